//! Reads the languages of a pack.

use crate::MAX_LOCALES;
use crate::format::parse::Parser;
use crate::format::reader::{Table, shorten};

impl Parser<'_, '_, '_, '_> {
    pub(crate) fn locales(&mut self, start: &Table<'_>) -> (String, Vec<String>) {
        let source = self.reader.required(start, "source_locale");
        let source = source
            .and_then(|locale| self.reader.locale(locale))
            .unwrap_or_default();
        let listed = self.reader.strings_up_to(start, "locales", MAX_LOCALES);
        let mut locales: Vec<String> = Vec::new();
        for locale in listed {
            let span = locale.span.clone();
            if let Some(locale) = self.reader.locale(locale) {
                if locales.contains(&locale) {
                    self.reader.error(span, "duplicate-id", [("name", locale)]);
                } else {
                    self.places.locales.insert(locale.clone(), span);
                    locales.push(locale);
                }
            }
        }
        if !source.is_empty() && !locales.contains(&source) {
            if let Some(list) = start.get("locales") {
                self.reader.error(
                    list.span(),
                    "source-locale-not-listed",
                    [("name", source.clone())],
                );
            }
            locales.insert(0, source.clone());
        }
        (source, locales)
    }

    /// The languages that only the respondent hears: of those listed, and not the source, in which
    /// everything stands.
    pub(crate) fn respondent_locales(
        &mut self,
        start: &Table<'_>,
        source: &str,
        locales: &[String],
    ) -> Vec<String> {
        let mut heard: Vec<String> = Vec::new();
        let listed = self
            .reader
            .strings_up_to(start, "respondent_locales", MAX_LOCALES);
        for locale in listed {
            let name = [("name", shorten(locale.value))];
            if locale.value == source {
                self.reader
                    .error(locale.span, "respondent-locale-source", name);
            } else if !locales.iter().any(|listed| listed == locale.value) {
                self.reader
                    .error(locale.span, "respondent-locale-not-listed", name);
            } else if heard.iter().any(|known| known == locale.value) {
                self.reader.error(locale.span, "duplicate-id", name);
            } else {
                heard.push(locale.value.to_owned());
            }
        }
        heard
    }
}
