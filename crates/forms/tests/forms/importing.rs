//! Forms as people write them, imported.

use crate::forms_as_tables::{Sheet, file, imported, loaded, notes};
use repere_protocol::{Condition, Kind, Scalar, Severity, Test, load};

const ARRIVAL: &[Sheet<'static>] = &[
    (
        "survey",
        "
type                   |name         |label::Français (fr)          |label::English (en)   |hint::Français (fr)|required|relevant                                  |constraint              |appearance|default|media::image
start                  |start        |                              |                      |                   |        |                                          |                        |          |       |
begin group            |person       |La personne                   |The person            |                   |        |                                          |                        |          |       |
note                   |intro        |Bonjour, merci de votre temps.|Hello, thank you.     |                   |        |                                          |                        |          |       |
integer                |age          |Quel âge avez-vous ?          |How old are you?      |À peu près         |yes     |                                          |. >= 0 and . <= 120     |          |18     |
select_one yn          |minor_alone  |Êtes-vous seul ?              |Are you alone?        |                   |        |${age} < 18                               |                        |          |       |
end group              |             |                              |                      |                   |        |                                          |                        |          |       |
begin group            |work         |Le travail                    |Work                  |                   |        |                                          |                        |          |       |
select_one papers      |papers_held  |Qui garde vos papiers ?       |Who keeps your papers?|                   |        |                                          |                        |minimal   |       |papers.png
text                   |which_other  |Qui d’autre ?                 |Who else?             |                   |        |${papers_held} = 'other'                  |                        |          |       |
select_multiple pay    |pay_problems |La paie                       |Pay                   |                   |        |                                          |not(selected(., 'none') and count-selected(.) > 1)|          |       |
begin group            |debts        |Dettes                        |Debts                 |                   |        |selected(${pay_problems}, 'deductions')   |                        |          |       |
decimal                |debt         |Combien devez-vous ?          |How much do you owe?  |                   |        |not(${papers_held} = 'self')              |                        |          |       |
end group              |             |                              |                      |                   |        |                                          |                        |          |       |
geopoint               |place        |Où ?                          |Where?                |                   |        |                                          |                        |          |       |
end group              |             |                              |                      |                   |        |                                          |                        |          |       |
date                   |since        |Depuis quand ?                |Since when?           |                   |        |                                          |. <= today()            |          |       |
",
    ),
    (
        "choices",
        "
list_name|name         |label::Français (fr)|label::English (en)
yn       |yes          |Oui                 |Yes
yn       |no           |Non                 |No
papers   |self         |Moi                 |Me
papers   |the_employer |L’employeur         |The employer
papers   |other        |Quelqu’un d’autre   |Somebody else
pay      |below_minimum|Trop peu            |Too little
pay      |deductions   |Des retenues        |Deductions
pay      |none         |Rien de cela        |None of these
",
    ),
    (
        "settings",
        "
form_title |form_id    |version   |default_language|submission_url
À l’arrivée|arrival_v2 |2024061501|Français (fr)   |https://example.org
",
    ),
];

