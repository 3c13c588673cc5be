//! The width of a text, roughly: the fonts of whoever looks at the drawing are not known here.

/// Sans-serif fonts differ by a few percent; what is too wide by so little still finds its place.
const MARGIN: f64 = 1.04;

/// The width of a text at a font size, in the same unit; rather too much than too little.
pub(crate) fn width(text: &str, size: f64) -> f64 {
    text.chars().map(advance).sum::<f64>() * size * MARGIN
}

/// The advance of a character in a sans-serif font, in parts of the font size.
fn advance(c: char) -> f64 {
    match c {
        // Marks stand on the letter before them; direction marks are invisible.
        '\u{300}'..='\u{36f}'
        | '\u{591}'..='\u{5bd}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2060}'..='\u{206f}' => 0.0,
        'i' | 'l' | 'j' | 'I' | '.' | ',' | ';' | ':' | '!' | '|' | '\'' | '’' | '·' => 0.3,
        'f' | 't' | 'r' | ' ' | '\u{a0}' | '\u{202f}' | '(' | ')' | '[' | ']' | '-' | '/' => 0.38,
        'm' | 'w' | 'M' | 'W' | '@' | '…' | '—' | '→' => 0.92,
        c if c.is_ascii_lowercase() || c.is_ascii_digit() => 0.56,
        c if c.is_ascii_uppercase() => 0.68,
        '\u{600}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => 0.52,
        '\u{1100}'..='\u{11ff}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{1f000}'..='\u{3ffff}' => 1.05,
        c if c.is_uppercase() => 0.7,
        _ => 0.58,
    }
}

/// A text in lines of at most this width. What does not fit into `most` lines ends with an ellipsis;
/// a word that is wider than a line is cut.
pub(crate) fn wrap(text: &str, size: f64, room: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text
        .split([' ', '\n', '\t'])
        .filter(|word| !word.is_empty())
    {
        let longer = if line.is_empty() {
            word.to_owned()
        } else {
            format!("{line} {word}")
        };
        if line.is_empty() || width(&longer, size) <= room {
            line = longer;
        } else {
            lines.push(std::mem::replace(&mut line, word.to_owned()));
        }
    }
    lines.push(line);
    if lines.len() > most {
        let rest = lines.split_off(most.saturating_sub(1)).join(" ");
        lines.push(rest);
    }
    lines.iter().map(|line| clip(line, size, room)).collect()
}

/// A text in one line of at most this width, with an ellipsis where it was cut.
pub(crate) fn clip(text: &str, size: f64, room: f64) -> String {
    if width(text, size) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for c in text.chars() {
        kept.push(c);
        if width(&kept, size) + width("…", size) > room {
            kept.pop();
            break;
        }
    }
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::{clip, width, wrap};

    #[track_caller]
    fn check_wrap(text: &str, room: f64, most: usize, expected: &[&str]) {
        let lines = wrap(text, 10.0, room, most);
        assert_eq!(lines, expected);
        for line in &lines {
            assert!(width(line, 10.0) <= room, "{line:?} is too wide");
        }
    }

    #[test]
    fn lines_are_as_wide_as_there_is_room() {
        check_wrap("", 50.0, 2, &[""]);
        check_wrap("one", 50.0, 2, &["one"]);
        check_wrap("one two three", 50.0, 2, &["one two", "three"]);
        check_wrap(
            "one two three four five",
            50.0,
            2,
            &["one two", "three fo…"],
        );
        check_wrap("incomprehensible", 50.0, 2, &["incompr…"]);
        check_wrap("من يحتفظ بجوازك؟", 60.0, 3, &["من يحتفظ", "بجوازك؟"]);
    }

    #[test]
    fn cut_text_says_so() {
        assert_eq!(clip("short", 10.0, 100.0), "short");
        assert_eq!(clip("a long answer", 10.0, 40.0), "a long…");
    }
}
