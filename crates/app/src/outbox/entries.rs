//! The list of what was sealed, each with its state.

use crate::ask::{Ask, InSession, WithHub};
use crate::device::Device;
use crate::error::AppError;
use crate::outbox::attachments;
use crate::outbox::deployment::{self, Joined};
use crate::outbox::erasures;
use crate::session::open::{Open, Session};
use crate::texts;
use crate::view::{
    ErasureState, ErasureView, Failure, OutboxItem, OutboxState, SentAttachment, WordBack,
};
use chrono::TimeDelta;
use repere_casebook::{
    DroppedFound, OutboxEntry, ReplyProblem, ReplyState, SendState, StoredErasure, StoredReply,
};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use ts_rs::TS;
use uuid::Uuid;

/// Where a referral stands, as its agency said last.
///
/// `replies` and `erasures` are all that there are of it.
fn state(entry: &OutboxEntry, replies: &[StoredReply], erasures: &[StoredErasure]) -> OutboxState {
    let of_this = replies.iter().filter(|one| one.referral == entry.referral);
    let said: Vec<ReplyState> = of_this.map(|reply| reply.state).collect();
    if said.contains(&ReplyState::Erased) {
        return OutboxState::Erased;
    }
    // The agency's own word that it has the referral counts before the hub's that nobody does.
    let nobody_had_it = matches!(
        entry.found,
        Some(DroppedFound::NeverHad | DroppedFound::Unread)
    );
    if nobody_had_it && said.is_empty() {
        return OutboxState::TakenBack;
    }
    if asked_to_erase(entry.referral, erasures).is_some() {
        return match entry.state {
            SendState::Received => OutboxState::EraseAsked,
            _ => OutboxState::AskedBack,
        };
    }
    // What a person says counts before what a program says by itself; of the latter, that somebody there can read it
    // before what one machine of the agency could not.
    let of_a_person =
        |state: &&ReplyState| matches!(state, ReplyState::TakenUp | ReplyState::Closed);
    match said.iter().rfind(of_a_person) {
        Some(ReplyState::Closed) => OutboxState::Closed,
        Some(_) => OutboxState::TakenUp,
        None if said.contains(&ReplyState::Opened) => OutboxState::Opened,
        None if said.contains(&ReplyState::Fetched) => OutboxState::Fetched,
        None if said.contains(&ReplyState::CannotBeOpened) => OutboxState::CannotBeOpened,
        None => OutboxState::from(entry.state),
    }
}

/// Whether a word adds nothing to those before it: several machines of an agency each say that they have fetched
/// something, and what one of them could not open another one may.
fn adds_nothing(word: &StoredReply, of_this: &[&StoredReply]) -> bool {
    let said = |state: ReplyState| of_this.iter().any(|one| one.state == state);
    let before = |one: &&&StoredReply| one.number < word.number && one.state == word.state;
    match word.state {
        ReplyState::Fetched | ReplyState::Opened => of_this.iter().any(|one| before(&one)),
        ReplyState::CannotBeOpened => {
            said(ReplyState::Fetched)
                || said(ReplyState::Opened)
                || of_this
                    .iter()
                    .any(|one| before(&one) && one.why == word.why)
        }
        _ => false,
    }
}

/// The request to erase a referral that counts: the last that was not taken back.
fn asked_to_erase(referral: Uuid, erasures: &[StoredErasure]) -> Option<&StoredErasure> {
    let mut asked = erasures.iter().rev();
    asked.find(|one| one.referral == referral && one.state != SendState::Withdrawn)
}

/// The agency that a referral goes to, or went.
pub(crate) fn agency(session: &Session, referral: Uuid) -> Result<String, AppError> {
    let entry = session.vault.referral(referral)?;
    Ok(entry.ok_or(AppError::ReferralUnknown)?.agency)
}

/// What was sealed and where it stands, as the vault orders it.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListOutbox {}

impl Ask for ListOutbox {
    type Reply = Vec<OutboxItem>;
}

impl InSession for ListOutbox {
    fn answer(self, open: &mut Open<'_>) -> Result<Vec<OutboxItem>, AppError> {
        items(open)
    }
}

/// Takes back a referral that has no receipt. One that may have arrived is asked back: the hub is to drop it, and the
/// agency to erase it.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WithdrawReferral {
    /// The referral's id.
    pub referral: Uuid,
}

