//! What this desk said of each referral, and what it was asked to erase. Numbers, times and states
//! alone: the words of a message are in the sealed reply, and here no longer than until it is sent.

use super::files;
use super::problem::Problem;
use super::store::{Desk, pretty};
use chrono::{DateTime, Utc};
use repere_referral::erasure::{self, OpenedErasure};
use repere_referral::{ReplyState, SigningKeys};
use serde::{Deserialize, Serialize};
use std::io;
use std::path::PathBuf;
use uuid::Uuid;
use zeroize::Zeroizing;

/// The version of replies.json.
const FORMAT: u32 = 1;

/// Every reply that this desk made.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Ledger {
    format: u32,
    pub(crate) replies: Vec<Entry>,
}

/// One reply.
#[derive(Serialize, Deserialize)]
pub(crate) struct Entry {
    /// Its id at the hub.
    pub(crate) reply: Uuid,
    pub(crate) referral: Uuid,
    pub(crate) number: u32,
    pub(crate) state: ReplyState,
    pub(crate) created_at: DateTime<Utc>,
    /// When the hub took it; until then it waits, sealed, in `outbox`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sent_at: Option<DateTime<Utc>>,
}

impl Ledger {
    /// What was said last of a referral.
    pub(crate) fn last(&self, referral: &Uuid) -> Option<&Entry> {
        let of_this = self.replies.iter().filter(|one| one.referral == *referral);
        of_this.max_by_key(|one| one.number)
    }

    /// Whether this desk has erased a referral.
    pub(crate) fn erased(&self, referral: &Uuid) -> bool {
        let mut replies = self.replies.iter();
        replies.any(|one| one.referral == *referral && one.state == ReplyState::Erased)
    }
}

impl Desk {
    pub(crate) fn ledger(&self) -> Result<Ledger, Problem> {
        let path = self.path("replies.json");
        if !path.exists() {
            return Ok(Ledger {
                format: FORMAT,
                ..Ledger::default()
            });
        }
        let damaged = || Problem::new("replies-damaged").with("path", path.display());
        let text = files::read(&path, "replies-damaged")?;
        let ledger: Ledger = serde_json::from_slice(&text).map_err(|_| damaged())?;
        // An unknown version is not overwritten with what this one understands of it.
        if ledger.format == FORMAT {
            Ok(ledger)
        } else {
            Err(damaged())
        }
    }

    pub(crate) fn save_ledger(&self, ledger: &Ledger) -> Result<(), Problem> {
        files::write(&self.path("replies.json"), pretty(ledger).as_bytes())
    }

    /// What this desk signs with, if the deployment tells its devices so.
    pub(crate) fn reply_keys(&self) -> Result<SigningKeys, Problem> {
        let path = self.path("replies.key");
        let bytes = Zeroizing::new(files::read(&path, "no-reply-keys")?);
        let keys = SigningKeys::from_bytes(&bytes)
            .map_err(|_| Problem::new("reply-keys-damaged").with("path", path.display()))?;
        let agency = self.agency()?.id;
        let connection = self.connection()?;
        let published = connection.deployment.agency(&agency);
        let published = published.and_then(|agency| agency.keys.as_ref());
        if published == Some(&keys.public()) {
            Ok(keys)
        } else {
            Err(Problem::new("reply-keys-unpublished").with("agency", agency))
        }
    }

    /// Where a reply waits until the hub has it.
    pub(crate) fn outgoing(&self, reply: &Uuid) -> PathBuf {
        self.path("outbox").join(format!("{reply}.age"))
    }

    /// Where a request to erase lies, as it came.
    pub(crate) fn erasure(&self, request: &Uuid) -> PathBuf {
        self.path("erasures").join(format!("{request}.age"))
    }

    pub(crate) fn keep_erasure(&self, request: &Uuid, sealed: &[u8]) -> Result<(), Problem> {
        files::create_folder(&self.path("erasures"))?;
        files::write(&self.erasure(request), sealed)
    }

    /// Every request to erase that opens and verifies with the devices that are known here.
    pub(crate) fn erasures(&self) -> Result<Vec<OpenedErasure>, Problem> {
        let folder = self.path("erasures");
        let entries = match std::fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(Problem::of_file("cannot-read", &folder, &error)),
        };
        let (identity, roster) = (self.identity()?, self.roster()?);
        let mut found: Vec<OpenedErasure> = entries
            .filter_map(|entry| std::fs::read(entry.ok()?.path()).ok())
            .filter_map(|sealed| erasure::open(&sealed, &identity, |id| roster.keys(id)).ok())
            .collect();
        found.sort_by_key(|one| (one.erasure.created_at, one.erasure.request));
        Ok(found)
    }

    /// Takes every copy of a referral, and what asked for it, off this desk.
    pub(crate) fn erase_copies(&self, referral: &Uuid) -> Result<(), Problem> {
        files::remove(&self.inbox(referral))?;
        for request in self.erasures()? {
            if request.erasure.referral == *referral {
                files::remove(&self.erasure(&request.erasure.request))?;
            }
        }
        Ok(())
    }
}
