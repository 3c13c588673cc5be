//! An open vault, and what every use case needs besides.

use crate::attachments::incoming::Incoming;
use crate::device::{State, StateCell};
use crate::directory::in_use::InUse;
use crate::error::AppError;
use crate::outbox::cost::Cost;
use crate::outbox::deployment::{self, Joined};
use crate::outbox::register::KeptRegisters;
use crate::protocols::installed::{self, Installed};
use crate::protocols::packs::{LoadedPack, ShippedLater};
use crate::view::HideTo;
use chrono::{DateTime, Utc};
use repere_casebook::{Casebook, DamagedRow, StoredDirectory, StoredProtocol};
use repere_directory::Directory;
use repere_exchange::pictures::Reader;
use serde_json::Value;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

/// Settings in the vault.
pub(crate) const ROLE: &str = "role";
pub(crate) const INTERFACE_LOCALE: &str = "interface-locale";
pub(crate) const HIDE_TO: &str = "hide-to";
pub(crate) const TRAINED: &str = "trained";
pub(crate) const ATTACHMENTS_WAIT: &str = "attachments-wait";
const DEPARTEMENT: &str = "departement";
const RESUME: &str = "resume";
const WITHDRAWN: &str = "withdrawn";
const REGISTER_REFUSED: &str = "register-refused";
const LOG_SEEN: &str = "log-seen";

/// The setting that says by how many days the clock was ahead of the hub's when that answered last.
const CLOCK_AHEAD: &str = "clock-ahead-days";

/// What a use case works on while the vault is open: dispatch makes one, under the session's lock.
pub(crate) struct Open<'a> {
    /// The open vault.
    pub session: &'a mut Session,
    /// The packs that came with the app; whoever needs them first waits until they are checked.
    pub packs: &'a ShippedLater,
    /// The language of the interface, BCP 47.
    pub locale: &'a str,
    /// The time by the device's clock.
    pub now: DateTime<Utc>,
}

impl Open<'_> {
    /// The pack with this content: shipped or installed, else as the vault kept it.
    ///
    /// # Errors
    /// `protocol-missing`, `protocol-unusable`, or what the vault says.
    pub fn pack(&mut self, sha256: &str) -> Result<Arc<LoadedPack>, AppError> {
        let session = &mut *self.session;
        if let Some(pack) = session.packs.get(sha256) {
            return Ok(Arc::clone(pack));
        }
        let here = match self.packs.by_sha256(sha256) {
            Some(pack) => Some(pack),
            // As it was installed it still has its recordings, which the vault does not keep twice.
            None => installed::with_content(&session.installed()?, sha256),
        };
        let pack = match here {
            Some(pack) => pack,
            None => {
                let stored = session.vault.pack(sha256)?;
                let stored = stored.ok_or(AppError::ProtocolMissing)?;
                Arc::new(LoadedPack::from_vault(&stored)?)
            }
        };
        session.packs.insert(sha256.to_owned(), Arc::clone(&pack));
        Ok(pack)
    }

    /// The pack of this id that a new screening begins with: of the shipped one and the installed ones the newest.
    ///
    /// # Errors
    /// `protocol-unknown`, or what the vault says.
    pub fn offered(&mut self, id: &str) -> Result<Arc<LoadedPack>, AppError> {
        let shipped = self.packs.pack(id);
        let installed = self.session.installed()?;
        let newer = installed.iter().find_map(|one| {
            let usable = one.to_begin_with().ok().filter(|_| one.id == id)?;
            let is_newer = shipped
                .as_ref()
                .map_or(true, |shipped| usable.is_newer_than(shipped));
            is_newer.then(|| Arc::clone(&usable.pack))
        });
        newer.map_or(shipped, Ok)
    }
}

/// An open vault.
pub(crate) struct Session {
    pub vault: Casebook,
    /// The packs that screenings began with, by SHA-256.
    packs: BTreeMap<String, Arc<LoadedPack>>,
    /// The protocols that were installed, once they have been checked.
    installed: Option<Arc<Vec<Installed>>>,
    /// The directory in use, once it has been checked.
    directory: OnceCell<InUse>,
    /// The register that was read last.
    pub registers: KeptRegisters,
    /// What a camera has read so far of a file that is shown as pictures.
    pub pictures: Reader,
    /// Rows that cannot be read. Looked for once: only the disk makes them.
    damaged: Option<Vec<DamagedRow>>,
    /// What the person holds, while they hold the device. It ends with the session.
    handed_over: Option<HandedOver>,
    /// A file that the page brings, until it was stripped.
    pub incoming: Option<Incoming>,
    /// What sending costs, as the page said.
    pub cost: Cost,
    state: Arc<StateCell>,
}

