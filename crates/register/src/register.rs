//! What somebody believes now, and how an update changes it: whole, or not at all.

use crate::change::Change;
use crate::edition::{
    Content, Deployment, Edition, Holder, Introduction, Introductions, Named, Newest, Role,
    RoleKeys, Root,
};
use crate::refused::{Refused, Whose};
use repere_referral::{CoSigned, CoSignedError, DeviceKeys, PublicKeys, sha256_hex};
use std::collections::BTreeMap;

/// The most roots in one update: somebody who slept through more asks again.
pub(crate) const MAX_ROOTS: usize = 1024;
/// The most registrars in one update.
pub(crate) const MAX_REGISTRARS: usize = 256;

/// An edition that is believed, and which text it had.
#[derive(Debug, Clone, PartialEq)]
pub struct Held<C> {
    /// What it says.
    pub edition: Edition<C>,
    /// SHA-256 of its text, hexadecimal.
    pub sha256: String,
    /// The length of its text in bytes.
    pub length: u64,
}

impl<C: Content> Held<C> {
    fn read(statement: &CoSigned) -> Result<Held<C>, Refused> {
        Ok(Held {
            edition: Edition::read(statement.payload())?,
            sha256: statement.sha256(),
            length: statement.payload().len() as u64,
        })
    }

    /// How a timestamp names it.
    #[must_use]
    pub fn named(&self) -> Named {
        Named {
            epoch: self.edition.epoch,
            version: self.edition.version,
            length: self.length,
            sha256: self.sha256.clone(),
        }
    }
}

/// What came, from the hub or on a stick.
#[derive(Debug, Clone, Default)]
pub struct Update {
    /// Roots, each after the one before. Those up to the one that is held are passed over.
    pub roots: Vec<CoSigned>,
    /// An edition of the deployment.
    pub deployment: Option<CoSigned>,
    /// Editions of registrars, by their id.
    pub registrars: Vec<(String, CoSigned)>,
    /// Which editions are the newest: those above, or those that are held already.
    pub timestamp: Option<CoSigned>,
}

/// Why a device is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DeviceRefused {
    /// No desk of this deployment has let it in.
    #[error("nobody introduced it")]
    Unknown,
    /// The desk that let it in has shut it out.
    #[error("withdrawn")]
    Withdrawn,
    /// It has other keys than the ones that were introduced.
    #[error("other keys")]
    OtherKeys,
}

impl DeviceRefused {
    /// A stable word, for Fluent and for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            DeviceRefused::Unknown => "device-unknown",
            DeviceRefused::Withdrawn => "device-withdrawn",
            DeviceRefused::OtherKeys => "device-other-keys",
        }
    }
}

/// What somebody believes.
#[derive(Debug, Clone, PartialEq)]
pub struct Register {
    id: String,
    root: Held<Root>,
    deployment: Option<Held<Deployment>>,
    registrars: BTreeMap<String, Held<Introductions>>,
    timestamp: Option<Held<Newest>>,
    /// Whether what registrars say is followed.
    introductions: bool,
}

impl Register {
    /// Begins with a root that somebody vouched for, by an enrolment code for instance. `vouched` is asked
    /// about its text before anything of it is used. It need not be the newest root, and may have expired:
    /// the roots after it are for [`Register::apply`].
    ///
    /// # Errors
    /// [`Refused::NotVouched`], and what a root alone can be refused for.
    pub fn begin(
        root: &CoSigned,
        vouched: impl FnOnce(&[u8]) -> bool,
    ) -> Result<Register, Refused> {
        of_role(root, Role::Root)?;
        if !vouched(root.payload()) {
            return Err(Refused::NotVouched);
        }
        let held = Held::<Root>::read(root)?;
        let own = &held.edition.content.root;
        enough(root, own, Role::Root, Whose::New)?;
        if held.edition.version == 1 {
            nobody_else(root, &[own])?;
        }
        let id = held.edition.register.clone();
        Ok(Register {
            id: id.unwrap_or_else(|| held.sha256.clone()),
            root: held,
            deployment: None,
            registrars: BTreeMap::new(),
            timestamp: None,
            introductions: true,
        })
    }

    /// Follows everything but which devices there are, from here on: a device believes no other device, and
    /// no list of them concerns it. A timestamp still has to name the root and the deployment that are held.
    #[must_use]
    pub fn without_introductions(mut self) -> Register {
        self.introductions = false;
        self.registrars.clear();
        self
    }

