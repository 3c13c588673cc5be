//! Following: what is newer in the register, which devices came with this desk's codes, and handing in what this
//! desk says of them.

use crate::error::DeskError;
use crate::folder::{Connection, Desk};
use crate::introductions::{self, Beside};
use chrono::Utc;
use repere_exchange::{ExchangeError, HubClient, Known};
use repere_referral::SigningKeys;
use repere_referral::wire::EnrolledDevice;
use repere_register::{
    Change, CoSigned, Edition, Introductions, Kept, Newest, Refused, Register, Standing, Update,
};
use std::time::Duration;

/// How often an edition is written again because another machine of this desk was first.
const TRIES: u32 = 12;

/// How long to wait before the next try, times the number of the try: at most a few seconds in all.
const PAUSE: Duration = Duration::from_millis(40);

/// What following brought.
#[derive(Debug, Default)]
pub struct Followed {
    /// What is different in the register, in its own order.
    pub changes: Vec<Change>,
    /// How old the register is; none in a deployment without one.
    pub standing: Option<Standing>,
    /// The devices that came with this desk's codes and are believed from now on.
    pub let_in: usize,
    /// A new edition of what this desk says of its devices was handed in.
    pub introduced: bool,
    /// This desk lets devices in, and the register does not name it as one that introduces them: it is alone in
    /// believing them.
    pub alone: bool,
    /// What did not succeed; the rest did.
    pub problems: Vec<DeskError>,
}

impl Desk {
    /// Follows the register, believes the devices that came with this desk's codes, and hands in what the others
    /// of the deployment do not know of them yet. Without a register only the second.
    ///
    /// # Errors
    /// The desk belongs to no deployment, its files cannot be read, or the hub cannot be reached. What the hub
    /// gave and cannot be believed stands in [`Followed::problems`], and changes nothing.
    pub async fn follow(&self) -> Result<Followed, DeskError> {
        let connection = self.connection()?;
        let mut followed = Followed::default();
        if connection.register.is_some() {
            match self.newer_with_any_keys(&connection).await {
                Ok(changes) => followed.changes = changes,
                Err(error) => followed.take(error)?,
            }
        }
        // What is newer may name another address, or other keys of this desk.
        let connection = self.connection()?;
        let client = connection.client()?;
        // A hub of before has no such list: its devices are believed when they first refer.
        match client.enrolled(&connection.bearer, None).await {
            Ok(enrolled) => followed.let_in = self.let_in(&enrolled)?,
            Err(ExchangeError::Refused { .. }) => {}
            Err(error) => followed.take(error.into())?,
        }
        let Some(register) = connection.register() else {
            return Ok(followed);
        };
        followed.standing = Some(register.standing(Utc::now()));
        let agency = self.agency()?.id;
        let deployment = register.deployment();
        let registrar = deployment.and_then(|held| held.edition.content.registrar(&agency));
        let said = register.registrars().get(&agency);
        let said = said.map(|held| &held.edition.content);
        // Somebody else saw the code: both devices know it, and the one that was said first stays.
        for device in introductions::merged(said.as_slice(), &self.roster()?, &agency).1 {
            let twice = Refused::InvitationUsedTwice { device };
            followed.problems.push(twice.into());
        }
        followed.alone = registrar.is_none() && !self.roster()?.devices().is_empty();
        match self.hand_in().await {
            Ok(introduced) => followed.introduced = introduced,
            Err(error) => followed.take(error)?,
        }
        Ok(followed)
    }

    /// Asks for what is newer, with each of the keys that this desk has until the hub knows one: an edition that this
    /// desk has not heard of yet may have put others in the place of those that it knows to be named.
    async fn newer_with_any_keys(&self, connection: &Connection) -> Result<Vec<Change>, DeskError> {
        let mut done = self.newer(&connection.client()?, connection).await;
        for client in connection.other_clients()? {
            if !matches!(done, Err(DeskError::Hub(ExchangeError::Unauthorised))) {
                break;
            }
            done = self.newer(&client, connection).await;
        }
        done
    }

