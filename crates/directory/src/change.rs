//! What a new edition of a directory changes.

use crate::model::{Directory, Kind};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// One entry that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What the entry is.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// What happened to it.
    pub changed: Changed,
}

/// What happened to an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Changed {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It and perhaps others stand elsewhere among those of their kind, which is the order of showing.
    Moved,
    /// A value of it is another one.
    Value {
        /// The key, such as `number`.
        key: String,
        /// What stood there; empty for nothing.
        before: String,
        /// What stands there.
        after: String,
    },
    /// A text of it is another one, in a language.
    Text {
        /// The language.
        locale: String,
        /// The text's name in that language's file.
        name: String,
        /// What stood there; empty for nothing.
        before: String,
        /// What stands there; empty for nothing.
        after: String,
    },
}

/// Everything that differs between two editions, by kind.
#[must_use]
pub fn changes(old: &Directory, new: &Directory) -> Vec<Change> {
    let mut all = Vec::new();
    let kinds = [
        (Kind::Role, values(&old.roles), values(&new.roles)),
        (Kind::Duty, values(&old.duties), values(&new.duties)),
        (Kind::Contact, values(&old.contacts), values(&new.contacts)),
        (Kind::Right, values(&old.rights), values(&new.rights)),
        (Kind::Law, values(&old.laws), values(&new.laws)),
        (Kind::Step, values(&old.steps), values(&new.steps)),
        (
            Kind::Departement,
            departements(&old.departements),
            departements(&new.departements),
        ),
    ];
    for (kind, before, after) in kinds {
        entries(kind, &before, &after, &mut all);
        for (id, _) in &after {
            texts(kind, id, (old, new), &mut all);
        }
    }
    all
}

type Entries = Vec<(String, Map<String, Value>)>;

fn values<T: Serialize>(list: &[T]) -> Entries {
    let list = list.iter().map(serde_json::to_value);
    list.filter_map(|value| {
        let Ok(Value::Object(mut keys)) = value else {
            return None;
        };
        let id = keys.remove("id")?.as_str()?.to_owned();
        Some((id, keys))
    })
    .collect()
}

fn departements(list: &BTreeMap<String, String>) -> Entries {
    let named = |name: &String| Map::from_iter([("name".to_owned(), json!(name))]);
    list.iter()
        .map(|(code, name)| (code.clone(), named(name)))
        .collect()
}

fn entries(kind: Kind, before: &Entries, after: &Entries, all: &mut Vec<Change>) {
    let found: BTreeMap<&str, &Map<String, Value>> = before
        .iter()
        .map(|(id, keys)| (id.as_str(), keys))
        .collect();
    let still: BTreeMap<&str, ()> = after.iter().map(|(id, _)| (id.as_str(), ())).collect();
    let mut push = |id: &str, changed| {
        all.push(Change {
            kind,
            id: id.to_owned(),
            changed,
        });
    };
    for (id, _) in before
        .iter()
        .filter(|(id, _)| !still.contains_key(id.as_str()))
    {
        push(id, Changed::Removed);
    }
    let common: Vec<&str> = before
        .iter()
        .map(|(id, _)| id.as_str())
        .filter(|id| still.contains_key(id))
        .collect();
    let kept = after.iter().map(|(id, _)| id.as_str());
    let kept = kept.filter(|id| found.contains_key(id));
    // One is told for all: the first that stands elsewhere.
    if let Some((moved, _)) = kept.zip(&common).find(|(now, before)| now != *before) {
        push(moved, Changed::Moved);
    }
    for (id, keys) in after {
        let Some(old) = found.get(id.as_str()) else {
            push(id, Changed::Added);
            continue;
        };
        for (key, value) in keys {
            let before = old.get(key).unwrap_or(&Value::Null);
            if before != value {
                push(
                    id,
                    Changed::Value {
                        key: key.clone(),
                        before: shown(before),
                        after: shown(value),
                    },
                );
            }
        }
    }
}

/// A value in one line, without what is empty.
fn shown(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().map(shown).collect::<Vec<_>>().join(", "),
        Value::Object(keys) => {
            let keys = keys.iter().map(|(key, value)| (key, shown(value)));
            let keys = keys.filter(|(_, text)| !text.is_empty());
            let keys: Vec<String> = keys.map(|(key, text)| format!("{key}: {text}")).collect();
            keys.join("; ")
        }
        other => other.to_string(),
    }
}

/// The texts of an entry that differ.
fn texts(kind: Kind, id: &str, (old, new): (&Directory, &Directory), all: &mut Vec<Change>) {
    const ATTRIBUTES: [&str; 8] = [
        "", "about", "person", "adult", "child", "after", "when", "hours",
    ];
    let message = format!("{}-{id}", kind.code());
    for locale in &new.locales {
        for attribute in ATTRIBUTES {
            let one = |directory: &Directory| {
                let attribute = (!attribute.is_empty()).then_some(attribute);
                let text = directory.find_text(locale, &message, attribute);
                let text = text.filter(|text| !text.fallback && text.locale == *locale);
                text.map(|text| text.text).unwrap_or_default()
            };
            let (before, after) = (one(old), one(new));
            // What is new is told as new, not word by word.
            let is_new = before.is_empty() && old.find_text(locale, &message, None).is_none();
            if before != after && !is_new {
                let name = match attribute {
                    "" => message.clone(),
                    attribute => format!("{message}.{attribute}"),
                };
                all.push(Change {
                    kind,
                    id: id.to_owned(),
                    changed: Changed::Text {
                        locale: locale.clone(),
                        name,
                        before,
                        after,
                    },
                });
            }
        }
    }
}
