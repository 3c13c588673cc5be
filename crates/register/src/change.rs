//! What an edition changes, as facts that `locales/` has words for.

use crate::edition::{AgencyEntry, Deployment, Introductions, Role, RoleKeys, Root};
use crate::register::Register;
use repere_referral::deployment::{Agency, Retention};
use repere_referral::{AgencyRecipient, PublicKeys, sha256_hex};
use std::collections::{BTreeMap, BTreeSet};

/// One thing that is different, or new.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    code: &'static str,
    parameters: Vec<(&'static str, String)>,
}

impl Change {
    /// Every code that there is.
    pub const CODES: &[&str] = &[
        "signer-added",
        "signer-removed",
        "threshold",
        "keys-voided",
        "deployment-voided",
        "name",
        "demonstration",
        "not-demonstration",
        "hub-added",
        "hub-removed",
        "hub-order",
        "hub-authority",
        "receipt-keys-added",
        "receipt-keys-removed",
        "receipt-keys-order",
        "agency-added",
        "agency-removed",
        "agency-closed",
        "agency-reopened",
        "agency-key",
        "agency-key-from-reserve",
        "agency-reserve",
        "agency-earlier",
        "agency-reply-keys",
        "agency-reply-keys-reserve",
        "agency-reply-keys-earlier",
        "agency-described",
        "registrar-added",
        "registrar-removed",
        "registrar-keys",
        "registrar-keys-before",
        "registrar-voided",
        "registrar-renamed",
        "publisher-added",
        "publisher-removed",
        "retention",
        "retention-none",
        "file-added",
        "file-changed",
        "file-removed",
        "devices-introduced",
        "devices-gone",
    ];

