### review: draft
### The visit on the page of the desk that receives a referral.

document-visit = The visit
document-visit-code = Code
document-visit-day = Date
document-visit-common = What the interviews have in common
document-visit-common-note = Numbers only. Being alike proves nothing; what is not known is never a “no”.
document-visit-others = The other interviews of the visit
compare-recruiter = recruiter
compare-employer = employer
compare-place = place
field-visit-place = Place
field-visit-sector = Sector
field-visit-interview = Interview { $code }
disclosed-visit-interviews = { $count ->
        [one] { $count } interview in all
       *[other] { $count } interviews in all
    }
disclosed-visit-compared = { $count ->
        [one] { $count } interview compared
       *[other] { $count } interviews compared
    }
disclosed-common-indication = { $title }: { $present } of { $settled } (not known: { $unknown })
disclosed-common-name = Same { $kind } named in { $count } interviews
disclosed-common-said = The same sentence, word for word, in { $count } interviews: perhaps learnt by heart
disclosed-indication = { $title } ({ $weight }; { $dimension }; { $provenance })
