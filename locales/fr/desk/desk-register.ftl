### review: source
### Le poste de réception et le registre du déploiement : qui y entre, qui n’y est plus cru, et les codes sur papier.
### « retirer un appareil » : ne plus le croire ; « faire entrer » : croire un appareil venu avec un code du poste.

## Suivre un registre

desk-connect-register =
    Ce poste suit désormais le registre de « { $name } » ({ $hub }).
    À comparer au téléphone avec le responsable du déploiement : { $digits }
desk-connect-register-demonstration =
    Ce poste suit désormais le registre de « { $name } » ({ $hub }), pour l’exercice : rien de réel n’y passe.
    À comparer au téléphone avec le responsable du déploiement : { $digits }
desk-follow-let-in = { $count ->
    [one] Un appareil est entré avec un code de ce poste.
   *[other] { $count } appareils sont entrés avec des codes de ce poste.
}
desk-follow-introduced = Les autres postes du déploiement savent désormais quels appareils ce poste a fait entrer.
desk-follow-alone = Le registre ne permet pas à ce poste de présenter ses appareils : lui seul les croit.
desk-follow-old = { $days ->
    [one] Le serveur n’a pas confirmé le registre depuis un jour.
   *[other] Le serveur n’a pas confirmé le registre depuis { $days } jours.
} Tout continue ; prévenir le responsable si cela dure.
desk-follow-expired = { $days ->
    [one] Le registre est périmé depuis un jour au plus.
   *[other] Le registre est périmé depuis { $days } jours.
} Tout continue, mais plus aucun appareil ne peut entrer : prévenir le responsable du déploiement.

## Les codes

desk-invite-many = { $count } codes à usage unique, un par appareil. Les remettre en main propre ou de vive voix, jamais avec le fichier du registre.
desk-cards-written = { $count ->
    [one] Une carte à imprimer, lisible par vous seul : { $path }
   *[other] { $count } cartes à imprimer, lisibles par vous seul : { $path }
}
    Qui a ce fichier a les codes : l’effacer une fois les cartes imprimées, et remettre chacune en main propre.
desk-cards-list = Quelle carte est pour qui : { $path }. Cette liste reste au poste.
desk-card-title = Carte n° { $number }
desk-card-once = Pour un seul appareil, une seule fois, avant le { $until }. Qui a ce code peut se faire passer pour vous : ne le montrer à personne, le détruire ensuite.
desk-card-compare = Avant d’entrer, l’appareil montre des chiffres. Ce doivent être ceux-ci :

## Les appareils

desk-devices-none = Aucun appareil n’est reconnu ici.
desk-devices-line = { $label }  depuis { $since }, vu { $seen }, par { $by }
desk-devices-line-alone = { $label }  depuis { $since }, vu { $seen }, par { $by } (les autres postes ne le savent pas)
desk-devices-withdrawn = Retiré le { $day } : { $name }
desk-devices-waiting = Code en attente : carte { $card }, { $label }, jusqu’au { $day }
desk-withdraw-done = L’appareil { $device } est retiré : le serveur n’accepte plus rien de lui, et aucun poste du déploiement ne le croit plus.
desk-withdraw-untold = Ce poste ne croit plus cet appareil, mais le serveur et les autres postes ne le savent pas encore. Refaire « repere desk fetch » dès que possible.

## Ce qui ne va pas

desk-error-register-refused = Ce qui est venu du registre n’est pas cru ({ $reason }). Rien n’a changé.
    .fix = Prévenir le responsable du déploiement, et lui donner ce mot.
desk-error-register-damaged = Le registre gardé ici n’est plus ce qu’il était ({ $path }). Rien ne s’ouvre avec.
    .fix = Rapporter le fichier du registre et donner son identifiant, que disent ceux qui l’ont signé : « repere desk connect --register … --id … ».
desk-error-register-expired = Le registre n’est plus valable (jours : { $days }) : personne ne commence avec lui, et personne n’entre. Rien n’a changé.
    .fix = Demander à ceux qui le signent d’en faire un nouveau, puis relever : « repere desk fetch ».
