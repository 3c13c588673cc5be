//! Codes on paper.

use repere_desk::cards::{Card, Words, can_print, print};
use zeroize::Zeroizing;

fn words(card: &Card) -> Words {
    Words {
        title: format!("Carte n° {}", card.number),
        once:
            "Pour un seul appareil, jusqu’au 2026-12-29. Qui a ce code peut orienter à votre place."
                .to_owned(),
        compare: Some(("À comparer :".to_owned(), "00000 11111".to_owned())),
    }
}

fn cards(count: u32) -> Vec<Card> {
    let code = "ABCDE-FGHJK-MNPQR-STVWX-YZ012-34567";
    (1..=count)
        .map(|number| Card {
            number,
            code: Zeroizing::new(code.to_owned()),
        })
        .collect()
}

fn count(file: &[u8], what: &[u8]) -> usize {
    file.windows(what.len()).filter(|one| *one == what).count()
}

/// A text as it stands in the file: in hexadecimal where it has more than the letters of English.
fn written(text: &[u8]) -> Vec<u8> {
    if text.iter().all(|byte| matches!(byte, b' '..=b'~')) {
        return [b"(", text, b")"].concat();
    }
    let digits: String = text.iter().map(|byte| format!("{byte:02X}")).collect();
    format!("<{digits}>").into_bytes()
}

#[test]
fn cards_stand_eight_on_a_page_with_their_numbers_and_codes() {
    for (number, pages) in [(1, 1), (8, 1), (9, 2), (60, 8)] {
        let file = print(&cards(number), words);
        assert!(file.starts_with(b"%PDF-1."));
        assert_eq!(count(&file, b"/Type /Page\n"), pages, "{number}");
        let all = usize::try_from(number).unwrap();
        for group in [
            "(ABCDE-FGHJK)",
            "(MNPQR-STVWX)",
            "(YZ012-34567)",
            "(00000 11111)",
        ] {
            assert_eq!(count(&file, group.as_bytes()), all, "{group}");
        }
        for one in 1..=number {
            let title = [&b"Carte n\xb0 "[..], one.to_string().as_bytes()].concat();
            assert_eq!(count(&file, &written(&title)), 1, "{one} of {number}");
        }
    }
}

/// The title of a card as it stands in the file.
#[track_caller]
fn check_letters(text: &str, expected: &[u8]) {
    assert!(can_print(text), "{text}");
    let title = |_: &Card| Words {
        title: text.to_owned(),
        once: String::new(),
        compare: None,
    };
    let file = print(&cards(1), title);
    assert_eq!(count(&file, &written(expected)), 1, "{text}");
}

#[test]
fn text_is_set_in_the_letters_that_there_are() {
    check_letters("Carte n° 1", b"Carte n\xb0 1");
    check_letters("d’ici — œuvre", b"d\x92ici \x97 \x9cuvre");
    check_letters("à 10\u{202f}%", b"\xe0 10\xa0%");
    check_letters("până și ț", b"p\xe2na si t");
    for text in ["بطاقة", "Київ", "\u{1}"] {
        assert!(!can_print(text), "{text}");
    }
}
