//! What is behind the app: the vault's folder, the session, and what runs beside it.

use crate::error::{AppError, Unexpected};
use crate::outbox::on_their_way::OnTheirWay;
use crate::outbox::pace::Polling;
use crate::protocols::packs::{self, ShippedLater};
use crate::session::open::{Open, Session};
use crate::session::preferences::Preferences;
use crate::texts;
pub use crate::when::State;
use crate::when::When;
use chrono::{DateTime, Utc};
use repere_casebook::{Casebook, KdfParameters};
use repere_exchange::ExchangeError;
use repere_exchange::outbox::Sender;
use repere_protocol::PackFiles;
use std::collections::{BTreeMap, VecDeque};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, Once, PoisonError, TryLockError};
use std::time::{Duration, Instant, SystemTime};
use tokio::sync::Notify;

/// How long after the first reply the packs are checked: the lock page is painted first, and a passphrase
/// takes longer to type. Whoever needs them sooner has them checked at once.
const READ_AHEAD_AFTER: Duration = Duration::from_millis(300);

/// Time without any command until the app closes the vault by itself, page or no page. Longer
/// than the page's, because a worker can read and write for minutes without a command, and a
/// note in the making must not be lost under somebody's hands.
pub const LOCK_WITHOUT_COMMANDS: Duration = Duration::from_secs(900);

/// The least time between two questions to the hub for the register, also when the worker has everything sent.
pub const ASK_REGISTER_EVERY: Duration = Duration::from_secs(60);

/// How many unexpected errors are remembered until somebody takes them; the oldest go first.
const MAX_UNEXPECTED: usize = 32;

/// How often whoever waits for the session with little patience looks whether it is free.
const LOOK_AGAIN_AFTER: Duration = Duration::from_millis(5);

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
    /// The least time between two questions to the hub for the register.
    pub ask_register_every: Duration,
    /// The clock by which the register has an age, and nothing else.
    pub clock: Clock,
}

/// A clock.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>);

impl Clock {
    /// A clock that gives what this gives.
    pub fn new(now: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> Clock {
        Clock(Arc::new(now))
    }
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
            ask_register_every: ASK_REGISTER_EVERY,
            clock: Clock::new(Utc::now),
        }
    }
}

/// The state beside the session: it follows the session, and is read without the session's lock.
#[derive(Default)]
pub(crate) struct StateCell(AtomicU8);

impl StateCell {
    /// The state.
    pub fn get(&self) -> State {
        match self.0.load(Ordering::SeqCst) {
            2 => State::HandedOver,
            1 => State::Open,
            _ => State::Closed,
        }
    }

