//! The app: what it holds, and how a command finds its use case.

use crate::command::Command;
use crate::failure::failure;
use crate::packs::{self, Shipped};
use crate::preferences::Preferences;
use crate::replies::Polling;
use crate::session::{LOCK_WITHOUT_COMMANDS, Session};
use crate::view::Failure;
use crate::{
    before, continue_with, courier, deletion, deployment, directory, drafts, erasures, follow_up,
    hand_over, interview, judgement, list, outbox, paper, protocols, recordings, referrals,
    replies, result, screenings, session, texts, visit_referral, visits,
};
use chrono::{DateTime, Utc};
use repere_casebook::KdfParameters;
use repere_protocol::PackFiles;
use serde::Serialize;
use serde_json::Value;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, Once, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::sync::Notify;

/// How long after the first reply the packs are checked: the lock page is painted first, and a passphrase
/// takes longer to type. Whoever needs them sooner has them checked at once.
const READ_AHEAD_AFTER: Duration = Duration::from_millis(300);

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

/// The app. Cheap to clone; every clone is the same app.
#[derive(Clone)]
pub struct App {
    inner: Arc<Inner>,
}

/// What every use case works on.
pub(crate) struct Inner {
    pub vault_dir: PathBuf,
    pub deployment_offered: Option<String>,
    pub kdf: KdfParameters,
    /// Checked after the first reply, while the lock page is read, so that it does not wait.
    pub packs: LazyLock<Shipped, Box<dyn FnOnce() -> Shipped + Send>>,
    read_ahead: Once,
    pub lock_without_commands: Duration,
    session: Mutex<Option<Session>>,
    /// Counts how often the vault was closed, so that what ran beside one session ends with it.
    closed: AtomicU64,
    preferences: Mutex<Preferences>,
    last_command: Mutex<SystemTime>,
    /// One round of sending at a time. Taken before `sending`.
    pub round: tokio::sync::Mutex<()>,
    /// One referral is on its way, or is being taken back: never both.
    pub sending: tokio::sync::Mutex<()>,
    /// One joining of a deployment at a time.
    pub enrolling: tokio::sync::Mutex<()>,
    /// Until when nothing is tried by itself: what stood in the way was the hub's, not an item's.
    pause: Mutex<Option<DateTime<Utc>>>,
    /// When replies are looked for again.
    polling: Mutex<Polling>,
    /// Wakes the courier: something was queued, or the vault was closed.
    pub wake: Arc<Notify>,
}

impl App {
    /// Starts. Reads the plain preferences; the vault stays closed, and the packs are checked
    /// later.
    pub fn open(config: AppConfig) -> App {
        let preferences = Preferences::read(&config.vault_dir);
        let packs = config.packs;
        let inner = Arc::new(Inner {
            read_ahead: Once::new(),
            vault_dir: config.vault_dir,
            deployment_offered: config.deployment_offered,
            kdf: config.kdf,
            packs: LazyLock::new(Box::new(move || Shipped::load(packs))),
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
        });
        App { inner }
    }

    /// Does what a command asks and gives its reply, as the command's documentation says.
    ///
    /// # Errors
    /// A [`Failure`]; nothing was changed, unless its sentence says otherwise.
    pub async fn handle(&self, command: Command) -> Result<Value, Failure> {
        self.inner.close_if_abandoned();
        self.inner.mark_command();
        self.inner.refuse_while_handed_over(&command)?;
        let queues = matches!(
            command,
            Command::QueueReferral { .. }
                | Command::QueueVisitReferral { .. }
                | Command::RetryReferral { .. }
                | Command::AskToErase { .. }
        );
        let reply = match command {
            Command::Enrol { deployment, code } => {
                deployment::enrol(&self.inner, deployment, code).await?;
                self.inner
                    .blocking(|inner| reply(&session::status(inner)?))
                    .await
            }
            Command::SendOutbox => {
                courier::round(&self.inner, courier::Due::Everything).await?;
                self.inner
                    .blocking(|inner| reply(&outbox::list(inner)?))
                    .await
            }
            Command::WithdrawReferral { referral } => {
                let _not_while_sending = self.inner.sending.lock().await;
                self.inner
                    .blocking(move |inner| reply(&outbox::withdraw(inner, referral)?))
                    .await
            }
            Command::WithdrawErasure { referral } => {
                let _not_while_sending = self.inner.sending.lock().await;
                self.inner
                    .blocking(move |inner| reply(&erasures::withdraw(inner, referral)?))
                    .await
            }
            command => self.inner.blocking(move |inner| run(inner, command)).await,
        };
        // A command that took long was not a silence.
        self.inner.mark_command();
        self.inner.read_ahead();
        if reply.is_ok() && queues {
            self.inner.wake.notify_waiters();
        }
        reply
    }

