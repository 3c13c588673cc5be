//! What a path names: an agency, an id.

use super::refusal::{Failure, Refusal};
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

/// The values in a path. Where one of them is not text (`%FF`), there is nothing of that name; axum's own
/// [`Path`] would answer with a sentence instead of a code.
pub(crate) struct Named<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for Named<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Named<T>, Failure> {
        match Path::from_request_parts(parts, state).await {
            Ok(Path(values)) => Ok(Named(values)),
            Err(_) => Err(Refusal::NotFound.into()),
        }
    }
}
