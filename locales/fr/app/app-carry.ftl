### review: source
### Sans réseau : ce qui attend voyage sur une clé, ou d’un écran à une caméra.

outbox-no-network = Sans réseau ?
carry-title = Sans réseau
carry-about = Ce qui attend peut voyager autrement. Ce qui y est écrit ne peut pas être lu en chemin ; qui l’a en main voit à quels services, et combien.
carry-give = Donner
carry-give-about = Tout ce qui attend, scellé. Quelqu’un le porte là où il y a un réseau, ou à un poste.
carry-give-kept = Tout reste aussi ici, jusqu’au reçu, et rien n’arrive deux fois. Mais ce qui est donné ne peut plus qu’être rappelé.
carry-as-file = Enregistrer un fichier
carry-as-pictures = Montrer à une caméra
carry-take = Prendre
carry-take-about = Ce qu’un collègue confie, ou les reçus qui reviennent.
carry-from-file = Choisir un fichier
carry-from-camera = Utiliser la caméra
carry-taken = Pris pour un collègue
carry-taken-none = Rien pour l’instant.
carry-taken-at = Pris : { $time }
carry-kept-until = Gardé ici jusqu’au { $day }
carry-waiting = { $count ->
    [one] Un envoi attend un réseau.
   *[other] { $count } envois attendent un réseau.
}
carry-answered = { $count ->
    [one] Un envoi est déposé.
   *[other] { $count } envois sont déposés.
}
carry-refused = { $count ->
    [one] Un envoi n’est pas pris.
   *[other] { $count } envois ne sont pas pris.
}
carry-give-back = Rendre les reçus
carry-put-down = Ne plus garder
carry-saved = { $count ->
    [one] Un envoi est dans le fichier.
   *[other] { $count } envois sont dans le fichier.
}
carry-left = { $count ->
    [one] Un envoi n’y tenait pas : refaire plus tard.
   *[other] { $count } envois n’y tenaient pas : refaire plus tard.
}
carry-left-pictures = { $count ->
    [one] Un envoi n’y tient pas : il reste pour un fichier.
   *[other] { $count } envois n’y tiennent pas : ils restent pour un fichier.
}
carry-brought-parcel = { $count ->
    [0] C’était déjà pris.
    [one] Un envoi est pris. Il partira au premier réseau.
   *[other] { $count } envois sont pris. Ils partiront au premier réseau.
}
carry-brought-receipts = { $count ->
    [0] Ces reçus étaient déjà là.
    [one] Un reçu est arrivé.
   *[other] { $count } reçus sont arrivés.
}
carry-brought-refused = { $count ->
    [one] Un reçu ne se vérifie pas, et ne compte pas.
   *[other] { $count } reçus ne se vérifient pas, et ne comptent pas.
}
show-title = Montrer
show-about = Tenir cet écran devant l’autre caméra, jusqu’à ce qu’elle ait tout lu.
show-progress = Image { $number } · il en faut { $needed } au moins
show-done = Fini
show-picture = Image qui change, pour une caméra
scan-title = Regarder
scan-about = Viser l’écran de l’autre appareil.
scan-nothing = Rien de lu encore.
scan-progress = Lu : { $percent } %
scan-starting = La caméra s’allume…
scan-video = Ce que voit la caméra

failure-camera-none = Cet appareil n’a pas de caméra, ou elle sert ailleurs.
    .fix = Fermer ce qui s’en sert, ou passer par un fichier.
failure-camera-denied = La caméra n’est pas permise à cette app.
    .fix = La permettre dans les réglages du système, ou passer par un fichier.
error-carried-damaged = { $count ->
    [one] Un envoi pris pour un collègue ne peut plus être lu.
   *[other] { $count } envois pris pour un collègue ne peuvent plus être lus.
}
    .fix = Le collègue les a encore : les reprendre de lui.
error-carried-full = Il n’y a plus de place pour prendre autre chose. Rien n’a été pris.
    .fix = Envoyer ou rendre d’abord ce qui est déjà pris.
error-file-not-saved = Le fichier n’a pas pu être enregistré là : { $detail }
    .fix = Choisir un autre endroit, ou une autre clé.
error-nothing-to-carry = Il n’y a rien à donner.
    .fix = Rien à faire : tout est parti, ou rien n’attend.
error-parcel-not-one = Ce fichier n’est ni un envoi ni des reçus. Rien n’a changé.
    .fix = Choisir le fichier tel qu’il a été enregistré.
error-parcel-newer-format = Ce fichier vient d’une version plus récente de Repère. Rien n’a changé.
    .fix = Mettre cette app à jour.
error-parcel-too-large = Ce fichier est trop grand. Rien n’a changé.
    .fix = Demander au collègue de faire plusieurs fichiers.
error-parcel-damaged = Ce fichier a été coupé ou abîmé. Rien n’a changé.
    .fix = Le copier de nouveau, ou le refaire.
error-parcel-empty = Il n’y a rien dans ce fichier.
    .fix = Demander au collègue de le refaire.
error-parcel-other-deployment = Cet envoi est pour un autre déploiement que celui de cet appareil. Rien n’a été pris.
    .fix = Le confier à quelqu’un du même déploiement.
error-parcel-own = C’est un envoi de cet appareil. Il n’y a rien à prendre.
    .fix = Le confier à un collègue, ou à un poste.
error-pictures-too-large = C’est trop pour des images.
    .fix = Enregistrer un fichier.
error-receipts-not-ours = Ces reçus ne sont pas pour cet appareil. Rien n’a changé.
    .fix = Les rendre à qui a donné l’envoi.
error-receipts-not-believed = Ces reçus ne se vérifient pas. Rien n’a changé.
    .fix = Demander à qui les a rapportés de déposer de nouveau : cela ne double rien.
error-waybill-refused = { $reason ->
    [other-bytes] Le contenu n’est pas celui que l’appareil a remis. Il n’est pas pris.
    [other-deployment] Ceci a été scellé pour un autre déploiement. Ce n’est pas pris.
    [unknown-device] Le serveur ne connaît pas l’appareil qui a scellé ceci. Ce n’est pas pris.
    [withdrawn-device] L’appareil qui a scellé ceci est retiré. Ce n’est pas pris.
    [bad-signature] La signature n’est pas celle de l’appareil nommé. Ce n’est pas pris.
   *[other] Le serveur ne prend pas ceci d’une autre main.
}
    .fix = Le dire au collègue : son appareil garde l’envoi.
