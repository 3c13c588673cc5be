//! A pack of any size that looks like a real one: every kind, gates, indicators, two languages, cases.
//! The same size gives the same bytes. Tests, benches and fuzz targets share it.

use repere_protocol::PackFiles;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Questions in one section; the first of every ten is asked always and opens some of the next nine.
const SECTION: usize = 50;
const OPTIONS: [&str; 4] = ["self", "employer", "recruiter", "other"];
const SEVERAL: [&str; 6] = [
    "late",
    "low",
    "deductions",
    "debt",
    "nothing",
    "none-of-these",
];

/// A pack of so many questions that loads without a problem and passes its cases.
pub fn synthetic(questions: usize) -> PackFiles {
    let indicators = questions.div_ceil(10).clamp(2, 1_000);
    let dimensions = indicators.div_ceil(10).min(10);
    let mut toml = String::from(
        "format = 1\nid = \"synthetic\"\nversion = \"1.0.0\"\nsource_locale = \"fr\"\n\
         locales = [\"fr\", \"en\"]\nroles = [\"labour-inspector\"]\n",
    );
    let mut texts = String::from(
        "title = Un protocole synthétique\nsummary = Pour mesurer, pas pour le terrain.\n",
    );
    for number in 0..questions {
        if number % SECTION == 0 {
            let section = number / SECTION;
            let _ = write!(toml, "\n[[section]]\nid = \"section-{section}\"\n");
            let _ = writeln!(
                texts,
                "section-section-{section} = Partie {section} de l’entretien"
            );
        }
        add_question(&mut toml, number, indicators);
        add_question_texts(&mut texts, number);
    }
    add_dimensions(&mut toml, &mut texts, dimensions, indicators);
    add_outcomes(&mut toml, &mut texts, dimensions);
    let texts = format!("### review: source\n\n{texts}");
    let english = texts.replace("### review: source", "### review: draft");
    PackFiles(BTreeMap::from([
        ("protocol.toml".to_owned(), toml.into_bytes()),
        ("texts/fr.ftl".to_owned(), texts.into_bytes()),
        ("texts/en.ftl".to_owned(), english.into_bytes()),
        ("cases.toml".to_owned(), cases(questions).into_bytes()),
        (
            "SOURCES.md".to_owned(),
            sources(dimensions, indicators).into_bytes(),
        ),
    ]))
}

/// Where everything comes from: from here.
fn sources(dimensions: usize, indicators: usize) -> String {
    let mut sources = String::from("Made up, to measure.\n\n");
    for (kind, count) in [("dimension", dimensions), ("indicator", indicators)] {
        for number in 0..count {
            let _ = writeln!(sources, "- `{kind}-{number}`");
        }
    }
    sources.push_str("- `converging`, `some`, `none`\n");
    sources
}

/// What a question asks is decided by its last digit.
fn add_question(toml: &mut String, number: usize, indicators: usize) {
    let kind = match number % 10 {
        4 | 5 => "choice",
        6 => "choices",
        7 => "number",
        9 => "text",
        _ => "yes-no",
    };
    let _ = write!(
        toml,
        "\n[[section.question]]\nid = \"question-{number}\"\nkind = \"{kind}\"\n"
    );
    let quoted = |options: &[&str]| {
        let options: Vec<String> = options
            .iter()
            .map(|option| format!("\"{option}\""))
            .collect();
        options.join(", ")
    };
    match number % 10 {
        4 | 5 => {
            let _ = writeln!(toml, "options = [{}]", quoted(&OPTIONS));
        }
        6 => {
            let _ = writeln!(toml, "options = [{}]", quoted(&SEVERAL));
            toml.push_str("exclusive = [\"none-of-these\"]\n");
        }
        7 => toml.push_str("minimum = 0\nmaximum = 168\n"),
        8 => toml.push_str("modes = [\"ask\", \"observe\"]\n"),
        _ => {}
    }
    let first = number - number % 10;
    let opened = format!("{{ question = \"question-{first}\", is = \"yes\" }}");
    match number % 10 {
        1 | 4 | 7 => {
            let _ = writeln!(toml, "ask_if = {opened}");
        }
        5 => {
            let before = number - 1;
            let _ = writeln!(
                toml,
                "ask_if = {{ all = [{opened}, {{ not = {{ question = \"question-{before}\", is = \"self\" }} }}] }}"
            );
        }
        _ => {}
    }
    let indicator = number / 10 % indicators;
    let next = (indicator + 1) % indicators;
    let raises = match number % 10 {
        9 => return,
        4 | 5 => format!(
            "{{ when = {{ any_of = [\"employer\", \"recruiter\"] }}, indicator = \"indicator-{indicator}\" }}"
        ),
        6 => format!(
            "{{ when = {{ is = \"low\" }}, indicator = \"indicator-{indicator}\" }}, \
             {{ when = {{ any_of = [\"debt\", \"nothing\"] }}, indicator = \"indicator-{next}\" }}"
        ),
        7 => format!("{{ when = {{ at_least = 61 }}, indicator = \"indicator-{indicator}\" }}"),
        _ => format!("{{ when = {{ is = \"yes\" }}, indicator = \"indicator-{indicator}\" }}"),
    };
    let _ = writeln!(toml, "raises = [{raises}]");
}

