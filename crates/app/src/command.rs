//! The list of what the interface can ask for. Each command is a type beside its use case; from
//! this list come the wire's enum, the way to the use case, and the pairs of commands and replies
//! that the interface's TypeScript is made from.

use crate::app::App;
use crate::ask::{Ask, InSession, OnDevice, Run, WithHub};
use crate::device::Device;
use crate::error::AppError;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::Arc;

pub use crate::attachments::adding::{
    AddAttachment, BringAttachmentPart, ListAttachments, ReadAttachmentPart, RemoveAttachment,
};
pub use crate::directory::contacts_and_rights::{ListDepartements, ReportDanger, ShowRights};
pub use crate::directory::installing::{InstallDirectory, ShowDirectory};
pub use crate::directory::roles::SetRole;
pub use crate::find::deletion::{DeleteNow, DeleteScreening, KeepScreening};
pub use crate::find::list::{LatestScreenings, ListScreenings};
pub use crate::interview::answering::{
    GoBack, GoTo, RecordAnswer, SetLanguages, SetNote, SetOwnWords,
};
pub use crate::interview::closed::{ListClosed, RemoveClosed};
pub use crate::interview::continue_with::{ContinueWith, ListContinuations};
pub use crate::interview::follow_up::{BeginFollowUp, KeepAnswer};
pub use crate::interview::hand_over::{AnswerHandedOver, BeginHandOver, StopHandOver};
pub use crate::interview::judgement::SetJudgement;
pub use crate::interview::lifecycle::{BeginScreening, OpenScreening, PauseScreening};
pub use crate::interview::paper::ShowPaper;
pub use crate::interview::preconditions::{BeginQuestions, PutOff, SettleBefore, ShowBefore};
pub use crate::interview::recordings::ReadAloud;
pub use crate::interview::result::{FinishScreening, ShowResult};
pub use crate::outbox::carrying::{
    DrawPictures, ListCarried, PackOutbox, PackReceipts, PutDown, ReadPictures, TakeFile,
};
pub use crate::outbox::courier::{NetworkIsBack, SendOutbox, ShowSending};
pub use crate::outbox::enrolment::Enrol;
pub use crate::outbox::entries::{ListOutbox, RetryReferral, WithdrawReferral};
pub use crate::outbox::erasures::{AskToErase, WithdrawErasure};
pub use crate::outbox::joining::PreviewJoining;
pub use crate::outbox::on_this_network::{ReportNetwork, SendAttachmentsNow};
pub use crate::outbox::replies::MarkRepliesRead;
pub use crate::protocols::choosing::{InstallProtocol, ListProtocols, RemoveProtocol};
pub use crate::referral::agencies::ListAgencies;
pub use crate::referral::screening_referral::{PreviewReferral, QueueReferral};
pub use crate::referral::visit_referral::{PreviewVisitReferral, QueueVisitReferral};
pub use crate::screening::drafts::KeepDraft;
pub use crate::session::settings::{
    DismissNotices, SetAttachmentsWait, SetDepartement, SetHiding, SetInterfaceLocale, SetTrained,
};
pub use crate::session::status::ShowStatus;
pub use crate::session::unlocking::{CreateVault, Lock, Unlock};
pub use crate::visits::visit::{
    ChangeVisit, CloseVisit, ListVisits, OpenVisit, ReopenVisit, ShowVisit, ShowVisitForm,
};
pub use crate::visits::visit_drafts::{KeepVisitDraft, KeepVisitForm};

