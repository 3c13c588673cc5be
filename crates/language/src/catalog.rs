//! Texts by locale and message id.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use crate::check::{self, Checked};
use crate::guard;
use crate::{Direction, direction};

/// The longest formatted text (bytes). A page of print is about 3,000.
const MAX_TEXT_BYTES: usize = 64 * 1024;

/// Whole numbers up to here are exact in Fluent's numbers, which are IEEE 754 doubles.
const MAX_EXACT_NUMBER: u64 = 1 << 53;

/// A text ready for the page, and what the page must know to show it honestly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The words. Never blank.
    pub text: String,
    /// The locale that the words are in, for `lang`.
    pub locale: String,
    /// The direction of that locale, for `dir`.
    pub direction: Direction,
    /// Who stands behind these words.
    pub review: Review,
    /// Whether these words are in another language than the one that was asked for.
    pub fallback: bool,
}

/// Who stands behind a text. Ordered from the least to the most trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Review {
    /// A translation that nobody has reviewed, or a text that says nothing about it.
    Draft,
    /// A translation that a person who speaks the language has reviewed.
    Reviewed,
    /// The words as they were written first.
    Source,
}

/// What is wrong with a text. The sentence is `text-problem-<code>` of `locales/*/tools/text.ftl`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextProblem {
    /// The locale of the text.
    pub locale: String,
    /// The place of the text among those given to [`Catalog::new`], counted from 0.
    pub source: usize,
    /// Line, counted from 1.
    pub line: u32,
    /// Column in characters, counted from 1.
    pub column: u32,
    /// `syntax`, `too-large`, `too-deep`, `too-many-parts`, `cycle`, `duplicate`, `unknown-reference`,
    /// `unknown-function`, `unknown-review`, `not-the-source` or `not-a-locale`.
    pub code: String,
    /// The subject of the problem: a message's id, or the words that could not be read.
    pub subject: String,
}

