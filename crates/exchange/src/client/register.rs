//! The register: asking for what is newer, and what a desk adds to it.

use super::{HubClient, MAX_JSON_BYTES};
use crate::ExchangeError;
use repere_referral::CoSigned;
use repere_referral::wire::{EnrolledDevice, EnrolledList, paths};
use repere_register::{MAX_FILE_BYTES, Register, Update};
use reqwest::header::{CONTENT_TYPE, IF_NONE_MATCH};
use reqwest::{Method, RequestBuilder};

/// What the asker has, so that only what is newer comes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// The version of the newest root; 0 for none.
    pub root: u64,
    /// SHA-256 of the text of the deployment, hexadecimal.
    pub deployment: Option<String>,
    /// SHA-256 of the text of the timestamp, hexadecimal.
    pub timestamp: Option<String>,
    /// SHA-256 of the text of what each registrar said, hexadecimal: for a desk, so that what it has does not come
    /// again.
    pub registrars: Vec<String>,
}

/// The most registrars that are named as known: all of them together fit into an address (docs/signed-requests.md).
const MAX_NAMED: usize = 240;

impl Known {
    /// What somebody knows who believes this register.
    #[must_use]
    pub fn of(register: &Register) -> Known {
        Known {
            root: register.root().edition.version,
            deployment: register.deployment().map(|held| held.sha256.clone()),
            timestamp: register.timestamp().map(|held| held.sha256.clone()),
            registrars: (register.registrars().values())
                .map(|held| held.sha256.clone())
                .collect(),
        }
    }
}

impl HubClient {
    /// What is newer than what is known; `None` where nothing is. Nobody is believed by that: it is for
    /// [`Register::apply`]. What registrars say is not in it, as no device is concerned.
    ///
    /// # Errors
    /// [`ExchangeError::NoRegister`] for a hub that has none, [`ExchangeError::RegisterRefused`] for a file
    /// that cannot be read, of a later format for instance; else any [`ExchangeError`].
    pub async fn register(&self, known: &Known) -> Result<Option<Update>, ExchangeError> {
        self.newer(known, None).await
    }

    /// For a desk: as [`register`](Self::register), with the newest of what every registrar says, unless it is
    /// [known](Known::registrars). That is told by the beginning of its hash: where another text begins alike, it is
    /// missing, and is asked for again with none named.
    ///
    /// # Errors
    /// As [`register`](Self::register).
    pub async fn register_with_registrars(
        &self,
        bearer: &str,
        known: &Known,
    ) -> Result<Option<Update>, ExchangeError> {
        self.newer(known, Some(bearer)).await
    }

    async fn newer(
        &self,
        known: &Known,
        desk: Option<&str>,
    ) -> Result<Option<Update>, ExchangeError> {
        let answer = self
            .ask(self.asking_for(known, desk), MAX_FILE_BYTES)
            .await?;
        if answer.unchanged {
            return Ok(None);
        }
        let text = answer.bytes("application/json")?;
        Ok(Some(Update::parse(&text)?))
    }

    fn asking_for(&self, known: &Known, desk: Option<&str>) -> RequestBuilder {
        let mut url = self.url(paths::REGISTER, &[]);
        {
            let mut query = url.query_pairs_mut();
            query.append_pair("root", &known.root.to_string());
            if let Some(deployment) = &known.deployment {
                query.append_pair("deployment", deployment);
            }
            if desk.is_some() {
                query.append_pair("registrars", "true");
                if (1..=MAX_NAMED).contains(&known.registrars.len()) {
                    let held = known.registrars.iter();
                    let held = held.filter_map(|hash| hash.get(..paths::HELD_DIGITS));
                    query.append_pair("held", &held.collect::<String>());
                }
            }
        }
        let limit = self.limit_for(MAX_FILE_BYTES);
        let mut request = self.http.get(url).timeout(limit);
        if let Some(desk) = desk {
            request = request.bearer_auth(desk);
        }
        match &known.timestamp {
            Some(timestamp) => request.header(IF_NONE_MATCH, format!("\"{timestamp}\"")),
            None => request,
        }
    }

    /// For a desk: brings the next edition of which devices it has let in, as the registrar of that id. Safe to
    /// repeat.
    ///
    /// # Errors
    /// [`ExchangeError::Conflict`] where somebody else of the same desk was first: ask for the register, and
    /// write the edition again. [`ExchangeError::RegisterRefused`] with the reason why it is not believed; else
    /// any [`ExchangeError`].
    pub async fn put_registrar(
        &self,
        bearer: &str,
        id: &str,
        statement: &CoSigned,
    ) -> Result<(), ExchangeError> {
        let text = statement.to_text();
        let request = self
            .request(Method::PUT, bearer, paths::REGISTRAR, &[id])
            .header(CONTENT_TYPE, "application/json")
            .timeout(self.limit_for(text.len()))
            .body(text);
        self.ask(request, MAX_JSON_BYTES).await?.nothing()
    }

    /// For a desk: the devices that its codes let in, in the order in which they enrolled; those that came
    /// after the one of the code `after` (its token's SHA-256, hexadecimal), or all.
    ///
    /// # Errors
    /// [`ExchangeError`].
    pub async fn enrolled(
        &self,
        bearer: &str,
        after: Option<&str>,
    ) -> Result<Vec<EnrolledDevice>, ExchangeError> {
        let url = self.url(paths::INTRODUCTIONS, &[]);
        let items = |page: EnrolledList| page.items;
        self.pages(bearer, url, after, items, |item| item.invitation.clone())
            .await
    }
}
