//! What can go wrong for an operator, told apart by what the operator can do about it.

use crate::number::Number;
use repere_files::FileError;
use repere_register::Refused;
use std::path::PathBuf;

/// Why something could not be done. Nothing was changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AuthorityError {
    /// A file cannot be read or written.
    #[error(transparent)]
    File(#[from] FileError),
    /// The folder has no first root.
    #[error("{} is no register's folder", path.display())]
    NotAnAuthority {
        /// The folder.
        path: PathBuf,
    },
    /// Not somebody's secret keys.
    #[error("{} holds no secret keys", path.display())]
    NotAKey {
        /// The file.
        path: PathBuf,
    },
    /// A name that cannot be shown.
    #[error("a bad name")]
    BadName,
    /// An edition in the folder cannot be read, or nobody would believe it.
    #[error("{number}: {refused}")]
    Edition {
        /// Which one.
        number: Number,
        /// Why.
        refused: Refused,
    },
    /// `register.json` is not what it was written as.
    #[error("register.json: {0}")]
    Register(Refused),
    /// What was asked for would be an edition that nobody can read.
    #[error("it would be refused: {0}")]
    Impossible(Refused),
    /// The text of an edition is not in the folder, though later ones are.
    #[error("{number} is missing")]
    Missing {
        /// Which one.
        number: Number,
    },
    /// A file holds an edition of another number than its name says.
    #[error("{number} has another number inside")]
    Misnamed {
        /// What the name says.
        number: Number,
    },
    /// Two people wrote two texts under one number.
    #[error("two texts of {number}")]
    TwoTexts {
        /// The number.
        number: Number,
    },
    /// The copy is of another register.
    #[error("another register")]
    OtherRegister,
    /// A signature in the copy is not one on the text of this folder.
    #[error("a signature on {number} by {keys} does not fit")]
    StraySignature {
        /// The edition.
        number: Number,
        /// The id of the keys that it claims.
        keys: String,
    },
    /// Somebody has signed it: it can be signed to the end, or discarded, not changed.
    #[error("{number} is signed by {by}")]
    Signed {
        /// Which one.
        number: Number,
        /// Their names.
        by: String,
    },
    /// It was discarded, here or in the other copy, after somebody had signed it.
    #[error("{number} was discarded")]
    Discarded {
        /// Which one.
        number: Number,
    },
    /// An edition lies below the newest one that was never signed to the end.
    #[error("{number} was not signed to the end")]
    Unfinished {
        /// Which one.
        number: Number,
    },
    /// The first root does not have its signatures yet.
    #[error("the first root is not signed")]
    NotBegun,
    /// There is a register in that folder already.
    #[error("{} is a register's folder already", path.display())]
    AlreadyBegun {
        /// The folder.
        path: PathBuf,
    },
    /// These keys have no part in the register.
    #[error("{name} signs nothing here")]
    NotASigner {
        /// Whose.
        name: String,
    },
    /// There is nothing that these keys have to sign.
    #[error("nothing to sign for {name}")]
    NothingToSign {
        /// Whose.
        name: String,
    },
    /// These keys signed another text under this number.
    #[error("{name} signed another {number}")]
    SignedAnother {
        /// Whose.
        name: String,
        /// Which one.
        number: Number,
    },
    /// The text is another one than the person was shown.
    #[error("{number} was not shown")]
    NotShown {
        /// Which one.
        number: Number,
    },
    /// The edition would say what the one before says.
    #[error("nothing changes")]
    NothingChanges,
    /// Nothing waits that could be discarded.
    #[error("nothing waits")]
    NothingWaits,
    /// No such agency.
    #[error("no agency {id}")]
    UnknownAgency {
        /// Its id.
        id: String,
    },
    /// The agency is there.
    #[error("agency {id} exists")]
    AgencyExists {
        /// Its id.
        id: String,
    },
    /// The description is of another agency.
    #[error("of agency {found}, not {id}")]
    OtherAgency {
        /// The one that was named.
        id: String,
        /// The one that is described.
        found: String,
    },
    /// The agency has no such key in reserve, nor one of before.
    #[error("agency {id} has no other key {key}")]
    UnknownAgencyKey {
        /// Its id.
        id: String,
        /// The fingerprint that was given.
        key: String,
    },
    /// The agency has no keys to sign introductions with.
    #[error("agency {id} has no keys of its own")]
    AgencyWithoutKeys {
        /// Its id.
        id: String,
    },
    /// No such registrar.
    #[error("no registrar {id}")]
    UnknownRegistrar {
        /// Its id.
        id: String,
    },
    /// The registrar is there.
    #[error("registrar {id} exists")]
    RegistrarExists {
        /// Its id.
        id: String,
    },
    /// No such publisher.
    #[error("no publisher {id}")]
    UnknownPublisher {
        /// The id of the keys, or the name.
        id: String,
    },
    /// The publisher is there.
    #[error("publisher {id} exists")]
    PublisherExists {
        /// The id of the keys.
        id: String,
    },
    /// Nobody of that name or with those keys signs for the role, or two people have that name.
    #[error("no signer {id}")]
    UnknownSigner {
        /// The id of the keys, or the name.
        id: String,
    },
    /// Somebody with these keys signs for the role already.
    #[error("signer {id} exists")]
    SignerExists {
        /// The id of the keys.
        id: String,
    },
    /// No such file of the deployment.
    #[error("no file {path}")]
    UnknownFile {
        /// Its path.
        path: String,
    },
    /// Other bytes than those of the file that the register names so.
    #[error("not the file {path} of the register")]
    OtherFile {
        /// Its path, as the register names it.
        path: String,
    },
    /// Neither an edition nor a register file.
    #[error("{} is neither an edition nor a register file", path.display())]
    NotComparable {
        /// The file.
        path: PathBuf,
    },
    /// Two files of different kinds.
    #[error("two kinds of files")]
    OtherKind,
}

