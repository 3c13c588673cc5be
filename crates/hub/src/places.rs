//! Places of connections, and who gives one up when there are more connections than places.
//!
//! A connection has one place at a time, of three kinds: it *waits* until it has said a whole ClientHello, it is a
//! *stranger* until a request on it shows who asks, and is *known* from then on. Each kind has places of its own, so
//! that strangers never take those of the known, and sockets that say nothing take those of neither. Nobody is turned
//! away at the door: the newcomer gets a place, and the oldest connection of whoever has the most gives one up.

use crate::event::{Event, Observer};
use crate::store::Signer;
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

/// How often it is told that connections had to leave.
const TELL_INTERVAL: Duration = Duration::from_secs(60);

/// How many places of one kind there are, and how many of them may be taken from where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Places {
    /// In all.
    pub all: usize,
    /// For one network: an IPv4 /24 or an IPv6 /48.
    pub of_network: usize,
    /// For one address: an IPv4 address, or the IPv6 /64 that one customer has.
    pub of_address: usize,
}

/// How many places are taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// By connections that have not said a whole ClientHello.
    pub waiting: usize,
    /// By connections on which nobody has shown who asks.
    pub strangers: usize,
    /// By connections of devices and desks.
    pub known: usize,
}

/// An address as callers are told apart: an IPv4 address, or the /64 that one IPv6 customer has.
pub(crate) fn caller(address: IpAddr) -> IpAddr {
    masked(address, 32, 64)
}

/// The network that an address is in: an IPv4 /24 or an IPv6 /48.
pub(crate) fn network(address: IpAddr) -> IpAddr {
    masked(address, 24, 48)
}

fn masked(address: IpAddr, v4_bits: u32, v6_bits: u32) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(v4) => {
            let mask = u32::MAX << (32 - v4_bits);
            IpAddr::V4(Ipv4Addr::from_bits(v4.to_bits() & mask))
        }
        IpAddr::V6(v6) => {
            let mask = u128::MAX << (128 - v6_bits);
            IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & mask))
        }
    }
}

/// Connections that have a place of one kind. Each belongs to a group, and to a part of that: a network and an
/// address in it, or a signer.
pub(crate) struct Crowd<K> {
    places: Places,
    members: Mutex<Members<K>>,
    /// How many had to give their place up, ever.
    ended: AtomicU64,
}

struct Members<K> {
    /// The next one's number: of two, the lower is the older.
    next: u64,
    all: HashMap<u64, Member<K>>,
    groups: HashMap<K, Group<K>>,
}

struct Member<K> {
    group: K,
    part: K,
    leave: CancellationToken,
}

struct Group<K> {
    count: usize,
    parts: HashMap<K, BTreeSet<u64>>,
}

impl<K: Clone + Eq + Hash> Crowd<K> {
    fn new(places: Places) -> Arc<Crowd<K>> {
        Arc::new(Crowd {
            places,
            members: Mutex::new(Members {
                next: 0,
                all: HashMap::new(),
                groups: HashMap::new(),
            }),
            ended: AtomicU64::new(0),
        })
    }

    fn members(&self) -> MutexGuard<'_, Members<K>> {
        // A poisoned lock is used all the same: no code under it panics halfway through a change.
        self.members.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn taken(&self) -> usize {
        self.members().all.len()
    }

    /// Gives a place, until the ticket is dropped or `leave` is cancelled because somebody else needs it. `leave` of
    /// whoever has to make room is cancelled here.
    fn enter(self: &Arc<Self>, group: K, part: K, leave: CancellationToken) -> Entered<K> {
        let (number, leaving) = {
            let mut members = self.members();
            let leaving = members.oldest_to_go(&self.places, &group, &part);
            let leaving = leaving.and_then(|number| members.remove(number));
            (members.add(group, part, leave), leaving)
        };
        if let Some(leaving) = &leaving {
            self.ended.fetch_add(1, Ordering::Relaxed);
            leaving.cancel();
        }
        let ticket = Ticket {
            crowd: Arc::clone(self),
            number,
        };
        Entered {
            ticket,
            somebody_left: leaving.is_some(),
        }
    }
}

