//! Small random packs with everything that the format knows.

use super::Dice;
use repere_protocol::{Pack, PackFiles, load};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

const OPTIONS: [&str; 4] = ["a", "b", "c", "d"];

/// How a random question looks, as far as tests of it must know.
struct Sketch {
    kind: &'static str,
    options: usize,
}

fn leaf_test(dice: &mut Dice, question: &Sketch) -> String {
    match question.kind {
        "yes-no" => format!("is = \"{}\"", dice.pick(&["yes", "no"])),
        "number" => match dice.roll(3) {
            0 => format!("is = {}", dice.roll(4)),
            1 => format!("at_least = {}", dice.roll(4)),
            _ => format!("at_most = {}", dice.roll(4)),
        },
        _ => {
            let (one, other) = (dice.roll(question.options), dice.roll(question.options));
            if dice.chance(6) {
                format!("is = \"{}\"", OPTIONS[one])
            } else {
                format!("any_of = [\"{}\", \"{}\"]", OPTIONS[one], OPTIONS[other])
            }
        }
    }
}

fn test(dice: &mut Dice, question: &Sketch, depth: usize) -> String {
    match dice.roll(if depth == 0 { 6 } else { 9 }) {
        0..=5 => format!("{{ {} }}", leaf_test(dice, question)),
        6 => format!("{{ not = {} }}", test(dice, question, depth - 1)),
        n => {
            let key = if n == 7 { "all" } else { "any" };
            let (one, two) = (
                test(dice, question, depth - 1),
                test(dice, question, depth - 1),
            );
            format!("{{ {key} = [{one}, {two}] }}")
        }
    }
}

/// What a random condition may speak of.
struct Scope<'a> {
    questions: &'a [Sketch],
    minor: bool,
    dimensions: usize,
    /// Their numbers.
    indicators: &'a [usize],
    scores: usize,
    /// One more indication may lower the outcome.
    lowers: bool,
}

fn condition(dice: &mut Dice, scope: &Scope<'_>, depth: usize, negated: bool) -> String {
    if depth > 0 && dice.chance(5) {
        let n = dice.roll(7);
        if n == 0 {
            let lowers = if scope.lowers { ", lowers = true" } else { "" };
            let negated = negated || !scope.lowers;
            let inner = condition(dice, scope, depth - 1, negated);
            return format!("{{ not = {inner}{lowers} }}");
        }
        let parts = if n <= 4 { 2 } else { 2 + dice.roll(2) };
        let parts: Vec<String> = (0..parts)
            .map(|_| condition(dice, scope, depth - 1, negated))
            .collect();
        let at_least = 1 + dice.roll(parts.len());
        let parts = parts.join(", ");
        return match n {
            1 | 2 => format!("{{ all = [{parts}] }}"),
            3 | 4 => format!("{{ any = [{parts}] }}"),
            _ => format!("{{ of = [{parts}], at_least = {at_least} }}"),
        };
    }
    match dice.roll(9) {
        0..=2 if !negated && scope.dimensions > 0 => {
            format!("{{ dimension = \"d{}\" }}", dice.roll(scope.dimensions))
        }
        3 if !negated && scope.dimensions > 0 => {
            format!("{{ indicators_at_least = {} }}", 1 + dice.roll(3))
        }
        4 if !negated && !scope.indicators.is_empty() => {
            format!("{{ indicator = \"i{}\" }}", dice.pick(scope.indicators))
        }
        5 if scope.minor => format!("{{ presumed_minor = {} }}", dice.chance(7)),
        6 if !negated && scope.scores > 0 => {
            let score = dice.roll(scope.scores);
            let at_least = i64::try_from(dice.roll(7)).expect("small") - 1;
            format!("{{ score = \"s{score}\", at_least = {at_least} }}")
        }
        _ => of_question(dice, scope.questions),
    }
}

fn of_question(dice: &mut Dice, questions: &[Sketch]) -> String {
    let number = dice.roll(questions.len());
    let test = leaf_test(dice, &questions[number]);
    format!("{{ question = \"q{number}\", {test} }}")
}

