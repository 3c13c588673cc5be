//! Cases: a worker, a person, and which duties, numbers, rights and steps have to appear for them.

use crate::model::{Age, Directory, Nationality, Situation};
use crate::select::{Asking, Told};
use repere_protocol::Severity;
use repere_protocol::reading::{Located, Problems, Reader, Source, Table, shorten};
use std::collections::BTreeSet;
use toml::de::DeTable;

/// Cases that a directory may have.
const MAX_CASES: usize = 2_000;

/// One case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The case's id.
    pub id: String,
    /// Who asks, and about whom.
    pub asking: Asking,
    /// What is expected.
    expected: Vec<Expected>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Expected {
    key: &'static str,
    ids: Vec<String>,
}

/// An expectation that is not met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missed {
    /// The key of the case: `duties`, `contacts`, `no_contacts`, …
    pub key: &'static str,
    /// The ids that are missing, or that are there and may not be.
    pub ids: Vec<String>,
}

const LISTS: [&str; 7] = [
    "duties",
    "contacts",
    "no_contacts",
    "rights",
    "no_rights",
    "steps",
    "no_steps",
];

impl Case {
    /// What of the case does not hold.
    #[must_use]
    pub fn missed(&self, directory: &Directory) -> Vec<Missed> {
        let asking = &self.asking;
        let child = asking.age == Some(Age::Minor);
        let duties: Vec<&str> = directory
            .duties_to_tell(asking.role.as_deref(), child)
            .map(|duty| duty.id.as_str())
            .collect();
        let situations = [Situation::Danger, Situation::Referral, Situation::Person];
        let contacts: BTreeSet<&str> = situations
            .into_iter()
            .flat_map(|situation| directory.contacts_for(situation, asking))
            .map(|contact| contact.id.as_str())
            .collect();
        let rights: BTreeSet<&str> = directory
            .rights_for(asking)
            .map(|right| right.id.as_str())
            .collect();
        let told = Told {
            in_role: asking.role.as_deref(),
            as_child: child,
        };
        let step = |id: &str| directory.step_is_for(id, asking, &told);
        let mut missed = Vec::new();
        for Expected { key, ids } in &self.expected {
            let wrong = |id: &&String| match *key {
                "contacts" => !contacts.contains(id.as_str()),
                "no_contacts" => contacts.contains(id.as_str()),
                "rights" => !rights.contains(id.as_str()),
                "no_rights" => rights.contains(id.as_str()),
                "steps" => !step(id),
                "no_steps" => step(id),
                _ => !duties.contains(&id.as_str()),
            };
            let mut ids_wrong: Vec<String> = ids.iter().filter(wrong).cloned().collect();
            // The duties are all of them.
            if *key == "duties" {
                let more = duties.iter().filter(|id| !ids.iter().any(|one| one == *id));
                ids_wrong.extend(more.map(|id| (*id).to_owned()));
            }
            if !ids_wrong.is_empty() {
                missed.push(Missed {
                    key,
                    ids: ids_wrong,
                });
            }
        }
        missed
    }
}

pub(crate) fn parse(
    directory: &Directory,
    source: &Source<'_>,
    problems: &mut Problems,
) -> Vec<Case> {
    let (root, errors) = DeTable::parse_recoverable(source.text);
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        let parameters = [("detail", shorten(error.message()))];
        problems.add(Severity::Error, source, span, "toml-syntax", parameters);
    }
    let root = Table {
        table: root.get_ref(),
        span: 0..0,
    };
    let mut reader = Reader { source, problems };
    reader.only_keys(&root, &["case"]);
    let mut seen = BTreeSet::new();
    let mut cases = Vec::new();
    for table in reader.tables(&root, "case").into_iter().take(MAX_CASES) {
        let Some(case) = case(directory, &mut reader, &table) else {
            continue;
        };
        if seen.insert(case.id.clone()) {
            cases.push(case);
        } else {
            let name = [("name", case.id)];
            reader.error(table.span.clone(), "duplicate-id", name);
        }
    }
    cases
}

fn case(directory: &Directory, reader: &mut Reader<'_, '_>, table: &Table<'_>) -> Option<Case> {
    let mut keys = vec!["id", "role", "age", "nationality", "departement"];
    keys.extend(LISTS);
    reader.only_keys(table, &keys);
    let id = reader.id(table, "id")?.value.to_owned();
    let role = reader.string(table, "role");
    if let Some(role) = &role
        && directory.role(role.value).is_none()
    {
        let known = directory.roles.iter().map(|role| role.id.as_str());
        reader.unknown(role.span.clone(), "unknown-role", role.value, known);
    }
    let departement = reader.string(table, "departement");
    if let Some(code) = &departement
        && !directory.departements.contains_key(code.value)
    {
        let known = directory.departements.keys().map(String::as_str);
        reader.unknown(code.span.clone(), "unknown-departement", code.value, known);
    }
    let age = reader.string(table, "age");
    let age = reader.one_of(age, &[("minor", Age::Minor), ("adult", Age::Adult)]);
    let nationality = reader.string(table, "nationality");
    let nationalities = [("eu", Nationality::Eu), ("other", Nationality::Other)];
    let nationality = reader.one_of(nationality, &nationalities);
    let mut expected = Vec::new();
    for key in LISTS.into_iter().filter(|key| table.get(key).is_some()) {
        let ids = reader.ids(table, key);
        check_ids(directory, reader, key, &ids);
        let ids = ids.iter().map(|id| id.value.to_owned()).collect();
        expected.push(Expected { key, ids });
    }
    let known = |found: Option<Located<&str>>| found.map(|found| found.value.to_owned());
    Some(Case {
        id,
        asking: Asking {
            role: known(role),
            departement: known(departement),
            age,
            nationality,
        },
        expected,
    })
}

/// Notes ids that the directory has no entry of. Steps are the protocols', so any may stand there.
fn check_ids(directory: &Directory, reader: &mut Reader<'_, '_>, key: &str, ids: &[Located<&str>]) {
    let known: Vec<&str> = match key {
        "duties" => directory.duties.iter().map(|one| one.id.as_str()).collect(),
        "contacts" | "no_contacts" => directory
            .contacts
            .iter()
            .map(|one| one.id.as_str())
            .collect(),
        "rights" | "no_rights" => directory.rights.iter().map(|one| one.id.as_str()).collect(),
        _ => return,
    };
    for id in ids.iter().filter(|id| !known.contains(&id.value)) {
        let known = known.iter().copied();
        reader.unknown(id.span.clone(), "unknown-entry", id.value, known);
    }
}