desk-error-register-other = Ce poste suit déjà un autre registre. Rien n’a changé.
    .fix = Faire un autre dossier de poste pour un autre déploiement.
desk-error-register-followed = Ce poste suit un registre : un fichier de réglages ne le remplace pas. Rien n’a changé.
    .fix = Donner un fichier du registre, avec « repere desk connect --register ».
desk-error-register-without-deployment = Le registre ne dit plus quel est le déploiement : il vient d’être annulé, et le suivant n’est pas arrivé.
    .fix = Demander un fichier plus récent au responsable du déploiement, puis « repere desk connect --register ».
desk-error-registrar-keys-other = Le registre donne à « { $agency } » d’autres clés que celles de ce poste pour présenter des appareils. Rien n’a été présenté.
    .fix = Remettre agency.json au responsable du déploiement.
desk-error-introductions-contended = D’autres machines de ce poste écrivaient au même moment. Les autres postes ne savent pas encore tout.
    .fix = Refaire « repere desk fetch ».
desk-error-not-introduced = Aucun poste n’a encore présenté l’appareil qui a signé ceci ({ $device }). Ce n’est pas montré, et reste au serveur.
    .fix = Le poste qui l’a invité le présente à sa prochaine relève : refaire « repere desk fetch » plus tard. Si cela dure, l’appeler.
desk-error-device-withdrawn = L’appareil « { $name } » est retiré : ce qu’il a signé n’est pas montré ({ $device }).
    .fix = S’il a été retrouvé ou retiré par erreur, lui donner un nouveau code.
desk-error-device-other-keys = L’appareil { $device } se présente avec d’autres clés que celles que les postes connaissent. Ce n’est pas montré.
    .fix = Prévenir le responsable du serveur ; donner un nouveau code à l’appareil.
desk-error-device-of-another = L’appareil { $device } a été invité par « { $agency } », qui seul peut le retirer.
    .fix = Appeler « { $agency } » : « repere desk withdraw { $device } » à son poste.
desk-error-names-too-large = Ce tableau est trop grand : { $most } octets au plus. Aucun code n’a été fait.
    .fix = N’y laisser qu’une colonne, un nom par ligne.
desk-error-names-not-text = La ligne { $line } du tableau n’est pas en UTF-8. Aucun code n’a été fait.
    .fix = L’enregistrer de nouveau comme « CSV UTF-8 ».
desk-error-names-nobody = Il n’y a personne dans ce tableau. Aucun code n’a été fait.
    .fix = Écrire un nom par ligne, dans la première colonne, sans en-tête.
desk-error-names-too-many = C’est trop à la fois : { $most } codes au plus. Aucun n’a été fait.
    .fix = Les faire en plusieurs fois.
desk-error-names-empty = La ligne { $line } du tableau n’a pas de nom dans la première colonne. Aucun code n’a été fait.
    .fix = L’écrire, ou ôter la ligne.
desk-error-names-too-long = Le nom de la ligne { $line } est trop long : { $most } caractères au plus. Aucun code n’a été fait.
    .fix = Le raccourcir ; il ne sert qu’à s’y retrouver.
desk-error-names-not-plain = Le nom de la ligne { $line } contient un caractère qui n’a rien à y faire, comme un retour à la ligne. Aucun code n’a été fait.
    .fix = Le retaper ; vérifier les guillemets.
desk-error-names-formula = Un tableur prendrait le nom de la ligne { $line } pour un calcul. Aucun code n’a été fait.
    .fix = Le faire commencer par une lettre ou un chiffre.
desk-error-names-taken = Le nom de la ligne { $line } est déjà pris, dans le tableau ou par un appareil de ce poste. Aucun code n’a été fait.
    .fix = En prendre un autre, par exemple avec un numéro. « repere desk devices » montre ceux qui sont pris.
desk-error-names-more-than = Il y a plus de noms que de codes demandés ({ $most }). Aucun code n’a été fait.
    .fix = Demander autant de codes que de noms, ou davantage.
