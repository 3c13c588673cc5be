### review: source
### Les mots de la commande `repere protocol`. Qui lit écrit des protocoles et n’est pas informaticien.
### Chaque problème dit ce qui est écrit ; son `.fix` dit comment le corriger.
### Les mots entre accents graves sont ceux du fichier et ne se traduisent pas.

## Mots communs

protocol-error = erreur
protocol-warning = à regarder
protocol-fix = comment corriger
protocol-suggestion = Peut-être `{ $name }` ?

## Vérifier

protocol-check-passed = { $name } : rien à corriger ({ $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}, { $cases ->
    [0] aucun cas
    [one] { $cases } cas
   *[other] { $cases } cas
}).
protocol-check-found = { $name } : { $errors ->
    [0] aucune erreur
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [0] rien d’autre à regarder
    [one] { $warnings } point à regarder
   *[other] { $warnings } points à regarder
}.

protocol-folder-missing = Il n’y a rien à cet endroit : { $path }
    .fix = Vérifier le chemin. Un protocole est un dossier qui contient `protocol.toml`.
protocol-folder-forbidden = Ce chemin n’est pas lisible avec ce compte : { $path }
    .fix = Demander le droit de lire ce dossier, ou le copier.
protocol-folder-unreadable = Ce chemin ne se laisse pas lire : { $path }
    .fix = Vérifier le disque, puis réessayer.
protocol-folder-not-a-folder = Ce n’est pas un dossier : { $path }
    .fix = Donner le dossier du protocole, pas un de ses fichiers.
protocol-folder-no-pack = Aucun protocole dans ce dossier : { $path }
    .fix = Un protocole est un dossier qui contient `protocol.toml`. Donner ce dossier, ou celui qui en contient plusieurs.
protocol-folder-too-many-packs = Trop de protocoles dans un seul dossier : { $path }
    .fix = Les donner en plusieurs fois.
protocol-folder-too-many-texts = Trop de fichiers dans le dossier des textes : { $path }
    .fix = Garder un fichier par langue.
protocol-folder-audio-too-large = Les enregistrements du protocole sont trop grands ensemble : { $path }
    .fix = Les enregistrer avec un débit plus faible, ou en enlever.
protocol-folder-too-many-files = Trop de fichiers dans le dossier du protocole : { $path }
    .fix = Enlever ceux qui n’en font pas partie.
protocol-folder-not-a-file = Ce n’est pas un fichier ordinaire : { $path }
    .fix = Le remplacer par un fichier.
protocol-folder-outside = Ce lien sort du dossier du protocole : { $path }
    .fix = Copier le fichier dans le dossier, à la place du lien.

## Essayer les cas

protocol-test-passed = { $name } : { $cases ->
    [one] le cas passe
   *[other] les { $cases } cas passent
}.
protocol-test-failed = { $name } : { $failed ->
    [one] { $failed } cas ne passe pas
   *[other] { $failed } cas ne passent pas
}, sur { $cases }.
protocol-test-none = { $name } : aucun cas. Écrire dans `cases.toml` des réponses et ce qu’elles doivent donner.
protocol-test-broken = { $name } : des erreurs sont à corriger avant que tous les cas puissent être essayés.
protocol-case-failed = Cas `{ $id }` ({ $place })
protocol-case-difference = { "  " }{ $what } : attendu { $expected } ; obtenu { $found }
protocol-case-outcome = conclusion
protocol-case-lowest = conclusion la plus basse
protocol-case-highest = conclusion la plus haute
protocol-case-positive = dimensions atteintes
protocol-case-present = indices présents
protocol-case-absent = indices absents
protocol-case-exploitations = types d’exploitation
protocol-case-contradictions = contradictions
protocol-case-scores = points
protocol-case-steps-include = étapes données
protocol-case-steps-exclude = étapes qui ne devaient pas l’être
protocol-case-nothing = rien
protocol-case-reason-positive = { "  " }Dimensions atteintes : { $ids }
protocol-case-reason-present = { "  " }Indices présents, et la question d’où ils viennent : { $ids }
protocol-case-reason-open = { "  " }Questions ouvertes qui peuvent encore changer la conclusion : { $ids }

