//! A protocol pack as one file, with the signature of its publisher: `.repere-protocol`.
//!
//! JSON, so that anybody can look inside: `{ "format": 1, "files": { path: base64 }, "signature": DSSE }`.
//! It comes by any way and from anybody. Size, paths and number of its files are bounded before anything
//! is believed, and nothing of a signed pack is parsed before its signatures have verified.

use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use chrono::{DateTime, Utc};
use repere_protocol::{Loaded, Pack, PackFile, PackFiles, Problem, Severity, is_id};
use repere_referral::publication::{
    Publication, PublicationError, Publisher, SignedPublication, Subject,
};
use repere_referral::{SigningKeys, sha256_hex};
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt;

/// The largest bundle in bytes (16 MiB). The shipped packs have half a mebibyte; the rest is room, and a
/// limit on what a stranger can make a device hold.
pub const MAX_BUNDLE_BYTES: usize = 16 * 1024 * 1024;
/// The end of a bundle's file name.
pub const BUNDLE_EXTENSION: &str = "repere-protocol";

const FORMAT: u32 = 1;
/// Two hundred languages, recordings for as long as they fit, and what is neither.
const MAX_FILES: usize = 5_000;
/// The longest tag of a language.
const MAX_TAG: usize = 35;

/// A pack's files, and the publisher's signature.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    format: u32,
    files: Files,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    signature: Option<SignedPublication>,
}

/// Whether a pack that nobody signed is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsigned {
    /// Only where nothing is real: in a demonstration.
    Taken,
    /// Everywhere else.
    Refused,
}

/// A bundle whose pack is sound and whose publisher, if it has one, is trusted.
#[derive(Debug)]
pub struct OpenedBundle {
    /// The pack.
    pub pack: Pack,
    /// Its files.
    pub files: PackFiles,
    /// What was signed, and the publisher by the name under which it is trusted; `None` if unsigned.
    pub signed: Option<(Publication, String)>,
}

/// Why a bundle is not used. The sentence is `error-<code>` in Fluent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("{}", self.code())]
pub enum BundleProblem {
    /// It has more than [`MAX_BUNDLE_BYTES`].
    TooLarge,
    /// It is not a bundle, or was cut short.
    Unreadable,
    /// A later format than this version reads.
    NewerFormat,
    /// It holds a file that no pack has, or more of them than a pack may have.
    StrangeFile {
        /// Its path, cut to what can be shown.
        path: String,
    },
    /// Nobody signed it.
    Unsigned,
    /// Nobody trusted signed it.
    Publication(#[source] PublicationError),
    /// It was signed for other content.
    OtherContent,
    /// The pack has errors.
    Broken {
        /// How many.
        errors: usize,
        /// The first one: its code, file and line.
        first: (String, String, u32),
    },
}

impl BundleProblem {
    /// Every code there is, for a test that each has its sentence.
    pub const CODES: &'static [&'static str] = &[
        "bundle-too-large",
        "bundle-unreadable",
        "bundle-newer-format",
        "bundle-strange-file",
        "bundle-unsigned",
        "bundle-other-content",
        "bundle-broken",
        "publisher-unknown",
        "publication-bad-signature",
        "publication-unreadable",
        "publication-newer-format",
    ];

    /// A stable name.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "bundle-too-large",
            Self::Unreadable => "bundle-unreadable",
            Self::NewerFormat => "bundle-newer-format",
            Self::StrangeFile { .. } => "bundle-strange-file",
            Self::Unsigned => "bundle-unsigned",
            Self::Publication(error) => error.code(),
            Self::OtherContent => "bundle-other-content",
            Self::Broken { .. } => "bundle-broken",
        }
    }

    /// Values for the sentence.
    pub fn parameters(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::TooLarge => {
                BTreeMap::from([("mebibytes", (MAX_BUNDLE_BYTES / 1024 / 1024).to_string())])
            }
            Self::StrangeFile { path } => BTreeMap::from([("path", path.clone())]),
            Self::Publication(PublicationError::UnknownPublisher { keys }) => {
                BTreeMap::from([("keys", keys.clone())])
            }
            Self::Broken { errors, first } => BTreeMap::from([
                ("errors", errors.to_string()),
                ("problem", first.0.clone()),
                ("file", first.1.clone()),
                ("line", first.2.to_string()),
            ]),
            _ => BTreeMap::new(),
        }
    }
}

