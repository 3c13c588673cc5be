//! Tables of studies, good and bad.

use super::table::{Known, Reading, read};
use super::{Evaluation, share};
use crate::folder::read_pack;
use repere_protocol::{Pack, load};
use std::path::Path;

fn example() -> Pack {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../protocol/tests/example");
    let files = read_pack(&folder).expect("the example can be read");
    load(&files).pack.expect("the example is sound")
}

fn reading<'a>(pack: &'a Pack, indicators: bool, ignored: &'a [String]) -> Reading<'a> {
    Reading {
        pack,
        reference: "reference",
        indicators,
        ignored,
    }
}

/// What is wrong with a table, sentence by sentence.
#[track_caller]
fn check_bad(indicators: bool, text: &str, expected: &[&str]) {
    let pack = example();
    let problems = read(text, &reading(&pack, indicators, &[])).expect_err("something is wrong");
    let found: Vec<String> = problems.iter().map(|one| one.sentence("en")).collect();
    assert_eq!(found, expected);
}

/// How many persons, and how many of them the reference says yes for.
#[track_caller]
fn check_good(indicators: bool, text: &str, expected: (usize, usize)) {
    let pack = example();
    let persons = read(text, &reading(&pack, indicators, &[])).expect("it can be read");
    let yes = persons.iter().filter(|person| person.reference).count();
    assert_eq!((persons.len(), yes), expected);
}

#[test]
fn every_bad_cell_is_told_with_its_row_and_column() {
    check_bad(
        false,
        "papers-held-by,hours-a-week,pay,reference\n\
         boss,70,late,yes\n\
         employer,seventy,late;deduction,maybe\n\
         employer,169,late;none-of-these,\n",
        &[
            "Row 2, column “papers-held-by”: Question `papers-held-by`: there is no option `boss`.",
            "Row 3, column “hours-a-week”: Question `hours-a-week`: this answer is of the wrong kind. \
             Expected: a whole number.",
            "Row 3, column “pay”: Question `pay`: there is no option `deduction`. Perhaps `deductions`?",
            "Row 3, column “reference”: “maybe” is neither yes nor no (yes, no, oui, non, true, false, \
             1, 0).",
            "Row 4, column “hours-a-week”: Question `hours-a-week`: the number must be between 0 and \
             168 (a hyphen: no limit).",
            "Row 4, column “pay”: Question `pay`: the option `none-of-these` excludes all others.",
            "Row 4, column “reference”: “” is neither yes nor no (yes, no, oui, non, true, false, 1, 0).",
        ],
    );
    check_bad(
        true,
        "violence,excessive-hour,excessive-hours,reference\n1,1,2,1\n1,1,,0\n",
        &[
            "Column “violence”: this is neither a question or indicator of the protocol, nor the \
             reference.",
            "Column “excessive-hour”: this is neither a question or indicator of the protocol, nor \
             the reference. Perhaps `excessive-hours`?",
            "Row 2, column “excessive-hours”: “2” is neither yes nor no (yes, no, oui, non, true, \
             false, 1, 0).",
            "Row 3, column “excessive-hours”: “” is neither yes nor no (yes, no, oui, non, true, \
             false, 1, 0).",
        ],
    );
}

#[test]
fn what_is_wrong_with_the_table_itself() {
    let empty = "The table has no people: it takes a row of titles, then a row for each person.";
    check_bad(false, "", &[empty]);
    check_bad(false, "pay,reference\n", &[empty]);
    check_bad(false, "pay,reference\n,\n", &[empty]);
    check_bad(
        false,
        "pay,,pay,hours-a-weak\nlate,,late,3\nlate\n",
        &[
            "Column no. 2 has no title.",
            "Column “pay”: this title is taken already.",
            "Column “hours-a-weak”: this is neither a question or indicator of the protocol, nor the \
             reference. Perhaps `hours-a-week`?",
            "There is no column “reference” for the reference. The columns: pay, pay, hours-a-weak.",
            "Row 3: cells: 1 instead of 4.",
        ],
    );
}

#[test]
fn what_spreadsheets_write_is_read() {
    check_good(false, "pay,reference\nlate,yes\n,no\n", (2, 1));
    // Saved in French: a byte order mark, semicolons, Windows line ends, words.
    check_good(
        false,
        "\u{feff}pay;reference\r\n\"late;deductions\";VRAI\r\n;faux\r\n;\r\n",
        (2, 1),
    );
    check_good(false, "pay\treference\n late ; deductions \tOui\n", (1, 1));
    // Every one of the five non-answers, nobody's option, and none of the options.
    check_good(
        false,
        "pay,hours-a-week,reference\n\
         not-answered,does-not-know,1\nprefers-not-to-say,not-safe-to-ask,0\nnot-asked,,0\n;,,0\n",
        (4, 1),
    );
    check_good(
        true,
        "excessive-hours,presumed_minor,reference\n1,0,true\n0,1,false\n",
        (2, 1),
    );
}

#[test]
fn columns_can_be_left_out() {
    let pack = example();
    let ignored = ["name".to_owned()];
    let persons = read(
        "name,pay,reference\nA,late,1\n",
        &reading(&pack, false, &ignored),
    );
    let persons = persons.expect("it can be read");
    let Known::Answers(answers) = &persons[0].known else {
        panic!("answers are read");
    };
    assert_eq!(answers.keys().collect::<Vec<_>>(), ["pay"]);
}

/// Three persons: certain, open, certain. The one in the middle is counted both ways.
#[test]
fn person_whose_outcome_is_a_range_is_counted_both_ways() {
    let pack = example();
    let table = "age-band,papers-held-by,can-get-papers,hours-a-week,pay,reference\n\
                 18-or-more,employer,no,70,below-minimum,1\n\
                 18-or-more,employer,no,70,,1\n\
                 18-or-more,self,,30,none-of-these,0\n";
    let persons = read(table, &reading(&pack, false, &[])).expect("it can be read");
    let evaluation = Evaluation::of(&pack, &persons, 0, None);
    assert_eq!((evaluation.persons, evaluation.open), (3, 1));
    let [concern, _, some] = evaluation.thresholds.as_slice() else {
        panic!("every outcome but the lowest is a threshold");
    };
    assert_eq!(concern.outcome, "situation-of-concern");
    let found = |counts: super::Counts| (counts.true_positive, counts.false_negative);
    assert_eq!(found(concern.lowest), (1, 1));
    assert_eq!(found(concern.highest), (2, 0));
    assert_eq!(found(some.lowest), (2, 0));
    assert_eq!(concern.lowest.true_negative, 1);
}

#[test]
fn shares_are_read_as_people_write_them() {
    #[track_caller]
    fn check(text: &str, expected: Option<f64>) {
        assert_eq!(share(text), expected, "{text}");
    }
    check("0.011", Some(0.011));
    check(" 0,011 ", Some(0.011));
    check("50%", Some(0.5));
    check("50 %", Some(0.5));
    for bad in ["0", "1", "-0.1", "100%", "nan", "inf", "", "%", "one"] {
        check(bad, None);
    }
}
