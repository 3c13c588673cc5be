//! Joining a deployment by its register, or by a settings file of before, and a one-time code.

use crate::ask::{Ask, WithHub};
use crate::device::Device;
use crate::error::AppError;
use crate::outbox::courier;
use crate::outbox::joining::Offered;
use crate::outbox::resealing;
use crate::session::open::{Open, Session};
use crate::session::status::status;
use crate::view::Status;
use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use repere_casebook::{Device as Enrolled, PendingEnrolment, SecretString};
use repere_exchange::ExchangeError;
use repere_exchange::outbox::Due;
use repere_referral::code::EnrolmentCode;
use repere_referral::{DeviceIdentity, DeviceKeys, SigningKeys};
use secrecy::ExposeSecret;
use serde::Deserialize;
use std::sync::Arc;
use ts_rs::TS;
use zeroize::Zeroizing;

/// Joins a deployment that was shown: checks that the code vouches for it, makes the device's
/// keys, and lets the hub know them.
///
/// A device that has joined already can join again, for when the hub no longer knows it (put
/// back from an older copy, say). It keeps its keys, because what waits is signed with them. In
/// another deployment it has other keys: nobody there is to know it again, or what it numbered.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Enrol {
    /// The text of the deployment's register or of its settings file.
    pub deployment: String,
    /// The one-time code, grouped or not, in any case.
    pub code: String,
    /// The digest of what `preview-joining` showed: nothing else is joined.
    pub previewed: String,
}

impl Ask for Enrol {
    type Reply = Status;
}

impl WithHub for Enrol {
    async fn answer(self, device: &Arc<Device>) -> Result<Status, AppError> {
        enrol(device, self).await?;
        device.blocking(|device| status(device)).await
    }
}

async fn enrol(device: &Arc<Device>, asked: Enrol) -> Result<(), AppError> {
    let code = Zeroizing::new(asked.code);
    let code = EnrolmentCode::parse(&code)?;
    let offered = Offered::read(device, asked.deployment, &code).await?;
    if offered.digest()? != asked.previewed {
        return Err(AppError::JoiningOutdated);
    }
    let _only_one = device.enrolling.lock().await;
    let token = code.token_sha256();
    let again = token.clone();
    let offered = Arc::new(offered);
    let here = Arc::clone(&offered);
    let mut keys = device
        .blocking(move |device| keys(device, &token, &here))
        .await?;
    let client = offered.client()?;
    // Signed with the keys that it brings: nobody joins with keys that they do not have, and no token is given.
    let signing = client.clone().signed_by(&keys.signing);
    let mut reply = signing
        .enrol(&code, &offered.vouched_for, keys.public())
        .await;
    if matches!(
        reply,
        Err(ExchangeError::Conflict | ExchangeError::Withdrawn)
    ) {
        // The hub knows these keys, and gives nobody a known device's place, or their desk has withdrawn them.
        // From here on the device has new ones.
        let withdrawn_from = match reply {
            Err(ExchangeError::Withdrawn) => Some(offered.id.clone()),
            _ => None,
        };
        keys = device
            .blocking(move |device| {
                if let Some(deployment) = withdrawn_from {
                    hear_withdrawal(device, &deployment)?;
                }
                new_keys(device, &again)
            })
            .await?;
        let signing = client.signed_by(&keys.signing);
        reply = signing
            .enrol(&code, &offered.vouched_for, keys.public())
            .await;
    }
    let reply = reply?;
    let enrolled = Enrolled {
        register: offered.stored()?,
        deployment: offered.file.clone(),
        device_id: reply.device,
        secret_keys: keys.signing.to_bytes(),
        recipient: Some(SecretString::from(keys.identity.to_string().as_str())),
        bearer: SecretString::from(reply.bearer),
    };
    device
        .blocking(move |device| device.in_open(|open| finish(open, &offered, &enrolled)))
        .await?;
    // Referrals that waited for the enrolment are sent at once, not after a pause.
    let device = Arc::clone(device);
    tokio::spawn(async move {
        if let Err(error) = courier::round(&device, Due::Everything).await {
            device.note_if_unexpected(&error);
        }
    });
    Ok(())
}

