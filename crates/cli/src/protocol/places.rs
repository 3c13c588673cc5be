//! Says where in a spreadsheet something stands, and what a note says.

use repere_forms::{Note, Place};
use repere_language::{Value, interface};
use serde_json::{Value as Json, json};

/// A place of a problem.
pub(super) fn place_of_cell(place: &Place, lang: &str) -> String {
    let rows: &[u32] = match &place.row {
        0 => &[],
        row => std::slice::from_ref(row),
    };
    place_of_note(&place.sheet, &place.column, &place.header, rows, lang)
}

/// A sheet, a column of it, rows of it, or cells.
pub(super) fn place_of_note(
    sheet: &str,
    column: &str,
    header: &str,
    rows: &[u32],
    lang: &str,
) -> String {
    let id = match (sheet.is_empty(), column.is_empty(), rows.is_empty()) {
        (true, ..) => "import-place-file",
        (false, true, true) => "import-place-sheet",
        (false, true, false) => "import-place-rows",
        (false, false, true) => "import-place-column",
        (false, false, false) => "import-place-cells",
    };
    let ranges = ranges(rows);
    let arguments = [
        ("sheet", Value::from(sheet)),
        ("column", column.into()),
        ("header", header.into()),
        ("rows", (&ranges).into()),
        ("count", rows.len().into()),
    ];
    interface().text(lang, id, None, &arguments).text
}

/// `3, 5–8`.
fn ranges(rows: &[u32]) -> String {
    let mut written: Vec<String> = Vec::new();
    let mut rows = rows.iter().copied().peekable();
    while let Some(first) = rows.next() {
        let mut last = first;
        while let Some(next) = rows.next_if(|next| *next == last + 1) {
            last = next;
        }
        written.push(match last - first {
            0 => first.to_string(),
            1 => format!("{first}, {last}"),
            _ => format!("{first}–{last}"),
        });
    }
    written.join(", ")
}

/// The sentence of a note and what was done; the message's id is `<prefix>-<code>`.
fn sentences(note: &Note, prefix: &str, lang: &str) -> (String, String) {
    let parameters = note.parameters.iter();
    // A count chooses the form of a word, so it is handed over as a number.
    let arguments: Vec<(&str, Value<'_>)> = parameters
        .map(|(key, value)| match value.parse::<i64>() {
            Ok(number) if *key == "count" => (*key, number.into()),
            _ => (*key, Value::from(value)),
        })
        .collect();
    let id = format!("{prefix}-{}", note.code);
    let text = |attribute| interface().text(lang, &id, attribute, &arguments).text;
    (text(None), text(Some("done")))
}

/// A note for people.
pub(super) fn note_text(note: &Note, prefix: &str, lang: &str) -> String {
    let (said, done) = sentences(note, prefix, lang);
    if note.sheet.is_empty() {
        return format!("  {said} {done}\n");
    }
    let place = place_of_note(&note.sheet, &note.column, &note.header, &note.rows, lang);
    format!("  {place}\n    {said} {done}\n")
}

/// A note for programs.
pub(super) fn note_json(note: &Note, prefix: &str, lang: &str) -> Json {
    let (said, done) = sentences(note, prefix, lang);
    let mut json = json!(note);
    json["message"] = said.into();
    json["done"] = done.into();
    json
}

#[cfg(test)]
mod tests {
    use super::ranges;

    #[track_caller]
    fn check(rows: &[u32], expected: &str) {
        assert_eq!(ranges(rows), expected);
    }

    #[test]
    fn places_that_follow_one_another_are_a_range() {
        check(&[], "");
        check(&[3], "3");
        check(&[3, 4], "3, 4");
        check(&[3, 4, 5, 9, 11, 12, 13], "3–5, 9, 11–13");
    }
}
