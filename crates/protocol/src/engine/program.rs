//! The pack in a form that is fast to evaluate: names are numbers, conditions are trees over them,
//! and every question's answers are folded into the few *profiles* that the pack can tell apart.

use crate::engine::dimension::DimensionProgram;
use crate::engine::score::{PointsOf, ScoreProgram, Share};
use crate::format::model::{Condition, Counted, Protocol, Question, Quotient, Score, Test};
use std::collections::{BTreeSet, HashMap};

/// A condition over numbers.
#[derive(Debug, Clone)]
pub(crate) enum Node {
    /// A question has been reached and its answer passes a test.
    Atom(u32),
    Dimension(u32),
    Indicator(u32),
    AtLeast(u32),
    /// A score has reached so many points.
    Score(u32, i64),
    Minor,
    /// At least so many of these hold.
    Of(Vec<Node>, u32),
    All(Vec<Node>),
    Any(Vec<Node>),
    Not(Box<Node>),
}

/// What the pack can tell about one answer: the atoms that it makes true, the indicators that it raises.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct Profile {
    pub(crate) atoms: Vec<u32>,
    pub(crate) raises: Vec<u32>,
}

/// The sets of options that were enumerated, as masks over those options that tests name.
#[derive(Debug)]
pub(crate) struct Subsets {
    /// The profile of each mask.
    pub(crate) profile: Vec<u32>,
    /// A mask of each profile; `None` for one that an exclusive option gives.
    pub(crate) mask: Vec<Option<u32>>,
}

/// A question, compiled.
#[derive(Debug)]
pub(crate) struct QuestionProgram {
    pub(crate) ask_if: Option<Node>,
    /// Tests that conditions apply to it, with their atoms.
    pub(crate) atoms: Vec<(u32, Test)>,
    /// Indicators that it raises, with their numbers.
    pub(crate) raises: Vec<(u32, Test)>,
    /// Every distinguishable answer. Never empty.
    pub(crate) profiles: Vec<Profile>,
    /// `profiles` holds every distinguishable answer; otherwise only some, the extreme ones.
    pub(crate) complete: bool,
    /// No `not` stands in what its answer is put to.
    pub(crate) positive: bool,
    /// `best` and `worst` are right even if `profiles` is not complete.
    pub(crate) extremes_known: bool,
    /// Profiles that no other one beats when looking for the highest outcome.
    pub(crate) best: Vec<u32>,
    /// Profiles that no other one beats when looking for the lowest outcome.
    pub(crate) worst: Vec<u32>,
    /// For `choices` whose answers were enumerated: how to take single options away.
    pub(crate) subsets: Option<Subsets>,
    /// What it adds to scores.
    pub(crate) shares: Vec<Share>,
    /// Dimensions, then scores, that it can move, itself or through questions that it opens.
    pub(crate) influence: Vec<bool>,
    /// Questions that its own gate names.
    pub(crate) gates: BTreeSet<usize>,
    /// What every answer makes true.
    pub(crate) certain: Profile,
    /// What some answer makes true.
    pub(crate) possible: Profile,
}

/// A pack, compiled.
#[derive(Debug)]
pub(crate) struct Program {
    /// The questions in the order of asking; behind them, as if they were questions with one answer that has
    /// been given, the indicators that several answers raise together: their condition stands as `ask_if`.
    pub(crate) questions: Vec<QuestionProgram>,
    /// How many of them are asked.
    pub(crate) asked: usize,
    pub(crate) dimensions: Vec<DimensionProgram>,
    pub(crate) scores: Vec<ScoreProgram>,
    /// Highest first; the last one is `None`: it always matches.
    pub(crate) outcomes: Vec<Option<Node>>,
    pub(crate) minor: Option<Node>,
    pub(crate) atoms: usize,
    pub(crate) indicators: usize,
    /// The question of each atom.
    pub(crate) atom_question: Vec<u32>,
    /// The atoms that only a quotient looks at.
    pub(crate) quotient_atoms: BTreeSet<u32>,
    /// Questions that outcomes or the population depend on directly, not through indicators.
    pub(crate) controls: BTreeSet<usize>,
    /// The questions that can raise each indicator.
    pub(crate) raisers: Vec<Vec<u32>>,
    /// What one evaluation costs; see [`crate::engine::evaluation_cost`].
    size: usize,
    /// No search may cost more evaluations than this; tests lower it to see the work bound reached.
    pub(crate) most_evaluations: u32,
}

