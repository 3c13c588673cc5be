//! Words on a page, with what has to be known to show them honestly and harmlessly.

use repere_language::{Review, Text, direction, plain};

/// In which direction words are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
    /// As their first letter says: nobody recorded their language.
    Auto,
}

impl Direction {
    /// As HTML's `dir` has it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
            Self::Auto => "auto",
        }
    }

    fn of(direction: repere_language::Direction) -> Self {
        match direction {
            repere_language::Direction::Ltr => Self::Ltr,
            repere_language::Direction::Rtl => Self::Rtl,
        }
    }
}

/// Words, without anything that a terminal or a page would obey instead of show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What they say.
    pub text: String,
    /// Their language, BCP 47; none where it is unknown, as for what a person wrote.
    pub locale: Option<String>,
    /// Their direction.
    pub direction: Direction,
    /// How far our own words can be trusted; what others wrote is its own source.
    pub review: Review,
    /// A translation out of the protocol that nobody has reviewed: marked where it stands.
    pub draft: bool,
    /// Something else to say about them, small, beside them.
    pub mark: Option<String>,
    /// An id or a fingerprint: shown in figures of one width, never translated.
    pub fixed: bool,
}

impl Words {
    /// Words of the interface.
    #[must_use]
    pub fn own(text: Text) -> Self {
        Self {
            direction: Direction::of(text.direction),
            review: text.review,
            locale: Some(text.locale),
            // The catalogue has cleaned them, and kept the isolates that a number in Arabic needs.
            text: text.text,
            ..Self::free("")
        }
    }

    /// Says of these words what has to be known of those that they tell.
    pub(crate) fn carry<'a>(&mut self, told: impl IntoIterator<Item = &'a Words>) {
        for words in told {
            self.draft |= words.draft;
            if self.mark.is_none() {
                self.mark.clone_from(&words.mark);
            }
        }
    }

    /// Words that the document brought, in the agency's language.
    #[must_use]
    pub fn received(text: &repere_referral::Text) -> Self {
        let words = Self {
            draft: !matches!(text.review.as_str(), "source" | "reviewed"),
            ..Self::free(&text.text)
        };
        if !is_tag(&text.locale) {
            return words;
        }
        Self {
            direction: Direction::of(direction(&text.locale)),
            locale: Some(text.locale.clone()),
            ..words
        }
    }

    /// What somebody wrote, in a language that nobody recorded.
    #[must_use]
    pub fn free(text: &str) -> Self {
        Self {
            text: plain(text),
            locale: None,
            direction: Direction::Auto,
            review: Review::Source,
            draft: false,
            mark: None,
            fixed: false,
        }
    }

    /// An id, a code, a fingerprint.
    #[must_use]
    pub fn fixed(text: &str) -> Self {
        Self {
            direction: Direction::Ltr,
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
