//! What can be changed in a deployment, one function a change. Each changes all that belongs to it, or gives an
//! error; the text is checked when it is written.

use crate::error::AuthorityError;
use chrono::{DateTime, Utc};
use repere_referral::deployment::{Agency, Retention};
use repere_referral::publication::Publisher;
use repere_referral::sha256_hex;
use repere_register::{
    AgencyEntry, Deployment, EarlierKey, EarlierReplyKeys, FileEntry, Holder, HubKeys,
    RegistrarEntry,
};

/// The largest file that a deployment names, in bytes (256 MiB).
pub const MAX_NAMED_FILE_BYTES: u64 = 256 * 1024 * 1024;

/// The most keys of before of a registrar that are kept.
const MAX_KEYS_BEFORE: usize = 4;

/// Adds an agency; with `registrar` its desk introduces devices.
///
/// # Errors
/// [`AuthorityError::AgencyExists`], [`AuthorityError::AgencyWithoutKeys`].
pub fn add_agency(
    deployment: &mut Deployment,
    agency: Agency,
    registrar: bool,
) -> Result<(), AuthorityError> {
    let id = agency.id.clone();
    if deployment.agency(&id).is_some() {
        return Err(AuthorityError::AgencyExists { id });
    }
    deployment.agencies.push(AgencyEntry::of(agency));
    match registrar {
        true => add_registrar(deployment, &id),
        false => Ok(()),
    }
}

/// Closes an agency: no device refers to it any more, and says why.
///
/// # Errors
/// [`AuthorityError::UnknownAgency`].
pub fn close_agency(
    deployment: &mut Deployment,
    id: &str,
    why: &str,
) -> Result<(), AuthorityError> {
    agency(deployment, id)?.closed = Some(why.trim().to_owned());
    Ok(())
}

/// Opens an agency that was closed.
///
/// # Errors
/// [`AuthorityError::UnknownAgency`].
pub fn open_agency(deployment: &mut Deployment, id: &str) -> Result<(), AuthorityError> {
    agency(deployment, id)?.closed = None;
    Ok(())
}

/// Puts a new description in the place of an agency's: another key, other reply keys, other words. A registrar
/// whose keys were those of before has the new ones then, and the name; what it said with those of before is still
/// believed ([`void_registrar`] ends that).
///
/// # Errors
/// [`AuthorityError::UnknownAgency`], [`AuthorityError::OtherAgency`]; [`AuthorityError::AgencyWithoutKeys`] for a
/// registrar.
pub fn describe_agency(
    deployment: &mut Deployment,
    id: &str,
    new: Agency,
) -> Result<(), AuthorityError> {
    if new.id != id {
        return Err(AuthorityError::OtherAgency {
            id: id.to_owned(),
            found: new.id,
        });
    }
    let entry = agency(deployment, id)?;
    let before = entry.agency.keys.clone();
    let after = new.keys.clone();
    let name = name_of(&new);
    entry.reserve.retain(|key| *key != new.recipient);
    entry.earlier.retain(|key| key.recipient != new.recipient);
    entry
        .reply_reserve
        .retain(|keys| Some(keys) != after.as_ref());
    entry
        .reply_earlier
        .retain(|one| Some(&one.keys) != after.as_ref());
    entry.agency = new;
    let registrar = deployment.registrars.iter_mut().find(|one| one.id == id);
    if let Some(registrar) = registrar.filter(|one| before.as_ref() == Some(&one.keys)) {
        let id = id.to_owned();
        let new = after.ok_or(AuthorityError::AgencyWithoutKeys { id })?;
        if registrar.keys != new {
            registrar.before.retain(|keys| *keys != new);
            registrar
                .before
                .push(std::mem::replace(&mut registrar.keys, new));
            let most = registrar.before.len().saturating_sub(MAX_KEYS_BEFORE);
            registrar.before.drain(..most);
        }
        registrar.name = name;
    }
    Ok(())
}

/// As [`describe_agency`], and what is sealed to the sealing key that was in use is received, and what the desk said
/// with the keys that it worded back with is believed, until a time of the register: what waits for those who have not
/// heard of the new ones.
///
/// # Errors
/// As of [`describe_agency`].
pub fn renew_agency_key(
    deployment: &mut Deployment,
    id: &str,
    new: Agency,
    until: DateTime<Utc>,
) -> Result<(), AuthorityError> {
    let before = &agency(deployment, id)?.agency;
    let (recipient, keys) = (before.recipient.clone(), before.keys.clone());
    describe_agency(deployment, id, new)?;
    let entry = agency(deployment, id)?;
    if entry.agency.recipient != recipient {
        entry.earlier.push(EarlierKey { recipient, until });
    }
    if let Some(keys) = keys.filter(|keys| entry.agency.keys.as_ref() != Some(keys)) {
        entry.reply_earlier.push(EarlierReplyKeys { keys, until });
    }
    Ok(())
}

