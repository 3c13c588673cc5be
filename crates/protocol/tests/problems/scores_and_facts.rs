//! Problems of scores, sides and members, types of exploitation, contradictions, what is handed on,
//! respondents' languages, facts and sources.

use super::{EN, Error, TOML, Warning, check, codes, edited, example, marked};
use repere_protocol::{PackFiles, Problem, load};

/// Blocks put before the outcomes, and the problem that they make.
#[track_caller]
fn added(block: &str, code: &str, at: &str) -> Problem {
    let first = "[[outcome]]\nid = \"situation-of-concern\"";
    check(TOML, first, &format!("{block}\n{first}"), Error, code, at)
}

#[test]
fn scores() {
    let score = |add: &str| format!("[[score]]\nid = \"concern\"\nadd = {add}");
    let of = |part: &str| score(&format!("[{{ {part} }}]"));
    added(&score("[]"), "empty-list", "[]");
    added("[[score]]\nid = \"concern\"", "missing-key", "[[score]]");
    added(&of("points = 1"), "no-condition", "{ points = 1 }");
    let both = "indicator = \"excessive-hours\", question = \"pay\", is = \"late\", points = 1";
    added(&of(both), "several-conditions", &format!("{{ {both} }}"));
    added(
        &of("indicator = \"excessive-hour\", points = 1"),
        "unknown-indicator",
        "\"excessive-hour\"",
    );
    added(
        &of("question = \"pay\", points = 1"),
        "no-test",
        "{ question = \"pay\", points = 1 }",
    );
    let plain = "{ indicator = \"excessive-hours\" }";
    added(&score(&format!("[{plain}]")), "missing-key", plain);
    let with = |points: &str| {
        of(&format!(
            "indicator = \"excessive-hours\", points = {points}"
        ))
    };
    added(&with("0"), "bad-points", "0");
    added(&with("2000000"), "bad-points", "2000000");
    added(&with("-1"), "points-lower", "-1");
    added(&with("-1, lowers = 1"), "wrong-type", "1");
    let part = "{ indicator = \"excessive-hours\", points = 1 }";
    let twice = score(&format!("[{part}, {part}]"));
    added(&twice, "counted-twice", "\"excessive-hours\"");
    let one = of("indicator = \"excessive-hours\", points = 1");
    added(&format!("{one}\n{one}"), "duplicate-id", "\"concern\"");
    // Taking away is allowed where it is meant.
    let text = format!("{}\n[[outcome]]", with("-1, lowers = true"));
    let files = edited(TOML, "[[outcome]]", &text);
    assert_eq!(codes(&load(&PackFiles(files)).problems), ["source-missing"]);
}

#[test]
fn conditions_on_scores_and_counts() {
    #[track_caller]
    fn outcome(to: &str, code: &str, at: &str) {
        let score = "[[score]]\nid = \"concern\"\nadd = [{ indicator = \"excessive-hours\", points = 1 }]\n";
        let when = "[[outcome]]\nid = \"some-indications\"\nwhen = ";
        let old = format!("{when}{{ indicators_at_least = 1 }}\n");
        let new = format!("{}{to}\n{score}", when);
        check(TOML, &old, &new, Error, code, at);
    }
    outcome(
        "{ score = \"conern\", at_least = 1 }",
        "unknown-score",
        "\"conern\"",
    );
    outcome(
        "{ score = \"concern\" }",
        "missing-key",
        "{ score = \"concern\" }",
    );
    outcome(
        "{ score = \"concern\", at_least = \"1\" }",
        "wrong-type",
        "\"1\"",
    );
    outcome(
        "{ score = \"concern\", at_most = 1 }",
        "unknown-key",
        "at_most",
    );
    outcome(
        "{ not = { score = \"concern\", at_least = 1 } }",
        "not-over-indication",
        "\"concern\"",
    );
    let of = "[{ dimension = \"coercion\" }, { indicator = \"excessive-hours\" }]";
    outcome(
        &format!("{{ of = {of} }}"),
        "missing-key",
        &format!("{{ of = {of} }}"),
    );
    outcome(&format!("{{ of = {of}, at_least = 3 }}"), "bad-count", "3");
    outcome(&format!("{{ of = {of}, at_least = 0 }}"), "bad-count", "0");
    outcome("{ of = [], at_least = 1 }", "empty-list", "[]");
    outcome(
        &format!("{{ not = {{ of = {of}, at_least = 1 }} }}"),
        "not-over-indication",
        "\"coercion\"",
    );
    // Each `not` that stands over an indication must say that it lowers.
    let inner = "{ not = { dimension = \"coercion\" }, lowers = true }";
    outcome(
        &format!("{{ not = {inner} }}"),
        "not-over-indication",
        "\"coercion\"",
    );
    let gate = "ask_if = { question = \"papers-held-by\", is = \"employer\" }";
    let score = "ask_if = { score = \"concern\", at_least = 1 }";
    check(TOML, gate, score, Error, "not-here", "\"concern\"");
}

