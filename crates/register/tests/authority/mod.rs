//! An authority in memory: three people who sign for the root and the deployment, two of whom have to, a hub
//! that signs timestamps, and a desk that introduces devices.

#![allow(clippy::unwrap_used, dead_code)] // a failed unwrap is a failed test; no test uses all of it

use chrono::{DateTime, TimeDelta, Utc};
use repere_referral::{AgencyIdentity, DeviceKeys, SigningKeys, deployment};
use repere_register::{
    AgencyEntry, CoSigned, Content, Deployment, Edition, Holder, Introduction, Introductions,
    Newest, Register, RegistrarEntry, RoleKeys, Root, Update,
};
use std::collections::BTreeMap;

/// A settings file with two agencies, which the fuzz corpus has too.
const SETTINGS: &str = include_str!("../../../../fuzz/corpus/settings/full");

pub fn keys(seed: u8) -> SigningKeys {
    SigningKeys::from_bytes(&[seed; 64]).unwrap()
}

pub fn holder(name: &str, keys: &SigningKeys) -> Holder {
    Holder {
        name: name.to_owned(),
        keys: keys.public(),
    }
}

pub fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// When everything below begins.
pub fn start() -> DateTime<Utc> {
    at("2026-12-01T00:00:00Z")
}

pub fn signed<C: Content>(edition: &Edition<C>, by: &[&SigningKeys]) -> CoSigned {
    let mut statement = edition.to_statement().unwrap();
    for keys in by {
        statement.sign(keys).unwrap();
    }
    statement
}

/// As it would be read from the network.
pub fn reread<C: Content>(statement: &CoSigned) -> CoSigned {
    CoSigned::parse(statement.to_text().as_bytes(), C::ROLE.max_bytes()).unwrap()
}

pub struct Authority {
    pub anne: SigningKeys,
    pub ben: SigningKeys,
    pub zoe: SigningKeys,
    pub hub: SigningKeys,
    pub desk: SigningKeys,
    pub root: Edition<Root>,
    pub deployment: Edition<Deployment>,
    pub introductions: Edition<Introductions>,
    pub timestamp: Edition<Newest>,
}

impl Authority {
    pub fn new() -> Authority {
        Authority::of(1)
    }

    /// Another register of the same people.
    pub fn of(threshold_of_timestamp: usize) -> Authority {
        let (anne, ben, zoe) = (keys(1), keys(2), keys(3));
        let (hub, desk) = (keys(4), keys(5));
        let people = || RoleKeys {
            threshold: 2,
            epoch: 0,
            holders: vec![
                holder("Anne", &anne),
                holder("Ben", &ben),
                holder("Zoé", &zoe),
            ],
        };
        let root = Root {
            root: people(),
            deployment: people(),
            timestamp: RoleKeys {
                threshold: threshold_of_timestamp,
                epoch: 0,
                holders: vec![holder("Hub", &hub), holder("Spare", &keys(6))],
            },
        };
        let (now, year) = (start(), start() + TimeDelta::days(365));
        let root = Edition::first(None, now, year, root);
        let id = root.sha256().unwrap();
        let settings = deployment::Deployment::parse(SETTINGS).unwrap();
        let mut deployment = Deployment::from_settings(settings);
        deployment.registrars.push(RegistrarEntry {
            id: "ccem".to_owned(),
            name: "CCEM".to_owned(),
            keys: desk.public(),
            epoch: 0,
            before: Vec::new(),
        });
        let deployment = Edition::first(Some(id.clone()), now, year, deployment);
        let introductions = Introductions {
            registrar: "ccem".to_owned(),
            devices: Vec::new(),
            withdrawn: Vec::new(),
        };
        let introductions = Edition::first(Some(id.clone()), now, year, introductions);
        let newest = newest(&root, &deployment, &introductions);
        let timestamp = Edition::first(Some(id), now, now + TimeDelta::days(7), newest);
        Authority {
            anne,
            ben,
            zoe,
            hub,
            desk,
            root,
            deployment,
            introductions,
            timestamp,
        }
    }

    pub fn id(&self) -> String {
        match &self.root.register {
            Some(id) => id.clone(),
            None => self.root.sha256().unwrap(),
        }
    }