/// Puts the keys of a description in reserve for an agency, those that are not in use: nobody seals to the one yet, the
/// desk may word back with the others, and hubs and devices know both.
///
/// # Errors
/// [`AuthorityError::UnknownAgency`], [`AuthorityError::OtherAgency`].
pub fn reserve_agency_key(
    deployment: &mut Deployment,
    id: &str,
    new: Agency,
) -> Result<(), AuthorityError> {
    if new.id != id {
        return Err(AuthorityError::OtherAgency {
            id: id.to_owned(),
            found: new.id,
        });
    }
    let entry = agency(deployment, id)?;
    if entry.agency.recipient != new.recipient && !entry.reserve.contains(&new.recipient) {
        entry.reserve.push(new.recipient);
    }
    let keys = new.keys.filter(|keys| {
        entry.agency.keys.as_ref() != Some(keys) && !entry.reply_reserve.contains(keys)
    });
    entry.reply_reserve.extend(keys);
    Ok(())
}

/// Withdraws a key that is in reserve or was in use: what is sealed to it is received no more, or what is said with it
/// is believed no more, also of devices that the desk has let in. The one in use has to be replaced, by
/// [`describe_agency`].
///
/// In: the fingerprint of a sealing key, or the id of keys that the desk words back with.
///
/// # Errors
/// [`AuthorityError::UnknownAgency`], [`AuthorityError::UnknownAgencyKey`].
pub fn withdraw_agency_key(
    deployment: &mut Deployment,
    id: &str,
    key: &str,
) -> Result<(), AuthorityError> {
    let entry = agency(deployment, id)?;
    let count = |entry: &AgencyEntry| {
        let sealing = entry.reserve.len() + entry.earlier.len();
        sealing + entry.reply_reserve.len() + entry.reply_earlier.len()
    };
    let mut before = count(entry);
    entry.reserve.retain(|one| one.fingerprint() != key);
    entry
        .earlier
        .retain(|one| one.recipient.fingerprint() != key);
    entry.reply_reserve.retain(|keys| keys.id() != key);
    entry.reply_earlier.retain(|one| one.keys.id() != key);
    let mut after = count(entry);
    if let Some(registrar) = deployment.registrars.iter_mut().find(|one| one.id == id) {
        before += registrar.before.len();
        registrar.before.retain(|keys| keys.id() != key);
        after += registrar.before.len();
    }
    match after == before {
        true => Err(AuthorityError::UnknownAgencyKey {
            id: id.to_owned(),
            key: key.chars().take(64).collect(),
        }),
        false => Ok(()),
    }
}

/// Lets an agency's desk introduce devices, with the keys that it words back with.
///
/// # Errors
/// [`AuthorityError::UnknownAgency`], [`AuthorityError::RegistrarExists`], [`AuthorityError::AgencyWithoutKeys`].
pub fn add_registrar(deployment: &mut Deployment, id: &str) -> Result<(), AuthorityError> {
    if deployment.registrar(id).is_some() {
        return Err(AuthorityError::RegistrarExists { id: id.to_owned() });
    }
    let agency = &agency(deployment, id)?.agency;
    let keys = agency.keys.clone();
    let entry = RegistrarEntry {
        id: id.to_owned(),
        name: name_of(agency),
        keys: keys.ok_or_else(|| AuthorityError::AgencyWithoutKeys { id: id.to_owned() })?,
        epoch: 0,
        before: Vec::new(),
    };
    deployment.registrars.push(entry);
    Ok(())
}

/// Takes from a desk that it introduces devices: those that it alone has let in are believed no more.
///
/// # Errors
/// [`AuthorityError::UnknownRegistrar`].
pub fn remove_registrar(deployment: &mut Deployment, id: &str) -> Result<(), AuthorityError> {
    let before = deployment.registrars.len();
    deployment.registrars.retain(|one| one.id != id);
    match deployment.registrars.len() == before {
        true => Err(AuthorityError::UnknownRegistrar { id: id.to_owned() }),
        false => Ok(()),
    }
}

/// Makes everything void that a desk has said of devices so far; it has to introduce them anew.
///
/// # Errors
/// [`AuthorityError::UnknownRegistrar`].
pub fn void_registrar(deployment: &mut Deployment, id: &str) -> Result<(), AuthorityError> {
    let registrar = deployment.registrars.iter_mut().find(|one| one.id == id);
    let unknown = || AuthorityError::UnknownRegistrar { id: id.to_owned() };
    let registrar = registrar.ok_or_else(unknown)?;
    registrar.epoch = registrar.epoch.saturating_add(1);
    registrar.before.clear();
    Ok(())
}

/// Adds a publisher, whose protocols and directories devices install.
///
/// # Errors
/// [`AuthorityError::PublisherExists`].
pub fn add_publisher(
    deployment: &mut Deployment,
    publisher: Publisher,
) -> Result<(), AuthorityError> {
    let id = publisher.keys.id();
    let mut known = deployment.publishers.iter();
    if known.any(|one| one.keys.id() == id) {
        return Err(AuthorityError::PublisherExists { id });
    }
    deployment.publishers.push(publisher);
    Ok(())
}

