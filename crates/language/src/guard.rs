//! Bounds that hold before a library sees a stranger's text, and controls that never reach the page.

/// One text file at most (bytes): as much as the protocol format lets a pack's file have.
pub(crate) const MAX_SOURCE_BYTES: usize = 8 << 20;

/// Brackets that may open in one message. fluent-syntax descends by recursion, one level a bracket,
/// without a limit of its own: a file of ten thousand `{` would overflow the stack.
const MAX_OPENINGS: usize = 200;

/// The source with every entry blanked that the parser must not see, lines kept in place, and for each of
/// them the (zero-based) line at which it begins and why: `too-deep` if it opens more brackets than
/// [`MAX_OPENINGS`], `syntax` if a letter stands in the digits of an escape.
pub(crate) fn harmless(source: &str) -> (String, Vec<(usize, &'static str)>) {
    let mut kept = String::with_capacity(source.len());
    let mut refused = Vec::new();
    let mut entry = Entry::default();
    for (number, line) in source.split_inclusive('\n').enumerate() {
        // Inside brackets no expression holds a "=", so such a line always ends what stood open before it.
        if begins_entry(line) {
            entry.close(&mut kept, &mut refused);
            entry = Entry {
                first_line: number,
                ..Entry::default()
            };
        }
        if !line.starts_with('#') {
            entry.openings += line
                .bytes()
                .filter(|byte| matches!(byte, b'{' | b'('))
                .count();
            entry.broken |= breaks_escape(line);
        }
        entry.text.push_str(line);
    }
    entry.close(&mut kept, &mut refused);
    (kept, refused)
}

#[derive(Default)]
struct Entry {
    first_line: usize,
    openings: usize,
    broken: bool,
    text: String,
}

impl Entry {
    fn close(&mut self, kept: &mut String, refused: &mut Vec<(usize, &'static str)>) {
        let code = match (self.openings > MAX_OPENINGS, self.broken) {
            (true, _) => "too-deep",
            (false, true) => "syntax",
            (false, false) => {
                kept.push_str(&self.text);
                return;
            }
        };
        refused.push((self.first_line, code));
        kept.extend(self.text.chars().filter(|c| *c == '\n'));
    }
}

/// Whether a letter beyond ASCII stands in the digits of an escape, as in `{ "\u0é" }`: fluent-syntax
/// (0.12.0, `skip_unicode_escape_sequence`) cuts it in two to report it, and panics.
fn breaks_escape(line: &str) -> bool {
    line.match_indices('\\').any(|(at, _)| {
        let (kind, digits) = match line.as_bytes().get(at + 1) {
            Some(b'u') => (at + 2, 4),
            Some(b'U') => (at + 2, 6),
            _ => return false,
        };
        let after = line[kind..].chars().take(digits);
        let first_other = after.into_iter().find(|c| !c.is_ascii_hexdigit());
        first_other.is_some_and(|c| !c.is_ascii())
    })
}

/// Whether a line begins a message or term: `identifier =` or `-identifier =` at the margin.
fn begins_entry(line: &str) -> bool {
    let line = line.strip_prefix('-').unwrap_or(line);
    if !line.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return false;
    }
    line.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        .trim_start_matches(' ')
        .starts_with('=')
}

/// A text without what could reorder, hide or break the text around it.
///
/// Taken out: control characters other than line feed and tab, the explicit embeddings and overrides
/// (U+202A to U+202E), line and paragraph separators, the byte-order mark, and isolates (U+2066 to U+2069)
/// that do not close within their line. Kept: closed isolates, which a telephone number in an Arabic
/// sentence needs, and the weak marks U+200E, U+200F and U+061C.
pub(crate) fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            cleaned.push('\n');
        }
        let balanced = isolates_close(line);
        cleaned.extend(line.chars().filter(|c| match c {
            '\t' => true,
            '\u{2066}'..='\u{2069}' => balanced,
            c => !acts(*c),
        }));
    }
    cleaned
}

/// What somebody else wrote, without what acts instead of being read: what [`clean`] takes out, and besides
/// it every isolate, and the invisible tags and anchors that words can be smuggled in. A tab becomes a space.
///
/// For words of strangers that are put on a page or a terminal of ours. Line feeds stay.
pub fn plain(text: &str) -> String {
    let kept = text.chars().filter_map(|c| match c {
        '\t' => Some(' '),
        '\n' => Some('\n'),
        '\u{2066}'..='\u{2069}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}' => None,
        c => (!acts(c)).then_some(c),
    });
    kept.collect()
}

