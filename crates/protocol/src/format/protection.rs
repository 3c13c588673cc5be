//! What a pack that is handed out must do for a child, whatever its author had in mind.

use crate::format::model::{About, Condition, Protocol};
use crate::format::parse::Places;
use crate::format::problem::{Problems, Severity, Source};

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

/// Whether a condition holds for everybody presumed to be a minor, as it is written: `presumed_minor = true`
/// alone, or as an arm of `any`.
fn holds_for_each_minor(condition: &Condition) -> bool {
    match condition {
        Condition::PresumedMinor(wanted) => *wanted,
        Condition::Any(arms) => arms.iter().any(holds_for_each_minor),
        _ => false,
    }
}
