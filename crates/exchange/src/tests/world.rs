//! A hub with an agency, as its operator would set it up.

use crate::{ExchangeError, HubClient, Outgoing};
use chrono::{TimeDelta, Utc};
use repere_hub::admin;
use repere_hub::store::{DeviceRow, Enrolled, NewDevice, SqliteStore, Store as _};
use repere_hub::{HubNames, RunningHub, TokenHash};
use repere_referral::code::EnrolmentCode;
use repere_referral::deployment::{Agency, Deployment};
use repere_referral::wire::EnrolmentRequest;
use repere_referral::{
    AgencyIdentity, Assessment, Basis, BasisKind, DeviceKeys, Document, FORMAT, Note, Protocol,
    Receipt, SafeContact, Screening, Sender, SigningKeys,
};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;
use tempfile::TempDir;
use uuid::Uuid;

/// Words of the person that must never be found at the hub.
pub const SECRETS: [&str; 4] = [
    "Amadou-Exemple",
    "+33 6 00 00 00 00",
    "garde mon passeport",
    "situation-of-concern",
];

/// A hub's folder with one agency, `east`, and what its desk holds.
pub struct Folder {
    pub dir: TempDir,
    pub desk: String,
    pub identity: AgencyIdentity,
}

impl Folder {
    pub async fn new() -> Folder {
        let dir = tempfile::tempdir().expect("a folder");
        let names = HubNames::parse(&["localhost", "127.0.0.1"]).expect("names");
        admin::init(dir.path(), &names).expect("makes a hub");
        let identity = AgencyIdentity::generate(&mut rand::rng());
        let desk = add_agency(dir.path(), "east", &identity).await;
        Folder {
            dir,
            desk,
            identity,
        }
    }

    /// The text of the settings file for a hub at this address.
    pub async fn settings(&self, hub: SocketAddr) -> String {
        let url = format!("https://localhost:{}", hub.port());
        admin::deployment(self.dir.path(), "Essai", &url, true, &[])
            .await
            .expect("writes settings")
    }
}

pub async fn add_agency(dir: &Path, id: &str, identity: &AgencyIdentity) -> String {
    let agency = Agency {
        id: id.to_owned(),
        names: BTreeMap::from([("fr".to_owned(), format!("Service {id}"))]),
        purposes: BTreeMap::new(),
        locale: "fr".to_owned(),
        recipient: identity.recipient(),
        keys: None,
    };
    let token = admin::add_agency(dir, agency).await.expect("adds");
    token.expect("a desk of before has a token").to_string()
}

/// Lets a device of before there were signatures in at a hub, and gives its token. A hub of now gives none.
pub async fn enrol_with_token(dir: &Path, code: &EnrolmentCode, keys: &SigningKeys) -> String {
    let device = DeviceKeys::from(keys);
    let token = format!("token of {}", device.id());
    // As a device would bring it.
    let request = EnrolmentRequest {
        token: *code.hub_token(),
        voucher: code.voucher(&device),
        keys: device.clone(),
    };
    let request = serde_json::to_value(&request).expect("JSON");
    let new = NewDevice {
        device: DeviceRow {
            id: device.id(),
            voucher: request["voucher"].as_str().expect("base64").to_owned(),
            keys: request["keys"].to_string(),
        },
        code: TokenHash::of(&*code.hub_token()),
        bearer: TokenHash::of(token.as_bytes()),
        at: Utc::now(),
        invited_since: Utc::now() - TimeDelta::days(30),
    };
    let store = SqliteStore::open(&dir.join("hub.db"), false);
    let enrolled = store.expect("opens").enrol(new).await;
    assert_eq!(enrolled, Ok(Enrolled::Done));
    token
}

/// Brings sealed bytes to a hub, as a device, which is an id and a bearer, that sealed them to the folder's agency.
pub async fn send(
    client: &HubClient,
    folder: &Folder,
    (device, bearer): (&str, &str),
    id: Uuid,
    agency: &str,
    sealed: &[u8],
) -> Result<Receipt, ExchangeError> {
    let outgoing = Outgoing {
        id: &id,
        agency,
        recipient: &folder.identity.recipient().id(),
        device,
        sealed,
        first_format: false,
    };
    client.upload(bearer, &outgoing).await
}

/// A hub that serves, and a client for it.
pub struct World {
    pub folder: Folder,
    pub hub: RunningHub,
    pub text: String,
    pub client: HubClient,
}

impl World {
    pub async fn new() -> World {
        let folder = Folder::new().await;
        let hub = repere_hub::serve(folder.dir.path(), ([127, 0, 0, 1], 0).into())
            .await
            .expect("serves");
        let text = folder.settings(hub.local_addr()).await;
        let client = client(&text);
        World {
            folder,
            hub,
            text,
            client,
        }
    }

    /// A one-time code that the desk has announced.
    pub async fn code(&self) -> EnrolmentCode {
        let code = EnrolmentCode::generate(&mut rand::rng(), self.text.as_bytes());
        self.client
            .invite(&self.folder.desk, &code.token_sha256())
            .await
            .expect("invites");
        code
    }

    /// As [`send`], to this hub.
    pub async fn send(
        &self,
        device: (&str, &str),
        id: Uuid,
        agency: &str,
        sealed: &[u8],
    ) -> Result<Receipt, ExchangeError> {
        send(&self.client, &self.folder, device, id, agency, sealed).await
    }

    /// A device of before there were signatures: its keys and its token. A hub of now gives none.
    pub async fn device(&self) -> (SigningKeys, String) {
        let keys = keys();
        let code = self.code().await;
        let token = enrol_with_token(self.folder.dir.path(), &code, &keys).await;
        (keys, token)
    }
}

pub fn client(settings: &str) -> HubClient {
    HubClient::new(&Deployment::parse(settings).expect("parses")).expect("a client")
}

pub fn keys() -> SigningKeys {
    SigningKeys::generate(&mut rand::rng())
}

/// A referral as the app would make it, with everything disclosed.
pub fn document(keys: &SigningKeys) -> Document {
    let now = chrono::Utc::now();
    Document {
        format: FORMAT.to_owned(),
        referral: Uuid::now_v7(),
        created_at: now,
        sender: Sender {
            device: keys.public().id(),
            role: "labour-inspector".to_owned(),
        },
        agency: "east".to_owned(),
        basis: Basis {
            kind: BasisKind::Consent,
            ground: None,
            recorded_at: now,
        },
        screening: Screening {
            code: "K1".to_owned(),
            protocol: Protocol {
                id: "labour-exploitation".to_owned(),
                version: "1.0.0".to_owned(),
                sha256: "0".repeat(64),
            },
            interviewer_locale: "fr".to_owned(),
            respondent_locale: "ar".to_owned(),
            begun_at: now,
            changed_at: now,
        },
        facts: BTreeMap::from([("prs_FirstName".to_owned(), SECRETS[0].into())]),
        assessment: Assessment {
            outcome: SECRETS[3].to_owned(),
            lowest: SECRETS[3].to_owned(),
            highest: SECRETS[3].to_owned(),
            dimensions: Vec::new(),
            indications: Vec::new(),
        },
        answers: None,
        notes: Some(vec![Note {
            question: "papers-held-by".to_owned(),
            note: format!("L'employeur {}", SECRETS[2]),
        }]),
        own_words: None,
        judgement: None,
        attachments: Vec::new(),
        safe_contact: Some(SafeContact {
            phone: SECRETS[1].to_owned(),
            instructions: "le soir".to_owned(),
            way: None,
        }),
        visit: None,
        texts: BTreeMap::new(),
    }
}
