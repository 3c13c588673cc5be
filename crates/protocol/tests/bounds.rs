//! Packs made to cost time or memory. Each is used in a process of its own, so that what it takes can be
//! measured, and stays within bounds that a slow machine keeps too, without optimisation.

mod clock;
mod synthetic;

use clock::worked;
use repere_protocol::{Answers, Loaded, MAX_FILE_BYTES, MAX_FILES, PackFiles, load};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::Command;
use std::time::Duration;

/// Of the processor, to load, to assess and to run the cases.
const MAX_TIME: Duration = Duration::from_secs(30);
/// At the peak (MiB), with the program itself and what made the pack.
const MAX_MEMORY: u64 = 800;
/// The name of the pack, for the process that uses it.
const PACK: &str = "REPERE_HOSTILE_PACK";

/// Its name, what makes it, and a problem that it must have; none where it is only large.
type HostilePack = (&'static str, fn() -> PackFiles, Option<&'static str>);

const PACKS: [HostilePack; 19] = [
    ("ten thousand questions", ten_thousand_questions, None),
    (
        "a file as large as can be",
        tables_beyond_counting,
        Some("too-many-problems"),
    ),
    (
        "questions of no kind",
        questions_beyond_counting,
        Some("too-many-problems"),
    ),
    (
        "options in one question",
        options_beyond_counting,
        Some("too-many-options"),
    ),
    ("languages", languages_beyond_counting, Some("too-many")),
    (
        "rules in one dimension",
        rules_beyond_counting,
        Some("too-many"),
    ),
    (
        "everybody hangs on one indicator",
        gates_on_one_indicator,
        Some("too-intricate"),
    ),
    (
        "everybody hangs on the age",
        gates_on_the_age,
        Some("too-intricate"),
    ),
    (
        "outcomes that name everything",
        outcomes_of_everything,
        Some("too-intricate"),
    ),
    ("the longest chain of gates", chain_of_gates, None),
    ("gates that contradict themselves", contradictions, None),
    ("dimensions that are hard to settle", hard_dimensions, None),
    (
        "cases that fit nothing",
        cases_that_fit_nothing,
        Some("unknown-question"),
    ),
    (
        "cases on one line",
        cases_on_one_line,
        Some("too-many-problems"),
    ),
    (
        "a text that doubles",
        doubling_text,
        Some("text-too-many-parts"),
    ),
    (
        "attributes of one text",
        attributes_beyond_counting,
        Some("text-unused"),
    ),
    (
        "texts that lead to texts",
        references_beyond_counting,
        Some("text-cycle"),
    ),
    (
        "characters that turn the line",
        controls_beyond_counting,
        Some("bidi-control"),
    ),
    ("files", files_beyond_counting, Some("too-many-files")),
];

#[test]
fn costly_pack_stays_within_bounds() {
    let program = std::env::current_exe().expect("this test is a program");
    let mut failed = Vec::new();
    for (name, _, _) in PACKS {
        let output = Command::new(&program)
            .args(["--exact", "one_pack", "--ignored", "--nocapture"])
            .env(PACK, name)
            .output()
            .expect("the test runs again");
        let said = String::from_utf8_lossy(&output.stderr);
        eprintln!("{name}: {said}");
        if !output.status.success() {
            failed.push(name);
        }
    }
    assert!(failed.is_empty(), "{failed:?}");
}

#[test]
#[ignore = "run by costly_pack_stays_within_bounds, with the name of a pack"]
fn one_pack() {
    let name = std::env::var(PACK).unwrap_or_else(|_| PACKS[0].0.to_owned());
    let (_, make, expected) = PACKS
        .into_iter()
        .find(|(known, ..)| *known == name)
        .expect("a pack");
    let files = make();
    let start = worked();
    let Loaded {
        pack,
        cases,
        problems,
    } = load(&files);
    let loaded = worked() - start;
    if let Some(pack) = &pack {
        pack.assess(&Answers::new());
        pack.route(&Answers::new());
        for case in cases.iter().take(5) {
            case.run(pack);
        }
    }
    let used = worked() - start;
    let has = |code| problems.iter().any(|problem| problem.code == code);
    match expected {
        Some(code) => assert!(has(code), "no {code} in {:#?}", problems.first()),
        None => assert!(pack.is_some(), "{:#?}", problems.first()),
    }
    let peak = peak_memory();
    eprintln!("loaded in {loaded:.1?}, used in {used:.1?}, {peak:?} MiB");
    assert!(used < MAX_TIME && peak.is_none_or(|peak| peak < MAX_MEMORY));
}

