//! Screening protocols: parse, check, route, score, explain. Pure: no I/O, no clock, no randomness.
//!
//! A pack is a folder (see `docs/protocol-format.md`); whoever reads it from disk hands its files to
//! [`load`], which never fails: it returns the pack, if it can be used, and every problem with its place.
//!
//! **Invariants.** Answers are codes; no text decides anything. What is unknown is never counted as
//! "no". The same answers and the same pack give the same [`Assessment`], byte for byte. Evaluation is
//! total and bounded, whatever a pack contains.

mod answer;
mod audio;
mod cases;
mod engine;
mod format;
mod pack;
mod result;
mod several;
mod suggest;

#[cfg(test)]
extern crate self as repere_protocol;

pub use answer::{Answer, AnswerProblem, Answers, NonAnswer, Provenance, Recorded};
pub use audio::recording::{
    RecordingFacts, SYNTHETIC_VOICE, TEXT_COMMENT, VOICE_COMMENT, text_sha256,
};
pub use cases::expectation::{Difference, Expectation};
pub use cases::schema::cases_schema;
pub use cases::{AnswersFileProblem, Case, CaseInput};
pub use engine::route::Route;
pub use format::files::{MAX_FILES, MAX_RECORDING_BYTES, MAX_RECORDINGS_BYTES, PackFile};
pub use format::htcds::{HtcdsField, htcds_fields, sectors, takes_several};
pub use format::id::Id;
pub use format::model::{
    About, Alert, Always, Below, Compare, Condition, Contradiction, Counted, Counts, Decimal,
    Dimension, Disclose, Element, Exploitation, Fact, HandOn, Handed, HandedAnswer, ImpliedFact,
    Indicator, Kind, Member, Mode, Outcome, Points, Protocol, Question, Quotient, Raise,
    RaisedTogether, Reference, Rule, Scalar, Score, Section, Test, Weight,
};
pub use format::problem::{PROBLEM_CODES, Problem, Severity};
pub use format::reader::is_id;
pub use format::schema::protocol_schema;
pub use pack::Pack;
pub use result::assessment::{
    Assessment, Because, ContradictionAssessment, DimensionAssessment, DimensionState,
    ExploitationAssessment, ExploitationState, Glance, IndicatorAssessment, IndicatorState,
    OutcomeRange, PackReference, Population, RaisedAlert, ScoreAssessment, SideCount,
    UnknownIndicators,
};
pub use result::kept_back::{KeptBack, Told};
pub use result::trace::{Traced, Traces, Verdict};
pub use several::commonalities::{
    CommonIndication, Commonalities, Interviewed, NamedAlike, SaidAlike, WordsPlace, commonalities,
};

/// Reading TOML and texts with the place of everything that is wrong: what the format of a pack is read
/// with, for formats beside it.
pub mod reading {
    pub use crate::format::files::text_of;
    pub use crate::format::problem::{Problems, Source};
    pub use crate::format::reader::{Located, Reader, Table, shorten};
    pub use crate::format::texts::{Languages, Needed, check_characters, check_languages};
}

use format::files::text_of;
use format::problem::{Problems, Source};
use format::{check, files, limits, parse, protection, sources, texts};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The structure of a pack.
pub const PROTOCOL: &str = "protocol.toml";
/// The cases of a pack: answers and what is expected of them.
pub const CASES: &str = "cases.toml";
/// Where each indication and rule of a pack comes from.
pub const SOURCES: &str = "SOURCES.md";
/// The version of the file format that is understood.
pub const FORMAT: u32 = 1;
/// Conditions may be nested so deep.
pub const MAX_DEPTH: u32 = 16;
/// Characters that a free text may have.
pub const MAX_TEXT_CHARS: usize = 10_000;
/// Bytes that one file of a pack may have.
pub const MAX_FILE_BYTES: usize = 8 * 1024 * 1024;
/// Questions that a pack may have.
pub const MAX_QUESTIONS: usize = 20_000;
/// Languages that a pack may speak.
pub const MAX_LOCALES: usize = 200;
/// Options that a question may have.
pub const MAX_OPTIONS: usize = 100;
/// How long a question takes if the pack does not say, in seconds.
pub const DEFAULT_SECONDS: u32 = 20;

