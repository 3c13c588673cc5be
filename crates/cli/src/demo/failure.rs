//! What can go wrong in the demonstration: a failure of one of the parts, or of the folder.

use crate::desk;
use repere_desk::DeskError;
use repere_hub::ServeError;
use repere_hub::admin::AdminError;
use repere_language::{Value, interface};
use std::borrow::Cow;
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
    /// Of the desk.
    Desk(DeskError),
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

    pub(super) fn code(&self) -> Cow<'static, str> {
        match self {
            Failure::Own { code, .. } => Cow::Borrowed(code),
            Failure::App(failure) => Cow::Owned(failure.code.clone()),
            Failure::Desk(error) => error.code(),
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
            Failure::App(failure) => repere_app::failure_sentence(Some(lang), failure),
            Failure::Desk(error) => {
                let (sentence, fix) = desk::problem::sentences(error, lang);
                format!("{sentence}\n{fix}")
            }
        }
    }
}

impl From<repere_app::AppError> for Failure {
    fn from(error: repere_app::AppError) -> Failure {
        Failure::App(error.into())
    }
}

impl From<repere_app::Failure> for Failure {
    fn from(failure: repere_app::Failure) -> Failure {
        Failure::App(failure)
    }
}

impl From<DeskError> for Failure {
    fn from(error: DeskError) -> Failure {
        Failure::Desk(error)
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
