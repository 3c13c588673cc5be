//! Each attack on the log, refused for its own reason.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

use repere_log::witness::{Refusal, Request, State};
use repere_log::{
    Checkpoint, Conviction, Edge, Entry, Followed, Hash, Kind, LogKeys, Origin, Proof, Refused,
    Root, Seen, SignedCheckpoint, Witness, WitnessName, Witnesses, convict,
};
use repere_referral::SigningKeys;

fn keys(seed: u8) -> SigningKeys {
    SigningKeys::from_bytes(&[seed; 64]).unwrap()
}

fn origin() -> Origin {
    Origin::of_register("a1b2").unwrap()
}

fn log() -> LogKeys {
    LogKeys {
        origin: origin(),
        keys: vec![keys(1).public()],
    }
}

fn entries(from: u64, to: u64) -> Vec<Entry> {
    (from..to)
        .map(|number| Entry::of(Kind::Receipt, &number.to_be_bytes()))
        .collect()
}

fn edge(entries: &[Entry]) -> Edge {
    Edge::default().append(entries).unwrap().edge().clone()
}

fn signed(root: Root) -> SignedCheckpoint {
    Checkpoint {
        origin: origin(),
        root,
    }
    .sign(&keys(1))
}

fn witness(number: u8) -> Witness {
    let name = WitnessName::parse(&format!("witness.example/{number}")).unwrap();
    Witness {
        name,
        keys: keys(100 + number).public(),
    }
}

fn cosign(number: u8, checkpoint: &mut SignedCheckpoint, time: u64) {
    let Witness { name, .. } = &witness(number);
    let lines = Witness::cosign(name, &keys(100 + number), checkpoint, time);
    checkpoint
        .add_cosignature(&witness(number), &lines)
        .unwrap();
}

/// A log of twenty, and the whole proof of entry 12.
fn proof() -> (Proof, Entry) {
    let old = edge(&entries(0, 10));
    let appended = old.append(&entries(10, 20)).unwrap();
    let proof = Proof {
        extra: Some(b"a statement".to_vec()),
        index: 12,
        hashes: appended.inclusion(12).unwrap(),
        checkpoint: signed(appended.edge().root()).to_text(),
    };
    (proof, entries(12, 13)[0])
}

#[track_caller]
fn refused(proof: &Proof, entry: &Entry, reason: Refused) {
    let read = Proof::parse(proof.to_text().as_bytes()).unwrap();
    assert_eq!(&read, proof);
    assert_eq!(read.verify(&log(), &Witnesses::none(), entry), Err(reason));
}

/// A note with one of its lines of signatures changed, or left out.
fn with_line(note: &str, number: usize, change: impl Fn(&str) -> String) -> String {
    let (text, lines) = note.split_once("\n\n").unwrap();
    let lines = lines
        .lines()
        .enumerate()
        .map(|(at, line)| match at == number {
            true => change(line),
            false => format!("{line}\n"),
        });
    format!("{text}\n\n{}", lines.collect::<String>())
}

#[test]
fn proof_of_an_entry_verifies() {
    let (proof, entry) = proof();
    let read = Proof::parse(proof.to_text().as_bytes()).unwrap();
    let checkpoint = read.verify(&log(), &Witnesses::none(), &entry).unwrap();
    assert_eq!(checkpoint.root().size, 20);
    assert_eq!(checkpoint.signed_by(), [keys(1).public().id()]);
}

#[test]
fn receipt_moved_to_another_referral_is_refused() {
    let (proof, _) = proof();
    refused(
        &proof,
        &Entry::of(Kind::Receipt, b"another referral"),
        Refused::NotIncluded,
    );
}

#[test]
fn receipt_shown_as_an_edition_is_refused() {
    let (proof, _) = proof();
    refused(
        &proof,
        &Entry::of(Kind::Edition, &12u64.to_be_bytes()),
        Refused::NotIncluded,
    );
}

#[test]
fn entry_at_another_place_is_refused() {
    let (mut proof, entry) = proof();
    proof.index = 13;
    refused(&proof, &entry, Refused::NotIncluded);
    proof.index = 20;
    refused(&proof, &entry, Refused::NotIncluded);
}

