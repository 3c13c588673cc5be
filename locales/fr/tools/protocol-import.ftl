### review: source
### Les mots de `repere protocol import` : d’un formulaire (XLSForm) à un protocole.
### Qui lit écrit des protocoles et connaît les tableurs, pas la programmation.
### Chaque note dit ce qui ne passe pas ; son `.done` dit ce qui a été fait à la place.
### Les mots entre accents graves sont ceux des fichiers et ne se traduisent pas.

## Le résultat

import-done = { $id } : { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
} dans { $sections ->
    [one] { $sections } partie
   *[other] { $sections } parties
} ({ $locales }), depuis { $file }.
import-written = Le protocole est ici : { $path }
import-next = Ensuite : lire `import-report.txt`, dire ce que les réponses indiquent, puis `repere protocol check`.
import-names = Noms changés
import-name = { $place } : `{ $from }` devient `{ $to }`
import-notes = { $count ->
    [0] Tout a été repris tel quel.
    [one] Ce qui n’a pas été repris tel quel : { $count } point
   *[other] Ce qui n’a pas été repris tel quel : { $count } points
}

import-place-file = Le fichier
import-place-sheet = Feuille `{ $sheet }`
import-place-rows = Feuille `{ $sheet }`, { $count ->
    [one] ligne { $rows }
   *[other] lignes { $rows }
}
import-place-column = Feuille `{ $sheet }`, colonne { $column } (`{ $header }`)
import-place-cells = Feuille `{ $sheet }`, colonne { $column } (`{ $header }`), { $count ->
    [one] ligne { $rows }
   *[other] lignes { $rows }
}

import-exists = Il y a déjà quelque chose à cet endroit : { $path }
    .fix = Choisir un autre dossier avec `--out`, ou déplacer celui-là. Rien n’a été écrit.
import-unreadable = Ce fichier ne peut pas être lu : { $path }
    .fix = Vérifier le chemin et les droits de lecture.
import-unwritable = Le dossier ne peut pas être écrit : { $path }
    .fix = Vérifier que le dossier qui le contient existe, les droits, et la place sur le disque. Rien n’a été écrit.
import-bad-language = `{ $given }` n’est pas de la forme `NOM=ÉTIQUETTE`.
    .fix = Écrire par exemple `--language "Tigrigna=ti"`.
import-bad-locale = `{ $given }` n’est pas une étiquette de langue.
    .fix = Écrire par exemple `fr`, `ar` ou `pt-BR`.

## Ce qui empêche l’import

form-problem-too-large = Le fichier est trop grand.
    .fix = Au plus { $packed } Mio, et { $unpacked } Mio une fois décompressé. Retirer les images et les feuilles inutiles, ou couper le formulaire.
form-problem-old-or-encrypted = C’est un ancien fichier Excel (`.xls`), ou un fichier avec mot de passe.
    .fix = L’ouvrir dans le tableur et l’enregistrer au format `.xlsx`, sans mot de passe.
form-problem-not-a-spreadsheet = Ce n’est pas un tableur `.xlsx`.
    .fix = Enregistrer le formulaire au format `.xlsx`.
form-problem-damaged = Le tableur est abîmé : il ne peut pas être lu.
    .fix = L’ouvrir dans le tableur et l’enregistrer à nouveau au format `.xlsx`.
form-problem-too-many-columns = { $place } : trop de colonnes.
    .fix = Au plus { $maximum } colonnes par feuille.
form-problem-too-many-rows = { $place } : trop de lignes.
    .fix = Au plus { $maximum } lignes remplies par feuille.
form-problem-cell-too-long = { $place } : cellule trop longue.
    .fix = Au plus { $maximum } caractères par cellule.
form-problem-too-much-text = { $place } : trop de texte en tout.
    .fix = Au plus { $cells } cellules remplies et { $megabytes } Mio de texte.
form-problem-no-survey = Il n’y a pas de feuille `survey` avec des titres de colonnes. Feuilles trouvées : { $found }
    .fix = Un formulaire XLSForm a les feuilles `survey`, `choices` et `settings`.
form-problem-no-column = { $place } : il manque la colonne `{ $name }`.
    .fix = La première ligne de la feuille `survey` porte les titres ; il y faut `type` et `name`.
form-problem-no-questions = { $place } : aucune question à poser.
    .fix = Vérifier la colonne `type` : il y faut au moins une question (`select_one`, `integer`, `text`…).
form-problem-unknown-language = { $place } : la langue « { $name } » n’est pas connue.
    .fix = Dire son étiquette : `--language "{ $name }=étiquette"`, par exemple `--language "Tigrigna=ti"`.