/// What a random score adds up.
fn score(dice: &mut Dice, scope: &Scope<'_>, testable: bool) -> String {
    let mut counted = BTreeSet::new();
    let mut parts = Vec::new();
    for _ in 0..1 + dice.roll(5) {
        let mut points = 1 + i64::try_from(dice.roll(3)).expect("small");
        let mut lowers = "";
        if scope.lowers && dice.chance(3) {
            (points, lowers) = (-points, ", lowers = true");
        }
        let what = if testable && dice.chance(4) {
            let number = dice.roll(scope.questions.len());
            let test = leaf_test(dice, &scope.questions[number]);
            format!("question = \"q{number}\", {test}")
        } else {
            let indicator = *dice.pick(scope.indicators);
            if !counted.insert(indicator) {
                continue;
            }
            format!("indicator = \"i{indicator}\"")
        };
        parts.push(format!("{{ {what}, points = {points}{lowers} }}"));
    }
    parts.join(", ")
}

/// A random pack with everything that the format knows, small enough for the oracle.
pub fn random_files(dice: &mut Dice) -> PackFiles {
    let mut toml =
        String::from("format = 1\nid = \"random\"\nversion = \"1.0.0\"\nsource_locale = \"fr\"\n");
    let mut texts = String::from("title = t\nsummary = s\nsection-s = s\n");
    let lowers = dice.chance(4);
    let scores = dice.roll(3);
    let dimensions = 1 + dice.roll(3);
    let indicators = dimensions + dice.roll(6);
    let minor = dice.chance(5);
    let count = 2 + dice.roll(5);
    let mut sketches: Vec<Sketch> = Vec::new();
    let mut questions = String::new();
    // What a gate looks at is raised by earlier questions only.
    let (mut raised, mut settled) = (BTreeSet::new(), BTreeSet::new());
    for number in 0..count {
        let kind = *dice.pick(&["yes-no", "yes-no", "choice", "choices", "number", "text"]);
        let options = 2 + dice.roll(if kind == "choices" { 2 } else { 3 });
        let sketch = Sketch { kind, options };
        let _ = write!(
            questions,
            "[[section.question]]\nid = \"q{number}\"\nkind = \"{kind}\"\n"
        );
        let _ = writeln!(texts, "question-q{number} = q");
        if kind == "number" {
            questions.push_str("minimum = 0\nmaximum = 3\n");
        }
        if kind == "choice" || kind == "choices" {
            let quoted: Vec<String> = OPTIONS[..options]
                .iter()
                .map(|o| format!("\"{o}\""))
                .collect();
            let _ = writeln!(questions, "options = [{}]", quoted.join(", "));
            for option in &OPTIONS[..options] {
                let _ = writeln!(texts, "    .option-{option} = o");
            }
            if kind == "choices" && dice.chance(5) {
                let _ = writeln!(questions, "exclusive = [\"{}\"]", OPTIONS[options - 1]);
            }
        }
        let minor_known = minor && number > 0 && sketches[0].kind != "text";
        let testable: Vec<usize> = (0..number)
            .filter(|earlier| sketches[*earlier].kind != "text")
            .collect();
        if !testable.is_empty() && testable.len() == number && dice.chance(5) {
            let earlier: Vec<usize> = raised.iter().copied().collect();
            let scope = Scope {
                questions: &sketches,
                minor: minor_known,
                dimensions: 0,
                indicators: &earlier,
                scores: 0,
                lowers,
            };
            let gate = condition(dice, &scope, 2, false);
            let named = |indicator: &&usize| gate.contains(&format!("\"i{indicator}\""));
            settled.extend(earlier.iter().filter(named).copied());
            let _ = writeln!(questions, "ask_if = {gate}");
        }
        if kind != "text" && dice.chance(8) {
            let mut raises: Vec<String> = Vec::new();
            for _ in 0..1 + dice.roll(3) {
                let indicator = dice.roll(indicators);
                if !settled.contains(&indicator) {
                    raised.insert(indicator);
                    let when = test(dice, &sketch, 1);
                    raises.push(format!("{{ when = {when}, indicator = \"i{indicator}\" }}"));
                }
            }
            let _ = writeln!(questions, "raises = [{}]", raises.join(", "));
        }
        if kind != "text" && dice.chance(3) {
            let when = test(dice, &sketch, 1);
            let _ = writeln!(
                questions,
                "alert = {{ when = {when}, text = \"x{number}\" }}"
            );
            let _ = writeln!(texts, "alert-x{number} = x");
        }
        // A text question cannot be tested: conditions of later ones then look at none.
        sketches.push(sketch);
    }
    let testable = sketches.iter().all(|sketch| sketch.kind != "text");
    let numbered = sketches.iter().enumerate();
    let numbers = numbered.filter(|(_, sketch)| sketch.kind == "number");
    let numbers: Vec<usize> = numbers.map(|(at, _)| at).collect();
    let minor = minor && sketches[0].kind != "text";
    if minor {
        let when = leaf_test(dice, &sketches[0]);
        let _ = writeln!(
            toml,
            "[presumed_minor]\nwhen = {{ question = \"q0\", {when} }}"
        );
    }
    toml.push_str("[[section]]\nid = \"s\"\n");
    toml.push_str(&questions);
    for number in 0..dimensions {
        random_dimension(dice, number, dimensions, indicators, &mut toml, &mut texts);
    }
    let nothing = [Sketch {
        kind: "yes-no",
        options: 2,
    }];
    let all: Vec<usize> = (0..indicators).collect();
    let scope = Scope {
        questions: if testable { &sketches } else { &nothing },
        minor,
        dimensions,
        indicators: &all,
        scores,
        lowers,
    };
    for _ in 0..if testable { dice.roll(3) } else { 0 } {
        together(dice, &scope, &numbers, &settled, &mut toml);
    }
    for number in 0..scores {
        let add = score(dice, &scope, testable);
        let _ = write!(toml, "[[score]]\nid = \"s{number}\"\nadd = [{add}]\n");
    }
    if testable && dice.chance(5) {
        let other = of_question(dice, &sketches);
        let indicator = dice.roll(indicators);
        let _ = write!(
            toml,
            "[[exploitation]]\nid = \"e0\"\nhtcds = [{{ field = \"vic_TypeOfExploitation\", value = \"Other\" }}]\n\
             when = {{ any = [{{ indicator = \"i{indicator}\" }}, {{ not = {other} }}] }}\n"
        );
        texts.push_str("exploitation-e0 = e\n");
        let (one, two) = (leaf_test(dice, &sketches[0]), leaf_test(dice, &sketches[1]));
        let _ = write!(
            toml,
            "[[contradiction]]\nid = \"c0\"\n\
             when = {{ all = [{{ question = \"q0\", {one} }}, {{ question = \"q1\", {two} }}] }}\n"
        );
        texts.push_str("contradiction-c0 = c\n");
    }
    let outcomes = 2 + dice.roll(3);
    for number in 0..outcomes {
        let _ = write!(toml, "[[outcome]]\nid = \"o{number}\"\n");
        let _ = writeln!(texts, "outcome-o{number} = o\n    .meaning = m");
        if number + 1 < outcomes {
            let mut when = condition(dice, &scope, 2, false);
            if !testable && when.contains("question") {
                when = "{ indicators_at_least = 1 }".to_owned();
            }
            let _ = writeln!(toml, "when = {when}");
        }
    }
    PackFiles(BTreeMap::from([
        ("protocol.toml".to_owned(), toml.into_bytes()),
        ("texts/fr.ftl".to_owned(), texts.into_bytes()),
    ]))
}

