//! Where the command line finds questionnaires: a folder, or the ones that travel inside the program.

use std::{fs, path::Path, path::PathBuf};

use include_dir::{Dir, include_dir};

use super::Failure;
use crate::{
    domain::{assessment::Assessment, parse, principle::Principle, questionnaire::Pack, wording::Wording},
    i18n::Language,
    reading::{self, Fault, Problem},
};

static BUILT_IN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/questionnaires");

/// A place with content files.
pub(super) enum Library {
    BuiltIn,
    Folder(PathBuf),
}

impl Library {
    /// The folder, or the built-in questionnaires.
    pub(super) fn open(folder: Option<&Path>) -> Result<Self, Failure> {
        match folder {
            None => Ok(Self::BuiltIn),
            Some(folder) if folder.is_dir() => Ok(Self::Folder(folder.to_owned())),
            Some(folder) => Err(Failure::WrongCall(format!(
                "{} is not a folder; give the folder that holds the questionnaires",
                folder.display()
            ))),
        }
    }

    /// The text of a file, if there is one.
    pub(super) fn text(&self, file: &str) -> Option<String> {
        match self {
            Self::BuiltIn => BUILT_IN.get_file(file)?.contents_utf8().map(str::to_owned),
            Self::Folder(folder) => fs::read_to_string(folder.join(file)).ok(),
        }
    }

    /// A file as JSON.
    pub(super) fn json(&self, file: &str) -> Result<serde_json::Value, Vec<Problem>> {
        let missing = || vec![Problem { file: file.to_owned(), place: String::new(), fault: Fault::NoSuchFile }];
        reading::json(file, &self.text(file).ok_or_else(missing)?).map_err(|problem| vec![problem])
    }

    /// The pack an assessment was answered with.
    pub(super) fn pack(&self, assessment: &Assessment) -> Result<Pack, Failure> {
        let id = &assessment.pack.id;
        let file = format!("{id}/structure.json");
        let plain = id.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
        if !plain || self.text(&file).is_none() {
            let fault = Fault::OtherPack { found: id.clone() };
            return Err(Failure::problems(&[Problem { file: "the assessment".to_owned(), place: String::new(), fault }]));
        }
        let value = self.json(&file).map_err(|problems| Failure::problems(&problems))?;
        parse::pack(&file, &value).map_err(|problems| Failure::problems(&problems))
    }

    /// A pack's texts.
    pub(super) fn wording(&self, pack: &Pack, language: Language) -> Result<Wording, Failure> {
        let file = format!("{}/{}.json", pack.id, language.tag());
        self.json(&file).and_then(|value| parse::wording(&file, &value, pack)).map_err(|problems| Failure::problems(&problems))
    }

    /// The principles.
    pub(super) fn principles(&self, language: Language) -> Result<Vec<Principle>, Failure> {
        let file = format!("principles/{}.json", language.tag());
        self.json(&file).and_then(|value| parse::principles(&file, &value)).map_err(|problems| Failure::problems(&problems))
    }
}
