//! Uploads of several requests, gathered into one commit.
//!
//! Nobody waits for company: an upload that comes while nothing is being committed is committed at once. Those that
//! come meanwhile are the next commit. What was begun goes on when the client is gone.

use crate::api::Hub;
use crate::store::{Kept, NewReferral, StoreError};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::oneshot;

/// The most uploads of one commit…
const MOST: usize = 128;

/// …and the most bytes, unless one alone has more: a commit stays short.
const MOST_BYTES: usize = 8 * 1024 * 1024;

/// An upload that waits, and who waits for it.
struct Waiting {
    upload: NewReferral,
    answer: oneshot::Sender<Result<Kept, StoreError>>,
}

/// The uploads that wait for the next commit.
#[derive(Default)]
pub(crate) struct Gather {
    waiting: Mutex<Vec<Waiting>>,
    turn: tokio::sync::Mutex<()>,
}

/// Keeps an upload; returns once it and its receipt are durable.
pub(crate) async fn append(hub: &Arc<Hub>, upload: NewReferral) -> Result<Kept, StoreError> {
    let (answer, answered) = oneshot::channel();
    lock(&hub.gather.waiting).push(Waiting { upload, answer });
    let hub = Arc::clone(hub);
    tokio::spawn(async move {
        let _turn = hub.gather.turn.lock().await;
        // Empty where somebody took this upload along.
        let batch = hub.gather.take();
        if !batch.is_empty() {
            commit(&hub, batch).await;
        }
    });
    answered.await.map_err(|_| StoreError::Unreachable)?
}

async fn commit(hub: &Hub, batch: Vec<Waiting>) {
    let (uploads, answers): (Vec<_>, Vec<_>) =
        (batch.into_iter().map(|one| (one.upload, one.answer))).unzip();
    let again = uploads.clone();
    match append_all(hub, uploads).await {
        Ok(kept) => {
            for (answer, kept) in answers.into_iter().zip(kept) {
                // Whoever asked may be gone.
                answer.send(Ok(kept)).ok();
            }
        }
        // One that the store refuses must not stop the others.
        Err(error) if !error.is_unreachable() && answers.len() > 1 => {
            for (answer, upload) in answers.into_iter().zip(again) {
                let kept = append_all(hub, vec![upload]).await;
                let kept = kept.and_then(|mut kept| kept.pop().ok_or(StoreError::Refused));
                answer.send(kept).ok();
            }
        }
        Err(error) => {
            for answer in answers {
                answer.send(Err(error)).ok();
            }
        }
    }
}

async fn append_all(hub: &Hub, uploads: Vec<NewReferral>) -> Result<Vec<Kept>, StoreError> {
    let maker = hub.receipt_maker().await?;
    hub.store.append(uploads, maker).await
}

impl Gather {
    /// What comes next, the first that came first.
    fn take(&self) -> Vec<Waiting> {
        let mut waiting = lock(&self.waiting);
        let mut bytes = 0;
        let fits = waiting.iter().take(MOST).take_while(|one| {
            let first = bytes == 0;
            bytes += one.upload.sealed.len();
            first || bytes <= MOST_BYTES
        });
        let count = fits.count();
        waiting.drain(..count).collect()
    }
}

fn lock(waiting: &Mutex<Vec<Waiting>>) -> std::sync::MutexGuard<'_, Vec<Waiting>> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner)
}
