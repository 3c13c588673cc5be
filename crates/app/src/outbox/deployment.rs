//! The deployment that this device belongs to, and its agencies.

use crate::error::AppError;
use crate::outbox::register::{KeptRegisters, Seen};
use crate::texts;
use crate::view::Agency;
use chrono::{DateTime, Utc};
use repere_casebook::{Casebook, Device as Enrolled, SealedFor, SecretString};
use repere_exchange::HubClient;
use repere_referral::deployment::{self, Deployment};
use repere_referral::{AgencyRecipient, DeviceIdentity, PublicKeys, SigningKeys, sha256_hex};
use repere_register::{Act, Kept, NotNow};
use secrecy::ExposeSecret;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use zeroize::Zeroizing;

/// A deployment that the device has joined.
pub(crate) struct Joined {
    /// What a settings file says of it, with the agencies that are open.
    pub deployment: Deployment,
    /// What a referral is sealed for: the id of its register, or what its hub is known by ([`hub_id`]).
    pub id: String,
    /// What its hub is known by, with each key of its receipts.
    hubs: Vec<String>,
    /// Its register; none where the device joined by a settings file.
    pub register: Option<Arc<Kept>>,
    pub device_id: String,
    pub bearer: SecretString,
    secret_keys: Zeroizing<Vec<u8>>,
    recipient: Option<SecretString>,
}

impl Joined {
    /// The agency with this id, which takes referrals.
    pub fn agency(&self, id: &str) -> Result<&deployment::Agency, AppError> {
        if let Some(open) = self.deployment.agency(id) {
            return Ok(open);
        }
        Err(match self.closed(id) {
            Some((agency, reason)) => AppError::AgencyClosed {
                agency: own_name(agency),
                reason: reason.to_owned(),
            },
            None => AppError::AgencyUnknown {
                agency: id.to_owned(),
            },
        })
    }

    /// Every agency, with why it is closed where it is: an agency that takes no referrals any more still answers
    /// those that it has.
    pub fn every_agency(&self) -> Vec<(&deployment::Agency, Option<&str>)> {
        let Some(content) = self.content() else {
            let agencies = self.deployment.agencies.iter();
            return agencies.map(|agency| (agency, None)).collect();
        };
        let entries = content.agencies.iter();
        entries
            .map(|entry| (&entry.agency, entry.closed.as_deref()))
            .collect()
    }

    /// The agency with this id, open or closed.
    pub fn any_agency(&self, id: &str) -> Result<&deployment::Agency, AppError> {
        let mut all = self.every_agency().into_iter();
        let found = all.find(|(agency, _)| agency.id == id);
        let found = found.map(|(agency, _)| agency);
        found.ok_or_else(|| AppError::AgencyUnknown {
            agency: id.to_owned(),
        })
    }

    /// The keys that words of the agencies are believed by: each agency's id, and the keys.
    pub fn reply_keys(&self) -> Vec<(&str, &PublicKeys)> {
        match &self.register {
            Some(kept) => kept.register().reply_keys(),
            None => (self.deployment.agencies.iter())
                .filter_map(|agency| Some((agency.id.as_str(), agency.keys.as_ref()?)))
                .collect(),
        }
    }

    fn closed(&self, id: &str) -> Option<(&deployment::Agency, &str)> {
        let mut all = self.every_agency().into_iter();
        let (agency, reason) = all.find(|(agency, _)| agency.id == id)?;
        reason.map(|reason| (agency, reason))
    }

    fn content(&self) -> Option<&repere_register::Deployment> {
        let kept = self.register.as_deref()?;
        let held = kept.register().deployment()?;
        Some(&held.edition.content)
    }

    /// A client for its hub, which signs with the device's keys.
    pub fn client(&self) -> Result<HubClient, AppError> {
        Ok(self.stranger()?.signed_by(&self.keys()?))
    }

    /// A client that does not say who asks: for what is the same for everybody.
    pub fn stranger(&self) -> Result<HubClient, AppError> {
        Ok(match self.content() {
            Some(content) => HubClient::of(content)?,
            None => HubClient::new(&self.deployment)?,
        })
    }

    /// What a receipt of its hub may be signed with.
    pub fn receipt_keys(&self) -> Vec<PublicKeys> {
        match self.content() {
            Some(content) => content.receipt_keys.clone(),
            None => vec![self.deployment.hub_keys.clone()],
        }
    }

    /// Whether the age of the register allows something. There is none that a settings file could have.
    ///
    /// # Errors
    /// `register-old`, `register-expired`.
    pub fn allows(&self, act: Act, now: DateTime<Utc>) -> Result<(), AppError> {
        match &self.register {
            Some(kept) => Ok(kept.register().allows(act, now)?),
            None => Ok(()),
        }
    }

    /// Whether a referral may be made to an agency, which may be new here. The first to one that was not known
    /// while the register was current, or that had another key then, has to wait until it is; no other does.
    ///
    /// # Errors
    /// `register-old`, `register-expired`.
    pub fn allows_agency(
        &self,
        vault: &Casebook,
        agency: &deployment::Agency,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        match self.allows(Act::NewAgency, now) {
            Err(_) if is_known(&vault.known_agencies()?, agency) => Ok(()),
            other => other,
        }
    }

    /// Whether something that was sealed for a deployment was sealed for this one: for its register, or for its hub
    /// when the device had joined that by a settings file.
    pub fn is(&self, deployment: &str) -> bool {
        self.id == deployment || self.hubs.iter().any(|hub| hub == deployment)
    }

