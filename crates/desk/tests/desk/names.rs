//! For whom codes are: tables that cannot be used are refused, with a line and no word of them.

use repere_desk::names::{MAX_LABEL, MAX_NAMES_BYTES, NamesProblem, names};

#[track_caller]
fn check_labels(table: &[u8], expected: &[&str]) {
    let found = names(table).expect("a good table");
    let labels: Vec<&str> = found.iter().map(|one| one.label.as_str()).collect();
    assert_eq!(labels, expected);
}

#[test]
fn names_are_the_first_column_whatever_separates_it() {
    check_labels(b"Anne\nBen\n", &["Anne", "Ben"]);
    check_labels(b"\xef\xbb\xbfAnne,x\r\nBen,y\r\n\r\n", &["Anne", "Ben"]);
    check_labels(b"Dupont, Anne;Paris\nB", &["Dupont, Anne", "B"]);
    check_labels(b"\"Dupont, Anne\",Paris\n", &["Dupont, Anne"]);
    check_labels("أمينة\tx\n Zoé \t\n".as_bytes(), &["أمينة", "Zoé"]);
}

#[test]
fn names_that_cannot_be_used_are_refused_with_their_line() {
    let long = format!("A\n{}\n", "n".repeat(MAX_LABEL + 1));
    let open = format!("A\n\"{}\n", "B\n".repeat(50));
    for (table, expected) in [
        (&b""[..], NamesProblem::Nobody),
        (b"\n\r\n\n", NamesProblem::Nobody),
        (b"A;\n;x\nB", NamesProblem::Empty { line: 2 }),
        (b"A\n \nB", NamesProblem::Empty { line: 2 }),
        (b"A\nZo\xe9\n", NamesProblem::NotText { line: 2 }),
        (b"\xff\xfeA\0\n\0", NamesProblem::NotText { line: 1 }),
        (b"A\0\n", NamesProblem::NotPlain { line: 1 }),
        (b"A\n\"B\nC\"\n", NamesProblem::NotPlain { line: 2 }),
        (open.as_bytes(), NamesProblem::NotPlain { line: 2 }),
        (
            "A\nB\u{202e}C".as_bytes(),
            NamesProblem::NotPlain { line: 2 },
        ),
        (long.as_bytes(), NamesProblem::TooLong { line: 2 }),
        (b"=1+1", NamesProblem::Formula { line: 1 }),
        (b"A\n\" @SUM(A1)\"", NamesProblem::Formula { line: 2 }),
        (b"+33 1", NamesProblem::Formula { line: 1 }),
        (b"-", NamesProblem::Formula { line: 1 }),
        ("\u{ff1d}A".as_bytes(), NamesProblem::Formula { line: 1 }),
        (b"A\nB\nA\n", NamesProblem::Taken { line: 3 }),
    ] {
        let shown = String::from_utf8_lossy(table).into_owned();
        assert_eq!(names(table), Err(expected), "{shown:?}");
    }
}

#[test]
fn names_are_bounded() {
    let lines = |count: usize| -> String { (0..count).map(|one| format!("{one}\n")).collect() };
    assert_eq!(names(lines(500).as_bytes()).map(|all| all.len()), Ok(500));
    assert_eq!(names(lines(501).as_bytes()), Err(NamesProblem::TooMany));
    let many = lines(100_000);
    assert_eq!(names(many.as_bytes()), Err(NamesProblem::TooLarge));
    let blank = "\n".repeat(MAX_NAMES_BYTES);
    assert_eq!(names(blank.as_bytes()), Err(NamesProblem::Nobody));
}