    /// What is believed after an update, and what that changes. There is no clock: what is newer and signed
    /// is taken, however old it says to be.
    ///
    /// # Errors
    /// The first [`Refused`]; nothing is different then.
    pub fn apply(&self, update: &Update) -> Result<(Register, Vec<Change>), Refused> {
        for (length, most) in [
            (update.roots.len(), MAX_ROOTS),
            (update.registrars.len(), MAX_REGISTRARS),
        ] {
            if length > most {
                return Err(Refused::TooMany { most });
            }
        }
        let mut next = self.clone();
        let roots = &update.roots;
        let known = roots
            .iter()
            .rposition(|one| one.sha256() == self.root.sha256);
        for root in &roots[known.map_or(0, |place| place + 1)..] {
            next.take_root(root)?;
        }
        if let Some(deployment) = &update.deployment {
            next.take_deployment(deployment)?;
        }
        if next.introductions {
            for (id, registrar) in &update.registrars {
                let knew = self.deployment.as_ref();
                let knew = knew.and_then(|held| held.edition.content.registrar(id));
                let knew = knew.map(|entry| entry.keys.clone());
                next.take_registrar(id, registrar, knew.as_ref())?;
            }
        }
        if let Some(timestamp) = &update.timestamp {
            next.take_timestamp(timestamp)?;
        }
        let changes = Change::between(Some(self), &next);
        Ok((next, changes))
    }

    /// What the register is known by: SHA-256 of the text of its first root, hexadecimal.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Who may state what.
    #[must_use]
    pub fn root(&self) -> &Held<Root> {
        &self.root
    }

    /// The deployment; `None` before the first one came, and while the root has voided the last one.
    #[must_use]
    pub fn deployment(&self) -> Option<&Held<Deployment>> {
        self.deployment.as_ref()
    }

    /// What each registrar said last.
    #[must_use]
    pub fn registrars(&self) -> &BTreeMap<String, Held<Introductions>> {
        &self.registrars
    }

    /// What the hub said to be the newest.
    #[must_use]
    pub fn timestamp(&self) -> Option<&Held<Newest>> {
        self.timestamp.as_ref()
    }

    /// The introduction of a device by one of the deployment's desks. A desk can withdraw those only whom it
    /// has let in itself; a device that two desks let in is believed until both have withdrawn it.
    ///
    /// # Errors
    /// [`DeviceRefused`].
    pub fn device(&self, keys: &DeviceKeys) -> Result<&Introduction, DeviceRefused> {
        let (id, hash) = (keys.id(), sha256_hex(keys.canonical()));
        let said = || self.registrars.values().map(|one| &one.edition.content);
        let mut introduced = said()
            .flat_map(|one| &one.devices)
            .filter(|one| one.device == id)
            .peekable();
        if introduced.peek().is_some() {
            let found = introduced.find(|one| one.keys_sha256 == hash);
            return found.ok_or(DeviceRefused::OtherKeys);
        }
        let mut withdrawn = said().flat_map(|one| &one.withdrawn);
        match withdrawn.any(|one| one.device == id) {
            true => Err(DeviceRefused::Withdrawn),
            false => Err(DeviceRefused::Unknown),
        }
    }

    fn take_root(&mut self, root: &CoSigned) -> Result<(), Refused> {
        of_role(root, Role::Root)?;
        let held = &self.root.edition;
        let old = &held.content.root;
        enough(root, old, Role::Root, Whose::Old)
            .map_err(|refused| older_or(refused, root, held))?;
        let new = Held::<Root>::read(root)?;
        let own = &new.edition.content;
        enough(root, &own.root, Role::Root, Whose::New)?;
        nobody_else(root, &[old, &own.root])?;
        // The first root of this register is an old one, and of no other register.
        if new.sha256 != self.id {
            self.of_this_register(&new.edition)?;
        }
        follows(&self.root, &new)?;
        if new.edition.version != held.version + 1 {
            return Err(Refused::RootOutOfTurn {
                held: held.version,
                offered: new.edition.version,
            });
        }
        for (before, after) in [
            (&held.content.deployment, &own.deployment),
            (&held.content.timestamp, &own.timestamp),
        ] {
            if after.epoch < before.epoch {
                return Err(Refused::Malformed {
                    role: Role::Root,
                    place: "epoch".to_owned(),
                });
            }
        }
        // What void keys said is forgotten, and what that named with it.
        let void = |epoch: u32, keys: &RoleKeys| epoch < keys.epoch;
        let deployment = self.deployment.as_ref();
        if deployment.is_some_and(|one| void(one.edition.epoch, &own.deployment)) {
            self.deployment = None;
            self.registrars.clear();
            self.timestamp = None;
        }
        let timestamp = self.timestamp.as_ref();
        if timestamp.is_some_and(|one| void(one.edition.epoch, &own.timestamp)) {
            self.timestamp = None;
        }
        self.root = new;
        Ok(())
    }

