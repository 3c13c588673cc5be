### review: source
### Ce que dit un éditeur à qui écrit `protocol.toml` ou `cases.toml` : une phrase par clé.

## Le protocole

schema-protocol = Un protocole : ce qui est demandé, et ce que les réponses veulent dire
schema-protocol-format = La version du format. Écrire 1.
schema-protocol-id = Le nom du protocole pour les programmes : petites lettres sans accents, chiffres, traits d’union.
schema-protocol-version = Trois nombres, comme 1.0.0. La changer dès que quelque chose change.
schema-protocol-source-locale = La langue dans laquelle le protocole est écrit, comme `fr`.
schema-protocol-locales = Toutes les langues qui ont un fichier dans le dossier texts.
schema-protocol-respondent-locales = Les langues où seul ce que la personne entend est traduit ; le reste se lit dans la langue de départ.
schema-protocol-roles = Pour qui est ce protocole, comme `labour-inspector`.
schema-protocol-presumed-minor = Les réponses qui font appliquer les règles pour enfants.
schema-protocol-section = Une section : des questions qui vont ensemble.
schema-protocol-dimension = Une dimension : des indices pesés ensemble.
schema-protocol-score = Une somme de points.
schema-protocol-exploitation = Un type d’exploitation, noté à part ; il ne change jamais la conclusion.
schema-protocol-contradiction = Deux réponses qui ne peuvent pas être vraies toutes les deux.
schema-protocol-hand-on = Les réponses passées à un autre protocole, pour ne pas demander deux fois.
schema-protocol-outcome = Une conclusion. De la plus haute à la plus basse ; la dernière n’a pas de `when`.
schema-presumed-minor-when = Une condition sur des questions. Un doute en fait partie.

## Les questions

schema-section-id = Le nom de la section ; ses mots sont `section-…`.
schema-section-question = Une question. Elles sont posées dans l’ordre où elles sont écrites.
schema-question-id = Le nom de la question ; ses mots sont `question-…`.
schema-question-kind = Oui ou non, un choix, plusieurs choix, un nombre, une date, ou du texte libre.
schema-question-modes = Demander (`ask`), observer (`observe`), ou les deux. Sans cette clé : demander.
schema-question-options = Ce qui peut être choisi ; les mots sont `.option-…`.
schema-question-exclusive = Les options qui excluent toutes les autres, comme « rien de tout cela ».
schema-question-ask-if = La question n’est posée que si ceci tient. Sans cette clé : toujours.
schema-question-raises = Les indices que les réponses font naître.
schema-question-alert = Des mots montrés tout de suite à l’agent quand cette réponse est donnée.
schema-question-minimum = Le plus petit nombre permis.
schema-question-maximum = Le plus grand nombre permis.
schema-question-seconds = Combien de temps prend la question, en secondes ; sans cette clé 20.
schema-question-htcds = Ce que les réponses veulent dire dans le standard HTCDS 2.0.
schema-question-compare = Ce que le texte nomme (`recruiter`, `employer`, `place`), pour comparer plusieurs entretiens. Aucune règle ne le regarde.
schema-raise-when = Quelles réponses.
schema-raise-indicator = Quel indice.
schema-alert-when = { schema-raise-when }
schema-alert-text = Le nom de l’alerte ; ses mots sont `alert-…`.
schema-question-fact-when = { schema-raise-when }
schema-question-fact-field = { schema-fact-field }
schema-question-fact-value = { schema-fact-value }
schema-fact-field = Un champ du standard, comme `vic_MethodsOfControl`.
schema-fact-value = La valeur du champ.

## Tests et conditions

