//! The words that stand for domain values in files.

use crate::domain::{
    answer::Method,
    assessment::ActionState,
    evidence::Check,
    questionnaire::Step,
    scope::NotAccepted,
    scoring::{ConfidenceGrade, GateStatus},
    severity::Involvement,
};

pub use crate::domain::parse::{MODES, STEPS, word_for};

/// Who has checked a piece of evidence.
pub const CHECKS: &[(&str, Check)] = &[
    ("none", Check::None),
    ("second-person", Check::SecondPerson),
    ("workers", Check::Workers),
    ("independent", Check::Independent),
];

/// How a red flag was looked for.
pub const METHODS: &[(&str, Method)] =
    &[("records", Method::Records), ("workers", Method::Workers), ("independent", Method::Independent)];

/// How a company is involved in harm.
pub const INVOLVEMENTS: &[(&str, Involvement)] =
    &[("cause", Involvement::Cause), ("contribute", Involvement::Contribute), ("directly-linked", Involvement::DirectlyLinked)];

/// How far an action is.
pub const ACTION_STATES: &[(&str, ActionState)] =
    &[("open", ActionState::Open), ("in-progress", ActionState::InProgress), ("done", ActionState::Done)];

/// The state of the gate.
pub const GATE_STATUSES: &[(&str, GateStatus)] = &[
    ("red", GateStatus::Red),
    ("amber", GateStatus::Amber),
    ("unverified", GateStatus::Unverified),
    ("clear", GateStatus::Clear),
];

/// The grade of confidence.
pub const CONFIDENCE_GRADES: &[(&str, ConfidenceGrade)] =
    &[("low", ConfidenceGrade::Low), ("medium", ConfidenceGrade::Medium), ("high", ConfidenceGrade::High)];

/// Why a *not applicable* does not count.
pub const NOT_ACCEPTED: &[(&str, NotAccepted)] = &[
    ("not-applicable-never-allowed", NotAccepted::NeverAllowed),
    ("not-applicable-without-reason", NotAccepted::NoReason),
    ("not-applicable-refused-by-profile", NotAccepted::RefusedByProfile),
];

/// The steps of due diligence.
pub fn step(step: Step) -> &'static str {
    word_for(STEPS, &step)
}