#[test]
fn sides_and_members() {
    let view = |rest: &str| {
        format!("[[dimension]]\nid = \"duress\"\npositive_when = [{{ weak = 1 }}]\n{rest}")
    };
    let member = |rest: &str| {
        view(&format!(
            "[[dimension.member]]\nindicator = \"excessive-hours\"\n{rest}"
        ))
    };
    added(&member(""), "missing-key", "[[dimension.member]]");
    added(&member("adult = \"stron\""), "unknown-word", "\"stron\"");
    added(
        &member("adult = \"weak\"\nside = \"menace\""),
        "sides-missing",
        "\"menace\"",
    );
    let twice =
        "adult = \"weak\"\n[[dimension.member]]\nindicator = \"excessive-hours\"\nadult = \"weak\"";
    added(&member(twice), "counted-twice", "\"excessive-hours\"");
    let unknown = "[[dimension.member]]\nindicator = \"hours\"\nadult = \"weak\"";
    added(&view(unknown), "unknown-indicator", "\"hours\"");
    added(&view("sides = [\"a\"]"), "sides-not-two", "[\"a\"]");
    added(&view("sides = [\"a\", \"a\"]"), "duplicate-id", "\"a\"");
    let sided = |rest: &str| {
        let member = "[[dimension.member]]\nindicator = \"excessive-hours\"\nadult = \"weak\"";
        view(&format!("sides = [\"menace\", \"will\"]\n{member}\n{rest}"))
    };
    added(&sided(""), "missing-key", "[[dimension.member]]");
    let near = added(&sided("side = \"menac\""), "unknown-word", "\"menac\"");
    assert_eq!(near.parameters["suggestion"], "menace");
    check(
        TOML,
        "{ strong = 2 }",
        "{ each_side = 1 }",
        Error,
        "sides-missing",
        "1",
    );
    // The names of a view and of sides are looked for.
    let text = sided("side = \"will\"").replace("sides", "view = \"ilo\"\nsides");
    let files = edited(TOML, "[[outcome]]", &format!("{text}\n[[outcome]]"));
    let problems = load(&PackFiles(files.clone())).problems;
    let missing = problems
        .iter()
        .filter(|p| p.code == "text-missing" && p.severity == Error);
    let mut at: Vec<&str> = missing.map(|problem| marked(&files, problem)).collect();
    at.sort_unstable();
    assert_eq!(at, ["\"duress\"", "\"ilo\"", "\"menace\"", "\"will\""]);
}

#[test]
fn exploitations_and_contradictions() {
    let exploitation = |when: &str| format!("[[exploitation]]\nid = \"labour\"\nwhen = {when}");
    added(
        "[[exploitation]]\nid = \"labour\"",
        "missing-key",
        "[[exploitation]]",
    );
    added(
        &exploitation("{ dimension = \"coercion\" }"),
        "not-here",
        "\"coercion\"",
    );
    added(
        &exploitation("{ presumed_minor = true }"),
        "not-here",
        "true",
    );
    added(
        &exploitation("{ indicators_at_least = 1 }"),
        "not-here",
        "1",
    );
    let found = exploitation("{ indicator = \"excessive-hours\" }");
    added(&found, "text-missing", "\"labour\"");
    added(&format!("{found}\n{found}"), "duplicate-id", "\"labour\"");

    let contradiction = |when: &str| format!("[[contradiction]]\nid = \"papers\"\nwhen = {when}");
    let self_held = "{ question = \"papers-held-by\", is = \"self\" }";
    added(
        &contradiction(self_held),
        "contradiction-of-one",
        "\"papers\"",
    );
    let twice = format!("{{ all = [{self_held}, {self_held}] }}");
    added(&contradiction(&twice), "contradiction-of-one", "\"papers\"");
    let indicator = "{ indicator = \"excessive-hours\" }";
    added(&contradiction(indicator), "not-here", "\"excessive-hours\"");
    let two = format!("{{ all = [{self_held}, {{ question = \"pay\", is = \"late\" }}] }}");
    added(&contradiction(&two), "text-missing", "\"papers\"");
}