    /// For whom something is that is sealed to this agency now.
    pub fn sealed_for(&self, agency: &deployment::Agency) -> SealedFor {
        SealedFor {
            deployment: self.id.clone(),
            recipient: sha256_hex(agency.recipient.to_string()),
        }
    }

    /// Whether something that was sealed for somebody may be sent: to the same deployment, and to a key that the
    /// agency still has, be it the one in use or one that the register says is still received.
    ///
    /// # Errors
    /// `sealed-for-other-deployment`, `sealed-to-other-key`.
    pub fn still_for(&self, agency: &str, sealed: &SealedFor) -> Result<(), AppError> {
        self.still_key(agency, sealed).map(|_| ())
    }

    /// The key that something was sealed to, where it [may still be sent](Self::still_for).
    ///
    /// # Errors
    /// `sealed-for-other-deployment`, `sealed-to-other-key`.
    pub fn still_key(
        &self,
        agency: &str,
        sealed: &SealedFor,
    ) -> Result<&AgencyRecipient, AppError> {
        if !self.is(&sealed.deployment) {
            return Err(AppError::SealedForOtherDeployment);
        }
        let used = self.any_agency(agency).ok().map(|agency| &agency.recipient);
        let used = used.filter(|key| key.id() == sealed.recipient);
        let received = || {
            let kept = self.register.as_deref()?;
            kept.register().received_key(agency, &sealed.recipient)
        };
        used.or_else(received).ok_or(AppError::SealedToOtherKey)
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

    fn new(
        enrolled: Enrolled,
        deployment: Deployment,
        id: String,
        hubs: Vec<String>,
        register: Option<Arc<Kept>>,
    ) -> Joined {
        Joined {
            deployment,
            id,
            hubs,
            register,
            device_id: enrolled.device_id,
            bearer: enrolled.bearer,
            secret_keys: enrolled.secret_keys,
            recipient: enrolled.recipient,
        }
    }
}

/// What a hub is known by that has no register: SHA-256, hexadecimal, of what its receipts are signed with. Another
/// settings file of the same hub is the same deployment.
pub(crate) fn hub_id(receipt_keys: &PublicKeys) -> String {
    sha256_hex(receipt_keys.id())
}

/// What an agency is known by: its id and the key that is sealed to.
fn known_as(agency: &deployment::Agency) -> String {
    format!("{}/{}", agency.id, sha256_hex(agency.recipient.to_string()))
}

/// Whether an agency is among the known ones with the key that it has. A device of before kept ids alone; one of them
/// counts until the device has seen the agency's key in a current register.
fn is_known(known: &BTreeSet<String>, agency: &deployment::Agency) -> bool {
    let with_key = format!("{}/", agency.id);
    let has_key = known.iter().any(|one| one.starts_with(&with_key));
    known.contains(&known_as(agency)) || !has_key && known.contains(&agency.id)
}

/// The agencies of a register with their keys, while it is current; none of no register.
pub(crate) fn known_by(kept: Option<&Kept>, now: DateTime<Utc>) -> BTreeSet<String> {
    let Some(register) = kept.map(Kept::register) else {
        return BTreeSet::new();
    };
    let Some(held) = register.deployment() else {
        return BTreeSet::new();
    };
    if register.allows(Act::NewAgency, now).is_err() {
        return BTreeSet::new();
    }
    let agencies = held.edition.content.agencies.iter();
    agencies.map(|entry| known_as(&entry.agency)).collect()
}

/// The deployment that was joined, if one was.
///
/// # Errors
/// `register-damaged` where what is kept of its register is not believed any more; `register-no-deployment`
/// while its root has voided the deployment. Both end when the hub has been asked.
pub(crate) fn joined(
    vault: &Casebook,
    registers: &KeptRegisters,
) -> Result<Option<Joined>, AppError> {
    let Some(mut enrolled) = vault.device()? else {
        return Ok(None);
    };
    let Some(stored) = enrolled.register.take() else {
        let deployment = Deployment::parse(&enrolled.deployment)?;
        let id = hub_id(&deployment.hub_keys);
        let hubs = vec![id.clone()];
        return Ok(Some(Joined::new(enrolled, deployment, id, hubs, None)));
    };
    let kept = registers.read(&stored.kept)?;
    let register = kept.register();
    if Seen::of(register).is_older_than(&Seen::parse(&stored.seen)?, register) {
        return Err(AppError::RegisterDamaged);
    }
    let held = register.deployment().ok_or(NotNow::NoDeployment)?;
    let (settings, id) = (held.edition.content.as_settings(), register.id().to_owned());
    let hubs = held.edition.content.receipt_keys.iter().map(hub_id);
    let hubs = hubs.collect();
    Ok(Some(Joined::new(enrolled, settings, id, hubs, Some(kept))))
}

/// An agency, named in the reader's language where it has such a name.
pub(crate) fn agency_view(agency: &deployment::Agency, locale: &str) -> Agency {
    Agency {
        id: agency.id.clone(),
        name: in_language(&agency.names, locale, &agency.locale)
            .unwrap_or_else(|| agency.id.clone()),
        purpose: in_language(&agency.purposes, locale, &agency.locale).unwrap_or_default(),
        locale: texts::locale(&agency.locale, repere_language::Review::Source),
        closed: None,
    }
}

/// The name in the language that the agency reads, or the first one.
fn own_name(agency: &deployment::Agency) -> String {
    in_language(&agency.names, &agency.locale, &agency.locale).unwrap_or_else(|| agency.id.clone())
}

fn in_language(texts: &BTreeMap<String, String>, locale: &str, own: &str) -> Option<String> {
    let mut found = texts.get(locale).or_else(|| texts.get(own));
    if found.is_none() {
        found = texts.values().next();
    }
    found.cloned()
}
