//! A deployment of two agencies with a register, which its hub serves, and those who sign it.

use super::authority::Authority;
use super::{Worker, World, draft};
use chrono::Utc;
use repere_app::AppConfig;
use repere_desk::Desk;
use repere_hub::admin;
use repere_referral::AgencyIdentity;
use repere_referral::deployment::Agency;
use repere_register::{AgencyEntry, HubKeys, RegistrarEntry};
use serde_json::{Value, json};
use std::time::Duration;

/// The second agency of the deployment.
pub const OTHER: &str = "crip";

/// A hub that serves a register of two agencies, their desks, and those who sign it.
pub struct Country {
    pub world: World,
    pub other: Desk,
    pub authority: Authority,
}

impl Country {
    pub async fn new() -> Country {
        let world = World::new().await;
        let dir = world.hub_dir();
        let url = format!("https://{}", world.address);
        let keys = admin::keys(&dir, None, &url).expect("keys of timestamps");
        let mut authority = Authority::new(&world.deployment, Some(keys.timestamp_keys));
        let content = &mut authority.deployment.content;
        let identity = AgencyIdentity::generate(&mut rand::rng());
        let described = Agency {
            id: OTHER.to_owned(),
            recipient: identity.recipient(),
            keys: None,
            ..content.agencies[0].agency.clone()
        };
        let folder = world.folder.path().join("other");
        let other = Desk::create(&folder, described, &identity, Utc::now()).expect("a desk");
        content.agencies.push(AgencyEntry {
            agency: other.agency().expect("its agency"),
            ..content.agencies[0].clone()
        });
        content.registrars = (content.agencies.iter())
            .map(|entry| RegistrarEntry {
                id: entry.agency.id.clone(),
                name: entry.agency.id.clone(),
                keys: entry.agency.keys.clone().expect("keys of a desk"),
                epoch: 0,
                before: Vec::new(),
            })
            .collect();
        let id = authority.id().to_owned();
        let file = authority.file().to_text();
        let imported = admin::import_register(&dir, file.as_bytes(), Some(&id)).await;
        assert!(imported.expect("the hub takes it").first);
        // The register brings the second agency: its desk signs, and nobody lets it in besides.
        for desk in [&world.desk, &other] {
            let followed = desk.connect_to_register(file.as_bytes(), None, None);
            assert_eq!(followed.expect("it serves the desk").id(), id);
        }
        Country {
            world,
            other,
            authority,
        }
    }

    /// A one-time code of the first agency's desk.
    pub async fn code(&self) -> String {
        let code = self.world.desk.invite().await;
        code.expect("the hub takes the code").to_string()
    }

    pub fn file(&self) -> String {
        self.authority.file().to_text()
    }

    /// Has those who sign it write the next edition, and the hub give it out.
    pub async fn next(&mut self, change: impl FnOnce(&mut repere_register::Deployment)) {
        self.authority.next(change);
        self.give_out().await;
    }

    /// Has the hub take what those who sign have written.
    pub async fn give_out(&self) {
        let file = self.authority.file().to_text();
        let taken = admin::import_register(&self.world.hub_dir(), file.as_bytes(), None).await;
        taken.expect("the hub takes it");
    }

    /// What the hub tells those who sign.
    pub fn hub_keys(&self) -> HubKeys {
        let url = format!("https://{}", self.world.address);
        admin::keys(&self.world.hub_dir(), None, &url).expect("the keys of the hub")
    }

    /// How many referrals each of the two desks opens, and whom none of them believes.
    pub async fn read(&self) -> [Vec<Result<String, String>>; 2] {
        // The first desk introduces whom it let in, and the second hears of it.
        for desk in [&self.world.desk, &self.other] {
            let followed = desk.follow().await.expect("the hub answers");
            assert!(followed.problems.is_empty(), "{:?}", followed.problems);
        }
        let mut read = [Vec::new(), Vec::new()];
        for (desk, read) in [&self.world.desk, &self.other].into_iter().zip(&mut read) {
            for one in desk.fetch(true).await.expect("a mailbox") {
                read.push(match one.problem {
                    Some(problem) => Err(problem.code().into_owned()),
                    None => {
                        let opened = desk.open_received(&one.referral).await;
                        Ok(opened.expect("it opens").document.sender.device)
                    }
                });
            }
        }
        read
    }
}

/// A device that asks for the register in every round.
pub async fn worker() -> Worker {
    let worker = Worker::with(|config: &mut AppConfig| config.ask_register_every = Duration::ZERO);
    worker.create().await;
    worker
}

pub fn to(screening: &str, agency: &str) -> Value {
    let mut draft = draft(screening);
    draft["agency"] = json!(agency);
    draft
}
