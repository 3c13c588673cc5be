//! Packs as spreadsheets, read as a form's own tools read them.

use crate::forms_as_tables::pack;
use calamine::{Data, Reader, Xlsx};
use repere_forms::{questionnaire, response, xlsform};
use repere_protocol::{Pack, PackFiles, load};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Cursor;

/// The rows of a sheet, by the heads of its columns.
fn rows(bytes: &[u8], sheet: &str) -> Vec<BTreeMap<String, String>> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes.to_vec())).expect("a spreadsheet");
    let range = workbook.worksheet_range(sheet).expect("the sheet");
    let mut rows = range.rows();
    let head: Vec<String> = rows
        .next()
        .expect("a head")
        .iter()
        .map(ToString::to_string)
        .collect();
    let filled = |row: &[Data]| {
        let cells = head
            .iter()
            .cloned()
            .zip(row.iter().map(ToString::to_string));
        cells.filter(|(_, text)| !text.is_empty()).collect()
    };
    rows.map(filled).collect()
}

/// A pack with these sections, in French and English.
fn small(questions: &str, texts: &str) -> Pack {
    let protocol = format!(
        r#"
format = 1
id = "small"
version = "1.0.0"
source_locale = "fr"
locales = ["fr"]

[presumed_minor]
when = {{ question = "age", any_of = ["under-18", "unsure"] }}

[[section]]
id = "all"

[[section.question]]
id = "age"
kind = "choice"
options = ["under-18", "adult", "unsure"]

[[section.question]]
id = "papers"
kind = "yes-no"
raises = [{{ when = {{ is = "no" }}, indicator = "no-papers" }}]

[[section.question]]
id = "hours"
kind = "number"
raises = [{{ when = {{ at_least = 61 }}, indicator = "long-hours" }}]

[[section.question]]
id = "signs"
kind = "choices"
options = ["fear", "wounds", "none"]
exclusive = ["none"]
raises = [{{ when = {{ all = [{{ is = "fear" }}, {{ not = {{ is = "wounds" }} }}] }}, indicator = "afraid" }}]
{questions}
[[dimension]]
id = "d"
positive_when = [{{ strong = 1 }}]
[[dimension.indicator]]
id = "no-papers"
adult = "strong"
[[dimension.indicator]]
id = "long-hours"
adult = "strong"
[[dimension.indicator]]
id = "afraid"
adult = "strong"

[[outcome]]
id = "o"
"#
    );
    let words = format!(
        "title = T\nsummary = S\nsection-all = A\nquestion-age = Âge\n .option-under-18 = a\n .option-adult = b\n .option-unsure = c\nquestion-papers = P\nquestion-hours = H\nquestion-signs = S\n .option-fear = a\n .option-wounds = b\n .option-none = c\ndimension-d = D\nindicator-no-papers = N\nindicator-long-hours = L\nindicator-afraid = A\noutcome-o = O\n .meaning = M\n{texts}"
    );
    let files = PackFiles(BTreeMap::from([
        ("protocol.toml".to_owned(), protocol.into_bytes()),
        ("texts/fr.ftl".to_owned(), words.into_bytes()),
    ]));
    let loaded = load(&files);
    loaded
        .pack
        .unwrap_or_else(|| panic!("{:#?}", loaded.problems))
}

/// A small pack whose question `q` has this `ask_if`.
fn with_question(ask_if: &str) -> Pack {
    let question =
        format!("\n[[section.question]]\nid = \"q\"\nkind = \"text\"\nask_if = {ask_if}\n");
    small(&question, "question-q = Q\n")
}

/// What opens `q`: in a form, and in a questionnaire.
#[track_caller]
fn check(ask_if: &str, relevant: &str, enabled: &str) {
    let pack = with_question(ask_if);
    let form = xlsform(&pack).expect("a spreadsheet").content;
    let rows = rows(&form, "survey");
    let row = rows
        .iter()
        .find(|row| row.get("name").is_some_and(|n| n == "q"));
    let found = row.and_then(|row| row.get("relevant"));
    assert_eq!(found.map_or("", String::as_str), relevant, "{ask_if}");
    let resource = questionnaire(&pack).content;
    let items = resource["item"][0]["item"].as_array().expect("items");
    let item = items.iter().find(|item| item["linkId"] == "q").expect("q");
    assert_eq!(enabled_by(item), enabled, "{ask_if}");
}

