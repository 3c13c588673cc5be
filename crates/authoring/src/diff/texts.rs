//! Comparison of texts: the words that differ in two packs, by language.

use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser;
use repere_language::{Catalog, Review};
use repere_protocol::Pack;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

use crate::words::catalog;

/// The words of one language.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct LocaleTexts {
    pub(crate) locale: String,
    /// The review state of the texts; none where the pack does not speak the language.
    pub(crate) review: Reviews,
    /// Names that only the new pack has.
    pub(crate) added: Vec<String>,
    /// Names that only the old pack has.
    pub(crate) removed: Vec<String>,
    pub(crate) changed: Vec<ChangedText>,
}

#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Reviews {
    pub(crate) old: Option<Review>,
    pub(crate) new: Option<Review>,
}

#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct ChangedText {
    /// The name of the text, such as `question-pay.hint`.
    pub(crate) name: String,
    pub(crate) old: String,
    pub(crate) new: String,
}

/// Every language in which something differs.
pub(crate) fn compare(old: &Pack, new: &Pack) -> Vec<LocaleTexts> {
    let (old_catalog, new_catalog) = (catalog(old), catalog(new));
    let mut locales: Vec<&String> = new.locales().iter().collect();
    locales.extend(old.locales().iter().filter(|l| !new.locales().contains(l)));
    let compared = locales.into_iter().map(|locale| {
        let (old_texts, new_texts) = (
            texts(old, &old_catalog, locale),
            texts(new, &new_catalog, locale),
        );
        let only = |these: &BTreeMap<String, String>, those: &BTreeMap<String, String>| {
            let names = these.keys().filter(|name| !those.contains_key(*name));
            names.cloned().collect::<Vec<_>>()
        };
        let changed = new_texts.iter().filter_map(|(name, new)| {
            let old = old_texts.get(name).filter(|old| *old != new)?;
            Some(ChangedText {
                name: name.clone(),
                old: old.clone(),
                new: new.clone(),
            })
        });
        LocaleTexts {
            locale: locale.clone(),
            review: Reviews {
                old: review(old, &old_catalog, locale),
                new: review(new, &new_catalog, locale),
            },
            added: only(&new_texts, &old_texts),
            removed: only(&old_texts, &new_texts),
            changed: changed.collect(),
        }
    });
    compared.filter(LocaleTexts::differs).collect()
}

impl LocaleTexts {
    fn differs(&self) -> bool {
        self.review.old != self.review.new
            || !self.added.is_empty()
            || !self.removed.is_empty()
            || !self.changed.is_empty()
    }
}

fn review(pack: &Pack, catalog: &Catalog, locale: &str) -> Option<Review> {
    pack.texts(locale)?;
    Some(catalog.text(locale, "title", None, &[]).review)
}

/// Every text of a language by its name.
fn texts(pack: &Pack, catalog: &Catalog, locale: &str) -> BTreeMap<String, String> {
    let source = pack.texts(locale).unwrap_or_default();
    // A text that cannot be parsed has no names; the check of the pack has told about it.
    let (Ok(resource) | Err((resource, _))) = parser::parse(source);
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    let names: BTreeSet<(&str, Option<&str>)> = messages.flat_map(names).collect();
    let found = names.into_iter().filter_map(|(id, attribute)| {
        let text = catalog.find(locale, id, attribute, &[])?;
        let name = match attribute {
            Some(attribute) => format!("{id}.{attribute}"),
            None => id.to_owned(),
        };
        (!text.fallback).then_some((name, text.text))
    });
    found.collect()
}

fn names<'m>(message: &'m Message<&'m str>) -> impl Iterator<Item = (&'m str, Option<&'m str>)> {
    let own = message.value.as_ref().map(|_| (message.id.name, None));
    let attributes = message.attributes.iter();
    own.into_iter()
        .chain(attributes.map(|attribute| (message.id.name, Some(attribute.id.name))))
}
