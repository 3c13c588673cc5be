//! What can go wrong for an operator. The sentence is `hub-error-<code>`: what happened, what to do.

use repere_files::FileError;
use repere_hub::admin::{AdminError, Place, RegisterError};
use repere_hub::store::{StoreAddress, StoreError};
use repere_hub::{NameProblem, ServeError};
use repere_language::Notice;
use repere_referral::deployment::AgencyProblem;
use std::io;
use std::path::Path;

/// A problem by its code.
pub(super) fn problem(code: &str) -> Notice {
    Notice::new(format!("hub-error-{code}"))
}

/// An `agency.json` that cannot be used.
pub(super) fn of_agency(error: &AgencyProblem) -> Notice {
    problem(error.code()).with_all(error.parameters())
}

/// What stands against working on a hub's folder.
pub(super) fn of_admin(error: &AdminError, dir: &Path) -> Notice {
    let path = match error {
        AdminError::File(error) => error.path(),
        _ => dir,
    };
    let problem = problem(error.code()).with("path", path.display());
    match error {
        AdminError::File(error) => problem.with("reason", error.reason()),
        AdminError::BadPublisher { name } => problem.with("name", name),
        AdminError::Agency(what) => problem.with_all(what.parameters()),
        AdminError::StoredAgency { id, problem: what } => problem
            .with("agency", id)
            .with("part", what.place())
            .with_all(what.parameters()),
        AdminError::Unreadable(what) => problem.with("part", what.part()),
        AdminError::Register(RegisterError::Refused(refused)) => {
            problem.with("reason", refused.code())
        }
        AdminError::Register(RegisterError::Expired { days }) => problem.with("days", days),
        AdminError::Register(RegisterError::IdNeeded { id } | RegisterError::OtherId { id }) => {
            let spoken = repere_register::spoken(id);
            problem.with("id", id).with("spoken", spoken)
        }
        _ => problem,
    }
}

/// What stands against working on a hub's folder or on its store.
pub(super) fn of_place(error: &AdminError, place: &Place) -> Notice {
    let in_database = matches!(place.store, Some(StoreAddress::Postgres(_)));
    match error {
        AdminError::Store(StoreError::Damaged) if in_database => problem("database-damaged"),
        AdminError::Store(StoreError::NewerVersion) if in_database => problem("database-newer"),
        AdminError::Store(StoreError::Refused) if in_database => problem("database-refused"),
        error => of_admin(error, &place.dir),
    }
}

/// What stands against serving.
pub(super) fn of_serve(error: &ServeError, place: &Place) -> Notice {
    match error {
        ServeError::Folder(error) => of_place(error, place),
        ServeError::Listen(reason) => problem(error.code()).with("reason", reason),
        _ => problem(error.code()),
    }
}

/// A file that cannot be used.
pub(super) fn of_file(error: &FileError) -> Notice {
    let code = match error {
        FileError::Missing { .. } => "no-file",
        FileError::Forbidden { .. } => "permission-denied",
        FileError::NoSpace { .. } => "no-space",
        _ => "io",
    };
    problem(code)
        .with("path", error.path().display())
        .with("reason", error.reason())
}

/// A file or folder that the system does not let us use.
pub(super) fn of_io(error: &io::Error, path: &Path) -> Notice {
    let code = match error.kind() {
        io::ErrorKind::NotFound => "no-file",
        io::ErrorKind::PermissionDenied => "permission-denied",
        io::ErrorKind::StorageFull => "no-space",
        _ => "io",
    };
    problem(code)
        .with("path", path.display())
        .with("reason", error)
}

/// A name that a hub cannot have.
pub(super) fn of_name(error: NameProblem) -> Notice {
    match error {
        NameProblem::NotAName(name) => problem("bad-hub-name").with("name", name),
        _ => problem("bad-hub-names"),
    }
}
