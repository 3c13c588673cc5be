//! The types of a form's rows, in the spellings that XLSForm has had over the years.

/// Where the choices of a select stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Choices {
    /// On the sheet `choices`.
    Sheet,
    /// In a file beside the form, or in a repeat: not here.
    Elsewhere,
}

/// The kind of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RowType {
    Begin(Block),
    End,
    Select {
        many: bool,
        ranked: bool,
        list: String,
        or_other: bool,
        choices: Choices,
    },
    Simple(Simple),
    /// A type that XLSForm does not know.
    Unknown,
}

/// The kind of a block of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Block {
    Group,
    /// Asked several times, or once for each of a list.
    Repeat,
}

/// Types without a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Simple {
    Whole,
    Decimal,
    Range,
    Percentage,
    Text,
    Barcode,
    Date,
    Time,
    Acknowledge,
    Note,
    Calculate,
    /// Pictures, sound, films, files.
    Media,
    /// Where somebody is.
    Position,
    /// Metadata of the device and its user.
    Metadata,
    /// Lists in files, hidden fields.
    Behind,
}

const SELECTS: &[(&str, bool, Choices)] = &[
    ("add select multiple prompt using", true, Choices::Sheet),
    ("add select one prompt using", false, Choices::Sheet),
    ("select_multiple_from_file", true, Choices::Elsewhere),
    ("select multiple from file", true, Choices::Elsewhere),
    ("select_one_from_file", false, Choices::Elsewhere),
    ("select one from file", false, Choices::Elsewhere),
    ("select_one_external", false, Choices::Elsewhere),
    ("select one external", false, Choices::Elsewhere),
    ("select all that apply from", true, Choices::Sheet),
    ("select all that apply", true, Choices::Sheet),
    ("select multiple from", true, Choices::Sheet),
    ("select multiple using", true, Choices::Sheet),
    ("select one from", false, Choices::Sheet),
    ("select one using", false, Choices::Sheet),
    ("select_multiple", true, Choices::Sheet),
    ("select_one", false, Choices::Sheet),
    ("select one", false, Choices::Sheet),
    ("select1", false, Choices::Sheet),
];

const SIMPLE: &[(&str, Simple)] = &[
    ("integer", Simple::Whole),
    ("int", Simple::Whole),
    ("add integer prompt", Simple::Whole),
    ("decimal", Simple::Decimal),
    ("add decimal prompt", Simple::Decimal),
    ("range", Simple::Range),
    ("percentage", Simple::Percentage),
    ("text", Simple::Text),
    ("string", Simple::Text),
    ("add text prompt", Simple::Text),
    ("email", Simple::Metadata),
    ("barcode", Simple::Barcode),
    ("add barcode prompt", Simple::Barcode),
    ("date", Simple::Date),
    ("add date prompt", Simple::Date),
    ("time", Simple::Time),
    ("datetime", Simple::Time),
    ("date time", Simple::Time),
    ("add date time prompt", Simple::Time),
    ("acknowledge", Simple::Acknowledge),
    ("trigger", Simple::Acknowledge),
    ("add acknowledge prompt", Simple::Acknowledge),
    ("note", Simple::Note),
    ("add note prompt", Simple::Note),
    ("calculate", Simple::Calculate),
    ("add calculate prompt", Simple::Calculate),
    ("image", Simple::Media),
    ("photo", Simple::Media),
    ("add image prompt", Simple::Media),
    ("add photo prompt", Simple::Media),
    ("audio", Simple::Media),
    ("add audio prompt", Simple::Media),
    ("video", Simple::Media),
    ("add video prompt", Simple::Media),
    ("file", Simple::Media),
    ("add file prompt", Simple::Media),
    ("background-audio", Simple::Media),
    ("geopoint", Simple::Position),
    ("gps", Simple::Position),
    ("location", Simple::Position),
    ("add location prompt", Simple::Position),
    ("geotrace", Simple::Position),
    ("geoshape", Simple::Position),
    ("osm", Simple::Position),
    ("start-geopoint", Simple::Position),
    ("background-geopoint", Simple::Position),
    ("start", Simple::Metadata),
    ("end", Simple::Metadata),
    ("start time", Simple::Metadata),
    ("end time", Simple::Metadata),
    ("today", Simple::Metadata),
    ("deviceid", Simple::Metadata),
    ("imei", Simple::Metadata),
    ("subscriberid", Simple::Metadata),
    ("simserial", Simple::Metadata),
    ("phonenumber", Simple::Metadata),
    ("username", Simple::Metadata),
    ("audit", Simple::Metadata),
    ("hidden", Simple::Behind),
    ("csv-external", Simple::Behind),
    ("xml-external", Simple::Behind),
];

