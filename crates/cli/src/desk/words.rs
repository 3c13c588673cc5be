//! Words on a page, with what has to be known to show them honestly and harmlessly.

use repere_language::{Review, Text, direction};

/// Words, cleaned of everything that a terminal or a page would obey instead of show.
#[derive(Clone)]
pub(crate) struct Words {
    pub(crate) text: String,
    /// Their language; none where it is unknown, as for what a person wrote.
    pub(crate) locale: Option<String>,
    /// `ltr`, `rtl` or `auto`.
    pub(crate) direction: &'static str,
    /// How far our own words can be trusted.
    pub(crate) review: Review,
    /// A translation out of the protocol that nobody has reviewed: marked where it stands.
    pub(crate) draft: bool,
    /// Something else to say about them, small, beside them.
    pub(crate) mark: Option<String>,
    /// An id or a fingerprint: shown in figures of one width, never translated.
    pub(crate) fixed: bool,
}

impl Words {
    /// Words of the interface.
    pub(crate) fn own(text: Text) -> Self {
        Self {
            text: clean(&text.text),
            direction: text.direction.as_str(),
            review: text.review,
            locale: Some(text.locale),
            ..Self::free("")
        }
    }

    /// Words that the document brought, in the agency's language.
    pub(crate) fn received(text: &repere_referral::Text) -> Self {
        let draft = text.review == "draft";
        if !is_tag(&text.locale) {
            return Self {
                draft,
                ..Self::free(&text.text)
            };
        }
        Self {
            text: clean(&text.text),
            direction: direction(&text.locale).as_str(),
            locale: Some(text.locale.clone()),
            draft,
            ..Self::free("")
        }
    }

    /// What somebody wrote, in a language that nobody recorded.
    pub(crate) fn free(text: &str) -> Self {
        Self {
            text: clean(text),
            locale: None,
            direction: "auto",
            review: Review::Source,
            draft: false,
            mark: None,
            fixed: false,
        }
    }

    /// An id, a code, a fingerprint.
    pub(crate) fn fixed(text: &str) -> Self {
        Self {
            direction: "ltr",
            fixed: true,
            ..Self::free(text)
        }
    }
}

/// The form of a BCP 47 tag; anything else says nothing about a language.
fn is_tag(locale: &str) -> bool {
    locale.len() <= 35
        && locale.starts_with(|char: char| char.is_ascii_alphabetic())
        && locale
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Takes out what acts instead of being read: control characters (escape sequences reach a terminal
/// through them) except line feeds, and the marks that reorder or hide text around them.
fn clean(text: &str) -> String {
    text.chars()
        .filter_map(|char| match char {
            '\n' => Some('\n'),
            '\t' => Some(' '),
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => None,
            // Unicode tags and the like: invisible, and a way to smuggle words.
            '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}' => None,
            char if char.is_control() => None,
            char => Some(char),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn what_acts_is_taken_out() {
        for (text, expected) in [
            ("Le patron\ngarde tout", "Le patron\ngarde tout"),
            ("\u{1b}[2J\u{1b}]0;x\u{7}ok", "[2J]0;xok"),
            ("a\u{202e}b\u{2066}c\u{0}", "abc"),
            ("\u{9b}31m", "31m"),
            ("a\tb\r\n", "a b\n"),
            ("نعم", "نعم"),
        ] {
            assert_eq!(clean(text), expected);
        }
    }
}