    pub fn first_root(&self) -> CoSigned {
        signed(&self.root, &[&self.anne, &self.ben])
    }

    pub fn signed_deployment(&self) -> CoSigned {
        signed(&self.deployment, &[&self.anne, &self.zoe])
    }

    pub fn signed_introductions(&self) -> CoSigned {
        signed(&self.introductions, &[&self.desk])
    }

    pub fn signed_timestamp(&self) -> CoSigned {
        signed(&self.timestamp, &[&self.hub])
    }

    /// Everything that there is, as the hub would give it.
    pub fn update(&self) -> Update {
        Update {
            roots: Vec::new(),
            deployment: Some(self.signed_deployment()),
            registrars: vec![("ccem".to_owned(), self.signed_introductions())],
            timestamp: Some(self.signed_timestamp()),
        }
    }

    /// Somebody who has joined and is up to date.
    pub fn joined(&self) -> Register {
        let root = Register::begin(&self.first_root(), |_| true).unwrap();
        root.apply(&self.update()).unwrap().0
    }

    /// The next edition of the deployment, with something changed, and the timestamp that names it.
    pub fn next_deployment(&mut self, change: impl FnOnce(&mut Deployment)) {
        let mut content = self.deployment.content.clone();
        change(&mut content);
        let issued = self.deployment.issued + TimeDelta::days(1);
        self.deployment = self.deployment.next(
            &self.id(),
            &self.deployment.sha256().unwrap(),
            issued,
            issued + TimeDelta::days(365),
            content,
        );
        self.next_timestamp();
    }

    pub fn next_introductions(&mut self, change: impl FnOnce(&mut Introductions)) {
        let mut content = self.introductions.content.clone();
        change(&mut content);
        let issued = self.introductions.issued + TimeDelta::hours(1);
        self.introductions = self.introductions.next(
            &self.id(),
            &self.introductions.sha256().unwrap(),
            issued,
            issued + TimeDelta::days(365),
            content,
        );
        self.next_timestamp();
    }

    pub fn next_root(&self, change: impl FnOnce(&mut Root)) -> Edition<Root> {
        let mut content = self.root.content.clone();
        change(&mut content);
        let issued = self.root.issued + TimeDelta::days(1);
        let hash = self.root.sha256().unwrap();
        let year = issued + TimeDelta::days(365);
        self.root.next(&self.id(), &hash, issued, year, content)
    }

    pub fn next_timestamp(&mut self) {
        let newest = newest(&self.root, &self.deployment, &self.introductions);
        let issued = self.timestamp.issued + TimeDelta::hours(1);
        let hash = self.timestamp.sha256().unwrap();
        let week = issued + TimeDelta::days(7);
        self.timestamp = self.timestamp.next(&self.id(), &hash, issued, week, newest);
    }
}

pub fn newest(
    root: &Edition<Root>,
    deployment: &Edition<Deployment>,
    introductions: &Edition<Introductions>,
) -> Newest {
    Newest {
        root: named(root),
        deployment: named(deployment),
        registrars: BTreeMap::from([("ccem".to_owned(), named(introductions))]),
    }
}

pub fn named<C: Content>(edition: &Edition<C>) -> repere_register::Named {
    repere_register::Named {
        epoch: edition.epoch,
        version: edition.version,
        length: edition.to_bytes().unwrap().len() as u64,
        sha256: edition.sha256().unwrap(),
    }
}

pub fn agency(id: &str) -> AgencyEntry {
    let settings = deployment::Deployment::parse(SETTINGS).unwrap();
    let mut agency = settings.agencies[0].clone();
    agency.id = id.to_owned();
    agency.recipient = AgencyIdentity::generate(&mut rand::rng()).recipient();
    AgencyEntry::of(agency)
}

pub fn device(seed: u8, invitation: u8) -> (DeviceKeys, Introduction) {
    let keys = DeviceKeys::from(keys(seed).public());
    let invitation = format!("{invitation:02x}").repeat(32);
    let introduction = Introduction::of(&keys, &invitation, start());
    (keys, introduction)
}