/// Whether a character acts instead of being read: controls (escape sequences reach a terminal through them),
/// what overrides the direction of what is around it, what breaks a line, and the byte-order mark.
pub fn acts(c: char) -> bool {
    c.is_control() || overrides_direction(c) || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FEFF}')
}

/// Whether a character changes the direction of everything after it: Unicode's explicit embeddings and
/// overrides (UAX #9, section 2.1 and 2.2). `repere-protocol`, which knows no other crate, refuses the same
/// ones in a pack; a test of `repere-forms` holds the two equal.
pub fn overrides_direction(c: char) -> bool {
    ('\u{202A}'..='\u{202E}').contains(&c)
}

/// An argument is a value, never a text of ours: it has no need of isolates either.
pub(crate) fn clean_argument(text: &str) -> String {
    clean(text)
        .chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect()
}

fn isolates_close(line: &str) -> bool {
    let mut open = 0_usize;
    for c in line.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' if open == 0 => return false,
            '\u{2069}' => open -= 1,
            _ => {}
        }
    }
    open == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(clean(text), expected, "{text:?}");
    }

    #[test]
    fn controls_are_taken_out() {
        check("a\u{202E}b\u{202C}c", "abc");
        check("a\0b\u{7}c\u{85}d", "abcd");
        check("a\u{2028}b\u{2029}c\u{FEFF}", "abc");
        check("two\nlines\tand a tab\r\n", "two\nlines\tand a tab\n");
    }

    #[test]
    fn isolates_are_kept_where_they_close() {
        check("رقم \u{2066}01 23\u{2069}.", "رقم \u{2066}01 23\u{2069}.");
        check("a\u{2067}b", "ab");
        check("a\u{2069}b\u{2066}", "ab");
        check("a\u{2066}b\nc\u{2069}", "ab\nc");
    }

    #[test]
    fn marks_and_letters_are_kept() {
        check(
            "\u{200F}ا\u{200E}\u{61C} é ș 你 👩‍👧",
            "\u{200F}ا\u{200E}\u{61C} é ș 你 👩‍👧",
        );
        check("espace\u{202F}: fine\u{A0}!", "espace\u{202F}: fine\u{A0}!");
    }

    #[test]
    fn plain_words_do_not_act() {
        for (text, expected) in [
            ("Le patron\ngarde tout", "Le patron\ngarde tout"),
            ("\u{1b}[2J\u{1b}]0;x\u{7}ok", "[2J]0;xok"),
            ("a\u{202e}b\u{2066}c\u{0}\u{2028}d\u{feff}", "abcd"),
            ("\u{9b}31m\u{e0041}\u{fffa}", "31m"),
            ("a\tb\r\n", "a b\n"),
            ("نعم", "نعم"),
        ] {
            assert_eq!(plain(text), expected);
        }
    }

    #[test]
    fn arguments_keep_no_isolates() {
        assert_eq!(clean_argument("\u{2067}Ana\u{2069}"), "Ana");
    }

    #[track_caller]
    fn check_harmless(source: &str, expected: &[(usize, &str)]) {
        let (kept, refused) = harmless(source);
        assert_eq!(refused, expected);
        assert_eq!(
            kept.matches('\n').count(),
            source.matches('\n').count(),
            "lines stay in place"
        );
    }

    #[test]
    fn deep_entries_are_blanked() {
        check_harmless("a = { $b }\nc = (fine) { $d }\n", &[]);
        check_harmless(
            &format!("a = fine\nb = {}\nc = fine\n", "{".repeat(5000)),
            &[(1, "too-deep")],
        );
        check_harmless(
            &format!("b = {{{}\nc = fine\n", "\n F(".repeat(5000)),
            &[(0, "too-deep")],
        );
        check_harmless(&"{\n".repeat(5000), &[(0, "too-deep")]);
        check_harmless(&format!("# {}\nb = fine\n", "(".repeat(5000)), &[]);
    }
    #[test]
    fn broken_escapes_are_blanked() {
        for (text, broken) in [
            (r#"{ "\u00e9" } é { "\U01F602" }"#, false),
            (r#"{ "\u00" } é"#, false),
            (r#"{ "\u0é" }"#, true),
            (r#"{ "\U01F60é" }"#, true),
            (r#"{ "\ué" }"#, true),
        ] {
            let source = format!("a = fine\nb = {text}\n");
            let expected: &[(usize, &str)] = if broken { &[(1, "syntax")] } else { &[] };
            check_harmless(&source, expected);
        }
    }
}
