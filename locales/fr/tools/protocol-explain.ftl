### review: source
### Les mots de `repere protocol explain` : pourquoi un cas donne ce qu’il donne.
### ✓ c’est le cas, ✗ ce ne l’est pas, ? une réponse manque.

explain-case = Cas `{ $id }`
explain-no-such-case = Le protocole n’a pas de cas `{ $id }`.
    .fix = Choisir parmi : { $ids }
explain-walk = L’entretien, question par question
explain-no-walk = Ce cas nomme des indices, pas des réponses : il n’y a pas d’entretien à suivre.
explain-question = { $number }. { $question } [{ $id }]
explain-answer = → { $answer } ({ $provenance })
explain-unanswered = → { $answer } : ce n’est pas un « non », cela reste inconnu
explain-no-answer = → pas de réponse : cela reste inconnu
explain-answer-does-not-count = La réponse gardée ici ne compte pas : la question n’est pas posée.
explain-asked-because = posée, parce que :
explain-closed-because = pas posée, parce que :
explain-waits-for = en attente de :
explain-all = tout ceci ensemble :
explain-any = l’un d’eux suffit :
explain-of = { $count } d’entre eux suffisent :
explain-view = dans la vue : { $view }
explain-hand-on = Ce que le protocole `{ $pack }` reprendrait, sans le redemander
explain-condition = { $condition } (réponse : { $found })
explain-points = { $condition } (points : { $found })
explain-not-asked = pas posée
explain-none-yet = inconnue
explain-raises = indice : { $indicator } ({ $weight } ; { $dimension })
explain-leads-to = mène à : { $ids }
explain-no-rule = aucune règle remplie ; il faudrait : { $rules }
explain-present = ✓ { $indicator } ({ $weight }) ← { $ids }
explain-given = ✓ { $indicator } ({ $weight })
explain-unknown = ? inconnus : { $ids }
explain-outcome-because = parce que :
explain-outcome-in-any-case = parce que toutes les réponses encore possibles y mènent au moins.
explain-outcome-otherwise = parce qu’aucune conclusion plus haute n’est certaine.
explain-higher-open = Pas « { $outcome } » [{ $id }] pour l’instant ; cela dépend de :
explain-higher-not = Pas « { $outcome } » [{ $id }], parce que :
explain-open = Ce que les questions ouvertes pourraient changer, la plus parlante d’abord
explain-otherwise = Ce qu’une autre réponse aurait changé, à elle seule
explain-if = { $question } [{ $id }]
explain-then = { $answer } → { $lowest }
explain-then-range = { $answer } → de « { $lowest } » à « { $highest } »
explain-only-together = Seulement avec d’autres réponses : { $ids }
