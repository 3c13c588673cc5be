//! Writes the files of a pack.

use crate::draft::{Draft, SectionDraft, Survey, Words, own_words};
use crate::import::{About, ImportOptions};
use crate::locales::Locales;
use crate::note::{FormProblem, Notes, Place};
use crate::text::{comment, fluent};
use crate::words::sentence;
use repere_language::Value;
use repere_protocol::{
    CASES, Condition, Kind, MAX_FILE_BYTES, Mode, PROTOCOL, PackFiles, SOURCES, Scalar, Test,
};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The one outcome of a protocol whose answers are not weighed yet.
const OUTCOME: &str = "not-weighed";
/// Brackets that one message of Fluent may open before the interface refuses it (`MAX_OPENINGS` in
/// `repere-language`), with room for those that stand around texts.
const MAX_BRACKETS: usize = 150;

/// Every file of the pack.
///
/// # Errors
///
/// A file would be larger than a pack's files may be.
pub(crate) fn pack(
    about: &About,
    survey: &Survey,
    locales: &Locales,
    options: &ImportOptions,
) -> Result<PackFiles, FormProblem> {
    let mut files = BTreeMap::new();
    let mut add = |name: &str, content: String| {
        if content.len() > MAX_FILE_BYTES {
            let parameters = [
                ("file", name.to_owned()),
                ("maximum", (MAX_FILE_BYTES / (1024 * 1024)).to_string()),
            ];
            return Err(FormProblem::new(
                "file-too-large",
                Place::default(),
                parameters,
            ));
        }
        files.insert(name.to_owned(), content.into_bytes());
        Ok(())
    };
    add(PROTOCOL, protocol(about, survey, locales, options))?;
    for locale in locales.all() {
        let name = format!("texts/{locale}.ftl");
        add(&name, texts(about, survey, locales, locale))?;
    }
    add(CASES, cases(options))?;
    add(SOURCES, sources(about, survey, options))?;
    Ok(PackFiles(files))
}

/// Sections that have a question, with their questions.
fn sections(survey: &Survey) -> impl Iterator<Item = (&SectionDraft, Vec<&Draft>)> {
    survey
        .sections
        .iter()
        .enumerate()
        .filter_map(|(number, section)| {
            let asked = |draft: &&Draft| draft.section == number && !draft.never;
            let start = survey
                .drafts
                .partition_point(|draft| draft.section < number);
            let end = survey
                .drafts
                .partition_point(|draft| draft.section <= number);
            let questions: Vec<&Draft> = survey.drafts[start..end].iter().filter(asked).collect();
            (!questions.is_empty()).then_some((section, questions))
        })
}

fn protocol(about: &About, survey: &Survey, locales: &Locales, options: &ImportOptions) -> String {
    let mut out = String::new();
    let head = [("file", Value::from(&options.file))];
    comment(
        &mut out,
        &sentence(&options.lang, "form-comment-head", &head),
    );
    let listed: Vec<String> = locales.all().map(|locale| format!("{locale:?}")).collect();
    let _ = write!(
        out,
        "\nformat = 1\nid = {:?}\nversion = {:?}\nsource_locale = {:?}\nlocales = [{}]\n",
        about.id,
        about.version,
        locales.source,
        listed.join(", ")
    );
    for (section, questions) in sections(survey) {
        let _ = write!(out, "\n[[section]]\nid = {:?}\n", section.id);
        for draft in questions {
            question(&mut out, draft);
        }
        if out.len() > MAX_FILE_BYTES {
            // The pack will be refused as too large: there is no use in writing the rest.
            return out;
        }
    }
    for left in &survey.comments {
        out.push('\n');
        comment(&mut out, left);
    }
    out.push('\n');
    comment(
        &mut out,
        &sentence(&options.lang, "form-comment-scoring", &[]),
    );
    let first = survey.drafts.iter().find(|draft| !draft.never);
    out.push_str("#\n");
    comment(&mut out, &example(first));
    out.push('\n');
    comment(
        &mut out,
        &sentence(&options.lang, "form-comment-outcome", &[]),
    );
    let _ = write!(out, "\n[[outcome]]\nid = {OUTCOME:?}\n");
    out
}

