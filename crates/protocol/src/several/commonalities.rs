//! Commonalities of several screenings: the same indications, the same name given, the same words said.
//!
//! A commonality explains nothing: that several people say the same can have many reasons. Screenings of
//! one protocol are compared, of any of its versions: an indicator counts where the version knows it.

use crate::answer::{Answer, Answers, Provenance};
use crate::format::model::{Compare, Kind};
use crate::pack::Pack;
use crate::result::assessment::IndicatorState;
use crate::several::comparable_text::{WORDS_OF_A_SENTENCE, comparable, words};
use std::collections::{BTreeMap, BTreeSet};

/// One screening, as it is compared.
#[derive(Debug, Clone, Copy)]
pub struct Interviewed<'a> {
    /// What the caller calls it; results name it by this. No two have the same.
    pub name: &'a str,
    /// The pack that it was made with.
    pub pack: &'a Pack,
    /// The screening's answers.
    pub answers: &'a Answers,
    /// The person's own words, by question.
    pub own_words: &'a BTreeMap<String, String>,
}

/// What screenings have in common. Sets and sorted lists: the order of the screenings makes no difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commonalities {
    /// How many screenings were compared.
    pub screenings: u32,
    /// Indications that two or more have, those of the most first, then by id.
    pub indications: Vec<CommonIndication>,
    /// Names that two or more screenings give, those given most often first.
    pub named: Vec<NamedAlike>,
    /// Sentences that two or more said word for word, those of the most first. That can have been learnt.
    pub said: Vec<SaidAlike>,
}

/// An indication that several have. Present, absent and unknown add up to those whose pack knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommonIndication {
    /// The indicator's id.
    pub indicator: String,
    /// The screenings in which it is present.
    pub present: BTreeSet<String>,
    /// In how many it is absent.
    pub absent: u32,
    /// In how many it is not known. That is never "absent".
    pub unknown: u32,
}

impl CommonIndication {
    /// In how many it is settled: the "of 6" in "5 of 6".
    pub fn settled(&self) -> u32 {
        count(&self.present) + self.absent
    }
}

/// Somebody or something that several name alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedAlike {
    /// The role in which the name was given.
    pub compare: Compare,
    /// The name as it stands in one of the answers.
    pub text: String,
    /// The screenings that name it.
    pub screenings: BTreeSet<String>,
    /// How many screenings name anything as this.
    pub naming: u32,
}

/// A sentence that several said alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidAlike {
    /// The sentence as it stands in one of the screenings.
    pub text: String,
    /// The screenings in which it was said, each with the first question.
    pub places: BTreeSet<WordsPlace>,
}

/// Where a sentence was said.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct WordsPlace {
    /// The screening.
    pub screening: String,
    /// The question.
    pub question: String,
}

