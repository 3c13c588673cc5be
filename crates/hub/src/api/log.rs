//! Endpoints of the log: the same for everybody, without a secret.

use super::Hub;
use super::refusal::{Failure, Refusal};
use crate::log::read;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use repere_log::{Entry, TileId, bundle};
use std::sync::Arc;

/// `GET /v1/log/checkpoint`: the newest one.
pub(crate) async fn checkpoint(State(hub): State<Arc<Hub>>) -> Result<Response, Failure> {
    let newest = read::newest(&*hub.store).await?;
    let (_, note) = newest.ok_or(Refusal::NotFound)?;
    let headers = [
        (CONTENT_TYPE, "text/plain; charset=utf-8"),
        (CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, note).into_response())
}

/// `GET /v1/log/tile/…`: a tile of hashes, or the entries of one of level 0, under the paths of C2SP *tlog-tiles*. What
/// is under a path never changes.
pub(crate) async fn tile(
    State(hub): State<Arc<Hub>>,
    Path(path): Path<String>,
) -> Result<Response, Failure> {
    let (tile, width, entries) = TileId::parse(&path).ok_or(Refusal::NotFound)?;
    let state = read::state(&*hub.store).await?.ok_or(Refusal::NotFound)?;
    let content = read::tile(&*hub.store, &state, tile, width).await?;
    let content = content.ok_or(Refusal::NotFound)?;
    let bytes: Vec<u8> = match entries {
        true => bundle(&content.into_iter().map(Entry).collect::<Vec<_>>()),
        false => { read::hashes(tile, &content) }
            .iter()
            .flat_map(|hash| hash.0)
            .collect(),
    };
    let headers = [
        (CONTENT_TYPE, "application/octet-stream"),
        (CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Ok((headers, bytes).into_response())
}
