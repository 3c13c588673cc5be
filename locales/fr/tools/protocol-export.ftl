### review: source
### Les mots de `repere protocol export` : d’un protocole à un formulaire (XLSForm) ou à un questionnaire FHIR.
### Chaque note dit ce qui ne passe pas ; son `.done` dit ce qui a été fait à la place.

## Le résultat

export-written = Écrit : { $path }
export-notes = { $count ->
    [0] Tout est passé.
    [one] Ce qui n’est pas passé tel quel : { $count } point
   *[other] Ce qui n’est pas passé tel quel : { $count } points
}
export-exists = Il y a déjà un fichier à cet endroit : { $path }
    .fix = Choisir un autre nom avec `--out`, ou déplacer celui-là. Rien n’a été écrit.
export-unwritable = Le fichier ne peut pas être écrit : { $path }
    .fix = Vérifier que le dossier existe, les droits, et la place sur le disque. Rien n’a été écrit.
export-to-a-terminal = Un tableur ne s’affiche pas dans un terminal.
    .fix = Dire où l’écrire : `--out formulaire.xlsx`.
export-too-long = Un texte du protocole est trop long pour une cellule de tableur.
    .fix = Une cellule a au plus 32 767 caractères. Raccourcir ce texte.
export-answers-with-form = Des réponses s’exportent avec `--format fhir` seulement.
    .fix = Enlever `--answers`, ou choisir `--format fhir`.

## Ce qui ne passe pas tel quel

form-left-scoring-left = L’évaluation ({ $indicators } indices, { $outcomes } résultats) n’est pas dans l’export.
    .done = Le formulaire pose les questions ; Repère évalue les réponses.
form-left-htcds-left = { $count } faits { $field } ne sont pas dans l’export.
    .done = Repère les tire des réponses.
form-left-compare-left = Ce que nomme la réponse à `{ $name }` (`{ $compare }`) n’est pas dans l’export.
    .done = Repère s’en sert pour comparer plusieurs entretiens.
form-left-protection-left = Ce qui protège à la question `{ $name }` (formation, arrêt après une révélation, transmission) n’est pas dans l’export.
    .done = Repère s’en sert ; dans un formulaire, la poser avec prudence.
form-left-untranslated = Il manque { $count } textes en `{ $locale }`.
    .done = Leurs cellules restent vides.
form-left-words-borrowed = L’interface ne parle pas `{ $locale }` : les non-réponses et « oui », « non » sont en français.
    .done = Les traduire dans le fichier.
form-left-none-chosen = { $count ->
    [one] Une question à plusieurs choix : ne rien cocher y compte
   *[other] { $count } questions à plusieurs choix : ne rien cocher y compte
} comme sans réponse.
    .done = Dans Repère, « aucune de ces réponses » est une réponse.
form-left-provenance-assumed = Comment une réponse est connue n’est demandé que pour ce qui peut être observé.
    .done = Pour le reste, `answered` est supposé.
form-left-non-answer-taken = La question `{ $name }` a une option `{ $option }`, du nom d’une non-réponse.
    .done = Le formulaire n’y propose pas cette non-réponse.
form-left-condition-left = La condition de la question `{ $name }` ne peut pas s’écrire dans un formulaire : trop longue une fois développée, ou une division.
    .done = Le formulaire pose cette question toujours.
form-left-condition-expression = La condition de la question `{ $name }` ne tient pas dans `enableWhen`.
    .done = Elle est écrite en FHIRPath (`enableWhenExpression`, guide SDC) ; un programme qui ne le lit pas pose la question toujours.
form-left-alert-left = L’alerte de la question `{ $name }` est trop longue une fois développée.
    .done = Elle n’est pas dans le formulaire.
form-left-answer-left = La réponse à `{ $name }` ne compte pas : les autres réponses ferment cette question, ou elle est inconnue.
    .done = Elle n’est pas dans l’export.

## Questions ajoutées à un formulaire

form-word-ask-non-answer = Pourquoi n’y a-t-il pas de réponse ?
form-word-ask-provenance = Comment cette réponse est-elle connue ?
