//! Words of the cards as outlines: Noto Sans, and Noto Sans Arabic, shaped and set from right to left where they are.
//!
//! The typefaces that every reader of the format has lack ș, ț, ă and Arabic. These are subsets (`fonts/`), and what is
//! drawn of them are paths: nothing of them has to be understood by whoever prints. What they say stands beside the
//! paths, for whoever reads the file aloud.

use harfrust::font::glyph::outline::{DrawMemory, DrawOptions, PathSink};
use harfrust::{Buffer, Direction, Font, GlyphId, ShapeOptions, ShaperFont, shape};
use pdf_writer::{Content, Name, TextStr};
use std::ops::Range;
use std::sync::LazyLock;
use unicode_bidi::{BidiInfo, LTR_LEVEL, Level};

/// How thick the letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Plain,
    Bold,
}

/// The typefaces of a weight, the first that has a letter sets it.
type Faces = Vec<Font>;

static PLAIN: LazyLock<Faces> = LazyLock::new(|| {
    faces([
        include_bytes!("../../fonts/noto-sans-latin-400.ttf").as_slice(),
        include_bytes!("../../fonts/noto-sans-latin-ext-400.ttf").as_slice(),
        include_bytes!("../../fonts/noto-sans-arabic-400.ttf").as_slice(),
    ])
});

static BOLD: LazyLock<Faces> = LazyLock::new(|| {
    faces([
        include_bytes!("../../fonts/noto-sans-latin-700.ttf").as_slice(),
        include_bytes!("../../fonts/noto-sans-latin-ext-700.ttf").as_slice(),
        include_bytes!("../../fonts/noto-sans-arabic-700.ttf").as_slice(),
    ])
});

fn faces(files: [&'static [u8]; 3]) -> Faces {
    let read = |file| Font::new(file, 0).expect("the typefaces are compiled in and tested");
    files.into_iter().map(read).collect()
}

impl Weight {
    fn faces(self) -> &'static Faces {
        match self {
            Weight::Plain => &PLAIN,
            Weight::Bold => &BOLD,
        }
    }
}

/// Whether there is a letter for each character of a text, and nothing that is no letter.
pub(super) fn can_set(text: &str) -> bool {
    [Weight::Plain, Weight::Bold].into_iter().all(|weight| {
        let mut chars = text.chars();
        chars.all(|char| is_mark_of_direction(char) || face_of(weight, char).is_some())
    })
}

/// The first typeface that has a letter.
fn face_of(weight: Weight, char: char) -> Option<usize> {
    let mut faces = weight.faces().iter();
    faces.position(|face| glyph_of(face, char).is_some())
}

/// The letter for a character. Spaces at which no line is broken are as wide as the others.
fn glyph_of(face: &Font, char: char) -> Option<GlyphId> {
    face.charmap().map_unicode(as_drawn(char))
}

fn as_drawn(char: char) -> char {
    match char {
        '\u{a0}' | '\u{202f}' => ' ',
        other => other,
    }
}

