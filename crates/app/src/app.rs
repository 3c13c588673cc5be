//! The app: how a command finds its use case.

use crate::command::Command;
use crate::device::{AppConfig, Device};
use crate::directory::contacts_and_rights;
use crate::error::{AppError, Unexpected};
use crate::find::deletion;
use crate::find::list;
use crate::interview::answering;
use crate::interview::continue_with;
use crate::interview::follow_up;
use crate::interview::hand_over;
use crate::interview::judgement;
use crate::interview::lifecycle;
use crate::interview::paper;
use crate::interview::preconditions;
use crate::interview::recordings;
use crate::interview::result;
use crate::outbox::courier;
use crate::outbox::deployment;
use crate::outbox::entries;
use crate::outbox::erasures;
use crate::outbox::replies;
use crate::protocols::installed;
use crate::referral::screening_referral;
use crate::referral::visit_referral;
use crate::screening::drafts;
use crate::session;
use crate::view::Failure;
use crate::visits::visit;
use serde::Serialize;
use serde_json::Value;
use std::sync::Arc;

/// The app. Cheap to clone; every clone is the same app.
#[derive(Clone)]
pub struct App {
    device: Arc<Device>,
}

impl App {
    /// Starts. Reads the plain preferences; the vault stays closed, and the packs are checked
    /// later.
    pub fn open(config: AppConfig) -> App {
        let device = Arc::new(Device::new(config));
        App { device }
    }

    /// Does what a command asks and gives its reply, as the command's documentation says.
    ///
    /// # Errors
    /// Nothing was changed, unless the error's sentence says otherwise.
    pub async fn handle(&self, command: Command) -> Result<Value, AppError> {
        self.device.close_if_abandoned();
        self.device.mark_command();
        self.device.refuse_while_handed_over(&command)?;
        let queues = matches!(
            command,
            Command::QueueReferral { .. }
                | Command::QueueVisitReferral { .. }
                | Command::RetryReferral { .. }
                | Command::AskToErase { .. }
        );
        let reply = match command {
            Command::Enrol { deployment, code } => {
                deployment::enrol(&self.device, deployment, code).await?;
                self.device
                    .blocking(|device| reply(&session::status(device)?))
                    .await
            }
            Command::SendOutbox => {
                courier::round(&self.device, courier::Due::Everything).await?;
                self.device
                    .blocking(|device| reply(&entries::list(device)?))
                    .await
            }
            Command::WithdrawReferral { referral } => {
                let _not_while_sending = self.device.sending.lock().await;
                self.device
                    .blocking(move |device| reply(&entries::withdraw(device, referral)?))
                    .await
            }
            Command::WithdrawErasure { referral } => {
                let _not_while_sending = self.device.sending.lock().await;
                self.device
                    .blocking(move |device| reply(&erasures::withdraw(device, referral)?))
                    .await
            }
            command => {
                self.device
                    .blocking(move |device| run(device, command))
                    .await
            }
        };
        // A command that took long was not a silence.
        self.device.mark_command();
        self.device.read_ahead();
        match &reply {
            Ok(_) if queues => self.device.wake.notify_waiters(),
            Ok(_) => {}
            Err(error) => self.device.note_if_unexpected(error),
        }
        reply
    }

    /// The same for a command as JSON, from the page: here, and nowhere else, an error becomes
    /// what the page can put into words.
    ///
    /// # Errors
    /// `command-unreadable` when it is not a command, else as [`App::handle`].
    pub async fn handle_json(&self, command: Value) -> Result<Value, Failure> {
        let reply = match serde_json::from_value(command) {
            Ok(command) => self.handle(command).await,
            Err(_) => Err(AppError::CommandUnreadable),
        };
        reply.map_err(Failure::from)
    }

    /// Takes what should not have been possible since the last call, the oldest first: where it
    /// was noticed and what kind of error it was, never what it said. The window writes it on
    /// stderr.
    pub fn take_unexpected(&self) -> Vec<Unexpected> {
        self.device.take_unexpected()
    }

    /// Closes the vault and wipes its key, for when the window goes away.
    pub fn close(&self) {
        self.device.close();
    }
}