/// The most memory that this process has had (MiB), where the system tells.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(peak.split_whitespace().next()?.parse::<u64>().ok()? / 1024)
}

fn ten_thousand_questions() -> PackFiles {
    synthetic::synthetic(10_000)
}

/// As often as a file of the greatest size holds it.
fn full(head: &str, piece: impl Fn(usize) -> String, tail: &str) -> String {
    let mut text = head.to_owned();
    for number in 0.. {
        let piece = piece(number);
        if text.len() + piece.len() + tail.len() > MAX_FILE_BYTES {
            break;
        }
        text.push_str(&piece);
    }
    text + tail
}

const HEAD: &str = "format = 1\nid = \"p\"\nversion = \"1.0.0\"\nsource_locale = \"fr\"\n";
const SECTION: &str = "[[section]]\nid = \"s\"\n";
const OUTCOME: &str = "[[outcome]]\nid = \"o\"\n";

fn toml(text: String) -> PackFiles {
    PackFiles(BTreeMap::from([(
        "protocol.toml".to_owned(),
        text.into_bytes(),
    )]))
}

fn tables_beyond_counting() -> PackFiles {
    toml(full(
        "section = [{ question = [",
        |_| "{},".to_owned(),
        "] }]",
    ))
}

fn questions_beyond_counting() -> PackFiles {
    let question = |_| "[[section.question]]\nid = \"x\"\n".to_owned();
    toml(full(&format!("{HEAD}{SECTION}"), question, OUTCOME))
}

/// A question with options for half of the file, and a condition that names them all for the other half.
fn options_beyond_counting() -> PackFiles {
    let options: Vec<String> = (0..400_000)
        .map(|number| format!("\"o{number}\""))
        .collect();
    let question = |rest: String| format!("[[section.question]]\nid = {rest}\n");
    let first = question(format!(
        "\"a\"\nkind = \"choice\"\noptions = [{}]",
        options.join(",")
    ));
    let gate = options[options.len() - 300_000..].join(",");
    let second = question(format!(
        "\"b\"\nkind = \"text\"\nask_if = {{ question = \"a\", any_of = [{gate}] }}"
    ));
    toml(format!("{HEAD}{SECTION}{first}{second}{OUTCOME}"))
}

fn languages_beyond_counting() -> PackFiles {
    let letter = |number: usize| char::from(b'a' + u8::try_from(number % 26).expect("a letter"));
    let tag = |number: usize| {
        let part = |from: usize| [letter(number / from), letter(number / from / 26)];
        let [[a, b], [c, d]] = [part(1), part(26 * 26)];
        format!(
            "\"{a}{b}{c}-{}{}\",",
            d.to_ascii_uppercase(),
            c.to_ascii_uppercase()
        )
    };
    toml(full(&format!("{HEAD}locales = ["), tag, "]\n"))
}

fn rules_beyond_counting() -> PackFiles {
    let rule = |number: usize| format!("{{strong={}}},", number + 1);
    let head = format!("{HEAD}[[dimension]]\nid = \"d\"\npositive_when = [");
    toml(full(&head, rule, "]\n"))
}

/// Questions of the pack, texts for them, one dimension with one indicator.
fn pack_of(questions: &str, count: usize) -> PackFiles {
    let toml = format!(
        "{HEAD}{SECTION}{questions}[[dimension]]\nid = \"d\"\npositive_when = [{{ weak = 1 }}]\n\
         [[dimension.indicator]]\nid = \"i\"\nadult = \"weak\"\n\
         [[outcome]]\nid = \"p\"\nwhen = {{ dimension = \"d\" }}\n{OUTCOME}"
    );
    let mut texts = String::from(
        "title = t\nsummary = s\nsection-s = s\ndimension-d = d\nindicator-i = i\n\
         outcome-o = o\n    .meaning = m\noutcome-p = p\n    .meaning = m\n",
    );
    for number in 0..count {
        let _ = writeln!(texts, "question-q{number} = q");
    }
    PackFiles(BTreeMap::from([
        ("protocol.toml".to_owned(), toml.into_bytes()),
        ("texts/fr.ftl".to_owned(), texts.into_bytes()),
    ]))
}