#[test]
fn form_becomes_a_protocol() {
    let imported = imported(ARRIVAL);
    let loaded = loaded(&imported);
    let pack = loaded.pack.expect("a pack");
    assert_eq!((pack.id(), pack.version()), ("arrival-v2", "1.0.0"));
    assert_eq!(pack.locales(), ["fr", "en"]);
    let questions: Vec<(&str, &str, Kind)> = pack
        .questions()
        .map(|question| {
            (
                question.section.as_str(),
                question.id.as_str(),
                question.kind,
            )
        })
        .collect();
    let expected = [
        ("person", "age", Kind::Number),
        ("person", "minor-alone", Kind::YesNo),
        ("work", "papers-held", Kind::Choice),
        ("work", "which-other", Kind::Text),
        ("work", "pay-problems", Kind::Choices),
        ("work", "debt", Kind::Number),
        ("questions", "since", Kind::Date),
    ];
    assert_eq!(questions, expected);
    let question = |id| pack.question(id).expect("the question is there");
    assert_eq!(question("age").minimum, Some(0));
    assert_eq!(question("age").maximum, Some(120));
    assert_eq!(
        question("papers-held").options,
        ["self", "the-employer", "other"]
    );
    assert_eq!(question("pay-problems").exclusive, ["none"]);
    let is = |question: &str, test| Condition::Question {
        question: question.to_owned(),
        test,
    };
    let code = |code: &str| Test::Is(Scalar::Code(code.to_owned()));
    assert_eq!(
        question("minor-alone").ask_if,
        Some(is("age", Test::AtMost(17)))
    );
    assert_eq!(
        question("debt").ask_if,
        Some(Condition::All(vec![
            is("pay-problems", code("deductions")),
            Condition::Not(Box::new(is("papers-held", code("self")))),
        ]))
    );
    assert_eq!(
        notes(&imported),
        [
            "settings C2 version",
            "settings E2 setting-unused",
            "survey 2 type-metadata",
            "survey 4 type-note",
            "survey F5 required",
            "survey J5 default",
            "survey I9 appearance",
            "survey K9 media",
            "survey 12 group-flattened",
            "survey A13 type-decimal",
            "survey G13 relevant-negated",
            "survey 15 type-position",
            "survey H17 constraint",
        ]
    );
}

/// No groups, numbers as names, a scale, sums, a repeat, types that a protocol does not have.
const SCALE: &[Sheet<'static>] = &[
    (
        "survey",
        "
type                  |name      |label                    |relevant                                |read_only|note to self|parameters|choice_filter
select_one often      |q1        |How often shouted at?    |                                        |         |            |          |
select_one often      |q2        |How often hungry?        |${q1} > 1                               |         |            |          |
select_multiple signs |signs     |Signs                    |                                        |         |ask slowly  |          |
text                  |explain   |Please explain           |if(${q1} = '3', 1, 0) + if(${q2} = '3', 1, 0) + if(selected(${signs}, 'fear'), 1, 0) >= 2|||
acknowledge           |understood|Did they understand?     |                                        |         |            |          |
time                  |at        |At what time?            |${understood} = 'OK'                    |         |            |          |
barcode               |card      |Card                     |                                        |         |            |          |
rank signs            |worst     |Which is worst?          |                                        |         |            |          |
range                 |worry     |How worried?             |                                        |         |            |start=0 end=10 step=2|
select_one towns      |town      |Town                     |                                        |         |            |          |region = 1
select_one_from_file a.csv|file  |From a file              |                                        |         |            |          |
selectone often       |typo      |A type with an error     |                                        |         |            |          |
begin repeat          |children  |Children                 |                                        |         |            |          |
integer               |child_age |Age of ${child_name}     |                                        |         |            |          |
end repeat            |          |                         |                                        |         |            |          |
text                  |closing   |Closing words            |                                        |yes      |            |          |
text                  |never     |Never                    |false()                                 |         |            |          |
text                  |q1        |The same name again      |                                        |         |            |          |
                      |lost      |No type                  |                                        |         |            |          |
text                  |          |No name                  |                                        |         |            |          |
calculate             |score     |                         |                                        |         |            |          |
",
    ),
    (
        "choices",
        "
list name|name     |label     |region
often    |1        |Never     |
often    |2        |Sometimes |
often    |3        |Always    |
signs    |fear     |Fear      |
signs    |wounds   |Wounds    |
signs    |wounds   |Wounds    |
signs    |dont_know|Don’t know|
unused   |x        |X         |
towns    |lille    |Lille     |1
         |nowhere  |Nowhere   |
towns    |         |Nameless  |
",
    ),
    ("settings", "form_title|form_id|default_language\nA scale|scale|en"),
    ("entities", "dataset|label\nx|y"),
];

