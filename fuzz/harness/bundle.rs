//! What the fuzz target of protocol bundles does with its bytes, and what must hold then. The tests of the
//! bundle replay the corpus through the same function.

use super::bundle_file::{Bundle, OpenedBundle, Unsigned};
use repere_referral::SigningKeys;
use repere_referral::publication::Publisher;
use std::sync::LazyLock;

static TRUSTED: LazyLock<[Publisher; 1]> = LazyLock::new(|| {
    let keys = SigningKeys::from_bytes(&[1; 64])
        .expect("two seeds")
        .public();
    let name = "Le publieur".to_owned();
    [Publisher { name, keys }]
});

/// A bundle, as it comes by e-mail or on a stick.
pub fn bundle(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    let Ok(bundle) = Bundle::parse(text) else {
        return;
    };
    let written = bundle.to_text();
    let opened = bundle.open(&TRUSTED[..], Unsigned::Taken);
    let again = Bundle::parse(&written).expect("what was written is read");
    assert_eq!(again.to_text(), written);
    let again = again.open(&TRUSTED[..], Unsigned::Refused);
    if let Ok(OpenedBundle { pack, signed, .. }) = &again {
        assert!(signed.is_some(), "a bundle that nobody signed was taken");
        let (publication, publisher) = signed.as_ref().expect("just looked at");
        assert_eq!(publisher, "Le publieur");
        assert_eq!(publication.sha256, pack.sha256());
    }
    if let (Ok(first), Ok(again)) = (&opened, &again) {
        assert_eq!(first.files, again.files);
    }
}
