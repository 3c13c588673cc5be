//! What stands as a code in a document, as enums. A document with a code that is not among them is not read:
//! a word that nobody knows would be shown as if it said something.

use serde::{Deserialize, Serialize};

macro_rules! codes {
    ($($(#[$about:meta])* $name:ident { $($(#[$what:meta])* $variant:ident = $code:literal,)+ })+) => { $(
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$what])* #[serde(rename = $code)] $variant,)+
        }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The code in the document.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)+
                }
            }

            /// What a code means, if it is one.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    )+ };
}

codes! {
    /// Where a dimension stands.
    DimensionState {
        /// One of its rules holds.
        Positive = "positive",
        /// None holds, and nothing that is open can change that.
        NotReached = "not-reached",
        /// None holds by what is told; what is open or not told could change that.
        CouldChange = "could-change",
    }

    /// What an indication weighs.
    Weight {
        /// Much.
        Strong = "strong",
        /// Something.
        Medium = "medium",
        /// Little.
        Weak = "weak",
        /// Nothing, for this person's age.
        None = "none",
    }

    /// What a picture or a recording is of.
    AttachmentKind {
        /// A payslip, or other papers about money.
        Payslip = "payslip",
        /// A contract, or what was promised in writing.
        Contract = "contract",
        /// A passport, an identity card, a residence permit.
        IdentityDocument = "identity-document",
        /// A place.
        Place = "place",
        /// An injury.
        Injury = "injury",
        /// The person's own words, heard.
        OwnWords = "own-words",
        /// Anything else.
        Other = "other",
    }

    /// What the bytes of a picture or a recording are (RFC 6838).
    MediaType {
        /// A picture: JPEG.
        Jpeg = "image/jpeg",
        /// Sound: WAVE.
        Wav = "audio/wav",
        /// Sound: Opus in Ogg (RFC 7845).
        OggOpus = "audio/ogg",
    }

    /// How an answer became known.
    Provenance {
        /// The person answered the question.
        Answered = "answered",
        /// The person said it unasked.
        Volunteered = "volunteered",
        /// The worker saw it.
        Observed = "observed",
        /// Somebody else said it.
        Reported = "reported",
        /// It stands in a document.
        Document = "document",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every code is read as what it is and written as it was, and what is no code is refused.
    macro_rules! check {
        ($name:ident, $codes:expr) => {
            let codes: Vec<_> = $name::ALL.iter().map(|one| one.code()).collect();
            assert_eq!(codes, $codes);
            for one in $name::ALL {
                let json = serde_json::to_value(one).expect("a text");
                assert_eq!(json, one.code());
                assert_eq!(serde_json::from_value::<$name>(json).ok(), Some(*one));
                assert_eq!($name::from_code(one.code()), Some(*one));
            }
            for bad in ["", "Strong", "strong ", "later", "Positive"] {
                assert!(
                    serde_json::from_value::<$name>(bad.into()).is_err(),
                    "{bad}"
                );
            }
        };
    }

    #[test]
    fn codes_are_what_stands_in_documents() {
        check!(DimensionState, ["positive", "not-reached", "could-change"]);
        check!(Weight, ["strong", "medium", "weak", "none"]);
        let provenances = [
            "answered",
            "volunteered",
            "observed",
            "reported",
            "document",
        ];
        check!(Provenance, provenances);
    }
}
