//! A hub on loopback that serves one desk, and the desk.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use chrono::{TimeDelta, Utc};
use repere_desk::{Desk, Fetched};
use repere_exchange::{ExchangeError, HubClient, Outgoing};
use repere_hub::admin;
use repere_hub::store::{DeviceRow, Enrolled, NewDevice, SqliteStore, Store as _};
use repere_hub::{HubNames, RunningHub, TokenHash};
use repere_referral::code::EnrolmentCode;
use repere_referral::deployment::{Agency, Deployment};
use repere_referral::{AgencyIdentity, DeviceKeys, Document, Receipt, SigningKeys, seal};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;
use tempfile::TempDir;
use uuid::Uuid;

pub(super) fn agency(id: &str) -> Agency {
    Agency {
        id: id.into(),
        names: BTreeMap::from([("fr".into(), "Accueil d’exercice".into())]),
        purposes: BTreeMap::new(),
        locale: "fr".into(),
        // Any: creating a desk puts its own in place.
        recipient: AgencyIdentity::generate(&mut rand::rng()).recipient(),
        keys: None,
    }
}

pub(super) fn new_desk(folder: &Path, id: &str) -> Desk {
    let identity = AgencyIdentity::generate(&mut rand::rng());
    Desk::create(folder, agency(id), &identity, Utc::now()).unwrap()
}

/// A hub on loopback that serves one desk, and the desk.
pub(super) struct Place {
    pub(super) folder: TempDir,
    hub: Option<RunningHub>,
    pub(super) desk: Desk,
    pub(super) deployment: String,
    address: SocketAddr,
}

impl Place {
    pub(super) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let desk = new_desk(&folder.path().join("desk"), "ccem");
        let hub_dir = folder.path().join("hub");
        let names = HubNames::parse(&["localhost", "127.0.0.1"]).unwrap();
        admin::init(&hub_dir, &names).unwrap();
        let token = admin::add_agency(&hub_dir, desk.agency().unwrap());
        assert!(
            token.await.unwrap().is_none(),
            "a desk that signs needs none"
        );
        let hub = repere_hub::serve(&hub_dir, "127.0.0.1:0".parse().unwrap())
            .await
            .unwrap();
        let url = format!("https://127.0.0.1:{}", hub.local_addr().port());
        let deployment = admin::deployment(&hub_dir, "Exercice", &url, true, &[])
            .await
            .unwrap();
        desk.connect(&deployment, None).unwrap();
        Self {
            folder,
            address: hub.local_addr(),
            hub: Some(hub),
            desk,
            deployment,
        }
    }

    pub(super) async fn stop_hub(&mut self) {
        self.hub.take().unwrap().shutdown().await;
    }

    pub(super) async fn start_hub(&mut self) {
        // For a moment, the port may be the one from which another program calls somebody.
        for _ in 0..100 {
            match repere_hub::serve(&self.folder.path().join("hub"), self.address).await {
                Ok(hub) => return self.hub = Some(hub),
                Err(repere_hub::ServeError::Listen(_)) => {
                    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
                }
                Err(error) => panic!("the hub does not start: {error}"),
            }
        }
        panic!("the same address is never free again");
    }

    pub(super) fn client(&self) -> HubClient {
        HubClient::new(&Deployment::parse(&self.deployment).unwrap()).unwrap()
    }

    /// A device of before there were replies, and its bearer.
    pub(super) async fn enrol(&self, code: &str) -> (SigningKeys, String) {
        let keys = SigningKeys::generate(&mut rand::rng());
        let bearer = self.enrol_as(code, DeviceKeys::from(&keys)).await;
        (keys, bearer)
    }

    /// A device with these keys joins with a code.
    pub(super) async fn enrol_as(&self, code: &str, keys: DeviceKeys) -> String {
        enrol_with_token(&self.folder.path().join("hub"), code, keys).await
    }

    pub(super) async fn send(&self, document: &Document, keys: &SigningKeys, bearer: &str) {
        let sealed = seal(document, keys, &self.desk.identity().unwrap().recipient()).unwrap();
        let device = keys.public().id();
        let sent = self.upload((&device, bearer), document.referral, &sealed.bytes);
        sent.await.unwrap();
    }

    /// Brings sealed bytes to the hub, as a device, which is an id and a bearer.
    pub(super) async fn upload(
        &self,
        (device, bearer): (&str, &str),
        id: Uuid,
        sealed: &[u8],
    ) -> Result<Receipt, ExchangeError> {
        let outgoing = Outgoing {
            id: &id,
            agency: "ccem",
            recipient: &self.desk.identity().unwrap().recipient().id(),
            device,
            sealed,
            first_format: false,
        };
        self.client().upload(bearer, &outgoing).await
    }
}

/// Lets a device of before there were signatures in at a hub, and gives its token. A hub of now gives none.
pub(super) async fn enrol_with_token(hub: &Path, code: &str, keys: DeviceKeys) -> String {
    let code = EnrolmentCode::parse(code).unwrap();
    let token = format!("token of {}", keys.id());
    let new = NewDevice {
        device: DeviceRow {
            id: keys.id(),
            voucher: BASE64_STANDARD.encode(code.voucher(&keys)),
            keys: serde_json::to_string(&keys).unwrap(),
        },
        code: TokenHash::of(&*code.hub_token()),
        bearer: TokenHash::of(token.as_bytes()),
        at: Utc::now(),
        invited_since: Utc::now() - TimeDelta::days(30),
    };
    let store = SqliteStore::open(&hub.join("hub.db"), false).unwrap();
    assert_eq!(store.enrol(new).await.unwrap(), Enrolled::Done);
    token
}

/// The code of what is wrong with something fetched; nothing where it is good.
pub(super) fn problem_of(fetched: &Fetched) -> Option<String> {
    Some(fetched.problem.as_ref()?.code().into_owned())
}
