//! Devices and desks, with the product's own client, and what they write down.

use crate::cluster::Deployment as Place;
use crate::history::{History, Line, Operation, Outcome};
use rand::rngs::StdRng;
use rand::{Rng as _, RngExt as _, SeedableRng as _};
use repere_exchange::{ExchangeError, HubClient, Outgoing};
use repere_referral::code::EnrolmentCode;
use repere_referral::deployment::{Agency, Deployment};
use repere_referral::{AgencyIdentity, SigningKeys, sha256_hex};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::sleep;
use uuid::Uuid;

/// The sealed bytes of an upload: what the issue measures.
const BYTES: usize = 8 * 1024;

/// How long an attempt waits after one that failed, in milliseconds.
const AGAIN_WITHIN: std::ops::Range<u64> = 100..500;

/// How many attempts something has before the run is given up.
const ATTEMPTS: u32 = 200;

/// Asks until there is an answer: what has to be known before anything else is asked, and what is read in the end.
macro_rules! again {
    ($ask:expr) => {{
        let mut attempts = 0;
        loop {
            match $ask.await {
                Err(error) if !error.is_final() && attempts < ATTEMPTS => attempts += 1,
                answer => break answer,
            }
            sleep(Duration::from_millis(AGAIN_WITHIN.start)).await;
        }
    }};
}

/// An agency of the run.
pub struct Office {
    /// Its id.
    pub id: String,
    /// The desk's keys.
    pub keys: SigningKeys,
    /// The id of the key that is sealed to.
    pub recipient: String,
    /// Its public file, as `repere hub add-agency` reads it.
    pub file: String,
}

impl Office {
    /// An agency with new keys.
    ///
    /// # Panics
    /// Never: what is written is data of our own.
    pub fn new(number: usize) -> Office {
        let (id, keys) = (format!("agency-{number}"), keys());
        let identity = AgencyIdentity::generate(&mut rand::rng());
        let agency = Agency {
            id: id.clone(),
            names: BTreeMap::from([("fr".to_owned(), format!("Service {number}"))]),
            purposes: BTreeMap::new(),
            locale: "fr".to_owned(),
            recipient: identity.recipient(),
            keys: Some(keys.public()),
        };
        Office {
            file: serde_json::to_string(&agency).expect("JSON"),
            recipient: agency.recipient.id(),
            id,
            keys,
        }
    }
}

/// How much is asked.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Devices that send.
    pub devices: u32,
    /// Of which so many are behind a bad network.
    pub far: u32,
    /// Desks that follow each mailbox.
    pub desks: u32,
    /// The pause of a device between two uploads, up to this.
    pub pause: Duration,
}

/// The load of one run.
pub struct Load {
    /// What happened.
    pub history: Arc<History>,
    /// The agencies.
    pub offices: Arc<Vec<Office>>,
    place: Arc<Place>,
    stop: Arc<AtomicBool>,
    receipts: Arc<AtomicU32>,
    tasks: JoinSet<Result<(), ExchangeError>>,
}

impl Load {
    /// Enrols the devices, then begins: returns when all of them send.
    ///
    /// # Errors
    /// A device is not let in.
    pub async fn begin(
        offices: Vec<Office>,
        place: Place,
        size: Size,
        seed: u64,
    ) -> Result<Load, ExchangeError> {
        let mut load = Load {
            history: Arc::default(),
            offices: Arc::new(offices),
            place: Arc::new(place),
            stop: Arc::default(),
            receipts: Arc::default(),
            tasks: JoinSet::new(),
        };
        let mut entering = JoinSet::new();
        for number in 0..size.devices {
            let settings = match number < size.far {
                true => load.place.over_link.clone(),
                false => load.place.settings.clone(),
            };
            let offices = Arc::clone(&load.offices);
            entering.spawn(async move { Device::enter(number, &settings, &offices).await });
        }
        let devices = entering.join_all().await;
        for device in devices {
            let (device, offices) = (device?, Arc::clone(&load.offices));
            let (history, stop) = (Arc::clone(&load.history), Arc::clone(&load.stop));
            let receipts = Arc::clone(&load.receipts);
            load.tasks.spawn(async move {
                device
                    .send(&offices, &history, &stop, &receipts, size.pause, seed)
                    .await;
                Ok(())
            });
        }
        for agency in 0..load.offices.len() {
            for desk in 0..size.desks {
                let desk = agency as u32 * size.desks + desk;
                let (history, stop) = (Arc::clone(&load.history), Arc::clone(&load.stop));
                let client = load.desk(agency)?;
                let id = load.offices[agency].id.clone();
                load.tasks.spawn(async move {
                    follow(&client, &id, desk, agency as u32, &history, &stop).await;
                    Ok(())
                });
            }
        }
        let (history, stop) = (Arc::clone(&load.history), Arc::clone(&load.stop));
        let (desk, settings) = (load.desk(0)?, load.place.settings.clone());
        load.tasks
            .spawn(async move { take(&desk, &settings, &history, &stop).await });
        Ok(load)
    }

