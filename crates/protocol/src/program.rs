//! The pack in a form that is fast to evaluate: names are numbers, conditions are trees over them,
//! and every question's answers are folded into the few *profiles* that the pack can tell apart.

use crate::model::{
    Condition, Counts, Dimension, Kind, Protocol, Question, Rule, Scalar, Test, Weight,
};
use std::collections::{BTreeSet, HashMap};

/// A set of small numbers, as bits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Bits(Vec<u64>);

impl Bits {
    pub(crate) fn new(size: usize) -> Bits {
        Bits(vec![0; size.div_ceil(64)])
    }

    #[inline]
    pub(crate) fn set(&mut self, bit: u32) {
        self.0[bit as usize / 64] |= 1 << (bit % 64);
    }

    #[inline]
    pub(crate) fn get(&self, bit: u32) -> bool {
        self.0[bit as usize / 64] & (1 << (bit % 64)) != 0
    }

    pub(crate) fn clear(&mut self) {
        self.0.fill(0);
    }

    #[inline]
    pub(crate) fn count(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    /// How many of these are in a mask too.
    #[inline]
    pub(crate) fn count_in(&self, mask: &Bits) -> u32 {
        self.0
            .iter()
            .zip(&mask.0)
            .map(|(word, mask)| (word & mask).count_ones())
            .sum()
    }
}

/// Kleene's three values. The order makes "and" the least and "or" the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Truth {
    False,
    Unknown,
    True,
}

impl Truth {
    #[inline]
    pub(crate) fn from_bounds(certain: bool, possible: bool) -> Truth {
        match (certain, possible) {
            (true, _) => Truth::True,
            (false, true) => Truth::Unknown,
            (false, false) => Truth::False,
        }
    }

    #[inline]
    pub(crate) fn negate(self) -> Truth {
        match self {
            Truth::False => Truth::True,
            Truth::Unknown => Truth::Unknown,
            Truth::True => Truth::False,
        }
    }
}

/// A condition over numbers.
#[derive(Debug, Clone)]
pub(crate) enum Node {
    /// A question has been reached and its answer passes a test.
    Atom(u32),
    Dimension(u32),
    Indicator(u32),
    AtLeast(u32),
    Minor,
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
    /// `best` and `worst` are right even if `profiles` is not complete.
    pub(crate) extremes_known: bool,
    /// Profiles that no other one beats when looking for the highest outcome.
    pub(crate) best: Vec<u32>,
    /// Profiles that no other one beats when looking for the lowest outcome.
    pub(crate) worst: Vec<u32>,
    /// For `choices` whose answers were enumerated: how to take single options away.
    pub(crate) subsets: Option<Subsets>,
    /// Dimensions that it raises something in, itself or through questions that it opens.
    pub(crate) influence: Vec<bool>,
    /// Questions that its own gate names.
    pub(crate) gates: BTreeSet<usize>,
    /// What every answer makes true.
    pub(crate) certain: Profile,
    /// What some answer makes true.
    pub(crate) possible: Profile,
}

/// The indicators of one dimension by weight, for one population.
#[derive(Debug)]
pub(crate) struct Weights {
    pub(crate) strong: Bits,
    pub(crate) medium: Bits,
    pub(crate) weak: Bits,
}

impl Weights {
    fn new(dimension: &Dimension, first: u32, size: usize, child: bool) -> Weights {
        let (strong, medium, weak) = (Bits::new(size), Bits::new(size), Bits::new(size));
        let mut weights = Weights {
            strong,
            medium,
            weak,
        };
        for (number, indicator) in (first..).zip(&dimension.indicators) {
            match if child {
                indicator.child
            } else {
                indicator.adult
            } {
                Some(Weight::Strong) => weights.strong.set(number),
                Some(Weight::Medium) => weights.medium.set(number),
                Some(Weight::Weak) => weights.weak.set(number),
                None => {}
            }
        }
        weights
    }