/// The keys to enrol with: those that a lost reply may have been about, else those that the
/// device has in this deployment, else new ones. A device of before there were replies gets what
/// opens them.
fn keys(device: &Device, token_sha256: &str, offered: &Offered) -> Result<EnrolmentKeys, AppError> {
    let known = device.in_open(|open| {
        let session = &*open.session;
        if let Some(keys) = unfinished(session, token_sha256)? {
            return Ok(Some(keys));
        }
        let Some(enrolled) = session.vault.device()? else {
            return Ok(None);
        };
        // One that cannot be read any more is joined again, most likely.
        if matches!(session.joined(), Ok(Some(joined)) if !offered.is_of(&joined)) {
            return Ok(None);
        }
        let damaged = || AppError::damaged();
        let signing = SigningKeys::from_bytes(&enrolled.secret_keys).map_err(|_| damaged())?;
        let identity = match &enrolled.recipient {
            Some(text) => text.expose_secret().parse().map_err(|_| damaged())?,
            None => DeviceIdentity::generate(&mut rand::rng()),
        };
        let keys = EnrolmentKeys { signing, identity };
        begin(session, token_sha256, &keys)?;
        Ok(Some(keys))
    })?;
    known.map_or_else(|| new_keys(device, token_sha256), Ok)
}

/// Notes that the deployment's hub says that this device was withdrawn, where it is the one that the device has joined:
/// it may be the first that the device hears of it, and what waits is signed with keys that nobody believes.
fn hear_withdrawal(device: &Device, deployment: &str) -> Result<(), AppError> {
    let joined = device.in_open(|open| open.session.joined())?;
    match joined.is_some_and(|joined| joined.id == deployment) {
        true => device.note_withdrawn(Some(&ExchangeError::Withdrawn), device.withdrawals_heard()),
        false => Ok(()),
    }
}

/// New keys, kept before the hub hears of them.
fn new_keys(device: &Device, token_sha256: &str) -> Result<EnrolmentKeys, AppError> {
    device.in_open(|open| {
        let rng = &mut rand::rng();
        let keys = EnrolmentKeys {
            signing: SigningKeys::generate(rng),
            identity: DeviceIdentity::generate(rng),
        };
        begin(open.session, token_sha256, &keys)?;
        Ok(keys)
    })
}

/// The keys of an enrolment whose reply never came: the hub takes the same code with the
/// same keys again.
fn unfinished(session: &Session, token_sha256: &str) -> Result<Option<EnrolmentKeys>, AppError> {
    let pending = session.vault.pending_enrolment()?;
    let Some(pending) = pending.filter(|begun| begun.token_sha256 == token_sha256) else {
        return Ok(None);
    };
    let signing = BASE64.decode(pending.signing_keys.expose_secret()).ok();
    let signing = signing.and_then(|keys| SigningKeys::from_bytes(&Zeroizing::new(keys)).ok());
    let identity = pending.recipient.expose_secret().parse().ok();
    // Where kept keys cannot be read, the device enrols with new ones.
    Ok(signing
        .zip(identity)
        .map(|(signing, identity)| EnrolmentKeys { signing, identity }))
}

/// Keeps the keys of an enrolment before the hub hears of them.
fn begin(session: &Session, token_sha256: &str, keys: &EnrolmentKeys) -> Result<(), AppError> {
    Ok(session.vault.begin_enrolment(&PendingEnrolment {
        token_sha256: token_sha256.to_owned(),
        signing_keys: SecretString::from(BASE64.encode(keys.signing.to_bytes())),
        recipient: SecretString::from(keys.identity.to_string().as_str()),
    })?)
}

/// Keeps what the hub gave, in place of what was begun.
fn finish(open: &mut Open<'_>, offered: &Offered, enrolled: &Enrolled) -> Result<(), AppError> {
    let known = offered.known(open.now);
    let session = &mut *open.session;
    // While the deployment of before is still here.
    resealing::name_what_waits(session)?;
    let before = session.vault.device()?;
    let withdrawn =
        session.withdrawn()? && before.is_some_and(|before| before.device_id != enrolled.device_id);
    // Another deployment may have other publishers: installed protocols are checked again.
    session.check_installed_anew();
    let same = session.joined().ok().flatten();
    let same = same.is_some_and(|joined| joined.id == offered.id);
    session.vault.finish_enrolment(enrolled, &known, same)?;
    if withdrawn {
        resealing::of_withdrawn_keys(session)?;
    }
    session.set_withdrawn(false)?;
    resealing::settle(session)
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
