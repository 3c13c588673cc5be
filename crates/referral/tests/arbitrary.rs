//! Whatever a stranger sends, nothing panics and nothing is believed.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

mod example_referral;

use example_referral::{World, document};
use proptest::prelude::*;
use repere_referral::code::EnrolmentCode;
use repere_referral::*;
use std::sync::LazyLock;

static WORLD: LazyLock<World> = LazyLock::new(World::new);
static SEALED: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let sealed = seal(&document(), &WORLD.device, &WORLD.agency.recipient());
    sealed.unwrap().bytes
});

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn arbitrary_bytes_never_open(bytes in prop::collection::vec(any::<u8>(), 0..4096)) {
        prop_assert!(WORLD.open(&bytes).is_err());
        let mut headed = b"age-encryption.org/v1\n-> ".to_vec();
        headed.extend(bytes);
        prop_assert!(WORLD.open(&headed).is_err());
    }

    #[test]
    fn changed_referral_never_opens(
        place in any::<prop::sample::Index>(),
        length in 0_usize..64,
        patch in prop::collection::vec(any::<u8>(), 0..64),
    ) {
        let mut bytes = SEALED.clone();
        let start = place.index(bytes.len());
        let end = (start + length).min(bytes.len());
        bytes.splice(start..end, patch);
        prop_assume!(bytes != *SEALED);
        prop_assert!(WORLD.open(&bytes).is_err());
    }

    #[test]
    fn keys_and_codes_parse_or_fail(text in ".{0,200}") {
        let _ = text.parse::<AgencyRecipient>();
        let _ = text.parse::<AgencyIdentity>();
        let _ = AgencyIdentity::from_key_file(&text);
        let _ = EnrolmentCode::parse(&text);
        let _ = serde_json::from_str::<PublicKeys>(&text);
        let _ = serde_json::from_str::<Receipt>(&text);
    }

    #[test]
    fn any_text_survives_sealing(note in any::<String>(), name in any::<String>()) {
        let mut document = document();
        document.notes = Some(vec![Note { question: "q".into(), note }]);
        document.facts.insert("prs_FirstName".into(), name.into());
        let sealed = seal(&document, &WORLD.device, &WORLD.agency.recipient()).unwrap();
        prop_assert!(WORLD.open(&sealed.bytes).unwrap().document == document);
    }
}
