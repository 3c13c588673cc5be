//! What several screenings have in common.

mod random_packs;

use proptest::prelude::*;
use random_packs::{Dice, random_answers, random_pack};
use repere_protocol::{
    Answers, Commonalities, IndicatorState, Interviewed, Pack, PackFiles, commonalities, load,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// The pack of the frozen stage; `change` makes another version of it.
fn pack(change: impl Fn(String) -> String) -> Pack {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/frozen/format-1-compare");
    let files = ["protocol.toml", "texts/fr.ftl"].map(|name| {
        let text = std::fs::read_to_string(folder.join(name)).expect("the pack is there");
        (name.to_owned(), change(text).into_bytes())
    });
    let loaded = load(&PackFiles(files.into()));
    loaded
        .pack
        .unwrap_or_else(|| panic!("{:#?}", loaded.problems))
}

type Said<'a> = (&'a str, &'a [(&'a str, &'a str)]);
/// The same with its pack.
type With<'a> = (&'a Pack, &'a str, &'a [(&'a str, &'a str)]);

/// Screenings called `1`, `2` and so on, as answers in JSON and own words; what they share, in short lines.
#[track_caller]
fn check(screenings: &[Said<'_>], expected: &str) {
    let pack = pack(|text| text);
    let read: Vec<_> = screenings
        .iter()
        .map(|(answers, own_words)| (&pack, *answers, *own_words))
        .collect();
    assert_eq!(told(&read), expected);
    // In whatever order.
    let names: Vec<String> = (1..=read.len()).map(|number| number.to_string()).collect();
    let mut turned: Vec<_> = names.iter().zip(&read).collect();
    turned.reverse();
    assert_eq!(told_as(&turned), expected, "the other way round");
}

fn told(screenings: &[With<'_>]) -> String {
    let names: Vec<String> = (1..=screenings.len()).map(|one| one.to_string()).collect();
    told_as(&names.iter().zip(screenings).collect::<Vec<_>>())
}

fn told_as(screenings: &[(&String, &With<'_>)]) -> String {
    let read: Vec<(&str, &Pack, Answers, BTreeMap<String, String>)> = screenings
        .iter()
        .map(|(name, (pack, answers, own_words))| {
            let own_words = own_words.iter();
            (
                name.as_str(),
                *pack,
                pack.read_answers(answers).expect("the answers fit"),
                own_words
                    .map(|(question, said)| ((*question).to_owned(), (*said).to_owned()))
                    .collect(),
            )
        })
        .collect();
    let compared: Vec<Interviewed<'_>> = read
        .iter()
        .map(|(name, pack, answers, own_words)| Interviewed {
            name,
            pack,
            answers,
            own_words,
        })
        .collect();
    short(&commonalities(&compared))
}

fn short(found: &Commonalities) -> String {
    let list = |names: &BTreeSet<String>| names.iter().cloned().collect::<Vec<_>>().join(",");
    let mut out = String::new();
    for one in &found.indications {
        let (of, unknown) = (one.settled(), one.unknown);
        let _ = writeln!(
            out,
            "{}: {} of {of}, {unknown} unknown",
            one.indicator,
            list(&one.present)
        );
    }
    for one in &found.named {
        let code = one.compare.code();
        let _ = writeln!(
            out,
            "{code} {}: {} of {}",
            one.text,
            list(&one.screenings),
            one.naming
        );
    }
    for one in &found.said {
        let places: Vec<String> = one
            .places
            .iter()
            .map(|place| format!("{}/{}", place.screening, place.question))
            .collect();
        let _ = writeln!(out, "“{}”: {}", one.text, places.join(","));
    }
    out
}

const TAKEN: &str = r#"{ "papers": "taken" }"#;
const SELF: &str = r#"{ "papers": "self" }"#;

#[test]
fn indication_is_counted_where_it_is_settled() {
    check(&[], "");
    check(&[(TAKEN, &[])], "");
    check(&[(TAKEN, &[]), (SELF, &[])], "");
    check(
        &[(TAKEN, &[]), (TAKEN, &[])],
        "papers-taken: 1,2 of 2, 0 unknown\n",
    );
    check(
        &[(TAKEN, &[]), (SELF, &[]), (TAKEN, &[]), ("{}", &[])],
        "papers-taken: 1,3 of 3, 1 unknown\n",
    );
}

/// None of the five states is a "no".
#[test]
fn unknown_indications_stay_apart() {
    let unknown = |code: &str| format!("{{ \"papers\": {code:?} }}");
    let codes = [
        "not-answered",
        "does-not-know",
        "prefers-not-to-say",
        "not-safe-to-ask",
        "not-asked",
    ];
    let answers = codes.map(unknown);
    let mut screenings: Vec<Said<'_>> = vec![(TAKEN, &[]), (TAKEN, &[])];
    screenings.extend(answers.iter().map(|answers| (answers.as_str(), &[][..])));
    check(&screenings, "papers-taken: 1,2 of 2, 5 unknown\n");
}

#[test]
fn names_alike_are_counted_once() {
    check(
        &[
            (r#"{ "works-for": "M. Ali" }"#, &[]),
            (r#"{ "works-for": " m ALI" }"#, &[]),
            (r#"{ "works-for": "Mme Ali" }"#, &[]),
            (r#"{ "works-for": "not-safe-to-ask" }"#, &[]),
            (r#"{ "works-for": "…" }"#, &[]),
        ],
        "employer M. Ali: 1,2 of 3\n",
    );
    // As something else it is another thing.
    check(
        &[
            (r#"{ "works-for": "Ali" }"#, &[]),
            (r#"{ "where": "Ali" }"#, &[]),
        ],
        "",
    );
    // What the answers do not lead to does not count.
    check(
        &[
            (r#"{ "papers": "taken", "who-found": "Ali" }"#, &[]),
            (r#"{ "papers": "self", "who-found": "Ali" }"#, &[]),
        ],
        "",
    );
    // A name of many words is a name, not a sentence learnt by heart.
    check(
        &[
            (r#"{ "where": "la serre au bout du chemin" }"#, &[]),
            (r#"{ "where": "La serre, au bout du chemin." }"#, &[]),
        ],
        "place La serre, au bout du chemin.: 1,2 of 2\n",
    );
}

#[test]
fn sentences_said_word_for_word_are_found() {
    const FINE: &str = "Tout va bien ici";
    check(
        &[
            (r#"{ "tells": "Tout va bien ici." }"#, &[]),
            (r#"{ "tells": "tout va  bien, ici" }"#, &[]),
            (r#"{ "tells": "Tout va bien, oui" }"#, &[]),
        ],
        "“Tout va bien ici.”: 1/tells,2/tells\n",
    );
    // In own words too, and wherever it was said.
    check(
        &[
            ("{}", &[("papers", FINE)]),
            (r#"{ "tells": "Tout va bien ici !" }"#, &[]),
        ],
        "“Tout va bien ici”: 1/papers,2/tells\n",
    );
    // Three words are said alike by chance.
    check(
        &[
            ("{}", &[("papers", "Tout va bien")]),
            ("{}", &[("papers", "Tout va bien")]),
        ],
        "",
    );
    // Somebody who says it twice is one person.
    check(
        &[
            (r#"{ "tells": "Tout va bien ici" }"#, &[("papers", FINE)]),
            ("{}", &[]),
        ],
        "",
    );
    // What the worker saw or somebody else said is not what they said.
    check(
        &[
            (r#"{ "tells": "Tout va bien ici" }"#, &[]),
            (
                r#"{ "tells": { "answer": "Tout va bien ici", "provenance": "reported" } }"#,
                &[],
            ),
        ],
        "",
    );
}

/// An older version is compared by what it knows.
#[test]
fn versions_are_compared_by_what_they_know() {
    let old = pack(|text| {
        text.replace(
            ", indicator = \"papers-taken\" }]",
            ", indicator = \"papers-gone\" }]",
        )
        .replace("id = \"papers-taken\"", "id = \"papers-gone\"")
        .replace("indicator-papers-taken", "indicator-papers-gone")
        .replace("compare = \"employer\"\n", "")
    });
    let new = pack(|text| text);
    let named = r#"{ "papers": "taken", "works-for": "Ali" }"#;
    let screenings: Vec<With<'_>> =
        vec![(&new, named, &[]), (&old, named, &[]), (&new, named, &[])];
    assert_eq!(
        told(&screenings),
        "papers-taken: 1,3 of 2, 0 unknown\nemployer Ali: 1,3 of 2\n"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is compared: order makes no difference, and the counts are those of the assessments.
    #[test]
    fn counts_are_those_of_the_assessments(seed in any::<u64>()) {
        let mut dice = Dice::new(seed);
        let pack = random_pack(&mut dice);
        let answers: Vec<Answers> = (0..5).map(|_| random_answers(&mut dice, &pack)).collect();
        let names = ["a", "b", "c", "d", "e"];
        let own_words = BTreeMap::new();
        let mut compared: Vec<Interviewed<'_>> = names
            .iter()
            .zip(&answers)
            .map(|(name, answers)| Interviewed { name, pack: &pack, answers, own_words: &own_words })
            .collect();
        let found = commonalities(&compared);
        compared.rotate_left(dice.roll(5));
        compared.swap(0, 3);
        prop_assert_eq!(&commonalities(&compared), &found);
        for common in &found.indications {
            let states = answers.iter().zip(names).map(|(answers, name)| {
                let assessment = pack.assess(answers);
                let of = assessment.indicators.iter().filter(|i| &*i.id == common.indicator.as_str());
                (name, of.map(|i| i.state).collect::<Vec<_>>())
            });
            for (name, states) in states {
                let present = states.contains(&IndicatorState::Present);
                prop_assert_eq!(common.present.contains(name), present);
            }
            prop_assert_eq!(common.settled() + common.unknown, 5);
        }
    }
}
