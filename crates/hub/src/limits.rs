//! Limits on requests, for one caller and for the network that it is in.
//!
//! Tokens and codes have 100 bits and more, so this is not against guessing: it keeps a caller without
//! a token from keeping the database and the connections busy. A rate limiter of our own is sixty lines
//! with a bounded memory; `governor` keeps every address until it is told to tidy up.

use crate::places::{caller, network};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Addresses that are remembered at once. Beyond it, newcomers share one allowance.
const MAX_ADDRESSES: usize = 10_000;

/// How often addresses with a whole allowance are forgotten, when there are too many.
const TIDY_INTERVAL: Duration = Duration::from_secs(1);

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A poisoned lock is used all the same: no code under it panics halfway through a change.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A network may do so many times what one address of it may.
const OF_NETWORK: u32 = 8;

/// Lets each address do something `burst` times at once and then once every `interval`, and the network that it is in
/// eight times that (GCRA: one instant for each, the one at which its allowance is whole again).
pub(crate) struct RateLimiter {
    interval: Duration,
    burst: u32,
    state: Mutex<Allowances>,
}

/// Whose allowance it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Whose {
    Address(IpAddr),
    Network(IpAddr),
    /// All those whom there was no memory for.
    AnyAddress,
    AnyNetwork,
}

#[derive(Default)]
struct Allowances {
    whole_again: HashMap<Whose, Instant>,
    /// The addresses are not tidied up again before this: looking at all of them for every newcomer would itself
    /// be the flood.
    tidy_at: Option<Instant>,
}

impl Allowances {
    /// Under what something is remembered: its own name, or that of all who came too late.
    fn key(&mut self, whose: Whose, any: Whose, now: Instant) -> Whose {
        if self.whole_again.len() < MAX_ADDRESSES || self.whole_again.contains_key(&whose) {
            return whose;
        }
        if self.tidy_at.is_none_or(|at| at <= now) {
            self.whole_again.retain(|_, at| *at > now);
            self.tidy_at = Some(now + TIDY_INTERVAL);
        }
        match self.whole_again.len() < MAX_ADDRESSES {
            true => whose,
            false => any,
        }
    }
}

impl RateLimiter {
    pub(crate) fn new(burst: u32, interval: Duration) -> RateLimiter {
        RateLimiter {
            interval,
            burst: burst.max(1),
            state: Mutex::default(),
        }
    }

    /// Takes one from the address's allowance and from its network's; false when there is none left of either.
    pub(crate) fn allows(&self, address: IpAddr, now: Instant) -> bool {
        let mut state = lock(&self.state);
        let whole = self.interval * self.burst;
        let of_address = (Whose::Address(caller(address)), Whose::AnyAddress);
        let of_network = (Whose::Network(network(address)), Whose::AnyNetwork);
        let asked = [
            (of_address, self.interval),
            (of_network, self.interval / OF_NETWORK),
        ];
        let taken = asked.map(|((whose, any), interval)| {
            let key = state.key(whose, any, now);
            let at = state.whole_again.get(&key).copied().unwrap_or(now);
            (key, at.max(now) + interval)
        });
        let allowed = taken.iter().all(|(_, next)| *next <= now + whole);
        if allowed {
            state.whole_again.extend(taken);
        }
        allowed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    #[test]
    fn allowance_is_used_up_and_comes_back() {
        let limiter = RateLimiter::new(3, Duration::from_secs(10));
        let start = Instant::now();
        let here = address("192.0.2.1");
        let allowed = |seconds| limiter.allows(here, start + Duration::from_secs(seconds));
        assert_eq!([0, 0, 0, 0].map(allowed), [true, true, true, false]);
        assert_eq!([9, 10, 10].map(allowed), [false, true, false]);
        assert!(
            limiter.allows(address("192.0.2.2"), start),
            "others have their own"
        );
        assert_eq!([100, 100, 100, 100].map(allowed), [true, true, true, false]);
    }

    /// Everybody of a /24 together has what eight of them have.
    #[test]
    fn network_has_an_allowance_beside_that_of_its_addresses() {
        let limiter = RateLimiter::new(3, Duration::from_secs(80));
        let now = Instant::now();
        let of = |host: u8| limiter.allows(IpAddr::from([192, 0, 2, host]), now);
        let allowed = (1..=100).filter(|host| of(*host)).count();
        assert_eq!(allowed, 24);
        assert!(!of(200), "who has asked for nothing yet");
        let other = address("192.0.3.1");
        assert!(limiter.allows(other, now), "another network has its own");
        let refused = (0..10).filter(|_| !limiter.allows(other, now)).count();
        assert_eq!(refused, 8);
        let beside = address("192.0.3.2");
        assert!(
            limiter.allows(beside, now),
            "what an address is refused costs its network nothing"
        );
    }

    #[test]
    fn memory_is_bounded_when_many_addresses_call() {
        let limiter = RateLimiter::new(1, Duration::from_secs(3600));
        let now = Instant::now();
        for number in 1..=30_000_u32 {
            limiter.allows(IpAddr::V4(std::net::Ipv4Addr::from_bits(number << 8)), now);
        }
        assert!(lock(&limiter.state).whole_again.len() <= MAX_ADDRESSES + 2);
        let later = now + Duration::from_secs(3601);
        assert!(
            limiter.allows(address("192.0.2.1"), later),
            "old ones make room"
        );
        assert!(lock(&limiter.state).whole_again.len() < 10);
    }
}
