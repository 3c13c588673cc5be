//! What a settings file or a register and a one-time code would join: shown before anything is joined.

use crate::ask::{Ask, WithHub};
use crate::device::Device;
use crate::error::AppError;
use crate::outbox::deployment::{Joined, agency_view, hub_id, known_by};
use crate::outbox::following::asked_at;
use crate::outbox::notices;
use crate::outbox::register::{Seen, begin_again};
use crate::session::open::Open;
use crate::view::{Agency, JoiningView, PresentView};
use chrono::{DateTime, Utc};
use repere_casebook::{SendState, StoredRegister};
use repere_exchange::{ExchangeError, HubClient, Known};
use repere_referral::code::EnrolmentCode;
use repere_referral::deployment::Deployment;
use repere_referral::sha256_hex;
use repere_register::{
    Act, Change, Deployment as Content, FILE_FORMAT, Kept, Refused, Role, Update,
};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::Arc;
use ts_rs::TS;
use zeroize::Zeroizing;

/// Shows what a file and a code would join, and what that changes where the device belongs to a deployment
/// already. The hub of a register is asked for the newest; nothing is kept, and the code is not used.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewJoining {
    /// The text of the deployment's register or of its settings file.
    pub deployment: String,
    /// The one-time code, grouped or not, in any case.
    pub code: String,
}

impl Ask for PreviewJoining {
    type Reply = JoiningView;
}

impl WithHub for PreviewJoining {
    async fn answer(self, device: &Arc<Device>) -> Result<JoiningView, AppError> {
        let code = Zeroizing::new(self.code);
        let code = EnrolmentCode::parse(&code)?;
        let offered = Offered::read(device, self.deployment, &code).await?;
        device
            .blocking(move |device| device.in_open_when(Self::WHEN, |open| offered.shown(open)))
            .await
    }
}

/// A deployment that can be joined: a code vouches for it, and its register is current.
pub(crate) struct Offered {
    /// The file, as it is.
    pub file: String,
    /// What the code vouches for: the file, or the root in it.
    pub vouched_for: String,
    content: Content,
    kept: Option<Kept>,
    /// What a referral to it is sealed for.
    pub id: String,
}

impl Offered {
    /// Reads a file, checks that the code vouches for it, and has the hub of a register say what is newer.
    ///
    /// # Errors
    /// What the file, the code or the hub is refused for. Nothing was kept.
    pub async fn read(
        device: &Arc<Device>,
        file: String,
        code: &EnrolmentCode,
    ) -> Result<Offered, AppError> {
        if !is_register(&file) {
            let settings = Deployment::parse(&file)?;
            if !code.matches(file.as_bytes()) {
                return Err(AppError::CodeForOtherDeployment);
            }
            let hub = settings.clone();
            device
                .blocking(move |device| device.in_open(|open| in_no_registers_place(open, &hub)))
                .await?;
            return Ok(Offered {
                vouched_for: file.clone(),
                id: hub_id(&settings.hub_keys),
                content: Content::from_settings(settings),
                kept: None,
                file,
            });
        }
        let refused = |refused| AppError::from(ExchangeError::from(refused));
        let update = Update::parse(file.as_bytes()).map_err(refused)?;
        let root = update
            .roots
            .iter()
            .find(|root| code.matches(root.payload()));
        let root = root.ok_or(AppError::CodeForOtherDeployment)?;
        let vouched_for = String::from_utf8(root.payload().to_vec());
        let vouched_for = vouched_for.map_err(|error| AppError::unexpected(error))?;
        let vouched = |text: &[u8]| text == vouched_for.as_bytes();
        let mut kept = Kept::begin(&update, false, vouched).map_err(refused)?;
        let hub = kept.register().deployment();
        let hub = hub.ok_or(repere_register::NotNow::NoDeployment)?;
        let client = HubClient::of(&hub.edition.content)?;
        match client.register(&Known::of(kept.register())).await {
            Ok(Some(newer)) => kept = kept.apply(&newer).map_err(refused)?.0,
            // Nothing is newer, or the hub has no register yet: the file is the newest.
            Ok(None) | Err(ExchangeError::NoRegister) => {}
            Err(error) => return Err(error.into()),
        }
        let kept = device
            .blocking(|device| device.in_open(|open| not_older(open, kept)))
            .await?;
        let register = kept.register();
        register.allows(Act::Enrol, device.now())?;
        let held = register.deployment();
        let held = held.ok_or(repere_register::NotNow::NoDeployment)?;
        Ok(Offered {
            id: register.id().to_owned(),
            content: held.edition.content.clone(),
            vouched_for,
            kept: Some(kept),
            file,
        })
    }

    /// A client for its hub.
    pub fn client(&self) -> Result<HubClient, AppError> {
        Ok(HubClient::of(&self.content)?)
    }

    /// What is kept of its register; none of a settings file.
    ///
    /// # Errors
    /// `unexpected`.
    pub fn stored(&self) -> Result<Option<StoredRegister>, AppError> {
        let Some(kept) = &self.kept else {
            return Ok(None);
        };
        Ok(Some(StoredRegister {
            kept: kept.to_text(),
            vouched: sha256_hex(&self.vouched_for),
            seen: Seen::of(kept.register()).to_text()?,
        }))
    }

    /// The agencies that are known when it was joined.
    pub fn known(&self, now: DateTime<Utc>) -> BTreeSet<String> {
        known_by(self.kept.as_ref(), now)
    }

