//! What goes wrong, as a code and values. The sentence is `error-<code>` in
//! `locales/<locale>/errors.ftl`, with what to do about it in its attribute `fix`.

use crate::protocols::bundle::BundleProblem;
use crate::view::Failure;
use repere_casebook::{OpenError, StoreError};
use repere_exchange::{DeploymentProblem, ExchangeError};
use repere_protocol::AnswerProblem;
use repere_referral::SealError;
use repere_referral::code::CodeError;
use std::collections::BTreeMap;

/// The codes that the app itself gives; those of the vault, of the exchange and of sealing are
/// passed on as they are. A test requires a sentence for each, in French and in English.
pub const CODES: &[&str] = &[
    "agency-unknown",
    "answer-exclusive",
    "answer-out-of-range",
    "answer-too-long",
    "answer-unknown-option",
    "answer-wrong-kind",
    "code-for-other-deployment",
    "code-wrong-character",
    "code-wrong-length",
    "command-unreadable",
    "deletion-by-deployment",
    "deletion-not-announced",
    "deletion-waits",
    "departement-unknown",
    "deployment-unreadable",
    "directory-unusable",
    "draft-too-long",
    "erasure-may-have-arrived",
    "follow-up-unfinished",
    "ground-missing",
    "handed-over",
    "judgement-reason-missing",
    "language-unknown",
    "locked",
    "nobody-told",
    "not-enrolled",
    "note-too-long",
    "not-handed-over",
    "recording-missing",
    "not-now",
    "nothing-before",
    "nothing-to-hand-over",
    "observation-only",
    "outcome-unknown",
    "passphrase-too-short",
    "place-too-long",
    "preview-outdated",
    "protocol-left-out",
    "protocol-missing",
    "protocol-needs-deployment",
    "protocol-not-continued",
    "protocol-older",
    "protocol-same-version",
    "protocol-shipped",
    "protocol-superseded",
    "protocol-unknown",
    "protocol-unusable",
    "question-not-reached",
    "question-unknown",
    "referral-damaged",
    "referral-encryption-failed",
    "referral-too-large",
    "referral-unknown",
    "referral-unwritable",
    "reply-misdirected",
    "reply-newer-format",
    "reply-not-newer",
    "reply-unreadable",
    "reply-unverified",
    "role-unknown",
    "screening-damaged",
    "screening-unknown",
    "sector-unknown",
    "unexpected",
    "vault-damaged",
    "visit-closed",
    "visit-damaged",
    "visit-unknown",
    "window-unavailable",
];

/// A failure by its code.
pub(crate) fn failure(code: &str) -> Failure {
    Failure {
        code: code.to_owned(),
        parameters: BTreeMap::new(),
    }
}

/// A failure's sentence and what to do, in the best language for `wanted` (BCP 47 or a `LANG`
/// value); for whoever has no page to show it on.
pub fn failure_sentence(wanted: &str, failure: &Failure) -> String {
    let catalog = repere_language::interface();
    let wanted = wanted
        .split(['.', '@'])
        .next()
        .unwrap_or_default()
        .replace('_', "-");
    let locale = repere_language::negotiate(&[&wanted], &catalog.locales(), "fr");
    let id = format!("error-{}", failure.code);
    let arguments: Vec<_> = failure
        .parameters
        .iter()
        .map(|(name, value)| {
            let number = value.parse::<i64>().map(repere_language::Value::from);
            let value = number.unwrap_or(repere_language::Value::from(value.as_str()));
            (name.as_str(), value)
        })
        .collect();
    let sentence = catalog.text(&locale, &id, None, &arguments).text;
    match catalog.find(&locale, &id, Some("fix"), &arguments) {
        Some(fix) => format!("{sentence}\n{}", fix.text),
        None => sentence,
    }
}

impl Failure {
    /// A failure outside the use cases, such as a window that does not open. `detail` is what
    /// the system said; never anything about a person.
    pub fn of_the_system(code: &str, detail: impl ToString) -> Failure {
        failure(code).with("detail", detail)
    }

    /// The same failure with a value for its sentence. Never anything about a person.
    pub(crate) fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.parameters.insert(name.to_owned(), value.to_string());
        self
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.code)
    }
}

