### review: source
### Les mots du dessin d’un protocole, `repere protocol graph`.

graph-counts = { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}, dont { $always ->
    [0] aucune posée toujours
    [one] une posée toujours
   *[other] { $always } posées toujours
}
graph-kind-yes-no = oui ou non
graph-kind-choice = un choix
graph-kind-choices = plusieurs choix
graph-kind-number = un nombre
graph-kind-date = une date
graph-kind-text = texte libre
graph-any = l’une suffit
graph-at-least = { $count } suffisent
graph-all = toutes ensemble
graph-raises = { $answer } → { $indicator } ({ $dimension })
graph-asked-if = Posée si : { $condition }
graph-dimensions = Dimensions : atteintes dès qu’une de ces règles l’est
graph-together = Indices donnés par plusieurs réponses ensemble
graph-always = Étapes qui tiennent à la personne et au métier
graph-outcomes = Conclusions, de la plus haute à la plus basse : la première qui convient
graph-side = { $side } : { $indicators }
graph-scores = Sommes de points
graph-exploitations = Types d’exploitation, notés à part de la conclusion
graph-contradictions = Réponses qui ne vont pas ensemble
graph-hand-on = Réponses passées à d’autres protocoles
graph-otherwise = dans tous les autres cas
graph-legend = Pour lire ce dessin
graph-legend-always = question posée toujours
graph-legend-sometimes = question posée seulement si des réponses y mènent
graph-legend-joint = la réponse d’où part cette ligne mène à la question
graph-legend-negated = la question est posée quand ce n’est pas la réponse
graph-legend-sun = réponse qui fait naître un indice
