//! What it takes to preview and to seal one more referral while a thousand wait: the goal is at most 1.2 times what it
//! takes while none does, in the same run, on the same device. Nobody is there to send them to.
//!
//! `cargo bench -p repere-app --bench queue`; `REPERE_BENCH_ITEMS` says how many else.

#![allow(clippy::print_stdout, reason = "a bench reports on standard output")]

#[path = "../tests/device_and_hub/mod.rs"]
mod device_and_hub;

use device_and_hub::{Worker, World, draft};
use std::time::{Duration, Instant};

/// How many are measured beside each number of others.
const MEASURED: usize = 60;

fn main() {
    // Cargo passes `--bench`; what it measures is always the same.
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(measure());
}

async fn measure() {
    let items =
        std::env::var("REPERE_BENCH_ITEMS").map_or(1000, |items| items.parse().expect("a number"));
    let mut world = World::new().await;
    let worker = Worker::ready().await;
    worker.enrol(&world).await;
    world.stop_hub().await;
    let (screening, _) = worker.begin("fr", "fr").await;
    let first = queue(&worker, &screening, MEASURED).await;
    queue(&worker, &screening, items - MEASURED).await;
    let next = queue(&worker, &screening, MEASURED).await;
    println!(
        "one more referral: previewed, sealed and durable in the outbox (median of {MEASURED})"
    );
    println!(
        "  first of all          {:7.2} ms",
        first.as_secs_f64() * 1000.0
    );
    println!(
        "  while {items:>5} wait      {:7.2} ms",
        next.as_secs_f64() * 1000.0
    );
    let times = next.as_secs_f64() / first.as_secs_f64();
    println!("  {times:.2} times as long (goal: 1.2)");
}

/// Queues so many, and gives the median of what one takes.
async fn queue(worker: &Worker, screening: &str, count: usize) -> Duration {
    let mut took = Vec::with_capacity(count);
    for _ in 0..count {
        let begun = Instant::now();
        worker.queue(draft(screening)).await;
        took.push(begun.elapsed());
    }
    took.sort_unstable();
    took[count / 2]
}