/// Comments that show how answers would be weighed, with a question of this form as the example.
fn example(draft: Option<&Draft>) -> String {
    let (id, test) = match draft {
        Some(draft) => {
            let code = draft.choices.first().map(|choice| choice.code.as_str());
            let test = match (draft.kind, code) {
                (Some(Kind::Number), _) => "at_least = 1".to_owned(),
                (_, Some(code)) => format!("is = {code:?}"),
                (_, None) => "is = \"yes\"".to_owned(),
            };
            (draft.id.as_str(), test)
        }
        None => ("question", "is = \"yes\"".to_owned()),
    };
    format!(
        r#"raises = [{{ when = {{ {test} }}, indicator = "my-indicator" }}]   # {id}

[[dimension]]
id = "my-dimension"
positive_when = [{{ strong = 1 }}]

[[dimension.indicator]]
id = "my-indicator"
adult = "strong"
child = "strong"

[[outcome]]
id = "situation-of-concern"
when = {{ dimension = "my-dimension" }}

[[outcome]]
id = "some-indications"
when = {{ indicators_at_least = 1 }}"#
    )
}

fn question(out: &mut String, draft: &Draft) {
    for left in &draft.comments {
        out.push('\n');
        comment(out, left);
    }
    let kind = draft.kind.unwrap_or(Kind::Text);
    let _ = write!(
        out,
        "\n[[section.question]]\nid = {:?}\nkind = {:?}\n",
        draft.id,
        kind.code()
    );
    if draft.modes != [Mode::Ask] {
        let modes = draft.modes.iter().map(|mode| match mode {
            Mode::Ask => "\"ask\"",
            Mode::Observe => "\"observe\"",
            Mode::Volunteered => "\"volunteered\"",
        });
        let _ = writeln!(out, "modes = [{}]", modes.collect::<Vec<_>>().join(", "));
    }
    if kind != Kind::YesNo && !draft.choices.is_empty() {
        let codes: Vec<&str> = draft.choices.iter().map(|c| c.code.as_str()).collect();
        let _ = writeln!(out, "options = {}", list(&codes));
    }
    if !draft.exclusive.is_empty() {
        let codes: Vec<&str> = draft.exclusive.iter().map(String::as_str).collect();
        let _ = writeln!(out, "exclusive = {}", list(&codes));
    }
    if let Some(minimum) = draft.minimum {
        let _ = writeln!(out, "minimum = {minimum}");
    }
    if let Some(maximum) = draft.maximum {
        let _ = writeln!(out, "maximum = {maximum}");
    }
    if let Some(when) = &draft.ask_if {
        let _ = writeln!(out, "ask_if = {}", condition(when));
    }
}

/// A list of codes, over several lines when it is long.
fn list(codes: &[&str]) -> String {
    let quoted: Vec<String> = codes.iter().map(|code| format!("{code:?}")).collect();
    let line = quoted.join(", ");
    if line.len() <= 80 {
        return format!("[{line}]");
    }
    format!("[\n  {},\n]", quoted.join(",\n  "))
}

/// A condition as TOML.
pub(crate) fn condition(when: &Condition) -> String {
    let listed = |inner: &[Condition]| {
        let inner: Vec<String> = inner.iter().map(condition).collect();
        let line = inner.join(", ");
        if line.len() <= 90 {
            format!("[{line}]")
        } else {
            format!("[\n  {},\n]", inner.join(",\n  "))
        }
    };
    match when {
        Condition::Question { question, test } => {
            format!("{{ question = {question:?}, {} }}", leaf(test))
        }
        Condition::All(inner) => format!("{{ all = {} }}", listed(inner)),
        Condition::Any(inner) => format!("{{ any = {} }}", listed(inner)),
        Condition::Of { of, at_least } => {
            format!("{{ of = {}, at_least = {at_least} }}", listed(of))
        }
        Condition::Not(inner) => format!("{{ not = {} }}", condition(inner)),
        Condition::Dimension(id) => format!("{{ dimension = {id:?} }}"),
        Condition::Indicator(id) => format!("{{ indicator = {id:?} }}"),
        Condition::Score { score, at_least } => {
            format!("{{ score = {score:?}, at_least = {at_least} }}")
        }
        Condition::IndicatorsAtLeast(count) => format!("{{ indicators_at_least = {count} }}"),
        Condition::PresumedMinor(minor) => format!("{{ presumed_minor = {minor} }}"),
        Condition::Quotient(quotient) => {
            let below = match &quotient.below.reference {
                Some(id) => format!("{{ reference = {id:?}, share = {} }}", quotient.below.share),
                None => quotient.below.value.to_string(),
            };
            let (of, by, times) = (&quotient.of, &quotient.by, quotient.by_times);
            format!(
                "{{ quotient = {{ of = {of:?}, by = {by:?}, by_times = {times}, below = {below} }} }}"
            )
        }
    }
}