    /// The same for a command as JSON, from the page.
    ///
    /// # Errors
    /// `command-unreadable` when it is not a command, else as [`App::handle`].
    pub async fn handle_json(&self, command: Value) -> Result<Value, Failure> {
        match serde_json::from_value(command) {
            Ok(command) => self.handle(command).await,
            Err(_) => Err(failure("command-unreadable")),
        }
    }

    /// Closes the vault and wipes its key, for when the window goes away.
    pub fn close(&self) {
        self.inner.close();
    }
}

impl Inner {
    /// Runs work that may block (the store, Argon2) on a thread that may.
    pub async fn blocking<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Arc<Inner>) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let inner = Arc::clone(self);
        let done = tokio::task::spawn_blocking(move || work(&inner)).await;
        done.unwrap_or_else(|_| Err(failure("unexpected")))
    }

    /// The session, open or not. A panic elsewhere leaves the store consistent (it works in
    /// transactions), so a poisoned lock is taken all the same.
    pub fn session(&self) -> MutexGuard<'_, Option<Session>> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Works in the open session, or fails with `locked`.
    pub fn in_session<T>(
        &self,
        work: impl FnOnce(&mut Session) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        match self.session().as_mut() {
            Some(session) => work(session),
            None => Err(failure("locked")),
        }
    }

    /// While the person holds the device, only what belongs to that is done.
    fn refuse_while_handed_over(&self, command: &Command) -> Result<(), Failure> {
        let handed_over = self
            .session()
            .as_ref()
            .is_some_and(|session| session.handed_over.is_some());
        match handed_over && !hand_over::allows(command) {
            true => Err(failure("handed-over")),
            false => Ok(()),
        }
    }

    /// The language of the interface.
    pub fn interface_locale(&self) -> String {
        self.preferences().interface_locale.clone()
    }

    /// The plain preferences.
    pub fn preferences(&self) -> MutexGuard<'_, Preferences> {
        let lock = self.preferences.lock();
        lock.unwrap_or_else(PoisonError::into_inner)
    }

    /// Has the packs checked and every language's words read, in a thread of its own, once.
    fn read_ahead(self: &Arc<Self>) {
        self.read_ahead.call_once(|| {
            let inner = Arc::clone(self);
            std::thread::spawn(move || {
                std::thread::sleep(READ_AHEAD_AFTER);
                LazyLock::force(&inner.packs);
                texts::interface_locales();
            });
        });
    }

    /// Closes the vault.
    pub fn close(&self) {
        self.close_held(&mut self.session());
    }

    /// Closes the vault under the lock that the caller holds.
    pub fn close_held(&self, session: &mut Option<Session>) {
        *session = None;
        self.closed.fetch_add(1, Ordering::Relaxed);
        self.wake.notify_waiters();
    }

    /// Until when nothing is tried by itself, while that is so. A pause longer than any that is
    /// given was given by a clock that was wrong: it does not count.
    pub fn paused_until(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let until = *self.pause.lock().unwrap_or_else(PoisonError::into_inner);
        until.filter(|until| *until > now && *until <= now + courier::STOPPED)
    }

    /// Begins a pause, or ends it.
    pub fn set_pause(&self, until: Option<DateTime<Utc>>) {
        *self.pause.lock().unwrap_or_else(PoisonError::into_inner) = until;
    }

    /// When replies are looked for again.
    pub fn polling(&self) -> MutexGuard<'_, Polling> {
        self.polling.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells one session from the next.
    pub fn session_number(&self) -> u64 {
        self.closed.load(Ordering::Relaxed)
    }

    /// Closes the vault when no command came for too long. By the wall clock, so that hours of
    /// sleep count; a clock that was set back counts as too long.
    pub fn close_if_abandoned(&self) {
        if self.abandoned_in().is_none() {
            self.close();
        }
    }

    /// How long until the vault counts as abandoned; `None` when it does.
    pub fn abandoned_in(&self) -> Option<Duration> {
        let last = *self.last_command();
        let quiet = SystemTime::now().duration_since(last).ok()?;
        let left = self.lock_without_commands.checked_sub(quiet)?;
        (!left.is_zero()).then_some(left)
    }

    fn mark_command(&self) {
        *self.last_command() = SystemTime::now();
    }

    fn last_command(&self) -> MutexGuard<'_, SystemTime> {
        let lock = self.last_command.lock();
        lock.unwrap_or_else(PoisonError::into_inner)
    }
}

