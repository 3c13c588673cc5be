//! The next root: other people sign, others have to, or what was signed before is void.

use crate::authority::{Authority, Text};
use crate::edit::{one_of, timestamp_holders};
use crate::error::AuthorityError;
use crate::files::Writing;
use crate::number::Number;
use crate::report::EditionReport;
use crate::sign::later;
use chrono::{DateTime, Utc};
use repere_register::{Edition, Holder, HubKeys, RoleKeys, Root};
use std::path::Path;

/// Who comes, who goes, and how many have to sign for a role.
#[derive(Debug, Clone, Default)]
pub struct People {
    /// Who signs from here on.
    pub add: Vec<Holder>,
    /// Who does not any more: the id of the keys, or a name that one person alone has.
    pub remove: Vec<String>,
    /// How many have to sign. Without a number as many as before.
    pub threshold: Option<usize>,
}

/// What the next root changes. Nothing: the same people, with a later end.
#[derive(Debug, Clone, Default)]
pub struct Rotation {
    /// Who signs roots.
    pub root: People,
    /// Who signs the deployment.
    pub deployment: People,
    /// The hubs that sign timestamps from here on; none: those of before.
    pub hubs: Vec<HubKeys>,
    /// Editions of the deployment that were signed before are believed no more.
    pub void_deployment: bool,
    /// Timestamps that were signed before are believed no more.
    pub void_timestamps: bool,
}

/// Writes the next root, or changes the one that waits and that nobody has signed yet. Where it does not accept the
/// newest edition of the deployment, that is written anew too, for the same people to sign. Gives what is to be
/// signed.
///
/// # Errors
/// [`AuthorityError::NotBegun`], [`AuthorityError::Signed`], [`AuthorityError::UnknownSigner`],
/// [`AuthorityError::SignerExists`], [`AuthorityError::Impossible`].
pub fn rotate(
    dir: &Path,
    rotation: &Rotation,
    now: DateTime<Utc>,
) -> Result<Vec<EditionReport>, AuthorityError> {
    let writing = Writing::begin(dir)?;
    let authority = Authority::read(dir)?;
    let held = authority.newest_signed_root();
    let held = held.ok_or(AuthorityError::NotBegun)?;
    authority.refuse_unsound()?;
    let (edition, draft) = authority.next_root(held, rotation, now)?;
    let version = edition.version;
    let number = Number::Root { version };
    let bytes = edition.to_bytes().map_err(AuthorityError::Impossible)?;
    let mut files = authority.files.clone();
    files.texts.insert(number, bytes.clone());
    let read = Authority::of(files)?;
    if let Some(newest) = read.newest_deployment() {
        // Half signed under the people of before, it could not be signed to the end.
        let number = Number::of_deployment(&newest.edition);
        let counted = authority.count_deployment(newest, authority.newest_root());
        if !authority.is_published(number) && !counted.is_complete() {
            let by = authority.have_signed(number, newest);
            if !by.is_empty() {
                let by = by.join(", ");
                return Err(AuthorityError::Signed { number, by });
            }
        }
    }
    let before = authority.files.texts.get(&number);
    match draft {
        true => writing.replace(&number.text_name(), &bytes)?,
        false => writing.create(&number.text_name(), &bytes)?,
    }
    let mut reports = vec![read.report_of(number)];
    if let Some(content) = read.refused_content() {
        let written = read.write_deployment(&writing, content, now);
        match written {
            Ok(report) => reports.push(report),
            Err(error) => {
                // Both or neither.
                match before {
                    Some(before) => writing.replace(&number.text_name(), before)?,
                    None => writing.remove(&number.text_name())?,
                }
                return Err(error);
            }
        }
    }
    Ok(reports)
}

impl Authority {
    /// The root after the newest one that is signed; or the one that waits, while nobody has signed it.
    fn next_root(
        &self,
        held: &Text<Root>,
        rotation: &Rotation,
        now: DateTime<Utc>,
    ) -> Result<(Edition<Root>, bool), AuthorityError> {
        let newest = self.newest_root();
        let draft = newest.edition.version != held.edition.version;
        if draft {
            let version = newest.edition.version;
            let number = Number::Root { version };
            let by = self.have_signed(number, newest);
            if !by.is_empty() {
                let by = by.join(", ");
                return Err(AuthorityError::Signed { number, by });
            }
        }
        let signed = &held.edition.content;
        let mut root = newest.edition.content.clone();
        rotation.root.apply(&mut root.root)?;
        rotation.deployment.apply(&mut root.deployment)?;
        if !rotation.hubs.is_empty() {
            root.timestamp.holders = timestamp_holders(&rotation.hubs);
            root.timestamp.threshold = 1;
        }
        if rotation.void_deployment {
            root.deployment.epoch = signed.deployment.epoch.saturating_add(1);
        }
        if rotation.void_timestamps {
            root.timestamp.epoch = signed.timestamp.epoch.saturating_add(1);
        }
        let (issued, expires) = later(now);
        let edition = held
            .edition
            .next(&self.id, &held.sha256, issued, expires, root);
        Ok((edition, draft))
    }

    /// What the newest edition of the deployment says, if the newest root does not accept it.
    fn refused_content(&self) -> Option<repere_register::Deployment> {
        let newest = self.newest_deployment()?;
        self.deployment_is_void()
            .then(|| newest.edition.content.clone())
    }
}

impl People {
    fn apply(&self, keys: &mut RoleKeys) -> Result<(), AuthorityError> {
        for who in &self.remove {
            let found = one_of(&keys.holders, who, |one| (one.keys.id(), one.name.as_str()));
            let unknown = || AuthorityError::UnknownSigner { id: who.clone() };
            let place = found.ok_or_else(unknown)?;
            keys.holders.remove(place);
        }
        for new in &self.add {
            let id = new.keys.id();
            if keys.holder(&id).is_some() {
                return Err(AuthorityError::SignerExists { id });
            }
            keys.holders.push(new.clone());
        }
        if let Some(threshold) = self.threshold {
            keys.threshold = threshold;
        }
        Ok(())
    }
}
