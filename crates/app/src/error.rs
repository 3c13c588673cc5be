//! What goes wrong in a use case, as an enum. It becomes `{ code, parameters }` in one place,
//! [`Failure::from`], and a sentence in the page: `error-<code>` in `locales/<locale>/app/errors.ftl`,
//! with what to do about it in the attribute `fix`.

use crate::protocols::bundle::BundleProblem;
use crate::view::Failure;
use repere_attachment::Refused;
use repere_casebook::{OpenError, StoreError};
use repere_exchange::ExchangeError;
use repere_protocol::AnswerProblem;
use repere_referral::code::CodeError;
use repere_referral::deployment::DeploymentProblem;
use repere_referral::reply::ReplyError;
use repere_referral::{ParcelError, SealError};
use repere_register::NotNow;
use std::collections::BTreeMap;
use std::fmt;
use std::panic::Location;

/// Makes [`AppError`], the code of each variant, and the values that its sentence takes: a field
/// goes into the sentence under its own name, so none holds anything about a person.
macro_rules! app_errors {
    (
        $( $(#[$doc:meta])* $code:literal $own:ident $({ $( $(#[$field_doc:meta])* $field:ident : $kind:ty ),+ $(,)? })? , )+
        ; passed on:
        $( $(#[$lower_doc:meta])* $lower:ident ( $error:ty ) , )+
    ) => {
        /// Why a use case could not do what was asked. Nothing was changed, unless its sentence
        /// says otherwise.
        #[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
        #[non_exhaustive]
        pub enum AppError {
            $( $(#[$doc])* #[error($code)] $own $({ $( $(#[$field_doc])* $field: $kind ),+ })? , )+
            $( $(#[$lower_doc])* #[error(transparent)] $lower(#[from] $error), )+
            /// The answer does not fit its question.
            #[error("{}", self.code())]
            Answer(AnswerProblem),
            /// What should not be possible, with where it was noticed.
            #[error("unexpected")]
            Unexpected(#[from] Unexpected),
        }

        impl AppError {
            /// The stable name that the page and the catalogues know.
            pub fn code(&self) -> &'static str {
                match self {
                    $( AppError::$own { .. } => $code, )+
                    $( AppError::$lower(error) => error.code(), )+
                    AppError::Answer(problem) => code_of_answer(problem),
                    AppError::Unexpected(_) => "unexpected",
                }
            }

            /// The values of a variant of this crate, by the names of its fields.
            fn own_parameters(&self) -> Parameters {
                match self {
                    $( AppError::$own $({ $( $field ),+ })? => {
                        Parameters::from([ $($( (stringify!($field).to_owned(), $field.to_string()) ),+)? ])
                    } )+
                    _ => Parameters::new(),
                }
            }

            /// One error of each variant of this crate, for the test that each has its sentence.
            #[cfg(test)]
            fn one_of_each() -> Vec<AppError> {
                vec![ $( AppError::$own $({ $( $field: Default::default() ),+ })? , )+ ]
            }
        }
    };
}

type Parameters = BTreeMap<String, String>;

app_errors! {
    /// The agency takes no referrals any more.
    "agency-closed-because" AgencyClosed {
        /// Its name.
        agency: String,
        /// Why, in the words of the deployment.
        reason: String,
    },
    /// The deployment names no agency with this id.
    "agency-unknown" AgencyUnknown {
        /// The id that was asked for.
        agency: String,
    },
    /// There is no such picture or recording of this screening.
    "attachment-unknown" AttachmentUnknown,
    /// The key that the referral of a picture or a recording was sealed to is no longer received.
    "attachment-to-other-key" AttachmentToOtherKey,
    /// Rows of pictures and recordings that cannot be read.
    "attachment-row-damaged" AttachmentsDamaged {
        /// How many.
        count: usize,
    },
    /// Rows of pictures and recordings that go with referrals that cannot be read.
    "sent-attachment-damaged" SentAttachmentsDamaged {
        /// How many.
        count: usize,
    },
    /// A picture or a recording goes with a referral and has not arrived yet.
    "attachment-waits" AttachmentWaits,
    /// Rows of what was taken along that cannot be read.
    "carried-damaged" CarriedDamaged {
        /// How many.
        count: usize,
    },
    /// There is no room to take more along.
    "carried-full" CarriedFull,
    /// The enrolment code vouches for another settings file.
    "code-for-other-deployment" CodeForOtherDeployment,
    /// What came is not a command of this version.
    "command-unreadable" CommandUnreadable,
    /// The deployment gave the date of deletion: the worker cannot take it back.
    "deletion-by-deployment" DeletionByDeployment,
    /// Nothing is deleted at once that has no date of deletion.
    "deletion-not-announced" DeletionNotAnnounced,
    /// Something of the screening waits to be sent.
    "deletion-waits" DeletionWaits,
    /// The directory knows no département with this code.
    "departement-unknown" DepartementUnknown {
        /// The code that was asked for.
        departement: String,
    },
    /// A directory is installed only by a device that has joined a deployment.
    "directory-needs-deployment" DirectoryNeedsDeployment,
    /// The directory that was installed cannot be used any longer.
    "directory-not-used" DirectoryNotUsed,
    /// The directory in use is newer.
    "directory-older" DirectoryOlder {
        /// The edition that came.
        version: String,
        /// The edition in use.
        current: String,
    },
    /// The directory in use has another id.
    "directory-other" DirectoryOther {
        /// The id of the one that came.
        directory: String,
        /// The id of the one in use.
        current: String,
    },
    /// The directory in use was signed by another publisher.
    "directory-other-publisher" DirectoryOtherPublisher {
        /// The publisher of the one in use.
        current: String,
    },
    /// The directory in use has the same version and says something else.
    "directory-same-version" DirectorySameVersion {
        /// The edition that came.
        version: String,
        /// The edition in use.
        current: String,
    },
    /// The directory that this version brought cannot be read.
    "directory-unusable" DirectoryUnusable,
    /// A draft is longer than what is kept.
    "draft-too-long" DraftTooLong {
        /// In KiB.
        maximum: usize,
    },
    /// A request to erase is about what was sent to another deployment than the device belongs to now.
    "erasure-for-other-deployment" ErasureForOtherDeployment,
    /// A request to erase may have reached the hub: it cannot be taken back.
    "erasure-may-have-arrived" ErasureMayHaveArrived,
    /// Only a finished screening is followed up.
    "follow-up-unfinished" FollowUpUnfinished,
    /// What would be joined is not what was shown.
    "joining-outdated" JoiningOutdated,
    /// A settings file does not take the place of the register that the device follows.
    "register-followed" RegisterFollowed,
    /// A legal duty is claimed, and its ground is not said.
    "ground-missing" GroundMissing,
    /// The person holds the device: this is the worker's.
    "handed-over" HandedOver,
    /// A judgement that differs from the outcome has no reason.
    "judgement-reason-missing" JudgementReasonMissing,
    /// The interface, or the pack, does not speak this language.
    "language-unknown" LanguageUnknown {
        /// BCP 47.
        locale: String,
    },
    /// Rows of requests to erase that cannot be read.
    "erasure-damaged" ErasuresDamaged {
        /// How many.
        count: usize,
    },
    /// The vault is closed.
    "locked" Locked,
    /// Only a trained worker asks this question; what was said unasked can be noted.
    "needs-training" NeedsTraining,
    /// The referral of a visit would tell of nobody.
    "nobody-told" NobodyTold,
    /// The device belongs to no deployment.
    "not-enrolled" NotEnrolled,
    /// The device is in the worker's hands.
    "not-handed-over" NotHandedOver,
    /// Something stands against asking, or the questions were put off.
    "not-now" NotNow,
    /// A note, own words or a reason is longer than what is kept.
    "note-too-long" NoteTooLong {
        /// In characters.
        maximum: usize,
    },
    /// This is the first question.
    "nothing-before" NothingBefore,
    /// The question on the page is none that a person is asked.
    "nothing-to-hand-over" NothingToHandOver,
    /// In this screening nobody is asked anything.
    "observation-only" ObservationOnly,
    /// The pack has no such outcome.
    "outcome-unknown" OutcomeUnknown {
        /// The outcome's id.
        outcome: String,
    },
    /// The passphrase is too short to withstand being guessed.
    "passphrase-too-short" PassphraseTooShort {
        /// In characters.
        minimum: usize,
    },
    /// The name of a place is too long.
    "place-too-long" PlaceTooLong {
        /// In characters.
        maximum: usize,
    },
    /// A file could not be saved where the worker said.
    "file-not-saved" FileNotSaved {
        /// What the system said.
        detail: String,
    },
    /// Nothing waits that could be carried, or was answered that could be brought back.
    "nothing-to-carry" NothingToCarry,
    /// A parcel with nothing in it.
    "parcel-empty" ParcelEmpty,
    /// A parcel has something that was sealed for another deployment.
    "parcel-other-deployment" ParcelOtherDeployment,
    /// A parcel that this device packed.
    "parcel-own" ParcelOwn,
    /// It is too much to be shown as pictures.
    "pictures-too-large" PicturesTooLarge,
    /// What would be sealed is not what the preview showed.
    "preview-outdated" PreviewOutdated,
    /// A pack that came with the app is broken and was left out.
    "protocol-left-out" ProtocolLeftOut {
        /// Its place among the packs, from 1: its id may be what is broken.
        position: usize,
        /// How many errors it has.
        errors: usize,
        /// The first error's code.
        problem: String,
        /// The file of the first error.
        file: String,
        /// The line of the first error, from 1.
        line: u32,
    },
    /// The vault does not hold the pack that a screening began with.
    "protocol-missing" ProtocolMissing,
    /// Protocols are installed only on a device that belongs to a deployment.
    "protocol-needs-deployment" ProtocolNeedsDeployment,
    /// The pack hands no answers on to this one.
    "protocol-not-continued" ProtocolNotContinued {
        /// The pack's id.
        protocol: String,
    },
    /// A newer version is on the device.
    "protocol-older" ProtocolOlder {
        /// The pack's id.
        protocol: String,
        /// The version that was to be installed.
        version: String,
        /// The version that is here.
        current: String,
    },
    /// Another pack with the same id and version is on the device.
    "protocol-same-version" ProtocolSameVersion {
        /// The pack's id.
        protocol: String,
        /// The version that was to be installed.
        version: String,
        /// The version that is here.
        current: String,
    },
    /// A pack that came with the app is not removed.
    "protocol-shipped" ProtocolShipped,
    /// The app brought a version that is as new as the installed one.
    "protocol-superseded" ProtocolSuperseded,
    /// No pack with this id is on the device.
    "protocol-unknown" ProtocolUnknown {
        /// The pack's id.
        protocol: String,
    },
    /// A pack in the vault is not what was put there.
    "protocol-unusable" ProtocolUnusable {
        /// The pack's id.
        protocol: String,
        /// Its version.
        version: String,
    },
    /// What stands at this question counts: it is changed at the question.
    "question-counts" QuestionCounts {
        /// The question's id.
        question: String,
    },
    /// The answers so far do not lead to this question.
    "question-not-reached" QuestionNotReached {
        /// The question's id.
        question: String,
    },
    /// The pack has no such question.
    "question-unknown" QuestionUnknown {
        /// The question's id.
        question: String,
    },
    /// The question has no recording in this language.
    "recording-missing" RecordingMissing,
    /// Receipts for what this device sealed do not verify.
    "receipts-not-believed" ReceiptsNotBelieved,
    /// Receipts for nothing that this device sealed.
    "receipts-not-ours" ReceiptsNotOurs,
    /// Rows of referrals that cannot be read.
    "referral-damaged" ReferralsDamaged {
        /// How many.
        count: usize,
    },
    /// What is kept of the register is not what was kept, or is older than what was seen.
    "register-damaged" RegisterDamaged,
    /// Nothing was sealed under this id.
    "referral-unknown" ReferralUnknown,
    /// Rows of agencies' replies that cannot be read.
    "reply-damaged" RepliesDamaged {
        /// How many.
        count: usize,
    },
    /// The directory in use does not know the role that the worker chose.
    "role-gone" RoleGone {
        /// The role's id.
        role: String,
    },
    /// No pack is for this role.
    "role-unknown" RoleUnknown {
        /// The role's id.
        role: String,
    },
    /// Rows of screenings that cannot be read.
    "screening-damaged" ScreeningsDamaged {
        /// How many.
        count: usize,
    },
    /// There is no screening with this id.
    "screening-unknown" ScreeningUnknown,
    /// A referral was sealed for another deployment than the device belongs to now.
    "sealed-for-other-deployment" SealedForOtherDeployment,
    /// A referral was sealed to a key that its agency no longer has.
    "sealed-to-other-key" SealedToOtherKey,
    /// A referral was signed with keys of this device that were withdrawn since.
    "sealed-with-withdrawn-keys" SealedWithWithdrawnKeys,
    /// The standard has no such sector of work.
    "sector-unknown" SectorUnknown,
    /// No interview is added to a closed visit.
    "visit-closed" VisitClosed,
    /// Rows of visits that cannot be read.
    "visit-damaged" VisitsDamaged {
        /// How many.
        count: usize,
    },
    /// There is no visit with this id.
    "visit-unknown" VisitUnknown,
    /// The settings file that the operator placed for this device cannot be read.
    "deployment-unreadable" SettingsFileUnreadable {
        /// What the system said.
        detail: String,
    },
    /// More pictures and recordings than there may be.
    "too-many-attachments" TooManyAttachments {
        /// How many there may be.
        maximum: usize,
    },
    /// The platform opens no window.
    "window-unavailable" WindowUnavailable {
        /// What the system said.
        detail: String,
    },
    ; passed on:
    /// The vault was not created or opened.
    Open(OpenError),
    /// The open vault could not do it.
    Store(StoreError),
    /// A file is not attached.
    Attachment(Refused),
    /// A protocol's bundle is not used.
    Bundle(BundleProblem),
    /// What was typed is no enrolment code.
    Code(CodeError),
    /// The deployment's settings file is not usable.
    Deployment(DeploymentProblem),
    /// The exchange with the hub did not succeed.
    Exchange(ExchangeError),
    /// The register is too old for it.
    Age(NotNow),
    /// What was brought is no file of this kind, or not whole.
    Parcel(ParcelError),
    /// The referral was not sealed.
    Seal(SealError),
    /// An agency's word back is not believed.
    Reply(ReplyError),
}

/// Something that should not be possible: where it was noticed, and what kind of error it was.
/// Never what the error said, which can hold what a person said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unexpected {
    /// The file in `src` and the line that noticed it.
    pub place: String,
    /// The type of the error, such as `serde_json::error::Error`.
    pub kind: &'static str,
}

impl fmt::Display for Unexpected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} at {}", self.kind, self.place)
    }
}

impl std::error::Error for Unexpected {}

impl Unexpected {
    #[track_caller]
    fn here(kind: &'static str) -> Unexpected {
        let caller = Location::caller();
        let file = caller.file();
        let file = file.rsplit_once("src/").map_or(file, |(_, file)| file);
        Unexpected {
            place: format!("{file}:{}", caller.line()),
            kind,
        }
    }
}

impl AppError {
    /// For what should not be possible: keeps where it was called and the error's type, and
    /// nothing of what the error says.
    #[track_caller]
    pub(crate) fn unexpected<E>(_: E) -> AppError {
        Unexpected::here(std::any::type_name::<E>()).into()
    }

    /// A row of the vault is not what was put there.
    pub(crate) fn damaged() -> AppError {
        StoreError::Damaged.into()
    }

    /// The vault is closed.
    pub fn is_locked(&self) -> bool {
        matches!(self, AppError::Locked)
    }

    /// What it is about is no longer there, or past the state in which this is possible: somebody
    /// took it back, or deleted it, in the meantime.
    pub fn is_gone(&self) -> bool {
        matches!(
            self,
            AppError::Store(StoreError::NotFound | StoreError::WrongState)
        )
    }

    /// The values of its sentence.
    fn parameters(&self) -> Parameters {
        let one = |name: &str, value: &dyn ToString| {
            Parameters::from([(name.to_owned(), value.to_string())])
        };
        match self {
            AppError::Open(OpenError::WrongPassphrase { failed_attempts }) => {
                one("failed_attempts", failed_attempts)
            }
            AppError::Open(OpenError::TooManyAttempts { wait_seconds }) => {
                one("wait_seconds", wait_seconds)
            }
            AppError::Open(OpenError::Io { reason })
            | AppError::Store(StoreError::Io { reason }) => one("reason", reason),
            AppError::Bundle(problem) => named(problem.parameters()),
            AppError::Code(CodeError::WrongLength { found }) => one("found", found),
            AppError::Deployment(problem) => one("part", &problem.part()),
            AppError::Exchange(
                ExchangeError::ServerFault { status } | ExchangeError::Refused { status },
            ) => one("status", status),
            AppError::Exchange(
                ExchangeError::RegisterRefused { reason }
                | ExchangeError::WaybillRefused { reason },
            ) => one("reason", reason),
            AppError::Age(NotNow::Old { days } | NotNow::Expired { days }) => one("days", days),
            AppError::Answer(problem) => named(problem.parameters()),
            own => own.own_parameters(),
        }
    }
}

fn named(parameters: BTreeMap<&'static str, String>) -> Parameters {
    let named = parameters.into_iter();
    named
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

fn code_of_answer(problem: &AnswerProblem) -> &'static str {
    match problem {
        AnswerProblem::UnknownQuestion { .. } => "question-unknown",
        AnswerProblem::WrongKind { .. } => "answer-wrong-kind",
        AnswerProblem::UnknownOption { .. } => "answer-unknown-option",
        AnswerProblem::Exclusive { .. } => "answer-exclusive",
        AnswerProblem::OutOfRange { .. } => "answer-out-of-range",
        AnswerProblem::TooLong => "answer-too-long",
        // A provenance that does not exist is no command; and what a later protocol crate adds has
        // no sentence yet.
        _ => "command-unreadable",
    }
}

impl From<AnswerProblem> for AppError {
    fn from(problem: AnswerProblem) -> AppError {
        AppError::Answer(problem)
    }
}

impl From<&AppError> for Failure {
    fn from(error: &AppError) -> Failure {
        Failure {
            code: error.code().to_owned(),
            parameters: error.parameters(),
        }
    }
}

impl From<AppError> for Failure {
    fn from(error: AppError) -> Failure {
        Failure::from(&error)
    }
}

#[cfg(test)]
mod tests;
