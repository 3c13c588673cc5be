//! The pack `visit-short`, as it is shipped: short, the questions of the long one, and side by side.

use repere_protocol::{
    Answer, Answers, CaseInput, Interviewed, Loaded, Mode, Pack, PackFiles, commonalities, load,
};
use std::collections::BTreeMap;
use std::path::Path;

fn shipped(id: &str) -> Loaded {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = manifest.join("../../screening-protocols").join(id);
    let names = ["protocol.toml", "cases.toml", "SOURCES.md"].map(str::to_owned);
    let texts = ["fr", "en", "ar", "ro"].map(|locale| format!("texts/{locale}.ftl"));
    let files = names.into_iter().chain(texts).map(|name| {
        let bytes = std::fs::read(folder.join(&name)).expect("the file is there");
        (name, bytes)
    });
    let loaded = load(&PackFiles(files.collect()));
    assert_eq!(loaded.problems, [], "{id}");
    loaded
}

fn pack(id: &str) -> Pack {
    shipped(id).pack.expect("there is no problem")
}

#[test]
fn visit_short_is_eight_questions_in_ninety_seconds() {
    let pack = pack("visit-short");
    assert_eq!(pack.questions().count(), 8);
    let seconds: u32 = pack.questions().map(|question| question.seconds).sum();
    assert!(seconds <= 90, "{seconds} seconds");
    let looked_at = pack
        .questions()
        .filter(|question| !question.modes.contains(&Mode::Ask));
    assert_eq!(looked_at.count(), 1);
}

/// Whatever was answered in the short one is the same answer in the long one, and counts there at once.
#[test]
fn visit_short_hands_every_answer_on_to_labour_exploitation() {
    let Loaded { pack, cases, .. } = shipped("visit-short");
    let short = pack.expect("there is no problem");
    let long = self::pack("labour-exploitation");
    assert_eq!(short.check_hand_on(&long), []);
    for case in &cases {
        let CaseInput::Answers(answers) = &case.input else {
            continue;
        };
        let mut given: Answers = answers.clone();
        given.retain(|_, recorded| !matches!(recorded.answer, Answer::Unanswered(_)));
        let handed = short.hand_on(answers, &long);
        assert_eq!(handed, given, "{}", case.id);
        let reached = long.route(&handed).reached;
        for question in handed.keys() {
            assert!(reached.contains(question), "{}: {question}", case.id);
        }
    }
}

/// Six workers of one place: each sign in how many of those where it is settled.
#[test]
fn visit_short_is_set_side_by_side() {
    let pack = pack("visit-short");
    let said = [
        r#"{ "age-band": "adult", "hours": 66, "papers-held-by": "employer", "pay": "kept", "treatment": "well" }"#,
        r#"{ "age-band": "adult", "hours": 70, "papers-held-by": "employer", "pay": "nothing" }"#,
        r#"{ "age-band": "15-17", "hours": 66, "papers-held-by": "employer", "pay": "all" }"#,
        r#"{ "age-band": "adult", "hours": 40, "papers-held-by": "self", "pay": "all" }"#,
        r#"{ "age-band": "adult", "hours": 60, "papers-held-by": "not-safe-to-ask", "pay": "not-safe-to-ask" }"#,
        "{}",
    ];
    let said = said.map(|answers| pack.read_answers(answers).expect("the answers fit"));
    let own_words = BTreeMap::new();
    let names = ["K1", "K2", "K3", "K4", "K5", "K6"];
    let six: Vec<Interviewed<'_>> = names
        .iter()
        .zip(&said)
        .map(|(name, answers)| Interviewed {
            name,
            pack: &pack,
            answers,
            own_words: &own_words,
        })
        .collect();
    let found = commonalities(&six);
    assert_eq!(found.screenings, 6);
    let told: Vec<String> = found
        .indications
        .iter()
        .map(|one| {
            let (present, settled) = (one.present.len(), one.settled());
            format!(
                "{} {present} of {settled}, {} unknown",
                one.indicator, one.unknown
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            "long-hours 4 of 5, 1 unknown",
            "papers-held-by-others 3 of 4, 2 unknown",
            "no-money-in-hand 2 of 4, 2 unknown",
        ]
    );
}
