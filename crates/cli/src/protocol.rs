//! `repere protocol`: for those who write protocols. Begins, checks, tries, draws and compares packs.

mod diff;
mod evaluate;
mod explain;
mod export;
mod files;
mod graph;
mod import;
mod new;
mod one;
mod places;
mod publish;
mod report;
mod schema;
mod score;
mod speak;
mod words;

use clap::{ArgGroup, Args, Subcommand, ValueEnum};
use files::FolderProblem;
use repere_language::{Value, interface};
use repere_protocol::{
    Answers, AnswersFileProblem, Assessment, CaseInput, Difference, DimensionState, IndicatorState,
    Loaded, MAX_FILE_BYTES, Pack, PackFiles, Severity, load,
};
use serde_json::json;
use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The pack has problems, or a case fails.
const FOUND_PROBLEMS: u8 = 1;
/// The command cannot be carried out as it was given.
const CANNOT: u8 = 2;

/// What can be done with protocols.
#[derive(Subcommand)]
pub enum Command {
    /// Make a small, complete protocol to begin with.
    New(new::New),
    /// Check packs and show every problem with its place and how to put it right.
    Check(Check),
    /// Run the cases of packs.
    Test(Test),
    /// Assess answers, or indicators, with a pack.
    Score(Score),
    /// Say how well a pack agrees with a reference, from the table of a study.
    Evaluate(evaluate::Evaluate),
    /// Make the keys of a publisher.
    Keygen(publish::Keygen),
    /// Sign a pack, into one file that devices install.
    Sign(publish::Sign),
    /// Say who signed a pack, and whether it is as it was then.
    Verify(publish::Verify),
    /// Print the JSON Schema of protocol.toml or cases.toml, for editors.
    Schema(schema::Schema),
    /// Walk one case and say why it ends where it does.
    Explain(explain::Explain),
    /// Say what a new version changes, and for whom.
    Diff(diff::Diff),
    /// Draw which answers open which questions.
    Graph(graph::Graph),
    /// Have a machine read the questions aloud: draft recordings, marked as such.
    Speak(speak::Speak),
    /// Make a protocol from a spreadsheet form (XLSForm), and say what did not go over.
    Import(import::Import),
    /// Write a protocol as a spreadsheet form (XLSForm) or a FHIR questionnaire.
    Export(export::Export),
}

/// Options of `check`.
#[derive(Args)]
pub struct Check {
    /// Folders of packs, or folders with packs in them.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Warnings count as errors.
    #[arg(long)]
    deny_warnings: bool,
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

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

/// Options of `score`.
#[derive(Args)]
#[command(group(ArgGroup::new("input").required(true).args(["answers", "indicators"])))]
pub struct Score {
    /// The folder of a pack.
    path: PathBuf,
    /// A file of answers, JSON or TOML: question ids with codes; `-` reads standard input.
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    /// Exactly these indicators are present, separated by commas; every other one is absent.
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    indicators: Option<Vec<String>>,
    /// Apply the child weights and rules (with --indicators).
    #[arg(long, conflicts_with = "answers")]
    presumed_minor: bool,
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// Forms of what is printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// Runs one; what went wrong is told on standard error in the given language.
pub fn run(command: Command, lang: &str) -> ExitCode {
    let done = match command {
        Command::New(options) => new::run(&options, lang),
        Command::Check(options) => check(&options, lang),
        Command::Test(options) => test(&options, lang),
        Command::Score(options) => score(&options, lang),
        Command::Evaluate(options) => evaluate::run(&options, lang),
        Command::Keygen(options) => publish::keygen(&options, lang),
        Command::Sign(options) => publish::sign(&options, lang),
        Command::Verify(options) => publish::verify(&options, lang),
        Command::Schema(options) => schema::run(&options, lang),
        Command::Explain(options) => explain::run(&options, lang),
        Command::Diff(options) => diff::run(&options, lang),
        Command::Graph(options) => graph::run(&options, lang),
        Command::Speak(options) => speak::run(&options, lang),
        Command::Import(options) => import::run(&options, lang),
        Command::Export(options) => export::run(&options, lang),
    };
    ExitCode::from(done.unwrap_or(CANNOT))
}

/// The command cannot be carried out, and the reason has been told.
struct Told;

/// A pack that was read, with what came of loading it.
struct Opened {
    folder: PathBuf,
    files: PackFiles,
    loaded: Loaded,
}

impl Opened {
    fn count(&self, severity: Severity) -> usize {
        self.loaded
            .problems
            .iter()
            .filter(|problem| problem.severity == severity)
            .count()
    }

