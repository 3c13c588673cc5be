//! Reading a file of answers, and the problems of one that cannot be read.

use super::{CANNOT, about};
use crate::terminal::{Stop, Terminal};
use repere_files::FileError;
use repere_language::Notice;
use repere_protocol::{Answers, AnswersFileProblem, MAX_FILE_BYTES, Pack};
use std::io::stdin;
use std::path::Path;

/// Reads answers for a pack from a file, or from standard input where it is `-`.
pub(super) fn read_answers(pack: &Pack, file: &Path, terminal: &Terminal) -> Result<Answers, Stop> {
    let text = if file == Path::new("-") {
        repere_files::read_text_from(stdin().lock(), file, MAX_FILE_BYTES as u64)
    } else {
        repere_files::read_text(file, MAX_FILE_BYTES as u64)
    };
    let text = text.map_err(|error| not_read(&error, file))?;
    pack.read_answers(&text).map_err(|problems| {
        for problem in problems {
            terminal.tell(&notice(problem, file));
        }
        Stop::Told(CANNOT)
    })
}

fn not_read(error: &FileError, file: &Path) -> Notice {
    match error {
        FileError::Missing { .. } => about("protocol-answers-missing", file),
        FileError::NotText { .. } => about("protocol-answers-unreadable", file),
        FileError::TooLarge { limit, .. } => {
            about("protocol-answers-too-large", file).with("maximum", limit)
        }
        error => about("protocol-answers-cannot-read", file).with("reason", error.reason()),
    }
}

fn notice(problem: AnswersFileProblem, file: &Path) -> Notice {
    match problem {
        AnswersFileProblem::Syntax { detail, line } => about("protocol-answers-syntax", file)
            .with_count("line", line as usize)
            .with("detail", detail),
        AnswersFileProblem::Answer { question, problem } => {
            Notice::new(format!("protocol-answer-{}", problem.code()))
                .with_all(problem.parameters())
                .with("question", question)
        }
        _ => about("protocol-answers-not-an-object", file),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reason_not_to_read_answers_has_its_own_sentence() {
        let path = || "a.json".into();
        let errors = [
            FileError::Missing { path: path() },
            FileError::NotText { path: path() },
            FileError::TooLarge {
                path: path(),
                limit: 5,
            },
            FileError::Forbidden { path: path() },
        ];
        let ids = errors.map(|error| not_read(&error, Path::new("a.json")).id().to_owned());
        let expected = ["missing", "unreadable", "too-large", "cannot-read"];
        assert_eq!(ids, expected.map(|id| format!("protocol-answers-{id}")));
    }
}
