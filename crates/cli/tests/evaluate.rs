//! `repere protocol evaluate`, as it is typed.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../protocol/tests/example")
}

fn evaluate(lang: &str, arguments: &[&str]) -> Output {
    let example = example();
    let mut command = Command::new(env!("CARGO_BIN_EXE_repere"));
    command
        .args(["--lang", lang, "protocol", "evaluate"])
        .arg(example)
        .args(["--reference", "reference"])
        .args(arguments);
    command.output().expect("the binary runs")
}

/// What is said, on standard output or standard error, and the exit code.
#[track_caller]
fn check(arguments: &[&str], code: i32, said: &[&str]) -> String {
    let output = evaluate("en", arguments);
    let printed = String::from_utf8(output.stdout).expect("text");
    let told = String::from_utf8(output.stderr).expect("text");
    assert_eq!(output.status.code(), Some(code), "{printed}\n{told}");
    for words in said {
        let found = printed.contains(words) || told.contains(words);
        assert!(found, "no {words:?} in\n{printed}\n{told}");
    }
    printed
}

/// A study whose persons have one indicator or none, with the published counts of another instrument:
/// "one yes or more" is positive.
fn study(folder: &Path, yes: [u32; 2], no: [u32; 2]) -> String {
    let mut table = String::from("excessive-hours,reference\n");
    for (rows, reference) in [(yes, 1), (no, 0)] {
        for (count, indicator) in rows.into_iter().zip([1, 0]) {
            for _ in 0..count {
                table.push_str(&format!("{indicator},{reference}\n"));
            }
        }
    }
    let path = folder.join("study.csv");
    fs::write(&path, table).expect("it can be written");
    path.to_str().expect("a text").to_owned()
}

/// QYIT: 26 of 30, and 237 of 310 (Chisolm-Straker and others, 2019).
#[test]
fn evaluate_finds_the_numbers_of_a_published_study() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = study(folder.path(), [26, 4], [73, 237]);
    let positive = "some-indications";
    let arguments = [
        "--indicators",
        "--data",
        &data,
        "--positive",
        positive,
        "--prevalence",
        "1.1%",
    ];
    let said = [
        "340 people. By the reference, 30 are affected and 310 are not.",
        "No answer that is missing can change anybody’s outcome.",
        "Counts as positive: “Some indications” or a higher outcome [some-indications]",
        "noticed): 86.7% (70.3 to 94.7), which is 26 of 30",
        "passed over): 76.5% (71.4 to 80.8), which is 237 of 310",
        "Positive predictive value in this table: 26.3% (18.6 to 35.7), which is 26 of 99",
        "Positive likelihood ratio: 3.68 (2.88 to 4.70)",
        "Negative likelihood ratio: 0.17 (0.07 to 0.44)",
        "where 8.8% of people are affected: of 100 positives, about 74 are wrong (64 to 81).",
        "Where 1.1% of people are affected: of 100 positives, about 96 are wrong (95 to 97).",
    ];
    check(&arguments, 0, &said);
    let printed = check(&[&arguments[..], &["--format", "json"]].concat(), 0, &[]);
    let figures: Value = serde_json::from_str(&printed).expect("JSON is printed");
    assert_eq!(figures["persons"], 340);
    assert_eq!(figures["positive"], positive);
    let chosen = figures["prevalence"]["chosen"].as_f64().expect("a number");
    assert!((chosen - 0.011).abs() < 1e-12);
    let threshold = &figures["thresholds"][2];
    assert_eq!(threshold["outcome"], positive);
    assert_eq!(threshold["lowest"], threshold["highest"]);
    assert_eq!(threshold["lowest"]["counts"]["true_positive"], 26);
    let ratio = &threshold["lowest"]["positive_likelihood_ratio"];
    assert!((ratio["low"].as_f64().expect("a number") - 2.8812).abs() < 1e-4);
    // Nobody reaches the highest outcome by one indicator: of its positives nothing is known.
    let highest = &figures["thresholds"][0]["lowest"];
    assert_eq!(highest["positive_likelihood_ratio"], Value::Null);
    assert_eq!(
        highest["in_the_sample"]["positive_predictive_value"],
        Value::Null
    );
}

