//! Starts the face that was compiled: the browser app on wasm32, the command line elsewhere.

#[cfg(target_arch = "wasm32")]
fn main() {
    know_and_show::ui::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    know_and_show::cli::run()
}
