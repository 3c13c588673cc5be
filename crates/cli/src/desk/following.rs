//! What following the register brought, beside what was fetched.

use super::problem::notice;
use crate::terminal::{Terminal, complain};
use repere_desk::{DeskError, Followed};
use repere_language::Notice;
use repere_register::Freshness;
use serde_json::{Value, json};

/// Says it on standard error: nobody who pipes what was fetched wants it there.
pub(super) fn remark(followed: &Followed, terminal: &Terminal) {
    for change in &followed.changes {
        let id = format!("register-change-{}", change.code());
        let sentence = Notice::new(id).with_all(change.parameters().iter().cloned());
        if sentence.has_words() {
            complain(&sentence.sentence(terminal.lang()));
        }
    }
    if followed.let_in > 0 {
        terminal.remark("desk-follow-let-in", &[("count", followed.let_in.into())]);
    }
    if followed.introduced {
        terminal.remark("desk-follow-introduced", &[]);
    }
    if followed.alone {
        terminal.remark("desk-follow-alone", &[]);
    }
    match followed.standing.map(|standing| standing.freshness) {
        Some(Freshness::Old { days }) => {
            terminal.remark("desk-follow-old", &[("days", (days).into())]);
        }
        Some(Freshness::Expired { days }) => {
            terminal.remark("desk-follow-expired", &[("days", (days).into())]);
        }
        Some(Freshness::Current) | None => {}
    }
    for problem in &followed.problems {
        terminal.tell(&notice(problem));
        if let DeskError::Register(refused) = problem {
            let id = format!("register-refused-{}", refused.code());
            let why = Notice::new(id).with_all(refused.parameters());
            if why.has_words() {
                complain(&why.sentence(terminal.lang()));
            }
        }
    }
}

/// The same for programs.
pub(super) fn json(followed: &Followed) -> Value {
    let changes: Vec<&str> = followed.changes.iter().map(|one| one.code()).collect();
    let problems: Vec<_> = followed.problems.iter().map(DeskError::code).collect();
    json!({
        "changes": changes,
        "let_in": followed.let_in,
        "introduced": followed.introduced,
        "alone": followed.alone,
        "problems": problems,
    })
}
