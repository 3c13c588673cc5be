//! A hub on loopback with a register, two agencies that introduce devices, and a device.

use super::place::{agency, enrol_with_token, new_desk};
use chrono::{TimeDelta, Utc};
use repere_desk::Desk;
use repere_exchange::{ExchangeError, HubClient, Outgoing};
use repere_hub::{HubNames, RunningHub, admin};
use repere_referral::{CoSigned, DeviceKeys, Document, SigningKeys, seal, sha256_hex};
use repere_register::{
    AgencyEntry, Content, Deployment, Edition, Holder, HubKeys, RegistrarEntry, RoleKeys, Root,
    Update,
};
use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::Path;
use tempfile::TempDir;

/// Two agencies of one deployment.
pub(super) struct Registered {
    pub(super) folder: TempDir,
    hub: Option<RunningHub>,
    address: SocketAddr,
    pub(super) ccem: Desk,
    pub(super) amicale: Desk,
    /// The register as it is handed out.
    pub(super) file: Update,
    anne: SigningKeys,
    deployment: Edition<Deployment>,
}

/// A device that joined.
pub(super) struct Device {
    pub(super) keys: SigningKeys,
    pub(super) bearer: String,
}

impl Device {
    pub(super) fn id(&self) -> String {
        self.keys.public().id()
    }
}

fn signed<C: Content>(edition: &Edition<C>, by: &SigningKeys) -> CoSigned {
    let mut statement = edition.to_statement().unwrap();
    statement.sign(by).unwrap();
    statement
}

/// A register file that one person signs, of the hub of these keys and with these desks.
pub(super) fn register(
    anne: &SigningKeys,
    hub: &HubKeys,
    desks: &[&Desk],
) -> (Update, Edition<Deployment>) {
    let role = |name: &str, keys| RoleKeys {
        threshold: 1,
        epoch: 0,
        holders: vec![Holder {
            name: name.to_owned(),
            keys,
        }],
    };
    let (now, year) = (Utc::now(), Utc::now() + TimeDelta::days(365));
    let root = Root {
        root: role("Anne", anne.public()),
        deployment: role("Anne", anne.public()),
        timestamp: role("Hub", hub.timestamp_keys.clone()),
    };
    let root = signed(&Edition::first(None, now, year, root), anne);
    let agencies = desks.iter().map(|desk| desk.agency().unwrap());
    let deployment = Deployment {
        name: "Exercice".to_owned(),
        demonstration: true,
        hub_urls: vec![hub.url.clone()],
        hub_ca_pem: hub.ca_pem.clone(),
        receipt_keys: vec![hub.receipt_keys.clone()],
        agencies: agencies.clone().map(AgencyEntry::of).collect(),
        registrars: agencies
            .map(|agency| RegistrarEntry {
                name: format!("Service {}", agency.id),
                keys: agency.keys.unwrap(),
                id: agency.id,
                epoch: 0,
                before: Vec::new(),
            })
            .collect(),
        publishers: Vec::new(),
        retention: None,
        files: Vec::new(),
    };
    let deployment = Edition::first(Some(root.sha256()), now, year, deployment);
    let file = Update {
        deployment: Some(signed(&deployment, anne)),
        roots: vec![root],
        ..Update::default()
    };
    (file, deployment)
}