/// The use case of each command that needs no network.
fn run(device: &Arc<Device>, command: Command) -> Result<Value, AppError> {
    match command {
        Command::Status => reply(&session::status(device)?),
        Command::CreateVault {
            passphrase,
            interface_locale,
            role,
        } => reply(&session::create(
            device,
            &passphrase,
            &interface_locale,
            &role,
        )?),
        Command::Unlock { passphrase } => reply(&session::unlock(device, &passphrase)?),
        Command::Lock => {
            device.close();
            reply(&session::status(device)?)
        }
        Command::SetInterfaceLocale { interface_locale } => {
            reply(&session::set_interface_locale(device, &interface_locale)?)
        }
        Command::SetHiding { to } => reply(&session::set_hiding(device, to)?),
        Command::SetDepartement { departement } => {
            contacts_and_rights::set_departement(device, departement.as_deref())?;
            reply(&session::status(device)?)
        }
        Command::ListDepartements => reply(&contacts_and_rights::departements()?),
        Command::ListProtocols => reply(&installed::list(device)?),
        Command::InstallProtocol { bundle } => reply(&installed::install(device, bundle)?),
        Command::RemoveProtocol { id, version } => {
            reply(&installed::remove(device, &id, &version)?)
        }
        Command::ListScreenings {
            filter,
            from,
            limit,
        } => reply(&list::page(device, &filter, from, limit)?),
        Command::LatestScreenings { limit } => reply(&list::latest(device, limit)?),
        Command::DeleteScreening { screening } => reply(&deletion::schedule(device, screening)?),
        Command::KeepScreening { screening } => reply(&deletion::cancel(device, screening)?),
        Command::DeleteNow { screening } => reply(&deletion::now(device, screening)?),
        Command::BeginFollowUp { screening } => reply(&follow_up::begin(device, screening)?),
        Command::KeepAnswer {
            screening,
            question,
        } => reply(&follow_up::keep(device, screening, &question)?),
        Command::BeginScreening {
            protocol,
            interviewer_locale,
            respondent_locale,
            visit,
        } => reply(&lifecycle::begin(
            device,
            &protocol,
            &interviewer_locale,
            &respondent_locale,
            visit,
        )?),
        Command::ListContinuations { screening } => reply(&continue_with::list(device, screening)?),
        Command::ShowVisitForm { visit } => reply(&visit::form(device, visit)?),
        Command::KeepVisitForm { visit, draft } => reply(&drafts::keep_of_visit(
            device,
            visit,
            drafts::ABOUT,
            &draft,
        )?),
        Command::OpenVisit { about } => reply(&visit::open(device, about)?),
        Command::ListVisits => reply(&visit::list(device)?),
        Command::ShowVisit { visit } => reply(&visit::show(device, visit)?),
        Command::ChangeVisit { visit, about } => reply(&visit::change(device, visit, about)?),
        Command::CloseVisit { visit } => reply(&visit::set_open(device, visit, false)?),
        Command::ReopenVisit { visit } => reply(&visit::set_open(device, visit, true)?),
        Command::PreviewVisitReferral { draft } => reply(&visit_referral::preview(device, &draft)?),
        Command::KeepVisitDraft { visit, draft } => reply(&drafts::keep_of_visit(
            device,
            Some(visit),
            drafts::REFERRAL,
            &draft,
        )?),
        Command::QueueVisitReferral { draft, digest } => {
            reply(&visit_referral::queue(device, &draft, &digest)?)
        }
        Command::ContinueWith {
            screening,
            protocol,
        } => reply(&continue_with::begin(device, screening, &protocol)?),
        Command::OpenScreening { screening } => reply(&lifecycle::open(device, screening)?),
        Command::ShowBefore { screening } => reply(&preconditions::show(device, screening)?),
        Command::SettleBefore {
            screening,
            item,
            said,
        } => reply(&preconditions::settle(device, screening, item, said)?),
        Command::BeginQuestions { screening, way } => {
            reply(&preconditions::begin(device, screening, way)?)
        }
        Command::PutOff { screening } => reply(&preconditions::put_off(device, screening)?),
        Command::RecordAnswer {
            screening,
            question,
            answer,
            provenance,
        } => reply(&answering::record_answer(
            device, screening, &question, answer, provenance,
        )?),
        Command::HandOver {
            screening,
            questions,
        } => reply(&hand_over::begin(device, screening, questions)?),
        Command::AnswerHandedOver { question, answer } => {
            reply(&hand_over::answer(device, &question, answer)?)
        }
        Command::StopHandOver => reply(&hand_over::stop(device)?),
        Command::ReadAloud {
            screening,
            question,
        } => reply(&recordings::read_aloud(device, screening, &question)?),
        Command::SetNote {
            screening,
            question,
            note,
        } => reply(&answering::set_note(device, screening, &question, &note)?),
        Command::SetOwnWords {
            screening,
            question,
            words,
        } => reply(&answering::set_own_words(
            device, screening, &question, &words,
        )?),
        Command::KeepDraft {
            screening,
            place,
            draft,
        } => reply(&drafts::keep(device, screening, &place, &draft)?),
        Command::GoBack { screening } => reply(&answering::go_back(device, screening)?),
        Command::GoTo {
            screening,
            question,
        } => reply(&answering::go_to(device, screening, &question)?),
        Command::SetLanguages {
            screening,
            interviewer_locale,
            respondent_locale,
        } => reply(&answering::set_languages(
            device,
            screening,
            &interviewer_locale,
            &respondent_locale,
        )?),
        Command::PauseScreening { screening } => reply(&lifecycle::pause(device, screening)?),
        Command::FinishScreening { screening } => reply(&result::finish(device, screening)?),
        Command::ShowResult { screening } => reply(&result::show(device, screening)?),
        Command::SetJudgement {
            screening,
            outcome,
            reason,
        } => reply(&judgement::set(
            device,
            screening,
            outcome.as_deref(),
            &reason,
        )?),
        Command::ShowPaper { screening } => reply(&paper::show(device, screening)?),
        Command::ShowRights { screening } => {
            reply(&contacts_and_rights::rights(device, screening)?)
        }
        Command::ReportDanger { screening } => {
            reply(&contacts_and_rights::danger(device, screening)?)
        }
        Command::ListAgencies => reply(&deployment::agencies(device)?),
        Command::PreviewReferral { draft } => reply(&screening_referral::preview(device, &draft)?),
        Command::QueueReferral { draft, digest } => {
            reply(&screening_referral::queue(device, &draft, &digest)?)
        }
        Command::RetryReferral { referral } => reply(&entries::retry(device, referral)?),
        Command::ListOutbox => reply(&entries::list(device)?),
        Command::AskToErase { referral } => reply(&erasures::ask(device, referral)?),
        Command::MarkRepliesRead => reply(&replies::mark_read(device)?),
        Command::Enrol { .. }
        | Command::SendOutbox
        | Command::WithdrawReferral { .. }
        | Command::WithdrawErasure { .. } => Err(AppError::unexpected(())),
    }
}

fn reply<T: Serialize>(view: &T) -> Result<Value, AppError> {
    serde_json::to_value(view).map_err(|error| AppError::unexpected(error))
}
