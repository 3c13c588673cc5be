//! What a name, an id and a language tag may be, wherever one is written or read: one set of limits, so
//! that nobody writes what nobody else reads.

/// The longest name of a deployment, an agency or a publisher, in characters.
pub const MAX_NAME: usize = 200;

/// The longest text that says what an agency does, in characters.
pub const MAX_PURPOSE: usize = 500;

/// The longest id of an agency, in characters.
pub const MAX_ID: usize = 64;

/// The most languages that a name or a purpose is given in.
pub const MAX_LOCALES: usize = 64;

/// The longest language tag, in characters (RFC 5646, section 4.4.1).
pub const MAX_LOCALE: usize = 35;

/// Whether a name can be shown: not blank, at most [`MAX_NAME`] long, without control characters.
#[must_use]
pub fn is_good_name(name: &str) -> bool {
    is_good_line(name, MAX_NAME)
}

/// Whether a text can be shown on one line: not blank, at most `most` characters long without the space
/// around it, and without control characters, which could disturb the page around it.
#[must_use]
pub fn is_good_line(text: &str, most: usize) -> bool {
    (1..=most).contains(&length(text)) && !text.chars().any(char::is_control)
}

/// How long a text counts, in characters, without the space around it.
#[must_use]
pub fn length(text: &str) -> usize {
    text.trim().chars().count()
}

/// Whether an id can name an agency: lower-case letters without accents, digits and hyphens.
#[must_use]
pub fn is_good_id(id: &str) -> bool {
    let good = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=MAX_ID).contains(&id.len()) && id.bytes().all(good)
}

/// Whether a tag has the form of BCP 47. Which languages there are is not ours to say.
#[must_use]
pub fn is_good_locale(tag: &str) -> bool {
    let subtag = |subtag: &str| {
        (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    tag.len() <= MAX_LOCALE
        && tag.split('-').all(subtag)
        && tag.starts_with(|c: char| c.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_is_one_line_of_at_most_200_characters() {
        let (longest, too_long) = ("é".repeat(200), "é".repeat(201));
        for good in ["a", " a ", "مركز", &longest] {
            assert!(is_good_name(good), "{good}");
        }
        for bad in ["", "  ", "a\nb", "a\u{7}", &too_long] {
            assert!(!is_good_name(bad), "{bad}");
        }
    }

    #[test]
    fn id_is_of_lower_case_letters_digits_and_hyphens() {
        let (longest, too_long) = ("a".repeat(64), "a".repeat(65));
        for good in ["a", "accueil-paris", "9", &longest] {
            assert!(is_good_id(good), "{good}");
        }
        for bad in ["", "CCEM", "a b", "../x", "é", &too_long] {
            assert!(!is_good_id(bad), "{bad}");
        }
    }

    #[test]
    fn locale_has_the_form_of_bcp_47() {
        for good in ["fr", "ar", "zh-Hant-TW", "x"] {
            assert!(is_good_locale(good), "{good}");
        }
        for bad in ["", "f r", "-", "fr-", "123456789", "9a", "fr_FR"] {
            assert!(!is_good_locale(bad), "{bad}");
        }
    }
}
