//! Weighted sums over more questions than any oracle can go through: the range and what could change
//! it are exact, against sums counted by hand.

mod random_packs;

use random_packs::Dice;
use repere_protocol::{Answer, Answers, Assessment, Pack, PackFiles, Recorded, load};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// What the answers of one question add.
#[derive(Clone)]
struct Item {
    kind: &'static str,
    /// By option; for `choices` each option by itself.
    points: Vec<i64>,
    /// The points are an indicator's, not the answer's own.
    by_indicator: bool,
}

impl Item {
    fn option(&self, at: usize) -> String {
        match (self.kind, at) {
            ("yes-no", 0) => "yes".to_owned(),
            ("yes-no", _) => "no".to_owned(),
            _ => format!("o{at}"),
        }
    }

    /// Everything that an answer can add.
    fn sums(&self) -> BTreeSet<i64> {
        match self.kind {
            "yes-no" => BTreeSet::from([self.points[0], 0]),
            "choice" => self.points.iter().copied().collect(),
            _ => self.points.iter().fold(BTreeSet::from([0]), |sums, more| {
                sums.iter().flat_map(|sum| [*sum, sum + more]).collect()
            }),
        }
    }
}

/// A screen with cut-offs: 4 and more is possible, 9 and more is clear.
const CUT_OFFS: [i64; 2] = [9, 4];

fn pack(items: &[Item]) -> Pack {
    let mut toml = String::from(
        "format = 1\nid = \"sum\"\nversion = \"1.0.0\"\nsource_locale = \"fr\"\n[[section]]\nid = \"s\"\n",
    );
    let mut texts = String::from("title = t\nsummary = s\nsection-s = s\ndimension-d = d\n");
    let (mut add, mut indicators) = (String::new(), String::new());
    for (number, item) in items.iter().enumerate() {
        let kind = item.kind;
        let _ = write!(
            toml,
            "[[section.question]]\nid = \"q{number}\"\nkind = \"{kind}\"\n"
        );
        let _ = writeln!(texts, "question-q{number} = q");
        if kind != "yes-no" {
            let options: Vec<String> = (0..item.points.len()).map(|at| item.option(at)).collect();
            let _ = writeln!(toml, "options = {options:?}");
            for option in options {
                let _ = writeln!(texts, "    .option-{option} = o");
            }
        }
        let mut raises = Vec::new();
        for (at, points) in item.points.iter().enumerate().filter(|(_, p)| **p != 0) {
            let is = item.option(at);
            let lowers = if *points < 0 { ", lowers = true" } else { "" };
            if item.by_indicator {
                let id = format!("i{number}-{at}");
                raises.push(format!(
                    "{{ when = {{ is = \"{is}\" }}, indicator = \"{id}\" }}"
                ));
                let _ = write!(
                    indicators,
                    "[[dimension.indicator]]\nid = \"{id}\"\nadult = \"weak\"\n"
                );
                let _ = writeln!(texts, "indicator-{id} = i");
                let _ = writeln!(
                    add,
                    "{{ indicator = \"{id}\", points = {points}{lowers} }},"
                );
            } else {
                let what = format!("question = \"q{number}\", is = \"{is}\"");
                let _ = writeln!(add, "{{ {what}, points = {points}{lowers} }},");
            }
        }
        let _ = writeln!(toml, "raises = [{}]", raises.join(", "));
    }
    let _ = write!(
        toml,
        "[[dimension]]\nid = \"d\"\npositive_when = [{{ weak = 1 }}]\n{indicators}\n\
         [[score]]\nid = \"concern\"\nadd = [{add}]\n"
    );
    for (id, least) in ["clear", "possible"].iter().zip(CUT_OFFS) {
        let when = format!("{{ score = \"concern\", at_least = {least} }}");
        let _ = write!(toml, "[[outcome]]\nid = \"{id}\"\nwhen = {when}\n");
    }
    toml.push_str("[[outcome]]\nid = \"none\"\n");
    for id in ["clear", "possible", "none"] {
        let _ = writeln!(texts, "outcome-{id} = o\n    .meaning = m");
    }
    let files = PackFiles(BTreeMap::from([
        ("protocol.toml".to_owned(), toml.clone().into_bytes()),
        ("texts/fr.ftl".to_owned(), texts.into_bytes()),
    ]));
    let loaded = load(&files);
    loaded
        .pack
        .unwrap_or_else(|| panic!("{toml}\n{:#?}", loaded.problems))
}

fn outcome(sum: i64) -> &'static str {
    match sum {
        9.. => "clear",
        4..9 => "possible",
        _ => "none",
    }
}

