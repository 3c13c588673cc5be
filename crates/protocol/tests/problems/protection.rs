//! Problems of steps by person and role, of what several answers raise, of quotients and references, of training.

use super::{CASES, Error, TOML, check};

/// Blocks put before the outcomes, and the problem that they make.
#[track_caller]
fn added(block: &str, code: &str, at: &str) {
    let first = "[[outcome]]\nid = \"situation-of-concern\"";
    check(TOML, first, &format!("{block}\n{first}"), Error, code, at);
}

#[test]
fn quotients_and_references() {
    let raise = |quotient: &str| {
        format!(
            "[[raise]]\nindicator = \"excessive-hours\"\nwhen = {{ quotient = {{ {quotient} }} }}"
        )
    };
    let hours = "of = \"hours-a-week\", by = \"hours-a-week\"";
    added(
        &raise("of = \"hours-a-week\", by = \"pay\", below = 1"),
        "wrong-test",
        "\"pay\"",
    );
    added(
        &raise("of = \"hour\", by = \"pay\", below = 1"),
        "unknown-question",
        "\"hour\"",
    );
    added(
        &raise(&format!("{hours}, below = 1.2345678")),
        "bad-decimal",
        "1.2345678",
    );
    added(&raise(&format!("{hours}, below = -1")), "bad-decimal", "-1");
    added(
        &raise(&format!("{hours}, by_times = 0, below = 1")),
        "bad-decimal",
        "0",
    );
    added(
        &raise(&format!("{hours}, below = \"1\"")),
        "wrong-type",
        "\"1\"",
    );
    added(
        &raise(&format!("{hours}, below = {{ reference = \"wage\" }}")),
        "unknown-reference",
        "\"wage\"",
    );
    added(&raise(hours), "missing-key", &format!("{{ {hours} }}"));
    let unbounded =
        "[[section]]\nid = \"more\"\n[[section.question]]\nid = \"rooms\"\nkind = \"number\"\n";
    let quotient = raise("of = \"hours-a-week\", by = \"rooms\", below = 1");
    added(
        &format!("{unbounded}{quotient}"),
        "quotient-range",
        "\"rooms\"",
    );
    let wide = format!("{unbounded}minimum = 0\nmaximum = 201\n{quotient}");
    added(&wide, "quotient-range", "\"rooms\"");
    added(
        "[[reference]]\nid = \"wage\"",
        "missing-key",
        "[[reference]]",
    );
    let dated = |day: &str| {
        format!(
            "[[reference]]\nid = \"wage\"\nvalue = 1\nunit = \"EUR\"\nsource = \"s\"\nverified_by = \"\"\nvalid_from = {day}"
        )
    };
    added(&dated("\"2026-02-30\""), "wrong-type", "\"2026-02-30\"");
    added(
        &dated("2026-01-01T00:00:00Z"),
        "wrong-type",
        "2026-01-01T00:00:00Z",
    );
}

#[test]
fn what_several_answers_raise() {
    let raise = |when: &str| format!("[[raise]]\nindicator = \"excessive-hours\"\nwhen = {when}");
    added(
        &raise("{ dimension = \"coercion\" }"),
        "not-here",
        "\"coercion\"",
    );
    added(
        &raise("{ indicator = \"excessive-hours\" }"),
        "forward-indicator",
        "\"excessive-hours\"",
    );
    added(
        "[[raise]]\nindicator = \"excessive-hours\"",
        "missing-key",
        "[[raise]]",
    );
    added(
        "[[raise]]\nindicator = \"hours\"\nwhen = { presumed_minor = true }",
        "unknown-indicator",
        "\"hours\"",
    );
}

#[test]
fn steps_by_person_and_role() {
    added(
        "[[always]]\nroles = [\"border\"]",
        "missing-key",
        "[[always]]",
    );
    added("[[always]]\nsteps = []", "empty-list", "[]");
    added(
        "[[always]]\nsteps = [\"refer\"]\nroles = []",
        "empty-list",
        "[]",
    );
    let floor = "floor = \"protect-the-child\"";
    check(
        TOML,
        floor,
        "floor = \"protect-a-child\"",
        Error,
        "unknown-outcome",
        "\"protect-a-child\"",
    );
    check(
        CASES,
        "steps_exclude = [\"talk-again\"]",
        "steps_exclude = [\"talk\"]",
        Error,
        "unknown-step",
        "\"talk\"",
    );
}

#[test]
fn training_and_disclosure() {
    let question = |keys: &str| {
        format!(
            "[[section]]\nid = \"more\"\n[[section.question]]\nid = \"acts\"\nkind = \"yes-no\"\n{keys}"
        )
    };
    added(
        &question("needs_training = true\n"),
        "training-without-mode",
        "true",
    );
    added(
        &question("discloses = { is = \"yes\" }\n"),
        "missing-key",
        "[[section.question]]",
    );
    added(
        &question("disclose = \"never\"\n"),
        "unknown-word",
        "\"never\"",
    );
    added(
        &question("modes = [\"told\"]\n"),
        "unknown-word",
        "\"told\"",
    );
}