/// The use case of each command that needs no network.
fn run(inner: &Arc<Inner>, command: Command) -> Result<Value, Failure> {
    match command {
        Command::Status => reply(&session::status(inner)?),
        Command::CreateVault {
            passphrase,
            interface_locale,
            role,
        } => reply(&session::create(
            inner,
            &passphrase,
            &interface_locale,
            &role,
        )?),
        Command::Unlock { passphrase } => reply(&session::unlock(inner, &passphrase)?),
        Command::Lock => {
            inner.close();
            reply(&session::status(inner)?)
        }
        Command::SetInterfaceLocale { interface_locale } => {
            reply(&session::set_interface_locale(inner, &interface_locale)?)
        }
        Command::SetHiding { to } => reply(&session::set_hiding(inner, to)?),
        Command::SetDepartement { departement } => {
            directory::set_departement(inner, departement.as_deref())?;
            reply(&session::status(inner)?)
        }
        Command::ListDepartements => reply(&directory::departements()?),
        Command::ListProtocols => reply(&protocols::list(inner)?),
        Command::InstallProtocol { bundle } => reply(&protocols::install(inner, bundle)?),
        Command::RemoveProtocol { id, version } => reply(&protocols::remove(inner, &id, &version)?),
        Command::ListScreenings {
            filter,
            from,
            limit,
        } => reply(&list::page(inner, &filter, from, limit)?),
        Command::LatestScreenings { limit } => reply(&list::latest(inner, limit)?),
        Command::DeleteScreening { screening } => reply(&deletion::schedule(inner, screening)?),
        Command::KeepScreening { screening } => reply(&deletion::cancel(inner, screening)?),
        Command::DeleteNow { screening } => reply(&deletion::now(inner, screening)?),
        Command::BeginFollowUp { screening } => reply(&follow_up::begin(inner, screening)?),
        Command::KeepAnswer {
            screening,
            question,
        } => reply(&follow_up::keep(inner, screening, &question)?),
        Command::BeginScreening {
            protocol,
            interviewer_locale,
            respondent_locale,
            visit,
        } => reply(&screenings::begin(
            inner,
            &protocol,
            &interviewer_locale,
            &respondent_locale,
            visit,
        )?),
        Command::ListContinuations { screening } => reply(&continue_with::list(inner, screening)?),
        Command::ShowVisitForm { visit } => reply(&visits::form(inner, visit)?),
        Command::KeepVisitForm { visit, draft } => {
            reply(&drafts::keep_of_visit(inner, visit, drafts::ABOUT, &draft)?)
        }
        Command::OpenVisit { about } => reply(&visits::open(inner, about)?),
        Command::ListVisits => reply(&visits::list(inner)?),
        Command::ShowVisit { visit } => reply(&visits::show(inner, visit)?),
        Command::ChangeVisit { visit, about } => reply(&visits::change(inner, visit, about)?),
        Command::CloseVisit { visit } => reply(&visits::set_open(inner, visit, false)?),
        Command::ReopenVisit { visit } => reply(&visits::set_open(inner, visit, true)?),
        Command::PreviewVisitReferral { draft } => reply(&visit_referral::preview(inner, &draft)?),
        Command::KeepVisitDraft { visit, draft } => reply(&drafts::keep_of_visit(
            inner,
            Some(visit),
            drafts::REFERRAL,
            &draft,
        )?),
        Command::QueueVisitReferral { draft, digest } => {
            reply(&visit_referral::queue(inner, &draft, &digest)?)
        }
        Command::ContinueWith {
            screening,
            protocol,
        } => reply(&continue_with::begin(inner, screening, &protocol)?),
        Command::OpenScreening { screening } => reply(&screenings::open(inner, screening)?),
        Command::ShowBefore { screening } => reply(&before::show(inner, screening)?),
        Command::SettleBefore {
            screening,
            item,
            said,
        } => reply(&before::settle(inner, screening, item, said)?),
        Command::BeginQuestions { screening, way } => reply(&before::begin(inner, screening, way)?),
        Command::PutOff { screening } => reply(&before::put_off(inner, screening)?),
        Command::RecordAnswer {
            screening,
            question,
            answer,
            provenance,
        } => reply(&interview::record_answer(
            inner, screening, &question, answer, provenance,
        )?),
        Command::HandOver {
            screening,
            questions,
        } => reply(&hand_over::begin(inner, screening, questions)?),
        Command::AnswerHandedOver { question, answer } => {
            reply(&hand_over::answer(inner, &question, answer)?)
        }
        Command::StopHandOver => reply(&hand_over::stop(inner)?),
        Command::ReadAloud {
            screening,
            question,
        } => reply(&recordings::read_aloud(inner, screening, &question)?),
        Command::SetNote {
            screening,
            question,
            note,
        } => reply(&interview::set_note(inner, screening, &question, &note)?),
        Command::SetOwnWords {
            screening,
            question,
            words,
        } => reply(&interview::set_own_words(
            inner, screening, &question, &words,
        )?),
        Command::KeepDraft {
            screening,
            place,
            draft,
        } => reply(&drafts::keep(inner, screening, &place, &draft)?),
        Command::GoBack { screening } => reply(&interview::go_back(inner, screening)?),
        Command::GoTo {
            screening,
            question,
        } => reply(&interview::go_to(inner, screening, &question)?),
        Command::SetLanguages {
            screening,
            interviewer_locale,
            respondent_locale,
        } => reply(&interview::set_languages(
            inner,
            screening,
            &interviewer_locale,
            &respondent_locale,
        )?),
        Command::PauseScreening { screening } => reply(&screenings::pause(inner, screening)?),
        Command::FinishScreening { screening } => reply(&result::finish(inner, screening)?),
        Command::ShowResult { screening } => reply(&result::show(inner, screening)?),
        Command::SetJudgement {
            screening,
            outcome,
            reason,
        } => reply(&judgement::set(
            inner,
            screening,
            outcome.as_deref(),
            &reason,
        )?),
        Command::ShowPaper { screening } => reply(&paper::show(inner, screening)?),
        Command::ShowRights { screening } => reply(&directory::rights(inner, screening)?),
        Command::ReportDanger { screening } => reply(&directory::danger(inner, screening)?),
        Command::ListAgencies => reply(&deployment::agencies(inner)?),
        Command::PreviewReferral { draft } => reply(&referrals::preview(inner, &draft)?),
        Command::QueueReferral { draft, digest } => {
            reply(&referrals::queue(inner, &draft, &digest)?)
        }
        Command::RetryReferral { referral } => reply(&outbox::retry(inner, referral)?),
        Command::ListOutbox => reply(&outbox::list(inner)?),
        Command::AskToErase { referral } => reply(&erasures::ask(inner, referral)?),
        Command::MarkRepliesRead => reply(&replies::mark_read(inner)?),
        Command::Enrol { .. }
        | Command::SendOutbox
        | Command::WithdrawReferral { .. }
        | Command::WithdrawErasure { .. } => Err(failure("unexpected")),
    }
}

fn reply<T: Serialize>(view: &T) -> Result<Value, Failure> {
    serde_json::to_value(view).map_err(|_| failure("unexpected"))
}
