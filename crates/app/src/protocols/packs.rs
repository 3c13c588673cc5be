//! The protocols: those shipped with the app, and those that screenings began with.

use crate::error::AppError;
use crate::texts;
use crate::view::{LocaleView, ProtocolOrigin, ProtocolReference, ProtocolSummary, Text, Voice};
use include_dir::{Dir, include_dir};
use repere_casebook::StoredPack;
use repere_language::Catalog;
use repere_protocol::{
    Answers, Assessment, Mode, PROTOCOL, Pack, PackFiles, Problem, Question, RecordingFacts,
    Severity, text_sha256,
};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

static SCREENING_PROTOCOLS: Dir<'static> =
    include_dir!("$CARGO_MANIFEST_DIR/../../screening-protocols");

/// The packs in `screening-protocols/`, as they were when the app was built.
pub fn embedded() -> Vec<PackFiles> {
    let mut packs = Vec::new();
    for folder in SCREENING_PROTOCOLS.dirs() {
        let mut files = BTreeMap::new();
        collect(folder, folder, &mut files);
        if files.contains_key(PROTOCOL) {
            packs.push(PackFiles(files));
        }
    }
    packs
}

fn collect(root: &Dir<'_>, folder: &Dir<'_>, files: &mut BTreeMap<String, Vec<u8>>) {
    for file in folder.files() {
        if let Ok(path) = file.path().strip_prefix(root.path()) {
            let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
            files.insert(parts.join("/"), file.contents().to_vec());
        }
    }
    for inner in folder.dirs() {
        collect(root, inner, files);
    }
}

/// A pack with its words.
pub(crate) struct LoadedPack {
    pub pack: Pack,
    words: Catalog,
    files: PackFiles,
}

impl LoadedPack {
    /// Checks a pack's files. A pack that cannot be used is not: its problems come back.
    pub fn load(files: PackFiles) -> Result<LoadedPack, Vec<Problem>> {
        let loaded = repere_protocol::load(&files);
        match loaded.pack {
            Some(pack) => Ok(LoadedPack::of(pack, files)),
            None => Err(loaded.problems),
        }
    }

    /// A pack that was checked, with its files.
    pub fn of(pack: Pack, files: PackFiles) -> LoadedPack {
        let sources: Vec<(String, String)> = pack
            .locales()
            .iter()
            .filter_map(|locale| Some((locale.to_string(), pack.texts(locale)?.to_owned())))
            .collect();
        let (words, _) = Catalog::new(pack.source_locale(), sources);
        LoadedPack { pack, words, files }
    }

    /// Reads a pack back from the vault, and makes sure that it is the one that was put there.
    pub fn from_vault(stored: &StoredPack) -> Result<LoadedPack, AppError> {
        let unusable = || AppError::ProtocolUnusable {
            protocol: stored.id.to_owned(),
            version: stored.version.to_owned(),
        };
        let files: BTreeMap<String, String> =
            serde_json::from_slice(&stored.files).map_err(|_| unusable())?;
        let files = files
            .into_iter()
            .map(|(path, text)| (path, text.into_bytes()))
            .collect();
        let loaded = LoadedPack::load(PackFiles(files)).map_err(|_| unusable())?;
        if loaded.pack.sha256() != stored.sha256 {
            return Err(unusable());
        }
        Ok(loaded)
    }

    /// The pack as the vault keeps it: what decides and what is read, not its papers.
    pub fn to_stored(&self) -> StoredPack {
        let files: BTreeMap<&str, String> = self
            .files
            .0
            .iter()
            .filter(|(path, _)| *path == PROTOCOL || path.starts_with("texts/"))
            .map(|(path, bytes)| (path.as_str(), String::from_utf8_lossy(bytes).into_owned()))
            .collect();
        StoredPack {
            sha256: self.pack.sha256().to_owned(),
            id: self.pack.id().to_owned(),
            version: self.pack.version().to_owned(),
            files: serde_json::to_vec(&files).expect("a map of strings is always JSON"),
        }
    }

    /// A text of the pack, in a language or, marked so, in its source language.
    pub fn text(&self, locale: &str, id: &str) -> Text {
        texts::view(self.words.text(locale, id, None, &[]))
    }

    /// A text of the pack, if there is one.
    pub fn find(&self, locale: &str, id: &str) -> Option<Text> {
        self.words.find(locale, id, None, &[]).map(texts::view)
    }

    /// An attribute of a text, if it has one.
    pub fn attribute(&self, locale: &str, id: &str, attribute: &str) -> Option<Text> {
        self.words
            .find(locale, id, Some(attribute), &[])
            .map(texts::view)
    }

