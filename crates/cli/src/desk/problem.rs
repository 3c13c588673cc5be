//! What can go wrong at the desk's command line, and the sentence for it: what happened, what is safe,
//! what to do. The one place where an error of the desk becomes words.

use repere_desk::DeskError;
use repere_language::{Value, interface};
use std::io;
use std::path::{Path, PathBuf};

/// An error of the desk, or of what the command line does around it.
#[derive(Debug)]
pub(crate) enum Problem {
    /// The desk's.
    Desk(DeskError),
    /// Some of what was fetched has to be looked at by somebody.
    FetchIncomplete {
        /// How many.
        count: usize,
    },
    /// There is no file that a message could be read from.
    MessageMissing {
        /// Where it should be.
        path: PathBuf,
    },
    /// The system gives no threads.
    NoRuntime,
}

impl From<DeskError> for Problem {
    fn from(error: DeskError) -> Self {
        Self::Desk(error)
    }
}

impl Problem {
    /// A file that was named on the command line cannot be read.
    pub(crate) fn of_reading(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        Self::Desk(match source.kind() {
            io::ErrorKind::NotFound => DeskError::FileMissing { path },
            _ => DeskError::CannotRead { path, source },
        })
    }

    /// What was to be written, to a file or to standard output, cannot be.
    pub(crate) fn of_writing(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        Self::Desk(DeskError::CannotWrite { path, source })
    }

    /// The sentence, and what to do.
    pub(crate) fn sentences(&self, lang: &str) -> (String, String) {
        match self {
            Self::Desk(error) => sentences(error, lang),
            Self::FetchIncomplete { count } => {
                in_words("fetch-incomplete", &[("count", (*count).into())], lang)
            }
            Self::MessageMissing { path } => {
                let path = path.display().to_string();
                in_words("message-missing", &[("path", (&path).into())], lang)
            }
            Self::NoRuntime => in_words("no-runtime", &[], lang),
        }
    }
}

/// The sentence for an error of the desk, and what to do.
pub(crate) fn sentences(error: &DeskError, lang: &str) -> (String, String) {
    let texts = error.parameters();
    let values = texts.iter();
    let arguments: Vec<_> = values.map(|(name, value)| (*name, value.into())).collect();
    in_words(&error.code(), &arguments, lang)
}

