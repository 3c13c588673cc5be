//! Opening and closing the vault.

pub(crate) mod preferences;

use crate::device::Device;
use crate::error::AppError;
use crate::find::deletion;
use crate::interview::hand_over::{self, HandedOver};
use crate::outbox::courier;
use crate::outbox::deployment::{self, EnrolmentKeys};
use crate::outbox::entries;
use crate::outbox::replies;
use crate::protocols::installed::{self, Installed};
use crate::protocols::packs::LoadedPack;
use crate::screening::answers;
use crate::session::preferences::Preferences;
use crate::texts;
use crate::view::{Failure, HideTo, Status, VaultState};
use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use chrono::Utc;
use repere_casebook::{Casebook, DamagedRow, Device as Enrolled, SecretString, StoredProtocol};
use repere_referral::SigningKeys;
use secrecy::ExposeSecret;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;
use zeroize::Zeroizing;

/// The least length of a passphrase, in characters. Whoever copies the vault can try offline:
/// the cost of a try (Argon2id) and this length are what stands against that.
pub const MIN_PASSPHRASE_CHARS: usize = 10;

/// Idle time until the page locks. Three minutes: long enough to listen to an answer without
/// touching the page, short enough for a device that is left on a table.
pub const LOCK_AFTER_IDLE: Duration = Duration::from_secs(180);

/// Time without any command until the app closes the vault by itself, page or no page. Longer
/// than the page's, because a worker can read and write for minutes without a command, and a
/// note in the making must not be lost under somebody's hands.
pub const LOCK_WITHOUT_COMMANDS: Duration = Duration::from_secs(900);

/// Settings in the vault.
const ROLE: &str = "role";
const INTERFACE_LOCALE: &str = "interface-locale";
const DEPARTEMENT: &str = "departement";
const RESUME: &str = "resume";
const ENROLMENT: &str = "enrolment";
const HIDE_TO: &str = "hide-to";

/// An open vault.
pub(crate) struct Session {
    pub vault: Casebook,
    /// The packs that screenings began with, by SHA-256.
    packs: BTreeMap<String, Arc<LoadedPack>>,
    /// The protocols that were installed, once they have been checked.
    installed: Option<Arc<Vec<Installed>>>,
    /// Rows that cannot be read. Looked for once: only the disk makes them.
    damaged: Option<Vec<DamagedRow>>,
    /// What the person holds, while they hold the device. It ends with the session.
    pub handed_over: Option<HandedOver>,
}

impl Session {
    fn new(vault: Casebook) -> Session {
        Session {
            vault,
            packs: BTreeMap::new(),
            installed: None,
            damaged: None,
            handed_over: None,
        }
    }

    /// The protocols that were installed.
    pub fn installed(&mut self) -> Result<Arc<Vec<Installed>>, AppError> {
        if let Some(installed) = &self.installed {
            return Ok(Arc::clone(installed));
        }
        let installed = Arc::new(installed::read(self)?);
        self.installed = Some(Arc::clone(&installed));
        Ok(installed)
    }

    /// Keeps a protocol that was checked.
    pub fn install(&mut self, protocol: &StoredProtocol) -> Result<(), AppError> {
        self.installed = None;
        Ok(self.vault.put_protocol(protocol)?)
    }

    /// Takes a protocol away.
    pub fn uninstall(&mut self, id: &str, version: &str) -> Result<(), AppError> {
        self.installed = None;
        Ok(self.vault.remove_protocol(id, version)?)
    }

    /// The pack with this content: shipped or installed, else as the vault kept it.
    pub fn pack(&mut self, device: &Device, sha256: &str) -> Result<Arc<LoadedPack>, AppError> {
        if let Some(pack) = self.packs.get(sha256) {
            return Ok(Arc::clone(pack));
        }
        let here = match device.packs.by_sha256(sha256) {
            Some(pack) => Some(pack),
            // As it was installed it still has its recordings, which the vault does not keep twice.
            None => installed::installed_pack(self, sha256)?,
        };
        let pack = match here {
            Some(pack) => pack,
            None => {
                let stored = self.vault.pack(sha256)?;
                let stored = stored.ok_or_else(|| AppError::ProtocolMissing)?;
                Arc::new(LoadedPack::from_vault(&stored)?)
            }
        };
        self.packs.insert(sha256.to_owned(), Arc::clone(&pack));
        Ok(pack)
    }