impl<K: Clone + Eq + Hash> Members<K> {
    /// Who makes room for one more of this group and part; nobody where there is room. As each newcomer asks, one is
    /// always enough.
    fn oldest_to_go(&self, places: &Places, group: &K, part: &K) -> Option<u64> {
        let own = self.groups.get(group);
        let own_part = own.and_then(|own| own.parts.get(part));
        if own_part.is_some_and(|part| part.len() >= places.of_address) {
            return own_part?.first().copied();
        }
        if own.is_some_and(|own| own.count >= places.of_network) {
            return own?.oldest_of_largest();
        }
        if self.all.len() < places.all {
            return None;
        }
        // Looking at each group takes microseconds: there are no more groups than places.
        let groups = self.groups.values();
        let oldest = groups.filter_map(|group| Some((group.count, group.oldest_of_largest()?)));
        let largest = oldest.max_by_key(|(count, oldest)| (*count, Reverse(*oldest)));
        largest.map(|(_, oldest)| oldest)
    }

    fn add(&mut self, group: K, part: K, leave: CancellationToken) -> u64 {
        let number = self.next;
        self.next += 1;
        let of_group = self.groups.entry(group.clone()).or_insert_with(|| Group {
            count: 0,
            parts: HashMap::new(),
        });
        of_group.count += 1;
        of_group
            .parts
            .entry(part.clone())
            .or_default()
            .insert(number);
        self.all.insert(number, Member { group, part, leave });
        number
    }

    /// Takes one out; gives what it is told by that it has to leave.
    fn remove(&mut self, number: u64) -> Option<CancellationToken> {
        let Member { group, part, leave } = self.all.remove(&number)?;
        if let Some(of_group) = self.groups.get_mut(&group) {
            of_group.count -= 1;
            if let Some(of_part) = of_group.parts.get_mut(&part) {
                of_part.remove(&number);
                if of_part.is_empty() {
                    of_group.parts.remove(&part);
                }
            }
            if of_group.count == 0 {
                self.groups.remove(&group);
            }
        }
        Some(leave)
    }
}

impl<K> Group<K> {
    /// The oldest of the largest part; of two as large, the older one.
    fn oldest_of_largest(&self) -> Option<u64> {
        let parts = self.parts.values();
        let largest = parts.max_by_key(|part| (part.len(), Reverse(part.first().copied())));
        largest?.first().copied()
    }
}

struct Entered<K: Clone + Eq + Hash> {
    ticket: Ticket<K>,
    somebody_left: bool,
}

/// A connection's place, until it is dropped.
pub(crate) struct Ticket<K: Clone + Eq + Hash> {
    crowd: Arc<Crowd<K>>,
    number: u64,
}

impl<K: Clone + Eq + Hash> Drop for Ticket<K> {
    fn drop(&mut self) {
        self.crowd.members().remove(self.number);
    }
}

/// The places of all connections.
#[derive(Clone)]
pub(crate) struct AllPlaces {
    /// Of balancers, that have not said whom they speak for.
    balanced: Arc<Crowd<IpAddr>>,
    waiting: Arc<Crowd<IpAddr>>,
    strangers: Arc<Crowd<IpAddr>>,
    known: Arc<Crowd<Option<Signer>>>,
    crowded: Arc<Crowded>,
}

/// What is told when somebody had to leave.
struct Crowded {
    observer: Observer,
    /// When it was told last, and how many had to leave until then.
    told: Mutex<(Option<Instant>, [u64; 3])>,
}

