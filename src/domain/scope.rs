//! Which questions are put to a company, and which *not applicable* is accepted.

use super::{
    answer::Choice,
    assessment::Assessment,
    condition::Truth,
    questionnaire::{NotApplicable, Pack, Question},
};

/// Why a *not applicable* does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotAccepted {
    /// The question applies to every company.
    NeverAllowed,
    /// No reason was given.
    NoReason,
    /// The profile says that it does apply.
    RefusedByProfile,
}

/// Whether the question is in the assessment's mode at all.
pub fn is_in_mode(question: &Question, assessment: &Assessment) -> bool {
    question.modes.is_empty() || question.modes.contains(&assessment.mode)
}

/// Whether the question is put to this company: in its mode, its module on, its condition not false (ask rather than hide).
pub fn applies(question: &Question, assessment: &Assessment) -> bool {
    let module_on = question.module.as_ref().is_none_or(|module| assessment.modules.contains_key(module));
    let exposed = question.applies_if.as_ref().is_none_or(|condition| condition.test(&assessment.profile) != Truth::False);
    is_in_mode(question, assessment) && module_on && exposed
}

/// The questions put to this company, in the pack's order.
pub fn questions<'a>(pack: &'a Pack, assessment: &'a Assessment) -> impl Iterator<Item = &'a Question> {
    pack.questions.iter().filter(|question| applies(question, assessment))
}

/// Whether an answer of *not applicable* with this reason would count (scoring.md section 3).
pub fn accepts_not_applicable(question: &Question, reason: &str, assessment: &Assessment) -> Result<(), NotAccepted> {
    match &question.not_applicable {
        NotApplicable::Never => Err(NotAccepted::NeverAllowed),
        NotApplicable::WithReason { refused_if } => {
            let refused = |condition: &super::condition::Condition| condition.test(&assessment.profile) == Truth::True;
            if refused_if.as_ref().is_some_and(refused) {
                Err(NotAccepted::RefusedByProfile)
            } else if reason.trim().is_empty() {
                Err(NotAccepted::NoReason)
            } else {
                Ok(())
            }
        }
    }
}

/// Whether a person would call the question answered: something was chosen, and the choice is complete.
pub fn is_answered(question: &Question, assessment: &Assessment) -> bool {
    match assessment.choice(&question.id) {
        None => false,
        Some(Choice::NotApplicable { reason }) => accepts_not_applicable(question, reason, assessment).is_ok(),
        Some(Choice::Checked(method)) => method.is_some(),
        Some(choice) => fits(question, choice),
    }
}

/// Whether a question of this kind takes such an answer at all.
pub fn fits(question: &Question, choice: &Choice) -> bool {
    use super::questionnaire::Kind;
    match choice {
        Choice::Rung(_) => matches!(question.kind, Kind::Ladder(_)),
        Choice::DontKnow | Choice::NotApplicable { .. } => !matches!(question.kind, Kind::Fact),
        Choice::Confirmed | Choice::Signs | Choice::Checked(_) => matches!(question.kind, Kind::Critical(_)),
        Choice::Number(_) => matches!(question.kind, Kind::Fact),
    }
}
