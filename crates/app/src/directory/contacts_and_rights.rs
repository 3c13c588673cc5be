//! Whom to call, what to do next, and what a person has a right to: data in `directory/`, each
//! entry with who verified it and when.

use crate::ask::{Ask, InSession, OnDevice, When};
use crate::device::Device;
use crate::error::AppError;
use crate::screening::case::Case;
use crate::session::open::{Open, Session};
use crate::texts;
use crate::view::{Contact, Danger, Departement, RightView, RightsView, Text};
use chrono::{NaiveDate, Utc};
use include_dir::{Dir, include_dir};
use repere_language::Catalog;
use repere_protocol::Population;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::OnceLock;
use std::time::Duration;
use ts_rs::TS;
use uuid::Uuid;

static DIRECTORY: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../directory");

/// The one directory there is; a deployment's own comes with a later issue.
const COUNTRY_FILE: &str = "france.toml";
const RIGHTS_FILE: &str = "france-rights.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u32,
    #[serde(rename = "country")]
    _country: String,
    contact: Vec<Entry>,
    step: Vec<Step>,
    departements: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RightsFile {
    format: u32,
    #[serde(rename = "country")]
    _country: String,
    right: Vec<Right>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    /// Empty where every département has another one.
    number: String,
    channel: Channel,
    situations: Vec<Situation>,
    #[serde(default, rename = "for")]
    whom: For,
    /// The numbers of single départements, by code.
    #[serde(default)]
    local: BTreeMap<String, String>,
    verified_by: String,
    verified_on: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    id: String,
    #[serde(rename = "for")]
    whom: For,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Right {
    id: String,
    #[serde(default, rename = "for")]
    whom: For,
    source: String,
    verified_by: String,
    verified_on: String,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum Channel {
    Call,
    Text,
}

#[derive(Deserialize, PartialEq, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum Situation {
    /// Shown under immediate danger.
    Danger,
    /// A place to turn to, for the worker.
    Referral,
    /// On what the person reads or takes along.
    Person,
}

/// For whom an entry is. What is not said does not matter.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct For {
    roles: Vec<String>,
    age: Option<Age>,
    departements: Vec<String>,
}

#[derive(Deserialize, PartialEq, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum Age {
    Minor,
    Adult,
}

/// Who asks, and about whom. What is not known leaves nothing out.
pub(crate) struct Asking {
    pub role: Option<String>,
    pub departement: Option<String>,
    pub population: Population,
}

impl Asking {
    /// The worker of this session, about one person.
    pub fn new(session: &Session, population: Population) -> Result<Asking, AppError> {
        Ok(Asking {
            role: session.role()?,
            departement: session.departement()?,
            population,
        })
    }

    /// Nobody is known: the vault is closed.
    fn anybody() -> Asking {
        Asking {
            role: None,
            departement: None,
            population: Population::Unknown,
        }
    }
}

impl For {
    fn fits(&self, asking: &Asking) -> bool {
        let listed = |list: &[String], one: &Option<String>| match one {
            Some(one) => list.is_empty() || list.contains(one),
            None => true,
        };
        let age = match (self.age, asking.population) {
            (None, _) | (_, Population::Unknown) => true,
            (Some(Age::Minor), population) => population == Population::PresumedMinor,
            (Some(Age::Adult), population) => population == Population::Adult,
        };
        age && listed(&self.roles, &asking.role) && listed(&self.departements, &asking.departement)
    }
}

struct Directory {
    entries: Vec<Entry>,
    steps: Vec<Step>,
    departements: BTreeMap<String, String>,
    rights: Vec<Right>,
    words: Catalog,
}

impl Directory {
    fn text(&self, locale: &str, id: &str, attribute: Option<&str>) -> Text {
        texts::view(self.words.text(locale, id, attribute, &[]))
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
}

impl OnDevice for ReportDanger {
    fn answer(self, device: &Arc<Device>) -> Result<Danger, AppError> {
        let locale = device.interface_locale();
        let now = Utc::now();
        let mut recorded_at = None;
        let mut asking = Asking::anybody();
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
            asking = Asking::new(open.session, population).unwrap_or(asking);
        }
        let mut contacts = contacts(&locale, Situation::Danger, &asking)?;
        // Whoever has to call now needs a number.
        contacts.retain(|contact| contact.number.is_some());
        Ok(Danger {
            contacts,
            recorded_at,
        })
    }
}

