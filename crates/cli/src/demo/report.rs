//! Tells the steps: as sentences while they happen, or as one JSON object at the end.

use super::failure::Failure;
use crate::terminal::{Terminal, complain};
use repere_language::Value as Argument;
use serde_json::{Map, Value, json};
use std::process::ExitCode;
use std::time::Instant;

/// What has been told so far.
pub(super) struct Report<'t> {
    terminal: &'t Terminal,
    json: bool,
    began: Instant,
    steps: Vec<Value>,
    pub(super) results: Map<String, Value>,
}

impl<'t> Report<'t> {
    pub(super) fn new(terminal: &'t Terminal, json: bool) -> Report<'t> {
        Report {
            terminal,
            json,
            began: Instant::now(),
            steps: Vec::new(),
            results: Map::new(),
        }
    }

    /// Tells a step: the sentence `demo-step-<id>` with the members as its values.
    pub(super) fn step(&mut self, id: &str, members: Value) -> Result<(), Failure> {
        let arguments = arguments(&members);
        let line = format!(
            "✓ {}",
            self.terminal.text(&format!("demo-step-{id}"), &arguments)
        );
        self.line(&line)?;
        let mut step =
            json!({ "step": id, "milliseconds": self.began.elapsed().as_millis() as u64 });
        if let (Some(step), Value::Object(members)) = (step.as_object_mut(), members) {
            step.extend(members);
        }
        self.steps.push(step);
        Ok(())
    }

    /// Tells something that belongs to the step before: the sentence `demo-<id>`.
    pub(super) fn detail(&mut self, id: &str, members: &Value) -> Result<(), Failure> {
        let arguments = arguments(members);
        let line = format!(
            "    {}",
            self.terminal.text(&format!("demo-{id}"), &arguments)
        );
        self.line(&line)
    }

    /// Keeps a result for the JSON object.
    pub(super) fn result(&mut self, name: &str, value: Value) {
        self.results.insert(name.to_owned(), value);
    }

    /// The last word, and the exit code.
    pub(super) fn end(mut self, done: Result<(), Failure>) -> ExitCode {
        if let Err(failure) = &done {
            let sentence = failure.sentence(self.terminal.lang());
            self.result(
                "problem",
                json!({ "code": failure.code(), "sentence": sentence }),
            );
            if !self.json {
                complain(&sentence);
            }
        }
        let mut told = Ok(());
        if self.json {
            self.result("ok", json!(done.is_ok()));
            self.result("lang", json!(self.terminal.lang()));
            let steps = std::mem::take(&mut self.steps);
            self.result("steps", Value::Array(steps));
            let object = Value::Object(std::mem::take(&mut self.results));
            told = self.terminal.print_json(&object);
        }
        if done.is_ok() && told.is_ok() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }

    fn line(&self, line: &str) -> Result<(), Failure> {
        if !self.json {
            self.terminal.print(&format!("{line}\n"))?;
        }
        Ok(())
    }
}

fn arguments(members: &Value) -> Vec<(&str, Argument<'_>)> {
    let members = members.as_object().into_iter().flatten();
    members
        .filter_map(|(name, value)| {
            let argument = match value {
                Value::Number(number) => Argument::from(number.as_i64()?),
                Value::String(text) => Argument::from(text.as_str()),
                _ => return None,
            };
            Some((name.as_str(), argument))
        })
        .collect()
}
