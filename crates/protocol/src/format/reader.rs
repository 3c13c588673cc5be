//! Reads TOML tables key by key, keeping places, and notes what is missing, misplaced or unknown.

use crate::format::model::Decimal;
use crate::format::problem::{Problems, Severity, Source};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value with its place.
#[derive(Debug, Clone)]
pub struct Located<T> {
    /// What stands there.
    pub value: T,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

/// One file being read.
pub struct Reader<'a, 'p> {
    /// The file.
    pub source: &'a Source<'a>,
    /// What is wrong with it.
    pub problems: &'p mut Problems,
}

/// Least length of an id is 1, this is the greatest, in bytes: ids become Fluent ids and file names.
pub(crate) const MAX_ID: usize = 64;

/// Whether something can be an id: small letters, digits and single hyphens inside.
pub fn is_id(text: &str) -> bool {
    let bytes = text.as_bytes();
    let ends = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    bytes.len() <= MAX_ID
        && ends(bytes.first())
        && ends(bytes.last())
        && bytes
            .iter()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'-')
}

/// The TOML name of a value's type, for sentences.
fn type_code(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "string",
        DeValue::Integer(_) => "number",
        DeValue::Float(_) => "decimal",
        DeValue::Boolean(_) => "boolean",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
    }
}

/// A table with its place.
#[derive(Clone)]
pub struct Table<'t> {
    /// Its keys and values.
    pub table: &'t DeTable<'t>,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

impl<'t> Table<'t> {
    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.table.get(key)
    }

    /// A string, if it is one; says nothing otherwise.
    pub fn peek_str(&self, key: &str) -> Option<&'t str> {
        self.get(key).and_then(|value| value.get_ref().as_str())
    }

    /// The tables of a list, if it is one; says nothing otherwise.
    pub fn peek_tables(&self, key: &str) -> Vec<Table<'t>> {
        let array = self.get(key).and_then(|value| value.get_ref().as_array());
        let tables = array.into_iter().flat_map(|array| array.iter());
        tables.filter_map(table_of).collect()
    }

    /// The strings of a list, if it is one; says nothing otherwise.
    pub fn peek_strs(&self, key: &str) -> Vec<&'t str> {
        let array = self.get(key).and_then(|value| value.get_ref().as_array());
        let items = array.into_iter().flat_map(|array| array.iter());
        items.filter_map(|value| value.get_ref().as_str()).collect()
    }

    /// The only key that is one of these, or the reason why there is none.
    pub fn keys(&self) -> impl Iterator<Item = (&'t str, Range<usize>)> {
        self.table
            .iter()
            .map(|(key, _)| (key.get_ref().as_ref(), key.span()))
    }
}

/// A value as a table.
pub(crate) fn table_of<'t>(value: &'t Spanned<DeValue<'t>>) -> Option<Table<'t>> {
    value.get_ref().as_table().map(|table| Table {
        table,
        span: value.span(),
    })
}

