//! What somebody keeps of a register, to be checked again whole each time it is read back.
//!
//! A deployment stays believed when the people who signed it leave with a later root; put together into one
//! update it would be refused. So the updates are kept in their order until one file can take their place.

use crate::change::Change;
use crate::file::MAX_FILE_BYTES;
use crate::refused::Refused;
use crate::register::{Register, Update};
use repere_referral::{CoSigned, sha256_hex};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The format that this version writes and reads.
const FORMAT: &str = "repere-register-kept/1";

/// The most updates that are kept apart: each is a root that took people away before the deployment was
/// signed again.
const MAX_UPDATES: usize = 64;

/// The most that is kept, in bytes.
const MAX_KEPT_BYTES: usize = 2 * MAX_FILE_BYTES;

/// A register with what has to be kept of it.
#[derive(Debug, Clone)]
pub struct Kept {
    /// SHA-256 of the text of the root that was vouched for, hexadecimal.
    vouched: String,
    /// Whether it follows which devices there are.
    introductions: bool,
    updates: Vec<Update>,
    register: Register,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    vouched: String,
    introductions: bool,
    updates: Vec<Box<RawValue>>,
}

impl Kept {
    /// Begins with a file, of which `vouched` vouches for a root: a desk and a hub, with `introductions`, follow
    /// which devices there are; a device does not.
    ///
    /// # Errors
    /// [`Refused::NotVouched`], and whatever the rest is refused for.
    pub fn begin(
        file: &Update,
        introductions: bool,
        vouched: impl Fn(&[u8]) -> bool,
    ) -> Result<Kept, Refused> {
        let root = file.roots.iter().find(|root| vouched(root.payload()));
        let root = root.ok_or(Refused::NotVouched)?;
        let file = match introductions {
            true => file.clone(),
            false => file.clone().without_registrars(),
        };
        let register = begin(root.payload(), &file, introductions)?;
        Ok(Kept {
            vouched: sha256_hex(root.payload()),
            introductions,
            updates: vec![file],
            register,
        })
    }

    /// Reads what [`to_text`](Self::to_text) gave, and checks every signature of it again. Which root was vouched
    /// for, and whether lists of devices are followed, is believed as it stands there: it is kept where nobody else
    /// writes, and whoever reads it compares the [id](Register::id) with the one that was joined.
    ///
    /// # Errors
    /// [`Refused`]: a statement is different from what was kept.
    pub fn parse(bytes: &[u8]) -> Result<Kept, Refused> {
        if bytes.len() > MAX_KEPT_BYTES {
            return Err(Refused::TooLarge {
                most: MAX_KEPT_BYTES,
            });
        }
        let file: File = serde_json::from_slice(bytes).map_err(|_| Refused::Unreadable)?;
        if file.format != FORMAT {
            return Err(Refused::NewerFormat);
        }
        if file.updates.len() > MAX_UPDATES {
            return Err(Refused::TooMany { most: MAX_UPDATES });
        }
        let updates = file.updates.iter();
        let updates: Vec<Update> = updates
            .map(|text| Update::parse(text.get().as_bytes()))
            .collect::<Result<_, _>>()?;
        let register = again(&file.vouched, &updates, file.introductions)?;
        Ok(Kept {
            vouched: file.vouched,
            introductions: file.introductions,
            updates,
            register,
        })
    }

    /// What to keep.
    #[must_use]
    pub fn to_text(&self) -> String {
        let raw = |update: &Update| {
            RawValue::from_string(update.to_text().trim_end().to_owned()).expect("a file is JSON")
        };
        let file = File {
            format: FORMAT.to_owned(),
            vouched: self.vouched.clone(),
            introductions: self.introductions,
            updates: self.updates.iter().map(raw).collect(),
        };
        serde_json::to_string(&file).expect("files are always JSON")
    }

    /// What is believed.
    #[must_use]
    pub fn register(&self) -> &Register {
        &self.register
    }

    /// All of it as one file, newest parts only: what a hub gives to others.
    #[must_use]
    pub fn file(&self) -> Update {
        together(&self.updates, &self.register)
    }

    /// The deployment that is believed, or, while a root has voided it, the last one that was: nothing of it counts any
    /// more, but that it says where to ask for another.
    #[must_use]
    pub fn last_deployment(&self) -> Option<&CoSigned> {
        self.updates
            .iter()
            .rev()
            .find_map(|one| one.deployment.as_ref())
    }

