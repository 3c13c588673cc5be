//! Handing in what somebody brought for a device that has no network.

use crate::error::DeskError;
use crate::folder::{Connection, Desk};
use repere_exchange::ExchangeError;
use repere_referral::{Answered, CarriedFile, Receipts, WaybillRefused, sha256_hex};
use repere_register::Kept;
use std::path::Path;
use uuid::Uuid;

/// The largest parcel that is read, in bytes.
pub const MAX_PARCEL_BYTES: usize = repere_referral::parcel::MAX_BYTES;

/// What became of one item of a parcel.
#[derive(Debug)]
pub struct HandedIn {
    /// The item's id.
    pub item: Uuid,
    /// The device that sealed it.
    pub device: String,
    /// What the hub said of it, or why it is not there.
    pub outcome: Result<Answered, DeskError>,
}

impl Desk {
    /// Hands in every item of a parcel, for the devices that sealed them. Nothing of it is kept here. Safe to repeat.
    ///
    /// # Errors
    /// It is no parcel, or this desk belongs to no deployment; what is wrong with one item stands with it.
    pub async fn hand_in_parcel(&self, parcel: &[u8]) -> Result<Vec<HandedIn>, DeskError> {
        let items = match CarriedFile::parse(parcel)? {
            CarriedFile::Parcel(items) => items,
            CarriedFile::Receipts(_) => return Err(DeskError::ReceiptsAreNoParcel),
        };
        let connection = self.connection()?;
        let client = connection.client()?;
        let mut done = Vec::with_capacity(items.len());
        // Whatever is in the way of the hub itself is in the way of the others, too.
        let mut away: Option<ExchangeError> = None;
        for item in items {
            // What is for another deployment is not shown to the hub of this one.
            let ours = is_for(&connection, &item.waybill.deployment);
            let outcome = match away {
                _ if !ours => Err(ExchangeError::WaybillRefused {
                    reason: WaybillRefused::OtherDeployment.code(),
                }),
                Some(error) => Err(error),
                None => client.hand_in(&connection.bearer, &item).await,
            };
            let stops = outcome.as_ref().err().filter(|error| {
                error.is_about_the_hub()
                    || matches!(
                        error,
                        ExchangeError::Unauthorised | ExchangeError::Withdrawn
                    )
            });
            away = away.or(stops.copied());
            done.push(HandedIn {
                item: item.waybill.id,
                device: item.waybill.device,
                outcome: outcome.map_err(DeskError::Hub),
            });
        }
        Ok(done)
    }
}

/// Whether a deployment that a waybill names is that of a connection: by its register, or by its hub.
fn is_for(connection: &Connection, deployment: &str) -> bool {
    let register = connection.register.as_ref().map(Kept::register);
    let held = register.and_then(|register| register.deployment());
    let hubs = held.map(|held| held.edition.content.receipt_keys.iter());
    register.is_some_and(|register| register.id() == deployment)
        || sha256_hex(connection.deployment.hub_keys.id()) == deployment
        || hubs.is_some_and(|mut keys| keys.any(|one| sha256_hex(one.id()) == deployment))
}

/// The file of receipts that goes back to the devices; none where the hub took nothing.
#[must_use]
pub fn receipts(handed_in: &[HandedIn]) -> Option<Vec<u8>> {
    let answers = handed_in.iter().filter_map(|one| one.outcome.as_ref().ok());
    let answers: Vec<Answered> = answers.cloned().collect();
    (!answers.is_empty()).then(|| Receipts::new(answers).to_bytes())
}

/// Reads a parcel.
///
/// # Errors
/// There is no such file, it cannot be read, or it is larger than a parcel may be.
pub fn read_parcel(path: &Path) -> Result<Vec<u8>, DeskError> {
    repere_files::read(path, MAX_PARCEL_BYTES as u64).map_err(|error| match error {
        repere_files::FileError::TooLarge { .. } => {
            DeskError::Parcel(repere_referral::ParcelError::TooLarge)
        }
        repere_files::FileError::Missing { .. } => DeskError::FileMissing {
            path: path.to_owned(),
        },
        error => DeskError::read(path, error.into()),
    })
}