    /// Asks for what is newer than what is known, and keeps it.
    async fn newer(
        &self,
        client: &HubClient,
        connection: &Connection,
    ) -> Result<Vec<Change>, DeskError> {
        let Some(register) = connection.register() else {
            return Ok(Vec::new());
        };
        let known = Known::of(register);
        match self.newer_than(client, &connection.bearer, &known).await {
            // What is missing may begin like something that is known.
            Err(DeskError::Register(Refused::Missing { .. } | Refused::MixAndMatch { .. })) => {
                let known = Known {
                    registrars: Vec::new(),
                    ..known
                };
                self.newer_than(client, &connection.bearer, &known).await
            }
            done => done,
        }
    }

    async fn newer_than(
        &self,
        client: &HubClient,
        bearer: &str,
        known: &Known,
    ) -> Result<Vec<Change>, DeskError> {
        let newer = client.register_with_registrars(bearer, known).await?;
        let Some(mut update) = newer else {
            return Ok(Vec::new());
        };
        if let Some(statement) = self.to_be_said_again(&update)? {
            let agency = self.agency()?.id;
            let given = client.put_registrar(bearer, &agency, &statement).await;
            match given {
                // Also where another machine of this desk was first.
                Ok(()) | Err(ExchangeError::Conflict) => {
                    let newer = client.register_with_registrars(bearer, known).await?;
                    update = newer.unwrap_or_default();
                }
                // The deployment names this desk no more, or has voided what it said: the update says so.
                Err(ExchangeError::RegisterRefused { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        self.take_newer(&update)
    }

    /// What this desk said and the hub does not have: it was put back from a copy of before. Where another machine of
    /// this desk has gone on from that copy, what says both. Nothing else has it whole, and a device that was
    /// withdrawn since would be let in again.
    fn to_be_said_again(&self, update: &Update) -> Result<Option<CoSigned>, DeskError> {
        let agency = self.agency()?.id;
        let Some(kept) = self.kept_register()? else {
            return Ok(None);
        };
        let register = kept.register();
        let Some(held) = register.registrars().get(&agency) else {
            return Ok(None);
        };
        let again = || {
            let own = kept.file().registrars.into_iter();
            let mut own = own.map(|(_, statement)| statement);
            own.find(|statement| statement.sha256() == held.sha256)
        };
        let newest = update.timestamp.as_ref();
        let newest = newest.and_then(|one| Edition::<Newest>::read(one.payload()).ok());
        let named = newest.and_then(|mut one| one.content.registrars.remove(&agency));
        if named.as_ref().is_some_and(|one| one.sha256 == held.sha256) {
            return Ok(None);
        }
        let theirs = update.registrars.iter().find(|(id, _)| *id == agency);
        let Some((_, theirs)) = theirs else {
            // The hub has it and did not send it: what is missing is asked for again.
            return Ok(named.is_none().then(again).flatten());
        };
        // A desk without them has let nobody in, and says nothing.
        let Ok(kept_keys) = self.kept_reply_keys() else {
            return Ok(None);
        };
        let signed = |keys: &&SigningKeys| theirs.verify(&keys.public()).is_ok();
        // What cannot be read, or another signed, is refused with the whole.
        let (Ok(edition), Some(signer)) = (
            Edition::<Introductions>::read(theirs.payload()),
            kept_keys.iter().find(signed),
        ) else {
            return Ok(None);
        };
        let keys = registrar_keys(register, &agency, &kept_keys).unwrap_or(signer);
        let sha256 = theirs.sha256();
        let theirs = (&edition, sha256.as_str());
        match introductions::beside(register, held, theirs, keys, Utc::now())? {
            Beside::GoesOn => Ok(None),
            Beside::Lost => Ok(again()),
            Beside::Both(statement) => Ok(Some(statement)),
        }
    }

    /// Believes what is newer, and takes over what another machine of this desk said.
    fn take_newer(&self, update: &Update) -> Result<Vec<Change>, DeskError> {
        let _lock = self.lock()?;
        let Some(kept) = self.kept_register()? else {
            return Ok(Vec::new());
        };
        let (next, changes) = kept.apply(update)?;
        if next.register() != kept.register() {
            self.save_register(&next)?;
        }
        self.agree(&next)?;
        Ok(changes)
    }

    /// Takes over what another machine of this desk said. Whoever calls holds the lock.
    fn agree(&self, kept: &Kept) -> Result<(), DeskError> {
        let agency = self.agency()?.id;
        let Some(said) = kept.register().registrars().get(&agency) else {
            return Ok(());
        };
        let mut roster = self.roster()?;
        match roster.agree_with(&said.edition.content) {
            true => self.save_roster(&roster),
            false => Ok(()),
        }
    }

    /// Believes the devices that came with this desk's codes, and gives how many are new.
    fn let_in(&self, enrolled: &[EnrolledDevice]) -> Result<usize, DeskError> {
        let now = Utc::now();
        let _lock = self.lock()?;
        let mut roster = self.roster()?;
        let (mut new, mut news) = (0, false);
        for one in enrolled {
            // A device has one id, however often it is listed.
            let known = roster.device(&one.device.keys.id());
            if known.as_ref() != Some(&one.device.keys) && roster.admit(&one.device, now) {
                new += 1;
            }
            news |= roster.heard_of(&one.device, &one.invitation, one.last_seen_on);
        }
        news |= roster.drop_expired(now);
        if new > 0 || news {
            self.save_roster(&roster)?;
        }
        Ok(new)
    }

    /// Hands in the next edition of what this desk says of its devices, if it says something new. Where another
    /// machine of this desk was first, what that one said is read and both are said.
    pub(crate) async fn hand_in(&self) -> Result<bool, DeskError> {
        let agency = self.agency()?.id;
        for again in 0..TRIES {
            let connection = self.connection()?;
            let Some(kept) = connection.register.as_ref() else {
                return Ok(false);
            };
            let deployment = kept.register().deployment();
            if deployment.is_none_or(|held| held.edition.content.registrar(&agency).is_none()) {
                return Ok(false);
            }
            let roster = self.roster()?;
            let all = self.kept_reply_keys()?;
            let keys = registrar_keys(kept.register(), &agency, &all);
            let keys = keys.ok_or_else(|| DeskError::RegistrarKeysOther {
                agency: agency.clone(),
            })?;
            let next = introductions::next(kept, &agency, &roster, keys, Utc::now())?;
            let Some(statement) = next else {
                return Ok(false);
            };
            let client = connection.client()?;
            let handed_in = client.put_registrar(&connection.bearer, &agency, &statement);
            match handed_in.await {
                Ok(()) => {
                    // With the hub's next timestamp; where it does not come now, it comes the next time.
                    let _ = self.newer(&client, &connection).await;
                    return Ok(true);
                }
                Err(ExchangeError::Conflict) => {
                    tokio::time::sleep(PAUSE * (again + 1)).await;
                    self.newer(&client, &connection).await?;
                }
                Err(error) => return Err(error.into()),
            }
        }
        Err(DeskError::IntroductionsContended)
    }
}

/// Of the keys that a desk has, those that the deployment names for what it says of devices.
fn registrar_keys<'a>(
    register: &Register,
    agency: &str,
    kept: &'a [SigningKeys],
) -> Option<&'a SigningKeys> {
    let held = register.deployment()?;
    let entry = held.edition.content.registrar(agency)?;
    kept.iter().find(|keys| keys.public() == entry.keys)
}

impl Followed {
    /// Keeps what is wrong with one part; a hub that cannot be reached has no other part either.
    fn take(&mut self, error: DeskError) -> Result<(), DeskError> {
        match &error {
            DeskError::Hub(hub) if hub.is_about_the_hub() => Err(error),
            DeskError::Hub(_)
            | DeskError::Register(_)
            | DeskError::NoReplyKeys { .. }
            | DeskError::ReplyKeysDamaged { .. }
            | DeskError::RegistrarKeysOther { .. }
            | DeskError::IntroductionsContended => {
                self.problems.push(error);
                Ok(())
            }
            _ => Err(error),
        }
    }
}