impl std::error::Error for Failure {}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Failure {
        let failure = failure(error.code());
        match error {
            OpenError::WrongPassphrase { failed_attempts } => {
                failure.with("failed_attempts", failed_attempts)
            }
            OpenError::TooManyAttempts { wait_seconds } => {
                failure.with("wait_seconds", wait_seconds)
            }
            OpenError::Io { reason } => failure.with("reason", reason),
            _ => failure,
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Failure {
        let failure = failure(error.code());
        match error {
            StoreError::Io { reason } => failure.with("reason", reason),
            _ => failure,
        }
    }
}

impl From<BundleProblem> for Failure {
    fn from(problem: BundleProblem) -> Failure {
        let mut failure = failure(problem.code());
        for (name, value) in problem.parameters() {
            failure = failure.with(name, value);
        }
        failure
    }
}

impl From<AnswerProblem> for Failure {
    fn from(problem: AnswerProblem) -> Failure {
        let code = match &problem {
            AnswerProblem::UnknownQuestion { .. } => "question-unknown".to_owned(),
            problem => format!("answer-{}", problem.code()),
        };
        let mut failure = failure(&code);
        for (name, value) in problem.parameters() {
            failure = failure.with(name, value);
        }
        failure
    }
}

impl From<CodeError> for Failure {
    fn from(error: CodeError) -> Failure {
        let failure = failure(error.code());
        match error {
            CodeError::WrongLength { found } => failure.with("found", found),
            _ => failure,
        }
    }
}

impl From<SealError> for Failure {
    fn from(error: SealError) -> Failure {
        failure(error.code())
    }
}

impl From<ExchangeError> for Failure {
    fn from(error: ExchangeError) -> Failure {
        let failure = failure(error.code());
        match error {
            ExchangeError::ServerFault { status } | ExchangeError::Refused { status } => {
                failure.with("status", status)
            }
            _ => failure,
        }
    }
}

impl From<DeploymentProblem> for Failure {
    fn from(problem: DeploymentProblem) -> Failure {
        failure(problem.code()).with("part", problem.part())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use repere_language::interface;

    /// Every code that can reach the page.
    fn every_code() -> Vec<&'static str> {
        let mut codes = CODES.to_vec();
        codes.extend(OpenError::CODES);
        codes.extend(StoreError::CODES);
        codes.extend(BundleProblem::CODES);
        codes.extend(
            [
                ExchangeError::Offline,
                ExchangeError::NotTheHub,
                ExchangeError::CertificateDate,
                ExchangeError::NotAHub,
                ExchangeError::ServerFault { status: 500 },
                ExchangeError::CutShort,
                ExchangeError::Unauthorised,
                ExchangeError::CodeUsed,
                ExchangeError::CodeUnknown,
                ExchangeError::CodeForOtherDeployment,
                ExchangeError::Conflict,
                ExchangeError::TooLarge,
                ExchangeError::BadReceipt,
                ExchangeError::UnknownAgency,
                ExchangeError::Refused { status: 400 },
                ExchangeError::ClientUnusable,
            ]
            .iter()
            .map(ExchangeError::code),
        );
        codes.push(DeploymentProblem::BadName.code());
        codes.push(DeploymentProblem::NewerVersion.code());
        codes.push(SealError::Encryption.code());
        codes.push(SealError::TooLarge { bytes: 1 }.code());
        codes.push(SealError::Unwritable.code());
        codes.push(CodeError::WrongCharacter.code());
        codes.push(CodeError::WrongLength { found: 1 }.code());
        codes
    }

    #[test]
    fn every_code_has_its_sentence_and_what_to_do() {
        let mut missing = Vec::new();
        for locale in ["fr", "en"] {
            for code in every_code() {
                let id = format!("error-{code}");
                for attribute in [None, Some("fix")] {
                    let text = interface().find(locale, &id, attribute, &[]);
                    if text.is_none_or(|text| text.fallback) {
                        missing.push(format!("{locale}: {id} {attribute:?}"));
                    }
                }
            }
        }
        assert!(missing.is_empty(), "{}", missing.join("\n"));
    }

    /// A code written in this crate is on the list, so that the test above sees it.
    #[test]
    fn every_code_in_use_is_listed() {
        let known = every_code();
        look(
            &include_dir::include_dir!("$CARGO_MANIFEST_DIR/src"),
            &known,
        );
    }

    fn look(folder: &include_dir::Dir<'_>, known: &[&str]) {
        for file in folder.files() {
            let text = file.contents_utf8().expect("a source file");
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            for rest in text.split("failure(\"").skip(1) {
                let code = rest.split('"').next().unwrap_or_default();
                assert!(known.contains(&code), "{code} in {}", file.path().display());
            }
        }
        for folder in folder.dirs() {
            look(folder, known);
        }
    }

    #[track_caller]
    fn check(wanted: &str, failure: Failure, expected: &str) {
        assert_eq!(failure_sentence(wanted, &failure), expected);
    }

    #[test]
    fn a_sentence_has_its_values() {
        check(
            "en_GB.UTF-8",
            failure("passphrase-too-short").with("minimum", 10),
            "The passphrase is too short. Nothing was created.\nIt takes at least 10 characters: \
             four or five unrelated words are easy to remember.",
        );
        check(
            "en",
            OpenError::TooManyAttempts { wait_seconds: 1 }.into(),
            "Too many attempts in a row. Nothing is lost.\nWait one second, then try again.",
        );
        check(
            "en",
            AnswerProblem::OutOfRange {
                minimum: Some(0),
                maximum: Some(168),
            }
            .into(),
            "This number is not possible here. It is not saved.\nBetween 0 and 168 (“-”: no limit).",
        );
    }
}
