//! What a case expects of an assessment.

use crate::format::reader::{Reader, Table};
use crate::pack::Pack;
use crate::result::assessment::{Assessment, DimensionState, ExploitationState, IndicatorState};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What a case expects; what is `None` is not looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Expectation {
    /// The outcome.
    pub outcome: String,
    /// The lowest outcome of the range.
    pub lowest: Option<String>,
    /// The highest outcome of the range.
    pub highest: Option<String>,
    /// Exactly these dimensions are positive.
    pub positive: Option<BTreeSet<String>>,
    /// These indicators are present; others may be too.
    pub present: BTreeSet<String>,
    /// These indicators are absent; others may be too.
    pub absent: BTreeSet<String>,
    /// Exactly these types of exploitation are present.
    pub exploitations: Option<BTreeSet<String>>,
    /// Exactly these contradictions are found.
    pub contradictions: Option<BTreeSet<String>>,
    /// These scores have so many points for certain.
    pub scores: BTreeMap<String, i64>,
    /// The role for which steps are looked at; any role, if `None`.
    pub role: Option<String>,
    /// These steps are to be taken; others may be too.
    pub steps_include: BTreeSet<String>,
    /// These steps are not.
    pub steps_exclude: BTreeSet<String>,
}

/// Where an assessment differs from what a case expects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The key of the expectation, such as `outcome`.
    pub what: &'static str,
    /// What was expected: ids, separated by commas; for scores `id = points`.
    pub expected: String,
    /// The value that the assessment has.
    pub found: String,
}

impl Expectation {
    /// Whether the case looks at steps.
    pub(crate) fn looks_at_steps(&self) -> bool {
        !self.steps_include.is_empty() || !self.steps_exclude.is_empty()
    }

    /// Where the steps differ from what is expected.
    pub(crate) fn step_differences(&self, steps: &[&str]) -> Vec<Difference> {
        let found = |wanted: &BTreeSet<String>| {
            let found = wanted.iter().filter(|step| steps.contains(&step.as_str()));
            list(found)
        };
        let include = found(&self.steps_include);
        let exclude = found(&self.steps_exclude);
        let mut differences = Vec::new();
        if include != list(&self.steps_include) {
            differences.push(Difference {
                what: "steps_include",
                expected: list(&self.steps_include),
                found: include,
            });
        }
        if !exclude.is_empty() {
            differences.push(Difference {
                what: "steps_exclude",
                expected: String::new(),
                found: exclude,
            });
        }
        differences
    }

    pub(crate) fn differences(&self, assessment: &Assessment) -> Vec<Difference> {
        let mut differences = Vec::new();
        let mut compare = |what, expected: &str, found: &str| {
            if expected != found {
                let (expected, found) = (expected.to_owned(), found.to_owned());
                differences.push(Difference {
                    what,
                    expected,
                    found,
                });
            }
        };
        compare("outcome", &self.outcome, &assessment.outcome);
        if let Some(lowest) = &self.lowest {
            compare("lowest", lowest, &assessment.range.lowest);
        }
        if let Some(highest) = &self.highest {
            compare("highest", highest, &assessment.range.highest);
        }
        if let Some(positive) = &self.positive {
            let found = assessment.dimensions.iter();
            let found = found
                .filter(|d| d.state == DimensionState::Positive)
                .map(|d| &d.id);
            compare(
                "positive",
                &list(positive),
                &list(found.collect::<BTreeSet<_>>()),
            );
        }
        for (what, wanted, state) in [
            ("present", &self.present, IndicatorState::Present),
            ("absent", &self.absent, IndicatorState::Absent),
        ] {
            let found = assessment.indicators.iter();
            let found = found
                .filter(|i| i.state == state && wanted.contains(&*i.id))
                .map(|i| &i.id);
            compare(what, &list(wanted), &list(found.collect::<BTreeSet<_>>()));
        }
        if let Some(exploitations) = &self.exploitations {
            let found = assessment.exploitations.iter();
            let found = found
                .filter(|e| e.state == ExploitationState::Present)
                .map(|e| &e.id);
            let found = list(found.collect::<BTreeSet<_>>());
            compare("exploitations", &list(exploitations), &found);
        }
        if let Some(contradictions) = &self.contradictions {
            let found = assessment.contradictions.iter().map(|c| &c.id);
            let found = list(found.collect::<BTreeSet<_>>());
            compare("contradictions", &list(contradictions), &found);
        }
        let found = assessment.scores.iter();
        let found = found.filter(|score| self.scores.contains_key(&*score.id));
        let found = found.map(|score| (&*score.id, score.points)).collect();
        let wanted = self
            .scores
            .iter()
            .map(|(id, points)| (id.as_str(), *points));
        compare("scores", &sums(wanted.collect()), &sums(found));
        differences
    }
}

