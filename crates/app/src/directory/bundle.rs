//! A directory as one file, with the signature of its publisher: `.repere-directory`. The envelope is that
//! of a protocol's bundle; what is signed is not, so that a signature on the one is none on the other.

use crate::protocols::bundle::{Bundle, BundleProblem, Unsigned};
use chrono::{DateTime, Utc};
use repere_directory::{Directory, Loaded, belongs};
use repere_protocol::{PackFiles, Problem, Severity};
use repere_referral::SigningKeys;
use repere_referral::publication::{Publication, Publisher, Subject};

/// The end of the file's name.
pub const DIRECTORY_EXTENSION: &str = "repere-directory";

/// A directory that is sound and whose publisher, if it has one, is trusted.
#[derive(Debug)]
pub struct OpenedDirectory {
    /// The directory.
    pub directory: Directory,
    /// Its files.
    pub files: PackFiles,
    /// What was signed, and the publisher as it is trusted; `None` if unsigned.
    pub signed: Option<(Publication, Publisher)>,
}

/// A bundle of a directory's files, signed by the publisher of these keys; without keys, by nobody.
///
/// # Errors
/// [`BundleProblem::StrangeFile`]; [`BundleProblem::TooLarge`].
pub fn bundle_of(
    directory: &Directory,
    files: PackFiles,
    signer: Option<(&str, &SigningKeys)>,
    now: DateTime<Utc>,
) -> Result<String, BundleProblem> {
    let mut bundle = Bundle::of_files(files, belongs)?;
    if let Some((name, keys)) = signer {
        let (id, version) = (&directory.id, &directory.version);
        let of = (id.as_str(), version.as_str(), directory.sha256());
        bundle = bundle.signed_as(Subject::Directory, of, name, keys, now);
    }
    let text = bundle.to_text();
    // The signature comes on top of what was measured: what no device would read is not written.
    Bundle::parse_files(&text, belongs)?;
    Ok(text)
}

/// Checks who signed a directory, then the directory itself, then that the one was signed for the other.
///
/// # Errors
/// [`BundleProblem`].
pub fn open_directory(
    text: &str,
    trusted: &[Publisher],
    unsigned: Unsigned,
) -> Result<OpenedDirectory, BundleProblem> {
    let bundle = Bundle::parse_files(text, belongs)?;
    let (files, signed) = bundle.verified(Subject::Directory, trusted, unsigned)?;
    let directory = sound(repere_directory::load(&files))?;
    if let Some((publication, _)) = &signed {
        let same = publication.id == directory.id
            && publication.version == directory.version
            && publication.sha256 == directory.sha256();
        if !same {
            return Err(BundleProblem::OtherContent);
        }
    }
    Ok(OpenedDirectory {
        directory,
        files,
        signed,
    })
}

/// The directory, if nothing about it is an error.
fn sound(loaded: Loaded) -> Result<Directory, BundleProblem> {
    let errors: Vec<&Problem> = loaded
        .problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .collect();
    match (loaded.directory, errors.first()) {
        (Some(directory), None) => Ok(directory),
        (_, first) => Err(BundleProblem::Broken {
            errors: errors.len(),
            first: first.map_or_else(Default::default, |first| {
                (first.code.to_owned(), first.file.clone(), first.line)
            }),
        }),
    }
}
