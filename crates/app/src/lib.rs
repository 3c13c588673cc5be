//! What a device does: one command in, one view or one [`Failure`] out. Knows neither a window nor
//! Tauri, and draws nothing.
//!
//! What to ask and what the answers mean is in `repere-protocol`, what is sealed in
//! `repere-referral`. The rules that stand here are those of the conversation and of the record,
//! which hold for every protocol: what stands against asking (`screening/settled.rs`), what is put
//! and recorded while only observing (`screening/case.rs`, `interview/answering.rs`), which
//! protocol and languages the next interview of a visit takes (`visits/visit_page.rs`), when
//! something is deleted (`find/deletion.rs`), and that HTCDS's *possible victim* is said of a person
//! from the second lowest outcome on (`referral/document.rs`).
//!
//! What may be touched from here: the vault's folder and, for referrals, the deployment's hub.
//!
//! **Invariant:** an answer is durable before its reply; outside the vault there is no draft, log
//! or temporary file with anything about a person in it.
//! **Invariant:** the session's lock is never held across an `await`; the store and Argon2 run on
//! threads that may block. Those that order whole exchanges with the hub are asynchronous.
//! **Invariant:** a screening is asked and assessed by the pack that it began with.

mod app;
mod ask;
mod attachments;
pub mod command;
mod device;
mod directory;
mod error;
mod failure;
mod find;
mod interview;
mod outbox;
mod protocols;
mod referral;
mod screening;
mod session;
mod texts;
pub mod view;
mod visits;
mod when;

pub use app::App;
pub use ask::{Ask, Run, When};
pub use command::Command;
pub use device::{ASK_REGISTER_EVERY, AppConfig, Clock, LOCK_WITHOUT_COMMANDS};
pub use directory::bundle as directory_bundle;
pub use directory::shipped::embedded as embedded_directory;
pub use error::{AppError, Unexpected};
pub use failure::failure_sentence;
pub use find::list::MAX_LINES;
pub use interview::hand_over::MAX_HANDED_QUESTIONS;
pub use protocols::bundle;
pub use protocols::packs::embedded as embedded_packs;
pub use referral::draft::{
    Basis, Choice, ContactChannel, Identity, ReferralDraft, SafeContact, VisitReferralDraft,
};
pub use repere_casebook::{KdfParameters, SecretString};
pub use screening::drafts::MAX_DRAFT_BYTES;
pub use session::status::LOCK_AFTER_IDLE;
pub use session::unlocking::MIN_PASSPHRASE_CHARS;
pub use view::Failure;
pub use visits::visit::{MAX_PLACE_CHARS, VisitDraft};
