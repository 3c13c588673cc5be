//! What this desk says of the devices that it has let in: the next edition of its introductions. Pure.
//!
//! One desk may have several machines, each with a folder of its own and with the same keys. Each adds what it
//! knows to what was said last, and takes nothing away but by a withdrawal: whoever is second reads what the
//! first said, and says both.

use crate::error::DeskError;
use crate::roster::Roster;
use chrono::{DateTime, TimeDelta, Utc};
use repere_referral::{CoSigned, SigningKeys};
use repere_register::{Edition, Held, Introduction, Introductions, Kept, Register, Withdrawal};
use std::collections::BTreeMap;

/// For how long an edition is good, in days. How old a register is hangs on the deployment and on the hub's
/// timestamp; this is longer than both.
const EDITION_DAYS: i64 = 730;

/// What is said of one device: the latest counts.
enum Said {
    In(Introduction),
    Out(Withdrawal),
}

impl Said {
    fn since(&self) -> DateTime<Utc> {
        match self {
            Said::In(one) => one.since,
            Said::Out(one) => one.since,
        }
    }

    /// Whether this takes the place of another: it is later. A withdrawal also does at the same time.
    fn replaces(&self, other: &Said) -> bool {
        match self {
            Said::In(_) => self.since() > other.since(),
            Said::Out(_) => self.since() >= other.since() && matches!(other, Said::In(_)),
        }
    }
}

/// What was said, with what this machine of the desk knows besides; and the devices that came with a code with
/// which another one came first, which are not said.
pub(crate) fn merged(
    said: &[&Introductions],
    roster: &Roster,
    registrar: &str,
) -> (Introductions, Vec<String>) {
    let mut all: BTreeMap<String, Said> = BTreeMap::new();
    let mut say = |device: &str, new: Said| match all.get(device) {
        Some(old) if !new.replaces(old) => {}
        _ => drop(all.insert(device.to_owned(), new)),
    };
    let mut used: BTreeMap<&str, &str> = BTreeMap::new();
    let mut twice = Vec::new();
    for said in said {
        for one in &said.devices {
            let by = *used.entry(&one.invitation).or_insert(&one.device);
            match by == one.device {
                true => say(&one.device, Said::In(one.clone())),
                false => twice.push(one.device.clone()),
            }
        }
        for one in &said.withdrawn {
            say(&one.device, Said::Out(one.clone()));
        }
    }
    for one in roster.devices() {
        let Some(invitation) = &one.invitation else {
            continue;
        };
        let by = used.get(invitation.as_str());
        if by.is_some_and(|device| *device != one.device) {
            twice.push(one.device.clone());
            continue;
        }
        let introduction = Introduction::of(&one.keys, invitation, one.verified_at);
        say(&one.device, Said::In(introduction));
    }
    for one in roster.withdrawn() {
        let (device, since) = (one.device.clone(), one.since);
        say(&one.device, Said::Out(Withdrawal { device, since }));
    }
    let mut content = Introductions {
        registrar: registrar.to_owned(),
        devices: Vec::new(),
        withdrawn: Vec::new(),
    };
    for said in all.into_values() {
        match said {
            Said::In(one) => content.devices.push(one),
            Said::Out(one) => content.withdrawn.push(one),
        }
    }
    (content, twice)
}

