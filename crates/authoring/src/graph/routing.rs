//! The routing of a pack as data: which answers open which questions.

use repere_protocol::{Condition, Pack, Quotient, Test};

/// An opener of questions: an answer, an indicator or a dimension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Opener<'p> {
    /// An answer to a question.
    Answer {
        /// The question's id.
        question: &'p str,
        /// The answers that do it.
        test: &'p Test,
    },
    /// An indicator that earlier answers raise.
    Indicator(&'p str),
    /// The person is presumed to be a minor, or is not.
    Minor(bool),
    /// The quotient of two numbers.
    Quotient(&'p Quotient),
}

/// An opener with the questions that it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Source<'p> {
    pub(crate) opener: Opener<'p>,
    /// The questions whose answers decide it, by place in the order of asking.
    pub(crate) origins: Vec<usize>,
}

/// How several sources are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Joining {
    /// The gate has one source.
    One,
    /// One source is enough.
    Any,
    /// Every source is needed.
    All,
    /// So many sources are needed.
    AtLeast(u32),
    /// The sources are nested: only the condition's words say how.
    Mixed,
}

/// When a question is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Gate<'p> {
    pub(crate) condition: &'p Condition,
    pub(crate) joining: Joining,
    pub(crate) ways: Vec<Way>,
}

/// One source of a gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Way {
    /// The route's place in [`Routing::sources`].
    pub(crate) source: usize,
    /// Whether the opener opens the question when it is *not* fulfilled.
    pub(crate) negated: bool,
}

/// The routing of a pack.
#[derive(Debug, Default)]
pub(crate) struct Routing<'p> {
    pub(crate) sources: Vec<Source<'p>>,
    /// By question, in the order of asking; `None`: it is always asked.
    pub(crate) gates: Vec<Option<Gate<'p>>>,
}

impl<'p> Routing<'p> {
    pub(crate) fn of(pack: &'p Pack) -> Routing<'p> {
        let mut routing = Routing::default();
        for question in pack.questions() {
            let gate = question.ask_if.as_ref().map(|condition| {
                let mut ways = Vec::new();
                routing.gather(pack, condition, false, &mut ways);
                Gate {
                    condition,
                    joining: joining(condition),
                    ways,
                }
            });
            routing.gates.push(gate);
        }
        routing
    }

    fn gather(
        &mut self,
        pack: &'p Pack,
        condition: &'p Condition,
        negated: bool,
        ways: &mut Vec<Way>,
    ) {
        let opener = match condition {
            Condition::All(_) | Condition::Any(_) | Condition::Of { .. } => {
                for part in condition.children() {
                    self.gather(pack, part, negated, ways);
                }
                return;
            }
            Condition::Not(part) => return self.gather(pack, part, !negated, ways),
            Condition::Question { question, test } => Opener::Answer { question, test },
            Condition::Indicator(id) => Opener::Indicator(id),
            Condition::PresumedMinor(minor) => Opener::Minor(*minor),
            Condition::Quotient(quotient) => Opener::Quotient(quotient),
            // Conditions on dimensions and scores stand in outcomes only: the check refuses them in `ask_if`.
            Condition::Dimension(_) | Condition::IndicatorsAtLeast(_) | Condition::Score { .. } => {
                return;
            }
        };
        let way = Way {
            source: self.source(pack, opener),
            negated,
        };
        if !ways.contains(&way) {
            ways.push(way);
        }
    }

    fn source(&mut self, pack: &'p Pack, opener: Opener<'p>) -> usize {
        if let Some(known) = self.sources.iter().position(|s| s.opener == opener) {
            return known;
        }
        let origins = origins(pack, &opener);
        self.sources.push(Source { opener, origins });
        self.sources.len() - 1
    }

    /// Which questions a source opens, by place in the order of asking.
    pub(crate) fn opened_by(&self, source: usize) -> impl Iterator<Item = (usize, Way)> {
        let gates = self.gates.iter().enumerate();
        gates.filter_map(move |(question, gate)| {
            let mut ways = gate.as_ref()?.ways.iter();
            Some((question, *ways.find(|way| way.source == source)?))
        })
    }
}

fn joining(condition: &Condition) -> Joining {
    let parts = condition.children();
    let plain = parts.iter().all(|part| joining(part) == Joining::One);
    match condition {
        Condition::All(_) | Condition::Any(_) | Condition::Of { .. } if parts.len() == 1 => {
            joining(&parts[0])
        }
        Condition::Not(_) if plain => Joining::One,
        Condition::All(_) if plain => Joining::All,
        Condition::Any(_) if plain => Joining::Any,
        Condition::Of { at_least: 1, .. } if plain => Joining::Any,
        Condition::Of { of, at_least } if plain && *at_least as usize == of.len() => Joining::All,
        Condition::Of { at_least, .. } if plain => Joining::AtLeast(*at_least),
        Condition::All(_) | Condition::Any(_) | Condition::Of { .. } | Condition::Not(_) => {
            Joining::Mixed
        }
        _ => Joining::One,
    }
}

fn origins(pack: &Pack, opener: &Opener<'_>) -> Vec<usize> {
    let numbered = pack.questions().enumerate();
    match opener {
        Opener::Answer { question, .. } => numbered
            .filter(|(_, q)| q.id == *question)
            .map(|(number, _)| number)
            .collect(),
        Opener::Indicator(id) => numbered
            .filter(|(_, q)| q.raises.iter().any(|raise| raise.indicator == *id))
            .map(|(number, _)| number)
            .collect(),
        Opener::Quotient(quotient) => numbered
            .filter(|(_, q)| q.id == quotient.of || q.id == quotient.by)
            .map(|(number, _)| number)
            .collect(),
        Opener::Minor(_) => {
            let mut named = Vec::new();
            if let Some(when) = &pack.protocol().presumed_minor {
                questions_in(when, &mut named);
            }
            numbered
                .filter(|(_, q)| named.contains(&q.id.as_str()))
                .map(|(number, _)| number)
                .collect()
        }
    }
}

/// The questions that a condition names.
fn questions_in<'c>(condition: &'c Condition, found: &mut Vec<&'c str>) {
    match condition {
        Condition::Question { question, .. } => found.push(question),
        Condition::Quotient(quotient) => found.extend([quotient.of.as_str(), &quotient.by]),
        _ => {}
    }
    for part in condition.children() {
        questions_in(part, found);
    }
}
