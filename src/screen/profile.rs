//! The profile: facts about the company. Each is saved as it is given, and none has to be.

use super::{
    Content, View, back_to_tasks,
    control::{Choice, Field, Kind, button, choice, field, form},
    deed::Deed,
    heading,
};
use crate::{
    domain::{
        assessment::Assessment,
        id::ProfileId,
        profile::Fact,
        questionnaire::{ProfileKind, ProfileQuestion},
        wording::ProfileWording,
    },
    html::Escaped,
    put,
};

pub(super) fn profile(out: &mut String, view: &View<'_>, content: &Content<'_>, assessment: &Assessment) {
    let texts = view.texts();
    let words = &texts.profile;
    back_to_tasks(out, texts, assessment);
    error_summary(out, view, content);
    heading(out, words.heading);
    put!(out, "<p class=\"lead\">{}</p><p>{}</p>", Escaped(words.lead), Escaped(words.core_for_all));
    form(out, &Deed::ProfileDone);
    let no_words = ProfileWording::default();
    for question in &content.pack.profile {
        let wording = content.wording.profile.get(&question.id).unwrap_or(&no_words);
        let given = assessment.profile.get(&question.id);
        match &question.kind {
            ProfileKind::Number => number(out, view, &question.id, wording, given),
            _ => choices(out, view, question, wording, given),
        }
    }
    put!(out, "<p><button class=\"button\" type=\"submit\">{}</button></p></form>", Escaped(words.go_on));
}

fn field_id(id: &ProfileId) -> String {
    format!("profile-{id}")
}

/// What needs another look; it takes the focus, and its links lead to the fields.
fn error_summary(out: &mut String, view: &View<'_>, content: &Content<'_>) {
    let words = &view.texts().profile;
    let errors = &view.scratch.not_numbers;
    if !view.scratch.shows_errors || errors.is_empty() {
        return;
    }
    put!(
        out,
        "<div class=\"error-summary\" role=\"alert\" tabindex=\"-1\" aria-labelledby=\"errors\"><h2 id=\"errors\">{}</h2><ul>",
        Escaped(words.error_heading)
    );
    for (id, _) in errors {
        let title = content.wording.profile.get(id.as_str()).map_or("", |wording| wording.title.as_str());
        put!(out, "<li>");
        let deed = Deed::ShowField(field_id(&ProfileId::new(id.as_str())));
        button(out, "button plain", &format!("{title} {}", words.not_a_number), "", &deed);
        put!(out, "</li>");
    }
    put!(out, "</ul></div>");
}

fn number(out: &mut String, view: &View<'_>, id: &ProfileId, wording: &ProfileWording, given: Option<&Fact>) {
    let words = &view.texts().profile;
    let not_a_number = view.scratch.not_numbers.iter().find(|(field, _)| field == id.as_str());
    let value = match (not_a_number, given) {
        (Some((_, typed)), _) => typed.clone(),
        (None, Some(Fact::Number(number))) => number.to_string(),
        _ => String::new(),
    };
    let entry = Field {
        id: &field_id(id),
        label: &wording.title,
        hint: &wording.help,
        error: not_a_number.map(|_| (words.error, words.not_a_number)),
        kind: Kind::Number,
        value: &value,
        deed: Some(Deed::Number(id.clone())),
    };
    field(out, &entry);
}

/// A group of choices with its question as legend.
fn choices(out: &mut String, view: &View<'_>, question: &ProfileQuestion, wording: &ProfileWording, given: Option<&Fact>) {
    let texts = view.texts();
    let (id, name) = (&question.id, field_id(&question.id));
    let (class, more) = match question.kind {
        ProfileKind::Many(_) => ("choices list columns", texts.profile.many),
        ProfileKind::One(_) => ("choices list", ""),
        ProfileKind::YesNo | ProfileKind::Number => ("choices inline", ""),
    };
    put!(out, "<fieldset class=\"field\" aria-describedby=\"{name}-hint\"><legend>{}</legend>", Escaped(&wording.title));
    put!(out, "<p class=\"hint\" id=\"{name}-hint\">{} {more}</p><div class=\"{class}\">", Escaped(&wording.help));
    let mut one = |kind: &str, text: &str, chosen: bool, deed: Deed| {
        choice(out, &Choice { kind, name: &name, word: "", text, chosen, deed });
    };
    let words = |option: &str| wording.options.get(option).cloned().unwrap_or_else(|| option.to_owned());
    match &question.kind {
        ProfileKind::YesNo | ProfileKind::Number => {
            let fact = |word: &str| Deed::Fact(id.clone(), word.to_owned());
            one("radio", texts.common.yes, given == Some(&Fact::YesNo(true)), fact("yes"));
            one("radio", texts.common.no, given == Some(&Fact::YesNo(false)), fact("no"));
            one("radio", texts.common.not_sure, false, fact("not-sure"));
        }
        ProfileKind::One(options) => {
            for option in options {
                let chosen = matches!(given, Some(Fact::One(said)) if said == option);
                one("radio", &words(option), chosen, Deed::Fact(id.clone(), option.clone()));
            }
        }
        ProfileKind::Many(options) => {
            for option in options {
                let chosen = matches!(given, Some(Fact::Many(said)) if said.contains_key(option));
                one("checkbox", &words(option), chosen, Deed::Option(id.clone(), option.clone()));
            }
        }
    }
    put!(out, "</div></fieldset>");
}
