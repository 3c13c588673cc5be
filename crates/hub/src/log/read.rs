//! Reading the log out of a store: its newest checkpoint, its tiles, and the proof of one entry.

use super::state::{State, checkpoint_name, tile_name};
use crate::store::{Store, StoreError};
use repere_log::{Entry, Hash, Plan, Proof, TileId, Tiles};

/// The newest state and its signed checkpoint; `None` where there is no log yet.
pub(crate) async fn newest(store: &dyn Store) -> Result<Option<(State, String)>, StoreError> {
    let Some(state) = state(store).await? else {
        return Ok(None);
    };
    let note = checkpoint(store, state.root().size).await?;
    Ok(Some((state, note)))
}

/// The newest state.
pub(crate) async fn state(store: &dyn Store) -> Result<Option<State>, StoreError> {
    let bytes = store.log_state().await?;
    bytes.map(|bytes| State::parse(&bytes)).transpose()
}

/// The signed checkpoint of a size that one was signed for.
async fn checkpoint(store: &dyn Store, size: u64) -> Result<String, StoreError> {
    let bytes = store.log_piece(&checkpoint_name(size)).await?;
    let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    text.ok_or(StoreError::Damaged)
}

/// The first `width` of what a tile has: entries on level 0, hashes above; `None` where there are not as many.
pub(crate) async fn tile(
    store: &dyn Store,
    state: &State,
    tile: TileId,
    width: u64,
) -> Result<Option<Vec<[u8; 32]>>, StoreError> {
    if width == 0 || tile.width(state.root().size) < width {
        return Ok(None);
    }
    let bytes = match state.tail(tile) {
        Some(bytes) => bytes,
        None => (store.log_piece(&tile_name(tile)).await?).ok_or(StoreError::Damaged)?,
    };
    let (content, _) = bytes.as_chunks::<32>();
    let content = content.get(..width as usize).ok_or(StoreError::Damaged)?;
    Ok(Some(content.to_vec()))
}

/// The hashes of a tile, as it travels.
pub(crate) fn hashes(tile: TileId, content: &[[u8; 32]]) -> Vec<Hash> {
    let hash = |bytes: &[u8; 32]| match tile.level {
        0 => Entry(*bytes).leaf(),
        _ => Hash(*bytes),
    };
    content.iter().map(hash).collect()
}

/// The proof that the entry at this place is in the tree of this size, under the checkpoint that was signed for it:
/// the same bytes whenever it is asked for.
pub(crate) async fn proof(
    store: &dyn Store,
    statement: &str,
    index: u64,
    size: u64,
) -> Result<Proof, StoreError> {
    let plan = Plan::inclusion(index, size).ok_or(StoreError::Damaged)?;
    let state = state(store).await?.ok_or(StoreError::Damaged)?;
    let mut tiles = Tiles::default();
    for id in plan.tiles() {
        let content = tile(store, &state, id, id.width(size)).await?;
        let content = content.ok_or(StoreError::Damaged)?;
        tiles.add(id, hashes(id, &content));
    }
    Ok(Proof {
        extra: Some(statement.as_bytes().to_vec()),
        index,
        hashes: plan.compute(&tiles).map_err(|_| StoreError::Damaged)?,
        checkpoint: checkpoint(store, size).await?,
    })
}
