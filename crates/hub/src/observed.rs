//! What whoever looks after a hub can ask it, on an address of this machine alone: whether it lives, whether it is
//! ready, and what it has counted.
//!
//! Everything that is counted is an [`Event`] or a number: labels are words of this program's own, `&'static str`, so
//! there is no room for anything about a person, a device or an address.

use crate::admin::{self, Ending};
use crate::event::{Event, Observer};
use crate::gate::CountedHandshakes;
use crate::places::{AllPlaces, Taken};
use crate::store::Store;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use chrono::Utc;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;
use serde::Serialize;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// OpenMetrics 1.0, which Prometheus reads.
const METRICS_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Seconds from the head of a request to the head of its answer.
const SECONDS: [f64; 10] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0, 30.0];

/// Events that an operator should look into, as they are written: the log has their codes.
const PROBLEMS: [&str; 5] = [
    "store-failed",
    "not-stamped",
    "not-renewed",
    "not-dropped",
    "not-logged",
];

/// How a request was answered.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    endpoint: &'static str,
    status: u16,
    code: &'static str,
}

/// What a number is of: a word of this program's own.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Of {
    kind: &'static str,
}

/// What a hub has counted since it started.
pub(crate) struct Metrics {
    registry: Registry,
    requests: Family<Answered, Counter>,
    seconds: Histogram,
    problems: Family<Of, Counter>,
    connections: Family<Of, Gauge>,
    ended: Family<Of, Counter>,
    handshakes: Family<Of, Counter>,
    days: Family<Of, Gauge>,
    ready: Gauge,
}

impl Metrics {
    pub(crate) fn new() -> Arc<Metrics> {
        let mut registry = Registry::with_prefix("repere_hub");
        let requests = Family::default();
        registry.register("requests", "Requests that were answered", requests.clone());
        let seconds = Histogram::new(SECONDS);
        let help = "Seconds from the head of a request to the head of its answer";
        registry.register("request_seconds", help, seconds.clone());
        let problems = Family::default();
        let help = "Events that an operator should look into, by their name in the log";
        registry.register("problems", help, problems.clone());
        // From nought on: an increase from nothing is none.
        for kind in PROBLEMS {
            drop(Family::<Of, Counter>::get_or_create(
                &problems,
                &Of { kind },
            ));
        }
        let connections = Family::default();
        let help = "Connections now: waiting for a ClientHello, of strangers, of devices and desks";
        registry.register("connections", help, connections.clone());
        let ended = Family::default();
        let help = "Connections that had to leave because there were more than places";
        registry.register("connections_ended", help, ended.clone());
        let handshakes = Family::default();
        let help = "Handshakes, by how a key was agreed on";
        registry.register("handshakes", help, handshakes.clone());
        let days = Family::default();
        registry.register("days_left", "Whole days until something ends", days.clone());
        let ready = Gauge::default();
        registry.register("ready", "1 where requests can be answered", ready.clone());
        Arc::new(Metrics {
            registry,
            requests,
            seconds,
            problems,
            connections,
            ended,
            handshakes,
            days,
            ready,
        })
    }

    /// An observer that counts, and then tells another one.
    pub(crate) fn counting(self: &Arc<Self>, then: Observer) -> Observer {
        let metrics = Arc::clone(self);
        Arc::new(move |event| {
            metrics.count(event);
            then(event);
        })
    }

    fn count(&self, event: Event) {
        let kind = match event {
            Event::Answered {
                endpoint,
                status,
                code,
                milliseconds,
            } => {
                let code = code.unwrap_or("");
                let answered = Answered {
                    endpoint,
                    status,
                    code,
                };
                self.requests.get_or_create(&answered).inc();
                // Some milliseconds: no request takes longer than a float counts.
                self.seconds.observe(milliseconds as f64 / 1000.0);
                return;
            }
            Event::StoreFailed { .. } => PROBLEMS[0],
            Event::NotStamped { .. } => PROBLEMS[1],
            Event::NotRenewed { .. } => PROBLEMS[2],
            Event::NotDropped { .. } => PROBLEMS[3],
            Event::NotLogged { .. } => PROBLEMS[4],
            // Each has a number of its own.
            Event::Ending { .. } | Event::Crowded { .. } => return,
        };
        self.problems.get_or_create(&Of { kind }).inc();
    }
}