/// What is put into a text in place of a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// Words or a code. Controls that reorder text are taken out.
    Text(&'a str),
    /// A whole number: chooses the plural form, and is written with Latin digits, ungrouped.
    Number(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Value<'_>> for FluentValue<'static> {
    fn from(value: Value<'_>) -> Self {
        match value {
            Value::Text(text) => FluentValue::String(guard::clean_argument(text).into()),
            Value::Number(number) if number.unsigned_abs() <= MAX_EXACT_NUMBER => {
                FluentValue::from(number)
            }
            Value::Number(number) => FluentValue::String(number.to_string().into()),
        }
    }
}

/// Texts in several languages, one of which is the source. Send and Sync; reading it needs no lock of the caller's.
pub struct Catalog {
    source_locale: String,
    locales: BTreeMap<String, Lazy>,
}

/// A locale's texts, read when the first of them is wanted.
type Lazy = LazyLock<LocaleTexts, Box<dyn FnOnce() -> LocaleTexts + Send>>;

struct LocaleTexts {
    direction: Direction,
    bundle: FluentBundle<FluentResource>,
    /// The review state of every usable message.
    reviews: BTreeMap<String, Review>,
}

impl Catalog {
    /// Reads texts; several of one locale are taken together, the first to define a message wins.
    ///
    /// In: the source locale, then (locale, Fluent source) pairs.
    /// Out: the catalog with everything that is sound, and everything that is wrong, in the order given.
    /// The review state of a text is its resource comment `### review: source|reviewed|draft`,
    /// of a message its own comment `# review: …`; without one, the source locale is the source
    /// and every other is a draft.
    pub fn new(
        source_locale: &str,
        texts: impl IntoIterator<Item = (String, String)>,
    ) -> (Self, Vec<TextProblem>) {
        let mut problems = Vec::new();
        let mut locales = BTreeMap::new();
        for (locale, texts) in by_locale(texts) {
            let checked = check::check(&locale, locale == source_locale, &texts);
            problems.extend(checked.problems.iter().cloned());
            let read = LocaleTexts::new(&locale, checked);
            locales.insert(locale, Lazy::new(Box::new(move || read)));
        }
        problems.sort_by_key(|problem| (problem.source, problem.line, problem.column));
        let catalog = Self {
            source_locale: source_locale.to_owned(),
            locales,
        };
        (catalog, problems)
    }

    /// As [`Catalog::new`], for texts that are known to be sound: a locale is read when it is first
    /// asked for, and what is wrong in it is left out without a word.
    pub fn when_wanted(
        source_locale: &str,
        texts: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        let source = source_locale.to_owned();
        let read = |(locale, texts): (String, Vec<(usize, String)>)| {
            let (name, is_source) = (locale.clone(), locale == source);
            let read = move || LocaleTexts::new(&name, check::check(&name, is_source, &texts));
            (locale, Lazy::new(Box::new(read)))
        };
        Self {
            locales: by_locale(texts).into_iter().map(read).collect(),
            source_locale: source_locale.to_owned(),
        }
    }

    /// The locales that have texts, in the order of their tags.
    pub fn locales(&self) -> Vec<&str> {
        self.locales.keys().map(String::as_str).collect()
    }

    /// The locale in which the texts were written first.
    pub fn source_locale(&self) -> &str {
        &self.source_locale
    }

    /// A text, or none where neither the asked locale nor the source has it.
    ///
    /// In: the locale (a region without texts of its own finds its language: `ar-MA` finds `ar`),
    /// the message, one of its attributes or its value, and the values for its variables.
    /// Out: the asked locale's text; where it is missing, blank or cannot be put together, the source's,
    /// with [`Text::fallback`] set.
    pub fn find(
        &self,
        locale: &str,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, Value<'_>)],
    ) -> Option<Text> {
        let args = arguments(args);
        let asked = self.closest(locale);
        let mut flawed = None;
        if let Some((name, texts)) = asked {
            match texts.format(id, attribute, &args) {
                Some(Formatted {
                    text,
                    sound: true,
                    review,
                }) => {
                    return Some(finished(text, name, texts.direction, review, false));
                }
                Some(Formatted {
                    text,
                    sound: false,
                    review,
                }) => {
                    flawed = Some(finished(text, name, texts.direction, review, false));
                }
                None => {}
            }
        }
        let asked_name = asked.map(|(name, _)| name);
        let source = self
            .locales
            .get_key_value(&self.source_locale)
            .filter(|(name, _)| asked_name != Some(name.as_str()))
            .and_then(|(name, texts)| Some((name, texts, texts.format(id, attribute, &args)?)));
        match (source, flawed) {
            // A caller that forgot a variable spoils both: then the person's own language is the better of the two.
            (Some((_, _, Formatted { sound: false, .. })), Some(flawed)) => Some(flawed),
            (Some((name, texts, Formatted { text, review, .. })), _) => {
                Some(finished(text, name, texts.direction, review, true))
            }
            (None, flawed) => flawed,
        }
    }

    /// A text that is never blank: as [`Catalog::find`], and the id itself where nothing is found.
    pub fn text(
        &self,
        locale: &str,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, Value<'_>)],
    ) -> Text {
        self.find(locale, id, attribute, args).unwrap_or_else(|| {
            let name = match attribute {
                Some(attribute) => format!("{id}.{attribute}"),
                None => id.to_owned(),
            };
            finished(
                guard::clean_argument(&name),
                &self.source_locale,
                direction(&self.source_locale),
                Review::Draft,
                true,
            )
        })
    }

    /// The least trusted review state among a locale's messages: [`Review::Draft`] where it lacks one of the source's.
    pub fn least_review(&self, locale: &str) -> Review {
        let Some((_, texts)) = self.closest(locale) else {
            return Review::Draft;
        };
        if !self.missing(locale).is_empty() {
            return Review::Draft;
        }
        texts
            .reviews
            .values()
            .min()
            .copied()
            .unwrap_or(Review::Draft)
    }

    /// The least trusted review state among some of a locale's messages: [`Review::Draft`] where it lacks one of them.
    pub fn least_review_of<'a>(
        &self,
        locale: &str,
        ids: impl IntoIterator<Item = &'a str>,
    ) -> Review {
        let found = self.closest(locale);
        ids.into_iter()
            .map(|id| found.and_then(|(_, texts)| texts.reviews.get(id).copied()))
            .map(|review| review.unwrap_or(Review::Draft))
            .min()
            .unwrap_or(Review::Draft)
    }

    /// The messages of the source that a locale lacks, in the order of their ids.
    pub fn missing(&self, locale: &str) -> Vec<&str> {
        let has: BTreeSet<&String> = self
            .closest(locale)
            .map(|(_, texts)| texts.reviews.keys().collect())
            .unwrap_or_default();
        self.locales
            .get(&self.source_locale)
            .into_iter()
            .flat_map(|source| source.reviews.keys())
            .filter(|id| !has.contains(id))
            .map(String::as_str)
            .collect()
    }

    /// The locale's own texts, else those of the tag without its last subtag, and so on.
    fn closest(&self, locale: &str) -> Option<(&str, &LocaleTexts)> {
        let mut tag = locale;
        loop {
            if let Some((name, texts)) = self.locales.get_key_value(tag) {
                // A script of its own is another text: `ar-Latn` is not served by `ar`.
                let serves = name == locale || direction(name) == direction(locale);
                return serves.then(|| (name.as_str(), &**texts));
            }
            tag = &tag[..tag.rfind('-')?];
        }
    }
}

/// The texts of each locale, with their places among all that were given.
fn by_locale(
    texts: impl IntoIterator<Item = (String, String)>,
) -> BTreeMap<String, Vec<(usize, String)>> {
    let mut by_locale: BTreeMap<String, Vec<(usize, String)>> = BTreeMap::new();
    for (source, (locale, text)) in texts.into_iter().enumerate() {
        by_locale.entry(locale).or_default().push((source, text));
    }
    by_locale
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog")
            .field("source_locale", &self.source_locale)
            .field("locales", &self.locales())
            .finish_non_exhaustive()
    }
}

