//! Padding: the length that plaintext is brought to before it is sealed, so that it says little about the content.

/// The length that `len` bytes are padded to, by Padmé (Nikitin et al., "Reducing Metadata Leakage
/// from Encrypted Files and Communication with PURBs", 2019, section 4): at most 12 % more, and only
/// O(log log len) bits of the length remain visible.
///
/// In: a length in bytes. Out: a length in bytes, never smaller.
#[must_use]
pub fn padded_len(len: usize) -> usize {
    if len < 2 {
        return len;
    }
    // E = floor(log2 len); S = floor(log2 E) + 1: the lowest E - S bits must be zero.
    let exponent = len.ilog2();
    let significant = exponent.max(1).ilog2() + 1;
    let mask = (1_usize << (exponent - significant)) - 1;
    len.checked_add(mask).map_or(len, |padded| padded & !mask)
}

#[cfg(test)]
mod tests {
    use super::padded_len;

    #[track_caller]
    fn check(len: usize, padded: usize) {
        assert_eq!(padded_len(len), padded, "{len}");
    }

    #[test]
    fn padded_length_follows_padme() {
        check(0, 0);
        check(1, 1);
        check(8, 8);
        check(9, 10);
        check(100, 104);
        check(1000, 1024);
        check(6_000, 6_144);
        check(1_000_000, 1_015_808);
    }

    #[test]
    fn padded_length_never_shrinks_grows_by_an_eighth_at_most_and_is_stable() {
        for len in 0..70_000 {
            let padded = padded_len(len);
            assert!(padded >= len);
            assert!(padded - len <= len / 8 + 1, "{len}");
            assert_eq!(padded_len(padded), padded, "{len}");
        }
    }

    #[test]
    fn padded_length_does_not_overflow() {
        check(usize::MAX, usize::MAX);
    }
}
