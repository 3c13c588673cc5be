### review: source
### Les mots de `repere protocol evaluate` : ce que vaut un protocole, d’après le tableau d’une étude.
### Qui lit n’est pas statisticien. « Concernée » : pour qui la référence de l’étude dit oui.
### Les mots entre accents graves sont ceux des fichiers et ne se traduisent pas.

## Les nombres

# Ce qui sépare les décimales.
evaluate-decimal-mark = ,
evaluate-share = { $value } % ({ $low } à { $high })
evaluate-ratio = { $value } ({ $low } à { $high })
# À la place d’un nombre : sans limite.
evaluate-unbounded = ∞
evaluate-nothing-known = on n’en sait rien

## Le rapport

evaluate-title = { $title } ({ $version })
evaluate-persons = { $persons ->
    [one] { $persons } personne
   *[other] { $persons } personnes
}. D’après la référence, { $yes ->
    [one] { $yes } est concernée
   *[other] { $yes } sont concernées
} et { $no } ne { $no ->
    [one] l’est
   *[other] le sont
} pas.
evaluate-open = { $open ->
    [0] Aucune réponse qui manque ne peut changer la conclusion de qui que ce soit.
    [one] Pour { $open } personne, une réponse qui manque peut encore changer la conclusion. Elle est comptée des deux façons : avec la conclusion la plus basse, puis avec la plus haute que permettent ses réponses.
   *[other] Pour { $open } personnes, une réponse qui manque peut encore changer la conclusion. Elles sont comptées des deux façons : avec la conclusion la plus basse, puis avec la plus haute que permettent leurs réponses.
}
evaluate-threshold = Compte comme positif : « { $outcome } » ou une conclusion plus haute [{ $id }]
evaluate-lowest = Avec la conclusion la plus basse de chaque personne
evaluate-highest = Avec la conclusion la plus haute de chaque personne
evaluate-counts = { "  " }Concernées : { $true_positive } au seuil ou au-dessus, { $false_negative } en dessous. Non concernées : { $false_positive } au seuil ou au-dessus, { $true_negative } en dessous.
evaluate-sensitivity = { "  " }Sensibilité (part des concernées qui sont repérées) : { $figure }, soit { $count } sur { $all }
evaluate-specificity = { "  " }Spécificité (part des non concernées qui sont laissées de côté) : { $figure }, soit { $count } sur { $all }
evaluate-positive-value = { "  " }Valeur prédictive positive dans ce tableau : { $figure }, soit { $count } sur { $all }
evaluate-negative-value = { "  " }Valeur prédictive négative dans ce tableau : { $figure }, soit { $count } sur { $all }
evaluate-positive-ratio = { "  " }Rapport de vraisemblance positif : { $figure }
evaluate-negative-ratio = { "  " }Rapport de vraisemblance négatif : { $figure }
evaluate-positive-value-at = { "  " }Valeur prédictive positive si { $prevalence } % des personnes sont concernées : { $figure }
evaluate-negative-value-at = { "  " }Valeur prédictive négative si { $prevalence } % des personnes sont concernées : { $figure }
evaluate-wrong-in-sample = { "  " }Dans ce tableau, où { $prevalence } % des personnes sont concernées : sur 100 résultats positifs, { $wrong ->
    [0] moins d’un est faux d’après ces chiffres, mais il pourrait y en avoir jusqu’à { $most }
   *[other] environ { $wrong } sont faux (de { $least } à { $most })
}.
evaluate-wrong-at = { "  " }Là où { $prevalence } % des personnes sont concernées : sur 100 résultats positifs, { $wrong ->
    [0] moins d’un est faux d’après ces chiffres, mais il pourrait y en avoir jusqu’à { $most }
   *[other] environ { $wrong } sont faux (de { $least } à { $most })
}.
evaluate-thresholds = Tous les seuils
evaluate-row = { "  " }« { $outcome } » ou plus haut [{ $id }]
# $which : lowest, highest ou only, selon la façon de compter.
evaluate-row-figures = { "    " }{ $which ->
    [lowest] au plus bas :{ " " }
    [highest] au plus haut :{ " " }
   *[only] { "" }
}sensibilité { $sensitivity } ; spécificité { $specificity } ; valeurs prédictives { $positive } et { $negative }
evaluate-method = Entre parenthèses : intervalles de confiance à 95 % (Wilson pour les parts, méthode logarithmique pour les rapports de vraisemblance). Aux autres prévalences, les valeurs prédictives viennent de ces rapports.
evaluate-no-prevalence = Dans une étude il y a souvent plus de personnes concernées que sur le terrain, et les valeurs prédictives y paraissent meilleures. `--prevalence` les donne pour la part que l’on attend sur le terrain.
evaluate-caution = Ces chiffres valent pour ces personnes, ces questions et ces langues. Un résultat positif veut dire « aller plus loin, proposer un appui » ; ce n’est jamais la probabilité qu’une personne soit victime.

