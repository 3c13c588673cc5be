//! Help and hiding while a passphrase is being tried, which takes long on purpose: neither waits for it.

mod device_and_hub;

use device_and_hub::PASSPHRASE;
use repere_app::{App, AppConfig, KdfParameters};
use serde_json::{Value, json};
use std::time::Duration;
use tempfile::TempDir;
use tokio::task::JoinHandle;

/// A device whose passphrase takes seconds to try; closed.
async fn locked() -> (App, TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut config = AppConfig::new(folder.path().join("vault"));
    let kdf = json!({ "memory_kib": 64 * 1024, "iterations": 16, "lanes": 1 });
    config.kdf = serde_json::from_value::<KdfParameters>(kdf).expect("within the bounds");
    let app = App::open(config);
    let create = json!({
        "command": "create-vault", "passphrase": PASSPHRASE, "interfaceLocale": "fr",
        "role": "labour-inspector",
    });
    app.handle_json(create).await.expect("a vault");
    app.handle_json(json!({ "command": "lock" }))
        .await
        .expect("closed");
    // So that the numbers are read, and what is compared is the waiting alone.
    danger(&app).await;
    (app, folder)
}

async fn danger(app: &App) -> Value {
    let command = json!({ "command": "report-danger", "screening": null });
    app.handle_json(command).await.expect("numbers")
}

type Unlocking = JoinHandle<Result<Value, String>>;

/// Tries the right passphrase; gives it back once the key is being derived: the try is counted on the disk
/// before it is made.
async fn unlocking(app: &App, folder: &TempDir) -> Unlocking {
    let trying = app.clone();
    let trying = tokio::spawn(async move {
        let command = json!({ "command": "unlock", "passphrase": PASSPHRASE });
        trying
            .handle_json(command)
            .await
            .map_err(|failure| failure.code)
    });
    let key = folder.path().join("vault").join("vault.key");
    let counted = || {
        let text = std::fs::read_to_string(&key).unwrap_or_default();
        text.contains(r#""failed": 1"#)
    };
    while !counted() {
        assert!(!trying.is_finished(), "the try was never seen under way");
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    trying
}

#[tokio::test(flavor = "multi_thread")]
async fn danger_is_answered_before_the_passphrase_that_was_tried_earlier() {
    let (app, folder) = locked().await;
    let unlocking = unlocking(&app, &folder).await;
    let numbers = danger(&app).await;
    assert!(
        !unlocking.is_finished(),
        "the numbers waited for the passphrase"
    );
    assert_ne!(numbers["contacts"], json!([]));
    let status = unlocking.await.expect("ran").expect("opens");
    assert_eq!(status["vault"], "open");
}

#[tokio::test(flavor = "multi_thread")]
async fn lock_is_answered_at_once_and_the_passphrase_that_was_tried_opens_nothing() {
    let (app, folder) = locked().await;
    let trying = unlocking(&app, &folder).await;
    let lock = app.handle_json(json!({ "command": "lock" })).await;
    assert!(!trying.is_finished(), "hiding waited for the passphrase");
    assert_eq!(lock.expect("closed")["vault"], "locked");
    assert_eq!(trying.await.expect("ran"), Err("locked".to_owned()));
    let status = app.handle_json(json!({ "command": "status" })).await;
    assert_eq!(status.expect("a status")["vault"], "locked");
    // Nothing is broken by it: the next passphrase opens, and the wrong ones before it were none.
    let again = unlocking(&app, &folder).await;
    assert_eq!(again.await.expect("ran").expect("opens")["vault"], "open");
}

/// Two taps on the button: the second is not refused because the first is under way.
#[tokio::test(flavor = "multi_thread")]
async fn second_try_waits_for_the_first_and_opens() {
    let (app, folder) = locked().await;
    let first = unlocking(&app, &folder).await;
    let command = json!({ "command": "unlock", "passphrase": PASSPHRASE });
    let second = app.handle_json(command).await;
    assert!(first.is_finished());
    assert_eq!(second.expect("opens")["vault"], "open");
}
