//! The sizes that sealed things have: few, so that a size says little about what is inside.

/// The sizes, in KiB, smallest first. The last is the largest that is opened, stored or sent; a receipt names one.
const SIZE_CLASSES: [u32; 5] = [16, 32, 64, 256, 1024];

/// The smallest size, in KiB, of what is sealed now: one in which the longest word back, every request to erase, and
/// a referral of a long screening with every answer fit. What was sealed before there was one can be smaller.
const LEAST_CLASS: u32 = 32;

/// Room for the head of an age file and its nonce, in bytes: a recipient stanza (1.6 KB), one of `grease` of random
/// length (0.2 KB at most), the version and the MAC.
const HEAD: usize = 2048;

/// Plaintext bytes of one piece of an age file, and the tag that each piece ends with.
const PIECE: usize = 64 * 1024;
const TAG: usize = 16;

/// The class of so many sealed bytes: the fewest KiB of 16, 32, 64, 256 and 1024 in which they fit.
#[must_use]
pub fn size_class(bytes: usize) -> u32 {
    let fits = |class: &u32| bytes <= in_bytes(*class);
    let largest = SIZE_CLASSES[SIZE_CLASSES.len() - 1];
    SIZE_CLASSES.into_iter().find(fits).unwrap_or(largest)
}

/// The size, in bytes, that an age file around so much plaintext is brought to; where there is none of at most `most`
/// bytes, what it would have without padding.
pub(crate) fn sealed_len(plaintext: usize, most: usize) -> Result<usize, usize> {
    let classes = SIZE_CLASSES
        .into_iter()
        .filter(|class| *class >= LEAST_CLASS);
    let mut sizes = classes.map(in_bytes).filter(|size| *size <= most);
    let fits = |size: &usize| plaintext <= plaintext_len(*size - HEAD);
    let pieces = plaintext.div_ceil(PIECE).max(1);
    sizes.find(fits).ok_or(HEAD + plaintext + TAG * pieces)
}

/// How much plaintext makes so many bytes of an age file after its head.
///
/// In: bytes, not fewer than one tag. The pieces of an age file cannot make every length: of the few that they cannot
/// make, one is never left by a size and a head of at most [`HEAD`] bytes.
pub(crate) fn plaintext_len(encrypted: usize) -> usize {
    let pieces = encrypted.div_ceil(PIECE + TAG).max(1);
    encrypted.saturating_sub(TAG * pieces)
}

fn in_bytes(class: u32) -> usize {
    class as usize * 1024
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::MAX_SEALED_BYTES;

    #[test]
    fn largest_size_is_what_a_desk_opens() {
        assert_eq!(in_bytes(SIZE_CLASSES[4]), MAX_SEALED_BYTES);
        assert!(SIZE_CLASSES.contains(&LEAST_CLASS) && SIZE_CLASSES.is_sorted());
    }

    #[test]
    fn plaintext_of_every_size_makes_that_size_whatever_the_head() {
        for class in SIZE_CLASSES {
            for head in 200..=HEAD {
                let encrypted = in_bytes(class) - head;
                let plaintext = plaintext_len(encrypted);
                let pieces = plaintext.div_ceil(PIECE).max(1);
                assert_eq!(plaintext + TAG * pieces, encrypted, "{class} {head}");
            }
        }
    }

    #[test]
    fn size_is_the_smallest_that_holds_the_plaintext() {
        let kib = 1024;
        let most = MAX_SEALED_BYTES;
        for (plaintext, size) in [
            (0, Ok(32 * kib)),
            (30 * kib - 16, Ok(32 * kib)),
            (30 * kib - 15, Ok(64 * kib)),
            (62 * kib - 16, Ok(64 * kib)),
            (62 * kib - 15, Ok(256 * kib)),
            (254 * kib - 4 * 16, Ok(256 * kib)),
            (254 * kib - 4 * 16 + 1, Ok(1024 * kib)),
            (1022 * kib - 16 * 16, Ok(1024 * kib)),
            (1022 * kib - 16 * 16 + 1, Err(1024 * kib + 1)),
        ] {
            assert_eq!(sealed_len(plaintext, most), size, "{plaintext}");
        }
        assert_eq!(sealed_len(62 * kib - 16, 64 * kib), Ok(64 * kib));
        assert_eq!(sealed_len(62 * kib - 15, 64 * kib), Err(64 * kib + 1));
    }

    #[test]
    fn size_class_is_the_smallest_that_holds_the_bytes() {
        for (bytes, class) in [
            (0, 16),
            (16 * 1024, 16),
            (16 * 1024 + 1, 32),
            (64 * 1024, 64),
            (64 * 1024 + 1, 256),
            (MAX_SEALED_BYTES, 1024),
            (MAX_SEALED_BYTES + 1, 1024),
        ] {
            assert_eq!(size_class(bytes), class, "{bytes}");
        }
    }
}
