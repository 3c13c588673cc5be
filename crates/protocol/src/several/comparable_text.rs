//! The comparable form of a text: two texts are alike when it is the same.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

/// So many words are a sentence: fewer are said alike by chance.
pub(crate) const WORDS_OF_A_SENTENCE: usize = 4;

/// A text as it is compared: Unicode's compatibility composition (UAX #15, NFKC), without the difference
/// of capitals, and with one space for whatever stands between words. `M. Ali` is `m ali`.
///
/// Capitals go by the default mappings of Unicode, letter by letter and first up, then down, so that `ß`
/// and `SS`, or the two small sigmas, are the same. No language's own rules: what two screenings in two
/// languages say must compare alike on every device.
pub(crate) fn comparable(text: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(text);
    let folded: String = composed
        .chars()
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase)
        .collect();
    // Folding can take a letter and its mark apart.
    let folded = ComposingNormalizerBorrowed::new_nfkc().normalize(&folded);
    let mut result = String::with_capacity(folded.len());
    let mut between = false;
    for letter in folded.chars().filter(|letter| !is_invisible(*letter)) {
        if !is_of_a_word(letter) {
            between = true;
            continue;
        }
        if between && !result.is_empty() {
            result.push(' ');
        }
        between = false;
        result.push(letter);
    }
    result
}

/// The words of a comparable text. Chinese and Japanese put no space between words: there a character counts.
pub(crate) fn words(comparable: &str) -> usize {
    comparable
        .split(' ')
        .map(|word| {
            let signs = word.chars().filter(|letter| is_a_word(*letter)).count();
            signs.max(usize::from(!word.is_empty()))
        })
        .sum()
}

fn is_of_a_word(letter: char) -> bool {
    letter.is_alphanumeric() || CanonicalCombiningClassMapBorrowed::new().get_u8(letter) != 0
}

/// What is not seen: soft hyphens, joiners, marks of direction, and the stroke that stretches Arabic words.
fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{61c}' | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

fn is_a_word(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(one: &str, other: &str, alike: bool) {
        assert_eq!(
            comparable(one) == comparable(other),
            alike,
            "{one:?} {other:?}: {:?} {:?}",
            comparable(one),
            comparable(other)
        );
    }

    #[test]
    fn names_alike_are_recognised() {
        check("M. Ali", "m. ali", true);
        check("M. Ali", "  M  Ali ", true);
        check("M. Ali", "M. Aly", false);
        check("Élodie", "E\u{301}LODIE", true);
        check("Élodie", "Elodie", false);
        check("l’employeur", "l'employeur", true);
        check("Straße", "STRASSE", true);
        check("ΝΊΚΟΣ", "νίκος", true);
        check("ﬁn", "fin", true);
        check("علي", "\u{200f}علـــي\u{200f}", true);
        check("عَلي", "علي", false);
        check("Ștefan", "ȘTEFAN", true);
        check("नमस्ते", "नमस्ते ।", true);
        check("ＡＬＩ", "ali", true);
        check("", " .,;", true);
    }

    #[track_caller]
    fn check_words(text: &str, expected: usize) {
        assert_eq!(words(&comparable(text)), expected, "{text:?}");
    }

    #[test]
    fn words_are_counted() {
        check_words("", 0);
        check_words("…", 0);
        check_words("Il me le rendra.", 4);
        check_words("l’employeur", 2);
        check_words("كل شيء على ما يرام", 5);
        check_words("नमस्ते", 1);
        check_words("一切都好", 4);
    }
}