impl Program {
    pub(crate) fn compile(protocol: &Protocol) -> Program {
        let mut compiler = Compiler::new(protocol);
        // Ids may repeat here: a pack that is refused for two questions of one id is still compiled for its cases.
        let size = protocol.dimensions.iter().map(|d| d.indicators.len()).sum();
        let minor = protocol
            .presumed_minor
            .as_ref()
            .map(|when| compiler.node(when));
        let outcomes = protocol
            .outcomes
            .iter()
            .map(|o| o.when.as_ref().map(|when| compiler.node(when)))
            .collect();
        let questions: Vec<&Question> = protocol
            .sections
            .iter()
            .flat_map(|s| &s.questions)
            .collect();
        let gates: Vec<Option<Node>> = questions
            .iter()
            .map(|q| q.ask_if.as_ref().map(|when| compiler.node(when)))
            .collect();
        let together = protocol.raises.iter();
        let together: Vec<QuestionProgram> = together
            .filter_map(|raise| {
                let indicator = *compiler.indicators.get(raise.indicator.as_str())?;
                let when = compiler.node(&raise.when);
                Some(QuestionProgram::raised_together(when, indicator))
            })
            .collect();
        let mut dimensions = Vec::new();
        let mut first = 0;
        for dimension in &protocol.dimensions {
            let numbers = &compiler.indicators;
            dimensions.push(DimensionProgram::new(dimension, first, numbers, size));
            first += u32::try_from(dimension.indicators.len()).unwrap_or(u32::MAX);
        }
        let points: Vec<_> = protocol
            .scores
            .iter()
            .map(|score| compiler.points(score))
            .collect();
        let mut raisers = vec![Vec::new(); size];
        let mut programs = Vec::new();
        let mut budget = crate::engine::profiles::MAX_ENUMERATED_SETS;
        for (number, ((question, ask_if), atoms)) in
            (0..).zip(questions.iter().zip(gates).zip(compiler.atoms))
        {
            let raises = question.raises.iter().filter_map(|raise| {
                let indicator = compiler.indicators.get(raise.indicator.as_str());
                indicator.map(|indicator| (*indicator, raise.when.clone()))
            });
            let program =
                QuestionProgram::new(question, ask_if, atoms, raises.collect(), &mut budget);
            for indicator in &program.possible.raises {
                raisers[*indicator as usize].push(number);
            }
            programs.push(program);
        }
        let asked = programs.len();
        for (number, program) in (asked..).zip(together) {
            for indicator in &program.possible.raises {
                raisers[*indicator as usize].push(u32::try_from(number).unwrap_or(u32::MAX));
            }
            programs.push(program);
        }
        let scores = points.into_iter().enumerate();
        let scores = scores.map(|(number, (indicators, atoms))| {
            let atom_question = &compiler.atom_question;
            ScoreProgram::new(
                number,
                indicators,
                atoms,
                atom_question,
                &raisers,
                &mut programs,
            )
        });
        let scores = scores.collect();
        let mut program = Program {
            questions: programs,
            asked,
            dimensions,
            scores,
            outcomes,
            minor,
            atoms: compiler.atom_question.len(),
            indicators: size,
            atom_question: compiler.atom_question,
            quotient_atoms: compiler.quotient_atoms,
            controls: BTreeSet::new(),
            raisers,
            most_evaluations: u32::MAX,
            size: crate::engine::evaluation_cost::of_evaluation(protocol),
        };
        crate::engine::rank::rank(&mut program);
        crate::engine::rank::trace_influence(&mut program);
        program
    }

    /// No answer to any question; what several answers raise together counts as answered.
    pub(crate) fn unanswered(&self) -> Vec<Option<&Profile>> {
        let questions = self.questions.iter().enumerate();
        questions
            .map(|(number, question)| {
                let given = number >= self.asked;
                given.then(|| question.profiles.first()).flatten()
            })
            .collect()
    }

