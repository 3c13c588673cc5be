//! Evaluation: a pack compiled to numbers and trees, the route, the range of outcomes, and what can still move it.

pub(crate) mod bits;
pub(crate) mod change;
pub(crate) mod cheapest_way;
pub(crate) mod closed_by;
pub(crate) mod dimension;
pub(crate) mod eval;
pub(crate) mod evaluation_cost;
pub(crate) mod profiles;
pub(crate) mod program;
pub(crate) mod rank;
pub(crate) mod route;
pub(crate) mod score;
pub(crate) mod search;
pub(crate) mod test_evaluation;
pub(crate) mod undecided;
pub(crate) mod witness_walks;
