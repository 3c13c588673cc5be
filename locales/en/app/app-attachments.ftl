### review: draft
### The pictures and recordings of an interview. Only the worker reads this.

attachment-kind-payslip = Payslip, money
attachment-kind-contract = Contract, written promise
attachment-kind-identity-document = Identity document
attachment-kind-place = Place
attachment-kind-injury = Injury
attachment-kind-own-words = Their own words
attachment-kind-other = Something else
