//! What is signed by whom, what is missing, what ends.

use crate::authority::{Authority, Counted};
use crate::error::AuthorityError;
use crate::number::Number;
use chrono::{DateTime, TimeDelta, Utc};
use repere_register::{Change, Deployment, Held, Holder, Role, Root, Whose};

/// Whose signatures an edition needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// Of which people.
    pub whose: Whose,
    /// How many of them have to sign.
    pub threshold: usize,
    /// Who has.
    pub signed: Vec<Holder>,
    /// Who could still.
    pub missing: Vec<Holder>,
}

impl Need {
    /// Whether enough have signed.
    #[must_use]
    pub fn is_met(&self) -> bool {
        self.signed.len() >= self.threshold
    }
}

/// Why a file of signatures does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StrayWhy {
    /// It is on another text under the same number: two people wrote one at the same time.
    OtherText,
    /// It is no file of one person's two signatures.
    Unreadable,
    /// These keys have no part in it.
    NoPart,
    /// A signature does not verify.
    Wrong,
}

impl StrayWhy {
    /// A stable word, for Fluent and for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            StrayWhy::OtherText => "other-text",
            StrayWhy::Unreadable => "unreadable",
            StrayWhy::NoPart => "no-part",
            StrayWhy::Wrong => "wrong",
        }
    }
}

/// A file of signatures that does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stray {
    /// The edition in its name.
    pub number: Number,
    /// The id of the keys in its name.
    pub keys: String,
    /// Why not.
    pub why: StrayWhy,
}

/// One edition.
#[derive(Debug, Clone, PartialEq)]
pub struct EditionReport {
    /// Which one.
    pub number: Number,
    /// SHA-256 of its text, hexadecimal.
    pub sha256: String,
    /// When it ends.
    pub expires: DateTime<Utc>,
    /// Whether `register.json` has it.
    pub published: bool,
    /// Whose signatures it needs.
    pub needs: Vec<Need>,
    /// What it changes of the edition that is published: also what an edition between, which waits too, has brought.
    /// Of one that is published, what it changed of the one before it in the folder.
    pub changes: Vec<Change>,
}

impl EditionReport {
    /// Whether enough have signed.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.needs.iter().all(Need::is_met)
    }
}

/// How soon something ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Soon {
    /// It has ended.
    Ended,
    /// Within 7 days.
    Week,
    /// Within 30 days.
    Month,
    /// Within 90 days.
    Quarter,
}

impl Soon {
    /// How soon an end is; `None` for one that is more than 90 days away.
    #[must_use]
    pub fn of(end: DateTime<Utc>, now: DateTime<Utc>) -> Option<Soon> {
        let within = |days| end - now <= TimeDelta::days(days);
        match () {
            () if end <= now => Some(Soon::Ended),
            () if within(7) => Some(Soon::Week),
            () if within(30) => Some(Soon::Month),
            () if within(90) => Some(Soon::Quarter),
            () => None,
        }
    }

    /// A stable word, for Fluent and for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Soon::Ended => "ended",
            Soon::Week => "week",
            Soon::Month => "month",
            Soon::Quarter => "quarter",
        }
    }
}

/// Something that ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ending {
    /// Which edition.
    pub number: Number,
    /// When.
    pub end: DateTime<Utc>,
    /// Whole days until then; since then, where it has ended.
    pub days: u32,
    /// How soon that is.
    pub soon: Soon,
}

/// How a register stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// What the register is known by.
    pub id: String,
    /// What the deployment is called; `None` without one.
    pub name: Option<String>,
    /// What is published, and what waits.
    pub editions: Vec<EditionReport>,
    /// Files of signatures that do not count.
    pub strays: Vec<Stray>,
    /// What ends within 90 days, or has.
    pub endings: Vec<Ending>,
    /// Roles of the newest root of which everybody has to sign: a lost key could not be replaced.
    pub without_spare: Vec<Role>,
    /// The newest root does not accept the newest edition of the deployment, which has to be written anew.
    pub to_renew: bool,
}

impl Report {
    /// Whether something waits for signatures.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.editions.iter().any(|one| !one.is_complete())
    }
}

impl Authority {
    /// What has to be put right before anybody signs or changes anything: a text that was discarded, or one below the
    /// newest that was never signed to the end.
    #[must_use]
    pub fn unsound(&self) -> Option<AuthorityError> {
        self.refuse_unsound().err()
    }

