//! A register as one file: what the hub gives, what a device or a desk keeps, what travels on a stick.
//!
//! A file is only a collection of signed statements. Reading it believes nothing: that is for
//! [`Register::apply`](crate::Register::apply).

use crate::edition::Role;
use crate::refused::Refused;
use crate::register::{MAX_REGISTRARS, MAX_ROOTS, Update};
use repere_referral::CoSigned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// The format that this version writes and reads.
pub const FILE_FORMAT: &str = "repere-register-file/1";

/// The largest file, in bytes.
pub const MAX_FILE_BYTES: usize = 32 * 1024 * 1024;

/// As it lies in a file: each statement is the JSON of its envelope.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    #[serde(default)]
    roots: Vec<Box<RawValue>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    deployment: Option<Box<RawValue>>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    registrars: BTreeMap<String, Box<RawValue>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    timestamp: Option<Box<RawValue>>,
}

impl Update {
    /// Reads a file; nobody is believed by that.
    ///
    /// # Errors
    /// [`Refused::TooLarge`], [`Refused::TooMany`], [`Refused::NewerFormat`], [`Refused::Unreadable`], and
    /// what an envelope can be refused for. No signature has been computed with.
    pub fn parse(bytes: &[u8]) -> Result<Update, Refused> {
        if bytes.len() > MAX_FILE_BYTES {
            return Err(Refused::TooLarge {
                most: MAX_FILE_BYTES,
            });
        }
        // The format first: a later one may not have the rest in this form.
        #[derive(Deserialize)]
        struct Format {
            format: String,
        }
        // A byte order mark is what an editor left behind, not a mistake of the file.
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let unreadable = |_| Refused::Unreadable;
        let format: Format = serde_json::from_slice(bytes).map_err(unreadable)?;
        if format.format != FILE_FORMAT {
            return Err(match format.format.starts_with("repere-register-file/") {
                true => Refused::NewerFormat,
                false => Refused::Unreadable,
            });
        }
        let file: File = serde_json::from_slice(bytes).map_err(unreadable)?;
        for (length, most) in [
            (file.roots.len(), MAX_ROOTS),
            (file.registrars.len(), MAX_REGISTRARS),
        ] {
            if length > most {
                return Err(Refused::TooMany { most });
            }
        }
        let read = |role: Role, text: &RawValue| -> Result<CoSigned, Refused> {
            Ok(CoSigned::parse(text.get().as_bytes(), role.max_bytes())?)
        };
        let one =
            |role, text: Option<Box<RawValue>>| text.map(|text| read(role, &text)).transpose();
        Ok(Update {
            roots: (file.roots.iter().map(|text| read(Role::Root, text)))
                .collect::<Result<_, _>>()?,
            deployment: one(Role::Deployment, file.deployment)?,
            registrars: (file.registrars.into_iter())
                .map(|(id, text)| Ok((id, read(Role::Registrar, &text)?)))
                .collect::<Result<_, Refused>>()?,
            timestamp: one(Role::Timestamp, file.timestamp)?,
        })
    }

    /// The text of its file.
    #[must_use]
    pub fn to_text(&self) -> String {
        let raw = |statement: &CoSigned| {
            RawValue::from_string(statement.to_text().trim_end().to_owned())
                .expect("an envelope is JSON")
        };
        let file = File {
            format: FILE_FORMAT.to_owned(),
            roots: self.roots.iter().map(raw).collect(),
            deployment: self.deployment.as_ref().map(raw),
            registrars: (self.registrars.iter())
                .map(|(id, statement)| (id.clone(), raw(statement)))
                .collect(),
            timestamp: self.timestamp.as_ref().map(raw),
        };
        let mut text = serde_json::to_string(&file).expect("envelopes are always JSON");
        text.push('\n');
        text
    }

    /// This with what a newer update brought in its place: what is kept to be read again. Both were applied,
    /// in this order.
    #[must_use]
    pub fn followed_by(mut self, newer: &Update) -> Update {
        for root in &newer.roots {
            if !self.roots.iter().any(|one| one.sha256() == root.sha256()) {
                self.roots.push(root.clone());
            }
        }
        for (id, statement) in &newer.registrars {
            self.registrars.retain(|(known, _)| known != id);
            self.registrars.push((id.clone(), statement.clone()));
        }
        if newer.deployment.is_some() {
            self.deployment.clone_from(&newer.deployment);
        }
        if newer.timestamp.is_some() {
            self.timestamp.clone_from(&newer.timestamp);
        }
        self
    }

    /// This without the statements of registrars: what a device is given, which no list of devices concerns.
    #[must_use]
    pub fn without_registrars(mut self) -> Update {
        self.registrars.clear();
        self
    }
}