#[test]
fn facts() {
    #[track_caller]
    fn fact(from: &str, to: &str, code: &str, at: &str, suggestion: Option<&str>) {
        let problem = check(TOML, from, to, Error, code, at);
        assert_eq!(
            problem.parameters.get("suggestion").map(String::as_str),
            suggestion
        );
    }
    let (field, value) = ("vic_MethodsOfControl", "WithholdsDocuments");
    let near = Some(field);
    fact(
        field,
        "vic_MethodOfControl",
        "unknown-htcds-field",
        "\"vic_MethodOfControl\"",
        near,
    );
    fact(
        field,
        "vic Methods",
        "unknown-htcds-field",
        "\"vic Methods\"",
        None,
    );
    fact(
        value,
        "WithholdDocuments",
        "unknown-htcds-value",
        "\"WithholdDocuments\"",
        Some(value),
    );
    let whole = format!("field = \"{field}\", value = \"{value}\"");
    let status = |value: &str| format!("field = \"vic_TraffickingStatus\", value = \"{value}\"");
    let actual = "ActualVictimOfTrafficking";
    fact(
        &whole,
        &status(actual),
        "htcds-status",
        &format!("\"{actual}\""),
        None,
    );
    let possible = edited(TOML, &whole, &status("PossibleVictimOfTrafficking"));
    assert_eq!(load(&PackFiles(possible)).problems, []);
    let free = "field = \"vic_DetailsOfVulnerabilities\", value = \"anything\"";
    assert_eq!(load(&PackFiles(edited(TOML, &whole, free))).problems, []);
}

#[test]
fn languages_of_respondents() {
    let list = "locales = [\"fr\", \"en\"]";
    let heard = |locales: &str| format!("{list}\nrespondent_locales = {locales}");
    let unlisted = "respondent-locale-not-listed";
    check(TOML, list, &heard("[\"ar\"]"), Error, unlisted, "\"ar\"");
    check(
        TOML,
        list,
        &heard("[\"fr\"]"),
        Error,
        "respondent-locale-source",
        "\"fr\"",
    );
    check(
        TOML,
        list,
        &heard("[\"en\", \"en\"]"),
        Error,
        "duplicate-id",
        "\"en\"",
    );
    // Only what is asked need be there: the question and its options.
    let mut files = edited(TOML, list, &heard("[\"en\"]"));
    let asked = [
        "question-age-band = How old are you?\n    .option-under-18 = a\n    .option-18-or-more = b\n",
        "    .option-unsure = c\nquestion-papers-held-by = Who?\n    .option-self = a\n",
        "    .option-employer = b\n    .option-other = c\nquestion-can-get-papers = Can you?\n",
        "question-hours-a-week = How many?\nquestion-pay = What?\n    .option-below-minimum = a\n",
        "    .option-deductions = b\n    .option-late = c\n    .option-none-of-these = d\n",
    ];
    files.insert(EN.to_owned(), asked.concat().into_bytes());
    assert_eq!(load(&PackFiles(files.clone())).problems, []);
    let without = asked.concat().replace("    .option-late = c\n", "");
    files.insert(EN.to_owned(), without.into_bytes());
    let problems = load(&PackFiles(files)).problems;
    assert_eq!(codes(&problems), ["text-missing"]);
    assert_eq!(problems[0].parameters["name"], "question-pay.option-late");
}

#[test]
fn sources() {
    let name = "SOURCES.md";
    check(
        name,
        "`coercion`",
        "`coerced`",
        Warning,
        "source-missing",
        "\"coercion\"",
    );
    let mut files = example();
    files.remove(name);
    assert_eq!(
        codes(&load(&PackFiles(files)).problems),
        ["missing-sources"]
    );
}
