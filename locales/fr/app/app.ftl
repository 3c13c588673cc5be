### review: source
### Les mots de l’interface. La personne qui lit est un ou une professionnelle de terrain ; la personne
### reçue ne voit que les textes du protocole.
### Phrases courtes. Jamais « victime » comme un fait : situation préoccupante, indice, repéré.
### Boutons : l’infinitif. Un mot pour une chose : entretien, protocole, indice, orientation, service, envois.

## Partout

# Le nom de l’application ; ne se traduit pas.
app-name = Repère
action-back = Retour
action-close = Fermer
action-done = Terminé
action-retry = Réessayer
loading = Un instant…
# Étiquette d’un texte qui n’existe pas dans la langue choisie. $language : la langue où il est montré.
text-only-in = seulement en { $language }
# Ce que vaut une traduction. Honnête : « brouillon » tant que personne ne l’a relue.
review-source = langue d’origine
review-reviewed = traduction relue
review-draft = traduction non relue

## Ce que la page seule peut dire d’un échec ; le reste est dans errors.ftl

failure-app-unreachable = Repère ne répond pas. Ce qui était enregistré l’est toujours.
    .fix = Fermer Repère et l’ouvrir de nouveau.
# $code : un mot technique, à répéter à qui aide.
failure-unknown = Quelque chose n’a pas marché ({ $code }). Ce qui était enregistré l’est toujours.
    .fix = Réessayer. Si cela continue, noter le mot entre parenthèses et le dire au responsable du déploiement.

## La page verrouillée : elle ne dit rien de ce qu’il y a derrière

lock-passphrase = Phrase de passe
lock-open = Ouvrir
lock-opening = Ouverture…
lock-emergency = Numéros d’urgence

## La première fois

# Lu par les lecteurs d’écran seulement.
first-step = Étape { $step } sur { $of }
first-language = Choisir la langue
first-role = Vous travaillez comme…
first-role-why = Les questions et vos obligations dépendent de votre métier.
passphrase-title = Une phrase de passe
passphrase-why = Elle chiffre tout ce que vous notez ici. Quatre ou cinq mots sans lien entre eux : facile à retenir, difficile à deviner.
passphrase-first = Phrase de passe
passphrase-again = La même, encore une fois
passphrase-show = Montrer
passphrase-cover = Cacher
passphrase-forgotten = Personne ne peut la retrouver à votre place. Oubliée, ce qui est noté ici est perdu.
passphrase-differs = Les deux ne sont pas pareilles. Les montrer pour comparer.
passphrase-too-short = Il faut au moins { $least } caractères.
passphrase-creating = Création du coffre…
# Indications de longueur sous la phrase de passe. Elles ne promettent rien.
strength-empty = Au moins { $least } caractères ; plus c’est long, mieux c’est.
strength-too-short = Encore { $missing ->
        [one] { $missing } caractère
       *[other] { $missing } caractères
    } au moins.
strength-repetitive = Assez longue, mais elle se répète ou se suit : facile à deviner.
strength-short = Assez longue pour être acceptée. Deux mots de plus la rendraient bien plus solide.
strength-fair = Bonne longueur, si personne ne peut la relier à vous.
strength-good = Longue. Solide si ce n’est ni une citation, ni une phrase que vous dites souvent.

## Rejoindre un déploiement

enrol-title = Avec qui travaillez-vous ?
enrol-why = Un service vous a remis un fichier et un code. Ils relient cet appareil aux services qui reçoivent les orientations.
enrol-file = Fichier reçu avec le code
enrol-file-offered = Déjà fourni sur cet appareil
enrol-file-choose = Choisir le fichier
enrol-file-other = Choisir un autre fichier
enrol-file-missing = Choisir d’abord le fichier reçu avec le code.
enrol-code = Code à usage unique
enrol-code-hint = Trente caractères, en six groupes de cinq. Majuscules ou minuscules.
enrol-code-missing = Écrire le code.
enrol-code-picture = Lire le code sur une image
enrol-code-unread = Aucun code n’a été trouvé sur cette image. La reprendre de plus près, bien à plat, ou écrire le code.
enrol-join = Relier cet appareil
enrol-joining = Connexion…
practise-why = Sans fichier ni code, tout marche sauf l’envoi. Vous pourrez relier l’appareil plus tard, dans les réglages.
practise-begin = Commencer sans