    /// How the register stands by a clock.
    #[must_use]
    pub fn report(&self, now: DateTime<Utc>) -> Report {
        let counted = self.counted();
        let strays = counted.iter().flat_map(|(_, one)| one.strays.clone());
        let strays = strays.collect();
        let editions: Vec<EditionReport> = counted
            .into_iter()
            .map(|(number, counted)| self.edition_report(number, counted))
            .collect();
        // What nobody follows yet ends for nobody, unless there is nothing else.
        let any = editions.iter().any(|one| one.published);
        let followed = editions.iter().filter(|one| one.published || !any);
        let endings = followed.filter_map(|one| ending(one, now)).collect();
        let root = &self.newest_root().edition.content;
        let roles = [
            (Role::Root, &root.root),
            (Role::Deployment, &root.deployment),
        ];
        let without_spare = roles.into_iter();
        let without_spare = without_spare.filter(|(_, keys)| keys.threshold == keys.holders.len());
        let deployment = self.newest_deployment();
        Report {
            id: self.id.clone(),
            name: deployment.map(|text| text.edition.content.name.clone()),
            editions,
            strays,
            endings,
            without_spare: without_spare.map(|(role, _)| role).collect(),
            to_renew: self.deployment_is_void(),
        }
    }

    /// What is published and what waits, with the signatures that count, in order.
    pub(crate) fn counted(&self) -> Vec<(Number, Counted)> {
        let published = self.published.as_ref();
        let from = published.map_or(1, |register| register.root().edition.version);
        let newer = self
            .roots
            .iter()
            .filter(|text| text.edition.version >= from);
        let mut all: Vec<(Number, Counted)> = newer
            .map(|text| {
                let version = text.edition.version;
                (Number::Root { version }, self.count_root(text))
            })
            .collect();
        let mut held = None;
        if let Some(register) = published
            && let Some(deployment) = register.deployment()
        {
            held = Some(deployment.edition.order());
            let number = Number::of_deployment(&deployment.edition);
            let counted = self.count_published(deployment, register.root());
            all.extend(counted.map(|counted| (number, counted)));
        }
        let newest = self.newest_deployment().map(|text| text.edition.order());
        for (order, text) in &self.deployments {
            if held.is_some_and(|held| *order <= held) {
                continue;
            }
            let counted = self.count_deployment(text, self.newest_root());
            // A draft of before that another one has taken the place of waits for nobody.
            if Some(*order) == newest || counted.is_complete() {
                all.push((Number::of_deployment(&text.edition), counted));
            }
        }
        all
    }

    /// The published edition is judged by the root that it is published with.
    fn count_published(&self, held: &Held<Deployment>, root: &Held<Root>) -> Option<Counted> {
        let text = self.deployments.get(&held.edition.order())?;
        let version = usize::try_from(root.edition.version).ok()?;
        let root = self.roots.get(version.checked_sub(1)?)?;
        let mut counted = self.count_deployment(text, root);
        // Those who have left since had a part in it then.
        counted.strays.retain(|stray| stray.why != StrayWhy::NoPart);
        Some(counted)
    }

    /// Whether the newest root refuses the newest edition of the deployment, however many sign it.
    pub(crate) fn deployment_is_void(&self) -> bool {
        let keys = &self.newest_root().edition.content.deployment;
        let Some(text) = self.newest_deployment() else {
            return false;
        };
        if text.edition.epoch != keys.epoch {
            return true;
        }
        let number = Number::of_deployment(&text.edition);
        self.is_published(number)
            && !self
                .count_deployment(text, self.newest_root())
                .is_complete()
    }

    pub(crate) fn edition_report(&self, number: Number, counted: Counted) -> EditionReport {
        let published = self.is_published(number);
        let (expires, changes) = match number {
            Number::Root { version } => {
                let before = match published {
                    true => self.root_before(version).map(|text| &text.edition.content),
                    false => self.published_root(),
                };
                let text = self.roots.iter();
                let text = text.rev().find(|text| text.edition.version == version);
                let edition = &text.unwrap_or_else(|| self.newest_root()).edition;
                (edition.expires, Change::of_root(before, &edition.content))
            }
            Number::Deployment { epoch, version } => {
                let text = &self.deployments[&(epoch, version)];
                let before = match published {
                    true => self.deployment_before((epoch, version)),
                    false => self.published_deployment(),
                };
                let before = before.map(|text| &text.edition.content);
                let edition = &text.edition;
                let changes = Change::of_deployment(before, &edition.content);
                (edition.expires, changes)
            }
        };
        EditionReport {
            number,
            sha256: counted.statement.sha256(),
            expires,
            published,
            needs: counted.needs,
            changes,
        }
    }
}

fn ending(edition: &EditionReport, now: DateTime<Utc>) -> Option<Ending> {
    let end = edition.expires;
    let soon = Soon::of(end, now)?;
    let days = (end - now).num_days().unsigned_abs();
    Some(Ending {
        number: edition.number,
        end,
        days: u32::try_from(days).unwrap_or(u32::MAX),
        soon,
    })
}