/// An indicator that several answers raise, no gate looks at it: it comes after all questions.
fn together(
    dice: &mut Dice,
    scope: &Scope<'_>,
    numbers: &[usize],
    settled: &BTreeSet<usize>,
    toml: &mut String,
) {
    let free = scope.indicators.iter().filter(|one| !settled.contains(one));
    let free: Vec<usize> = free.copied().collect();
    if free.is_empty() {
        return;
    }
    let indicator = *dice.pick(&free);
    let plain = Scope {
        dimensions: 0,
        indicators: &[],
        scores: 0,
        ..*scope
    };
    let when = if numbers.is_empty() || dice.chance(4) {
        condition(dice, &plain, 2, false)
    } else {
        let (of, by) = (*dice.pick(numbers), *dice.pick(numbers));
        let times = dice.pick(&["", ", by_times = 1.5", ", by_times = 3"]);
        let below = dice.pick(&["0.7", "1", "2.05", "{ reference = \"r\", share = 0.6 }"]);
        let quotient = format!(
            "{{ quotient = {{ of = \"q{of}\", by = \"q{by}\"{times}, below = {below} }} }}"
        );
        match dice.chance(5) {
            true => quotient,
            false => {
                let other = condition(dice, &plain, 1, false);
                format!("{{ any = [{quotient}, {other}] }}")
            }
        }
    };
    let _ = write!(
        toml,
        "[[raise]]\nindicator = \"i{indicator}\"\nwhen = {when}\n"
    );
    if when.contains("reference") && !toml.contains("[[reference]]") {
        toml.push_str(
            "[[reference]]\nid = \"r\"\nvalue = 1.7\nunit = \"u\"\nvalid_from = 2026-01-01\n\
             source = \"s\"\nverified_by = \"\"\n",
        );
    }
}

