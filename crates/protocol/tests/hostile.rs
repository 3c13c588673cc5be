//! Whatever a pack contains: no panic, and an end within bounds.

mod clock;
mod random_packs;
mod synthetic;

use clock::worked;
use proptest::prelude::*;
use random_packs::{Dice, random_answers};
use repere_protocol::{Answers, Loaded, PackFiles, Recorded, load};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

const EXAMPLE: [(&str, &[u8]); 4] = [
    ("protocol.toml", include_bytes!("example/protocol.toml")),
    ("texts/fr.ftl", include_bytes!("example/texts/fr.ftl")),
    ("texts/en.ftl", include_bytes!("example/texts/en.ftl")),
    ("cases.toml", include_bytes!("example/cases.toml")),
];

/// Loads, and uses what comes of it; the problems stand within their files.
fn exercise(files: &PackFiles) -> Loaded {
    let loaded = load(files);
    for problem in &loaded.problems {
        let length = files.0.get(&problem.file).map_or(0, Vec::len);
        assert!(
            problem.span.start <= problem.span.end && problem.span.end <= length,
            "{problem:?}"
        );
    }
    if let Some(pack) = &loaded.pack {
        let mut dice = Dice::new(7);
        for answers in [Answers::new(), random_answers(&mut dice, pack)] {
            pack.assess(&answers);
            pack.route(&answers);
            pack.next(&answers, None);
        }
        for case in &loaded.cases {
            case.run(pack);
        }
        let again = load(files).pack.expect("it loaded before");
        assert_eq!(pack.sha256(), again.sha256());
    }
    loaded
}

/// The example with some bytes changed, taken out or put in, of the kind that upsets parsers.
fn spoiled(seed: u64) -> PackFiles {
    const PIECES: [&str; 24] = [
        "{",
        "}",
        "[",
        "]",
        "[[",
        "\"",
        "=",
        "\n",
        "not = ",
        "all = [",
        "{ $x ->",
        "*[a]",
        "999999999999999999999",
        "-1",
        "0x",
        "\u{202e}",
        "\u{0}",
        "<script>",
        "section",
        "id",
        "é",
        "true",
        "1979-05-27",
        ".hint = ",
    ];
    let mut dice = Dice::new(seed);
    let mut files: BTreeMap<String, Vec<u8>> = EXAMPLE
        .iter()
        .map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec()))
        .collect();
    for _ in 0..1 + dice.roll(6) {
        let (name, _) = EXAMPLE[dice.roll(EXAMPLE.len())];
        let bytes = files
            .get_mut(name)
            .expect("every file of the example is there");
        let at = dice.roll(bytes.len() + 1);
        match dice.roll(4) {
            0 => {
                let end = (at + dice.roll(40)).min(bytes.len());
                bytes.drain(at..end);
            }
            1 if at < bytes.len() => bytes[at] = u8::try_from(dice.roll(256)).expect("a byte"),
            2 => {
                // A piece of the file again, somewhere else: duplicates, wrong places.
                let from = dice.roll(bytes.len() + 1);
                let piece = bytes[from..(from + dice.roll(200)).min(bytes.len())].to_vec();
                bytes.splice(at..at, piece);
            }
            _ => {
                bytes.splice(at..at, PIECES[dice.roll(PIECES.len())].bytes());
            }
        }
    }
    PackFiles(files)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn spoiled_packs(seed in any::<u64>()) {
        exercise(&spoiled(seed));
    }

    #[test]
    fn arbitrary_bytes(toml in any::<Vec<u8>>(), texts in any::<Vec<u8>>(), cases in any::<Vec<u8>>()) {
        exercise(&PackFiles(BTreeMap::from([
            ("protocol.toml".to_owned(), toml),
            ("texts/fr.ftl".to_owned(), texts),
            ("cases.toml".to_owned(), cases),
        ])));
    }

    #[test]
    fn arbitrary_words(toml in "[\\[\\]{}=\"a-z0-9 \n.,_-]{0,400}") {
        exercise(&PackFiles(BTreeMap::from([("protocol.toml".to_owned(), toml.into_bytes())])));
    }
}

