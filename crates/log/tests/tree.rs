//! Trees, tiles and proofs against the definitions of RFC 6962, written down as they stand there, and against known
//! values.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

use proptest::prelude::*;
use repere_log::{
    Audit, Edge, Entry, Finding, Hash, Kind, Plan, Root, TILE_WIDTH, TileId, Tiles, bundle,
    read_bundle,
};

fn entries(count: u64) -> Vec<Entry> {
    (0..count)
        .map(|number| Entry::of(Kind::Receipt, &number.to_be_bytes()))
        .collect()
}

/// The largest power of two below.
fn below(size: usize) -> usize {
    size.next_power_of_two() / 2
}

/// MTH of RFC 6962, section 2.1.
fn naive_root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Hash::of_nothing(),
        [leaf] => *leaf,
        _ => {
            let (left, right) = leaves.split_at(below(leaves.len()));
            Hash::of_node(&naive_root(left), &naive_root(right))
        }
    }
}

/// PATH of RFC 6962, section 2.1.1.
fn naive_inclusion(index: usize, leaves: &[Hash]) -> Vec<Hash> {
    if leaves.len() < 2 {
        return Vec::new();
    }
    let (left, right) = leaves.split_at(below(leaves.len()));
    let (mut path, other) = match index < left.len() {
        true => (naive_inclusion(index, left), right),
        false => (naive_inclusion(index - left.len(), right), left),
    };
    path.push(naive_root(other));
    path
}

/// SUBPROOF of RFC 6962, section 2.1.2.
fn naive_consistency(old: usize, leaves: &[Hash], whole: bool) -> Vec<Hash> {
    if old == leaves.len() {
        return if whole {
            vec![]
        } else {
            vec![naive_root(leaves)]
        };
    }
    let (left, right) = leaves.split_at(below(leaves.len()));
    let (mut proof, other) = match old <= left.len() {
        true => (naive_consistency(old, left, whole), right),
        false => (naive_consistency(old - left.len(), right, false), left),
    };
    proof.push(naive_root(other));
    proof
}

/// All tiles of a tree, made from the leaves by the definition of C2SP *tlog-tiles*.
fn naive_tiles(leaves: &[Hash]) -> Tiles {
    let mut tiles = Tiles::default();
    let (mut hashes, mut level) = (leaves.to_vec(), 0);
    while !hashes.is_empty() {
        for (index, tile) in hashes.chunks(TILE_WIDTH as usize).enumerate() {
            let index = index as u64;
            tiles.add(TileId { level, index }, tile.to_vec());
        }
        let full = hashes.chunks_exact(TILE_WIDTH as usize);
        hashes = full.map(naive_root).collect();
        level += 1;
    }
    tiles
}

/// The edge after these entries, appended in batches of these sizes, again and again.
fn appended(entries: &[Entry], batches: &[usize]) -> Edge {
    let (mut edge, mut rest) = (Edge::default(), entries);
    for batch in batches.iter().cycle() {
        if rest.is_empty() {
            break;
        }
        let (now, later) = rest.split_at((*batch).min(rest.len()));
        let read = Edge::from_bytes(&edge.to_bytes()).unwrap();
        edge = read.append(now).unwrap().edge().clone();
        rest = later;
    }
    edge
}

/// The eight leaves that implementations of Certificate Transparency are tried with, and the roots of the trees over
/// the first of them (google/certificate-transparency, `merkle_tree_test.cc`).
#[test]
fn roots_are_the_known_ones() {
    let leaves = [
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    ];
    let roots = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];
    let hashes = leaves.map(|leaf| Hash::of_leaf(&hex::decode(leaf).unwrap()));
    for (at, root) in roots.iter().enumerate() {
        let size = at + 1;
        let tiles = naive_tiles(&hashes[..size]);
        let computed = Plan::root(size as u64).compute(&tiles).unwrap();
        assert_eq!(hex::encode(computed[0].0), *root, "{size} leaves");
    }
    assert_eq!(
        hex::encode(Hash::of_nothing().0),
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    );
}

