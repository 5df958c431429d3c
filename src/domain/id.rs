//! Names that must not be mixed up: one type for each kind of id. Nothing is parsed from an id.
//!
//! Shared, because every result names its questions again.

use std::{borrow::Borrow, fmt, sync::Arc};

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as it stands in files.
            pub fn new(id: impl Into<String>) -> Self {
                Self(Arc::from(id.into()))
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// A question of a pack: `policy.approved`.
    QuestionId,
    /// A section of a pack: `due-diligence`.
    SectionId,
    /// A theme of a pack: `forced-labour`.
    ThemeId,
    /// A profile question of a pack: `agency-workers`.
    ProfileId,
    /// A module of a pack: `trafficking`.
    ModuleId,
    /// A saved assessment.
    AssessmentId,
}
