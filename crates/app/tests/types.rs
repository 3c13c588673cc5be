//! The interface's TypeScript types are those of this crate: `ui/src/generated` is committed, and
//! stale files fail here. `./dev types` (`REPERE_WRITE_TYPES=1`) writes them anew.

use repere_app::Command;
use repere_app::view::*;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use ts_rs::{Config, TS};

/// An answer, as codes. No text in any language decides anything.
#[derive(Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
enum Answer {
    Code(String),
    Codes(BTreeSet<String>),
    #[ts(type = "number")]
    Number(i64),
    #[ts(type = "string")]
    Date(String),
    Text(String),
    Unanswered(NonAnswer),
}

/// Why a question has no answer. None of these is a "no".
#[derive(Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
enum NonAnswer {
    NotAnswered,
    DoesNotKnow,
    PrefersNotToSay,
    NotSafeToAsk,
    NotAsked,
}

/// How an answer became known.
#[derive(Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
enum Provenance {
    Answered,
    Volunteered,
    Observed,
    Reported,
    Document,
}

fn committed() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/generated")
}

fn write(folder: &Path) {
    let config = Config::new().with_out_dir(folder).with_large_int("number");
    macro_rules! export {
        ($($view:ty),* $(,)?) => {
            $(<$view>::export_all(&config).expect("the folder can be written");)*
        };
    }
    export!(
        Command,
        Failure,
        Status,
        Before,
        HandOver,
        ProtocolSummary,
        RemovedProtocol,
        VisitForm,
        VisitView,
        VisitReferralPreview,
        ScreeningPage,
        Interview,
        ResultView,
        RightsView,
        PaperView,
        Recording,
        Departement,
        Danger,
        Agency,
        ReferralPreview,
        OutboxItem,
        Answer,
        NonAnswer,
        Provenance,
    );
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    entries
        .map(|entry| entry.expect("an entry").path())
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy();
            let text = std::fs::read_to_string(&path).expect("a text");
            (name.into_owned(), text)
        })
        .collect()
}

#[test]
fn types_are_those_of_this_crate() {
    if std::env::var_os("REPERE_WRITE_TYPES").is_some() {
        for name in files(&committed()).keys() {
            std::fs::remove_file(committed().join(name)).expect("a generated file");
        }
        write(&committed());
    }
    let fresh = tempfile::tempdir().expect("a folder");
    write(fresh.path());
    let (committed, fresh) = (files(&committed()), files(fresh.path()));
    let stale: BTreeSet<&String> = committed
        .keys()
        .chain(fresh.keys())
        .filter(|name| committed.get(*name) != fresh.get(*name))
        .collect();
    assert!(stale.is_empty(), "stale: {stale:?}; run ./dev types");
}

/// What the page would send, through the mirrored type and the protocol's own.
#[track_caller]
fn same<Mirror, Real>(json: &str)
where
    Mirror: Serialize + for<'a> Deserialize<'a>,
    Real: Serialize + for<'a> Deserialize<'a>,
{
    let mirror: Mirror = serde_json::from_str(json).expect("the page's type takes it");
    let real: Real = serde_json::from_str(json).expect("the protocol's type takes it");
    let [mirror, real] = [serde_json::to_value(mirror), serde_json::to_value(real)];
    assert_eq!(mirror.expect("JSON"), real.expect("JSON"));
}

#[test]
fn mirrored_types_are_those_of_the_protocol() {
    for answer in [
        r#"{"code":"yes"}"#,
        r#"{"codes":["a","b"]}"#,
        r#"{"number":-3}"#,
        r#"{"date":"2026-11-23"}"#,
        r#"{"text":"<b>"}"#,
    ] {
        same::<Answer, repere_protocol::Answer>(answer);
    }
    for reason in repere_protocol::NonAnswer::ALL {
        same::<NonAnswer, repere_protocol::NonAnswer>(&format!("{:?}", reason.code()));
        let answer = format!(r#"{{"unanswered":{:?}}}"#, reason.code());
        same::<Answer, repere_protocol::Answer>(&answer);
    }
    for provenance in repere_protocol::Provenance::ALL {
        same::<Provenance, repere_protocol::Provenance>(&format!("{:?}", provenance.code()));
    }
}
