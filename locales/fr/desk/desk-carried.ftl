### review: source
### Ce qui a été apporté sur une clé : « repere desk hand-in ».

desk-hand-in-done = { $count ->
    [0] Il n’y a rien dans ce fichier.
    [one] { $good ->
        [0] L’envoi apporté n’est pas déposé :
       *[other] L’envoi apporté est déposé.
    }
   *[other] { $good } envois déposés sur { $count }.
}
desk-hand-in-receipts = Les reçus sont dans { $path } : à rapporter à qui a donné le fichier.
desk-error-hand-in-incomplete = { $count ->
    [one] Un envoi n’est pas déposé.
   *[other] { $count } envois ne sont pas déposés.
}
    .fix = Lire la raison de chacun ci-dessus. Refaire la commande ne double rien.
desk-error-parcel-not-one = Ce n’est pas un fichier à déposer. Rien n’a été envoyé.
    .fix = Prendre le fichier tel que l’appareil l’a enregistré.
desk-error-parcel-newer-format = Ce fichier vient d’une version plus récente de Repère. Rien n’a été envoyé.
    .fix = Mettre à jour « repere » sur ce poste.
desk-error-parcel-too-large = Ce fichier est trop grand pour être un envoi. Rien n’a été envoyé.
    .fix = Demander à l’appareil de faire plusieurs fichiers.
desk-error-parcel-damaged = Ce fichier a été coupé ou abîmé. Rien n’a été envoyé.
    .fix = Le copier de nouveau depuis la clé, ou le refaire sur l’appareil.
desk-error-parcel-receipts = Ce sont des reçus : ils vont à l’appareil qui a donné l’envoi, pas au serveur.
    .fix = Les rapporter à l’appareil.
desk-error-hub-waybill-refused = { $reason ->
    [other-bytes] Le contenu n’est pas celui que l’appareil a remis. Il n’est pas pris.
    [other-deployment] Ceci a été scellé pour un autre déploiement. Ce n’est pas pris.
    [unknown-device] Le serveur ne connaît pas l’appareil qui a scellé ceci. Ce n’est pas pris.
    [withdrawn-device] L’appareil qui a scellé ceci est retiré. Ce n’est pas pris.
    [bad-signature] La signature n’est pas celle de l’appareil nommé. Ce n’est pas pris.
   *[other] Le serveur ne prend pas ceci d’une autre main.
}
    .fix = L’appareil qui l’a scellé garde l’envoi : il peut l’envoyer lui-même, ou refaire le fichier.