    fn take_deployment(&mut self, statement: &CoSigned) -> Result<(), Refused> {
        let keys = &self.root.edition.content.deployment;
        let Some(new) = self.taken(statement, keys, self.deployment.as_ref())? else {
            return Ok(());
        };
        let content: &Deployment = &new.edition.content;
        self.registrars.retain(|id, held| {
            let entry = content.registrar(id);
            entry.is_some_and(|entry| entry.epoch <= held.edition.epoch)
        });
        self.deployment = Some(new);
        Ok(())
    }

    /// `knew` are the keys of the registrar that were known before this update. What is signed with keys of before
    /// counts for whoever learns of the new ones with it, or holds nothing of that registrar: whoever has the old keys
    /// adds nothing to what is held.
    fn take_registrar(
        &mut self,
        id: &str,
        statement: &CoSigned,
        knew: Option<&PublicKeys>,
    ) -> Result<(), Refused> {
        let deployment = self.deployment.as_ref().map(|held| &held.edition.content);
        let entry = deployment.and_then(|deployment| deployment.registrar(id));
        let entry = entry.ok_or_else(|| Refused::UnknownRegistrar {
            id: id.chars().take(64).collect(),
        })?;
        let counts = knew != Some(&entry.keys) || !self.registrars.contains_key(id);
        let before = entry.before.iter().filter(|_| counts);
        let keys = [&entry.keys].into_iter().chain(before);
        let keys = RoleKeys {
            threshold: 1,
            epoch: entry.epoch,
            holders: keys
                .map(|keys| Holder {
                    name: entry.name.clone(),
                    keys: keys.clone(),
                })
                .collect(),
        };
        let taken = self.taken::<Introductions>(statement, &keys, self.registrars.get(id))?;
        let Some(new) = taken else {
            return Ok(());
        };
        if new.edition.content.registrar != id {
            return Err(Refused::Malformed {
                role: Role::Registrar,
                place: "registrar".to_owned(),
            });
        }
        self.registrars.insert(id.to_owned(), new);
        Ok(())
    }

    fn take_timestamp(&mut self, statement: &CoSigned) -> Result<(), Refused> {
        let keys = &self.root.edition.content.timestamp;
        let Some(new) = self.taken::<Newest>(statement, keys, self.timestamp.as_ref())? else {
            return Ok(());
        };
        self.is_what_is_named(&new.edition.content)?;
        self.timestamp = Some(new);
        Ok(())
    }

    /// Exactly the editions that are held are the ones that a timestamp names.
    fn is_what_is_named(&self, newest: &Newest) -> Result<(), Refused> {
        is_named(Role::Root, Some(&self.root), &newest.root)?;
        is_named(
            Role::Deployment,
            self.deployment.as_ref(),
            &newest.deployment,
        )?;
        if !self.introductions {
            return Ok(());
        }
        for (id, named) in &newest.registrars {
            is_named(Role::Registrar, self.registrars.get(id), named)?;
        }
        // To leave a registrar out would hide what it has withdrawn.
        let hidden = |id: &String| !newest.registrars.contains_key(id);
        match self.registrars.keys().any(hidden) {
            true => Err(Refused::MixAndMatch {
                role: Role::Registrar,
            }),
            false => Ok(()),
        }
    }