impl Drop for Session {
    fn drop(&mut self) {
        self.state.set(State::Closed);
    }
}

/// What was handed over.
#[derive(Clone)]
pub(crate) struct HandedOver {
    /// From which screening.
    pub screening: Uuid,
    /// The question that the person sees; none when the device is to be given back.
    pub question: Option<String>,
    /// How many questions may still follow, this one included.
    pub left: u32,
}

impl Session {
    /// A session begins. Until it ends, `state` says what it is.
    pub fn new(vault: Casebook, state: Arc<StateCell>) -> Session {
        state.set(State::Open);
        Session {
            vault,
            packs: BTreeMap::new(),
            installed: None,
            directory: OnceCell::new(),
            registers: KeptRegisters::default(),
            pictures: Reader::new(),
            damaged: None,
            handed_over: None,
            incoming: None,
            cost: Cost::default(),
            state,
        }
    }

    /// What the person holds, while they hold the device.
    pub fn handed_over(&self) -> Option<&HandedOver> {
        self.handed_over.as_ref()
    }

    /// Puts the device into the person's hands, or changes what they hold.
    pub fn hand_over(&mut self, handed_over: HandedOver) {
        self.handed_over = Some(handed_over);
        self.state.set(State::HandedOver);
    }

    /// The deployment that was joined, if one was.
    ///
    /// # Errors
    /// `register-damaged`, `register-no-deployment`, or what the vault says.
    pub fn joined(&self) -> Result<Option<Joined>, AppError> {
        deployment::joined(&self.vault, &self.registers)
    }

    /// The protocols that were installed.
    pub fn installed(&mut self) -> Result<Arc<Vec<Installed>>, AppError> {
        if let Some(installed) = &self.installed {
            return Ok(Arc::clone(installed));
        }
        let installed = Arc::new(installed::read(&self.vault, self.joined())?);
        self.installed = Some(Arc::clone(&installed));
        Ok(installed)
    }

    /// Has the installed protocols and the directory checked anew when they are needed next: the deployment
    /// that says which publishers are believed is another one.
    pub fn check_installed_anew(&mut self) {
        self.installed = None;
        self.directory = OnceCell::new();
    }

    /// Keeps a protocol that was checked.
    pub fn install(&mut self, protocol: &StoredProtocol) -> Result<(), AppError> {
        self.installed = None;
        Ok(self.vault.put_protocol(protocol)?)
    }

    /// The directory in use, with who signed it.
    pub fn directory_in_use(&self) -> Result<InUse, AppError> {
        if let Some(in_use) = self.directory.get() {
            return Ok(in_use.clone());
        }
        let in_use = InUse::read(&self.vault, self.joined())?;
        Ok(self.directory.get_or_init(|| in_use).clone())
    }

    /// The directory in use.
    pub fn directory(&self) -> Result<Arc<Directory>, AppError> {
        Ok(self.directory_in_use()?.directory)
    }

    /// Keeps a directory that was checked.
    pub fn install_directory(&mut self, directory: &StoredDirectory) -> Result<(), AppError> {
        self.directory = OnceCell::new();
        Ok(self.vault.put_directory(directory)?)
    }

    /// Takes a protocol away.
    pub fn uninstall(&mut self, id: &str, version: &str) -> Result<(), AppError> {
        self.installed = None;
        Ok(self.vault.remove_protocol(id, version)?)
    }

    /// Rows that cannot be read, which the lists leave out.
    pub fn damaged_rows(&mut self) -> Result<&[DamagedRow], AppError> {
        let rows = match self.damaged.take() {
            Some(rows) => rows,
            None => self.vault.damaged_rows()?,
        };
        Ok(self.damaged.insert(rows))
    }

    /// The worker's role. None as well where the directory in use does not know it: everything that hangs on a
    /// role then is as for somebody whose role is not known.
    pub fn role(&self) -> Result<Option<String>, AppError> {
        let Some(role) = self.vault.setting(ROLE)? else {
            return Ok(None);
        };
        Ok(self.directory()?.role(&role).map(|known| known.id.clone()))
    }

    /// The role that the worker chose and the directory in use does not know.
    pub fn unknown_role(&self) -> Result<Option<String>, AppError> {
        let chosen = self.vault.setting(ROLE)?;
        let directory = self.directory()?;
        Ok(chosen.filter(|role| directory.role(role).is_none()))
    }