    /// Only the session sets it.
    pub fn set(&self, state: State) {
        let number = match state {
            State::Closed => 0,
            State::Open => 1,
            State::HandedOver => 2,
        };
        self.0.store(number, Ordering::SeqCst);
    }
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
    ask_register_every: Duration,
    /// When the hub was last asked for the register, by a clock that nobody sets.
    asked_register: Mutex<Option<Instant>>,
    /// The same of the log.
    asked_log: Mutex<Option<Instant>>,
    clock: Clock,
    session: Mutex<Option<Session>>,
    /// What the session is, for who must not wait for its lock.
    state: Arc<StateCell>,
    /// One opening of the vault at a time. Taken before `session`, which nobody holds while a passphrase
    /// is being tried.
    opening: Mutex<()>,
    /// Counts how often the vault was closed, so that what ran beside one session ends with it.
    closed: AtomicU64,
    /// Counts how often somebody asked for it to be closed, so that an opening that was begun before does
    /// not leave it open.
    asked_to_close: AtomicU64,
    preferences: Mutex<Preferences>,
    last_command: Mutex<SystemTime>,
    /// One round of sending at a time.
    pub(crate) round: tokio::sync::Mutex<()>,
    /// How often the hub has said that the device was withdrawn: several exchanges run beside each other.
    withdrawals_heard: AtomicU64,
    /// What is in line to be sent, and until when nothing is tried by itself. Locked for a moment, and never while
    /// another lock is waited for.
    sender: Mutex<Sender>,
    /// A referral is on its way, or is being taken back: never both.
    pub(crate) on_their_way: OnTheirWay,
    /// One joining of a deployment at a time.
    pub(crate) enrolling: tokio::sync::Mutex<()>,
    /// How often what waits was packed to be carried: raised under the session's lock.
    packings: AtomicU64,
    /// Items of colleagues that the hub could not take for now: not before this.
    carried_later: Mutex<BTreeMap<String, Instant>>,
    /// When replies are looked for again.
    polling: Mutex<Polling>,
    /// Wakes the courier: something was queued, or the vault was closed.
    pub(crate) wake: Arc<Notify>,
    /// A referral was received: its attachments may go.
    pub(crate) arrived: Arc<Notify>,
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
            ask_register_every: config.ask_register_every,
            asked_register: Mutex::default(),
            asked_log: Mutex::default(),
            clock: config.clock,
            session: Mutex::new(None),
            state: Arc::default(),
            opening: Mutex::new(()),
            closed: AtomicU64::new(0),
            asked_to_close: AtomicU64::new(0),
            preferences: Mutex::new(preferences),
            last_command: Mutex::new(SystemTime::now()),
            round: tokio::sync::Mutex::new(()),
            withdrawals_heard: AtomicU64::new(0),
            sender: Mutex::default(),
            on_their_way: OnTheirWay::default(),
            enrolling: tokio::sync::Mutex::new(()),
            packings: AtomicU64::new(0),
            carried_later: Mutex::default(),
            polling: Mutex::default(),
            wake: Arc::new(Notify::new()),
            arrived: Arc::default(),
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

    /// Works in the open session, whoever holds the device: for what runs beside it, such as the courier. A
    /// command works in it by [`in_open_when`](Self::in_open_when).
    ///
    /// # Errors
    /// `locked`, or what the work says.
    pub(crate) fn in_open<T>(
        &self,
        work: impl FnOnce(&mut Open<'_>) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        self.in_open_when(When::HandedOver, work)
    }

    /// Works in the open session for a command that may be used then. The device may have changed hands since
    /// the command came: its rule is checked under the lock, each time it comes back for it.
    ///
    /// # Errors
    /// `locked`, `handed-over`, or what the work says.
    pub(crate) fn in_open_when<T>(
        &self,
        when: When,
        work: impl FnOnce(&mut Open<'_>) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let locale = self.interface_locale();
        match self.session().as_mut() {
            Some(session) => {
                when.check(self.state())?;
                work(&mut self.open(session, &locale))
            }
            None => Err(AppError::Locked),
        }
    }

    /// What a use case works on, with the session that the caller holds.
    pub(crate) fn open<'a>(&'a self, session: &'a mut Session, locale: &'a str) -> Open<'a> {
        Open {
            session,
            packs: &self.packs,
            locale,
            now: self.now(),
        }
    }