## L’image

evaluate-plot-people = { $people } personnes, dont { $prevalence } % sont concernées
evaluate-plot-sentence = Sur { $positive } résultats positifs, { $right ->
    [0] aucun n’est juste
    [one] { $right } est juste
   *[other] { $right } sont justes
}.
evaluate-plot-found = concernées et repérées : { $count }
evaluate-plot-missed = concernées et manquées : { $count }
evaluate-plot-wrong = non concernées, mais au seuil ou au-dessus : { $count }
evaluate-plot-passed = non concernées et laissées de côté : { $count }
evaluate-plot-sample-prevalence = La part de personnes concernées est celle de l’étude ; sur le terrain, elle est souvent bien plus petite.
evaluate-plot-threshold = Seuil : « { $outcome } » ou plus haut
evaluate-plot-sensitivity = Part des concernées qui sont repérées
evaluate-plot-specificity = Part des non concernées qui sont laissées de côté
evaluate-plot-how = Le point : ce que l’étude a trouvé. Le trait : entre quelles bornes la vraie valeur se trouve sans doute (à 95 %).
evaluate-plot-how-open = Point plein : chaque personne à sa conclusion la plus basse ; point creux : à la plus haute.
evaluate-plot-study = Étude : { $persons } personnes, dont { $yes } concernées.
evaluate-plot-percent = { $number } %

## Ce qui ne va pas

evaluate-bad-prevalence = « { $value } » n’est pas une part entre 0 et 1.
    .fix = Écrire par exemple `--prevalence 0.011` ou `--prevalence 1.1%`.
evaluate-unknown-outcome = `{ $name }` ne peut pas servir de seuil dans ce protocole.
    .fix = Choisir parmi : { $known }. La conclusion la plus basse est celle de tout le monde.
evaluate-data-missing = Le tableau ne se laisse pas ouvrir : { $path }
    .fix = Vérifier le chemin et les droits.
evaluate-data-too-large = Le tableau est trop grand : { $path }
    .fix = 64 Mio au plus. Ne garder que les colonnes utiles.
evaluate-data-not-text = Le tableau n’est pas du texte en UTF-8 : { $path }
    .fix = L’enregistrer au format « CSV UTF-8 ».
evaluate-one-sided = Dans la colonne « { $column } », la référence dit la même chose pour tout le monde : il n’y a rien à comparer.
    .fix = Il faut des personnes concernées et des personnes qui ne le sont pas.
evaluate-cannot-write = L’image n’a pas pu être écrite : { $path } ({ $reason })
    .fix = Vérifier le dossier, ses droits et la place qui reste.
evaluate-problems = { $count ->
    [one] { $count } endroit du tableau ne se laisse pas lire
   *[other] { $count } endroits du tableau ne se laissent pas lire
} : { $path }. Rien n’a été calculé.{ $hidden ->
    [0] { "" }
   *[other] { " " }Les { $hidden } derniers ne sont pas montrés.
}
    .fix = Les corriger, ou laisser une colonne de côté avec `--ignore`. Une cellule vide est une question sans réponse.

evaluate-at-cell = Ligne { $row }, colonne « { $column } » :
evaluate-at-row = Ligne { $row } :
evaluate-at-column = Colonne « { $column } » :
evaluate-table-empty = Le tableau n’a pas de personnes : il faut une ligne de titres, puis une ligne par personne.
evaluate-too-many-rows = Le tableau a plus de { $maximum } lignes.
evaluate-row-unreadable = cette ligne n’est pas du CSV correct.
evaluate-row-length = cellules : { $found } au lieu de { $expected }.
evaluate-column-unnamed = La colonne n° { $number } n’a pas de titre.
evaluate-column-twice = ce titre est déjà pris.
evaluate-column-unknown = ce n’est ni une question ou un indice du protocole, ni la référence.
evaluate-no-reference = Il n’y a pas de colonne « { $reference } » pour la référence. Les colonnes : { $known }.
evaluate-not-yes-or-no = « { $value } » n’est ni oui ni non (oui, non, yes, no, true, false, 1, 0).
