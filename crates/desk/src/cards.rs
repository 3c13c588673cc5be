//! Codes on paper: one card a person, several on a page of A4, with lines to cut along (ISO 32000-1).
//!
//! A card bears a number and never a name: whoever finds it learns of nobody. Its words come from outside, in Latin or
//! Arabic letters: [`can_print`] says whether a text can be set. Codes and digits are set in the typeface of typewriters
//! that every reader of the format has.

mod letters;

use crate::qr::Modules;
use letters::{Line, Weight};
use pdf_writer::{Content, Name, Pdf, Rect, Ref, Str};
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
const SMALL: f32 = 8.0;
/// Of the digits to compare.
const DIGITS: f32 = 11.0;

const TITLE: f32 = 12.0;
const CODE: f32 = 16.0;

const FIXED: Name<'static> = Name(b"F");

/// Objects of the file that are there once.
const CATALOG: i32 = 1;
const PAGES: i32 = 2;
const FONT: (i32, &[u8]) = (3, b"Courier-Bold");
const FIRST_PAGE: i32 = 4;

/// The cards as a file to print; nothing in it says who made it, or when. As secret as the codes: wiped when
/// dropped.
#[must_use]
pub fn print(cards: &[Card], words: impl Fn(&Card) -> Words) -> Zeroizing<Vec<u8>> {
    // Large enough from the start: a buffer that grew would leave codes behind in memory.
    let mut repeated = Repeated::default();
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
    let drawn: Vec<Zeroizing<Vec<u8>>> = (sheets.iter())
        .map(|sheet| Zeroizing::new(draw(sheet, &words, &mut repeated)))
        .collect();
    let first_repeated = page(sheets.len()).0.get();
    let repeated_at = |place: usize| {
        let place = i32::try_from(place).expect("a few lines");
        Ref::new(first_repeated + place)
    };
    pdf.catalog(Ref::new(CATALOG)).pages(Ref::new(PAGES));
    pdf.pages(Ref::new(PAGES))
        .kids((0..sheets.len()).map(|place| page(place).0))
        .count(all);
    let mut font = pdf.type1_font(Ref::new(FONT.0));
    font.base_font(Name(FONT.1));
    font.encoding_predefined(Name(b"WinAnsiEncoding"));
    drop(font);
    for (place, drawn) in drawn.iter().enumerate() {
        let (id, content) = page(place);
        let mut made = pdf.page(id);
        made.media_box(Rect::new(0.0, 0.0, PAGE.0, PAGE.1));
        made.parent(Ref::new(PAGES));
        made.contents(content);
        let mut resources = made.resources();
        resources.fonts().pair(FIXED, Ref::new(FONT.0));
        let mut lines = resources.x_objects();
        for line in 0..repeated.0.len() {
            lines.pair(Name(&Repeated::name(line)), repeated_at(line));
        }
        drop(lines);
        drop(resources);
        drop(made);
        pdf.stream(content, drawn);
    }
    for (place, line) in repeated.0.iter().enumerate() {
        let mut content = Content::new();
        line.draw(&mut content, (0.0, 0.0));
        let content = content.finish();
        let mut form = pdf.form_xobject(repeated_at(place), &content);
        // A letter may reach a little beyond its line.
        form.bbox(Rect::new(-SMALL, -SMALL, line.width + SMALL, 2.0 * SMALL));
    }
    Zeroizing::new(pdf.finish())
}

/// Whether a text can be set in the letters that there are.
#[must_use]
pub fn can_print(text: &str) -> bool {
    letters::can_set(text)
}

/// Lines of small letters that stand on every card: in the file they are there once.
#[derive(Default)]
struct Repeated(Vec<Line>);

impl Repeated {
    fn name(place: usize) -> Vec<u8> {
        format!("L{place}").into_bytes()
    }

    /// Draws a line.
    fn draw(&mut self, content: &mut Content, line: Line, (x, y): (f32, f32)) {
        let place = self.0.iter().position(|one| one.text() == line.text());
        let place = place.unwrap_or_else(|| {
            self.0.push(line);
            self.0.len() - 1
        });
        let Some(line) = self.0.get(place) else {
            return;
        };
        line.said(content, |content| {
            content.save_state();
            content.transform([1.0, 0.0, 0.0, 1.0, x, y]);
            content.x_object(Name(&Repeated::name(place)));
            content.restore_state();
        });
    }
}

fn draw(sheet: &[Card], words: &impl Fn(&Card) -> Words, repeated: &mut Repeated) -> Vec<u8> {
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
        let place = (left, top, width);
        draw_one(&mut content, place, card, &words(card), repeated);
    }
    content.finish().into_vec()
}

fn draw_one(
    content: &mut Content,
    (left, top, width): (f32, f32, f32),
    card: &Card,
    words: &Words,
    repeated: &mut Repeated,
) {
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
    let right = left + width - INSIDE;
    for line in letters::lines(&words.title, Weight::Bold, TITLE, right - beside) {
        let at = (start(&line, beside, right), top - 28.0);
        line.said(content, |content| line.draw(content, at));
    }
    let groups: Vec<&str> = card.code.split('-').collect();
    for (line, pair) in groups.chunks(2).enumerate() {
        let text = Zeroizing::new(pair.join("-"));
        let y = top - 60.0 - line as f32 * 22.0;
        write(content, CODE, (beside, y), &text);
    }
    // Below it: what it is good for, and what to compare.
    let below = left + INSIDE;
    let mut y = top - picture - INSIDE / 2.0;
    let (compare, digits) = words.compare.clone().unzip();
    for text in [Some(&words.once), compare.as_ref()].into_iter().flatten() {
        for line in letters::lines(text, Weight::Plain, SMALL, right - below) {
            y -= SMALL * 1.2;
            let at = (start(&line, below, right), y);
            repeated.draw(content, line, at);
        }
    }
    if let Some(digits) = digits {
        write(content, DIGITS, (below, y - DIGITS * 1.2), &digits);
    }
}

/// Where a line begins, between two edges: at the side at which its language does.
fn start(line: &Line, left: f32, right: f32) -> f32 {
    match line.from_right {
        true => right - line.width,
        false => left,
    }
}

/// A code or digits.
fn write(content: &mut Content, size: f32, (x, y): (f32, f32), text: &str) {
    content.begin_text();
    content.set_font(FIXED, size).next_line(x, y);
    content.show(Str(text.as_bytes()));
    content.end_text();
}