#[test]
fn parts_that_a_protocol_lacks_are_noted_row_by_row() {
    let imported = imported(SCALE);
    let pack = loaded(&imported).pack.expect("a pack");
    let ids: Vec<&str> = pack.questions().map(|q| q.id.as_str()).collect();
    let expected = [
        "q1",
        "q2",
        "signs",
        "explain",
        "understood",
        "at",
        "card",
        "worst",
        "worry",
        "town",
        "file",
        "typo",
        "child-age",
        "q1-2",
        "q-21",
    ];
    assert_eq!(ids, expected);
    assert_eq!(
        notes(&imported),
        [
            "choices B7 choice-duplicate",
            "choices B8 choice-like-non-answer",
            "choices 9 list-unused",
            "choices D10 column-unused",
            "choices 11 choice-without-list",
            "choices 12 choice-without-name",
            "entities sheet-unread",
            "survey F4 column-unused",
            "survey A6 type-acknowledge",
            "survey A7 type-text",
            "survey A8 type-text",
            "survey A9 type-rank",
            "survey G10 parameters",
            "survey H11 choice-filter",
            "survey A12 list-elsewhere",
            "survey A13 type-unknown",
            "survey 14 repeat",
            "survey C15 text-variable",
            "survey 17 type-note",
            "survey 18 never-asked",
            "survey 20 row-without-type",
            "survey 21 row-without-name",
            "survey 22 type-calculate",
        ]
    );
    let renamed: Vec<(&str, &str)> = imported
        .report
        .names
        .iter()
        .map(|renamed| (renamed.from.as_str(), renamed.to.as_str()))
        .collect();
    let names = [
        ("child_age", "child-age"),
        ("q1", "q1-2"),
        ("dont_know", "dont-know"),
    ];
    assert_eq!(renamed, names);
}

/// Right to left, one group around everything, yes and no as numbers, words with markup.
const ARABIC: &[Sheet<'static>] = &[
    (
        "survey",
        "
type         |name  |label::العربية (ar)          |label::French            |guidance_hint::العربية (ar)|repere
begin group  |all   |الكل                         |Tout                     |                           |
begin group  |first |الأول                        |Premier                  |                           |
select_one yn|safe  |هل أنت <b>بأمان</b>؟         |Êtes-vous en **sécurité** ?|بهدوء                    |
text         |name  |ما اسمك؟                     |                         |                           |
end group    |      |                             |                         |                           |
begin group  |second|                             |Deuxième                 |                           |
text         |wish  |ماذا تريد يا ${name}؟        |Que voulez-vous ?        |                           |
end group    |      |                             |                         |                           |
end group    |      |                             |                         |                           |
",
    ),
    ("choices", "list_name|name|label::العربية (ar)|label::French\nyn|1|نعم|Oui\nyn|0|لا|Non"),
    ("settings", "form_title|form_id|version|default_language\nالأمان|safety|1.2.0|العربية (ar)"),
];

#[test]
fn languages_groups_and_words_go_over() {
    let imported = imported(ARABIC);
    let pack = loaded(&imported).pack.expect("a pack");
    assert_eq!((pack.version(), pack.source_locale()), ("1.2.0", "ar"));
    assert_eq!(pack.locales(), ["ar", "fr"]);
    let sections: Vec<&str> = pack.sections().iter().map(|s| s.id.as_str()).collect();
    assert_eq!(sections, ["first", "second"]);
    let safe = pack.question("safe").expect("it is there");
    assert_eq!(safe.kind, Kind::YesNo);
    let arabic = file(&imported, "texts/ar.ftl");
    assert!(
        arabic.contains("question-safe = هل أنت بأمان؟\n    .hint = بهدوء\n"),
        "{arabic}"
    );
    assert!(arabic.contains("section-second = Deuxième\n"), "{arabic}");
    assert!(file(&imported, "texts/fr.ftl").contains("question-safe = Êtes-vous en sécurité ?\n"));
    assert_eq!(
        notes(&imported),
        [
            "survey untranslated",
            "survey 2 group-flattened",
            "survey C4 text-markup",
            "survey D4 text-markup",
            "survey 7 label-missing",
            "survey C8 text-variable",
        ]
    );
}

