//! Turns: however much one device or desk asks for at once, at the store it has no more under way than a share.
//!
//! What is beyond waits here, behind its own and nobody else's, so that a greedy one makes itself slow and not others.

use crate::TokenHash;
use crate::store::Signer;
use repere_referral::MAX_SEALED_BYTES;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Bytes of bodies that one asker has under way at once: one large referral…
const SHARE: usize = MAX_SEALED_BYTES;

/// …or so many small requests: what a client sends at once over HTTP/2.
const REQUESTS: usize = 32;

/// Who asks, as far as turns are concerned.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum Asker {
    /// Whoever signed.
    Signer(Signer),
    /// Whoever shows a token, good or not.
    Token(TokenHash),
}

/// The shares of all that ask now.
#[derive(Clone, Default)]
pub(crate) struct Turns(Arc<Mutex<HashMap<Asker, Weak<Semaphore>>>>);

/// A request's turn, until it is dropped.
pub(super) struct Turn {
    permit: Option<OwnedSemaphorePermit>,
    share: Option<Arc<Semaphore>>,
    asker: Asker,
    turns: Turns,
}

impl Turns {
    fn shares(&self) -> MutexGuard<'_, HashMap<Asker, Weak<Semaphore>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until a request of so many bytes has its turn.
    pub(super) async fn of(&self, asker: Asker, bytes: usize) -> Turn {
        let share = {
            let mut shares = self.shares();
            let known = shares.get(&asker).and_then(Weak::upgrade);
            known.unwrap_or_else(|| {
                let share = Arc::new(Semaphore::new(SHARE));
                shares.insert(asker.clone(), Arc::downgrade(&share));
                share
            })
        };
        let mut turn = Turn {
            permit: None,
            share: Some(Arc::clone(&share)),
            asker,
            turns: self.clone(),
        };
        let weight = bytes.clamp(SHARE / REQUESTS, SHARE);
        let weight = u32::try_from(weight).unwrap_or(u32::MAX);
        // Nobody closes it: there is always a turn in the end.
        turn.permit = share.acquire_many_owned(weight).await.ok();
        turn
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut shares = self.turns.shares();
        drop((self.permit.take(), self.share.take()));
        // Nothing is remembered of whoever asks nothing now.
        let share = shares.get(&self.asker);
        if share.is_some_and(|share| share.strong_count() == 0) {
            shares.remove(&self.asker);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    fn asker(name: &str) -> Asker {
        Asker::Signer(Signer::Device(name.to_owned()))
    }

    /// The turn, if it comes without waiting.
    fn at_once(turns: &Turns, name: &str, bytes: usize) -> Option<Turn> {
        let mut waiting = pin!(turns.of(asker(name), bytes));
        match waiting
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
        {
            Poll::Ready(turn) => Some(turn),
            Poll::Pending => None,
        }
    }

    #[test]
    fn greedy_one_waits_for_its_own_turns_and_others_do_not() {
        let turns = Turns::default();
        let large = at_once(&turns, "greedy", usize::MAX).expect("a turn");
        assert!(at_once(&turns, "greedy", 0).is_none());
        let other = at_once(&turns, "other", SHARE).expect("others wait for nobody");
        drop(large);
        let small: Vec<_> = (0..40)
            .filter_map(|_| at_once(&turns, "greedy", 1))
            .collect();
        assert_eq!(small.len(), REQUESTS);
        drop((small, other));
        assert!(turns.shares().is_empty(), "nobody is remembered");
    }
}