## Les entretiens

home-nav = Réglages et envois
home-title = Entretiens
home-demonstration = démonstration
home-practice = Appareil non relié : rien ne peut être envoyé.
home-problems = À savoir sur cet appareil
home-outbox-waiting = { $waiting ->
        [one] { $waiting } en attente d’envoi
       *[other] { $waiting } en attente d’envoi
    }
home-empty = Aucun entretien pour l’instant
home-empty-what = Commencez le premier. Chaque réponse est chiffrée et gardée sur cet appareil ; rien n’en part sans vous.
home-new = Nouvel entretien
home-resume = à reprendre
# $answered : combien de questions ont été vues.
home-answered = { $answered ->
        [0] pas encore de réponse
        [one] { $answered } question
       *[other] { $answered } questions
    }
# $state : où en est l’orientation, par exemple « reçu ».
home-referral = orientation : { $state }

## Un nouvel entretien

new-title = Nouvel entretien
new-protocol = Protocole
new-other-protocols = Autres protocoles
new-no-protocol = Aucun protocole sur cet appareil. Le responsable du déploiement peut en fournir un.
new-questions = { $questions ->
        [one] { $questions } question en tout ; une partie seulement est posée
       *[other] { $questions } questions en tout ; une partie seulement est posée
    }
new-their-language = La langue de la personne
new-your-language = Votre langue
new-their-language-missing = Choisir la langue de la personne.
new-languages-later = Les deux peuvent changer à chaque question, sans rien perdre.
new-begin = Commencer

## La question

# Libellés courts : cinq sur une ligne de téléphone. D’où l’on sait.
provenance-title = D’où vient la réponse
provenance-short-answered = Répond
provenance-short-volunteered = Dit de soi
provenance-short-observed = Observé
provenance-short-reported = Tiers
provenance-short-document = Document
observing = À observer, sans demander
question-not-translated = Cette question n’existe pas dans la langue de la personne : à traduire de vive voix.
# À côté du nom de la langue de la personne. Très court.
question-draft = non relu
question-back = Question précédente
answers-title = Réponses
answer-choose-one = Choisir au moins une réponse, ou l’une des lignes en dessous.
answer-number = Un nombre
# $bounds : both, least ou most, selon les limites de la question.
answer-number-range = { $bounds ->
        [both] Entre { $minimum } et { $maximum }.
        [least] Au moins { $minimum }.
       *[most] Au plus { $maximum }.
    }
answer-date = Une date
answer-date-needed = Écrire le jour, le mois et l’année, en chiffres.
answer-text = Réponse
answer-text-needed = Écrire quelques mots, ou choisir l’une des lignes en dessous.
answer-unconfirmed = Pas encore enregistré. « Continuer » confirme.
# Cinq façons de ne pas répondre ; aucune n’est un « non ». Très court.
non-answers-title = Pas de réponse
non-answer-short-does-not-know = Ne sait pas
non-answer-short-prefers-not-to-say = Préfère ne pas dire
non-answer-short-not-safe-to-ask = Pas prudent ici
non-answer-short-not-answered = Sans réponse
non-answer-short-not-asked = Pas demandé
note-title = Note
note-placeholder = Ce que vous avez vu, ce que vous en pensez.
note-saving = Enregistrement…
note-saved = Enregistré
alert-title = À savoir :
alert-seen = Vu
languages-title = Langues
languages-respondent = Personne :
languages-interviewer = Vous :
progress-minutes = { $minutes ->
        [one] encore { $minutes } min
       *[other] encore { $minutes } min
    }