    /// The time by which the register has an age.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        (self.clock.0)()
    }

    /// Whether the hub may be asked for the register again; if so, it counts as asked.
    pub(crate) fn may_ask_register(&self) -> bool {
        self.may_ask(&self.asked_register, false)
    }

    /// The same of the log; always where the worker asks.
    pub(crate) fn may_ask_log(&self, at_once: bool) -> bool {
        self.may_ask(&self.asked_log, at_once)
    }

    fn may_ask(&self, asked: &Mutex<Option<Instant>>, at_once: bool) -> bool {
        let mut asked = asked.lock().unwrap_or_else(PoisonError::into_inner);
        let waits = asked.is_some_and(|at| at.elapsed() < self.ask_register_every);
        if at_once || !waits {
            *asked = Some(Instant::now());
        }
        at_once || !waits
    }

    /// How often the hub has said that the device was withdrawn.
    pub(crate) fn withdrawals_heard(&self) -> u64 {
        self.withdrawals_heard.load(Ordering::SeqCst)
    }

    /// Remembers whether the hub says that the device was withdrawn, after an exchange with it that began when it had
    /// said so `heard` times. What says nothing about it changes nothing; neither does a success that was asked for
    /// before another exchange heard that it is.
    pub(crate) fn note_withdrawn(
        &self,
        failed: Option<&ExchangeError>,
        heard: u64,
    ) -> Result<(), AppError> {
        self.in_open(|open| match failed {
            None if self.withdrawals_heard() != heard => Ok(()),
            None => open.session.set_withdrawn(false),
            Some(ExchangeError::Withdrawn) => {
                self.withdrawals_heard.fetch_add(1, Ordering::SeqCst);
                open.session.set_withdrawn(true)
            }
            Some(_) => Ok(()),
        })
    }

    /// In whose hands the device is. Waits for nobody.
    pub(crate) fn state(&self) -> State {
        self.state.get()
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

    /// The session, open or not; `None` where somebody else works in it for longer than `patience`.
    pub(crate) fn session_within(
        &self,
        patience: Duration,
    ) -> Option<MutexGuard<'_, Option<Session>>> {
        let until = Instant::now() + patience;
        loop {
            match self.session.try_lock() {
                Ok(session) => return Some(session),
                Err(TryLockError::Poisoned(poisoned)) => return Some(poisoned.into_inner()),
                Err(TryLockError::WouldBlock) if Instant::now() >= until => return None,
                Err(TryLockError::WouldBlock) => std::thread::sleep(LOOK_AGAIN_AFTER),
            }
        }
    }

    /// Closes the vault, also one that is being opened. May wait for the session's lock.
    pub(crate) fn close(&self) {
        self.asked_to_close.fetch_add(1, Ordering::SeqCst);
        self.close_held(&mut self.session());
    }

    /// Closes the vault unless that session ended meanwhile. May wait for the session's lock.
    pub(crate) fn close_session(&self, number: u64) {
        let mut session = self.session();
        if self.session_number() == number {
            self.close_held(&mut session);
        }
    }

    /// Begins to open the vault. Waits for another opening to end.
    pub(crate) fn begin_opening(&self) -> Opening<'_> {
        Opening {
            device: self,
            asked_to_close: self.asked_to_close.load(Ordering::SeqCst),
            _only_one: self.opening.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Closes the vault under the lock that the caller holds.
    pub(crate) fn close_held(&self, session: &mut Option<Session>) {
        *session = None;
        self.closed.fetch_add(1, Ordering::Relaxed);
        self.wake.notify_waiters();
    }

    /// What is in line to be sent.
    pub(crate) fn sender(&self) -> MutexGuard<'_, Sender> {
        self.sender.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Until when nothing is tried by itself, while that is so: what stood in the way was the hub's, not an item's.
    pub(crate) fn paused_until(&self) -> Option<DateTime<Utc>> {
        self.sender().paused_until(Utc::now(), Instant::now())
    }

    /// The network may be there again: pauses that stood because the hub could not be reached end, within measure.
    pub(crate) fn network_is_back(&self) {
        let at = Instant::now();
        self.sender().wake(Utc::now(), at);
        self.polling().wake(at);
    }

    /// How often what waits was packed to be carried.
    pub(crate) fn packings(&self) -> u64 {
        self.packings.load(Ordering::SeqCst)
    }

    /// What waits is about to be packed.
    pub(crate) fn packed(&self) {
        self.packings.fetch_add(1, Ordering::SeqCst);
    }

    /// Before which moment an item of a colleague is not tried again.
    pub(crate) fn carried_later(&self) -> MutexGuard<'_, BTreeMap<String, Instant>> {
        let lock = self.carried_later.lock();
        lock.unwrap_or_else(PoisonError::into_inner)
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

    /// Whether the vault is open and no command came for too long. By the wall clock, so that hours of
    /// sleep count; a clock that was set back counts as too long.
    pub(crate) fn is_abandoned(&self) -> bool {
        self.state() != State::Closed && self.abandoned_in().is_none()
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

/// An opening of the vault. Nobody waits for it but another opening.
pub(crate) struct Opening<'a> {
    device: &'a Device,
    /// How often somebody had asked for the vault to be closed when it began.
    asked_to_close: u64,
    _only_one: MutexGuard<'a, ()>,
}

impl Opening<'_> {
    /// Closes a vault that is open: whoever opens it has to know the passphrase.
    pub fn close_session(&self) {
        let mut session = self.device.session();
        if session.is_some() {
            self.device.close_held(&mut session);
        }
    }

    /// Makes the open vault the session, and has `begin` begin what runs beside it, under its lock.
    ///
    /// # Errors
    /// `locked` where somebody asked for the vault to be closed meanwhile: it is closed then.
    pub fn finish(self, vault: Casebook, begin: impl FnOnce(&mut Session)) -> Result<(), AppError> {
        let mut session = self.device.session();
        if self.device.asked_to_close.load(Ordering::SeqCst) != self.asked_to_close {
            return Err(AppError::Locked);
        }
        // The session before, if there is one, sets the state when it is dropped.
        *session = None;
        // However long the passphrase took, the time without a command begins now.
        self.device.mark_command();
        begin(session.insert(Session::new(vault, Arc::clone(&self.device.state))));
        Ok(())
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A device whose vault is open and that nothing runs beside.
    pub(crate) fn opened(lock_without_commands: Duration) -> (Arc<Device>, tempfile::TempDir) {
        let folder = tempfile::tempdir().expect("a folder");
        let kdf = KdfParameters::for_tests();
        let device = Arc::new(Device::new(AppConfig {
            kdf: kdf.clone(),
            packs: Vec::new(),
            lock_without_commands,
            ..AppConfig::new(folder.path().join("device"))
        }));
        let passphrase = secrecy::SecretString::from("of a vault that is gone in a moment");
        let opening = device.begin_opening();
        let vault = Casebook::create(&device.vault_dir, &passphrase, kdf, Utc::now());
        let vault = vault.expect("a new vault");
        opening.finish(vault, |_| ()).expect("open");
        (device, folder)
    }

    #[test]
    fn work_in_the_session_is_refused_once_the_device_changed_hands() {
        let (device, _folder) = opened(LOCK_WITHOUT_COMMANDS);
        let works = |when| device.in_open_when(when, |_| Ok(()));
        works(When::Open).expect("the worker's");
        take_over(&device);
        let refused = works(When::Open).expect_err("the person's");
        assert_eq!(refused.code(), "handed-over");
        works(When::HandedOver).expect("anybody's");
        device.close();
        let refused = works(When::HandedOver).expect_err("closed");
        assert_eq!(refused.code(), "locked");
    }

    #[test]
    fn success_that_was_asked_for_before_the_device_was_withdrawn_lets_it_in_no_more() {
        let (device, _folder) = opened(LOCK_WITHOUT_COMMANDS);
        let is_withdrawn = || {
            let read = device.in_open(|open| open.session.withdrawn());
            read.expect("read")
        };
        let note = |failed, heard| device.note_withdrawn(failed, heard).expect("noted");
        let before = device.withdrawals_heard();
        note(Some(&ExchangeError::Withdrawn), before);
        assert!(is_withdrawn());
        note(None, before);
        assert!(is_withdrawn(), "the hub had taken it before");
        let since = device.withdrawals_heard();
        note(Some(&ExchangeError::CutShort), since);
        assert!(is_withdrawn(), "that says nothing of it");
        note(None, since);
        assert!(!is_withdrawn(), "it was let in again");
    }

    /// As a command that came before the hand-over and reaches the session only now.
    pub(crate) fn take_over(device: &Device) {
        device.state.set(State::HandedOver);
    }
}
