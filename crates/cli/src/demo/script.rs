//! What the person of the demonstration says: invented, like the person. Codes of the pack
//! `labour-exploitation`; what is not listed was not asked.

use repere_protocol::{Answer, NonAnswer, Provenance};

/// The pack that the demonstration follows.
pub(super) const PROTOCOL: &str = "labour-exploitation";

/// The role that the pack is for.
pub(super) const ROLE: &str = "labour-inspector";

/// The answer to a question, and how it becomes known.
pub(super) fn answer(question: &str) -> (Answer, Provenance) {
    use Provenance::{Answered, Document, Observed, Volunteered};
    let code = |code: &str| Answer::Code(code.to_owned());
    let codes = |codes: &[&str]| Answer::Codes(codes.iter().map(ToString::to_string).collect());
    match question {
        "age-band" => (code("adult"), Answered),
        "work" => (code("agriculture"), Observed),
        "how-found" => (codes(&["recruiter"]), Answered),
        "as-promised" => (code("no"), Answered),
        "not-as-promised" => (codes(&["job", "pay"]), Volunteered),
        "could-refuse" => (code("no"), Answered),
        "used-situation" => (codes(&["money"]), Answered),
        "used-unknown" => (Answer::Unanswered(NonAnswer::DoesNotKnow), Answered),
        "journey" => (code("recruiter"), Answered),
        "journey-kept" => (codes(&["papers"]), Answered),
        "owes-money" => (code("work-people"), Answered),
        "debt-work" => (code("yes"), Answered),
        "debt-start" => (code("before"), Answered),
        "hours" => (Answer::Number(70), Answered),
        "rest" => (code("never"), Answered),
        "pay" => (code("kept"), Answered),
        "pay-month" => (Answer::Number(600), Document),
        "conditions" => (codes(&["danger", "harsh"]), Observed),
        "papers-held-by" => (code("employer"), Answered),
        "papers-back" => (code("no"), Answered),
        "housing" => (code("at-workplace"), Observed),
        "free-to-go" => (code("no"), Answered),
        "not-free-how" => (codes(&["permission"]), Answered),
        "treatment" => (Answer::Unanswered(NonAnswer::NotSafeToAskNow), Answered),
        "can-quit" => (code("no"), Answered),
        "why-stay" => (Answer::Unanswered(NonAnswer::PrefersNotToSay), Answered),
        _ => (Answer::Unanswered(NonAnswer::NotAsked), Answered),
    }
}
