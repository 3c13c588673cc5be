//! What can go wrong in the demonstration: a failure of one of the parts, or of the folder.

use crate::desk::problem::notice;
use repere_desk::DeskError;
use repere_files::FileError;
use repere_hub::ServeError;
use repere_hub::admin::AdminError;
use repere_language::Notice;
use std::borrow::Cow;
use std::io;
use std::path::Path;

/// A failure of the demonstration, or of one of the parts in it.
pub(super) enum Failure {
    /// Of the demonstration: the message `demo-error-<code>`.
    Own(Notice),
    /// Of the app.
    App(repere_app::Failure),
    /// Of the desk.
    Desk(DeskError),
}

/// The beginning of what the demonstration's own failures are called in Fluent.
const OWN: &str = "demo-error-";

impl Failure {
    pub(super) fn own(code: &'static str, detail: impl ToString) -> Failure {
        Failure::Own(Notice::new(format!("{OWN}{code}")).with("detail", detail))
    }

    /// Something about a path.
    pub(super) fn of_path(code: &'static str, path: &Path) -> Failure {
        Failure::own(code, path.display())
    }

    pub(super) fn code(&self) -> Cow<'_, str> {
        match self {
            Failure::Own(notice) => notice.id().trim_start_matches(OWN).into(),
            Failure::App(failure) => failure.code.as_str().into(),
            Failure::Desk(error) => error.code(),
        }
    }

    /// What happened and what to do.
    pub(super) fn sentence(&self, lang: &str) -> String {
        match self {
            Failure::Own(notice) => notice.told(lang),
            Failure::App(failure) => repere_app::failure_sentence(Some(lang), failure),
            Failure::Desk(error) => notice(error).told(lang),
        }
    }
}

impl From<Notice> for Failure {
    fn from(notice: Notice) -> Failure {
        Failure::Own(notice)
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

impl From<FileError> for Failure {
    fn from(error: FileError) -> Failure {
        Failure::own("io", error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::own("io", error)
    }
}
