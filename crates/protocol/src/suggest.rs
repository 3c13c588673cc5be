//! "Did you mean": the nearest known name.

use strsim::levenshtein;

/// The known name nearest to a written one, when it is near enough to be what was meant.
///
/// Near: at most a third of the letters differ (Levenshtein distance), at least one may.
/// Only the thousand first by the alphabet are compared, so that a hostile pack cannot make this slow.
pub(crate) fn suggest<'a>(
    written: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    const MAX_NAMES: usize = 1_000;
    const MAX_CHARS: usize = 64;
    let letters = written.chars().take(MAX_CHARS + 1).count();
    if letters == 0 || letters > MAX_CHARS {
        return None;
    }
    let limit = (letters / 3).max(1);
    let mut known: Vec<&str> = known.into_iter().collect();
    if known.len() > MAX_NAMES {
        // Whoever gives the names may have them in any order; the answer is always the same.
        known.select_nth_unstable(MAX_NAMES);
        known.truncate(MAX_NAMES);
    }
    let near = known.into_iter().filter_map(|name| {
        let length = name.chars().count();
        if length.abs_diff(letters) > limit || length > MAX_CHARS {
            return None;
        }
        let distance = levenshtein(written, name);
        (distance <= limit).then_some((distance, name))
    });
    near.min().map(|(_, name)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::suggest;

    #[track_caller]
    fn check(written: &str, known: &[&str], expected: Option<&str>) {
        assert_eq!(suggest(written, known.iter().copied()).as_deref(), expected);
    }

    #[test]
    fn nearest_known_name() {
        check(
            "documents-confiscatd",
            &["violence", "documents-confiscated"],
            Some("documents-confiscated"),
        );
        check("yess", &["yes", "no"], Some("yes"));
        check("unrelated", &["yes", "no"], None);
        check("", &["a"], None);
        check("a", &["b"], Some("b"));
        check(&"x".repeat(10_000), &["x"], None);
    }
}
