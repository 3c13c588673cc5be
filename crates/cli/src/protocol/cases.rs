//! `repere protocol test`: runs the cases of packs, and says why one fails.

use super::{
    CANNOT, FOUND_PROBLEMS, Format, Opened, Told, open_all, print, print_json, print_problems, say,
    word,
};
use clap::Args;
use repere_authoring::score;
use repere_language::Value;
use repere_protocol::{
    Assessment, CaseInput, Difference, DimensionState, IndicatorState, Severity,
};
use serde_json::json;
use std::path::PathBuf;

/// Options of `test`.
#[derive(Args)]
pub struct Test {
    /// Folders of packs, or folders with packs in them.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// Runs the cases.
pub(super) fn run(options: &Test, lang: &str) -> Result<u8, Told> {
    let (opened, failed) = open_all(&options.paths, lang);
    let mut result = if failed { CANNOT } else { 0 };
    let mut packs = Vec::new();
    for pack in &opened {
        let broken = pack.count(Severity::Error) > 0;
        let outcomes = run_cases(pack);
        let failures = outcomes
            .iter()
            .filter(|case| !case.differences.is_empty())
            .count();
        if broken || failures > 0 || outcomes.is_empty() {
            result = FOUND_PROBLEMS;
        }
        if options.format == Format::Json {
            packs.push(test_json(pack, &outcomes));
            continue;
        }
        if broken {
            print_problems(pack, &[Severity::Error], lang)?;
        }
        for case in outcomes.iter().filter(|case| !case.differences.is_empty()) {
            print_failure(pack, case, lang)?;
        }
        let name = pack.name();
        let (cases, failed) = (outcomes.len(), failures);
        let arguments = [
            ("name", Value::from(&name)),
            ("cases", cases.into()),
            ("failed", failed.into()),
        ];
        let sentence = match (broken, cases, failed) {
            (true, _, _) => "protocol-test-broken",
            (false, 0, _) => "protocol-test-none",
            (false, _, 0) => "protocol-test-passed",
            _ => "protocol-test-failed",
        };
        say(lang, sentence, &arguments)?;
    }
    if options.format == Format::Json {
        print_json(&json!({ "packs": packs }))?;
    }
    Ok(result)
}

/// A case that was run.
struct CaseRun<'a> {
    id: &'a str,
    description: Option<&'a str>,
    line: u32,
    by_answers: bool,
    assessment: Assessment,
    differences: Vec<Difference>,
}

fn run_cases(opened: &Opened) -> Vec<CaseRun<'_>> {
    let Some(pack) = &opened.loaded.pack else {
        return Vec::new();
    };
    let run = opened.loaded.cases.iter().map(|case| {
        let (assessment, differences) = case.run(pack);
        CaseRun {
            id: &case.id,
            description: case.description.as_deref(),
            line: case.line,
            by_answers: matches!(case.input, CaseInput::Answers(_)),
            assessment,
            differences,
        }
    });
    run.collect()
}

fn test_json(pack: &Opened, cases: &[CaseRun<'_>]) -> serde_json::Value {
    let failures: Vec<_> = cases
        .iter()
        .filter(|case| !case.differences.is_empty())
        .map(|case| {
            json!({
                "id": case.id,
                "line": case.line,
                "differences": case.differences,
                "assessment": score::to_json(&case.assessment),
            })
        })
        .collect();
    json!({
        "path": pack.folder.display().to_string(),
        "cases": cases.len(),
        "failed": failures.len(),
        "failures": failures,
        "errors": pack.count(Severity::Error),
    })
}

fn print_failure(pack: &Opened, case: &CaseRun<'_>, lang: &str) -> Result<(), Told> {
    let place = format!(
        "{}:{}",
        pack.folder.join(repere_protocol::CASES).display(),
        case.line
    );
    let arguments = [("id", Value::from(case.id)), ("place", (&place).into())];
    say(lang, "protocol-case-failed", &arguments)?;
    if let Some(description) = case.description {
        print(&format!("  {description}\n"))?;
    }
    for difference in &case.differences {
        let what = word(lang, &format!("protocol-case-{}", difference.what));
        let none = word(lang, "protocol-case-nothing");
        let or_none = |ids: &String| {
            if ids.is_empty() {
                none.clone()
            } else {
                ids.clone()
            }
        };
        let (expected, found) = (or_none(&difference.expected), or_none(&difference.found));
        let arguments = [
            ("what", Value::from(&what)),
            ("expected", (&expected).into()),
            ("found", (&found).into()),
        ];
        say(lang, "protocol-case-difference", &arguments)?;
    }
    // The reason: what the assessment rests on.
    let assessment = &case.assessment;
    let positive = assessment
        .dimensions
        .iter()
        .filter(|d| d.state == DimensionState::Positive);
    let positive: Vec<&str> = positive.map(|dimension| dimension.id.as_str()).collect();
    let present = assessment
        .indicators
        .iter()
        .filter(|i| i.state == IndicatorState::Present);
    let present: Vec<String> = present
        .map(|indicator| {
            let questions: Vec<&str> = indicator
                .because
                .iter()
                .map(|because| because.question.as_str())
                .collect();
            if questions.is_empty() {
                indicator.id.to_string()
            } else {
                format!("{} ← {}", indicator.id, questions.join(", "))
            }
        })
        .collect();
    let none = word(lang, "protocol-case-nothing");
    let list = |ids: String| if ids.is_empty() { none.clone() } else { ids };
    let (positive, present) = (list(positive.join(", ")), list(present.join("; ")));
    say(
        lang,
        "protocol-case-reason-positive",
        &[("ids", (&positive).into())],
    )?;
    say(
        lang,
        "protocol-case-reason-present",
        &[("ids", (&present).into())],
    )?;
    if case.by_answers && !assessment.could_change.is_empty() {
        let open = assessment.could_change.join(", ");
        say(
            lang,
            "protocol-case-reason-open",
            &[("ids", (&open).into())],
        )?;
    }
    print("\n")
}