/// What is asked to answer.
#[derive(Clone)]
pub(crate) struct Observed {
    pub metrics: Arc<Metrics>,
    pub store: Arc<dyn Store>,
    pub places: AllPlaces,
    pub handshakes: Arc<CountedHandshakes>,
    pub dir: PathBuf,
}

/// What has to be so for requests to be answered.
#[derive(Clone, Copy, Serialize)]
struct Readiness {
    /// The store answers.
    store: bool,
    /// The certificate has not ended.
    certificate: bool,
}

impl Readiness {
    fn is_ready(self) -> bool {
        self.store && self.certificate
    }
}

impl Observed {
    /// The answers, by their paths.
    pub(crate) fn router(self) -> Router {
        Router::new()
            .route("/livez", get(async || "ok\n"))
            .route("/readyz", get(ready))
            .route("/metrics", get(metrics))
            .with_state(self)
    }

    async fn endings(&self) -> Vec<Ending> {
        let dir = self.dir.clone();
        let endings = tokio::task::spawn_blocking(move || admin::endings_of_files(&dir)).await;
        match endings {
            Ok(Ok(endings)) => endings.into(),
            // The event `not-renewed` says why.
            _ => Vec::new(),
        }
    }

    async fn readiness(&self, endings: &[Ending]) -> Readiness {
        let now = Utc::now();
        let has_ended = |ending: &Ending| ending.what.code() == "certificate" && ending.at <= now;
        Readiness {
            store: self.store.ready().await.is_ok(),
            certificate: !endings.is_empty() && !endings.iter().any(has_ended),
        }
    }
}

async fn ready(State(observed): State<Observed>) -> Response {
    let endings = observed.endings().await;
    let readiness = observed.readiness(&endings).await;
    let status = match readiness.is_ready() {
        true => StatusCode::OK,
        false => StatusCode::SERVICE_UNAVAILABLE,
    };
    (status, Json(readiness)).into_response()
}

async fn metrics(State(observed): State<Observed>) -> Response {
    let endings = observed.endings().await;
    let is_ready = observed.readiness(&endings).await.is_ready();
    let metrics = &observed.metrics;
    metrics.ready.set(i64::from(is_ready));
    for ending in &endings {
        let kind = ending.what.code();
        let days = metrics.days.get_or_create(&Of { kind });
        days.set(ending.days(Utc::now()));
    }
    let Taken {
        waiting,
        strangers,
        known,
    } = observed.places.taken();
    let [ended_waiting, ended_strangers, ended_known] = observed.places.ended();
    for (kind, taken, ended) in [
        ("waiting", waiting, ended_waiting),
        ("stranger", strangers, ended_strangers),
        ("known", known, ended_known),
    ] {
        let now = metrics.connections.get_or_create(&Of { kind });
        now.set(i64::try_from(taken).unwrap_or(i64::MAX));
        let ever = metrics.ended.get_or_create(&Of { kind });
        ever.inner().store(ended, Ordering::Relaxed);
    }
    let shaken = observed.handshakes.now();
    for (kind, count) in [
        ("x25519mlkem768", shaken.post_quantum),
        ("x25519", shaken.classical),
    ] {
        let ever = metrics.handshakes.get_or_create(&Of { kind });
        ever.inner().store(count, Ordering::Relaxed);
    }
    let mut text = String::new();
    match encode(&mut text, &metrics.registry) {
        Ok(()) => ([(CONTENT_TYPE, METRICS_TYPE)], text).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
