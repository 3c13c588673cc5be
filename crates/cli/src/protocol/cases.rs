//! `repere protocol test`: runs the cases of packs, and says why one fails.

use super::packs::{Opened, open_all};
use super::{CANNOT, FOUND_PROBLEMS, Format};
use crate::terminal::{Stop, Terminal};
use clap::Args;
use repere_authoring::score;
use repere_language::{Notice, Value};
use repere_protocol::{
    Assessment, CaseInput, Difference, DimensionState, IndicatorState, Severity,
};
use serde_json::json;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Test {
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(super) fn run(options: &Test, terminal: &Terminal) -> Result<u8, Stop> {
    let (opened, failed) = open_all(&options.paths, terminal);
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
            pack.print_problems(&[Severity::Error], terminal)?;
        }
        for case in outcomes.iter().filter(|case| !case.differences.is_empty()) {
            print_failure(pack, case, terminal)?;
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
        terminal.say(sentence, &arguments)?;
    }
    if options.format == Format::Json {
        terminal.print_json(&json!({ "packs": packs }))?;
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

fn print_failure(pack: &Opened, case: &CaseRun<'_>, terminal: &Terminal) -> Result<(), Notice> {
    let file = pack.folder.join(repere_protocol::CASES);
    let place = format!("{}:{}", file.display(), case.line);
    let arguments = [("id", Value::from(case.id)), ("place", (&place).into())];
    terminal.say("protocol-case-failed", &arguments)?;
    if let Some(description) = case.description {
        terminal.print(&format!("  {description}\n"))?;
    }
    let or_nothing = |ids: String| match ids.is_empty() {
        true => terminal.text("protocol-case-nothing", &[]),
        false => ids,
    };
    for difference in &case.differences {
        let key = difference.what.replace('_', "-");
        let what = terminal.text(&format!("protocol-case-{key}"), &[]);
        let expected = or_nothing(difference.expected.clone());
        let found = or_nothing(difference.found.clone());
        let arguments = [
            ("what", Value::from(&what)),
            ("expected", (&expected).into()),
            ("found", (&found).into()),
        ];
        terminal.say("protocol-case-difference", &arguments)?;
    }
    // The reason: what the assessment rests on.
    let reason = |id: &str, ids: &str| terminal.say(id, &[("ids", ids.into())]);
    let assessment = &case.assessment;
    reason(
        "protocol-case-reason-positive",
        &or_nothing(positive(assessment)),
    )?;
    reason(
        "protocol-case-reason-present",
        &or_nothing(present(assessment)),
    )?;
    if case.by_answers && !assessment.could_change.is_empty() {
        reason(
            "protocol-case-reason-open",
            &assessment.could_change.join(", "),
        )?;
    }
    terminal.print("\n")
}

/// The dimensions that are positive.
fn positive(assessment: &Assessment) -> String {
    let dimensions = assessment.dimensions.iter();
    let positive = dimensions.filter(|one| one.state == DimensionState::Positive);
    let ids: Vec<&str> = positive.map(|dimension| dimension.id.as_str()).collect();
    ids.join(", ")
}

/// The indicators that are present, each with the questions that raised it.
fn present(assessment: &Assessment) -> String {
    let indicators = assessment.indicators.iter();
    let present = indicators.filter(|one| one.state == IndicatorState::Present);
    let shown = present.map(|indicator| {
        let because = indicator.because.iter();
        let questions: Vec<&str> = because.map(|because| because.question.as_str()).collect();
        match questions.as_slice() {
            [] => indicator.id.to_string(),
            questions => format!("{} ← {}", indicator.id, questions.join(", ")),
        }
    });
    shown.collect::<Vec<String>>().join("; ")
}
