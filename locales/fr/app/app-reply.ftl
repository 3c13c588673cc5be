### review: source
### Ce que devient une orientation : la réponse du service, la demande d’effacer.

home-replies = { $count ->
    [one] Une réponse d’un service
   *[other] { $count } réponses de services
}

outbox-state-fetched = relevé par le service
outbox-state-opened = ouvert par le service
outbox-state-cannot-be-opened = illisible pour le service
outbox-state-taken-up = pris en charge
outbox-state-closed = clos
outbox-state-erase-asked = effacement demandé
outbox-state-asked-back = rappelé, en attente
outbox-state-taken-back = rappelé
outbox-state-erased = effacé

## Les étapes, chacune avec son moment

steps-label = Où en est cette orientation
step-sealed = Scellée
step-received = Reçue par le serveur
step-fetched = Relevée par le service, pas encore lue
step-opened = Ouverte par quelqu’un du service
step-cannot-be-opened = Le service ne peut pas l’ouvrir
cannot-open-other-key = Elle est scellée pour une autre clé que la sienne. Vérifier les réglages de cet appareil, puis sceller de nouveau ; d’ici là, appeler le service.
cannot-open-unknown-device = Le service ne connaît pas encore cet appareil. L’appeler : il peut le reconnaître, ou donner un nouveau code.
cannot-open-damaged = Elle est arrivée abîmée. Sceller de nouveau, ou appeler le service.
cannot-open-newer-format = Le logiciel du service est plus ancien que cet appareil. L’appeler : il doit le mettre à jour.
cannot-open-other = Appeler le service pour savoir pourquoi.
step-taken-up = Prise en charge
step-closed = Close par le service
step-erase-asked = Effacement demandé
step-erase-waiting = Effacement demandé, pas encore envoyé
step-erased = Effacée par le service
step-not-yet = Pas encore : { $step }

outbox-look = Chercher les réponses
outbox-looking = Recherche…

word-of-agency = Le service écrit :
word-new = Nouveau

## Demander d’effacer

erase-more = Si la personne change d’avis
erase-done = Le service dit que c’est effacé.
erase-ask = Demander l’effacement
erase-about = Le service sera prié d’effacer ce qu’il a reçu, et le serveur efface ce qu’il garde encore.
erase-waiting = La demande part dans quelques secondes, ou au prochain réseau.
erase-asked = La demande est partie. Le service dira quand c’est effacé.
erase-left = La demande est peut-être déjà partie : elle ne peut plus être reprise.
erase-undo = Ne plus demander l’effacement
erase-undone = La demande est annulée. Rien n’était parti.
outbox-about-asked-back = Un envoi avait commencé quand il a été retiré : le serveur est prié de l’effacer, et le service aussi s’il l’a reçu. Rien ne dit encore que personne ne l’a.
outbox-about-taken-back = { $found ->
    [never-had] Retiré. Le serveur certifie qu’il ne l’a jamais reçu, et ne le prendra plus.
   *[unread] Retiré. Le serveur certifie l’avoir effacé avant qu’un service ne l’ait pris.
}
sealed-title-asked-back = Rappelé, en attente
sealed-about-asked-back = Cette orientation a été retirée après le début d’un envoi. Le serveur et le service sont priés de l’effacer.
sealed-title-taken-back = Rappelé
sealed-about-taken-back = Cette orientation a été retirée, et personne ne l’a reçue, d’après le serveur.

refer-another = Orienter aussi vers un autre service

## Ce qui peut mal se passer

error-reply-unreadable = Une réponse est arrivée, mais elle est abîmée. Rien n’en est montré.
    .fix = Appeler le service, ou lui demander de répondre de nouveau.
error-reply-unverified = Une réponse est arrivée, mais rien ne prouve qu’elle vient du service. Rien n’en est montré.
    .fix = Appeler le service pour savoir ce qu’il a répondu ; ne pas se fier à autre chose.
error-reply-newer-format = Une réponse est arrivée dans une forme que cette version ne connaît pas. Rien n’en est montré.
    .fix = Mettre l’application à jour, puis demander au service de répondre de nouveau.
error-reply-misdirected = Une réponse est arrivée qui ne va avec aucune de vos orientations. Rien n’en est montré.
    .fix = Prévenir le responsable du déploiement.
error-reply-not-newer = Une ancienne réponse est arrivée une seconde fois. La plus récente reste affichée.
    .fix = Si cela se répète, prévenir le responsable du déploiement.
error-erasure-may-have-arrived = La demande d’effacer est peut-être déjà arrivée : elle ne peut plus être reprise.
    .fix = Si la personne a changé d’avis, appeler le service.
