//! `repere protocol import` and `repere protocol export`, as they are typed.

use crate::command_line::{check, check_json, example, text};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// What stands in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn form_of_a_protocol_goes_out_and_comes_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let form = folder.path().join("form.xlsx");
    let (form, example) = (text(&form), example());
    let export = [
        "export",
        text(&example),
        "--format",
        "xlsform",
        "--out",
        form,
    ];
    check(
        &export,
        0,
        &[
            "Written:",
            "The assessment (5 indications, 4 outcomes) is not in the export.",
        ],
    );
    check(&export, 2, &["There is a file at this place already"]);
    let out = folder.path().join("again");
    let import = ["import", form, "--out", text(&out)];
    let printed = check(
        &import,
        0,
        &[
            "papers-and-pay: 5 questions in 2 sections (fr, en), from form.xlsx.",
            "Sheet `choices`, column B (`name`)",
            "`does-not-know` is a non-answer of Repère.",
        ],
    );
    assert_eq!(
        names(&out),
        [
            "SOURCES.md",
            "cases.toml",
            "import-report.json",
            "import-report.txt",
            "protocol.toml",
            "texts"
        ]
    );
    let report = fs::read_to_string(out.join("import-report.txt")).expect("a report");
    assert!(printed.starts_with(&report), "{printed}");
    check(&["check", text(&out)], 0, &["papers-and-pay"]);
    check(&["test", text(&out)], 0, &["the case passes"]);
    check(&import, 2, &["There is something at this place already"]);
    assert_eq!(names(folder.path()), ["again", "form.xlsx"]);
}

#[test]
fn import_report_is_for_programs_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let form = folder.path().join("form.xlsx");
    let example = example();
    check(
        &[
            "export",
            text(&example),
            "--format",
            "xlsform",
            "--out",
            text(&form),
        ],
        0,
        &[],
    );
    let out = folder.path().join("again");
    let arguments = [
        "import",
        text(&form),
        "--out",
        text(&out),
        "--id",
        "another",
    ];
    let report = check_json(&arguments, 0);
    assert_eq!(report["id"], "another");
    assert_eq!(report["questions"], 5);
    let note = &report["notes"][0];
    assert!(
        note["message"].is_string() && note["done"].is_string(),
        "{note}"
    );
    let kept = fs::read_to_string(out.join("import-report.json")).expect("a report");
    assert_eq!(serde_json::from_str::<Value>(&kept).expect("JSON"), report);
}

#[test]
fn import_and_export_leave_nothing_of_what_cannot_be_done() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    fs::write(path("table.csv"), "type,name\ntext,q\n").expect("a file");
    let (csv, missing) = (path("table.csv"), path("missing.xlsx"));
    let out = path("out");
    let import = |file: &Path, more: &[&str], said: &str| {
        let arguments = [&["import", text(file), "--out", text(&out)], more].concat();
        check(&arguments, 2, &[said]);
    };
    import(&csv, &[], "This is not an `.xlsx` spreadsheet.");
    import(&missing, &[], "This file cannot be read");
    import(folder.path(), &[], "This file cannot be read");
    import(
        &csv,
        &["--language", "Tigrigna"],
        "does not have the form `NAME=TAG`",
    );
    import(
        &csv,
        &["--locale", "French"],
        "`French` is not a language tag",
    );
    let example = example();
    let export = |more: &[&str], code: i32, said: &str| {
        check(&[&["export", text(&example)], more].concat(), code, &[said]);
    };
    let nowhere = path("no/where.xlsx");
    export(
        &["--format", "xlsform", "--out", text(&nowhere)],
        2,
        "The file cannot be written",
    );
    export(
        &["--format", "xlsform", "--answers", text(&csv)],
        2,
        "Answers are exported with `--format fhir` only.",
    );
    assert_eq!(names(folder.path()), ["table.csv"]);
}

#[test]
fn export_prints_a_questionnaire_and_a_response() {
    let folder = tempfile::tempdir().expect("a folder");
    let answers = folder.path().join("answers.json");
    fs::write(
        &answers,
        r#"{ "papers-held-by": "employer", "hours-a-week": 70 }"#,
    )
    .expect("a file");
    let example = example();
    let export = ["export", text(&example), "--format", "fhir"];
    let resource: Value = serde_json::from_str(&check(&export, 0, &[])).expect("JSON");
    assert_eq!(resource["resourceType"], "Questionnaire");
    assert_eq!(resource["status"], "draft");
    let arguments = [&export[..], &["--answers", text(&answers)]].concat();
    let resource: Value = serde_json::from_str(&check(&arguments, 0, &[])).expect("JSON");
    assert_eq!(resource["resourceType"], "QuestionnaireResponse");
    assert_eq!(resource["item"][0]["linkId"], "section.work");
}