/// A form with one row of interest, `q`, after some questions that it can look at.
fn form(row: &str) -> Vec<(&'static str, String)> {
    let survey = format!(
        "
type                 |name   |label   |relevant|constraint|extra
select_one size      |size   |Size    |        |          |
select_multiple sign |signs  |Signs   |        |          |
integer              |hours  |Hours   |        |          |
text                 |words  |Words   |        |          |
select_one likert    |often  |Often   |        |          |
select_one yn        |consent|Consent |        |          |
acknowledge          |ok     |Fine?   |        |          |
image                |photo  |Photo   |        |          |
{row}
text                 |later  |Later   |        |          |
"
    );
    let choices = "
list_name|name |label
size     |s    |Small
size     |m    |Middle
size     |l    |Large
sign     |a    |A
sign     |b    |B
sign     |c    |C
sign     |does_not_know|Does not know
likert   |1    |Never
likert   |2    |Sometimes
likert   |3    |Always
yn       |1    |Yes
yn       |0    |No
";
    let settings = "
form_title|form_id|default_language
Form      |form   |en
";
    vec![
        ("survey", survey),
        ("choices", choices.to_owned()),
        ("settings", settings.to_owned()),
    ]
}

/// What opens `q`, as TOML, and the notes about it.
#[track_caller]
fn check_relevant(relevant: &str, expected: &str, noted: &[&str]) {
    let row = format!("text|q|Q|{relevant}||");
    let sheets = form(&row);
    let sheets: Vec<Sheet<'_>> = sheets.iter().map(|(n, s)| (*n, s.as_str())).collect();
    let imported = imported(&sheets);
    loaded(&imported);
    let toml = file(&imported, "protocol.toml");
    let question = toml.split("id = \"q\"").nth(1).expect("it is there");
    let question = question.split("[[").next().unwrap_or_default();
    let found = question.split("ask_if = ").nth(1).unwrap_or_default();
    let found = found.split("\n\n").next().unwrap_or_default();
    // The line breaks of the TOML do not matter here.
    let found = found
        .replace("[\n  ", "[")
        .replace(",\n]", "]")
        .replace('\n', "");
    let found = found.replace(",  {", ", {");
    assert_eq!(found.trim(), expected, "{relevant}");
    let notes = imported.report.notes.iter();
    let notes: Vec<&str> = notes
        .filter(|note| note.code.starts_with("relevant"))
        .map(|note| note.code)
        .collect();
    assert_eq!(notes, noted, "{relevant}");
}

#[test]
fn relevant_becomes_ask_if() {
    let is_s = "{ question = \"size\", is = \"s\" }";
    check_relevant("${size} = 's'", is_s, &[]);
    check_relevant("selected(${size}, \"s\")", is_s, &[]);
    check_relevant("'s' = ${size} and true()", is_s, &[]);
    check_relevant(
        "${size} = 's' or ${size} = 'm'",
        "{ question = \"size\", any_of = [\"s\", \"m\"] }",
        &[],
    );
    check_relevant(
        "${size} != 's'",
        &format!("{{ not = {is_s} }}"),
        &["relevant-negated"],
    );
    check_relevant(
        "${size} != '' and ${size} != 's'",
        &format!(
            "{{ all = [{{ question = \"size\", any_of = [\"s\", \"m\", \"l\"] }}, {{ not = {is_s} }}] }}"
        ),
        &[],
    );
    check_relevant(
        "not(${size} = 's' or selected(${signs}, 'a'))",
        &format!(
            "{{ all = [{{ not = {is_s} }}, {{ not = {{ question = \"signs\", is = \"a\" }} }}] }}"
        ),
        &["relevant-negated", "relevant-negated"],
    );
    check_relevant(
        "${hours} > 48.5",
        "{ question = \"hours\", at_least = 49 }",
        &[],
    );
    check_relevant(
        "48 < ${hours}",
        "{ question = \"hours\", at_least = 49 }",
        &[],
    );
    check_relevant(
        "number(${hours}) <= 10",
        "{ question = \"hours\", at_most = 10 }",
        &[],
    );
    check_relevant("${hours} = 7", "{ question = \"hours\", is = 7 }", &[]);
    check_relevant(
        "${hours} != ''",
        "{ any = [{ question = \"hours\", at_least = 0 }, { question = \"hours\", at_most = -1 }] }",
        &[],
    );
    check_relevant(
        "${often} >= 2",
        "{ question = \"often\", any_of = [\"2\", \"3\"] }",
        &[],
    );
    check_relevant(
        "${consent} = 1",
        "{ question = \"consent\", is = \"yes\" }",
        &[],
    );
    check_relevant("${ok} = 'OK'", "{ question = \"ok\", is = \"yes\" }", &[]);
    check_relevant(
        "count-selected(${signs}) >= 2",
        "{ of = [{ question = \"signs\", is = \"a\" }, { question = \"signs\", is = \"b\" }, { question = \"signs\", is = \"c\" }], at_least = 2 }",
        &[],
    );
    check_relevant(
        "if(${size} = 's', 1, 0) + if(${hours} > 60, 1, 0) + if(selected(${signs}, 'b'), 1, 0) > 1",
        &format!(
            "{{ of = [{is_s}, {{ question = \"hours\", at_least = 61 }}, {{ question = \"signs\", is = \"b\" }}], at_least = 2 }}"
        ),
        &[],
    );
}

