### review: draft
### The result, rights, the person’s words, paper. Read by the worker only.

note-and-words = Words, note
own-words-title = Their own words
own-words-placeholder = Word for word, not corrected, not translated.
home-judgement = your judgement: { $outcome }
new-only-observed = This protocol asks no question: everything is observed or read.

## During the interview

settled-about = What is left cannot change the result any more. You can stop here, or go on.
settled-stop = See the result
contradictions-title = { $count ->
        [one] One point to come back to
       *[other] { $count } points to come back to
    }
contradictions-about = For you alone. Fear and tiredness bring memories back in pieces: come back to it gently, without reproach, or not at all.
contradiction-child-and-adult = Age: before the questions you said that this is a child, and the answers say 18 or more. The rules for children stay. Come back to both calmly, without reproach; what was said before is changed in the result.

## The result

range-inexact = This protocol has too many paths to look at them all: what is still possible may be shown wider than it is.
result-would-change = What could change it
    .about = The question that weighs most comes first. There is no duty to come back to it.
result-contacts = { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }
contact-no-number = number to be entered by the deployment
view-about = The same answers, looked at in another way. It does not change the result.
exploitations-title = Kinds of exploitation
exploitations-about = Recorded apart; they do not change the result.
exploitations-none = None appears in the answers.
exploitations-open = { $count ->
        [one] { $count } that an answer could still show
       *[other] { $count } that an answer could still show
    }
scores-title = Points
scores-points = Points
scores-range = between { $lowest } and { $highest }, depending on what is unknown
protocols-nav = Change protocol
protocols-none = This protocol hands on to no other one. To begin one, go back to the list: nothing of this conversation gets lost.
continue-title = Continue with…
continue-about = A new interview in the same languages. What was answered is not asked again.
continue-answers = { $answers ->
        [0] nothing to take over yet
        [one] { $answers } answer taken over
       *[other] { $answers } answers taken over
    }

## What no longer counts

closed-open = { $count ->
        [one] One question no longer counts
       *[other] { $count } questions no longer count
    }
closed-title = No longer counts
closed-about = The answers given earlier do not lead to these questions, or no longer do. What is written there is not counted, not printed and not sent.
closed-by = { $count ->
        [one] Because of this answer. Change it and this counts again.
       *[other] Because of these answers. Change them and this counts again.
    }
closed-answer = Answer
closed-draft = Begun, not recorded
closed-draft-choice = A choice that was not confirmed
closed-erase = Erase
closed-erase-what = Erase: { $what }
closed-erase-sure = Erase for good
closed-keep = Keep
closed-none = There is nothing left here.

## The judgement of whoever leads the interview

judgement-title = Your judgement
judgement-about = The result sees only answers. If you see things differently, say so here: both stand side by side.
judgement-write = I see it differently
judgement-change = Change
judgement-take-back = Take back
judgement-outcome = You would say
judgement-reason = Why
judgement-outcome-missing = Choose a level.
judgement-reason-missing = Your judgement differs from the result: say why, in a few words.
judgement-keep = Keep this judgement
judgement-leave = Change nothing
judgement-earlier = { $count ->
        [one] { $count } earlier judgement
       *[other] { $count } earlier judgements
    }
judgement-taken-back = Judgement taken back
share-judgement = Your judgement
    .about = Beside the result, with your reason

## Rights

rights-open = Their rights · { $language }
rights-back = Back to the result
rights-unverified = These rights have not been verified by a lawyer yet for this deployment.
rights-draft = A translation that nobody has reviewed.
rights-nationality = A citizen of a country of the European Union? It changes the rights to stay. Nothing is kept.
rights-nationality-eu = Yes
rights-nationality-other = No
rights-nationality-unknown = Not known
rights-hear = Listen

## Paper

paper-open = Print…
paper-print = Print
paper-title = On paper
paper-about = A sheet is not encrypted: print only what will be kept in a safe place.
paper-file = For the file
    .about = Answers, indications and result
paper-report = Report to protect a minor
    .about = What was seen, apart from what was told; the child’s words
paper-kept = What could be held against them
    .about = What a child was made to do could be used against that child: unless you choose it, the report does not say it.
paper-file-title = File { $code }
paper-begun = Begun on { $day }
paper-range = Depending on what is unknown: from “{ $lowest }” to “{ $highest }”.
paper-notes = Notes
paper-answers = Answers
paper-nothing = Nothing recorded.
report-urgent = Urgent: telephone the prosecutor’s magistrate on duty first. This document follows.
report-title = Report of a child in danger or at risk
report-to = To the public prosecutor, minors’ section. Copy to the département’s unit (CRIP).
report-reference = Reference: { $code }
report-from = From
report-name = Name and first name
report-function = Function and service
report-reach = Address and telephone
report-child = The child
report-child-name = Name, first name, other names given
report-child-born = Date and place of birth, or age as said
report-child-where = Where the child is
report-child-parents = Parents, or an adult who claims to be responsible
report-seen = Facts observed or read
report-words = The child’s words
report-said = What the child said, when asked or unasked
report-told = What others told
report-more = To be completed
report-more-what = Context, dates, what has been done already
report-enclosed = Enclosed (certificate…)
report-opinion = ☐ The child was told of this report, unless that puts the child in danger.
report-signed = { $day }. Signature

## Settings

settings-directory = Directory
settings-directory-about = Numbers to call, duties, rights and roles. Your deployment can install a newer, signed edition.
directory-not-used = The installed edition is not used; Repère’s own takes its place:
directory-demonstration = Demonstration: none of this has been verified.
directory-unverified = { $count ->
    [one] One entry that nobody has verified
   *[other] { $count } entries that nobody has verified
}
directory-verified = Everything has been verified.
directory-read = Read on { $day }
directory-add = Install an edition…
directory-added = Done: this edition is in use now.
directory-kind-contact = Numbers
directory-kind-duty = Duties
directory-kind-right = Rights
directory-kind-role = Roles
directory-kind-law = Texts of law
settings-role = Role
settings-role-why = It decides what you have to say before the questions, and which protocols come first.
settings-departement = Département
settings-departement-none = Not given
settings-departement-why = It decides which steps and contacts are shown.
