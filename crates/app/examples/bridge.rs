//! The loopback bridge of the browser tests: serves the built page and passes its commands to a
//! real [`App`]. It is an example so that no shipped program contains it.
//!
//! It listens on 127.0.0.1 only, and takes commands only from the page that it served itself
//! (same origin) and that knows the token in its address.
//!
//! `bridge --ui ui/dist --vault DIR [--deployment FILE] [--port N] [--fast-kdf]` prints the
//! address to open.

#![allow(clippy::print_stdout, reason = "the tests read the address from it")]

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path as UrlPath, State};
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use repere_app::{App, AppConfig, KdfParameters};
use std::error::Error;
use std::net::SocketAddr;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// The window's settings: the page gets the same content security policy here as there.
const WINDOW: &str = include_str!("../../../src-tauri/tauri.conf.json");

/// The address of the window's own bridge, in whose place the page's origin stands here.
const WINDOW_BRIDGE: &str = "ipc: http://ipc.localhost";

/// The header in which the page shows that it knows the token.
const TOKEN: HeaderName = HeaderName::from_static("x-repere-token");

struct Bridge {
    app: App,
    ui: PathBuf,
    policy: String,
    token: String,
    origin: String,
}

struct Arguments {
    ui: PathBuf,
    vault: PathBuf,
    deployment: Option<PathBuf>,
    port: u16,
    fast_kdf: bool,
}

fn arguments() -> Result<Arguments, Box<dyn Error>> {
    let mut found = Arguments {
        ui: PathBuf::from("ui/dist"),
        vault: PathBuf::new(),
        deployment: None,
        port: 0,
        fast_kdf: false,
    };
    let mut given = std::env::args().skip(1);
    while let Some(name) = given.next() {
        let mut value = || given.next().ok_or(format!("{name} needs a value"));
        match name.as_str() {
            "--ui" => found.ui = value()?.into(),
            "--vault" => found.vault = value()?.into(),
            "--deployment" => found.deployment = Some(value()?.into()),
            "--port" => found.port = value()?.parse()?,
            "--fast-kdf" => found.fast_kdf = true,
            _ => return Err(format!("no option {name}").into()),
        }
    }
    if found.vault.as_os_str().is_empty() {
        return Err("--vault DIR is needed".into());
    }
    Ok(found)
}

fn policy() -> Result<String, Box<dyn Error>> {
    let window: serde_json::Value = serde_json::from_str(WINDOW)?;
    let policy = window["app"]["security"]["csp"].as_str();
    let policy = policy.ok_or("the window has no content security policy")?;
    if !policy.contains(WINDOW_BRIDGE) {
        return Err("the window's policy names no bridge".into());
    }
    Ok(policy.replace(WINDOW_BRIDGE, "'self'"))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments = arguments()?;
    let mut config = AppConfig::new(arguments.vault);
    if let Some(path) = arguments.deployment {
        config.deployment_offered = Some(std::fs::read_to_string(path)?);
    }
    if arguments.fast_kdf {
        config.kdf = KdfParameters::for_tests();
    }
    let listen = SocketAddr::from(([127, 0, 0, 1], arguments.port));
    let listener = tokio::net::TcpListener::bind(listen).await?;
    let origin = format!("http://{}", listener.local_addr()?);
    let bridge = Arc::new(Bridge {
        app: App::open(config),
        ui: arguments.ui,
        policy: policy()?,
        token: uuid::Uuid::new_v4().simple().to_string(),
        origin,
    });
    println!("{}/?token={}", bridge.origin, bridge.token);
    let router = Router::new()
        .route("/handle", post(handle))
        .route("/", get(index))
        .route("/{*path}", get(file))
        .with_state(bridge);
    axum::serve(listener, router).await?;
    Ok(())
}

async fn handle(State(bridge): State<Arc<Bridge>>, headers: HeaderMap, body: Bytes) -> Response {
    let says = |name: HeaderName, value: &str| {
        headers
            .get(name)
            .is_some_and(|found| found.as_bytes() == value.as_bytes())
    };
    if !says(TOKEN, &bridge.token) || !says(header::ORIGIN, &bridge.origin) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let command = serde_json::from_slice(&body).unwrap_or(serde_json::Value::Null);
    match bridge.app.handle_json(command).await {
        Ok(view) => axum::Json(view).into_response(),
        Err(failure) => (StatusCode::BAD_REQUEST, axum::Json(failure)).into_response(),
    }
}

async fn index(State(bridge): State<Arc<Bridge>>) -> Response {
    serve(&bridge, "index.html").await
}

async fn file(State(bridge): State<Arc<Bridge>>, UrlPath(path): UrlPath<String>) -> Response {
    serve(&bridge, &path).await
}

async fn serve(bridge: &Bridge, path: &str) -> Response {
    let plain = Path::new(path)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let read = match plain {
        true => std::fs::read(bridge.ui.join(path)).ok(),
        false => None,
    };
    let Some(bytes) = read else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, media_type(path).to_owned()),
        (header::CONTENT_SECURITY_POLICY, bridge.policy.clone()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (header::REFERRER_POLICY, "no-referrer".to_owned()),
    ];
    (headers, bytes).into_response()
}

fn media_type(path: &str) -> &'static str {
    match Path::new(path).extension().and_then(|found| found.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
