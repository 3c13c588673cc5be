//! The suite of stores, from another crate and through the public interface alone, as a store that is not of this crate
//! runs it.

use repere_hub::store::{SqliteStore, Store};
use std::sync::Arc;
use tempfile::TempDir;

async fn empty_store() -> (TempDir, Arc<dyn Store>) {
    let folder = tempfile::tempdir().expect("a folder");
    let store = SqliteStore::open(&folder.path().join("hub.db"), true).expect("opens");
    (folder, Arc::new(store))
}

repere_hub::store_conformance!(crate::empty_store);