    /// A question as it is asked.
    pub fn prompt(&self, locale: &str, question: &str) -> Text {
        self.text(locale, &format!("question-{question}"))
    }

    /// A question, read aloud in a language, as an Ogg file. What was spoken before the words
    /// changed is not played.
    pub fn recording(&self, locale: &str, question: &str) -> Option<(&[u8], Voice)> {
        let bytes = self
            .files
            .0
            .get(&format!("audio/{locale}/{question}.ogg"))?;
        let facts = RecordingFacts::read(bytes);
        let spoken = facts.text_sha256.is_none_or(|spoken| {
            let words = self.prompt(locale, question);
            !words.fallback && spoken == text_sha256(&words.text)
        });
        let voice = match facts.synthetic {
            true => Voice::Synthetic,
            false => Voice::Person,
        };
        spoken.then_some((bytes.as_slice(), voice))
    }

    /// Who reads a question aloud.
    pub fn voice(&self, locale: &str, question: &str) -> Option<Voice> {
        self.recording(locale, question).map(|(_, voice)| voice)
    }

    /// A question as the worker answers it: the words for observing where it can only be observed.
    pub fn worker_prompt(&self, locale: &str, question: &str) -> Text {
        match self.pack.question(question) {
            Some(known) if !known.modes.contains(&Mode::Ask) => {
                self.observed_prompt(locale, question)
            }
            _ => self.prompt(locale, question),
        }
    }

    /// A question as it was answered by looking.
    pub fn observed_prompt(&self, locale: &str, question: &str) -> Text {
        self.attribute(locale, &format!("question-{question}"), "observe")
            .unwrap_or_else(|| self.prompt(locale, question))
    }

    /// A language of the pack, and how far its words have been reviewed.
    pub fn locale(&self, locale: &str) -> LocaleView {
        texts::locale(locale, self.words.least_review(locale))
    }

    /// Every language of the pack.
    pub fn locales(&self) -> Vec<LocaleView> {
        let locales = self.pack.locales().iter();
        locales.map(|locale| self.locale(locale)).collect()
    }

    /// Refuses a language that the pack does not speak.
    pub fn require_locale(&self, locale: &str) -> Result<(), AppError> {
        if self.pack.locales().iter().any(|known| *known == locale) {
            Ok(())
        } else {
            Err(AppError::LanguageUnknown {
                locale: locale.to_owned(),
            })
        }
    }

    /// A language of the pack: the one wanted, else the one that it is written in.
    pub fn spoken(&self, wanted: &str) -> String {
        match self.require_locale(wanted) {
            Ok(()) => wanted.to_owned(),
            Err(_) => self.pack.source_locale().to_owned(),
        }
    }

    /// All questions, in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.pack
            .sections()
            .iter()
            .flat_map(|section| &section.questions)
    }

    /// What the answers amount to.
    pub fn assess(&self, answers: &Answers) -> Assessment {
        self.pack.assess(answers)
    }

    /// The pack, for the record.
    pub fn reference(&self, locale: &str) -> ProtocolReference {
        ProtocolReference {
            id: self.pack.id().to_owned(),
            version: self.pack.version().to_owned(),
            sha256: self.pack.sha256().to_owned(),
            title: self.text(locale, "title"),
        }
    }

    /// Whether anything of it is asked; otherwise everything is observed.
    pub fn asks(&self) -> bool {
        self.questions()
            .any(|question| question.modes.contains(&Mode::Ask))
    }

    /// What the list shows a worker in a role, of a pack that came with the app.
    pub fn summary(&self, locale: &str, role: &str) -> ProtocolSummary {
        ProtocolSummary {
            id: self.pack.id().to_owned(),
            version: self.pack.version().to_owned(),
            title: self.text(locale, "title"),
            summary: Some(self.text(locale, "summary")),
            questions: self.questions().count() as u32,
            asks: self.asks(),
            for_role: self.pack.roles().iter().any(|known| known == role),
            locales: self.locales(),
            origin: ProtocolOrigin::Shipped,
            publisher: None,
            problem: None,
        }
    }
}

/// The packs of this version of the app, checked when they are needed first.
pub(crate) type ShippedLater = LazyLock<Shipped, Box<dyn FnOnce() -> Shipped + Send>>;

/// Has the packs checked when they are needed first.
pub(crate) fn load_later(packs: Vec<PackFiles>) -> ShippedLater {
    LazyLock::new(Box::new(move || Shipped::load(packs)))
}