progress-saved = Tout est enregistré
sections-title = Parties
sections-open = Voir les parties
section-count = { $answered } sur { $reached }
section-done = terminé
section-not-reached = pas encore
side-title = À côté de la question
pause = Mettre de côté
result-nav = Résultat

## La fin des questions

end-title = Fin des questions
end-all-answered = Toutes les questions ont une réponse.
end-open-only = { $questions ->
        [one] { $questions } question est restée sans réponse. Elle ne peut plus changer le résultat.
       *[other] { $questions } questions sont restées sans réponse. Elles ne peuvent plus changer le résultat.
    }
end-could-change = { $questions ->
        [one] { $questions } question sans réponse peut encore changer le résultat. Y revenir n’est pas une obligation.
       *[other] { $questions } questions sans réponse peuvent encore changer le résultat. Y revenir n’est pas une obligation.
    }
end-changing = Peut changer le résultat
end-others = Sans effet sur le résultat
end-finish = Voir le résultat
end-can-return = Vous pourrez revenir aux questions.

## Le résultat, pour le ou la professionnelle seulement

result-for-you = { $code } · pour vous seul·e
result-indications = Ce qui y mène
result-no-indication = Aucun indice relevé. Cela ne veut pas dire qu’il n’y a rien.
result-next = Et maintenant
result-dimensions = Par dimension
result-unknown = Ce qu’on ne sait pas
result-unknown-rest = { $questions ->
        [one] { $questions } autre question sans réponse
       *[other] { $questions } autres questions sans réponse
    }
result-referrals = Orientations
result-refer = Orienter vers…
result-resume = Reprendre les questions
result-danger = Danger immédiat signalé : { $time }
# Lu par les lecteurs d’écran : ce que montre la barre.
range-picture = D’après les réponses, niveau { $level } sur { $levels } ; jusqu’à { $highest } possible.
range-complete = Rien d’inconnu ne peut changer ce niveau.
range-settled = Ce qui reste inconnu ne peut plus changer ce niveau.
# $lowest et $highest : deux niveaux du protocole, en mots.
range-open = Selon ce qui reste inconnu : de « { $lowest } » à « { $highest } ». { $questions ->
        [one] { $questions } question sans réponse peut encore le changer.
       *[other] { $questions } questions sans réponse peuvent encore le changer.
    }
# Une ou deux lettres, différentes entre elles : fort, moyen, faible.
weight-letter-strong = Fo
weight-letter-medium = Mo
weight-letter-weak = Fa

## L’orientation

referral-title = Orienter vers un service
referral-agency = Vers qui
referral-reads = lit en { $language }
referral-no-agency = Cet appareil n’est relié à aucun service. Le résultat et les étapes restent utiles sans envoi.
referral-enrol = Relier cet appareil
referral-basis = Pourquoi cela peut être transmis
referral-consent-to = La personne est d’accord pour { $agency }
referral-consent = La personne est d’accord
    .about = Elle a vu ou entendu ce que ce service lira. Elle peut changer d’avis tant que ce n’est pas parti.
referral-duty = Une obligation légale
    .about = Sans son accord. Le motif est noté et transmis ; le lui dire, si c’est sans danger.
referral-ground = Quelle obligation
referral-ground-hint = Le texte ou la situation, en quelques mots.
told-title = Ce qui a été remarqué
told-about = Décochez ce qui ne doit pas partir. Les réponses, les notes et les paroles derrière ne partent pas non plus.
told-kept = Ce qui est décoché d’avance pourrait nuire à la personne : par exemple, on pourrait reprocher à un enfant ce qu’on l’a obligé à faire.
told-count = { $told } sur { $all } à transmettre
told-answer = Ce qui est écrit à cette question :
referral-share = Ce que vous ajoutez
referral-always = Sans rien ajouter : les indices cochés et ce que tout dit ensemble. Le reste, seulement si vous l’ajoutez.
share-answers = Les réponses
    .about = Question par question
