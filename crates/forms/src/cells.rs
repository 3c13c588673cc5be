//! The cells beside a question: what is allowed as an answer, and what has no place in a protocol.

use crate::columns::{Field, Row};
use crate::constraint::{bounds, exclusive};
use crate::draft::Draft;
use crate::groups::says_yes;
use crate::survey::SurveyReader;
use crate::types::{RowType, Simple};
use repere_protocol::Kind;

impl SurveyReader<'_> {
    /// What is allowed as an answer.
    pub(crate) fn constrain(&mut self, row: &Row, draft: &mut Draft) {
        let table = self.table;
        let written = RowType::of(table.get(row, &Field::Type).map_or("", |(text, _)| text));
        if let RowType::Simple(Simple::Percentage) = written {
            (draft.minimum, draft.maximum) = (Some(0), Some(100));
        }
        if let (RowType::Simple(Simple::Range), Some((text, place))) =
            (&written, table.get(row, &Field::Parameters))
        {
            let of = |key: &str| {
                text.split([' ', ';', ','])
                    .filter_map(|part| part.split_once('='))
                    .find(|(name, _)| name.trim() == key)
                    .and_then(|(_, number)| number.trim().parse::<f64>().ok())
            };
            let exact = |number: f64| {
                // 2^53: beyond it a number in a spreadsheet is not exact.
                (number.abs() < 9_007_199_254_740_992.0).then_some(number as i64)
            };
            draft.minimum = of("start").and_then(|number| exact(number.ceil()));
            draft.maximum = of("end").and_then(|number| exact(number.floor()));
            if of("step").is_some_and(|step| step != 1.0) {
                self.notes.add("parameters", &place, []);
            }
        }
        let Some((text, place)) = table.get(row, &Field::Constraint) else {
            return;
        };
        let mapped = match draft.kind {
            Some(Kind::Number) => {
                let bounds = bounds(text);
                draft.minimum = bounds.minimum.or(draft.minimum);
                draft.maximum = bounds.maximum.or(draft.maximum);
                !bounds.more
            }
            Some(Kind::Choices) => {
                let names: Vec<&str> = draft.choices.iter().map(|c| c.name.as_str()).collect();
                match exclusive(text, &names, &mut self.work) {
                    Some(found) => {
                        let codes = found.iter().map(|index| draft.choices[*index].code.clone());
                        draft.exclusive = codes.collect();
                        true
                    }
                    None => false,
                }
            }
            _ => false,
        };
        if let (Some(least), Some(greatest)) = (draft.minimum, draft.maximum)
            && least > greatest
        {
            (draft.minimum, draft.maximum) = (None, None);
        }
        if !mapped {
            self.notes
                .add("constraint", &place, [("text", text.to_owned())]);
            let at = format!("{}:{}", table.name, row.number);
            self.survey
                .comments
                .push(format!("{at} constraint: {text}"));
        }
    }

    /// Notes what stands in a row and has no place in a protocol.
    pub(crate) fn note_cells(&mut self, row: &Row, is_question: bool) {
        let table = self.table;
        let is_range = table
            .get(row, &Field::Type)
            .is_some_and(|(text, _)| RowType::of(text) == RowType::Simple(Simple::Range));
        for (column, text) in table.cells(row) {
            let place = table.place(row, column);
            let code = match &column.field {
                Field::Required if says_yes(text) => "required",
                Field::RequiredMessage | Field::ConstraintMessage => "message",
                Field::Appearance => "appearance",
                Field::Default => "default",
                Field::ChoiceFilter => "choice-filter",
                Field::Calculation => "calculation",
                Field::ReadOnly if says_yes(text) => "read-only",
                Field::RepeatCount => "repeat-count",
                Field::Media => {
                    self.notes.add("media", &place, [("file", text.to_owned())]);
                    continue;
                }
                Field::Parameters if !is_range => "parameters",
                Field::Constraint if !is_question => "column-unused",
                Field::Other | Field::ListName => "column-unused",
                _ => continue,
            };
            self.notes.add(code, &place, []);
        }
    }
}