impl Ask for WithdrawReferral {
    type Reply = Vec<OutboxItem>;
    const WAKES: bool = true;
}

impl WithHub for WithdrawReferral {
    async fn answer(self, device: &Arc<Device>) -> Result<Vec<OutboxItem>, AppError> {
        let _not_while_sending = device.on_their_way.enter(self.referral).await;
        let work = move |device: &Arc<Device>| {
            device.in_open_when(Self::WHEN, |open| {
                withdraw(open.session, self.referral)?;
                items(open)
            })
        };
        device.blocking(work).await
    }
}

fn withdraw(session: &Session, referral: Uuid) -> Result<(), AppError> {
    let entry = session.vault.referral(referral)?;
    let entry = entry.ok_or(AppError::ReferralUnknown)?;
    let unsent = [SendState::Waiting, SendState::SealAgain, SendState::Refused];
    if unsent.contains(&entry.state) && entry.may_have_arrived {
        match erasures::ask(session, referral, TimeDelta::zero()) {
            // There is nobody to ask in the deployment as it is now: it stays said that it may have arrived.
            Err(
                AppError::NotEnrolled
                | AppError::AgencyUnknown { .. }
                | AppError::ErasureForOtherDeployment,
            ) => {}
            asked => return asked,
        }
    }
    Ok(session.vault.withdraw(referral)?)
}

/// Lets a referral wait again that the hub refused, and those of its attachments that were refused.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RetryReferral {
    /// The referral's id.
    pub referral: Uuid,
}

impl Ask for RetryReferral {
    type Reply = Vec<OutboxItem>;
    const WAKES: bool = true;
}

impl InSession for RetryReferral {
    fn answer(self, open: &mut Open<'_>) -> Result<Vec<OutboxItem>, AppError> {
        open.session.vault.wait_again(self.referral)?;
        items(open)
    }
}

/// What is kept beside the referrals that are shown.
struct Beside {
    /// The names of the agencies.
    agencies: BTreeMap<String, String>,
    replies: BTreeMap<Uuid, Vec<StoredReply>>,
    erasures: BTreeMap<Uuid, Vec<StoredErasure>>,
    /// The last one of each referral counts.
    problems: BTreeMap<Uuid, ReplyProblem>,
    /// A referral of a visit is listed under the visit's code: it tells of several.
    visits: BTreeMap<Uuid, (Uuid, String)>,
    /// The pictures and recordings that go with each.
    attachments: BTreeMap<Uuid, Vec<SentAttachment>>,
}

impl Beside {
    /// Reads it for one referral, or for all.
    fn read(open: &mut Open<'_>, only: Option<Uuid>) -> Result<Beside, AppError> {
        let locale = open.locale;
        // The list is shown even when the settings can no longer be read: ids stand for names then.
        let joined = open.session.joined().unwrap_or_default();
        let agencies = joined.iter().flat_map(Joined::every_agency);
        let agencies = agencies
            .map(|(agency, _)| {
                let name = deployment::agency_view(agency, locale).name;
                (agency.id.clone(), name)
            })
            .collect();
        let vault = &open.session.vault;
        let (replies, erasures) = match only {
            Some(referral) => (vault.replies_to(referral)?, vault.erasures_about(referral)?),
            None => (vault.replies()?, vault.erasures()?),
        };
        let mut beside = Beside {
            agencies,
            replies: BTreeMap::new(),
            erasures: BTreeMap::new(),
            problems: BTreeMap::new(),
            visits: BTreeMap::new(),
            attachments: BTreeMap::new(),
        };
        for (referral, attachment) in attachments::views(open.session, only)? {
            beside
                .attachments
                .entry(referral)
                .or_default()
                .push(attachment);
        }
        for reply in replies {
            beside
                .replies
                .entry(reply.referral)
                .or_default()
                .push(reply);
        }
        for asked in erasures {
            beside
                .erasures
                .entry(asked.referral)
                .or_default()
                .push(asked);
        }
        for problem in vault.reply_problems()? {
            beside.problems.insert(problem.referral, problem);
        }
        let mut codes: BTreeMap<Uuid, Option<String>> = BTreeMap::new();
        let of_visits = match only {
            Some(referral) => vault.visits_of_referral(referral)?,
            None => vault.visit_referrals()?,
        };
        for row in of_visits {
            // A row that cannot be read is among the damaged rows.
            let code = codes.entry(row.visit).or_insert_with(|| {
                let visit = vault.visit(row.visit).ok().flatten();
                visit.map(|visit| visit.code)
            });
            if let Some(code) = code {
                beside
                    .visits
                    .insert(row.referral, (row.visit, code.clone()));
            }
        }
        Ok(beside)
    }

