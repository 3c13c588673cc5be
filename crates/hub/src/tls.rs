//! The hub's own authority for TLS, and the server's side of it.
//!
//! Devices pin this authority and trust no other, so no public certificate authority, and nobody who
//! can make one sign, can stand between a device and its hub.

use crate::names::{HubName, HubNames};
use chrono::{DateTime, Datelike as _, Days, Months, NaiveDate, TimeDelta, Utc};
use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DistinguishedName, DnType,
    ExtendedKeyUsagePurpose, GeneralSubtree, IsCa, Issuer, KeyPair, KeyUsagePurpose,
    NameConstraints, PKCS_ECDSA_P256_SHA256, PublicKeyData as _, date_time_ymd,
};
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier as _;
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::{RootCertStore, ServerConfig};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use sha2::{Digest as _, Sha256};
use std::net::IpAddr;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use zeroize::Zeroizing;

/// A lost authority means handing a new settings file to every device: it outlives them.
const AUTHORITY_YEARS: u32 = 20;

/// For how long a hub makes its own certificates, without the authority's key; `repere hub renew` lets it go on.
const ISSUER_YEARS: u32 = 5;

/// There is no revocation: a certificate whose key was stolen is good for the rest of this.
const CERTIFICATE_DAYS: u64 = 90;

/// How long before its end the hub makes the next one.
pub(crate) const RENEW_BEFORE: TimeDelta = TimeDelta::days(30);

/// The subject of the issuer's certificate.
const ISSUER_NAME: &str = "hub issuer";

/// The subject of the authority's certificate. It names nobody, because it travels to every device.
const AUTHORITY_NAME: &str = "hub authority";

/// The output of [`new_authority`], PEM.
pub(crate) struct NewAuthority {
    /// The authority's certificate: goes into every settings file.
    pub certificate: String,
    /// The authority's secret key: needed again only to renew.
    pub key: Zeroizing<String>,
}

/// Why there is no certificate.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TlsError {
    /// The authority's key or the server's certificate file is not readable as such.
    #[error("unreadable certificate or key")]
    Unreadable,
    /// The library refused, for example for lack of randomness.
    #[error("certificate library")]
    Library,
}

/// Makes an authority that can vouch for these names only (name constraints, RFC 5280, 4.2.1.10).
pub(crate) fn new_authority(
    names: &HubNames,
    now: DateTime<Utc>,
) -> Result<NewAuthority, TlsError> {
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
    let certificate = authority_params(names, now)?.self_signed(&key)?;
    Ok(NewAuthority {
        certificate: certificate.pem(),
        key: Zeroizing::new(key.serialize_pem()),
    })
}

/// Makes an issuer, which the authority lets sign certificates for these names and nothing else, so that the
/// authority's key need not be where the hub is: its certificate and its key, one PEM text.
pub(crate) fn new_issuer(
    names: &HubNames,
    authority_key: &str,
    now: DateTime<Utc>,
) -> Result<Zeroizing<String>, TlsError> {
    let authority_key = KeyPair::from_pem(authority_key).map_err(|_| TlsError::Unreadable)?;
    let authority = authority_params(names, now)?;
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
    let by = Issuer::from_params(&authority, authority_key);
    let certificate = issuer_params(names, now)?.signed_by(&key, &by)?;
    Ok(Zeroizing::new(format!(
        "{}{}",
        certificate.pem(),
        Zeroizing::new(key.serialize_pem()).as_str()
    )))
}

/// Makes a server certificate for the names, signed by the issuer of this PEM text, and its key; the issuer's
/// certificate follows: one PEM text.
///
/// It begins when the issuer's does: a device whose clock is behind believes a new one as it did the one before.
pub(crate) fn new_server(
    names: &HubNames,
    issuer: &str,
    now: DateTime<Utc>,
) -> Result<Zeroizing<String>, TlsError> {
    let certificate_of_issuer = first_certificates(issuer.as_bytes(), 1)?;
    let (_, issuer_key) = issuer
        .split_once(END_OF_CERTIFICATE)
        .ok_or(TlsError::Unreadable)?;
    let issuer_key = KeyPair::from_pem(issuer_key.trim()).map_err(|_| TlsError::Unreadable)?;
    let of_issuer = issuer_params(names, now)?;
    let by = Issuer::from_params(&of_issuer, issuer_key);

    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
    let texts: Vec<String> = names.iter().map(HubName::as_text).collect();
    let mut params = CertificateParams::new(texts)?;
    params.distinguished_name = distinguished_name("hub");
    params.use_authority_key_identifier_extension = true;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let (from, ends) = validity(issuer.as_bytes())?;
    let until = now
        .date_naive()
        .checked_add_days(Days::new(CERTIFICATE_DAYS));
    // None is good for longer than what vouches for it.
    let until = until.ok_or(TlsError::Library)?.min(ends.date_naive());
    valid_between(&mut params, from.date_naive(), until);
    let certificate = params.signed_by(&key, &by)?;
    Ok(Zeroizing::new(format!(
        "{}{}{certificate_of_issuer}",
        certificate.pem(),
        Zeroizing::new(key.serialize_pem()).as_str()
    )))
}

