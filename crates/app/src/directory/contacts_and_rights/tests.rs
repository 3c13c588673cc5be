use super::*;

use repere_language::{Audience, languages};

fn asking(role: &str, departement: &str, population: Population) -> Asking {
    let known = |value: &str| (!value.is_empty()).then(|| value.to_owned());
    Asking {
        role: known(role),
        departement: known(departement),
        population,
    }
}

#[track_caller]
fn said_to(audience: Audience, id: &str, attribute: Option<&str>) {
    let directory = directory().expect("the shipped directory is sound");
    for locale in languages(audience) {
        let text = directory.words.find(locale, id, attribute, &[]);
        assert!(text.is_some_and(|text| !text.fallback), "{id} in {locale}");
    }
}

#[test]
fn every_entry_can_be_called_and_has_its_words_in_every_language() {
    let directory = directory().expect("the shipped directory is sound");
    for entry in &directory.entries {
        let mut numbers = entry.local.values().chain([&entry.number]);
        assert!(
            numbers.all(|number| number
                .chars()
                .all(|char| char.is_ascii_digit() || char == ' ')),
            "{}",
            entry.id
        );
        let called = entry.situations.contains(&Situation::Danger);
        assert!(!(called && entry.number.is_empty()), "{}", entry.id);
        assert!(!entry.situations.is_empty(), "{}", entry.id);
        let audience = if entry.situations.contains(&Situation::Person) {
            Audience::Person
        } else {
            Audience::App
        };
        said_to(audience, &format!("contact-{}", entry.id), None);
        said_to(audience, &format!("contact-{}", entry.id), Some("when"));
    }
}

#[test]
fn every_right_is_said_in_every_language_and_has_a_source() {
    let directory = directory().expect("the shipped directory is sound");
    for id in ["rights-title", "rights-intro", "rights-keep"] {
        said_to(Audience::Person, id, None);
    }
    for right in &directory.rights {
        said_to(Audience::Person, &format!("right-{}", right.id), None);
        assert!(!right.source.is_empty(), "{}", right.id);
    }
}

#[test]
fn roles_and_departements_of_entries_exist() {
    let directory = directory().expect("the shipped directory is sound");
    let packs = crate::protocols::packs::Shipped::load(crate::protocols::packs::embedded());
    let entries = directory
        .entries
        .iter()
        .map(|entry| (&entry.id, &entry.whom));
    let steps = directory.steps.iter().map(|step| (&step.id, &step.whom));
    for (id, whom) in entries.chain(steps) {
        for role in &whom.roles {
            assert!(packs.roles().contains(role), "{id}: {role}");
        }
        for departement in &whom.departements {
            assert!(directory.departements.contains_key(departement), "{id}");
        }
    }
    assert_eq!(directory.departements.len(), 101);
}

#[test]
fn unverified_entry_has_no_date() {
    let anybody = Asking::anybody();
    for situation in [Situation::Danger, Situation::Referral, Situation::Person] {
        let contacts = contacts("fr", situation, &anybody).expect("a sound directory");
        assert!(contacts.iter().all(|contact| contact.verified_on.is_none()));
    }
    assert_eq!(verified_on("", "2026-11-24"), None);
    assert_eq!(verified_on("ARS", "2026-11-24"), "2026-11-24".parse().ok());
}

#[track_caller]
fn check_danger(asking: &Asking, expected: &[&str]) {
    let contacts = contacts("en", Situation::Danger, asking).expect("a sound directory");
    let numbers: Vec<_> = contacts
        .iter()
        .filter_map(|contact| contact.number.as_deref())
        .collect();
    assert_eq!(numbers, expected);
    assert!(contacts[2].by_text_message);
}

#[test]
fn danger_shows_the_emergency_numbers_first() {
    let all = ["17", "112", "114", "15", "119"];
    check_danger(&Asking::anybody(), &all);
    check_danger(&asking("outreach", "75", Population::PresumedMinor), &all);
    check_danger(
        &asking("labour-inspector", "", Population::Adult),
        &all[..4],
    );
}

#[track_caller]
fn check_step(step: &str, asking: &Asking, expected: bool) {
    assert_eq!(is_for(step, asking), expected, "{step}");
}

#[test]
fn steps_are_those_of_the_role_the_age_and_the_departement() {
    let inspector = asking("labour-inspector", "59", Population::Adult);
    check_step("article-40", &inspector, true);
    check_step("record-offences", &inspector, true);
    check_step("minor-first", &inspector, false);
    check_step("shelter", &inspector, true);
    let street = asking("outreach", "13", Population::PresumedMinor);
    check_step("article-40", &street, false);
    check_step("minor-first", &street, true);
    check_step("shelter", &street, false);
    check_step("special-agreements", &street, true);
    check_step(
        "special-agreements",
        &asking("outreach", "59", Population::Unknown),
        false,
    );
    // What is not known leaves nothing out.
    check_step("special-agreements", &Asking::anybody(), true);
    check_step("minor-first", &Asking::anybody(), true);
    check_step("a-step-of-another-pack", &inspector, true);
}

#[test]
fn the_number_is_that_of_the_departement() {
    let entry = Entry {
        id: "x".to_owned(),
        number: String::new(),
        channel: Channel::Call,
        situations: vec![Situation::Referral],
        whom: For::default(),
        local: BTreeMap::from([("75".to_owned(), "01 00".to_owned())]),
        verified_by: String::new(),
        verified_on: String::new(),
    };
    assert_eq!(number(&entry, Some("75")).as_deref(), Some("01 00"));
    assert_eq!(number(&entry, Some("13")), None);
    assert_eq!(number(&entry, None), None);
}