fn yes_no(number: usize, rest: &str) -> String {
    format!("[[section.question]]\nid = \"q{number}\"\nkind = \"yes-no\"\n{rest}\n")
}

const RAISE: &str = "raises = [{ when = { is = \"yes\" }, indicator = \"i\" }]";

fn gates_on_one_indicator() -> PackFiles {
    let raising = (0..10_000).map(|number| yes_no(number, RAISE));
    let hanging = (10_000..20_000).map(|number| yes_no(number, "ask_if = { indicator = \"i\" }"));
    pack_of(&raising.chain(hanging).collect::<String>(), 20_000)
}

fn gates_on_the_age() -> PackFiles {
    let named: Vec<String> = (0..10_000)
        .map(|number| format!("{{ question = \"q{number}\", is = \"yes\" }}"))
        .collect();
    let naming = (0..10_000).map(|number| yes_no(number, RAISE));
    let hanging =
        (10_000..20_000).map(|number| yes_no(number, "ask_if = { presumed_minor = true }"));
    let mut files = pack_of(&naming.chain(hanging).collect::<String>(), 20_000);
    let minor = format!(
        "[presumed_minor]\nwhen = {{ any = [{}] }}\n",
        named.join(",")
    );
    let toml = files.0.get_mut("protocol.toml").expect("it was put there");
    toml.extend(minor.bytes());
    files
}

fn outcomes_of_everything() -> PackFiles {
    let rules: Vec<String> = (1..=100)
        .map(|number| format!("{{ medium = {number} }}"))
        .collect();
    let head = format!(
        "{HEAD}{SECTION}{}[[dimension]]\nid = \"d\"\npositive_when = [{}]\n\
         [[dimension.indicator]]\nid = \"i\"\nadult = \"weak\"\n[[outcome]]\nid = \"p\"\nwhen = {{ any = [",
        yes_no(0, RAISE),
        rules.join(",")
    );
    let dimension = |_| "{dimension=\"d\"},".to_owned();
    toml(full(&head, dimension, &format!("] }}\n{OUTCOME}")))
}

fn chain_of_gates() -> PackFiles {
    let question = |number: usize| match number {
        0 => yes_no(number, RAISE),
        _ => {
            let gate = format!(
                "ask_if = {{ question = \"q{}\", is = \"yes\" }}",
                number - 1
            );
            yes_no(number, &format!("{gate}\n{RAISE}"))
        }
    };
    pack_of(&(0..20_000).map(question).collect::<String>(), 20_000)
}

/// Questions whose gates no answers open, which only a long search could tell.
fn contradictions() -> PackFiles {
    let count = 500;
    let question = |number: usize| {
        if number < 60 {
            return yes_no(number, RAISE);
        }
        // Of every three questions one is yes, and of every three one is no, many times over.
        let of = |step: usize, answer: &str| {
            let names = (0..3).map(|n| (number * 7 + n * step + step) % 60);
            let tests = names.map(|n| format!("{{ question = \"q{n}\", is = \"{answer}\" }}"));
            format!("{{ any = [{}] }}", tests.collect::<Vec<_>>().join(","))
        };
        let parts: Vec<String> = (1..40).map(|n| of(n, ["yes", "no"][n % 2])).collect();
        let never = "{ question = \"q0\", is = \"yes\" }, { question = \"q0\", is = \"no\" }";
        yes_no(
            number,
            &format!("ask_if = {{ all = [{}, {never}] }}", parts.join(",")),
        )
    };
    pack_of(&(0..count).map(question).collect::<String>(), count)
}

