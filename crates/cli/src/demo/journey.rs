//! One screening from the first question to the desk that reads the referral.

use super::failure::Failure;
use super::report::Report;
use super::{out, parts, script};
use crate::desk::{self, Format};
use repere_app::command::{
    BeginQuestions, BeginScreening, CreateVault, Enrol, FinishScreening, PreviewJoining,
    PreviewReferral, QueueReferral, RecordAnswer, SendOutbox,
};
use repere_app::view::{OutboxState, Page, QuestionView, Way, WordState};
use repere_app::{App, AppConfig, Basis, Choice, ReferralDraft, SecretString};
use repere_desk::Desk;
use repere_referral::{Opened, ReplyState};
use serde_json::json;
use std::net::SocketAddr;
use std::path::Path;
use uuid::Uuid;

/// Nobody needs it after the journey: the vault is in a temporary folder.
const PASSPHRASE: &str = "of a vault that is gone in a moment";
/// The largest file of its own desk that it reads: a sealed referral has at most 1 MiB.
const MAX_OWN_BYTES: u64 = 16 * 1024 * 1024;

/// The languages of the interview: the worker's is the one asked for, the person's another.
fn respondent(lang: &str) -> &'static str {
    match lang {
        "ar" => "fr",
        _ => "ar",
    }
}

/// Walks the journey, telling each step; leaves what it made in `out`.
pub(super) async fn run(
    out: Option<&Path>,
    lang: &str,
    report: &mut Report<'_>,
) -> Result<(), Failure> {
    if let Some(folder) = out {
        out::check(folder)?;
    }
    let folder = tempfile::Builder::new().prefix("repere-demo-").tempdir()?;
    let loopback = SocketAddr::from(([127, 0, 0, 1], 0));
    let (desk, hub, deployment) = parts::make(folder.path(), loopback, lang).await?;
    let address = hub.local_addr().to_string();
    report.step("hub", json!({ "address": address }))?;
    let agency = desk.agency()?;
    let recipient: String = agency.recipient.to_string().chars().take(24).collect();
    report.step(
        "desk",
        json!({ "agency": agency.id, "recipient": recipient }),
    )?;

    let app = App::open(AppConfig::new(folder.path().join("device")));
    enrol(&app, &desk, &deployment, lang, report).await?;
    let screening = interview(&app, lang, report).await?;
    result(&app, screening, report).await?;
    let referral = refer(&app, screening, report).await?;
    let (sealed, opened) = receive(&desk, referral, report).await?;
    word_back(&app, &desk, referral, lang, report).await?;

    if let Some(folder) = out {
        let key = repere_files::read_secret(&desk.key_file(), MAX_OWN_BYTES)?;
        let written = |format| written(&opened, format, lang, &agency.names);
        out::write(folder, "referral.age", &sealed)?;
        // With the device's public keys, another program can also verify what it opens.
        let roster = desk.roster()?;
        let sender = roster
            .keys(&opened.sender)
            .ok_or_else(|| Failure::own("unexpected", "sender"))?;
        let sender = serde_json::to_vec_pretty(&sender).map_err(std::io::Error::from)?;
        out::write(folder, "sender.json", &sender)?;
        out::write(folder, "agency-key.txt", &key)?;
        out::write(folder, "opened.json", written(Format::Json).as_bytes())?;
        out::write(folder, "opened.html", written(Format::Html).as_bytes())?;
        out::write(folder, "deployment.json", deployment.as_bytes())?;
        let path = folder.display().to_string();
        report.step("out", json!({ "path": path, "files": out::FILES }))?;
    }
    app.close();
    hub.shutdown().await;
    Ok(())
}

async fn enrol(
    app: &App,
    desk: &Desk,
    deployment: &str,
    lang: &str,
    report: &mut Report<'_>,
) -> Result<(), Failure> {
    app.ask(CreateVault {
        passphrase: SecretString::from(PASSPHRASE),
        interface_locale: lang.to_owned(),
        role: script::ROLE.to_owned(),
    })
    .await?;
    report.step("vault", json!({}))?;
    let code = desk.invite().await?;
    report.step("invitation", json!({ "code": code.as_str() }))?;
    let shown = app
        .ask(PreviewJoining {
            deployment: deployment.to_owned(),
            code: code.to_string(),
        })
        .await?;
    let status = app
        .ask(Enrol {
            deployment: deployment.to_owned(),
            code: code.to_string(),
            previewed: shown.digest,
        })
        .await?;
    let name = status.deployment.map(|deployment| deployment.name);
    report.step("enrolled", json!({ "deployment": name }))
}

