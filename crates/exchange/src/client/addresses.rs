//! The addresses of one hub, and which of them to ask.

use crate::ExchangeError;
use reqwest::{Request, Url};
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Where a hub is, at least one address; the first is tried first, until another one answers instead.
#[derive(Clone)]
pub(super) struct Addresses {
    urls: Arc<[Url]>,
    /// The place of the one that answered last.
    last: Arc<AtomicUsize>,
}

impl Addresses {
    pub(super) fn new(urls: Vec<Url>) -> Addresses {
        Addresses {
            urls: urls.into(),
            last: Arc::default(),
        }
    }

    /// The one that requests are made for.
    pub(super) fn first(&self) -> &Url {
        &self.urls[0]
    }

    /// Asks at one address after the other until a hub answers, be it with a refusal.
    ///
    /// # Errors
    /// What the hub answered. Where none did: the first error after which something may have arrived, else the
    /// first.
    pub(super) async fn each<T, Asked: Future<Output = Result<T, ExchangeError>>>(
        &self,
        request: &Request,
        ask: impl Fn(Request) -> Asked,
    ) -> Result<T, ExchangeError> {
        let begin = self.last.load(Ordering::Relaxed);
        let mut failed: Option<ExchangeError> = None;
        for step in 0..self.urls.len() {
            let place = (begin + step) % self.urls.len();
            // All that is sent lies in memory, and can be sent again.
            let copy = request.try_clone().ok_or(ExchangeError::ClientUnusable)?;
            match ask(at(copy, &self.urls[place])).await {
                Err(error) if error.is_about_the_way() => {
                    let first = failed.get_or_insert(error);
                    if first.never_left() && !error.never_left() {
                        *first = error;
                    }
                }
                answered => {
                    self.last.store(place, Ordering::Relaxed);
                    return answered;
                }
            }
        }
        Err(failed.unwrap_or(ExchangeError::ClientUnusable))
    }
}

/// The same request at another address.
fn at(mut request: Request, address: &Url) -> Request {
    let mut url = address.clone();
    url.set_path(request.url().path());
    url.set_query(request.url().query());
    *request.url_mut() = url;
    request
}
