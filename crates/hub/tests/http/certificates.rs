//! What connections shake hands with: how they agree on a key, and certificates that change while the hub serves.

use super::*;
use repere_hub::Handshakes;
use rustls::NamedGroup;
use rustls::crypto::{CryptoProvider, SupportedKxGroup, aws_lc_rs};
use rustls_pki_types::ServerName;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

/// A connection of a client that knows these ways to agree on a key, the first one first.
async fn connected(
    world: &World,
    groups: &[&'static dyn SupportedKxGroup],
) -> std::io::Result<TlsStream<TcpStream>> {
    let provider = CryptoProvider {
        kx_groups: groups.to_vec(),
        ..aws_lc_rs::default_provider()
    };
    let config = ClientConfig::builder_with_provider(Arc::new(provider))
        .with_protocol_versions(&[&rustls::version::TLS13])
        .expect("versions")
        .with_root_certificates(roots(&world.dir))
        .with_no_client_auth();
    let tcp = TcpStream::connect(world.hub.local_addr()).await?;
    let name = ServerName::try_from("localhost").expect("a name");
    TlsConnector::from(Arc::new(config))
        .connect(name, tcp)
        .await
}

fn roots(dir: &TempDir) -> RootCertStore {
    let mut roots = RootCertStore::empty();
    let pem = std::fs::read(dir.path().join("authority.pem")).expect("reads");
    let root = CertificateDer::from_pem_slice(&pem).expect("a certificate");
    roots.add(root).expect("an authority");
    roots
}

/// The server's certificate, as a client sees it.
async fn certificate(world: &World) -> Vec<u8> {
    let stream = connected(world, &[aws_lc_rs::kx_group::X25519]).await;
    let stream = stream.expect("shakes hands");
    let chain = stream
        .get_ref()
        .1
        .peer_certificates()
        .expect("certificates");
    chain[0].to_vec()
}

/// Both sides say how they agreed; clients without post-quantum cryptography are still answered.
#[tokio::test]
async fn keys_are_agreed_on_with_x25519mlkem768_where_the_client_has_it() {
    let world = World::new().await;
    let (hybrid, classical) = (
        aws_lc_rs::kx_group::X25519MLKEM768,
        aws_lc_rs::kx_group::X25519,
    );
    for (groups, expected, post_quantum, alone) in [
        (vec![hybrid, classical], NamedGroup::X25519MLKEM768, 1, 0),
        (vec![hybrid], NamedGroup::X25519MLKEM768, 2, 0),
        (vec![classical], NamedGroup::X25519, 2, 1),
    ] {
        let stream = connected(&world, &groups).await.expect("shakes hands");
        let agreed = stream.get_ref().1.negotiated_key_exchange_group();
        assert_eq!(agreed.map(|group| group.name()), Some(expected));
        let seen = Handshakes {
            post_quantum,
            classical: alone,
        };
        super::under_attack::until("the hub has seen it", || world.hub.handshakes() == seen).await;
    }
    // What is neither is no TLS of ours.
    let other = connected(&world, &[aws_lc_rs::kx_group::SECP256R1]).await;
    assert!(other.is_err());
}

#[tokio::test]
async fn certificate_is_another_one_from_the_next_connection_on() {
    let world = World::new().await;
    let before = certificate(&world).await;
    let kept = connected(&world, &[aws_lc_rs::kx_group::X25519]).await;
    assert!(!world.hub.renew_certificate().await.expect("looks"));
    assert_eq!(certificate(&world).await, before, "ninety days are left");
    admin::renew(world.dir.path()).expect("renews");
    assert!(world.hub.renew_certificate().await.expect("looks"));
    let renewed = certificate(&world).await;
    assert_ne!(renewed, before);
    drop(kept);
    // What is no certificate is not taken, and is told.
    std::fs::write(world.dir.path().join("server.pem"), "no pem").expect("writes");
    let refused = world.hub.renew_certificate().await;
    assert_eq!(refused.map_err(|error| error.code()), Err("certificate"));
    assert_eq!(
        certificate(&world).await,
        renewed,
        "that of before is used on"
    );
}

/// The authority's key is taken away, as the operator is told to do.
#[tokio::test]
async fn hub_renews_its_certificate_without_the_key_of_its_authority() {
    let world = World::new().await;
    let path = |name: &str| world.dir.path().join(name);
    std::fs::remove_file(path("authority.key")).expect("takes it away");
    let before = certificate(&world).await;
    // One that ends soon: of the same issuer, made long ago.
    let days = |days: i64| chrono::Utc::now() + chrono::TimeDelta::days(days);
    assert!(admin::renewed_at(world.dir.path(), days(0)).is_ok_and(|renewed| !renewed));
    assert!(admin::renewed_at(world.dir.path(), days(61)).expect("renews"));
    // True where the hub had not looked by itself in between.
    world.hub.renew_certificate().await.expect("looks");
    assert_ne!(certificate(&world).await, before, "and devices believe it");
    // What it makes certificates with has ended: only the authority's key helps, and it says so.
    let status = admin::status(&world.place).await.expect("its state");
    let issuer = status
        .endings
        .iter()
        .find(|one| one.what.code() == "issuer");
    let issuer = issuer.expect("is told");
    assert!(issuer.is_soon(days(4 * 365 + 300)) && !issuer.is_soon(days(4 * 365)));
    assert!(admin::renewed_at(world.dir.path(), days(5 * 365 + 2)).is_ok());
    let refused = admin::renew(world.dir.path());
    assert_eq!(
        refused.err().map(|error| error.code()),
        Some("no-authority-key")
    );
}

/// A folder of before: its certificate is good for years, and nothing is there to make another one with.
#[tokio::test]
async fn folder_without_an_issuer_serves_until_it_is_renewed() {
    let world = World::new().await;
    let dir = world.dir.path();
    std::fs::remove_file(dir.join("issuer.pem")).expect("removes");
    let soon = chrono::Utc::now() + chrono::TimeDelta::days(80);
    assert!(!admin::renewed_at(dir, soon).expect("looks"));
    let status = admin::status(&world.place).await.expect("its state");
    let ends = |what: &str| {
        let ending = status.endings.iter().find(|one| one.what.code() == what);
        ending.expect("is told").at
    };
    assert_eq!(ends("issuer"), ends("certificate"));
    let again = repere_hub::serve(&world.place, ([127, 0, 0, 1], 0).into()).await;
    drop(again.expect("serves"));
    admin::renew(dir).expect("renews");
    assert!(admin::renewed_at(dir, soon).expect("renews by itself"));
}