    /// What `enrol` must be given back, so that nothing is joined but what was shown: SHA-256, hexadecimal, of
    /// which deployment it is and what it says.
    ///
    /// # Errors
    /// `unexpected`.
    pub fn digest(&self) -> Result<String, AppError> {
        let said = (&self.id, &self.content);
        let said = serde_json::to_vec(&said).map_err(|error| AppError::unexpected(error))?;
        Ok(sha256_hex(said))
    }

    /// Whether it is the deployment that the device has: the same register, or the same hub where it joined by a
    /// settings file.
    pub fn is_of(&self, joined: &Joined) -> bool {
        let mut hubs = self.content.receipt_keys.iter().map(hub_id);
        joined.is(&self.id) || hubs.any(|hub| hub == joined.id)
    }

    fn shown(&self, open: &mut Open<'_>) -> Result<JoiningView, AppError> {
        let content = &self.content;
        let agencies = content.agencies.iter().map(|entry| Agency {
            closed: entry.closed.clone(),
            ..agency_view(&entry.agency, open.locale)
        });
        Ok(JoiningView {
            name: content.name.clone(),
            demonstration: content.demonstration,
            hubs: content.hub_urls.clone(),
            agencies: agencies.collect(),
            compare: self
                .kept
                .as_ref()
                .map(|kept| repere_register::spoken(kept.register().id())),
            present: self.present(open)?,
            digest: self.digest()?,
        })
    }

    /// What joining would change of the deployment that the device has.
    fn present(&self, open: &mut Open<'_>) -> Result<Option<PresentView>, AppError> {
        let session = &*open.session;
        // One that cannot be read any more has nothing to compare with; joining again is what helps.
        let Some(joined) = session.joined().ok().flatten() else {
            return Ok(None);
        };
        let before = match joined.register.as_deref().map(|kept| kept.register()) {
            Some(register) => {
                let held = register.deployment();
                held.map(|held| held.edition.content.clone())
            }
            None => Some(Content::from_settings(joined.deployment.clone())),
        };
        let changes = Change::of_deployment(before.as_ref(), &self.content);
        let waiting = session.vault.outbox()?.into_iter();
        let waiting = waiting.filter(|entry| entry.state == SendState::Waiting);
        let same = self.is_of(&joined);
        Ok(Some(PresentView {
            name: joined.deployment.name,
            same,
            changes: notices::told(&changes),
            waiting: match same {
                true => 0,
                false => u32::try_from(waiting.count()).unwrap_or(u32::MAX),
            },
        }))
    }
}

/// A settings file does not take the place of the register that the device follows at the same hub: it says less, and
/// with it would be forgotten which editions were seen.
///
/// # Errors
/// `register-followed`.
fn in_no_registers_place(open: &mut Open<'_>, settings: &Deployment) -> Result<(), AppError> {
    let session = &*open.session;
    let Some(mut enrolled) = session.vault.device()? else {
        return Ok(());
    };
    let Some(stored) = enrolled.register.take() else {
        return Ok(());
    };
    let kept = session.registers.read(&stored.kept);
    let kept = kept.or_else(|_| begin_again(&enrolled.deployment, &stored).map(Arc::new));
    // Where nothing can be read any more, joining anything helps.
    let Ok(held) = kept.and_then(|kept| asked_at(&kept)) else {
        return Ok(());
    };
    let same =
        held.receipt_keys.contains(&settings.hub_keys) || held.hub_urls.contains(&settings.hub_url);
    match same {
        true => Err(AppError::RegisterFollowed),
        false => Ok(()),
    }
}

/// Joining again never goes back: the register that the device has goes on, where it is the same.
fn not_older(open: &mut Open<'_>, offered: Kept) -> Result<Kept, AppError> {
    let session = &*open.session;
    let Some(stored) = session.vault.register()? else {
        return Ok(offered);
    };
    let refused = |refused| AppError::from(ExchangeError::from(refused));
    match session.registers.read(&stored.kept) {
        Ok(held) if held.register().id() == offered.register().id() => {
            let mut file = offered.file();
            let taken = match held.apply(&file) {
                // A hub that was put back from a copy confirms again what it had confirmed: the newer word stays.
                Err(Refused::Rollback {
                    role: Role::Timestamp,
                    ..
                }) => {
                    file.timestamp = None;
                    held.apply(&file)
                }
                taken => taken,
            };
            Ok(taken.map_err(refused)?.0)
        }
        Ok(_) => Ok(offered),
        // What was kept is damaged: its root says whether it is the same register.
        Err(_) => {
            let roots = offered.file().roots;
            let same = roots.iter().any(|root| root.sha256() == stored.vouched);
            let register = offered.register();
            match Seen::parse(&stored.seen) {
                Ok(seen) if same && Seen::of(register).is_older_than(&seen, register) => {
                    Err(ExchangeError::RegisterRefused { reason: "rollback" }.into())
                }
                _ => Ok(offered),
            }
        }
    }
}

/// Whether a text says that it is a register, of this format or a later one.
fn is_register(text: &str) -> bool {
    #[derive(Deserialize)]
    struct Head {
        format: String,
    }
    let name = FILE_FORMAT.split_once('/').map_or("", |(name, _)| name);
    let text = text.trim_start_matches('\u{feff}');
    serde_json::from_str::<Head>(text).is_ok_and(|head| head.format.starts_with(name))
}
