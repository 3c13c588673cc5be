//! Takes a stranger's xlsx apart within bounds, and puts together one that is safe to hand to calamine.
//!
//! calamine unpacks whole parts without a limit, reserves as many strings as `uniqueCount` claims, and
//! copies fonts and number formats into every cell format. So each part is unpacked here, up to a bound
//! on all of them together; what is not needed is left out; the claim is removed.

use crate::note::{FormProblem, Place};
use quick_xml::events::Event;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// Bytes that a spreadsheet may have.
pub const MAX_SPREADSHEET_BYTES: usize = 16 * 1024 * 1024;
/// Bytes that all its parts may have together when unpacked. The largest protocol allowed, 20,000
/// questions in four languages, stays below.
const MAX_UNPACKED: u64 = 64 * 1024 * 1024;
/// Parts that it may have.
const MAX_PARTS: usize = 2_000;
/// Formats of cells matter only for dates. A part of this size can be copied into each of its own
/// entries and still fits in memory; a larger one is left out.
const MAX_STYLES: usize = 64 * 1024;

/// A spreadsheet that holds only what is read, none of it packed.
pub(crate) struct Unpacked {
    pub(crate) bytes: Vec<u8>,
    /// The formats of cells were too large: dates stand as numbers.
    pub(crate) without_styles: bool,
}

fn problem(code: &'static str) -> FormProblem {
    FormProblem::new(code, Place::default(), [])
}

/// # Errors
///
/// The file is too large, packed or unpacked, or is no xlsx file.
pub(crate) fn unpack(bytes: &[u8]) -> Result<Unpacked, FormProblem> {
    // Older Excel files and encrypted ones have this mark in common (compound file binary format).
    const COMPOUND: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    if bytes.len() > MAX_SPREADSHEET_BYTES {
        return Err(too_large());
    }
    if bytes.starts_with(&COMPOUND) {
        return Err(problem("old-or-encrypted"));
    }
    let mut archive =
        ZipArchive::new(Cursor::new(bytes)).map_err(|_| problem("not-a-spreadsheet"))?;
    if archive.len() > MAX_PARTS {
        return Err(too_large());
    }
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut packer = ZipWriter::new(Cursor::new(Vec::new()));
    let mut left = MAX_UNPACKED;
    let mut without_styles = false;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| problem("damaged"))?;
        let name = part.name().map_err(|_| problem("damaged"))?.into_owned();
        if !is_wanted(&name) {
            continue;
        }
        let mut content = Vec::new();
        // The length that a part claims to have is not believed.
        part.take(left + 1)
            .read_to_end(&mut content)
            .map_err(|_| problem("damaged"))?;
        left = left
            .checked_sub(content.len() as u64)
            .ok_or_else(too_large)?;
        if name.ends_with("styles.xml") && content.len() > MAX_STYLES {
            without_styles = true;
            continue;
        }
        if name.ends_with("sharedStrings.xml") {
            content = without_claims(content)?;
        } else {
            check_places(&content)?;
        }
        packer
            .start_file(name, stored)
            .and_then(|()| packer.write_all(&content).map_err(Into::into))
            .map_err(|_| problem("damaged"))?;
    }
    let bytes = packer
        .finish()
        .map_err(|_| problem("damaged"))?
        .into_inner();
    Ok(Unpacked {
        bytes,
        without_styles,
    })
}

fn too_large() -> FormProblem {
    let maximum = |bytes: u64| (bytes / (1024 * 1024)).to_string();
    let parameters = [
        ("packed", maximum(MAX_SPREADSHEET_BYTES as u64)),
        ("unpacked", maximum(MAX_UNPACKED)),
    ];
    FormProblem::new("too-large", Place::default(), parameters)
}

/// Words and structure, not pictures, themes or programs.
fn is_wanted(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let unread = ["theme", "docprops", "media", "drawings", "printersettings"];
    let in_unread = name.split(['/', '\\']).any(|part| unread.contains(&part));
    !in_unread && (name.ends_with(".xml") || name.ends_with(".rels"))
}

/// Places of cells that are none: calamine multiplies their digits without looking.
fn check_places(content: &[u8]) -> Result<(), FormProblem> {
    let mut reader = reader_of(content);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(element) | Event::Empty(element)) => {
                for attribute in element.attributes().with_checks(false).flatten() {
                    let is_place = matches!(attribute.key.as_ref(), "r" | "ref");
                    if is_place && !attribute.value.split(':').all(is_cell) {
                        return Err(problem("damaged"));
                    }
                }
            }
            // A part that is no XML is refused by calamine, if calamine reads it at all.
            Ok(Event::Eof) | Err(_) => return Ok(()),
            Ok(_) => {}
        }
    }
}

/// `A1` to `XFD1048576`, or a row's number alone.
fn is_cell(text: &str) -> bool {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let letters = text.len() - digits.len();
    letters <= 3 && (1..=7).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

/// A reader set as calamine sets its own, so that both see the same elements.
fn reader_of(content: &[u8]) -> quick_xml::Reader<&[u8]> {
    let mut reader = quick_xml::Reader::from_reader(content);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.trim_text(false);
    config.check_comments = false;
    config.expand_empty_elements = true;
    reader
}

/// The shared strings with a bare `<sst>` at the start: its attributes are claims about what follows.
fn without_claims(content: Vec<u8>) -> Result<Vec<u8>, FormProblem> {
    let mut reader = reader_of(&content);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(element)) if element.local_name().as_ref() == "sst" => break,
            Ok(Event::Eof) | Err(_) => return Err(problem("damaged")),
            Ok(_) => {}
        }
    }
    let end = usize::try_from(reader.buffer_position()).unwrap_or(content.len());
    let rest = content.get(end..).unwrap_or_default();
    let empty = content[..end.min(content.len())].ends_with(b"/>");
    let start: &[u8] = if empty { b"<sst></sst>" } else { b"<sst>" };
    Ok([start, rest].concat())
}