    fn name(&self) -> String {
        match &self.loaded.pack {
            Some(pack) => pack.id().to_owned(),
            None => self.folder.display().to_string(),
        }
    }
}

/// Opens every pack at these paths; tells what cannot be read, and goes on with the others.
fn open_all(paths: &[PathBuf], lang: &str) -> (Vec<Opened>, bool) {
    let mut opened = Vec::new();
    let mut failed = false;
    for path in paths {
        match files::packs_at(path) {
            Ok((folders, refused)) => {
                for problem in refused {
                    failed = true;
                    tell_folder(&problem, lang);
                }
                for folder in folders {
                    match open(&folder) {
                        Ok(pack) => opened.push(pack),
                        Err(problem) => {
                            failed = true;
                            tell_folder(&problem, lang);
                        }
                    }
                }
            }
            Err(problem) => {
                failed = true;
                tell_folder(&problem, lang);
            }
        }
    }
    (opened, failed)
}

fn open(folder: &Path) -> Result<Opened, FolderProblem> {
    let files = files::read_pack(folder)?;
    let loaded = load(&files);
    Ok(Opened {
        folder: folder.to_owned(),
        files,
        loaded,
    })
}

fn tell_folder(problem: &FolderProblem, lang: &str) {
    let path = problem.path.display().to_string();
    tell(
        lang,
        &format!("protocol-folder-{}", problem.code),
        &[("path", (&path).into())],
    );
}

fn check(options: &Check, lang: &str) -> Result<u8, Told> {
    let (mut opened, failed) = open_all(&options.paths, lang);
    check_hand_on(&mut opened);
    let count = |severity| {
        opened
            .iter()
            .map(|pack| pack.count(severity))
            .sum::<usize>()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    match options.format {
        Format::Json => {
            let packs: Vec<_> = opened.iter().map(|pack| pack_json(pack, lang)).collect();
            print_json(&json!({ "packs": packs, "errors": errors, "warnings": warnings }))?;
        }
        Format::Text => {
            for pack in &opened {
                print_problems(pack, &[Severity::Error, Severity::Warning], lang)?;
                let name = pack.name();
                let (errors, warnings) =
                    (pack.count(Severity::Error), pack.count(Severity::Warning));
                if errors + warnings == 0 {
                    let questions = pack
                        .loaded
                        .pack
                        .as_ref()
                        .map_or(0, |pack| pack.questions().count());
                    let cases = pack.loaded.cases.len();
                    let arguments = [
                        ("name", Value::from(&name)),
                        ("questions", questions.into()),
                        ("cases", cases.into()),
                    ];
                    say(lang, "protocol-check-passed", &arguments)?;
                } else {
                    let arguments = [
                        ("name", Value::from(&name)),
                        ("errors", errors.into()),
                        ("warnings", warnings.into()),
                    ];
                    say(lang, "protocol-check-found", &arguments)?;
                }
            }
        }
    }
    if errors > 0 || (options.deny_warnings && warnings > 0) {
        Ok(FOUND_PROBLEMS)
    } else {
        Ok(if failed { CANNOT } else { 0 })
    }
}

/// Adds to each pack what does not fit those, of the packs given, that it hands answers on to.
fn check_hand_on(opened: &mut [Opened]) {
    let usable = || opened.iter().enumerate();
    let usable = || usable().filter_map(|(at, one)| Some((at, one.loaded.pack.as_ref()?)));
    let found: Vec<_> = usable()
        .map(|(at, pack)| {
            let others = usable().flat_map(|(_, other)| pack.check_hand_on(other));
            (at, others.collect::<Vec<_>>())
        })
        .collect();
    for (at, problems) in found {
        opened[at].loaded.problems.extend(problems);
    }
}

fn pack_json(pack: &Opened, lang: &str) -> serde_json::Value {
    let problems: Vec<_> = pack
        .loaded
        .problems
        .iter()
        .map(|problem| report::to_json(problem, lang))
        .collect();
    let of = |get: fn(&Pack) -> &str| pack.loaded.pack.as_ref().map(get);
    json!({
        "path": pack.folder.display().to_string(),
        "id": of(Pack::id),
        "version": of(Pack::version),
        "sha256": of(Pack::sha256),
        "usable": pack.loaded.pack.is_some(),
        "problems": problems,
    })
}

fn print_problems(pack: &Opened, severities: &[Severity], lang: &str) -> Result<(), Told> {
    for problem in &pack.loaded.problems {
        if severities.contains(&problem.severity) {
            let shown = report::render(problem, &pack.files, &pack.folder, lang);
            print(&format!("{shown}\n\n"))?;
        }
    }
    Ok(())
}

fn test(options: &Test, lang: &str) -> Result<u8, Told> {
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

fn score(options: &Score, lang: &str) -> Result<u8, Told> {
    let Some((pack, _)) = one::pack_at(&options.path, lang)? else {
        return Ok(FOUND_PROBLEMS);
    };
    let assessment = match (&options.answers, &options.indicators) {
        (Some(file), _) => pack.assess(&read_answers(&pack, file, lang)?),
        (None, ids) => {
            let ids = ids
                .iter()
                .flatten()
                .map(|id| id.trim())
                .filter(|id| !id.is_empty());
            assess_indicators(
                &pack,
                ids.map(str::to_owned).collect(),
                options.presumed_minor,
                lang,
            )?
        }
    };
    match options.format {
        Format::Json => print_json(&score::to_json(&assessment))?,
        Format::Text => print(&score::to_text(&assessment, &pack, lang))?,
    }
    Ok(0)
}

fn assess_indicators(
    pack: &Pack,
    present: BTreeSet<String>,
    presumed_minor: bool,
    lang: &str,
) -> Result<Assessment, Told> {
    pack.assess_indicators(&present, presumed_minor)
        .map_err(|unknown| {
            for (id, suggestion) in &unknown.unknown {
                tell(lang, "protocol-unknown-indicator", &[("name", id.into())]);
                tell_suggestion(suggestion.as_deref(), lang);
            }
            Told
        })
}

fn read_answers(pack: &Pack, file: &Path, lang: &str) -> Result<Answers, Told> {
    let path = file.display().to_string();
    let told = |id: &str| {
        tell(lang, id, &[("path", (&path).into())]);
        Told
    };
    let mut text = String::new();
    let limit = MAX_FILE_BYTES as u64;
    let read = if file == Path::new("-") {
        std::io::stdin()
            .lock()
            .take(limit)
            .read_to_string(&mut text)
    } else {
        let file = std::fs::File::open(file).map_err(|_| told("protocol-answers-missing"))?;
        file.take(limit).read_to_string(&mut text)
    };
    read.map_err(|_| told("protocol-answers-unreadable"))?;
    pack.read_answers(&text).map_err(|problems| {
        for problem in problems {
            tell_answers(&problem, &path, lang);
        }
        Told
    })
}

fn tell_answers(problem: &AnswersFileProblem, path: &str, lang: &str) {
    match problem {
        AnswersFileProblem::Syntax { detail, line } => {
            let arguments = [
                ("path", Value::from(path)),
                ("line", (*line).into()),
                ("detail", detail.into()),
            ];
            tell(lang, "protocol-answers-syntax", &arguments);
        }
        AnswersFileProblem::Answer { question, problem } => {
            let parameters = problem.parameters();
            let mut arguments: Vec<(&str, Value<'_>)> = parameters
                .iter()
                .map(|(key, value)| (*key, value.into()))
                .collect();
            arguments.push(("question", question.into()));
            tell(
                lang,
                &format!("protocol-answer-{}", problem.code()),
                &arguments,
            );
            tell_suggestion(parameters.get("suggestion").map(String::as_str), lang);
        }
        _ => tell(
            lang,
            "protocol-answers-not-an-object",
            &[("path", path.into())],
        ),
    }
}

fn tell_suggestion(suggestion: Option<&str>, lang: &str) {
    if let Some(name) = suggestion {
        let text = interface()
            .text(lang, "protocol-suggestion", None, &[("name", name.into())])
            .text;
        complain(&text);
    }
}

fn word(lang: &str, id: &str) -> String {
    interface().text(lang, id, None, &[]).text
}

/// A sentence and, where there is one, how to put it right; to standard error.
fn tell(lang: &str, id: &str, arguments: &[(&str, Value<'_>)]) {
    complain(&interface().text(lang, id, None, arguments).text);
    if let Some(fix) = interface().find(lang, id, Some("fix"), arguments) {
        complain(&fix.text);
    }
}

fn say(lang: &str, id: &str, arguments: &[(&str, Value<'_>)]) -> Result<(), Told> {
    let text = interface().text(lang, id, None, arguments).text;
    print(&format!("{text}\n"))
}

fn print_json(value: &serde_json::Value) -> Result<(), Told> {
    print(&format!("{value:#}\n"))
}

/// To standard output. A closed pipe ends the command: nobody is reading.
fn print(text: &str) -> Result<(), Told> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .map_err(|_| Told)
}

/// To standard error; when even that is closed there is nobody left to tell.
fn complain(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}