## Évaluer des réponses

protocol-score-title = { $title } ({ $version })
protocol-score-outcome = Conclusion : { $outcome } [{ $id }]
protocol-score-range = Ce qui reste inconnu peut mener de « { $lowest } » à « { $highest } ».
protocol-score-certain = Ce qui reste inconnu ne peut pas changer la conclusion.
protocol-score-adult = Poids des indices : adulte.
protocol-score-minor = Poids des indices : personne présumée mineure.
protocol-score-age-unknown = L’âge n’est pas connu : une dimension n’est atteinte que si elle l’est pour un adulte et pour un enfant.
protocol-score-dimensions = Dimensions
protocol-score-dimension = { "  " }- { $title } : { $state } (forts : { $strong }, moyens : { $medium }, faibles : { $weak })
protocol-score-positive = atteinte
protocol-score-not-reached = non atteinte
protocol-score-could-change = peut encore changer
protocol-score-rule = { "    " }règle : { $rule }
protocol-rule-strong = { $count ->
    [one] { $count } indice fort
   *[other] { $count } indices forts
}
protocol-rule-medium = { $count ->
    [one] { $count } indice moyen
   *[other] { $count } indices moyens
}
protocol-rule-weak = { $count ->
    [one] { $count } indice faible
   *[other] { $count } indices faibles
}
protocol-rule-medium-or-weak = { $count ->
    [one] { $count } indice moyen ou faible
   *[other] { $count } indices moyens ou faibles
}
protocol-rule-each-side = { $count } de chaque côté
protocol-score-side = { "    " }{ $title } : { $count }
protocol-score-scores = Points
protocol-score-score = { "  " }- { $title } : { $points } (ce qui est inconnu peut mener de { $lowest } à { $highest })
protocol-score-exploitations = Types d’exploitation, notés à part du résultat
protocol-score-exploitation = { "  " }- { $title } : { $state } [{ $id }]
protocol-score-exploitation-present = indiqué
protocol-score-exploitation-absent = pas indiqué
protocol-score-exploitation-unknown = inconnu
protocol-score-contradictions = Réponses qui ne vont pas ensemble
protocol-score-present = Indices présents
protocol-score-unknown = Indices inconnus : une réponse manque
protocol-score-no-weight = sans poids pour cette personne
protocol-score-because = { "      " }{ $question } → { $answer } ({ $provenance })
protocol-score-open = Questions ouvertes qui peuvent encore changer la conclusion, la plus parlante d’abord
protocol-score-alert = À savoir tout de suite : { $text }
protocol-score-not-exact = Ce protocole est si compliqué que l’étendue est peut-être trop large ; elle n’est jamais trop étroite.
protocol-score-one-pack = Il y a plusieurs protocoles à cet endroit : { $path }
    .fix = Donner le dossier d’un seul protocole.
protocol-score-broken = { $name } : le protocole a des erreurs et ne peut pas servir.
    .fix = Les corriger d’abord ; `repere protocol check` les montre toutes.
protocol-unknown-indicator = Le protocole n’a pas d’indice `{ $name }`.
protocol-answers-missing = Il n’y a pas de fichier de réponses à cet endroit : { $path }
    .fix = Vérifier le chemin.
protocol-answers-unreadable = Le fichier de réponses n’est pas du texte en UTF-8 : { $path }
    .fix = L’enregistrer en UTF-8.
protocol-answers-cannot-read = Le fichier de réponses ne se lit pas : { $path } ({ $reason })
    .fix = Vérifier que c’est un fichier, et qui peut le lire.
protocol-answers-too-large = Le fichier de réponses est trop grand : { $path } ({ $maximum } octets au plus). Rien n’en a été évalué.
    .fix = Donner le fichier d’une seule personne.
protocol-answers-syntax = Le fichier de réponses n’est ni du JSON ni du TOML : { $path }, ligne { $line } ({ $detail })
    .fix = Écrire par exemple { "{ \"papers-held-by\": \"employer\", \"hours\": 70 }" }
protocol-answers-not-an-object = Le fichier de réponses n’est pas une liste de questions et de réponses : { $path }
    .fix = Écrire par exemple { "{ \"papers-held-by\": \"employer\", \"hours\": 70 }" }
