//! From a passphrase to the key that wraps the vault's key: Argon2id (RFC 9106).

use argon2::{Algorithm, Argon2, Block, Params, Version};
use icu_normalizer::ComposingNormalizerBorrowed;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::OpenError;

/// Bytes of a key.
pub(crate) const KEY_BYTES: usize = 32;

/// Bytes of salt; RFC 9106 recommends 16.
pub(crate) const SALT_BYTES: usize = 32;

/// The least memory (KiB) that a passphrase may cost to try: 64 MiB, as RFC 9106's second recommended option.
const LEAST_MEMORY_KIB: u32 = 64 * 1024;

/// The most memory (KiB): 1 GiB. A key file that asks for more is there to exhaust the device.
const MOST_MEMORY_KIB: u32 = 1024 * 1024;

/// The most passes: at 1 GiB about a minute on a slow phone.
const MOST_ITERATIONS: u32 = 16;

/// The most lanes. Lanes are computed one after the other here.
const MOST_LANES: u32 = 8;

/// The cost of trying a passphrase. It is stored beside the vault, so that it can grow with the years.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KdfParameters {
    memory_kib: u32,
    iterations: u32,
    lanes: u32,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    for_tests: bool,
}

impl KdfParameters {
    /// 64 MiB, three passes, one lane: RFC 9106's second recommended option, with the lanes that this
    /// implementation really runs.
    pub fn recommended() -> Self {
        Self {
            memory_kib: LEAST_MEMORY_KIB,
            iterations: 3,
            lanes: 1,
            for_tests: false,
        }
    }

    /// Cheap and worthless, for tests only. The key file says so in clear.
    pub fn for_tests() -> Self {
        Self {
            memory_kib: 64,
            iterations: 1,
            lanes: 1,
            for_tests: true,
        }
    }

    /// Argon2's parameters, where they are within our bounds.
    fn checked(&self) -> Result<Params, OpenError> {
        let least = if self.for_tests {
            8 * self.lanes.min(MOST_LANES)
        } else {
            LEAST_MEMORY_KIB
        };
        let accepted = (least..=MOST_MEMORY_KIB).contains(&self.memory_kib)
            && (1..=MOST_ITERATIONS).contains(&self.iterations)
            && (1..=MOST_LANES).contains(&self.lanes);
        if !accepted {
            return Err(OpenError::UnacceptableKdf);
        }
        Params::new(
            self.memory_kib,
            self.iterations,
            self.lanes,
            Some(KEY_BYTES),
        )
        .map_err(|_| OpenError::UnacceptableKdf)
    }

    /// Whether these parameters may be used at all.
    pub(crate) fn check(&self) -> Result<(), OpenError> {
        self.checked().map(|_| ())
    }

    /// The key of a passphrase. The memory that it took is wiped.
    pub(crate) fn derive(
        &self,
        passphrase: &SecretString,
        salt: &[u8; SALT_BYTES],
    ) -> Result<Zeroizing<[u8; KEY_BYTES]>, OpenError> {
        let params = self.checked()?;
        let mut memory = Memory::new(params.block_count())?;
        let mut key = Zeroizing::new([0; KEY_BYTES]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(
                normalised(passphrase).as_bytes(),
                salt,
                key.as_mut(),
                &mut memory.0,
            )
            .map_err(|_| OpenError::UnacceptableKdf)?;
        Ok(key)
    }
}

/// A passphrase in Unicode normalisation form KC (UAX #15): the same passphrase is the same bytes from every
/// keyboard, whether "é" comes as one character or two, and whether digits and Latin letters come full-width.
fn normalised(passphrase: &SecretString) -> Zeroizing<String> {
    let normalizer = ComposingNormalizerBorrowed::new_nfkc();
    Zeroizing::new(
        normalizer
            .normalize(passphrase.expose_secret())
            .into_owned(),
    )
}

/// Argon2's memory, wiped when it goes.
struct Memory(Vec<Block>);

impl Memory {
    fn new(blocks: usize) -> Result<Self, OpenError> {
        let mut memory = Vec::new();
        memory
            .try_reserve_exact(blocks)
            .map_err(|_| OpenError::NoMemory)?;
        memory.resize(blocks, Block::new());
        Ok(Self(memory))
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        self.0.iter_mut().for_each(Zeroize::zeroize);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(memory_kib: u32, iterations: u32, lanes: u32, for_tests: bool, accepted: bool) {
        let parameters = KdfParameters {
            memory_kib,
            iterations,
            lanes,
            for_tests,
        };
        assert_eq!(parameters.check().is_ok(), accepted, "{parameters:?}");
    }

    #[test]
    fn parameters_are_bounded_both_ways() {
        check(64 * 1024, 3, 1, false, true);
        check(256 * 1024, 1, 4, false, true);
        check(1024 * 1024, 16, 8, false, true);
        check(64 * 1024 - 1, 3, 1, false, false);
        check(19 * 1024, 2, 1, false, false);
        check(64 * 1024, 0, 1, false, false);
        check(64 * 1024, 3, 0, false, false);
        check(1024 * 1024 + 1, 3, 1, false, false);
        check(u32::MAX, 3, 1, false, false);
        check(64 * 1024, 17, 1, false, false);
        check(64 * 1024, 3, 9, false, false);
        check(64, 1, 1, true, true);
        check(7, 1, 1, true, false);
        check(64, 1, u32::MAX, true, false);
        check(u32::MAX, 1, 1, true, false);
    }

    #[test]
    fn recommended_parameters_are_those_of_the_design() {
        assert!(KdfParameters::recommended().memory_kib >= 64 * 1024);
        assert!(!KdfParameters::recommended().for_tests);
    }

    #[test]
    fn derivation_depends_on_everything() {
        let derive = |parameters: &KdfParameters, passphrase: &str, salt: u8| {
            let key = parameters.derive(&SecretString::from(passphrase), &[salt; SALT_BYTES]);
            *key.expect("acceptable parameters")
        };
        let tests = KdfParameters::for_tests();
        let more = KdfParameters {
            iterations: 2,
            ..tests.clone()
        };
        let key = derive(&tests, "secret", 1);
        assert_eq!(key, derive(&tests, "secret", 1));
        assert_ne!(key, derive(&tests, "Secret", 1));
        assert_ne!(key, derive(&tests, "secret ", 1));
        assert_ne!(key, derive(&tests, "secret", 2));
        assert_ne!(key, derive(&more, "secret", 1));
    }

    #[track_caller]
    fn check_spelling(one: &str, other: &str, same: bool) {
        let spell = |text: &str| normalised(&SecretString::from(text)).to_string();
        assert_eq!(spell(one) == spell(other), same, "{one:?} {other:?}");
    }

    #[test]
    fn passphrase_of_two_keyboards_is_one() {
        check_spelling("caf\u{e9} noir", "cafe\u{301} noir", true);
        check_spelling("Ｐａｓｓ１２", "Pass12", true);
        check_spelling("ș ț", "s\u{326} t\u{326}", true);
        check_spelling(
            "\u{feb3}\u{fefc}\u{645}",
            "\u{633}\u{644}\u{627}\u{645}",
            true,
        );
        check_spelling("tr\u{e8}s\u{a0}bien", "tr\u{e8}s bien", true);
        check_spelling("café", "cafe", false);
        check_spelling("Pass", "pass", false);
        check_spelling("ș", "ş", false);
        check_spelling("a b", "ab", false);
        check_spelling("١٢٣", "123", false);
    }
}
