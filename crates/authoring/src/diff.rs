//! Comparison of two versions of a pack: what changes, and for whom.

mod outcomes;
mod sample;
mod structure;
mod text;
mod texts;

use crate::Words;
use outcomes::{Both, Outcomes};
use repere_protocol::{Case, Pack};
use serde_json::{Value as Json, json};
use structure::Structure;
use text::{Page, Side};
use texts::LocaleTexts;

/// A pack and its cases.
pub type Version<'p> = (&'p Pack, &'p [Case]);

/// Two versions of a pack, compared.
pub struct Comparison<'p> {
    old: &'p Pack,
    new: &'p Pack,
    structure: Structure,
    texts: Vec<LocaleTexts>,
    outcomes: Outcomes,
}

impl<'p> Comparison<'p> {
    /// Compares what stands in both, and the outcomes of every case and of so many random sets of
    /// answers with both. The same seed gives the same answers on every machine.
    pub fn of(old: Version<'p>, new: Version<'p>, samples: u64, seed: u64) -> Comparison<'p> {
        let both = Both {
            old: old.0,
            new: new.0,
        };
        Comparison {
            old: old.0,
            new: new.0,
            structure: Structure::of(old.0, new.0),
            texts: texts::compare(old.0, new.0),
            outcomes: both.compare([old.1, new.1], samples, seed),
        }
    }

    /// The comparison for programs.
    pub fn to_json(&self) -> Json {
        let reference = |pack: &Pack| json!({ "id": pack.id(), "version": pack.version(), "sha256": pack.sha256() });
        json!({
            "old": reference(self.old),
            "new": reference(self.new),
            "head": self.structure.head,
            "blocks": self.structure.blocks,
            "texts": self.texts,
            "outcomes": self.outcomes,
        })
    }

    /// The comparison for people, in a language of the interface.
    pub fn to_text(&self, lang: &str) -> String {
        let side = |pack| Side {
            pack,
            words: Words::of(pack, lang),
        };
        let page = Page {
            old: side(self.old),
            new: side(self.new),
            lang,
            text: String::new(),
        };
        page.write(&self.structure, &self.texts, &self.outcomes)
    }
}
