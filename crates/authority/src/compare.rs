//! What is different between two files: two texts to sign, or two register files; and whether two register files,
//! which two people hold, contradict each other.

use crate::authority::believed;
use crate::error::AuthorityError;
use repere_referral::PublicKeys;
use repere_register::{
    Change, CoSigned, Content, Deployment, Edition, Introductions, MAX_FILE_BYTES, Newest, Refused,
    Register, Role, RoleKeys, Root, Update,
};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

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

/// Two texts of one kind under one number: whoever signed both has shown two registers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// What kind of edition.
    pub role: Role,
    /// Whose, for an edition of a registrar.
    pub registrar: Option<String>,
    /// Its epoch.
    pub epoch: u32,
    /// Its version.
    pub version: u64,
    /// SHA-256 of each of the two texts, hexadecimal.
    pub sha256: [String; 2],
    /// Those whose keys have signed both, by their names in the root or the deployment.
    pub signed_both: Vec<String>,
}

/// Where two register files contradict each other: two people who compare what they hold find out whether they were
/// shown two registers. That one is older than the other is no contradiction.
///
/// # Errors
/// [`AuthorityError::NotComparable`], [`AuthorityError::OtherRegister`], [`AuthorityError::Register`] for a file that
/// is not believed: what nobody signed accuses nobody.
pub fn contradictions(one: &Path, other: &Path) -> Result<Vec<Contradiction>, AuthorityError> {
    let (one, other) = (register_file(one)?, register_file(other)?);
    if one.1.id() != other.1.id() {
        return Err(AuthorityError::OtherRegister);
    }
    let names = names(&[&one, &other]);
    let mut found = Vec::new();
    let roots = |file: &Update| -> Vec<CoSigned> { file.roots.clone() };
    let deployment = |file: &Update| -> Vec<CoSigned> { file.deployment.iter().cloned().collect() };
    let timestamp = |file: &Update| -> Vec<CoSigned> { file.timestamp.iter().cloned().collect() };
    let (first, second) = (&one.0, &other.0);
    two_texts::<Root>(&roots(first), &roots(second), None, &names, &mut found)?;
    two_texts::<Deployment>(
        &deployment(first),
        &deployment(second),
        None,
        &names,
        &mut found,
    )?;
    for (id, said) in &first.registrars {
        let theirs = second.registrars.iter().filter(|(other, _)| other == id);
        let theirs: Vec<CoSigned> = theirs.map(|(_, said)| said.clone()).collect();
        let ours = std::slice::from_ref(said);
        two_texts::<Introductions>(ours, &theirs, Some(id), &names, &mut found)?;
    }
    two_texts::<Newest>(
        &timestamp(first),
        &timestamp(second),
        None,
        &names,
        &mut found,
    )?;
    Ok(found)
}

fn two_texts<C: Content>(
    one: &[CoSigned],
    other: &[CoSigned],
    registrar: Option<&str>,
    names: &BTreeMap<String, (String, PublicKeys)>,
    found: &mut Vec<Contradiction>,
) -> Result<(), AuthorityError> {
    for ours in one {
        let own = Edition::<C>::read(ours.payload()).map_err(AuthorityError::Register)?;
        for theirs in other {
            let other = Edition::<C>::read(theirs.payload()).map_err(AuthorityError::Register)?;
            if own.order() != other.order() || ours.payload() == theirs.payload() {
                continue;
            }
            // Who has signed is who has, not whose name stands there.
            let both = names.values().filter(|(_, keys)| {
                let signed = |statement: &CoSigned| statement.verify(keys).is_ok();
                signed(ours) && signed(theirs)
            });
            found.push(Contradiction {
                role: C::ROLE,
                registrar: registrar.map(str::to_owned),
                epoch: own.epoch,
                version: own.version,
                sha256: [ours.sha256(), theirs.sha256()],
                signed_both: both.map(|(name, _)| name.clone()).collect(),
            });
        }
    }
    Ok(())
}

/// What the people are called whose keys have these ids.
fn names(files: &[&(Update, Register)]) -> BTreeMap<String, (String, PublicKeys)> {
    let mut names = BTreeMap::new();
    let mut know = |keys: &RoleKeys| {
        for holder in &keys.holders {
            let known = (holder.name.clone(), holder.keys.clone());
            names.insert(holder.keys.id(), known);
        }
    };
    for (file, _) in files {
        for root in &file.roots {
            if let Ok(root) = Edition::<Root>::read(root.payload()) {
                know(&root.content.root);
                know(&root.content.deployment);
                know(&root.content.timestamp);
            }
        }
    }
    for (_, register) in files {
        let registrars = register
            .deployment()
            .map(|held| &held.edition.content.registrars);
        for registrar in registrars.into_iter().flatten() {
            let known = (registrar.name.clone(), registrar.keys.clone());
            names.insert(registrar.keys.id(), known);
        }
    }
    names
}

/// Whether a file is the one of that name that the deployment of a register file names.
///
/// # Errors
/// [`AuthorityError::NotComparable`]; [`AuthorityError::Register`] for a register that is not believed, a name that it
/// does not have, and another content.
pub fn check_file(register: &Path, name: &str, bytes: &[u8]) -> Result<(), AuthorityError> {
    let (_, register) = register_file(register)?;
    let Some(held) = register.deployment() else {
        return Err(AuthorityError::NotComparable {
            path: PathBuf::from(name),
        });
    };
    let checked = held.edition.content.check_file(name, bytes);
    let path = name.to_owned();
    checked.map_err(|refused| match refused {
        Refused::FileNotListed { .. } => AuthorityError::UnknownFile { path },
        Refused::TooLarge { .. } | Refused::WrongFile { .. } => AuthorityError::OtherFile { path },
        refused => AuthorityError::Register(refused),
    })
}

/// A register file, which is believed as whoever holds it believes it.
fn register_file(path: &Path) -> Result<(Update, Register), AuthorityError> {
    let bytes = repere_files::read(path, MAX_FILE_BYTES as u64)?;
    let not = || AuthorityError::NotComparable {
        path: path.to_owned(),
    };
    let refused = |refused: Refused| match refused {
        Refused::Unreadable => not(),
        refused => AuthorityError::Register(refused),
    };
    // What a desk keeps is read as well as what goes from hand to hand.
    let file = match repere_register::Kept::parse(&bytes) {
        Ok(kept) => return Ok((kept.file(), kept.register().clone())),
        Err(_) => Update::parse(&bytes).map_err(refused)?,
    };
    let register = believed(&file).map_err(refused)?;
    Ok((file, register))
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
