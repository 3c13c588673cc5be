### review: source
### Le résultat, les droits, les mots de la personne, le papier. Lu par le ou la professionnelle seulement.

note-and-words = Mots, note
own-words-title = Ses propres mots
own-words-placeholder = Mot pour mot, sans corriger ni traduire.
home-judgement = votre avis : { $outcome }
new-only-observed = Ce protocole ne pose aucune question : tout s’observe ou se lit.

## Pendant l’entretien

settled-about = Ce qui reste ne peut plus changer le résultat. On peut s’arrêter là, ou continuer.
settled-stop = Voir le résultat
contradictions-title = { $count ->
        [one] Un point à reprendre
       *[other] { $count } points à reprendre
    }
contradictions-about = Pour vous seul·e. Sous la peur ou la fatigue, la mémoire revient par morceaux : y revenir doucement, sans reproche, ou pas du tout.
contradiction-child-and-adult = Âge : avant les questions, vous avez dit que c’est un enfant, et les réponses disent 18 ans ou plus. Les règles pour enfants restent. Reprendre les deux au calme, sans rien reprocher ; ce qui a été dit avant se change dans le résultat.

## Le résultat

# Quand le calcul a dû s’arrêter avant la fin.
range-inexact = Ce protocole a trop de chemins pour tout examiner : ce qui reste possible est peut-être montré plus large qu’il n’est.
result-would-change = Ce qui pourrait le changer
    .about = La question qui pèse le plus d’abord. Y revenir n’est pas une obligation.
result-contacts = { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }
contact-no-number = numéro à compléter par le déploiement
view-about = Les mêmes réponses, regardées autrement. Ne change pas le résultat.
exploitations-title = Formes d’exploitation
exploitations-about = Notées à part ; elles ne changent pas le résultat.
exploitations-none = Aucune n’apparaît dans les réponses.
exploitations-open = { $count ->
        [one] { $count } qu’une réponse pourrait encore montrer
       *[other] { $count } qu’une réponse pourrait encore montrer
    }
scores-title = Points
scores-points = Points
scores-range = entre { $lowest } et { $highest } selon ce qui reste inconnu
protocols-nav = Changer de protocole
protocols-none = Ce protocole ne passe la main à aucun autre. Pour en commencer un, revenir à la liste : rien de cet entretien ne se perd.
continue-title = Continuer avec…
continue-about = Un nouvel entretien, dans les mêmes langues. Ce qui a été répondu n’est pas redemandé.
continue-answers = { $answers ->
        [0] rien à reprendre encore
        [one] { $answers } réponse reprise
       *[other] { $answers } réponses reprises
    }

## Ce qui ne compte plus

closed-open = { $count ->
        [one] Une question ne compte plus
       *[other] { $count } questions ne comptent plus
    }
closed-title = Ne compte plus
closed-about = Avec les réponses données plus haut, on n’arrive pas, ou plus, à ces questions. Ce qui est écrit là n’est ni compté, ni imprimé, ni envoyé.
closed-by = { $count ->
        [one] À cause de cette réponse. Changez-la pour que ça compte de nouveau.
       *[other] À cause de ces réponses. Changez-les pour que ça compte de nouveau.
    }
closed-answer = Réponse
closed-draft = Commencé, pas enregistré
closed-draft-choice = Un choix qui n’a pas été confirmé
closed-erase = Effacer
closed-erase-what = Effacer : { $what }
closed-erase-sure = Effacer pour de bon
closed-keep = Garder
closed-none = Il n’y a plus rien ici.

## L’avis de la personne qui mène l’entretien

judgement-title = Votre avis
judgement-about = Le résultat ne voit que les réponses. Si vous voyez les choses autrement, dites-le ici : les deux restent côte à côte.
judgement-write = Mon avis diffère
judgement-change = Changer
judgement-take-back = Retirer
judgement-outcome = Vous diriez
judgement-reason = Pourquoi
judgement-outcome-missing = Choisir un niveau.
judgement-reason-missing = Votre avis diffère du résultat : dire pourquoi, en quelques mots.
judgement-keep = Garder cet avis
judgement-leave = Ne rien changer
judgement-earlier = { $count ->
        [one] { $count } avis précédent
       *[other] { $count } avis précédents
    }
