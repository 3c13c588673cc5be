//! Long histories of editions, as they come, twice, late, in another order and forged; and clocks that are wrong.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

mod authority;

use authority::{Authority, agency, device, holder, keys, signed};
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use repere_register::{Act, CoSigned, Edition, Freshness, Register, RegistrarEntry, Update};

/// What an authority published, in order; each with what somebody believes who follows from the start.
struct History {
    /// The roots from the second on.
    roots: Vec<CoSigned>,
    /// What could be fetched after each step, and how many of the roots are needed for it.
    steps: Vec<(usize, Update)>,
    begun: Register,
}

/// What an authority does next.
#[derive(Debug, Clone, Copy)]
enum Step {
    AddAgency,
    CloseAgency,
    RemoveAgency,
    Introduce,
    Withdraw,
    ReplaceDesksKeys,
    VoidDesk,
    RemoveDeskOrTakeItBack,
    Rotate,
    ChangeThresholds,
    VoidDeployment,
    RotateHub,
    VoidTimestamps,
    Confirm,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        Just(Step::AddAgency),
        Just(Step::CloseAgency),
        Just(Step::RemoveAgency),
        Just(Step::Introduce),
        Just(Step::Withdraw),
        Just(Step::ReplaceDesksKeys),
        Just(Step::VoidDesk),
        Just(Step::RemoveDeskOrTakeItBack),
        Just(Step::Rotate),
        Just(Step::ChangeThresholds),
        Just(Step::VoidDeployment),
        Just(Step::RotateHub),
        Just(Step::VoidTimestamps),
        Just(Step::Confirm),
    ]
}

fn history(steps: &[Step]) -> History {
    let mut authority = Authority::new();
    let begun = Register::begin(&authority.first_root(), |_| true).unwrap();
    let mut roots = Vec::new();
    let mut published = vec![(0, authority.update())];
    // The desk as the deployment names it, while it does not.
    let mut removed: Option<RegistrarEntry> = None;
    for (index, (step, number)) in steps.iter().zip((1_u8..=250).cycle()).enumerate() {
        match step {
            // A desk that nobody names says nothing.
            Step::Introduce | Step::Withdraw | Step::ReplaceDesksKeys | Step::VoidDesk
                if removed.is_some() => {}
            Step::RemoveAgency => authority.next_deployment(|one| {
                if one.agencies.len() > 1 {
                    one.agencies.pop();
                }
            }),
            Step::ReplaceDesksKeys => {
                let new = keys(number);
                let old = authority.desk.public();
                if new.public() != old {
                    authority.next_deployment(|one| {
                        one.registrars[0].keys = new.public();
                        one.registrars[0].before = vec![old];
                    });
                    authority.desk = new;
                }
            }
            Step::VoidDesk => {
                authority.next_deployment(|one| {
                    one.registrars[0].epoch += 1;
                    one.registrars[0].before.clear();
                });
                begin_introductions(&mut authority);
            }
            Step::RemoveDeskOrTakeItBack => match removed.take() {
                None => authority.next_deployment(|one| removed = one.registrars.pop()),
                Some(mut back) => {
                    back.epoch += 1;
                    authority.next_deployment(|one| one.registrars.push(back));
                    begin_introductions(&mut authority);
                }
            },
            Step::ChangeThresholds => {
                let all = [&authority.anne, &authority.ben, &authority.zoe];
                let root = authority.next_root(|root| {
                    root.root.threshold = 5 - root.root.threshold;
                    root.deployment.threshold = 3 - root.deployment.threshold;
                });
                roots.push(signed(&root, &all));
                authority.root = root;
            }
            Step::VoidDeployment => {
                let all = [&authority.anne, &authority.ben, &authority.zoe];
                let root = authority.next_root(|root| root.deployment.epoch += 1);
                roots.push(signed(&root, &all));
                authority.root = root;
                authority.deployment = Edition {
                    epoch: authority.deployment.epoch + 1,
                    version: 1,
                    previous: None,
                    ..authority.deployment
                };
            }
            Step::VoidTimestamps => {
                let all = [&authority.anne, &authority.ben, &authority.zoe];
                let root = authority.next_root(|root| root.timestamp.epoch += 1);
                roots.push(signed(&root, &all));
                authority.root = root;
                authority.timestamp = Edition {
                    epoch: authority.timestamp.epoch + 1,
                    version: 1,
                    previous: None,
                    ..authority.timestamp
                };
            }
            Step::AddAgency => {
                let new = agency(&format!("agency-{index}"));
                authority.next_deployment(|one| one.agencies.push(new));
            }
            Step::CloseAgency => authority.next_deployment(|one| {
                one.agencies[0].closed = Some(format!("reason {number}"));
            }),
            Step::Introduce => {
                let (_, new) = device(100 + number % 100, number);
                authority.next_introductions(|one| {
                    if !one.devices.iter().any(|one| one.device == new.device) {
                        one.devices.push(new);
                    }
                });
            }
            Step::Withdraw => authority.next_introductions(|one| {
                if let Some(last) = one.devices.pop() {
                    let since = last.since;
                    let device = last.device;
                    if !one.withdrawn.iter().any(|one| one.device == device) {
                        let gone = repere_register::Withdrawal { device, since };
                        one.withdrawn.push(gone);
                    }
                }
            }),
            Step::Rotate => {
                // Zoé's keys are replaced; she and Anne sign the deployments that follow.
                let new = keys(200 + (number % 50));
                let root = authority.next_root(|root| {
                    root.root.holders[2] = holder("Zoé", &new);
                    root.deployment.holders[2] = holder("Zoé", &new);
                });
                // Where all three have to sign: the three of before, and the three of now.
                let all = [&authority.anne, &authority.ben, &authority.zoe, &new];
                roots.push(signed(&root, &all));
                authority.root = root;
                authority.zoe = new;
            }
            Step::RotateHub => {
                let spare = keys(150 + (number % 40));
                let all = [&authority.anne, &authority.ben, &authority.zoe];
                let root = authority.next_root(|root| {
                    root.timestamp.holders = vec![holder("Hub", &spare)];
                });
                roots.push(signed(&root, &all));
                authority.root = root;
                authority.hub = spare;
            }
            Step::Confirm => {}
        }
        authority.next_timestamp();
        if removed.is_some() {
            authority.timestamp.content.registrars.clear();
        }
        // The deployment of before was signed by somebody whose keys are gone: it is signed anew.
        let mut update = authority.update();
        if removed.is_some() {
            update.registrars.clear();
        }
        published.push((roots.len(), update));
    }
    History {
        roots,
        steps: published,
        begun,
    }
}