    /// How many things an answer adds to a dimension, or to a score (numbered after the dimensions).
    pub(crate) fn adds_to(&self, focus: usize, profile: &Profile) -> usize {
        if let Some(dimension) = self.dimensions.get(focus) {
            let raises = profile.raises.iter();
            return raises
                .filter(|raise| dimension.indicators.get(**raise))
                .count();
        }
        let Some(score) = self.scores.get(focus - self.dimensions.len()) else {
            return 0;
        };
        let indicators = score.indicators.iter();
        let indicators = indicators.filter(|(number, _)| profile.raises.contains(number));
        let atoms = score.atoms.iter();
        indicators.count() + atoms.filter(|(n, _)| profile.atoms.contains(n)).count()
    }

    /// How far apart the answers of a question can move the score in focus, if one is.
    pub(crate) fn span(&self, focus: Option<usize>, question: usize) -> i64 {
        let score = focus.and_then(|focus| focus.checked_sub(self.dimensions.len()));
        let Some((number, score)) = score.and_then(|n| Some((n, self.scores.get(n)?))) else {
            return 0;
        };
        let question = &self.questions[question];
        let shares = question.shares.iter().filter(|share| share.score == number);
        let shared = score.shared.iter();
        let shared = shared.filter(|(n, _)| question.possible.raises.contains(n));
        shares.map(|share| share.most - share.least).sum::<i64>()
            + shared.map(|(_, points)| points.abs()).sum::<i64>()
    }

    /// How many evaluations a search may cost: `most` in packs of ordinary size, fewer in huge ones,
    /// so that the time is bounded.
    pub(crate) fn evaluations(&self, most: u32) -> u32 {
        const WORK: usize = 40_000_000;
        u32::try_from(WORK / self.size.max(1))
            .unwrap_or(u32::MAX)
            .clamp(8, most)
            .min(self.most_evaluations)
    }
}

impl QuestionProgram {
    fn new(
        question: &Question,
        ask_if: Option<Node>,
        atoms: Vec<(u32, Test)>,
        raises: Vec<(u32, Test)>,
        budget: &mut usize,
    ) -> QuestionProgram {
        let (profiles, complete, subsets) =
            crate::engine::profiles::profiles(question, &atoms, &raises, budget);
        let positive = atoms.iter().chain(&raises).all(|(_, test)| !test.has_not());
        let (certain, possible) = if complete || positive {
            (
                crate::engine::profiles::certain(&profiles),
                crate::engine::profiles::possible(&profiles),
            )
        } else {
            // Some answers were not looked at: anything may be, nothing need be.
            let numbers = |tests: &[(u32, Test)]| {
                tests
                    .iter()
                    .map(|(n, _)| *n)
                    .collect::<BTreeSet<u32>>()
                    .into_iter()
                    .collect()
            };
            let everything = Profile {
                atoms: numbers(&atoms),
                raises: numbers(&raises),
            };
            (Profile::default(), everything)
        };
        QuestionProgram {
            extremes_known: complete,
            positive,
            ask_if,
            atoms,
            raises,
            profiles,
            complete,
            best: Vec::new(),
            worst: Vec::new(),
            subsets,
            shares: Vec::new(),
            influence: Vec::new(),
            gates: BTreeSet::new(),
            certain,
            possible,
        }
    }

    /// An indicator that is raised when a condition over several answers holds.
    fn raised_together(when: Node, indicator: u32) -> QuestionProgram {
        let raised = Profile {
            atoms: Vec::new(),
            raises: vec![indicator],
        };
        QuestionProgram {
            ask_if: Some(when),
            atoms: Vec::new(),
            raises: Vec::new(),
            profiles: vec![raised.clone()],
            complete: true,
            positive: true,
            extremes_known: true,
            best: Vec::new(),
            worst: Vec::new(),
            subsets: None,
            shares: Vec::new(),
            influence: Vec::new(),
            gates: BTreeSet::new(),
            certain: raised.clone(),
            possible: raised,
        }
    }
}

/// Gives numbers to names and to the tests that conditions apply.
struct Compiler<'a> {
    questions: HashMap<&'a str, u32>,
    dimensions: HashMap<&'a str, u32>,
    scores: HashMap<&'a str, u32>,
    indicators: HashMap<&'a str, u32>,
    /// By question.
    atoms: Vec<Vec<(u32, Test)>>,
    atom_question: Vec<u32>,
    quotient_atoms: BTreeSet<u32>,
    known_atoms: HashMap<(u32, Test), u32>,
}

