//! The demonstration, run.

use super::out::FILES;
use super::report::Report;
use super::{journey, prepare};
use crate::terminal::Terminal;
use serde_json::Value;
use std::collections::BTreeSet;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;

fn terminal(lang: &str) -> Terminal {
    Terminal::new(lang.to_owned(), true)
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn demo_ends_at_a_desk_that_reads_a_situation_of_concern() {
    for lang in ["fr", "ar"] {
        let folder = tempfile::tempdir().expect("a folder");
        let out = folder.path().join("new");
        let terminal = terminal(lang);
        let mut report = Report::new(&terminal, true);
        let done = journey::run(Some(&out), lang, &mut report).await;
        if let Err(failure) = done {
            panic!("{}", failure.sentence("en"));
        }
        assert_eq!(
            report.results["screening"]["outcome"],
            "situation-of-concern"
        );
        assert_eq!(report.results["referral"]["verified"], true);
        let word = &report.results["word_back"];
        assert_eq!(word["state"], "taken-up");
        assert!(
            word["message"]
                .as_str()
                .is_some_and(|words| words.len() > 10)
        );
        assert_eq!(names(&out), FILES.map(String::from).into());

        let text = std::fs::read(out.join("opened.json")).expect("the opened document");
        let opened: Value = serde_json::from_slice(&text).expect("JSON");
        assert_eq!(opened["referral"], report.results["referral"]["id"]);
        let sealed = std::fs::read(out.join("referral.age")).expect("the sealed referral");
        assert!(sealed.starts_with(b"age-encryption.org/v1\n"));
        let key = std::fs::read_to_string(out.join("agency-key.txt")).expect("the key");
        assert!(key.contains("AGE-SECRET-KEY-PQ-1"));

        let again = journey::run(Some(&out), lang, &mut Report::new(&terminal, true)).await;
        assert!(again.is_ok(), "its own folder is taken again");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn demo_leaves_a_folder_of_somebody_else_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("thesis.odt"), "mine").expect("a file");
    let terminal = terminal("fr");
    let mut report = Report::new(&terminal, true);
    let refused = journey::run(Some(folder.path()), "fr", &mut report).await;
    let refused = refused.map_err(|failure| failure.code().into_owned());
    assert_eq!(refused, Err("folder-not-empty".to_owned()));
    assert_eq!(names(folder.path()), ["thesis.odt".to_owned()].into());
}

#[tokio::test(flavor = "multi_thread")]
async fn demo_keeps_what_was_prepared() {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path();
    let free = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr());
    let listen = free.expect("a free port");
    let code = async |listen: SocketAddr, only_show: bool| {
        let terminal = terminal("en");
        let mut report = Report::new(&terminal, true);
        let done = prepare::run(dir, listen, only_show, "en", &mut report).await;
        done.err().map(|failure| failure.code().into_owned())
    };
    assert_eq!(
        code(listen, true).await.as_deref(),
        Some("nothing-prepared")
    );
    assert_eq!(code(listen, false).await, None);
    let settings = || std::fs::read(dir.join("deployment.json")).expect("settings");
    let first = settings();
    assert_eq!(code(listen, false).await, None);
    assert_eq!(code(listen, true).await, None);
    assert_eq!(settings(), first);
    let other = SocketAddr::from(([127, 0, 0, 1], listen.port() ^ 1));
    assert_eq!(code(other, false).await.as_deref(), Some("other-address"));
}
