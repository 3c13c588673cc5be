//! Which keys of an agency are good: those that are sealed to, and those that its desk words back with. No clock decides it: the newest time that is signed does.

use crate::edition::{AgencyEntry, EarlierKey, EarlierReplyKeys};
use crate::register::Register;
use chrono::{DateTime, Utc};
use repere_referral::{AgencyRecipient, PublicKeys};

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

    /// Every key that a word of the agency's desk is believed by, at a time of the register, in the order in which the
    /// desk chooses among those that it has: the one in use, those in reserve, and those of before whose time is not
    /// over.
    pub fn reply_keys(&self, written: DateTime<Utc>) -> impl Iterator<Item = &PublicKeys> {
        let earlier = self.reply_earlier.iter();
        let earlier = earlier.filter(move |one| written < one.until);
        let earlier = earlier.map(|EarlierReplyKeys { keys, .. }| keys);
        let used = self.agency.keys.iter();
        used.chain(&self.reply_reserve).chain(earlier)
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

    /// The keys that words of the agencies are believed by, open or closed, by the newest time that an edition names
    /// as its own: the agency's id, and the keys.
    #[must_use]
    pub fn reply_keys(&self) -> Vec<(&str, &PublicKeys)> {
        let deployment = self.deployment().map(|held| &held.edition.content);
        let agencies = deployment.iter().flat_map(|one| &one.agencies);
        let written = self.written();
        agencies
            .flat_map(|entry| {
                let keys = entry.reply_keys(written);
                keys.map(|keys| (entry.agency.id.as_str(), keys))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use repere_referral::deployment::Agency;
    use repere_referral::{AgencyIdentity, SigningKeys};
    use std::collections::BTreeMap;

    fn agency(recipient: &AgencyRecipient) -> Agency {
        Agency {
            id: "ccem".to_owned(),
            names: BTreeMap::from([("fr".to_owned(), "Accueil".to_owned())]),
            purposes: BTreeMap::new(),
            locale: "fr".to_owned(),
            recipient: recipient.clone(),
            keys: None,
        }
    }

    #[test]
    fn word_is_believed_by_the_time_of_the_register() {
        let at =
            |hours: i64| DateTime::from_timestamp(1_795_000_000 + hours * 3600, 0).expect("one");
        let keys = [1, 2, 3, 4].map(|seed| {
            let keys = SigningKeys::from_bytes(&[seed; 64]).expect("seeds");
            keys.public()
        });
        let [used, reserve, day, gone] = &keys;
        let entry = AgencyEntry {
            reply_reserve: vec![reserve.clone()],
            reply_earlier: vec![EarlierReplyKeys {
                keys: day.clone(),
                until: at(24),
            }],
            ..AgencyEntry::of(Agency {
                keys: Some(used.clone()),
                ..agency(&AgencyIdentity::generate(&mut rand::rng()).recipient())
            })
        };
        for (hours, believed) in [
            (-1_000, &[used, reserve, day][..]),
            (23, &[used, reserve, day]),
            (24, &[used, reserve]),
            (100_000, &[used, reserve]),
        ] {
            let found: Vec<_> = entry.reply_keys(at(hours)).collect();
            assert!(found == believed, "{hours}");
            assert!(!found.contains(&gone));
        }
    }

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
            reserve: vec![reserve.clone()],
            earlier: vec![earlier(day, 24), earlier(hour, 1)],
            ..AgencyEntry::of(agency(used))
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
