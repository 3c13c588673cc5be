//! The ledger: replies that this desk gave about each referral, and requests to erase. Numbers, times and states
//! alone: the words of a message are in the sealed reply, and here no longer than until it is sent.

use crate::error::DeskError;
use crate::files;
use crate::folder::{Desk, pretty};
use crate::open::Trust;
use chrono::{DateTime, Utc};
use repere_referral::erasure::OpenedErasure;
use repere_referral::{Opened, ReplyState};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use uuid::Uuid;

/// The version of replies.json.
const FORMAT: u32 = 1;

/// Every reply that this desk made.
#[derive(Default, Serialize, Deserialize)]
pub struct Ledger {
    format: u32,
    /// In the order in which they were said.
    pub(crate) replies: Vec<Said>,
}

/// One reply, without its words.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Said {
    /// The reply's id at the hub.
    pub reply: Uuid,
    /// The referral that it is about.
    pub referral: Uuid,
    /// The reply's place among the words on this referral, from 1.
    pub number: u32,
    /// The state of the referral that it reports.
    pub state: ReplyState,
    /// When the reply was written.
    pub created_at: DateTime<Utc>,
    /// When the hub took it; until then it waits, sealed, in `outbox`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<DateTime<Utc>>,
    /// Why it cannot be opened, where it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// The requests to erase that it answers; the hub is told once it has the reply.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Uuid>,
}

/// One request to erase.
#[derive(Debug)]
pub struct Asked {
    /// The request's number, by which it lies here.
    pub request: Uuid,
    /// The opened request, or why nobody knows what it asks.
    pub opened: Result<OpenedErasure, DeskError>,
}

impl Ledger {
    /// The last reply about a referral.
    pub fn last(&self, referral: &Uuid) -> Option<&Said> {
        let of_this = self.replies.iter().filter(|one| one.referral == *referral);
        of_this.max_by_key(|one| one.number)
    }

    /// The last reply about a referral that a person made.
    pub fn last_of_a_person(&self, referral: &Uuid) -> Option<&Said> {
        let of_this = self.replies.iter().filter(|one| one.referral == *referral);
        let of_a_person = of_this.filter(|one| !one.state.is_by_itself());
        of_a_person.max_by_key(|one| one.number)
    }

    /// Whether the last that the program said by itself of a referral is that it cannot be opened.
    pub(crate) fn could_not_be_opened(&self, referral: &Uuid) -> bool {
        let of_this = self.replies.iter().filter(|one| one.referral == *referral);
        let by_itself = of_this.filter(|one| one.state.is_by_itself());
        let last = by_itself.max_by_key(|one| one.number);
        last.is_some_and(|last| last.state == ReplyState::CannotBeOpened)
    }

    /// Whether there is nothing left for the program to say by itself with this state and reason: it was said, or
    /// something that says more.
    pub(crate) fn says_no_more(
        &self,
        referral: &Uuid,
        state: ReplyState,
        why: Option<&str>,
    ) -> bool {
        let mut of_this = self.replies.iter().filter(|one| one.referral == *referral);
        of_this.any(|one| match one.state {
            ReplyState::CannotBeOpened => state == one.state && why == one.why.as_deref(),
            ReplyState::Fetched => state != ReplyState::Opened,
            _ => true,
        })
    }

    /// Whether this desk has erased a referral.
    pub fn erased(&self, referral: &Uuid) -> bool {
        self.erased_by(referral).is_some()
    }

    /// The place of the reply that says that this desk has erased a referral.
    pub(crate) fn erased_by(&self, referral: &Uuid) -> Option<usize> {
        let mut replies = self.replies.iter();
        replies.position(|one| one.referral == *referral && one.state == ReplyState::Erased)
    }
}

