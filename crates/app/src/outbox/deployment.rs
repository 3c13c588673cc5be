//! The deployment that this device belongs to: joining it, and whom it can refer to.

use crate::device::Device;
use crate::error::AppError;
use crate::outbox::courier::{self, Due};
use crate::session::Session;
use crate::texts;
use crate::view::{Agency, DeploymentView, RetentionView};
use repere_casebook::{Device as Enrolled, SecretString};
use repere_exchange::{Deployment, DeploymentAgency, ExchangeError, HubClient};
use repere_referral::code::EnrolmentCode;
use repere_referral::{DeviceIdentity, DeviceKeys, SigningKeys};
use secrecy::ExposeSecret;
use std::collections::BTreeMap;
use std::sync::Arc;
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
    pub fn agency(&self, id: &str) -> Result<&DeploymentAgency, AppError> {
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
pub(crate) fn joined(session: &Session) -> Result<Option<Joined>, AppError> {
    let Some(enrolled) = session.vault.device()? else {
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

/// The deployment, as the settings show it.
pub(crate) fn view(session: &Session) -> Result<Option<DeploymentView>, AppError> {
    let joined = joined(session)?;
    Ok(joined.map(|joined| DeploymentView {
        name: joined.deployment.name,
        demonstration: joined.deployment.demonstration,
        retention: joined.deployment.retention.map(|kept| RetentionView {
            inactive_days: kept.inactive_days,
            delivered_days: kept.delivered_days,
        }),
    }))
}

/// The agencies that a referral can go to; none before enrolment.
pub(crate) fn agencies(device: &Device) -> Result<Vec<Agency>, AppError> {
    let locale = device.interface_locale();
    device.in_session(|session| {
        let agencies = joined(session)?.map(|joined| joined.deployment.agencies);
        let agencies = agencies.unwrap_or_default();
        Ok(agencies
            .iter()
            .map(|agency| agency_view(agency, &locale))
            .collect())
    })
}

/// An agency, named in the reader's language where it has such a name.
pub(crate) fn agency_view(agency: &DeploymentAgency, locale: &str) -> Agency {
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

/// Joins a deployment: checks that the code vouches for the settings file, makes the device's
/// keys, and lets the hub know them.
///
/// A device that has joined already can join again, for when the hub no longer knows it (put
/// back from an older copy, say). It keeps its keys, because what waits is signed with them.
pub(crate) async fn enrol(
    device: &Arc<Device>,
    settings: String,
    code: String,
) -> Result<(), AppError> {
    let code = Zeroizing::new(code);
    let code = EnrolmentCode::parse(&code)?;
    let deployment = Deployment::parse(&settings)?;
    if !code.matches(settings.as_bytes()) {
        return Err(AppError::CodeForOtherDeployment);
    }
    let _only_one = device.enrolling.lock().await;
    let token = code.token_sha256();
    let again = token.clone();
    let mut keys = device.blocking(move |device| keys(device, &token)).await?;
    let client = HubClient::new(&deployment)?;
    let mut reply = client.enrol(&code, &settings, keys.public()).await;
    if reply == Err(ExchangeError::Conflict) {
        // The hub knows these keys, and gives nobody a known device's place. What they signed
        // can still be verified there; from here on the device has new ones.
        keys = device
            .blocking(move |device| new_keys(device, &again))
            .await?;
        reply = client.enrol(&code, &settings, keys.public()).await;
    }
    let reply = reply?;
    let enrolled = Enrolled {
        deployment: settings,
        device_id: reply.device,
        secret_keys: keys.signing.to_bytes(),
        recipient: Some(SecretString::from(keys.identity.to_string().as_str())),
        bearer: SecretString::from(reply.bearer),
    };
    device
        .blocking(move |device| device.in_session(|session| session.finish_enrolment(&enrolled)))
        .await?;
    // What waited for this need not wait for the end of a pause.
    let device = Arc::clone(device);
    tokio::spawn(async move { courier::round(&device, Due::Everything).await });
    Ok(())
}

/// The keys to enrol with: those that a lost reply may have been about, else those that the
/// device has, else new ones. A device of before there were replies gets what opens them.
fn keys(device: &Device, token_sha256: &str) -> Result<EnrolmentKeys, AppError> {
    let known = device.in_session(|session| {
        if let Some(keys) = session.unfinished_enrolment(token_sha256)? {
            return Ok(Some(keys));
        }
        let Some(enrolled) = session.vault.device()? else {
            return Ok(None);
        };
        let damaged = || AppError::damaged();
        let signing = SigningKeys::from_bytes(&enrolled.secret_keys).map_err(|_| damaged())?;
        let identity = match &enrolled.recipient {
            Some(text) => text.expose_secret().parse().map_err(|_| damaged())?,
            None => DeviceIdentity::generate(&mut rand::rng()),
        };
        let keys = EnrolmentKeys { signing, identity };
        session.begin_enrolment(token_sha256, &keys)?;
        Ok(Some(keys))
    })?;
    known.map_or_else(|| new_keys(device, token_sha256), Ok)
}

/// New keys, kept before the hub hears of them.
fn new_keys(device: &Device, token_sha256: &str) -> Result<EnrolmentKeys, AppError> {
    device.in_session(|session| {
        let rng = &mut rand::rng();
        let keys = EnrolmentKeys {
            signing: SigningKeys::generate(rng),
            identity: DeviceIdentity::generate(rng),
        };
        session.begin_enrolment(token_sha256, &keys)?;
        Ok(keys)
    })
}

/// What a device enrols with.
pub(crate) struct EnrolmentKeys {
    /// What it signs with.
    pub signing: SigningKeys,
    /// What opens replies to it.
    pub identity: DeviceIdentity,
}

impl EnrolmentKeys {
    fn public(&self) -> DeviceKeys {
        DeviceKeys {
            signing: self.signing.public(),
            recipient: Some(self.identity.recipient()),
        }
    }
}