    /// What is kept after an update, and what that changes.
    ///
    /// # Errors
    /// The first [`Refused`]; nothing is different then.
    pub fn apply(&self, update: &Update) -> Result<(Kept, Vec<Change>), Refused> {
        let update = match self.introductions {
            true => update.clone(),
            false => update.clone().without_registrars(),
        };
        let (register, changes) = self.register.apply(&update)?;
        let mut updates = self.updates.clone();
        if register != self.register {
            let signed_again = [&updates[..], std::slice::from_ref(&update)].concat();
            updates.push(self.news_of(update));
            updates = fewer(
                &self.vouched,
                updates,
                &signed_again,
                self.introductions,
                &register,
            );
            if updates.len() > MAX_UPDATES {
                return Err(Refused::TooMany { most: MAX_UPDATES });
            }
        }
        let kept = Kept {
            vouched: self.vouched.clone(),
            introductions: self.introductions,
            updates,
            register,
        };
        // What would be written can be read back.
        if kept.to_text().len() > MAX_KEPT_BYTES {
            return Err(Refused::TooLarge {
                most: MAX_KEPT_BYTES,
            });
        }
        Ok((kept, changes))
    }

    /// The statements of an update whose texts are not held already. Of one that is, nobody has looked at the
    /// signatures.
    fn news_of(&self, mut update: Update) -> Update {
        let held = &self.register;
        let is =
            |statement: &CoSigned, sha256: Option<&String>| Some(&statement.sha256()) == sha256;
        update
            .deployment
            .take_if(|one| is(one, held.deployment().map(|held| &held.sha256)));
        update
            .timestamp
            .take_if(|one| is(one, held.timestamp().map(|held| &held.sha256)));
        let registrars = held.registrars();
        update
            .registrars
            .retain(|(id, one)| !is(one, registrars.get(id).map(|held| &held.sha256)));
        update
    }
}

fn begin(root: &[u8], file: &Update, introductions: bool) -> Result<Register, Refused> {
    again(&sha256_hex(root), std::slice::from_ref(file), introductions)
}

/// As few updates as make the same register: one, or the last two put together. Without the latter a hub that
/// waits for the deployment to be signed again would soon keep too many timestamps. `signed_again` is the same with
/// the last update as it came: a text that is held may come with the signatures of others.
fn fewer(
    vouched: &str,
    updates: Vec<Update>,
    signed_again: &[Update],
    introductions: bool,
    register: &Register,
) -> Vec<Update> {
    // A deployment that was voided goes with nothing; it stays until another one comes.
    if register.deployment().is_none() && updates.iter().any(|one| one.deployment.is_some()) {
        return updates;
    }
    let mut shorter = vec![
        vec![together(&updates, register)],
        vec![together(signed_again, register)],
    ];
    if let Some(before) = updates.len().checked_sub(2).filter(|before| *before > 0) {
        let last = together(&updates[before..], register);
        shorter.push([&updates[..before], &[last]].concat());
    }
    let same =
        |updates: &Vec<Update>| again(vouched, updates, introductions).as_ref() == Ok(register);
    shorter.into_iter().find(same).unwrap_or(updates)
}

/// One update with the newest parts of these. What is not held any more, as the list of a desk that was
/// removed or whose keys were voided, is left out.
fn together(updates: &[Update], register: &Register) -> Update {
    let updates = updates.iter();
    let mut all = updates.fold(Update::default(), Update::followed_by);
    all.registrars.retain(|(id, one)| {
        let held = register.registrars().get(id);
        held.is_some_and(|held| held.sha256 == one.sha256())
    });
    let held = register.deployment().map(|held| &held.sha256);
    all.deployment.take_if(|one| Some(&one.sha256()) != held);
    let held = register.timestamp().map(|held| &held.sha256);
    all.timestamp.take_if(|one| Some(&one.sha256()) != held);
    all
}

/// The register that these updates make, one after the other.
fn again(vouched: &str, updates: &[Update], introductions: bool) -> Result<Register, Refused> {
    let first = updates.first().ok_or(Refused::NotVouched)?;
    let root = first.roots.iter().find(|root| root.sha256() == vouched);
    let mut register = Register::begin(root.ok_or(Refused::NotVouched)?, |_| true)?;
    if !introductions {
        register = register.without_introductions();
    }
    for update in updates {
        register = register.apply(update)?.0;
    }
    Ok(register)
}