/// Marks of the order in which a text is read (UAX #9): nothing is drawn for them.
fn is_mark_of_direction(char: char) -> bool {
    matches!(char, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// One letter of a line: which one, of which typeface, and where it stands, in points from the line's beginning.
struct Placed {
    face: usize,
    glyph: GlyphId,
    at: (f32, f32),
}

/// A line of words, in the order in which it is seen.
pub(super) struct Line {
    text: String,
    weight: Weight,
    size: f32,
    letters: Vec<Placed>,
    /// In points.
    pub(super) width: f32,
    /// Whether it begins at the right.
    pub(super) from_right: bool,
}

impl Line {
    /// A line of letters of a size in points. What [`can_set`] refuses is left out.
    pub(super) fn of(text: &str, weight: Weight, size: f32) -> Line {
        let mut line = Line {
            text: text.to_owned(),
            weight,
            size,
            letters: Vec::new(),
            width: 0.0,
            from_right: false,
        };
        let bidi = BidiInfo::new(text, None);
        for paragraph in &bidi.paragraphs {
            line.from_right |= paragraph.level.is_rtl();
            let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
            for run in runs {
                let level = levels.get(run.start).copied().unwrap_or(LTR_LEVEL);
                line.add_run(run, level);
            }
        }
        line
    }

    /// Letters of one direction: those of one typeface after the other, as they are seen.
    fn add_run(&mut self, run: Range<usize>, level: Level) {
        let text = self.text.get(run).unwrap_or_default().to_owned();
        let mut parts: Vec<(usize, String)> = Vec::new();
        for char in text.chars() {
            let Some(first) = face_of(self.weight, char) else {
                continue;
            };
            // A space, or a digit, stays with the letters before it where their typeface has it.
            let has = |face: usize| {
                let face = self.weight.faces().get(face);
                face.is_some_and(|face| glyph_of(face, char).is_some())
            };
            match parts.last_mut() {
                Some((face, part)) if *face == first || !char.is_alphabetic() && has(*face) => {
                    part.push(as_drawn(char));
                }
                _ => parts.push((first, as_drawn(char).to_string())),
            }
        }
        if level.is_rtl() {
            parts.reverse();
        }
        for (face, part) in parts {
            self.add_part(face, &part, level);
        }
    }

    fn add_part(&mut self, face: usize, text: &str, level: Level) {
        let Some(font) = self.weight.faces().get(face) else {
            return;
        };
        let mut buffer = Buffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(match level.is_rtl() {
            true => Direction::RightToLeft,
            false => Direction::LeftToRight,
        });
        if shape(&ShaperFont::new(font), &mut buffer, ShapeOptions::new()).is_err() {
            return;
        }
        let scale = self.size / f32::from(font.units_per_em());
        let infos = buffer.glyph_infos().iter();
        for (info, place) in infos.zip(buffer.glyph_positions()) {
            let at = (
                self.width + place.x_offset as f32 * scale,
                place.y_offset as f32 * scale,
            );
            let glyph = GlyphId::new(info.glyph_id);
            self.letters.push(Placed { face, glyph, at });
            self.width += place.x_advance as f32 * scale;
        }
    }

    /// What it says.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Says beside what is drawn inside what that says.
    pub(super) fn said(&self, content: &mut Content, draw: impl FnOnce(&mut Content)) {
        let mut said = content.begin_marked_content_with_properties(Name(b"Span"));
        said.properties().actual_text(TextStr(&self.text));
        drop(said);
        draw(content);
        content.end_marked_content();
    }

    /// Draws it from a point on.
    pub(super) fn draw(&self, content: &mut Content, (x, y): (f32, f32)) {
        for letter in &self.letters {
            let Some(font) = self.weight.faces().get(letter.face) else {
                continue;
            };
            let Some(outline) = font.outline_glyphs().get(letter.glyph) else {
                continue;
            };
            let mut pen = Pen {
                content,
                scale: self.size / f32::from(font.units_per_em()),
                from: (x + letter.at.0, y + letter.at.1),
                last: (0.0, 0.0),
            };
            // The typefaces are compiled in and tested.
            let _ = outline.draw(&DrawOptions::default(), DrawMemory::Scratch, &mut pen);
        }
        content.fill_nonzero();
    }
}

/// A text in lines of at most so many points, broken at spaces; at those of French punctuation none is.
pub(super) fn lines(text: &str, weight: Weight, size: f32, most: f32) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let longer = lines.last().map(|last| {
            let text = format!("{} {word}", last.text);
            Line::of(&text, weight, size)
        });
        match (lines.last_mut(), longer) {
            (Some(last), Some(longer)) if longer.width <= most => *last = longer,
            _ => lines.push(Line::of(word, weight, size)),
        }
    }
    lines
}