/// A pack of its questions, with texts for each; one dimension, two outcomes.
fn pack_of(questions: &str, count: usize, indicators: usize) -> PackFiles {
    let mut toml = format!(
        "format = 1\nid = \"big\"\nversion = \"1.0.0\"\nsource_locale = \"fr\"\n\
         [[section]]\nid = \"s\"\n{questions}\
         [[dimension]]\nid = \"d\"\npositive_when = [{{ medium = 3 }}]\n"
    );
    let mut texts = String::from(
        "title = t\nsummary = s\nsection-s = s\ndimension-d = d\n\
         outcome-a = a\n    .meaning = m\noutcome-b = b\n    .meaning = m\n",
    );
    for number in 0..indicators {
        let _ = writeln!(
            toml,
            "[[dimension.indicator]]\nid = \"i{number}\"\nadult = \"medium\""
        );
        let _ = writeln!(texts, "indicator-i{number} = i");
    }
    toml.push_str(
        "[[outcome]]\nid = \"a\"\nwhen = { dimension = \"d\" }\n[[outcome]]\nid = \"b\"\n",
    );
    for number in 0..count {
        let _ = writeln!(texts, "question-q{number} = q");
    }
    let mut sources = String::from("a b d");
    for number in 0..indicators {
        let _ = write!(sources, " i{number}");
    }
    PackFiles(BTreeMap::from([
        ("protocol.toml".to_owned(), toml.into_bytes()),
        ("texts/fr.ftl".to_owned(), texts.into_bytes()),
        ("SOURCES.md".to_owned(), sources.into_bytes()),
    ]))
}

/// Loads and assesses within a time that a slow machine keeps too, without optimisation.
#[track_caller]
fn check_time(files: &PackFiles, limit: Duration) -> Loaded {
    let start = worked();
    let loaded = exercise(files);
    let took = worked() - start;
    assert!(took < limit, "{took:?}");
    loaded
}

const LIMIT: Duration = Duration::from_secs(60);

/// What is large is not for that reason wrong, and its cases pass.
#[test]
fn ten_thousand_questions() {
    let loaded = check_time(&synthetic::synthetic(10_000), LIMIT);
    assert_eq!(loaded.problems, []);
    let pack = loaded.pack.expect("there is no problem");
    for case in &loaded.cases {
        assert_eq!(case.run(&pack).1, [], "{}", case.id);
    }
}

/// Every block twice: refused, but its cases are still read against it.
#[test]
fn pack_with_everything_twice_is_refused() {
    let mut files: BTreeMap<String, Vec<u8>> = EXAMPLE
        .iter()
        .map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec()))
        .collect();
    let toml = String::from_utf8_lossy(EXAMPLE[0].1).into_owned();
    let at = toml.find("[[section]]").expect("there are sections");
    let twice = format!("{toml}\n{}", &toml[at..]);
    files.insert("protocol.toml".to_owned(), twice.into_bytes());
    let loaded = exercise(&PackFiles(files));
    assert!(loaded.pack.is_none());
    let duplicates = loaded.problems.iter();
    let duplicates = duplicates
        .filter(|problem| problem.code == "duplicate-id")
        .count();
    assert!(duplicates > 10, "{duplicates}");
}

#[test]
fn a_chain_of_gates() {
    let count = 5_000;
    let mut questions = String::new();
    for number in 0..count {
        let _ = writeln!(
            questions,
            "[[section.question]]\nid = \"q{number}\"\nkind = \"yes-no\""
        );
        if number > 0 {
            let before = number - 1;
            let gate = format!("{{ question = \"q{before}\", is = \"yes\" }}");
            let _ = writeln!(
                questions,
                "ask_if = {{ any = [{gate}, {{ question = \"q{before}\", is = \"no\" }}] }}"
            );
        }
    }
    let last = "raises = [{ when = { is = \"yes\" }, indicator = \"i0\" }]\n";
    questions.push_str(last);
    let loaded = check_time(&pack_of(&questions, count, 1), LIMIT);
    let pack = loaded.pack.expect("a chain is allowed");
    // Nothing in a chain goes on the stack: its end is reached when all are answered.
    let yes = || Recorded::answered(repere_protocol::Answer::Code("yes".to_owned()));
    let answers: Answers = (0..count)
        .map(|number| (format!("q{number}"), yes()))
        .collect();
    assert_eq!(pack.route(&answers).reached.len(), count);
}

