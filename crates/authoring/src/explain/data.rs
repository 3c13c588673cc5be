//! The reasons of an outcome as data, from which the sentences are made.

use repere_protocol::{
    Answer, Answers, Assessment, Case, CaseInput, Condition, Difference, IndicatorState, Kind,
    OutcomeRange, Pack, Question, Recorded, Traced, Traces, Verdict,
};
use std::collections::BTreeSet;

/// Why a screening amounts to what it does.
pub struct Explanation<'p> {
    /// The pack that it is explained with.
    pub(crate) pack: &'p Pack,
    pub(crate) case: Option<Tested<'p>>,
    pub(crate) assessment: Assessment,
    pub(crate) traces: Traces<'p>,
    /// Question by question, in the order of asking; none when only indicators were given.
    pub(crate) walk: Vec<Step<'p>>,
    /// The outcomes to which answers to the open questions would lead.
    pub(crate) open: Vec<Tried<'p>>,
    /// The other answers that would have led to another outcome.
    pub(crate) otherwise: Vec<Tried<'p>>,
}

/// The case that is explained.
pub struct Tested<'p> {
    pub(crate) case: &'p Case,
    /// The differences between the assessment and what the case expects.
    pub(crate) differences: Vec<Difference>,
}

/// One question of the case, with its answer and its effects.
pub struct Step<'p> {
    pub(crate) question: &'p Question,
    /// Whether it was reached.
    pub(crate) reached: Verdict,
    pub(crate) recorded: Option<Recorded>,
    /// Indicators that its answer raises.
    pub(crate) raises: Vec<String>,
    /// Questions that its answer helped to open.
    pub(crate) opens: Vec<&'p str>,
    /// The alert that the answer brought up.
    pub(crate) alert: Option<String>,
}

/// The outcomes to which single answers to one question would lead, everything else staying as it is.
pub struct Tried<'p> {
    pub(crate) question: &'p Question,
    pub(crate) answers: Vec<TriedAnswer>,
}

/// The outcome to which one answer would lead.
pub struct TriedAnswer {
    pub(crate) answer: Answer,
    pub(crate) range: OutcomeRange,
}

impl<'p> Explanation<'p> {
    /// Explains what answers amount to.
    pub fn of_answers(pack: &'p Pack, answers: &Answers) -> Explanation<'p> {
        let assessment = pack.assess(answers);
        let traces = pack.trace(answers);
        let walk = walk(pack, answers, &assessment, &traces);
        let open = open(pack, answers, &assessment);
        let otherwise = otherwise(pack, answers, &assessment, &walk);
        Explanation {
            pack,
            case: None,
            assessment,
            traces,
            walk,
            open,
            otherwise,
        }
    }

    /// Explains a case, and where it differs from what it expects.
    pub fn of_case(pack: &'p Pack, case: &'p Case) -> Explanation<'p> {
        let (assessment, differences) = case.run(pack);
        let mut explanation = match &case.input {
            CaseInput::Answers(answers) => Explanation::of_answers(pack, answers),
            CaseInput::Indicators {
                present,
                presumed_minor,
            } => Explanation {
                pack,
                case: None,
                assessment,
                traces: pack.trace_indicators(present, *presumed_minor),
                walk: Vec::new(),
                open: Vec::new(),
                otherwise: Vec::new(),
            },
        };
        explanation.case = Some(Tested { case, differences });
        explanation
    }

    /// The condition of a question, with its verdict.
    pub(crate) fn gate(&self, question: &str) -> Option<&Traced<'p>> {
        let mut questions = self.traces.questions.iter();
        let (_, gate) = questions.find(|(asked, _)| asked.id == question)?;
        gate.as_ref()
    }
}

fn walk<'p>(
    pack: &'p Pack,
    answers: &Answers,
    assessment: &Assessment,
    traces: &Traces<'p>,
) -> Vec<Step<'p>> {
    let steps = traces.questions.iter().map(|(question, gate)| {
        let because = |indicator: &&repere_protocol::IndicatorAssessment| {
            indicator.state == IndicatorState::Present
                && indicator.because.iter().any(|b| b.question == question.id)
        };
        let raised = assessment.indicators.iter().filter(because);
        let alert = assessment.alerts.iter().find(|a| a.question == question.id);
        let opened = traces.questions.iter().filter(|(_, gate)| {
            let holds = gate.as_ref().filter(|g| g.verdict == Verdict::Holds);
            holds.is_some_and(|gate| rests_on(pack, gate, &question.id))
        });
        Step {
            question,
            reached: gate.as_ref().map_or(Verdict::Holds, |gate| gate.verdict),
            recorded: answers.get(&question.id).cloned(),
            raises: raised.map(|indicator| indicator.id.to_string()).collect(),
            opens: opened.map(|(opened, _)| opened.id.as_str()).collect(),
            alert: alert.map(|alert| alert.text.clone()),
        }
    });
    steps.collect()
}