/// Looks at screenings side by side. Whoever calls sees to it that they are of one protocol.
pub fn commonalities(screenings: &[Interviewed<'_>]) -> Commonalities {
    let mut indicators: BTreeMap<String, CommonIndication> = BTreeMap::new();
    let mut named: BTreeMap<(Compare, String), Alike> = BTreeMap::new();
    let mut naming: BTreeMap<Compare, BTreeSet<&str>> = BTreeMap::new();
    let mut said: BTreeMap<String, Alike> = BTreeMap::new();
    for one in screenings {
        count_indicators(one, &mut indicators);
        for (question, compare, text, provenance) in texts(one) {
            let key = comparable(text);
            match compare {
                Some(_) if key.is_empty() => {}
                Some(compare) => {
                    naming.entry(compare).or_default().insert(one.name);
                    named
                        .entry((compare, key))
                        .or_default()
                        .add(one.name, question, text);
                }
                None if by_the_person(provenance) => add_sentence(&mut said, one, question, text),
                None => {}
            }
        }
        for (question, text) in one.own_words {
            add_sentence(&mut said, one, question, text);
        }
    }
    let mut indications: Vec<CommonIndication> = indicators
        .into_values()
        .filter(|indication| indication.present.len() > 1)
        .collect();
    indications.sort_by_key(|indication| std::cmp::Reverse(indication.present.len()));
    let named = named.into_iter().filter(|(_, alike)| alike.is_shared());
    let mut named: Vec<NamedAlike> = named
        .map(|((compare, _), alike)| NamedAlike {
            compare,
            screenings: alike.screenings(),
            text: alike.text,
            naming: naming.get(&compare).map_or(0, count),
        })
        .collect();
    named.sort_by_key(|named| std::cmp::Reverse(named.screenings.len()));
    let said = said.into_values().filter(Alike::is_shared);
    let mut said: Vec<SaidAlike> = said
        .map(|alike| SaidAlike {
            text: alike.text,
            places: alike.places,
        })
        .collect();
    said.sort_by_key(|said| std::cmp::Reverse(said.places.len()));
    Commonalities {
        screenings: u32::try_from(screenings.len()).unwrap_or(u32::MAX),
        indications,
        named,
        said,
    }
}

fn count_indicators(one: &Interviewed<'_>, all: &mut BTreeMap<String, CommonIndication>) {
    // An indicator that stands in two dimensions is one all the same; the state "present" counts most.
    let mut states: BTreeMap<String, IndicatorState> = BTreeMap::new();
    for indicator in one.pack.assess(one.answers).indicators {
        let state = states
            .entry(indicator.id.to_string())
            .or_insert(indicator.state);
        if rank(indicator.state) > rank(*state) {
            *state = indicator.state;
        }
    }
    for (id, state) in states {
        let found = all.entry(id.clone()).or_insert_with(|| CommonIndication {
            indicator: id,
            present: BTreeSet::new(),
            absent: 0,
            unknown: 0,
        });
        match state {
            IndicatorState::Present => {
                found.present.insert(one.name.to_owned());
            }
            IndicatorState::Absent => found.absent += 1,
            IndicatorState::Unknown => found.unknown += 1,
        }
    }
}

fn rank(state: IndicatorState) -> u8 {
    match state {
        IndicatorState::Present => 2,
        IndicatorState::Unknown => 1,
        IndicatorState::Absent => 0,
    }
}

/// The texts that count: those at questions that the answers lead to.
fn texts<'a>(
    one: &Interviewed<'a>,
) -> impl Iterator<Item = (&'a str, Option<Compare>, &'a str, Provenance)> + use<'a> {
    let Interviewed { pack, answers, .. } = *one;
    let reached = pack.route(answers).reached;
    reached.into_iter().filter_map(move |id| {
        let question = pack.question(&id)?;
        let (recorded, Kind::Text) = (answers.get(&id)?, question.kind) else {
            return None;
        };
        match &recorded.answer {
            Answer::Text(text) => Some((
                question.id.as_str(),
                question.compare,
                text.as_str(),
                recorded.provenance,
            )),
            _ => None,
        }
    })
}

fn by_the_person(provenance: Provenance) -> bool {
    matches!(provenance, Provenance::Answered | Provenance::Volunteered)
}

fn add_sentence(
    said: &mut BTreeMap<String, Alike>,
    one: &Interviewed<'_>,
    question: &str,
    text: &str,
) {
    let key = comparable(text);
    if words(&key) >= WORDS_OF_A_SENTENCE {
        said.entry(key).or_default().add(one.name, question, text);
    }
}

/// Texts that compare alike.
#[derive(Default)]
struct Alike {
    /// The least of them, so that the order of screenings makes no difference.
    text: String,
    /// One place a screening: the first by question.
    places: BTreeSet<WordsPlace>,
}

impl Alike {
    fn add(&mut self, screening: &str, question: &str, text: &str) {
        let text = text.trim();
        if self.places.is_empty() || text < self.text.as_str() {
            text.clone_into(&mut self.text);
        }
        let known = self
            .places
            .iter()
            .find(|place| place.screening == screening);
        let place = WordsPlace {
            screening: screening.to_owned(),
            question: question.to_owned(),
        };
        match known.cloned() {
            Some(known) if known <= place => {}
            Some(known) => {
                self.places.remove(&known);
                self.places.insert(place);
            }
            None => {
                self.places.insert(place);
            }
        }
    }

    fn is_shared(&self) -> bool {
        self.places.len() > 1
    }

    fn screenings(&self) -> BTreeSet<String> {
        let names = self.places.iter().map(|place| place.screening.clone());
        names.collect()
    }
}

fn count<T>(set: &BTreeSet<T>) -> u32 {
    u32::try_from(set.len()).unwrap_or(u32::MAX)
}