share-notes = Vos notes
    .about = Relisez-les d’abord : elles partent telles quelles.
share-identity = Son nom
    .about = Seulement si la personne veut être identifiée
share-contact = Comment la joindre sans danger
    .about = Seulement si la personne veut être contactée
identity-first-name = Prénom
identity-second-name = Nom
referral-agency-missing = Choisir un service.
referral-basis-missing = Dire pourquoi cela peut être transmis.
referral-ground-missing = Dire quelle obligation.
preview-title = Ce que lira { $agency }
preview-withheld = Ce qui reste ici
preview-needs-ground = Ce que le service lira s’affichera ici dès que l’obligation sera dite.
preview-coming = L’aperçu se prépare ; on ne scelle que ce qu’il montre.
preview-failed = Sans aperçu, rien ne peut être scellé.
preview-renewed = Le contenu avait changé, rien n’a été scellé. L’aperçu est à jour : le relire, puis sceller.
referral-seal = Sceller et mettre en attente d’envoi
referral-sealing = Chiffrement…
referral-home = Retour aux entretiens
referral-to-result = Revenir au résultat
sealed-title-waiting = Scellé pour { $agency }
sealed-title-received = Reçu pour { $agency }
sealed-title-refused = Refusé
sealed-title-withdrawn = Retiré
sealed-about-waiting = Seul ce service peut l’ouvrir. L’envoi se fera dès qu’il y aura du réseau, Repère ouvert.
sealed-about-received = Le reçu est vérifié : le serveur le garde pour ce service. Les envois disent quand il est relevé, puis ouvert.
sealed-about-refused = Il reste chiffré sur cet appareil.
sealed-about-withdrawn = Rien n’est parti.

## Les envois

outbox-title = Envois
outbox-empty = Rien à envoyer
outbox-empty-what = Les orientations scellées attendent ici le réseau, puis leur reçu.
outbox-send = Envoyer maintenant
outbox-sending = Envoi…
outbox-withdraw = Retirer avant l’envoi
outbox-withdraw-doubtful = Retirer quand même
    .about = Un envoi a commencé sans être confirmé : le service l’a peut-être déjà reçu. Le serveur sera prié de l’effacer, et le service aussi s’il l’a pris.
outbox-sealed = scellé : { $time }
outbox-received = Reçu et vérifié : { $time }
outbox-attempts = { $attempts ->
        [one] { $attempts } essai
       *[other] { $attempts } essais
    }
sending-title = Où en est l’envoi
sending-count = { $total ->
        [one] { $sent } envoyé sur { $total }
       *[other] { $sent } envoyés sur { $total }
    }
sending-left = { $waiting ->
        [one] Reste un envoi, environ { $size }.
       *[other] Restent { $waiting } envois, environ { $size }.
    }
sending-minutes = { $minutes ->
        [one] Envoi en cours, encore une minute au plus.
       *[other] Envoi en cours, encore environ { $minutes } minutes.
    }
sending-now = Envoi en cours.
sending-next = Prochain essai : { $time }. « Envoyer maintenant » essaie tout de suite.
sending-next-network = Prochain essai : { $time }, ou dès que le réseau revient.
outbox-since = Scellé { $ago }, pas encore reçu.
outbox-tried = { $attempts ->
        [one] Un essai : { $time }.
       *[other] { $attempts } essais, le dernier : { $time }.
    }
outbox-next-soon = Part dès que possible : vous n’avez rien à faire.
outbox-state-waiting = en attente
outbox-state-received = reçu
outbox-state-refused = refusé
outbox-state-withdrawn = retiré
outbox-about-waiting = Chiffré, en attente de réseau.
outbox-about-refused = Le serveur n’en veut pas. Il reste chiffré ici.
outbox-about-withdrawn = Retiré avant l’envoi. Rien n’est parti.
outbox-withdrawn-doubtful = Retirée. Le service l’a peut-être reçue : le prévenir qu’elle est retirée.

## Danger immédiat

