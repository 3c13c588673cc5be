//! A settings file that came from anywhere.

use crate::tests::world::Folder;
use repere_referral::SigningKeys;
use repere_referral::deployment::{AgencyProblem, Deployment, DeploymentProblem};
use serde_json::{Value, json};

async fn settings() -> String {
    Folder::new()
        .await
        .settings(([127, 0, 0, 1], 8443).into())
        .await
}

#[tokio::test]
async fn settings_file_of_a_hub_can_be_read() {
    let folder = Folder::new().await;
    let text = folder.settings(([127, 0, 0, 1], 8443).into()).await;
    let deployment = Deployment::parse(&text).expect("parses");
    assert_eq!((deployment.format, deployment.name.as_str()), (1, "Essai"));
    assert!(deployment.demonstration);
    assert_eq!(deployment.hub_url, "https://localhost:8443");
    let agency = deployment.agency("east").expect("is there");
    assert_eq!(agency.recipient.id(), folder.identity.recipient().id());
    assert_eq!(agency.names["fr"], "Service east");
    assert!(deployment.agency("west").is_none());
    // Written before there were publishers: it names none, and is still good.
    assert!(!text.contains("publishers"));
    assert!(deployment.publishers.is_empty());
    assert!(!text.contains("retention"));
    assert_eq!(deployment.retention, None);
    assert_eq!(
        Deployment::parse(&format!("\u{feff}{text}")),
        Ok(deployment)
    );
}

#[tokio::test]
async fn settings_problem_is_named() {
    let text = settings().await;
    let check = |change: &dyn Fn(&mut Value), expected: DeploymentProblem| {
        let mut value: Value = serde_json::from_str(&text).expect("json");
        change(&mut value);
        assert_eq!(
            Deployment::parse(&value.to_string()),
            Err(expected),
            "{value}"
        );
    };
    use DeploymentProblem as P;
    check(&|value| value["format"] = json!(2), P::NewerVersion);
    check(&|value| *value = json!({ "format": 2 }), P::NewerVersion);
    for name in ["", "  ", "a\nb", &"n".repeat(201)] {
        check(&|value| value["name"] = json!(name), P::BadName);
    }
    for url in [
        "",
        "hub",
        "https://",
        "https://a/b",
        "https://u:p@a",
        "https://a?b",
        "https://a#b",
        "https://a:",
        " https://a",
    ] {
        check(&|value| value["hub_url"] = json!(url), P::BadUrl);
    }
    for url in ["http://localhost", "file:///etc/passwd", "ftp://a"] {
        check(&|value| value["hub_url"] = json!(url), P::NotHttps);
    }
    let pem =
        |body: &str| format!("-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----\n");
    for bad in [
        String::new(),
        "certificate".to_owned(),
        pem("AAAA"),
        pem("?"),
    ] {
        check(&|value| value["hub_ca_pem"] = json!(bad), P::BadAuthority);
    }
    let with_key = |value: &mut Value| {
        let pem = value["hub_ca_pem"].as_str().expect("a text").to_owned();
        let key = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
        value["hub_ca_pem"] = json!(pem + key);
    };
    check(&with_key, P::BadAuthority);
    check(&|value| value["agencies"] = json!([]), P::NoAgency);
    let bad_agency = |id: &str, problem| P::BadAgency {
        place: 1,
        id: id.chars().take(64).collect(),
        problem,
    };
    for id in ["", "A", "a b", "../a", &"a".repeat(65)] {
        check(
            &|value| value["agencies"][0]["id"] = json!(id),
            bad_agency(id, AgencyProblem::BadId),
        );
    }
    check(
        &|value| value["agencies"][0]["names"] = json!({}),
        bad_agency("east", AgencyProblem::BadNames(0)),
    );
    check(
        &|value| value["agencies"][0]["names"] = json!({ "fr": "n".repeat(201) }),
        bad_agency(
            "east",
            AgencyProblem::BadName {
                locale: "fr".to_owned(),
                length: 201,
            },
        ),
    );
    check(
        &|value| value["agencies"][0]["purposes"] = json!({ "fr": "p".repeat(501) }),
        bad_agency(
            "east",
            AgencyProblem::BadPurpose {
                locale: "fr".to_owned(),
                length: 501,
            },
        ),
    );
    check(
        &|value| value["agencies"][0]["locale"] = json!("f r"),
        bad_agency(
            "east",
            AgencyProblem::BadLocale {
                tag: "f r".to_owned(),
            },
        ),
    );
    let twice = |value: &mut Value| {
        let agency = value["agencies"][0].clone();
        value["agencies"]
            .as_array_mut()
            .expect("a list")
            .push(agency);
    };
    let id = "east".to_owned();
    check(&twice, P::RepeatedAgency { place: 2, id });
    let publisher = |name: &str, seed: u8| {
        let keys = SigningKeys::from_bytes(&[seed; 64]).expect("keys");
        json!({ "name": name, "keys": keys.public() })
    };
    check(
        &|value| value["publishers"] = json!([publisher("A", 1), publisher("\n", 2)]),
        P::BadPublisher { place: 2 },
    );
    check(
        &|value| value["publishers"] = json!([publisher("A", 1), publisher("B", 1)]),
        P::BadPublisher { place: 2 },
    );
    for bad in [
        json!({}),
        json!({ "inactive_days": 0 }),
        json!({ "inactive_days": 30, "delivered_days": 0 }),
        json!({ "delivered_days": 65_536 }),
    ] {
        check(&|value| value["retention"] = bad.clone(), P::BadRetention);
    }
}

#[tokio::test]
async fn unreadable_settings_are_located() {
    let text = settings().await;
    let check = |text: &str| {
        let problem = Deployment::parse(text).expect_err("is refused");
        assert!(
            matches!(problem, DeploymentProblem::Unreadable { .. }),
            "{problem:?}"
        );
        assert_eq!(problem.code(), "deployment-invalid");
    };
    check("");
    check("<!doctype html>");
    check("{}");
    check("{\"format\": 1}");
    check(&text[..text.len() / 2]);
    for missing in [
        "name",
        "demonstration",
        "hub_url",
        "hub_ca_pem",
        "hub_keys",
        "agencies",
    ] {
        let mut value: Value = serde_json::from_str(&text).expect("json");
        value.as_object_mut().expect("an object").remove(missing);
        check(&value.to_string());
    }
    let changed = |pointer: &str, new: Value| {
        let mut value: Value = serde_json::from_str(&text).expect("json");
        *value.pointer_mut(pointer).expect("is there") = new;
        value.to_string()
    };
    check(&changed("/hub_keys/ed25519", json!("AAAA")));
    check(&changed("/hub_keys/ml_dsa_65", json!("?")));
    check(&changed("/agencies/0/recipient", json!("age1pq1")));
    check(&changed("/demonstration", json!("yes")));
    assert_eq!(
        Deployment::parse(&" ".repeat(2_000_000)),
        Err(DeploymentProblem::TooLarge)
    );
}
