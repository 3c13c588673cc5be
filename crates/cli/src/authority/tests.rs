use super::words::refused;
use repere_authority::{AuthorityError, Soon, StrayWhy};
use repere_language::{Audience, interface, languages};
use repere_register::{Change, Refused, Role, Whose};
use std::collections::BTreeSet;

/// What the command line alone can find wrong with a file.
const OWN: &[&str] = &["not-public-keys", "not-hub-keys", "not-settings"];

#[test]
fn problems_of_an_authority_have_a_sentence_and_what_to_do() {
    for lang in languages(Audience::Tools) {
        for code in AuthorityError::CODES.iter().chain(OWN) {
            let id = format!("authority-error-{code}");
            for attribute in [None, Some("fix")] {
                let text = interface().find(lang, &id, attribute, &[]);
                let text = text.unwrap_or_else(|| panic!("{id} {attribute:?} in {lang}"));
                assert!(!text.fallback, "{id} {attribute:?} in {lang}");
            }
        }
    }
}

#[test]
fn changes_of_a_register_have_words_in_every_language() {
    for lang in languages(Audience::Tools) {
        for code in Change::CODES {
            let id = format!("register-change-{code}");
            let text = interface().find(lang, &id, None, &[]);
            let text = text.unwrap_or_else(|| panic!("{id} in {lang}"));
            assert!(!text.fallback, "{id} in {lang}");
        }
    }
}

#[test]
fn refusals_of_a_register_have_a_sentence_of_their_own_in_every_language() {
    let text = || "x".to_owned();
    let role = Role::Deployment;
    let few = |whose| Refused::NotEnoughSignatures {
        role,
        whose,
        have: 1,
        need: 2,
    };
    let all = [
        Refused::TooLarge { most: 1 },
        Refused::TooMany { most: 1 },
        Refused::Unreadable,
        Refused::NewerFormat,
        Refused::Malformed {
            role,
            place: text(),
        },
        Refused::WrongRole { wanted: role },
        Refused::HalfSigned { keys: text() },
        Refused::SignedTwice { keys: text() },
        Refused::UnknownSigners,
        Refused::ExtraneousSignature { keys: text() },
        Refused::BadSignature { keys: text() },
        few(Whose::Old),
        few(Whose::Own),
        Refused::NotVouched,
        Refused::OtherRegister,
        Refused::Rollback {
            role,
            held: 2,
            offered: 1,
        },
        Refused::TwoContents { role, version: 1 },
        Refused::RootOutOfTurn {
            held: 1,
            offered: 3,
        },
        Refused::TooFarAhead { offered: 1 },
        Refused::VoidedKeys {
            role,
            now: 1,
            offered: 0,
        },
        Refused::EpochNotOpened {
            role,
            now: 0,
            offered: 1,
        },
        Refused::MixAndMatch { role },
        Refused::Missing { role, version: 1 },
        Refused::UnknownRegistrar { id: text() },
        Refused::InvitationUsedTwice { device: text() },
        Refused::FileNotListed { path: text() },
        Refused::WrongFile { path: text() },
    ];
    for lang in languages(Audience::Tools) {
        let mut seen = BTreeSet::new();
        for why in &all {
            let sentence = refused(why).sentence(lang);
            assert!(
                !sentence.contains("register-refused") && !sentence.contains("{$"),
                "{why:?} in {lang}: {sentence}"
            );
            assert!(seen.insert(sentence), "{why:?} in {lang}: said twice");
        }
    }
}

/// A code that chooses a sentence is one of those that the sentence knows, or its last.
#[test]
fn codes_that_choose_words_choose_different_ones() {
    let soon = [Soon::Ended, Soon::Week, Soon::Month, Soon::Quarter].map(Soon::code);
    let why = [
        StrayWhy::OtherText,
        StrayWhy::NoPart,
        StrayWhy::Wrong,
        StrayWhy::Unreadable,
    ]
    .map(StrayWhy::code);
    for lang in languages(Audience::Tools) {
        for (id, name, codes) in [
            ("authority-ends", "soon", soon),
            ("authority-stray", "why", why),
        ] {
            let said = codes.map(|code| interface().text(lang, id, None, &[(name, code.into())]));
            let said: BTreeSet<String> = said.into_iter().map(|text| text.text).collect();
            assert_eq!(said.len(), codes.len(), "{id} in {lang}");
        }
    }
}
