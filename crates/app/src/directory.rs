//! Whom to call. The entries are data in `directory/`, each with who verified it and when.

use crate::app::Inner;
use crate::failure::failure;
use crate::texts;
use crate::view::{Contact, Danger, Failure};
use chrono::{NaiveDate, Utc};
use include_dir::{Dir, include_dir};
use repere_language::Catalog;
use serde::Deserialize;
use std::sync::OnceLock;
use uuid::Uuid;

static DIRECTORY: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../directory");

/// The one directory there is; a deployment's own comes with a later issue.
const COUNTRY_FILE: &str = "france.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u32,
    #[serde(rename = "country")]
    _country: String,
    contact: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    number: String,
    channel: Channel,
    situations: Vec<Situation>,
    verified_by: String,
    verified_on: String,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum Channel {
    Call,
    Text,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum Situation {
    Danger,
    Referral,
}

struct Directory {
    entries: Vec<Entry>,
    words: Catalog,
}

/// Numbers to call at once. Records the moment when a screening is open; works while the vault
/// is closed, and the numbers come back even when the moment could not be recorded.
pub(crate) fn danger(inner: &Inner, screening: Option<Uuid>) -> Result<Danger, Failure> {
    let locale = inner.interface_locale();
    let now = Utc::now();
    let recorded = inner.session().as_mut().and_then(|session| {
        // The page of the person does not know which screening it belongs to.
        let handed_over = session.handed_over.as_ref();
        let screening = handed_over.map(|handed| handed.screening).or(screening)?;
        session.vault.record_danger(screening, now).ok()
    });
    let contacts = contacts(&locale)?;
    Ok(Danger {
        contacts,
        recorded_at: recorded.map(|()| now),
    })
}

fn contacts(locale: &str) -> Result<Vec<Contact>, Failure> {
    let directory = directory().ok_or_else(|| failure("directory-unusable"))?;
    let urgent = directory
        .entries
        .iter()
        .filter(|entry| entry.situations.contains(&Situation::Danger));
    Ok(urgent
        .map(|entry| {
            let id = format!("contact-{}", entry.id);
            let text = |attribute| texts::view(directory.words.text(locale, &id, attribute, &[]));
            Contact {
                id: entry.id.clone(),
                number: entry.number.clone(),
                by_text_message: entry.channel == Channel::Text,
                name: text(None),
                when: text(Some("when")),
                verified_on: verified_on(entry),
            }
        })
        .collect())
}

/// A date without a name beside it verifies nothing.
fn verified_on(entry: &Entry) -> Option<NaiveDate> {
    if entry.verified_by.is_empty() {
        return None;
    }
    entry.verified_on.parse().ok()
}

fn directory() -> Option<&'static Directory> {
    static READ: OnceLock<Option<Directory>> = OnceLock::new();
    READ.get_or_init(read).as_ref()
}

fn read() -> Option<Directory> {
    let file: File = toml::from_str(DIRECTORY.get_file(COUNTRY_FILE)?.contents_utf8()?).ok()?;
    if file.format != 1 {
        return None;
    }
    let texts = DIRECTORY.get_dir("texts")?.files().filter_map(|file| {
        let locale = file.path().file_stem()?.to_str()?.to_owned();
        Some((locale, file.contents_utf8()?.to_owned()))
    });
    let (words, _) = Catalog::new("fr", texts.collect::<Vec<_>>());
    Some(Directory {
        entries: file.contact,
        words,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_can_be_called_and_has_its_words_in_every_language() {
        let directory = directory().expect("the shipped directory is sound");
        for entry in &directory.entries {
            assert!(
                entry
                    .number
                    .chars()
                    .all(|char| char.is_ascii_digit() || char == ' '),
                "{}",
                entry.id
            );
            assert!(!entry.situations.is_empty(), "{}", entry.id);
            for locale in ["fr", "en", "ar", "ro"] {
                for attribute in [None, Some("when")] {
                    let id = format!("contact-{}", entry.id);
                    let text = directory.words.find(locale, &id, attribute, &[]);
                    assert!(text.is_some_and(|text| !text.fallback), "{id} in {locale}");
                }
            }
        }
    }

    #[test]
    fn what_nobody_verified_has_no_date() {
        for contact in contacts("fr").expect("the shipped directory is sound") {
            assert_eq!(contact.verified_on, None, "{}", contact.id);
        }
    }

    #[test]
    fn danger_shows_the_emergency_numbers_first() {
        let contacts = contacts("en").expect("the shipped directory is sound");
        let numbers: Vec<_> = contacts
            .iter()
            .map(|contact| contact.number.as_str())
            .collect();
        assert_eq!(numbers, ["17", "112", "114", "15", "119"]);
        assert!(contacts[2].by_text_message);
    }
}
