//! Uploads and their receipts: kept in one commit, so that there is never one without the other.
//!
//! A store gives what it knows as [`Facts`]; [`plan`] decides, for every store alike, what is kept and asks for the
//! receipts; the store writes the [`Plan`] and commits. Nobody is told of a receipt before that.

use super::{Kept, NewReferral, StoreError};
use chrono::{DateTime, TimeZone as _, Utc};
use repere_referral::receipt::Held;
use repere_referral::wire::MailboxKind;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Something that a receipt is made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrived {
    /// The id of the referral, of the request to erase, or of the attachment.
    pub id: Uuid,
    /// SHA-256 of the sealed bytes.
    pub sha256: [u8; 32],
    /// For whom, from whom and as what it is held; none where a receipt of the first format was asked for.
    pub held: Option<Held>,
    /// When it was first received, in whole milliseconds.
    pub received_at: DateTime<Utc>,
    /// The receipt that was kept before and is [not good](ReceiptMaker::is_good) any more; none for what this commit
    /// keeps first.
    pub receipt: Option<String>,
}

/// A part of the log that is kept under a name: a tile, a checkpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its name.
    pub name: String,
    /// What it is, which no store looks into.
    pub bytes: Vec<u8>,
}

/// The receipts of one commit, and what of the log is kept with them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Issued {
    /// One for each that [arrived](Arrived), in the same order.
    pub receipts: Vec<String>,
    /// The log's new state, which no store looks into; none leaves the one that is kept.
    pub log: Option<Vec<u8>>,
    /// Parts of the log, each in the place of the one of its name.
    pub pieces: Vec<Piece>,
}

/// Makes receipts while a store commits.
pub trait ReceiptMaker: Send + Sync + 'static {
    /// Whether a receipt that was kept is given again as it is, byte for byte.
    fn is_good(&self, receipt: &str, held: Option<&Held>) -> bool;

    /// Makes the receipts of one commit, inside its transaction: `log` is the state that the last commit left (none
    /// where there was none), and no other commit of any hub on the store comes between. Computes and does nothing
    /// else: where the database asks for it, the same is done once more with another state, and where the commit
    /// fails nobody sees what was made.
    ///
    /// # Errors
    /// Any; then nothing is kept.
    fn issue(&self, log: Option<&[u8]>, arrived: &[Arrived]) -> Result<Issued, StoreError>;
}

/// What a store knows that has to do with some uploads.
#[derive(Debug, Default)]
pub(super) struct Facts {
    /// The log's state.
    pub log: Option<Vec<u8>>,
    /// The agencies that the uploads are for.
    pub agencies: BTreeMap<String, AgencyFacts>,
    /// What is there of the same ids.
    pub there: BTreeMap<Uuid, There>,
    /// The ids that a device had dropped before they came, with the device.
    pub dropped: BTreeSet<(Uuid, String)>,
}

/// What a store knows of an agency.
#[derive(Debug)]
pub(super) struct AgencyFacts {
    /// What the register says of it.
    pub standing: Option<String>,
    /// The place of the last item in its mailbox; 0 where there is none.
    pub last_place: i64,
}

/// An upload that is there.
#[derive(Debug)]
pub(super) struct There {
    pub agency: String,
    pub device: String,
    pub sha256: [u8; 32],
    pub kind: String,
    /// Milliseconds since 1970.
    pub received_at: i64,
    pub receipt: Option<String>,
}

/// A row that a store is to add.
pub(super) struct NewRow {
    pub upload: NewReferral,
    pub place: i64,
    pub receipt: String,
}

/// What a store is to write, and then to answer.
pub(super) struct Plan {
    pub rows: Vec<NewRow>,
    /// Receipts in the place of those of before.
    pub receipts: Vec<(Uuid, String)>,
    pub log: Option<Vec<u8>>,
    pub pieces: Vec<Piece>,
    pub answers: Vec<Kept>,
}

/// What becomes of an upload, before there are receipts.
enum Outcome {
    Refused(Kept),
    /// The receipt is the one of that number.
    Receipted {
        received_at: DateTime<Utc>,
        number: usize,
    },
}

