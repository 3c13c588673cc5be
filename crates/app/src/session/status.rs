//! The state of the device, for the page.

use crate::ask::{Ask, OnDevice, When};
use crate::device::Device;
use crate::directory::roles;
use crate::directory::shipped::shipped;
use crate::error::AppError;
use crate::interview::hand_over;
use crate::outbox::notices;
use crate::outbox::replies;
use crate::session::open::Session;
use crate::texts;
use crate::view::{
    DeploymentView, Failure, HideTo, RegisterAge, RegisterView, RetentionView, Status, VaultState,
};
use chrono::{DateTime, Utc};
use repere_casebook::{Casebook, Table};
use repere_register::{Freshness, Kept};
use serde::Deserialize;
use std::sync::Arc;
use std::time::Duration;
use ts_rs::TS;

/// Idle time until the page locks. Three minutes: long enough to listen to an answer without
/// touching the page, short enough for a device that is left on a table.
pub const LOCK_AFTER_IDLE: Duration = Duration::from_secs(180);

/// Says what state the device is in.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowStatus {}

impl Ask for ShowStatus {
    type Reply = Status;
    const WHEN: When = When::Always;
}

impl OnDevice for ShowStatus {
    fn answer(self, device: &Arc<Device>) -> Result<Status, AppError> {
        status(device)
    }
}

/// What state the device is in.
pub(crate) fn status(device: &Device) -> Result<Status, AppError> {
    let mut status = Status {
        vault: VaultState::Locked,
        interface_locale: device.interface_locale(),
        interface_locales: Vec::new(),
        roles: Vec::new(),
        role: None,
        trained: false,
        attachments_wait: false,
        departement: None,
        deployment: None,
        outbox_waiting: 0,
        outbox_seal_again: 0,
        withdrawn: false,
        notices: Vec::new(),
        unread_replies: 0,
        resume: None,
        handed_over: None,
        hide_to: HideTo::default(),
        lock_after_seconds: LOCK_AFTER_IDLE.as_secs() as u32,
        deployment_offered: None,
        problems: Vec::new(),
    };
    let mut directory = None;
    match device.session().as_mut() {
        Some(session) if session.handed_over().is_some() => {
            status.vault = VaultState::Open;
            let locale = device.interface_locale();
            let mut open = device.open(session, &locale);
            status.handed_over = Some(hand_over::shown(&mut open)?);
            status.hide_to = session.hide_to()?;
        }
        Some(session) => {
            status.vault = VaultState::Open;
            let problems = &mut status.problems;
            let in_use = left_out(session.directory_in_use().map(Some), problems);
            if in_use.as_ref().is_some_and(|one| one.problem.is_some()) {
                problems.push(AppError::DirectoryNotUsed.into());
            }
            directory = in_use.map(|one| one.directory);
            status.role = left_out(session.role(), problems);
            if let Some(role) = left_out(session.unknown_role(), problems) {
                problems.push(AppError::RoleGone { role }.into());
            }
            status.trained = left_out(session.trained(), problems);
            status.attachments_wait = left_out(session.attachments_wait_where_unknown(), problems);
            status.departement = left_out(session.departement(), problems);
            status.deployment = left_out(deployment(session, device.now()), problems);
            status.notices = left_out(notices::unread(session), problems);
            status.withdrawn = left_out(session.withdrawn(), problems);
            let seal_again = session.vault.to_be_sealed_again().map_err(AppError::from);
            status.outbox_seal_again = left_out(seal_again, problems);
            status.outbox_waiting = left_out(waiting(session), problems);
            status.unread_replies = left_out(unread(session), problems);
            status.resume = left_out(session.resume(), problems);
            status.hide_to = left_out(session.hide_to(), problems);
            let damaged = left_out(damaged(session), problems);
            status.problems.extend(damaged);
            let stray = left_out(replies::stray(session), &mut status.problems);
            status.problems.extend(stray);
            status.deployment_offered = device.deployment_offered.clone();
        }
        None if !Casebook::exists(&device.vault_dir) => status.vault = VaultState::Absent,
        None => {}
    }
    // The lock page needs no protocol and no choice of languages, and does not wait for them to be
    // checked and read.
    if status.vault != VaultState::Locked {
        let directory = directory.map_or_else(shipped, Ok);
        let roles = directory.map(|directory| roles::views(&directory, &status.interface_locale));
        let roles = left_out(roles, &mut status.problems);
        status.interface_locales = texts::interface_locales();
        status.roles = roles;
        status
            .problems
            .extend(device.packs.problems().iter().map(Failure::from));
    }
    Ok(status)
}

