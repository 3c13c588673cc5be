### review: draft
### What an editor says to whoever writes `protocol.toml` or `cases.toml`: a sentence for each key.

## The protocol

schema-protocol = A protocol: what is asked, and what the answers mean
schema-protocol-format = The version of the format. Write 1.
schema-protocol-id = The protocol’s name for programs: small letters without accents, digits, hyphens.
schema-protocol-version = Three numbers, such as 1.0.0. Change it whenever anything changes.
schema-protocol-source-locale = The language that the protocol is written in, such as `fr`.
schema-protocol-locales = Every language that has a file in the folder texts.
schema-protocol-respondent-locales = Languages in which only what the person hears is translated; the rest is read in the source language.
schema-protocol-roles = For whom this protocol is, such as `labour-inspector`.
schema-protocol-presumed-minor = The answers that make the rules for children apply.
schema-protocol-section = A section: questions that belong together.
schema-protocol-dimension = A dimension: indicators that are weighed together.
schema-protocol-score = A sum of points.
schema-protocol-exploitation = A type of exploitation, recorded apart; it never changes the outcome.
schema-protocol-contradiction = Two answers that cannot both be true.
schema-protocol-hand-on = Answers that are handed on to another protocol, so as not to ask twice.
schema-protocol-outcome = An outcome. From the highest to the lowest; the last one has no `when`.
schema-presumed-minor-when = A condition over questions. A doubt is part of it.

## The questions

schema-section-id = The section’s name; its words are `section-…`.
schema-section-question = A question. They are asked in the order in which they stand.
schema-question-id = The question’s name; its words are `question-…`.
schema-question-kind = Yes or no, one choice, several choices, a number, a date, or free text.
schema-question-modes = To ask (`ask`), to observe (`observe`), or both. Without this key: to ask.
schema-question-options = What can be chosen; the words are `.option-…`.
schema-question-exclusive = Options that exclude all others, such as “none of these”.
schema-question-ask-if = The question is asked only if this holds. Without this key: always.
schema-question-raises = The indicators that answers point to.
schema-question-alert = Words that are shown to the worker at once when this answer is given.
schema-question-minimum = The least number allowed.
schema-question-maximum = The greatest number allowed.
schema-question-seconds = How long the question takes, in seconds; without this key 20.
schema-question-htcds = What the answers mean in the HTCDS 2.0 standard.
schema-question-compare = What the text names (`recruiter`, `employer`, `place`), so that several interviews can be compared. No rule looks at it.
schema-raise-when = Which answers.
schema-raise-indicator = Which indicator.
schema-alert-when = { schema-raise-when }
schema-alert-text = The alert’s name; its words are `alert-…`.
schema-question-fact-when = { schema-raise-when }
schema-question-fact-field = { schema-fact-field }
schema-question-fact-value = { schema-fact-value }
schema-fact-field = A field of the standard, such as `vic_MethodsOfControl`.
schema-fact-value = The field’s value.

## Tests and conditions

schema-test-is = The answer is this; with several choices: this is among them.
schema-test-any-of = The answer is one of these.
schema-test-at-least = The number is this or more.
schema-test-at-most = The number is this or less.
schema-test-all = All of these hold.
schema-test-any = One of these holds.
schema-test-not = This does not hold.
schema-condition-all = { schema-test-all }
schema-condition-any = { schema-test-any }
schema-condition-not = { schema-test-not }
schema-condition-of = At least `at_least` of these conditions hold.
schema-condition-question = A question, and what its answer should be.
schema-condition-dimension = This dimension is positive.
schema-condition-indicator = This indicator is present.
schema-condition-indicators-at-least = At least so many indicators are present, of all dimensions together.
schema-condition-presumed-minor = The person is presumed to be a minor (`true`), or is not (`false`).
schema-condition-score = A sum of points, and how many are needed (`at_least`).
schema-condition-is = { schema-test-is }
schema-condition-any-of = { schema-test-any-of }
schema-condition-at-least = At least so many: a number, points, or conditions.
schema-condition-at-most = { schema-test-at-most }
schema-condition-lowers = Write `true`: one more indicator can lower the outcome, and this is meant.

## What the answers mean