    #[inline]
    pub(crate) fn counts(&self, present: &Bits) -> Counts {
        Counts {
            strong: present.count_in(&self.strong),
            medium: present.count_in(&self.medium),
            weak: present.count_in(&self.weak),
        }
    }
}

/// A dimension, compiled.
#[derive(Debug)]
pub(crate) struct DimensionProgram {
    pub(crate) rules: Vec<Rule>,
    pub(crate) adult: Weights,
    pub(crate) child: Weights,
    /// Numbers of its indicators: from here, so many.
    pub(crate) first: u32,
    pub(crate) length: u32,
}

impl DimensionProgram {
    #[inline]
    pub(crate) fn positive(&self, counts: Counts) -> bool {
        self.rules.iter().any(|rule| rule.holds(counts))
    }
}

/// A pack, compiled.
#[derive(Debug)]
pub(crate) struct Program {
    pub(crate) questions: Vec<QuestionProgram>,
    pub(crate) dimensions: Vec<DimensionProgram>,
    /// Highest first; the last one is `None`: it always matches.
    pub(crate) outcomes: Vec<Option<Node>>,
    pub(crate) minor: Option<Node>,
    pub(crate) atoms: usize,
    pub(crate) indicators: usize,
    /// The question of each atom.
    pub(crate) atom_question: Vec<u32>,
    /// Questions that outcomes or the population depend on directly, not through indicators.
    pub(crate) controls: BTreeSet<usize>,
    /// The questions that can raise each indicator.
    pub(crate) raisers: Vec<Vec<u32>>,
    /// How much one evaluation has to look at, in conditions and answers.
    size: usize,
    /// No search may cost more evaluations than this; tests lower it to see the work bound reached.
    pub(crate) most_evaluations: u32,
}

impl Program {
    pub(crate) fn compile(protocol: &Protocol) -> Program {
        let mut compiler = Compiler::new(protocol);
        let size = compiler.indicators.len();
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
        let mut dimensions = Vec::new();
        let mut first = 0;
        for dimension in &protocol.dimensions {
            let length = u32::try_from(dimension.indicators.len()).unwrap_or(u32::MAX);
            dimensions.push(DimensionProgram {
                rules: dimension.positive_when.clone(),
                adult: Weights::new(dimension, first, size, false),
                child: Weights::new(dimension, first, size, true),
                first,
                length,
            });
            first += length;
        }
        let mut raisers = vec![Vec::new(); size];
        let mut programs = Vec::new();
        let mut budget = crate::profiles::MAX_ENUMERATED_SETS;
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
        let mut program = Program {
            questions: programs,
            dimensions,
            outcomes,
            minor,
            atoms: compiler.atom_question.len(),
            indicators: size,
            atom_question: compiler.atom_question,
            controls: BTreeSet::new(),
            raisers,
            most_evaluations: u32::MAX,
            size: compiler.nodes + questions.len() + size,
        };
        crate::rank::rank(&mut program);
        crate::rank::trace_influence(&mut program);
        program
    }

    /// How many evaluations a search may cost: `most` in packs of ordinary size, fewer in huge ones,
    /// so that the time is bounded.
    pub(crate) fn evaluations(&self, most: u32) -> u32 {
        const WORK: usize = 20_000_000;
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
            crate::profiles::profiles(question, &atoms, &raises, budget);
        let positive = atoms.iter().chain(&raises).all(|(_, test)| !test.has_not());
        let (certain, possible) = if complete || positive {
            (
                crate::profiles::certain(&profiles),
                crate::profiles::possible(&profiles),
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
            extremes_known: complete || (positive && atoms.is_empty()),
            ask_if,
            atoms,
            raises,
            profiles,
            complete,
            best: Vec::new(),
            worst: Vec::new(),
            subsets,
            influence: Vec::new(),
            gates: BTreeSet::new(),
            certain,
            possible,
        }
    }
}

/// Gives numbers to names and to the tests that conditions apply.
struct Compiler<'a> {
    questions: HashMap<&'a str, u32>,
    dimensions: HashMap<&'a str, u32>,
    indicators: HashMap<&'a str, u32>,
    /// By question.
    atoms: Vec<Vec<(u32, Test)>>,
    atom_question: Vec<u32>,
    known_atoms: HashMap<(u32, Test), u32>,
    /// Conditions compiled so far, the parts of each counted.
    nodes: usize,
}