/// The files of a pack: `protocol.toml`, `texts/fr.ftl`, `cases.toml`, `SOURCES.md`, `audio/fr/<question>.ogg`;
/// relative, with `/`. What is not a pack's may stand there by its name only, without bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackFiles(pub BTreeMap<String, Vec<u8>>);

/// The result of loading a pack.
#[derive(Debug)]
pub struct Loaded {
    /// The pack; `None` when a problem with its structure or texts is an error.
    pub pack: Option<Pack>,
    /// The cases that could be read; none when there is no pack.
    pub cases: Vec<Case>,
    /// Every problem, by file and place.
    pub problems: Vec<Problem>,
}

/// Loads and checks a pack. Never panics, and looks at everything before it returns.
///
/// An error in `cases.toml` is reported but does not keep the pack from being used.
pub fn load(files: &PackFiles) -> Loaded {
    load_for(files, Use::ReadBack)
}

/// Loads and checks a pack that is to be handed out, installed or published: as [`load`], and an error
/// besides where somebody who may be a child could be told to be fine.
///
/// A screening that began with a pack of before goes on with [`load`].
pub fn load_to_hand_out(files: &PackFiles) -> Loaded {
    load_for(files, Use::HandOut)
}

/// What a pack is loaded for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    /// For what began with it.
    ReadBack,
    /// For everybody who will begin with it.
    HandOut,
}

fn load_for(files: &PackFiles, purpose: Use) -> Loaded {
    let mut problems = Problems::default();
    files::check_names(files, &mut problems);
    let Some(text) = text_of(files, PROTOCOL, &mut problems) else {
        if !files.0.contains_key(PROTOCOL) {
            problems.add_file(Severity::Error, PROTOCOL, "missing-file", []);
        }
        return Loaded {
            pack: None,
            cases: Vec::new(),
            problems: problems.sorted(),
        };
    };
    let source = Source::new(PROTOCOL, text);
    texts::check_characters(&source, 0..text.len(), &mut problems);
    let (protocol, places) = parse::parse(&source, &mut problems);
    let fits = limits::check(&protocol, &places, &source, &mut problems);
    let readable = fits && !problems.has("toml-syntax");
    let texts = texts::check(files, &protocol, &places, &source, &mut problems);
    files::check_recordings(files, &protocol, &mut problems);
    let cases_text = text_of(files, CASES, &mut problems);
    let refused = problems.refuse_pack();
    if refused && !readable {
        return Loaded {
            pack: None,
            cases: Vec::new(),
            problems: problems.sorted(),
        };
    }
    // A pack with errors is still good enough to check its cases against: everything at once.
    let mut pack = Pack::new(protocol, texts);
    let spots = places.handed.iter();
    pack.handed_places = spots
        .map(|[question, answer]| [source.spot(question), source.spot(answer)])
        .collect();
    if !refused {
        check::check(&pack, &places, &source, &mut problems);
        if purpose == Use::HandOut {
            protection::check(pack.protocol(), &places, &source, &mut problems);
            protection::check_disclosure(pack.protocol(), &places, &source, &mut problems);
        }
        sources::check(files, &pack, &places, &source, &mut problems);
    }
    let mut cases = Vec::new();
    if let Some(text) = cases_text {
        cases = cases::parse(&pack, &Source::new(CASES, text), &mut problems);
    }
    if refused || problems.refuse_pack() {
        return Loaded {
            pack: None,
            cases: Vec::new(),
            problems: problems.sorted(),
        };
    }
    Loaded {
        pack: Some(pack),
        cases,
        problems: problems.sorted(),
    }
}
