//! A file of answers, and what stands against reading it.

use super::{Told, tell, tell_suggestion};
use repere_language::Value;
use repere_protocol::{Answers, AnswersFileProblem, MAX_FILE_BYTES, Pack};
use std::io::Read;
use std::path::Path;

/// Reads answers for a pack from a file, or from standard input where it is `-`.
pub(super) fn read_answers(pack: &Pack, file: &Path, lang: &str) -> Result<Answers, Told> {
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