#[test]
fn wrong_root_is_refused() {
    let (mut proof, entry) = proof();
    let root = Root {
        size: 20,
        hash: Hash([4; 32]),
    };
    proof.checkpoint = signed(root).to_text();
    refused(&proof, &entry, Refused::NotIncluded);
}

#[test]
fn proof_with_more_hashes_than_any_log_has_is_refused() {
    let (mut proof, _) = proof();
    proof.hashes = vec![Hash([4; 32]); 64];
    assert_eq!(
        Proof::parse(proof.to_text().as_bytes()),
        Err(Refused::TooLarge)
    );
}

#[test]
fn checkpoint_of_another_deployment_is_refused() {
    let (mut proof, entry) = proof();
    let root = *log().open(proof.checkpoint.as_bytes()).unwrap().root();
    let other = Origin::of_register("c3d4").unwrap();
    proof.checkpoint = Checkpoint {
        origin: other,
        root,
    }
    .sign(&keys(1))
    .to_text();
    refused(&proof, &entry, Refused::OtherLog);
}

#[test]
fn checkpoint_that_somebody_else_signed_is_refused() {
    let (mut proof, entry) = proof();
    let root = *log().open(proof.checkpoint.as_bytes()).unwrap().root();
    proof.checkpoint = Checkpoint {
        origin: origin(),
        root,
    }
    .sign(&keys(2))
    .to_text();
    refused(&proof, &entry, Refused::NotSigned);
}

#[test]
fn checkpoint_with_one_of_the_two_signatures_is_refused() {
    for left_out in [0, 1] {
        let (mut proof, entry) = proof();
        proof.checkpoint = with_line(&proof.checkpoint, left_out, |_| String::new());
        refused(&proof, &entry, Refused::HalfSigned);
    }
}

#[test]
fn checkpoint_with_a_wrong_signature_is_refused() {
    for wrong in [0, 1] {
        let (mut proof, entry) = proof();
        // The signatures of another root, under this one.
        let other = signed(Root {
            size: 20,
            hash: Hash([4; 32]),
        })
        .to_text();
        let line = other.lines().nth(4 + wrong).unwrap();
        proof.checkpoint = with_line(&proof.checkpoint, wrong, |_| format!("{line}\n"));
        refused(&proof, &entry, Refused::BadSignature);
    }
}

#[test]
fn checkpoint_with_a_signature_twice_is_refused() {
    let (mut proof, entry) = proof();
    proof.checkpoint = with_line(&proof.checkpoint, 0, |line| format!("{line}\n{line}\n"));
    refused(&proof, &entry, Refused::SignedTwice);
}

#[test]
fn checkpoint_signed_with_keys_that_were_replaced_is_believed_while_they_are_named() {
    let (proof, entry) = proof();
    let both = LogKeys {
        origin: origin(),
        keys: vec![keys(2).public(), keys(1).public()],
    };
    proof.verify(&both, &Witnesses::none(), &entry).unwrap();
    let later = LogKeys {
        origin: origin(),
        keys: vec![keys(2).public()],
    };
    let verdict = proof.verify(&later, &Witnesses::none(), &entry);
    assert_eq!(verdict, Err(Refused::NotSigned));
}

/// Notes that are none, and checkpoints that are none.
#[test]
fn malformed_notes_are_refused() {
    let good = signed(edge(&entries(0, 3)).root()).to_text();
    let text = |from: &str, to: &str| good.replacen(from, to, 1);
    let cases = [
        (String::new(), Refused::NotANote),
        ("\n\n".to_owned(), Refused::NotANote),
        (good.trim_end().to_owned(), Refused::NotANote),
        (format!("{good}\n"), Refused::NotANote),
        (text("— ", "- "), Refused::NotANote),
        (text("\n3\n", "\n3\r\n"), Refused::NotANote),
        (text("\n3\n", "\n03\n"), Refused::NotACheckpoint),
        (text("\n3\n", "\n-3\n"), Refused::NotACheckpoint),
        (
            text("\n3\n", "\n9007199254740993\n"),
            Refused::NotACheckpoint,
        ),
        (text("\n3\n", "\n0\n"), Refused::NotACheckpoint),
        (text("=\n\n", "=\nextension\n\n"), Refused::NotACheckpoint),
        (text("=\n\n", "\n\n"), Refused::NotACheckpoint),
        (
            text("repere-log/register/a1b2\n", "a b\n"),
            Refused::NotACheckpoint,
        ),
        ("x".repeat(600_000), Refused::TooLarge),
        (
            with_line(&good, 0, |line| format!("{line}\n").repeat(90)),
            Refused::TooLarge,
        ),
    ];
    for (note, reason) in cases {
        let shown = note.get(..40.min(note.len())).unwrap_or_default();
        assert_eq!(log().open(note.as_bytes()), Err(reason), "{shown}");
    }
    assert_eq!(log().open(b"\xff\n\n\xe2\x80\x94"), Err(Refused::NotANote));
}