/// The parts of a condition that make it come to what it does; none for one without parts.
pub(crate) fn deciding<'t, 'p>(traced: &'t Traced<'p>) -> Vec<&'t Traced<'p>> {
    let alike = |part: &&Traced<'p>| match traced.condition {
        Condition::Not(_) => true,
        _ => part.verdict == traced.verdict,
    };
    traced.parts.iter().filter(alike).collect()
}

/// Whether a condition comes to what it does through the answer to a question.
fn rests_on(pack: &Pack, traced: &Traced<'_>, id: &str) -> bool {
    match traced.condition {
        Condition::Question { question, .. } => question == id,
        Condition::Quotient(quotient) => quotient.of == id || quotient.by == id,
        Condition::PresumedMinor(_) => {
            let when = pack.protocol().presumed_minor.as_ref();
            when.is_some_and(|when| names(when, id))
        }
        Condition::Indicator(indicator) => {
            let mut raised = pack.question(id).into_iter().flat_map(|q| &q.raises);
            raised.any(|raise| raise.indicator == *indicator)
        }
        _ => deciding(traced).iter().any(|part| rests_on(pack, part, id)),
    }
}

fn names(condition: &Condition, id: &str) -> bool {
    match condition {
        Condition::Question { question, .. } => question == id,
        Condition::Quotient(quotient) => quotient.of == id || quotient.by == id,
        _ => condition.children().iter().any(|part| names(part, id)),
    }
}

/// Each telling answer to each open question that can still change the outcome.
fn open<'p>(pack: &'p Pack, answers: &Answers, assessment: &Assessment) -> Vec<Tried<'p>> {
    let questions = assessment.could_change.iter();
    let questions = questions.filter_map(|id| pack.question(id));
    questions
        .map(|question| Tried {
            question,
            answers: pack
                .telling_answers(&question.id)
                .into_iter()
                .map(|answer| tried(pack, answers, question, answer))
                .collect(),
        })
        .collect()
}

/// Each other answer to each answered question that alone would lead to another outcome.
fn otherwise<'p>(
    pack: &'p Pack,
    answers: &Answers,
    assessment: &Assessment,
    walk: &[Step<'p>],
) -> Vec<Tried<'p>> {
    let given = walk.iter().filter(|step| step.reached == Verdict::Holds);
    let given = given.filter_map(|step| {
        let recorded = step.recorded.as_ref()?;
        let unanswered = matches!(recorded.answer, Answer::Unanswered(_));
        (!unanswered).then_some((step.question, &recorded.answer))
    });
    let tried = given.map(|(question, given)| {
        let others = others(pack, question, given).into_iter();
        let tried = others.map(|answer| tried(pack, answers, question, answer));
        Tried {
            question,
            answers: tried
                .filter(|tried| tried.range.lowest != assessment.outcome)
                .collect(),
        }
    });
    tried.filter(|tried| !tried.answers.is_empty()).collect()
}

/// Other answers to a question: for `choices`, those that differ in one option.
fn others(pack: &Pack, question: &Question, given: &Answer) -> Vec<Answer> {
    let (Kind::Choices, Answer::Codes(chosen)) = (question.kind, given) else {
        let telling = pack.telling_answers(&question.id).into_iter();
        return telling.filter(|answer| answer != given).collect();
    };
    let toggled = question.options.iter().map(|option| {
        if question.exclusive.contains(option) && !chosen.contains(option) {
            return Answer::Codes(BTreeSet::from([option.clone()]));
        }
        let mut codes = chosen.clone();
        if !codes.remove(option) {
            codes.retain(|code| !question.exclusive.contains(code));
            codes.insert(option.clone());
        }
        Answer::Codes(codes)
    });
    toggled.collect()
}

fn tried(pack: &Pack, answers: &Answers, question: &Question, answer: Answer) -> TriedAnswer {
    let mut changed = answers.clone();
    changed.insert(question.id.clone(), Recorded::answered(answer.clone()));
    TriedAnswer {
        answer,
        range: pack.assess(&changed).range,
    }
}