    /// A stable word, for Fluent and for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// What the sentence for [`code`](Self::code) needs.
    #[must_use]
    pub fn parameters(&self) -> &[(&'static str, String)] {
        &self.parameters
    }

    fn new(code: &'static str) -> Change {
        debug_assert!(Change::CODES.contains(&code), "{code}");
        Change {
            code,
            parameters: Vec::new(),
        }
    }

    fn with(mut self, name: &'static str, value: impl ToString) -> Change {
        self.parameters.push((name, value.to_string()));
        self
    }

    /// What is different after, or all there is where nothing was before.
    #[must_use]
    pub fn between(before: Option<&Register>, after: &Register) -> Vec<Change> {
        let root = |register: &Register| register.root().edition.content.clone();
        let mut changes = Change::of_root(before.map(root).as_ref(), &root(after));
        let deployment = |register: &Register| {
            let held = register.deployment();
            held.map(|held| held.edition.content.clone())
        };
        let old = before.and_then(deployment);
        match (&old, deployment(after)) {
            (_, Some(new)) => changes.extend(Change::of_deployment(old.as_ref(), &new)),
            (Some(_), None) => changes.push(Change::new("deployment-voided")),
            (None, None) => {}
        }
        for (id, held) in after.registrars() {
            let old = before.and_then(|register| register.registrars().get(id));
            let old = old.map(|held| &held.edition.content);
            changes.extend(Change::of_introductions(old, &held.edition.content));
        }
        changes
    }

    /// What a root changes.
    #[must_use]
    pub fn of_root(before: Option<&Root>, after: &Root) -> Vec<Change> {
        let roles = [
            (Role::Root, before.map(|root| &root.root), &after.root),
            (
                Role::Deployment,
                before.map(|root| &root.deployment),
                &after.deployment,
            ),
            (
                Role::Timestamp,
                before.map(|root| &root.timestamp),
                &after.timestamp,
            ),
        ];
        let mut changes = Vec::new();
        for (role, before, after) in roles {
            of_role(role, before, after, &mut changes);
        }
        changes
    }

    /// What an edition of the deployment changes.
    #[must_use]
    pub fn of_deployment(before: Option<&Deployment>, after: &Deployment) -> Vec<Change> {
        let mut changes = Vec::new();
        if before.map(|one| &one.name) != Some(&after.name) {
            changes.push(Change::new("name").with("name", &after.name));
        }
        if before.map_or(after.demonstration, |one| {
            one.demonstration != after.demonstration
        }) {
            changes.push(Change::new(match after.demonstration {
                true => "demonstration",
                false => "not-demonstration",
            }));
        }
        of_list(
            ("hub-added", "hub-removed", "hub-order", "url"),
            &before.map(|one| one.hub_urls.clone()).unwrap_or_default(),
            &after.hub_urls,
            &mut changes,
        );
        if before.map(|one| &one.hub_ca_pem) != Some(&after.hub_ca_pem) {
            let sha256 = authorities(after).join(", ");
            changes.push(Change::new("hub-authority").with("sha256", sha256));
        }
        let keys = |one: &Deployment| -> Vec<String> {
            one.receipt_keys.iter().map(|keys| keys.id()).collect()
        };
        of_list(
            (
                "receipt-keys-added",
                "receipt-keys-removed",
                "receipt-keys-order",
                "keys",
            ),
            &before.map(keys).unwrap_or_default(),
            &keys(after),
            &mut changes,
        );
        of_agencies(before, after, &mut changes);
        of_registrars(before, after, &mut changes);
        let publishers = |one: &Deployment| -> Vec<(String, String)> {
            let publishers = one.publishers.iter();
            publishers
                .map(|one| (one.keys.id(), one.name.clone()))
                .collect()
        };
        pairs(
            ("publisher-added", "publisher-removed"),
            before.map(publishers).unwrap_or_default(),
            publishers(after),
            &mut changes,
        );
        if before.map(|one| one.retention) != Some(after.retention)
            && (before.is_some() || after.retention.is_some())
        {
            changes.push(of_retention(after.retention));
        }
        let files = |one: &Deployment| -> BTreeMap<String, String> {
            let files = one.files.iter();
            files
                .map(|one| (one.path.clone(), one.sha256.clone()))
                .collect()
        };
        let (old, new) = (before.map(files).unwrap_or_default(), files(after));
        for (path, hash) in &new {
            match old.get(path) {
                None => changes.push(Change::new("file-added").with("path", path)),
                Some(before) if before != hash => {
                    changes.push(Change::new("file-changed").with("path", path));
                }
                Some(_) => {}
            }
        }
        for path in old.keys().filter(|path| !new.contains_key(*path)) {
            changes.push(Change::new("file-removed").with("path", path));
        }
        changes
    }

    /// What an edition of a registrar changes. Devices are counted: who they belong to is nobody's here.
    #[must_use]
    pub fn of_introductions(before: Option<&Introductions>, after: &Introductions) -> Vec<Change> {
        let known = |one: &Introductions| -> BTreeSet<String> {
            one.devices.iter().map(|one| one.device.clone()).collect()
        };
        let (old, new) = (before.map(known).unwrap_or_default(), known(after));
        let counted = [
            ("devices-introduced", new.difference(&old).count()),
            ("devices-gone", old.difference(&new).count()),
        ];
        let counted = counted.into_iter().filter(|(_, count)| *count > 0);
        counted
            .map(|(code, count)| {
                Change::new(code)
                    .with("id", &after.registrar)
                    .with("count", count)
            })
            .collect()
    }
}

fn of_role(role: Role, before: Option<&RoleKeys>, after: &RoleKeys, changes: &mut Vec<Change>) {
    let holders = |keys: &RoleKeys| -> Vec<(String, String)> {
        let holders = keys.holders.iter();
        holders
            .map(|one| (one.keys.id(), one.name.clone()))
            .collect()
    };
    let from = changes.len();
    pairs(
        ("signer-added", "signer-removed"),
        before.map(holders).unwrap_or_default(),
        holders(after),
        changes,
    );
    for change in &mut changes[from..] {
        change.parameters.push(("role", role.name().to_owned()));
    }
    if before.map(|keys| (keys.threshold, keys.holders.len()))
        != Some((after.threshold, after.holders.len()))
    {
        changes.push(
            Change::new("threshold")
                .with("role", role.name())
                .with("need", after.threshold)
                .with("all", after.holders.len()),
        );
    }
    if before.is_some_and(|keys| keys.epoch != after.epoch) {
        changes.push(Change::new("keys-voided").with("role", role.name()));
    }
}

fn of_agencies(before: Option<&Deployment>, after: &Deployment, changes: &mut Vec<Change>) {
    let say = |code: &'static str, entry: &AgencyEntry| {
        Change::new(code)
            .with("id", &entry.agency.id)
            .with("name", shown_name(&entry.agency))
    };
    for entry in &after.agencies {
        let old = before.and_then(|one| one.agency(&entry.agency.id));
        let Some(old) = old else {
            changes.push(say("agency-added", entry).with("key", key_of(entry)));
            if let Some(reason) = &entry.closed {
                changes.push(say("agency-closed", entry).with("reason", reason));
            }
            continue;
        };
        if old.agency.recipient != entry.agency.recipient {
            let reserve = old.reserve.contains(&entry.agency.recipient);
            let code = match reserve {
                true => "agency-key-from-reserve",
                false => "agency-key",
            };
            changes.push(say(code, entry).with("key", key_of(entry)));
        }
        if old.reserve != entry.reserve {
            let count = entry.reserve.len();
            let keys = fingerprints(&entry.reserve);
            let change = say("agency-reserve", entry).with("count", count);
            changes.push(change.with("keys", keys));
        }
        if old.earlier != entry.earlier {
            let keys = fingerprints(entry.earlier.iter().map(|key| &key.recipient));
            changes.push(say("agency-earlier", entry).with("keys", keys));
        }
        if old.agency.keys != entry.agency.keys {
            let keys = entry.agency.keys.as_ref();
            let keys = keys.map_or_else(|| "-".to_owned(), |keys| keys.id());
            changes.push(say("agency-reply-keys", entry).with("keys", keys));
        }
        let ids = |keys: &mut dyn Iterator<Item = &PublicKeys>| {
            let ids: Vec<String> = keys.map(PublicKeys::id).collect();
            (ids.len(), listed(&ids))
        };
        if old.reply_reserve != entry.reply_reserve {
            let (count, keys) = ids(&mut entry.reply_reserve.iter());
            let change = say("agency-reply-keys-reserve", entry).with("count", count);
            changes.push(change.with("keys", keys));
        }
        if old.reply_earlier != entry.reply_earlier {
            let (count, keys) = ids(&mut entry.reply_earlier.iter().map(|one| &one.keys));
            let change = say("agency-reply-keys-earlier", entry).with("count", count);
            changes.push(change.with("keys", keys));
        }
        let words = |agency: &Agency| {
            let (names, purposes) = (agency.names.clone(), agency.purposes.clone());
            (names, purposes, agency.locale.clone())
        };
        if words(&old.agency) != words(&entry.agency) {
            changes.push(say("agency-described", entry));
        }
        match (&old.closed, &entry.closed) {
            (Some(_), None) => changes.push(say("agency-reopened", entry)),
            (before, Some(reason)) if before.as_ref() != Some(reason) => {
                changes.push(say("agency-closed", entry).with("reason", reason));
            }
            _ => {}
        }
    }
    let old = before.map(|one| &one.agencies[..]).unwrap_or_default();
    for entry in old {
        if after.agency(&entry.agency.id).is_none() {
            changes.push(say("agency-removed", entry));
        }
    }
}

