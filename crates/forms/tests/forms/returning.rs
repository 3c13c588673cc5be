//! A pack that goes out as a form and comes back asks the same.

use crate::forms_as_tables::{loaded, options, pack};
use repere_forms::{import, xlsform};
use repere_language::Catalog;
use repere_protocol::{Answer, Answers, Disclose, Kind, NonAnswer, Pack, Question, Recorded};
use std::collections::BTreeSet;

#[track_caller]
fn check(folder: &str) {
    let before = pack(folder);
    let form = xlsform(&before).expect("a spreadsheet").content;
    let imported = import(&form, &options()).unwrap_or_else(|problem| panic!("{problem:?}"));
    let after = loaded(&imported).pack.expect("a pack");
    assert_eq!(before.id(), after.id());
    assert_eq!(before.version(), after.version());
    assert_eq!(before.locales(), after.locales());
    let asked = |pack: &Pack| -> Vec<Question> {
        let bare = |question: &Question| Question {
            ask_if: None,
            raises: Vec::new(),
            alert: None,
            htcds: Vec::new(),
            seconds: 0,
            // The subject that a text names stays behind, and the export says so.
            compare: None,
            // As do training, what ends the asking, and what is passed on.
            needs_training: false,
            subject: None,
            discloses: None,
            disclose: Disclose::ByDefault,
            ..question.clone()
        };
        pack.questions().map(bare).collect()
    };
    let (old, new) = (asked(&before), asked(&after));
    for (old, new) in old.iter().zip(&new) {
        assert_eq!(old, new);
    }
    assert_eq!(old.len(), new.len());
    same_words(&before, &after);
    same_routes(&before, &after);
    // The only notes are of columns that our own export adds, and that no assessment came along.
    let unexpected: Vec<_> = imported
        .report
        .notes
        .iter()
        .filter(|note| {
            !matches!(
                note.code,
                "choice-non-answer" | "ours-kept" | "type-note" | "list-unused" | "untranslated"
            )
        })
        .collect();
    assert!(unexpected.is_empty(), "{unexpected:#?}");
}

/// The words of the title, the sections, the questions and the options, in every language.
#[track_caller]
fn same_words(before: &Pack, after: &Pack) {
    let catalog = |pack: &Pack| {
        let texts = pack.locales().iter();
        let texts = texts.filter_map(|l| Some((l.clone(), pack.texts(l)?.to_owned())));
        Catalog::new(pack.source_locale(), texts.collect::<Vec<_>>()).0
    };
    let (old, new) = (catalog(before), catalog(after));
    let compare = |locale: &str, id: &str, attribute: Option<&str>| {
        let find = |catalog: &Catalog| {
            let text = catalog.find(locale, id, attribute, &[]);
            text.map(|text| (text.text, text.locale))
        };
        assert_eq!(find(&old), find(&new), "{locale} {id} {attribute:?}");
    };
    for locale in before.locales() {
        compare(locale, "summary", None);
        for section in before.sections() {
            compare(locale, &format!("section-{}", section.id), None);
        }
        for question in before.questions() {
            let id = format!("question-{}", question.id);
            compare(locale, &id, None);
            compare(locale, &id, Some("hint"));
            compare(locale, &id, Some("observe"));
            for option in &question.options {
                compare(locale, &id, Some(&format!("option-{option}")));
            }
        }
    }
    assert_eq!(
        old.find(before.source_locale(), "title", None, &[])
            .map(|t| t.text),
        new.find(before.source_locale(), "title", None, &[])
            .map(|t| t.text),
    );
}

/// Whatever is answered, it leads to the same questions. A form cannot say that a question is asked no more once
/// its subject was disclosed, so those count as well.
#[track_caller]
fn same_routes(before: &Pack, after: &Pack) {
    let mut random = Random(0x5EED);
    for _ in 0..300 {
        let mut answers = Answers::new();
        for question in before.questions() {
            if let Some(answer) = random.answer(question) {
                answers.insert(question.id.clone(), Recorded::answered(answer));
            }
        }
        let led_to = |pack: &Pack| -> Vec<String> {
            let route = pack.route(&answers);
            let questions = pack.questions().map(|question| question.id.clone());
            questions.filter(|id| route.leads_to(id)).collect()
        };
        assert_eq!(led_to(before), led_to(after), "{answers:#?}");
    }
}

/// A small generator (xorshift64), so that every run asks the same.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).expect("it is below a usize")
    }

    /// An answer that a form can hold: for several choices at least one, since nothing ticked is no
    /// answer there.
    fn answer(&mut self, question: &Question) -> Option<Answer> {
        match self.below(8) {
            0 => return None,
            1 => return Some(Answer::Unanswered(NonAnswer::ALL[self.below(5)])),
            _ => {}
        }
        let codes = question.codes();
        let mut code = || codes[self.below(codes.len())].to_owned();
        Some(match question.kind {
            Kind::YesNo | Kind::Choice => Answer::Code(code()),
            Kind::Choices => {
                let chosen: BTreeSet<String> = [code(), code()].into();
                let alone = chosen.iter().find(|c| question.exclusive.contains(c));
                match alone {
                    Some(alone) => Answer::Codes([alone.clone()].into()),
                    None => Answer::Codes(chosen),
                }
            }
            Kind::Number => {
                let least = question.minimum.unwrap_or(-5);
                let range = question.maximum.unwrap_or(200) - least + 1;
                let number = self.below(usize::try_from(range).expect("a range"));
                Answer::Number(least + i64::try_from(number).expect("a number"))
            }
            Kind::Date | Kind::Text => Answer::Text("x".to_owned()),
        })
    }
}

#[test]
fn example_pack_returns_from_a_form() {
    check("crates/protocol/tests/example");
}

#[test]
fn labour_exploitation_returns_from_a_form() {
    check("screening-protocols/labour-exploitation");
}

#[test]
fn additions_to_the_format_return() {
    check("crates/protocol/tests/frozen/format-1-additions");
}