/// Texts of other kinds that the same keys sign are no checkpoint, and no checkpoint is one of them.
#[test]
fn origin_has_no_white_space_so_that_no_other_signed_text_begins_like_one() {
    for bad in ["", "DSSEv1 8", "a\nb", "a+b", "a\u{a0}b", &"x".repeat(201)] {
        assert_eq!(Origin::parse(bad), None, "{bad}");
        assert_eq!(WitnessName::parse(bad), None, "{bad}");
    }
}

#[test]
fn log_that_went_back_is_told_with_how_many_are_gone() {
    let seen = Seen::begin(signed(edge(&entries(0, 20)).root()));
    let back = signed(edge(&entries(0, 13)).root());
    assert_eq!(seen.follow(back, &[]), Followed::WentBack { fewer: 7 });
}

#[test]
fn log_that_forked_is_told() {
    let seen = Seen::begin(signed(edge(&entries(0, 20)).root()));
    let other = edge(&[entries(0, 13), entries(100, 107)].concat());
    assert_eq!(seen.follow(signed(other.root()), &[]), Followed::Forked);
    let appended = other.append(&entries(107, 110)).unwrap();
    let (newer, proof) = (
        signed(appended.edge().root()),
        appended.consistency().unwrap(),
    );
    assert_eq!(seen.follow(newer, &proof), Followed::Forked);
    let other = Origin::of_register("c3d4").unwrap();
    let root = edge(&entries(0, 30)).root();
    let other = Checkpoint {
        origin: other,
        root,
    }
    .sign(&keys(1));
    assert_eq!(seen.follow(other, &[]), Followed::OtherLog);
}

#[test]
fn log_that_grew_is_followed() {
    let before = edge(&entries(0, 20));
    let seen = Seen::begin(signed(before.root()));
    let appended = before.append(&entries(20, 33)).unwrap();
    let newer = signed(appended.edge().root());
    let followed = seen.follow(newer.clone(), &appended.consistency().unwrap());
    assert_eq!(followed, Followed::Grown(Seen::begin(newer.clone())));
    assert_eq!(seen.follow(seen.checkpoint().clone(), &[]), Followed::Same);
    let kept = Seen::parse(&log(), newer.to_text().as_bytes()).unwrap();
    assert_eq!(kept, Seen::begin(newer));
}

#[test]
fn two_roots_of_one_size_convict_the_log_and_who_cosigned_both() {
    let mut one = signed(edge(&entries(0, 20)).root());
    let mut other = signed(edge(&entries(100, 120)).root());
    cosign(1, &mut one, 1_000);
    cosign(1, &mut other, 2_000);
    cosign(2, &mut one, 1_000);
    let known = Witnesses::new(1, vec![witness(1), witness(2)]).unwrap();
    let convictions = convict(&one, &other, &known).unwrap();
    let colluding = vec![witness(1).name];
    let signed_by = vec![keys(1).public().id()];
    let split = Conviction::SplitView {
        size: 20,
        signed_by,
        witnesses: colluding,
    };
    assert_eq!(convictions, [split]);
    assert_eq!(convict(&one, &one, &known), Ok(vec![]));
}