fn add_question_texts(texts: &mut String, number: usize) {
    let _ = writeln!(
        texts,
        "question-question-{number} = Dans votre travail, avez-vous vu ou vécu ce que décrit la situation {number} ?"
    );
    let options: &[&str] = match number % 10 {
        4 | 5 => &OPTIONS,
        6 => &SEVERAL,
        8 => {
            texts.push_str("    .observe = Le voyez-vous depuis l’endroit où vous vous tenez ?\n");
            &[]
        }
        _ => &[],
    };
    for option in options {
        let _ = writeln!(texts, "    .option-{option} = La réponse « {option} »");
    }
}

fn add_dimensions(toml: &mut String, texts: &mut String, dimensions: usize, indicators: usize) {
    for dimension in 0..dimensions {
        let _ = write!(
            toml,
            "\n[[dimension]]\nid = \"dimension-{dimension}\"\n\
             positive_when = [{{ strong = 2 }}, {{ strong = 1, medium_or_weak = 1 }}, {{ medium = 3 }}, {{ medium = 2, weak = 1 }}]\n"
        );
        let _ = writeln!(
            texts,
            "dimension-dimension-{dimension} = Dimension {dimension}"
        );
        // Neighbours stand in different dimensions, as they do when a list is sorted by theme.
        for indicator in (dimension..indicators).step_by(dimensions) {
            let weight = ["strong", "medium", "weak"][indicator / dimensions % 3];
            let _ = write!(
                toml,
                "\n[[dimension.indicator]]\nid = \"indicator-{indicator}\"\nadult = \"{weight}\"\nchild = \"strong\"\n"
            );
            let _ = writeln!(
                texts,
                "indicator-indicator-{indicator} = Une indication de la situation {indicator}"
            );
        }
    }
}

fn add_outcomes(toml: &mut String, texts: &mut String, dimensions: usize) {
    let positive: Vec<String> = (0..dimensions)
        .map(|dimension| format!("{{ dimension = \"dimension-{dimension}\" }}"))
        .collect();
    let _ = write!(
        toml,
        "\n[[outcome]]\nid = \"converging\"\nwhen = {{ any = [{}] }}\n\
         \n[[outcome]]\nid = \"some\"\nwhen = {{ indicators_at_least = 1 }}\n\
         \n[[outcome]]\nid = \"none\"\n",
        positive.join(", ")
    );
    for outcome in ["converging", "some", "none"] {
        let _ = writeln!(
            texts,
            "outcome-{outcome} = Résultat « {outcome} »\n    .meaning = Ce que cela veut dire, et ce que cela ne veut pas dire."
        );
    }
}

/// Ten cases: one thing was said, the rest is open.
fn cases(questions: usize) -> String {
    let mut cases = String::new();
    let step = (questions / 10).next_multiple_of(10).max(10);
    for number in (0..questions).step_by(step) {
        let _ = write!(
            cases,
            "\n[[case]]\nid = \"case-{number}\"\ndescription = \"One indication, the others are open.\"\n\
             answers = {{ question-{number} = \"yes\" }}\n\
             expect = {{ outcome = \"some\", lowest = \"some\", positive = [], present = [\"indicator-{}\"] }}\n",
            number / 10 % questions.div_ceil(10).clamp(2, 1_000)
        );
    }
    cases
}
