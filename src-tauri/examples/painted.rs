//! Opens a window and says `painted` on standard output when its page has been drawn, then ends:
//! `painted app` is the app's own window, `painted blank` the least that a Tauri window of its size
//! can show.
//! The bench `first_paint` runs both.

#![allow(clippy::print_stdout, reason = "the bench waits for the word")]

use std::process::ExitCode;
use tauri::http::Response;
use tauri::{WebviewUrl, WebviewWindowBuilder};

/// The page is there when it has a heading or a form; drawn, when a frame has passed after that.
const WATCH: &str = r#"
(() => {
  const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => { document.title = 'painted'; }));
  const there = () => document.querySelector('h1, form');
  const start = () => {
    if (there()) return drawn();
    new MutationObserver((_, watcher) => {
      if (!there()) return;
      watcher.disconnect();
      drawn();
    }).observe(document, { childList: true, subtree: true });
  };
  start();
})();
"#;

const BLANK: &str = "<!doctype html><title>blank</title><h1>.</h1>";

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("app") => repere_shell::run_with(watched),
        Some("blank") => blank(),
        _ => ExitCode::FAILURE,
    }
}

fn watched<M: tauri::Manager<tauri::Wry>>(
    window: WebviewWindowBuilder<'_, tauri::Wry, M>,
) -> WebviewWindowBuilder<'_, tauri::Wry, M> {
    window
        .initialization_script(WATCH)
        .on_document_title_changed(|_, title| {
            if title == "painted" {
                println!("painted");
                std::process::exit(0);
            }
        })
}

fn blank() -> ExitCode {
    let opened = tauri::Builder::default()
        .register_uri_scheme_protocol("blank", |_, _| {
            let html = Response::builder().header("content-type", "text/html");
            html.body(BLANK.as_bytes().to_vec()).unwrap_or_default()
        })
        .setup(|shell| {
            let address = WebviewUrl::CustomProtocol("blank://localhost/".parse()?);
            let window = WebviewWindowBuilder::new(shell, "main", address);
            let size = shell.config().app.windows.first();
            let window = match size {
                Some(size) => window.inner_size(size.width, size.height),
                None => window,
            };
            watched(window).build()?;
            Ok(())
        })
        .run(tauri::generate_context!());
    match opened {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
