//! A signed note (C2SP *signed-note*): a text and lines of signatures, whatever they are of.

use crate::refused::Refused;
use base64::prelude::{BASE64_STANDARD, Engine};
use repere_referral::{PublicKeys, SignaturePair};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The most bytes of a note: what [`MAX_SIGNATURES`] of the longest kind take.
pub const MAX_NOTE_BYTES: usize = 512 * 1024;

/// The most lines of signatures of a note.
pub const MAX_SIGNATURES: usize = 80;

/// The longest name of a key, in bytes.
pub(crate) const MAX_NAME: usize = 200;

/// The kind of a signature, as it goes into the id of its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    /// Ed25519 over the text (C2SP *signed-note*).
    Ed25519,
    /// ML-DSA-65 over the text. Of ours: no kind of C2SP's has it.
    MlDsa65,
    /// A witness's Ed25519 with its time (C2SP *tlog-cosignature*).
    CosignatureEd25519,
    /// A witness's ML-DSA-65 with its name and time. Of ours.
    CosignatureMlDsa65,
}

impl Algorithm {
    /// The byte, or for kinds without one the byte `0xff` and a longer name.
    fn identifier(self) -> &'static [u8] {
        match self {
            Algorithm::Ed25519 => b"\x01",
            Algorithm::CosignatureEd25519 => b"\x04",
            Algorithm::MlDsa65 => b"\xffrepere-note-ml-dsa-65/v1",
            Algorithm::CosignatureMlDsa65 => b"\xffrepere-cosignature-ml-dsa-65/v1",
        }
    }

    /// The id of a key of this kind under this name.
    pub(crate) fn key_id(self, name: &str, keys: &PublicKeys) -> [u8; 4] {
        let public: &[u8] = match self {
            Algorithm::Ed25519 | Algorithm::CosignatureEd25519 => &keys.ed25519,
            Algorithm::MlDsa65 | Algorithm::CosignatureMlDsa65 => &keys.ml_dsa_65[..],
        };
        let hasher = Sha256::new_with_prefix(name).chain_update("\n");
        let hash = hasher
            .chain_update(self.identifier())
            .chain_update(public)
            .finalize();
        [hash[0], hash[1], hash[2], hash[3]]
    }
}

/// One line: who signed, by name and id of the key, and the signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) name: String,
    pub(crate) key_id: [u8; 4],
    pub(crate) signature: Vec<u8>,
}

/// A note as it was read: nobody is known to stand behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub(crate) text: String,
    pub(crate) lines: Vec<Line>,
}

impl Note {
    /// Reads a note of at most [`MAX_NOTE_BYTES`].
    ///
    /// # Errors
    /// [`Refused::TooLarge`], [`Refused::NotANote`]; no signature has been computed with.
    pub fn parse(bytes: &[u8]) -> Result<Note, Refused> {
        if bytes.len() > MAX_NOTE_BYTES {
            return Err(Refused::TooLarge);
        }
        let all = std::str::from_utf8(bytes).map_err(|_| Refused::NotANote)?;
        if all.chars().any(|letter| letter < ' ' && letter != '\n') {
            return Err(Refused::NotANote);
        }
        let end = all.rfind("\n\n").ok_or(Refused::NotANote)?;
        let (text, lines) = (&all[..=end], &all[end + 2..]);
        let lines = Line::read_all(lines)?;
        let text = text.to_owned();
        Ok(Note { text, lines })
    }

    /// The text that is signed, with its last line feed.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The note as it travels.
    #[must_use]
    pub fn to_text(&self) -> String {
        format!("{}\n{}", self.text, Line::write_all(&self.lines))
    }

    /// The two signatures of these keys under this name, in the two kinds, with what precedes each: `None` where
    /// neither is there.
    ///
    /// # Errors
    /// [`Refused::HalfSigned`], [`Refused::SignedTwice`].
    pub(crate) fn pair(
        &self,
        name: &str,
        keys: &PublicKeys,
        [first, second]: [Algorithm; 2],
        before: usize,
    ) -> Result<Option<Pair>, Refused> {
        let one = |algorithm: Algorithm| {
            let id = algorithm.key_id(name, keys);
            let mut of_key = self
                .lines
                .iter()
                .filter(|line| line.name == name && line.key_id == id);
            let line = of_key.next();
            match of_key.next() {
                Some(_) => Err(Refused::SignedTwice),
                None => Ok(line),
            }
        };
        let (first, second) = match (one(first)?, one(second)?) {
            (None, None) => return Ok(None),
            (Some(first), Some(second)) => (first, second),
            _ => return Err(Refused::HalfSigned),
        };
        let split = |line: &Line| {
            let (head, signature) = line.signature.split_at_checked(before)?;
            Some((head.to_vec(), signature.to_vec()))
        };
        let (before, ed25519) = split(first).ok_or(Refused::HalfSigned)?;
        let (same, ml_dsa_65) = split(second).ok_or(Refused::HalfSigned)?;
        let ed25519 = ed25519.try_into().map_err(|_| Refused::HalfSigned)?;
        let signatures = SignaturePair { ed25519, ml_dsa_65 };
        Ok(Some(Pair {
            before: [before, same],
            signatures,
        }))
    }
}

