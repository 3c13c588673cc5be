//! What two people compare on the telephone, so that both know to have the same register: digits alone, which
//! every language has, and no form that a one-time code has.

use crate::register::Register;

/// The groups of digits.
const GROUPS: usize = 6;
/// The digits of a group.
const GROUP: usize = 4;

impl Register {
    /// Its id as people compare it: six groups of four digits, with a space between them. They are the first
    /// sixteen bytes of the id as one number, the highest first, modulo 10²⁴: 79 bits, so that nobody finds
    /// another root with the same ones.
    #[must_use]
    pub fn compared(&self) -> String {
        compared(self.id())
    }
}

/// As [`Register::compared`], of an id.
fn compared(id: &str) -> String {
    let number = id
        .chars()
        .take(32)
        .filter_map(|digit| digit.to_digit(16))
        .fold(0_u128, |number, digit| number << 4 | u128::from(digit));
    let digits = number % 10_u128.pow(24);
    let digits = format!("{digits:0width$}", width = GROUPS * GROUP);
    let groups: Vec<String> = (0..GROUPS)
        .map(|group| digits[group * GROUP..][..GROUP].to_owned())
        .collect();
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn id_is_compared_as_six_groups_of_four_digits() {
        for (id, expected) in [
            ("0".repeat(64), "0000 0000 0000 0000 0000 0000"),
            ("f".repeat(64), "4634 6337 4607 4317 6821 1455"),
            (
                format!("{}{}", "0".repeat(31), "f".repeat(33)),
                "0000 0000 0000 0000 0000 0015",
            ),
        ] {
            let found = compared(&id);
            assert_eq!(found.len(), GROUPS * (GROUP + 1) - 1);
            assert_eq!(found, expected, "{id}");
        }
    }

    #[test]
    fn any_of_the_first_digits_of_an_id_changes_what_is_compared() {
        let id = "0123456789abcdef".repeat(4);
        for place in 0..32 {
            let mut other = id.clone();
            let digit = if &id[place..=place] == "0" { "1" } else { "0" };
            other.replace_range(place..=place, digit);
            assert_ne!(compared(&id), compared(&other), "{place}");
        }
    }
}
