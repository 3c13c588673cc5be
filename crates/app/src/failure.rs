//! A failure in words, for a caller that has no page to show it on.

use crate::view::Failure;
use repere_language::{Audience, language_for, language_of_the_system};

/// A failure's sentence and what to do, in the best language for `wanted` (BCP 47; the system's
/// where it is none).
pub fn failure_sentence(wanted: Option<&str>, failure: &Failure) -> String {
    let catalog = repere_language::interface();
    let locale = match wanted {
        Some(wanted) => language_for(Audience::App, &[wanted]),
        None => language_of_the_system(Audience::App),
    };
    let id = format!("error-{}", failure.code);
    let arguments: Vec<_> = failure
        .parameters
        .iter()
        .map(|(name, value)| {
            let number = value.parse::<i64>().map(repere_language::Value::from);
            let value = number.unwrap_or(repere_language::Value::from(value.as_str()));
            (name.as_str(), value)
        })
        .collect();
    let sentence = catalog.text(&locale, &id, None, &arguments).text;
    match catalog.find(&locale, &id, Some("fix"), &arguments) {
        Some(fix) => format!("{sentence}\n{}", fix.text),
        None => sentence,
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.code)
    }
}

impl std::error::Error for Failure {}
