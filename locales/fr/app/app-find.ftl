### review: source
### Retrouver un entretien, le suivre, l’effacer. Lu par le ou la professionnelle seulement.

find-open = { $total ->
        [one] Tout retrouver
       *[other] Tout retrouver ({ $total })
    }
find-title = Retrouver
find-code = Code de l’entretien
find-code-example = K42
find-filters = Filtres
find-when = Quand
find-when-any = Toutes les dates
find-when-today = Aujourd’hui
find-when-week = 7 derniers jours
find-when-range = Entre deux dates…
find-from = Du
find-until = Au
find-standing = Où il en est
find-standing-any = Tous les états
find-standing-in-progress = À reprendre
find-standing-put-off = Une autre fois
find-standing-finished = Terminés
find-standing-referred = Orientés
find-standing-to-be-deleted = Effacement prévu
find-protocol = Protocole
find-protocol-any = Tous les protocoles
find-visit = Visite
find-visit-any = Toutes les visites
find-count = { $total ->
        [0] Aucun entretien
        [one] Un entretien
       *[other] { $total } entretiens
    }
find-none = Rien de tel ici
find-none-what = Vérifiez le code, ou enlevez un filtre. Les noms et ce qui a été dit ne sont jamais cherchés.
find-all = Tout montrer
find-deleted-worker = { $code } a été effacé le { $day }, comme demandé. Il n’en reste que ce code et cette date.
find-deleted-retention = { $code } a été effacé le { $day } : ce déploiement ne garde rien plus longtemps. Il n’en reste que ce code et cette date.
find-list = Entretiens
find-more = { $code } : suite, effacement

# $day : le jour du mois, écrit.
date-day = { $day ->
        [1] 1er
       *[other] { $day }
    }
deletion-on = Sera effacé le { $day }
deletion-waits = Pas avant l’envoi à { $agencies }
deletion-by-deployment = Ce déploiement ne garde rien plus longtemps. S’il est repris, il est gardé.
delete = Effacer
delete-about = Dans une semaine. D’ici là, rien n’est perdu.
delete-scheduled = { $code } sera effacé le { $day }.
delete-undo = Annuler
delete-keep = Garder finalement
delete-kept = { $code } est gardé.
delete-now = Effacer tout de suite
delete-now-about = Il n’en restera que le code et la date.
delete-done = { $code } est effacé.

follow-begin = Reparler avec cette personne
follow-begin-about = Un nouvel entretien, qui reprend ce qui a déjà été dit.
follow-of = Suite de { $code }
follow-of-deleted = Suite de { $code }, effacé depuis
follow-by = Suivi par { $code }
follow-links = Avant et après

said-before = Dit le { $day }
said-before-warning = Déjà répondu. Redemander peut faire mal : seulement si quelque chose a changé.
said-before-keep = C’est toujours vrai

settings-retention-none = Rien n’est effacé tout seul.
settings-retention-inactive = { $days ->
        [one] Ce qui n’a pas changé depuis un jour est effacé.
       *[other] Ce qui n’a pas changé depuis { $days } jours est effacé.
    }
settings-retention-delivered = { $days ->
        [one] Ce qui a été reçu est effacé ici un jour après.
       *[other] Ce qui a été reçu est effacé ici { $days } jours après.
    }

error-deletion-by-deployment = C’est le déploiement qui efface cet entretien ce jour-là. Rien n’a changé.
    .fix = Le reprendre s’il sert encore : ce qui change est gardé plus longtemps.
error-deletion-not-announced = Cet entretien n’a pas de date d’effacement. Rien n’a été effacé.
    .fix = Prévoir d’abord son effacement ; ensuite, l’effacer tout de suite.
error-deletion-waits = Quelque chose de cet entretien attend encore d’être envoyé. Rien n’a été effacé.
    .fix = L’envoyer, ou le retirer dans les envois.
error-follow-up-unfinished = Cet entretien n’est pas terminé. Rien n’a changé.
    .fix = Le reprendre, ou le terminer d’abord.
