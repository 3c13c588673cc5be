//! Comparison of structure: the differences of two packs, block by block and key by key.

use repere_protocol::Pack;
use serde::Serialize;
use serde_json::{Map, Value as Json};
use std::collections::{BTreeMap, BTreeSet};

/// The order in which an author thinks of them; any other block comes after these.
const ORDER: [&str; 4] = ["sections", "questions", "dimensions", "indicators"];

/// The differences of two packs.
#[derive(Debug, Default, PartialEq, Serialize)]
pub(crate) struct Structure {
    /// Keys of the head of `protocol.toml`.
    pub(crate) head: Vec<Change>,
    /// Sections, questions, dimensions and so on, in that order; only those with a difference.
    pub(crate) blocks: Vec<Block>,
}

/// Blocks of one kind.
#[derive(Debug, Default, PartialEq, Serialize)]
pub(crate) struct Block {
    /// The name of the block in the pack's data: `questions`, `dimensions`.
    pub(crate) name: String,
    pub(crate) added: Vec<String>,
    pub(crate) removed: Vec<String>,
    /// The ids that stand in another order; the fewest that explain it.
    pub(crate) moved: Vec<String>,
    pub(crate) changed: Vec<Item>,
}

/// A block that both packs have.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Item {
    pub(crate) id: String,
    pub(crate) changes: Vec<Change>,
}

/// A key that stands differently; `null` where it is not there.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Change {
    pub(crate) key: String,
    pub(crate) old: Json,
    pub(crate) new: Json,
}

impl Structure {
    pub(crate) fn of(old: &Pack, new: &Pack) -> Structure {
        let (old, new) = (Parts::of(old), Parts::of(new));
        let mut structure = Structure {
            head: changes(&old.head, &new.head),
            blocks: Vec::new(),
        };
        let mut names: Vec<String> = ORDER.map(str::to_owned).into();
        for name in new.blocks.keys().chain(old.blocks.keys()) {
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
        for name in names {
            let (old, new) = (old.blocks.get(&name), new.blocks.get(&name));
            let none = Vec::new();
            let block = block(name, old.unwrap_or(&none), new.unwrap_or(&none));
            if block.differs() {
                structure.blocks.push(block);
            }
        }
        structure
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.head.is_empty() && self.blocks.is_empty()
    }
}

impl Block {
    fn differs(&self) -> bool {
        let lists = [&self.added, &self.removed, &self.moved];
        !self.changed.is_empty() || lists.iter().any(|list| !list.is_empty())
    }
}

type Items = Vec<(String, Map<String, Json>)>;

/// A pack, taken apart into its head and its blocks.
#[derive(Default)]
struct Parts {
    head: Map<String, Json>,
    blocks: BTreeMap<String, Items>,
}

impl Parts {
    fn of(pack: &Pack) -> Parts {
        let protocol = serde_json::to_value(pack.protocol());
        let Ok(Json::Object(protocol)) = protocol else {
            return Parts::default();
        };
        let mut parts = Parts::default();
        for (key, value) in protocol {
            match value {
                Json::Array(items) if items.iter().all(|item| item.is_object()) => {
                    parts.add(&key, items, None);
                }
                value => {
                    parts.head.insert(key, value);
                }
            }
        }
        parts
    }

