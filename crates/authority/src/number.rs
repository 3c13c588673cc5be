//! Which edition a file belongs to.

use repere_register::{Edition, Role};
use std::fmt;

/// The number of an edition. Roots sort before deployments, and each in the order in which they are believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Number {
    /// A root, from 1.
    Root {
        /// From 1.
        version: u64,
    },
    /// An edition of the deployment.
    Deployment {
        /// From 0.
        epoch: u32,
        /// From 1 in each epoch.
        version: u64,
    },
}

impl Number {
    /// The number of an edition of the deployment.
    pub(crate) fn of_deployment<C>(edition: &Edition<C>) -> Number {
        Number::Deployment {
            epoch: edition.epoch,
            version: edition.version,
        }
    }

    /// What kind of edition.
    #[must_use]
    pub fn role(self) -> Role {
        match self {
            Number::Root { .. } => Role::Root,
            Number::Deployment { .. } => Role::Deployment,
        }
    }

    /// Its version.
    #[must_use]
    pub fn version(self) -> u64 {
        match self {
            Number::Root { version } | Number::Deployment { version, .. } => version,
        }
    }

    /// Its epoch; roots have one only, 0.
    #[must_use]
    pub fn epoch(self) -> u32 {
        match self {
            Number::Root { .. } => 0,
            Number::Deployment { epoch, .. } => epoch,
        }
    }

    /// The file of its text.
    #[must_use]
    pub fn text_name(self) -> String {
        format!("{self}.json")
    }

    /// The file of the signatures of keys with that id.
    #[must_use]
    pub fn signature_name(self, keys: &str) -> String {
        format!("{self}.{keys}.sig")
    }
}

/// As its files begin: `root.2`, `deployment.0.3`.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Number::Root { version } => write!(f, "root.{version}"),
            Number::Deployment { epoch, version } => write!(f, "deployment.{epoch}.{version}"),
        }
    }
}

/// What a file in the folder is, by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Named {
    Text(Number),
    Signature(Number, String),
    /// A signature, by the keys with this id, on a text that was set aside.
    SetAside(Number, String),
}

/// What a name says; `None` for files that are none of ours.
pub(crate) fn named(name: &str) -> Option<Named> {
    let parts: Vec<&str> = name.split('.').collect();
    let (number, rest) = match parts.as_slice() {
        ["root", version, rest @ ..] => {
            let version = counted(version)?;
            (Number::Root { version }, rest)
        }
        ["deployment", epoch, version, rest @ ..] => {
            let (epoch, version) = (counted(epoch)?, counted(version)?);
            (Number::Deployment { epoch, version }, rest)
        }
        _ => return None,
    };
    match rest {
        ["json"] => Some(Named::Text(number)),
        [keys, "sig"] if is_id(keys) => Some(Named::Signature(number, (*keys).to_owned())),
        [keys, "sig", aside] if is_id(keys) && aside.starts_with("set-aside") => {
            Some(Named::SetAside(number, (*keys).to_owned()))
        }
        _ => None,
    }
}

/// A number as [`Number`] writes it: `01` would be a second name of one edition.
fn counted<T: std::str::FromStr + fmt::Display>(text: &str) -> Option<T> {
    let number: T = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

fn is_id(text: &str) -> bool {
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    text.len() == 32 && text.bytes().all(hex)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_of_a_file_leads_to_its_number_and_back() {
        let keys = "0123456789abcdef".repeat(2);
        for number in [
            Number::Root { version: 12 },
            Number::Deployment {
                epoch: 3,
                version: 1,
            },
        ] {
            assert_eq!(named(&number.text_name()), Some(Named::Text(number)));
            let signature = number.signature_name(&keys);
            let expected = Named::Signature(number, keys.clone());
            assert_eq!(named(&signature), Some(expected));
            let aside = format!("{signature}.set-aside-2");
            let expected = Named::SetAside(number, keys.clone());
            assert_eq!(named(&aside), Some(expected));
        }
    }

    #[test]
    fn name_of_another_file_is_no_number() {
        for name in [
            "",
            "register.json",
            "root.json",
            "root.01.json",
            "root.-1.json",
            "root.+1.json",
            "root.1.json.set-aside",
            "root.1.short.sig",
            "deployment.1.json",
            "deployment.0.1.txt",
            "deployment.0.99999999999999999999.json",
            "a/root.1.json",
        ] {
            assert_eq!(named(name), None, "{name}");
        }
    }
}