protocol-answer-unknown-question = Le protocole n’a pas de question `{ $question }`.
protocol-answer-wrong-kind = Question `{ $question }` : cette réponse n’est pas du bon type. Attendu : { $expected ->
    [yes-no] `yes` ou `no`
    [choice] une des options
    [choices] une liste d’options
    [number] un nombre entier
    [date] une date comme 2026-11-23
   *[other] du texte
}.
protocol-answer-unknown-option = Question `{ $question }` : il n’y a pas d’option `{ $option }`.
protocol-answer-exclusive = Question `{ $question }` : l’option `{ $option }` exclut toutes les autres.
protocol-answer-out-of-range = Question `{ $question }` : le nombre doit être entre { $minimum } et { $maximum } (un tiret : sans limite).
protocol-answer-too-long = Question `{ $question }` : ce texte est trop long.
protocol-answer-unknown-provenance = Question `{ $question }` : { $provenance } n’est pas une provenance.

## Problèmes : les fichiers

problem-missing-file = Le dossier n’a pas de fichier `protocol.toml`.
    .fix = Le créer ; docs/protocol-format.md montre un exemple de cinq questions.
problem-file-too-large = Ce fichier est trop grand : { $found } octets, { $maximum } au plus.
    .fix = Le réduire, ou faire plusieurs protocoles.
problem-audio-not-ogg = Ce n’est pas un enregistrement Ogg.
    .fix = L’enregistrer au format Ogg, par exemple avec Opus, ou l’enlever.
problem-audio-too-large = Les enregistrements sont trop grands ensemble : { $found } octets, { $maximum } au plus.
    .fix = Les enregistrer avec un débit plus faible, ou en enlever.
problem-audio-unknown = Personne n’entendra cet enregistrement : le protocole n’a pas la question `{ $question }`, ou pas la langue `{ $locale }`.
    .fix = Corriger le nom : `audio/<langue>/<question>.ogg`. Ou enlever le fichier.
problem-bad-file-name = Le nom de ce fichier peut mener hors du dossier du protocole : `{ $name }`.
    .fix = Le renommer, sans `..`, sans barre oblique inverse et sans caractère invisible.
problem-file-name-clash = Certains ordinateurs ne distinguent pas ce fichier de `{ $name }`.
    .fix = En renommer un, ou l’enlever.
problem-too-many-files = Le protocole a trop de fichiers : { $maximum } au plus.
    .fix = Enlever ceux qui n’en font pas partie.
problem-unknown-file = Ce fichier ne fait pas partie d’un protocole, il n’est pas lu : `{ $name }`.
    .fix = Corriger son nom, ou l’enlever.
problem-not-utf-8 = Ce fichier n’est pas du texte en UTF-8 à partir d’ici.
    .fix = L’enregistrer en UTF-8.
problem-toml-syntax = Ceci n’est pas du TOML correct ({ $detail }).
    .fix = Vérifier les guillemets, les crochets, les accolades et les virgules juste avant cet endroit.
problem-too-many-problems = Plus de { $count } problèmes : les suivants ne sont pas montrés.
    .fix = Corriger ceux-ci d’abord.
problem-bidi-control = Un caractère invisible ({ $name }) change ici le sens de lecture.
    .fix = L’effacer. La direction du texte suit la langue, sans caractère spécial.
problem-control-character = Il y a ici un caractère invisible ({ $name }).
    .fix = L’effacer.

## Problèmes : les clés et les valeurs

problem-unknown-key = Il n’y a pas de clé `{ $name }` ici.
    .fix = Corriger son nom, ou l’enlever.
problem-missing-key = Il manque la clé `{ $key }`.
    .fix = L’ajouter dans ce bloc.
problem-wrong-type = `{ $key }` n’a pas une valeur du bon type. Attendu : { $expected ->
    [string] un texte entre guillemets
    [number] un nombre entier
    [list] une liste entre crochets
    [answer] un code, une liste de codes ou un nombre
    [table] un bloc entre accolades, ou un titre entre crochets
   *[boolean] `true` ou `false`
}.
    .fix = Remplacer la valeur.