    /// Whether the worker said to be trained to ask about violence, suicide and marriage. Not, until then.
    pub fn trained(&self) -> Result<bool, AppError> {
        let said = self.vault.setting(TRAINED)?;
        Ok(said.as_deref() == Some("yes"))
    }

    /// Whether attachments wait where nobody knows what the network costs, as the worker chose.
    pub fn attachments_wait_where_unknown(&self) -> Result<bool, AppError> {
        let said = self.vault.setting(ATTACHMENTS_WAIT)?;
        Ok(said.as_deref() == Some("yes"))
    }

    /// Whether attachments wait for another network, or for the worker.
    pub fn attachments_wait(&self) -> Result<bool, AppError> {
        let unknown = || self.attachments_wait_where_unknown();
        let costs = self.cost.metered.map_or_else(unknown, Ok)?;
        Ok(costs && !self.cost.send_all_the_same)
    }

    /// What hiding shows.
    pub fn hide_to(&self) -> Result<HideTo, AppError> {
        let chosen = self.vault.setting(HIDE_TO)?;
        let chosen = chosen.map(Value::String);
        Ok(chosen
            .and_then(|code| serde_json::from_value(code).ok())
            .unwrap_or_default())
    }

    /// The département that the worker works in.
    pub fn departement(&self) -> Result<Option<String>, AppError> {
        let kept = self.vault.setting(DEPARTEMENT)?;
        Ok(kept.filter(|code| !code.is_empty()))
    }

    /// Keeps it, or forgets it.
    pub fn set_departement(&mut self, departement: Option<&str>) -> Result<(), AppError> {
        let code = departement.unwrap_or_default();
        Ok(self.vault.set_setting(DEPARTEMENT, code)?)
    }

    /// Whether the hub said last that the device was withdrawn.
    pub fn withdrawn(&self) -> Result<bool, AppError> {
        Ok(self.vault.setting(WITHDRAWN)?.as_deref() == Some("yes"))
    }

    /// Keeps what the hub said last.
    pub fn set_withdrawn(&self, withdrawn: bool) -> Result<(), AppError> {
        if self.withdrawn()? != withdrawn {
            let said = if withdrawn { "yes" } else { "no" };
            self.vault.set_setting(WITHDRAWN, said)?;
        }
        Ok(())
    }

    /// Why an update of the register was last refused; empty where one was believed since.
    pub fn register_refused(&self) -> Result<String, AppError> {
        Ok(self.vault.setting(REGISTER_REFUSED)?.unwrap_or_default())
    }

    /// Remembers why, or that one was believed.
    pub fn set_register_refused(&self, reason: &str) -> Result<(), AppError> {
        if self.register_refused()? != reason {
            self.vault.set_setting(REGISTER_REFUSED, reason)?;
        }
        Ok(())
    }

    /// The checkpoint of the hub's log that was seen last.
    pub fn log_seen(&self) -> Result<Option<String>, AppError> {
        Ok(self.vault.setting(LOG_SEEN)?)
    }

    /// Keeps it.
    pub fn set_log_seen(&self, checkpoint: &str) -> Result<(), AppError> {
        if self.log_seen()?.as_deref() != Some(checkpoint) {
            self.vault.set_setting(LOG_SEEN, checkpoint)?;
        }
        Ok(())
    }

    /// By how many whole days the clock was ahead of the hub's when that answered last.
    pub fn clock_ahead_days(&self) -> Result<u32, AppError> {
        let days = self.vault.setting(CLOCK_AHEAD)?;
        Ok(days.and_then(|days| days.parse().ok()).unwrap_or(0))
    }

    /// Remembers by how many.
    pub fn set_clock_ahead_days(&self, days: u32) -> Result<(), AppError> {
        if self.clock_ahead_days()? != days {
            self.vault.set_setting(CLOCK_AHEAD, &days.to_string())?;
        }
        Ok(())
    }

    /// The screening that is on the page.
    pub fn resume(&self) -> Result<Option<Uuid>, AppError> {
        let resume = self.vault.setting(RESUME)?;
        Ok(resume.and_then(|id| id.parse().ok()))
    }

    /// Remembers the screening that is on the page, or that none is.
    pub fn set_resume(&mut self, screening: Option<Uuid>) -> Result<(), AppError> {
        if self.resume()? != screening {
            let id = screening.map(|id| id.to_string()).unwrap_or_default();
            self.vault.set_setting(RESUME, &id)?;
        }
        Ok(())
    }
}
