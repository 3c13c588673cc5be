//! The names that a hub goes by: they stand in its certificate, and devices insist on them.

use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// The longest list of names; a hub has one or two.
const MAX_NAMES: usize = 16;

/// DNS names and IP addresses of a hub, at least one, in the order given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<String>", into = "Vec<String>")]
pub struct HubNames(Vec<HubName>);

/// One name of a hub.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum HubName {
    Dns(String),
    Ip(IpAddr),
}

/// Why these are no names for a hub.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NameProblem {
    /// No name at all.
    #[error("no name")]
    None,
    /// More than sixteen.
    #[error("too many names")]
    TooMany,
    /// The text is neither a DNS name nor an IP address.
    #[error("not a name: {0}")]
    NotAName(String),
}

impl HubNames {
    /// Reads names as typed: DNS names (no wildcards) and IP addresses. Doubles are dropped.
    ///
    /// # Errors
    /// [`NameProblem`].
    pub fn parse<S: AsRef<str>>(names: &[S]) -> Result<HubNames, NameProblem> {
        let mut parsed = Vec::new();
        for name in names {
            let name = HubName::parse(name.as_ref())?;
            if !parsed.contains(&name) {
                parsed.push(name);
            }
        }
        match parsed.len() {
            0 => Err(NameProblem::None),
            1..=MAX_NAMES => Ok(HubNames(parsed)),
            _ => Err(NameProblem::TooMany),
        }
    }

    /// Whether a URL with this host leads to a name of the hub.
    pub(crate) fn contains(&self, host: &str) -> bool {
        let host = host.trim_start_matches('[').trim_end_matches(']');
        HubName::parse(host).is_ok_and(|name| self.0.contains(&name))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &HubName> {
        self.0.iter()
    }
}

impl HubName {
    fn parse(name: &str) -> Result<HubName, NameProblem> {
        if let Ok(address) = name.parse::<IpAddr>() {
            return Ok(HubName::Ip(address));
        }
        let label = |label: &str| {
            (1..=63).contains(&label.len())
                && label
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        // A last label of digits only would be read as an IPv4 address by some.
        let last_is_number = name
            .rsplit('.')
            .next()
            .is_some_and(|last| last.bytes().all(|byte| byte.is_ascii_digit()));
        if name.len() <= 253 && name.split('.').all(label) && !last_is_number {
            Ok(HubName::Dns(name.to_ascii_lowercase()))
        } else {
            Err(NameProblem::NotAName(name.chars().take(253).collect()))
        }
    }

    pub(crate) fn as_text(&self) -> String {
        match self {
            HubName::Dns(name) => name.clone(),
            HubName::Ip(address) => address.to_string(),
        }
    }
}

impl TryFrom<Vec<String>> for HubNames {
    type Error = NameProblem;
    fn try_from(names: Vec<String>) -> Result<HubNames, NameProblem> {
        HubNames::parse(&names)
    }
}

impl From<HubNames> for Vec<String> {
    fn from(names: HubNames) -> Vec<String> {
        names.iter().map(HubName::as_text).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(names: &[&str], expected: Result<&[&str], NameProblem>) {
        let parsed = HubNames::parse(names).map(Vec::from);
        let expected = expected.map(|names| {
            names
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>()
        });
        assert_eq!(parsed, expected);
    }

    #[test]
    fn names_are_dns_names_or_addresses() {
        check(
            &["localhost", "127.0.0.1", "::1"],
            Ok(&["localhost", "127.0.0.1", "::1"]),
        );
        check(
            &["Hub.Example.ORG", "hub.example.org"],
            Ok(&["hub.example.org"]),
        );
        check(&[], Err(NameProblem::None));
        for bad in [
            "",
            "a b",
            "*.example.org",
            "-a.org",
            "a..org",
            "a.org.",
            "300.1.1.1",
            "hüb.org",
        ] {
            check(&[bad], Err(NameProblem::NotAName(bad.to_owned())));
        }
        let many: Vec<String> = (0..17).map(|number| format!("h{number}")).collect();
        assert_eq!(HubNames::parse(&many), Err(NameProblem::TooMany));
    }

    #[test]
    fn host_of_a_url_is_found_among_the_names() {
        let names = HubNames::parse(&["hub.example.org", "::1"]).expect("names");
        assert!(names.contains("HUB.example.org"));
        assert!(names.contains("[::1]"));
        assert!(!names.contains("example.org"));
    }
}