    /// The keys of an enrolment whose reply never came: the hub takes the same code with the
    /// same keys again.
    pub fn unfinished_enrolment(
        &self,
        token_sha256: &str,
    ) -> Result<Option<EnrolmentKeys>, AppError> {
        let Some(stored) = self.vault.setting(ENROLMENT)? else {
            return Ok(None);
        };
        let stored = Zeroizing::new(stored);
        let mut parts = stored.split(' ');
        if parts.next() != Some(token_sha256) {
            return Ok(None);
        }
        let signing = parts.next().and_then(|keys| BASE64.decode(keys).ok());
        let signing = signing.and_then(|keys| SigningKeys::from_bytes(&Zeroizing::new(keys)).ok());
        let identity = parts.next().and_then(|identity| identity.parse().ok());
        // One that an earlier version began had no such key: the hub has heard of it without, and
        // the code is asked for again with new keys.
        Ok(signing
            .zip(identity)
            .map(|(signing, identity)| EnrolmentKeys { signing, identity }))
    }

    /// Keeps the keys of an enrolment before the hub hears of them.
    pub fn begin_enrolment(
        &mut self,
        token_sha256: &str,
        keys: &EnrolmentKeys,
    ) -> Result<(), AppError> {
        let signing = Zeroizing::new(BASE64.encode(keys.signing.to_bytes()));
        let identity = keys.identity.to_string();
        let stored = Zeroizing::new(format!("{token_sha256} {} {}", *signing, *identity));
        Ok(self.vault.set_setting(ENROLMENT, &stored)?)
    }

    /// Keeps what the hub gave, in place of what was begun.
    pub fn finish_enrolment(&mut self, enrolled: &Enrolled) -> Result<(), AppError> {
        // Another deployment may believe other publishers.
        self.installed = None;
        self.vault.set_device(enrolled)?;
        Ok(self.vault.set_setting(ENROLMENT, "")?)
    }

    /// The worker's role.
    pub fn role(&self) -> Result<Option<String>, AppError> {
        Ok(self.vault.setting(ROLE)?)
    }