form-problem-groups-too-deep = { $place } : trop de groupes les uns dans les autres.
    .fix = Au plus { $maximum } niveaux.
form-problem-too-many-questions = { $place } : trop de questions.
    .fix = Au plus { $maximum } questions. Couper le formulaire.
form-problem-too-many-conditions = { $place } : les conditions sont trop longues en tout.
    .fix = Au plus { $maximum } parties pour tout le formulaire. Couper le formulaire ou simplifier les `relevant` des groupes.
form-problem-file-too-large = `{ $file }` serait trop grand.
    .fix = Au plus { $maximum } Mio par fichier. Couper le formulaire.
form-problem-bad-id = `{ $name }` n’est pas un identifiant.
    .fix = Petites lettres sans accents, chiffres et traits d’union, 64 caractères au plus.
form-problem-does-not-load = Le protocole obtenu ne serait pas valable : { $file }, ligne { $line } (`{ $code }`).
    .fix = Le formulaire dépasse une limite du format. Le couper en plusieurs, puis recommencer. Rien n’a été écrit.

## Ce qui ne passe pas tel quel : le fichier et les feuilles

form-note-styles-unread = Les formats des cellules n’ont pas été lus : ils sont trop nombreux.
    .done = Une date écrite comme date apparaît comme un nombre.
form-note-sheet-unread = Cette feuille n’a pas été lue.
    .done = Seules `survey`, `choices` et `settings` le sont.
form-note-formula = La cellule contient une formule.
    .done = Son dernier résultat a été pris comme texte.
form-note-error-cell = La cellule contient une erreur de calcul.
    .done = Elle compte comme vide.
form-note-merged = Des cellules sont fusionnées.
    .done = Seule la première garde le contenu ; les autres comptent comme vides.
form-note-column-unused = Cette colonne n’a pas de place dans un protocole.
    .done = Son contenu n’est pas repris.
form-note-column-without-head = La cellule est dans une colonne sans titre.
    .done = Elle n’est pas reprise.
form-note-language-assumed = Le formulaire ne dit pas dans quelle langue il est écrit.
    .done = `{ $locale }` a été pris. Pour une autre langue : `--locale`.
form-note-setting-unused = Le réglage `{ $name }` n’a pas de place dans un protocole.
    .done = Il est noté dans `SOURCES.md`. Rien ne sera envoyé nulle part.
form-note-version = La version `{ $found }` n’a pas la forme de trois nombres.
    .done = Le protocole commence à `1.0.0` ; l’ancienne version est notée dans `SOURCES.md`.
form-note-untranslated = Il manque { $count } textes en `{ $locale }`.
    .done = Ils seront montrés dans la langue source, visiblement.
form-note-words-borrowed = L’interface ne parle pas `{ $locale }` : les mots ajoutés ici sont en français.
    .done = Les traduire dans `texts/{ $locale }.ftl`.

## Les lignes

form-note-row-disabled = La ligne est désactivée (`disabled`).
    .done = Elle n’est pas reprise.
form-note-row-without-type = La ligne n’a pas de type.
    .done = Elle n’est pas reprise.
form-note-row-without-name = La ligne n’a pas de nom.
    .done = La question s’appelle `{ $id }`.
form-note-group-flattened = Le groupe `{ $name }` est dans un autre groupe, ou en entoure d’autres ; un protocole n’a qu’un niveau de parties.
    .done = Ses questions sont dans la partie qui l’entoure, avec sa condition. Son titre est gardé en commentaire.
form-note-group-not-begun = Cette fin de groupe ne ferme rien.
    .done = Elle est ignorée.
form-note-group-not-ended = Ce groupe n’est jamais fermé.
    .done = Il va jusqu’à la fin de la feuille.
form-note-repeat = Ce bloc se répète ; un protocole pose chaque question une fois.
    .done = Les questions du bloc sont posées une fois.
form-note-repeat-count = Le nombre de répétitions n’est pas repris.
    .done = Les questions du bloc sont posées une fois.
form-note-never-asked = La question `{ $name }` ne peut jamais être posée dans le formulaire.
    .done = Elle n’est pas reprise.
form-note-ours-kept = Ligne ajoutée par l’export de Repère.
    .done = Chaque question a déjà ses non-réponses et sa provenance.
form-note-type-unknown = Le type `{ $type }` n’est pas connu.
    .done = La question est reprise comme texte libre.
form-note-type-text = Le type `{ $type }` n’existe pas dans un protocole.
    .done = La question est reprise comme texte libre.
form-note-type-decimal = Les nombres d’un protocole sont entiers.
    .done = La question est reprise comme nombre entier (`{ $type }` dans le formulaire).