/// The most authorities of before whose word is kept: a device that has slept since still reaches the hub.
pub(crate) const MAX_AUTHORITIES_BEFORE: usize = 4;

/// Has the authority of before vouch for a new one, of these secret keys: a certificate, PEM. Whoever pins the former
/// believes what the latter signs.
pub(crate) fn vouched(
    names: &HubNames,
    new_key: &str,
    old_key: &str,
    now: DateTime<Utc>,
) -> Result<String, TlsError> {
    let read = |key: &str| KeyPair::from_pem(key).map_err(|_| TlsError::Unreadable);
    let before = authority_params(names, now)?;
    let issuer = Issuer::from_params(&before, read(old_key)?);
    let mut params = authority_params(names, now)?;
    // The next one may be vouched for in its turn.
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(
        u8::try_from(MAX_AUTHORITIES_BEFORE + 1).map_err(|_| TlsError::Library)?,
    ));
    Ok(params.signed_by(&read(new_key)?, &issuer)?.pem())
}

const END_OF_CERTIFICATE: &str = "-----END CERTIFICATE-----";

/// The first so many certificates of a PEM text.
pub(crate) fn first_certificates(pem: &[u8], most: usize) -> Result<String, TlsError> {
    let text = std::str::from_utf8(pem).map_err(|_| TlsError::Unreadable)?;
    let whole: String = text
        .split_inclusive(END_OF_CERTIFICATE)
        .take(most)
        .collect();
    Ok(format!("{}\n", whole.trim()))
}

/// Whether a secret key is that of the first certificate of a PEM text.
pub(crate) fn is_key_of(key: &str, pem: &[u8]) -> Result<bool, TlsError> {
    let key = KeyPair::from_pem(key).map_err(|_| TlsError::Unreadable)?;
    let certificate = CertificateDer::from_pem_slice(pem).map_err(|_| TlsError::Unreadable)?;
    let parsed = x509_parser::parse_x509_certificate(&certificate);
    let (_, certificate) = parsed.map_err(|_| TlsError::Unreadable)?;
    Ok(certificate.public_key().raw == key.subject_public_key_info())
}

/// Whether somebody who pins these authorities, PEM, and no others would believe a server with this certificate and
/// chain, PEM, under that name, on a day on which the certificate is good.
pub(crate) fn is_vouched_for(
    server: &[u8],
    authorities: &str,
    name: &str,
) -> Result<bool, TlsError> {
    let read = |pem: &[u8]| -> Result<Vec<CertificateDer<'static>>, TlsError> {
        let all = CertificateDer::pem_slice_iter(pem).collect::<Result<_, _>>();
        all.map_err(|_| TlsError::Unreadable)
    };
    let mut roots = RootCertStore::empty();
    for authority in read(authorities.as_bytes())? {
        roots.add(authority).map_err(|_| TlsError::Unreadable)?;
    }
    let chain = read(server)?;
    let (own, chain) = chain.split_first().ok_or(TlsError::Unreadable)?;
    let day = (validity(server)?.1 - TimeDelta::days(1)).timestamp();
    let day = UnixTime::since_unix_epoch(Duration::from_secs(
        u64::try_from(day).map_err(|_| TlsError::Unreadable)?,
    ));
    let name = ServerName::try_from(name).map_err(|_| TlsError::Unreadable)?;
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider());
    let verifier = verifier.build().map_err(|_| TlsError::Library)?;
    Ok(verifier
        .verify_server_cert(own, chain, &name, &[], day)
        .is_ok())
}

/// When the first certificate of a PEM text begins, and when it ends.
fn validity(pem: &[u8]) -> Result<(DateTime<Utc>, DateTime<Utc>), TlsError> {
    let certificate = CertificateDer::from_pem_slice(pem).map_err(|_| TlsError::Unreadable)?;
    let parsed = x509_parser::parse_x509_certificate(&certificate);
    let (_, certificate) = parsed.map_err(|_| TlsError::Unreadable)?;
    let time = |time: i64| DateTime::from_timestamp(time, 0).ok_or(TlsError::Unreadable);
    let validity = certificate.validity();
    let (from, until) = (validity.not_before, validity.not_after);
    Ok((time(from.timestamp())?, time(until.timestamp())?))
}

