### review: source
### Ce qu’un service lira, champ par champ, avant l’envoi. Les mots du document lui-même sont dans document.ftl.

answer-separator = {" ; "}

## Ce qu’il lira

field-basis = Pourquoi cela peut être envoyé
field-sender-role = Qui envoie
field-screening-code = Code de l’entretien
field-screening-protocol = Protocole
field-screening-languages = Langues : celle de la personne, la vôtre
field-screening-dates = Début et dernier changement
field-assessment-outcome = Ce qui est établi
field-assessment-range = Au moins, et au plus si l’inconnu était connu
field-assessment-dimensions = Dimensions
field-assessment-indications = Indices relevés
field-safe-contact = Comment joindre la personne sans danger
field-judgement = Votre avis, à côté du résultat
disclosed-dimension = { $title } : { $state } (forts : { $strong }, moyens : { $medium }, faibles : { $weak })
disclosed-indication = { $title } ({ $weight } ; { $dimension } ; { $provenance })
weight-none = ne pèse pas à cet âge
weight-letter-none = ·

## Ce qui reste sur l’appareil

withheld-identity = Le nom de la personne
withheld-safe-contact = Un moyen de la joindre
withheld-answers = Les réponses, question par question
withheld-notes = Vos notes et ses propres mots
withheld-judgement = Votre avis
withheld-history = Les réponses précédentes qui ont été corrigées