impl Registered {
    pub(super) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let ccem = new_desk(&folder.path().join("ccem"), "ccem");
        let amicale = new_desk(&folder.path().join("amicale"), "amicale");
        let hub_dir = folder.path().join("hub");
        let names = HubNames::parse(&["localhost", "127.0.0.1"]).unwrap();
        admin::init(&hub_dir, &names).unwrap();
        let hub = repere_hub::serve(&hub_dir, "127.0.0.1:0".parse().unwrap());
        let hub = hub.await.unwrap();
        let url = format!("https://127.0.0.1:{}", hub.local_addr().port());
        let keys = admin::keys(&hub_dir, None, &url).unwrap();
        let anne = SigningKeys::generate(&mut rand::rng());
        let (file, deployment) = register(&anne, &keys, &[&ccem, &amicale]);
        let id = file.roots[0].sha256();
        let text = file.to_text();
        admin::import_register(&hub_dir, text.as_bytes(), Some(&id))
            .await
            .unwrap();
        for desk in [&ccem, &amicale] {
            let register = desk
                .connect_to_register(text.as_bytes(), None, None)
                .unwrap();
            assert_eq!(register.id(), id);
        }
        Self {
            folder,
            address: hub.local_addr(),
            hub: Some(hub),
            ccem,
            amicale,
            file,
            anne,
            deployment,
        }
    }

    pub(super) async fn stop_hub(&mut self) {
        self.hub.take().unwrap().shutdown().await;
    }

    pub(super) async fn start_hub(&mut self) {
        let hub = repere_hub::serve(&self.folder.path().join("hub"), self.address).await;
        self.hub = Some(hub.unwrap());
    }

    /// Copies the store of the hub, which is stopped for it.
    pub(super) async fn copy_store(&mut self) {
        self.stop_hub().await;
        let (hub, copy) = (
            self.folder.path().join("hub"),
            self.folder.path().join("copy"),
        );
        std::fs::create_dir(&copy).unwrap();
        for name in store_in(&hub) {
            std::fs::copy(hub.join(&name), copy.join(&name)).unwrap();
        }
        self.start_hub().await;
    }

    /// Puts the hub back from the copy of its store.
    pub(super) async fn put_store_back(&mut self) {
        self.stop_hub().await;
        let (hub, copy) = (
            self.folder.path().join("hub"),
            self.folder.path().join("copy"),
        );
        for name in store_in(&hub) {
            std::fs::remove_file(hub.join(&name)).unwrap();
        }
        for name in store_in(&copy) {
            std::fs::copy(copy.join(&name), hub.join(&name)).unwrap();
        }
        self.start_hub().await;
    }

    /// Lets so many timestamps go by. They are numbered by the minute, and nobody puts a hub back within one: a test
    /// that does has to pass those that were given out since.
    pub(super) async fn timestamps_go_by(&mut self, count: usize) {
        for number in 0..count {
            self.change(|deployment| deployment.name = format!("Exercice {number}"))
                .await;
        }
    }

    pub(super) fn client(&self) -> HubClient {
        HubClient::of(&self.deployment.content).unwrap()
    }

    /// The next edition of the deployment, given to the hub.
    pub(super) async fn change(&mut self, change: impl FnOnce(&mut Deployment)) {
        self.change_until(TimeDelta::days(365), change).await;
    }

    /// The same, good for so long; one that has ended was written a day ago.
    pub(super) async fn change_until(
        &mut self,
        good_for: TimeDelta,
        change: impl FnOnce(&mut Deployment),
    ) {
        let mut content = self.deployment.content.clone();
        change(&mut content);
        let before = sha256_hex(self.deployment.to_bytes().unwrap());
        let id = self.file.roots[0].sha256();
        let until = Utc::now() + good_for;
        let issued = Utc::now().min(until - TimeDelta::days(1));
        self.deployment = self.deployment.next(&id, &before, issued, until, content);
        self.file.deployment = Some(signed(&self.deployment, &self.anne));
        let text = self.file.to_text();
        let hub = self.folder.path().join("hub");
        admin::import_register(&hub, text.as_bytes(), None)
            .await
            .unwrap();
    }

    /// A device joins with a code.
    pub(super) async fn enrol(&self, code: &str) -> Device {
        let keys = SigningKeys::generate(&mut rand::rng());
        let bearer = self.enrol_as(code, &keys).await;
        Device { keys, bearer }
    }

    /// A device with these keys joins with a code.
    pub(super) async fn enrol_as(&self, code: &str, keys: &SigningKeys) -> String {
        let hub = self.folder.path().join("hub");
        enrol_with_token(&hub, code, DeviceKeys::from(keys)).await
    }

    /// A device refers to a desk.
    pub(super) async fn send(
        &self,
        document: &Document,
        device: &Device,
        to: &Desk,
    ) -> Result<(), ExchangeError> {
        let recipient = to.identity().unwrap().recipient();
        let sealed = seal(document, &device.keys, &recipient).unwrap();
        let outgoing = Outgoing {
            id: &document.referral,
            agency: &to.agency().unwrap().id,
            recipient: &recipient.id(),
            device: &device.id(),
            sealed: &sealed.bytes,
            first_format: false,
        };
        let sent = self.client().upload(&device.bearer, &outgoing).await;
        sent.map(drop)
    }

    /// Another machine of the first desk: a folder with the same keys.
    pub(super) fn second_machine(&self) -> Desk {
        let (first, second) = (
            self.folder.path().join("ccem"),
            self.folder.path().join("ccem-2"),
        );
        std::fs::create_dir(&second).unwrap();
        for name in [
            "identity.txt",
            "replies.key",
            "agency.json",
            "register.json",
        ] {
            std::fs::copy(first.join(name), second.join(name)).unwrap();
        }
        Desk::at(&second).unwrap()
    }
}

/// The names of the files of a hub's store.
fn store_in(hub: &Path) -> Vec<OsString> {
    let entries = std::fs::read_dir(hub).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name());
    names
        .filter(|name| name.to_string_lossy().starts_with("hub.db"))
        .collect()
}

/// An agency that no register names.
pub(super) fn stranger(folder: &TempDir) -> Desk {
    assert_eq!(agency("stranger").id, "stranger");
    new_desk(&folder.path().join("stranger"), "stranger")
}
