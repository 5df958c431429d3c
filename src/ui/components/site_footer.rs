//! What this is not, that nothing leaves, and where to read on.

use leptos::prelude::*;

use crate::{screen, ui::session::Session};

/// The footer of every page.
#[component]
pub fn SiteFooter() -> impl IntoView {
    let session = Session::here();
    let footer = move || session.with_content(|content| screen::footer(session.texts(), content));
    view! { <footer class="site-footer" inner_html=footer></footer> }
}
