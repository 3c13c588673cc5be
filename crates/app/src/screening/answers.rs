//! Answers between the vault, the protocol and the reader. Codes decide; words are only shown.

use crate::error::AppError;
use crate::protocols::packs::LoadedPack;
use crate::texts;
use crate::view::Text;
use repere_casebook::StoredAnswer;
use repere_protocol::{Answer, Recorded};
use serde::Serialize;
use serde_json::Value;

/// An answer as the vault kept it.
pub(crate) fn from_stored(stored: &StoredAnswer) -> Result<Recorded, AppError> {
    let answer = serde_json::from_str(&stored.answer);
    let provenance = serde_json::from_value(Value::String(stored.provenance.clone()));
    match (answer, provenance) {
        (Ok(answer), Ok(provenance)) => Ok(Recorded { answer, provenance }),
        _ => Err(AppError::damaged()),
    }
}

/// An answer as the vault keeps it.
pub(crate) fn to_stored(answer: &Answer) -> Result<String, AppError> {
    serde_json::to_string(answer).map_err(|error| AppError::unexpected(error))
}

/// The code of a unit variant, as it is on the wire.
pub(crate) fn code<T: Serialize>(variant: &T) -> String {
    match serde_json::to_value(variant) {
        Ok(Value::String(code)) => code,
        _ => String::new(),
    }
}

/// An answer in words.
pub(crate) fn words(pack: &LoadedPack, locale: &str, question: &str, answer: &Answer) -> Text {
    match answer {
        Answer::Code(code) => option_words(pack, locale, question, code),
        Answer::Codes(codes) => {
            let mut words: Option<Text> = None;
            for code in codes {
                let next = option_words(pack, locale, question, code);
                words = Some(match words {
                    None => next,
                    Some(mut all) => {
                        let separator = texts::interface_text(&all.locale, "answer-separator");
                        all.text.push_str(&separator.text);
                        all.text.push_str(&next.text);
                        all
                    }
                });
            }
            words.unwrap_or_else(|| texts::interface_text(locale, "answer-word-none"))
        }
        Answer::Number(number) => texts::verbatim(&number.to_string(), locale),
        Answer::Date(date) => texts::verbatim(&date.to_string(), locale),
        Answer::Text(text) => texts::verbatim(text, locale),
        Answer::Unanswered(reason) => {
            texts::interface_text(locale, &format!("non-answer-{}", reason.code()))
        }
    }
}

/// An option in words. `yes` and `no` are shared by all packs.
pub(crate) fn option_words(pack: &LoadedPack, locale: &str, question: &str, code: &str) -> Text {
    let own = pack.attribute(
        locale,
        &format!("question-{question}"),
        &format!("option-{code}"),
    );
    match (own, code) {
        (Some(own), _) => own,
        (None, "yes" | "no") => texts::interface_text(locale, &format!("answer-word-{code}")),
        (None, _) => texts::verbatim(code, locale),
    }
}

/// What a code of the vault stands for.
///
/// # Errors
/// `vault-damaged`: no version of this app wrote such a code.
pub(crate) fn from_code<T: serde::de::DeserializeOwned>(code: &str) -> Result<T, AppError> {
    serde_json::from_value(Value::String(code.to_owned())).map_err(|_| AppError::damaged())
}