problem-unknown-word = `{ $name }` n’est pas un mot possible ici.
    .fix = Choisir parmi : { $known }.
problem-bad-id = `{ $name }` ne peut pas être un identifiant.
    .fix = De petites lettres sans accent, des chiffres, des tirets à l’intérieur ; 64 caractères au plus.
problem-duplicate-id = `{ $name }` est déjà pris.
    .fix = Donner un autre identifiant à l’un des deux.
problem-bad-count = `{ $key }` doit être entre { $minimum } et { $maximum }.
    .fix = Corriger le nombre.
problem-bad-decimal = `{ $key }` : `{ $found }` n’est pas un nombre décimal qui convienne.
    .fix = Écrire un nombre positif avec un point, comme `9.40` : neuf chiffres au plus, dont six après le point.
problem-training-without-mode = Cette question demande une formation, et ne peut qu’être posée : sans formation, personne ne pourrait rien noter.
    .fix = Ajouter `"volunteered"` ou `"observe"` à `modes`, ou retirer `needs_training`.
problem-bad-points = Les points doivent être un nombre entier de -{ $maximum } à { $maximum }, sans être 0.
    .fix = Corriger le nombre.
problem-points-lower = Ces points sont négatifs : un indice de plus ferait baisser le total.
    .fix = Si c’est voulu, écrire `lowers = true` à côté ; sinon, mettre un nombre positif.
problem-counted-twice = L’indice `{ $name }` compte déjà ici.
    .fix = En enlever un des deux.
problem-sides-not-two = Une dimension a deux côtés, ou aucun.
    .fix = Écrire deux identifiants : `sides = ["…", "…"]`.
problem-sides-missing = `{ $key }` demande que la dimension ait deux côtés.
    .fix = Ajouter `sides = ["…", "…"]` à la dimension, ou enlever cette clé.
problem-contradiction-of-one = La contradiction `{ $name }` ne nomme pas deux questions.
    .fix = Nommer les deux réponses qui ne vont pas ensemble, réunies par `all = [ … ]`.
problem-bad-version = `{ $found }` n’est pas une version.
    .fix = Trois nombres séparés par des points, comme 1.0.0.
problem-bad-locale = `{ $name }` n’est pas une langue.
    .fix = Écrire son code comme dans `fr`, `en`, `ar`, `pt-BR`.
problem-unknown-format = Le format { $found } n’est pas connu ; seul le format { $known } l’est.
    .fix = Écrire `format = { $known }`, ou mettre Repère à jour.
problem-empty-list = La liste `{ $key }` est vide.
    .fix = Y mettre quelque chose, ou enlever la clé.
problem-key-not-for-kind = `{ $key }` ne va pas avec une question de type `{ $kind }`.
    .fix = Enlever cette clé, ou changer le type de la question.
problem-minimum-above-maximum = Le minimum est plus grand que le maximum.
    .fix = Les échanger.
problem-too-many-options = Une question a au plus { $maximum } options.
    .fix = En enlever, ou en faire plusieurs questions.
problem-too-many = Il y a trop de blocs `{ $key }` : { $maximum } au plus.
    .fix = En enlever, ou faire plusieurs protocoles.
problem-too-many-tests = On demande trop de choses différentes à la réponse de `{ $name }` : { $maximum } tests au plus.
    .fix = En enlever, ou répartir la question en plusieurs.
problem-too-many-questions = Un protocole a au plus { $maximum } questions.
    .fix = En faire plusieurs protocoles.
problem-too-intricate = Les conditions du protocole parlent de trop de choses à la fois pour qu’un appareil les calcule sans attendre.
    .fix = Enlever des conditions, ou ce dont elles parlent, ou faire plusieurs protocoles.
problem-empty-pack = Ce protocole ne pose aucune question.
    .fix = Ajouter une section `[[section]]` et une question `[[section.question]]`.
problem-empty-section = La section `{ $name }` n’a pas de question.
    .fix = Ajouter `[[section.question]]`, ou enlever la section.
problem-empty-dimension = La dimension `{ $name }` n’a pas d’indice.
    .fix = Ajouter `[[dimension.indicator]]` ou `[[dimension.member]]`, ou enlever la dimension.