fn list<T: AsRef<str>>(ids: impl IntoIterator<Item = T>) -> String {
    let ids: Vec<T> = ids.into_iter().collect();
    ids.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", ")
}

fn sums(points: BTreeMap<&str, i64>) -> String {
    let each = points.iter().map(|(id, points)| format!("{id} = {points}"));
    each.collect::<Vec<_>>().join(", ")
}

/// A list of ids that the pack knows; notes those that it does not.
pub(crate) fn ids(
    reader: &mut Reader<'_, '_>,
    table: &Table<'_>,
    key: &str,
    code: &'static str,
    known: impl Fn(&str) -> bool,
) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for id in reader.ids(table, key) {
        if known(id.value) {
            found.insert(id.value.to_owned());
        } else {
            reader.error(id.span, code, [("name", id.value.to_owned())]);
        }
    }
    found
}

/// The points of scores that the pack knows.
fn scores(pack: &Pack, reader: &mut Reader<'_, '_>, expect: &Table<'_>) -> BTreeMap<String, i64> {
    let mut expected = BTreeMap::new();
    let Some(table) = reader.table(expect, "scores") else {
        return expected;
    };
    let ids: Vec<&str> = pack
        .protocol()
        .scores
        .iter()
        .map(|s| s.id.as_str())
        .collect();
    for (id, span) in table.keys() {
        if !ids.contains(&id) {
            reader.unknown(span, "unknown-score", id, ids.iter().copied());
        } else if let Some(points) = reader.integer(&table, id) {
            expected.insert(id.to_owned(), points.value);
        }
    }
    expected
}

/// What a case expects; notes what the pack does not have.
pub(crate) fn expectation(
    pack: &Pack,
    reader: &mut Reader<'_, '_>,
    table: &Table<'_>,
) -> Option<Expectation> {
    const KEYS: [&str; 12] = [
        "outcome",
        "lowest",
        "highest",
        "positive",
        "present",
        "absent",
        "exploitations",
        "contradictions",
        "scores",
        "role",
        "steps_include",
        "steps_exclude",
    ];
    if table.get("expect").is_none() {
        reader.missing(table, "expect");
    }
    let expect = reader.table(table, "expect")?;
    reader.only_keys(&expect, &KEYS);
    if expect.get("outcome").is_none() {
        reader.missing(&expect, "outcome");
    }
    let mut outcome = |key| {
        let id = reader.string(&expect, key)?;
        if pack.outcomes().iter().any(|outcome| outcome.id == id.value) {
            return Some(id.value.to_owned());
        }
        let known = pack.outcomes().iter().map(|outcome| outcome.id.as_str());
        reader.unknown(id.span, "unknown-outcome", id.value, known);
        None
    };
    let (reached, lowest, highest) = (outcome("outcome"), outcome("lowest"), outcome("highest"));
    let indicator = |id: &str| pack.indicator_number(id).is_some();
    let dimension = |id: &str| pack.dimensions().iter().any(|dimension| dimension.id == id);
    let positive = ids(reader, &expect, "positive", "unknown-dimension", dimension);
    let protocol = pack.protocol();
    let exploitation = |id: &str| protocol.exploitations.iter().any(|e| e.id == id);
    let code = "unknown-exploitation";
    let exploitations = ids(reader, &expect, "exploitations", code, exploitation);
    let contradiction = |id: &str| protocol.contradictions.iter().any(|c| c.id == id);
    let code = "unknown-contradiction";
    let contradictions = ids(reader, &expect, "contradictions", code, contradiction);
    let steps: BTreeSet<&str> = pack.all_steps().collect();
    let step = |id: &str| steps.contains(id);
    let steps_include = ids(reader, &expect, "steps_include", "unknown-step", step);
    let steps_exclude = ids(reader, &expect, "steps_exclude", "unknown-step", step);
    let role = expect.get("role").is_some();
    let role = role.then(|| reader.id(&expect, "role")).flatten();
    Some(Expectation {
        role: role.map(|role| role.value.to_owned()),
        steps_include,
        steps_exclude,
        exploitations: expect.get("exploitations").map(|_| exploitations),
        contradictions: expect.get("contradictions").map(|_| contradictions),
        scores: scores(pack, reader, &expect),
        outcome: reached?,
        lowest,
        highest,
        positive: expect.get("positive").map(|_| positive),
        present: ids(reader, &expect, "present", "unknown-indicator", indicator),
        absent: ids(reader, &expect, "absent", "unknown-indicator", indicator),
    })
}