/// `enableWhen` in short, or the expression.
fn enabled_by(item: &Value) -> String {
    if let Some(expression) = item["extension"][0]["valueExpression"]["expression"].as_str() {
        return expression.replace("%resource.repeat(item).where(linkId = ", "at(");
    }
    let conditions = item["enableWhen"].as_array().cloned().unwrap_or_default();
    let each: Vec<String> = conditions
        .iter()
        .map(|when| {
            let answer = [
                when["answerCoding"]["code"].as_str().map(str::to_owned),
                when["answerBoolean"].as_bool().map(|b| b.to_string()),
                when["answerInteger"].as_i64().map(|n| n.to_string()),
            ];
            let answer = answer.into_iter().flatten().next().unwrap_or_default();
            let operator = when["operator"].as_str().unwrap_or_default();
            let question = when["question"].as_str().unwrap_or_default();
            format!("{question} {operator} {answer}")
        })
        .collect();
    let behavior = item["enableBehavior"].as_str().unwrap_or_default();
    format!("{behavior} {}", each.join(", ")).trim().to_owned()
}

#[test]
fn ask_if_becomes_relevant_and_enable_when() {
    check(
        "{ question = \"age\", is = \"adult\" }",
        "${age} = 'adult'",
        "age = adult",
    );
    check(
        "{ question = \"age\", any_of = [\"adult\", \"unsure\"] }",
        "${age} = 'adult' or ${age} = 'unsure'",
        "any age = adult, age = unsure",
    );
    // A negated test needs an answer: another option.
    check(
        "{ not = { question = \"age\", is = \"adult\" } }",
        "${age} = 'under-18' or ${age} = 'unsure'",
        "any age = under-18, age = unsure",
    );
    check(
        "{ not = { question = \"papers\", is = \"yes\" } }",
        "${papers} = 'no'",
        "papers = false",
    );
    check(
        "{ not = { question = \"hours\", at_least = 40 } }",
        "${hours} <= 39",
        "hours <= 39",
    );
    check(
        "{ not = { question = \"signs\", is = \"fear\" } }",
        "${signs} != '' and not(selected(${signs}, 'fear')) and not(selected(${signs}, 'not-answered')) and not(selected(${signs}, 'does-not-know')) and not(selected(${signs}, 'prefers-not-to-say')) and not(selected(${signs}, 'not-safe-to-ask')) and not(selected(${signs}, 'not-asked'))",
        "(at('signs').answer.value.code.exists() and at('signs').answer.value.where(code = 'fear').exists().not())",
    );
    check(
        "{ all = [{ question = \"papers\", is = \"yes\" }, { any = [{ question = \"hours\", at_least = 40 }, { question = \"hours\", is = 3 }] }] }",
        "${papers} = 'yes' and (${hours} >= 40 or ${hours} = 3)",
        "(at('papers').answer.value.where($this = true).exists() and (at('hours').answer.value.where($this >= 40).exists() or at('hours').answer.value.where($this = 3).exists()))",
    );
    check(
        "{ all = [{ question = \"papers\", is = \"yes\" }, { question = \"hours\", at_most = 3 }] }",
        "${papers} = 'yes' and ${hours} <= 3",
        "all papers = true, hours <= 3",
    );
    check(
        "{ indicator = \"no-papers\" }",
        "${papers} = 'no'",
        "papers = false",
    );
    check(
        "{ presumed_minor = true }",
        "${age} = 'under-18' or ${age} = 'unsure'",
        "any age = under-18, age = unsure",
    );
    check(
        "{ presumed_minor = false }",
        "${age} = 'adult'",
        "age = adult",
    );
    check(
        "{ of = [{ indicator = \"no-papers\" }, { indicator = \"long-hours\" }, { question = \"signs\", is = \"fear\" }], at_least = 2 }",
        "if(${papers} = 'no', 1, 0) + if(${hours} >= 61, 1, 0) + if(selected(${signs}, 'fear'), 1, 0) >= 2",
        "(iif(at('papers').answer.value.where($this = false).exists(), 1, 0) + iif(at('hours').answer.value.where($this >= 61).exists(), 1, 0) + iif(at('signs').answer.value.where(code = 'fear').exists(), 1, 0) >= 2)",
    );
}