/// Something that is done with every command, such as writing its TypeScript type.
pub trait EachCommand {
    /// Does it with one, by its code on the wire.
    fn command<C: Ask>(&mut self, code: &'static str);
}

macro_rules! commands {
    (
        in the session: $($session_code:literal $session:ident,)+
        on the device: $($device_code:literal $device:ident,)+
        with the hub: $($hub_code:literal $hub:ident,)+
    ) => {
        /// A request from the interface: JSON, with the command's code in the member `command`.
        ///
        /// Passphrases travel only inside this value and are wiped when it has been handled.
        #[derive(Deserialize)]
        #[serde(tag = "command")]
        #[non_exhaustive]
        #[allow(missing_docs, reason = "each variant is the command whose name it has")]
        pub enum Command {
            $(#[serde(rename = $session_code)] $session($session),)+
            $(#[serde(rename = $device_code)] $device($device),)+
            $(#[serde(rename = $hub_code)] $hub($hub),)+
        }

        impl Command {
            /// Asks it of an app.
            ///
            /// # Errors
            /// As [`App::ask`].
            pub(crate) async fn of(self, app: &App) -> Result<Value, AppError> {
                match self {
                    $(Command::$session(asked) => json(&app.ask(asked).await?),)+
                    $(Command::$device(asked) => json(&app.ask(asked).await?),)+
                    $(Command::$hub(asked) => json(&app.ask(asked).await?),)+
                }
            }
        }

        /// Goes through every command.
        pub fn each_command(does: &mut impl EachCommand) {
            $(does.command::<$session>($session_code);)+
            $(does.command::<$device>($device_code);)+
            $(does.command::<$hub>($hub_code);)+
        }

        $(impl Run for $session {
            async fn run(self, device: &Arc<Device>) -> Result<Self::Reply, AppError> {
                let work = |device: &Arc<Device>| {
                    device.in_open_when(Self::WHEN, |open| self.answer(open))
                };
                device.blocking(work).await
            }
        })+

        $(impl Run for $device {
            async fn run(self, device: &Arc<Device>) -> Result<Self::Reply, AppError> {
                device.blocking(|device| self.answer(device)).await
            }
        })+

        $(impl Run for $hub {
            async fn run(self, device: &Arc<Device>) -> Result<Self::Reply, AppError> {
                self.answer(device).await
            }
        })+
    };
}

commands! {
    in the session:
    "list-protocols" ListProtocols,
    "remove-protocol" RemoveProtocol,
    "list-screenings" ListScreenings,
    "latest-screenings" LatestScreenings,
    "delete-screening" DeleteScreening,
    "keep-screening" KeepScreening,
    "delete-now" DeleteNow,
    "begin-screening" BeginScreening,
    "begin-follow-up" BeginFollowUp,
    "keep-answer" KeepAnswer,
    "list-continuations" ListContinuations,
    "continue-with" ContinueWith,
    "open-screening" OpenScreening,
    "pause-screening" PauseScreening,
    "show-before" ShowBefore,
    "settle-before" SettleBefore,
    "begin-questions" BeginQuestions,
    "put-off" PutOff,
    "record-answer" RecordAnswer,
    "set-note" SetNote,
    "set-own-words" SetOwnWords,
    "list-attachments" ListAttachments,
    "bring-attachment-part" BringAttachmentPart,
    "read-attachment-part" ReadAttachmentPart,
    "remove-attachment" RemoveAttachment,
    "keep-draft" KeepDraft,
    "list-closed" ListClosed,
    "remove-closed" RemoveClosed,
    "go-back" GoBack,
    "go-to" GoTo,
    "set-languages" SetLanguages,
    "read-aloud" ReadAloud,
    "hand-over" BeginHandOver,
    "answer-handed-over" AnswerHandedOver,
    "stop-hand-over" StopHandOver,
    "finish-screening" FinishScreening,
    "show-result" ShowResult,
    "set-judgement" SetJudgement,
    "show-rights" ShowRights,
    "show-directory" ShowDirectory,
    "show-paper" ShowPaper,
    "show-visit-form" ShowVisitForm,
    "keep-visit-form" KeepVisitForm,
    "keep-visit-draft" KeepVisitDraft,
    "open-visit" OpenVisit,
    "list-visits" ListVisits,
    "show-visit" ShowVisit,
    "change-visit" ChangeVisit,
    "close-visit" CloseVisit,
    "reopen-visit" ReopenVisit,
    "list-agencies" ListAgencies,
    "preview-referral" PreviewReferral,
    "queue-referral" QueueReferral,
    "preview-visit-referral" PreviewVisitReferral,
    "queue-visit-referral" QueueVisitReferral,
    "list-outbox" ListOutbox,
    "report-network" ReportNetwork,
    "send-attachments-now" SendAttachmentsNow,
    "retry-referral" RetryReferral,
    "mark-replies-read" MarkRepliesRead,
    "draw-pictures" DrawPictures,
    "read-pictures" ReadPictures,
    "take-file" TakeFile,
    "list-carried" ListCarried,
    "pack-receipts" PackReceipts,
    "put-down" PutDown,

    on the device:
    "status" ShowStatus,
    "create-vault" CreateVault,
    "unlock" Unlock,
    "lock" Lock,
    "set-interface-locale" SetInterfaceLocale,
    "set-hiding" SetHiding,
    "set-trained" SetTrained,
    "set-attachments-wait" SetAttachmentsWait,
    "add-attachment" AddAttachment,
    "set-departement" SetDepartement,
    "set-role" SetRole,
    "install-directory" InstallDirectory,
    "list-departements" ListDepartements,
    "report-danger" ReportDanger,
    "install-protocol" InstallProtocol,
    "dismiss-notices" DismissNotices,

    with the hub:
    "preview-joining" PreviewJoining,
    "enrol" Enrol,
    "send-outbox" SendOutbox,
    "show-sending" ShowSending,
    "network-is-back" NetworkIsBack,
    "withdraw-referral" WithdrawReferral,
    "ask-to-erase" AskToErase,
    "withdraw-erasure" WithdrawErasure,
    "pack-outbox" PackOutbox,
}

fn json<T: Serialize>(reply: &T) -> Result<Value, AppError> {
    serde_json::to_value(reply).map_err(|error| AppError::unexpected(error))
}
