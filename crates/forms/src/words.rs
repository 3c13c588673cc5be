//! The words that an import and an export add, from `locales/`.

use repere_language::{Value, interface};

/// A word in exactly this language; `None` where the interface does not speak it.
pub(crate) fn exactly(locale: &str, id: &str) -> Option<String> {
    interface()
        .find(locale, id, None, &[])
        .filter(|text| !text.fallback)
        .map(|text| text.text)
}

/// A sentence in this language, or in French where the interface does not speak it.
pub(crate) fn sentence(locale: &str, id: &str, arguments: &[(&str, Value<'_>)]) -> String {
    interface().text(locale, id, None, arguments).text
}
