//! Which sealing keys of an agency are good. No clock decides it: the newest time that is signed does.

use crate::edition::{AgencyEntry, EarlierKey};
use crate::register::Register;
use chrono::{DateTime, Utc};
use repere_referral::AgencyRecipient;

impl AgencyEntry {
    /// Every key to which something may be sealed that the agency is given, at a time of the register: the one in
    /// use, those in reserve, because somebody who has a newer edition already uses one, and those of before whose
    /// time is not over.
    pub fn received_keys(&self, written: DateTime<Utc>) -> impl Iterator<Item = &AgencyRecipient> {
        let earlier = self.earlier.iter();
        let earlier = earlier.filter(move |key| written < key.until);
        let earlier = earlier.map(|EarlierKey { recipient, .. }| recipient);
        let used = std::iter::once(&self.agency.recipient);
        used.chain(&self.reserve).chain(earlier)
    }
}

impl Register {
    /// Whether what is sealed to a key of an agency, open or closed, is still received, by the newest time that an
    /// edition names as its own.
    ///
    /// In: the agency's id, and that of the key ([`AgencyRecipient::id`]).
    #[must_use]
    pub fn receives(&self, agency: &str, key: &str) -> bool {
        self.received_key(agency, key).is_some()
    }

    /// The key of that id, where what is sealed to it [is received](Self::receives).
    #[must_use]
    pub fn received_key(&self, agency: &str, key: &str) -> Option<&AgencyRecipient> {
        let entry = self.deployment()?.edition.content.agency(agency)?;
        let mut keys = entry.received_keys(self.written());
        keys.find(|one| one.id() == key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use repere_referral::AgencyIdentity;
    use repere_referral::deployment::Agency;
    use std::collections::BTreeMap;

    #[test]
    fn key_is_received_by_the_time_of_the_register() {
        let at =
            |hours: i64| DateTime::from_timestamp(1_795_000_000 + hours * 3600, 0).expect("one");
        let keys = [(); 5].map(|()| AgencyIdentity::generate(&mut rand::rng()).recipient());
        let [used, reserve, day, hour, gone] = &keys;
        let earlier = |recipient: &AgencyRecipient, hours| EarlierKey {
            recipient: recipient.clone(),
            until: at(hours),
        };
        let entry = AgencyEntry {
            agency: Agency {
                id: "ccem".to_owned(),
                names: BTreeMap::from([("fr".to_owned(), "Accueil".to_owned())]),
                purposes: BTreeMap::new(),
                locale: "fr".to_owned(),
                recipient: used.clone(),
                keys: None,
            },
            reserve: vec![reserve.clone()],
            earlier: vec![earlier(day, 24), earlier(hour, 1)],
            closed: None,
        };
        for (hours, received) in [
            (-1_000, &[used, reserve, day, hour][..]),
            (0, &[used, reserve, day, hour]),
            (1, &[used, reserve, day]),
            (23, &[used, reserve, day]),
            (24, &[used, reserve]),
            (100_000, &[used, reserve]),
        ] {
            let found: Vec<_> = entry.received_keys(at(hours)).collect();
            assert!(found == received, "{hours}");
            assert!(!found.contains(&gone));
        }
    }
}
