//! `repere protocol speak`: draft recordings of a pack's questions, read by a machine.
//!
//! The voice is espeak-ng's and the encoder opus-tools', two programs that the machine must have. What is made
//! is marked inside every file as synthetic, with the hash of the words that are spoken, so that it is never
//! taken for a person's voice and never played once the words have changed. What a person spoke is left alone.

use super::one::open_one;
use super::words::Words;
use super::{CANNOT, FOUND_PROBLEMS, Told, say, tell};
use crate::whole::{self, Readers};
use clap::Args;
use repere_language::Value;
use repere_protocol::{
    MAX_RECORDING_BYTES, Mode, Pack, RecordingFacts, SYNTHETIC_VOICE, TEXT_COMMENT, VOICE_COMMENT,
    text_sha256,
};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The program that speaks.
const VOICE: &str = "espeak-ng";
/// The program that makes an Ogg file of it.
const ENCODER: &str = "opusenc";
/// Words a minute: slower than the program's own 175, for who is tired or afraid.
const SPEED: &str = "140";
/// Kilobits a second: speech of one voice needs no more.
const BITRATE: &str = "24";

/// Options of `speak`.
#[derive(Args)]
pub struct Speak {
    /// The folder of a pack.
    path: PathBuf,
    /// A language of the pack; may be repeated. Default: all of them.
    #[arg(long = "locale", value_name = "TAG")]
    locales: Vec<String>,
    /// Make those anew that a machine spoke and whose words have not changed.
    #[arg(long)]
    again: bool,
}

/// What came of one language.
#[derive(Default)]
struct Count {
    made: usize,
    kept: usize,
    by_person: usize,
}

pub(super) fn run(options: &Speak, lang: &str) -> Result<u8, Told> {
    let Some(opened) = open_one(&options.path, lang)? else {
        return Ok(FOUND_PROBLEMS);
    };
    let Some(pack) = &opened.loaded.pack else {
        return Ok(FOUND_PROBLEMS);
    };
    let wanted = locales(pack, &options.locales, lang)?;
    let voices = voices(lang)?;
    let version = first_line(&output(Command::new(VOICE).arg("--version"), lang)?);
    // Before anything is made: is there somebody to encode it?
    output(Command::new(ENCODER).arg("--version"), lang)?;
    let scratch = tempfile::tempdir().map_err(|error| failed(lang, VOICE, &error.to_string()))?;
    let mut result = 0;
    for locale in wanted {
        let Some(voice) = voice_of(locale, &voices) else {
            tell(lang, "speak-no-voice", &[("locale", locale.into())]);
            result = if options.locales.is_empty() {
                result
            } else {
                CANNOT
            };
            continue;
        };
        let words = Words::of(pack, locale);
        let mut count = Count::default();
        let asked = pack
            .questions()
            .filter(|one| one.modes.contains(&Mode::Ask));
        for question in asked {
            let text = words.text(&format!("question-{}", question.id), None);
            if text.fallback {
                continue;
            }
            let name = format!("audio/{locale}/{}.ogg", question.id);
            let hash = text_sha256(&text.text);
            if let Some(there) = opened.files.0.get(&name) {
                let facts = RecordingFacts::read(there);
                if !facts.synthetic {
                    count.by_person += 1;
                    continue;
                }
                if facts.text_sha256.as_ref() == Some(&hash) && !options.again {
                    count.kept += 1;
                    continue;
                }
            }
            let ogg = speak(&text.text, &hash, voice, &version, scratch.path(), lang)?;
            put(&options.path.join(&name), &ogg, lang)?;
            count.made += 1;
        }
        let arguments = [
            ("locale", Value::from(locale)),
            ("made", count.made.into()),
            ("kept", count.kept.into()),
            ("people", count.by_person.into()),
        ];
        say(lang, "speak-done", &arguments)?;
    }
    Ok(result)
}

/// The languages to speak, as the pack spells them.
fn locales<'a>(pack: &'a Pack, wanted: &[String], lang: &str) -> Result<Vec<&'a str>, Told> {
    let known = || pack.locales().iter().map(String::as_str);
    if wanted.is_empty() {
        return Ok(known().collect());
    }
    wanted
        .iter()
        .map(|tag| {
            known().find(|locale| *locale == tag).ok_or_else(|| {
                let list = known().collect::<Vec<_>>().join(", ");
                let arguments = [("locale", Value::from(tag)), ("known", (&list).into())];
                tell(lang, "speak-unknown-locale", &arguments);
                Told
            })
        })
        .collect()
}

/// The languages that the program speaks: the second column of its list, below the first line.
fn voices(lang: &str) -> Result<Vec<String>, Told> {
    let list = output(Command::new(VOICE).arg("--voices"), lang)?;
    let lines = list.lines().skip(1);
    Ok(lines
        .filter_map(|line| line.split_whitespace().nth(1))
        .map(str::to_lowercase)
        .collect())
}

