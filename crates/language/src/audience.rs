//! For whom words are written.

use serde::{Deserialize, Serialize};

/// Somebody who reads the app's own words, and the folder of `locales/<locale>/` that is written for them.
///
/// A language covers an audience when everything that it reads is there in that language.
/// `locales/<locale>/locale.json` says which it covers, and `tests/parity.rs` holds it to that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// The person who answers: the page that is handed over, and what they are asked before the questions.
    Person,
    /// The worker: every page of the app, and a referral in words.
    App,
    /// Somebody at an agency's desk.
    Desk,
    /// An author of protocols or an operator of a hub, at the command line.
    Tools,
}

impl Audience {
    /// Every audience.
    pub const ALL: [Self; 4] = [Self::Person, Self::App, Self::Desk, Self::Tools];

    /// The name of its folder in `locales/<locale>/`, and its word in `locale.json`.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::App => "app",
            Self::Desk => "desk",
            Self::Tools => "tools",
        }
    }

    /// The audiences whose folders it reads, its own among them: a worker also reads what the person reads,
    /// a desk and the command line also what the worker reads of a referral.
    pub fn reads(self) -> &'static [Self] {
        match self {
            Self::Person => &[Self::Person],
            Self::App => &[Self::Person, Self::App],
            Self::Desk => &[Self::Person, Self::App, Self::Desk],
            Self::Tools => &[Self::Person, Self::App, Self::Tools],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folder_is_the_word_of_the_locale_file() {
        for audience in Audience::ALL {
            let word = serde_json::to_value(audience).expect("a word");
            assert_eq!(word, audience.folder());
            assert!(audience.reads().contains(&audience));
        }
    }
}