    /// What hiding shows.
    fn hide_to(&self) -> Result<HideTo, AppError> {
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

/// Makes the vault and opens it.
pub(crate) fn create(
    device: &Arc<Device>,
    passphrase: &SecretString,
    interface_locale: &str,
    role: &str,
) -> Result<Status, AppError> {
    if passphrase.expose_secret().chars().count() < MIN_PASSPHRASE_CHARS {
        return Err(AppError::PassphraseTooShort {
            minimum: MIN_PASSPHRASE_CHARS,
        });
    }
    require_interface_locale(interface_locale)?;
    if !device.packs.roles().iter().any(|known| known == role) {
        return Err(AppError::RoleUnknown {
            role: role.to_owned(),
        });
    }
    {
        let mut guard = device.session();
        let vault = Casebook::create(
            &device.vault_dir,
            passphrase,
            device.kdf.clone(),
            Utc::now(),
        )?;
        vault.set_setting(ROLE, role)?;
        vault.set_setting(INTERFACE_LOCALE, interface_locale)?;
        put_in_place(device, &mut guard, vault);
    }
    remember_locale(device, interface_locale);
    opened(device)
}

/// Opens the vault. One that is open is closed first: whoever asks has to know the passphrase.
pub(crate) fn unlock(device: &Arc<Device>, passphrase: &SecretString) -> Result<Status, AppError> {
    {
        let mut guard = device.session();
        if guard.is_some() {
            device.close_held(&mut guard);
        }
        let vault = Casebook::unlock(&device.vault_dir, passphrase, Utc::now())?;
        put_in_place(device, &mut guard, vault);
    }
    opened(device)
}

/// Begins a session, with what runs beside it and ends with it. Here and nowhere else, so that
/// no vault is open without them, even when nobody waits for the reply any more.
fn put_in_place(device: &Arc<Device>, guard: &mut Option<Session>, vault: Casebook) {
    let session = guard.insert(Session::new(vault));
    // What was on the page when the vault was closed is about to be there again.
    let on_the_page = session.resume().unwrap_or_default();
    deletion::catch_up(session, on_the_page, Utc::now());
    watch(device);
    courier::start(device);
}

/// The status after opening; the vault does not stay open behind a failure.
fn opened(device: &Device) -> Result<Status, AppError> {
    status(device).inspect_err(|_| device.close())
}

/// What state the device is in.
pub(crate) fn status(device: &Device) -> Result<Status, AppError> {
    let mut status = Status {
        vault: VaultState::Locked,
        interface_locale: device.interface_locale(),
        interface_locales: Vec::new(),
        roles: Vec::new(),
        role: None,
        departement: None,
        deployment: None,
        outbox_waiting: 0,
        unread_replies: 0,
        resume: None,
        handed_over: None,
        hide_to: HideTo::default(),
        lock_after_seconds: LOCK_AFTER_IDLE.as_secs() as u32,
        deployment_offered: None,
        problems: Vec::new(),
    };
    match device.session().as_mut() {
        Some(session) if session.handed_over.is_some() => {
            status.vault = VaultState::Open;
            status.handed_over = Some(hand_over::shown(device, session)?);
            status.hide_to = session.hide_to()?;
        }
        Some(session) => {
            status.vault = VaultState::Open;
            let problems = &mut status.problems;
            status.role = left_out(session.role(), problems);
            status.departement = left_out(session.departement(), problems);
            status.deployment = left_out(deployment::view(session), problems);
            status.outbox_waiting = left_out(waiting(session), problems);
            status.unread_replies = left_out(unread(session), problems);
            status.resume = left_out(session.resume(), problems);
            status.hide_to = left_out(session.hide_to(), problems);
            let damaged = left_out(damaged(session), problems);
            status.problems.extend(damaged);
            let stray = left_out(replies::stray(session), &mut status.problems);
            status.problems.extend(stray);
            status.deployment_offered = device.deployment_offered.clone();
        }
        None if !Casebook::exists(&device.vault_dir) => status.vault = VaultState::Absent,
        None => {}
    }
    // The lock page needs no protocol and no choice of languages, and does not wait for them to be
    // checked and read.
    if status.vault != VaultState::Locked {
        status.interface_locales = texts::interface_locales();
        status.roles = device.packs.roles();
        status
            .problems
            .extend(device.packs.problems().iter().map(Failure::from));
    }
    Ok(status)
}

/// What can be read; else nothing, and why. One bad thing never hides the others.
fn left_out<T: Default>(read: Result<T, AppError>, problems: &mut Vec<Failure>) -> T {
    read.unwrap_or_else(|error| {
        let failure = Failure::from(error);
        if !problems.contains(&failure) {
            problems.push(failure);
        }
        T::default()
    })
}

fn waiting(session: &Session) -> Result<u32, AppError> {
    let erasures = session.vault.erasures()?;
    let asked = erasures.iter().filter(|one| one.state == entries::WAITING);
    Ok(session.vault.outbox_waiting()? + asked.count() as u32)
}

fn unread(session: &Session) -> Result<u32, AppError> {
    Ok(session.vault.unread_replies()?)
}

/// Rows that the lists leave out, counted by kind.
fn damaged(session: &mut Session) -> Result<Vec<Failure>, AppError> {
    let rows = match session.damaged.take() {
        Some(rows) => rows,
        None => session.vault.damaged_rows()?,
    };
    let rows = session.damaged.insert(rows);
    let of = |table: &str| rows.iter().filter(|row| row.table == table).count();
    let kinds: [(fn(usize) -> AppError, usize); 3] = [
        (
            |count| AppError::ScreeningsDamaged { count },
            of("screening"),
        ),
        (|count| AppError::ReferralsDamaged { count }, of("outbox")),
        (|count| AppError::VisitsDamaged { count }, of("visit")),
    ];
    Ok(kinds
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(damaged, count)| Failure::from(damaged(count)))
        .collect())
}

/// Chooses the language of the interface, also while the vault is closed.
pub(crate) fn set_interface_locale(device: &Device, locale: &str) -> Result<Status, AppError> {
    require_interface_locale(locale)?;
    if let Some(session) = device.session().as_mut() {
        session.vault.set_setting(INTERFACE_LOCALE, locale)?;
    }
    remember_locale(device, locale);
    status(device)
}

/// Chooses what hiding shows.
pub(crate) fn set_hiding(device: &Device, to: HideTo) -> Result<Status, AppError> {
    device.in_session(|session| Ok(session.vault.set_setting(HIDE_TO, &answers::code(&to))?))?;
    status(device)
}

/// Closes the vault when nothing was asked of it for too long, even if no command comes.
pub(crate) fn watch(device: &Arc<Device>) {
    let session = device.session_number();
    let device = Arc::downgrade(device);
    tokio::spawn(async move {
        loop {
            let Some(left) = device.upgrade().and_then(|device| {
                let same = device.session_number() == session;
                same.then(|| device.abandoned_in())
            }) else {
                return;
            };
            match left {
                Some(left) => tokio::time::sleep(left).await,
                None => {
                    if let Some(device) = device.upgrade() {
                        device.close();
                    }
                    return;
                }
            }
        }
    });
}

fn require_interface_locale(locale: &str) -> Result<(), AppError> {
    if preferences::known(locale) {
        Ok(())
    } else {
        Err(AppError::LanguageUnknown {
            locale: locale.to_owned(),
        })
    }
}

/// The page already speaks the language; that the next start may forget it is no reason to fail.
fn remember_locale(device: &Device, locale: &str) {
    let preferences = Preferences {
        interface_locale: locale.to_owned(),
    };
    let _ = preferences.write(&device.vault_dir);
    *device.preferences() = preferences;
}
