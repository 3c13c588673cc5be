//! What a pack that is handed out must do for a child, whatever its author had in mind.

use crate::format::model::{About, Condition, Disclose, Protocol};
use crate::format::parse::Places;
use crate::format::problem::{Problems, Severity, Source};
use std::collections::HashMap;

/// Notes, as errors, where somebody who may be a child could be told to be fine, or be left without a step.
///
/// Packs that are read back for a screening that began with them are not looked at: they score as they did.
pub(crate) fn check(
    protocol: &Protocol,
    places: &Places,
    source: &Source<'_>,
    problems: &mut Problems,
) {
    let start = places.presumed_minor.clone().unwrap_or(0..0);
    let mut error = |place: std::ops::Range<usize>, code, name: &str| {
        let name = [("name", name.to_owned())];
        problems.add(Severity::Error, source, place, code, name);
    };
    if protocol.about == Some(About::Papers) {
        if protocol.presumed_minor.is_some() {
            error(start, "papers-with-minor", "papers");
        }
        return;
    }
    // A pack with one outcome says the same of everybody, so it can say nothing lower of a child.
    if protocol.outcomes.len() <= 1 {
        return;
    }
    let Some(floor) = &protocol.floor else {
        error(start, "no-child-floor", "floor");
        return;
    };
    let outcomes = protocol.outcomes.iter();
    let outcome = outcomes.clone().find(|outcome| outcome.id == *floor);
    let certain =
        outcome.is_some_and(|outcome| outcome.when.as_ref().is_none_or(holds_for_each_minor));
    if protocol.presumed_minor.is_none() {
        error(start.clone(), "no-child-floor", "when");
    } else if !certain {
        let place = places.outcomes.get(floor).cloned().unwrap_or(start.clone());
        error(place, "child-floor-not-certain", floor);
    }
    let for_everybody = protocol.always.iter().any(|always| {
        always.roles.is_empty()
            && !always.steps.is_empty()
            && always.when.as_ref().is_none_or(holds_for_each_minor)
    });
    if !for_everybody {
        error(start, "child-without-steps", floor);
    }
}

/// Notes, as errors, the indicators that would tell by default what no answer that raises them tells by default.
///
/// Whoever means it writes `disclose = "by-default"`.
pub(crate) fn check_disclosure(
    protocol: &Protocol,
    places: &Places,
    source: &Source<'_>,
    problems: &mut Problems,
) {
    let questions = protocol.questions();
    let kept: HashMap<&str, bool> = questions
        .map(|one| (one.id.as_str(), one.disclose == Disclose::NeverByDefault))
        .collect();
    // By indicator: whether everything that raises it is kept back.
    let mut only_kept: HashMap<&str, bool> = HashMap::new();
    let mut note = |indicator, kept| {
        let so_far = only_kept.entry(indicator).or_insert(true);
        *so_far = *so_far && kept;
    };
    for question in protocol.questions() {
        for raise in &question.raises {
            note(raise.indicator.as_str(), kept[question.id.as_str()]);
        }
    }
    for raise in &protocol.raises {
        note(raise.indicator.as_str(), rests_on_kept(&raise.when, &kept));
    }
    for indicator in protocol.dimensions.iter().flat_map(|one| &one.indicators) {
        let id = indicator.id.as_str();
        if indicator.disclose == Disclose::ByDefault
            && only_kept.get(id) == Some(&true)
            && !places.says_disclose.contains(id)
        {
            let place = places.indicators.get(id).cloned().unwrap_or(0..0);
            let name = [("name", id.to_owned())];
            let code = "disclosed-by-indicator";
            problems.add(Severity::Error, source, place, code, name);
        }
    }
}

/// Whether a condition looks at answers that are kept back, and at nothing else but the person's age.
fn rests_on_kept(condition: &Condition, kept: &HashMap<&str, bool>) -> bool {
    fn all(condition: &Condition, kept: &HashMap<&str, bool>, found: &mut bool) -> bool {
        match condition {
            Condition::Question { question, .. } => {
                *found = true;
                kept.get(question.as_str()) == Some(&true)
            }
            Condition::PresumedMinor(_) => true,
            Condition::All(_) | Condition::Any(_) | Condition::Of { .. } | Condition::Not(_) => {
                let children = condition.children();
                children.iter().all(|child| all(child, kept, found))
            }
            _ => false,
        }
    }
    let mut found = false;
    all(condition, kept, &mut found) && found
}

/// Whether a condition holds for everybody presumed to be a minor, as it is written: `presumed_minor = true`
/// alone, or as an arm of `any`.
fn holds_for_each_minor(condition: &Condition) -> bool {
    match condition {
        Condition::PresumedMinor(wanted) => *wanted,
        Condition::Any(arms) => arms.iter().any(holds_for_each_minor),
        _ => false,
    }
}
