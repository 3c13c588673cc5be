//! Which referrals are on their way: whoever takes one back waits for that one, and not for a slow network.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;
use uuid::Uuid;

/// The referrals of which something is on its way, or that are being taken back.
#[derive(Default)]
pub(crate) struct OnTheirWay {
    referrals: Mutex<BTreeSet<Uuid>>,
    left: Notify,
}

impl OnTheirWay {
    /// Waits until nothing of the referral is on its way, and keeps it so until the guard is dropped.
    pub async fn enter(&self, referral: Uuid) -> Entered<'_> {
        loop {
            let left = self.left.notified();
            tokio::pin!(left);
            // From here on a guard that is dropped counts.
            left.as_mut().enable();
            if self.referrals().insert(referral) {
                return Entered {
                    all: self,
                    referral,
                };
            }
            left.await;
        }
    }

    fn referrals(&self) -> MutexGuard<'_, BTreeSet<Uuid>> {
        let lock = self.referrals.lock();
        lock.unwrap_or_else(PoisonError::into_inner)
    }
}

/// One referral, for whoever is with it alone.
pub(crate) struct Entered<'a> {
    all: &'a OnTheirWay,
    referral: Uuid,
}

impl Drop for Entered<'_> {
    fn drop(&mut self) {
        self.all.referrals().remove(&self.referral);
        self.all.left.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::time::Duration;

    #[tokio::test]
    async fn one_referral_is_waited_for_and_no_other() {
        let all = Arc::new(OnTheirWay::default());
        let [one, other] = [1, 2].map(Uuid::from_u128);
        let held = all.enter(one).await;
        let _other = all.enter(other).await;
        let (waits, waiting) = (Arc::clone(&all), tokio::sync::oneshot::channel());
        let (entered, is_in) = waiting;
        let task = tokio::spawn(async move {
            let _held = waits.enter(one).await;
            entered.send(()).expect("awaited");
        });
        let soon = tokio::time::timeout(Duration::from_millis(50), &mut Box::pin(async {})).await;
        soon.expect("time passes");
        assert!(!task.is_finished());
        drop(held);
        is_in.await.expect("its turn came");
        task.await.expect("it ends");
    }
}