danger-open = Danger immédiat
danger-title = Danger immédiat
danger-what-to-do = Que faire
danger-step-safety = S’éloigner, si possible avec la personne et si elle le veut. Ne pas la laisser seule.
danger-step-call = Appeler. Dire où vous êtes, ce qui se passe, combien de personnes.
danger-step-say = N’affronter personne, ne pas dire pourquoi vous êtes là.
danger-numbers = Qui appeler
danger-by-text = par SMS
danger-none-verified = Ces numéros n’ont pas encore été vérifiés pour ce déploiement.
danger-unverified = Pas encore vérifié
danger-verified = Vérifié le { $day }
danger-all-official = Numéros officiels, lus le { $day }.
contact-official = Numéro officiel, lu le { $day }
contact-read = Lu le { $day }, pas encore vérifié
contact-cost-free = Gratuit
contact-cost-local = Prix d’un appel local
contact-cost-surcharged = Appel surtaxé
contact-languages = On y parle : { $languages }
danger-recorded = Noté avec l’entretien : { $time }
danger-return = Revenir

## Cacher

hide-now = Cacher
idle-warning = Sans geste de votre part, la page va se verrouiller d’ici { $seconds } secondes. Rien ne sera perdu.
idle-stay = Rester

## Les réglages

settings-title = Réglages
settings-language = Langue de l’interface
settings-theme = Couleurs
theme-system = Comme l’appareil
theme-light = Claires
theme-dark = Sombres
settings-contrast = Contraste
contrast-system = Comme l’appareil
contrast-more = Renforcé
settings-text-size = Taille des lettres
text-size-100 = Comme l’appareil
text-size-125 = Plus grandes
text-size-150 = Grandes
text-size-200 = Très grandes
settings-deployment = Déploiement
settings-demonstration = Démonstration : rien de ce qui est envoyé n’est un vrai cas.
settings-enrolled = Cet appareil est relié.
settings-join-again = Relier de nouveau
    .about = Si le serveur ne reconnaît plus cet appareil, après une restauration par exemple : demander un nouveau code au service. Rien de ce qui est ici n’est perdu.
settings-joined = C’est fait.
settings-protocols = Protocoles
settings-protocols-about = Un protocole s’ajoute par un fichier que signe un éditeur en qui votre déploiement a confiance. Un entretien commencé garde toujours le sien.
# À côté du titre. $version : trois nombres.
protocol-version = version { $version }
protocol-shipped = fait partie de Repère
protocol-signed-by = signé par { $publisher }
protocol-not-signed = non signé
protocol-add = Ajouter un protocole…
protocol-adding = Vérification…
protocol-added = C’est fait : le prochain entretien peut s’en servir.
protocol-remove = Retirer
# Pour qui entend la page : quel protocole le bouton retire.
protocol-remove-one = Retirer { $title }
# $protocol : le titre du protocole.
protocol-removed = { $protocol } est retiré. Les entretiens commencés le gardent.
protocol-put-back = Remettre
settings-device = Cet appareil
settings-trained = Je suis formé·e pour parler des violences, du suicide et du mariage
    .about = Sans formation, ces questions ne sont pas posées : l’application note seulement ce que la personne dit d’elle-même ou ce que vous voyez. Une question mal posée peut faire du mal et fragiliser une audition.
settings-lock = { $minutes ->
        [one] La page se verrouille après une minute sans geste.
       *[other] La page se verrouille après { $minutes } minutes sans geste.
    }
settings-vault = Tout est chiffré par votre phrase de passe. Échap, ou l’œil barré, verrouille aussitôt.

## Les touches du clavier

help-title = Au clavier
# Noms des touches, tels qu’ils sont écrits dessus.
key-enter = Entrée
key-escape = Échap
key-choose = répondre
key-move = passer d’une réponse à l’autre
key-continue = continuer
key-back = revenir
key-note = note
key-provenance = d’où vient la réponse
key-languages = langues
key-danger = danger immédiat
key-hide = cacher
key-help = les touches
