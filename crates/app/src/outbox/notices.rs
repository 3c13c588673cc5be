//! What a change of the register means for the worker, told once.

use crate::error::AppError;
use crate::session::open::Session;
use crate::view::{ChangeView, NoticeKind, NoticeView};
use chrono::{DateTime, Utc};
use repere_casebook::RegisterNotice;
use repere_register::Change;
use std::collections::BTreeMap;

/// What concerns a worker, each with a sentence `register-change-<code>` of its own. All else, such as who
/// signs, is told as [`UPKEEP`].
const TOLD: &[&str] = &[
    "agency-added",
    "agency-closed",
    "agency-described",
    "agency-key",
    "agency-key-from-reserve",
    "agency-removed",
    "agency-reopened",
    "demonstration",
    "deployment-voided",
    "hub-added",
    "hub-removed",
    "name",
    "not-demonstration",
    "publisher-added",
    "publisher-removed",
    "retention",
    "retention-none",
];

/// Something that is signed as it has to be, and asks nothing of the worker.
const UPKEEP: &str = "upkeep";

/// The changes as they are told, what asks nothing of the worker once at the end.
pub(crate) fn told(changes: &[Change]) -> Vec<ChangeView> {
    let mut told: Vec<ChangeView> = Vec::new();
    for change in changes.iter().filter(|one| TOLD.contains(&one.code())) {
        let parameters = change.parameters().iter();
        told.push(ChangeView {
            code: change.code().to_owned(),
            parameters: parameters
                .map(|(name, value)| ((*name).to_owned(), value.clone()))
                .collect(),
        });
    }
    if told.len() < changes.len() {
        told.push(ChangeView {
            code: UPKEEP.to_owned(),
            parameters: BTreeMap::new(),
        });
    }
    told
}

/// The notices of an update.
///
/// # Errors
/// `unexpected`.
pub(crate) fn of(changes: &[Change], now: DateTime<Utc>) -> Result<Vec<RegisterNotice>, AppError> {
    let changed = repere_casebook::NoticeKind::Changed;
    let notices = told(changes).into_iter();
    notices
        .map(|change| notice(changed, change.code, &change.parameters, now))
        .collect()
}

/// The notice of an update that was not believed.
///
/// # Errors
/// `unexpected`.
pub(crate) fn refused(reason: &str, now: DateTime<Utc>) -> Result<RegisterNotice, AppError> {
    let refused = repere_casebook::NoticeKind::Refused;
    notice(refused, reason.to_owned(), &BTreeMap::new(), now)
}

/// The notice that the log went back or forked, or how many were handed in again.
///
/// # Errors
/// `unexpected`.
pub(crate) fn of_log(
    code: &str,
    count: Option<u32>,
    now: DateTime<Utc>,
) -> Result<RegisterNotice, AppError> {
    let count = count.map(|count| ("count".to_owned(), count.to_string()));
    let changed = repere_casebook::NoticeKind::Changed;
    notice(changed, code.to_owned(), &count.into_iter().collect(), now)
}

fn notice(
    kind: repere_casebook::NoticeKind,
    code: String,
    parameters: &BTreeMap<String, String>,
    now: DateTime<Utc>,
) -> Result<RegisterNotice, AppError> {
    let parameters =
        serde_json::to_string(parameters).map_err(|error| AppError::unexpected(error))?;
    Ok(RegisterNotice {
        id: 0,
        kind,
        code,
        parameters,
        noted_at: now,
    })
}

/// What the worker has not read yet, the first first.
pub(crate) fn unread(session: &Session) -> Result<Vec<NoticeView>, AppError> {
    let kept = session.vault.register_notices()?.into_iter();
    kept.map(|one| {
        Ok(NoticeView {
            id: u32::try_from(one.id).map_err(|_| AppError::damaged())?,
            kind: match one.kind {
                repere_casebook::NoticeKind::Changed => NoticeKind::Changed,
                repere_casebook::NoticeKind::Refused => NoticeKind::Refused,
            },
            change: ChangeView {
                code: one.code,
                parameters: serde_json::from_str(&one.parameters)
                    .map_err(|_| AppError::damaged())?,
            },
            at: one.noted_at,
        })
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use repere_language::{Audience, interface, languages};

    /// The changes after which there is something to do, or to be told that there is nothing: `register-do-<code>`.
    const ADVISED: &[&str] = &[
        "agency-closed",
        "agency-key",
        "agency-key-from-reserve",
        "agency-removed",
        "deployment-voided",
        "not-demonstration",
    ];

    #[test]
    fn change_after_which_there_is_something_to_do_says_what_in_every_language() {
        for code in Change::CODES {
            for locale in languages(Audience::App) {
                let text = interface().find(locale, &format!("register-do-{code}"), None, &[]);
                let advised = text.is_some_and(|text| !text.fallback);
                assert_eq!(advised, ADVISED.contains(code), "{locale}: {code}");
            }
            assert!(!ADVISED.contains(code) || TOLD.contains(code), "{code}");
        }
    }

    #[test]
    fn change_that_is_told_exists_and_has_its_sentence_in_every_language() {
        for code in TOLD {
            assert!(Change::CODES.contains(code), "{code}");
        }
        for locale in languages(Audience::App) {
            let told = TOLD
                .iter()
                .chain(&["log-went-back", "log-forked", "log-again"]);
            let told = told.map(|code| format!("register-change-{code}"));
            for id in told.chain(["deployment-change-upkeep".to_owned()]) {
                let text = interface().find(locale, &id, None, &[]);
                assert!(text.is_some_and(|text| !text.fallback), "{locale}: {id}");
            }
        }
    }
}
