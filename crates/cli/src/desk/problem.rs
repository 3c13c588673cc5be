//! What can go wrong at the desk's command line, and the sentence for it: what happened, what is safe,
//! what to do. The one place where an error of the desk becomes words.

use crate::terminal::Stop;
use repere_desk::DeskError;
use repere_language::Notice;
use std::io;
use std::path::Path;

/// Message `desk-error-<code>` and its attribute `fix`.
pub(crate) fn notice(error: &DeskError) -> Notice {
    let notice = Notice::new(format!("desk-error-{}", error.code()));
    let notice = notice.with_all(error.parameters());
    if notice.has_words() {
        notice
    } else {
        // A library has learnt a new error since: say its name rather than nothing.
        Notice::new("desk-error-other").with("code", error.code())
    }
}

impl From<DeskError> for Stop {
    fn from(error: DeskError) -> Stop {
        Stop::Because(notice(&error))
    }
}

/// Some of what was fetched has to be looked at by somebody.
pub(super) fn fetch_incomplete(count: usize) -> Notice {
    Notice::new("desk-error-fetch-incomplete").with_count("count", count)
}

/// Some of what was to be handed in is not at the hub.
pub(super) fn hand_in_incomplete(count: usize) -> Notice {
    Notice::new("desk-error-hand-in-incomplete").with_count("count", count)
}

/// There is no file that a message could be read from.
pub(super) fn message_missing(path: &Path) -> Notice {
    Notice::new("desk-error-message-missing").with("path", path.display())
}

/// A file that was named on the command line cannot be read.
pub(super) fn of_reading(path: &Path, source: io::Error) -> DeskError {
    let path = path.to_owned();
    match source.kind() {
        io::ErrorKind::NotFound => DeskError::FileMissing { path },
        _ => DeskError::CannotRead { path, source },
    }
}

/// A file that was to be written cannot be.
pub(super) fn of_writing(path: &Path, source: io::Error) -> DeskError {
    let path = path.to_owned();
    DeskError::CannotWrite { path, source }
}

#[cfg(test)]
mod tests {
    use super::*;
    use repere_desk::names::NamesProblem;
    use repere_exchange::ExchangeError;
    use repere_language::{Audience, languages};
    use repere_referral::deployment::{AgencyProblem, DeploymentProblem};
    use repere_referral::{OpenError, ParcelError};
    use repere_register::Refused;
    use std::collections::BTreeSet;
    use std::path::PathBuf;

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
            ExchangeError::AgencyClosed,
            ExchangeError::Withdrawn,
            ExchangeError::NoRegister,
            ExchangeError::RegisterRefused { reason: "rollback" },
            ExchangeError::WaybillRefused {
                reason: "bad-signature",
            },
            ExchangeError::WrongRecipient,
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
            Error::TooManyKeys { path: path() },
            Error::AgencyDamaged { path: path() },
            Error::RosterDamaged { path: path() },
            Error::RepliesDamaged { path: path() },
            Error::SequencesDamaged { path: path() },
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
            Error::Register(Refused::UnknownSigners),
            Error::RegisterDamaged { path: path() },
            Error::RegisterOther,
            Error::RegisterFollowed,
            Error::RegisterWithoutDeployment,
            Error::RegistrarKeysOther {
                agency: "A".to_owned(),
            },
            Error::IntroductionsContended,
            Error::Names(NamesProblem::TooLarge),
            Error::Names(NamesProblem::NotText { line: 2 }),
            Error::Names(NamesProblem::Nobody),
            Error::Names(NamesProblem::TooMany),
            Error::Names(NamesProblem::Empty { line: 2 }),
            Error::Names(NamesProblem::TooLong { line: 2 }),
            Error::Names(NamesProblem::NotPlain { line: 2 }),
            Error::Names(NamesProblem::Formula { line: 2 }),
            Error::Names(NamesProblem::Taken { line: 2 }),
            Error::NotIntroduced {
                device: device.clone(),
            },
            Error::DeviceWithdrawn {
                device: device.clone(),
                name: "N".to_owned(),
            },
            Error::DeviceOtherKeys {
                device: device.clone(),
            },
            Error::DeviceOfAnother {
                device: device.clone(),
                agency: "A".to_owned(),
            },
            Error::OtherReferral,
            Error::OtherContent,
            Error::ReferralMissing {
                referral,
                path: path(),
            },
            Error::AttachmentUnknown {
                number: 3,
                count: 2,
            },
            Error::AttachmentMissing { number: 2 },
            Error::AttachmentNotListed,
            Error::ErasureOfAnother { referral },
            Error::AlreadyErased { referral },
            Error::NotHeld { referral },
            Error::DeviceUnknown {
                device: device.clone(),
            },
            Error::DeviceWithoutReplies { device },
            Error::MessageInvalid,
            Error::Parcel(ParcelError::NotAParcel),
            Error::Parcel(ParcelError::NewerFormat),
            Error::Parcel(ParcelError::TooLarge),
            Error::Parcel(ParcelError::Damaged),
            Error::ReceiptsAreNoParcel,
        ];
        let errors = (opening.into_iter().map(DeskError::from))
            .chain(exchanging.into_iter().map(DeskError::from))
            .chain(ours);
        let mut notices: Vec<(Notice, String)> = errors
            .map(|error| (notice(&error), error.code().into_owned()))
            .collect();
        for notice in [
            fetch_incomplete(2),
            hand_in_incomplete(2),
            message_missing(&path()),
        ] {
            let code = notice.id().to_owned();
            notices.push((notice, code));
        }
        for lang in languages(Audience::Desk) {
            let mut seen = BTreeSet::new();
            for (notice, code) in &notices {
                let sentence = notice.sentence(lang);
                assert!(
                    !sentence.contains("desk-error") && !sentence.contains("{$"),
                    "{notice:?} in {lang}: {sentence}"
                );
                assert!(!sentence.contains(code), "{code} in {lang}: {sentence}");
                assert!(notice.fix(lang).is_some(), "{notice:?} in {lang}");
                assert!(
                    seen.insert(sentence),
                    "{notice:?} in {lang}: somebody else's sentence"
                );
            }
            let unknown = Notice::new("desk-error-other").with("code", "never-heard-of");
            assert!(unknown.sentence(lang).contains("never-heard-of"));
            assert!(unknown.fix(lang).is_some());
        }
    }
}