/// When the first certificate of a PEM text ends.
pub(crate) fn until(pem: &[u8]) -> Result<DateTime<Utc>, TlsError> {
    Ok(validity(pem)?.1)
}

/// The day until which a hub whose issuer is made now makes its own certificates.
pub(crate) fn issuer_until(now: DateTime<Utc>) -> Option<NaiveDate> {
    now.date_naive()
        .checked_add_months(Months::new(12 * ISSUER_YEARS))
}

/// What connections shake hands with: may be another one from one connection to the next.
#[derive(Clone)]
pub(crate) struct Certificates(Arc<RwLock<Certified>>);

struct Certified {
    pem_sha256: [u8; 32],
    config: Arc<ServerConfig>,
}

impl Certified {
    fn read(pem: &[u8]) -> Result<Certified, TlsError> {
        Ok(Certified {
            pem_sha256: sha256(pem),
            config: server_config(pem)?,
        })
    }
}

fn sha256(pem: &[u8]) -> [u8; 32] {
    Sha256::digest(pem).into()
}

impl Certificates {
    /// The certificate and key of a PEM text.
    pub(crate) fn read(pem: &[u8]) -> Result<Certificates, TlsError> {
        Ok(Certificates(Arc::new(RwLock::new(Certified::read(pem)?))))
    }

    /// Takes the certificate and key of a PEM text for the next connection; whether they are others than before.
    /// Connections that there are go on.
    pub(crate) fn take(&self, pem: &[u8]) -> Result<bool, TlsError> {
        let mut now = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if now.pem_sha256 == sha256(pem) {
            return Ok(false);
        }
        *now = Certified::read(pem)?;
        Ok(true)
    }

    /// What the next connection shakes hands with.
    pub(crate) fn now(&self) -> Arc<ServerConfig> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner).config)
    }
}

/// TLS 1.3 only, with a post-quantum key exchange where the client has one, HTTP/2 and HTTP/1.1.
fn server_config(pem: &[u8]) -> Result<Arc<ServerConfig>, TlsError> {
    // The server's own, then what authorities of before say of the ones after them.
    let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_slice_iter(pem)
        .collect::<Result<_, _>>()
        .map_err(|_| TlsError::Unreadable)?;
    let key = PrivateKeyDer::from_pem_slice(pem).map_err(|_| TlsError::Unreadable)?;
    let mut config = ServerConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&rustls::version::TLS13])
        .map_err(|_| TlsError::Library)?
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .map_err(|_| TlsError::Unreadable)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

/// X25519MLKEM768 first: what is recorded today stays closed to a computer of the future.
fn provider() -> Arc<CryptoProvider> {
    Arc::new(CryptoProvider {
        kx_groups: vec![
            aws_lc_rs::kx_group::X25519MLKEM768,
            aws_lc_rs::kx_group::X25519,
        ],
        ..aws_lc_rs::default_provider()
    })
}

fn authority_params(names: &HubNames, now: DateTime<Utc>) -> Result<CertificateParams, TlsError> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.distinguished_name = distinguished_name(AUTHORITY_NAME);
    // An issuer below it.
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(1));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params.name_constraints = Some(name_constraints(names));
    valid_for(&mut params, now, AUTHORITY_YEARS)?;
    Ok(params)
}

fn issuer_params(names: &HubNames, now: DateTime<Utc>) -> Result<CertificateParams, TlsError> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.distinguished_name = distinguished_name(ISSUER_NAME);
    params.use_authority_key_identifier_extension = true;
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params.name_constraints = Some(name_constraints(names));
    valid_for(&mut params, now, ISSUER_YEARS)?;
    Ok(params)
}

