//! Several copies of one folder: what another one has comes here, and what should not be signed goes aside.

use crate::authority::Authority;
use crate::error::AuthorityError;
use crate::files::{Files, Writing};
use crate::number::Number;
use crate::report::StrayWhy;
use crate::sign::Published;
use std::path::Path;

/// Takes over the texts and signatures of another copy of the folder that are not here yet, and writes
/// `register.json` once enough have signed. Gives the names of the files that came.
///
/// # Errors
/// [`AuthorityError::OtherRegister`]; [`AuthorityError::TwoTexts`] where both have another text under one number, as
/// when two people worked at the same time; [`AuthorityError::Discarded`] for an edition that was discarded here after
/// somebody had signed one under its number, unless enough have signed it; [`AuthorityError::StraySignature`]. Nothing
/// was taken over then, and both copies are as they were.
pub fn take(dir: &Path, from: &Path) -> Result<(Vec<String>, Option<Published>), AuthorityError> {
    let writing = Writing::begin(dir)?;
    let authority = Authority::read(dir)?;
    let theirs = Authority::read(from)?;
    if theirs.id != authority.id {
        return Err(AuthorityError::OtherRegister);
    }
    let ours = &authority.files;
    let mut merged = ours.clone();
    let mut new = Vec::new();
    for (number, bytes) in &theirs.files.texts {
        match ours.texts.get(number) {
            Some(text) if text == bytes => {}
            Some(_) => return Err(AuthorityError::TwoTexts { number: *number }),
            None if theirs.is_discarded_in(ours, *number) => {
                return Err(AuthorityError::Discarded { number: *number });
            }
            None => {
                merged.texts.insert(*number, bytes.clone());
                new.push((number.text_name(), bytes));
            }
        }
    }
    for ((number, keys), bytes) in &theirs.files.signatures {
        let key = (*number, keys.clone());
        if ours.signatures.contains_key(&key) || !merged.texts.contains_key(number) {
            continue;
        }
        merged.signatures.insert(key, bytes.clone());
        new.push((number.signature_name(keys), bytes));
    }
    // What was discarded there, and by whom it was signed, is known here from now on.
    for ((number, keys), bytes) in &theirs.files.spent {
        let key = (*number, keys.clone());
        if !ours.spent.contains_key(&key) {
            merged.spent.insert(key, bytes.clone());
            new.push((writing.aside(&number.signature_name(keys)), bytes));
        }
    }
    let merged = Authority::of(merged)?;
    merged.refuse_new_strays(ours)?;
    for (name, bytes) in &new {
        writing.create(name, bytes)?;
    }
    let published = merged.publish(&writing)?;
    let names = new.into_iter().map(|(name, _)| name).collect();
    Ok((names, published))
}

/// Sets aside what waits for signatures and should not get them: the newest root and the newest edition of the
/// deployment, where not enough have signed. Gives their numbers. Whoever has signed one signs no other text under
/// its number: the next deployment takes another one, and a root, of which there is one after another, is signed by
/// the others.
///
/// # Errors
/// [`AuthorityError::NotBegun`], [`AuthorityError::NothingWaits`].
pub fn discard(dir: &Path) -> Result<Vec<Number>, AuthorityError> {
    let writing = Writing::begin(dir)?;
    let authority = Authority::read(dir)?;
    let held = authority.newest_signed_root();
    let held = held.ok_or(AuthorityError::NotBegun)?;
    if authority.published.is_none() {
        return Err(AuthorityError::NotBegun);
    }
    let mut gone = Vec::new();
    let version = authority.newest_root().edition.version;
    if version != held.edition.version {
        gone.push(Number::Root { version });
    }
    if let Some(newest) = authority.newest_deployment() {
        let number = Number::of_deployment(&newest.edition);
        let counted = authority.count_deployment(newest, held);
        let opened = newest.edition.epoch <= held.edition.content.deployment.epoch;
        let complete = opened && counted.is_complete();
        if !authority.is_published(number) && !complete {
            gone.push(number);
        }
    }
    if gone.is_empty() {
        return Err(AuthorityError::NothingWaits);
    }
    // A text goes last: while it is there, the signatures on it that went before are known by their numbers.
    for number in &gone {
        let files: &Files = &authority.files;
        let signatures = files.signatures.keys().filter(|(of, _)| of == number);
        for (_, keys) in signatures {
            writing.set_aside(&number.signature_name(keys))?;
        }
        writing.set_aside(&number.text_name())?;
    }
    Ok(gone)
}

impl Authority {
    /// Whether an edition of this copy has a number that is spent in another one, and is not signed to the end. Roots
    /// have one number after the other: theirs are used again, by others than those who have signed.
    fn is_discarded_in(&self, other: &Files, number: Number) -> bool {
        let Number::Deployment { epoch, version } = number else {
            return false;
        };
        let text = &self.deployments[&(epoch, version)];
        let counted = self.count_deployment(text, self.newest_root());
        other.is_spent(number) && !self.is_published(number) && !counted.is_complete()
    }

    /// What came has no signatures that do not fit here; those that were here are told by [`Authority::report`].
    fn refuse_new_strays(&self, before: &Files) -> Result<(), AuthorityError> {
        let strays = self.counted();
        let strays = strays.into_iter().flat_map(|(_, counted)| counted.strays);
        let key = |stray: &crate::Stray| (stray.number, stray.keys.clone());
        let mut new = strays.filter(|stray| !before.signatures.contains_key(&key(stray)));
        match new.next() {
            None => Ok(()),
            Some(stray) if stray.why == StrayWhy::OtherText => Err(AuthorityError::TwoTexts {
                number: stray.number,
            }),
            Some(stray) => Err(AuthorityError::StraySignature {
                number: stray.number,
                keys: stray.keys,
            }),
        }
    }
}
