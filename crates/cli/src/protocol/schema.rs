//! `repere protocol schema`: with which an editor completes and checks while somebody writes.

use super::one::write_out;
use super::{Told, print};
use clap::Args;
use repere_language::interface;
use repere_protocol::{cases_schema, protocol_schema};
use std::path::PathBuf;

/// Options of `schema`.
#[derive(Args)]
#[command(after_help = "Examples:
  repere protocol schema --out protocol.schema.json
      Writes the schema. Then the first line of protocol.toml says where it is:
      #:schema ../protocol.schema.json
  repere --lang en protocol schema --cases --out cases.schema.json
      The schema of cases.toml, with descriptions in English.

Editors that understand this line: Visual Studio Code with \"Even Better TOML\", and all others
that use taplo. They complete keys, explain them, and underline what cannot be right.
`repere protocol check` still sees more: for instance whether a question that is named exists.")]
pub struct Schema {
    /// The schema of cases.toml, instead of the one of protocol.toml.
    #[arg(long)]
    cases: bool,
    /// The file to write; otherwise it goes to standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Runs it.
pub(crate) fn run(options: &Schema, lang: &str) -> Result<u8, Told> {
    let describe = |id: &str| interface().text(lang, id, None, &[]).text;
    let schema = if options.cases {
        cases_schema(&describe)
    } else {
        protocol_schema(&describe)
    };
    let text = format!("{schema:#}\n");
    match &options.out {
        Some(path) => write_out(path, &text, lang)?,
        None => print(&text)?,
    }
    Ok(0)
}
