### review: draft
### Fotografiile și înregistrările unei discuții. Le citește numai lucrătorul.

attachment-kind-payslip = Fluturaș de salariu, bani
attachment-kind-contract = Contract, promisiune scrisă
attachment-kind-identity-document = Act de identitate
attachment-kind-place = Loc
attachment-kind-injury = Rană
attachment-kind-own-words = Propriile cuvinte
attachment-kind-other = Altceva