schema-test-is = La réponse est celle-ci ; avec plusieurs choix : elle en fait partie.
schema-test-any-of = La réponse est l’une de celles-ci.
schema-test-at-least = Le nombre est au moins celui-ci.
schema-test-at-most = Le nombre est au plus celui-ci.
schema-test-all = Tout ceci tient.
schema-test-any = L’un de ceux-ci tient.
schema-test-not = Ceci ne tient pas.
schema-condition-all = { schema-test-all }
schema-condition-any = { schema-test-any }
schema-condition-not = { schema-test-not }
schema-condition-of = Au moins `at_least` de ces conditions tiennent.
schema-condition-question = Une question, et ce que sa réponse doit être.
schema-condition-dimension = Cette dimension est atteinte.
schema-condition-indicator = Cet indice est présent.
schema-condition-indicators-at-least = Au moins autant d’indices sont présents, toutes dimensions ensemble.
schema-condition-presumed-minor = La personne est présumée mineure (`true`), ou ne l’est pas (`false`).
schema-condition-score = Une somme de points, et combien il en faut (`at_least`).
schema-condition-is = { schema-test-is }
schema-condition-any-of = { schema-test-any-of }
schema-condition-at-least = Au moins autant : un nombre, des points, ou des conditions.
schema-condition-at-most = { schema-test-at-most }
schema-condition-lowers = Écrire `true` : un indice de plus peut abaisser la conclusion, et c’est voulu.

## Ce que les réponses veulent dire

schema-dimension-id = Le nom de la dimension ; ses mots sont `dimension-…`.
schema-dimension-element = L’élément de la définition de Palerme : l’acte, le moyen ou le but.
schema-dimension-phase = Le moment dont elle parle, comme `recruitment`.
schema-dimension-view = Le groupe de dimensions dont elle fait partie, à côté du principal.
schema-dimension-sides = Ses deux côtés, comme `["involuntariness", "menace"]`.
schema-dimension-positive-when = Les règles ; la dimension est atteinte dès que l’une est remplie.
schema-dimension-indicator = Un indice de cette dimension.
schema-dimension-member = Un indice d’une autre dimension, qui compte aussi dans celle-ci.
schema-rule-strong = Au moins autant d’indices forts.
schema-rule-medium = Au moins autant d’indices moyens.
schema-rule-weak = Au moins autant d’indices faibles.
schema-rule-medium-or-weak = Au moins autant d’indices moyens et faibles ensemble.
schema-rule-each-side = Au moins autant d’indices de chaque côté.
schema-indicator-id = Le nom de l’indice ; ses mots sont `indicator-…`.
schema-indicator-side = De quel côté il se tient.
schema-indicator-adult = Son poids pour un adulte. Sans cette clé : pas un indice pour un adulte.
schema-indicator-child = Son poids pour un enfant. Sans cette clé : pas un indice pour un enfant.
schema-indicator-htcds = Ce que l’indice veut dire dans le standard HTCDS 2.0.
schema-member-indicator = Un indice déclaré ailleurs dans ce fichier.
schema-member-side = { schema-indicator-side }
schema-member-adult = Son poids ici pour un adulte.
schema-member-child = Son poids ici pour un enfant.
schema-score-id = Le nom de la somme ; ses mots sont `score-…`.
schema-score-add = Ce qui ajoute des points.
schema-summand-indicator = Les points comptent quand cet indice est présent.
schema-summand-question = Les points comptent quand la réponse à cette question est celle-ci.
schema-summand-is = { schema-test-is }
schema-summand-any-of = { schema-test-any-of }
schema-summand-at-least = { schema-test-at-least }
schema-summand-at-most = { schema-test-at-most }
schema-summand-points = Combien de points. Moins de zéro seulement avec `lowers = true`.
schema-summand-lowers = { schema-condition-lowers }
schema-exploitation-id = Le nom du type ; ses mots sont `exploitation-…`.
schema-exploitation-when = Une condition sur des questions et des indices.
schema-exploitation-htcds = Ce que ce type veut dire dans le standard HTCDS 2.0.
schema-contradiction-id = Le nom de la contradiction ; ses mots sont `contradiction-…`.
schema-contradiction-when = Une condition sur deux questions au moins.
schema-hand-on-pack = Le nom de l’autre protocole.
schema-hand-on-answers = Quelles réponses y vont, et où.
schema-handed-question = La question d’où vient la réponse.
schema-handed-when = Seulement pour ces réponses.
schema-handed-to = La question de l’autre protocole.
schema-handed-answer = La réponse qui y est mise ; sans cette clé, la même.
schema-outcome-id = Le nom de la conclusion ; ses mots sont `outcome-…`, avec `.meaning`.
schema-outcome-when = La conclusion est donnée quand ceci tient et qu’aucune plus haute ne convient.
schema-outcome-next-steps = Ce qu’il y a à faire ; les mots sont `next-step-…`.

## Les cas