impl<'a> Compiler<'a> {
    fn new(protocol: &'a Protocol) -> Compiler<'a> {
        let questions = protocol
            .sections
            .iter()
            .flat_map(|section| &section.questions);
        let atoms = questions.clone().map(|_| Vec::new()).collect();
        let questions: HashMap<&str, u32> = (0..)
            .zip(questions)
            .map(|(n, q)| (q.id.as_str(), n))
            .collect();
        let dimensions = (0..)
            .zip(&protocol.dimensions)
            .map(|(n, d)| (d.id.as_str(), n))
            .collect();
        let scores = (0..)
            .zip(&protocol.scores)
            .map(|(n, s)| (s.id.as_str(), n))
            .collect();
        let indicators = protocol
            .dimensions
            .iter()
            .flat_map(|dimension| &dimension.indicators);
        let indicators = (0..)
            .zip(indicators)
            .map(|(n, i)| (i.id.as_str(), n))
            .collect();
        Compiler {
            questions,
            dimensions,
            scores,
            indicators,
            atoms,
            atom_question: Vec::new(),
            quotient_atoms: BTreeSet::new(),
            known_atoms: HashMap::new(),
        }
    }

    fn node(&mut self, condition: &Condition) -> Node {
        let never = Node::Any(Vec::new());
        match condition {
            Condition::Question { question, test } => match self.questions.get(question.as_str()) {
                Some(question) => Node::Atom(self.atom(*question, test)),
                None => never,
            },
            Condition::Dimension(id) => self
                .dimensions
                .get(id.as_str())
                .map_or(never, |number| Node::Dimension(*number)),
            Condition::Indicator(id) => self
                .indicators
                .get(id.as_str())
                .map_or(never, |number| Node::Indicator(*number)),
            Condition::IndicatorsAtLeast(count) => Node::AtLeast(*count),
            Condition::Score { score, at_least } => self
                .scores
                .get(score.as_str())
                .map_or(never, |number| Node::Score(*number, *at_least)),
            Condition::Of { of, at_least } => {
                Node::Of(of.iter().map(|c| self.node(c)).collect(), *at_least)
            }
            Condition::Quotient(quotient) => self.quotient(quotient),
            Condition::PresumedMinor(true) => Node::Minor,
            Condition::PresumedMinor(false) => Node::Not(Box::new(Node::Minor)),
            Condition::All(children) => Node::All(children.iter().map(|c| self.node(c)).collect()),
            Condition::Any(children) => Node::Any(children.iter().map(|c| self.node(c)).collect()),
            Condition::Not(child) => Node::Not(Box::new(self.node(child))),
        }
    }

    /// One of the pairs of tests that a quotient comes to.
    fn quotient(&mut self, quotient: &Quotient) -> Node {
        let questions = &self.questions;
        let number = |id: &str| questions.get(id).copied();
        let (Some(of), Some(by)) = (number(&quotient.of), number(&quotient.by)) else {
            return Node::Any(Vec::new());
        };
        let before = self.atom_question.len();
        let pairs = quotient.tests().map(|(of_test, by_test)| {
            let of = self.atom(of, &of_test);
            let by = self.atom(by, &by_test);
            Node::All(vec![Node::Atom(of), Node::Atom(by)])
        });
        let any = Node::Any(pairs.collect());
        let new = (0_u32..).zip(&self.atom_question).skip(before);
        self.quotient_atoms.extend(new.map(|(atom, _)| atom));
        any
    }

    /// The points of a score by indicator and by atom.
    fn points(&mut self, score: &Score) -> (PointsOf, PointsOf) {
        let (mut indicators, mut atoms) = (PointsOf::new(), PointsOf::new());
        for part in &score.add {
            match &part.counted {
                Counted::Indicator { indicator } => {
                    if let Some(number) = self.indicators.get(indicator.as_str()) {
                        indicators.push((*number, part.points));
                    }
                }
                Counted::Question { question, test } => {
                    if let Some(question) = self.questions.get(question.as_str()).copied() {
                        atoms.push((self.atom(question, test), part.points));
                    }
                }
            }
        }
        (indicators, atoms)
    }

    fn atom(&mut self, question: u32, test: &Test) -> u32 {
        let next = u32::try_from(self.atom_question.len()).unwrap_or(u32::MAX);
        let atom = *self
            .known_atoms
            .entry((question, test.clone()))
            .or_insert(next);
        if atom == next {
            self.atoms[question as usize].push((atom, test.clone()));
            self.atom_question.push(question);
        }
        atom
    }
}