fn of_registrars(before: Option<&Deployment>, after: &Deployment, changes: &mut Vec<Change>) {
    for entry in &after.registrars {
        let say = |code| {
            Change::new(code)
                .with("id", &entry.id)
                .with("name", &entry.name)
        };
        let keys = entry.keys.id();
        let Some(old) = before.and_then(|one| one.registrar(&entry.id)) else {
            changes.push(say("registrar-added").with("keys", keys));
            continue;
        };
        if old.epoch != entry.epoch {
            changes.push(say("registrar-voided"));
        }
        if old.keys != entry.keys {
            changes.push(say("registrar-keys").with("keys", keys));
        }
        // That what was said with the keys of before still counts goes without saying.
        let own = (old.keys != entry.keys).then_some(&old.keys);
        let expected = old.before.iter().chain(own);
        let expected: Vec<_> = expected.filter(|_| old.epoch == entry.epoch).collect();
        if entry.before.iter().collect::<Vec<_>>() != expected {
            let ids: Vec<String> = entry.before.iter().map(|keys| keys.id()).collect();
            let some = if ids.is_empty() { "no" } else { "yes" };
            let said = say("registrar-keys-before").with("some", some);
            changes.push(said.with("keys", ids.join(", ")));
        }
        if old.name != entry.name {
            changes.push(say("registrar-renamed").with("before", &old.name));
        }
    }
    let old = before.map(|one| &one.registrars[..]).unwrap_or_default();
    for entry in old {
        if after.registrar(&entry.id).is_none() {
            changes.push(
                Change::new("registrar-removed")
                    .with("id", &entry.id)
                    .with("name", &entry.name),
            );
        }
    }
}