impl RowType {
    /// From the cell `type`.
    pub(crate) fn of(text: &str) -> RowType {
        let words: Vec<&str> = text.split_whitespace().collect();
        let plain = words.join(" ").to_lowercase();
        for (start, block) in [
            ("group", Block::Group),
            ("lgroup", Block::Repeat),
            ("looped group", Block::Repeat),
            ("repeat", Block::Repeat),
            ("loop", Block::Repeat),
        ] {
            let is = |word: &str| {
                plain == format!("{word} {start}")
                    || plain == format!("{word}_{start}")
                    // `begin loop over list`.
                    || plain.starts_with(&format!("{word} {start} over "))
            };
            if is("begin") {
                return RowType::Begin(block);
            }
            if is("end") {
                return RowType::End;
            }
        }
        if let Some(list) = after(&words, &plain, "rank") {
            return select(&list, true, true, Choices::Sheet);
        }
        for &(start, many, choices) in SELECTS {
            if let Some(list) = after(&words, &plain, start) {
                return select(&list, many, false, choices);
            }
        }
        let known = SIMPLE.iter().find(|(name, _)| *name == plain);
        let property = plain.starts_with("uri:") || plain.starts_with("get ");
        match known {
            Some((_, simple)) => RowType::Simple(*simple),
            None if property => RowType::Simple(Simple::Metadata),
            None => RowType::Unknown,
        }
    }
}

/// The words after the first ones, as written, if the text begins with those.
fn after(words: &[&str], plain: &str, start: &str) -> Option<Vec<String>> {
    let rest = plain.strip_prefix(start)?;
    if !rest.is_empty() && !rest.starts_with(' ') {
        return None;
    }
    let skipped = start.split(' ').count();
    Some(words[skipped..].iter().map(|w| (*w).to_owned()).collect())
}

fn select(words: &[String], many: bool, ranked: bool, choices: Choices) -> RowType {
    let list = words.first().cloned().unwrap_or_default();
    let rest = words.get(1..).unwrap_or_default().join(" ").to_lowercase();
    let elsewhere = list.starts_with("${");
    RowType::Select {
        many,
        ranked,
        list,
        or_other: matches!(rest.as_str(), "or_other" | "or other" | "or specify other"),
        choices: if elsewhere {
            Choices::Elsewhere
        } else {
            choices
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, Choices, RowType, Simple};

    #[track_caller]
    fn check(text: &str, expected: RowType) {
        assert_eq!(RowType::of(text), expected, "{text}");
    }

    fn select(many: bool, list: &str, or_other: bool, choices: Choices) -> RowType {
        RowType::Select {
            many,
            ranked: false,
            list: list.to_owned(),
            or_other,
            choices,
        }
    }

    #[test]
    fn types_are_known_in_all_their_spellings() {
        check("select_one Yn", select(false, "Yn", false, Choices::Sheet));
        check(
            "Select  one from yn or specify other",
            select(false, "yn", true, Choices::Sheet),
        );
        check(
            "select_multiple pay or_other",
            select(true, "pay", true, Choices::Sheet),
        );
        check(
            "select_one_from_file towns.csv",
            select(false, "towns.csv", false, Choices::Elsewhere),
        );
        check(
            "select_one ${name}",
            select(false, "${name}", false, Choices::Elsewhere),
        );
        check(
            "rank pay",
            RowType::Select {
                many: true,
                ranked: true,
                list: "pay".to_owned(),
                or_other: false,
                choices: Choices::Sheet,
            },
        );
        check("begin group", RowType::Begin(Block::Group));
        check("begin_repeat", RowType::Begin(Block::Repeat));
        check("End Group", RowType::End);
        check("end", RowType::Simple(Simple::Metadata));
        check("integer", RowType::Simple(Simple::Whole));
        check("dateTime", RowType::Simple(Simple::Time));
        check("select", RowType::Unknown);
        check("selectone yn", RowType::Unknown);
    }
}