    /// Adds blocks, and those inside them: questions of sections, indicators of dimensions.
    fn add(&mut self, name: &str, items: Vec<Json>, above: Option<(&str, &str)>) {
        self.blocks.entry(name.to_owned()).or_default();
        for item in items {
            let Json::Object(mut item) = item else {
                continue;
            };
            let id = ["id", "pack", "indicator"]
                .iter()
                .find_map(|key| item.get(*key).and_then(Json::as_str))
                .unwrap_or_default()
                .to_owned();
            // What has no id, or the same as another one of its kind, is told by its place.
            let alike = self.blocks.get(name).into_iter().flatten();
            let alike = alike.filter(|(known, _)| {
                let rest = known.strip_prefix(&id);
                rest.is_some_and(|rest| rest.is_empty() || rest.trim_start().starts_with('('))
            });
            let id = match (id.is_empty(), alike.count()) {
                (true, before) => format!("({})", before + 1),
                (false, 0) => id,
                (false, before) => format!("{id} ({})", before + 1),
            };
            for (inner, named) in [("questions", "section"), ("indicators", "dimension")] {
                if let Some(Json::Array(inside)) = item.remove(inner) {
                    self.add(inner, inside, Some((named, &id)));
                }
            }
            if let Some((key, above)) = above {
                item.insert(key.to_owned(), Json::from(above));
            }
            item.remove("id");
            if let Some(block) = self.blocks.get_mut(name) {
                block.push((id, item));
            }
        }
    }
}

fn block(name: String, old: &Items, new: &Items) -> Block {
    let ids = |items: &Items| items.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
    let (old_ids, new_ids) = (ids(old), ids(new));
    let old_set: BTreeSet<&String> = old_ids.iter().collect();
    let new_set: BTreeSet<&String> = new_ids.iter().collect();
    let both: Vec<String> = new_ids
        .iter()
        .filter(|id| old_set.contains(id))
        .cloned()
        .collect();
    let by_id: BTreeMap<&String, &Map<String, Json>> =
        old.iter().map(|(id, item)| (id, item)).collect();
    let changed = new.iter().filter_map(|(id, item)| {
        let changes = changes(by_id.get(id)?, item);
        (!changes.is_empty()).then(|| Item {
            id: id.clone(),
            changes,
        })
    });
    Block {
        name,
        added: new_ids
            .iter()
            .filter(|id| !old_set.contains(id))
            .cloned()
            .collect(),
        removed: old_ids
            .iter()
            .filter(|id| !new_set.contains(id))
            .cloned()
            .collect(),
        moved: moved(&old_ids, &both),
        changed: changed.collect(),
    }
}

fn changes(old: &Map<String, Json>, new: &Map<String, Json>) -> Vec<Change> {
    let mut keys: Vec<&String> = new.keys().collect();
    keys.extend(old.keys().filter(|key| !new.contains_key(*key)));
    let get = |map: &Map<String, Json>, key: &String| map.get(key).cloned().unwrap_or_default();
    let differing = keys.into_iter().filter_map(|key| {
        let (old, new) = (get(old, key), get(new, key));
        (old != new).then(|| Change {
            key: key.clone(),
            old,
            new,
        })
    });
    differing.collect()
}

/// The fewest ids that have to be moved to come from one order to the other: all but a longest
/// increasing subsequence of the old places.
fn moved(old: &[String], new: &[String]) -> Vec<String> {
    let places: BTreeMap<&String, usize> =
        old.iter().enumerate().map(|(at, id)| (id, at)).collect();
    let places: Vec<usize> = new
        .iter()
        .filter_map(|id| places.get(id).copied())
        .collect();
    // `tails[n]` is where a subsequence of n + 1 ends that ends as low as possible.
    let mut tails: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; places.len()];
    for (at, place) in places.iter().enumerate() {
        let length = tails.partition_point(|tail| places[*tail] < *place);
        before[at] = length.checked_sub(1).map(|shorter| tails[shorter]);
        if length == tails.len() {
            tails.push(at);
        } else {
            tails[length] = at;
        }
    }
    let mut kept = BTreeSet::new();
    let mut next = tails.last().copied();
    while let Some(at) = next {
        kept.insert(at);
        next = before[at];
    }
    let moved = new.iter().enumerate().filter(|(at, _)| !kept.contains(at));
    moved.map(|(_, id)| id.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[track_caller]
    fn check(old: &str, new: &str, expected: &str) {
        let list = |ids: &str| ids.chars().map(String::from).collect::<Vec<_>>();
        assert_eq!(moved(&list(old), &list(new)).concat(), expected);
    }

    #[test]
    fn moved_questions_are_the_fewest_that_explain_the_order() {
        check("", "", "");
        check("abcd", "abcd", "");
        check("abcd", "bcda", "a");
        check("abcd", "dabc", "d");
        check("abcdef", "acbdfe", "cf");
    }
}