/// The program's name for a language: with its region if it has a voice of that, else without.
fn voice_of<'a>(locale: &str, voices: &'a [String]) -> Option<&'a str> {
    let tag = locale.to_lowercase();
    let language = tag.split('-').next().unwrap_or_default();
    // Its names for Mandarin and for Kurmanji, which BCP 47 spells otherwise; and the English and the
    // French that most have heard.
    let wanted = match language {
        "zh" => vec!["cmn"],
        "kmr" => vec!["ku"],
        "en" => vec![tag.as_str(), "en-gb"],
        "fr" => vec![tag.as_str(), "fr-fr"],
        _ => vec![tag.as_str(), language],
    };
    let found = |name: &&str| voices.iter().find(|voice| voice == name);
    wanted.iter().find_map(found).map(String::as_str)
}

/// One text as an Ogg file.
fn speak(
    text: &str,
    hash: &str,
    voice: &str,
    version: &str,
    scratch: &Path,
    lang: &str,
) -> Result<Vec<u8>, Told> {
    let wave = scratch.join("spoken.wav");
    let ogg = scratch.join("spoken.ogg");
    let mut child = Command::new(VOICE);
    child.args(["-v", voice, "-s", SPEED, "-b", "1", "--stdin", "-w"]);
    child.arg(&wave).stdin(Stdio::piped());
    child.stdout(Stdio::null()).stderr(Stdio::piped());
    let spoken = child.spawn().and_then(|mut child| {
        // The pipe is closed at the end of the statement, which ends the text.
        child
            .stdin
            .take()
            .map_or(Ok(()), |mut pipe| pipe.write_all(text.as_bytes()))?;
        child.wait_with_output()
    });
    ended(spoken, VOICE, lang)?;
    let mut encoder = Command::new(ENCODER);
    encoder.args(["--quiet", "--speech", "--bitrate", BITRATE]);
    for (name, value) in [
        (VOICE_COMMENT, SYNTHETIC_VOICE),
        (TEXT_COMMENT, hash),
        ("ARTIST", version),
    ] {
        encoder.arg("--comment").arg(format!("{name}={value}"));
    }
    output(encoder.arg(&wave).arg(&ogg), lang)?;
    let bytes = std::fs::read(&ogg).map_err(|error| failed(lang, ENCODER, &error.to_string()))?;
    if bytes.len() > MAX_RECORDING_BYTES {
        return Err(failed(lang, ENCODER, "file-too-large"));
    }
    Ok(bytes)
}

fn put(path: &Path, bytes: &[u8], lang: &str) -> Result<(), Told> {
    let written = path
        .parent()
        .map_or(Ok(()), std::fs::create_dir_all)
        .and_then(|()| whole::replace(path, bytes, Readers::Everybody));
    written.map_err(|error| {
        let (path, detail) = (path.display().to_string(), error.to_string());
        let arguments = [("path", Value::from(&path)), ("detail", (&detail).into())];
        tell(lang, "protocol-out-failed", &arguments);
        Told
    })
}

/// Runs a program to its end and gives what it printed.
fn output(command: &mut Command, lang: &str) -> Result<String, Told> {
    let program = command.get_program().to_string_lossy().into_owned();
    ended(command.output(), &program, lang)
}

fn ended(
    done: io::Result<std::process::Output>,
    program: &str,
    lang: &str,
) -> Result<String, Told> {
    match done {
        Ok(done) if done.status.success() => Ok(String::from_utf8_lossy(&done.stdout).into_owned()),
        Ok(done) => Err(failed(
            lang,
            program,
            &first_line(&String::from_utf8_lossy(&done.stderr)),
        )),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            tell(lang, "speak-no-program", &[("program", program.into())]);
            Err(Told)
        }
        Err(error) => Err(failed(lang, program, &error.to_string())),
    }
}

fn failed(lang: &str, program: &str, detail: &str) -> Told {
    let arguments = [("program", Value::from(program)), ("detail", detail.into())];
    tell(lang, "speak-failed", &arguments);
    Told
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(locale: &str, expected: Option<&str>) {
        let voices = [
            "ar", "cmn", "en-gb", "en-us", "fr-fr", "fr-ch", "ku", "pt", "pt-br", "ro",
        ];
        let voices = voices.map(str::to_owned);
        assert_eq!(voice_of(locale, &voices), expected);
    }

    #[test]
    fn the_voice_of_a_language() {
        check("ar", Some("ar"));
        check("ar-MA", Some("ar"));
        check("en", Some("en-gb"));
        check("en-US", Some("en-us"));
        check("fr", Some("fr-fr"));
        check("fr-CH", Some("fr-ch"));
        check("pt-BR", Some("pt-br"));
        check("pt-AO", Some("pt"));
        check("zh-Hans", Some("cmn"));
        check("kmr", Some("ku"));
        check("ti", None);
        check("", None);
    }
}
