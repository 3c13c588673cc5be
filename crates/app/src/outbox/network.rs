//! Whether the device's way to the network has changed, or the device has slept, since somebody looked.
//!
//! It asks the system which addresses it would call from. No packet leaves for that, no permission is needed, and it
//! is the same on every system; what a network calls itself is not looked at.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::time::{Duration, Instant, SystemTime};

/// A clock that nobody sets and that stands still while the device sleeps, and one that goes on: so much between
/// them is sleep.
const SLEPT: Duration = Duration::from_secs(20);

/// Addresses of documentation (RFC 5737, RFC 3849): the way to anywhere leads there as well, and nobody is there.
const ANYWHERE: [(IpAddr, IpAddr); 2] = [
    (
        IpAddr::V4(Ipv4Addr::UNSPECIFIED),
        IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)),
    ),
    (
        IpAddr::V6(Ipv6Addr::UNSPECIFIED),
        IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1)),
    ),
];

/// What was seen of the way to the network, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    from: [Option<IpAddr>; 2],
    at: Instant,
    clock: SystemTime,
}

impl Seen {
    /// Looks now.
    pub fn now() -> Seen {
        Seen {
            from: ANYWHERE.map(|(any, to)| source(any, to)),
            at: Instant::now(),
            clock: SystemTime::now(),
        }
    }

    /// Whether there is another way to a network now than there was before, or the device has slept since: what
    /// could not be reached then may be reached now. That a network is gone is no such thing.
    pub fn may_reach_more_than(&self, before: &Seen) -> bool {
        let another =
            |(now, before): (&Option<IpAddr>, &Option<IpAddr>)| now.is_some() && now != before;
        self.from.iter().zip(&before.from).any(another) || self.slept_since(before)
    }

    fn slept_since(&self, before: &Seen) -> bool {
        let awake = self.at.saturating_duration_since(before.at);
        let passed = self.clock.duration_since(before.clock);
        passed.is_ok_and(|passed| passed > awake + SLEPT)
    }
}

/// The address from which the system would call that one.
fn source(any: IpAddr, to: IpAddr) -> Option<IpAddr> {
    let socket = UdpSocket::bind(SocketAddr::new(any, 0)).ok()?;
    socket.connect(SocketAddr::new(to, 9)).ok()?;
    Some(socket.local_addr().ok()?.ip())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(v4: Option<u8>, v6: Option<u16>) -> Seen {
        Seen {
            from: [
                v4.map(|last| IpAddr::V4(Ipv4Addr::new(10, 0, 0, last))),
                v6.map(|last| IpAddr::V6(Ipv6Addr::new(0xfd00, 0, 0, 0, 0, 0, 0, last))),
            ],
            at: Instant::now(),
            clock: SystemTime::UNIX_EPOCH,
        }
    }

    #[track_caller]
    fn check(before: Seen, now: Seen, expected: bool) {
        assert_eq!(
            now.may_reach_more_than(&before),
            expected,
            "{before:?} {now:?}"
        );
    }

    #[test]
    fn network_that_comes_or_changes_may_reach_more_and_one_that_goes_does_not() {
        check(seen(None, None), seen(None, None), false);
        check(seen(None, None), seen(Some(1), None), true);
        check(seen(Some(1), None), seen(Some(1), None), false);
        check(seen(Some(1), None), seen(Some(2), None), true);
        check(seen(Some(1), None), seen(None, None), false);
        check(seen(Some(1), Some(1)), seen(Some(1), None), false);
        check(seen(Some(1), None), seen(Some(1), Some(1)), true);
    }

    #[test]
    fn device_that_slept_may_reach_more() {
        let before = seen(Some(1), None);
        let later = |passed, awake| Seen {
            at: before.at + Duration::from_secs(awake),
            clock: before.clock + Duration::from_secs(passed),
            ..before.clone()
        };
        check(before.clone(), later(60, 60), false);
        check(before.clone(), later(3600, 5), true);
        // A clock that was set back is no sleep.
        let back = later(0, 600);
        assert!(!before.slept_since(&Seen {
            clock: before.clock + Duration::from_secs(900),
            ..back
        }));
    }

    #[test]
    fn looking_twice_sees_the_same() {
        let before = Seen::now();
        assert!(!Seen::now().may_reach_more_than(&before));
    }
}
