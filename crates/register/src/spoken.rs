//! The id of a register, to be compared by people.

/// The id of a register ([`Register::id`](crate::Register::id)) as six groups of five digits, with a space
/// between two: short enough to be read aloud, and the same in every language. Nothing for what is no id.
///
/// Whoever wants another register with the same digits has to make 2^99 of them.
#[must_use]
pub fn spoken(id: &str) -> String {
    if !crate::edition::is_hash(id) {
        return String::new();
    }
    let groups = id.as_bytes().chunks_exact(8).take(6).map(|eight| {
        let number = std::str::from_utf8(eight).ok()?;
        let number = u32::from_str_radix(number, 16).ok()?;
        Some(format!("{:05}", number % 100_000))
    });
    let groups: Option<Vec<String>> = groups.collect();
    groups.unwrap_or_default().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn register_is_spoken_as_six_groups_of_five_digits() {
        let id = "00000000ffffffff0001869f000186a0deadbeef0123456789abcdef00000000";
        assert_eq!(spoken(id), "00000 67295 99999 00000 28559 88743");
        assert_eq!(spoken("?"), "");
        assert_eq!(spoken("no hash at all"), "");
        // Digits alone make no id: it would be another one's.
        assert_eq!(spoken(&id[..48]), "");
        assert_eq!(spoken(&id.to_uppercase()), "");
        assert_eq!(spoken(&format!("{id}00000000")), "");
    }
}
