//! What can go wrong for an operator, and the sentence for it: what happened, and what to do.

use repere_files::FileError;
use repere_hub::admin::AdminError;
use repere_hub::{NameProblem, ServeError};
use repere_language::{Value, interface};
use repere_referral::deployment::AgencyProblem;
use std::io;
use std::path::Path;

/// A problem with a name. The sentence is `hub-error-<code>` in Fluent, with attribute `.fix`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    /// Kebab-case, stable.
    pub(crate) code: String,
    parameters: Vec<(&'static str, String)>,
}

impl Problem {
    pub(crate) fn new(code: &str) -> Problem {
        Problem {
            code: code.to_owned(),
            parameters: Vec::new(),
        }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Problem {
        self.parameters.push((name, value.to_string()));
        self
    }

    fn with_all(mut self, parameters: Vec<(&'static str, String)>) -> Problem {
        self.parameters.extend(parameters);
        self
    }

    /// An `agency.json` that cannot be used.
    pub(crate) fn of_agency(problem: &AgencyProblem) -> Problem {
        Problem::new(problem.code()).with_all(problem.parameters())
    }

    pub(crate) fn of(error: &AdminError, dir: &Path) -> Problem {
        let path = match error {
            AdminError::File(error) => error.path(),
            _ => dir,
        };
        let problem = Problem::new(error.code()).with("path", path.display());
        match error {
            AdminError::File(error) => problem.with("reason", error.reason()),
            AdminError::BadPublisher { name } => problem.with("name", name),
            AdminError::Agency(what) => problem.with_all(what.parameters()),
            AdminError::StoredAgency { id, problem: what } => problem
                .with("agency", id)
                .with("part", what.place())
                .with_all(what.parameters()),
            AdminError::Unreadable(what) => problem.with("part", what.part()),
            _ => problem,
        }
    }

    pub(crate) fn of_serve(error: &ServeError, dir: &Path) -> Problem {
        match error {
            ServeError::Folder(error) => Problem::of(error, dir),
            ServeError::Listen(reason) => Problem::new(error.code()).with("reason", reason),
            _ => Problem::new(error.code()),
        }
    }

    pub(crate) fn of_file(error: &FileError) -> Problem {
        let code = match error {
            FileError::Missing { .. } => "no-file",
            FileError::Forbidden { .. } => "permission-denied",
            FileError::NoSpace { .. } => "no-space",
            _ => "io",
        };
        Problem::new(code)
            .with("path", error.path().display())
            .with("reason", error.reason())
    }

    pub(crate) fn of_io(error: &io::Error, path: &Path) -> Problem {
        let code = match error.kind() {
            io::ErrorKind::NotFound => "no-file",
            io::ErrorKind::PermissionDenied => "permission-denied",
            io::ErrorKind::StorageFull => "no-space",
            _ => "io",
        };
        Problem::new(code)
            .with("path", path.display())
            .with("reason", error)
    }

    /// The sentence, and what to do.
    pub(crate) fn sentences(&self, lang: &str) -> (String, String) {
        let id = format!("hub-error-{}", self.code);
        let arguments: Vec<(&str, Value<'_>)> = self
            .parameters
            .iter()
            .map(|(name, value)| (*name, value.into()))
            .collect();
        let texts = interface();
        (
            texts.text(lang, &id, None, &arguments).text,
            texts.text(lang, &id, Some("fix"), &arguments).text,
        )
    }
}

impl From<NameProblem> for Problem {
    fn from(problem: NameProblem) -> Problem {
        match problem {
            NameProblem::NotAName(name) => Problem::new("bad-hub-name").with("name", name),
            _ => Problem::new("bad-hub-names"),
        }
    }
}
