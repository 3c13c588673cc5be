//! `repere protocol explain`: goes through one case, question by question, and gives the reasons of its outcome.

use super::Format;
use super::answers::read_answers;
use super::packs::open_one;
use crate::terminal::{Stop, Terminal};
use clap::{ArgGroup, Args};
use repere_authoring::explain::Explanation;
use repere_language::Notice;
use repere_protocol::Case;
use std::path::PathBuf;

#[derive(Args)]
#[command(group(ArgGroup::new("what").required(true).args(["case", "answers"])))]
pub(crate) struct Explain {
    path: PathBuf,
    #[arg(long, value_name = "ID")]
    case: Option<String>,
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(super) fn run(options: &Explain, terminal: &Terminal) -> Result<u8, Stop> {
    let (pack, opened) = open_one(&options.path, terminal)?;
    let explanation = match (&options.case, &options.answers) {
        (Some(id), _) => Explanation::of_case(&pack, case(&opened.loaded.cases, id)?),
        (None, file) => {
            let file = file.clone().unwrap_or_else(|| PathBuf::from("-"));
            Explanation::of_answers(&pack, &read_answers(&pack, &file, terminal)?)
        }
    };
    match options.format {
        Format::Json => terminal.print_json(&explanation.to_json())?,
        Format::Text => terminal.print(&explanation.to_text(terminal.lang()))?,
    }
    Ok(0)
}

fn case<'c>(cases: &'c [Case], id: &str) -> Result<&'c Case, Notice> {
    cases.iter().find(|case| case.id == id).ok_or_else(|| {
        let ids: Vec<&str> = cases.iter().map(|case| case.id.as_str()).collect();
        let notice = Notice::new("explain-no-such-case").with("id", id);
        notice.with("ids", ids.join(", "))
    })
}