impl Reader<'_, '_> {
    /// Notes an error.
    pub fn error<const N: usize>(
        &mut self,
        span: Range<usize>,
        code: &'static str,
        parameters: [(&'static str, String); N],
    ) {
        self.problems
            .add(Severity::Error, self.source, span, code, parameters);
    }

    /// Notes a warning.
    pub fn warning<const N: usize>(
        &mut self,
        span: Range<usize>,
        code: &'static str,
        parameters: [(&'static str, String); N],
    ) {
        self.problems
            .add(Severity::Warning, self.source, span, code, parameters);
    }

    /// An error about an unknown name, with the nearest known one.
    pub fn unknown<'n>(
        &mut self,
        span: Range<usize>,
        code: &'static str,
        name: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) {
        let suggestion = self.problems.suggest(name, known);
        self.error(
            span,
            code,
            [("name", shorten(name)), ("suggestion", suggestion)],
        );
    }

    /// Notes every key that is not one of these.
    pub fn only_keys(&mut self, table: &Table<'_>, known: &[&str]) {
        for (key, span) in table.keys() {
            if !known.contains(&key) {
                self.unknown(span, "unknown-key", key, known.iter().copied());
            }
        }
    }

    /// Notes a value that is of another type.
    pub fn wrong_type(&mut self, value: &Spanned<DeValue<'_>>, key: &str, expected: &'static str) {
        let found = type_code(value.get_ref()).to_owned();
        let parameters = [
            ("key", key.to_owned()),
            ("expected", expected.to_owned()),
            ("found", found),
        ];
        self.error(value.span(), "wrong-type", parameters);
    }

    /// Notes a key that is missing in a table.
    pub fn missing(&mut self, table: &Table<'_>, key: &str) {
        self.error(
            first_line(self.source.text, &table.span),
            "missing-key",
            [("key", key.to_owned())],
        );
    }

    /// A string; nothing when the key is absent.
    pub fn string<'t>(&mut self, table: &Table<'t>, key: &str) -> Option<Located<&'t str>> {
        let value = table.get(key)?;
        match value.get_ref().as_str() {
            Some(text) => Some(Located {
                value: text,
                span: value.span(),
            }),
            None => {
                self.wrong_type(value, key, "string");
                None
            }
        }
    }

    /// A string that has to be there.
    pub fn required<'t>(&mut self, table: &Table<'t>, key: &str) -> Option<Located<&'t str>> {
        if table.get(key).is_none() {
            self.missing(table, key);
        }
        self.string(table, key)
    }

    /// A required string that has the form of an id.
    pub fn id<'t>(&mut self, table: &Table<'t>, key: &str) -> Option<Located<&'t str>> {
        let id = self.required(table, key)?;
        self.checked_id(id)
    }

    fn checked_id<'t>(&mut self, id: Located<&'t str>) -> Option<Located<&'t str>> {
        if is_id(id.value) {
            return Some(id);
        }
        self.error(id.span, "bad-id", [("name", shorten(id.value))]);
        None
    }

    /// A whole number; nothing when the key is absent.
    pub fn integer(&mut self, table: &Table<'_>, key: &str) -> Option<Located<i64>> {
        let value = table.get(key)?;
        match integer_of(value) {
            Some(number) => Some(Located {
                value: number,
                span: value.span(),
            }),
            None => {
                self.wrong_type(value, key, "number");
                None
            }
        }
    }

    /// `true` or `false`; nothing when the key is absent.
    pub fn boolean(&mut self, table: &Table<'_>, key: &str) -> Option<bool> {
        let value = table.get(key)?;
        let boolean = value.get_ref().as_bool();
        if boolean.is_none() {
            self.wrong_type(value, key, "boolean");
        }
        boolean
    }

    /// An exact decimal number of zero or more, as it is written.
    pub(crate) fn decimal(&mut self, table: &Table<'_>, key: &str) -> Option<Decimal> {
        let value = table.get(key)?;
        let raw = value.get_ref();
        let written = match (raw.as_float(), raw.as_integer()) {
            (Some(float), _) => float.as_str(),
            (_, Some(integer)) if integer.radix() == 10 => integer.as_str(),
            _ => {
                self.wrong_type(value, key, "decimal");
                return None;
            }
        };
        let read = Decimal::read(written);
        if read.is_none() {
            let found = [("key", key.to_owned()), ("found", shorten(written))];
            self.error(value.span(), "bad-decimal", found);
        }
        read
    }

    /// A day of the calendar, in its ISO form, written as a date or as a string.
    pub(crate) fn day(&mut self, table: &Table<'_>, key: &str) -> Option<String> {
        let value = table.get(key)?;
        let written = match value.get_ref() {
            DeValue::Datetime(datetime) => datetime.to_string(),
            DeValue::String(text) => text.to_string(),
            _ => String::new(),
        };
        if written.len() == 10 && written.parse::<chrono::NaiveDate>().is_ok() {
            return Some(written);
        }
        self.wrong_type(value, key, "date");
        None
    }

    /// A count: a whole number from `least` to a million.
    pub fn count(&mut self, table: &Table<'_>, key: &str, least: u32) -> Option<u32> {
        const MAX_COUNT: u32 = 1_000_000;
        let number = self.integer(table, key)?;
        let count = u32::try_from(number.value)
            .ok()
            .filter(|n| (least..=MAX_COUNT).contains(n));
        if count.is_none() {
            let parameters = [
                ("key", key.to_owned()),
                ("minimum", least.to_string()),
                ("maximum", MAX_COUNT.to_string()),
            ];
            self.error(number.span, "bad-count", parameters);
        }
        count
    }

    /// A table; nothing when the key is absent.
    pub fn table<'t>(&mut self, table: &Table<'t>, key: &str) -> Option<Table<'t>> {
        let value = table.get(key)?;
        self.as_table(value, key)
    }

    /// A value as a table.
    pub fn as_table<'t>(
        &mut self,
        value: &'t Spanned<DeValue<'t>>,
        key: &str,
    ) -> Option<Table<'t>> {
        let table = table_of(value);
        if table.is_none() {
            self.wrong_type(value, key, "table");
        }
        table
    }

    /// A list; nothing when the key is absent.
    pub fn list<'t>(&mut self, table: &Table<'t>, key: &str) -> Option<&'t [Spanned<DeValue<'t>>]> {
        let value = table.get(key)?;
        match value.get_ref().as_array() {
            Some(array) => Some(array),
            None => {
                self.wrong_type(value, key, "list");
                None
            }
        }
    }

    /// A list of tables; an empty one when the key is absent.
    pub fn tables<'t>(&mut self, table: &Table<'t>, key: &str) -> Vec<Table<'t>> {
        let items = self.list(table, key).unwrap_or_default();
        items
            .iter()
            .filter_map(|item| self.as_table(item, key))
            .collect()
    }

    /// A list of distinct ids; an empty one when the key is absent.
    pub fn ids<'t>(&mut self, table: &Table<'t>, key: &str) -> Vec<Located<&'t str>> {
        let strings = self.strings(table, key);
        let mut ids: Vec<Located<&'t str>> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for id in strings {
            if let Some(id) = self.checked_id(id) {
                if seen.insert(id.value) {
                    ids.push(id);
                } else {
                    self.error(id.span, "duplicate-id", [("name", id.value.to_owned())]);
                }
            }
        }
        ids
    }

    /// A list of strings; an empty one when the key is absent.
    pub fn strings<'t>(&mut self, table: &Table<'t>, key: &str) -> Vec<Located<&'t str>> {
        let mut strings = Vec::new();
        for item in self.list(table, key).unwrap_or_default() {
            match item.get_ref().as_str() {
                Some(text) => strings.push(Located {
                    value: text,
                    span: item.span(),
                }),
                None => self.wrong_type(item, key, "string"),
            }
        }
        strings
    }

    /// A list that is cut off where it has more than so many entries, which is noted as a problem.
    pub fn strings_up_to<'t>(
        &mut self,
        table: &Table<'t>,
        key: &str,
        maximum: usize,
    ) -> Vec<Located<&'t str>> {
        let mut strings = self.strings(table, key);
        if let Some(beyond) = strings.get(maximum) {
            let parameters = [("key", key.to_owned()), ("maximum", maximum.to_string())];
            self.error(beyond.span.clone(), "too-many", parameters);
            strings.truncate(maximum);
        }
        strings
    }

    /// One of a few codes.
    pub fn one_of<T: Copy>(
        &mut self,
        found: Option<Located<&str>>,
        known: &[(&'static str, T)],
    ) -> Option<T> {
        let found = found?;
        let value = known
            .iter()
            .find(|(code, _)| *code == found.value)
            .map(|(_, value)| *value);
        if value.is_none() {
            let codes = known.iter().map(|(code, _)| *code).collect::<Vec<_>>();
            let suggestion = self.problems.suggest(found.value, codes.iter().copied());
            let parameters = [
                ("name", shorten(found.value)),
                ("known", codes.join(", ")),
                ("suggestion", suggestion),
            ];
            self.error(found.span, "unknown-word", parameters);
        }
        value
    }

    /// A version: three numbers with points.
    pub fn version(&mut self, table: &Table<'_>) -> String {
        let Some(version) = self.required(table, "version") else {
            return String::new();
        };
        let parts: Vec<&str> = version.value.split('.').collect();
        let number = |part: &&str| {
            (1..=6).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        if parts.len() != 3 || !parts.iter().all(number) {
            self.error(
                version.span,
                "bad-version",
                [("found", shorten(version.value))],
            );
        }
        version.value.to_owned()
    }

    /// A language tag in its canonical form (BCP 47), which is also its file's name.
    pub fn locale(&mut self, locale: Located<&str>) -> Option<String> {
        let parsed = locale.value.parse::<unic_langid::LanguageIdentifier>();
        match parsed {
            Ok(tag) if tag == locale.value && locale.value != "und" => {
                Some(locale.value.to_owned())
            }
            _ => {
                self.error(locale.span, "bad-locale", [("name", shorten(locale.value))]);
                None
            }
        }
    }
}

/// A value as a 64-bit whole number.
pub(crate) fn integer_of(value: &Spanned<DeValue<'_>>) -> Option<i64> {
    let integer = value.get_ref().as_integer()?;
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

/// What a stranger wrote, short enough for a sentence.
pub fn shorten(text: &str) -> String {
    const MAX_SHOWN: usize = 80;
    let shown = text
        .chars()
        .take(MAX_SHOWN)
        .map(|c| if c.is_control() { '\u{fffd}' } else { c });
    let mut shown: String = shown.collect();
    if text.chars().nth(MAX_SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

/// The first line of a place: a table's header rather than the whole table.
pub(crate) fn first_line(text: &str, span: &Range<usize>) -> Range<usize> {
    let slice = text.get(span.clone()).unwrap_or_default();
    let length = slice.find('\n').unwrap_or(slice.len());
    span.start..span.start + length
}