/// A dimension with its own indicators; often it borrows others, sometimes it has two sides.
fn random_dimension(
    dice: &mut Dice,
    number: usize,
    dimensions: usize,
    indicators: usize,
    toml: &mut String,
    texts: &mut String,
) {
    let sided = dice.chance(3);
    let rules: Vec<String> = (0..1 + dice.roll(3)).map(|_| rule(dice, sided)).collect();
    let _ = write!(
        toml,
        "[[dimension]]\nid = \"d{number}\"\npositive_when = [{}]\n",
        rules.join(", ")
    );
    let _ = writeln!(texts, "dimension-d{number} = d");
    if sided {
        let _ = write!(
            toml,
            "view = \"v{number}\"\nsides = [\"a{number}\", \"b{number}\"]\n"
        );
        let _ = write!(
            texts,
            "view-v{number} = v\nside-a{number} = a\nside-b{number} = b\n"
        );
    }
    for indicator in 0..indicators {
        let own = indicator % dimensions == number;
        if own {
            let _ = writeln!(texts, "indicator-i{indicator} = i");
            let _ = write!(toml, "[[dimension.indicator]]\nid = \"i{indicator}\"\n");
        } else if dice.chance(3) {
            let _ = write!(toml, "[[dimension.member]]\nindicator = \"i{indicator}\"\n");
        } else {
            continue;
        }
        if sided {
            let _ = writeln!(toml, "side = \"{}{number}\"", dice.pick(&["a", "b"]));
        }
        let weights = ["strong", "medium", "weak"];
        let both = dice.roll(4);
        if both != 0 {
            let _ = writeln!(toml, "adult = \"{}\"", dice.pick(&weights));
        }
        if both != 1 {
            let _ = writeln!(toml, "child = \"{}\"", dice.pick(&weights));
        }
    }
}

fn rule(dice: &mut Dice, sided: bool) -> String {
    let keys = ["strong", "medium", "weak", "medium_or_weak", "each_side"];
    let keys = if sided { &keys } else { &keys[..4] };
    let mut parts = BTreeMap::new();
    for _ in 0..1 + dice.roll(2) {
        parts.insert(*dice.pick(keys), 1 + dice.roll(2));
    }
    let parts: Vec<String> = parts
        .iter()
        .map(|(key, count)| format!("{key} = {count}"))
        .collect();
    format!("{{ {} }}", parts.join(", "))
}

pub fn random_pack(dice: &mut Dice) -> Pack {
    random_files_and_pack(dice).1
}

pub fn random_files_and_pack(dice: &mut Dice) -> (PackFiles, Pack) {
    let files = random_files(dice);
    let loaded = load(&files);
    let toml = String::from_utf8_lossy(&files.0["protocol.toml"]).into_owned();
    let pack = loaded
        .pack
        .unwrap_or_else(|| panic!("{toml}\n{:#?}", loaded.problems));
    (files, pack)
}
