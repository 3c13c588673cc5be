### review: source
### Les mots de `repere protocol diff` : ce qu’une nouvelle version change.

diff-title = { $old } → { $new }
diff-nothing = Rien ne diffère, ni les questions, ni les règles, ni les mots.
diff-head = En tête
diff-sections = Sections
diff-questions = Questions
diff-dimensions = Dimensions
diff-indicators = Indices
diff-scores = Sommes de points
diff-exploitations = Types d’exploitation
diff-contradictions = Contradictions
diff-hand-on = Réponses passées à d’autres protocoles
diff-outcomes = Conclusions
diff-for-whom = Ce que cela change pour la conclusion
diff-added = + ajouté : { $ids }
diff-removed = - retiré : { $ids }
diff-moved = ↕ déplacé : { $ids }
diff-and-more = { $ids } et { $more } de plus
diff-changed = ~ { $id }
diff-key = `{ $key }` : { $old } → { $new }
diff-long-key = `{ $key }`
diff-none = rien
diff-words =
    avant : { $old }
    après : { $new }
diff-texts = Mots : { $language } ({ $locale })
diff-language-added = langue ajoutée
diff-language-removed = langue retirée
diff-review = relecture : { $old } → { $new }
diff-review-source = source
diff-review-reviewed = relue
diff-review-draft = brouillon
diff-cases = { $cases ->
    [0] Aucun cas à comparer.
    [one] { $differ ->
        [0] Le cas donne la même conclusion avec les deux versions.
       *[other] Le cas ne donne pas la même conclusion :
    }
   *[other] { $differ ->
        [0] Les { $cases } cas donnent la même conclusion avec les deux versions.
        [one] Sur { $cases } cas, un ne donne pas la même conclusion :
       *[other] Sur { $cases } cas, { $differ } ne donnent pas la même conclusion :
    }
}
diff-case = `{ $id }` : { $old } → { $new }
diff-samples = { $differ ->
    [0] Sur { $samples } jeux de réponses tirés au hasard (graine { $seed }), tous donnent la même conclusion.
    [one] Sur { $samples } jeux de réponses tirés au hasard (graine { $seed }), un ne donne pas la même conclusion.
   *[other] Sur { $samples } jeux de réponses tirés au hasard (graine { $seed }), { $differ } ne donnent pas la même conclusion.
}
diff-corner = avant ↓ après →
diff-examples = L’exemple le plus court de chaque changement
diff-example = { $old } → { $new }
diff-example-empty = sans aucune réponse
diff-example-answer = { $question } → { $answer } [{ $id }]