/// Takes a publisher away, by the id of the keys or by a name that one publisher alone has.
///
/// # Errors
/// [`AuthorityError::UnknownPublisher`].
pub fn remove_publisher(deployment: &mut Deployment, who: &str) -> Result<(), AuthorityError> {
    let publishers = &deployment.publishers;
    let found = one_of(publishers, who, |one| (one.keys.id(), one.name.as_str()));
    let unknown = || AuthorityError::UnknownPublisher { id: who.to_owned() };
    let place = found.ok_or_else(unknown)?;
    deployment.publishers.remove(place);
    Ok(())
}

/// Names a file of the deployment by its hash, in the place of one of the same path.
pub fn add_file(deployment: &mut Deployment, path: &str, bytes: &[u8]) {
    deployment.files.retain(|one| one.path != path);
    deployment.files.push(FileEntry {
        path: path.to_owned(),
        length: bytes.len() as u64,
        sha256: sha256_hex(bytes),
    });
}

/// Takes a file from the deployment.
///
/// # Errors
/// [`AuthorityError::UnknownFile`].
pub fn remove_file(deployment: &mut Deployment, path: &str) -> Result<(), AuthorityError> {
    let before = deployment.files.len();
    deployment.files.retain(|one| one.path != path);
    match deployment.files.len() == before {
        true => Err(AuthorityError::UnknownFile {
            path: path.to_owned(),
        }),
        false => Ok(()),
    }
}

/// Changes what the deployment is called.
pub fn set_name(deployment: &mut Deployment, name: &str) {
    name.trim().clone_into(&mut deployment.name);
}

/// Changes where the hub is, the first address first.
pub fn set_hub_urls(deployment: &mut Deployment, urls: &[String]) {
    deployment.hub_urls = urls.to_vec();
}

/// Changes for how long devices keep screenings; `None`: nothing is deleted by itself.
pub fn set_retention(deployment: &mut Deployment, retention: Option<Retention>) {
    deployment.retention = retention;
}

/// Puts these hubs in the place of all: their addresses, authorities and keys of receipts.
pub fn set_hubs(deployment: &mut Deployment, hubs: &[HubKeys]) {
    if hubs.is_empty() {
        return;
    }
    deployment.hub_urls.clear();
    deployment.hub_ca_pem.clear();
    deployment.receipt_keys.clear();
    add_hubs(deployment, hubs);
}

/// Adds hubs to those that there are, or another authority or key of one: for a change of hands, during which both
/// are believed.
pub fn add_hubs(deployment: &mut Deployment, hubs: &[HubKeys]) {
    for hub in hubs {
        if !deployment.hub_urls.contains(&hub.url) {
            deployment.hub_urls.push(hub.url.clone());
        }
        if !deployment.hub_ca_pem.contains(hub.ca_pem.trim()) {
            deployment.hub_ca_pem.push_str(hub.ca_pem.trim());
            deployment.hub_ca_pem.push('\n');
        }
        if !deployment.receipt_keys.contains(&hub.receipt_keys) {
            deployment.receipt_keys.push(hub.receipt_keys.clone());
        }
    }
}

/// Who signs timestamps: each hub once.
pub(crate) fn timestamp_holders(hubs: &[HubKeys]) -> Vec<Holder> {
    let mut holders: Vec<Holder> = Vec::new();
    for hub in hubs {
        if !holders.iter().any(|one| one.keys == hub.timestamp_keys) {
            holders.push(Holder {
                name: hub.name.clone(),
                keys: hub.timestamp_keys.clone(),
            });
        }
    }
    holders
}

/// The place of the one with these keys, or the only one of that name.
pub(crate) fn one_of<'a, T>(
    all: &'a [T],
    who: &str,
    known: impl Fn(&'a T) -> (String, &'a str),
) -> Option<usize> {
    let by_id = all.iter().position(|one| known(one).0 == who);
    by_id.or_else(|| {
        let named = all.iter().enumerate();
        let mut named = named.filter(|(_, one)| known(one).1 == who);
        match (named.next(), named.next()) {
            (Some((place, _)), None) => Some(place),
            _ => None,
        }
    })
}

/// What people call an agency's desk: the agency's name in the language that the desk reads, or the first one.
fn name_of(agency: &Agency) -> String {
    let own = agency.names.get(&agency.locale);
    let name = own.or_else(|| agency.names.values().next());
    name.unwrap_or(&agency.id).trim().to_owned()
}

fn agency<'a>(
    deployment: &'a mut Deployment,
    id: &str,
) -> Result<&'a mut AgencyEntry, AuthorityError> {
    let mut agencies = deployment.agencies.iter_mut();
    let found = agencies.find(|one| one.agency.id == id);
    found.ok_or_else(|| AuthorityError::UnknownAgency { id: id.to_owned() })
}
