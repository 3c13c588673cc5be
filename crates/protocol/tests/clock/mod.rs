//! A clock for bounds on time that hold however busy the machine is.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// What this thread has had of the processor, where the system tells. Elsewhere the time since the first
/// call.
pub fn worked() -> Duration {
    static FIRST: LazyLock<Instant> = LazyLock::new(Instant::now);
    let statistics = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = statistics.and_then(|line| line.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| FIRST.elapsed(), Duration::from_nanos)
}
