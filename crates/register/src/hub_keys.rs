//! What a hub tells those who sign a deployment: where it is, how to know it, and what it signs with.
//!
//! `repere hub keys` writes such a file, and `repere authority` puts what it says into the root and the
//! deployment. Nobody believes it by itself: people look at it, and sign.

use repere_referral::PublicKeys;
use repere_referral::deployment as settings;
use repere_referral::names::is_good_name;
use serde::{Deserialize, Serialize};

/// The version of the format that this version writes and reads.
const FORMAT: u32 = 1;

/// The largest file, in bytes: two sets of keys are 6 KB, an authority is 1 KB.
pub const MAX_HUB_KEYS_BYTES: usize = 256 * 1024;

/// A hub's addresses and public keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HubKeys {
    /// The version of this format, 1.
    pub format: u32,
    /// What people call the hub; it stands beside its keys in the root.
    pub name: String,
    /// `https://host[:port]`, without a path.
    pub url: String,
    /// The certificate of the hub's own authority, PEM.
    pub ca_pem: String,
    /// What the hub signs receipts with.
    pub receipt_keys: PublicKeys,
    /// What the hub signs timestamps with. A thief of the one keys has not the other.
    pub timestamp_keys: PublicKeys,
}

/// Why a text is not a usable file of a hub's keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HubKeysProblem {
    /// Larger than [`MAX_HUB_KEYS_BYTES`].
    #[error("too large")]
    TooLarge,
    /// Of a later format.
    #[error("a later format")]
    NewerVersion,
    /// Not JSON of this form.
    #[error("unreadable")]
    Unreadable,
    /// Of this form, but this part cannot be.
    #[error("bad {part}")]
    Malformed {
        /// The part, as in JSON.
        part: &'static str,
    },
}

impl HubKeysProblem {
    /// A stable word, for Fluent and for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            HubKeysProblem::TooLarge => "hub-keys-too-large",
            HubKeysProblem::NewerVersion => "hub-keys-newer-version",
            HubKeysProblem::Unreadable => "hub-keys-unreadable",
            HubKeysProblem::Malformed { .. } => "hub-keys-malformed",
        }
    }
}

impl HubKeys {
    /// What a hub would tell of itself.
    ///
    /// # Errors
    /// [`HubKeysProblem::Malformed`] for a name that cannot be shown, an address that is not
    /// `https://host[:port]`, an authority that is none, or one set of keys for both purposes.
    pub fn new(
        name: &str,
        url: &str,
        ca_pem: &str,
        receipt_keys: PublicKeys,
        timestamp_keys: PublicKeys,
    ) -> Result<HubKeys, HubKeysProblem> {
        let keys = HubKeys {
            format: FORMAT,
            name: name.trim().to_owned(),
            url: url.trim_end_matches('/').to_owned(),
            ca_pem: ca_pem.to_owned(),
            receipt_keys,
            timestamp_keys,
        };
        keys.check()?;
        Ok(keys)
    }

    /// Reads and checks a file.
    ///
    /// # Errors
    /// [`HubKeysProblem`].
    pub fn parse(text: &str) -> Result<HubKeys, HubKeysProblem> {
        if text.len() > MAX_HUB_KEYS_BYTES {
            return Err(HubKeysProblem::TooLarge);
        }
        // The version first: a later format may not have the rest in this form.
        #[derive(Deserialize)]
        struct Version {
            format: u32,
        }
        // A byte order mark is what an editor left behind, not a mistake of the file.
        let text = text.trim_start_matches('\u{feff}');
        let version: Version =
            serde_json::from_str(text).map_err(|_| HubKeysProblem::Unreadable)?;
        if version.format > FORMAT {
            return Err(HubKeysProblem::NewerVersion);
        }
        let keys: HubKeys = serde_json::from_str(text).map_err(|_| HubKeysProblem::Unreadable)?;
        keys.check()?;
        Ok(keys)
    }

    /// The text of its file.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("texts and keys are always JSON");
        text.push('\n');
        text
    }

    fn check(&self) -> Result<(), HubKeysProblem> {
        let bad = |part| Err(HubKeysProblem::Malformed { part });
        if self.format != FORMAT {
            return bad("format");
        }
        if !is_good_name(&self.name) {
            return bad("name");
        }
        // The address and the authority are those of a settings file, and are checked as there.
        let settings = settings::Deployment {
            format: settings::FORMAT,
            name: self.name.clone(),
            demonstration: false,
            hub_url: self.url.clone(),
            hub_ca_pem: self.ca_pem.clone(),
            hub_keys: self.receipt_keys.clone(),
            agencies: Vec::new(),
            publishers: Vec::new(),
            retention: None,
        };
        if settings.url().is_err() {
            return bad("url");
        }
        if settings.authorities().is_err() {
            return bad("ca_pem");
        }
        // Half of the same keys is enough to take the one signature for the other.
        let (receipts, timestamps) = (&self.receipt_keys, &self.timestamp_keys);
        if receipts.ed25519 == timestamps.ed25519 || receipts.ml_dsa_65 == timestamps.ml_dsa_65 {
            return bad("timestamp_keys");
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use repere_referral::SigningKeys;
    use serde_json::{Value, json};

    const SETTINGS: &str = include_str!("../../../fuzz/corpus/settings/full");

    fn keys(seed: u8) -> PublicKeys {
        let keys = SigningKeys::from_bytes(&[seed; 64]).expect("two seeds");
        keys.public()
    }

    fn hub() -> HubKeys {
        let settings = settings::Deployment::parse(SETTINGS).expect("parses");
        let url = "https://hub.example:8443/";
        HubKeys::new("Hub", url, &settings.hub_ca_pem, keys(1), keys(2)).expect("good keys")
    }

    #[test]
    fn keys_come_back_as_they_were_written() {
        let hub = hub();
        assert_eq!(hub.url, "https://hub.example:8443");
        assert_eq!(HubKeys::parse(&hub.to_text()), Ok(hub.clone()));
        let marked = format!("\u{feff}{}", hub.to_text());
        assert_eq!(HubKeys::parse(&marked), Ok(hub));
    }

    #[test]
    fn keys_with_a_part_that_cannot_be_are_refused() {
        use HubKeysProblem as P;
        let text = hub().to_text();
        let check = |part: &'static str, value: Value, expected: P| {
            let mut changed: Value = serde_json::from_str(&text).expect("json");
            changed[part] = value;
            let refused = HubKeys::parse(&changed.to_string());
            assert_eq!(refused, Err(expected), "{part}");
        };
        let bad = |part| P::Malformed { part };
        check("format", json!(2), P::NewerVersion);
        check("format", json!(0), bad("format"));
        check("name", json!(""), bad("name"));
        check("name", json!("a\nb"), bad("name"));
        check("url", json!("http://hub.example"), bad("url"));
        check("url", json!("https://hub.example/path"), bad("url"));
        check("ca_pem", json!("none"), bad("ca_pem"));
        let same = serde_json::to_value(keys(1)).expect("json");
        check("timestamp_keys", same, bad("timestamp_keys"));
        check("receipt_keys", json!("none"), P::Unreadable);
        check("secret", json!("what nobody asked for"), P::Unreadable);
        assert_eq!(HubKeys::parse("{}"), Err(P::Unreadable));
        let endless = " ".repeat(MAX_HUB_KEYS_BYTES + 1);
        assert_eq!(HubKeys::parse(&endless), Err(P::TooLarge));
    }
}
