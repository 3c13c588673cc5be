//! Which of what was noticed is told. Each indication can be left out; what could be held against the
//! person, such as what a child was made to do, is out unless it is chosen.

use crate::referral::draft::Choice;
use crate::screening::case::Case;
use repere_protocol::{Assessment, Disclose, IndicatorState, KeptBack, Pack, Told};

/// The indicator is told of only where it is chosen: so the screening's own pack says, or the one that new screenings
/// begin with, which may have learnt it since.
pub(crate) fn indicator_is_kept(case: &Case, indicator: &str) -> bool {
    packs(case).any(|pack| {
        let known = pack.indicator(indicator);
        known.is_some_and(|one| one.disclose == Disclose::NeverByDefault)
    })
}

/// The question's answer is told only where it is chosen; by the same packs.
pub(crate) fn question_is_kept(case: &Case, question: &str) -> bool {
    packs(case).any(|pack| {
        let known = pack.question(question);
        known.is_some_and(|one| one.disclose == Disclose::NeverByDefault)
    })
}

fn packs(case: &Case) -> impl Iterator<Item = &Pack> {
    let offered = case.offered.iter();
    offered.chain([&case.pack]).map(|pack| &pack.pack)
}

/// What is told of a screening. The answers behind an indication that is left out are kept back too, with
/// their notes and own words: they would tell it again.
pub(crate) fn told(case: &Case, assessment: &Assessment, choice: &Choice) -> Told {
    let pack = &case.pack.pack;
    let present = assessment.indicators.iter();
    let present = present.filter(|one| one.state == IndicatorState::Present);
    let mut kept_back = KeptBack::default();
    for one in present {
        let id = one.id.as_str();
        let is_told = match indicator_is_kept(case, id) {
            true => choice.chosen.iter().any(|chosen| chosen == id),
            false => !choice.left_out.iter().any(|left| left == id),
        };
        if !is_told {
            kept_back.indicators.insert(id.to_owned());
            let behind = one.because.iter().map(|because| because.question.clone());
            kept_back.questions.extend(behind);
        }
    }
    let chosen = |id: &&str| choice.chosen_answers.iter().any(|chosen| chosen == id);
    let questions = pack.questions().map(|question| question.id.as_str());
    let kept = questions.filter(|id| question_is_kept(case, id) && !chosen(id));
    kept_back.questions.extend(kept.map(str::to_owned));
    pack.told(assessment, &case.answers, &kept_back)
}