schema-cases = Les cas d’un protocole : des réponses, et ce qu’elles doivent donner
schema-cases-case = Un cas.
schema-case-id = Le nom du cas.
schema-case-description = De quoi il s’agit, en une phrase.
schema-case-answers = Les questions et leurs réponses.
schema-case-indicators = À la place de réponses : exactement ces indices sont présents.
schema-case-presumed-minor = Avec `indicators` : les règles pour enfants s’appliquent.
schema-case-expect = Ce qui doit en sortir. Seule `outcome` est obligatoire.
schema-expect-outcome = La conclusion.
schema-expect-lowest = La plus basse conclusion encore possible.
schema-expect-highest = La plus haute conclusion encore possible.
schema-expect-positive = Exactement ces dimensions sont atteintes.
schema-expect-present = Ces indices sont présents ; d’autres peuvent l’être aussi.
schema-expect-absent = Ces indices sont absents ; d’autres peuvent l’être aussi.
schema-expect-exploitations = Exactement ces types d’exploitation apparaissent.
schema-expect-contradictions = Exactement ces contradictions apparaissent.
schema-expect-scores = Les points de chaque score nommé.
schema-answer-answer = La réponse.
schema-answer-provenance = Comment elle est connue : répondue, dite spontanément, observée, rapportée, ou vue dans un document.
schema-answer-non-answer = Pas de réponse, et pourquoi. Ce n’est jamais un « non ».
schema-answer-code = Le code d’une option, ou `yes` ou `no`.

## Ce qui protège la personne

schema-protocol-about = `papers` : le protocole porte sur des papiers seuls, personne n’y est interrogé.
schema-protocol-raise = Les indices que plusieurs réponses donnent ensemble.
schema-protocol-reference = Les valeurs qui sont des données, avec leur source, comme un salaire minimum.
schema-protocol-always = Les étapes qui tiennent à la personne et au métier, quelle que soit la conclusion.
schema-presumed-minor-floor = La conclusion la plus basse qu’une personne présumée mineure puisse recevoir.
schema-question-needs-training = Écrire `true` : seule une personne formée pose cette question ; les autres ne notent que ce qui est dit spontanément ou vu.
schema-question-subject = Ce dont elle parle, un nom de votre choix. Après une révélation, les autres questions du même sujet ne sont plus posées.
schema-question-discloses = Les réponses qui révèlent ; sans cela, celles qui donnent un indice.
schema-question-disclose = `never-by-default` : la réponse n’est dans une transmission que si quelqu’un la choisit.
schema-indicator-disclose = `never-by-default` : l’indice n’est dans une transmission que si quelqu’un le choisit.
schema-alert-contact = Le contact de l’annuaire dont le numéro s’affiche à côté.
schema-condition-quotient = Un nombre divisé par un autre reste sous une limite.
schema-always-roles = Les métiers ; sans cela, tous.
schema-always-when = Pour qui, ou à partir de quels indices ; sans cela, pour tout le monde.
schema-always-steps = Ce qu’il y a à faire ; les mots sont `next-step-…`.
schema-raised-together-indicator = L’indice.
schema-raised-together-when = Une condition sur des questions, des indices donnés avant, et l’âge présumé.
schema-reference-id = Le nom de la valeur.
schema-reference-value = La valeur, un nombre décimal exact.
schema-reference-unit = Ce en quoi elle est comptée, comme `EUR`.
schema-reference-valid-from = Le jour à partir duquel elle vaut.
schema-reference-source = Où elle a été lue.
schema-reference-verified-by = Qui l’a comparée avec la source ; vide tant que personne ne l’a fait.
schema-reference-verified-on = Le jour de cette comparaison.
schema-below-reference = Le nom d’une valeur.
schema-below-share = La part de cette valeur qui est la limite ; sans cela, toute la valeur.
schema-quotient-of = La question dont le nombre est divisé.
schema-quotient-by = La question dont le nombre divise ; elle a un `minimum` et un `maximum`.
schema-quotient-by-times = Par quoi ce nombre est d’abord multiplié.
schema-quotient-below = La limite : un nombre, ou la part d’une valeur.
schema-expect-role = Le métier pour lequel on regarde les étapes.
schema-expect-steps-include = Ces étapes sont données ; d’autres peuvent l’être aussi.
schema-expect-steps-exclude = Ces étapes ne sont pas données.
