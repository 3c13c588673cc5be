//! `repere protocol explain`: walks one case and says why it ends where it does.

use super::one::pack_at;
use super::{CANNOT, FOUND_PROBLEMS, Format, Told, print, print_json, read_answers, tell};
use clap::{ArgGroup, Args};
use repere_authoring::explain::Explanation;
use repere_language::Value;
use std::path::PathBuf;

/// Options of `explain`.
#[derive(Args)]
#[command(group(ArgGroup::new("what").required(true).args(["case", "answers"])))]
#[command(after_help = "Examples:
  repere protocol explain my-protocol --case hours-alone
      Walks a case of cases.toml: what was asked, what opened and closed each question,
      which indicators the answers raised, the rules, the outcome, and what would change it.
  repere protocol explain my-protocol --answers answers.json
      The same for a file of answers, such as { \"papers-held-by\": \"employer\" }.
  repere protocol explain my-protocol --case hours-alone --format json
      The same as data.")]
pub struct Explain {
    /// The folder of a pack.
    path: PathBuf,
    /// The id of one of its cases.
    #[arg(long, value_name = "ID")]
    case: Option<String>,
    /// A file of answers, JSON or TOML: question ids with codes; `-` reads standard input.
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// Runs it.
pub(crate) fn run(options: &Explain, lang: &str) -> Result<u8, Told> {
    let Some((pack, cases)) = pack_at(&options.path, lang)? else {
        return Ok(FOUND_PROBLEMS);
    };
    let explanation = match (&options.case, &options.answers) {
        (Some(id), _) => {
            let Some(case) = cases.iter().find(|case| case.id == *id) else {
                let ids: Vec<&str> = cases.iter().map(|case| case.id.as_str()).collect();
                let ids = ids.join(", ");
                let arguments = [("id", Value::from(id)), ("ids", (&ids).into())];
                tell(lang, "explain-no-such-case", &arguments);
                return Ok(CANNOT);
            };
            Explanation::of_case(&pack, case)
        }
        (None, file) => {
            let file = file.clone().unwrap_or_else(|| PathBuf::from("-"));
            Explanation::of_answers(&pack, &read_answers(&pack, &file, lang)?)
        }
    };
    match options.format {
        Format::Json => print_json(&explanation.to_json())?,
        Format::Text => print(&explanation.to_text(lang))?,
    }
    Ok(0)
}