/// What can be read; else nothing, and why. One bad thing never hides the others.
fn left_out<T: Default>(read: Result<T, AppError>, problems: &mut Vec<Failure>) -> T {
    read.unwrap_or_else(|error| {
        let failure = Failure::from(error);
        if !problems.contains(&failure) {
            problems.push(failure);
        }
        T::default()
    })
}

fn waiting(session: &mut Session) -> Result<u32, AppError> {
    let damaged = session.damaged_rows()?.to_vec();
    Ok(session.vault.waiting_to_be_sent(&damaged)?)
}

fn unread(session: &Session) -> Result<u32, AppError> {
    Ok(session.vault.unread_replies()?)
}

/// Rows that the lists leave out, counted by kind.
fn damaged(session: &mut Session) -> Result<Vec<Failure>, AppError> {
    let rows = session.damaged_rows()?;
    let of = |table| rows.iter().filter(|row| row.table == table).count();
    let (screenings, referrals, replies) =
        (of(Table::Screening), of(Table::Outbox), of(Table::Reply));
    let (erasures, visits) = (of(Table::Erasure), of(Table::Visit));
    let (attachments, sent) = (of(Table::Attachment), of(Table::OutgoingAttachment));
    let carried = of(Table::Carried);
    let kinds = [
        (
            screenings,
            AppError::ScreeningsDamaged { count: screenings },
        ),
        (referrals, AppError::ReferralsDamaged { count: referrals }),
        (replies, AppError::RepliesDamaged { count: replies }),
        (erasures, AppError::ErasuresDamaged { count: erasures }),
        (visits, AppError::VisitsDamaged { count: visits }),
        (
            attachments,
            AppError::AttachmentsDamaged { count: attachments },
        ),
        (sent, AppError::SentAttachmentsDamaged { count: sent }),
        (carried, AppError::CarriedDamaged { count: carried }),
    ];
    Ok(kinds
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(_, error)| Failure::from(error))
        .collect())
}

/// The deployment, as the settings show it.
fn deployment(session: &Session, now: DateTime<Utc>) -> Result<Option<DeploymentView>, AppError> {
    let joined = session.joined()?;
    let ahead = session.clock_ahead_days()?;
    Ok(joined.map(|joined| DeploymentView {
        register: (joined.register.as_deref()).map(|kept| register(kept, ahead, now)),
        name: joined.deployment.name,
        demonstration: joined.deployment.demonstration,
        retention: joined.deployment.retention.map(|kept| RetentionView {
            inactive_days: kept.inactive_days,
            delivered_days: kept.delivered_days,
        }),
    }))
}

fn register(kept: &Kept, clock_ahead_days: u32, now: DateTime<Utc>) -> RegisterView {
    let register = kept.register();
    let standing = register.standing(now);
    let (age, days) = match standing.freshness {
        Freshness::Current => (RegisterAge::Current, 0),
        Freshness::Old { days } => (RegisterAge::Old, days),
        Freshness::Expired { days } => (RegisterAge::Expired, days),
    };
    RegisterView {
        compare: repere_register::spoken(register.id()),
        age,
        days,
        clock_behind_days: standing.clock_behind_days,
        clock_ahead_days,
    }
}
