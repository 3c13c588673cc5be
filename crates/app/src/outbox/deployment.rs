//! The deployment that this device belongs to, and its agencies.

use crate::error::AppError;
use crate::texts;
use crate::view::Agency;
use repere_casebook::{Casebook, SecretString};
use repere_referral::deployment::{self, Deployment};
use repere_referral::{DeviceIdentity, SigningKeys};
use secrecy::ExposeSecret;
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// A deployment that the device has joined.
pub(crate) struct Joined {
    pub deployment: Deployment,
    pub device_id: String,
    pub bearer: SecretString,
    secret_keys: Zeroizing<Vec<u8>>,
    recipient: Option<SecretString>,
}

impl Joined {
    /// The agency with this id.
    pub fn agency(&self, id: &str) -> Result<&deployment::Agency, AppError> {
        let found = self.deployment.agency(id);
        found.ok_or_else(|| AppError::AgencyUnknown {
            agency: id.to_owned(),
        })
    }

    /// The device's keys.
    pub fn keys(&self) -> Result<SigningKeys, AppError> {
        SigningKeys::from_bytes(&self.secret_keys).map_err(|_| AppError::damaged())
    }

    /// What opens replies to the device; none if it enrolled before there were any.
    pub fn identity(&self) -> Result<Option<DeviceIdentity>, AppError> {
        let text = self.recipient.as_ref().map(ExposeSecret::expose_secret);
        let identity = text.map(str::parse).transpose();
        identity.map_err(|_| AppError::damaged())
    }
}

/// The deployment that was joined, if one was.
pub(crate) fn joined(vault: &Casebook) -> Result<Option<Joined>, AppError> {
    let Some(enrolled) = vault.device()? else {
        return Ok(None);
    };
    Ok(Some(Joined {
        deployment: Deployment::parse(&enrolled.deployment)?,
        device_id: enrolled.device_id,
        bearer: enrolled.bearer,
        secret_keys: enrolled.secret_keys,
        recipient: enrolled.recipient,
    }))
}

/// An agency, named in the reader's language where it has such a name.
pub(crate) fn agency_view(agency: &deployment::Agency, locale: &str) -> Agency {
    Agency {
        id: agency.id.clone(),
        name: in_language(&agency.names, locale, &agency.locale)
            .unwrap_or_else(|| agency.id.clone()),
        purpose: in_language(&agency.purposes, locale, &agency.locale).unwrap_or_default(),
        locale: texts::locale(&agency.locale, repere_language::Review::Source),
    }
}

fn in_language(texts: &BTreeMap<String, String>, locale: &str, own: &str) -> Option<String> {
    let mut found = texts.get(locale).or_else(|| texts.get(own));
    if found.is_none() {
        found = texts.values().next();
    }
    found.cloned()
}
