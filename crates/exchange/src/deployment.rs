//! The settings file of a deployment, as `repere hub deployment` writes it (JSON).
//!
//! It comes by any way, an e-mail or a memory stick, so every part is checked before it is used.
//! That it is the right file is vouched for by the enrolment code, not by anything inside it.

use repere_referral::publication::Publisher;
use repere_referral::{AgencyRecipient, PublicKeys};
use reqwest::Url;
use rustls::RootCertStore;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The format that this version reads.
const FORMAT: u32 = 1;

/// The largest file in bytes. An agency takes 2 KB (its post-quantum key), so this is hundreds.
const MAX_BYTES: usize = 1024 * 1024;

/// The longest name of a deployment, in characters.
const MAX_NAME: usize = 200;

/// The longest id of an agency.
const MAX_ID: usize = 64;

/// Where the hub is, how to know it, and the agencies that it serves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Deployment {
    /// The version of this format, 1.
    pub format: u32,
    /// What people call it.
    pub name: String,
    /// It is for practice: nothing that is sent is a real case.
    pub demonstration: bool,
    /// `https://host[:port]`, without a path.
    pub hub_url: String,
    /// The certificate of the hub's own authority, PEM. No other is trusted.
    pub hub_ca_pem: String,
    /// What the hub signs receipts with.
    pub hub_keys: PublicKeys,
    /// Whom a referral can go to; at least one.
    pub agencies: Vec<DeploymentAgency>,
    /// Whose protocols its devices install. Files of before there were any have none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub publishers: Vec<Publisher>,
    /// For how long its devices keep screenings. Without it nothing is deleted by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retention: Option<Retention>,
}

/// For how long devices keep screenings. Whichever comes first counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retention {
    /// Days after the last change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inactive_days: Option<u32>,
    /// Days after all that was referred of it has been received.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered_days: Option<u32>,
}

impl Retention {
    /// The longest, in days: nobody lives to see it.
    pub const MAX_DAYS: u32 = 65_535;

    /// It says something, and nothing of it is impossible.
    pub fn is_good(&self) -> bool {
        let days = [self.inactive_days, self.delivered_days];
        let mut given = days.into_iter().flatten().peekable();
        given.peek().is_some() && given.all(|days| (1..=Retention::MAX_DAYS).contains(&days))
    }
}

/// An agency of a deployment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeploymentAgency {
    /// Its id.
    pub id: String,
    /// Its name, by locale; at least one.
    pub names: BTreeMap<String, String>,
    /// What it does, by locale.
    #[serde(default)]
    pub purposes: BTreeMap<String, String>,
    /// The language that its desk reads.
    pub locale: String,
    /// The key that referrals to it are sealed to.
    pub recipient: AgencyRecipient,
    /// What its desk signs its word back with. An agency of before there was any has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keys: Option<PublicKeys>,
}

/// Why a text is not a usable settings file. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DeploymentProblem {
    /// Larger than 1 MiB.
    #[error("too large")]
    TooLarge,
    /// A later version of the format.
    #[error("a later format")]
    NewerVersion,
    /// Not JSON of this form: a field is missing or is of the wrong kind, at this place in the text.
    #[error("unreadable at {line}:{column}")]
    Unreadable {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// No name, or one that is too long or has control characters.
    #[error("bad name")]
    BadName,
    /// Not a URL with a host and nothing after it.
    #[error("bad url")]
    BadUrl,
    /// A URL, but not `https`.
    #[error("not https")]
    NotHttps,
    /// The authority is not one or more certificates in PEM, and nothing else.
    #[error("bad authority")]
    BadAuthority,
    /// No agency.
    #[error("no agency")]
    NoAgency,
    /// An agency without a usable id, name or language, or the second one with the same id.
    #[error("bad agency at place {place}")]
    BadAgency {
        /// Its place in the list, from 1.
        place: usize,
    },
    /// For how long things are kept is not said in days from 1 on.
    #[error("bad retention")]
    BadRetention,
    /// A publisher without a usable name, or the second one with the same keys.
    #[error("bad publisher at place {place}")]
    BadPublisher {
        /// Its place in the list, from 1.
        place: usize,
    },
}

