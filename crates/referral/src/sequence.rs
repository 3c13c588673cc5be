//! The place of a referral among those that one device has sealed to one agency, so that the agency sees when one of
//! them never came.

use serde::{Deserialize, Serialize};

/// The most numbers that one referral names as taken back: the latest. Whoever has come so far has read of the others.
pub const MAX_TAKEN_BACK: usize = 256;

/// Which of the referrals of one device (of one pair of its keys) to one agency a referral is. It is signed with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sequence {
    /// From 1, one more each time something is sealed.
    pub number: u32,
    /// SHA-256 of the sealed bytes of the one with the number before, hexadecimal, whatever became of it; the first
    /// has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<String>,
    /// The numbers of those before that the device has taken back, or has asked to erase, rising: that one of them
    /// does not come is no loss.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub taken_back: Vec<u32>,
}

impl Sequence {
    /// Whether it is what its members say.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let hash_digit = |digit: u8| digit.is_ascii_digit() || (b'a'..=b'f').contains(&digit);
        let is_hash = |hash: &String| hash.len() == 64 && hash.bytes().all(hash_digit);
        self.number >= 1
            && self.previous.is_some() == (self.number > 1)
            && self.previous.iter().all(is_hash)
            && self.taken_back.len() <= MAX_TAKEN_BACK
            && self.taken_back.first() != Some(&0)
            && self.taken_back.is_sorted_by(|one, next| one < next)
            && self
                .taken_back
                .last()
                .is_none_or(|last| *last < self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sequence_is_sound_only_as_its_members_say() {
        let hash = "ab".repeat(32);
        let (none, some) = (None::<&str>, Some(hash.as_str()));
        let many: Vec<u32> = (1..=256).collect();
        let too_many: Vec<u32> = (1..=257).collect();
        for (number, previous, taken_back, sound) in [
            (1, none, &[][..], true),
            (2, some, &[], true),
            (u32::MAX, some, &[1, 7, 8], true),
            (300, some, &many, true),
            (300, some, &too_many, false),
            (0, none, &[], false),
            (1, some, &[], false),
            (2, none, &[], false),
            (2, Some("ab"), &[], false),
            (2, Some(&hash.to_uppercase()), &[], false),
            (2, some, &[2], false),
            (9, some, &[0], false),
            (9, some, &[4, 3], false),
            (9, some, &[3, 3], false),
        ] {
            let sequence = Sequence {
                number,
                previous: previous.map(str::to_owned),
                taken_back: taken_back.to_vec(),
            };
            assert_eq!(sequence.is_sound(), sound, "{sequence:?}");
        }
    }
}
