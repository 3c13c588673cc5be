//! Draft recordings of a pack's questions, read by a machine.
//!
//! The voice is espeak-ng's and the encoder opus-tools', two programs that the machine must have. What is made
//! is marked inside every file as synthetic, with the hash of the words that are spoken, so that it is never
//! taken for a person's voice and never played once the words have changed. What a person spoke is left alone.

use crate::Words;
use repere_protocol::{
    MAX_RECORDING_BYTES, Mode, Pack, PackFiles, RecordingFacts, SYNTHETIC_VOICE, TEXT_COMMENT,
    VOICE_COMMENT, text_sha256,
};
use std::io::{self, Write as _};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// The program that speaks.
const VOICE: &str = "espeak-ng";
/// The program that makes an Ogg file of it.
const ENCODER: &str = "opusenc";
/// Words a minute: slower than the program's own 175, for people who are tired or afraid.
const SPEED: &str = "140";
/// Kilobits a second: speech of one voice needs no more.
const BITRATE: &str = "24";

/// Why nothing can be spoken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SpeakError {
    /// A program that it takes is not installed.
    #[error("{program} is not installed")]
    NoProgram {
        /// Its name.
        program: String,
    },
    /// A program, or the folder for its work, failed.
    #[error("{program}: {detail}")]
    Failed {
        /// Its name.
        program: String,
        /// The first line of the program's message.
        detail: String,
    },
    /// The recording is larger than a pack may have.
    #[error("the recording is larger than {MAX_RECORDING_BYTES} bytes")]
    TooLarge,
}

/// The questions that are to be spoken in one language.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Recordings to be made.
    pub due: Vec<Due>,
    /// Recordings by a machine whose words have not changed.
    pub kept: usize,
    /// Recordings by a person.
    pub by_person: usize,
}

/// A recording to be made.
#[derive(Debug, PartialEq, Eq)]
pub struct Due {
    /// The recording's file in the pack: `audio/<locale>/<question>.ogg`.
    pub name: String,
    /// The words.
    pub text: String,
    /// The SHA-256 of the words, as it will stand in the file.
    pub sha256: String,
}

impl Plan {
    /// What is to be spoken of a pack in one of its languages. `again`: also what a machine spoke and
    /// whose words have not changed. A question without words in this language is passed over.
    pub fn of(pack: &Pack, files: &PackFiles, locale: &str, again: bool) -> Plan {
        let words = Words::of(pack, locale);
        let mut plan = Plan::default();
        let asked = pack
            .questions()
            .filter(|one| one.modes.contains(&Mode::Ask));
        for question in asked {
            let text = words.text(&format!("question-{}", question.id), None);
            if text.fallback {
                continue;
            }
            let name = format!("audio/{locale}/{}.ogg", question.id);
            let sha256 = text_sha256(&text.text);
            if let Some(there) = files.0.get(&name) {
                let facts = RecordingFacts::read(there);
                if !facts.synthetic {
                    plan.by_person += 1;
                    continue;
                }
                if facts.text_sha256.as_ref() == Some(&sha256) && !again {
                    plan.kept += 1;
                    continue;
                }
            }
            plan.due.push(Due {
                name,
                text: text.text,
                sha256,
            });
        }
        plan
    }
}

/// The two programs, found and ready.
pub struct Machine {
    /// The languages that it speaks.
    voices: Vec<String>,
    version: String,
    scratch: TempDir,
}

impl Machine {
    /// Looks for the programs.
    ///
    /// # Errors
    ///
    /// A program is not there or does not answer, or there is no room for its work.
    pub fn find() -> Result<Machine, SpeakError> {
        let list = output(Command::new(VOICE).arg("--voices"))?;
        // The second column of its list, below the first line.
        let names = list.lines().skip(1);
        let names = names.filter_map(|line| line.split_whitespace().nth(1));
        let voices = names.map(str::to_lowercase).collect();
        let version = first_line(&output(Command::new(VOICE).arg("--version"))?);
        // Asked before anything is recorded: is the encoder installed?
        output(Command::new(ENCODER).arg("--version"))?;
        let scratch = tempfile::tempdir().map_err(|error| failed(VOICE, &error.to_string()))?;
        Ok(Machine {
            voices,
            version,
            scratch,
        })
    }

    /// Whether it speaks a language.
    pub fn speaks(&self, locale: &str) -> bool {
        voice_of(locale, &self.voices).is_some()
    }

    /// One recording as an Ogg file, in a language that it [speaks](Machine::speaks).
    ///
    /// # Errors
    ///
    /// The machine does not speak the language, a program fails, or the file is too large for a pack.
    pub fn speak(&self, due: &Due, locale: &str) -> Result<Vec<u8>, SpeakError> {
        let voice = voice_of(locale, &self.voices).ok_or_else(|| failed(VOICE, locale))?;
        let wave = self.scratch.path().join("spoken.wav");
        let ogg = self.scratch.path().join("spoken.ogg");
        let mut child = Command::new(VOICE);
        child.args(["-v", voice, "-s", SPEED, "-b", "1", "--stdin", "-w"]);
        child.arg(&wave).stdin(Stdio::piped());
        child.stdout(Stdio::null()).stderr(Stdio::piped());
        let spoken = child.spawn().and_then(|mut child| {
            // The pipe is closed at the end of the statement, which ends the text.
            child
                .stdin
                .take()
                .map_or(Ok(()), |mut pipe| pipe.write_all(due.text.as_bytes()))?;
            child.wait_with_output()
        });
        ended(spoken, VOICE)?;
        let mut encoder = Command::new(ENCODER);
        encoder.args(["--quiet", "--speech", "--bitrate", BITRATE]);
        for (name, value) in [
            (VOICE_COMMENT, SYNTHETIC_VOICE),
            (TEXT_COMMENT, due.sha256.as_str()),
            ("ARTIST", self.version.as_str()),
        ] {
            encoder.arg("--comment").arg(format!("{name}={value}"));
        }
        output(encoder.arg(&wave).arg(&ogg))?;
        let bytes = std::fs::read(&ogg).map_err(|error| failed(ENCODER, &error.to_string()))?;
        if bytes.len() > MAX_RECORDING_BYTES {
            return Err(SpeakError::TooLarge);
        }
        Ok(bytes)
    }
}

/// The program's name for a language: with its region if it has a voice of that, else without.
fn voice_of<'a>(locale: &str, voices: &'a [String]) -> Option<&'a str> {
    let tag = locale.to_lowercase();
    let language = tag.split('-').next().unwrap_or_default();
    // The program's names for Mandarin and for Kurmanji, which BCP 47 spells otherwise; and the English and the
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

/// Runs a program to its end and gives what it printed.
fn output(command: &mut Command) -> Result<String, SpeakError> {
    let program = command.get_program().to_string_lossy().into_owned();
    ended(command.output(), &program)
}

fn ended(done: io::Result<std::process::Output>, program: &str) -> Result<String, SpeakError> {
    match done {
        Ok(done) if done.status.success() => Ok(String::from_utf8_lossy(&done.stdout).into_owned()),
        Ok(done) => {
            let said = String::from_utf8_lossy(&done.stderr);
            Err(failed(program, &first_line(&said)))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(SpeakError::NoProgram {
            program: program.to_owned(),
        }),
        Err(error) => Err(failed(program, &error.to_string())),
    }
}

fn failed(program: &str, detail: &str) -> SpeakError {
    SpeakError::Failed {
        program: program.to_owned(),
        detail: detail.to_owned(),
    }
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
    fn voice_of_a_language() {
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