/// The tree of seven that RFC 6962, section 2.1.3, and C2SP *merkle-tree* draw, with their names of the nodes.
#[test]
fn proofs_of_the_drawn_tree_are_the_written_ones() {
    let leaves: Vec<Hash> = (0..7u8).map(|leaf| Hash::of_leaf(&[leaf])).collect();
    let [a, b, c, d, e, f, g] = leaves.clone().try_into().unwrap();
    let (h, i, j) = (
        Hash::of_node(&a, &b),
        Hash::of_node(&c, &d),
        Hash::of_node(&e, &f),
    );
    let (k, l) = (Hash::of_node(&h, &i), Hash::of_node(&j, &g));
    let tiles = naive_tiles(&leaves);
    let inclusion = |index| Plan::inclusion(index, 7).unwrap().compute(&tiles).unwrap();
    assert_eq!(inclusion(0), [b, i, l]);
    assert_eq!(inclusion(3), [c, h, l]);
    assert_eq!(inclusion(4), [f, g, k]);
    assert_eq!(inclusion(6), [j, k]);
    let consistency = |old| Plan::consistency(old, 7).unwrap().compute(&tiles).unwrap();
    assert_eq!(consistency(3), [c, d, h, l]);
    assert_eq!(consistency(4), [l]);
    assert_eq!(consistency(6), [j, g, k]);
}

/// The sizes around each full tile and each power of two, every place of the smaller ones.
#[test]
fn every_proof_of_small_trees_is_the_defined_one() {
    let all = entries(70);
    let leaves: Vec<Hash> = all.iter().map(Entry::leaf).collect();
    for size in 0..=leaves.len() {
        let tiles = naive_tiles(&leaves[..size]);
        let root = naive_root(&leaves[..size]);
        let root = Root {
            size: size as u64,
            hash: root,
        };
        assert_eq!(appended(&all[..size], &[1, 2, 3]).root(), root);
        for old in 0..=size {
            let plan = Plan::consistency(old as u64, size as u64).unwrap();
            let proof = plan.compute(&tiles).unwrap();
            if old > 0 {
                assert_eq!(proof, naive_consistency(old, &leaves[..size], true));
            }
            let before = naive_root(&leaves[..old]);
            let before = Root {
                size: old as u64,
                hash: before,
            };
            root.continues(&before, &proof).unwrap();
        }
        for (index, entry) in all[..size].iter().enumerate() {
            let plan = Plan::inclusion(index as u64, size as u64).unwrap();
            let proof = plan.compute(&tiles).unwrap();
            assert_eq!(proof, naive_inclusion(index, &leaves[..size]));
            root.includes(entry, index as u64, &proof).unwrap();
        }
    }
}

/// Checks a tree of this size, one of its places and one of the trees before it: the edge has the root of the
/// definition, and each proof is the defined one and verifies, against this tree and no other.
fn check(size: u64, batches: &[usize], index: u64, old: u64) {
    let all = entries(size);
    let leaves: Vec<Hash> = all.iter().map(Entry::leaf).collect();
    let root = appended(&all, batches).root();
    let naive = naive_root(&leaves);
    assert_eq!(root, Root { size, hash: naive });
    let tiles = naive_tiles(&leaves);

    let plan = Plan::inclusion(index, size).unwrap();
    for tile in plan.tiles() {
        let width = tile.width(size);
        let hashes = tiles.get(tile).map(|hashes| hashes.len() as u64);
        assert_eq!(hashes, Some(width));
        let path = tile.path(width);
        assert_eq!(TileId::parse(&path), Some((tile, width, false)));
    }
    let mut proof = plan.compute(&tiles).unwrap();
    assert_eq!(proof, naive_inclusion(index as usize, &leaves));
    let entry = &all[index as usize];
    assert!(root.includes(entry, index, &proof).is_ok());
    assert!(root.includes(entry, index ^ 1, &proof).is_err());
    assert!(root.includes(&Entry([0; 32]), index, &proof).is_err());
    proof.push(naive);
    assert!(root.includes(entry, index, &proof).is_err());

    let hash = naive_root(&leaves[..old as usize]);
    let before = Root { size: old, hash };
    let plan = Plan::consistency(old, size).unwrap();
    let mut proof = plan.compute(&tiles).unwrap();
    assert!(root.continues(&before, &proof).is_ok());
    let hash = Hash([3; 32]);
    assert!(root.continues(&Root { size: old, hash }, &proof).is_err());
    proof.push(naive);
    assert!(root.continues(&before, &proof).is_err());
}

/// Around the first full tile of level 1.
#[test]
fn tree_of_three_levels_of_tiles_is_the_defined_one() {
    for (size, index, old) in [(65_535, 65_279, 65_280), (65_537, 65_536, 65_536)] {
        check(size, &[9_999], index, old);
    }
}

