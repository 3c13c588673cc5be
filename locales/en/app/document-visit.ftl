### review: draft
### The visit on the page of the desk that receives a referral.

document-visit = The visit
document-visit-code = Code
document-visit-day = Date
document-visit-common = What the interviews have in common
document-visit-common-note = Numbers only. Being alike proves nothing; what is not known is never a “no”.
document-visit-others = The other interviews of the visit
