//! Before the questions: is it safe to talk, what does the worker have to report, what does the
//! person agree to. All of it can be passed over, which is said as such; a "no" leads to observing
//! only or to another time.

use crate::device::Device;
use crate::directory::duties;
use crate::error::AppError;
use crate::find::list;
use crate::interview::answering;
use crate::interview::lifecycle;
use crate::screening::answers;
use crate::screening::case::Case;
use crate::session::Session;
use crate::texts;
use crate::view::{Before, Check, Consent, Interview, Item, Said, ScreeningPage, Way};
use chrono::{DateTime, Utc};
use repere_casebook::{Preliminary, Screening};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Is it safe to talk (WHO, ethical and safety recommendations for interviewing trafficked women,
/// 2003): asked of the worker, anew after another time.
const CHECKS: [Item; 5] = [
    Item::Alone,
    Item::OutOfSight,
    Item::Interpreter,
    Item::Time,
    Item::Somewhere,
];

/// What the person agrees to, each alone. Sharing is asked for each agency at its referral.
const CONSENTS: [Item; 4] = [Item::Talk, Item::Kept, Item::Identified, Item::Contacted];

/// Without these nobody is asked anything; what can be seen can still be noted.
const NEEDED_TO_ASK: [Item; 2] = [Item::Talk, Item::Kept];

/// How the screening goes on, among the things that are settled.
const WAY: &str = "way";
/// Why it was put off to another time.
const PUT_OFF: &str = "put-off";
/// It was put off though nothing stood against asking.
const OTHER: &str = "other";
/// It is not put off any more.
const NOT: &str = "not";

/// What was settled of one screening.
#[derive(Clone, Default)]
pub(crate) struct Settled {
    said: BTreeMap<Item, (Said, DateTime<Utc>)>,
    /// As it was chosen; none while nobody chose.
    way: Option<Way>,
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
    pub fn read(session: &Session, screening: Uuid) -> Result<Settled, AppError> {
        let mut settled = Settled::default();
        for one in session.vault.preliminaries(screening)? {
            match one.item.as_str() {
                WAY => settled.way = Some(list::parse(&one.answer)?),
                // Why it was put off is only for the list.
                PUT_OFF => {}
                item => {
                    let said = (list::parse(&one.answer)?, one.recorded_at);
                    settled.said.insert(list::parse(item)?, said);
                }
            }
        }
        Ok(settled)
    }

    fn said(&self, item: Item) -> Said {
        self.said.get(&item).map_or(Said::NotAsked, |found| found.0)
    }

    /// What stands against asking.
    fn against(&self) -> Vec<Item> {
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

/// Shows it. Changes nothing.
pub(crate) fn show(device: &Device, screening: Uuid) -> Result<Before, AppError> {
    device.in_session(|session| {
        let case = Case::read(device, session, screening)?;
        view(session, &case)
    })
}

/// Records one thing. What stands against asking stops the questions until the worker chose how
/// to go on.
pub(crate) fn settle(
    device: &Device,
    screening: Uuid,
    item: Item,
    said: Said,
) -> Result<Before, AppError> {
    device.in_session(|session| {
        let mut case = Case::read(device, session, screening)?;
        let mut rows = vec![(answers::code(&item), answers::code(&said))];
        let asking = case.way() == Way::Questions;
        case.settled.said.insert(item, (said, Utc::now()));
        if asking && !case.settled.against().is_empty() {
            rows.push((WAY.to_owned(), answers::code(&Way::Before)));
        }
        record(device, session, case, &rows)
    })
}

/// Begins the questions, or goes on in another way.
pub(crate) fn begin(device: &Device, screening: Uuid, way: Way) -> Result<Interview, AppError> {
    device.in_session(|session| {
        let case = Case::read(device, session, screening)?;
        if way == Way::Questions && !case.settled.against().is_empty() {
            return Err(AppError::NotNow);
        }
        let rows = [
            (WAY.to_owned(), answers::code(&way)),
            (PUT_OFF.to_owned(), NOT.to_owned()),
        ];
        record(device, session, case, &rows)?;
        let mut case = Case::read(device, session, screening)?;
        lifecycle::reopen(session, &mut case)?;
        answering::stand_on_what_is_asked(session, &mut case)?;
        session.set_resume(Some(screening))?;
        answering::view(session, &case)
    })
}

/// Another time. Why is known: what stood against asking. Whether it is safe is asked anew then.
pub(crate) fn put_off(device: &Device, screening: Uuid) -> Result<ScreeningPage, AppError> {
    device.in_session(|session| {
        let case = Case::read(device, session, screening)?;
        let against = case.settled.against();
        let reason = against.first().map_or(OTHER.to_owned(), answers::code);
        let mut rows = vec![
            (WAY.to_owned(), answers::code(&Way::Before)),
            (PUT_OFF.to_owned(), reason),
        ];
        let again = CHECKS.into_iter().chain(NEEDED_TO_ASK);
        let again = again.filter(|item| {
            let said = case.settled.said(*item) != Said::NotAsked;
            (said && CHECKS.contains(item)) || against.contains(item)
        });
        rows.extend(again.map(|item| (answers::code(&item), answers::code(&Said::NotAsked))));
        record(device, session, case, &rows)?;
        session.set_resume(None)?;
        list::home(device, session)
    })
}

fn record(
    device: &Device,
    session: &mut Session,
    case: Case,
    rows: &[(String, String)],
) -> Result<Before, AppError> {
    let now = Utc::now();
    let rows: Vec<Preliminary> = rows
        .iter()
        .map(|(item, answer)| Preliminary {
            item: item.clone(),
            answer: answer.clone(),
            respondent_locale: case.respondent().to_owned(),
            interviewer_locale: case.interviewer().to_owned(),
            recorded_at: now,
        })
        .collect();
    let screening = case.screening.id;
    session.vault.record_preliminaries(screening, &rows, now)?;
    let case = Case::read(device, session, screening)?;
    view(session, &case)
}

/// What makes a screening that has answers already wait for what comes before the questions.
pub(crate) fn waiting(screening: &Screening) -> Preliminary {
    Preliminary {
        item: WAY.to_owned(),
        answer: answers::code(&Way::Before),
        respondent_locale: screening.respondent_locale.clone(),
        interviewer_locale: screening.interviewer_locale.clone(),
        recorded_at: screening.begun_at,
    }
}

/// Everything before the questions, in both languages.
pub(crate) fn view(session: &Session, case: &Case) -> Result<Before, AppError> {
    let settled = &case.settled;
    let (worker, person) = (case.interviewer(), case.respondent());
    let role = session.role()?.unwrap_or_default();
    let child_rules =
        case.presumed_minor() || matches!(settled.said(Item::Child), Said::Yes | Said::Unsure);
    let check = |item: Item| {
        let id = format!("before-{}", answers::code(&item));
        Check {
            item,
            question: texts::interface_text(worker, &id),
            hint: texts::find_interface_text(worker, &format!("{id}-hint")),
            said: settled.said(item),
            recorded_at: settled.said.get(&item).map(|found| found.1),
        }
    };
    let consent = |item: Item| {
        let kind = if child_rules { "assent" } else { "consent" };
        let id = format!("{kind}-{}", answers::code(&item));
        Consent {
            item,
            person: texts::interface_text(person, &id),
            worker: texts::interface_text(worker, &id),
            yes: texts::interface_text(person, "answer-word-yes"),
            no: texts::interface_text(person, "answer-word-no"),
            said: settled.said(item),
            recorded_at: settled.said.get(&item).map(|found| found.1),
        }
    };
    Ok(Before {
        screening: case.head(),
        way: case.way(),
        checks: CHECKS.into_iter().map(check).collect(),
        duties: duties::of_role(&role, worker, person)?,
        duty_told: settled.said(Item::DutyTold),
        child: check(Item::Child),
        child_rules,
        consents: CONSENTS.into_iter().map(consent).collect(),
        against: settled.against(),
    })
}