#[test]
fn witness_whose_state_was_put_back_is_convicted_by_its_times() {
    let mut larger = signed(edge(&entries(0, 20)).root());
    let mut smaller = signed(edge(&entries(0, 13)).root());
    cosign(1, &mut larger, 1_000);
    cosign(1, &mut smaller, 2_000);
    cosign(2, &mut larger, 1_000);
    cosign(2, &mut smaller, 900);
    let known = Witnesses::new(1, vec![witness(1), witness(2)]).unwrap();
    let back = vec![Conviction::WitnessWentBack {
        witness: witness(1).name,
    }];
    assert_eq!(convict(&larger, &smaller, &known), Ok(back.clone()));
    assert_eq!(convict(&smaller, &larger, &known), Ok(back));
}

#[test]
fn cosignatures_are_counted_by_witnesses_that_are_known() {
    let mut checkpoint = signed(edge(&entries(0, 5)).root());
    let known = Witnesses::new(2, vec![witness(1), witness(2), witness(3)]).unwrap();
    let few = |have| Err(Refused::TooFewWitnesses { have, need: 2 });
    assert_eq!(known.require(&checkpoint), few(0));
    cosign(1, &mut checkpoint, 1_000);
    cosign(1, &mut checkpoint, 1_001);
    assert_eq!(known.require(&checkpoint), few(1));
    // One that is not known counts for nothing.
    cosign(9, &mut checkpoint, 1_000);
    assert_eq!(known.require(&checkpoint), few(1));
    cosign(3, &mut checkpoint, 1_002);
    let read = log().open(checkpoint.to_text().as_bytes()).unwrap();
    let cosigned = known.require(&read).unwrap();
    let times: Vec<_> = cosigned.iter().map(|one| one.time).collect();
    assert_eq!(times, [1_001, 1_002]);
}

#[test]
fn cosignature_with_one_of_the_two_signatures_is_refused() {
    let mut checkpoint = signed(edge(&entries(0, 5)).root());
    cosign(1, &mut checkpoint, 1_000);
    let known = Witnesses::new(1, vec![witness(1)]).unwrap();
    for left_out in [2, 3] {
        let note = with_line(&checkpoint.to_text(), left_out, |_| String::new());
        let read = log().open(note.as_bytes()).unwrap();
        assert_eq!(known.require(&read), Err(Refused::HalfSigned));
    }
}

#[test]
fn cosignature_moved_to_another_checkpoint_or_time_is_refused() {
    let mut checkpoint = signed(edge(&entries(0, 5)).root());
    cosign(1, &mut checkpoint, 1_000);
    let lines = checkpoint.lines_of(&witness(1).name);
    let mut other = signed(edge(&entries(0, 6)).root());
    let before = other.clone();
    let moved = other.add_cosignature(&witness(1), &lines);
    assert_eq!(moved, Err(Refused::BadCosignature));
    assert_eq!(other, before);
    // The two halves with two times.
    let mut later = checkpoint.clone();
    cosign(1, &mut later, 2_000);
    let line = later.to_text().lines().last().unwrap().to_owned();
    let note = with_line(&checkpoint.to_text(), 3, |_| format!("{line}\n"));
    let read = log().open(note.as_bytes()).unwrap();
    let known = Witnesses::new(1, vec![witness(1)]).unwrap();
    assert_eq!(known.require(&read), Err(Refused::BadCosignature));
}

#[test]
fn one_witness_cannot_be_counted_for_two() {
    let renamed = Witness {
        name: witness(2).name,
        ..witness(1)
    };
    assert_eq!(Witnesses::new(2, vec![witness(1), renamed]), None);
    assert_eq!(Witnesses::new(2, vec![witness(1), witness(1)]), None);
    assert_eq!(Witnesses::new(2, vec![witness(1)]), None);
    assert_eq!(Witnesses::new(0, vec![witness(1)]), None);
    assert_eq!(Witnesses::new(1, vec![]), None);
    assert_eq!(Witnesses::new(0, vec![]), Some(Witnesses::none()));
}