fn of_retention(retention: Option<Retention>) -> Change {
    let days = |days: Option<u32>| days.map_or("-".to_owned(), |days| days.to_string());
    match retention {
        None => Change::new("retention-none"),
        Some(retention) => Change::new("retention")
            .with("inactive", days(retention.inactive_days))
            .with("delivered", days(retention.delivered_days)),
    }
}

/// The name in the language that the desk reads, or the first one.
fn shown_name(agency: &Agency) -> &str {
    let own = agency.names.get(&agency.locale);
    let name = own.or_else(|| agency.names.values().next());
    name.map_or(&agency.id, |name| name)
}

/// The fingerprint of the key that referrals to an agency are sealed to, as long as the id of other keys.
fn key_of(entry: &AgencyEntry) -> String {
    entry.agency.recipient.fingerprint()
}

/// The fingerprints of keys, as `-` where there are none.
fn fingerprints<'a>(keys: impl IntoIterator<Item = &'a AgencyRecipient>) -> String {
    let keys: Vec<_> = (keys.into_iter())
        .map(AgencyRecipient::fingerprint)
        .collect();
    listed(&keys)
}

fn listed(keys: &[String]) -> String {
    match keys.is_empty() {
        true => "-".to_owned(),
        false => keys.join(", "),
    }
}

/// The fingerprints of the certificates of a hub's authorities: SHA-256, as other programs show it.
fn authorities(deployment: &Deployment) -> Vec<String> {
    let authorities = deployment.as_settings().authorities().unwrap_or_default();
    authorities.iter().map(sha256_hex).collect()
}

/// What is only after, and what was only before, each under one parameter; and which is the first, where that alone
/// is different: the first is tried first.
fn of_list(
    (added, removed, order, parameter): (&'static str, &'static str, &'static str, &'static str),
    before: &[String],
    after: &[String],
    changes: &mut Vec<Change>,
) {
    let from = changes.len();
    for one in after.iter().filter(|one| !before.contains(one)) {
        changes.push(Change::new(added).with(parameter, one));
    }
    for one in before.iter().filter(|one| !after.contains(one)) {
        changes.push(Change::new(removed).with(parameter, one));
    }
    if changes.len() == from && before != after {
        let first = after.first().map_or("-", String::as_str);
        changes.push(Change::new(order).with(parameter, first));
    }
}

/// As [`of_list`], for keys with a name beside their id.
fn pairs(
    (added, removed): (&'static str, &'static str),
    before: Vec<(String, String)>,
    after: Vec<(String, String)>,
    changes: &mut Vec<Change>,
) {
    let of = |code, (keys, name): &(String, String)| {
        Change::new(code).with("keys", keys).with("name", name)
    };
    for one in after.iter().filter(|one| !before.contains(one)) {
        changes.push(of(added, one));
    }
    for one in before.iter().filter(|one| !after.contains(one)) {
        changes.push(of(removed, one));
    }
}
