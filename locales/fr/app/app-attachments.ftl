### review: source
### Les photos et les enregistrements d’un entretien. Seule la personne qui oriente les lit.

attachment-kind-payslip = Fiche de paie, argent
attachment-kind-contract = Contrat, promesse écrite
attachment-kind-identity-document = Papier d’identité
attachment-kind-place = Lieu
attachment-kind-injury = Blessure
attachment-kind-own-words = Ses propres mots
attachment-kind-other = Autre chose