form-note-type-acknowledge = Une case à confirmer (`{ $type }`) n’existe pas dans un protocole.
    .done = La question est reprise comme oui-non.
form-note-type-rank = Un classement n’existe pas dans un protocole.
    .done = La question est reprise comme choix multiple, sans ordre.
form-note-type-note = Une note (`{ $type }`) n’est pas une question.
    .done = Elle est gardée en commentaire dans `protocol.toml`. Si elle aide à poser la question suivante, la mettre dans son `.hint`.
form-note-type-calculate = Un calcul (`{ $type }`) ne se reprend pas.
    .done = Il est gardé en commentaire dans `protocol.toml`. Ce que les réponses indiquent s’écrit avec `raises`, `[[dimension]]` et `[[outcome]]`.
form-note-type-media = Repère n’enregistre ni image, ni son, ni fichier (`{ $type }`).
    .done = La question n’est pas posée ; elle est gardée en commentaire.
form-note-type-position = Repère n’enregistre pas de position (`{ $type }`).
    .done = La question n’est pas posée ; elle est gardée en commentaire.
form-note-type-metadata = Repère n’enregistre rien sur l’appareil ni sur qui l’utilise (`{ $type }`).
    .done = La ligne est gardée en commentaire.
form-note-type-behind = Cette ligne (`{ $type }`) ne pose aucune question.
    .done = Elle est gardée en commentaire.
form-note-or-other = « Autre » est ajouté par le type (`or_other`).
    .done = Une option et une question en texte libre sont ajoutées.

## Les cellules d’une question

form-note-label-missing = Il manque le texte dans la langue source (`{ $locale }`).
    .done = Un texte d’une autre langue, ou le nom, a été pris à la place. À corriger.
form-note-text-markup = Le texte contient une mise en forme.
    .done = Elle a été retirée : un protocole n’a que du texte.
form-note-text-characters = Le texte contient des caractères invisibles.
    .done = Ils ont été retirés.
form-note-text-variable = Le texte montre la réponse à `{ $name }` ; un protocole a les mêmes mots pour tout le monde.
    .done = « … » a été mis à la place. Reformuler la question.
form-note-text-twice = Deux colonnes donnent un texte en `{ $locale }`.
    .done = Celle qui nomme la langue a été prise.
form-note-media = Le fichier `{ $file }` n’est pas repris.
    .done = Un protocole n’a que du texte ; l’application lit les questions à voix haute.
form-note-required = Une réponse est exigée.
    .done = Non repris : personne n’est forcé de répondre, et chaque question a cinq non-réponses.
form-note-message = Le message d’erreur n’est pas repris.
    .done = L’application dit elle-même ce qui ne convient pas.
form-note-appearance = L’apparence n’est pas reprise.
    .done = L’application présente chaque question à sa façon.
form-note-default = La réponse proposée d’avance n’est pas reprise.
    .done = Aucune réponse n’est proposée d’avance : elle pourrait passer pour celle de la personne.
form-note-choice-filter = Le filtre des choix n’est pas repris.
    .done = Tous les choix de la liste sont proposés.
form-note-calculation = Le calcul de cette ligne n’est pas repris.
    .done = La question est posée sans lui.
form-note-read-only = La ligne est en lecture seule.
    .done = La question est posée comme les autres.
form-note-parameters = Les paramètres ne sont pas repris.
    .done = La question est posée sans eux.
form-note-constraint = La contrainte ne peut pas être dite, ou pas en entier : `{ $text }`
    .done = Ce qui peut l’être (bornes, options exclusives) est repris ; le texte est gardé en commentaire.

## Les choix

form-note-choice-without-list = Ce choix n’est dans aucune liste.
    .done = Il n’est pas repris.
form-note-choice-without-name = Ce choix n’a pas de nom.
    .done = Il n’est pas repris.
form-note-choice-duplicate = Le nom `{ $name }` est deux fois dans la liste.
    .done = Le premier est gardé.
form-note-choice-non-answer = `{ $name }` est une non-réponse de Repère.
    .done = Chaque question l’a déjà ; elle n’est pas une option.
form-note-choice-like-non-answer = `{ $name }` ressemble à une non-réponse.
    .done = C’est resté une option. Chaque question a déjà « ne sait pas » et « préfère ne pas dire » : l’enlever si c’est cela.
form-note-list-missing = La liste `{ $name }` n’existe pas ou n’a pas de choix.
    .done = La question est reprise comme texte libre.
form-note-list-elsewhere = Les choix `{ $name }` ne sont pas dans ce fichier.
    .done = La question est reprise comme texte libre.