/// Permits exactly the hub's names; a kind of name that the hub has none of is excluded whole.
fn name_constraints(names: &HubNames) -> NameConstraints {
    let mut permitted_subtrees = Vec::new();
    let (mut dns, mut ip) = (false, false);
    for name in names.iter() {
        permitted_subtrees.push(match name {
            HubName::Dns(name) => {
                dns = true;
                GeneralSubtree::DnsName(name.clone())
            }
            HubName::Ip(address) => {
                ip = true;
                let bits = if address.is_ipv4() { 32 } else { 128 };
                GeneralSubtree::IpAddress(CidrSubnet::from_addr_prefix(*address, bits))
            }
        });
    }
    let mut excluded_subtrees = Vec::new();
    if !dns {
        excluded_subtrees.push(GeneralSubtree::DnsName(String::new()));
    }
    if !ip {
        let everything = [IpAddr::from([0u8; 4]), IpAddr::from([0u8; 16])];
        excluded_subtrees.extend(
            everything.map(|all| GeneralSubtree::IpAddress(CidrSubnet::from_addr_prefix(all, 0))),
        );
    }
    NameConstraints {
        permitted_subtrees,
        excluded_subtrees,
    }
}

fn distinguished_name(common_name: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, common_name);
    name
}

/// From a year before, because clocks of devices run behind, by months where a battery was empty.
fn valid_for(
    params: &mut CertificateParams,
    now: DateTime<Utc>,
    years: u32,
) -> Result<(), TlsError> {
    let from = now
        .date_naive()
        .checked_sub_months(Months::new(12))
        .ok_or(TlsError::Library)?;
    let until = now
        .date_naive()
        .checked_add_months(Months::new(12 * years))
        .ok_or(TlsError::Library)?;
    valid_between(params, from, until);
    Ok(())
}

fn valid_between(params: &mut CertificateParams, from: NaiveDate, until: NaiveDate) {
    let day = |date: NaiveDate| {
        // A month is 1 to 12 and a day 1 to 31: both fit.
        date_time_ymd(date.year(), date.month() as u8, date.day() as u8)
    };
    params.not_before = day(from);
    params.not_after = day(until);
}

impl From<rcgen::Error> for TlsError {
    fn from(_: rcgen::Error) -> TlsError {
        TlsError::Library
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An authority made for `of` signs a certificate for `signs`: does a device accept it at `asks`?
    #[track_caller]
    fn check(of: &[&str], signs: &[&str], asks: &str, expected: bool) {
        let now = Utc::now();
        let of = HubNames::parse(of).expect("names");
        let authority = new_authority(&of, now).expect("an authority");
        let signs = HubNames::parse(signs).expect("names");
        let issuer = new_issuer(&signs, &authority.key, now).expect("an issuer");
        let server = new_server(&signs, &issuer, now).expect("a certificate");

        let mut roots = RootCertStore::empty();
        let root = CertificateDer::from_pem_slice(authority.certificate.as_bytes());
        roots
            .add(root.expect("a certificate"))
            .expect("an authority");
        let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider())
            .build()
            .expect("a verifier");
        let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_slice_iter(server.as_bytes())
            .collect::<Result<_, _>>()
            .expect("certificates");
        let asks = ServerName::try_from(asks).expect("a name");
        let verified =
            verifier.verify_server_cert(&chain[0], &chain[1..], &asks, &[], UnixTime::now());
        assert_eq!(verified.is_ok(), expected, "{verified:?}");
    }

    #[test]
    fn authority_vouches_for_its_own_names_only() {
        check(
            &["hub.example.org"],
            &["hub.example.org"],
            "hub.example.org",
            true,
        );
        check(
            &["localhost", "127.0.0.1", "::1"],
            &["localhost", "::1"],
            "::1",
            true,
        );
        check(
            &["localhost", "127.0.0.1"],
            &["127.0.0.1"],
            "127.0.0.1",
            true,
        );
        check(&["127.0.0.1"], &["127.0.0.1"], "127.0.0.1", true);
        check(
            &["hub.example.org"],
            &["hub.example.org"],
            "example.org",
            false,
        );
        // A stolen authority key is of no use against another host.
        check(
            &["hub.example.org"],
            &["bank.example"],
            "bank.example",
            false,
        );
        check(&["hub.example.org"], &["192.0.2.1"], "192.0.2.1", false);
        check(&["192.0.2.1"], &["192.0.2.2"], "192.0.2.2", false);
        check(&["192.0.2.1"], &["bank.example"], "bank.example", false);
    }

