//! Going through all entries of a log: whether the checkpoints that were seen are true of them, and nothing is there
//! twice.

use crate::entry::Entry;
use crate::root::Root;
use crate::tree::Edge;
use std::collections::{BTreeMap, HashMap};

/// What is wrong with a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// The log has fewer entries than a checkpoint says: entries were dropped from its end.
    Truncated {
        /// How many there are.
        have: u64,
        /// How many the checkpoint says.
        signed: u64,
    },
    /// The first so many entries are not those that a checkpoint was signed over: one was dropped, changed or put in.
    OtherEntries {
        /// The size of the checkpoint.
        size: u64,
    },
    /// An entry is there twice.
    Doubled {
        /// Where it is first.
        first: u64,
        /// Where it is again.
        again: u64,
    },
}

/// An audit under way: entries go in, in order.
#[derive(Debug, Clone, Default)]
pub struct Audit {
    edge: Edge,
    /// The checkpoints that are still ahead, by size; two of one size with two roots are both kept.
    ahead: BTreeMap<u64, Vec<Root>>,
    places: HashMap<Entry, u64>,
    findings: Vec<Finding>,
}

impl Audit {
    /// Begins with the checkpoints that have to be true.
    #[must_use]
    pub fn new(checkpoints: impl IntoIterator<Item = Root>) -> Audit {
        let mut audit = Audit::default();
        for root in checkpoints {
            audit.ahead.entry(root.size).or_default().push(root);
        }
        audit.check();
        audit
    }

    /// The next entry; false when the log has more entries than a log can.
    pub fn add(&mut self, entry: Entry) -> bool {
        let Some(appended) = self.edge.append(&[entry]) else {
            return false;
        };
        let again = self.edge.size();
        if let Some(first) = self.places.insert(entry, again) {
            self.findings.push(Finding::Doubled { first, again });
        }
        self.edge = appended.edge().clone();
        self.check();
        true
    }

    /// What was found after the last entry, in order.
    #[must_use]
    pub fn finish(mut self) -> Vec<Finding> {
        let have = self.edge.size();
        let signed = self.ahead.keys().copied();
        let truncated = signed.map(|signed| Finding::Truncated { have, signed });
        self.findings.extend(truncated);
        self.findings
    }

    /// The root over what went in so far.
    #[must_use]
    pub fn root(&self) -> Root {
        self.edge.root()
    }

    fn check(&mut self) {
        let size = self.edge.size();
        let roots = self.ahead.remove(&size).unwrap_or_default();
        if roots.iter().any(|root| *root != self.edge.root()) {
            self.findings.push(Finding::OtherEntries { size });
        }
    }
}