/// The next edition of what a registrar says, signed; nothing where all was said with the keys that the deployment
/// names now, or where it has no such registrar.
///
/// # Errors
/// The deployment names other keys for it than these, or nobody could read the edition: it has too many devices.
pub(crate) fn next(
    kept: &Kept,
    registrar: &str,
    roster: &Roster,
    keys: &SigningKeys,
    now: DateTime<Utc>,
) -> Result<Option<CoSigned>, DeskError> {
    let register = kept.register();
    let deployment = register.deployment().map(|held| &held.edition.content);
    let Some(entry) = deployment.and_then(|deployment| deployment.registrar(registrar)) else {
        return Ok(None);
    };
    if entry.keys != keys.public() {
        return Err(DeskError::RegistrarKeysOther {
            agency: registrar.to_owned(),
        });
    }
    let held = register.registrars().get(registrar);
    // What was said under keys that were voided since is no longer said by that.
    let held = held.filter(|held| held.edition.epoch == entry.epoch);
    let said = held.map(|held| &held.edition.content);
    let (content, _) = merged(said.as_slice(), roster, registrar);
    // What was said with keys of before is said again with these: those of before are then not needed any more.
    let is_ours = |statement: &CoSigned| statement.verify(&entry.keys).is_ok();
    let mut statements = kept.file().registrars.into_iter();
    let ours = statements.any(|(id, statement)| id == registrar && is_ours(&statement));
    if said.map_or(
        content.devices.is_empty() && content.withdrawn.is_empty(),
        |said| ours && same(said, &content),
    ) {
        return Ok(None);
    }
    let until = now + TimeDelta::days(EDITION_DAYS);
    let edition = match held {
        Some(held) => held
            .edition
            .next(register.id(), &held.sha256, now, until, content),
        None => Edition {
            epoch: entry.epoch,
            ..Edition::first(Some(register.id().to_owned()), now, until, content)
        },
    };
    let mut statement = edition.to_statement()?;
    statement
        .sign(keys)
        .map_err(repere_register::Refused::from)?;
    Ok(Some(statement))
}

/// What a machine of this desk does about an edition that the hub has, and that does not say what is held here.
pub(crate) enum Beside {
    /// It goes on from what is held: it is taken.
    GoesOn,
    /// It is what was said before what is held, and the hub has lost the latter: that is given to it again.
    Lost,
    /// Another machine of this desk went on from before what is held, at a hub that had lost it: this says both, two
    /// versions on, so that whoever holds one of the two takes it.
    Both(CoSigned),
}

/// What to do where the hub has `theirs` (its SHA-256 beside it), and this is held. Both are signed with `keys`.
///
/// # Errors
/// Nobody could read an edition that says both.
pub(crate) fn beside(
    register: &Register,
    held: &Held<Introductions>,
    (theirs, sha256): (&Edition<Introductions>, &str),
    keys: &SigningKeys,
    now: DateTime<Utc>,
) -> Result<Beside, DeskError> {
    let ours = &held.edition;
    // Another epoch: what was said in the one before is void.
    if held.sha256 == sha256 || theirs.epoch != ours.epoch {
        return Ok(Beside::GoesOn);
    }
    // An edition says what was said before it, and more.
    let says_all = |later: &Edition<Introductions>, earlier: &Edition<Introductions>| {
        let said = [&later.content, &earlier.content];
        let (both, _) = merged(&said, &Roster::default(), &ours.content.registrar);
        same(&both, &later.content)
    };
    let after = |later: &Edition<Introductions>, earlier: &Edition<Introductions>, hash: &str| {
        let next = later.version == earlier.version + 1;
        let names_it = later.previous.as_deref() == Some(hash);
        later.version > earlier.version && (!next || names_it) && says_all(later, earlier)
    };
    if after(theirs, ours, &held.sha256) {
        return Ok(Beside::GoesOn);
    }
    if after(ours, theirs, sha256) {
        return Ok(Beside::Lost);
    }
    let said = [&ours.content, &theirs.content];
    let (content, _) = merged(&said, &Roster::default(), &ours.content.registrar);
    let until = now + TimeDelta::days(EDITION_DAYS);
    let both = Edition {
        version: ours.version.max(theirs.version).saturating_add(2),
        ..ours.next(register.id(), &held.sha256, now, until, content)
    };
    let mut statement = both.to_statement()?;
    statement
        .sign(keys)
        .map_err(repere_register::Refused::from)?;
    Ok(Beside::Both(statement))
}

/// Whether two say the same, in whatever order.
fn same(one: &Introductions, other: &Introductions) -> bool {
    fn sorted(said: &Introductions) -> (Vec<(&String, &String)>, Vec<&String>) {
        let mut devices: Vec<_> = (said.devices.iter())
            .map(|one| (&one.device, &one.keys_sha256))
            .collect();
        let mut withdrawn: Vec<_> = said.withdrawn.iter().map(|one| &one.device).collect();
        devices.sort();
        withdrawn.sort();
        (devices, withdrawn)
    }
    sorted(one) == sorted(other)
}
