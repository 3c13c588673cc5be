//! Test: when a work bound is reached, what is said is too wide, never too narrow.

#[path = "../../tests/random_packs/mod.rs"]
mod random_packs;

use crate::DimensionState;
use random_packs::{Dice, oracle, random_answers, random_pack};
use std::collections::BTreeSet;

#[test]
fn bounds_are_sound() {
    let (mut reached, mut compared) = (0, 0);
    for seed in 0..400 {
        let mut dice = Dice::new(seed);
        let mut pack = random_pack(&mut dice);
        let answers = random_answers(&mut dice, &pack);
        let Some(truth) = oracle(&pack, &answers, 2_000) else {
            continue;
        };
        pack.program.most_evaluations = u32::try_from(1 + dice.roll(12)).unwrap_or(1);
        let assessment = pack.assess(&answers);
        let level = |outcome: &str| {
            let from_top = pack.outcomes().iter().position(|o| o.id == outcome);
            pack.outcomes().len() - from_top.expect("an outcome of the pack")
        };
        let range = &assessment.range;
        assert!(level(&range.lowest) <= level(&truth.lowest), "seed {seed}");
        assert!(
            level(&range.highest) >= level(&truth.highest),
            "seed {seed}"
        );
        let could: BTreeSet<String> = assessment.could_change.iter().cloned().collect();
        assert!(could.is_superset(&truth.could_change), "seed {seed}");
        for dimension in &assessment.dimensions {
            match dimension.state {
                DimensionState::Positive => assert!(truth.always.contains(&dimension.id)),
                DimensionState::NotReached => assert!(!truth.sometimes.contains(&dimension.id)),
                DimensionState::CouldChange => {}
            }
        }
        if assessment.exact {
            assert_eq!(
                (&range.lowest, &range.highest),
                (&truth.lowest, &truth.highest)
            );
            assert_eq!(could, truth.could_change, "seed {seed}");
        } else {
            reached += 1;
        }
        compared += 1;
    }
    assert!(
        compared > 300 && reached > 50,
        "{compared} compared, {reached} at the bound"
    );
}