impl AuthorityError {
    /// A stable word, for Fluent and for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            AuthorityError::File(FileError::Missing { .. }) => "no-file",
            AuthorityError::File(FileError::AlreadyExists { .. }) => "already-there",
            AuthorityError::File(FileError::InUse { .. }) => "in-use",
            AuthorityError::File(_) => "io",
            AuthorityError::NotAnAuthority { .. } => "not-an-authority",
            AuthorityError::NotAKey { .. } => "not-a-key",
            AuthorityError::BadName => "bad-name",
            AuthorityError::Edition { .. } => "edition",
            AuthorityError::Register(_) => "register",
            AuthorityError::Impossible(_) => "impossible",
            AuthorityError::Missing { .. } => "missing",
            AuthorityError::Misnamed { .. } => "misnamed",
            AuthorityError::TwoTexts { .. } => "two-texts",
            AuthorityError::OtherRegister => "other-register",
            AuthorityError::StraySignature { .. } => "stray-signature",
            AuthorityError::Signed { .. } => "signed",
            AuthorityError::Discarded { .. } => "discarded",
            AuthorityError::Unfinished { .. } => "unfinished",
            AuthorityError::NotBegun => "not-begun",
            AuthorityError::AlreadyBegun { .. } => "already-begun",
            AuthorityError::NotASigner { .. } => "not-a-signer",
            AuthorityError::NothingToSign { .. } => "nothing-to-sign",
            AuthorityError::SignedAnother { .. } => "signed-another",
            AuthorityError::NotShown { .. } => "not-shown",
            AuthorityError::NothingChanges => "nothing-changes",
            AuthorityError::NothingWaits => "nothing-waits",
            AuthorityError::UnknownAgency { .. } => "unknown-agency",
            AuthorityError::AgencyExists { .. } => "agency-exists",
            AuthorityError::OtherAgency { .. } => "other-agency",
            AuthorityError::UnknownAgencyKey { .. } => "unknown-agency-key",
            AuthorityError::AgencyWithoutKeys { .. } => "agency-without-keys",
            AuthorityError::UnknownRegistrar { .. } => "unknown-registrar",
            AuthorityError::RegistrarExists { .. } => "registrar-exists",
            AuthorityError::UnknownPublisher { .. } => "unknown-publisher",
            AuthorityError::PublisherExists { .. } => "publisher-exists",
            AuthorityError::UnknownSigner { .. } => "unknown-signer",
            AuthorityError::SignerExists { .. } => "signer-exists",
            AuthorityError::UnknownFile { .. } => "unknown-file",
            AuthorityError::OtherFile { .. } => "other-file",
            AuthorityError::NotComparable { .. } => "not-comparable",
            AuthorityError::OtherKind => "other-kind",
        }
    }

    /// Every code that there is.
    pub const CODES: &[&str] = &[
        "no-file",
        "already-there",
        "in-use",
        "io",
        "not-an-authority",
        "not-a-key",
        "bad-name",
        "edition",
        "register",
        "impossible",
        "missing",
        "misnamed",
        "two-texts",
        "other-register",
        "stray-signature",
        "signed",
        "discarded",
        "unfinished",
        "not-begun",
        "already-begun",
        "not-a-signer",
        "nothing-to-sign",
        "signed-another",
        "not-shown",
        "nothing-changes",
        "nothing-waits",
        "unknown-agency",
        "agency-exists",
        "other-agency",
        "unknown-agency-key",
        "agency-without-keys",
        "unknown-registrar",
        "registrar-exists",
        "unknown-publisher",
        "publisher-exists",
        "unknown-signer",
        "signer-exists",
        "unknown-file",
        "other-file",
        "not-comparable",
        "other-kind",
    ];

    /// Why something was or would be refused, for a sentence of its own.
    #[must_use]
    pub fn refused(&self) -> Option<&Refused> {
        match self {
            AuthorityError::Edition { refused, .. }
            | AuthorityError::Register(refused)
            | AuthorityError::Impossible(refused) => Some(refused),
            _ => None,
        }
    }

    /// What the sentence for [`code`](Self::code) needs.
    #[must_use]
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let of = |number: &Number| ("edition", number.to_string());
        match self {
            AuthorityError::File(error) => vec![
                ("path", error.path().display().to_string()),
                ("reason", error.reason()),
            ],
            AuthorityError::NotAnAuthority { path }
            | AuthorityError::NotAKey { path }
            | AuthorityError::NotComparable { path }
            | AuthorityError::AlreadyBegun { path } => vec![("path", path.display().to_string())],
            AuthorityError::Edition { number, .. }
            | AuthorityError::Missing { number }
            | AuthorityError::Misnamed { number }
            | AuthorityError::NotShown { number }
            | AuthorityError::Discarded { number }
            | AuthorityError::Unfinished { number }
            | AuthorityError::TwoTexts { number } => vec![of(number)],
            AuthorityError::StraySignature { number, keys } => {
                vec![of(number), ("keys", keys.clone())]
            }
            AuthorityError::Signed { number, by } => vec![of(number), ("names", by.clone())],
            AuthorityError::NotASigner { name } | AuthorityError::NothingToSign { name } => {
                vec![("name", name.clone())]
            }
            AuthorityError::SignedAnother { name, number } => {
                vec![("name", name.clone()), of(number)]
            }
            AuthorityError::OtherAgency { id, found } => {
                vec![("id", id.clone()), ("found", found.clone())]
            }
            AuthorityError::UnknownAgencyKey { id, key } => {
                vec![("id", id.clone()), ("key", key.clone())]
            }
            AuthorityError::UnknownAgency { id }
            | AuthorityError::AgencyExists { id }
            | AuthorityError::AgencyWithoutKeys { id }
            | AuthorityError::UnknownRegistrar { id }
            | AuthorityError::RegistrarExists { id }
            | AuthorityError::UnknownPublisher { id }
            | AuthorityError::PublisherExists { id }
            | AuthorityError::UnknownSigner { id }
            | AuthorityError::SignerExists { id } => vec![("id", id.clone())],
            AuthorityError::UnknownFile { path } | AuthorityError::OtherFile { path } => {
                vec![("path", path.clone())]
            }
            AuthorityError::BadName
            | AuthorityError::Register(_)
            | AuthorityError::Impossible(_)
            | AuthorityError::OtherRegister
            | AuthorityError::NotBegun
            | AuthorityError::NothingChanges
            | AuthorityError::NothingWaits
            | AuthorityError::OtherKind => Vec::new(),
        }
    }
}