/// Choices that raise either this or that, in a hundred dimensions that want this and that.
fn hard_dimensions() -> PackFiles {
    let (questions, dimensions) = (150, 100);
    let mut toml = format!("{HEAD}{SECTION}");
    let mut texts = String::from("title = t\nsummary = s\nsection-s = s\n");
    for question in 0..questions {
        let raises: Vec<String> = (0..8)
            .map(|option| {
                let indicator = (question * 13 + option * 31) % (dimensions * 4);
                format!("{{ when = {{ is = \"o{option}\" }}, indicator = \"i{indicator}\" }}")
            })
            .collect();
        let options = (0..8)
            .map(|option| format!("\"o{option}\""))
            .collect::<Vec<_>>();
        let _ = writeln!(
            toml,
            "[[section.question]]\nid = \"q{question}\"\nkind = \"choice\"\noptions = [{}]\nraises = [{}]",
            options.join(","),
            raises.join(",")
        );
        let _ = writeln!(texts, "question-q{question} = q");
        for option in 0..8 {
            let _ = writeln!(texts, "    .option-o{option} = o");
        }
    }
    for dimension in 0..dimensions {
        let _ = writeln!(
            toml,
            "[[dimension]]\nid = \"d{dimension}\"\npositive_when = [{{ strong = 2, medium = 1, weak = 1 }}]"
        );
        let _ = writeln!(texts, "dimension-d{dimension} = d");
        for (n, weight) in ["strong", "strong", "medium", "weak"]
            .into_iter()
            .enumerate()
        {
            let indicator = dimension * 4 + n;
            let _ = writeln!(
                toml,
                "[[dimension.indicator]]\nid = \"i{indicator}\"\nadult = \"{weight}\""
            );
            let _ = writeln!(texts, "indicator-i{indicator} = i");
        }
    }
    for outcome in 0..40 {
        let wanted =
            (0..3).map(|n| format!("{{ dimension = \"d{}\" }}", (outcome * 3 + n) % dimensions));
        let _ = writeln!(
            toml,
            "[[outcome]]\nid = \"p{outcome}\"\nwhen = {{ all = [{}] }}",
            wanted.collect::<Vec<_>>().join(",")
        );
        let _ = writeln!(texts, "outcome-p{outcome} = p\n    .meaning = m");
    }
    toml.push_str(OUTCOME);
    texts.push_str("outcome-o = o\n    .meaning = m\n");
    PackFiles(BTreeMap::from([
        ("protocol.toml".to_owned(), toml.into_bytes()),
        ("texts/fr.ftl".to_owned(), texts.into_bytes()),
    ]))
}

fn with_cases(cases: String) -> PackFiles {
    let mut files = synthetic::synthetic(2_000);
    files.0.insert("cases.toml".to_owned(), cases.into_bytes());
    files
}

fn cases_that_fit_nothing() -> PackFiles {
    let answer = |number: usize| format!("question-that-is-not-there-at-all-{number} = \"yes\"\n");
    with_cases(full(
        "[[case]]\nid = \"c\"\n[case.answers]\n",
        answer,
        "[case.expect]\noutcome = \"none\"\n",
    ))
}

fn cases_on_one_line() -> PackFiles {
    let case = |number: usize| {
        format!(
            "{{id=\"c{number}\",answers={{question-4=\"employr\"}},expect={{outcome=\"none\"}}}},"
        )
    };
    with_cases(full("case=[", case, "]"))
}

fn with_texts(texts: String) -> PackFiles {
    let mut files = synthetic::synthetic(100);
    files
        .0
        .insert("texts/fr.ftl".to_owned(), texts.into_bytes());
    files
}

fn doubling_text() -> PackFiles {
    let mut texts = String::from("title = { x0 }\nx18 = ha\n");
    for number in 0..18 {
        let next = number + 1;
        let _ = writeln!(
            texts,
            "x{number} = {{ x{next} }}{{ x{next} }}{{ x{next} }}{{ x{next} }}"
        );
    }
    with_texts(texts)
}

fn attributes_beyond_counting() -> PackFiles {
    with_texts(full(
        "question-question-4 = q\n",
        |number| format!(" .a{number}=x\n"),
        "",
    ))
}

fn references_beyond_counting() -> PackFiles {
    with_texts(full(
        "x0 = x\n",
        |number| format!("x{}={{x{number}}}\n", number + 1),
        "",
    ))
}

fn controls_beyond_counting() -> PackFiles {
    with_texts(full("title = ", |_| "\u{202e}\u{2066}".to_owned(), "\n"))
}

fn files_beyond_counting() -> PackFiles {
    let mut files = synthetic::synthetic(10);
    let names =
        (0..=MAX_FILES).map(|number| (format!("audio/fr/question-{number}.ogg"), Vec::new()));
    files.0.extend(names);
    files
}
