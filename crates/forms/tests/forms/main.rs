//! Forms in, forms out. One program for all tests: linking takes longer than running them.

mod exporting;
mod forms_as_tables;
mod hostile;
mod importing;
mod returning;

use repere_forms::{EXPORT_NOTE_CODES, FORM_PROBLEM_CODES, IMPORT_NOTE_CODES};
use repere_language::interface;

/// Each code has its sentence, and the attribute that says what was done or what to do.
#[track_caller]
fn check(prefix: &str, codes: &[&str], attribute: &str) {
    for code in codes {
        for attribute in [None, Some(attribute)] {
            let found = interface().find("fr", &format!("{prefix}-{code}"), attribute, &[]);
            assert!(found.is_some(), "{prefix}-{code} {attribute:?}");
        }
    }
    assert!(codes.is_sorted(), "{codes:?}");
}

#[test]
fn every_code_has_its_sentence() {
    check("form-note", IMPORT_NOTE_CODES, "done");
    check("form-left", EXPORT_NOTE_CODES, "done");
    check("form-problem", FORM_PROBLEM_CODES, "fix");
}
