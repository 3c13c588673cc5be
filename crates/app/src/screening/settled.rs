//! What was settled before the questions: is it safe to talk, and what the person agrees to.
//!
//! These rules are the conversation's, not a protocol's: they hold for every pack.

use crate::error::AppError;
use crate::screening::answers;
use crate::view::{Item, Said, Way};
use chrono::{DateTime, Utc};
use repere_casebook::{Casebook, DUTY_ROLE, PUT_OFF, WAY};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Is it safe to talk (WHO, ethical and safety recommendations for interviewing trafficked women,
/// 2003): asked of the worker, anew after another time.
pub(crate) const CHECKS: [Item; 5] = [
    Item::Alone,
    Item::OutOfSight,
    Item::Interpreter,
    Item::Time,
    Item::Somewhere,
];

/// What the person agrees to, each alone. Sharing is asked for each agency at its referral.
pub(crate) const CONSENTS: [Item; 4] = [Item::Talk, Item::Kept, Item::Identified, Item::Contacted];

/// Without these nobody is asked anything; what can be seen can still be noted.
pub(crate) const NEEDED_TO_ASK: [Item; 2] = [Item::Talk, Item::Kept];

/// What was settled of one screening.
#[derive(Clone, Default)]
pub(crate) struct Settled {
    pub said: BTreeMap<Item, (Said, DateTime<Utc>)>,
    /// As it was chosen; none while nobody chose.
    way: Option<Way>,
    /// The role in which the worker told the person of the duties; empty where it was not known.
    duty_role: Option<String>,
}

impl Settled {
    /// What the person said no to, or took back, of what a referral could add: it is not offered
    /// there unless the worker says that this has changed.
    pub fn declined(&self) -> Vec<Item> {
        let asked = [Item::Identified, Item::Contacted].into_iter();
        asked
            .filter(|item| matches!(self.said(*item), Said::No | Said::Withdrawn))
            .collect()
    }

    /// Reads it.
    pub fn read(vault: &Casebook, screening: Uuid) -> Result<Settled, AppError> {
        let mut settled = Settled::default();
        for one in vault.preliminaries(screening)? {
            match one.item.as_str() {
                WAY => settled.way = Some(answers::from_code(&one.answer)?),
                // Why it was put off is only for the list.
                PUT_OFF => {}
                DUTY_ROLE => settled.duty_role = Some(one.answer),
                item => {
                    let said = (answers::from_code(&one.answer)?, one.recorded_at);
                    settled.said.insert(answers::from_code(item)?, said);
                }
            }
        }
        Ok(settled)
    }

    /// Of whose duties the person was told: in which role the worker was when saying so. `now` is the worker's
    /// role, which counts where nobody said that the duties were told.
    pub fn told_in_role<'a>(&'a self, now: Option<&'a str>) -> Option<&'a str> {
        match &self.duty_role {
            Some(told_in) => Some(told_in.as_str()).filter(|role| !role.is_empty()),
            None => now,
        }
    }

    /// What was said of one thing.
    pub fn said(&self, item: Item) -> Said {
        self.said.get(&item).map_or(Said::NotAsked, |found| found.0)
    }

    /// What stands against asking.
    pub fn against(&self) -> Vec<Item> {
        let refused = |item: &Item| matches!(self.said(*item), Said::No | Said::Withdrawn);
        let items = CHECKS.into_iter().chain(NEEDED_TO_ASK);
        items.filter(refused).collect()
    }

    /// How the screening goes on. One that has answers and was never asked about began before
    /// there was anything to settle, or by answering.
    pub fn way(&self, has_answers: bool) -> Way {
        match self.way {
            Some(way) => way,
            None if has_answers => Way::Questions,
            None => Way::Before,
        }
    }

    /// Answers have to wait: something stands against asking, or the questions were put off.
    pub fn waits(&self) -> bool {
        match self.way {
            Some(way) => way == Way::Before,
            None => !self.against().is_empty(),
        }
    }
}