#[test]
fn evaluate_writes_numbers_as_the_language_does() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = study(folder.path(), [26, 4], [73, 237]);
    let arguments = [
        "--indicators",
        "--data",
        &data,
        "--positive",
        "some-indications",
    ];
    for (lang, words) in [
        ("fr", "86,7\u{202f}% (70,3 à 94,7), soit 26 sur 30"),
        ("ro", "86,7\u{a0}% (70,3 până la 94,7), adică 26 din 30"),
        ("ar", "86.7٪ (من 70.3 إلى 94.7)، أي 26 من 30"),
    ] {
        let printed = String::from_utf8(evaluate(lang, &arguments).stdout).expect("text");
        assert!(printed.contains(words), "no {words:?} in\n{printed}");
    }
}

#[test]
fn evaluate_writes_its_picture_whole_and_without_a_person() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("table.csv");
    let table = "code,hours-a-week,papers-held-by,pay,reference\n\
                 <b>K1,70,employer,below-minimum,1\nK2,,,,1\nK3,30,self,none-of-these,0\n";
    fs::write(&data, table).expect("it can be written");
    let data = data.to_str().expect("a text");
    for lang in ["fr", "ar"] {
        let plot = folder.path().join(format!("{lang}.svg"));
        let path = plot.to_str().expect("a text");
        let arguments = ["--data", data, "--ignore", "code", "--plot", path];
        let done = evaluate(lang, &arguments);
        assert!(done.status.success(), "{done:?}");
        let picture = fs::read_to_string(&plot).expect("it is there");
        assert!(picture.starts_with("<?xml") && picture.ends_with("</svg>\n"));
        assert!(!picture.contains("K1"));
        let direction = if lang == "ar" { "rtl" } else { "ltr" };
        assert!(picture.contains(&format!("direction=\"{direction}\"")));
    }
    let nowhere = [
        "--data",
        data,
        "--ignore",
        "code",
        "--plot",
        "/nowhere/a.svg",
    ];
    check(
        &nowhere,
        2,
        &["The picture could not be written: /nowhere/a.svg"],
    );
}

#[test]
fn evaluate_refuses_what_cannot_be_evaluated() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = study(folder.path(), [1, 1], [1, 1]);
    let one_sided = study(
        &{
            let other = folder.path().join("other");
            fs::create_dir(&other).expect("a folder");
            other
        },
        [1, 1],
        [0, 0],
    );
    check(&["--data", "/nowhere"], 2, &["The table cannot be opened"]);
    for prevalence in ["0", "1", "ten"] {
        let arguments = ["--indicators", "--data", &data, "--prevalence", prevalence];
        check(&arguments, 2, &["is no share between 0 and 1"]);
    }
    for outcome in ["none-recorded", "somme-indications"] {
        let arguments = ["--indicators", "--data", &data, "--positive", outcome];
        let said = [
            "cannot be a threshold",
            "situation-of-concern, protect-the-child, some-indications",
        ];
        check(&arguments, 2, &said);
    }
    let arguments = ["--indicators", "--data", &one_sided];
    check(&arguments, 2, &["says the same for everybody"]);
    let said = [
        "Column “excessive-hours”: this is neither",
        "1 place in the table cannot be read",
        "Nothing was calculated.",
    ];
    check(&["--data", &data], 2, &said);
    let latin = folder.path().join("latin.csv");
    fs::write(&latin, b"excessive-hours,reference,\xe9\n1,1,1\n").expect("it can be written");
    let latin = latin.to_str().expect("a text");
    check(
        &["--indicators", "--data", latin],
        2,
        &["is not text in UTF-8"],
    );
}
