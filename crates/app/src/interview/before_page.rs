//! Everything that comes before the questions, in both languages.

use crate::directory::duties;
use crate::error::AppError;
use crate::screening::answers;
use crate::screening::case::Case;
use crate::screening::settled::{CHECKS, CONSENTS, Settled};
use crate::session::open::Session;
use crate::texts;
use crate::view::{Before, Check, Consent, Item, Said};

/// Whether the person was told of the duties that the page shows: those of the worker's role now.
fn duty_told(settled: &Settled, role: Option<&str>) -> Said {
    match settled.told_in_role(role) == role {
        true => settled.said(Item::DutyTold),
        false => Said::NotAsked,
    }
}

/// Everything before the questions, in both languages.
pub(crate) fn view(session: &Session, case: &Case) -> Result<Before, AppError> {
    let settled = &case.settled;
    let (worker, person) = (case.interviewer(), case.respondent());
    let role = session.role()?;
    let directory = session.directory()?;
    let child_rules = case.child_rules();
    let check = |item: Item| {
        let id = format!("before-{}", answers::code(&item));
        Check {
            item,
            question: texts::interface_text(worker, &id),
            hint: texts::find_interface_text(worker, &format!("{id}-hint")),
            said: settled.said(item),
            recorded_at: settled.said.get(&item).map(|found| found.1),
        }
    };
    let consent = |item: Item| {
        let kind = if child_rules { "assent" } else { "consent" };
        let id = format!("{kind}-{}", answers::code(&item));
        Consent {
            item,
            person: texts::interface_text(person, &id),
            worker: texts::interface_text(worker, &id),
            yes: texts::interface_text(person, "answer-word-yes"),
            no: texts::interface_text(person, "answer-word-no"),
            said: settled.said(item),
            recorded_at: settled.said.get(&item).map(|found| found.1),
        }
    };
    Ok(Before {
        screening: case.head(),
        way: case.way(),
        checks: CHECKS.into_iter().map(check).collect(),
        duties: duties::of_role(&directory, role.as_deref(), child_rules, worker, person),
        duty_told: duty_told(settled, role.as_deref()),
        child: check(Item::Child),
        child_rules,
        consents: CONSENTS.into_iter().map(consent).collect(),
        against: settled.against(),
    })
}
