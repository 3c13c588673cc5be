//! Conditions, and the dimensions and outcomes that stand on them.

use super::{Error, TOML, Warning, check, edited};
use repere_protocol::{PackFiles, load};
use std::collections::BTreeMap;

#[test]
fn conditions() {
    #[track_caller]
    fn ask_if(to: &str, code: &str, at: &str) {
        let gate = "ask_if = { question = \"papers-held-by\", is = \"employer\" }";
        check(TOML, gate, &format!("ask_if = {to}"), Error, code, at);
    }
    ask_if("{ }", "no-condition", "{ }");
    ask_if("{ all = [] }", "empty-list", "[]");
    let both = "{ question = \"papers-held-by\", is = \"self\", indicator = \"excessive-hours\" }";
    ask_if(both, "several-conditions", both);
    ask_if(
        "{ question = \"papers-held-by\" }",
        "no-test",
        "{ question = \"papers-held-by\" }",
    );
    let both = "{ question = \"age-band\", is = \"unsure\", any_of = [\"unsure\"] }";
    ask_if(both, "several-tests", both);
    ask_if(
        "{ question = \"papers-held-by\", at_least = 3 }",
        "wrong-test",
        "3",
    );
    ask_if("{ question = \"age-band\", is = 3 }", "wrong-value", "3");
    ask_if(
        "{ question = \"can-get-papers\", is = \"no\" }",
        "asks-itself",
        "\"can-get-papers\"",
    );
    ask_if(
        "{ question = \"hours-a-week\", at_least = 3 }",
        "forward-reference",
        "\"hours-a-week\"",
    );
    ask_if(
        "{ indicator = \"excessive-hours\" }",
        "forward-indicator",
        "\"excessive-hours\"",
    );
    ask_if("{ dimension = \"coercion\" }", "not-here", "\"coercion\"");
    ask_if("{ indicators_at_least = 1 }", "not-here", "1");
    let deep = format!(
        "{}{{ presumed_minor = true }}{}",
        "{ not = ".repeat(20),
        " }".repeat(20)
    );
    let at = format!(
        "{}{{ presumed_minor = true }}{}",
        "{ not = ".repeat(4),
        " }".repeat(4)
    );
    ask_if(&deep, "too-deep", &at);
    check(
        TOML,
        "{ dimension = \"coercion\" }",
        "{ not = { dimension = \"coercion\" } }",
        Error,
        "not-over-indication",
        "\"coercion\"",
    );
    check(
        TOML,
        "when = { question = \"age-band\", any_of = [\"under-18\", \"unsure\"] }",
        "when = { indicator = \"excessive-hours\" }",
        Error,
        "not-here",
        "\"excessive-hours\"",
    );
    let minor =
        "[presumed_minor]\nwhen = { question = \"age-band\", any_of = [\"under-18\", \"unsure\"] }";
    check(TOML, minor, "", Warning, "no-presumed-minor", "true");
    let late = "[presumed_minor]\nwhen = { question = \"pay\", is = \"late\" }";
    let files = edited(TOML, minor, late);
    let text = String::from_utf8(files[TOML].clone()).expect("text");
    let text = text.replacen(
        "ask_if = { question = \"papers-held-by\", is = \"employer\" }",
        "ask_if = { presumed_minor = true }",
        1,
    );
    let files = PackFiles(BTreeMap::from([(TOML.to_owned(), text.into_bytes())]));
    let codes: Vec<&str> = load(&files)
        .problems
        .iter()
        .map(|problem| problem.code)
        .collect();
    assert!(codes.contains(&"forward-presumed-minor"), "{codes:?}");
}

#[test]
fn outcomes_and_dimensions() {
    let last = "[[outcome]]\nid = \"none-recorded\"";
    let with_when = "[[outcome]]\nid = \"none-recorded\"\nwhen = { indicators_at_least = 1 }";
    check(
        TOML,
        last,
        with_when,
        Error,
        "last-outcome-with-when",
        "{ indicators_at_least = 1 }",
    );
    let when = "when = { indicators_at_least = 1 }\n";
    check(
        TOML,
        when,
        "",
        Error,
        "outcome-without-when",
        "\"some-indications\"",
    );
    check(
        TOML,
        "{ strong = 2 }",
        "{ strong = 0 }",
        Error,
        "empty-rule",
        "{ strong = 0 }",
    );
    let never = "when = { indicators_at_least = 60 }\n";
    check(
        TOML,
        when,
        never,
        Warning,
        "unreachable-outcome",
        "\"some-indications\"",
    );
    check(
        TOML,
        "{ strong = 2 }",
        "{ strong = 1 }",
        Warning,
        "redundant-rule",
        "\"exploitation\"",
    );
    let rule = "[{ strong = 1, medium_or_weak = 1 }]\n\n[[dimension.indicator]]\nid = \"documents";
    let never = "[{ strong = 9 }]\n\n[[dimension.indicator]]\nid = \"documents";
    check(
        TOML,
        rule,
        never,
        Warning,
        "dimension-never-positive",
        "\"coercion\"",
    );
    let raise = "raises = [{ when = { at_least = 61 }, indicator = \"excessive-hours\" }]\n";
    check(
        TOML,
        raise,
        "",
        Warning,
        "indicator-never-raised",
        "\"excessive-hours\"",
    );
    // A number that the question does not take raises nothing either.
    let raise = "at_least = 61";
    check(
        TOML,
        raise,
        "at_least = 200",
        Warning,
        "indicator-never-raised",
        "\"excessive-hours\"",
    );
    let gate = "ask_if = { question = \"papers-held-by\", is = \"employer\" }";
    let contradiction = "ask_if = { all = [{ question = \"papers-held-by\", is = \"employer\" }, { question = \"papers-held-by\", is = \"self\" }] }";
    check(
        TOML,
        gate,
        contradiction,
        Warning,
        "unreachable-question",
        "\"can-get-papers\"",
    );
}
