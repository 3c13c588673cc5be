//! Referrals: composed, shown field by field, sealed and queued.

pub(crate) mod agencies;
pub(crate) mod disclosure;
pub(crate) mod document;
pub(crate) mod draft;
pub(crate) mod preview;
pub(crate) mod safe_contact;
pub(crate) mod screening_referral;
pub(crate) mod sealing;
pub(crate) mod visit_document;
pub(crate) mod visit_referral;
