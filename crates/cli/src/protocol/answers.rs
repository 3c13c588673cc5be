//! Reading a file of answers, and the problems of one that cannot be read.

use super::{CANNOT, about};
use crate::terminal::{Stop, Terminal};
use repere_language::Notice;
use repere_protocol::{Answers, AnswersFileProblem, MAX_FILE_BYTES, Pack};
use std::fs::File;
use std::io::{Read, stdin};
use std::path::Path;

/// Reads answers for a pack from a file, or from standard input where it is `-`.
pub(super) fn read_answers(pack: &Pack, file: &Path, terminal: &Terminal) -> Result<Answers, Stop> {
    let mut text = String::new();
    let limit = MAX_FILE_BYTES as u64;
    let read = if file == Path::new("-") {
        stdin().lock().take(limit).read_to_string(&mut text)
    } else {
        let opened = File::open(file).map_err(|_| about("protocol-answers-missing", file))?;
        opened.take(limit).read_to_string(&mut text)
    };
    read.map_err(|_| about("protocol-answers-unreadable", file))?;
    pack.read_answers(&text).map_err(|problems| {
        for problem in problems {
            terminal.tell(&notice(problem, file));
        }
        Stop::Told(CANNOT)
    })
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
