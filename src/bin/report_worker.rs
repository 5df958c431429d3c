//! The worker that gives account: it loads only when results or a report are wanted.

#[cfg(target_arch = "wasm32")]
fn main() {
    use know_and_show::{
        account::{Papers, Wanted, give},
        platform::worker,
    };
    worker::serve(|wanted, texts: [String; Papers::TEXTS]| give(&Wanted::parse(wanted), &Papers::from_texts(texts)));
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This is a part of the browser app; the command line is `know-and-show`.");
}
