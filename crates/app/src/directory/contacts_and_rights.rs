//! Whom to call, what to do next, and what a person has a right to: the directory's, each entry with
//! where it was read and who verified it.

use crate::ask::{Ask, InSession, OnDevice, When};
use crate::device::Device;
use crate::directory::shipped::shipped;
use crate::error::AppError;
use crate::screening::case::Case;
use crate::session::open::{Open, Session};
use crate::texts;
use crate::view::{Contact, Danger, Departement, Nationality, RightView, RightsView};
use chrono::Utc;
use repere_directory::{Age, Asking, Channel, Directory, Situation};
use repere_language::language_name;
use repere_protocol::Population;
use serde::Deserialize;
use std::sync::Arc;
use std::time::Duration;
use ts_rs::TS;
use uuid::Uuid;

/// The worker of this session, about one person.
pub(crate) fn asking(session: &Session, population: Population) -> Result<Asking, AppError> {
    Ok(Asking {
        role: session.role()?,
        departement: session.departement()?,
        age: age(population),
        nationality: None,
    })
}

/// The age that the answers settle.
pub(crate) fn age(population: Population) -> Option<Age> {
    match population {
        Population::PresumedMinor => Some(Age::Minor),
        Population::Adult => Some(Age::Adult),
        Population::Unknown => None,
    }
}

/// How long the numbers wait for what else is done in the session; after that they are those for anybody.
const DANGER_WAITS: Duration = Duration::from_millis(250);

/// Immediate danger: numbers to call at once, for this worker and this person as far as they are known.
/// Records the moment when a screening is open; works while the vault is closed, and the numbers come
/// back even when the moment could not be recorded or the person could not be read.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReportDanger {
    /// The id of the screening that is open, if one is.
    pub screening: Option<Uuid>,
}

impl Ask for ReportDanger {
    type Reply = Danger;
    const WHEN: When = When::Always;
    const WAITS_FOR_CLOSING: bool = false;
}

impl OnDevice for ReportDanger {
    fn answer(self, device: &Arc<Device>) -> Result<Danger, AppError> {
        let locale = device.interface_locale();
        let now = Utc::now();
        let mut recorded_at = None;
        let mut asked = Asking::default();
        let mut directory = None;
        // Whoever is in danger does not wait for what somebody else does in the session.
        let mut session = device.session_within(DANGER_WAITS);
        if let Some(session) = session.as_mut().and_then(|session| session.as_mut()) {
            // The page of the person does not know which screening it belongs to.
            let handed_over = session.handed_over();
            let handed_over = handed_over.map(|handed| handed.screening);
            let screening = handed_over.or(self.screening);
            if let Some(screening) = screening {
                let recorded = session.vault.record_danger(screening, now);
                recorded_at = recorded.ok().map(|()| now);
            }
            let mut open = device.open(session, &locale);
            let case = screening.and_then(|id| Case::read(&mut open, id).ok());
            let population = case.map_or(Population::Unknown, |case| case.assess().population);
            asked = asking(open.session, population).unwrap_or(asked);
            directory = open.session.directory().ok();
        }
        // While the vault is closed, the deployment's own directory is closed with it.
        let directory = directory.map_or_else(shipped, Ok)?;
        let mut contacts = to_call(&directory, &locale, &asked);
        if contacts.is_empty() {
            let shipped = shipped()?;
            contacts = to_call(&shipped, &locale, &asked);
        }
        Ok(Danger {
            contacts,
            recorded_at,
        })
    }
}

/// Whom to call at once. Whoever has to call now needs a number.
fn to_call(directory: &Directory, locale: &str, asking: &Asking) -> Vec<Contact> {
    let mut contacts = contacts(directory, locale, Situation::Danger, asking);
    contacts.retain(|contact| contact.number.is_some());
    contacts
}

/// Where this worker can turn to about this person.
pub(crate) fn places(directory: &Directory, locale: &str, asking: &Asking) -> Vec<Contact> {
    contacts(directory, locale, Situation::Referral, asking)
}

fn contacts(
    directory: &Directory,
    locale: &str,
    situation: Situation,
    asking: &Asking,
) -> Vec<Contact> {
    let fitting = directory.contacts_for(situation, asking);
    let departement = asking.departement.as_deref();
    fitting
        .map(|entry| view(directory, locale, entry, departement))
        .collect()
}

/// A number as it is shown.
pub(crate) fn view(
    directory: &Directory,
    locale: &str,
    entry: &repere_directory::Contact,
    departement: Option<&str>,
) -> Contact {
    let id = format!("contact-{}", entry.id);
    let languages = entry.languages.iter();
    Contact {
        id: entry.id.clone(),
        number: entry.number_in(departement).map(str::to_owned),
        by_text_message: entry.channel == Channel::Text,
        name: texts::view(directory.text(locale, &id, None)),
        when: texts::view(directory.text(locale, &id, Some("when"))),
        hours: directory
            .find_text(locale, &id, Some("hours"))
            .map(texts::view),
        cost: entry.cost.map(|cost| cost.code().to_owned()),
        languages: languages
            .map(|one| texts::verbatim(&language_name(one, locale), locale))
            .collect(),
        official: entry.official,
        read_on: entry.origin.read_on,
        verified_on: entry.verified.on,
    }
}