/// Two signatures of one signer, with the bytes before each.
pub(crate) struct Pair {
    pub(crate) before: [Vec<u8>; 2],
    pub(crate) signatures: SignaturePair,
}

impl Line {
    /// The two lines of a signer.
    pub(crate) fn pair(
        name: &str,
        keys: &PublicKeys,
        [first, second]: [Algorithm; 2],
        before: &[u8],
        signatures: &SignaturePair,
    ) -> [Line; 2] {
        let line = |algorithm: Algorithm, signature: &[u8]| Line {
            name: name.to_owned(),
            key_id: algorithm.key_id(name, keys),
            signature: [before, signature].concat(),
        };
        [
            line(first, &signatures.ed25519),
            line(second, &signatures.ml_dsa_65),
        ]
    }

    /// Reads lines of signatures, at least one.
    pub(crate) fn read_all(text: &str) -> Result<Vec<Line>, Refused> {
        let lines = text.strip_suffix('\n').ok_or(Refused::NotANote)?;
        if lines.split('\n').nth(MAX_SIGNATURES).is_some() {
            return Err(Refused::TooLarge);
        }
        let read = |line: &str| {
            let (name, signature) = line.strip_prefix("— ")?.split_once(' ')?;
            let bytes = BASE64_STANDARD.decode(signature).ok()?;
            let (key_id, signature) = bytes.split_first_chunk::<4>()?;
            (is_name(name) && !signature.is_empty()).then(|| Line {
                name: name.to_owned(),
                key_id: *key_id,
                signature: signature.to_vec(),
            })
        };
        lines
            .split('\n')
            .map(|line| read(line).ok_or(Refused::NotANote))
            .collect()
    }

    pub(crate) fn write_all(lines: &[Line]) -> String {
        let mut text = String::new();
        for line in lines {
            let bytes = [&line.key_id[..], &line.signature].concat();
            // Writing into a string cannot fail.
            let _ = writeln!(text, "— {} {}", line.name, BASE64_STANDARD.encode(bytes));
        }
        text
    }
}

/// Whether this can name a key: not empty, no white space, no control character, no plus.
pub(crate) fn is_name(name: &str) -> bool {
    let bad = |letter: char| letter.is_whitespace() || letter.is_control() || letter == '+';
    !name.is_empty() && name.len() <= MAX_NAME && !name.chars().any(bad)
}

#[cfg(test)]
mod tests {
    use super::{Algorithm, Note};
    use base64::prelude::{BASE64_STANDARD, Engine};
    use ed25519_dalek::{Signature, VerifyingKey};
    use repere_referral::PublicKeys;

    /// The example of `golang.org/x/mod/sumdb/note`, where the format comes from: a note and its key.
    #[test]
    fn known_note_is_read_under_the_id_of_its_key() {
        let text = "If you think cryptography is the answer to your problem,\n\
            then you don't know what your problem is.\n";
        let line = "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
        let note = Note::parse(format!("{text}\n{line}").as_bytes()).expect("a note");
        assert_eq!(note.text(), text);
        assert_eq!(note.to_text(), format!("{text}\n{line}"));
        let [read] = &note.lines[..] else {
            panic!("one line");
        };
        let key = BASE64_STANDARD
            .decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
            .expect("base64");
        let keys = PublicKeys {
            ed25519: key[1..].try_into().expect("32 bytes"),
            ml_dsa_65: Box::new([0; 1952]),
        };
        assert_eq!(key[0], 1);
        assert_eq!(
            Algorithm::Ed25519.key_id("PeterNeumann", &keys),
            read.key_id
        );
        assert_eq!(hex::encode(read.key_id), "c74f20a3");
        let verifying = VerifyingKey::from_bytes(&keys.ed25519).expect("a key");
        let signature = Signature::from_slice(&read.signature).expect("64 bytes");
        verifying
            .verify_strict(text.as_bytes(), &signature)
            .expect("the signature of the example");
    }
}
