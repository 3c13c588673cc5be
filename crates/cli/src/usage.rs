//! What is wrong with a line that cannot be read, in the language of the terminal.

use crate::help::USAGE;
use crate::terminal::{Terminal, complain};
use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use repere_language::Notice;
use std::process::ExitCode;

/// The code to exit with when a line cannot be read, as clap has it.
const CANNOT: u8 = 2;

/// Tells what stands against reading a line; or prints the page of help that was asked for.
pub(crate) fn tell(error: &Error, terminal: &Terminal) -> ExitCode {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    ) {
        // Standard error may be closed: then there is nowhere to say so.
        let _ = error.print();
        return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(CANNOT));
    }
    complain(&explained(error, terminal));
    ExitCode::from(CANNOT)
}

/// What is wrong, what may have been meant, how the command is used, where to read more.
fn explained(error: &Error, terminal: &Terminal) -> String {
    let lang = terminal.lang();
    let mut lines = vec![notice(error).sentence(lang)];
    let known = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ];
    if let Some(meant) = known.iter().find_map(|kind| nearest(error, *kind)) {
        lines.push(terminal.text("protocol-suggestion", &[("name", (&meant).into())]));
    }
    let known = [ContextKind::ValidValue, ContextKind::ValidSubcommand];
    if let Some(values) = known.iter().find_map(|kind| value(error, *kind)) {
        lines.push(terminal.text("usage-possible", &[("values", (&values).into())]));
    }
    let usage = value(error, ContextKind::Usage).unwrap_or_default();
    let usage = usage.strip_prefix(USAGE).unwrap_or(&usage).trim();
    if !usage.is_empty() {
        let heading = terminal.text("help-usage", &[]);
        lines.push(format!("\n{heading}\n  {usage}\n"));
    }
    let command: Vec<&str> = usage
        .split_whitespace()
        .take_while(|word| is_command(word))
        .collect();
    let command = match command.is_empty() {
        true => "repere".to_owned(),
        false => command.join(" "),
    };
    lines.push(terminal.text("usage-more", &[("command", (&command).into())]));
    lines.join("\n")
}

/// Whether a word of a line of usage is a command, rather than an argument.
fn is_command(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_lowercase())
}

/// What clap found, as a notice.
fn notice(error: &Error) -> Notice {
    let get = |kind| value(error, kind).unwrap_or_default();
    let argument = || get(ContextKind::InvalidArg);
    let about = |id: &str| Notice::new(id).with("argument", argument());
    match error.kind() {
        ErrorKind::MissingRequiredArgument => {
            Notice::new("usage-missing-argument").with("arguments", argument())
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            match get(ContextKind::InvalidValue) {
                none if none.is_empty() => about("usage-missing-value"),
                value => about("usage-bad-value").with("value", value),
            }
        }
        ErrorKind::UnknownArgument => about("usage-unknown-argument"),
        ErrorKind::InvalidSubcommand => {
            let command = get(ContextKind::InvalidSubcommand);
            Notice::new("usage-unknown-command").with("command", command)
        }
        ErrorKind::MissingSubcommand => {
            let command = get(ContextKind::InvalidSubcommand);
            Notice::new("usage-missing-command").with("command", command)
        }
        ErrorKind::TooManyValues => {
            about("usage-too-many-values").with("value", get(ContextKind::InvalidValue))
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => about("usage-wrong-number"),
        ErrorKind::NoEquals => about("usage-no-equals"),
        ErrorKind::ArgumentConflict => match get(ContextKind::PriorArg) {
            other if other.is_empty() || other == argument() => about("usage-twice"),
            other => about("usage-conflict").with("other", other),
        },
        ErrorKind::InvalidUtf8 => Notice::new("usage-not-text"),
        _ => Notice::new("usage-other"),
    }
}

/// The nearest of the names that may have been meant: clap puts it last.
fn nearest(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::Strings(names) => names.last().cloned(),
        _ => value(error, kind),
    }
}

/// What clap knows of an error, as words.
fn value(error: &Error, kind: ContextKind) -> Option<String> {
    let words = match error.get(kind)? {
        ContextValue::String(value) => value.clone(),
        ContextValue::Strings(values) => values.join(", "),
        ContextValue::StyledStr(value) => value.to_string(),
        ContextValue::StyledStrs(values) => {
            let values: Vec<String> = values.iter().map(ToString::to_string).collect();
            values.join(", ")
        }
        ContextValue::Bool(_) | ContextValue::Number(_) => return None,
        _ => return None,
    };
    Some(words).filter(|words| !words.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::help;

    #[track_caller]
    fn check(lang: &str, line: &str, expected: &[&str]) {
        let line = line.split_whitespace();
        let error = help::command(lang)
            .try_get_matches_from(line)
            .expect_err("it is wrong");
        let told = explained(&error, &Terminal::new(lang.to_owned(), true));
        for words in expected {
            assert!(told.contains(words), "no {words:?} in\n{told}");
        }
        for word in ["error:", "Usage", "tip:", "For more information"] {
            assert!(lang == "en" || !told.contains(word), "{word} in\n{told}");
        }
    }

    #[test]
    fn wrong_line_is_explained_in_the_language() {
        check(
            "ar",
            "repere protocol check",
            &[
                "ينقص: <مجلد>...",
                "الاستعمال:",
                "repere protocol check --help",
            ],
        );
        check(
            "fr",
            "repere protocol chek x",
            &["Il n’y a pas de commande `chek`", "`check`"],
        );
        check("fr", "repere hub init", &["Il manque : --dir <DOSSIER>"]);
        check(
            "fr",
            "repere hub init --dir",
            &["Il manque une valeur après --dir <DOSSIER>"],
        );
        check(
            "fr",
            "repere hub init --dirr x",
            &["Il n’y a pas d’argument `--dirr`", "`--dir`"],
        );
        check(
            "ro",
            "repere protocol check x --format xml",
            &["Valoarea `xml`", "text, json"],
        );
        check(
            "fr",
            "repere protocol diff a b --samples many",
            &["La valeur `many`", "--samples <N>"],
        );
        check(
            "fr",
            "repere protocol diff a b c",
            &["Il n’y a pas d’argument `c`"],
        );
        check(
            "fr",
            "repere protocol score p --answers a --presumed-minor",
            &["ne va pas avec"],
        );
        check(
            "en",
            "repere hub init --dir a --dir b",
            &["can be given only once"],
        );
    }
}