async fn interview(app: &App, lang: &str, report: &mut Report<'_>) -> Result<Uuid, Failure> {
    let begun = app
        .ask(BeginScreening {
            protocol: script::PROTOCOL.to_owned(),
            interviewer_locale: lang.to_owned(),
            respondent_locale: respondent(lang).to_owned(),
            visit: None,
        })
        .await?;
    let head = begun.screening;
    let screening = head.id;
    report.step(
        "screening",
        json!({
            "code": head.code,
            "interviewer": head.interviewer.name,
            "respondent": head.respondent.name,
        }),
    )?;
    let mut interview = app
        .ask(BeginQuestions {
            screening,
            way: Way::Questions,
        })
        .await?;
    let mut asked = 0;
    while let Page::Question { question } = interview.page {
        let id = question.id.clone();
        let (answer, provenance) = script::answer(&id);
        interview = app
            .ask(RecordAnswer {
                screening,
                question: id.clone(),
                answer: answer.clone(),
                provenance,
            })
            .await?;
        asked += 1;
        tell_answer(&question, &answer, provenance, lang, report)?;
        let alerts = interview.alerts.iter();
        for alert in alerts.filter(|alert| alert.question == id) {
            report.detail("alert", &json!({ "alert": alert.text.text }))?;
        }
    }
    report.step("answers", json!({ "count": asked }))?;
    Ok(screening)
}

fn tell_answer(
    question: &QuestionView,
    answer: &repere_protocol::Answer,
    provenance: repere_protocol::Provenance,
    lang: &str,
    report: &mut Report<'_>,
) -> Result<(), Failure> {
    use repere_protocol::Answer;
    let texts = repere_language::interface();
    let word = |code: &str| {
        let mut options = question.options.iter();
        let known = options.find(|option| option.code == code);
        known
            .map_or(code, |option| &option.interviewer.text)
            .to_owned()
    };
    let separator = texts.text(lang, "answer-separator", None, &[]).text;
    let words = match answer {
        Answer::Code(code) => word(code),
        Answer::Codes(codes) => {
            let codes: Vec<String> = codes.iter().map(|code| word(code)).collect();
            codes.join(&separator)
        }
        Answer::Number(number) => number.to_string(),
        Answer::Date(date) => date.to_string(),
        Answer::Text(text) => text.clone(),
        Answer::Unanswered(reason) => {
            let id = format!("non-answer-{}", reason.code());
            texts.text(lang, &id, None, &[]).text
        }
    };
    let known = format!("provenance-{}", provenance.code());
    let known = match answer {
        Answer::Unanswered(_) => None,
        _ => Some(texts.text(lang, &known, None, &[]).text),
    };
    let prompt = &question.interviewer.ask.text;
    match known {
        None => report.detail(
            "non-answer",
            &json!({ "question": prompt, "answer": words }),
        ),
        Some(known) => report.detail(
            "answer",
            &json!({ "question": prompt, "answer": words, "provenance": known }),
        ),
    }
}

async fn result(app: &App, screening: Uuid, report: &mut Report<'_>) -> Result<(), Failure> {
    let result = app.ask(FinishScreening { screening }).await?;
    let indications = &result.indications;
    report.step(
        "result",
        json!({
            "outcome": result.outcome.title.text,
            "indications": indications.len(),
        }),
    )?;
    for indication in indications {
        let members = json!({ "indication": indication.statement.text });
        report.detail(&format!("indication-{}", indication.weight), &members)?;
    }
    for step in &result.next_steps {
        report.detail("next-step", &json!({ "step": step.text }))?;
    }
    let ids: Vec<&str> = indications.iter().map(|one| one.id.as_str()).collect();
    report.result(
        "screening",
        json!({
            "code": result.screening.code,
            "protocol": {
                "id": result.protocol.id,
                "version": result.protocol.version,
                "sha256": result.protocol.sha256,
            },
            "outcome": result.outcome.id,
            "range": { "lowest": result.lowest.id, "highest": result.highest.id },
            "indications": ids,
        }),
    );
    Ok(())
}

