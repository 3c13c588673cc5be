//! What can go wrong at a desk, and the sentence for it: what happened, what is safe, what to do.

use repere_exchange::{DeploymentProblem, ExchangeError};
use repere_language::{Value, interface};
use repere_referral::OpenError;
use std::{io, path::Path};

/// A problem with a name. The sentence is `desk-error-<code>` in Fluent, with attribute `.fix`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    /// Kebab-case, stable.
    pub(crate) code: String,
    parameters: Vec<(&'static str, String)>,
}

impl Problem {
    pub(crate) fn new(code: &str) -> Self {
        Self {
            code: code.to_owned(),
            parameters: Vec::new(),
        }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.parameters.push((name, value.to_string()));
        self
    }

    /// A file or folder that the system does not let us use.
    pub(crate) fn of_file(code: &str, path: &Path, error: &io::Error) -> Self {
        let code = match error.kind() {
            io::ErrorKind::StorageFull => "no-space",
            io::ErrorKind::PermissionDenied => "no-permission",
            _ => code,
        };
        Self::new(code).with("path", path.display())
    }

    /// The sentence, and what to do.
    pub(crate) fn sentences(&self, lang: &str) -> (String, String) {
        let arguments: Vec<(&str, Value<'_>)> = self
            .parameters
            .iter()
            .map(|(name, value)| (*name, value.into()))
            .collect();
        let known = format!("desk-error-{}", self.code);
        let texts = interface();
        match texts.find(lang, &known, None, &arguments) {
            Some(sentence) => (
                sentence.text,
                texts.text(lang, &known, Some("fix"), &arguments).text,
            ),
            // A library has learnt a new error since: say its name rather than nothing.
            None => {
                let code = [("code", Value::from(&self.code))];
                let sentence = texts.text(lang, "desk-error-other", None, &code);
                let fix = texts.text(lang, "desk-error-other", Some("fix"), &code);
                (sentence.text, fix.text)
            }
        }
    }
}

impl From<OpenError> for Problem {
    fn from(error: OpenError) -> Self {
        let problem = Self::new(error.code());
        match error {
            OpenError::UnknownSender { device } => problem.with("device", device),
            OpenError::NewerFormat { format } => problem.with("format", format),
            _ => problem,
        }
    }
}

impl From<ExchangeError> for Problem {
    fn from(error: ExchangeError) -> Self {
        let problem = Self::new(&format!("hub-{}", error.code()));
        match error {
            ExchangeError::ServerFault { status } | ExchangeError::Refused { status } => {
                problem.with("status", status)
            }
            _ => problem,
        }
    }
}

impl From<DeploymentProblem> for Problem {
    fn from(error: DeploymentProblem) -> Self {
        Self::new(error.code()).with("part", error.part())
    }
}
