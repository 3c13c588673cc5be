//! Sentences: what was found on standard output, what went wrong on standard error.

use super::Told;
use repere_language::{Value, interface};
use std::io::Write;

pub(super) fn tell_suggestion(suggestion: Option<&str>, lang: &str) {
    if let Some(name) = suggestion {
        let text = interface()
            .text(lang, "protocol-suggestion", None, &[("name", name.into())])
            .text;
        complain(&text);
    }
}

pub(super) fn word(lang: &str, id: &str) -> String {
    interface().text(lang, id, None, &[]).text
}

/// A sentence and, where there is one, how to put it right; to standard error.
pub(super) fn tell(lang: &str, id: &str, arguments: &[(&str, Value<'_>)]) {
    complain(&interface().text(lang, id, None, arguments).text);
    if let Some(fix) = interface().find(lang, id, Some("fix"), arguments) {
        complain(&fix.text);
    }
}

pub(super) fn say(lang: &str, id: &str, arguments: &[(&str, Value<'_>)]) -> Result<(), Told> {
    let text = interface().text(lang, id, None, arguments).text;
    print(&format!("{text}\n"))
}

pub(super) fn print_json(value: &serde_json::Value) -> Result<(), Told> {
    print(&format!("{value:#}\n"))
}

/// To standard output. A closed pipe ends the command: nobody is reading.
pub(super) fn print(text: &str) -> Result<(), Told> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .map_err(|_| Told)
}

/// To standard error; when even that is closed there is nobody left to tell.
pub(super) fn complain(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}
