//! Who can help, each with the date it was checked.

use leptos::prelude::*;

use super::trouble::NoContent;
use crate::{
    domain::contact::Contact,
    i18n,
    ui::{content::Loading, session::Session},
};

/// The contacts page.
#[component]
pub fn ContactsPage() -> impl IntoView {
    let session = Session::here();
    let texts = &session.texts().contacts;
    session.fetch_contacts();
    let list = move || match session.contacts() {
        Loading::Ready(contacts) => contacts.iter().map(|one| contact(session, one)).collect_view().into_any(),
        Loading::Waiting => view! { <p>{session.texts().frame.loading}</p> }.into_any(),
        Loading::Failed => view! { <NoContent/> }.into_any(),
    };
    view! {
        <h1 tabindex="-1">{texts.heading}</h1>
        <p class="lead">{texts.lead}</p>
        <h2>{texts.azerbaijan}</h2>
        {list}
        <h2>{texts.elsewhere}</h2>
        <p>{texts.elsewhere_about}</p>
    }
}

fn contact(session: Session, contact: &Contact) -> impl IntoView + use<> {
    let texts = session.texts();
    let number = |number: &String| view! { <a href=format!("tel:{number}")>{number.clone()}</a> " " };
    let telephone = (!contact.telephone.is_empty()).then(|| {
        view! { <p>{texts.contacts.telephone} ": " {contact.telephone.iter().map(number).collect_view()}</p> }
    });
    let checked = (texts.contacts.checked)(&i18n::date(session.language(), contact.checked));
    view! {
        <section class="box">
            <h3>{contact.name.clone()}</h3>
            {telephone}
            <p>{contact.purpose.clone()}</p>
            <p class="quiet">{checked} ", " {(texts.words.sureness)(contact.sureness)} "."</p>
        </section>
    }
}
