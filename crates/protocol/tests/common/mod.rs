//! Small random packs, and an oracle that knows nothing of how the crate computes: it goes through
//! every way to complete the answers, one by one, in two values.

#![allow(dead_code, reason = "each test file uses a part of it")]

use repere_protocol::{
    Answer, Answers, Condition, Kind, Pack, PackFiles, Provenance, Question, Recorded, Rule,
    Scalar, Test, Weight, load,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// A generator of numbers that needs nothing (xorshift64*).
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// Below `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let value = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(value).expect("31 bits") % sides
    }

    fn chance(&mut self, in_ten: usize) -> bool {
        self.roll(10) < in_ten
    }

    fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.roll(items.len())]
    }
}

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
    indicators: usize,
}

fn condition(dice: &mut Dice, scope: &Scope<'_>, depth: usize, negated: bool) -> String {
    if depth > 0 && dice.chance(5) {
        let n = dice.roll(5);
        if n == 0 {
            return format!("{{ not = {} }}", condition(dice, scope, depth - 1, true));
        }
        let key = if n <= 2 { "all" } else { "any" };
        let one = condition(dice, scope, depth - 1, negated);
        let two = condition(dice, scope, depth - 1, negated);
        return format!("{{ {key} = [{one}, {two}] }}");
    }
    let of_indications = !negated && scope.dimensions > 0;
    match dice.roll(8) {
        0..=2 if of_indications => {
            format!("{{ dimension = \"d{}\" }}", dice.roll(scope.dimensions))
        }
        3 if of_indications => format!("{{ indicators_at_least = {} }}", 1 + dice.roll(3)),
        4 if of_indications => format!("{{ indicator = \"i{}\" }}", dice.roll(scope.indicators)),
        5 if scope.minor => format!("{{ presumed_minor = {} }}", dice.chance(7)),
        _ => {
            let number = dice.roll(scope.questions.len());
            let test = leaf_test(dice, &scope.questions[number]);
            format!("{{ question = \"q{number}\", {test} }}")
        }
    }
}