impl AllPlaces {
    /// Places of each kind; of the known, one signer has at most `of_signer`. The observer is told when somebody
    /// has to leave.
    pub(crate) fn new(
        waiting: Places,
        strangers: Places,
        known: usize,
        of_signer: usize,
        observer: Observer,
    ) -> AllPlaces {
        let of_everybody = |all| Places {
            all,
            of_network: all,
            of_address: all,
        };
        AllPlaces {
            balanced: Crowd::new(of_everybody(waiting.all)),
            waiting: Crowd::new(waiting),
            strangers: Crowd::new(strangers),
            known: Crowd::new(Places {
                all: known,
                of_network: of_signer,
                of_address: of_signer,
            }),
            crowded: Arc::new(Crowded {
                observer,
                told: Mutex::default(),
            }),
        }
    }

    fn entered<K: Clone + Eq + Hash>(&self, entered: Entered<K>) -> Ticket<K> {
        if entered.somebody_left {
            self.tell(Instant::now());
        }
        entered.ticket
    }

    /// Tells how many had to leave, at once and then once in a while: in a flood there are thousands.
    fn tell(&self, now: Instant) {
        let told = &self.crowded.told;
        let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.0.is_some_and(|last| now < last + TELL_INTERVAL) {
            return;
        }
        let (before, ended) = (told.1, self.ended());
        *told = (Some(now), ended);
        drop(told);
        (self.crowded.observer)(Event::Crowded {
            waiting: ended[0] - before[0],
            strangers: ended[1] - before[1],
            known: ended[2] - before[2],
        });
    }

    /// A place for a connection of a balancer, until it has said whom it speaks for.
    pub(crate) fn balanced(&self, address: IpAddr, leave: CancellationToken) -> Ticket<IpAddr> {
        self.entered(
            self.balanced
                .enter(network(address), caller(address), leave),
        )
    }

    /// A place for a connection that has said nothing yet.
    pub(crate) fn waiting(&self, address: IpAddr, leave: CancellationToken) -> Ticket<IpAddr> {
        self.entered(self.waiting.enter(network(address), caller(address), leave))
    }

    /// A place for a connection that has said a whole ClientHello.
    pub(crate) fn stranger(&self, address: IpAddr, leave: CancellationToken) -> Ticket<IpAddr> {
        self.entered(
            self.strangers
                .enter(network(address), caller(address), leave),
        )
    }

    /// A place for a connection on which somebody has shown who asks.
    pub(crate) fn known(
        &self,
        signer: &Signer,
        leave: CancellationToken,
    ) -> Ticket<Option<Signer>> {
        self.entered(self.known.enter(Some(signer.clone()), None, leave))
    }

    /// How many are taken now.
    pub(crate) fn taken(&self) -> Taken {
        Taken {
            waiting: self.balanced.taken() + self.waiting.taken(),
            strangers: self.strangers.taken(),
            known: self.known.taken(),
        }
    }

