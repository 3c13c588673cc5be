//! Where a hub is: its folder, and its store where that is elsewhere.

use super::{AdminError, STORE};
use crate::store::{PostgresStore, SqliteStore, Store, StoreAddress, StoreError};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;

/// Where a hub is. A path alone is a folder with its store in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The hub's folder, with its keys and certificates. Hubs on one store have copies of one folder.
    pub dir: PathBuf,
    /// The store, where it is not the file in the folder.
    pub store: Option<StoreAddress>,
}

impl From<&Path> for Place {
    fn from(dir: &Path) -> Place {
        Place {
            dir: dir.to_owned(),
            store: None,
        }
    }
}

impl From<&PathBuf> for Place {
    fn from(dir: &PathBuf) -> Place {
        Place::from(dir.as_path())
    }
}

impl From<&Place> for Place {
    fn from(place: &Place) -> Place {
        place.clone()
    }
}

/// Opens the store of a hub, bringing it up to date; the tables of an empty database are made.
///
/// # Errors
/// [`AdminError::NotAHub`] for a folder that has lost its store, [`AdminError::Store`].
pub async fn open_store(place: impl Into<Place>) -> Result<Arc<dyn Store>, AdminError> {
    // On the heap: what opens a database is deep, and stands in every command's future.
    let opened: Pin<Box<dyn Future<Output = _> + Send>> = Box::pin(open(place.into()));
    opened.await
}

async fn open(place: Place) -> Result<Arc<dyn Store>, AdminError> {
    match &place.store {
        None => open_file(place.dir.join(STORE)).await,
        Some(StoreAddress::Sqlite(path)) => open_file(path.clone()).await,
        Some(StoreAddress::Postgres(address)) => {
            let store = PostgresStore::open(address).await;
            Ok(Arc::new(store.map_err(AdminError::Store)?))
        }
    }
}

async fn open_file(path: PathBuf) -> Result<Arc<dyn Store>, AdminError> {
    let opened = tokio::task::spawn_blocking(move || {
        if !path.exists() {
            return Err(AdminError::NotAHub);
        }
        SqliteStore::open(&path, false).map_err(AdminError::Store)
    });
    let store = opened
        .await
        .map_err(|_| AdminError::Store(StoreError::Refused))?;
    Ok(Arc::new(store?))
}
