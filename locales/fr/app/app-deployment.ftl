### review: source
### Le déploiement : ce que l’on va rejoindre, ce qui change, et depuis quand le serveur l’a confirmé.

## Avant de rejoindre

joining-title = Vérifier avant de relier
joining-demonstration = Démonstration : rien de ce qui part n’est un vrai cas.
joining-hub = Serveur
joining-agencies = Services destinataires
joining-no-agency = Aucun service ne reçoit d’orientations.
joining-compare = À comparer de vive voix
joining-compare-about = Lire ces chiffres au service qui a remis le code, ou les comparer avec ceux de sa feuille. S’ils diffèrent, ne pas relier.
joining-compare-none = Ce fichier n’a pas de chiffres à comparer : seul le code répond de lui.
joining-present = Aujourd’hui, cet appareil est relié à { $name }.
joining-same = C’est le même déploiement.
joining-other = C’est un autre déploiement.
joining-changes = Ce qui change
joining-no-changes = Rien ne change.
joining-waiting = { $count ->
    [one] Une orientation attend. Elle sera à revoir et à sceller de nouveau : elle n’est pas envoyée à un autre déploiement.
   *[other] { $count } orientations attendent. Elles seront à revoir et à sceller de nouveau : elles ne sont pas envoyées à un autre déploiement.
}
joining-no = Ne pas relier
joining-looking = Vérification…
agency-takes-none = Ne reçoit plus d’orientations : { $reason }

## Ce qui change

notices-title = Ce qui a changé
notices-seen = Compris
notice-refused = { $reason ->
    [rollback] Une mise à jour du déploiement a été refusée : elle est plus ancienne que ce que cet appareil connaît. Rien n’a changé.
    [two-contents] Une mise à jour du déploiement a été refusée : il existe deux textes sous le même numéro. Rien n’a changé ; prévenir le responsable du déploiement.
    [mix-and-match] Une mise à jour du déploiement a été refusée : ses parties ne vont pas ensemble. Rien n’a changé.
    [missing] Une mise à jour du déploiement a été refusée : il en manque une partie. Rien n’a changé.
    [newer-format] Une mise à jour du déploiement demande une version plus récente de Repère. Rien n’a changé.
    [unreadable] Une mise à jour du déploiement a été refusée : elle est illisible. Rien n’a changé.
    [malformed] Une mise à jour du déploiement a été refusée : elle est mal faite. Rien n’a changé.
   *[other] Une mise à jour du déploiement a été refusée : les signatures attendues n’y sont pas. Rien n’a changé ; si cela se répète, prévenir le responsable du déploiement.
}
deployment-change-upkeep = Des réglages techniques, avec les signatures prévues.

## Ce qu’il y a à faire après un changement

register-do-agency-key = Rien à faire : vos prochaines orientations lui partent avec cette clé. Si ce changement vous étonne, appelez le service au numéro que vous lui connaissez déjà.
register-do-agency-key-from-reserve = Rien à faire : cette clé était annoncée.
register-do-agency-closed = Pour une nouvelle orientation, choisissez un autre service. Si l’une d’elles attendait encore, regardez dans « Envois » ce qu’elle devient.
register-do-agency-removed = Pour une nouvelle orientation, choisissez un autre service. Si l’une d’elles attendait encore, regardez dans « Envois » ce qu’elle devient.
register-do-deployment-voided = Continuez vos entretiens : rien n’est perdu. Les envois attendent la suite.
register-do-not-demonstration = Ne saisissez plus de cas inventés.

## L’âge du registre

register-current = Confirmé par le serveur.
register-old = { $days ->
    [0] Pas encore confirmé par le serveur.
    [one] Non confirmé par le serveur depuis un jour.
   *[other] Non confirmé par le serveur depuis { $days } jours.
}
register-expired = { $days ->
    [0] Les réglages du déploiement viennent de prendre fin.
    [one] Les réglages du déploiement ont pris fin il y a un jour.
   *[other] Les réglages du déploiement ont pris fin il y a { $days } jours.
}
register-waits = Relier, installer un protocole ou un annuaire, et la première orientation à un nouveau service attendent. Tout le reste continue.
register-clock-behind = { $days ->
    [one] L’horloge de cet appareil retarde d’au moins un jour.
   *[other] L’horloge de cet appareil retarde d’au moins { $days } jours.
}
register-clock-ahead = { $days ->
    [one] L’horloge de cet appareil et celle du serveur diffèrent d’un jour : les comparer à une autre horloge.
   *[other] L’horloge de cet appareil et celle du serveur diffèrent de { $days } jours : les comparer à une autre horloge.
}
register-compare = Chiffres du déploiement

## À sceller de nouveau

home-seal-again = { $count ->
    [one] Une orientation à sceller de nouveau
   *[other] { $count } orientations à sceller de nouveau
}
outbox-state-seal-again = à sceller de nouveau
outbox-seal-again = Revoir et sceller de nouveau
sealed-title-seal-again = À sceller de nouveau
sealed-about-seal-again = Elle ne partira pas ainsi.
