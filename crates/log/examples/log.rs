//! Writes a log as a hub serves it, for the tests with other implementations (`tests/interop`).
//!
//! ```text
//! log SIZE OLD INDEX KEYS.hex WITNESS_KEYS.hex FOLDER
//! ```
//! In the folder: `checkpoint` and `old-checkpoint`, both signed, the first one cosigned, tiles and entries under their
//! paths, `INDEX.tlog-proof`, `consistency` with a hash a line, and `keys.json`.

#![allow(clippy::unwrap_used)] // it stops at the first thing that does not go

use repere_log::{
    Checkpoint, Edge, Entry, Hash, Kind, LogKeys, Origin, Plan, Proof, TILE_WIDTH, TileId, Tiles,
    Witness, WitnessName, Witnesses, bundle,
};
use repere_referral::SigningKeys;
use std::path::Path;
use std::{env, fs};

/// The time of the cosignature, in seconds since 1970.
const TIME: u64 = 1_796_083_200;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [size, old, index, log, witness, folder] = &arguments[..] else {
        panic!("SIZE OLD INDEX KEYS.hex WITNESS_KEYS.hex FOLDER");
    };
    let number = |text: &str| text.parse::<u64>().unwrap();
    let (size, old, index) = (number(size), number(old), number(index));
    let (log, witness, folder) = (keys(log), keys(witness), Path::new(folder));
    let write = |path: &str, bytes: &[u8]| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    };

    let entries: Vec<_> = (0..size)
        .map(|number| Entry::of(Kind::Receipt, format!("{number}").as_bytes()))
        .collect();
    let edge = |size: u64| {
        let appended = Edge::default().append(&entries[..size as usize]).unwrap();
        appended.edge().clone()
    };
    let tiles = tiles(&entries);
    for (tile, hashes) in &tiles {
        let width = hashes.len() as u64;
        let bytes: Vec<u8> = hashes.iter().flat_map(|hash| hash.0).collect();
        write(&format!("tile/{}", tile.path(width)), &bytes);
    }
    for (at, part) in entries.chunks(TILE_WIDTH as usize).enumerate() {
        let (level, index) = (0, at as u64);
        let path = TileId { level, index }.entries_path(part.len() as u64);
        write(&format!("tile/{path}"), &bundle(part));
    }

    let origin = Origin::of_register("interop").unwrap();
    let signed = |size| {
        let root = edge(size).root();
        Checkpoint {
            origin: origin.clone(),
            root,
        }
        .sign(&log)
    };
    let mut checkpoint = signed(size);
    let name = WitnessName::parse("witness.example/w1").unwrap();
    let known = Witness {
        name: name.clone(),
        keys: witness.public(),
    };
    let lines = Witness::cosign(&name, &witness, &checkpoint, TIME);
    checkpoint.add_cosignature(&known, &lines).unwrap();
    write("checkpoint", checkpoint.to_text().as_bytes());
    write("old-checkpoint", signed(old).to_text().as_bytes());

    let mut read = Tiles::default();
    for (tile, hashes) in tiles {
        read.add(tile, hashes);
    }
    let compute = |plan: Option<Plan>| plan.unwrap().compute(&read).unwrap();
    let proof = Proof {
        extra: Some(format!("{index}").into_bytes()),
        index,
        hashes: compute(Plan::inclusion(index, size)),
        checkpoint: checkpoint.to_text(),
    };
    let believed = LogKeys {
        origin: origin.clone(),
        keys: vec![log.public()],
    };
    let one = Witnesses::new(1, vec![known]).unwrap();
    proof
        .verify(&believed, &one, &entries[index as usize])
        .unwrap();
    write(&format!("{index}.tlog-proof"), proof.to_text().as_bytes());
    let lines = compute(Plan::consistency(old, size));
    let lines: String = lines.iter().map(|hash| format!("{hash}\n")).collect();
    write("consistency", lines.as_bytes());
    let public = |keys: &SigningKeys| {
        let keys = keys.public();
        let (ed25519, ml_dsa_65) = (hex::encode(keys.ed25519), hex::encode(&keys.ml_dsa_65[..]));
        format!(r#"{{"ed25519":"{ed25519}","ml_dsa_65":"{ml_dsa_65}"}}"#)
    };
    let (log, witness) = (public(&log), public(&witness));
    let keys =
        format!(r#"{{"origin":"{origin}","log":{log},"name":"{name}","witness":{witness}}}"#);
    write("keys.json", keys.as_bytes());
}

fn keys(hex: &str) -> SigningKeys {
    SigningKeys::from_bytes(&hex::decode(hex).unwrap()).unwrap()
}

/// All tiles of a log, as a hub keeps them: from what each batch completes.
fn tiles(entries: &[Entry]) -> Vec<(TileId, Vec<Hash>)> {
    let mut levels: Vec<Vec<Hash>> = vec![entries.iter().map(Entry::leaf).collect()];
    for completed in Edge::default().append(entries).unwrap().tile_hashes() {
        let level = usize::from(completed.level);
        levels.resize(levels.len().max(level + 1), Vec::new());
        assert_eq!(levels[level].len() as u64, completed.index);
        levels[level].push(completed.hash);
    }
    let mut tiles = Vec::new();
    for (level, hashes) in levels.iter().enumerate() {
        for (index, part) in hashes.chunks(TILE_WIDTH as usize).enumerate() {
            let tile = TileId {
                level: level as u8,
                index: index as u64,
            };
            tiles.push((tile, part.to_vec()));
        }
    }
    tiles
}