impl Bundle {
    /// A bundle of a pack's files, without a signature.
    ///
    /// # Errors
    /// [`BundleProblem::StrangeFile`]; [`BundleProblem::TooLarge`].
    pub fn of(files: PackFiles) -> Result<Bundle, BundleProblem> {
        Bundle::of_files(files, belongs)
    }

    /// A bundle of files that may have these names, without a signature.
    ///
    /// # Errors
    /// As [`Bundle::of`].
    pub fn of_files(files: PackFiles, belongs: fn(&str) -> bool) -> Result<Bundle, BundleProblem> {
        let bundle = Bundle {
            format: FORMAT,
            files: Files(files.0),
            signature: None,
        };
        bundle.check_paths(belongs)?;
        if bundle.to_text().len() > MAX_BUNDLE_BYTES {
            return Err(BundleProblem::TooLarge);
        }
        Ok(bundle)
    }

    /// The same, signed by the publisher of these keys as the one who stands behind `pack`.
    #[must_use]
    pub fn signed(
        self,
        pack: &Pack,
        publisher: &str,
        keys: &SigningKeys,
        now: DateTime<Utc>,
    ) -> Bundle {
        let of = (pack.id(), pack.version(), pack.sha256());
        self.signed_as(Subject::Protocol, of, publisher, keys, now)
    }

    /// The same, signed as what it is of: its id, its version and the SHA-256 of what it says.
    #[must_use]
    pub fn signed_as(
        mut self,
        subject: Subject,
        (id, version, sha256): (&str, &str, &str),
        publisher: &str,
        keys: &SigningKeys,
        now: DateTime<Utc>,
    ) -> Bundle {
        let publication = Publication {
            format: subject.format().to_owned(),
            id: id.to_owned(),
            version: version.to_owned(),
            sha256: sha256.to_owned(),
            files: self.files.hashes(),
            publisher: publisher.to_owned(),
            signed_at: now,
        };
        self.signature = Some(publication.sign_as(subject, keys));
        self
    }

    /// The file's text.
    pub fn to_text(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("strings are always JSON");
        text.push('\n');
        text
    }

    /// Reads a bundle's text. Nothing of it is believed yet.
    ///
    /// # Errors
    /// That it is no bundle, is too large, or has a path that no pack has.
    pub fn parse(text: &str) -> Result<Bundle, BundleProblem> {
        Bundle::parse_files(text, belongs)
    }

    /// As [`Bundle::parse`], of files that may have these names.
    ///
    /// # Errors
    /// As [`Bundle::parse`].
    pub fn parse_files(text: &str, belongs: fn(&str) -> bool) -> Result<Bundle, BundleProblem> {
        if text.len() > MAX_BUNDLE_BYTES {
            return Err(BundleProblem::TooLarge);
        }
        // The version first: a later format may not have the rest in this form.
        #[derive(Deserialize)]
        struct Version {
            format: u32,
        }
        let text = text.trim_start_matches('\u{feff}');
        let unreadable = |_| BundleProblem::Unreadable;
        let version: Version = serde_json::from_str(text).map_err(unreadable)?;
        if version.format > FORMAT {
            return Err(BundleProblem::NewerFormat);
        }
        let bundle: Bundle = serde_json::from_str(text).map_err(unreadable)?;
        bundle.check_paths(belongs)?;
        Ok(bundle)
    }

    /// Checks who signed it, then the pack itself, then that the one was signed for the other.
    ///
    /// # Errors
    /// [`BundleProblem`].
    pub fn open(
        self,
        trusted: &[Publisher],
        unsigned: Unsigned,
    ) -> Result<OpenedBundle, BundleProblem> {
        let (files, signed) = self.verified(Subject::Protocol, trusted, unsigned)?;
        let pack = sound(repere_protocol::load(&files))?;
        if let Some((publication, _)) = &signed {
            let same = publication.id == pack.id()
                && publication.version == pack.version()
                && publication.sha256 == pack.sha256();
            if !same {
                return Err(BundleProblem::OtherContent);
            }
        }
        Ok(OpenedBundle {
            pack,
            files,
            signed: signed.map(|(publication, publisher)| (publication, publisher.name)),
        })
    }

