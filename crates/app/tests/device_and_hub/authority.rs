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
    id: String,
    /// The roots before, signed.
    before: Vec<CoSigned>,
    /// The newest root, where not the two of now alone signed it.
    newest: Option<CoSigned>,
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
        let deployment = Edition::first(Some(id.clone()), issued, expires, content);
        Authority {
            people,
            clock: own,
            id,
            before: Vec::new(),
            newest: None,
            root,
            deployment,
            timestamp: None,
        }
    }

    /// What the register is known by.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The newest root's text, which codes vouch for.
    pub fn root_text(&self) -> Vec<u8> {
        self.root.to_bytes().expect("a root")
    }

    /// The next edition of the deployment.
    pub fn next(&mut self, change: impl FnOnce(&mut Deployment)) {
        let mut content = self.deployment.content.clone();
        change(&mut content);
        let hash = self.deployment.sha256().expect("a deployment");
        let issued = self.deployment.issued + TimeDelta::seconds(1);
        let year = issued + TimeDelta::days(365);
        self.deployment = (self.deployment).next(&self.id, &hash, issued, year, content);
    }

    /// The next root, of the same people.
    pub fn next_root(&mut self, change: impl FnOnce(&mut Root)) {
        let mut content = self.root.content.clone();
        change(&mut content);
        let signed = self.signed_root();
        self.newest = None;
        let hash = self.root.sha256().expect("a root");
        let issued = self.root.issued + TimeDelta::seconds(1);
        let year = issued + TimeDelta::days(365);
        self.root = self.root.next(&self.id, &hash, issued, year, content);
        self.before.push(signed);
    }

    /// The next root, in which somebody new signs in the place of the one of that number, whose key was lost or stolen.
    pub fn replace(&mut self, place: usize) {
        let new = SigningKeys::generate(&mut rand::rng());
        self.next_root(|root| {
            for role in [&mut root.root, &mut root.deployment] {
                role.holders[place].keys = new.public();
            }
        });
        // Enough of those before: both, of whom one has the key that is taken away.
        let mut statement = self.by_both(&self.root);
        self.people[place] = new;
        statement.sign(&self.people[place]).expect("signed");
        self.newest = Some(statement);
    }

    /// The same deployment, signed again as its next edition: what the people of the root before signed does not count
    /// for whoever comes later.
    pub fn sign_again(&mut self) {
        self.next(|_| ());
    }

    /// The deployment once more, as the first edition of an epoch.
    pub fn first_of_an_epoch(&mut self, epoch: u32) {
        self.deployment = Edition {
            epoch,
            version: 1,
            previous: None,
            ..self.deployment.clone()
        };
        self.timestamp = None;
    }

    /// The register as those who sign it hand it out: without a timestamp.
    pub fn file(&self) -> Update {
        Update {
            roots: (self.before.iter().cloned())
                .chain([self.signed_root()])
                .collect(),
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
        let issued = self.deployment.issued;
        let expires = issued + TimeDelta::days(days);
        let timestamp = match &self.timestamp {
            None => Edition::first(Some(self.id.clone()), issued, expires, newest),
            Some(before) => {
                let hash = before.sha256().expect("a timestamp");
                before.next(&self.id, &hash, issued, expires, newest)
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

    fn signed_root(&self) -> CoSigned {
        let newest = self.newest.clone();
        newest.unwrap_or_else(|| self.by_both(&self.root))
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