fn a_tree() -> impl Strategy<Value = (u64, Vec<usize>, u64, u64)> {
    let batches = prop::collection::vec(1..40usize, 1..4);
    (1..700u64, batches)
        .prop_flat_map(|(size, batches)| (Just(size), Just(batches), 0..size, 0..=size))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// Whatever the size and the batches.
    #[test]
    fn trees_of_any_size_are_the_defined_ones((size, batches, index, old) in a_tree()) {
        check(size, &batches, index, old);
    }

    /// Numbers and hashes that somebody made up, also of sizes that no log has, are refused and nothing else.
    #[test]
    fn made_up_proofs_are_refused(
        size in any::<u64>(), old in any::<u64>(), index in any::<u64>(), hashes in 0..80usize
    ) {
        let (hash, proof) = (Hash([7; 32]), vec![Hash([9; 32]); hashes]);
        let root = Root { size, hash };
        prop_assert!(root.includes(&Entry([1; 32]), index, &proof).is_err());
        let before = Root { size: old, hash };
        prop_assert!(root.continues(&before, &proof).is_err() || (old == size && hashes == 0));
        let _ = (Plan::inclusion(index, size), Plan::consistency(old, size));
        let tile = TileId { level: (index % 7) as u8, index: old };
        prop_assert!(tile.width(size) <= TILE_WIDTH);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// A batch proves itself from the edge before it alone, and completes the hashes that tiles above level 0 have.
    #[test]
    fn batches_prove_themselves_without_what_is_older(before in 0..600u64, batch in 0..300u64) {
        let all = entries(before + batch);
        let leaves: Vec<Hash> = all.iter().map(Entry::leaf).collect();
        let tiles = naive_tiles(&leaves);
        let edge = appended(&all[..before as usize], &[7]);
        let appended = edge.append(&all[before as usize..]).unwrap();
        let root = appended.edge().root();
        prop_assert_eq!(appended.first(), before);
        for index in before..before + batch {
            let proof = appended.inclusion(index).unwrap();
            prop_assert!(root.includes(&all[index as usize], index, &proof).is_ok());
        }
        prop_assert!(before == 0 || appended.inclusion(before - 1).is_none());
        let proof = appended.consistency().unwrap();
        prop_assert!(root.continues(&edge.root(), &proof).is_ok());
        for completed in appended.tile_hashes() {
            let tile = TileId { level: completed.level, index: completed.index / TILE_WIDTH };
            let at = (completed.index % TILE_WIDTH) as usize;
            prop_assert_eq!(tiles.get(tile).unwrap()[at], completed.hash);
        }
        let completed = appended.tile_hashes().len() as u64;
        prop_assert_eq!(completed, (before + batch) / TILE_WIDTH - before / TILE_WIDTH);
    }
}

/// Every size from nothing to where a log ends, for the arithmetic: nothing overflows.
#[test]
fn largest_log_has_its_proofs() {
    let most = repere_log::MAX_SIZE;
    let plan = Plan::inclusion(most - 1, most).unwrap();
    assert_eq!(plan.tiles().len(), 7);
    assert!(Plan::inclusion(most, most).is_none());
    assert!(Plan::inclusion(0, most + 1).is_none());
    assert!(Plan::consistency(most, most + 1).is_none());
    assert!(Plan::consistency(2, 1).is_none());
    let mut full = (most - 1).to_be_bytes().to_vec();
    full.extend([5; 32 * 53]);
    let edge = Edge::from_bytes(&full).unwrap();
    let one = Entry([1; 32]);
    assert_eq!(edge.append(&[one]).unwrap().edge().size(), most);
    assert!(edge.append(&[one, one]).is_none());
}

/// The examples of C2SP *tlog-tiles*, and what is none.
#[test]
fn paths_of_tiles_are_the_written_ones() {
    let tile = |level, index| TileId { level, index };
    let good = [
        ("0/x001/x234/067", tile(0, 1_234_067), 256, false),
        ("0/273.p/112", tile(0, 273), 112, false),
        ("2/000.p/1", tile(2, 0), 1, false),
        ("entries/x001/234.p/17", tile(0, 1_234), 17, true),
        ("entries/000", tile(0, 0), 256, true),
    ];
    for (path, tile, width, entries) in good {
        assert_eq!(TileId::parse(path), Some((tile, width, entries)), "{path}");
    }
    let bad = [
        "",
        "0",
        "0/",
        "0/1",
        "0/0001",
        "0/x000/001",
        "00/000",
        "7/000",
        "64/000",
        "0/000.p/0",
        "0/000.p/256",
        "0/000.p/01",
        "0/000.p/",
        "0/x001/x234/x067",
        "0/001/234",
        "0/+01",
        "entries/000/",
        "data/000",
        "-1/000",
        "0/x999/x999/x999/x999/x999/x999/999",
        "0/٠٠٠",
    ];
    for path in bad {
        assert_eq!(TileId::parse(path), None, "{path}");
    }
    // The tree of 70,000 of the specification.
    let widths = [
        (0, 272, 256),
        (0, 273, 112),
        (0, 274, 0),
        (1, 0, 256),
        (1, 1, 17),
        (2, 0, 1),
    ];
    for (level, index, width) in widths {
        assert_eq!(tile(level, index).width(70_000), width, "{level}/{index}");
    }
}

#[test]
fn bundles_of_entries_are_read_back_and_nothing_else_is() {
    let all = entries(256);
    assert_eq!(read_bundle(&bundle(&all)), Some(all.clone()));
    assert_eq!(read_bundle(&[]), Some(Vec::new()));
    let mut bytes = bundle(&all[..2]);
    assert_eq!(bytes.len(), 68);
    bytes[1] = 31;
    assert_eq!(read_bundle(&bytes), None);
    assert_eq!(read_bundle(&bundle(&entries(257))), None);
    assert_eq!(read_bundle(&bundle(&all)[..33]), None);
}

#[test]
fn damaged_edge_is_not_read() {
    let bytes = appended(&entries(11), &[4]).to_bytes();
    assert!(Edge::from_bytes(&bytes).is_some());
    assert!(Edge::from_bytes(&bytes[..bytes.len() - 1]).is_none());
    assert!(Edge::from_bytes(&bytes[..bytes.len() - 32]).is_none());
    assert!(Edge::from_bytes(&[bytes.clone(), vec![0; 32]].concat()).is_none());
    assert!(Edge::from_bytes(&[]).is_none());
    assert!(Edge::from_bytes(&u64::MAX.to_be_bytes()).is_none());
}

/// What an audit of all entries finds, of a log whose checkpoints were signed at 10 and 20.
#[test]
fn audit_finds_what_was_dropped_doubled_changed_or_put_in() {
    let honest = entries(25);
    let root = |size: usize| appended(&honest[..size], &[3]).root();
    let audit = |entries: Vec<Entry>| {
        let mut audit = Audit::new([root(10), root(20)]);
        assert!(entries.into_iter().all(|entry| audit.add(entry)));
        audit.finish()
    };
    let with = |change: fn(&mut Vec<Entry>)| {
        let mut entries = honest.clone();
        change(&mut entries);
        entries
    };
    let other = |size| Finding::OtherEntries { size };
    let cases = [
        ("honest", honest.clone(), vec![]),
        ("at the checkpoint", with(|all| all.truncate(20)), vec![]),
        (
            "truncated",
            with(|all| all.truncate(19)),
            vec![Finding::Truncated {
                have: 19,
                signed: 20,
            }],
        ),
        (
            "emptied",
            vec![],
            vec![
                Finding::Truncated {
                    have: 0,
                    signed: 10,
                },
                Finding::Truncated {
                    have: 0,
                    signed: 20,
                },
            ],
        ),
        (
            "dropped",
            with(|all| all.retain(|entry| *entry != entries(13)[12])),
            vec![other(20)],
        ),
        (
            "changed",
            with(|all| all[3] = Entry([0; 32])),
            vec![other(10), other(20)],
        ),
        (
            "put in",
            with(|all| all.insert(15, Entry([0; 32]))),
            vec![other(20)],
        ),
        (
            "swapped",
            with(|all| all.swap(9, 10)),
            vec![other(10), other(20)],
        ),
        (
            "doubled after the last checkpoint",
            with(|all| all.push(all[4])),
            vec![Finding::Doubled {
                first: 4,
                again: 25,
            }],
        ),
        (
            "doubled before",
            with(|all| all.insert(15, all[4])),
            vec![
                Finding::Doubled {
                    first: 4,
                    again: 15,
                },
                other(20),
            ],
        ),
    ];
    for (name, entries, findings) in cases {
        assert_eq!(audit(entries), findings, "{name}");
    }
    // A log that signed two roots of one size cannot be true of any entries.
    let forked = Root {
        size: 10,
        hash: Hash([3; 32]),
    };
    let mut both = Audit::new([root(10), forked]);
    assert!(honest.iter().all(|entry| both.add(*entry)));
    assert_eq!(both.finish(), [other(10)]);
}
