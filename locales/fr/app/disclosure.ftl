### review: source
### Ce qu’un service lira, champ par champ, avant l’envoi. Les mots du document lui-même sont dans document.ftl.

answer-separator = {" ; "}

## Ce qu’il lira

weight-none = ne pèse pas à cet âge
weight-letter-none = ·

## Ce qui reste sur l’appareil

withheld-identity = Le nom de la personne
withheld-safe-contact = Un moyen de la joindre
withheld-indications = Les indices décochés, et ce qui est écrit aux questions derrière
withheld-answers = Les réponses, question par question
withheld-notes = Vos notes et ses propres mots
withheld-judgement = Votre avis
withheld-attachments = Des photos ou des enregistrements
withheld-history = Les réponses précédentes qui ont été corrigées
