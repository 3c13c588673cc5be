//! Signatures, and the register file once there are enough.

use crate::EDITION_DAYS;
use crate::authority::{Authority, Counted, believed};
use crate::error::AuthorityError;
use crate::files::{REGISTER, Writing};
use crate::keys::Signer;
use crate::number::Number;
use crate::report::{EditionReport, Need, StrayWhy};
use chrono::{DateTime, SubsecRound as _, TimeDelta, Utc};
use repere_register::Update;
use std::path::Path;

/// What was signed.
#[derive(Debug, Clone, PartialEq)]
pub struct Signed {
    /// The editions, each as it stands with the new signatures.
    pub editions: Vec<EditionReport>,
    /// The register file, if it was written anew.
    pub published: Option<Published>,
}

/// What `register.json` has now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// The newest root in it.
    pub root: Number,
    /// The edition of the deployment.
    pub deployment: Number,
}

/// What waits for signatures of these keys, to be looked at before [`sign`].
///
/// # Errors
/// [`AuthorityError::NotASigner`], [`AuthorityError::NothingToSign`], [`AuthorityError::SignedAnother`].
pub fn to_sign(dir: &Path, signer: &Signer) -> Result<Vec<EditionReport>, AuthorityError> {
    let authority = Authority::read(dir)?;
    let waiting = authority.waiting_for(signer)?;
    let reports = waiting.into_iter();
    Ok(reports
        .map(|(number, counted)| authority.edition_report(number, counted))
        .collect())
}

/// Signs everything that waits for these keys, and writes `register.json` once enough have signed. Each signature is
/// a file of its own. `shown` are the hashes of the texts that the person has seen, from [`to_sign`].
///
/// # Errors
/// As [`to_sign`], and [`AuthorityError::NotShown`] where another text waits than the ones that were shown.
pub fn sign(dir: &Path, signer: &Signer, shown: &[String]) -> Result<Signed, AuthorityError> {
    let writing = Writing::begin(dir)?;
    let authority = Authority::read(dir)?;
    let id = signer.keys.public().id();
    let mut files = authority.files.clone();
    let mut numbers = Vec::new();
    for (number, counted) in authority.waiting_for(signer)? {
        let mut statement = counted.statement;
        if !shown.contains(&statement.sha256()) {
            return Err(AuthorityError::NotShown { number });
        }
        let cannot = |error: repere_register::CoSignedError| AuthorityError::Edition {
            number,
            refused: error.into(),
        };
        statement.sign(&signer.keys).map_err(cannot)?;
        let text = statement.detached(&id).map_err(cannot)?;
        let key = (number, id.clone());
        files.signatures.insert(key, text.into_bytes());
        numbers.push(number);
    }
    // Read as the next reader will, before any of it lies there.
    let read = Authority::of(files)?;
    for number in &numbers {
        let signed = read.report_of(*number);
        let mut signed = signed.needs.iter().flat_map(|need| &need.signed);
        if !signed.any(|one| one.keys.id() == id) {
            let name = signer.name.clone();
            return Err(AuthorityError::NotASigner { name });
        }
    }
    for number in &numbers {
        let bytes = &read.files.signatures[&(*number, id.clone())];
        writing.create(&number.signature_name(&id), bytes)?;
    }
    let published = read.publish(&writing)?;
    let editions = numbers.into_iter();
    Ok(Signed {
        editions: editions.map(|number| read.report_of(number)).collect(),
        published,
    })
}

impl Authority {
    fn waiting_for(&self, signer: &Signer) -> Result<Vec<(Number, Counted)>, AuthorityError> {
        self.refuse_unsound()?;
        let id = signer.keys.public().id();
        let name = || signer.name.clone();
        let mut has_a_part = false;
        let mut waiting = Vec::new();
        for (number, counted) in self.counted() {
            let among = |people: fn(&Need) -> &Vec<repere_register::Holder>| {
                let mut all = counted.needs.iter().flat_map(people);
                all.any(|one| one.keys.id() == id)
            };
            let (signed, missing) = (among(|need| &need.signed), among(|need| &need.missing));
            has_a_part |= signed || missing;
            if counted.is_complete() || !missing {
                continue;
            }
            if self.files.spent.contains_key(&(number, id.clone())) {
                let name = name();
                return Err(AuthorityError::SignedAnother { name, number });
            }
            let own = counted.strays.iter().find(|stray| stray.keys == id);
            match own.map(|stray| stray.why) {
                None => waiting.push((number, counted)),
                Some(StrayWhy::OtherText) => {
                    let name = name();
                    return Err(AuthorityError::SignedAnother { name, number });
                }
                Some(_) => return Err(AuthorityError::StraySignature { number, keys: id }),
            }
        }
        match (waiting.is_empty(), has_a_part) {
            (false, _) => Ok(waiting),
            (true, true) => Err(AuthorityError::NothingToSign { name: name() }),
            (true, false) => Err(AuthorityError::NotASigner { name: name() }),
        }
    }

    /// Nothing is built or signed upon a text that was discarded, or that could not be finished.
    pub(crate) fn refuse_unsound(&self) -> Result<(), AuthorityError> {
        if let Some(newest) = self.newest_deployment()
            && self.is_discarded(newest)
        {
            let number = Number::of_deployment(&newest.edition);
            return Err(AuthorityError::Discarded { number });
        }
        match self.unfinished_below() {
            Some(number) => Err(AuthorityError::Unfinished { number }),
            None => Ok(()),
        }
    }

    /// Writes the register file, if there is a newer one. Whoever holds the one of before accepts it, and whoever
    /// begins with it too.
    pub(crate) fn publish(&self, writing: &Writing) -> Result<Option<Published>, AuthorityError> {
        let Some(update) = self.assembled() else {
            return Ok(None);
        };
        let text = update.to_text();
        let read = Update::parse(text.as_bytes()).map_err(AuthorityError::Register)?;
        let register = believed(&read).map_err(AuthorityError::Register)?;
        if let Some(before) = &self.published {
            let (after, _) = before.apply(&read).map_err(AuthorityError::Register)?;
            if after.root() == before.root() && after.deployment() == before.deployment() {
                return Ok(None);
            }
        }
        let Some(held) = register.deployment() else {
            return Ok(None);
        };
        writing.replace(REGISTER, text.as_bytes())?;
        let version = register.root().edition.version;
        Ok(Some(Published {
            root: Number::Root { version },
            deployment: Number::of_deployment(&held.edition),
        }))
    }
}

/// When an edition that is written now was written, and when it ends.
pub(crate) fn later(now: DateTime<Utc>) -> (DateTime<Utc>, DateTime<Utc>) {
    let issued = now.trunc_subsecs(0);
    (issued, issued + TimeDelta::days(EDITION_DAYS))
}
