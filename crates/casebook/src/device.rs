//! This device, as its deployment knows it.

use std::fmt;

use rusqlite::{OptionalExtension, params};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use crate::{Casebook, StoreError, StoredRegister};

/// What the device received and drew at its enrolment.
pub struct Device {
    /// The file that it joined with, as it was: the deployment's settings, or its register.
    pub deployment: String,
    /// What is kept of the deployment's register; none for a device that joined by a settings file.
    pub register: Option<StoredRegister>,
    /// The hub's name for the device.
    pub device_id: String,
    /// The device's signing keys, as `repere_referral` writes them.
    pub secret_keys: Zeroizing<Vec<u8>>,
    /// The device's secret key for replies, as the age format writes it. A device that enrolled
    /// before there were replies has none, and cannot be answered.
    pub recipient: Option<SecretString>,
    /// What the hub recognises the device by.
    pub bearer: SecretString,
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Device")
            .field("device_id", &self.device_id)
            .finish_non_exhaustive()
    }
}

impl Casebook {
    /// Keeps the enrolment, durably; an earlier one is replaced.
    pub fn set_device(&self, device: &Device) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.put_device(device)?;
        Ok(transaction.commit()?)
    }

    /// The same in a transaction of the caller's.
    pub(crate) fn put_device(&self, device: &Device) -> Result<(), StoreError> {
        self.put_register(device.register.as_ref())?;
        let recipient = device.recipient.as_ref().map(ExposeSecret::expose_secret);
        self.change_one(
            "INSERT INTO device (only_one, deployment, device_id, secret_keys, bearer, recipient)
             VALUES (1, ?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (only_one) DO UPDATE SET deployment = excluded.deployment, device_id = excluded.device_id,
                 secret_keys = excluded.secret_keys, bearer = excluded.bearer, recipient = excluded.recipient",
            params![
                device.deployment,
                device.device_id,
                device.secret_keys.as_slice(),
                device.bearer.expose_secret(),
                recipient
            ],
        )
    }

    /// The enrolment, once there was one.
    pub fn device(&self) -> Result<Option<Device>, StoreError> {
        let register = self.register()?;
        let mut statement = self.db().prepare_cached(
            "SELECT deployment, device_id, secret_keys, bearer, recipient FROM device WHERE only_one = 1",
        )?;
        let device = statement.query_row([], |row| {
            Ok(Device {
                deployment: row.get(0)?,
                register,
                device_id: row.get(1)?,
                secret_keys: Zeroizing::new(row.get(2)?),
                bearer: SecretString::from(row.get::<_, String>(3)?),
                recipient: row.get::<_, Option<String>>(4)?.map(SecretString::from),
            })
        });
        Ok(device.optional()?)
    }
}