/// Every département, by its code.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListDepartements {}

impl Ask for ListDepartements {
    type Reply = Vec<Departement>;
    const WHEN: When = When::Locked;
}

impl OnDevice for ListDepartements {
    fn answer(self, device: &Arc<Device>) -> Result<Vec<Departement>, AppError> {
        let in_use = |session: &mut Session| session.directory();
        let directory = device.session().as_mut().map(in_use);
        let directory = directory.unwrap_or_else(shipped)?;
        let all = directory.departements.iter();
        Ok(all
            .map(|(code, name)| Departement {
                code: code.clone(),
                name: name.clone(),
            })
            .collect())
    }
}

/// Refuses a code that is no département's.
///
/// # Errors
/// `departement-unknown`.
pub(crate) fn require_departement(directory: &Directory, code: &str) -> Result<(), AppError> {
    match directory.departements.contains_key(code) {
        true => Ok(()),
        false => Err(AppError::DepartementUnknown {
            departement: code.to_owned(),
        }),
    }
}

/// What the person of a screening has a right to, in the person's language.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowRights {
    /// The screening's id.
    pub screening: Uuid,
    /// Whether the person may stay without a permit; it is not kept. `null` while it is not known: then
    /// each right is said in the sentence that is right for both.
    pub nationality: Option<Nationality>,
}

impl Ask for ShowRights {
    type Reply = RightsView;
}

impl InSession for ShowRights {
    fn answer(self, open: &mut Open<'_>) -> Result<RightsView, AppError> {
        let directory = open.session.directory()?;
        let case = Case::read(open, self.screening)?;
        let mut asked = asking(open.session, case.assess().population)?;
        asked.nationality = self.nationality.map(Into::into);
        let (locale, age) = (case.respondent(), asked.age);
        let said = |locale, id: &str| texts::view(directory.text_for(locale, id, age));
        let rights = directory.rights_for(&asked).map(|right| {
            let id = format!("right-{}", right.id);
            RightView {
                id: right.id.clone(),
                text: said(locale, &id),
                for_worker: said(case.interviewer(), &id),
                source: directory.cited(&right.laws),
                verified_on: right.verified.on,
            }
        });
        Ok(RightsView {
            title: said(locale, "rights-title"),
            intro: said(locale, "rights-intro"),
            keep: said(locale, "rights-keep"),
            rights: rights.collect(),
            contacts: contacts(&directory, locale, Situation::Person, &asked),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(role: &str, departement: &str, age: Option<Age>) -> Asking {
        let known = |value: &str| (!value.is_empty()).then(|| value.to_owned());
        Asking {
            role: known(role),
            departement: known(departement),
            age,
            nationality: None,
        }
    }

    #[track_caller]
    fn check_danger(asking: &Asking, expected: &[&str]) {
        let directory = shipped().expect("the shipped directory is sound");
        let contacts = to_call(&directory, "en", asking);
        let numbers: Vec<_> = contacts
            .iter()
            .filter_map(|contact| contact.number.as_deref())
            .collect();
        assert_eq!(numbers, expected);
        assert!(contacts[2].by_text_message);
        // An official number says on which day it was read, and who has verified it is another matter.
        for contact in contacts {
            assert!(
                contact.official && contact.read_on.is_some(),
                "{}",
                contact.id
            );
            assert_eq!(
                contact.verified_on, None,
                "nobody has verified {}",
                contact.id
            );
        }
    }

    #[test]
    fn danger_shows_the_emergency_numbers_first() {
        let all = ["17", "112", "114", "15", "18", "119", "3114"];
        check_danger(&Asking::default(), &all);
        check_danger(&of("outreach", "75", Some(Age::Minor)), &all);
        let adult = ["17", "112", "114", "15", "18", "3114"];
        check_danger(&of("labour-inspector", "", Some(Age::Adult)), &adult);
    }

    #[test]
    fn contact_says_its_hours_its_cost_and_its_languages() {
        let directory = shipped().expect("the shipped directory is sound");
        let of = |id: &str| {
            let entry = directory.contact(id).expect("it is in the directory");
            view(&directory, "fr", entry, None)
        };
        let ac_se = of("ac-se");
        assert_eq!(ac_se.cost.as_deref(), Some("surcharged"));
        assert!(
            ac_se
                .hours
                .is_some_and(|hours| hours.text.contains("vendredi"))
        );
        let women = of("violence-women");
        assert!(
            women.languages.iter().any(|one| one.text == "arabe"),
            "{:?}",
            women.languages
        );
        assert_eq!(of("crip").number, None);
    }
}