/// A random pack with everything that the format knows, small enough for the oracle.
pub fn random_files(dice: &mut Dice) -> PackFiles {
    let mut toml =
        String::from("format = 1\nid = \"random\"\nversion = \"1.0.0\"\nsource_locale = \"fr\"\n");
    let mut texts = String::from("title = t\nsummary = s\nsection-s = s\n");
    let dimensions = 1 + dice.roll(3);
    let indicators = dimensions + dice.roll(6);
    let minor = dice.chance(5);
    let count = 2 + dice.roll(5);
    let mut sketches: Vec<Sketch> = Vec::new();
    let mut questions = String::new();
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
            let scope = Scope {
                questions: &sketches,
                minor: minor_known,
                dimensions: 0,
                indicators: 0,
            };
            let _ = writeln!(questions, "ask_if = {}", condition(dice, &scope, 2, false));
        }
        if kind != "text" && dice.chance(8) {
            let raises: Vec<String> = (0..1 + dice.roll(3))
                .map(|_| {
                    let when = test(dice, &sketch, 1);
                    format!(
                        "{{ when = {when}, indicator = \"i{}\" }}",
                        dice.roll(indicators)
                    )
                })
                .collect();
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
        let rules: Vec<String> = (0..1 + dice.roll(3)).map(|_| rule(dice)).collect();
        let _ = write!(
            toml,
            "[[dimension]]\nid = \"d{number}\"\npositive_when = [{}]\n",
            rules.join(", ")
        );
        let _ = writeln!(texts, "dimension-d{number} = d");
        for indicator in (0..indicators).filter(|indicator| indicator % dimensions == number) {
            let _ = writeln!(texts, "indicator-i{indicator} = i");
            let _ = write!(toml, "[[dimension.indicator]]\nid = \"i{indicator}\"\n");
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
    let outcomes = 2 + dice.roll(3);
    for number in 0..outcomes {
        let _ = write!(toml, "[[outcome]]\nid = \"o{number}\"\n");
        let _ = writeln!(texts, "outcome-o{number} = o\n    .meaning = m");
        if number + 1 < outcomes {
            let nothing = [Sketch {
                kind: "yes-no",
                options: 2,
            }];
            let mut scope = Scope {
                questions: &sketches,
                minor,
                dimensions,
                indicators,
            };
            if !testable {
                scope.questions = &nothing;
            }
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

fn rule(dice: &mut Dice) -> String {
    let keys = ["strong", "medium", "weak", "medium_or_weak"];
    let mut parts = BTreeMap::new();
    for _ in 0..1 + dice.roll(2) {
        parts.insert(*dice.pick(&keys), 1 + dice.roll(2));
    }
    let parts: Vec<String> = parts
        .iter()
        .map(|(key, count)| format!("{key} = {count}"))
        .collect();
    format!("{{ {} }}", parts.join(", "))
}

pub fn random_pack(dice: &mut Dice) -> Pack {
    let files = random_files(dice);
    let loaded = load(&files);
    let toml = String::from_utf8_lossy(&files.0["protocol.toml"]).into_owned();
    loaded
        .pack
        .unwrap_or_else(|| panic!("{toml}\n{:#?}", loaded.problems))
}

/// Some answers, some non-answers, some nothing.
pub fn random_answers(dice: &mut Dice, pack: &Pack) -> Answers {
    let mut answers = Answers::new();
    for question in pack.questions() {
        let all = every_answer(question);
        let answer = match dice.roll(10) {
            0..=3 => dice.pick(&all).clone(),
            4 => Answer::Unanswered(*dice.pick(&repere_protocol::NonAnswer::ALL)),
            _ => continue,
        };
        let provenance = *dice.pick(&Provenance::ALL);
        answers.insert(question.id.clone(), Recorded { answer, provenance });
    }
    answers
}

/// Every answer that a question takes (small numbers only), by the rules of its kind.
pub fn every_answer(question: &Question) -> Vec<Answer> {
    match question.kind {
        Kind::YesNo => ["yes", "no"]
            .map(|code| Answer::Code(code.to_owned()))
            .to_vec(),
        Kind::Choice => question.options.iter().cloned().map(Answer::Code).collect(),
        // Too many to count: the ends will do.
        Kind::Choices if question.options.len() > 8 => {
            let all = question.options.iter().cloned().collect();
            vec![Answer::Codes(BTreeSet::new()), Answer::Codes(all)]
        }
        Kind::Choices => {
            let mut answers = Vec::new();
            for mask in 0_u32..1 << question.options.len() {
                let options = question.options.iter().enumerate();
                let chosen: BTreeSet<String> = options
                    .filter(|(at, _)| mask & (1 << at) != 0)
                    .map(|(_, option)| option.clone())
                    .collect();
                let excluding = chosen
                    .iter()
                    .any(|option| question.exclusive.contains(option));
                if chosen.len() < 2 || !excluding {
                    answers.push(Answer::Codes(chosen));
                }
            }
            answers
        }
        Kind::Number => {
            let (low, high) = (question.minimum.unwrap_or(0), question.maximum.unwrap_or(3));
            (low..=high).map(Answer::Number).collect()
        }
        Kind::Date | Kind::Text => vec![Answer::Text("x".to_owned())],
    }
}

/// What the oracle finds.
#[derive(Debug, PartialEq, Eq)]
pub struct Truth {
    pub lowest: String,
    pub highest: String,
    pub could_change: BTreeSet<String>,
    /// Dimensions that are positive in at least one completion, and in all.
    pub sometimes: BTreeSet<String>,
    pub always: BTreeSet<String>,
}

/// Goes through all completions; `None` when there are more than the limit.
pub fn oracle(pack: &Pack, answers: &Answers, limit: usize) -> Option<Truth> {
    let questions: Vec<&Question> = pack.questions().collect();
    let mut choices: Vec<Vec<Answer>> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut total = 1_usize;
    for (number, question) in questions.iter().enumerate() {
        match answers.get(&question.id).map(|recorded| &recorded.answer) {
            Some(answer) if !matches!(answer, Answer::Unanswered(_)) => {
                choices.push(vec![answer.clone()]);
            }
            _ => {
                let all = every_answer(question);
                total = total.checked_mul(all.len())?;
                choices.push(all);
                open.push(number);
            }
        }
    }
    if total > limit {
        return None;
    }
    let mut at = vec![0_usize; choices.len()];
    let (mut lowest, mut highest) = (usize::MIN, usize::MAX);
    let mut first_of: BTreeMap<(usize, Vec<usize>), usize> = BTreeMap::new();
    let mut could_change = BTreeSet::new();
    let (mut sometimes, mut always) = (BTreeSet::new(), None::<BTreeSet<String>>);
    loop {
        let whole: Vec<&Answer> = choices.iter().zip(&at).map(|(all, at)| &all[*at]).collect();
        let (outcome, positive) = outcome(pack, &questions, &whole);
        // Outcomes are numbered from the highest.
        lowest = lowest.max(outcome);
        highest = highest.min(outcome);
        for question in &open {
            let mut others = at.clone();
            others[*question] = usize::MAX;
            let first = *first_of.entry((*question, others)).or_insert(outcome);
            if first != outcome {
                could_change.insert(questions[*question].id.clone());
            }
        }
        sometimes.extend(positive.iter().cloned());
        always = Some(match always {
            Some(before) => before.intersection(&positive).cloned().collect(),
            None => positive,
        });
        let Some(next) = (0..at.len()).find(|n| at[*n] + 1 < choices[*n].len()) else {
            break;
        };
        at[..next].fill(0);
        at[next] += 1;
    }
    let id = |number: usize| pack.outcomes()[number].id.clone();
    let (lowest, highest) = (id(lowest), id(highest));
    Some(Truth {
        lowest,
        highest,
        could_change,
        sometimes,
        always: always.unwrap_or_default(),
    })
}

/// The outcome's number and the positive dimensions, with everything answered.
fn outcome(pack: &Pack, questions: &[&Question], whole: &[&Answer]) -> (usize, BTreeSet<String>) {
    let mut world = World {
        pack,
        reached: BTreeMap::new(),
        present: BTreeSet::new(),
        positive: BTreeSet::new(),
    };
    for (question, answer) in questions.iter().zip(whole) {
        if question
            .ask_if
            .as_ref()
            .is_none_or(|when| world.holds(when))
        {
            world.reached.insert(&question.id, answer);
            for raise in question
                .raises
                .iter()
                .filter(|raise| passes(&raise.when, answer))
            {
                world.present.insert(&raise.indicator);
            }
        }
    }
    let child = world.is_minor();
    for dimension in pack.dimensions() {
        let count = |wanted: Weight| {
            let weighs = |indicator: &&repere_protocol::Indicator| {
                let weight = if child {
                    indicator.child
                } else {
                    indicator.adult
                };
                weight == Some(wanted) && world.present.contains(indicator.id.as_str())
            };
            u32::try_from(dimension.indicators.iter().filter(weighs).count()).expect("few")
        };
        let (s, m, w) = (
            count(Weight::Strong),
            count(Weight::Medium),
            count(Weight::Weak),
        );
        let holds = |rule: &Rule| {
            s >= rule.strong && m >= rule.medium && w >= rule.weak && m + w >= rule.medium_or_weak
        };
        if dimension.positive_when.iter().any(holds) {
            world.positive.insert(dimension.id.clone());
        }
    }
    let matches = |outcome: &repere_protocol::Outcome| {
        outcome.when.as_ref().is_none_or(|when| world.holds(when))
    };
    let number = pack
        .outcomes()
        .iter()
        .position(matches)
        .expect("the last one always matches");
    (number, world.positive)
}

struct World<'a> {
    pack: &'a Pack,
    reached: BTreeMap<&'a str, &'a Answer>,
    present: BTreeSet<&'a str>,
    positive: BTreeSet<String>,
}

impl World<'_> {
    fn is_minor(&self) -> bool {
        self.pack
            .protocol()
            .presumed_minor
            .as_ref()
            .is_some_and(|when| self.holds(when))
    }

    fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Question { question, test } => self
                .reached
                .get(question.as_str())
                .is_some_and(|answer| passes(test, answer)),
            Condition::Dimension(id) => self.positive.contains(id),
            Condition::Indicator(id) => self.present.contains(id.as_str()),
            Condition::IndicatorsAtLeast(count) => self.present.len() >= *count as usize,
            Condition::PresumedMinor(wanted) => self.is_minor() == *wanted,
            Condition::All(all) => all.iter().all(|one| self.holds(one)),
            Condition::Any(any) => any.iter().any(|one| self.holds(one)),
            Condition::Not(one) => !self.holds(one),
        }
    }
}

fn passes(test: &Test, answer: &Answer) -> bool {
    let is = |scalar: &Scalar| match (answer, scalar) {
        (Answer::Code(given), Scalar::Code(code)) => given == code,
        (Answer::Codes(given), Scalar::Code(code)) => given.contains(code),
        (Answer::Number(given), Scalar::Number(number)) => given == number,
        _ => false,
    };
    match test {
        Test::Is(scalar) => is(scalar),
        Test::AnyOf(scalars) => scalars.iter().any(is),
        Test::AtLeast(least) => matches!(answer, Answer::Number(number) if number >= least),
        Test::AtMost(most) => matches!(answer, Answer::Number(number) if number <= most),
        Test::All(tests) => tests.iter().all(|test| passes(test, answer)),
        Test::Any(tests) => tests.iter().any(|test| passes(test, answer)),
        Test::Not(test) => !passes(test, answer),
    }
}