async fn refer(app: &App, screening: Uuid, report: &mut Report<'_>) -> Result<Uuid, Failure> {
    let draft = ReferralDraft {
        screening,
        agency: parts::AGENCY.to_owned(),
        basis: Basis::Consent,
        include_answers: true,
        include_notes: false,
        attachments: Vec::new(),
        include_judgement: false,
        choice: Choice::default(),
        identity: None,
        safe_contact: None,
    };
    let draft_again = draft.clone();
    let preview = app.ask(PreviewReferral { draft }).await?;
    let sections = preview.disclosed.iter();
    let disclosed: usize = sections.map(|section| section.rows.len()).sum();
    report.step(
        "preview",
        json!({
            "agency": preview.agency.name,
            "disclosed": disclosed,
            "withheld": preview.withheld.len(),
        }),
    )?;
    let item = app
        .ask(QueueReferral {
            draft: draft_again,
            digest: preview.digest,
            referral: preview.referral,
        })
        .await?;
    let referral = item.referral;
    report.step("sealed", json!({ "referral": referral }))?;
    let outbox = app.ask(SendOutbox {}).await?;
    let sent = outbox.into_iter().find(|one| one.referral == referral);
    let sent = sent.ok_or_else(|| Failure::own("unexpected", "referral"))?;
    if sent.state != OutboxState::Received {
        return Err(match sent.problem {
            Some(problem) => Failure::App(problem),
            None => Failure::own("unexpected", "state"),
        });
    }
    report.step("received", json!({ "at": sent.received_at }))?;
    Ok(referral)
}

async fn receive(
    desk: &Desk,
    referral: Uuid,
    report: &mut Report<'_>,
) -> Result<(Vec<u8>, Opened), Failure> {
    let fetched = desk.fetch(false).await?;
    let count = fetched.len();
    for one in fetched {
        one.problem.map_or(Ok(()), Err)?;
    }
    report.step("fetched", json!({ "count": count }))?;
    let sealed = repere_files::read(&desk.inbox(&referral), MAX_OWN_BYTES)?;
    let opened = desk.open(&sealed).await?;
    report.step("opened", json!({ "sender": opened.sender }))?;
    report.result(
        "referral",
        json!({
            "id": referral,
            "agency": opened.document.agency,
            "bytes": sealed.len(),
            "sender": opened.sender,
            "verified": true,
            "facts": opened.document.facts,
        }),
    );
    Ok((sealed, opened))
}

/// The desk says what became of it, and the worker reads that.
async fn word_back(
    app: &App,
    desk: &Desk,
    referral: Uuid,
    lang: &str,
    report: &mut Report<'_>,
) -> Result<(), Failure> {
    let said = repere_language::interface().text(lang, "demo-word", None, &[]);
    let said = said.text.as_str();
    desk.reply(&referral, ReplyState::TakenUp, Some(said))
        .await?;
    desk.send_replies().await?;
    report.step("replied", json!({}))?;
    let outbox = app.ask(SendOutbox {}).await?;
    let words = outbox.into_iter().find(|one| one.referral == referral);
    let mut words = words.map(|one| one.word).unwrap_or_default().into_iter();
    let taken_up = words.find(|word| word.state == WordState::TakenUp);
    let word = taken_up.ok_or_else(|| Failure::own("unexpected", "word"))?;
    let message = word.message.map(|message| message.text);
    report.step("word-back", json!({ "message": message }))?;
    report.result(
        "word_back",
        json!({ "state": word.state, "message": message, "at": word.at }),
    );
    Ok(())
}

fn written(
    opened: &Opened,
    format: Format,
    lang: &str,
    names: &std::collections::BTreeMap<String, String>,
) -> String {
    let utc = |moment: chrono::DateTime<chrono::Utc>| moment.fixed_offset();
    let name = names.get(lang).map(String::as_str);
    desk::write_down(opened, None, format, lang, name, true, &utc)
}