/// Message `desk-error-<code>` and its attribute `fix`.
fn in_words(code: &str, arguments: &[(&str, Value<'_>)], lang: &str) -> (String, String) {
    let known = format!("desk-error-{code}");
    let texts = interface();
    match texts.find(lang, &known, None, arguments) {
        Some(sentence) => (
            sentence.text,
            texts.text(lang, &known, Some("fix"), arguments).text,
        ),
        // A library has learnt a new error since: say its name rather than nothing.
        None => {
            let code = [("code", Value::from(code))];
            let sentence = texts.text(lang, "desk-error-other", None, &code);
            let fix = texts.text(lang, "desk-error-other", Some("fix"), &code);
            (sentence.text, fix.text)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use repere_exchange::ExchangeError;
    use repere_language::{Audience, languages};
    use repere_referral::OpenError;
    use repere_referral::deployment::{AgencyProblem, DeploymentProblem};
    use std::collections::BTreeSet;

    /// Whatever a desk or its command line can fail with: each has its own sentence and its own fix, in every
    /// language.
    #[test]
    fn problem_has_its_own_sentence_and_fix_in_every_language() {
        use DeskError as Error;
        let path = || PathBuf::from("P");
        let full = |kind: io::ErrorKind| Error::CannotWrite {
            path: path(),
            source: kind.into(),
        };
        let (device, agency, referral) = ("D".to_owned(), "A".to_owned(), uuid::Uuid::nil());
        let opening = [
            OpenError::NotForThisKey,
            OpenError::Tampered,
            OpenError::NotAnAgeFile,
            OpenError::UnknownSender { device: "d".into() },
            OpenError::BadSignature,
            OpenError::WrongRecipient,
            OpenError::Unreadable,
            OpenError::NewerFormat { format: "f".into() },
            OpenError::TooLarge { bytes: 1 },
        ];
        let exchanging = [
            ExchangeError::Offline,
            ExchangeError::NotTheHub,
            ExchangeError::CertificateDate,
            ExchangeError::NotAHub,
            ExchangeError::ServerFault { status: 500 },
            ExchangeError::CutShort,
            ExchangeError::Unauthorised,
            ExchangeError::Conflict,
            ExchangeError::TooLarge,
            ExchangeError::BadReceipt,
            ExchangeError::UnknownAgency,
            ExchangeError::Refused { status: 400 },
            ExchangeError::ClientUnusable,
        ];
        let ours = [
            Error::NotADesk { path: path() },
            Error::AlreadyADesk { path: path() },
            Error::Agency(AgencyProblem::TooLarge),
            Error::Agency(AgencyProblem::NotAnAgency { line: 1, column: 1 }),
            Error::Agency(AgencyProblem::BadId),
            Error::Agency(AgencyProblem::BadNames(0)),
            Error::Agency(AgencyProblem::BadName {
                locale: "fr".into(),
                length: 201,
            }),
            Error::Agency(AgencyProblem::BadPurpose {
                locale: "fr".into(),
                length: 501,
            }),
            Error::Agency(AgencyProblem::BadLocale { tag: "f r".into() }),
            Error::Agency(AgencyProblem::BadRecipient),
            Error::IdentityMissing { path: path() },
            Error::IdentityDamaged { path: path() },
            Error::AgencyDamaged { path: path() },
            Error::RosterDamaged { path: path() },
            Error::RepliesDamaged { path: path() },
            Error::NoReplyKeys { path: path() },
            Error::ReplyKeysDamaged { path: path() },
            Error::ReplyKeysUnpublished {
                agency: agency.clone(),
            },
            Error::NotConnected { path: path() },
            Error::DeploymentNotText { path: path() },
            Error::Deployment(DeploymentProblem::NewerVersion),
            Error::DeploymentWithoutAgency { agency },
            Error::BearerInvalid,
            Error::FileMissing { path: path() },
            Error::CannotRead {
                path: path(),
                source: io::ErrorKind::Other.into(),
            },
            full(io::ErrorKind::Other),
            full(io::ErrorKind::StorageFull),
            full(io::ErrorKind::PermissionDenied),
            Error::UnknownSenderOffline {
                device: device.clone(),
            },
            Error::OtherReferral,
            Error::OtherContent,
            Error::ReferralMissing {
                referral,
                path: path(),
            },
            Error::ErasureOfAnother { referral },
            Error::AlreadyErased { referral },
            Error::DeviceUnknown {
                device: device.clone(),
            },
            Error::DeviceWithoutReplies { device },
            Error::MessageInvalid,
        ];
        let of_the_terminal = [
            Problem::FetchIncomplete { count: 2 },
            Problem::MessageMissing { path: path() },
            Problem::NoRuntime,
        ];
        let problems: Vec<Problem> = (opening.into_iter().map(Error::from))
            .chain(exchanging.into_iter().map(Error::from))
            .chain(ours)
            .map(Problem::from)
            .chain(of_the_terminal)
            .collect();
        for lang in languages(Audience::Desk) {
            let mut seen = BTreeSet::new();
            for problem in &problems {
                let (sentence, fix) = problem.sentences(lang);
                assert!(
                    !sentence.contains("desk-error") && !sentence.contains("{$"),
                    "{problem:?} in {lang}: {sentence}"
                );
                if let Problem::Desk(error) = problem {
                    let code = error.code();
                    assert!(!sentence.contains(&*code), "{code} in {lang}: {sentence}");
                }
                assert!(!fix.contains("desk-error"), "{problem:?} in {lang}: {fix}");
                assert!(
                    seen.insert(sentence),
                    "{problem:?} in {lang}: somebody else's sentence"
                );
            }
            let (unknown, fix) = in_words("never-heard-of", &[], lang);
            assert!(unknown.contains("never-heard-of") && !fix.is_empty());
        }
    }
}