form-note-list-too-long = La liste `{ $name }` a plus de { $maximum } choix.
    .done = La question est reprise comme texte libre.
form-note-list-unused = La liste `{ $name }` n’est utilisée par aucune question.
    .done = Elle n’est pas reprise.

## Quand une question est posée

form-note-relevant-unreadable = La condition ne peut pas être lue, à partir du caractère { $at }.
    .done = La question est posée toujours, autant que ses groupes le permettent. La condition est gardée en commentaire.
form-note-relevant-too-deep = La condition est trop compliquée : au plus { $maximum } niveaux.
    .done = La question est posée toujours, autant que ses groupes le permettent. La condition est gardée en commentaire.
form-note-relevant-too-long = La condition a plus de { $maximum } caractères.
    .done = La question est posée toujours, autant que ses groupes le permettent. La condition est gardée en commentaire.
form-note-relevant-comparison = Une comparaison ou un calcul de la condition ne peut pas être dit.
    .done = Cette partie est laissée de côté : la question est posée plus souvent, jamais moins.
form-note-relevant-function = La fonction `{ $name }()` ne peut pas être dite.
    .done = Cette partie est laissée de côté : la question est posée plus souvent, jamais moins.
form-note-relevant-unknown-name = La condition nomme `{ $name }`, qui n’existe pas.
    .done = Cette partie est laissée de côté : la question est posée plus souvent, jamais moins.
form-note-relevant-left-out = La condition nomme `{ $name }`, qui n’est pas repris.
    .done = Cette partie est laissée de côté : la question est posée plus souvent, jamais moins.
form-note-relevant-later = La condition nomme `{ $name }`, qui est posée plus tard ou à cet endroit.
    .done = Cette partie est laissée de côté : la question est posée plus souvent, jamais moins.
form-note-relevant-kind = La condition dépend de `{ $name }`, { $kind ->
    [date] une date
   *[other] un texte libre
}, dont rien ne peut dépendre.
    .done = Cette partie est laissée de côté : la question est posée plus souvent, jamais moins.
form-note-relevant-unknown-option = `{ $name }` n’a pas de choix `{ $option }`.
    .done = Cette partie est laissée de côté : la question est posée plus souvent, jamais moins.
form-note-relevant-unanswered = La condition ouvre quand `{ $name }` est sans réponse.
    .done = Ce qui n’est pas connu n’ouvre rien : cette partie est laissée de côté, la question est posée plus souvent.
form-note-relevant-exact = La condition veut que `{ $name }` ait exactement ce choix et aucun autre.
    .done = « Ce choix est parmi les réponses » a été pris : la question est posée plus souvent.
form-note-relevant-negated = La condition est une négation sur `{ $name }` : sans réponse, le formulaire poserait la question.
    .done = Ici, tant que la réponse n’est pas connue, la question reste fermée. À vérifier.

## Mots ajoutés à un protocole importé

form-word-other = Autre
form-word-other-which = Autre : quoi ?
form-word-section = Questions
form-word-summary = Repris du formulaire « { $title } ». Les réponses ne sont pas encore évaluées.
form-word-outcome = Pas encore évalué
form-word-outcome-meaning = Ce protocole ne dit pas encore ce que les réponses indiquent. Cela ne veut pas dire qu’il n’y a rien.

form-comment-head = Repris de { $file } par `repere protocol import`.
    Ce qui n’a pas été repris tel quel est dans import-report.txt, et en commentaire à sa place.
form-comment-scoring = Ce que les réponses indiquent reste à écrire : quels indices, avec quel poids, d’après quelle source.
    Un exemple ; `raises` se met sous une question, le reste ici. Enlever les `#`, changer les noms,
    et ajouter les mots (`indicator-…`, `dimension-…`, `outcome-…`) dans texts/.
form-comment-outcome = Tant que rien n’est évalué, il n’y a qu’un résultat, et il le dit.
form-comment-cases = Des réponses, et ce qu’elles doivent donner. Écrire plus de cas qui ne doivent pas alerter que de cas qui le doivent.

form-sources-title = Sources : { $title }
form-sources-body = Ce protocole a été repris du formulaire { $file }. Ce que le formulaire disait de lui-même :
form-sources-outcome = Le résultat `{ $outcome }` n’évalue rien ; il n’a donc pas de source.
form-sources-questions = Les questions
form-sources-to-fill = À compléter : d’où vient chaque question, ce qui a été validé et ce qui ne l’a pas été. Une question traduite ou reformulée n’hérite d’aucune précision publiée.
form-sources-question = question
form-sources-source = source