    /// The files, if they are those that a trusted publisher signed as what they are of. Nothing of them is
    /// parsed.
    ///
    /// # Errors
    /// [`BundleProblem`].
    pub fn verified(
        self,
        subject: Subject,
        trusted: &[Publisher],
        unsigned: Unsigned,
    ) -> Result<(PackFiles, Option<(Publication, Publisher)>), BundleProblem> {
        let signed = match &self.signature {
            None if unsigned == Unsigned::Refused => return Err(BundleProblem::Unsigned),
            None => None,
            Some(signature) => {
                let (publication, publisher) = signature
                    .verify_as(subject, trusted)
                    .map_err(BundleProblem::Publication)?;
                if publication.files != self.files.hashes() {
                    return Err(BundleProblem::OtherContent);
                }
                Some((publication, publisher.clone()))
            }
        };
        Ok((PackFiles(self.files.0), signed))
    }

    fn check_paths(&self, belongs: fn(&str) -> bool) -> Result<(), BundleProblem> {
        let files = &self.files.0;
        let strange = files.keys().find(|path| !belongs(path));
        let strange = strange.or_else(|| files.keys().nth(MAX_FILES));
        match strange {
            Some(path) => Err(BundleProblem::StrangeFile {
                path: path.chars().take(60).collect(),
            }),
            None => Ok(()),
        }
    }
}

impl OpenedBundle {
    /// Whether a pack that was signed may be begun with on this device: one that began before goes on
    /// with the pack that it has, however that was made.
    ///
    /// # Errors
    /// [`BundleProblem::Broken`] where somebody who may be a child could be told to be fine.
    pub fn may_be_installed(&self) -> Result<(), BundleProblem> {
        sound(repere_protocol::load_to_hand_out(&self.files)).map(drop)
    }
}

impl fmt::Debug for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bundle({} files)", self.files.0.len())
    }
}

/// The pack, if nothing about it is an error: a pack that is handed out has no wrong cases either.
fn sound(loaded: Loaded) -> Result<Pack, BundleProblem> {
    let errors: Vec<&Problem> = loaded
        .problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .collect();
    match (loaded.pack, errors.first()) {
        (Some(pack), None) => Ok(pack),
        (_, first) => Err(BundleProblem::Broken {
            errors: errors.len(),
            first: first.map_or_else(Default::default, |first| {
                (first.code.to_owned(), first.file.clone(), first.line)
            }),
        }),
    }
}

/// Whether a pack has a file of this path. A list of what may be, so that no path can lead anywhere.
fn belongs(path: &str) -> bool {
    let tag = |tag: &str| {
        (1..=MAX_TAG).contains(&tag.len())
            && tag
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    match PackFile::of(path) {
        PackFile::Part => true,
        PackFile::Texts { locale } => tag(locale),
        PackFile::Recording { locale, question } => tag(locale) && is_id(question),
        PackFile::Unknown => false,
    }
}

/// Files by path; base64 in JSON.
struct Files(BTreeMap<String, Vec<u8>>);

impl Files {
    fn hashes(&self) -> BTreeMap<String, String> {
        self.0
            .iter()
            .map(|(path, bytes)| (path.clone(), sha256_hex(bytes)))
            .collect()
    }
}

impl Serialize for Files {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(
            self.0
                .iter()
                .map(|(path, bytes)| (path, BASE64.encode(bytes))),
        )
    }
}

impl<'de> Deserialize<'de> for Files {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Files, D::Error> {
        struct Read;

        impl<'de> Visitor<'de> for Read {
            type Value = Files;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("files by path")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Files, A::Error> {
                let mut files = BTreeMap::new();
                while let Some((path, text)) = map.next_entry::<String, String>()? {
                    let bytes = BASE64
                        .decode(text)
                        .map_err(|_| A::Error::custom("not base64"))?;
                    // Of two files of one name, one would be signed and the other shown.
                    if files.insert(path, bytes).is_some() {
                        return Err(A::Error::custom("twice"));
                    }
                }
                Ok(Files(files))
            }
        }

        deserializer.deserialize_map(Read)
    }
}

#[cfg(test)]
mod tests;