#[test]
fn relevant_that_cannot_be_kept_opens_more_often_and_is_noted() {
    let is_s = "{ question = \"size\", is = \"s\" }";
    check_relevant("${size} = ", "", &["relevant-unreadable"]);
    check_relevant(
        "${size} = 's' and regex(${words}, 'x')",
        is_s,
        &["relevant-function"],
    );
    check_relevant(
        "${size} = 's' or regex(${words}, 'x')",
        "",
        &["relevant-function"],
    );
    check_relevant(
        "not(${size} = 's' or ${words} = 'x')",
        &format!("{{ not = {is_s} }}"),
        &["relevant-kind", "relevant-negated"],
    );
    check_relevant("${photo} != ''", "", &["relevant-left-out"]);
    check_relevant("${later} = 'x'", "", &["relevant-later"]);
    check_relevant("${q} = 'x'", "", &["relevant-later"]);
    check_relevant("${nobody} = 'x'", "", &["relevant-unknown-name"]);
    check_relevant("${size} = 'xl'", "", &["relevant-unknown-option"]);
    check_relevant("${size} = ${often}", "", &["relevant-comparison"]);
    check_relevant("${hours} * 2 > 10", "", &["relevant-comparison"]);
    check_relevant("${size} = ''", "", &["relevant-unanswered"]);
    check_relevant(
        "${signs} = 'a'",
        "{ question = \"signs\", is = \"a\" }",
        &["relevant-exact"],
    );
    check_relevant("${signs} != 'a'", "", &["relevant-exact"]);
    // A non-answer is never certain, so it opens nothing and closes nothing.
    check_relevant(
        "${size} = 's' or selected(${signs}, 'does_not_know')",
        is_s,
        &[],
    );
    let deep = format!("{}${{size}} = 's'{}", "(".repeat(200), ")".repeat(200));
    check_relevant(&deep, "", &["relevant-too-deep"]);
    let mut doubled = "${size} = 's'".to_owned();
    for _ in 0..40 {
        doubled = format!("if({doubled}, true(), false())");
    }
    check_relevant(&doubled, "", &["relevant-too-deep"]);
}

/// What an import takes out of a text is what a pack must not have.
#[test]
fn characters_that_override_the_direction_are_the_same_in_a_pack_and_in_language() {
    let sheets = [
        ("survey", "type | name | label\ntext | a | words"),
        ("settings", "form_title | form_id\nTitle | form"),
    ];
    let files = imported(&sheets).files;
    let refused = |c: char| {
        let mut files = files.clone();
        let texts = files
            .0
            .get_mut("texts/en.ftl")
            .expect("the texts are there");
        let with = String::from_utf8_lossy(texts).replace("words", &format!("wo{c}rds"));
        *texts = with.into_bytes();
        let problems = load(&files).problems;
        let mut found = problems
            .iter()
            .filter(|problem| problem.code == "bidi-control");
        found.any(|problem| problem.severity == Severity::Error)
    };
    for c in '\u{2000}'..='\u{206F}' {
        let number = u32::from(c);
        assert_eq!(
            refused(c),
            repere_language::overrides_direction(c),
            "U+{number:04X}"
        );
    }
}