/// The packs of this version of the app, checked once. One broken pack is left out and
/// reported; it never stops the others.
pub(crate) struct Shipped {
    packs: Vec<Arc<LoadedPack>>,
    problems: Vec<AppError>,
}

impl Shipped {
    /// Checks every pack.
    pub fn load(packs: Vec<PackFiles>) -> Shipped {
        let mut shipped = Shipped {
            packs: Vec::new(),
            problems: Vec::new(),
        };
        for (position, files) in packs.into_iter().enumerate() {
            match LoadedPack::load(files) {
                Ok(pack) => shipped.packs.push(Arc::new(pack)),
                Err(problems) => shipped.problems.push(left_out(position + 1, &problems)),
            }
        }
        shipped
    }

    /// The pack with this id.
    pub fn pack(&self, id: &str) -> Result<Arc<LoadedPack>, AppError> {
        let found = self.packs.iter().find(|pack| pack.pack.id() == id);
        found.cloned().ok_or_else(|| AppError::ProtocolUnknown {
            protocol: id.to_owned(),
        })
    }

    /// The pack with this content.
    pub fn by_sha256(&self, sha256: &str) -> Option<Arc<LoadedPack>> {
        let found = self.packs.iter().find(|pack| pack.pack.sha256() == sha256);
        found.cloned()
    }

    /// What the list shows a worker in a role, in a language.
    pub fn summaries(&self, locale: &str, role: &str) -> Vec<ProtocolSummary> {
        let packs = self.packs.iter();
        packs.map(|pack| pack.summary(locale, role)).collect()
    }

    /// What was left out.
    pub fn problems(&self) -> &[AppError] {
        &self.problems
    }
}

/// Says which pack was left out (its place in the folder: its id may be what is broken) and the
/// first thing that is wrong with it; `repere protocol check` tells the rest.
fn left_out(position: usize, problems: &[Problem]) -> AppError {
    let errors = || {
        problems
            .iter()
            .filter(|problem| problem.severity == Severity::Error)
    };
    let first = errors().next();
    AppError::ProtocolLeftOut {
        position,
        errors: errors().count(),
        problem: first.map(|first| first.code.to_owned()).unwrap_or_default(),
        file: first.map(|first| first.file.clone()).unwrap_or_default(),
        line: first.map_or(0, |first| first.line),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labour() -> PackFiles {
        let found = embedded().into_iter().find(|files| {
            let protocol = files
                .0
                .get(PROTOCOL)
                .map(|bytes| String::from_utf8_lossy(bytes));
            protocol.is_some_and(|protocol| protocol.contains("id = \"labour-exploitation\""))
        });
        found.expect("the labour pack is shipped")
    }

    #[test]
    fn every_shipped_pack_is_sound() {
        assert!(!embedded().is_empty());
        for files in embedded() {
            let loaded = repere_protocol::load_to_hand_out(&files);
            let errors: Vec<&Problem> = loaded
                .problems
                .iter()
                .filter(|problem| problem.severity == Severity::Error)
                .collect();
            assert!(errors.is_empty(), "{errors:#?}");
        }
    }

    #[test]
    fn broken_pack_is_left_out_and_reported_and_stops_no_other() {
        let mut broken = labour();
        broken
            .0
            .insert(PROTOCOL.to_owned(), b"format = 1\nid = ".to_vec());
        let empty = PackFiles::default();
        let shipped = Shipped::load(vec![broken, labour(), empty]);
        assert_eq!(shipped.summaries("fr", "").len(), 1);
        let left_out: Vec<(usize, &str)> = shipped
            .problems()
            .iter()
            .map(|problem| match problem {
                AppError::ProtocolLeftOut { position, file, .. } => (*position, file.as_str()),
                other => panic!("{other}"),
            })
            .collect();
        assert_eq!(left_out, [(1, PROTOCOL), (3, PROTOCOL)]);
    }

    #[test]
    fn pack_comes_back_from_the_vault_as_it_went_in() {
        let Ok(pack) = LoadedPack::load(labour()) else {
            panic!("the labour pack is sound");
        };
        let stored = pack.to_stored();
        let back = LoadedPack::from_vault(&stored).expect("the same pack");
        assert_eq!(back.pack.canonical(), pack.pack.canonical());

        let mut other = stored.clone();
        let text = String::from_utf8(other.files).expect("JSON");
        other.files = text
            .replacen("K", "L", 1)
            .replacen("1.0.0", "1.0.1", 1)
            .into_bytes();
        let error = LoadedPack::from_vault(&other).err().expect("it is another");
        assert_eq!(error.code(), "protocol-unusable");
    }
}
