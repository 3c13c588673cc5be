//! What the interface can ask for. One call, one reply; the shell and the test bridge pass
//! these on without looking inside.

mod referral;

pub use referral::{
    Basis, ContactChannel, Identity, ReferralDraft, SafeContact, VisitReferralDraft,
};

use crate::view::{HideTo, Item, Said, ScreeningFilter, Way};
use chrono::NaiveDate;
use repere_protocol::{Answer, Provenance};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A request from the interface, tagged by `command`.
///
/// Passphrases travel only inside this value and are wiped when it has been handled.
#[derive(Deserialize, TS)]
#[serde(
    tag = "command",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum Command {
    /// What state the device is in. Reply: [`Status`](crate::view::Status).
    Status,
    /// Create the vault on first start and open it. Reply: `Status`.
    CreateVault {
        /// Chosen by the worker; at least [`MIN_PASSPHRASE_CHARS`](crate::MIN_PASSPHRASE_CHARS).
        #[serde(deserialize_with = "secret")]
        #[ts(type = "string")]
        passphrase: repere_casebook::SecretString,
        /// The language of the interface, BCP 47.
        interface_locale: String,
        /// The worker's role, as in a pack's `roles`.
        role: String,
    },
    /// Open the vault. Reply: `Status`.
    Unlock {
        /// As typed.
        #[serde(deserialize_with = "secret")]
        #[ts(type = "string")]
        passphrase: repere_casebook::SecretString,
    },
    /// Close the vault and wipe its key from memory. Reply: `Status`.
    Lock,
    /// Choose the language of the interface. Reply: `Status`.
    SetInterfaceLocale {
        /// BCP 47.
        interface_locale: String,
    },
    /// Choose what hiding shows. Reply: `Status`.
    SetHiding {
        /// Which page.
        to: HideTo,
    },
    /// Say which département the worker works in; `null` forgets it. Reply: `Status`.
    SetDepartement {
        /// Its code, such as `75`.
        departement: Option<String>,
    },
    /// Every département. Reply: `Vec<Departement>`.
    ListDepartements,
    /// Join a deployment by its settings file and a one-time code. Reply: `Status`.
    Enrol {
        /// The text of the deployment's settings file.
        deployment: String,
        /// The one-time code, grouped or not, in any case.
        code: String,
    },
    /// The protocols on this device. Reply: `Vec<ProtocolSummary>`.
    ListProtocols,
    /// Install a protocol that a publisher of the deployment signed, for screenings that begin
    /// from now on. Reply: `Vec<ProtocolSummary>`.
    InstallProtocol {
        /// The text of the `.repere-protocol` file.
        bundle: String,
    },
    /// Remove a protocol that was installed; screenings that have begun keep it.
    /// Reply: `RemovedProtocol`.
    RemoveProtocol {
        /// The protocol's id.
        id: String,
        /// Its version.
        version: String,
    },
    /// A part of the list of screenings, the last changed first. Reply: `ScreeningPage`.
    ListScreenings {
        /// Which.
        #[serde(default)]
        filter: ScreeningFilter,
        /// How many lines are passed over.
        #[serde(default)]
        from: u32,
        /// How many are wanted, at most [`MAX_LINES`](crate::MAX_LINES).
        #[serde(default = "usual_lines")]
        limit: u32,
    },
    /// The few screenings to come back to: those to go on with, then the last changed.
    /// Reply: `ScreeningPage`.
    LatestScreenings {
        /// How many, at most [`MAX_LINES`](crate::MAX_LINES).
        limit: u32,
    },
    /// Give a screening a date of deletion. Reply: `ScreeningSummary`.
    DeleteScreening {
        /// Which.
        screening: Uuid,
    },
    /// Take back a deletion that the worker wished. Reply: `ScreeningSummary`.
    KeepScreening {
        /// Which.
        screening: Uuid,
    },
    /// Delete at once a screening that has a date of deletion already. Reply: `null`.
    DeleteNow {
        /// Which.
        screening: Uuid,
    },
    /// Speak again with the person of a finished screening: a new one with the same protocol and
    /// what was answered. Reply: `Interview`.
    BeginFollowUp {
        /// Which one is followed up.
        screening: Uuid,
    },
    /// Leave what was said before as it is and go on. Reply: `Interview`.
    KeepAnswer {
        /// Which screening.
        screening: Uuid,
        /// The question's id.
        question: String,
    },
    /// Begin a screening. Reply: `Interview`.
    BeginScreening {
        /// The pack's id.
        protocol: String,
        /// The worker's language for this screening.
        interviewer_locale: String,
        /// The language of the person who is spoken with.
        respondent_locale: String,
        /// The open visit that it belongs to, if it belongs to one.
        #[serde(default)]
        #[ts(optional)]
        visit: Option<Uuid>,
    },
    /// The protocols that a screening can go on with, at any moment. Reply: `Vec<ContinueView>`.
    ListContinuations {
        /// Which screening.
        screening: Uuid,
    },
    /// Go on with another protocol that takes the answers over, in the same languages.
    /// Reply: `Interview`, of a new screening.
    ContinueWith {
        /// The screening whose answers are handed on.
        screening: Uuid,
        /// The id of a pack that it can hand them on to.
        protocol: String,
    },
    /// What is needed to say what a visit is. Reply: `VisitForm`.
    ShowVisitForm {
        /// The visit that is changed; none: one is opened.
        visit: Option<Uuid>,
    },
    /// Keep what was typed of a visit and is not confirmed yet, as `keep-draft` does. It is gone
    /// once the visit is opened or changed. Reply: `null`.
    KeepVisitForm {
        /// The visit that is changed; none: one is opened.
        visit: Option<Uuid>,
        /// The page's own text; empty removes it.
        draft: String,
    },
    /// Open a visit: one place on one day. Reply: `VisitView`.
    OpenVisit {
        /// What it says of itself.
        about: VisitDraft,
    },
    /// Every visit: open ones first, then the last day first. Reply: `Vec<VisitHead>`.
    ListVisits,
    /// A visit, its interviews, and what they have in common. Reply: `VisitView`.
    ShowVisit {
        /// Which.
        visit: Uuid,
    },
    /// Change what a visit says of itself. Reply: `VisitView`.
    ChangeVisit {
        /// Which.
        visit: Uuid,
        /// What it says of itself.
        about: VisitDraft,
    },
    /// Close a visit: no interview is added any more. Reply: `VisitView`.
    CloseVisit {
        /// Which.
        visit: Uuid,
    },
    /// Open a closed visit again. Reply: `VisitView`.
    ReopenVisit {
        /// Which.
        visit: Uuid,
    },
    /// Exactly what an agency would be able to read of a visit. Nothing is stored.
    /// Reply: `VisitReferralPreview`.
    PreviewVisitReferral {
        /// What would be sent.
        draft: VisitReferralDraft,
    },
    /// Seal the referral of a visit and put it in the outbox, in one transaction with what allows
    /// it for each interview that it tells of. Reply: `OutboxItem`.
    QueueVisitReferral {
        /// What is sent: the same draft that was previewed.
        draft: VisitReferralDraft,
        /// The preview's digest.
        digest: String,
    },
    /// Keep what was chosen and typed for the referral of a visit and is not sealed yet, as
    /// `keep-draft` does. Reply: `null`.
    KeepVisitDraft {
        /// Which visit.
        visit: Uuid,
        /// The page's own text; empty removes it.
        draft: String,
    },
    /// Open a screening at the question where it was left. Reply: `Interview`.
    OpenScreening {
        /// Which.
        screening: Uuid,
    },
    /// What was settled before the questions, and since. Reply: `Before`.
    ShowBefore {
        /// Which screening.
        screening: Uuid,
    },
    /// Record one thing before the questions, or change it since: durable, with what was said
    /// before. Reply: `Before`.
    SettleBefore {
        /// Which screening.
        screening: Uuid,
        /// What.
        item: Item,
        /// What is said of it now.
        said: Said,
    },
    /// Begin the questions, or go on in another way. Reply: `Interview`.
    BeginQuestions {
        /// Which screening.
        screening: Uuid,
        /// How.
        way: Way,
    },
    /// Put a screening off to another time, for what stands against asking now.
    /// Reply: `ScreeningPage`, the few to come back to.
    PutOff {
        /// Which screening.
        screening: Uuid,
    },
    /// Record one answer, durably, and move on. Reply: `Interview`.
    RecordAnswer {
        /// Which screening.
        screening: Uuid,
        /// The question's id.
        question: String,
        /// The answer, as codes.
        #[ts(type = "import('./Answer').Answer")]
        answer: Answer,
        /// How it became known.
        #[ts(type = "import('./Provenance').Provenance")]
        provenance: Provenance,
    },
    /// Give the device to the person, who sees the question on the page and those that follow,
    /// and nothing else. Until the vault is unlocked again every other command is refused, but
    /// the two below, the status, locking and immediate danger. Reply: `HandOver`.
    HandOver {
        /// Which screening.
        screening: Uuid,
        /// How many questions, at most
        /// [`MAX_HANDED_QUESTIONS`](crate::MAX_HANDED_QUESTIONS).
        questions: u32,
    },
    /// Record what the person answered who holds the device. Reply: `HandOver`.
    AnswerHandedOver {
        /// The question's id: the one on the page.
        question: String,
        /// The answer, as codes.
        #[ts(type = "import('./Answer').Answer")]
        answer: Answer,
    },
    /// Show the person nothing more. Reply: `HandOver`, without a question.
    StopHandOver,
    /// A question's recording in the person's language. Reply: `Recording`.
    ReadAloud {
        /// Which screening; not needed while the device is handed over.
        #[ts(optional)]
        screening: Option<Uuid>,
        /// The question's id; while the device is handed over, the one on the page.
        question: String,
    },
    /// Keep the worker's note on a question; empty removes it. Reply: `Interview`, same question.
    SetNote {
        /// Which screening.
        screening: Uuid,
        /// The question's id.
        question: String,
        /// Free text.
        note: String,
    },
    /// Keep what the person said at a question, word for word; empty removes it.
    /// Reply: `Interview`, same question.
    SetOwnWords {
        /// Which screening.
        screening: Uuid,
        /// The question's id.
        question: String,
        /// As it was said.
        words: String,
    },
    /// Keep what was typed and is not recorded yet, so that locking loses nothing. It is
    /// encrypted with the rest, counts for nothing, and is never sent. Reply: `null`.
    KeepDraft {
        /// Which screening.
        screening: Uuid,
        /// A question's id, or `referral`.
        place: String,
        /// The page's own text, at most [`MAX_DRAFT_BYTES`](crate::MAX_DRAFT_BYTES) long; empty
        /// removes it.
        draft: String,
    },
    /// Go to the question before this one. Reply: `Interview`.
    GoBack {
        /// Which screening.
        screening: Uuid,
    },
    /// Go to one question that has been reached. Reply: `Interview`.
    GoTo {
        /// Which screening.
        screening: Uuid,
        /// The question's id.
        question: String,
    },
    /// Change a language; nothing else changes. Reply: `Interview`, same question.
    SetLanguages {
        /// Which screening.
        screening: Uuid,
        /// The worker's language.
        interviewer_locale: String,
        /// The person's language.
        respondent_locale: String,
    },
    /// Put a screening aside. Reply: `ScreeningPage`, the few to come back to.
    PauseScreening {
        /// Which.
        screening: Uuid,
    },
    /// Close the questions and show what they amount to. Reply: `ResultView`.
    FinishScreening {
        /// Which.
        screening: Uuid,
    },
    /// Show the result as it stands. Reply: `ResultView`.
    ShowResult {
        /// Which.
        screening: Uuid,
    },
    /// Keep what the worker thinks beside the outcome. Reply: `ResultView`.
    SetJudgement {
        /// Which screening.
        screening: Uuid,
        /// An outcome of the pack; `null` takes the judgement back.
        outcome: Option<String>,
        /// Why; needed where it differs from what the answers amount to.
        reason: String,
    },
    /// What the person has a right to, in the person's language. Reply: `RightsView`.
    ShowRights {
        /// Which screening.
        screening: Uuid,
    },
    /// What was recorded, to be laid out on paper. Reply: `PaperView`.
    ShowPaper {
        /// Which screening.
        screening: Uuid,
    },
    /// Immediate danger: numbers to call; the moment is recorded if a screening is open.
    /// Works while locked. Reply: `Danger`.
    ReportDanger {
        /// The screening that is open, if any.
        screening: Option<Uuid>,
    },
    /// The agencies that a referral can go to. Reply: `Vec<Agency>`.
    ListAgencies,
    /// Exactly what an agency would be able to read. Nothing is stored. Reply: `ReferralPreview`.
    PreviewReferral {
        /// What would be sent.
        draft: ReferralDraft,
    },
    /// Seal the referral and put it in the outbox, in one transaction with the consent.
    /// Reply: `OutboxItem`.
    QueueReferral {
        /// What is sent: the same draft that was previewed.
        draft: ReferralDraft,
        /// The preview's digest.
        digest: String,
    },
    /// Take back a referral that has not been sent. Reply: `Vec<OutboxItem>`.
    WithdrawReferral {
        /// Which.
        referral: Uuid,
    },
    /// Try a referral again that the hub refused: it waits anew. Reply: `Vec<OutboxItem>`.
    RetryReferral {
        /// Which.
        referral: Uuid,
    },
    /// Ask the agency to erase a referral that was received. Waits like a referral; can be taken
    /// back until it leaves. Reply: `Vec<OutboxItem>`.
    AskToErase {
        /// Which.
        referral: Uuid,
    },
    /// Take back a request to erase that has not left. Reply: `Vec<OutboxItem>`.
    WithdrawErasure {
        /// The referral.
        referral: Uuid,
    },
    /// The worker has seen the agencies' words that are here. Reply: `Vec<OutboxItem>`.
    MarkRepliesRead,
    /// What was sealed and where it stands. Reply: `Vec<OutboxItem>`.
    ListOutbox,
    /// Try to send what waits, now. Reply: `Vec<OutboxItem>`.
    SendOutbox,
}

/// How many lines of the list are given to whoever does not say.
fn usual_lines() -> u32 {
    50
}

/// Takes a secret straight into memory that is wiped.
fn secret<'a, D: serde::Deserializer<'a>>(
    from: D,
) -> Result<repere_casebook::SecretString, D::Error> {
    String::deserialize(from).map(repere_casebook::SecretString::from)
}

/// What a visit says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VisitDraft {
    /// Where, in the worker's words; may be empty. At most
    /// [`MAX_PLACE_CHARS`](crate::MAX_PLACE_CHARS) characters.
    pub place: String,
    /// The day.
    #[ts(type = "string")]
    pub day: NaiveDate,
    /// A code of `show-visit-form`, if it is known.
    pub sector: Option<String>,
}
