//! One type for everything that changes. Each closure put into a view as it is brings its own copy of the machinery.

use leptos::prelude::*;

/// Something looked at again whenever what it read has changed.
pub type Live<T> = Box<dyn Fn() -> T + Send + Sync>;

/// A piece of the page that is drawn anew whenever what it read has changed.
pub fn view(draw: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let draw: Live<AnyView> = Box::new(draw);
    (move || draw()).into_any()
}

/// A read-only screen: HTML text, written anew whenever what it read has changed.
pub fn html(class: &'static str, write: impl Fn() -> String + Send + Sync + 'static) -> AnyView {
    let write: Live<String> = Box::new(write);
    view! { <div class=class inner_html=move || write()></div> }.into_any()
}

/// A text that changes.
pub fn text(read: impl Fn() -> String + Send + Sync + 'static) -> AnyView {
    let read: Live<String> = Box::new(read);
    (move || read()).into_any()
}

/// Nothing.
pub fn nothing() -> AnyView {
    ().into_any()
}
