//! What was answered, noted and said, and what the worker thinks.

use crate::page::{Part, Row, Section};
use crate::words::Words;
use crate::writer::Writer;
use repere_referral::document::Provenance;
use repere_referral::{Answer, Key};
use serde_json::Value as Json;

impl Writer<'_> {
    pub(super) fn answers(&self) -> Option<Section> {
        let answers = self.document.answers.as_ref()?.iter();
        let rows = answers.map(|answer| {
            let quiet = answer.answer.get("unanswered").is_some();
            let mut asides = Vec::new();
            // Of what is no answer, only that it came another way than by asking says anything.
            if !quiet || answer.provenance != Provenance::Answered {
                asides.push(self.shared("provenance", answer.provenance.code()));
            }
            asides.push(self.recorded(answer.recorded_at));
            Row {
                field: format!("answers.{}", answer.question),
                label: Some(self.question(&answer.question)),
                values: self.answer(answer),
                asides,
                quiet,
            }
        });
        let rows = rows.collect();
        let place = ("answers", Part::Answers);
        Some(self.section(place, "document-answers", Vec::new(), rows))
    }

    /// An answer in words; see [`Answer::answer`] for its forms.
    fn answer(&self, answer: &Answer) -> Vec<Words> {
        let question = answer.question.as_str();
        let option = |code: &str| {
            let key = Key::Option { question, code };
            match (self.document.text(key), code) {
                (Some(text), _) => Words::received(text),
                (None, "yes") => self.say("answer-word-yes"),
                (None, "no") => self.say("answer-word-no"),
                (None, code) => self.code(code),
            }
        };
        let form = answer
            .answer
            .as_object()
            .filter(|form| form.len() == 1)
            .and_then(|form| form.iter().next());
        match form.map(|(kind, value)| (kind.as_str(), value)) {
            Some(("code", Json::String(code))) => vec![option(code)],
            Some(("codes", Json::Array(codes))) if codes.is_empty() => {
                vec![self.say("answer-word-none")]
            }
            Some(("codes", Json::Array(codes))) if codes.iter().all(Json::is_string) => {
                codes.iter().filter_map(Json::as_str).map(option).collect()
            }
            Some(("date", Json::String(date))) => {
                vec![self.day(date).unwrap_or_else(|| Words::free(date))]
            }
            Some(("text", Json::String(text))) => vec![Words::free(text)],
            Some(("number", Json::Number(number))) => vec![Words::free(&number.to_string())],
            Some(("unanswered", Json::String(reason))) => vec![self.shared("non-answer", reason)],
            // Not a form that this version knows: shown as it came.
            _ => vec![Words::free(&answer.answer.to_string())],
        }
    }

    pub(super) fn notes(&self) -> Option<Section> {
        let notes = self.document.notes.as_ref()?.iter();
        let rows = notes.map(|note| {
            let field = format!("notes.{}", note.question);
            let label = self.question(&note.question);
            Row::new(&field, label, vec![Words::free(&note.note)])
        });
        let rows: Vec<Row> = rows.collect();
        let place = ("notes", Part::Notes);
        (!rows.is_empty()).then(|| self.section(place, "document-notes", Vec::new(), rows))
    }

    /// What the person said, in quotation marks, so that nobody takes it for the worker's words.
    pub(super) fn own_words(&self) -> Option<Section> {
        let said = self.document.own_words.as_ref()?.iter();
        let rows = said.map(|said| {
            let quoted = self.say_with("document-quoted", &[("words", said.words.as_str().into())]);
            let field = format!("own_words.{}", said.question);
            let label = self.question(&said.question);
            Row::new(&field, label, vec![Words::free(&quoted.text)])
        });
        let rows: Vec<Row> = rows.collect();
        let place = ("own-words", Part::Notes);
        (!rows.is_empty()).then(|| self.section(place, "document-own-words", Vec::new(), rows))
    }

    /// What the worker thinks, apart from what the answers amount to.
    pub(super) fn judgement(&self) -> Option<Section> {
        let judgement = self.document.judgement.as_ref()?;
        let outcome = &judgement.outcome;
        let mut values = vec![self.received(Key::Outcome(outcome), outcome)];
        if !judgement.reason.is_empty() {
            values.push(Words::free(&judgement.reason));
        }
        let row = Row::new("judgement", self.moment(judgement.recorded_at), values);
        let place = ("judgement", Part::Notes);
        Some(self.section(place, "document-judgement", Vec::new(), vec![row]))
    }
}
