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

/// A text as it stands beside its letters: in UTF-16 where it has more than those of English.
fn said(text: &str) -> Vec<u8> {
    if text.is_ascii() {
        return format!("/ActualText ({text})").into_bytes();
    }
    let digits: String = text
        .encode_utf16()
        .map(|unit| format!("{unit:04X}"))
        .collect();
    format!("/ActualText <FEFF{digits}>").into_bytes()
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
            let title = said(&format!("Carte n° {one}"));
            assert_eq!(count(&file, &title), 1, "{one} of {number}");
        }
    }
}

#[test]
fn words_are_drawn_once_however_many_cards_say_them() {
    let size = |number: u32| print(&cards(number), words).len();
    // Each card has its picture, its number and its code; what all say is there once.
    let (one, two, three) = (size(1), size(2), size(3));
    assert!(three - two < one && two - one < one, "{one} {two} {three}");
    let file = print(&cards(60), words);
    assert_eq!(count(&file, b"/Subtype /Form"), 3);
    assert_eq!(count(&file, &said("À comparer :")), 60);
}

#[test]
fn words_in_latin_and_arabic_letters_can_be_printed() {
    for text in [
        "Carte n° 1",
        "d’ici — œuvre",
        "à 10\u{202f}%",
        "până și ț",
        "بطاقة رقم 3",
    ] {
        assert!(can_print(text), "{text}");
        let title = |_: &Card| Words {
            title: text.to_owned(),
            once: String::new(),
            compare: None,
        };
        let file = print(&cards(1), title);
        assert_eq!(count(&file, &said(text)), 1, "{text}");
    }
    for text in ["Київ", "\u{1}"] {
        assert!(!can_print(text), "{text}");
    }
}