    /// An edition that takes the place of the one that is held; `None` if it is that one.
    fn taken<C: Content>(
        &self,
        statement: &CoSigned,
        keys: &RoleKeys,
        held: Option<&Held<C>>,
    ) -> Result<Option<Held<C>>, Refused> {
        of_role(statement, C::ROLE)?;
        if held.is_some_and(|held| held.sha256 == statement.sha256()) {
            return Ok(None);
        }
        let signed = enough(statement, keys, C::ROLE, Whose::Own)
            .and_then(|()| nobody_else(statement, &[keys]));
        if let Err(refused) = signed {
            return Err(match held {
                Some(held) => older_or(refused, statement, &held.edition),
                None => refused,
            });
        }
        let new = Held::<C>::read(statement)?;
        self.of_this_register(&new.edition)?;
        let (role, now, offered) = (C::ROLE, keys.epoch, new.edition.epoch);
        if offered < now {
            return Err(Refused::VoidedKeys { role, now, offered });
        }
        if offered > now {
            return Err(Refused::EpochNotOpened { role, now, offered });
        }
        if let Some(held) = held {
            follows(held, &new)?;
        }
        Ok(Some(new))
    }

    fn of_this_register<C>(&self, edition: &Edition<C>) -> Result<(), Refused> {
        match edition.register.as_ref() == Some(&self.id) {
            true => Ok(()),
            false => Err(Refused::OtherRegister),
        }
    }
}

fn of_role(statement: &CoSigned, role: Role) -> Result<(), Refused> {
    if statement.payload().len() > role.max_bytes() {
        return Err(Refused::TooLarge {
            most: role.max_bytes(),
        });
    }
    match statement.payload_type() == role.payload_type() {
        true => Ok(()),
        false => Err(Refused::WrongRole { wanted: role }),
    }
}

/// Enough of these people have signed, and no signature of theirs is wrong.
pub(crate) fn enough(
    statement: &CoSigned,
    keys: &RoleKeys,
    role: Role,
    whose: Whose,
) -> Result<(), Refused> {
    let mut have = 0;
    for holder in &keys.holders {
        match statement.verify(&holder.keys) {
            Ok(()) => have += 1,
            Err(CoSignedError::NotSigned { .. }) => {}
            Err(error) => return Err(error.into()),
        }
    }
    if have >= keys.threshold {
        return Ok(());
    }
    if have == 0 && !statement.signers().is_empty() && whose != Whose::New {
        return Err(Refused::UnknownSigners);
    }
    Err(Refused::NotEnoughSignatures {
        role,
        whose,
        have,
        need: keys.threshold,
    })
}

/// Everybody who signed has a part in it.
fn nobody_else(statement: &CoSigned, sets: &[&RoleKeys]) -> Result<(), Refused> {
    let known = |id: &str| sets.iter().any(|keys| keys.holder(id).is_some());
    match statement.signers().into_iter().find(|id| !known(id)) {
        None => Ok(()),
        Some(id) => Err(Refused::ExtraneousSignature {
            keys: id.chars().take(64).collect(),
        }),
    }
}

/// Something that is refused anyway is called old if it is: people who signed it may not sign any more.
fn older_or<C: Content>(refused: Refused, statement: &CoSigned, held: &Edition<C>) -> Refused {
    match Edition::<C>::read(statement.payload()) {
        Ok(offered) if offered.order() < held.order() => Refused::Rollback {
            role: C::ROLE,
            held: held.version,
            offered: offered.version,
        },
        _ => refused,
    }
}

/// A new edition is newer than the one that is held, and does not continue another one.
fn follows<C: Content>(held: &Held<C>, new: &Held<C>) -> Result<(), Refused> {
    let (before, after) = (&held.edition, &new.edition);
    let role = C::ROLE;
    if after.order() < before.order() {
        return Err(Refused::Rollback {
            role,
            held: before.version,
            offered: after.version,
        });
    }
    let two = |version| Err(Refused::TwoContents { role, version });
    if after.order() == before.order() {
        return two(before.version);
    }
    let next = after.epoch == before.epoch && after.version == before.version + 1;
    if next && after.previous.as_ref() != Some(&held.sha256) {
        return two(before.version);
    }
    Ok(())
}

fn is_named<C: Content>(role: Role, held: Option<&Held<C>>, named: &Named) -> Result<(), Refused> {
    let missing = Refused::Missing {
        role,
        version: named.version,
    };
    let held = held.ok_or_else(|| missing.clone())?;
    let order = (named.epoch, named.version);
    if order < held.edition.order() {
        return Err(Refused::Rollback {
            role,
            held: held.edition.version,
            offered: named.version,
        });
    }
    if order > held.edition.order() {
        return Err(missing);
    }
    match held.named() == *named {
        true => Ok(()),
        false => Err(Refused::MixAndMatch { role }),
    }
}
