//! What nobody has verified.

use crate::model::{Directory, Kind, Verification};
use chrono::NaiveDate;

/// An entry that nobody has verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unverified<'a> {
    /// What it is.
    pub kind: Kind,
    /// Its id.
    pub id: &'a str,
    /// Where it was read, and when, if it was.
    pub read: Option<(&'a str, NaiveDate)>,
    /// A national number of the state that was read on a page of the state.
    pub official: bool,
}

/// Every entry that nobody has verified, in the order of the directory.
#[must_use]
pub fn unverified(directory: &Directory) -> Vec<Unverified<'_>> {
    let mut found = Vec::new();
    let mut look = |kind, id, verified: &Verification, read, official| {
        if verified.on.is_none() {
            found.push(Unverified {
                kind,
                id,
                read,
                official,
            });
        }
    };
    for role in &directory.roles {
        look(
            Kind::Role,
            &role.id,
            &role.verified,
            role.origin.read(),
            false,
        );
    }
    for duty in &directory.duties {
        look(Kind::Duty, &duty.id, &duty.verified, None, false);
    }
    for contact in &directory.contacts {
        let (read, official) = (contact.origin.read(), contact.official);
        look(
            Kind::Contact,
            &contact.id,
            &contact.verified,
            read,
            official,
        );
    }
    for right in &directory.rights {
        look(Kind::Right, &right.id, &right.verified, None, false);
    }
    for law in &directory.laws {
        look(Kind::Law, &law.id, &law.verified, law.origin.read(), false);
    }
    found
}