/// Some questions answered, the others open; everything against sums counted by hand.
#[track_caller]
fn check(items: &[Item], answered: &[(usize, usize)]) -> Assessment {
    let pack = pack(items);
    let mut answers = Answers::new();
    let mut known = 0;
    for (number, at) in answered {
        let item = &items[*number];
        let option = item.option(*at);
        let answer = match item.kind {
            "choices" => Answer::Codes([option].into()),
            _ => Answer::Code(option),
        };
        known += match (item.kind, at) {
            ("yes-no", 1) => 0,
            _ => item.points[*at],
        };
        answers.insert(format!("q{number}"), Recorded::answered(answer));
    }
    let assessment = pack.assess(&answers);
    assert!(assessment.exact, "not exact: {answered:?}");
    let open: Vec<usize> = (0..items.len())
        .filter(|number| answered.iter().all(|(known, _)| known != number))
        .collect();
    let sums = |left_out: usize| {
        let others = open.iter().filter(|number| **number != left_out);
        others.fold(BTreeSet::from([known]), |sums: BTreeSet<i64>, number| {
            let more = items[*number].sums();
            sums.iter()
                .flat_map(|sum| more.iter().map(move |more| sum + more))
                .collect()
        })
    };
    let all = sums(usize::MAX);
    let (lowest, highest) = (all.first().expect("a sum"), all.last().expect("a sum"));
    let score = &assessment.scores[0];
    assert_eq!(
        (score.points, score.lowest, score.highest),
        (known, *lowest, *highest)
    );
    assert_eq!(assessment.range.lowest, outcome(*lowest));
    assert_eq!(assessment.range.highest, outcome(*highest));
    assert_eq!(assessment.settled(), outcome(*lowest) == outcome(*highest));
    let can_change = |number: &&usize| {
        let own = items[**number].sums();
        let (least, most) = (own.first().expect("a sum"), own.last().expect("a sum"));
        let crosses = |sum: i64| {
            CUT_OFFS
                .iter()
                .any(|cut| sum + least < *cut && *cut <= sum + most)
        };
        sums(**number).into_iter().any(crosses)
    };
    let expected: BTreeSet<String> = open
        .iter()
        .filter(can_change)
        .map(|number| format!("q{number}"))
        .collect();
    let found: BTreeSet<String> = assessment.could_change.iter().cloned().collect();
    assert_eq!(found, expected, "{answered:?}");
    assessment
}

fn yes_no(points: i64, by_indicator: bool) -> Item {
    Item {
        kind: "yes-no",
        points: vec![points],
        by_indicator,
    }
}

#[test]
fn forty_questions() {
    let items: Vec<Item> = (0..40).map(|n| yes_no(1 + n % 3, n % 2 == 0)).collect();
    check(&items, &[]);
    check(&items, &[(2, 0), (5, 1)]);
    check(&items, &[(2, 0), (5, 0), (8, 0)]);
    let all: Vec<(usize, usize)> = (0..40).map(|n| (n, 1)).collect();
    check(&items, &all[..39]);
    check(&items, &all);
}

/// Where the others add up to even sums only, one point can matter or not.
#[test]
fn gaps_between_sums() {
    let mut items = vec![yes_no(2, false); 30];
    items.push(yes_no(1, true));
    let assessment = check(&items, &[]);
    assert_eq!(assessment.could_change.len(), 31);
    // From an odd sum on, the cut-off at 9 is reached with or without it, and the one at 4 too.
    let mut items = vec![yes_no(4, false); 20];
    items.push(yes_no(1, false));
    check(&items, &[]);
}

#[test]
fn choices_with_points() {
    let choice = |by_indicator| Item {
        kind: "choice",
        points: vec![0, 1, 2, 3],
        by_indicator,
    };
    check(&vec![choice(false); 25], &[]);
    check(&vec![choice(false); 25], &[(0, 3), (1, 3), (2, 1)]);
    check(&vec![choice(true); 25], &[(0, 3), (1, 0)]);
    let many = |by_indicator| Item {
        kind: "choices",
        points: vec![1; 14],
        by_indicator,
    };
    check(&vec![many(false); 3], &[]);
    check(&vec![many(true); 3], &[]);
}

#[test]
fn scores_that_lower() {
    let mut items: Vec<Item> = (0..24).map(|n| yes_no(1 + n % 3, n % 2 == 0)).collect();
    items.extend([yes_no(-1, false), yes_no(-2, true), yes_no(-3, false)]);
    check(&items, &[]);
    check(&items, &[(2, 0), (5, 0), (8, 0)]);
}

#[test]
fn random_sums() {
    for seed in 0..60 {
        let mut dice = Dice::new(seed);
        let items: Vec<Item> = (0..6 + dice.roll(20))
            .map(|_| {
                let lowers = dice.roll(6) == 0;
                let mut points = || {
                    let points = 1 + i64::try_from(dice.roll(4)).expect("small");
                    if lowers { -points } else { points }
                };
                let points = match points() % 3 {
                    0 => vec![points(), points(), points()],
                    _ => vec![points()],
                };
                let kind = ["yes-no", "choice"][usize::from(points.len() > 1)];
                let by_indicator = dice.roll(2) == 0;
                Item {
                    kind,
                    points,
                    by_indicator,
                }
            })
            .collect();
        let answered: Vec<(usize, usize)> = (0..items.len())
            .filter(|_| dice.roll(3) == 0)
            .map(|number| (number, 0))
            .collect();
        check(&items, &answered);
    }
}