problem-source-locale-not-listed = La langue d’origine `{ $name }` n’est pas dans `locales`.
    .fix = L’ajouter à la liste.
problem-respondent-locale-not-listed = La langue `{ $name }` n’est pas dans `locales`.
    .fix = L’ajouter à `locales`, ou l’enlever ici.
problem-respondent-locale-source = La langue d’origine `{ $name }` doit avoir tous les textes.
    .fix = L’enlever de `respondent_locales`.

## Problèmes : les renvois

problem-unknown-question = Il n’y a pas de question `{ $name }`.
    .fix = Corriger l’identifiant, ou ajouter la question.
problem-unknown-option = Il n’y a pas d’option `{ $name }` à cette question.
    .fix = Corriger l’option, ou l’ajouter à `options`. Une question oui-non a `yes` et `no`.
problem-unknown-indicator = Il n’y a pas d’indice `{ $name }`.
    .fix = Corriger l’identifiant, ou ajouter l’indice à une dimension.
problem-unknown-dimension = Il n’y a pas de dimension `{ $name }`.
    .fix = Corriger l’identifiant, ou ajouter la dimension.
problem-unknown-outcome = Il n’y a pas de conclusion `{ $name }`.
    .fix = Corriger l’identifiant, ou ajouter la conclusion.
problem-unknown-score = Il n’y a pas de score `{ $name }`.
    .fix = Corriger l’identifiant, ou ajouter un bloc `[[score]]`.
problem-unknown-exploitation = Il n’y a pas de type d’exploitation `{ $name }`.
    .fix = Corriger l’identifiant, ou ajouter un bloc `[[exploitation]]`.
problem-unknown-contradiction = Il n’y a pas de contradiction `{ $name }`.
    .fix = Corriger l’identifiant, ou ajouter un bloc `[[contradiction]]`.
problem-unknown-reference = La référence `{ $name }` n’existe pas.
    .fix = Corriger l’identifiant, ou ajouter un bloc `[[reference]]`.
problem-unknown-step = Aucune conclusion et aucun bloc `[[always]]` ne nomme l’étape `{ $name }`.
    .fix = Corriger l’identifiant, ou ajouter l’étape.
problem-unknown-htcds-field = Il n’y a pas de champ `{ $name }` dans la norme HTCDS 2.0.
    .fix = Prendre un nom de la norme, comme `vic_MethodsOfControl`.
problem-unknown-htcds-value = Le champ HTCDS `{ $field }` n’a pas de valeur `{ $name }`.
    .fix = Choisir parmi : { $known }.
problem-htcds-status = Un entretien ne peut pas dire que quelqu’un est une victime, ni qu’il n’en est pas une.
    .fix = Écrire `{ $known }`, ou enlever ce fait.
problem-unknown-provenance = `{ $name }` n’est pas une provenance.
    .fix = Choisir parmi : answered, volunteered, observed, reported, document.

## Problèmes : les conditions

problem-too-deep = Cette condition est imbriquée sur plus de { $maximum } niveaux.
    .fix = La simplifier, ou la répartir sur plusieurs questions.
problem-no-condition = Cette condition ne dit rien.
    .fix = Y mettre une de ces clés : { $known }.
problem-several-conditions = Cette condition dit plusieurs choses à la fois : { $found }.
    .fix = En garder une, ou les réunir par `all = [ … ]` ou `any = [ … ]`.
problem-no-test = Il manque ce que la réponse doit être.
    .fix = Ajouter une de ces clés : { $known }.
problem-several-tests = Il y a plusieurs tests à la fois : { $found }.
    .fix = En garder un, ou les réunir par `all = [ … ]` ou `any = [ … ]`.
problem-wrong-test = Le test `{ $test }` ne va pas avec la question `{ $question }`, qui est de type `{ $kind }`.
    .fix = Pour oui-non et les choix : `is` ou `any_of`. Pour un nombre : aussi `at_least` et `at_most`. Une date ou un texte ne se teste pas.
problem-wrong-value = Cette valeur ne peut pas être comparée à la réponse de `{ $question }`, qui est de type `{ $kind }`.
    .fix = Pour un nombre, écrire un nombre sans guillemets ; sinon, le code d’une option entre guillemets.