    fn show(&self, session: &Session, entry: OutboxEntry) -> Result<OutboxItem, AppError> {
        let replies = self
            .replies
            .get(&entry.referral)
            .map_or(&[][..], Vec::as_slice);
        let erasures = self
            .erasures
            .get(&entry.referral)
            .map_or(&[][..], Vec::as_slice);
        let of_this: Vec<&StoredReply> = replies.iter().collect();
        let told = of_this.iter().filter(|one| !adds_nothing(one, &of_this));
        let word: Vec<WordBack> = told.map(|reply| word_back(reply)).collect();
        let erasure = asked_to_erase(entry.referral, erasures);
        let erasure = erasure.map(|asked| erasure_view(asked, entry.state));
        let sent = entry.received_at.is_some();
        let state = state(&entry, replies, erasures);
        let visit = self.visits.get(&entry.referral);
        let code = match visit {
            Some((_, code)) => Some(code.clone()),
            None => (session.vault.screening(entry.screening)?).map(|screening| screening.code),
        };
        let unverified = self.problems.get(&entry.referral);
        Ok(OutboxItem {
            referral: entry.referral,
            screening: entry.screening,
            visit: visit.map(|(id, _)| *id),
            code: code.unwrap_or_default(),
            agency: self
                .agencies
                .get(&entry.agency)
                .unwrap_or(&entry.agency)
                .clone(),
            state,
            // What has a receipt has arrived: there is no doubt left.
            may_have_arrived: !sent
                && entry.may_have_arrived
                && entry.found != Some(DroppedFound::NeverHad),
            found: entry.found.map(Into::into),
            sealed_at: entry.sealed_at,
            received_at: entry.received_at,
            attempts: entry.attempts,
            tried_at: entry.tried_at,
            next_attempt_at: entry.next_attempt_at,
            problem: problem(&entry),
            word,
            word_problem: unverified.and_then(|one| serde_json::from_str(&one.problem).ok()),
            erasure,
            attachments: self
                .attachments
                .get(&entry.referral)
                .cloned()
                .unwrap_or_default(),
        })
    }
}

/// All referrals, in an open session.
pub(crate) fn items(open: &mut Open<'_>) -> Result<Vec<OutboxItem>, AppError> {
    let beside = Beside::read(open, None)?;
    let entries = open.session.vault.outbox()?.into_iter();
    entries
        .map(|entry| beside.show(open.session, entry))
        .collect()
}

/// What the agency said.
fn word_back(reply: &StoredReply) -> WordBack {
    let message = reply.message.as_deref();
    WordBack {
        state: reply.state.into(),
        message: message.map(|words| texts::verbatim(words, &reply.locale)),
        why: reply.why.clone(),
        at: reply.created_at,
        unread: !reply.read,
    }
}

/// `referral`: the state of sending what is to be erased. What was withdrawn stays asked back.
fn erasure_view(asked: &StoredErasure, referral: SendState) -> ErasureView {
    let (state, can_take_back) = match asked.state {
        SendState::Received => (ErasureState::Asked, false),
        SendState::Refused => (ErasureState::Refused, true),
        SendState::Waiting | SendState::Withdrawn | SendState::SealAgain => {
            let received = referral == SendState::Received;
            (ErasureState::Waiting, received && !asked.may_have_arrived)
        }
    };
    ErasureView {
        state,
        asked_at: asked.asked_at,
        can_take_back,
        attempts: asked.attempts,
        tried_at: asked.tried_at,
        next_attempt_at: asked.next_attempt_at,
        problem: (asked.problem.as_deref()).and_then(|stored| serde_json::from_str(stored).ok()),
    }
}

/// One referral.
pub(crate) fn item(open: &mut Open<'_>, referral: Uuid) -> Result<OutboxItem, AppError> {
    let entry = open.session.vault.referral(referral)?;
    let entry = entry.ok_or(AppError::ReferralUnknown)?;
    Beside::read(open, Some(referral))?.show(open.session, entry)
}

/// What stood in the way last, while it still does.
fn problem(entry: &OutboxEntry) -> Option<Failure> {
    let stored = entry.problem.as_ref()?;
    serde_json::from_str(stored).ok()
}
