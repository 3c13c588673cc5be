//! The five-question example of docs/protocol-format.md.

use repere_protocol::{Loaded, PackFiles, load, load_to_hand_out};
use std::collections::BTreeMap;

fn files() -> PackFiles {
    PackFiles(BTreeMap::from([
        (
            "protocol.toml".to_owned(),
            include_bytes!("example/protocol.toml").to_vec(),
        ),
        (
            "texts/fr.ftl".to_owned(),
            include_bytes!("example/texts/fr.ftl").to_vec(),
        ),
        (
            "texts/en.ftl".to_owned(),
            include_bytes!("example/texts/en.ftl").to_vec(),
        ),
        (
            "cases.toml".to_owned(),
            include_bytes!("example/cases.toml").to_vec(),
        ),
        (
            "SOURCES.md".to_owned(),
            include_bytes!("example/SOURCES.md").to_vec(),
        ),
    ]))
}

#[test]
fn example_passes_check_and_cases() {
    let Loaded {
        pack,
        cases,
        problems,
    } = load_to_hand_out(&files());
    assert_eq!(problems, []);
    let pack = pack.expect("there is no problem");
    assert_eq!(cases.len(), 5);
    for case in &cases {
        let (assessment, differences) = case.run(&pack);
        assert_eq!(differences, [], "{}: {assessment:#?}", case.id);
        assert!(assessment.exact, "{}", case.id);
    }
}

/// The bytes of an assessment and of the canonical form's hash, locked: a screening must be readable,
/// and give the same, in ten years.
#[test]
fn assessment_has_these_bytes() {
    let pack = load(&files()).pack.expect("there is no problem");
    let answers = r#"{
        "papers-held-by": { "answer": "employer", "provenance": "observed" },
        "can-get-papers": "not-safe-to-ask",
        "hours-a-week": 70,
        "pay": ["deductions", "late"]
    }"#;
    let answers = pack.read_answers(answers).expect("the answers fit");
    insta::assert_json_snapshot!(pack.assess(&answers));
}

/// Every block of the page stands in an example, and nothing of the example's structure is left out.
#[test]
fn format_page_shows_the_example() {
    let page = include_str!("../../../docs/protocol-format.md");
    let blocks = |language: &str| -> Vec<String> {
        let fence = format!("```{language}\n");
        let parts = page.split(&fence).skip(1);
        parts
            .map(|part| part.split("```").next().unwrap_or_default().to_owned())
            .collect()
    };
    let toml = include_str!("example/protocol.toml");
    let (texts, cases) = (
        include_str!("example/texts/fr.ftl"),
        include_str!("example/cases.toml"),
    );
    let further = include_str!("frozen/format-1-additions/protocol.toml");
    let protection = include_str!("protection/protocol.toml");
    let mut shown = 0;
    for block in blocks("toml") {
        assert!(
            [toml, cases, further, protection]
                .iter()
                .any(|file| file.contains(&block)),
            "not in the example:\n{block}"
        );
        shown += 1;
    }
    assert!(
        blocks("toml").iter().any(|block| block == cases),
        "the page shows all cases"
    );
    for block in blocks("ftl") {
        assert!(
            texts.starts_with(&block),
            "not the beginning of the texts:\n{block}"
        );
        shown += 1;
    }
    assert!(shown >= 10);
    for question in load(&files())
        .pack
        .expect("there is no problem")
        .questions()
    {
        let id = format!("id = \"{}\"", question.id);
        assert!(
            blocks("toml").iter().any(|block| block.contains(&id)),
            "{id} is not on the page"
        );
    }
}
