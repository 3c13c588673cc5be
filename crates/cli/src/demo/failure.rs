//! What can go wrong in the demonstration: a failure of one of the parts, or of the folder.

use repere_hub::ServeError;
use repere_hub::admin::AdminError;
use repere_language::{Value, interface};
use std::io;
use std::path::Path;

/// A failure of the demonstration, or of one of the parts in it.
pub(super) enum Failure {
    /// Of the demonstration: `demo-error-<code>`.
    Own {
        /// Kebab-case.
        code: &'static str,
        /// For the sentence.
        detail: String,
    },
    /// Of the app.
    App(repere_app::Failure),
    /// Of the desk: its code, its sentence and what to do, in the language that was asked for.
    Desk {
        /// Kebab-case.
        code: String,
        /// The sentences.
        sentences: (String, String),
    },
}

impl Failure {
    pub(super) fn own(code: &'static str, detail: impl ToString) -> Failure {
        Failure::Own {
            code,
            detail: detail.to_string(),
        }
    }

    /// Something about a path.
    pub(super) fn of_path(code: &'static str, path: &Path) -> Failure {
        Failure::own(code, path.display())
    }

    pub(super) fn code(&self) -> &str {
        match self {
            Failure::Own { code, .. } => code,
            Failure::App(failure) => &failure.code,
            Failure::Desk { code, .. } => code,
        }
    }

    /// What happened and what to do.
    pub(super) fn sentence(&self, lang: &str) -> String {
        match self {
            Failure::Own { code, detail } => {
                let id = format!("demo-error-{code}");
                let detail = [("detail", Value::from(detail.as_str()))];
                let sentence = interface().text(lang, &id, None, &detail).text;
                let fix = interface().text(lang, &id, Some("fix"), &detail).text;
                format!("{sentence}\n{fix}")
            }
            Failure::App(failure) => repere_app::failure_sentence(lang, failure),
            Failure::Desk { sentences, .. } => format!("{}\n{}", sentences.0, sentences.1),
        }
    }
}

impl From<repere_app::Failure> for Failure {
    fn from(failure: repere_app::Failure) -> Failure {
        Failure::App(failure)
    }
}

impl From<AdminError> for Failure {
    fn from(error: AdminError) -> Failure {
        Failure::own("hub", error.code())
    }
}

impl From<ServeError> for Failure {
    fn from(error: ServeError) -> Failure {
        match error {
            ServeError::Listen(error) => Failure::own("listen", error),
            other => Failure::own("hub", other.code()),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::own("io", error)
    }
}

/// Gives a failure of the desk its sentences while its language is known.
macro_rules! of_desk {
    ($lang:expr) => {
        |problem| $crate::demo::failure::Failure::Desk {
            code: problem.code.clone(),
            sentences: problem.sentences($lang),
        }
    };
}
pub(super) use of_desk;