    /// Somebody who pins one of three authorities, each vouched for by the one before, asks a server of the last.
    #[test]
    fn server_of_a_new_authority_is_believed_by_who_pins_one_before() {
        let (names, now) = (HubNames::parse(&["localhost"]).expect("names"), Utc::now());
        let authorities: Vec<NewAuthority> = (0..3)
            .map(|_| new_authority(&names, now).expect("an authority"))
            .collect();
        let [first, second, third] = &authorities[..] else {
            panic!("three");
        };
        let vouched = |new: &NewAuthority, old: &NewAuthority| {
            vouched(&names, &new.key, &old.key, now).expect("vouched for")
        };
        let chain = [vouched(third, second), vouched(second, first)].concat();
        let chain = first_certificates(chain.as_bytes(), MAX_AUTHORITIES_BEFORE).expect("PEM");
        let issuer = new_issuer(&names, &third.key, now).expect("an issuer");
        let server = new_server(&names, &issuer, now).expect("a certificate");
        let pem = [server.as_str(), &chain].concat();
        let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_slice_iter(pem.as_bytes())
            .collect::<Result<_, _>>()
            .expect("certificates");
        let (server, chain) = chain.split_first().expect("certificates");
        let stranger = new_authority(&names, now).expect("an authority");
        let pinned = authorities.iter().map(|one| (one, true));
        for (pins, expected) in pinned.chain([(&stranger, false)]) {
            let mut roots = RootCertStore::empty();
            let root = CertificateDer::from_pem_slice(pins.certificate.as_bytes());
            roots.add(root.expect("a certificate")).expect("pinned");
            let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider());
            let verifier = verifier.build().expect("a verifier");
            let name = ServerName::try_from("localhost").expect("a name");
            let verified = verifier.verify_server_cert(server, chain, &name, &[], UnixTime::now());
            assert_eq!(verified.is_ok(), expected, "{verified:?}");
        }
        let believed = |authorities: &str, name: &str| {
            is_vouched_for(pem.as_bytes(), authorities, name).expect("are read")
        };
        for one in &authorities {
            assert!(believed(&one.certificate, "localhost"));
            assert!(!believed(&one.certificate, "hub.example.org"));
        }
        assert!(!believed(&stranger.certificate, "localhost"));
        let both = format!("{}{}", stranger.certificate, first.certificate);
        assert!(believed(&both, "localhost"));
    }

    #[test]
    fn key_is_told_from_that_of_another_authority() {
        let (names, now) = (HubNames::parse(&["localhost"]).expect("names"), Utc::now());
        let [one, other] = [(); 2].map(|()| new_authority(&names, now).expect("an authority"));
        let is = |key: &str, pem: &str| is_key_of(key, pem.as_bytes()).expect("are read");
        assert!(is(&one.key, &one.certificate));
        assert!(!is(&one.key, &other.certificate));
        let vouched = vouched(&names, &other.key, &one.key, now).expect("vouched for");
        assert!(is(&other.key, &vouched) && !is(&one.key, &vouched));
    }

    #[test]
    fn end_of_a_certificate_is_read() {
        let (names, now) = (HubNames::parse(&["localhost"]).expect("names"), Utc::now());
        let authority = new_authority(&names, now).expect("an authority");
        let issuer = new_issuer(&names, &authority.key, now).expect("an issuer");
        let server = new_server(&names, &issuer, now).expect("a certificate");
        let day = |pem: &str| until(pem.as_bytes()).expect("an end").date_naive();
        assert_eq!(Some(day(&issuer)), issuer_until(now));
        let ninety = now.date_naive().checked_add_days(Days::new(90));
        assert_eq!(Some(day(&server)), ninety);
        let begins = |pem: &str| validity(pem.as_bytes()).expect("a beginning").0;
        let later = now + TimeDelta::days(1000);
        let renewed = new_server(&names, &issuer, later).expect("a certificate");
        assert_eq!(
            begins(&renewed),
            begins(&issuer),
            "for clocks that are behind"
        );
        let at_the_end = now + TimeDelta::days(5 * 365);
        let last = new_server(&names, &issuer, at_the_end).expect("a certificate");
        assert_eq!(day(&last), day(&issuer), "none outlives its issuer");
        let twenty = now.date_naive().checked_add_months(Months::new(240));
        assert_eq!(Some(day(&authority.certificate)), twenty);
    }

    #[test]
    fn issuer_is_good_for_five_years_and_its_authority_for_twenty() {
        let names = HubNames::parse(&["localhost"]).expect("names");
        let day = |text: &str| {
            format!("{text}T12:00:00Z")
                .parse::<DateTime<Utc>>()
                .expect("a time")
        };
        let until = |now| issuer_until(now).expect("a day").to_string();
        assert_eq!(until(day("2026-11-23")), "2031-11-23");
        assert_eq!(until(day("2028-02-29")), "2033-02-28");
        let params = authority_params(&names, day("2026-11-23")).expect("a certificate");
        assert_eq!(params.not_before.year(), 2025);
        assert_eq!(params.not_after.year(), 2046);
    }
}