    /// A client of an agency's desk, which signs.
    fn desk(&self, agency: usize) -> Result<HubClient, ExchangeError> {
        Ok(client(&self.place.settings)?.signed_by(&self.offices[agency].keys))
    }

    /// How many receipts there are.
    pub fn receipts(&self) -> u32 {
        self.receipts.load(Ordering::Relaxed)
    }

    /// Lets everybody finish what they are at: each upload ends with its receipt, or a refusal.
    ///
    /// # Errors
    /// The one that no device could get over.
    pub async fn finish(&mut self) -> Result<(), ExchangeError> {
        self.stop.store(true, Ordering::Relaxed);
        while let Some(ended) = self.tasks.join_next().await {
            ended.expect("no panic")?;
        }
        Ok(())
    }

    /// What is kept: every mailbox, whole. Each line's bytes are read where `bytes` is.
    ///
    /// # Errors
    /// It cannot be read.
    pub async fn kept(&self, bytes: bool) -> Result<crate::checker::Kept, ExchangeError> {
        let mut kept = crate::checker::Kept::new();
        for (number, office) in self.offices.iter().enumerate() {
            let desk = self.desk(number)?;
            let items = again!(desk.mailbox_all("", &office.id))?;
            let mut lines = Vec::new();
            for item in &items {
                if bytes {
                    // Checked against the hash of the line by the client.
                    again!(desk.download("", &office.id, item))?;
                }
                lines.push(Line {
                    id: item.referral,
                    sha256: item.sha256.clone(),
                });
            }
            kept.insert(number as u32, lines);
        }
        Ok(kept)
    }
}

/// A client for a deployment's settings.
fn client(settings: &str) -> Result<HubClient, ExchangeError> {
    let deployment = Deployment::parse(settings).map_err(|_| ExchangeError::ClientUnusable)?;
    HubClient::new(&deployment)
}

fn keys() -> SigningKeys {
    SigningKeys::generate(&mut rand::rng())
}

struct Device {
    number: u32,
    id: String,
    client: HubClient,
}

impl Device {
    /// Joins, let in by one of the agencies.
    async fn enter(
        number: u32,
        settings: &str,
        offices: &[Office],
    ) -> Result<Device, ExchangeError> {
        let office = &offices[number as usize % offices.len()];
        let (desk, keys) = (client(settings)?.signed_by(&office.keys), keys());
        let client = client(settings)?.signed_by(&keys);
        let code = EnrolmentCode::generate(&mut rand::rng(), settings.as_bytes());
        again!(desk.invite("", &code.token_sha256()))?;
        again!(client.enrol(&code, settings, &keys))?;
        Ok(Device {
            number,
            id: keys.public().id(),
            client,
        })
    }

    /// Sends one referral after the other until it is to stop, each until it has its receipt or is refused.
    async fn send(
        &self,
        offices: &[Office],
        history: &History,
        stop: &AtomicBool,
        receipts: &AtomicU32,
        pause: Duration,
        seed: u64,
    ) {
        let mut random = StdRng::seed_from_u64(seed ^ u64::from(self.number));
        let pause = u64::try_from(pause.as_millis()).unwrap_or(u64::MAX);
        while !stop.load(Ordering::Relaxed) {
            let agency = random.random_range(0..offices.len());
            let mut sealed = vec![0; BYTES];
            random.fill_bytes(&mut sealed);
            let referral = (Uuid::now_v7(), agency as u32, &*sealed);
            // Now and then its answer is lost on the way, after it came: it is asked again.
            let times = if random.random_range(0..10) == 0 {
                2
            } else {
                1
            };
            for _ in 0..times {
                while let Outcome::Unknown(_) = self.bring(referral, offices, history).await {
                    sleep(Duration::from_millis(random.random_range(AGAIN_WITHIN))).await;
                }
            }
            receipts.fetch_add(1, Ordering::Relaxed);
            sleep(Duration::from_millis(random.random_range(0..=pause))).await;
        }
    }

