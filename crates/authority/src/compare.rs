//! What is different between two files: two texts to sign, or two register files.

use crate::authority::believed;
use crate::error::AuthorityError;
use repere_register::{
    Change, Deployment, Edition, MAX_FILE_BYTES, Refused, Register, Role, Root, Update,
};
use serde::Deserialize;
use std::path::Path;

/// What a second file changes of a first one.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// What is different.
    pub changes: Vec<Change>,
    /// Whether the signatures were checked: those of a register file are, a text has none in it.
    pub verified: bool,
}

enum Read {
    Root(Box<Edition<Root>>),
    Deployment(Box<Edition<Deployment>>),
    Register(Box<Register>),
}

/// Compares two texts of one kind, or two register files.
///
/// # Errors
/// [`AuthorityError::NotComparable`], [`AuthorityError::OtherKind`], [`AuthorityError::OtherRegister`],
/// [`AuthorityError::Register`].
pub fn compare(old: &Path, new: &Path) -> Result<Compared, AuthorityError> {
    let (old, new) = (read(old)?, read(new)?);
    let (changes, verified) = match (&old, &new) {
        (Read::Root(old), Read::Root(new)) => {
            (Change::of_root(Some(&old.content), &new.content), false)
        }
        (Read::Deployment(old), Read::Deployment(new)) => (
            Change::of_deployment(Some(&old.content), &new.content),
            false,
        ),
        (Read::Register(old), Read::Register(new)) => {
            if old.id() != new.id() {
                return Err(AuthorityError::OtherRegister);
            }
            (Change::between(Some(old), new), true)
        }
        _ => return Err(AuthorityError::OtherKind),
    };
    Ok(Compared { changes, verified })
}

fn read(path: &Path) -> Result<Read, AuthorityError> {
    let bytes = repere_files::read(path, MAX_FILE_BYTES as u64)?;
    let not = || AuthorityError::NotComparable {
        path: path.to_owned(),
    };
    #[derive(Deserialize)]
    struct Head {
        role: Option<Role>,
    }
    let head: Head = serde_json::from_slice(&bytes).map_err(|_| not())?;
    let refused = |refused: Refused| match refused {
        Refused::Unreadable | Refused::WrongRole { .. } => not(),
        refused => AuthorityError::Register(refused),
    };
    Ok(match head.role {
        Some(Role::Root) => Read::Root(Box::new(Edition::read(&bytes).map_err(refused)?)),
        Some(Role::Deployment) => {
            Read::Deployment(Box::new(Edition::read(&bytes).map_err(refused)?))
        }
        Some(_) => return Err(not()),
        None => {
            let update = Update::parse(&bytes).map_err(refused)?;
            Read::Register(Box::new(believed(&update).map_err(refused)?))
        }
    })
}
