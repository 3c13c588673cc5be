use super::*;

pub(super) async fn get_store() -> (tempfile::TempDir, SqliteStore) {
    let folder = tempfile::tempdir().expect("a folder");
    let store = SqliteStore::open(&folder.path().join("hub.db"), true).expect("opens");
    (folder, store)
}

async fn empty_store() -> (tempfile::TempDir, std::sync::Arc<dyn Store>) {
    let (folder, store) = get_store().await;
    (folder, std::sync::Arc::new(store))
}

store_conformance!(crate::store::sqlite::tests::empty_store);

#[tokio::test]
async fn store_that_is_closed_leaves_one_file() {
    let (folder, store) = get_store().await;
    let agency = AgencyRow {
        id: "west".to_owned(),
        public: "{}".to_owned(),
    };
    let hash = TokenHash::of(b"desk");
    let at = Utc::now();
    store.add_agency(agency, hash, at).await.expect("adds");
    store.close().await;
    let files = std::fs::read_dir(folder.path()).expect("a folder");
    let names: Vec<_> = files
        .map(|file| file.expect("a file").file_name())
        .collect();
    assert_eq!(names, ["hub.db"]);
    let again = SqliteStore::open(&folder.path().join("hub.db"), false).expect("opens");
    assert_eq!(again.agencies().await.expect("agencies").len(), 1);
}

#[track_caller]
fn check_open(prepare: impl FnOnce(&Path), expected: StoreError) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("hub.db");
    prepare(&path);
    let error = SqliteStore::open(&path, false)
        .err()
        .expect("does not open");
    assert_eq!(error, expected);
}

#[test]
fn file_that_is_no_store_of_a_hub_is_refused() {
    check_open(|_| {}, StoreError::Refused);
    check_open(
        |path| std::fs::write(path, [7; 8192]).expect("writes"),
        StoreError::Damaged,
    );
    check_open(
        |path| {
            let other = Connection::open(path).expect("opens");
            other
                .execute_batch("CREATE TABLE notes (text TEXT)")
                .expect("creates");
        },
        StoreError::Damaged,
    );
    check_open(
        |path| {
            SqliteStore::open(path, true).expect("opens");
            let newer = Connection::open(path).expect("opens");
            newer
                .pragma_update(None, "user_version", 99)
                .expect("writes");
        },
        StoreError::NewerVersion,
    );
}

#[test]
fn schema_is_frozen() {
    // A change to a released migration changes this hash: write a new file instead.
    use sha2::{Digest as _, Sha256};
    let hashes: Vec<String> = MIGRATIONS
        .iter()
        .map(|migration| hex::encode(&Sha256::digest(migration)[..8]))
        .collect();
    assert_eq!(
        hashes,
        [
            "96588a150af910ea",
            "5d3fcb872aa293f9",
            "ebad84984e9cc098",
            "979f91ec5d022578",
            "c7fe3ab4a584120c",
            "89419e52adc5b395",
            "def50ce37381a3ca",
            "41ffca31f7f96b2a"
        ]
    );
}