problem-asks-itself = La question `{ $name }` dépend d’elle-même.
    .fix = Ici, ne renvoyer qu’à des questions qui viennent avant.
problem-forward-reference = La question `{ $name }` ne vient qu’après.
    .fix = La déplacer plus haut : `ask_if` ne peut dépendre que de questions qui viennent avant.
problem-forward-indicator = Une question qui vient après peut encore relever l’indice `{ $name }`.
    .fix = Déplacer cette question plus haut, ou dépendre d’une question plutôt que de l’indice.
problem-forward-presumed-minor = La question qui décide de l’âge ne vient qu’après.
    .fix = La déplacer plus haut.
problem-not-here = `{ $key }` ne peut pas servir ici.
    .fix = Dans `ask_if` et `[[raise]]` : `question`, `quotient`, `indicator`, `presumed_minor`. Dans `[presumed_minor]` et `[[contradiction]]` : `question` seulement. Dans `[[exploitation]]` : `question`, `quotient`, `indicator`. Le reste va dans les conclusions et dans `[[always]]`.
problem-not-over-indication = `not` ne peut pas porter sur `{ $key }` : un indice de plus ferait baisser la conclusion.
    .fix = Tourner la condition autrement ; l’ordre des conclusions, de la plus haute à la plus basse, suffit souvent. Si c’est voulu, écrire `lowers = true` à côté de `not`.
problem-quotient-range = `{ $name }` divise, et peut avoir trop de valeurs : chacune est comparée pour elle-même.
    .fix = Donner à la question `minimum` (0 ou plus) et `maximum`, avec au plus { $maximum } entre les deux.
problem-no-child-floor = Ce protocole peut rencontrer un enfant et ne dit pas quelle conclusion lui est due au moins : `{ $name }` manque à `[presumed_minor]`.
    .fix = Écrire `[presumed_minor]` avec `when` et `floor = "…"`, l’identifiant d’une conclusion qui protège. Pour un protocole sur des papiers seuls : `about = "papers"` en tête.
problem-child-floor-not-certain = La conclusion `{ $name }` ne vaut pas pour toute personne présumée mineure : une conclusion plus basse resterait possible.
    .fix = Écrire `when = {"{"} presumed_minor = true {"}"}`, seul ou parmi les conditions d’un `any`.
problem-child-without-steps = Aucune étape n’est toujours donnée pour une personne présumée mineure, quel que soit le métier.
    .fix = Ajouter un bloc `[[always]]` sans `roles`, avec `steps`, sans `when` ou avec `when = {"{"} presumed_minor = true {"}"}`.
problem-disclosed-by-indicator = L’indicateur `{ $name }` est transmis d’office, et seules des questions dont la réponse n’est jamais transmise d’office le font apparaître.
    .fix = Y écrire `disclose = "never-by-default"`, ou `disclose = "by-default"` s’il peut être transmis.
problem-papers-with-minor = Ce protocole dit porter sur des papiers seuls (`about`) et parle d’une personne présumée mineure.
    .fix = Retirer l’un des deux.
problem-no-presumed-minor = Ce protocole ne dit pas quand une personne est présumée mineure : cette condition n’est jamais vraie.
    .fix = Ajouter un bloc `[presumed_minor]`, ou enlever la condition.
problem-empty-rule = Cette règle ne demande rien : la dimension serait toujours atteinte.
    .fix = Y mettre au moins un nombre : { $known }.
problem-outcome-without-when = La conclusion `{ $name }` n’a pas de condition : celles qui la suivent ne sont jamais données.
    .fix = Ajouter `when`, ou la mettre en dernier.
problem-last-outcome-with-when = La dernière conclusion `{ $name }` a une condition : parfois aucune ne serait donnée.
    .fix = Enlever `when`, ou ajouter une dernière conclusion sans condition.

## Problèmes : ce qui ne sert à rien

problem-unreachable-question = La question `{ $name }` n’est jamais posée : sa condition ne peut pas être vraie.
    .fix = Corriger `ask_if`, ou enlever la question.
problem-unreachable-outcome = La conclusion `{ $name }` n’est jamais donnée.
    .fix = Corriger sa condition ou l’ordre des conclusions, ou l’enlever.
