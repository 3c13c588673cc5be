//! A device that has been used for years: so many screenings, written through the app and its vault.
//! For measurements and for the browser's; no program that is shipped contains it.

use chrono::{DateTime, TimeDelta, Utc};
use repere_app::{App, AppConfig, KdfParameters};
use repere_casebook::{
    BasisKind, Casebook, ConsentRecord, ListFilter, NOT_PUT_OFF, OutboxEntry, PUT_OFF, Preliminary,
    Screening, SecretString, SendState, StoredAnswer, WAY,
};
use serde_json::{Value, json};
use std::error::Error;
use std::path::Path;
use uuid::Uuid;

/// The questions that each screening has an answer to.
const ANSWERS: usize = 30;

/// Makes a vault with so many screenings: a third in progress, a twentieth of those put off; of the
/// others half referred.
pub async fn seed(dir: &Path, passphrase: &str, screenings: u32) -> Result<(), Box<dyn Error>> {
    let pattern = pattern(dir, passphrase).await?;
    let now = Utc::now();
    let vault = Casebook::unlock(dir, &SecretString::from(passphrase), now)?;
    let mut listed = vault.list_page(&ListFilter::default(), 0, 1)?.items;
    let first = listed.pop().ok_or("the pattern is there")?.screening;
    for number in 0..screenings {
        // Two years back, so that days tell them apart.
        let back = TimeDelta::minutes(i64::from(screenings - number) * 100);
        one(&vault, &first, &pattern, number, now - back)?;
    }
    vault.lock()?;
    Ok(())
}

/// What a real screening looks like: its questions, and what the pack can come to.
struct Pattern {
    questions: Vec<String>,
    outcomes: Vec<String>,
}

async fn pattern(dir: &Path, passphrase: &str) -> Result<Pattern, Box<dyn Error>> {
    let mut config = AppConfig::new(dir);
    config.kdf = KdfParameters::for_tests();
    let app = App::open(config);
    let send = |command: Value| app.handle_json(command);
    send(json!({
        "command": "create-vault",
        "passphrase": passphrase,
        "interfaceLocale": "fr",
        "role": "labour-inspector",
    }))
    .await?;
    let begun = send(json!({
        "command": "begin-screening",
        "protocol": "labour-exploitation",
        "interviewerLocale": "fr",
        "respondentLocale": "ar",
    }))
    .await?;
    let screening = begun["screening"]["id"].clone();
    let result = send(json!({ "command": "show-result", "screening": screening })).await?;
    send(json!({ "command": "pause-screening", "screening": screening })).await?;
    app.close();
    let ids = |list: &Value, name: &str| -> Vec<String> {
        let list = list.as_array().map_or(&[][..], Vec::as_slice);
        let ids = list.iter().filter_map(|one| one[name].as_str());
        ids.map(str::to_owned).collect()
    };
    Ok(Pattern {
        questions: ids(&result["unknown"], "question"),
        outcomes: ids(&result["outcomes"], "id"),
    })
}

fn one(
    vault: &Casebook,
    first: &Screening,
    pattern: &Pattern,
    number: u32,
    at: DateTime<Utc>,
) -> Result<(), Box<dyn Error>> {
    let locales = ["ar", "fr", "ro", "en"];
    let screening = Screening {
        id: Uuid::now_v7(),
        code: vault.next_code()?,
        respondent_locale: locales[number as usize % locales.len()].to_owned(),
        begun_at: at,
        changed_at: at,
        ..first.clone()
    };
    let answers: Vec<StoredAnswer> = (0..ANSWERS)
        .map(|place| StoredAnswer {
            question: match pattern.questions.get(place) {
                Some(question) => question.clone(),
                // Not every question is reached from the first page; a long name stands for one.
                None => format!("a-question-that-comes-later-{place}"),
            },
            answer: r#"{"unanswered":"prefers-not-to-say"}"#.to_owned(),
            provenance: "answered".to_owned(),
            respondent_locale: screening.respondent_locale.clone(),
            interviewer_locale: screening.interviewer_locale.clone(),
            recorded_at: at,
        })
        .collect();
    vault.insert_screening_with(&screening, &answers, None)?;
    vault.keep_answered(screening.id, ANSWERS as u32)?;
    let settled = |item: &str, answer: &str| Preliminary {
        item: item.to_owned(),
        answer: answer.to_owned(),
        respondent_locale: screening.respondent_locale.clone(),
        interviewer_locale: screening.interviewer_locale.clone(),
        recorded_at: at,
    };
    let (way, put_off) = match number % 60 {
        0 => ("before", "alone"),
        _ => ("questions", NOT_PUT_OFF),
    };
    let settled = [settled(WAY, way), settled(PUT_OFF, put_off)];
    vault.record_preliminaries(screening.id, &settled, at)?;
    if !number.is_multiple_of(3) {
        let outcome = &pattern.outcomes[number as usize % pattern.outcomes.len()];
        vault.finish(screening.id, outcome, at)?;
        if number % 3 == 1 {
            refer(vault, screening.id, at)?;
        }
    }
    Ok(())
}

/// A referral that was received long ago: nothing of it is sent any more.
fn refer(vault: &Casebook, screening: Uuid, at: DateTime<Utc>) -> Result<(), Box<dyn Error>> {
    let agency = "ccem".to_owned();
    let consent = ConsentRecord {
        id: Uuid::now_v7(),
        screening,
        agency: agency.clone(),
        kind: BasisKind::Consent,
        ground: None,
        disclosed: "[]".to_owned(),
        recorded_at: at,
    };
    let referral = Uuid::now_v7();
    let entry = OutboxEntry {
        referral,
        screening,
        agency,
        sealed: vec![7; 8192],
        sha256: "ab".repeat(32),
        state: SendState::Waiting,
        sealed_at: at,
        attempts: 0,
        tried_at: None,
        next_attempt_at: None,
        problem: None,
        receipt: None,
        received_at: None,
        may_have_arrived: false,
        preview: None,
        found: None,
        sealed_for: None,
        place: None,
    };
    vault.queue_referral(&consent, &entry, "referral")?;
    Ok(vault.mark_received(referral, "{}", at)?)
}