impl<'a> Compiler<'a> {
    fn new(protocol: &'a Protocol) -> Compiler<'a> {
        let questions = protocol
            .sections
            .iter()
            .flat_map(|section| &section.questions);
        let questions: HashMap<&str, u32> = (0..)
            .zip(questions)
            .map(|(n, q)| (q.id.as_str(), n))
            .collect();
        let dimensions = (0..)
            .zip(&protocol.dimensions)
            .map(|(n, d)| (d.id.as_str(), n))
            .collect();
        let indicators = protocol
            .dimensions
            .iter()
            .flat_map(|dimension| &dimension.indicators);
        let indicators = (0..)
            .zip(indicators)
            .map(|(n, i)| (i.id.as_str(), n))
            .collect();
        let atoms = vec![Vec::new(); questions.len()];
        Compiler {
            questions,
            dimensions,
            indicators,
            atoms,
            atom_question: Vec::new(),
            known_atoms: HashMap::new(),
            nodes: 0,
        }
    }

    fn node(&mut self, condition: &Condition) -> Node {
        self.nodes += 1;
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
            Condition::PresumedMinor(true) => Node::Minor,
            Condition::PresumedMinor(false) => Node::Not(Box::new(Node::Minor)),
            Condition::All(children) => Node::All(children.iter().map(|c| self.node(c)).collect()),
            Condition::Any(children) => Node::Any(children.iter().map(|c| self.node(c)).collect()),
            Condition::Not(child) => Node::Not(Box::new(self.node(child))),
        }
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

/// An answer as tests see it. Date and text pass no test.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Seen<'a> {
    One(&'a str),
    /// Options of the question by number, as bits: for answers that are enumerated.
    Mask(u128, &'a [String]),
    Many(&'a std::collections::BTreeSet<String>),
    Number(i64),
    Opaque,
}

impl Test {
    /// Whether a `not` stands in it.
    fn has_not(&self) -> bool {
        match self {
            Test::Not(_) => true,
            Test::All(tests) | Test::Any(tests) => tests.iter().any(Test::has_not),
            Test::Is(_) | Test::AnyOf(_) | Test::AtLeast(_) | Test::AtMost(_) => false,
        }
    }

    /// Whether an answer passes. Answers are whole here; unknown ones never come this far.
    pub(crate) fn passes(&self, seen: Seen<'_>) -> bool {
        match self {
            Test::Is(scalar) => has(seen, scalar),
            Test::AnyOf(scalars) => scalars.iter().any(|scalar| has(seen, scalar)),
            Test::AtLeast(least) => matches!(seen, Seen::Number(number) if number >= *least),
            Test::AtMost(greatest) => matches!(seen, Seen::Number(number) if number <= *greatest),
            Test::All(tests) => tests.iter().all(|test| test.passes(seen)),
            Test::Any(tests) => tests.iter().any(|test| test.passes(seen)),
            Test::Not(test) => !test.passes(seen),
        }
    }
}

fn has(seen: Seen<'_>, scalar: &Scalar) -> bool {
    match (seen, scalar) {
        (Seen::One(given), Scalar::Code(code)) => given == code,
        (Seen::Many(given), Scalar::Code(code)) => given.contains(code),
        (Seen::Mask(mask, options), Scalar::Code(code)) => options
            .iter()
            .position(|option| option == code)
            .is_some_and(|at| mask & (1 << at) != 0),
        (Seen::Number(given), Scalar::Number(number)) => given == *number,
        _ => false,
    }
}

/// Whether a question of this kind can pass any test at all.
pub(crate) fn testable(kind: Kind) -> bool {
    !matches!(kind, Kind::Date | Kind::Text)
}
