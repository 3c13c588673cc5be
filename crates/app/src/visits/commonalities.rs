//! What the interviews of a visit have in common, for the page and for the document. Names and
//! sentences stay in the vault unless the worker chooses to disclose them.

use crate::error::AppError;
use crate::protocols::packs::LoadedPack;
use crate::screening::case::Case;
use crate::screening::counting::{self, AtQuestions};
use crate::session::open::Session;
use crate::texts;
use crate::view::{CommonIndicationView, CommonView, NamedAlikeView, SaidAlikeView, Text};
use repere_protocol::{Answer, Answers, Commonalities, Interviewed, Told, Weight, commonalities};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What the interviews of one protocol have in common.
pub(crate) struct Common {
    /// The packs that they were made with, the last used first.
    packs: Vec<Arc<LoadedPack>>,
    /// What was found, by the codes of the screenings.
    pub found: Commonalities,
}

/// A screening and what is compared of it.
struct Compared<'a> {
    case: &'a Case,
    answers: Cow<'a, Answers>,
    /// What was said, word for word, at questions that count.
    own_words: BTreeMap<String, String>,
}

/// Compares the interviews, protocol by protocol, those of the most interviews first. One without an
/// answer says nothing yet and is left out.
pub(crate) fn of(session: &Session, cases: &[Case]) -> Result<Vec<Common>, AppError> {
    let mut all = Vec::new();
    for case in cases {
        all.push(Compared {
            case,
            answers: Cow::Borrowed(&case.answers),
            own_words: AtQuestions::read(&session.vault, case)?.own_words(),
        });
    }
    Ok(by_protocol(all))
}

/// The same, without anything that is kept back of an interview.
pub(crate) fn told(session: &Session, cases: &[(Case, Told)]) -> Result<Vec<Common>, AppError> {
    let mut all = Vec::new();
    for (case, told) in cases {
        let mut own_words = AtQuestions::read(&session.vault, case)?.own_words();
        own_words.retain(|question, _| !told.kept_questions.contains(question));
        let mut answers = case.answers.clone();
        // No rule looks at a text: without it the interview amounts to the same.
        answers.retain(|question, recorded| {
            let is_text = matches!(recorded.answer, Answer::Text(_));
            !(is_text && told.kept_questions.contains(question))
        });
        all.push(Compared {
            case,
            answers: Cow::Owned(answers),
            own_words,
        });
    }
    let mut all = by_protocol(all);
    for common in &mut all {
        let of_protocol = cases
            .iter()
            .filter(|(case, _)| case.pack.pack.id() == common.protocol());
        let kept = of_protocol.flat_map(|(_, told)| &told.kept_indicators);
        let kept: BTreeSet<&String> = kept.collect();
        let indications = &mut common.found.indications;
        indications.retain(|one| !kept.contains(&one.indicator));
    }
    Ok(all)
}

fn by_protocol(all: Vec<Compared<'_>>) -> Vec<Common> {
    let mut protocols: BTreeMap<&str, Vec<Compared<'_>>> = BTreeMap::new();
    for one in all {
        if !counting::answers(one.case).is_empty() {
            let of_protocol = protocols.entry(one.case.pack.pack.id()).or_default();
            of_protocol.push(one);
        }
    }
    let mut all: Vec<Common> = protocols.into_values().map(compare).collect();
    all.sort_by_key(|common| std::cmp::Reverse(common.found.screenings));
    all
}

fn compare(cases: Vec<Compared<'_>>) -> Common {
    let compared: Vec<Interviewed<'_>> = cases
        .iter()
        .map(|one| Interviewed {
            name: &one.case.screening.code,
            pack: &one.case.pack.pack,
            answers: &one.answers,
            own_words: &one.own_words,
        })
        .collect();
    let mut found = commonalities(&compared);
    let mut newest: Vec<&Case> = cases.iter().map(|one| one.case).collect();
    newest.sort_by_key(|case| std::cmp::Reverse(case.screening.begun_at));
    let packs: Vec<Arc<LoadedPack>> = newest.iter().map(|case| Arc::clone(&case.pack)).collect();
    // Of those that as many have, what weighs most comes first.
    found
        .indications
        .sort_by_key(|one| std::cmp::Reverse((one.present.len(), weight(&packs, &one.indicator))));
    Common { packs, found }
}

fn weight(packs: &[Arc<LoadedPack>], indicator: &str) -> Option<Weight> {
    let known = packs.iter().find_map(|pack| {
        let mut indicators = pack.pack.indicators();
        indicators.find(|(_, known)| known.id == indicator)
    });
    known.and_then(|(_, indicator)| indicator.adult.or(indicator.child))
}

impl Common {
    /// The protocol's id.
    pub fn protocol(&self) -> &str {
        self.packs.first().map_or("", |pack| pack.pack.id())
    }

    /// A text of the newest pack that has it.
    pub fn text(&self, locale: &str, id: &str) -> Text {
        let found = self.packs.iter().find_map(|pack| pack.find(locale, id));
        found.unwrap_or_else(|| texts::verbatim(id, locale))
    }

    /// As the page shows it.
    pub fn view(&self, locale: &str, words_locale: &str) -> CommonView {
        let found = &self.found;
        let indications = found.indications.iter().map(|one| CommonIndicationView {
            id: one.indicator.clone(),
            statement: self.text(locale, &format!("indicator-{}", one.indicator)),
            present: one.present.len() as u32,
            settled: one.settled(),
            unknown: one.unknown,
            codes: in_order(&one.present),
        });
        let named = found.named.iter().map(|one| NamedAlikeView {
            kind: one.compare.code().to_owned(),
            name: texts::verbatim(&one.text, words_locale),
            interviews: one.screenings.len() as u32,
            naming: one.naming,
            codes: in_order(&one.screenings),
        });
        let said = found.said.iter().map(|one| {
            let names: BTreeSet<String> = one
                .places
                .iter()
                .map(|place| place.screening.clone())
                .collect();
            SaidAlikeView {
                text: texts::verbatim(&one.text, words_locale),
                interviews: names.len() as u32,
                codes: in_order(&names),
            }
        });
        CommonView {
            protocol: self.text(locale, "title"),
            interviews: found.screenings,
            indications: indications.collect(),
            named: named.collect(),
            said: said.collect(),
        }
    }
}

/// Codes as somebody counts: K9 before K10.
fn in_order(codes: &BTreeSet<String>) -> Vec<String> {
    let mut codes: Vec<String> = codes.iter().cloned().collect();
    codes.sort_by_key(|code| (code.len(), code.clone()));
    codes
}
