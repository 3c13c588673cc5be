//! What a device keeps in its vault: packs, screenings, answers, visits, the outbox, the device's keys.
//!
//! The file, its key and its passphrase are `repere_vault`'s; the tables are this crate's, and nobody else
//! writes SQL for them. What may be touched from here: what `repere_vault` touches under the name `vault`.
//!
//! **Invariant:** what is about a person has one way to the disk, and that is a table of the vault.
//!
//! **Invariant:** [`Casebook::record_answer`] returns after the answer is on the disk, in one transaction with
//! the position in the questionnaire.
//!
//! **Invariant:** the clock comes in as an argument.
//!
//! Opening fails with an [`OpenError`], using with a [`StoreError`].

mod answers;
mod at_question;
mod attachments;
mod carried;
mod casebook;
mod codes;
mod damaged;
mod deletion;
mod device;
mod directory;
mod drafts;
mod enrolment;
mod erasures;
mod judgements;
mod listing;
mod logged;
mod outbox;
mod outgoing;
mod own_words;
mod packs;
mod preliminaries;
mod register;
mod replies;
mod schema;
mod screenings;
mod settings;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod visits;

pub use answers::StoredAnswer;
pub use at_question::AtQuestion;
pub use attachments::{Attachment, MAX_ATTACHMENT_BYTES, PART_BYTES};
pub use carried::{CarriedBounds, CarriedState, NewCarried, StoredCarried};
pub use casebook::Casebook;
pub use codes::{
    AttachmentKind, BasisKind, DeletedBy, DroppedFound, Media, NoticeKind, ReplyState,
    ScreeningState, SendState, Way,
};
pub use damaged::{DamagedRow, Table};
pub use deletion::{Deleted, RetentionRule};
pub use device::Device;
pub use directory::StoredDirectory;
pub use drafts::{DraftOwner, NewVisitDraft};
pub use enrolment::PendingEnrolment;
pub use erasures::StoredErasure;
pub use judgements::StoredJudgement;
pub use listing::{ListFilter, ListPage, Listed, Standing};
pub use logged::{Receipted, SentKind};
pub use outbox::{ConsentRecord, NextPlace, OutboxEntry, Place, SealedFor};
pub use outgoing::{ChosenAttachment, OutgoingAttachment, SealedAttachment};
pub use packs::{StoredPack, StoredProtocol};
pub use preliminaries::{DUTY_ROLE, NOT_PUT_OFF, PUT_OFF, Preliminary, WAY};
pub use register::{RegisterNotice, StoredRegister};
pub use repere_vault::{KdfParameters, OpenError, SecretString, StoreError};
pub use replies::{ReplyProblem, StoredReply};
pub use screenings::{Deletion, Screening};
pub use visits::{Visit, VisitReferral};
