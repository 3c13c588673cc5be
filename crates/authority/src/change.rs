//! The next edition of the deployment.

use crate::authority::Authority;
use crate::error::AuthorityError;
use crate::files::Writing;
use crate::number::Number;
use crate::report::EditionReport;
use crate::sign::later;
use chrono::{DateTime, Utc};
use repere_referral::PublicKeys;
use repere_register::{Deployment, Edition};
use std::path::Path;

/// Writes the next edition of the deployment, or changes the one that waits and that nobody has signed yet. Gives
/// what is to be signed.
///
/// # Errors
/// [`AuthorityError::Signed`] where somebody has signed the one that waits, [`AuthorityError::NothingChanges`], what
/// `edit` gives, and [`AuthorityError::Impossible`] for a text that nobody could read.
pub fn change(
    dir: &Path,
    now: DateTime<Utc>,
    edit: impl FnOnce(&mut Deployment) -> Result<(), AuthorityError>,
) -> Result<EditionReport, AuthorityError> {
    let writing = Writing::begin(dir)?;
    let authority = Authority::read(dir)?;
    let mut content = authority.content()?;
    let before = content.clone();
    edit(&mut content)?;
    authority.count_registrars(&before, &mut content);
    if content == before {
        return Err(AuthorityError::NothingChanges);
    }
    authority.write_deployment(&writing, content, now)
}

/// Writes the deployment as it is once more, under the next number and with a later end.
///
/// # Errors
/// As [`change`].
pub fn renew(dir: &Path, now: DateTime<Utc>) -> Result<EditionReport, AuthorityError> {
    let writing = Writing::begin(dir)?;
    let authority = Authority::read(dir)?;
    let content = authority.content()?;
    authority.write_deployment(&writing, content, now)
}

impl Authority {
    /// A registrar that comes back begins a new epoch: what it said before it went stays void.
    fn count_registrars(&self, before: &Deployment, content: &mut Deployment) {
        for entry in &mut content.registrars {
            if before.registrar(&entry.id).is_some() {
                continue;
            }
            let ever = self.deployments.values();
            let ever = ever.filter_map(|text| text.edition.content.registrar(&entry.id));
            if let Some(highest) = ever.map(|one| one.epoch).max() {
                entry.epoch = entry.epoch.max(highest.saturating_add(1));
            }
        }
    }

    fn content(&self) -> Result<Deployment, AuthorityError> {
        let newest = self.newest_deployment().ok_or(AuthorityError::Missing {
            number: Number::Deployment {
                epoch: 0,
                version: 1,
            },
        })?;
        Ok(newest.edition.content.clone())
    }

    /// Writes the next edition of the deployment.
    pub(crate) fn write_deployment(
        &self,
        writing: &Writing,
        content: Deployment,
        now: DateTime<Utc>,
    ) -> Result<EditionReport, AuthorityError> {
        let (edition, draft) = self.next_deployment(content, now)?;
        let number = Number::of_deployment(&edition);
        let bytes = edition.to_bytes().map_err(AuthorityError::Impossible)?;
        let mut files = self.files.clone();
        files.texts.insert(number, bytes.clone());
        // Read as the next reader will, before it lies there.
        let read = Authority::of(files)?;
        match draft {
            true => writing.replace(&number.text_name(), &bytes)?,
            false => writing.create(&number.text_name(), &bytes)?,
        }
        Ok(read.report_of(number))
    }

    /// The edition after the newest one; or the newest one with another content, while nobody has signed it.
    fn next_deployment(
        &self,
        content: Deployment,
        now: DateTime<Utc>,
    ) -> Result<(Edition<Deployment>, bool), AuthorityError> {
        self.refuse_unsound()?;
        let (issued, expires) = later(now);
        let epoch = self.newest_root().edition.content.deployment.epoch;
        let missing = || AuthorityError::Missing {
            number: Number::Deployment { epoch, version: 1 },
        };
        let newest = self.newest_deployment().ok_or_else(missing)?;
        let number = Number::of_deployment(&newest.edition);
        let counted = self.count_deployment(newest, self.newest_root());
        let published = self.is_published(number);
        if !published && !counted.is_complete() {
            // Also by somebody whose part has ended since: what was signed is not written over.
            let by = self.have_signed(number, newest);
            if !by.is_empty() {
                let by = by.join(", ");
                return Err(AuthorityError::Signed { number, by });
            }
        }
        let mut edition = newest.edition.clone();
        (edition.content, edition.issued, edition.expires) = (content, issued, expires);
        if newest.edition.epoch != epoch {
            (edition.epoch, edition.version, edition.previous) = (epoch, 1, None);
        } else if published || counted.is_complete() {
            edition =
                newest
                    .edition
                    .next(&self.id, &newest.sha256, issued, expires, edition.content);
        }
        // Nobody signs two texts under one number. The number after a spent one stays free as well: should the
        // discarded text be signed to the end from another copy, this edition follows it all the same.
        let spent = |version| self.files.is_spent(Number::Deployment { epoch, version });
        while spent(edition.version) || spent(edition.version.saturating_sub(1)) {
            edition.version += 1;
            edition.previous = Some(newest.sha256.clone());
        }
        let draft = number == Number::of_deployment(&edition);
        // Keys of before that were already named when the word of a desk was made void are stolen, in whichever order,
        // and in however many editions, that was written.
        for entry in &mut edition.content.registrars {
            let (id, epoch) = (&entry.id, entry.epoch);
            let first_named = |keys: &PublicKeys| {
                let ever = self.deployments.values();
                let ever = ever.filter_map(|text| text.edition.content.registrar(id));
                let ever = ever.filter(|one| one.keys == *keys);
                ever.map(|one| one.epoch).min()
            };
            entry
                .before
                .retain(|keys| first_named(keys).is_none_or(|first| first == epoch));
        }
        Ok((edition, draft))
    }

    pub(crate) fn report_of(&self, number: Number) -> EditionReport {
        let root = self.newest_root();
        let counted = match number {
            Number::Root { version } => {
                let root = self.roots.iter().find(|one| one.edition.version == version);
                self.count_root(root.unwrap_or_else(|| self.newest_root()))
            }
            Number::Deployment { epoch, version } => {
                self.count_deployment(&self.deployments[&(epoch, version)], root)
            }
        };
        self.edition_report(number, counted)
    }
}
