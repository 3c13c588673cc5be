//! Those who sign a register, and the editions that they make.

use chrono::{DateTime, TimeDelta, Utc};
use repere_referral::deployment::Deployment as Settings;
use repere_referral::{CoSigned, PublicKeys, SigningKeys};
use repere_register::{
    Content, Deployment, Edition, Holder, Named, Newest, RoleKeys, Root, Update,
};
use std::collections::BTreeMap;

/// Two people who sign together, and whoever signs timestamps.
pub struct Authority {
    people: [SigningKeys; 2],
    /// Signs timestamps here, where no hub does.
    pub clock: SigningKeys,
    pub root: Edition<Root>,
    pub deployment: Edition<Deployment>,
    timestamp: Option<Edition<Newest>>,
}

impl Authority {
    /// A register that says what a settings file says. `clock` are the public keys of a hub that signs
    /// timestamps; without them this signs them itself.
    pub fn new(settings: &str, clock: Option<PublicKeys>) -> Authority {
        let keys = || SigningKeys::generate(&mut rand::rng());
        let (people, own) = ([keys(), keys()], keys());
        let role = |threshold: usize, holders: Vec<(&str, PublicKeys)>| RoleKeys {
            threshold,
            epoch: 0,
            holders: holders
                .into_iter()
                .map(|(name, keys)| Holder {
                    name: name.to_owned(),
                    keys,
                })
                .collect(),
        };
        let [anne, ben] = &people;
        let both = || vec![("Anne", anne.public()), ("Ben", ben.public())];
        let root = Root {
            root: role(2, both()),
            deployment: role(2, both()),
            timestamp: role(1, vec![("Hub", clock.unwrap_or(own.public()))]),
        };
        let (issued, expires) = (at(), at() + TimeDelta::days(365));
        let root = Edition::first(None, issued, expires, root);
        let id = root.sha256().expect("a root");
        let settings = Settings::parse(settings).expect("a sound settings file");
        let content = Deployment::from_settings(settings);
        let deployment = Edition::first(Some(id), issued, expires, content);
        Authority {
            people,
            clock: own,
            root,
            deployment,
            timestamp: None,
        }
    }

    /// The root's text, which codes vouch for.
    pub fn root_text(&self) -> Vec<u8> {
        self.root.to_bytes().expect("a root")
    }

    /// The next edition of the deployment.
    pub fn next(&mut self, change: impl FnOnce(&mut Deployment)) {
        let mut content = self.deployment.content.clone();
        change(&mut content);
        let hash = self.deployment.sha256().expect("a deployment");
        let issued = self.deployment.issued + TimeDelta::seconds(1);
        let id = self.root.sha256().expect("a root");
        let year = issued + TimeDelta::days(365);
        self.deployment = self.deployment.next(&id, &hash, issued, year, content);
    }

    /// The register as those who sign it hand it out: without a timestamp.
    pub fn file(&self) -> Update {
        Update {
            roots: vec![self.by_both(&self.root)],
            deployment: Some(self.by_both(&self.deployment)),
            ..Update::default()
        }
    }

    /// The same with a timestamp that ends after some days.
    pub fn confirmed(&mut self, days: i64) -> Update {
        let newest = Newest {
            root: named(&self.root),
            deployment: named(&self.deployment),
            registrars: BTreeMap::new(),
        };
        let id = self.root.sha256().expect("a root");
        let issued = self.deployment.issued;
        let expires = issued + TimeDelta::days(days);
        let timestamp = match &self.timestamp {
            None => Edition::first(Some(id), issued, expires, newest),
            Some(before) => {
                let hash = before.sha256().expect("a timestamp");
                before.next(&id, &hash, issued, expires, newest)
            }
        };
        let signed = signed(&timestamp, &[&self.clock]);
        self.timestamp = Some(timestamp);
        Update {
            timestamp: Some(signed),
            ..self.file()
        }
    }

    /// The same register, its deployment signed by one of the two.
    pub fn by_one(&self) -> Update {
        Update {
            deployment: Some(signed(&self.deployment, &[&self.people[0]])),
            ..self.file()
        }
    }

    fn by_both<C: Content>(&self, edition: &Edition<C>) -> CoSigned {
        signed(edition, &[&self.people[0], &self.people[1]])
    }
}

fn signed<C: Content>(edition: &Edition<C>, signers: &[&SigningKeys]) -> CoSigned {
    let mut statement = edition.to_statement().expect("it can be read");
    for keys in signers {
        statement.sign(keys).expect("signed");
    }
    statement
}

fn named<C: Content>(edition: &Edition<C>) -> Named {
    Named {
        epoch: edition.epoch,
        version: edition.version,
        length: edition.to_bytes().expect("an edition").len() as u64,
        sha256: edition.sha256().expect("an edition"),
    }
}

/// A moment ago, so that nothing is of the future.
fn at() -> DateTime<Utc> {
    Utc::now() - TimeDelta::minutes(10)
}
