use super::*;
use crate::store::RegisterStore as _;

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

/// A store as a hub of the version that knew so many migrations left it, with one of everything that it could keep.
fn store_of_version(path: &Path, version: usize) {
    let earlier = Connection::open(path).expect("opens");
    for migration in &MIGRATIONS[..version] {
        earlier.execute_batch(migration).expect("migrates");
    }
    earlier
        .execute_batch(
            "INSERT INTO agencies (id, public, bearer_sha256, added_at)
                 VALUES ('east', '{}', zeroblob(32), 1);
             INSERT INTO devices (id, keys, voucher, bearer_sha256, enrolled_at)
                 VALUES ('d1', 'keys', 'voucher', zeroblob(32), 2);
             INSERT INTO invitations (token_sha256, agency, invited_at, used_at, device)
                 VALUES (zeroblob(32), 'east', 1, 2, 'd1')",
        )
        .expect("fills");
    let has_places = version >= 4;
    for (number, receipt) in [(1, Some("receipt")), (2, None)] {
        // Places came later; until then the time alone said the order.
        let columns = match has_places {
            true => "id, agency, device, sha256, sealed, received_at, receipt, place",
            false => "id, agency, device, sha256, sealed, received_at, receipt",
        };
        let values = match has_places {
            true => "?1, 'east', 'd1', ?2, x'07', ?3, ?4, ?3",
            false => "?1, 'east', 'd1', ?2, x'07', ?3, ?4",
        };
        let id = Uuid::from_u128(number).to_string();
        let row = params![
            id,
            [7_u8; 32],
            i64::try_from(number).expect("small"),
            receipt
        ];
        earlier
            .execute(
                &format!("INSERT INTO referrals ({columns}) VALUES ({values})"),
                row,
            )
            .expect("fills");
    }
    earlier
        .pragma_update(None, "application_id", APPLICATION_ID)
        .expect("marks");
    earlier
        .pragma_update(None, "user_version", version as u32)
        .expect("marks");
}

#[tokio::test]
async fn store_of_every_earlier_version_opens_and_loses_nothing() {
    for version in 1..=MIGRATIONS.len() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("hub.db");
        store_of_version(&path, version);
        let store = SqliteStore::open(&path, false).expect("opens");
        let listed = store.mailbox("east", true, None, 10).await.expect("lists");
        let ids: Vec<u128> = listed.iter().map(|row| row.id.as_u128()).collect();
        assert_eq!(ids, [1, 2], "version {version}");
        assert!(store.device("d1").await.expect("reads").is_some());
        let enrolled = store.enrolled("east", None, 10).await.expect("lists");
        assert_eq!(enrolled.len(), 1, "version {version}");
        // A receipt of before is given again, and what had none gets one.
        let upload = |number| NewReferral {
            id: Uuid::from_u128(number),
            kind: MailboxKind::Referral,
            agency: "east".to_owned(),
            device: "d1".to_owned(),
            sha256: [7; 32],
            sealed: vec![7],
            held: None,
            only_again: true,
            at: Utc::now(),
        };
        let receipts = Arc::new(Fixed);
        let kept = store.append(vec![upload(1), upload(2)], receipts).await;
        let kept = kept.expect("answers").into_iter().map(|kept| match kept {
            Kept::Durable { receipt, .. } => receipt,
            other => panic!("{other:?}"),
        });
        assert_eq!(kept.collect::<Vec<_>>(), ["receipt", "made now"]);
    }
}

/// Makes the same receipt for everything.
struct Fixed;

impl ReceiptMaker for Fixed {
    fn is_good(&self, _: &str, _: Option<&repere_referral::receipt::Held>) -> bool {
        true
    }

    fn issue(
        &self,
        _: Option<&[u8]>,
        arrived: &[crate::store::Arrived],
    ) -> Result<crate::store::Issued, StoreError> {
        Ok(crate::store::Issued {
            receipts: vec!["made now".to_owned(); arrived.len()],
            ..Default::default()
        })
    }
}