    /// How many had to give their place up, ever: those that waited, strangers, those that were known.
    pub(crate) fn ended(&self) -> [u64; 3] {
        let of = |ended: &AtomicU64| ended.load(Ordering::Relaxed);
        let waiting = of(&self.balanced.ended) + of(&self.waiting.ended);
        [waiting, of(&self.strangers.ended), of(&self.known.ended)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    #[track_caller]
    fn check(one: &str, other: &str, same_caller: bool, same_network: bool) {
        let (one, other) = (address(one), address(other));
        assert_eq!(caller(one) == caller(other), same_caller, "callers");
        assert_eq!(network(one) == network(other), same_network, "networks");
    }

    #[test]
    fn callers_and_networks_are_told_apart_by_their_prefixes() {
        check("192.0.2.1", "192.0.2.1", true, true);
        check("192.0.2.1", "192.0.2.2", false, true);
        check("192.0.2.1", "192.0.3.1", false, false);
        check("::ffff:192.0.2.1", "192.0.2.1", true, true);
        check("::ffff:192.0.2.1", "::ffff:192.0.2.2", false, true);
        check("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true, true);
        check("2001:db8:1:2::1", "2001:db8:1:3::1", false, true);
        check("2001:db8:1:2::1", "2001:db8:2:2::1", false, false);
    }

    const FEW: Places = Places {
        all: 4,
        of_network: 3,
        of_address: 2,
    };

    /// Lets connections in from these addresses, in this order; gives the numbers of those that had to leave.
    fn who_leaves(addresses: &[&str]) -> Vec<usize> {
        let crowd = Crowd::new(FEW);
        let tokens: Vec<CancellationToken> = addresses.iter().map(|_| <_>::default()).collect();
        let mut tickets = Vec::new();
        for (text, token) in addresses.iter().zip(&tokens) {
            let address = address(text);
            let entered = crowd.enter(network(address), caller(address), token.clone());
            tickets.push(entered.ticket);
        }
        let left =
            |(number, token): (usize, &CancellationToken)| token.is_cancelled().then_some(number);
        let left: Vec<usize> = tokens.iter().enumerate().filter_map(left).collect();
        assert_eq!(crowd.taken(), addresses.len() - left.len());
        assert_eq!(crowd.ended.load(Ordering::Relaxed), left.len() as u64);
        drop(tickets);
        assert_eq!(crowd.taken(), 0, "places are given back");
        assert!(crowd.members().groups.is_empty(), "and forgotten");
        left
    }

    #[test]
    fn oldest_of_whoever_has_most_gives_a_place_up() {
        let [one, two, three] = ["192.0.2.1", "192.0.2.2", "192.0.2.3"];
        let (other, third) = ("198.51.100.1", "203.0.113.1");
        for (addresses, expected) in [
            (vec![one, one, other, third], vec![]),
            // A third one of an address, a fourth one of a network.
            (vec![other, one, one, one], vec![1]),
            (vec![other, one, two, two, three], vec![2]),
            (vec![other, one, two, three, two], vec![1]),
            // More in all: of the network that has most, of its address that has most.
            (vec![other, one, two, two, third], vec![2]),
            (vec![other, other, one, one, third], vec![0]),
            // A flood from one address leaves the others alone.
            (
                vec![other, one, third, one, one, one, one, one],
                vec![1, 3, 4, 5],
            ),
        ] {
            assert_eq!(who_leaves(&addresses), expected, "{addresses:?}");
        }
    }

    #[test]
    fn kinds_of_places_are_counted_apart_and_signers_among_the_known() {
        let (told, observer) = told();
        let places = AllPlaces::new(FEW, FEW, 3, 2, observer);
        let token = CancellationToken::new;
        let here = address("192.0.2.1");
        let mut tickets = vec![
            places.waiting(here, token()),
            places.stranger(here, token()),
        ];
        tickets.push(places.balanced(here, token()));
        let signer = |name: &str| Signer::Device(name.to_owned());
        let first = token();
        let known = ["a", "a", "a", "b", "c"];
        let known: Vec<_> = (known.iter())
            .map(|name| places.known(&signer(name), first.clone()))
            .collect();
        let expected = Taken {
            waiting: 2,
            strangers: 1,
            known: 3,
        };
        assert_eq!(places.taken(), expected);
        assert_eq!(places.ended(), [0, 0, 2]);
        let one = Event::Crowded {
            waiting: 0,
            strangers: 0,
            known: 1,
        };
        let all = || told.lock().expect("no panic").clone();
        assert_eq!(all(), [one], "told at once, and not again within a minute");
        places.tell(Instant::now() + TELL_INTERVAL);
        assert_eq!(all(), [one, one], "what was not told is told later");
        drop((tickets, known));
        assert_eq!(places.taken(), Taken::default());
    }

    fn told() -> (Arc<Mutex<Vec<Event>>>, Observer) {
        let told = Arc::<Mutex<Vec<Event>>>::default();
        let seen = Arc::clone(&told);
        let observer = Arc::new(move |event| seen.lock().expect("no panic").push(event));
        (told, observer)
    }
}
