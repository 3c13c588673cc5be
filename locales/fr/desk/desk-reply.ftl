### review: source
### La parole rendue par le poste de réception : « repere desk reply » et « repere desk erase ».

desk-reply-done = C’est envoyé. La personne qui a orienté le lira la prochaine fois que son appareil aura le réseau.
desk-erase-done = C’est effacé ici, et c’est dit à qui a orienté. Les copies écrites ailleurs avec « --out » ou imprimées restent à détruire.
desk-reply-waits = La réponse est gardée, scellée. Elle partira avec le prochain « repere desk fetch ».
desk-fetch-asks-to-erase = La personne demande d’effacer l’orientation { $referral } : « repere desk erase { $referral } ».
desk-fetch-asks-to-erase-elsewhere = La personne demande d’effacer l’orientation { $referral }, qui n’est pas sur ce poste : un autre poste du service l’a peut-être. La demande y arrive aussi.
desk-erasure-asked = La personne demande que cette orientation soit effacée.
desk-list-taken-up = Prise en charge, dit le { $time }
desk-list-closed = Close, dit le { $time }
desk-list-erased = Effacée, dit le { $time }
desk-list-erasure-not-opened = Une demande d’effacer ne se vérifie pas ({ $request }) :

desk-error-no-reply-keys = Ce poste n’a pas de quoi signer une réponse : sa clé a été faite par une version plus ancienne. Rien n’a été dit.
    .fix = Faire un nouveau poste avec « repere desk keygen », puis le faire ajouter au serveur. D’ici là, répondre par un autre moyen.
desk-error-reply-keys-damaged = Le fichier « { $path } » est abîmé : ce poste ne peut pas signer sa réponse. Rien n’a été dit.
    .fix = Le remettre depuis la copie gardée en lieu sûr.
desk-error-reply-keys-unpublished = Les réglages du déploiement ne disent pas aux appareils comment reconnaître les réponses du service « { $agency } ». Rien n’a été dit.
    .fix = Remettre agency.json au responsable du serveur, puis reprendre son nouveau fichier avec « repere desk connect ».
desk-error-device-without-replies = L’appareil qui a orienté ({ $device }) ne peut pas recevoir de réponse : il a été inscrit avec une version plus ancienne. Rien n’a été dit.
    .fix = Lui donner un nouveau code, pour qu’il s’inscrive de nouveau. D’ici là, répondre par un autre moyen.
desk-error-referral-missing = Il n’y a ici aucune orientation de ce numéro, ni de demande de l’effacer.
    .fix = Voir la liste avec « repere desk list ».
desk-error-replies-damaged = Le fichier « { $path } » ne se lit pas : ce poste ne sait plus ce qu’il a déjà répondu. Rien n’a été dit.
    .fix = Le remettre depuis une copie, ou mettre Repère à jour s’il vient d’une version plus récente.
desk-error-sequences-damaged = Le fichier « { $path } » ne se lit pas : ce poste ne sait plus ce qui est arrivé de chaque appareil. Rien n’a changé.
    .fix = Le remettre depuis sa copie ; sinon l’ôter : ce poste recommence alors à compter avec ce qui arrive.
desk-error-message-invalid = Ce message est vide, trop long, ou contient autre chose que du texte. Rien n’a été dit.
    .fix = L’écrire en { $most } caractères au plus, sans mise en forme.
desk-error-message-missing = Il n’y a pas de fichier « { $path } ». Rien n’a été dit.
    .fix = Vérifier son nom, ou écrire le message avec « --message ».
desk-error-not-held = L’orientation { $referral } n’est pas sur ce poste : rien n’en est dit.
    .fix = Répondre depuis le poste qui l’a. Si vous avez vérifié qu’aucun poste du service ne l’a, « repere desk erase { $referral } --held-nowhere ».
desk-error-already-erased = Cette orientation a été effacée ici, et c’est dit. Il n’y a plus rien à en dire.
    .fix = Joindre qui a orienté par un autre moyen, si besoin.
desk-error-attachment-unknown = Cette orientation n’a pas de pièce jointe numéro { $number } : elle en a { $count }.
    .fix = « repere desk open » les montre.
desk-error-attachment-missing = La pièce jointe numéro { $number } n’est pas encore arrivée.
    .fix = La relever avec « repere desk fetch ». L’appareil qui l’envoie attend peut-être un meilleur réseau.
desk-error-attachment-not-listed = Le serveur donne une pièce jointe que son orientation ne connaît pas. Elle n’est pas gardée.
    .fix = Si cela se répète, prévenir le responsable du serveur.
desk-error-erasure-of-another = Un appareil demande d’effacer une orientation qu’il n’a pas envoyée. Elle n’est pas effacée.
    .fix = Vérifier auprès de qui a orienté, par un autre moyen.

## Ce qui n’est pas arrivé

desk-missing = { $count ->
    [one] Une orientation de { $device } n’est pas arrivée sur ce poste, le numéro { $numbers }. Demander à qui tient l’appareil si elle est bien partie ; « repere desk settle » clôt la question.
   *[other] { $count } orientations de { $device } ne sont pas arrivées sur ce poste, les numéros { $numbers }. Demander à qui tient l’appareil si elles sont bien parties ; « repere desk settle » clôt la question.
}
desk-missing-not-yet = { $count ->
    [one] Une orientation de { $device } n’est pas encore arrivée sur ce poste, le numéro { $numbers } ; elle est peut-être en chemin, ou attend sur l’appareil (remarqué le { $since }).
   *[other] { $count } orientations de { $device } ne sont pas encore arrivées sur ce poste, les numéros { $numbers } ; elles sont peut-être en chemin, ou attendent sur l’appareil (remarqué le { $since }).
}
desk-missing-given-up = Les numéros de { $device } avant le { $number } ne se suivent plus : il en manque trop, ou trop ne concordent pas. Appeler qui tient l’appareil ; « repere desk settle » clôt la question.
desk-missing-twice = Deux orientations différentes de { $device } portent le numéro { $number } : il peut y avoir deux copies de cet appareil. Appeler qui le tient ; au moindre doute, le retirer avec « repere desk withdraw ».
desk-missing-other-before = L’orientation n° { $number } de { $device } en désigne une autre avant elle que celle qui est arrivée : il peut y avoir deux copies de cet appareil. Appeler qui le tient ; au moindre doute, le retirer avec « repere desk withdraw ».
desk-settle-done = Ce qui manquait de l’appareil { $device } ne sera plus demandé. Ce qui arrive encore sera pris comme d’habitude.
