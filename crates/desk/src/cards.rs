//! Codes on paper: one card a person, several on a page of A4, with lines to cut along (ISO 32000-1).
//!
//! A card bears a number and never a name: whoever finds it learns of nobody. Its words come from outside. They
//! are set in the typefaces that every reader of the format has, which know the letters of Western Europe:
//! [`can_print`] says whether a text can be set, and a letter that only lacks its mark is set without it.

use crate::qr::Modules;
use icu_normalizer::DecomposingNormalizer;
use pdf_writer::{Content, Name, Pdf, Rect, Ref, Str};
use std::borrow::Cow;
use zeroize::Zeroizing;

/// One card.
pub struct Card {
    /// Its number, which the desk's list leads from to a person.
    pub number: u32,
    /// The code, in groups. Secret.
    pub code: Zeroizing<String>,
}

/// What stands on a card beside the code.
#[derive(Debug, Clone)]
pub struct Words {
    /// That it is a card, and its number.
    pub title: String,
    /// Until when it is good, and for whom.
    pub once: String,
    /// To compare the digits below before joining. None where there is no register to compare.
    pub compare: Option<(String, String)>,
}

/// A4, in points: the format's unit, of which 72 are an inch.
const PAGE: (f32, f32) = (595.0, 842.0);
const MARGIN: f32 = 29.0;
const COLUMNS: usize = 2;
const ROWS: usize = 4;
/// Between the edge of a card and what is on it.
const INSIDE: f32 = 10.0;
/// Of one module of the picture: more than a millimetre, which any telephone reads.
const MODULE: f32 = 3.3;
/// Characters of a line of small letters; wide ones still end before the edge of the card.
const LINE: usize = 58;
const SMALL: f32 = 8.0;
/// Of the digits to compare.
const DIGITS: f32 = 11.0;

const BOLD: Name<'static> = Name(b"B");
const PLAIN: Name<'static> = Name(b"P");
const FIXED: Name<'static> = Name(b"F");