#[test]
fn choices_beyond_counting() {
    let mut questions = String::new();
    let options: Vec<String> = (0..100).map(|n| format!("\"o{n}\"")).collect();
    let raises: Vec<String> = (0..100)
        .map(|n| format!("{{ when = {{ is = \"o{n}\" }}, indicator = \"i{n}\" }}"))
        .collect();
    for number in 0..30 {
        let _ = writeln!(
            questions,
            "[[section.question]]\nid = \"q{number}\"\nkind = \"choices\"\noptions = [{}]\nraises = [{}]",
            options.join(", "),
            raises.join(", ")
        );
    }
    let mut files = pack_of(&questions, 0, 100);
    let mut texts = String::from_utf8(files.0["texts/fr.ftl"].clone()).expect("text");
    for number in 0..30 {
        let _ = writeln!(texts, "question-q{number} = q");
        (0..100).for_each(|n| {
            let _ = writeln!(texts, "    .option-o{n} = o");
        });
    }
    files
        .0
        .insert("texts/fr.ftl".to_owned(), texts.into_bytes());
    let loaded = check_time(&files, LIMIT);
    assert_eq!(loaded.problems, []);
    let pack = loaded.pack.expect("there is no problem");
    let assessment = pack.assess(&Answers::new());
    // The extremes are known even where the sets of options are not counted.
    assert_eq!(
        (
            assessment.range.lowest.as_str(),
            assessment.range.highest.as_str()
        ),
        ("b", "a")
    );
}

/// Sums so wide that nobody can go through them, over choices that pull in several ways.
#[test]
fn scores_beyond_counting() {
    let count = 120;
    let (mut questions, mut scores) = (String::new(), String::new());
    for number in 0..count {
        let _ = writeln!(
            questions,
            "[[section.question]]\nid = \"q{number}\"\nkind = \"choice\"\noptions = [\"o0\", \"o1\", \"o2\"]"
        );
    }
    for score in 0..8 {
        let _ = writeln!(scores, "[[score]]\nid = \"s{score}\"\nadd = [");
        for number in 0..count {
            let points = 1 + (number * 7919 + score * 104_729) % 999_983;
            let option = (number + score) % 3;
            let _ = writeln!(
                scores,
                "{{ question = \"q{number}\", is = \"o{option}\", points = {points} }},"
            );
        }
        scores.push_str("]\n");
    }
    let mut files = pack_of(&questions, 0, 1);
    let toml = String::from_utf8(files.0["protocol.toml"].clone()).expect("text");
    let when = "when = { of = [{ score = \"s0\", at_least = 20000000 }, { score = \"s1\", at_least = 20000000 }, { not = { score = \"s2\", at_least = 30000000 }, lowers = true }], at_least = 2 }";
    let toml = toml.replace("when = { dimension = \"d\" }", when);
    let toml = toml.replacen("[[outcome]]", &format!("{scores}[[outcome]]"), 1);
    let mut texts = String::from_utf8(files.0["texts/fr.ftl"].clone()).expect("text");
    for number in 0..count {
        let _ = writeln!(
            texts,
            "question-q{number} = q\n    .option-o0 = o\n    .option-o1 = o\n    .option-o2 = o"
        );
    }
    files
        .0
        .insert("protocol.toml".to_owned(), toml.into_bytes());
    files
        .0
        .insert("texts/fr.ftl".to_owned(), texts.into_bytes());
    let loaded = check_time(&files, LIMIT);
    assert!(loaded.pack.is_some(), "{:#?}", loaded.problems);
}

#[test]
fn deep_nesting_and_long_lines() {
    let toml = |text: String| {
        PackFiles(BTreeMap::from([(
            "protocol.toml".to_owned(),
            text.into_bytes(),
        )]))
    };
    let ftl = |text: String| {
        let toml = b"source_locale = \"fr\"".to_vec();
        PackFiles(BTreeMap::from([
            ("protocol.toml".to_owned(), toml),
            ("texts/fr.ftl".to_owned(), text.into_bytes()),
        ]))
    };
    for files in [
        toml("x = ".to_owned() + &"[".repeat(1_000_000)),
        toml("x = ".to_owned() + &"{ a = ".repeat(200_000)),
        toml("a.".repeat(500_000) + "b = 1"),
        toml(
            "[presumed_minor]\nwhen = ".to_owned()
                + &"{ not = ".repeat(79)
                + "{}"
                + &" }".repeat(79),
        ),
        toml("#".repeat(4_000_000)),
        toml("\"\"\"".to_owned() + &"\n".repeat(1_000_000)),
        ftl("title = ".to_owned() + &"{".repeat(1_000_000)),
        ftl("title = ".to_owned() + &"{ F(".repeat(300_000)),
        ftl("title = {\nFOO(\n".to_owned() + &"FOO(\n".repeat(200_000)),
        ftl("title = { $x ->\n".to_owned() + &" *[a] { $x ->\n".repeat(100_000)),
        ftl("a = b\n".repeat(300_000)),
        ftl("é = b\n".repeat(300_000)),
    ] {
        check_time(&files, LIMIT);
    }
}