/// What the desk says, from the beginning of its epoch on.
fn begin_introductions(authority: &mut Authority) {
    authority.introductions.epoch = authority.deployment.content.registrars[0].epoch;
    authority.introductions.version = 1;
    authority.introductions.previous = None;
    authority.introductions.content.devices.clear();
    authority.introductions.content.withdrawn.clear();
}

impl History {
    /// All that can be fetched after a step.
    fn at(&self, step: usize) -> Update {
        let (roots, update) = &self.steps[step];
        Update {
            roots: self.roots[..*roots].to_vec(),
            ..update.clone()
        }
    }
}

/// The place of everything that is believed: it may never go down. What is void or removed has none.
fn order(register: &Register) -> [Option<(u32, u64)>; 4] {
    let deployment = register.deployment();
    let registrar = register.registrars().get("ccem");
    [
        Some(register.root().edition.order()),
        deployment.map(|one| one.edition.order()),
        registrar.map(|one| one.edition.order()),
        register.timestamp().map(|one| one.edition.order()),
    ]
}

/// In any order, late, twice: what is believed never goes back, an update counts whole or not at all, and in the end
/// everybody believes the newest.
fn check(
    steps: &[Step],
    fetched: Vec<(prop::sample::Index, u8)>,
) -> Result<(), proptest::test_runner::TestCaseError> {
    let history = history(steps);
    let mut register = history.begun.clone();
    for (place, what) in fetched {
        let mut update = history.at(place.index(history.steps.len()));
        match what {
            // Only a part came.
            1 => {
                update.roots.pop();
            }
            2 => update.registrars.clear(),
            3 => update.timestamp = None,
            _ => {}
        }
        let before = register.clone();
        match register.apply(&update) {
            Ok((after, changes)) => {
                for (old, new) in order(&before).into_iter().zip(order(&after)) {
                    let back = old.zip(new).is_some_and(|(old, new)| new < old);
                    prop_assert!(!back, "went back from {old:?} to {new:?}");
                }
                let same = after.root() == before.root()
                    && after.deployment() == before.deployment()
                    && after.registrars() == before.registrars();
                prop_assert!(!same || changes.is_empty());
                register = after;
            }
            Err(_) => prop_assert_eq!(&register, &before),
        }
    }
    let last = history.at(history.steps.len() - 1);
    let (newest, _) = history.begun.apply(&last).unwrap();
    let (caught_up, _) = register.apply(&last).unwrap();
    prop_assert_eq!(&caught_up, &newest);
    // Everything of before is old now, and changes nothing.
    for step in 0..history.steps.len() {
        if let Ok((after, _)) = caught_up.apply(&history.at(step)) {
            prop_assert_eq!(after, caught_up.clone());
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, max_shrink_iters: 8, ..ProptestConfig::default() })]

    #[test]
    fn history_in_any_order_ends_with_the_newest(
        steps in prop::collection::vec(step(), 1..20),
        fetched in prop::collection::vec((any::<prop::sample::Index>(), 0..4_u8), 0..16),
    ) {
        check(&steps, fetched)?;
    }

    /// A part of an update that is forged makes all of it count for nothing.
    #[test]
    fn update_with_one_forged_part_changes_nothing(
        steps in prop::collection::vec(step(), 1..8),
        part in 0..3_u8,
    ) {
        let history = history(&steps);
        let (register, _) = history.begun.apply(&history.at(0)).unwrap();
        let mut update = history.at(history.steps.len() - 1);
        let forge = |statement: &CoSigned| {
            let mut forged = CoSigned::new(statement.payload_type(), [statement.payload(), b" "].concat());
            forged.sign(&keys(99)).unwrap();
            forged
        };
        match part {
            0 => update.deployment = update.deployment.as_ref().map(forge),
            1 => match update.registrars.first_mut() {
                Some((_, said)) => *said = forge(said),
                None => update.timestamp = update.timestamp.as_ref().map(forge),
            },
            _ => update.timestamp = update.timestamp.as_ref().map(forge),
        }
        prop_assert!(register.apply(&update).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1, max_shrink_iters: 4, ..ProptestConfig::default() })]

    /// As long as a deployment of years.
    #[test]
    fn history_of_hundreds_of_editions_ends_with_the_newest(
        steps in prop::collection::vec(step(), 200..300),
        fetched in prop::collection::vec((any::<prop::sample::Index>(), 0..4_u8), 20..40),
    ) {
        check(&steps, fetched)?;
    }
}

