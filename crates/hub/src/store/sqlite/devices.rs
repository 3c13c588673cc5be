//! Devices in the SQLite file, and how one joins.

use super::milliseconds;
use crate::store::{DeviceRow, Enrolled, NewDevice, StoreError};
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};

/// A device and whether its bearer token has been used.
pub(super) fn find_device(
    connection: &Connection,
    id: &str,
) -> Result<Option<(DeviceRow, bool)>, StoreError> {
    Ok(connection
        .prepare_cached("SELECT id, keys, voucher, bearer_used_at FROM devices WHERE id = ?1")?
        .query_row([id], |row| {
            let device = DeviceRow {
                id: row.get(0)?,
                keys: row.get(1)?,
                voucher: row.get(2)?,
            };
            Ok((device, row.get::<_, Option<i64>>(3)?.is_some()))
        })
        .optional()?)
}

pub(super) fn enrol(
    transaction: &Transaction<'_>,
    new: &NewDevice,
) -> Result<Enrolled, StoreError> {
    let invitation = transaction
        .query_row(
            "SELECT invited_at, device FROM invitations WHERE token_sha256 = ?1",
            [new.code.as_bytes()],
            |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Option<String>>(1)?)),
        )
        .optional()?;
    let Some((invited_at, used_by)) = invitation else {
        return Ok(Enrolled::CodeUnknown);
    };
    let known = find_device(transaction, &new.device.id)?;
    match (used_by, known) {
        (Some(user), Some((known, bearer_used)))
            if user == new.device.id && known == new.device && !bearer_used =>
        {
            transaction.execute(
                "UPDATE devices SET bearer_sha256 = ?2 WHERE id = ?1",
                params![new.device.id, new.bearer.as_bytes()],
            )?;
            Ok(Enrolled::Done)
        }
        (Some(_), _) => Ok(Enrolled::CodeUsed),
        (None, _) if invited_at < milliseconds(new.invited_since) => Ok(Enrolled::CodeUnknown),
        // Public keys are no secret: whoever presents a known device's must not take its place.
        (None, Some(_)) => Ok(Enrolled::DeviceKnown),
        (None, None) => {
            transaction.execute(
                "INSERT INTO devices (id, keys, voucher, bearer_sha256, enrolled_at)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
                params![
                    new.device.id,
                    new.device.keys,
                    new.device.voucher,
                    new.bearer.as_bytes(),
                    milliseconds(new.at)
                ],
            )?;
            transaction.execute(
                "UPDATE invitations SET used_at = ?2, device = ?3 WHERE token_sha256 = ?1",
                params![new.code.as_bytes(), milliseconds(new.at), new.device.id],
            )?;
            Ok(Enrolled::Done)
        }
    }
}