/// What a log sends to a witness that cosigned its first ten: each answer with its status.
#[test]
fn witness_cosigns_what_continues_and_nothing_else() {
    let ten = edge(&entries(0, 10));
    let appended = ten.append(&entries(10, 20)).unwrap();
    let (proof, twenty) = (appended.consistency().unwrap(), appended.edge().root());
    let body = |old, proof: &[Hash], checkpoint: String| {
        Request {
            old,
            proof: proof.to_vec(),
            checkpoint,
        }
        .to_text()
    };
    let text = |root| signed(root).to_text();
    let consider = |state: &State, body: String| state.consider(&[log()], body.as_bytes());
    let first = body(0, &[], text(ten.root()));
    let (state, _) = consider(&State::default(), first.clone()).unwrap();
    assert_eq!(state.last(&origin()), Some(&ten.root()));

    let forked = edge(&entries(50, 60)).root();
    let stranger = Checkpoint {
        origin: origin(),
        root: twenty,
    }
    .sign(&keys(2))
    .to_text();
    let other = Origin::of_register("c3d4").unwrap();
    let other = Checkpoint {
        origin: other,
        root: twenty,
    }
    .sign(&keys(1))
    .to_text();
    let half = with_line(&text(twenty), 1, |_| String::new());
    let cases = [
        (
            "nothing",
            String::new(),
            Refusal::Unreadable(Refused::NotAProof),
            400,
        ),
        (
            "another log",
            body(10, &proof, other),
            Refusal::UnknownLog,
            404,
        ),
        (
            "a stranger",
            body(10, &proof, stranger),
            Refusal::NotSigned(Refused::NotSigned),
            403,
        ),
        (
            "half signed",
            body(10, &proof, half),
            Refusal::NotSigned(Refused::HalfSigned),
            403,
        ),
        (
            "old is larger",
            body(30, &proof, text(twenty)),
            Refusal::OldIsLarger,
            400,
        ),
        ("again from nothing", first, Refusal::OtherSize(10), 409),
        ("a fork", body(10, &[], text(forked)), Refusal::Forked, 409),
        (
            "without a proof",
            body(10, &[], text(twenty)),
            Refusal::NotConsistent,
            422,
        ),
        (
            "a wrong proof",
            body(10, &proof[1..], text(twenty)),
            Refusal::NotConsistent,
            422,
        ),
    ];
    for (name, body, refusal, status) in cases {
        let verdict = consider(&state, body).map(|_| ());
        assert_eq!(verdict, Err(refusal.clone()), "{name}");
        assert_eq!(refusal.status(), status, "{name}");
    }
    // The log went back: the witness has seen more.
    let (state, _) = consider(&state, body(10, &proof, text(twenty))).unwrap();
    let back = consider(&state, body(10, &[], text(ten.root()))).map(|_| ());
    assert_eq!(back, Err(Refusal::OtherSize(20)));
    // The same once more, because the answer was lost.
    let (same, _) = consider(&state, body(20, &[], text(twenty))).unwrap();
    assert_eq!(same, state);
    assert_eq!(State::parse(&state.to_text()), Some(state));
}

#[test]
fn damaged_state_of_a_witness_is_not_an_empty_one() {
    let line = format!("{} 3 {}\n", origin(), Hash([1; 32]));
    let good = format!("repere-witness/1\n{line}");
    assert!(State::parse(&good).is_some());
    assert_eq!(State::parse("repere-witness/1\n"), Some(State::default()));
    for bad in [
        "",
        "\n",
        "repere-witness/2\n",
        good.trim_end(),
        &format!("{good}{line}"),
        &good.replace(" 3 ", " 03 "),
        &good.replace("=\n", "= x\n"),
        &good[..good.len() - 5],
    ] {
        assert_eq!(State::parse(bad), None, "{bad}");
    }
}

/// Each reason has a name of its own.
#[test]
fn reasons_have_names_of_their_own() {
    let all = [
        Refused::TooLarge,
        Refused::NotANote,
        Refused::NotACheckpoint,
        Refused::NotAProof,
        Refused::OtherLog,
        Refused::NotSigned,
        Refused::HalfSigned,
        Refused::SignedTwice,
        Refused::BadSignature,
        Refused::BadCosignature,
        Refused::TooFewWitnesses { have: 1, need: 2 },
        Refused::NotIncluded,
        Refused::NotConsistent,
    ];
    let codes: std::collections::BTreeSet<_> = all.iter().map(Refused::code).collect();
    assert_eq!(codes.len(), all.len());
}
