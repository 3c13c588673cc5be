//! How old a register is, and the little that an old one stops.
//!
//! No clock has to be right. A clock that is behind is set, for this question alone, to the newest time that a
//! believed edition names: the register was written by then. A clock that is ahead makes a register look older
//! than it is, which stops what can wait and nothing else.

use crate::edition::Role;
use crate::register::Register;
use chrono::{DateTime, TimeDelta, Utc};

/// How old what is believed may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// The hub confirmed lately that it is the newest.
    Current,
    /// The hub has not confirmed it for so many days; it may have been kept from something newer.
    Old {
        /// Whole days since it was last confirmed.
        days: u32,
    },
    /// The root or the deployment is past its end.
    Expired {
        /// Whole days since then.
        days: u32,
    },
}

/// How old a register is by some clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The age.
    pub freshness: Freshness,
    /// By how many days the clock is behind the newest edition, at least; 0 for one that may be right.
    pub clock_behind_days: u32,
}

/// What a worker or a device wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Ask the questions of a protocol that is there.
    Ask,
    /// Keep answers.
    Keep,
    /// Print, or show what comes of them.
    Print,
    /// Call for help.
    Help,
    /// Send what the person has agreed to, or what a duty demands, to an agency that is known.
    SendAgreed,
    /// Join.
    Enrol,
    /// Install a protocol.
    NewProtocol,
    /// Begin to refer to an agency that was not known before.
    NewAgency,
}

impl Act {
    /// All of them.
    pub const ALL: [Act; 8] = [
        Act::Ask,
        Act::Keep,
        Act::Print,
        Act::Help,
        Act::SendAgreed,
        Act::Enrol,
        Act::NewProtocol,
        Act::NewAgency,
    ];

    /// Whether the register has to be current for it: these can wait, and are where an attacker gains
    /// something from one that is old.
    #[must_use]
    pub fn needs_a_current_register(self) -> bool {
        match self {
            Act::Ask | Act::Keep | Act::Print | Act::Help | Act::SendAgreed => false,
            Act::Enrol | Act::NewProtocol | Act::NewAgency => true,
        }
    }
}

/// Why something has to wait for a newer register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotNow {
    /// The hub has not confirmed the register for so many days: somebody may keep newer ones away.
    #[error("not confirmed for {days} days")]
    Old {
        /// Whole days.
        days: u32,
    },
    /// It is past its end for so many days.
    #[error("expired for {days} days")]
    Expired {
        /// Whole days.
        days: u32,
    },
    /// The root has voided the deployment, and no other came yet.
    #[error("no deployment")]
    NoDeployment,
}

impl NotNow {
    /// A stable word, for Fluent and for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            NotNow::Old { .. } => "register-old",
            NotNow::Expired { .. } => "register-expired",
            NotNow::NoDeployment => "register-no-deployment",
        }
    }
}

impl Register {
    /// How old this is by a clock.
    #[must_use]
    pub fn standing(&self, clock: DateTime<Utc>) -> Standing {
        let written = self.written();
        let now = clock.max(written);
        let end = self.ends().into_iter().map(|(_, end)| end).min();
        let end = end.unwrap_or(now);
        let freshness = if end <= now {
            Freshness::Expired {
                days: days(now - end),
            }
        } else {
            match self.timestamp() {
                Some(held) if now < held.edition.expires => Freshness::Current,
                Some(held) => Freshness::Old {
                    days: days(now - held.edition.issued),
                },
                None => Freshness::Old {
                    days: days(now - written),
                },
            }
        };
        Standing {
            freshness,
            clock_behind_days: days(written - clock),
        }
    }

    /// Whether something may be done with this register by a clock.
    ///
    /// # Errors
    /// [`NotNow`], for an [`Act`] that needs a current register; never for another.
    pub fn allows(&self, act: Act, clock: DateTime<Utc>) -> Result<(), NotNow> {
        if !act.needs_a_current_register() {
            return Ok(());
        }
        if self.deployment().is_none() {
            return Err(NotNow::NoDeployment);
        }
        match self.standing(clock).freshness {
            Freshness::Current => Ok(()),
            Freshness::Old { days } => Err(NotNow::Old { days }),
            Freshness::Expired { days } => Err(NotNow::Expired { days }),
        }
    }

    /// When the root and the deployment end.
    #[must_use]
    pub fn ends(&self) -> Vec<(Role, DateTime<Utc>)> {
        let root = (Role::Root, self.root().edition.expires);
        let deployment = self.deployment();
        let deployment = deployment.map(|held| (Role::Deployment, held.edition.expires));
        [root].into_iter().chain(deployment).collect()
    }

    /// The newest time that an edition names as its own.
    pub(crate) fn written(&self) -> DateTime<Utc> {
        let root = self.root().edition.issued;
        let deployment = self.deployment().map(|held| held.edition.issued);
        let timestamp = self.timestamp().map(|held| held.edition.issued);
        let others = deployment.into_iter().chain(timestamp);
        others.fold(root, DateTime::max)
    }
}

/// Whole days; 0 for what lies ahead.
fn days(time: TimeDelta) -> u32 {
    u32::try_from(time.num_days().max(0)).unwrap_or(u32::MAX)
}