/// Objects of the file that are there once.
const CATALOG: i32 = 1;
const PAGES: i32 = 2;
const FONTS: [(i32, Name<'static>, &[u8]); 3] = [
    (3, BOLD, b"Helvetica-Bold"),
    (4, PLAIN, b"Helvetica"),
    (5, FIXED, b"Courier-Bold"),
];
const FIRST_PAGE: i32 = 6;

/// The cards as a file to print; nothing in it says who made it, or when. As secret as the codes: wiped when
/// dropped.
#[must_use]
pub fn print(cards: &[Card], words: impl Fn(&Card) -> Words) -> Zeroizing<Vec<u8>> {
    // Large enough from the start: a buffer that grew would leave codes behind in memory.
    let mut pdf = Pdf::with_capacity(64 * 1024 + cards.len() * 64 * 1024);
    let sheets: Vec<&[Card]> = cards.chunks(COLUMNS * ROWS).collect();
    let page = |place: usize| {
        let place = i32::try_from(place).expect("a few hundred cards");
        (
            Ref::new(FIRST_PAGE + 2 * place),
            Ref::new(FIRST_PAGE + 2 * place + 1),
        )
    };
    let all = i32::try_from(sheets.len()).expect("a few hundred cards");
    pdf.catalog(Ref::new(CATALOG)).pages(Ref::new(PAGES));
    pdf.pages(Ref::new(PAGES))
        .kids((0..sheets.len()).map(|place| page(place).0))
        .count(all);
    for (id, _, font) in FONTS {
        let mut made = pdf.type1_font(Ref::new(id));
        made.base_font(Name(font));
        made.encoding_predefined(Name(b"WinAnsiEncoding"));
    }
    for (place, sheet) in sheets.iter().enumerate() {
        let (id, content) = page(place);
        let mut made = pdf.page(id);
        made.media_box(Rect::new(0.0, 0.0, PAGE.0, PAGE.1));
        made.parent(Ref::new(PAGES));
        made.contents(content);
        let mut resources = made.resources();
        let mut fonts = resources.fonts();
        for (id, name, _) in FONTS {
            fonts.pair(name, Ref::new(id));
        }
        drop(fonts);
        drop(resources);
        drop(made);
        let drawn = Zeroizing::new(draw(sheet, &words));
        pdf.stream(content, &drawn);
    }
    Zeroizing::new(pdf.finish())
}

/// Whether a text can be set in the letters that there are.
#[must_use]
pub fn can_print(text: &str) -> bool {
    encode(text).is_some()
}

fn draw(sheet: &[Card], words: &impl Fn(&Card) -> Words) -> Vec<u8> {
    let mut content = Content::with_capacity(COLUMNS * ROWS * 64 * 1024);
    let (width, height) = (
        (PAGE.0 - 2.0 * MARGIN) / COLUMNS as f32,
        (PAGE.1 - 2.0 * MARGIN) / ROWS as f32,
    );
    content
        .set_line_width(0.4)
        .set_dash_pattern([3.0, 3.0], 0.0);
    for column in 0..=COLUMNS {
        let x = MARGIN + column as f32 * width;
        content.move_to(x, 0.0).line_to(x, PAGE.1).stroke();
    }
    for row in 0..=ROWS {
        let y = MARGIN + row as f32 * height;
        content.move_to(0.0, y).line_to(PAGE.0, y).stroke();
    }
    for (place, card) in sheet.iter().enumerate() {
        let (column, row) = (place % COLUMNS, place / COLUMNS);
        let left = MARGIN + column as f32 * width;
        let top = PAGE.1 - MARGIN - row as f32 * height;
        draw_one(&mut content, (left, top), card, &words(card));
    }
    content.finish().into_vec()
}

fn draw_one(content: &mut Content, (left, top): (f32, f32), card: &Card, words: &Words) {
    let modules = Modules::of(&card.code);
    let picture = modules.edge as f32 * MODULE;
    for y in 0..modules.edge {
        let mut x = 0;
        while x < modules.edge {
            let dark = (x..modules.edge)
                .take_while(|x| modules.is_dark(*x, y))
                .count();
            if dark > 0 {
                content.rect(
                    left + INSIDE / 2.0 + x as f32 * MODULE,
                    top - INSIDE / 2.0 - (y + 1) as f32 * MODULE,
                    dark as f32 * MODULE,
                    MODULE,
                );
            }
            x += dark.max(1);
        }
    }
    content.fill_nonzero();
    // Beside the picture: which card it is, and the code, two groups a line.
    let beside = left + picture + INSIDE;
    write(content, (BOLD, 12.0), (beside, top - 28.0), &words.title);
    let groups: Vec<&str> = card.code.split('-').collect();
    for (line, pair) in groups.chunks(2).enumerate() {
        let text = Zeroizing::new(pair.join("-"));
        let y = top - 60.0 - line as f32 * 22.0;
        write(content, (FIXED, 16.0), (beside, y), &text);
    }
    // Below it: what it is good for, and what to compare.
    let below = left + INSIDE;
    let mut y = top - picture - INSIDE / 2.0;
    let (compare, digits) = words.compare.clone().unzip();
    for (text, font, size) in [
        (Some(words.once.clone()), PLAIN, SMALL),
        (compare, PLAIN, SMALL),
        (digits, FIXED, DIGITS),
    ] {
        for line in text.iter().flat_map(|text| lines(text)) {
            y -= size * 1.2;
            write(content, (font, size), (below, y), &line);
        }
    }
}

fn write(content: &mut Content, (font, size): (Name<'_>, f32), (x, y): (f32, f32), text: &str) {
    let encoded = Zeroizing::new(encode(text).unwrap_or_default());
    content.begin_text();
    content.set_font(font, size).next_line(x, y);
    content.show(Str(&encoded));
    content.end_text();
}

/// A text in lines of at most [`LINE`] characters, broken at spaces.
fn lines(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let last = lines.last().expect("there is one at least");
        let length = last.chars().count() + 1 + word.chars().count();
        if !last.is_empty() && length > LINE {
            lines.push(String::new());
        }
        let last = lines.last_mut().expect("there is one at least");
        if !last.is_empty() {
            last.push(' ');
        }
        last.push_str(word);
    }
    lines
}

/// In the encoding of the typefaces, Windows code page 1252. A letter that is not in it is set without its
/// marks; `None` where that is none either.
fn encode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    let normalizer = DecomposingNormalizer::new_nfd();
    for char in text.chars() {
        if let Some(byte) = byte_of(char) {
            bytes.push(byte);
            continue;
        }
        let parts: Cow<'_, str> = Cow::Owned(char.to_string());
        let parts = normalizer.normalize(&parts).into_owned();
        let mark = |char: &char| ('\u{300}'..='\u{36f}').contains(char);
        let letters: Vec<char> = parts.chars().filter(|char| !mark(char)).collect();
        for letter in &letters {
            bytes.push(byte_of(*letter)?);
        }
    }
    Some(bytes)
}

fn byte_of(char: char) -> Option<u8> {
    // From 0x80 on, where the code page is not Latin-1.
    const OTHERS: [char; 32] = [
        '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0',
        '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
    ];
    match char {
        ' '..='~' | '\u{a0}'..='ÿ' => u8::try_from(u32::from(char)).ok(),
        // The narrow space of French punctuation.
        '\u{202f}' => Some(0xa0),
        '\0' => None,
        other => {
            let place = OTHERS.iter().position(|one| *one == other)?;
            u8::try_from(0x80 + place).ok()
        }
    }
}
