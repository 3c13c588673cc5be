//! The texts that a directory shows.

use crate::model::{Age, Kind, Situation, Structure};
use crate::parse::Places;
use repere_protocol::PackFiles;
use repere_protocol::reading::{Languages, Needed, Problems, Source, check_languages};
use std::collections::BTreeMap;

/// Checks the texts of every language; gives back those of the languages that the directory lists.
pub(crate) fn check(
    files: &PackFiles,
    structure: &Structure,
    places: &Places,
    source: &Source<'_>,
    problems: &mut Problems,
) -> BTreeMap<String, String> {
    let listed = places.locales.iter();
    let languages = Languages {
        listed: listed
            .map(|(locale, place)| (locale.as_str(), place.clone()))
            .collect(),
        source: &structure.source_locale,
        respondent: &structure.respondent_locales,
    };
    let needed = needed(structure, places);
    check_languages(files, &needed, &languages, source, problems)
}

/// Who reads a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reader {
    Worker,
    Person,
}

/// Every text that can be shown.
fn needed(structure: &Structure, places: &Places) -> Vec<Needed> {
    let mut all = Vec::new();
    let mut need = |kind: Option<Kind>, id: &str, texts: &[(&str, Reader, bool)]| {
        let (name, place) = match kind {
            Some(kind) => (format!("{}-{id}", kind.code()), places.of(kind, id)),
            None => (id.to_owned(), 0..0),
        };
        for (attribute, reader, optional) in texts {
            all.push(Needed {
                id: name.clone(),
                attribute: (!attribute.is_empty()).then(|| (*attribute).to_owned()),
                optional: *optional,
                heard: *reader == Reader::Person,
                place: place.clone(),
            });
        }
    };
    use Reader::{Person, Worker};
    for id in ["title", "summary"] {
        need(None, id, &[("", Worker, false)]);
    }
    for id in ["rights-title", "rights-intro", "rights-keep"] {
        let texts = [("", Person, false), ("child", Person, false)];
        need(None, id, &texts);
    }
    for role in &structure.roles {
        let texts = [("", Worker, false), ("about", Worker, true)];
        need(Some(Kind::Role), &role.id, &texts);
    }
    for duty in &structure.duties {
        let for_adults = duty.whom.age == Some(Age::Adult);
        let texts = [
            ("", Worker, false),
            ("person", Person, false),
            ("child", Person, for_adults),
            ("after", Worker, true),
        ];
        need(Some(Kind::Duty), &duty.id, &texts);
    }
    for contact in &structure.contacts {
        let reader = match contact.situations.contains(&Situation::Person) {
            true => Person,
            false => Worker,
        };
        let texts = [
            ("", reader, false),
            ("when", reader, false),
            ("hours", reader, true),
        ];
        need(Some(Kind::Contact), &contact.id, &texts);
    }
    for right in &structure.rights {
        let for_adults = right.whom.age == Some(Age::Adult);
        let texts = [
            ("", Person, false),
            ("adult", Person, true),
            ("child", Person, for_adults),
        ];
        need(Some(Kind::Right), &right.id, &texts);
    }
    all
}