judgement-taken-back = Avis retiré
share-judgement = Votre avis
    .about = À côté du résultat, avec votre raison

## Les droits

# $language : la langue de la personne, sous son propre nom.
rights-open = Ses droits · { $language }
rights-back = Revenir au résultat
rights-unverified = Ces droits n’ont pas encore été vérifiés par un juriste pour ce déploiement.
rights-draft = Traduction que personne n’a relue.
rights-nationality = Citoyenne ou citoyen d’un pays de l’Union européenne ? Cela change les droits au séjour. Rien n’est gardé.
rights-nationality-eu = Oui
rights-nationality-other = Non
rights-nationality-unknown = On ne sait pas
rights-hear = Écouter

## Le papier

paper-open = Imprimer…
paper-print = Imprimer
paper-title = Sur papier
paper-about = Une feuille n’est pas chiffrée : n’imprimer que ce qui sera gardé en lieu sûr.
paper-file = Pour le dossier
    .about = Réponses, indices et résultat
paper-report = Signalement d’un mineur
    .about = Ce qui a été vu, à part de ce qui a été rapporté ; les mots de l’enfant
paper-kept = Ce qui pourrait lui être reproché
    .about = Ce qu’on a obligé un enfant à faire pourrait être retenu contre lui : sans votre choix, le signalement ne le dit pas.
paper-file-title = Dossier { $code }
paper-begun = Commencé le { $day }
paper-range = Selon ce qui reste inconnu : de « { $lowest } » à « { $highest } ».
paper-notes = Notes
paper-answers = Réponses
paper-nothing = Rien de noté.
report-urgent = Urgence : téléphoner d’abord au magistrat de permanence du parquet. Ce document suit.
report-title = Signalement d’un enfant en danger ou en risque de l’être
report-to = Au procureur de la République, section des mineurs. Copie à la cellule départementale (CRIP).
report-reference = Référence : { $code }
report-from = De la part de
report-name = Nom et prénom
report-function = Fonction et service
report-reach = Adresse et téléphone
report-child = L’enfant
report-child-name = Nom, prénom, autres noms donnés
report-child-born = Date et lieu de naissance, ou âge dit
report-child-where = Où l’enfant se trouve
report-child-parents = Parents, ou adulte qui s’en dit responsable
report-seen = Faits observés ou lus
report-words = Les mots de l’enfant
report-said = Ce que l’enfant a dit, en réponse ou de lui-même
report-told = Ce que d’autres ont rapporté
report-more = À compléter
report-more-what = Contexte, dates, ce qui a déjà été fait
report-enclosed = Pièces jointes (certificat…)
# La case se coche à la main.
report-opinion = ☐ L’enfant a été informé de cette transmission, sauf si cela le met en danger.
report-signed = Le { $day }. Signature

## Les réglages

settings-directory = Annuaire
settings-directory-about = Numéros à appeler, obligations, droits et métiers. Votre déploiement peut en installer une édition plus récente, signée.
directory-not-used = L’édition installée ne sert pas ; celle de Repère la remplace :
directory-demonstration = Démonstration : rien de ceci n’a été vérifié.
directory-unverified = { $count ->
    [one] Un point que personne n’a vérifié
   *[other] { $count } points que personne n’a vérifiés
}
directory-verified = Tout a été vérifié.
directory-read = Lu le { $day }
directory-add = Installer une édition…
directory-added = C’est fait : cette édition sert dès maintenant.
directory-kind-contact = Numéros
directory-kind-duty = Obligations
directory-kind-right = Droits
directory-kind-role = Métiers
directory-kind-law = Textes de loi
settings-role = Métier
settings-role-why = Il décide de ce que vous devez dire avant les questions, et des protocoles proposés en premier.
settings-departement = Département
settings-departement-none = Non précisé
settings-departement-why = Il décide des étapes et des contacts qui sont montrés.