/// The example with a line put into a file, and the code of a problem in it.
#[track_caller]
fn check_refused(file: &str, line: &str, code: &str) {
    let mut files: BTreeMap<String, Vec<u8>> = EXAMPLE
        .iter()
        .map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec()))
        .collect();
    let bytes = files.get_mut(file).expect("a file of the example");
    bytes.extend(format!("\n{line}\n").bytes());
    let loaded = exercise(&PackFiles(files));
    let codes: Vec<&str> = loaded.problems.iter().map(|problem| problem.code).collect();
    assert!(codes.contains(&code), "{line:?}: {codes:?}");
    assert!(loaded.pack.is_none(), "{line:?}");
}

#[test]
fn texts_that_want_to_be_more() {
    let french = "texts/fr.ftl";
    for text in [
        "<script>alert(1)</script>",
        "</p>",
        "<!-- hidden -->",
        "<img src=x onerror=alert(1)>",
        "a <b>bold</b> word",
        "{ \"<svg onload=alert(1)>\" }",
        "{ 1 ->\n    [one] <i>\n   *[other] x\n }",
    ] {
        check_refused(french, &format!("extra = {text}"), "text-markup");
        check_refused(
            french,
            &format!("extra = x\n    .hint = {text}"),
            "text-markup",
        );
        check_refused(french, &format!("-extra = x\nmore = {text}"), "text-markup");
        check_refused("texts/en.ftl", &format!("extra = {text}"), "text-markup");
    }
    for control in ['\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}'] {
        check_refused(french, &format!("extra = {control}x"), "bidi-control");
        check_refused(french, &format!("# {control}x"), "bidi-control");
        check_refused("protocol.toml", &format!("# {control}x"), "bidi-control");
    }
    check_refused(
        french,
        "extra = { extra2 }\nextra2 = { extra }",
        "text-cycle",
    );
    check_refused(french, "-t = { -t }", "text-cycle");
    let many = "{ \"x\" }".repeat(101);
    check_refused(french, &format!("extra = {many}"), "text-too-many-parts");
}

/// Where there are more problems than are noted, the same ones are noted each time.
#[test]
fn too_many_problems_are_always_the_same() {
    let mut files = synthetic::synthetic(2_000);
    let mut texts = String::new();
    for number in 0..3_000 {
        let _ = writeln!(
            texts,
            "a{number} = {{ b{number} }}\nc{number} = {{ c{number} }}"
        );
    }
    files
        .0
        .insert("texts/fr.ftl".to_owned(), texts.into_bytes());
    let misspelt = files.0["protocol.toml"].clone();
    let misspelt = String::from_utf8_lossy(&misspelt)
        .replace("indicator = \"indicator-", "indicator = \"indicater-");
    files
        .0
        .insert("protocol.toml".to_owned(), misspelt.into_bytes());
    assert_eq!(load(&files).problems, load(&files).problems);
    files.0.remove("protocol.toml");
    let only_texts = b"source_locale = \"fr\"".to_vec();
    files.0.insert("protocol.toml".to_owned(), only_texts);
    assert_eq!(load(&files).problems, load(&files).problems);
}

#[test]
fn gates_in_a_circle() {
    let gate = |id: &str, on: &str| {
        format!(
            "[[section.question]]\nid = \"{id}\"\nkind = \"yes-no\"\nask_if = {{ question = \"{on}\", is = \"yes\" }}\n"
        )
    };
    for (ring, code) in [
        (vec!["a", "a"], "asks-itself"),
        (vec!["a", "b", "a"], "forward-reference"),
        (vec!["a", "b", "c", "d", "a"], "forward-reference"),
    ] {
        let questions: String = ring.windows(2).map(|pair| gate(pair[0], pair[1])).collect();
        let loaded = exercise(&pack_of(&questions, 0, 1));
        assert!(loaded.pack.is_none());
        assert!(
            loaded.problems.iter().any(|problem| problem.code == code),
            "{ring:?}"
        );
    }
}
