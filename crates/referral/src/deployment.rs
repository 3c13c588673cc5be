//! The settings file of a deployment: where the hub is, how to know it, and the agencies that it serves
//! (JSON). The hub writes it, and devices and desks read it, with this one type and this one check.
//!
//! It comes by any way, an e-mail or a memory stick, so every part is checked before it is used.
//! That it is the right file is vouched for by the enrolment code, not by anything inside it.
//!
//! **Invariant: who writes such a file has read it first.** [`Deployment::to_text`] and
//! [`Agency::to_text`] give no text that [`Deployment::parse`] and [`Agency::parse`] refuse.

mod agency;

pub use agency::{Agency, AgencyProblem, MAX_AGENCY_BYTES};

use crate::PublicKeys;
use crate::names::is_good_name;
use crate::publication::Publisher;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use url::Url;

/// The format that this version writes and reads.
pub const FORMAT: u32 = 1;

/// The largest file in bytes. An agency takes 2 KB (its post-quantum key), so this is hundreds.
pub const MAX_BYTES: usize = 1024 * 1024;

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
    pub agencies: Vec<Agency>,
    /// Whose protocols its devices install. Files of before there were any have none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub publishers: Vec<Publisher>,
    /// For how long its devices keep screenings. Without it nothing is deleted by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retention: Option<Retention>,
}

/// For how long devices keep screenings. Whichever comes first counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    #[must_use]
    pub fn is_good(&self) -> bool {
        let days = [self.inactive_days, self.delivered_days];
        let mut given = days.into_iter().flatten().peekable();
        given.peek().is_some() && given.all(|days| (1..=Retention::MAX_DAYS).contains(&days))
    }
}

/// Why a text is not a usable settings file. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DeploymentProblem {
    /// Larger than [`MAX_BYTES`].
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
    /// An agency that cannot be used.
    #[error("agency {id} at place {place}: {problem}")]
    BadAgency {
        /// Its place in the list, from 1.
        place: usize,
        /// Its id, as it stands there.
        id: String,
        /// What is wrong with it.
        problem: AgencyProblem,
    },
    /// The second agency of the same id.
    #[error("a second agency {id} at place {place}")]
    RepeatedAgency {
        /// Its place in the list, from 1.
        place: usize,
        /// Its id.
        id: String,
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
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            DeploymentProblem::NewerVersion => "deployment-newer-version",
            _ => "deployment-invalid",
        }
    }

    /// Which part is wrong, for whoever wrote the file: its path in the JSON.
    #[must_use]
    pub fn part(&self) -> String {
        let part = match self {
            DeploymentProblem::TooLarge => "size",
            DeploymentProblem::NewerVersion => "format",
            DeploymentProblem::Unreadable { line, column } => {
                return format!("json {line}:{column}");
            }
            DeploymentProblem::BadName => "name",
            DeploymentProblem::BadUrl | DeploymentProblem::NotHttps => "hub_url",
            DeploymentProblem::BadAuthority => "hub_ca_pem",
            DeploymentProblem::NoAgency => "agencies",
            DeploymentProblem::BadAgency { place, problem, .. } => {
                return format!("agencies[{place}].{}", problem.place());
            }
            DeploymentProblem::RepeatedAgency { place, .. } => {
                return format!("agencies[{place}].id");
            }
            DeploymentProblem::BadPublisher { place } => return format!("publishers[{place}]"),
            DeploymentProblem::BadRetention => "retention",
        };
        part.to_owned()
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

    /// The text of its settings file, which [`Deployment::parse`] has read back.
    ///
    /// # Errors
    /// [`DeploymentProblem`]: no device and no desk could read what would be written.
    pub fn to_text(&self) -> Result<String, DeploymentProblem> {
        let mut text = serde_json::to_string_pretty(self).expect("texts and keys are always JSON");
        text.push('\n');
        Deployment::parse(&text)?;
        Ok(text)
    }

    /// The agency of that id.
    #[must_use]
    pub fn agency(&self, id: &str) -> Option<&Agency> {
        self.agencies.iter().find(|agency| agency.id == id)
    }

    fn check(&self) -> Result<(), DeploymentProblem> {
        if !is_good_name(&self.name) {
            return Err(DeploymentProblem::BadName);
        }
        self.url()?;
        self.authorities()?;
        if self.agencies.is_empty() {
            return Err(DeploymentProblem::NoAgency);
        }
        let mut ids = BTreeSet::new();
        for (agency, place) in self.agencies.iter().zip(1..) {
            let id = || agency.id.chars().take(crate::names::MAX_ID).collect();
            agency.check().map_err(|problem| {
                let id = id();
                DeploymentProblem::BadAgency { place, id, problem }
            })?;
            if !ids.insert(&agency.id) {
                return Err(DeploymentProblem::RepeatedAgency { place, id: id() });
            }
        }
        let mut keys = BTreeSet::new();
        for (publisher, place) in self.publishers.iter().zip(1..) {
            if !publisher.has_good_name() || !keys.insert(publisher.keys.id()) {
                return Err(DeploymentProblem::BadPublisher { place });
            }
        }
        if self.retention.is_some_and(|retention| !retention.is_good()) {
            return Err(DeploymentProblem::BadRetention);
        }
        Ok(())
    }

    /// The hub's address.
    ///
    /// # Errors
    /// [`DeploymentProblem::BadUrl`], [`DeploymentProblem::NotHttps`]. A deployment that was parsed has none.
    pub fn url(&self) -> Result<Url, DeploymentProblem> {
        let url = Url::parse(&self.hub_url).map_err(|_| DeploymentProblem::BadUrl)?;
        if url.scheme() != "https" {
            return Err(DeploymentProblem::NotHttps);
        }
        let bare = url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none()
            && !self.hub_url.ends_with(':')
            && !self.hub_url.contains(char::is_whitespace);
        if bare && url.has_host() {
            Ok(url)
        } else {
            Err(DeploymentProblem::BadUrl)
        }
    }

    /// The certificates of the hub's authority, each usable as the only thing to trust.
    ///
    /// # Errors
    /// [`DeploymentProblem::BadAuthority`]. A deployment that was parsed has none.
    pub fn authorities(&self) -> Result<Vec<CertificateDer<'static>>, DeploymentProblem> {
        let bad = DeploymentProblem::BadAuthority;
        // A secret key in a file that goes to everybody is a mistake to be told about.
        if self.hub_ca_pem.contains("PRIVATE KEY") {
            return Err(bad);
        }
        let certificates: Vec<CertificateDer<'static>> =
            CertificateDer::pem_slice_iter(self.hub_ca_pem.as_bytes())
                .collect::<Result<_, _>>()
                .map_err(|_| bad.clone())?;
        let usable = |certificate| webpki::anchor_from_trusted_cert(certificate).is_ok();
        if certificates.is_empty() || !certificates.iter().all(usable) {
            return Err(bad);
        }
        Ok(certificates)
    }
}

fn unreadable(error: serde_json::Error) -> DeploymentProblem {
    DeploymentProblem::Unreadable {
        line: error.line(),
        column: error.column(),
    }
}
