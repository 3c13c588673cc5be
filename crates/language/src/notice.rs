//! What a person is to be told, before it is known in which language.

use crate::{Value, interface};

/// A message of the interface with its values: what happened and, where there is something to be done,
/// how to put it right (the message's attribute `.fix`).
///
/// Errors become notices at one place each, and notices become sentences where they are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    id: String,
    parameters: Vec<(&'static str, Parameter)>,
}

/// A value of a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Parameter {
    /// Words or a code.
    Text(String),
    /// A whole number: chooses the form of a word.
    Number(i64),
}

impl Notice {
    /// A notice that says a message of `locales/`.
    pub fn new(id: impl Into<String>) -> Notice {
        Notice {
            id: id.into(),
            parameters: Vec::new(),
        }
    }

    /// The same with a value for the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Notice {
        let value = Parameter::Text(value.to_string());
        self.parameters.push((name, value));
        self
    }

    /// The same with a number for the message, which chooses the form of a word.
    #[must_use]
    pub fn with_count(mut self, name: &'static str, count: usize) -> Notice {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.parameters.push((name, Parameter::Number(count)));
        self
    }

    /// The same with values that a library gives by name.
    #[must_use]
    pub fn with_all(mut self, values: impl IntoIterator<Item = (&'static str, String)>) -> Notice {
        let values = values.into_iter();
        self.parameters
            .extend(values.map(|(name, value)| (name, Parameter::Text(value))));
        self
    }

    /// The message's id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// A value of the message, if it is words or a code.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(known, _)| *known == name);
        match found {
            Some((_, Parameter::Text(text))) => Some(text),
            _ => None,
        }
    }

    /// What happened, in a language of the interface; the message's id if there are no words for it.
    pub fn sentence(&self, lang: &str) -> String {
        interface()
            .text(lang, &self.id, None, &self.arguments())
            .text
    }

    /// How to put it right, if there are words for that.
    pub fn fix(&self, lang: &str) -> Option<String> {
        let fix = interface().find(lang, &self.id, Some("fix"), &self.arguments());
        fix.map(|text| text.text)
    }

    /// What happened and how to put it right, a line each.
    pub fn told(&self, lang: &str) -> String {
        let sentence = self.sentence(lang);
        match self.fix(lang) {
            Some(fix) => format!("{sentence}\n{fix}"),
            None => sentence,
        }
    }

    /// Whether the interface has words for it: a library may have learnt a new error since.
    pub fn has_words(&self) -> bool {
        let source = interface().source_locale();
        interface()
            .find(source, &self.id, None, &self.arguments())
            .is_some()
    }

    fn arguments(&self) -> Vec<(&str, Value<'_>)> {
        let parameters = self.parameters.iter();
        parameters
            .map(|(name, value)| match value {
                Parameter::Text(text) => (*name, text.into()),
                Parameter::Number(number) => (*name, (*number).into()),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notice_says_what_happened_and_how_to_put_it_right() {
        let notice = Notice::new("protocol-folder-missing").with("path", "/nowhere");
        assert!(notice.has_words());
        assert!(notice.sentence("en").contains("/nowhere"));
        let fix = notice.fix("en").expect("there is one");
        assert_eq!(
            notice.told("en"),
            format!("{}\n{fix}", notice.sentence("en"))
        );
    }

    #[test]
    fn notice_without_words_says_its_id() {
        let notice = Notice::new("no-such-message");
        assert!(!notice.has_words());
        assert_eq!(notice.told("fr"), "no-such-message");
    }

    #[test]
    fn notice_keeps_counts_apart_from_words() {
        let notice = Notice::new("x").with_count("count", 2).with("path", "p");
        assert_eq!(notice.parameter("path"), Some("p"));
        assert_eq!(notice.parameter("count"), None);
    }
}
