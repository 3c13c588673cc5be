//! Words of a form as words of a protocol: no markup, no variables, nothing that cannot be seen.

use std::fmt::Write;

/// A text as it can stand in a protocol, and what was taken out of it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Cleaned {
    pub(crate) text: String,
    /// Tags (`<b>`), Markdown (`**`).
    pub(crate) markup: bool,
    /// `${name}`: the answers that it would have shown.
    pub(crate) variables: Vec<String>,
    /// Characters that change the direction of what is around them, or that cannot be seen.
    pub(crate) characters: bool,
}

/// The mark in place of an answer that the form would have shown in a text.
const BLANK: &str = "…";

/// Takes out what a protocol's words cannot have.
pub(crate) fn clean(text: &str) -> Cleaned {
    let mut cleaned = Cleaned::default();
    let text = without_variables(text, &mut cleaned);
    let text = without_tags(&text, &mut cleaned);
    let mut lines = Vec::new();
    for line in text.replace("\r\n", "\n").split(['\n', '\r']) {
        let mut line = line.trim();
        let heading = line.trim_start_matches('#');
        if heading.len() < line.len() && heading.starts_with(' ') {
            cleaned.markup = true;
            line = heading.trim_start();
        }
        let plain = line.replace("**", "").replace("__", "");
        cleaned.markup |= plain.len() < line.len();
        let seen: String = plain.chars().filter(|c| !is_unseen(*c)).collect();
        cleaned.characters |= seen.len() < plain.len();
        lines.push(seen.trim().to_owned());
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    let first = lines.iter().position(|line| !line.is_empty());
    cleaned.text = lines[first.unwrap_or(lines.len())..].join("\n");
    cleaned
}

/// What acts instead of being read, but for line feeds. Isolates stay: texts of several directions need them.
pub(crate) fn is_unseen(c: char) -> bool {
    c != '\n' && repere_language::acts(c)
}

fn without_variables(text: &str, cleaned: &mut Cleaned) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("${") {
        let Some(end) = rest[start..].find('}') else {
            break;
        };
        kept.push_str(&rest[..start]);
        kept.push_str(BLANK);
        cleaned
            .variables
            .push(rest[start + 2..start + end].trim().to_owned());
        rest = &rest[start + end + 1..];
    }
    kept.push_str(rest);
    kept
}

/// Without `<…>` where it is a tag; a `<` that would still look like one gets a space behind it.
fn without_tags(text: &str, cleaned: &mut Cleaned) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        kept.push_str(&rest[..start]);
        let after = &rest[start + 1..];
        let is_tag = after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        if !is_tag {
            kept.push('<');
            rest = after;
            continue;
        }
        cleaned.markup = true;
        rest = match after.find(['>', '<']) {
            Some(end) if after.as_bytes()[end] == b'>' => {
                if after.starts_with("br") || after.starts_with("/p") {
                    kept.push('\n');
                }
                &after[end + 1..]
            }
            _ => {
                kept.push_str("< ");
                after
            }
        };
    }
    kept.push_str(rest);
    kept
}

/// `name = text` in Fluent, or `    .name = text` for an attribute. The text comes back as it went in.
pub(crate) fn fluent(out: &mut String, name: &str, text: &str) {
    let indent = if name.starts_with('.') { "    " } else { "" };
    let mut lines = text.split('\n');
    let first = lines.next().unwrap_or_default();
    let _ = write!(out, "{indent}{name} = {}", escaped(first, false));
    for line in lines {
        out.push('\n');
        if !line.is_empty() {
            let _ = write!(out, "{indent}    {}", escaped(line, true));
        }
    }
    out.push('\n');
}

/// A line with what Fluent would take for its own between braces and quotation marks.
fn escaped(line: &str, continued: bool) -> String {
    let mut escaped = String::new();
    for (at, c) in line.char_indices() {
        let special =
            matches!(c, '{' | '}') || (continued && at == 0 && matches!(c, '.' | '*' | '['));
        // A backslash before these could be read as an escape that is cut short.
        let begins_escape = c == '\\' && line[at + 1..].starts_with(['u', 'U']);
        if special {
            let _ = write!(escaped, "{{\"{c}\"}}");
        } else if begins_escape {
            escaped.push_str(r#"{"\\"}"#);
        } else {
            escaped.push(c);
        }
    }
    escaped
}

/// Lines of a comment: in TOML and Fluent each begins with `#`.
pub(crate) fn comment(out: &mut String, text: &str) {
    for line in text.split(['\n', '\r']) {
        let seen: String = line.chars().filter(|c| !is_unseen(*c)).collect();
        out.push_str(format!("# {}", seen.trim()).trim_end());
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::{Cleaned, clean, fluent};
    use proptest::prelude::*;
    use repere_language::Catalog;

    #[track_caller]
    fn check(text: &str, expected: &str, changed: Cleaned) {
        let text_of = Cleaned {
            text: expected.to_owned(),
            ..changed
        };
        assert_eq!(clean(text), text_of);
    }

    #[test]
    fn forbidden_characters_are_taken_out() {
        let markup = || Cleaned {
            markup: true,
            ..Cleaned::default()
        };
        check("  Plain { text } ", "Plain { text }", Cleaned::default());
        check("3 < 4", "3 < 4", Cleaned::default());
        check("**Bold** and __under__", "Bold and under", markup());
        check("# Title\ntext", "Title\ntext", markup());
        check("<span style=\"color:red\">Red</span>", "Red", markup());
        check("a<br/>b", "a\nb", markup());
        check("a <b", "a < b", markup());
        check(
            "Hello ${name}, you",
            "Hello …, you",
            Cleaned {
                variables: vec!["name".to_owned()],
                ..Cleaned::default()
            },
        );
        check(
            "a\u{202E}b\u{7}",
            "ab",
            Cleaned {
                characters: true,
                ..Cleaned::default()
            },
        );
        check("\n\n a \n\n b \n\n", "a\n\nb", Cleaned::default());
    }

    #[track_caller]
    fn check_fluent(text: &str) {
        let mut source = String::new();
        fluent(&mut source, "a", text);
        fluent(&mut source, ".b", text);
        let (catalog, problems) = Catalog::new("fr", [("fr".to_owned(), source.clone())]);
        assert_eq!(problems, [], "{source}");
        for attribute in [None, Some("b")] {
            let found = catalog.find("fr", "a", attribute, &[]);
            let found = found.map(|found| found.text);
            assert_eq!(found.as_deref(), Some(text), "{source}");
        }
    }

    #[test]
    fn texts_come_back_from_fluent_as_they_went_in() {
        for text in [
            "Plain",
            "{ braces }",
            "[1] first\n[2] second\n.dot\n*star\n}",
            "a\n\nb",
            "key = value\nother = value",
            "« Où ? » # not a comment\n# nor this",
            "العربية",
            "C:\\uébauche \\U \\u00e9",
        ] {
            check_fluent(text);
        }
    }

    proptest! {
        #[test]
        fn every_text_comes_back(text in "[a-z{}\\[\\].*#=\"\\\\ \n<>/$é-]{1,40}") {
            let text = clean(&text).text;
            prop_assume!(!text.is_empty());
            check_fluent(&text);
        }
    }
}
