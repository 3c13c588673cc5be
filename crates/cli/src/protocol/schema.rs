//! `repere protocol schema`: the JSON Schema of a pack's files, for an editor that completes and checks them.

use super::print_or_write;
use crate::terminal::{Stop, Terminal};
use clap::Args;
use repere_protocol::{cases_schema, protocol_schema};
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Schema {
    #[arg(long)]
    cases: bool,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(super) fn run(options: &Schema, terminal: &Terminal) -> Result<u8, Stop> {
    let describe = |id: &str| terminal.text(id, &[]);
    let schema = if options.cases {
        cases_schema(&describe)
    } else {
        protocol_schema(&describe)
    };
    print_or_write(options.out.as_deref(), &format!("{schema:#}\n"), terminal)?;
    Ok(0)
}
