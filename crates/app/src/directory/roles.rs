//! The roles that a worker can have: the directory's.

use crate::ask::{Ask, OnDevice};
use crate::device::Device;
use crate::error::AppError;
use crate::session::open::ROLE;
use crate::session::status::status;
use crate::texts;
use crate::view::{RoleView, Status};
use repere_directory::Directory;
use serde::Deserialize;
use std::sync::Arc;
use ts_rs::TS;

/// Every role, in words.
pub(crate) fn views(directory: &Directory, locale: &str) -> Vec<RoleView> {
    let roles = directory.roles.iter();
    roles
        .map(|role| {
            let id = format!("role-{}", role.id);
            RoleView {
                id: role.id.clone(),
                name: texts::view(directory.text(locale, &id, None)),
                about: directory
                    .find_text(locale, &id, Some("about"))
                    .map(texts::view),
            }
        })
        .collect()
}

/// Refuses a role that the directory does not know.
///
/// # Errors
/// `role-unknown`.
pub(crate) fn require_role(directory: &Directory, role: &str) -> Result<(), AppError> {
    match directory.role(role) {
        Some(_) => Ok(()),
        None => Err(AppError::RoleUnknown {
            role: role.to_owned(),
        }),
    }
}

/// Says which role the worker has: it decides which duties are told and which protocols come first.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetRole {
    /// One of the status's `roles`.
    pub role: String,
}

impl Ask for SetRole {
    type Reply = Status;
}

impl OnDevice for SetRole {
    fn answer(self, device: &Arc<Device>) -> Result<Status, AppError> {
        device.in_open_when(Self::WHEN, |open| {
            require_role(&*open.session.directory()?, &self.role)?;
            Ok(open.session.vault.set_setting(ROLE, &self.role)?)
        })?;
        status(device)
    }
}