#[test]
fn form_has_everything_that_is_asked() {
    let pack = pack("crates/protocol/tests/example");
    let exported = xlsform(&pack).expect("a spreadsheet");
    let survey = rows(&exported.content, "survey");
    let named = |name: &str| {
        let found = survey
            .iter()
            .find(|row| row.get("name").is_some_and(|n| n == name));
        found.unwrap_or_else(|| panic!("no {name}"))
    };
    let held = named("papers-held-by");
    assert_eq!(held["type"], "select_one papers-held-by");
    assert_eq!(
        held["label::English (en)"].as_str(),
        pack_text("question-papers-held-by")
    );
    assert!(held.contains_key("hint::Français (fr)"));
    assert!(held.contains_key("guidance_hint::Français (fr)"));
    assert_eq!(named("hours-a-week")["constraint"], ". >= 0 and . <= 168");
    assert_eq!(
        named("hours-a-week_non_answer")["relevant"],
        "${hours-a-week} = ''"
    );
    assert_eq!(
        named("papers-held-by_provenance")["relevant"],
        "${papers-held-by} != ''"
    );
    assert_eq!(
        named("papers-held-by_alert")["relevant"],
        "${papers-held-by} = 'employer'"
    );
    let choices = rows(&exported.content, "choices");
    let pay: Vec<&str> = choices
        .iter()
        .filter(|row| row["list_name"] == "pay")
        .map(|row| row["name"].as_str())
        .collect();
    assert_eq!(
        pay,
        [
            "below-minimum",
            "deductions",
            "late",
            "none-of-these",
            "not-answered",
            "does-not-know",
            "prefers-not-to-say",
            "not-safe-to-ask",
            "not-asked"
        ]
    );
    let settings = rows(&exported.content, "settings");
    assert_eq!(settings[0]["form_id"], "papers-and-pay");
    assert_eq!(settings[0]["default_language"], "Français (fr)");
    let codes: Vec<&str> = exported.notes.iter().map(|note| note.code).collect();
    assert_eq!(
        codes,
        [
            "htcds-left",
            "none-chosen",
            "provenance-assumed",
            "scoring-left"
        ]
    );
    let again = xlsform(&pack).expect("a spreadsheet").content;
    assert_eq!(
        again, exported.content,
        "the same pack gives the same bytes"
    );
}

/// The example's English words for the question that is looked at above.
fn pack_text(id: &str) -> &'static str {
    assert_eq!(id, "question-papers-held-by");
    "Who keeps your passport or identity card?"
}

#[test]
fn response_keeps_why_there_is_no_answer() {
    let pack = pack("crates/protocol/tests/example");
    let answers = r#"{
        "age-band": "does-not-know",
        "papers-held-by": { "answer": "employer", "provenance": "observed" },
        "can-get-papers": "prefers-not-to-say",
        "hours-a-week": 70,
        "pay": []
    }"#;
    let answers = pack.read_answers(answers).expect("the answers fit");
    let exported = response(&pack, &answers);
    let content = exported.content;
    assert_eq!(content["status"], "completed");
    assert_eq!(
        content["questionnaire"],
        "urn:repere:protocol:papers-and-pay|1.0.0"
    );
    let [person, work] = [0, 1].map(|section| &content["item"][section]);
    assert_eq!(person["linkId"], "section.person");
    let reasons = &person["item"][0]["answer"][0]["valueCoding"]["extension"];
    assert_eq!(reasons[0]["valueCode"], "asked-unknown");
    assert_eq!(reasons[1]["valueCode"], "does-not-know");
    let held = &work["item"][0]["answer"][0];
    assert_eq!(held["valueCoding"]["code"], "employer");
    assert_eq!(held["extension"][0]["valueCode"], "observed");
    let declined = &work["item"][1]["answer"][0]["_valueBoolean"]["extension"];
    assert_eq!(declined[0]["valueCode"], "asked-declined");
    assert_eq!(work["item"][2]["answer"][0]["valueInteger"], 70);
    assert_eq!(
        work["item"][3]["extension"][0]["url"],
        "urn:repere:none-chosen"
    );
    assert!(exported.notes.is_empty());

    // An answer that the others rule out does not count.
    let answers = r#"{ "papers-held-by": "self", "can-get-papers": "no" }"#;
    let answers = pack.read_answers(answers).expect("the answers fit");
    let exported = response(&pack, &answers);
    assert_eq!(exported.content["status"], "in-progress");
    assert_eq!(exported.notes[0].code, "answer-left");
    assert_eq!(exported.notes[0].parameters["name"], "can-get-papers");
}