/// Writes an outline into a page.
struct Pen<'a> {
    content: &'a mut Content,
    scale: f32,
    from: (f32, f32),
    last: (f32, f32),
}

impl Pen<'_> {
    /// In hundredths of a point: finer than any printer.
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        let hundredths = |points: f32| (points * 100.0).round() / 100.0;
        (
            hundredths(self.from.0 + x * self.scale),
            hundredths(self.from.1 + y * self.scale),
        )
    }
}

impl PathSink for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.last = (x, y);
        let (x, y) = self.at(x, y);
        self.content.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.last = (x, y);
        let (x, y) = self.at(x, y);
        self.content.line_to(x, y);
    }

    /// The format knows cubic curves alone.
    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let third = |end: f32, control: f32| end + (control - end) * 2.0 / 3.0;
        let (from_x, from_y) = self.last;
        self.curve_to(
            third(from_x, cx),
            third(from_y, cy),
            third(x, cx),
            third(y, cy),
            x,
            y,
        );
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.last = (x, y);
        let ((cx0, cy0), (cx1, cy1)) = (self.at(cx0, cy0), self.at(cx1, cy1));
        let (x, y) = self.at(x, y);
        self.content.cubic_to(cx0, cy0, cx1, cy1, x, y);
    }

    fn close(&mut self) {
        self.content.close_path();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The character for which a letter stands.
    fn char_of(letter: &Placed, among: &str) -> Option<char> {
        let face = &Weight::Plain.faces()[letter.face];
        among
            .chars()
            .find(|char| glyph_of(face, *char) == Some(letter.glyph))
    }

    #[test]
    fn arabic_is_joined_and_begins_at_the_right() {
        let line = Line::of("بطاقة", Weight::Plain, 8.0);
        assert!(line.from_right && line.width > 10.0);
        assert!(line.letters.iter().all(|letter| letter.glyph.to_u32() != 0));
        // The first letter stands at the right, in the form that is joined to the next.
        let first = line
            .letters
            .iter()
            .max_by(|one, other| one.at.0.total_cmp(&other.at.0));
        assert_eq!(char_of(first.expect("letters"), "بطاقة"), None);
        assert!(!Line::of("Carte", Weight::Plain, 8.0).from_right);
    }

    #[test]
    fn date_that_is_kept_apart_reads_from_the_left_in_arabic() {
        let line = Line::of("قبل \u{2066}2026-12-30\u{2069}.", Weight::Plain, 8.0);
        let mut letters: Vec<&Placed> = line.letters.iter().collect();
        letters.sort_by(|one, other| one.at.0.total_cmp(&other.at.0));
        let seen: String = letters
            .iter()
            .filter_map(|one| char_of(one, "0123456789-"))
            .collect();
        assert_eq!(seen, "2026-12-30");
    }

    #[test]
    fn line_is_broken_where_it_is_too_long_and_at_no_space_of_french_punctuation() {
        let texts = |text: &str, most: f32| -> Vec<String> {
            let lines = lines(text, Weight::Plain, 8.0, most);
            assert!(lines.iter().all(|line| line.width <= most));
            lines.iter().map(|line| line.text().to_owned()).collect()
        };
        let width = Line::of("un deux", Weight::Plain, 8.0).width;
        assert_eq!(texts("un deux trois", width), ["un deux", "trois"]);
        assert_eq!(
            texts("un deux\u{202f}: trois", width),
            ["un", "deux\u{202f}:", "trois"]
        );
    }

    #[test]
    fn text_is_set_in_the_letters_that_there_are() {
        for text in [
            "Carte n° 1",
            "d’ici — œuvre",
            "à 10\u{202f}%",
            "până și ț",
            "بطاقة رقم 3",
        ] {
            assert!(can_set(text), "{text}");
        }
        for text in ["Київ", "\u{1}", "日本"] {
            assert!(!can_set(text), "{text}");
        }
    }
}
