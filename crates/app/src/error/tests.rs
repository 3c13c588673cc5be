//! Every error has its sentence, and what to do about it, in every language.

use super::*;
use crate::failure::failure_sentence;
use repere_language::{Audience, interface, languages};
use repere_protocol::NonAnswer;
use std::collections::BTreeSet;

/// Every code that can reach the page.
fn every_code() -> BTreeSet<&'static str> {
    let own = AppError::one_of_each();
    let mut codes: BTreeSet<&str> = own.iter().map(AppError::code).collect();
    codes.insert(unexpected().code());
    codes.extend(repere_attachment::Refused::ALL.map(|refused| refused.code()));
    codes.extend(OpenError::CODES);
    codes.extend(StoreError::CODES);
    codes.extend(BundleProblem::CODES);
    codes.extend(exchange().iter().map(ExchangeError::code));
    codes.extend([
        DeploymentProblem::BadName.code(),
        DeploymentProblem::NewerVersion.code(),
        NotNow::NoDeployment.code(),
        NotNow::Old { days: 1 }.code(),
        NotNow::Expired { days: 1 }.code(),
        ParcelError::NotAParcel.code(),
        ParcelError::NewerFormat.code(),
        ParcelError::TooLarge.code(),
        ParcelError::Damaged.code(),
        SealError::Encryption.code(),
        SealError::TooLarge { bytes: 1 }.code(),
        SealError::Unwritable.code(),
        CodeError::WrongCharacter.code(),
        CodeError::WrongLength { found: 1 }.code(),
        ReplyError::OtherDevice.code(),
        ReplyError::NotNewer {
            number: 1,
            last: 1,
            by_itself: false,
        }
        .code(),
        ReplyError::from(repere_referral::OpenError::Unreadable).code(),
        ReplyError::from(repere_referral::OpenError::BadSignature).code(),
        ReplyError::from(repere_referral::OpenError::NewerFormat {
            format: String::new(),
        })
        .code(),
    ]);
    codes.extend(answers().iter().map(code_of_answer));
    codes
}

fn unexpected() -> AppError {
    AppError::unexpected(NonAnswer::NotAsked)
}

fn exchange() -> [ExchangeError; 22] {
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
    ]
}

fn answers() -> [AnswerProblem; 6] {
    let text = String::new;
    [
        AnswerProblem::UnknownQuestion { suggestion: None },
        AnswerProblem::WrongKind { expected: "text" },
        AnswerProblem::UnknownOption {
            option: text(),
            suggestion: None,
        },
        AnswerProblem::Exclusive { option: text() },
        AnswerProblem::OutOfRange {
            minimum: None,
            maximum: None,
        },
        AnswerProblem::TooLong,
    ]
}

#[test]
fn every_error_has_its_sentence_and_what_to_do_in_every_language() {
    let mut missing = Vec::new();
    for locale in languages(Audience::App) {
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

#[test]
fn sentence_that_nobody_gives_is_none() {
    let source = include_str!("../../../../locales/fr/app/errors.ftl");
    let known = every_code();
    // What the page itself says when the app does not answer.
    let of_the_page = ["app-unreachable"];
    let idle: Vec<&str> = source
        .lines()
        .filter_map(|line| line.strip_prefix("error-")?.split_once(" ="))
        .map(|(code, _)| code)
        .filter(|code| !known.contains(code) && !of_the_page.contains(code))
        .collect();
    assert!(idle.is_empty(), "{idle:?}");
}

#[test]
fn codes_of_this_crate_are_told_apart() {
    let own = AppError::one_of_each();
    let codes: BTreeSet<&str> = own.iter().map(AppError::code).collect();
    assert_eq!(codes.len(), own.len());
}

#[test]
fn unexpected_error_keeps_where_and_what_kind_and_nothing_that_was_said() {
    let said = serde_json::from_str::<u8>("\"Maria\"").expect_err("no number");
    let AppError::Unexpected(kept) = AppError::unexpected(said) else {
        panic!("an unexpected error");
    };
    assert_eq!(kept.kind, "serde_json::error::Error");
    assert!(kept.place.contains("error/tests.rs:"), "{}", kept.place);
    assert!(!kept.to_string().contains("Maria"));
}

#[test]
fn error_of_a_lower_crate_is_its_source() {
    let error = AppError::from(StoreError::Full);
    assert_eq!(error.code(), "no-space");
    assert_eq!(error.to_string(), StoreError::Full.to_string());
}

#[test]
fn callers_ask_what_an_error_means() {
    assert!(AppError::Locked.is_locked() && !AppError::HandedOver.is_locked());
    for gone in [StoreError::NotFound, StoreError::WrongState] {
        assert!(AppError::from(gone).is_gone());
    }
    assert!(!AppError::from(StoreError::Damaged).is_gone());
}

#[track_caller]
fn check(wanted: &str, error: impl Into<AppError>, expected: &str) {
    let failure = Failure::from(error.into());
    assert_eq!(failure_sentence(Some(wanted), &failure), expected);
}

#[test]
fn sentence_has_its_values() {
    check(
        "en_GB.UTF-8",
        AppError::PassphraseTooShort { minimum: 10 },
        "The passphrase is too short. Nothing was created.\nIt takes at least 10 characters: \
         four or five unrelated words are easy to remember.",
    );
    check(
        "en",
        OpenError::TooManyAttempts { wait_seconds: 1 },
        "Too many attempts in a row. Nothing is lost.\nWait one second, then try again.",
    );
    check(
        "en",
        AnswerProblem::OutOfRange {
            minimum: Some(0),
            maximum: Some(168),
        },
        "This number is not possible here. It is not saved.\nBetween 0 and 168 (“-”: no limit).",
    );
}