impl DeploymentProblem {
    /// A stable word, for Fluent: there is nothing that a worker could do about one part or another.
    pub fn code(&self) -> &'static str {
        match self {
            DeploymentProblem::NewerVersion => "deployment-newer-version",
            _ => "deployment-invalid",
        }
    }

    /// Which part is wrong, for whoever wrote the file.
    pub fn part(&self) -> &'static str {
        match self {
            DeploymentProblem::TooLarge => "size",
            DeploymentProblem::NewerVersion => "format",
            DeploymentProblem::Unreadable { .. } => "json",
            DeploymentProblem::BadName => "name",
            DeploymentProblem::BadUrl | DeploymentProblem::NotHttps => "hub_url",
            DeploymentProblem::BadAuthority => "hub_ca_pem",
            DeploymentProblem::NoAgency | DeploymentProblem::BadAgency { .. } => "agencies",
            DeploymentProblem::BadPublisher { .. } => "publishers",
            DeploymentProblem::BadRetention => "retention",
        }
    }
}

impl Deployment {
    /// Reads and checks a settings file.
    ///
    /// # Errors
    /// The first [`DeploymentProblem`].
    pub fn parse(text: &str) -> Result<Deployment, DeploymentProblem> {
        if text.len() > MAX_BYTES {
            return Err(DeploymentProblem::TooLarge);
        }
        // The version first: a later format may not have the rest in this form.
        #[derive(Deserialize)]
        struct Version {
            format: u32,
        }
        // A byte order mark is what an editor left behind, not a mistake of the file.
        let text = text.trim_start_matches('\u{feff}');
        let version: Version = serde_json::from_str(text).map_err(unreadable)?;
        if version.format > FORMAT {
            return Err(DeploymentProblem::NewerVersion);
        }
        let deployment: Deployment = serde_json::from_str(text).map_err(unreadable)?;
        deployment.check()?;
        Ok(deployment)
    }

    /// The agency of that id.
    pub fn agency(&self, id: &str) -> Option<&DeploymentAgency> {
        self.agencies.iter().find(|agency| agency.id == id)
    }

    fn check(&self) -> Result<(), DeploymentProblem> {
        if !text_is_good(&self.name) {
            return Err(DeploymentProblem::BadName);
        }
        self.url()?;
        self.roots()?;
        if self.agencies.is_empty() {
            return Err(DeploymentProblem::NoAgency);
        }
        let mut ids = BTreeSet::new();
        for (index, agency) in self.agencies.iter().enumerate() {
            if !agency.is_good() || !ids.insert(&agency.id) {
                return Err(DeploymentProblem::BadAgency { place: index + 1 });
            }
        }
        let mut keys = BTreeSet::new();
        for (index, publisher) in self.publishers.iter().enumerate() {
            if !publisher.has_good_name() || !keys.insert(publisher.keys.id()) {
                return Err(DeploymentProblem::BadPublisher { place: index + 1 });
            }
        }
        if self.retention.is_some_and(|retention| !retention.is_good()) {
            return Err(DeploymentProblem::BadRetention);
        }
        Ok(())
    }

    /// The hub's address.
    pub(crate) fn url(&self) -> Result<Url, DeploymentProblem> {
        let url = Url::parse(&self.hub_url).map_err(|_| DeploymentProblem::BadUrl)?;
        if url.scheme() != "https" {
            return Err(DeploymentProblem::NotHttps);
        }
        let bare = url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        if bare && url.has_host() {
            Ok(url)
        } else {
            Err(DeploymentProblem::BadUrl)
        }
    }

    /// The authority, as the only one to trust.
    pub(crate) fn roots(&self) -> Result<RootCertStore, DeploymentProblem> {
        let mut roots = RootCertStore::empty();
        for certificate in CertificateDer::pem_slice_iter(self.hub_ca_pem.as_bytes()) {
            let certificate = certificate.map_err(|_| DeploymentProblem::BadAuthority)?;
            roots
                .add(certificate)
                .map_err(|_| DeploymentProblem::BadAuthority)?;
        }
        // A secret key in a file that goes to everybody is a mistake to be told about.
        if roots.is_empty() || self.hub_ca_pem.contains("PRIVATE KEY") {
            return Err(DeploymentProblem::BadAuthority);
        }
        Ok(roots)
    }
}

impl DeploymentAgency {
    fn is_good(&self) -> bool {
        let id_char = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let tag_char = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        (1..=MAX_ID).contains(&self.id.len())
            && self.id.bytes().all(id_char)
            && !self.names.is_empty()
            && self.names.values().all(|name| text_is_good(name))
            && !self.locale.is_empty()
            && self.locale.bytes().all(tag_char)
    }
}

/// Not blank, not endless, and nothing that could disturb the page around it.
fn text_is_good(text: &str) -> bool {
    (1..=MAX_NAME).contains(&text.trim().chars().count()) && !text.chars().any(char::is_control)
}

fn unreadable(error: serde_json::Error) -> DeploymentProblem {
    DeploymentProblem::Unreadable {
        line: error.line(),
        column: error.column(),
    }
}
