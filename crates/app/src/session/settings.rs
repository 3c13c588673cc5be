//! What the worker chooses for this device: the language of the interface, what hiding shows, the
//! département, and whether the worker is trained to ask what can hurt.

use crate::ask::{Ask, OnDevice, When};
use crate::device::Device;
use crate::directory::contacts_and_rights;
use crate::error::AppError;
use crate::screening::answers;
use crate::session::open::{ATTACHMENTS_WAIT, HIDE_TO, INTERFACE_LOCALE, TRAINED};
use crate::session::preferences::{self, Preferences};
use crate::session::status::status;
use crate::view::{HideTo, Status};
use serde::Deserialize;
use std::sync::Arc;
use ts_rs::TS;

/// Chooses the language of the interface, also while the vault is closed.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetInterfaceLocale {
    /// BCP 47; one of the interface's languages.
    pub interface_locale: String,
}

impl Ask for SetInterfaceLocale {
    type Reply = Status;
    const WHEN: When = When::Locked;
}

impl OnDevice for SetInterfaceLocale {
    fn answer(self, device: &Arc<Device>) -> Result<Status, AppError> {
        require_interface_locale(&self.interface_locale)?;
        if let Some(session) = device.session().as_mut() {
            let vault = &session.vault;
            vault.set_setting(INTERFACE_LOCALE, &self.interface_locale)?;
        }
        remember_locale(device, &self.interface_locale);
        status(device)
    }
}

/// Chooses what hiding shows.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetHiding {
    /// The page that takes the place of the one that is hidden.
    pub to: HideTo,
}

impl Ask for SetHiding {
    type Reply = Status;
}

impl OnDevice for SetHiding {
    fn answer(self, device: &Arc<Device>) -> Result<Status, AppError> {
        let to = answers::code(&self.to);
        device.in_open_when(Self::WHEN, |open| {
            Ok(open.session.vault.set_setting(HIDE_TO, &to)?)
        })?;
        status(device)
    }
}

/// Says whether the worker is trained to ask about violence, suicide and marriage.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetTrained {
    /// Only then is what needs training put as a question.
    pub trained: bool,
}

impl Ask for SetTrained {
    type Reply = Status;
}

impl OnDevice for SetTrained {
    fn answer(self, device: &Arc<Device>) -> Result<Status, AppError> {
        let said = if self.trained { "yes" } else { "no" };
        device.in_open_when(Self::WHEN, |open| {
            Ok(open.session.vault.set_setting(TRAINED, said)?)
        })?;
        status(device)
    }
}

/// Says whether pictures and recordings wait for the worker where nobody knows what the network costs.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetAttachmentsWait {
    /// They wait.
    pub wait: bool,
}

impl Ask for SetAttachmentsWait {
    type Reply = Status;
    const WAKES: bool = true;
}

impl OnDevice for SetAttachmentsWait {
    fn answer(self, device: &Arc<Device>) -> Result<Status, AppError> {
        let said = if self.wait { "yes" } else { "no" };
        device.in_open_when(Self::WHEN, |open| {
            Ok(open.session.vault.set_setting(ATTACHMENTS_WAIT, said)?)
        })?;
        status(device)
    }
}

/// Says which département the worker works in.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetDepartement {
    /// Its code in the directory, such as `75`; `null` forgets it.
    pub departement: Option<String>,
}

impl Ask for SetDepartement {
    type Reply = Status;
}

impl OnDevice for SetDepartement {
    fn answer(self, device: &Arc<Device>) -> Result<Status, AppError> {
        let departement = self.departement.as_deref();
        device.in_open_when(Self::WHEN, |open| {
            if let Some(code) = departement {
                contacts_and_rights::require_departement(&*open.session.directory()?, code)?;
            }
            open.session.set_departement(departement)
        })?;
        status(device)
    }
}

/// Says that the worker has read the notices up to one.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DismissNotices {
    /// The last one that was on the page.
    pub up_to: u32,
}

impl Ask for DismissNotices {
    type Reply = Status;
}

impl OnDevice for DismissNotices {
    fn answer(self, device: &Arc<Device>) -> Result<Status, AppError> {
        device.in_open_when(Self::WHEN, |open| {
            Ok(open
                .session
                .vault
                .dismiss_register_notices(self.up_to.into())?)
        })?;
        status(device)
    }
}

/// Refuses a language that the interface does not speak.
pub(crate) fn require_interface_locale(locale: &str) -> Result<(), AppError> {
    if preferences::known(locale) {
        Ok(())
    } else {
        Err(AppError::LanguageUnknown {
            locale: locale.to_owned(),
        })
    }
}

/// The page already speaks the language; that the next start may forget it is no reason to fail.
pub(crate) fn remember_locale(device: &Device, locale: &str) {
    let preferences = Preferences {
        interface_locale: locale.to_owned(),
    };
    let _ = preferences.write(&device.vault_dir);
    *device.preferences() = preferences;
}