problem-indicator-never-raised = Aucune question ne relève l’indice `{ $name }`.
    .fix = Ajouter un `raises` à une question, ou enlever l’indice.
problem-dimension-never-positive = La dimension `{ $name }` ne peut jamais être atteinte.
    .fix = Corriger `positive_when`, ou relever plus d’indices.
problem-redundant-rule = Une règle de la dimension `{ $name }` ne change rien : une autre est toujours remplie avant elle.
    .fix = L’enlever.
problem-missing-sources = Le dossier n’a pas de fichier `SOURCES.md`.
    .fix = Y écrire d’où vient chaque indice, chaque poids, chaque règle, et ce qui n’est pas validé.
problem-source-missing = `SOURCES.md` ne dit pas d’où vient `{ $name }`.
    .fix = Y nommer `{ $name }` avec sa source.

## Problèmes : les textes

problem-missing-texts = Il n’y a pas de textes dans la langue `{ $locale }` : le fichier { $name } manque.
    .fix = Ajouter le fichier, ou enlever la langue de `locales`.
problem-texts-not-listed = Ces textes ne servent pas : la langue `{ $locale }` n’est pas dans `locales`.
    .fix = L’ajouter à `locales`, ou enlever le fichier.
problem-text-syntax = Ceci n’est pas du Fluent correct ({ $detail }).
    .fix = Un texte s’écrit `nom = texte` ; ses suites et ses `.attributs` sont en retrait. Une accolade s’écrit { "{ \"{\" }" }.
problem-text-too-nested = Trop d’accolades ou de parenthèses sont ouvertes ici.
    .fix = Les fermer.
problem-text-missing = Le texte `{ $name }` manque dans { $file }.
    .fix = L’ajouter. Tant qu’il manque, on lit celui de la langue d’origine.
problem-text-empty = Le texte `{ $name }` est vide.
    .fix = L’écrire.
problem-text-unused = Rien n’utilise le texte `{ $name }`.
    .fix = Corriger son nom, ou l’enlever.
problem-text-variable = `${ $name }` n’est jamais rempli : le texte est le même pour tout le monde.
    .fix = Écrire les mots eux-mêmes.
problem-text-function = La fonction `{ $name }` ne peut pas servir dans un protocole.
    .fix = Écrire les mots eux-mêmes.
problem-text-unknown-reference = Il n’y a pas de texte `{ $name }` dans ce fichier.
    .fix = Corriger le nom, ou écrire les mots eux-mêmes.
problem-text-cycle = Le texte `{ $name }` se contient lui-même, directement ou par un autre.
    .fix = Écrire les mots eux-mêmes.
problem-text-too-many-parts = Le texte `{ $name }` est fait de trop de parties : { $maximum } au plus, celles de ses parties comprises.
    .fix = L’écrire plus simplement.
problem-text-markup = Ceci ressemble à une balise HTML ; elle serait montrée telle quelle.
    .fix = L’enlever. Un texte n’a pas de mise en forme.

## Problèmes : les cas

problem-no-answers = Ce cas n’a ni `answers` ni `indicators`.
    .fix = Ajouter l’un des deux.
problem-answers-and-indicators = Ce cas a `answers` et `indicators` à la fois.
    .fix = Garder l’un des deux.
problem-presumed-minor-with-answers = `presumed_minor` ne va qu’avec `indicators` : ici, ce sont les réponses qui décident.
    .fix = L’enlever, et répondre à la question sur l’âge.
problem-answer-wrong-kind = Cette réponse n’est pas du bon type pour `{ $question }`, qui est de type `{ $expected }`.
    .fix = Oui-non : `yes` ou `no`. Choix : un code. Plusieurs choix : une liste de codes. Nombre : sans guillemets. Date : "2026-11-23".
problem-answer-exclusive = L’option `{ $name }` exclut toutes les autres.
    .fix = La laisser seule, ou l’enlever.
problem-answer-out-of-range = Ce nombre doit être entre { $minimum } et { $maximum } (un tiret : sans limite).
    .fix = Corriger le nombre.
problem-answer-too-long = Ce texte est trop long.
    .fix = Le raccourcir.