fn leaf(test: &Test) -> String {
    let scalar = |value: &Scalar| match value {
        Scalar::Code(code) => format!("{code:?}"),
        Scalar::Number(number) => number.to_string(),
    };
    match test {
        Test::Is(value) => format!("is = {}", scalar(value)),
        Test::AnyOf(values) => {
            let values: Vec<String> = values.iter().map(scalar).collect();
            format!("any_of = [{}]", values.join(", "))
        }
        Test::AtLeast(number) => format!("at_least = {number}"),
        Test::AtMost(number) => format!("at_most = {number}"),
        // A condition of `ask_if` joins its tests outside; inside a question they never stand here.
        Test::All(_) | Test::Any(_) | Test::Not(_) => String::new(),
    }
}

fn texts(about: &About, survey: &Survey, locales: &Locales, locale: &str) -> String {
    let mut out = String::from("### review: draft\n\n");
    let text = |name: &str, words: &Words| {
        let mut entry = String::new();
        if let Some(words) = words.get(locale) {
            fluent(&mut entry, name, words);
        }
        entry
    };
    out.push_str(&text("title", &about.title));
    out.push_str(&text("summary", &about.summary));
    out.push('\n');
    for (section, _) in sections(survey) {
        out.push_str(&text(&format!("section-{}", section.id), &section.texts));
    }
    for (_, questions) in sections(survey) {
        for draft in questions {
            let mut entry = text(&format!("question-{}", draft.id), &draft.texts);
            let mut attributes = String::new();
            if draft.modes.contains(&Mode::Observe) {
                attributes.push_str(&text(".observe", &draft.observe));
            }
            attributes.push_str(&text(".hint", &draft.hints));
            for choice in &draft.choices {
                let name = format!(".option-{}", choice.code);
                attributes.push_str(&text(&name, &choice.texts));
            }
            if entry.is_empty() && !attributes.is_empty() {
                let _ = writeln!(entry, "question-{} =", draft.id);
            }
            let entry = few_brackets(entry + &attributes);
            if !entry.is_empty() {
                out.push('\n');
                out.push_str(&entry);
            }
            if out.len() > MAX_FILE_BYTES {
                return out;
            }
        }
    }
    out.push('\n');
    // The words of the interface, where it speaks the language; the source has some in any case.
    let mut unheard = Notes::default();
    for (name, id) in [
        (format!("outcome-{OUTCOME}"), "form-word-outcome"),
        (".meaning".to_owned(), "form-word-outcome-meaning"),
    ] {
        let words = own_words(locales, id, &Place::default(), &mut unheard);
        out.push_str(&text(&name, &words));
    }
    out
}

/// A message that opens so many brackets that the interface would refuse it gets others.
fn few_brackets(entry: String) -> String {
    let openings = entry.matches(['{', '(']).count();
    if openings <= MAX_BRACKETS {
        return entry;
    }
    entry
        .replace("{\"{\"}", "⟨")
        .replace("{\"}\"}", "⟩")
        .replace('(', "⟨")
        .replace(')', "⟩")
}

fn cases(options: &ImportOptions) -> String {
    let mut out = String::new();
    comment(
        &mut out,
        &sentence(&options.lang, "form-comment-cases", &[]),
    );
    let _ = write!(
        out,
        "\n[[case]]\nid = \"nothing-answered\"\nanswers = {{}}\nexpect = {{ outcome = {OUTCOME:?}, positive = [] }}\n"
    );
    out
}

/// `SOURCES.md`: what is known of where the questions come from, and a line for each to be filled in.
fn sources(about: &About, survey: &Survey, options: &ImportOptions) -> String {
    let plain = |text: &str| text.replace(['\n', '\r', '|', '`'], " ");
    let title = about.title.values().next().cloned().unwrap_or_default();
    let mut out = format!(
        "# {}\n\n",
        sentence(
            &options.lang,
            "form-sources-title",
            &[("title", Value::from(&plain(&title)))]
        )
    );
    let file = [("file", Value::from(&options.file))];
    let _ = writeln!(
        out,
        "{}\n",
        sentence(&options.lang, "form-sources-body", &file)
    );
    for (name, value) in &about.settings {
        let _ = writeln!(out, "- `{}`: {}", plain(name), plain(value));
    }
    let outcome = [("outcome", Value::from(OUTCOME))];
    let _ = writeln!(
        out,
        "\n{}",
        sentence(&options.lang, "form-sources-outcome", &outcome)
    );
    let heading = |id| sentence(&options.lang, id, &[]);
    let _ = write!(
        out,
        "\n## {}\n\n{}\n\n| {} | {} |\n|---|---|\n",
        heading("form-sources-questions"),
        heading("form-sources-to-fill"),
        heading("form-sources-question"),
        heading("form-sources-source"),
    );
    for (_, questions) in sections(survey) {
        for draft in questions {
            let _ = writeln!(out, "| `{}` | |", draft.id);
        }
    }
    out
}