impl Desk {
    /// The ledger of this desk; empty at first.
    ///
    /// # Errors
    /// The list cannot be read, or is of a later version: it is not overwritten with what this one
    /// understands of it.
    pub fn ledger(&self) -> Result<Ledger, DeskError> {
        let path = self.path("replies.json");
        let Some(text) = files::read_if_there(&path)? else {
            return Ok(Ledger {
                format: FORMAT,
                ..Ledger::default()
            });
        };
        let ledger: Option<Ledger> = serde_json::from_slice(&text).ok();
        ledger
            .filter(|ledger| ledger.format == FORMAT)
            .ok_or(DeskError::RepliesDamaged { path })
    }

    /// Keeps the list. Whoever read it to change it holds the [lock](Self::lock) since before.
    pub(crate) fn save_ledger(&self, ledger: &Ledger) -> Result<(), DeskError> {
        files::write(&self.path("replies.json"), pretty(ledger).as_bytes())
    }

    /// Where a reply waits until the hub has it.
    pub(crate) fn outgoing(&self, reply: &Uuid) -> PathBuf {
        self.path("outbox").join(format!("{reply}.age"))
    }

    /// Where a request to erase lies, as it came.
    pub(crate) fn erasure(&self, request: &Uuid) -> PathBuf {
        self.path("erasures").join(format!("{request}.age"))
    }

    pub(crate) fn keep_erasure(&self, request: &Uuid, sealed: &[u8]) -> Result<(), DeskError> {
        files::create_folder(&self.path("erasures"))?;
        files::write(&self.erasure(request), sealed)
    }

    /// Every request to erase, in the order of its number, opened with the devices that are known here. One
    /// that does not open stands there with the reason, also since its device is believed no longer.
    ///
    /// # Errors
    /// The folder, the key or the roster cannot be read; what is wrong with one request stands with it.
    pub fn erasures(&self) -> Result<Vec<Asked>, DeskError> {
        let requests = files::numbers(&self.path("erasures"))?;
        if requests.is_empty() {
            return Ok(Vec::new());
        }
        let trust = Trust::of(self)?;
        let open = |request: &Uuid| {
            let absent = |path| DeskError::FileMissing { path };
            let sealed = files::read(&self.erasure(request), absent)?;
            let opened = trust.judge(|trust| trust.open_erasure(&sealed))?;
            if opened.erasure.request == *request {
                Ok(opened)
            } else {
                Err(DeskError::OtherReferral)
            }
        };
        let asked = requests.into_iter().map(|request| Asked {
            opened: open(&request),
            request,
        });
        Ok(asked.collect())
    }

    /// When it was asked to erase an opened referral, where it was. Only the device that referred may ask,
    /// also where its request came first.
    ///
    /// # Errors
    /// As of [`erasures`](Self::erasures).
    pub fn erasure_asked_at(&self, opened: &Opened) -> Result<Option<DateTime<Utc>>, DeskError> {
        Ok(asked_at(&self.erasures()?, opened))
    }

    /// Takes every copy of a referral, and what asked for it, off this desk.
    pub(crate) fn erase_copies(&self, referral: &Uuid) -> Result<(), DeskError> {
        self.remove_attachments(referral)?;
        files::remove(&self.inbox(referral))?;
        for asked in self.erasures()? {
            match asked.opened {
                Ok(opened) if opened.erasure.referral != *referral => {}
                Ok(_) => files::remove(&self.erasure(&asked.request))?,
                // Nobody whom this desk believes asked that, or not in a way that can be read: it stays, and
                // is told with the list.
                Err(error) if error.is_about_the_sender() => {}
                Err(DeskError::Open(_) | DeskError::OtherReferral) => {}
                // It may be about this one.
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

pub(crate) fn asked_at(requests: &[Asked], opened: &Opened) -> Option<DateTime<Utc>> {
    let requests = requests.iter().filter_map(|one| one.opened.as_ref().ok());
    let own = requests.filter(|one| {
        one.erasure.referral == opened.document.referral && one.sender == opened.sender
    });
    own.map(|one| one.erasure.created_at).min()
}