/// Decides about uploads, in the order of coming, and has their receipts made.
pub(super) fn plan(
    facts: Facts,
    uploads: Vec<NewReferral>,
    maker: &dyn ReceiptMaker,
) -> Result<Plan, StoreError> {
    let Facts {
        log,
        mut agencies,
        mut there,
        dropped,
    } = facts;
    let mut arrived: Vec<Arrived> = Vec::new();
    let mut numbers: BTreeMap<Uuid, usize> = BTreeMap::new();
    let mut rows: Vec<(NewReferral, i64, usize)> = Vec::new();
    let mut outcomes = Vec::with_capacity(uploads.len());
    for upload in uploads {
        let Some(agency) = agencies.get_mut(&upload.agency) else {
            outcomes.push(Outcome::Refused(Kept::UnknownAgency));
            continue;
        };
        let is_referral = upload.kind == MailboxKind::Referral;
        let received = upload.at.timestamp_millis();
        let outcome = match there.get(&upload.id) {
            Some(one) if !one.is(&upload) => Outcome::Refused(Kept::Conflict),
            Some(one) => {
                let received_at = time(one.received_at)?;
                match (&one.receipt, numbers.get(&upload.id)) {
                    // Twice in one commit: one receipt for both.
                    (_, Some(number)) => Outcome::Receipted {
                        received_at,
                        number: *number,
                    },
                    (Some(receipt), None) if maker.is_good(receipt, upload.held.as_ref()) => {
                        Outcome::Refused(Kept::Durable {
                            received_at,
                            receipt: receipt.clone(),
                        })
                    }
                    (receipt, None) => {
                        numbers.insert(upload.id, arrived.len());
                        arrived.push(Arrived {
                            id: upload.id,
                            sha256: upload.sha256,
                            held: upload.held.clone(),
                            received_at,
                            receipt: receipt.clone(),
                        });
                        Outcome::Receipted {
                            received_at,
                            number: arrived.len() - 1,
                        }
                    }
                }
            }
            None if upload.only_again => Outcome::Refused(Kept::NotThere),
            None if dropped.contains(&(upload.id, upload.device.clone())) => {
                Outcome::Refused(Kept::Conflict)
            }
            // Whoever was sent something can be asked to erase it.
            None if is_referral && agency.standing.as_deref() == Some("closed") => {
                Outcome::Refused(Kept::AgencyClosed)
            }
            None if is_referral && agency.standing.as_deref() == Some("removed") => {
                Outcome::Refused(Kept::UnknownAgency)
            }
            None => {
                let received_at = time(received)?;
                let number = arrived.len();
                numbers.insert(upload.id, number);
                arrived.push(Arrived {
                    id: upload.id,
                    sha256: upload.sha256,
                    held: upload.held.clone(),
                    received_at,
                    receipt: None,
                });
                there.insert(upload.id, There::of(&upload, received));
                agency.last_place += 1;
                rows.push((upload, agency.last_place, number));
                Outcome::Receipted {
                    received_at,
                    number,
                }
            }
        };
        outcomes.push(outcome);
    }
    let Issued {
        receipts,
        log,
        pieces,
    } = maker.issue(log.as_deref(), &arrived)?;
    if receipts.len() != arrived.len() {
        return Err(StoreError::Refused);
    }
    let new: BTreeSet<usize> = rows.iter().map(|(_, _, number)| *number).collect();
    let again = arrived.iter().enumerate();
    let again = again.filter(|(number, _)| !new.contains(number));
    Ok(Plan {
        receipts: again
            .map(|(number, one)| (one.id, receipts[number].clone()))
            .collect(),
        rows: rows
            .into_iter()
            .map(|(upload, place, number)| NewRow {
                upload,
                place,
                receipt: receipts[number].clone(),
            })
            .collect(),
        log,
        pieces,
        answers: outcomes
            .into_iter()
            .map(|outcome| match outcome {
                Outcome::Refused(kept) => kept,
                Outcome::Receipted {
                    received_at,
                    number,
                } => Kept::Durable {
                    received_at,
                    receipt: receipts[number].clone(),
                },
            })
            .collect(),
    })
}

/// Has the receipt of one thing made, besides uploads: an attachment that is whole.
pub(super) fn issue_one(
    maker: &dyn ReceiptMaker,
    log: Option<&[u8]>,
    arrived: Arrived,
) -> Result<(String, Issued), StoreError> {
    let mut issued = maker.issue(log, &[arrived])?;
    let receipt = issued.receipts.pop().ok_or(StoreError::Refused)?;
    Ok((receipt, issued))
}

impl There {
    fn of(upload: &NewReferral, received_at: i64) -> There {
        There {
            agency: upload.agency.clone(),
            device: upload.device.clone(),
            sha256: upload.sha256,
            kind: upload.kind.code().to_owned(),
            received_at,
            receipt: None,
        }
    }

    /// It is this very upload.
    fn is(&self, upload: &NewReferral) -> bool {
        self.agency == upload.agency
            && self.device == upload.device
            && self.sha256 == upload.sha256
            && self.kind == upload.kind.code()
    }
}

/// A time of a row; one that is none is a damaged row.
pub(super) fn time(milliseconds: i64) -> Result<DateTime<Utc>, StoreError> {
    Utc.timestamp_millis_opt(milliseconds)
        .single()
        .ok_or(StoreError::Damaged)
}
