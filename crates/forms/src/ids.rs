//! Names of a form turned into ids of a protocol: small letters without accents, digits, hyphens.

use icu_normalizer::DecomposingNormalizer;
use std::collections::{HashMap, HashSet};

/// Characters of an id, less those that a number at the end may need. The format allows 64.
const MAX_CHARS: usize = 56;

/// The name as an id; `None` when nothing of it can stand in one.
pub(crate) fn kebab(name: &str) -> Option<String> {
    let mut id = String::new();
    for c in DecomposingNormalizer::new_nfd().normalize(name).chars() {
        if c.is_ascii_alphanumeric() {
            id.push(c.to_ascii_lowercase());
        } else if is_mark(c) {
            // The accent that was taken off its letter.
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
        if id.len() >= MAX_CHARS {
            break;
        }
    }
    let id = id.trim_end_matches('-');
    (!id.is_empty()).then(|| id.to_owned())
}

/// Combining diacritical marks (Unicode block U+0300 to U+036F).
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&c)
}

/// Gives each id once.
#[derive(Debug, Default)]
pub(crate) struct Unique {
    taken: HashSet<String>,
    /// The number that was last tried behind an id.
    numbers: HashMap<String, u32>,
}

impl Unique {
    /// The name as an id, or `spare` where nothing of it can stand in one; with a number behind it when
    /// it is taken.
    pub(crate) fn give(&mut self, name: &str, spare: &str) -> String {
        let id = kebab(name).unwrap_or_else(|| spare.to_owned());
        if self.taken.insert(id.clone()) {
            return id;
        }
        let number = self.numbers.entry(id.clone()).or_insert(1);
        loop {
            *number += 1;
            let numbered = format!("{id}-{number}");
            if self.taken.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Unique, kebab};

    #[track_caller]
    fn check(name: &str, expected: Option<&str>) {
        assert_eq!(kebab(name).as_deref(), expected, "{name}");
    }

    #[test]
    fn names_become_ids() {
        check("papers_held_by", Some("papers-held-by"));
        check("Q1.a", Some("q1-a"));
        check("__x__", Some("x"));
        check("Âge réel", Some("age-reel"));
        check("_15-17", Some("15-17"));
        check("العمر", None);
        check("", None);
        check(&"long".repeat(50), Some(&"long".repeat(14)));
    }

    #[test]
    fn id_is_given_once() {
        let mut ids = Unique::default();
        let given: Vec<String> = ["a_b", "A-B", "a b", "سؤال"]
            .iter()
            .map(|name| ids.give(name, "q-1"))
            .collect();
        assert_eq!(given, ["a-b", "a-b-2", "a-b-3", "q-1"]);
    }
}
