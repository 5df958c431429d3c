//! Who can help, each with the date it was checked.

use super::heading;
use crate::{
    domain::contact::Contact,
    html::Escaped,
    i18n::{self, Language},
    put,
};

/// The contacts page.
pub(super) fn contacts(out: &mut String, language: Language, contacts: &[Contact]) {
    let texts = language.texts();
    let words = &texts.contacts;
    heading(out, words.heading);
    put!(out, "<p class=\"lead\">{}</p><h2>{}</h2>", Escaped(words.lead), Escaped(words.azerbaijan));
    for contact in contacts {
        put!(out, "<section class=\"box\"><h3>{}</h3>", Escaped(&contact.name));
        if !contact.telephone.is_empty() {
            put!(out, "<p>{}:", Escaped(words.telephone));
            for number in &contact.telephone {
                put!(out, " <a href=\"tel:{0}\">{0}</a>", Escaped(number));
            }
            put!(out, "</p>");
        }
        let checked = (words.checked)(&i18n::date(language, contact.checked));
        let sureness = (texts.words.sureness)(contact.sureness);
        put!(
            out,
            "<p>{}</p><p class=\"quiet\">{}, {}.</p></section>",
            Escaped(&contact.purpose),
            Escaped(&checked),
            Escaped(sureness)
        );
    }
    put!(out, "<h2>{}</h2><p>{}</p>", Escaped(words.elsewhere), Escaped(words.elsewhere_about));
}
