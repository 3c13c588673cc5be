//! What a hub says of itself to whoever looks after it, and what it never says.

use super::under_attack::{Device, until};
use super::*;

/// A hub that is observed.
async fn observed() -> World {
    World::with(Options {
        observe: Some(([127, 0, 0, 1], 0).into()),
        ..Options::default()
    })
    .await
}

/// The status and the text of an answer to whoever looks after the hub.
async fn asked(world: &World, path: &str) -> (u16, String) {
    let address = world.hub.observed_at().expect("is observed");
    let asked = world.client.get(format!("http://{address}{path}"));
    let answer = asked.send().await;
    let answer = answer.expect("is answered");
    (
        answer.status().as_u16(),
        answer.text().await.expect("is whole"),
    )
}

/// Everything that a run tells holds no id, no address and no name of it.
#[tokio::test]
async fn nothing_that_is_told_points_at_anybody() {
    let world = observed().await;
    let address = [127, 77, 66, 55];
    let device = Device::enrolled(&world, "a device of somebody", address.into()).await;
    assert_eq!(device.refer(&world, 100).await, Some(200));
    let referral = uuid::Uuid::now_v7().to_string();
    let path = format!("/v1/referrals/{referral}?agency=east");
    let sealed = [7; 100];
    assert_eq!(
        device.ask(&world, Method::PUT, &path, &sealed).await,
        Some(200)
    );
    let other = [8; 100];
    assert_eq!(
        device.ask(&world, Method::PUT, &path, &other).await,
        Some(409)
    );
    let nowhere = "/v1/referrals/018f0000-0000-7000-8000-000000000000?agency=somewhere";
    assert_eq!(
        device.ask(&world, Method::PUT, nowhere, &sealed).await,
        Some(404)
    );
    let desk = world.desk.clone();
    let mailbox = world.ask(Method::GET, "/v1/mailboxes/east", Some(&desk), Vec::new());
    assert_eq!(mailbox.await.status, StatusCode::OK);
    let item = format!("/v1/mailboxes/east/{referral}");
    let fetched = world.ask(Method::GET, &item, Some(&desk), Vec::new()).await;
    assert_eq!(fetched.status, StatusCode::OK);
    let guessed = "/Amadou?phone=0600000000";
    world
        .ask(Method::GET, guessed, Some("a guess"), Vec::new())
        .await;

    let mut told = serde_json::to_string(&world.events()).expect("serialises");
    for path in ["/livez", "/readyz", "/metrics", "/Amadou"] {
        told.push_str(&asked(&world, path).await.1);
    }
    assert!(
        told.contains("/v1/referrals/{id}"),
        "something is told: {told}"
    );
    let device_id = device.keys.public().id();
    let port = world.hub.local_addr().port().to_string();
    let folder = world.dir.path().display().to_string();
    for hidden in [
        &referral,
        &device_id,
        &port,
        &folder,
        &desk,
        "018f0000",
        "east",
        "Est",
        "somewhere",
        "somebody",
        "Amadou",
        "0600000000",
        "a guess",
        "localhost",
        "127.77.66.55",
        "127.0.0.1",
    ] {
        assert!(!told.contains(hidden), "{hidden} in {told}");
    }
}

#[tokio::test]
async fn metrics_count_what_happened() {
    let world = observed().await;
    let device = Device::enrolled(&world, "device", [127, 0, 0, 9].into()).await;
    for _ in 0..3 {
        assert_eq!(device.refer(&world, 100).await, Some(200));
    }
    world
        .ask(Method::GET, "/v1/replies", None, Vec::new())
        .await;
    until("all are counted", || world.events().len() >= 4).await;
    let (status, metrics) = asked(&world, "/metrics").await;
    assert_eq!(status, 200);
    let request = "repere_hub_requests_total{endpoint=";
    for line in [
        &format!("{request}\"/v1/referrals/{{id}}\",status=\"200\",code=\"\"}} 3"),
        &format!("{request}\"/v1/replies\",status=\"401\",code=\"unauthorised\"}} 1"),
        "repere_hub_request_seconds_count 4",
        "repere_hub_connections{kind=\"known\"} 1",
        "repere_hub_connections_ended_total{kind=\"waiting\"} 0",
        "repere_hub_days_left{kind=\"certificate\"} 89",
        "repere_hub_ready 1",
    ] {
        assert!(
            metrics.lines().any(|one| one == line),
            "{line} in {metrics}"
        );
    }
    let shaken = world.hub.handshakes();
    let line = format!(
        "repere_hub_handshakes_total{{kind=\"x25519mlkem768\"}} {}",
        shaken.post_quantum
    );
    assert!(metrics.contains(&line), "{line} in {metrics}");
}

#[tokio::test]
async fn hub_lives_while_it_is_not_ready() {
    let world = observed().await;
    assert_eq!(asked(&world, "/livez").await, (200, "ok\n".to_owned()));
    let ready = "{\"store\":true,\"certificate\":true}";
    assert_eq!(asked(&world, "/readyz").await, (200, ready.to_owned()));
    std::fs::write(world.dir.path().join("server.pem"), "no pem").expect("writes");
    let not = "{\"store\":true,\"certificate\":false}";
    assert_eq!(asked(&world, "/readyz").await, (503, not.to_owned()));
    assert_eq!(asked(&world, "/livez").await.0, 200);
    let metrics = asked(&world, "/metrics").await.1;
    assert!(metrics.contains("repere_hub_ready 0"), "{metrics}");
}

#[tokio::test]
async fn only_this_machine_may_ask_how_a_hub_is() {
    let world = World::new().await;
    assert_eq!(world.hub.observed_at(), None, "nobody, unless it is said");
    let options = Options {
        observe: Some(([0, 0, 0, 0], 0).into()),
        ..Options::default()
    };
    let listen = ([127, 0, 0, 1], 0).into();
    let refused = repere_hub::serve_with(world.dir.path(), listen, options).await;
    assert_eq!(
        refused.err().map(|error| error.code()),
        Some("not-loopback")
    );
}

/// Every number that the board shows is one that a hub gives.
#[tokio::test]
async fn board_shows_what_there_is() {
    let world = observed().await;
    world.ask(Method::GET, "/nothing", None, Vec::new()).await;
    let metrics = asked(&world, "/metrics").await.1;
    let board = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../docs/grafana/repere-hub.json"
    );
    let board = std::fs::read_to_string(board).expect("a board");
    let board: serde_json::Value = serde_json::from_str(&board).expect("JSON");
    let panels = board["panels"].as_array().expect("panels");
    let mut shown = 0;
    for target in panels
        .iter()
        .filter_map(|panel| panel["targets"].as_array())
        .flatten()
    {
        let expression = target["expr"].as_str().expect("an expression");
        let names = expression.split(|it: char| !it.is_ascii_alphanumeric() && it != '_');
        for name in names.filter(|name| name.starts_with("repere_hub_")) {
            let name = name.trim_end_matches("_total").trim_end_matches("_bucket");
            assert!(metrics.contains(&format!("# TYPE {name} ")), "{name}");
            shown += 1;
        }
    }
    assert!(shown >= 8, "{shown}");
}
