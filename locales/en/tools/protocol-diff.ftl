### review: draft
### The words of `repere protocol diff`: what a new version changes.

diff-title = { $old } → { $new }
diff-nothing = Nothing differs, neither the questions, nor the rules, nor the words.
diff-head = Head
diff-sections = Sections
diff-questions = Questions
diff-dimensions = Dimensions
diff-indicators = Indicators
diff-scores = Sums of points
diff-exploitations = Types of exploitation
diff-contradictions = Contradictions
diff-hand-on = Answers handed on to other protocols
diff-outcomes = Outcomes
diff-for-whom = What this changes for the outcome
diff-added = + added: { $ids }
diff-removed = - removed: { $ids }
diff-moved = ↕ moved: { $ids }
diff-and-more = { $ids } and { $more } more
diff-changed = ~ { $id }
diff-key = `{ $key }`: { $old } → { $new }
diff-long-key = `{ $key }`
diff-none = nothing
diff-words =
    before: { $old }
    after: { $new }
diff-texts = Words: { $language } ({ $locale })
diff-language-added = language added
diff-language-removed = language removed
diff-review = review: { $old } → { $new }
diff-review-source = source
diff-review-reviewed = reviewed
diff-review-draft = draft
diff-cases = { $cases ->
    [0] No case to compare.
    [one] { $differ ->
        [0] The case gives the same outcome with both versions.
       *[other] The case does not give the same outcome:
    }
   *[other] { $differ ->
        [0] All { $cases } cases give the same outcome with both versions.
        [one] Of { $cases } cases, one does not give the same outcome:
       *[other] Of { $cases } cases, { $differ } do not give the same outcome:
    }
}
diff-case = `{ $id }`: { $old } → { $new }
diff-samples = { $differ ->
    [0] Of { $samples } random sets of answers (seed { $seed }), all give the same outcome.
    [one] Of { $samples } random sets of answers (seed { $seed }), one does not give the same outcome.
   *[other] Of { $samples } random sets of answers (seed { $seed }), { $differ } do not give the same outcome.
}
diff-corner = before ↓ after →
diff-examples = The shortest example of each change
diff-example = { $old } → { $new }
diff-example-empty = with no answer at all
diff-example-answer = { $question } → { $answer } [{ $id }]