schema-dimension-id = The dimension’s name; its words are `dimension-…`.
schema-dimension-element = The element of the Palermo definition: act, means or purpose.
schema-dimension-phase = The phase that it speaks of, such as `recruitment`.
schema-dimension-view = The group of dimensions that it belongs to, beside the main one.
schema-dimension-sides = Its two sides, such as `["involuntariness", "menace"]`.
schema-dimension-positive-when = The rules; the dimension is positive as soon as one holds.
schema-dimension-indicator = An indicator of this dimension.
schema-dimension-member = An indicator of another dimension that counts in this one too.
schema-rule-strong = At least so many strong indicators.
schema-rule-medium = At least so many medium indicators.
schema-rule-weak = At least so many weak indicators.
schema-rule-medium-or-weak = At least so many medium and weak indicators together.
schema-rule-each-side = At least so many indicators on each side.
schema-indicator-id = The indicator’s name; its words are `indicator-…`.
schema-indicator-side = On which side it stands.
schema-indicator-adult = Its weight for an adult. Without this key: no indicator for an adult.
schema-indicator-child = Its weight for a child. Without this key: no indicator for a child.
schema-indicator-htcds = What the indicator means in the HTCDS 2.0 standard.
schema-member-indicator = An indicator that is declared elsewhere in this file.
schema-member-side = { schema-indicator-side }
schema-member-adult = Its weight here for an adult.
schema-member-child = Its weight here for a child.
schema-score-id = The sum’s name; its words are `score-…`.
schema-score-add = What adds points.
schema-summand-indicator = The points count when this indicator is present.
schema-summand-question = The points count when this question has this answer.
schema-summand-is = { schema-test-is }
schema-summand-any-of = { schema-test-any-of }
schema-summand-at-least = { schema-test-at-least }
schema-summand-at-most = { schema-test-at-most }
schema-summand-points = How many points. Less than zero only with `lowers = true`.
schema-summand-lowers = { schema-condition-lowers }
schema-exploitation-id = The type’s name; its words are `exploitation-…`.
schema-exploitation-when = A condition over questions and indicators.
schema-exploitation-htcds = What this type means in the HTCDS 2.0 standard.
schema-contradiction-id = The contradiction’s name; its words are `contradiction-…`.
schema-contradiction-when = A condition over at least two questions.
schema-hand-on-pack = The other protocol’s name.
schema-hand-on-answers = Which answers go there, and where.
schema-handed-question = The question that the answer comes from.
schema-handed-when = Only for these answers.
schema-handed-to = The other protocol’s question.
schema-handed-answer = The answer that is put there; without this key, the same.
schema-outcome-id = The outcome’s name; its words are `outcome-…`, with `.meaning`.
schema-outcome-when = The outcome is given when this holds and no higher one fits.
schema-outcome-next-steps = What to do next; the words are `next-step-…`.

## The cases

schema-cases = The cases of a protocol: answers, and what they should give
schema-cases-case = A case.
schema-case-id = The case’s name.
schema-case-description = What it is about, in a sentence.
schema-case-answers = The questions and their answers.
schema-case-indicators = In place of answers: exactly these indicators are present.
schema-case-presumed-minor = With `indicators`: the rules for children apply.
schema-case-expect = What should come out. Only `outcome` must be there.
schema-expect-outcome = The outcome.
schema-expect-lowest = The lowest outcome that is still possible.
schema-expect-highest = The highest outcome that is still possible.
schema-expect-positive = Exactly these dimensions are positive.
schema-expect-present = These indicators are present; others may be too.
schema-expect-absent = These indicators are absent; others may be too.
schema-expect-exploitations = Exactly these types of exploitation appear.
schema-expect-contradictions = Exactly these contradictions appear.
schema-expect-scores = The points of each score that is named.
schema-answer-answer = The answer.
schema-answer-provenance = How it became known: answered, said unasked, observed, reported, or seen in a document.
schema-answer-non-answer = No answer, and why. It is never a “no”.
schema-answer-code = The code of an option, or `yes` or `no`.

## What protects the person

schema-protocol-about = `papers`: the protocol is about papers alone, and nobody is asked.
schema-protocol-raise = The indicators that several answers raise together.
schema-protocol-reference = Values that are data, with their sources, such as a minimum wage.
schema-protocol-always = The steps that hang on the person and the role, whatever the outcome.
schema-presumed-minor-floor = The lowest outcome that somebody presumed to be a minor can get.
schema-question-needs-training = Write `true`: only somebody trained asks this question; others note what is said unasked or seen.
schema-question-subject = What it is about, a name of yours. After a disclosure the other questions on the same subject are asked no more.
schema-question-discloses = The answers that disclose; without it, those that raise an indicator.
schema-question-disclose = `never-by-default`: the answer stands in a referral only where somebody chooses it.
schema-indicator-disclose = `never-by-default`: the indicator stands in a referral only where somebody chooses it.
schema-alert-contact = The contact of the directory whose number is shown beside it.
schema-condition-quotient = One number divided by another is below a bound.
schema-always-roles = The roles; without it, every role.
schema-always-when = For whom, or from which indications on; without it, for everybody.
schema-always-steps = What to do; the words are `next-step-…`.
schema-raised-together-indicator = The indicator.
schema-raised-together-when = A condition over questions, indicators raised before, and the presumed age.
schema-reference-id = The value’s name.
schema-reference-value = The value, an exact decimal number.
schema-reference-unit = What it is counted in, such as `EUR`.
schema-reference-valid-from = The day from which it holds.
schema-reference-source = Where it was read.
schema-reference-verified-by = Who compared it with the source; empty while nobody has.
schema-reference-verified-on = The day of that comparison.
schema-below-reference = The name of a value.
schema-below-share = The part of the value that is the bound; without it, the whole value.
schema-quotient-of = The question whose number is divided.
schema-quotient-by = The question whose number divides; it has a `minimum` and a `maximum`.
schema-quotient-by-times = What that number is multiplied with first.
schema-quotient-below = The bound: a number, or the share of a value.
schema-expect-role = The role for which the steps are looked at.
schema-expect-steps-include = These steps are given; others may be too.
schema-expect-steps-exclude = These steps are not given.
