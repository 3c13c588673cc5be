//! A new register: the first root and the first edition of the deployment, neither signed yet.

use crate::edit;
use crate::error::AuthorityError;
use crate::number::Number;
use crate::sign::later;
use chrono::{DateTime, Utc};
use repere_files::FileError;
use repere_referral::deployment::{self as settings, Agency};
use repere_referral::sha256_hex;
use repere_register::{Deployment, Edition, Holder, HubKeys, RoleKeys, Root};
use std::fs;
use std::io;
use std::path::Path;

/// What a register begins with.
#[derive(Debug, Clone, Default)]
pub struct Beginning {
    /// Who signs roots.
    pub root: Vec<Holder>,
    /// How many of them have to.
    pub threshold: usize,
    /// Who signs the deployment; without anybody the same people as the root.
    pub deployment: Vec<Holder>,
    /// How many of them have to; without a number as many as for the root.
    pub deployment_threshold: Option<usize>,
    /// The hubs, of which the first is tried first. Each of them signs timestamps.
    pub hubs: Vec<HubKeys>,
    /// The settings file of a deployment of before, which goes on as a register.
    pub settings: Option<settings::Deployment>,
    /// What people call it. Without one as in the settings.
    pub name: Option<String>,
    /// It is for practice.
    pub demonstration: bool,
    /// Agencies, besides those of the settings.
    pub agencies: Vec<Agency>,
    /// Whether these agencies introduce devices.
    pub registrars: bool,
}

/// Makes the folder of a new register, with the two texts that are to be signed. Gives what the register will be
/// known by.
///
/// # Errors
/// [`AuthorityError::AlreadyBegun`], [`AuthorityError::Impossible`] for what nobody could read. No folder is there
/// then.
pub fn begin(
    dir: &Path,
    beginning: Beginning,
    now: DateTime<Utc>,
) -> Result<String, AuthorityError> {
    let first_root = Number::Root { version: 1 };
    if repere_files::exists(&dir.join(first_root.text_name())) {
        let path = dir.to_owned();
        return Err(AuthorityError::AlreadyBegun { path });
    }
    let (issued, expires) = later(now);
    let deployment = beginning.deployment()?;
    let root = Edition::first(None, issued, expires, beginning.root());
    let root = root.to_bytes().map_err(AuthorityError::Impossible)?;
    let id = sha256_hex(&root);
    let deployment = Edition::first(Some(id.clone()), issued, expires, deployment);
    let number = Number::of_deployment(&deployment);
    let deployment = deployment.to_bytes();
    let deployment = deployment.map_err(AuthorityError::Impossible)?;
    // An empty folder may have been made for it.
    match fs::remove_dir(dir) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(FileError::of(dir, io::ErrorKind::AlreadyExists.into()).into());
        }
        _ => {}
    }
    repere_files::create_whole_folder(dir, |folder| {
        fs::write(folder.join(first_root.text_name()), &root)?;
        fs::write(folder.join(number.text_name()), &deployment)
    })?;
    Ok(id)
}

impl Beginning {
    fn root(&self) -> Root {
        let people = |holders: &[Holder], threshold| RoleKeys {
            threshold,
            epoch: 0,
            holders: holders.to_vec(),
        };
        let signers = match self.deployment.is_empty() {
            true => &self.root,
            false => &self.deployment,
        };
        let needed = self.deployment_threshold.unwrap_or(self.threshold);
        Root {
            root: people(&self.root, self.threshold),
            deployment: people(signers, needed),
            timestamp: people(&edit::timestamp_holders(&self.hubs), 1),
        }
    }

    fn deployment(&self) -> Result<Deployment, AuthorityError> {
        let mut deployment = match &self.settings {
            Some(settings) => Deployment::from_settings(settings.clone()),
            None => Deployment {
                name: String::new(),
                demonstration: false,
                hub_urls: Vec::new(),
                hub_ca_pem: String::new(),
                receipt_keys: Vec::new(),
                agencies: Vec::new(),
                registrars: Vec::new(),
                publishers: Vec::new(),
                retention: None,
                files: Vec::new(),
            },
        };
        if let Some(name) = &self.name {
            deployment.name = name.trim().to_owned();
        }
        deployment.demonstration |= self.demonstration;
        edit::set_hubs(&mut deployment, &self.hubs);
        for agency in &self.agencies {
            edit::add_agency(&mut deployment, agency.clone(), self.registrars)?;
        }
        Ok(deployment)
    }
}