/// A thousand clocks from 1970 to 2100, on a register with an age of its own each: none stops asking, keeping,
/// printing, help or what was agreed to, none lets anything older in, none panics.
#[test]
fn thousand_wrong_clocks_block_nothing_and_accept_nothing_older() {
    let mut authority = Authority::new();
    let old = authority.update();
    authority.next_deployment(|one| one.name = "Nouveau".to_owned());
    let register = authority.joined();
    let from: DateTime<Utc> = "1970-01-01T00:00:00Z".parse().unwrap();
    let to: DateTime<Utc> = "2100-01-01T00:00:00Z".parse().unwrap();
    let span = (to - from).num_seconds();
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut seen = [0; 3];
    for _ in 0..1000 {
        // xorshift64: the same clocks in every run.
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        let clock = from + TimeDelta::seconds((seed % u64::try_from(span).unwrap()) as i64);
        for act in Act::ALL {
            let allowed = register.allows(act, clock);
            assert!(allowed.is_ok() || act.needs_a_current_register(), "{clock}");
        }
        let standing = register.standing(clock);
        match standing.freshness {
            Freshness::Current => seen[0] += 1,
            Freshness::Old { .. } => seen[1] += 1,
            Freshness::Expired { .. } => seen[2] += 1,
        }
        let behind = register.deployment().unwrap().edition.issued - clock;
        assert!(i64::from(standing.clock_behind_days) >= behind.num_days());
    }
    assert!(seen[0] > 0 && seen[2] > 0, "{seen:?}");
    // Nothing about a clock goes into what is accepted: there is no argument for one.
    let refused = register.apply(&old).expect_err("older");
    assert_eq!(refused.code(), "rollback");
    for clock in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
        let _ = register.standing(clock);
    }
}

/// What is written is read back as it was, and the envelope too.
#[test]
fn edition_survives_being_written_and_read() {
    let authority = Authority::new();
    let text = authority.deployment.to_bytes().unwrap();
    assert_eq!(Edition::read(&text).unwrap(), authority.deployment);
    let statement = authority.signed_deployment();
    let again = authority::reread::<repere_register::Deployment>(&statement);
    assert_eq!(again.payload(), statement.payload());
    assert_eq!(again.signers(), statement.signers());
}