/// Where this worker can turn to about this person.
pub(crate) fn places(locale: &str, asking: &Asking) -> Result<Vec<Contact>, AppError> {
    contacts(locale, Situation::Referral, asking)
}

fn contacts(locale: &str, situation: Situation, asking: &Asking) -> Result<Vec<Contact>, AppError> {
    let directory = usable()?;
    let entries = directory.entries.iter();
    let fitting =
        entries.filter(|entry| entry.situations.contains(&situation) && entry.whom.fits(asking));
    Ok(fitting
        .map(|entry| {
            let id = format!("contact-{}", entry.id);
            Contact {
                id: entry.id.clone(),
                number: number(entry, asking.departement.as_deref()),
                by_text_message: entry.channel == Channel::Text,
                name: directory.text(locale, &id, None),
                when: directory.text(locale, &id, Some("when")),
                verified_on: verified_on(&entry.verified_by, &entry.verified_on),
            }
        })
        .collect())
}

fn number(entry: &Entry, departement: Option<&str>) -> Option<String> {
    let local = departement.and_then(|departement| entry.local.get(departement));
    let number = local.unwrap_or(&entry.number);
    (!number.is_empty()).then(|| number.clone())
}

/// Whether a step of a protocol is for this worker and this person. A step that the directory
/// does not know is for everybody.
pub(crate) fn is_for(step: &str, asking: &Asking) -> bool {
    let Some(directory) = directory() else {
        return true;
    };
    let mut known = directory.steps.iter().filter(|known| known.id == step);
    known.all(|known| known.whom.fits(asking))
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
    fn answer(self, _: &Arc<Device>) -> Result<Vec<Departement>, AppError> {
        let all = usable()?.departements.iter();
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
/// `departement-unknown`, or `directory-unusable`.
pub(crate) fn require_departement(code: &str) -> Result<(), AppError> {
    match usable()?.departements.contains_key(code) {
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
}

impl Ask for ShowRights {
    type Reply = RightsView;
}

impl InSession for ShowRights {
    fn answer(self, open: &mut Open<'_>) -> Result<RightsView, AppError> {
        let directory = usable()?;
        let case = Case::read(open, self.screening)?;
        let asking = Asking::new(open.session, case.assess().population)?;
        let locale = case.respondent();
        let fitting = directory
            .rights
            .iter()
            .filter(|right| right.whom.fits(&asking));
        let rights = fitting.map(|right| {
            let id = format!("right-{}", right.id);
            RightView {
                id: right.id.clone(),
                text: directory.text(locale, &id, None),
                for_worker: directory.text(case.interviewer(), &id, None),
                source: right.source.clone(),
                verified_on: verified_on(&right.verified_by, &right.verified_on),
            }
        });
        Ok(RightsView {
            title: directory.text(locale, "rights-title", None),
            intro: directory.text(locale, "rights-intro", None),
            keep: directory.text(locale, "rights-keep", None),
            rights: rights.collect(),
            contacts: contacts(locale, Situation::Person, &asking)?,
        })
    }
}

/// A date without a name beside it verifies nothing.
fn verified_on(by: &str, on: &str) -> Option<NaiveDate> {
    if by.is_empty() {
        return None;
    }
    on.parse().ok()
}

fn usable() -> Result<&'static Directory, AppError> {
    directory().ok_or(AppError::DirectoryUnusable)
}

fn directory() -> Option<&'static Directory> {
    static READ: OnceLock<Option<Directory>> = OnceLock::new();
    READ.get_or_init(read).as_ref()
}

fn read() -> Option<Directory> {
    let toml_text = |name| DIRECTORY.get_file(name)?.contents_utf8();
    let file: File = toml::from_str(toml_text(COUNTRY_FILE)?).ok()?;
    let rights: RightsFile = toml::from_str(toml_text(RIGHTS_FILE)?).ok()?;
    if file.format != 1 || rights.format != 1 {
        return None;
    }
    Some(Directory {
        entries: file.contact,
        steps: file.step,
        departements: file.departements,
        rights: rights.right,
        words: texts::of_folder(DIRECTORY.get_dir("texts")?),
    })
}

#[cfg(test)]
mod tests;
