//! What is behind the app: the vault's folder, the session, and what runs beside it.

use crate::error::{AppError, Unexpected};
use crate::outbox::pace::{Polling, STOPPED};
use crate::protocols::packs::{self, ShippedLater};
use crate::session::open::{Open, Session};
use crate::session::preferences::Preferences;
use crate::texts;
use chrono::{DateTime, Utc};
use repere_casebook::KdfParameters;
use repere_protocol::PackFiles;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, Once, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::sync::Notify;

/// How long after the first reply the packs are checked: the lock page is painted first, and a passphrase
/// takes longer to type. Whoever needs them sooner has them checked at once.
const READ_AHEAD_AFTER: Duration = Duration::from_millis(300);

/// Time without any command until the app closes the vault by itself, page or no page. Longer
/// than the page's, because a worker can read and write for minutes without a command, and a
/// note in the making must not be lost under somebody's hands.
pub const LOCK_WITHOUT_COMMANDS: Duration = Duration::from_secs(900);

/// How many unexpected errors are remembered until somebody takes them; the oldest go first.
const MAX_UNEXPECTED: usize = 32;

/// What an app starts with.
pub struct AppConfig {
    /// The folder of the vault; it need not exist.
    pub vault_dir: PathBuf,
    /// The text of a deployment's settings file that the operator placed for this device.
    pub deployment_offered: Option<String>,
    /// What a new vault's passphrase costs to try.
    pub kdf: KdfParameters,
    /// The packs to offer; those that were shipped, unless a test says otherwise.
    pub packs: Vec<PackFiles>,
    /// How long without a command until the vault is closed from here.
    pub lock_without_commands: Duration,
}

impl AppConfig {
    /// What a device uses: the recommended cost, the shipped packs, no deployment.
    pub fn new(vault_dir: impl Into<PathBuf>) -> AppConfig {
        AppConfig {
            vault_dir: vault_dir.into(),
            deployment_offered: None,
            kdf: KdfParameters::recommended(),
            packs: packs::embedded(),
            lock_without_commands: LOCK_WITHOUT_COMMANDS,
        }
    }
}

/// In whose hands the device is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The vault is closed, or there is none.
    Closed,
    /// The vault is open and the worker holds the device.
    Open,
    /// The vault is open and the person holds the device.
    HandedOver,
}

/// The vault's folder, the session, and what runs beside it.
pub struct Device {
    pub(crate) vault_dir: PathBuf,
    pub(crate) deployment_offered: Option<String>,
    pub(crate) kdf: KdfParameters,
    /// Checked after the first reply, while the lock page is read, so that it does not wait.
    pub(crate) packs: ShippedLater,
    read_ahead: Once,
    pub(crate) lock_without_commands: Duration,
    session: Mutex<Option<Session>>,
    /// Counts how often the vault was closed, so that what ran beside one session ends with it.
    closed: AtomicU64,
    preferences: Mutex<Preferences>,
    last_command: Mutex<SystemTime>,
    /// One round of sending at a time. Taken before `sending`.
    pub(crate) round: tokio::sync::Mutex<()>,
    /// One referral is on its way, or is being taken back: never both.
    pub(crate) sending: tokio::sync::Mutex<()>,
    /// One joining of a deployment at a time.
    pub(crate) enrolling: tokio::sync::Mutex<()>,
    /// Until when nothing is tried by itself: what stood in the way was the hub's, not an item's.
    pause: Mutex<Option<DateTime<Utc>>>,
    /// When replies are looked for again.
    polling: Mutex<Polling>,
    /// Wakes the courier: something was queued, or the vault was closed.
    pub(crate) wake: Arc<Notify>,
    /// What should not have been possible, without anything about a person. In memory only.
    unexpected: Mutex<VecDeque<Unexpected>>,
}

impl Device {
    /// Reads the plain preferences; the vault stays closed, and the packs are checked later.
    pub(crate) fn new(config: AppConfig) -> Device {
        let preferences = Preferences::read(&config.vault_dir);
        let packs = config.packs;
        Device {
            read_ahead: Once::new(),
            vault_dir: config.vault_dir,
            deployment_offered: config.deployment_offered,
            kdf: config.kdf,
            packs: packs::load_later(packs),
            lock_without_commands: config.lock_without_commands,
            session: Mutex::new(None),
            closed: AtomicU64::new(0),
            preferences: Mutex::new(preferences),
            last_command: Mutex::new(SystemTime::now()),
            round: tokio::sync::Mutex::new(()),
            sending: tokio::sync::Mutex::new(()),
            enrolling: tokio::sync::Mutex::new(()),
            pause: Mutex::new(None),
            polling: Mutex::default(),
            wake: Arc::new(Notify::new()),
            unexpected: Mutex::default(),
        }
    }

