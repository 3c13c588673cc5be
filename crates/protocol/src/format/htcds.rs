//! The fields of HTCDS 2.0, the Human Trafficking Case Data Standard of the IOM, with the values of
//! its picklists.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The field that says whether somebody is a victim.
pub(crate) const STATUS: &str = "vic_TraffickingStatus";
/// The one value of it that a first-line worker can give: who notices does not identify.
pub(crate) const POSSIBLE: &str = "PossibleVictimOfTrafficking";

struct Field {
    /// Its place in the standard.
    place: usize,
    kind: &'static str,
    values: Vec<&'static str>,
}

/// A field of HTCDS 2.0, as the standard has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HtcdsField {
    /// Its name, such as `prs_FirstName`.
    pub name: &'static str,
    /// The standard's word for what it holds, such as `Text` or `Multiselect Picklist`.
    pub kind: &'static str,
    /// The values that it can have; none where it takes anything, or the list is another standard's.
    pub values: &'static [&'static str],
}

/// Every field of HTCDS 2.0, in the standard's order.
pub fn htcds_fields() -> impl Iterator<Item = HtcdsField> {
    let mut fields: Vec<_> = FIELDS.iter().collect();
    fields.sort_by_key(|(_, field)| field.place);
    fields.into_iter().map(|(name, field)| HtcdsField {
        name,
        kind: field.kind,
        values: &field.values,
    })
}

static FIELDS: LazyLock<BTreeMap<&'static str, Field>> = LazyLock::new(|| {
    let lines = include_str!("htcds-2.0.csv").lines();
    let fields = lines
        .filter(|line| !line.starts_with('#'))
        .enumerate()
        .filter_map(|(place, line)| {
            let (name, rest) = line.split_once(',')?;
            let (kind, values) = rest.split_once(',')?;
            let values = values.split("; ").filter(|value| !value.is_empty());
            let values = values.collect();
            Some((
                name,
                Field {
                    place,
                    kind,
                    values,
                },
            ))
        });
    fields.collect()
});

/// The names of all fields, sorted.
pub(crate) fn fields() -> impl Iterator<Item = &'static str> {
    FIELDS.keys().copied()
}

/// The values that a field can have, none where it takes anything; `None` for an unknown field.
pub(crate) fn values(field: &str) -> Option<&'static [&'static str]> {
    FIELDS.get(field).map(|field| field.values.as_slice())
}

/// The sectors of work: the sections of ISIC, as the standard codes them.
pub fn sectors() -> &'static [&'static str] {
    values("vic_ForcedLabourIndustry").unwrap_or_default()
}

/// Whether a field of HTCDS 2.0 takes several values.
pub fn takes_several(field: &str) -> bool {
    FIELDS
        .get(field)
        .is_some_and(|field| field.kind == "Multiselect Picklist")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(field: &str, several: bool, values: Option<usize>) {
        assert_eq!(takes_several(field), several, "{field}");
        assert_eq!(super::values(field).map(<[_]>::len), values, "{field}");
    }

    #[test]
    fn fields_of_the_standard() {
        assert_eq!(fields().count(), 83);
        check("vic_MethodsOfControl", true, Some(16));
        check("prs_Gender", false, Some(6));
        check("prs_Citizenship", true, Some(0));
        check("vic_DetailsOfVulnerabilities", false, Some(0));
        check("vic_Unknown", false, None);
        assert!(values(STATUS).is_some_and(|values| values.contains(&POSSIBLE)));
    }
}
