//! What the fuzz target of a deployment's settings does with its bytes, and what must hold then.
//! `crates/referral/tests/corpus.rs` replays the corpus through the same function.

use repere_referral::deployment::{Agency, Deployment};

/// The settings file of a deployment, or the description of an agency, as they come by e-mail or on a stick.
pub fn settings(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    if let Ok(deployment) = Deployment::parse(text) {
        let written = deployment.to_text().expect("what was read can be written");
        assert_eq!(Deployment::parse(&written), Ok(deployment));
    }
    if let Ok(agency) = Agency::parse(text) {
        let written = agency.to_text().expect("what was read can be written");
        assert_eq!(Agency::parse(&written), Ok(agency));
    }
}
