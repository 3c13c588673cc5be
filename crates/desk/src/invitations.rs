//! Letting devices in: codes, one or many, and for whom they are.

use crate::error::DeskError;
use crate::files;
use crate::folder::{Desk, not_ended};
use crate::names::{MAX_CODES, Named, NamesProblem};
use chrono::{DateTime, TimeDelta, Utc};
use repere_exchange::{ExchangeError, HubClient};
use repere_referral::code::EnrolmentCode;
use std::collections::VecDeque;
use std::path::PathBuf;
use tokio::task::JoinSet;
use zeroize::Zeroizing;

/// A code that was made and that the hub knows.
pub struct Invited {
    /// The number of its card.
    pub card: u32,
    /// For whom it is, where the desk said so.
    pub label: Option<String>,
    /// The code, in groups. As secret as a key.
    pub code: Zeroizing<String>,
    /// Until when a device may come with it.
    pub until: DateTime<Utc>,
}

/// For whom codes are made.
#[derive(Debug, Clone, Copy)]
pub enum ForWhom<'a> {
    /// For so many devices, without labels.
    Count(usize),
    /// For each of these.
    People(&'a [Named]),
    /// For each of these, and for so many devices in all: the rest has no labels.
    PeopleAndMore(&'a [Named], usize),
}

impl ForWhom<'_> {
    fn people(&self) -> &[Named] {
        match self {
            ForWhom::Count(_) => &[],
            ForWhom::People(people) | ForWhom::PeopleAndMore(people, _) => people,
        }
    }

    fn count(&self) -> usize {
        match self {
            ForWhom::Count(count) | ForWhom::PeopleAndMore(_, count) => *count,
            ForWhom::People(people) => people.len(),
        }
    }
}

/// So many codes are told to the hub at the same time.
const AT_ONCE: usize = 8;

/// Tells the hub the hashes of codes, a few at a time; the first error ends it.
async fn tell(
    client: &HubClient,
    bearer: &str,
    mut tokens: VecDeque<String>,
) -> Result<(), ExchangeError> {
    let mut under_way = JoinSet::new();
    loop {
        while under_way.len() < AT_ONCE
            && let Some(token) = tokens.pop_front()
        {
            let (client, bearer) = (client.clone(), Zeroizing::new(bearer.to_owned()));
            under_way.spawn(async move { client.invite(&bearer, &token).await });
        }
        match under_way.join_next().await {
            Some(told) => told.map_err(|_| ExchangeError::ClientUnusable)??,
            None => return Ok(()),
        }
    }
}

impl Desk {
    /// Makes a one-time code that lets one device join and send to this agency: keeps its voucher key
    /// here, tells the hub its token's hash, and gives the code to hand over. As secret as a key.
    ///
    /// # Errors
    /// As of [`invite_all`](Self::invite_all).
    pub async fn invite(&self) -> Result<Zeroizing<String>, DeskError> {
        let invited = self.invite_all(ForWhom::Count(1)).await?;
        let first = invited.into_iter().next();
        // One was asked for, and all or nothing is made.
        Ok(first.map(|one| one.code).unwrap_or_default())
    }

    /// Makes one-time codes: all of them, or none.
    ///
    /// # Errors
    /// More than [`MAX_CODES`], or a label that somebody has; the desk belongs to no deployment, its register has
    /// ended, or the hub cannot be told: nothing is kept then.
    pub async fn invite_all(&self, whom: ForWhom<'_>) -> Result<Vec<Invited>, DeskError> {
        let (count, people) = (whom.count(), whom.people());
        if people.len() > count {
            return Err(NamesProblem::MoreThan { count }.into());
        }
        if count > MAX_CODES {
            return Err(NamesProblem::TooMany.into());
        }
        let connection = self.connection()?;
        if let Some(register) = connection.register() {
            not_ended(register)?;
        }
        let client = connection.client()?;
        let _lock = self.lock()?;
        let before = Zeroizing::new(crate::folder::pretty(&self.roster()?));
        let mut roster = self.roster()?;
        let now = Utc::now();
        let mut made: Vec<(EnrolmentCode, Invited)> = Vec::with_capacity(count);
        for place in 0..count {
            let named = people.get(place);
            if let Some(named) = named
                && roster.has_label(&named.label)
            {
                return Err(NamesProblem::Taken { line: named.line }.into());
            }
            let label = named.map(|named| named.label.clone());
            let code = EnrolmentCode::generate(&mut rand::rng(), &connection.text);
            let invited = Invited {
                card: roster.invite(&code, label.as_deref(), now),
                label,
                code: code.to_string(),
                until: now + TimeDelta::days(crate::roster::CODE_DAYS),
            };
            made.push((code, invited));
        }
        // First here: a code that the hub knows and we do not would make a device that we never believe.
        self.save_roster(&roster)?;
        let tokens = made.iter().map(|(code, _)| code.token_sha256()).collect();
        if let Err(error) = tell(&client, &connection.bearer, tokens).await {
            // What the hub was told already vouches for nobody: no person has any of these codes.
            files::write(&self.path("roster.json"), before.as_bytes())?;
            return Err(error.into());
        }
        Ok(made.into_iter().map(|(_, invited)| invited).collect())
    }

    /// Takes codes back that could not be handed to anybody.
    ///
    /// # Errors
    /// The list cannot be read or written.
    pub fn take_back(&self, invited: &[Invited]) -> Result<(), DeskError> {
        self.change_roster(|roster| {
            for one in invited {
                if let Ok(code) = EnrolmentCode::parse(&one.code) {
                    roster.forget(&code);
                }
            }
            Ok(())
        })
    }

    /// Writes for whom the cards are, into the desk's own folder: a table of numbers and labels, which a
    /// spreadsheet opens. Gives where it lies; nothing where no card has a label.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write_list(&self, invited: &[Invited]) -> Result<Option<PathBuf>, DeskError> {
        let (Some(first), Some(last)) = (invited.first(), invited.last()) else {
            return Ok(None);
        };
        if invited.iter().all(|one| one.label.is_none()) {
            return Ok(None);
        }
        let mut table = csv::WriterBuilder::new()
            .delimiter(b';')
            .from_writer(Vec::new());
        for one in invited {
            let until = one.until.format("%Y-%m-%d").to_string();
            let row = [
                one.card.to_string(),
                one.label.clone().unwrap_or_default(),
                until,
            ];
            table.write_record(row).expect("into memory");
        }
        let text = table.into_inner().expect("into memory");
        let folder = self.path("cards");
        files::create_folder(&folder)?;
        let path = folder.join(format!("{}-{}.csv", first.card, last.card));
        // The mark tells a spreadsheet that it is UTF-8.
        files::write(&path, &[b"\xef\xbb\xbf", text.as_slice()].concat())?;
        Ok(Some(path))
    }
}
