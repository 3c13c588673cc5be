//! The use cases, as the interface calls them: one [`Command`] in, one view or one [`Failure`]
//! out. Knows neither a window nor Tauri, draws nothing, and holds no rule of the domain: those
//! are in `repere-protocol` (what to ask and what it means) and `repere-referral` (what is sealed).
//!
//! What may be touched from here: the vault's folder and, for referrals, the deployment's hub.
//!
//! **Invariant:** an answer is durable before its reply; outside the vault there is no draft, log
//! or temporary file with anything about a person in it.
//! **Invariant:** the session's lock is never held across an `await`; the store and Argon2 run on
//! threads that may block. Those that order whole exchanges with the hub are asynchronous.
//! **Invariant:** a screening is asked and assessed by the pack that it began with.

mod app;
mod command;
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

pub use app::App;
pub use command::{
    Basis, Command, ContactChannel, Identity, ReferralDraft, SafeContact, VisitDraft,
    VisitReferralDraft,
};
pub use device::AppConfig;
pub use error::{AppError, Unexpected};
pub use failure::failure_sentence;
pub use find::list::MAX_LINES;
pub use interview::hand_over::MAX_HANDED_QUESTIONS;
pub use protocols::bundle;
pub use protocols::packs::embedded as embedded_packs;
pub use repere_casebook::{KdfParameters, SecretString};
pub use screening::drafts::MAX_DRAFT_BYTES;
pub use session::{LOCK_AFTER_IDLE, LOCK_WITHOUT_COMMANDS, MIN_PASSPHRASE_CHARS};
pub use view::Failure;
pub use visits::visit::MAX_PLACE_CHARS;