    /// One attempt.
    async fn bring(
        &self,
        (id, agency, sealed): (Uuid, u32, &[u8]),
        offices: &[Office],
        history: &History,
    ) -> Outcome {
        let office = &offices[agency as usize];
        let asked = history.ask(Operation::Upload {
            id,
            agency,
            sha256: sha256_hex(sealed),
        });
        let outgoing = Outgoing {
            id: &id,
            agency: &office.id,
            recipient: &office.recipient,
            device: &self.id,
            sealed,
            first_format: false,
        };
        let outcome = match self.client.upload("", &outgoing).await {
            Ok(receipt) => Outcome::Receipt(serde_json::to_string(&receipt).expect("JSON")),
            Err(error) => failed(error),
        };
        history.answered(asked, outcome.clone());
        outcome
    }
}

/// What an error says of what was asked: nothing, unless it can never succeed.
fn failed(error: ExchangeError) -> Outcome {
    match error.is_final() {
        true => Outcome::Refused(error.code()),
        false => Outcome::Unknown(error.code()),
    }
}

/// Follows a mailbox: each time what came after the last line that was seen; takes the first of them along.
async fn follow(
    desk: &HubClient,
    id: &str,
    number: u32,
    agency: u32,
    history: &History,
    stop: &AtomicBool,
) {
    let mut last = None;
    while !stop.load(Ordering::Relaxed) {
        let asked = history.ask(Operation::Follow {
            desk: number,
            agency,
        });
        match desk.mailbox_after("", id, last.as_ref()).await {
            Ok(items) => {
                last = items.last().map(|item| item.referral).or(last);
                let line = |item: &repere_referral::wire::MailboxItem| Line {
                    id: item.referral,
                    sha256: item.sha256.clone(),
                };
                history.answered(asked, Outcome::Lines(items.iter().map(line).collect()));
                // Tried again at the next item: that nothing is lost by a fault is what the lines say.
                if let Some(item) = items.first()
                    && desk.download("", id, item).await.is_ok()
                {
                    desk.acknowledge("", id, &item.referral).await.ok();
                }
            }
            Err(error) => history.answered(asked, failed(error)),
        }
        sleep(Duration::from_millis(AGAIN_WITHIN.end)).await;
    }
}

/// Gives one code to two devices at once, again and again: one of them is let in.
async fn take(
    desk: &HubClient,
    settings: &str,
    history: &History,
    stop: &AtomicBool,
) -> Result<(), ExchangeError> {
    while !stop.load(Ordering::Relaxed) {
        let code = EnrolmentCode::generate(&mut rand::rng(), settings.as_bytes());
        again!(desk.invite("", &code.token_sha256()))?;
        let what = Uuid::new_v4();
        let one = |by| redeem(what, by, &code, settings, history);
        tokio::try_join!(one(1), one(2))?;
        sleep(Duration::from_secs(2)).await;
    }
    Ok(())
}

/// A new device shows a code until it is known whether it is let in.
async fn redeem(
    what: Uuid,
    by: u32,
    code: &EnrolmentCode,
    settings: &str,
    history: &History,
) -> Result<(), ExchangeError> {
    let keys = keys();
    let client = client(settings)?.signed_by(&keys);
    loop {
        let asked = history.ask(Operation::Take { what, by });
        let outcome = match client.enrol(code, settings, &keys).await {
            Ok(_) => Outcome::Taken,
            Err(error) => failed(error),
        };
        history.answered(asked, outcome.clone());
        if !matches!(outcome, Outcome::Unknown(_)) {
            return Ok(());
        }
        sleep(Duration::from_millis(AGAIN_WITHIN.end)).await;
    }
}
