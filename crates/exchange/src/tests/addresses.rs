//! A deployment that names several addresses and several keys of its hub.

use crate::tests::world::{World, keys, send};
use crate::{ExchangeError, HubClient};
use repere_referral::deployment;
use repere_register::Deployment;
use uuid::Uuid;

/// The deployment of a world with these addresses in place of its own.
fn deployment(world: &World, urls: &[String]) -> Deployment {
    let settings = deployment::Deployment::parse(&world.text).expect("parses");
    let mut deployment = Deployment::from_settings(settings);
    deployment.hub_urls = urls.to_vec();
    deployment
}

/// An address at which nobody listens.
fn nobody() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("listens");
    let port = listener.local_addr().expect("an address").port();
    format!("https://localhost:{port}")
}

fn address(world: &World) -> String {
    format!("https://localhost:{}", world.hub.local_addr().port())
}

#[tokio::test]
async fn client_asks_at_the_next_address_where_no_hub_answers() {
    let world = World::new().await;
    let other = World::new().await;
    let (device, bearer) = world.device().await;
    let device = device.public().id();
    for silent in [nobody(), address(&other)] {
        let urls = [silent, address(&world)];
        let client = HubClient::of(&deployment(&world, &urls)).expect("a client");
        for _ in 0..2 {
            let (device, id) = ((&*device, &*bearer), Uuid::now_v7());
            let sent = send(&client, &world.folder, device, id, "east", b"sealed").await;
            sent.expect("sends");
        }
    }
    // What a hub answered counts: nobody else is asked.
    let urls = [address(&world), nobody()];
    let client = HubClient::of(&deployment(&world, &urls)).expect("a client");
    let (device, id) = ((&*device, "wrong"), Uuid::now_v7());
    let refused = send(&client, &world.folder, device, id, "east", b"sealed").await;
    assert_eq!(refused.map(drop), Err(ExchangeError::Unauthorised));
    let nowhere = [nobody(), nobody()];
    let client = HubClient::of(&deployment(&world, &nowhere)).expect("a client");
    assert_eq!(client.health().await, Err(ExchangeError::Offline));
}

#[tokio::test]
async fn receipt_of_any_key_of_the_deployment_is_good() {
    let world = World::new().await;
    let (device, bearer) = world.device().await;
    let device = device.public().id();
    let mut deployment = deployment(&world, &[address(&world)]);
    deployment.receipt_keys.insert(0, keys().public());
    let client = HubClient::of(&deployment).expect("a client");
    let id = Uuid::now_v7();
    let device = (&*device, &*bearer);
    send(&client, &world.folder, device, id, "east", b"sealed")
        .await
        .expect("signed with the second key");
    deployment.receipt_keys.pop();
    let client = HubClient::of(&deployment).expect("a client");
    let upload = send(&client, &world.folder, device, id, "east", b"sealed").await;
    assert_eq!(upload.map(drop), Err(ExchangeError::BadReceipt));
    deployment.receipt_keys.clear();
    let unusable = HubClient::of(&deployment).err();
    assert_eq!(unusable, Some(ExchangeError::ClientUnusable));
}
