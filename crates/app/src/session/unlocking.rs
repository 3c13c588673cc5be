//! Opening and closing the vault.

use crate::ask::{Ask, OnDevice, When};
use crate::device::Device;
use crate::directory::roles::require_role;
use crate::directory::shipped::shipped;
use crate::error::AppError;
use crate::find::deletion;
use crate::outbox::attachments;
use crate::outbox::courier;
use crate::session::open::{INTERFACE_LOCALE, ROLE, Session};
use crate::session::settings::{remember_locale, require_interface_locale};
use crate::session::status::status;
use crate::view::Status;
use chrono::Utc;
use repere_casebook::{Casebook, SecretString};
use secrecy::ExposeSecret;
use serde::{Deserialize, Deserializer};
use std::sync::Arc;
use ts_rs::TS;

/// The least length of a passphrase, in characters. Whoever copies the vault can try offline:
/// the cost of a try (Argon2id) and this length are what stands against that.
pub const MIN_PASSPHRASE_CHARS: usize = 10;

/// Makes the vault on first start and opens it.
///
/// The passphrase travels only inside this value and is wiped when it has been handled.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateVault {
    /// Chosen by the worker; at least [`MIN_PASSPHRASE_CHARS`] characters.
    #[serde(deserialize_with = "secret")]
    #[ts(type = "string")]
    pub passphrase: SecretString,
    /// The language of the interface, BCP 47.
    pub interface_locale: String,
    /// The worker's role: one of the status's `roles`.
    pub role: String,
}

impl Ask for CreateVault {
    type Reply = Status;
    const WHEN: When = When::Locked;
}

impl OnDevice for CreateVault {
    fn answer(self, device: &Arc<Device>) -> Result<Status, AppError> {
        let CreateVault {
            passphrase,
            interface_locale,
            role,
        } = self;
        if passphrase.expose_secret().chars().count() < MIN_PASSPHRASE_CHARS {
            return Err(AppError::PassphraseTooShort {
                minimum: MIN_PASSPHRASE_CHARS,
            });
        }
        require_interface_locale(&interface_locale)?;
        require_role(&*shipped()?, &role)?;
        {
            let opening = device.begin_opening();
            let (folder, kdf) = (&device.vault_dir, device.kdf.clone());
            let vault = Casebook::create(folder, &passphrase, kdf, Utc::now())?;
            vault.set_setting(ROLE, &role)?;
            vault.set_setting(INTERFACE_LOCALE, &interface_locale)?;
            opening.finish(vault, |session| begin(device, session))?;
        }
        remember_locale(device, &interface_locale);
        opened(device)
    }
}

/// Opens the vault. One that is open is closed first: whoever asks has to know the passphrase.
///
/// The passphrase travels only inside this value and is wiped when it has been handled.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Unlock {
    /// As it was typed.
    #[serde(deserialize_with = "secret")]
    #[ts(type = "string")]
    pub passphrase: SecretString,
}

impl Ask for Unlock {
    type Reply = Status;
    const WHEN: When = When::Always;
}

impl OnDevice for Unlock {
    fn answer(self, device: &Arc<Device>) -> Result<Status, AppError> {
        {
            let opening = device.begin_opening();
            opening.close_session();
            let vault = Casebook::unlock(&device.vault_dir, &self.passphrase, Utc::now())?;
            opening.finish(vault, |session| begin(device, session))?;
        }
        opened(device)
    }
}

/// Closes the vault and wipes its key from memory.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Lock {}

impl Ask for Lock {
    type Reply = Status;
    const WHEN: When = When::Always;
}

impl OnDevice for Lock {
    fn answer(self, device: &Arc<Device>) -> Result<Status, AppError> {
        device.close();
        status(device)
    }
}

/// Takes a secret straight into memory that is wiped.
fn secret<'a, D: Deserializer<'a>>(from: D) -> Result<SecretString, D::Error> {
    String::deserialize(from).map(SecretString::from)
}

/// Begins a session, with what runs beside it and ends with it. Here and nowhere else, so that
/// no vault is open without them, even when nobody waits for the reply any more.
fn begin(device: &Arc<Device>, session: &mut Session) {
    // What was on the page when the vault was closed is about to be there again.
    let on_the_page = session.resume().unwrap_or_default();
    deletion::catch_up(session, on_the_page, Utc::now());
    watch(device);
    courier::start(device);
    attachments::start(device);
}

/// The status after opening; the vault does not stay open behind a failure.
fn opened(device: &Device) -> Result<Status, AppError> {
    status(device).inspect_err(|_| device.close())
}

/// Closes the vault when nothing was asked of it for too long, even if no command comes.
fn watch(device: &Arc<Device>) {
    let session = device.session_number();
    let device = Arc::downgrade(device);
    tokio::spawn(async move {
        loop {
            let Some(left) = device.upgrade().and_then(|device| {
                let same = device.session_number() == session;
                same.then(|| device.abandoned_in())
            }) else {
                return;
            };
            match left {
                Some(left) => tokio::time::sleep(left).await,
                None => {
                    if let Some(device) = device.upgrade() {
                        let _ = tokio::task::spawn_blocking(move || device.close()).await;
                    }
                    return;
                }
            }
        }
    });
}