    /// Runs work that may block (the store, Argon2) on a thread that may.
    pub(crate) async fn blocking<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Arc<Device>) -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, AppError> {
        let device = Arc::clone(self);
        let done = tokio::task::spawn_blocking(move || work(&device)).await;
        done.unwrap_or_else(|error| Err(AppError::unexpected(error)))
    }

    /// The session, open or not. A panic elsewhere leaves the store consistent (it works in
    /// transactions), so a poisoned lock is taken all the same.
    pub(crate) fn session(&self) -> MutexGuard<'_, Option<Session>> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Works in the open session.
    ///
    /// # Errors
    /// `locked`, or what the work says.
    pub(crate) fn in_open<T>(
        &self,
        work: impl FnOnce(&mut Open<'_>) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let locale = self.interface_locale();
        match self.session().as_mut() {
            Some(session) => work(&mut self.open(session, &locale)),
            None => Err(AppError::Locked),
        }
    }

    /// What a use case works on, with the session that the caller holds.
    pub(crate) fn open<'a>(&'a self, session: &'a mut Session, locale: &'a str) -> Open<'a> {
        Open {
            session,
            packs: &self.packs,
            locale,
        }
    }

    /// In whose hands the device is.
    pub(crate) fn state(&self) -> State {
        match self.session().as_ref() {
            None => State::Closed,
            Some(session) if session.handed_over.is_some() => State::HandedOver,
            Some(_) => State::Open,
        }
    }

    /// The language of the interface.
    pub(crate) fn interface_locale(&self) -> String {
        self.preferences().interface_locale.clone()
    }

    /// The plain preferences.
    pub(crate) fn preferences(&self) -> MutexGuard<'_, Preferences> {
        let lock = self.preferences.lock();
        lock.unwrap_or_else(PoisonError::into_inner)
    }

    /// Has the packs checked and every language's words read, in a thread of its own, once.
    pub(crate) fn read_ahead(self: &Arc<Self>) {
        self.read_ahead.call_once(|| {
            let device = Arc::clone(self);
            std::thread::spawn(move || {
                std::thread::sleep(READ_AHEAD_AFTER);
                LazyLock::force(&device.packs);
                texts::interface_locales();
            });
        });
    }

    /// Closes the vault.
    pub(crate) fn close(&self) {
        self.close_held(&mut self.session());
    }

    /// Closes the vault under the lock that the caller holds.
    pub(crate) fn close_held(&self, session: &mut Option<Session>) {
        *session = None;
        self.closed.fetch_add(1, Ordering::Relaxed);
        self.wake.notify_waiters();
    }

    /// Until when nothing is tried by itself, while that is so. A pause longer than any that is
    /// given was given by a clock that was wrong: it does not count.
    pub(crate) fn paused_until(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let until = *self.pause.lock().unwrap_or_else(PoisonError::into_inner);
        until.filter(|until| *until > now && *until <= now + STOPPED)
    }

    /// Begins a pause, or ends it.
    pub(crate) fn set_pause(&self, until: Option<DateTime<Utc>>) {
        *self.pause.lock().unwrap_or_else(PoisonError::into_inner) = until;
    }

    /// When replies are looked for again.
    pub(crate) fn polling(&self) -> MutexGuard<'_, Polling> {
        self.polling.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers an error that should not have been possible.
    pub(crate) fn note_if_unexpected(&self, error: &AppError) {
        if let AppError::Unexpected(noted) = error {
            let mut all = self.unexpected();
            if all.len() == MAX_UNEXPECTED {
                all.pop_front();
            }
            all.push_back(noted.clone());
        }
    }

    /// Hands out what was remembered, and forgets it.
    pub(crate) fn take_unexpected(&self) -> Vec<Unexpected> {
        self.unexpected().drain(..).collect()
    }

    fn unexpected(&self) -> MutexGuard<'_, VecDeque<Unexpected>> {
        let lock = self.unexpected.lock();
        lock.unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells one session from the next.
    pub(crate) fn session_number(&self) -> u64 {
        self.closed.load(Ordering::Relaxed)
    }

    /// Closes the vault when no command came for too long. By the wall clock, so that hours of
    /// sleep count; a clock that was set back counts as too long.
    pub(crate) fn close_if_abandoned(&self) {
        if self.abandoned_in().is_none() {
            self.close();
        }
    }

    /// How long until the vault counts as abandoned; `None` when it does.
    pub(crate) fn abandoned_in(&self) -> Option<Duration> {
        let last = *self.last_command();
        let quiet = SystemTime::now().duration_since(last).ok()?;
        let left = self.lock_without_commands.checked_sub(quiet)?;
        (!left.is_zero()).then_some(left)
    }

    /// A command came: the vault is not abandoned.
    pub(crate) fn mark_command(&self) {
        *self.last_command() = SystemTime::now();
    }

    fn last_command(&self) -> MutexGuard<'_, SystemTime> {
        let lock = self.last_command.lock();
        lock.unwrap_or_else(PoisonError::into_inner)
    }
}
