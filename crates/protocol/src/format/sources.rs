//! Looks whether `SOURCES.md` says where each indication and each rule comes from.

use crate::format::parse::Places;
use crate::format::problem::{Problems, Severity, Source};
use crate::pack::Pack;
use crate::{PackFiles, SOURCES, text_of};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// Notes, as warnings, that the file is missing, or each id that it never names.
pub(crate) fn check(
    files: &PackFiles,
    pack: &Pack,
    places: &Places,
    structure: &Source<'_>,
    problems: &mut Problems,
) {
    if !files.0.contains_key(SOURCES) {
        problems.add_file(Severity::Warning, SOURCES, "missing-sources", []);
        return;
    }
    let Some(text) = text_of(files, SOURCES, problems) else {
        return;
    };
    let of_an_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let words = text.split(|c: char| !of_an_id(c));
    let named: HashSet<&str> = words.map(|word| word.trim_matches('-')).collect();
    let mut look = |ids: &mut dyn Iterator<Item = &String>, at: &HashMap<String, Range<usize>>| {
        for id in ids.filter(|id| !named.contains(id.as_str())) {
            let place = at.get(id).cloned().unwrap_or(0..0);
            let name = [("name", id.clone())];
            problems.add(Severity::Warning, structure, place, "source-missing", name);
        }
    };
    let protocol = pack.protocol();
    let mut indicators = pack.indicators().map(|(_, indicator)| &indicator.id);
    look(&mut indicators, &places.indicators);
    let mut dimensions = protocol.dimensions.iter().map(|d| &d.id);
    look(&mut dimensions, &places.dimensions);
    look(&mut protocol.scores.iter().map(|s| &s.id), &places.scores);
    let mut exploitations = protocol.exploitations.iter().map(|e| &e.id);
    look(&mut exploitations, &places.exploitations);
    look(
        &mut protocol.references.iter().map(|r| &r.id),
        &places.references,
    );
    look(
        &mut protocol.outcomes.iter().map(|o| &o.id),
        &places.outcomes,
    );
}