struct Formatted {
    text: String,
    /// Whether every part of it was found.
    sound: bool,
    review: Review,
}

impl LocaleTexts {
    fn new(locale: &str, checked: Checked) -> Self {
        let tag = locale.parse::<LanguageIdentifier>().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        for text in checked.texts {
            // Errors were reported by the check, with their lines; what is sound stays usable.
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
            let _ = bundle.add_resource(resource);
        }
        Self {
            direction: direction(locale),
            bundle,
            reviews: checked.reviews,
        }
    }

    fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Option<Formatted> {
        let review = *self.reviews.get(id)?;
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let (text, sound) = self.write(pattern, args)?;
        Some(Formatted {
            text,
            sound,
            review,
        })
    }

    /// The text of a pattern and whether all of it was found; none where it is blank or beyond all bounds.
    fn write(&self, pattern: &Pattern<&str>, args: &FluentArgs<'_>) -> Option<(String, bool)> {
        let mut errors = Vec::new();
        let mut bounded = Bounded(String::new());
        self.bundle
            .write_pattern(&mut bounded, pattern, Some(args), &mut errors)
            .ok()?;
        let text = guard::clean(&bounded.0);
        (!text.trim().is_empty()).then_some((text, errors.is_empty()))
    }
}

/// Refuses to grow beyond [`MAX_TEXT_BYTES`].
struct Bounded(String);

impl fmt::Write for Bounded {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        if self.0.len() + part.len() > MAX_TEXT_BYTES {
            return Err(fmt::Error);
        }
        self.0.push_str(part);
        Ok(())
    }
}

fn arguments(args: &[(&str, Value<'_>)]) -> FluentArgs<'static> {
    args.iter()
        .map(|(name, value)| ((*name).to_owned(), FluentValue::from(*value)))
        .collect()
}

fn finished(
    text: String,
    locale: &str,
    direction: Direction,
    review: Review,
    fallback: bool,
) -> Text {
    Text {
        text,
        locale: locale.to_owned(),
        direction,
        review,
        fallback,
    }
}
