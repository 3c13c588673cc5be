//! What the fuzz target of the log does with its bytes, and what must hold then. The log crate's tests replay the
//! corpus through the same function (`crates/log/tests/corpus.rs`).

#![allow(dead_code, reason = "the target uses a part of it")]

use repere_log::witness::{Request, State};
use repere_log::{
    Checkpoint, Edge, Entry, Hash, Kind, LogKeys, Note, Origin, Plan, Proof, Root,
    SignedCheckpoint, TileId, Tiles, Witness, WitnessName, Witnesses, bundle, read_bundle,
};
use repere_referral::SigningKeys;
use std::sync::LazyLock;

/// How many entries the log of the harness has, and its witness has seen.
const SIZE: u64 = 20;
const WITNESSED: u64 = 10;

fn keys(seed: u8) -> SigningKeys {
    SigningKeys::from_bytes(&[seed; 64]).expect("two seeds")
}

pub fn log() -> LogKeys {
    let origin = Origin::of_register("a1b2").expect("an origin");
    let keys = vec![keys(1).public()];
    LogKeys { origin, keys }
}

fn witness() -> Witness {
    let name = WitnessName::parse("witness.example").expect("a name");
    let keys = keys(2).public();
    Witness { name, keys }
}

fn entry(number: u64) -> Entry {
    Entry::of(Kind::Receipt, &number.to_be_bytes())
}

fn edge(size: u64) -> Edge {
    let entries: Vec<_> = (0..size).map(entry).collect();
    let appended = Edge::default().append(&entries).expect("a small log");
    appended.edge().clone()
}

fn signed(root: Root) -> SignedCheckpoint {
    let origin = log().origin;
    Checkpoint { origin, root }.sign(&keys(1))
}

static STATE: LazyLock<State> = LazyLock::new(|| {
    let first = Request {
        old: 0,
        proof: Vec::new(),
        checkpoint: signed(edge(WITNESSED).root()).to_text(),
    };
    let considered = State::default().consider(&[log()], first.to_text().as_bytes());
    considered.expect("the first checkpoint").0
});

/// What reaches what is behind the readers: a name, and the input that has it.
pub fn good() -> Vec<(&'static str, Vec<u8>)> {
    let before = edge(WITNESSED);
    let entries: Vec<_> = (WITNESSED..SIZE).map(entry).collect();
    let appended = before.append(&entries).expect("a small log");
    let mut checkpoint = signed(appended.edge().root());
    let proof = Proof {
        extra: Some(b"statement".to_vec()),
        index: 12,
        hashes: appended.inclusion(12).expect("of the batch"),
        checkpoint: checkpoint.to_text(),
    };
    let request = Request {
        old: WITNESSED,
        proof: appended.consistency().expect("of the batch"),
        checkpoint: checkpoint.to_text(),
    };
    let Witness { name, .. } = witness();
    let lines = Witness::cosign(&name, &keys(2), &checkpoint, 1_796_083_200);
    checkpoint
        .add_cosignature(&witness(), &lines)
        .expect("a good cosignature");
    vec![
        ("cosigned", checkpoint.to_text().into_bytes()),
        ("proof", proof.to_text().into_bytes()),
        ("request", request.to_text().into_bytes()),
        ("state", STATE.to_text().into_bytes()),
        ("edge", appended.edge().to_bytes()),
        ("bundle", bundle(&entries)),
        ("tile", b"0/x001/234.p/17".to_vec()),
        ("tile-of-entries", b"entries/x001/x234/067".to_vec()),
    ]
}

/// A checkpoint, a proof, a request to a witness and its state, an edge, a path, entries, and hashes of a proof.
pub fn run(input: &[u8]) {
    notes(input);
    if let Ok(proof) = Proof::parse(input) {
        assert_eq!(proof.to_text().as_bytes(), input);
        if proof.verify(&log(), &Witnesses::none(), &entry(12)).is_ok() {
            assert_eq!(proof.index, 12, "an entry was believed at another place");
        }
        let other = Entry::of(Kind::Edition, b"never logged");
        let verdict = proof.verify(&log(), &Witnesses::none(), &other);
        assert!(verdict.is_err(), "an entry was believed that is not there");
    }
    if let Ok(request) = Request::parse(input) {
        assert_eq!(request.to_text().as_bytes(), input);
    }
    if let Ok((state, checkpoint)) = STATE.consider(&[log()], input) {
        // Only what the log of the harness has signed is cosigned: its first ten again, or its twenty.
        assert!([WITNESSED, SIZE].contains(&checkpoint.root().size));
        assert_eq!(state.last(&log().origin), Some(checkpoint.root()));
    }
    if let Ok(text) = std::str::from_utf8(input) {
        if let Some(state) = State::parse(text) {
            assert_eq!(State::parse(&state.to_text()), Some(state));
        }
        if let Some((tile, width, entries)) = TileId::parse(text) {
            let written = match entries {
                true => tile.entries_path(width),
                false => tile.path(width),
            };
            assert_eq!(written, text);
        }
    }
    if let Some(edge) = Edge::from_bytes(input) {
        assert_eq!(edge.to_bytes(), input);
        if let Some(appended) = edge.append(&[entry(1), entry(2)]) {
            let (root, proof) = (appended.edge().root(), appended.consistency());
            root.continues(&edge.root(), &proof.expect("of the batch"))
                .expect("a tree continues what it was appended to");
        }
    }
    if let Some(entries) = read_bundle(input) {
        assert_eq!(bundle(&entries), input);
    }
    proofs(input);
}

/// A note is read as it is written, and only what the log has signed is opened.
fn notes(input: &[u8]) {
    let Ok(note) = Note::parse(input) else {
        assert!(log().open(input).is_err());
        return;
    };
    assert_eq!(note.to_text().as_bytes(), input);
    if let Ok(opened) = log().open(input) {
        let size = opened.root().size;
        assert_eq!(
            *opened.root(),
            edge(size.min(SIZE)).root(),
            "nobody signed this root"
        );
        let known = Witnesses::new(1, vec![witness()]).expect("one of one");
        let _ = known.require(&opened);
    }
}

/// Two numbers and hashes: no proof of them is believed, and making one of them reads no tile that is not there.
fn proofs(input: &[u8]) {
    let Some((numbers, rest)) = input.split_first_chunk::<24>() else {
        return;
    };
    let number = |at: usize| {
        let bytes = numbers[at..at + 8].try_into().expect("eight bytes");
        u64::from_be_bytes(bytes)
    };
    let (index, old, size) = (number(0), number(8), number(16));
    let (hashes, _) = rest.as_chunks::<32>();
    let hashes: Vec<_> = hashes.iter().map(|hash| Hash(*hash)).collect();
    let root = Root {
        size,
        hash: Hash([7; 32]),
    };
    assert!(root.includes(&entry(3), index, &hashes).is_err());
    let before = Root {
        size: old,
        hash: Hash([8; 32]),
    };
    assert!(root.continues(&before, &hashes).is_err());
    let mut tiles = Tiles::default();
    tiles.add(TileId { level: 0, index: 0 }, hashes);
    for plan in [Plan::inclusion(index, size), Plan::consistency(old, size)] {
        let _ = plan.map(|plan| plan.compute(&tiles));
    }
}
