//! `repere desk invite`: one code, or many, on the terminal or on cards to print.

use super::problem::{of_reading, of_writing};
use super::{At, write};
use crate::terminal::{Stop, Terminal, wait};
use clap::Args;
use repere_desk::cards::{Card, Words, can_print, print};
use repere_desk::names::{MAX_CODES, MAX_NAMES_BYTES, Named, NamesProblem, names};
use repere_desk::{Desk, DeskError, ForWhom, Invited, qr};
use repere_files::{FileError, Readers};
use repere_language::SOURCE_LOCALE;
use repere_register::spoken;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub(crate) struct Invite {
    #[command(flatten)]
    at: At,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["count", "csv", "out"])]
    qr: Option<PathBuf>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=MAX_CODES as i64))]
    count: Option<u32>,
    #[arg(long, value_name = "FILE", requires = "out")]
    csv: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(super) fn invite(options: &Invite, terminal: &Terminal) -> Result<(), Stop> {
    let desk = Desk::at(&options.at.dir)?;
    let people = options.csv.as_deref().map(read_names).transpose()?;
    if let Some(path) = &options.out
        && repere_files::exists(path)
    {
        // Nobody could print the codes that a file there may have.
        return Err(of_writing(path, std::io::ErrorKind::AlreadyExists.into()).into());
    }
    let count = options.count.map(|count| count as usize);
    let whom = match (&people, count) {
        (Some(people), Some(count)) => ForWhom::PeopleAndMore(people, count),
        (Some(people), None) => ForWhom::People(people),
        (None, count) => ForWhom::Count(count.unwrap_or(1)),
    };
    let invited = wait(desk.invite_all(whom))??;
    if let Some(path) = &options.out {
        return on_cards(&desk, &invited, path, terminal);
    }
    // The codes alone on standard output, so that they can be piped; the instructions go to standard error.
    match invited.len() {
        1 => terminal.remark("desk-invite-done", &[]),
        count => terminal.remark("desk-invite-many", &[("count", count.into())]),
    }
    for one in &invited {
        terminal.print(&format!("{}\n", *one.code))?;
    }
    match (&options.qr, invited.first()) {
        (Some(path), Some(one)) => Ok(write(path, &qr::picture(&one.code))?),
        _ => Ok(()),
    }
}

fn read_names(path: &Path) -> Result<Vec<Named>, DeskError> {
    let table = repere_files::read(path, MAX_NAMES_BYTES as u64).map_err(|error| match error {
        FileError::TooLarge { .. } => NamesProblem::TooLarge.into(),
        error => of_reading(path, error.into()),
    })?;
    Ok(names(&table)?)
}

/// Codes that could not be written down are taken back.
fn on_cards(
    desk: &Desk,
    invited: &[Invited],
    path: &Path,
    terminal: &Terminal,
) -> Result<(), Stop> {
    match write_cards(desk, invited, path, terminal) {
        Ok(list) => {
            let (count, path) = (invited.len(), path.display().to_string());
            let arguments = [("count", count.into()), ("path", (&path).into())];
            terminal.say("desk-cards-written", &arguments)?;
            if let Some(list) = list {
                let list = list.display().to_string();
                terminal.say("desk-cards-list", &[("path", (&list).into())])?;
            }
            Ok(())
        }
        Err(error) => {
            desk.take_back(invited)?;
            Err(error.into())
        }
    }
}

fn write_cards(
    desk: &Desk,
    invited: &[Invited],
    path: &Path,
    terminal: &Terminal,
) -> Result<Option<PathBuf>, DeskError> {
    let digits = desk.connection()?;
    let digits = digits.register().map(|register| spoken(register.id()));
    let cards: Vec<Card> = (invited.iter())
        .map(|one| Card {
            number: one.card,
            code: one.code.clone(),
        })
        .collect();
    let until = invited.first().map(|one| one.until);
    let until = until.map_or_else(String::new, |until| until.format("%Y-%m-%d").to_string());
    let file = print(&cards, |card| {
        let in_language = |lang| words(lang, card.number, &until, digits.as_deref());
        let own = in_language(terminal.lang());
        match can_be_printed(&own) {
            true => own,
            // The typefaces have no letters for a language that somebody added.
            false => in_language(SOURCE_LOCALE),
        }
    });
    repere_files::create(path, &file, Readers::Owner)
        .map_err(|error| of_writing(path, error.into()))?;
    // Nobody would know whose card is whose: they go as well.
    desk.write_list(invited)
        .inspect_err(|_| drop(repere_files::remove(path)))
}

/// Whether the typefaces have the letters for all the words of a card.
fn can_be_printed(words: &Words) -> bool {
    let compare = words.compare.iter().map(|(words, _)| words);
    let mut all = [&words.title, &words.once].into_iter().chain(compare);
    all.all(|text| can_print(text))
}

fn words(lang: &str, number: u32, until: &str, digits: Option<&str>) -> Words {
    let text = |id: &str, arguments: &[(&str, repere_language::Value<'_>)]| {
        repere_language::interface()
            .text(lang, id, None, arguments)
            .text
    };
    let number = number.to_string();
    // Kept apart from the words around it, which may be read from the right (UAX #9): the day keeps its order.
    let until = &format!("\u{2066}{until}\u{2069}");
    Words {
        title: text("desk-card-title", &[("number", (&number).into())]),
        once: text("desk-card-once", &[("until", until.into())]),
        compare: digits.map(|digits| (text("desk-card-compare", &[]), digits.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use repere_language::{Audience, languages};

    #[test]
    fn words_of_a_card_can_be_printed_in_every_language() {
        for lang in languages(Audience::Desk) {
            let words = words(lang, 17, "2026-12-29", Some("00000 11111"));
            assert!(can_be_printed(&words), "{lang}");
            let title = &words.title;
            assert!(title.contains("17"), "{title}");
        }
    }
}
