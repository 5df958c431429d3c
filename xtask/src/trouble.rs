//! What went wrong and the way out, in plain sentences. Not a hierarchy of causes: nothing here acts on the kind of a failure.

use std::fmt;

#[derive(Debug)]
pub struct Trouble {
    what: String,
    way_out: Option<String>,
}

pub type Outcome<T = ()> = Result<T, Trouble>;

impl Trouble {
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), way_out: None }
    }

    pub fn way_out(mut self, way_out: impl Into<String>) -> Self {
        self.way_out = Some(way_out.into());
        self
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        match &self.way_out {
            Some(way_out) => write!(f, " {way_out}"),
            None => Ok(()),
        }
    }
}
