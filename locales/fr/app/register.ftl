### review: source
### Le registre : à qui un déploiement se fie. Ce qu’une nouvelle édition change (`register-change-…`), et pourquoi
### quelque chose n’est pas cru (`register-refused-…`). Les applications, les postes et la commande le lisent.
### « service » : qui reçoit les orientations ; « poste » : où on les lit ; « { $keys } » : l’empreinte de clés.

## Ce qui change

register-change-signer-added = { $role ->
    [root] « { $name } » signe désormais la racine du registre (clés { $keys }).
    [timestamp] « { $name } » confirme désormais que le registre est le dernier (clés { $keys }).
   *[deployment] « { $name } » signe désormais le déploiement (clés { $keys }).
}
register-change-signer-removed = { $role ->
    [root] « { $name } » ne signe plus la racine du registre (clés { $keys }).
    [timestamp] « { $name } » ne confirme plus le registre (clés { $keys }).
   *[deployment] « { $name } » ne signe plus le déploiement (clés { $keys }).
}
register-change-threshold = { $role ->
    [root] Signatures qu’il faut pour la racine : { $need } sur { $all }.
    [timestamp] Signatures qu’il faut pour confirmer le registre : { $need } sur { $all }.
   *[deployment] Signatures qu’il faut pour le déploiement : { $need } sur { $all }.
}
register-change-keys-voided = { $role ->
    [timestamp] Ce qui a été confirmé avec les clés d’avant ne vaut plus.
   *[deployment] Ce qui a été signé avec les clés d’avant ne vaut plus.
}
register-change-deployment-voided = Le déploiement d’avant ne vaut plus ; le suivant n’est pas encore arrivé.
register-change-name = Le déploiement s’appelle « { $name } ».
register-change-demonstration = C’est un exercice : rien de ce qui est envoyé n’est un vrai cas.
register-change-not-demonstration = Ce n’est plus un exercice : les cas envoyés sont réels.
register-change-hub-added = Nouvelle adresse du serveur : { $url }
register-change-hub-order = Le serveur se joint d’abord à l’adresse { $url }
register-change-hub-removed = Le serveur n’est plus à l’adresse { $url }
register-change-hub-authority = Le serveur se reconnaît à ce certificat : { $sha256 }
register-change-receipt-keys-added = Le serveur signe les reçus avec de nouvelles clés ({ $keys }).
register-change-receipt-keys-order = Le serveur signe d’abord les reçus avec les clés { $keys }.
register-change-receipt-keys-removed = Des clés ne valent plus pour les reçus ({ $keys }).
register-change-agency-added = Nouveau service : « { $name } » ({ $id }) (clé { $key }).
register-change-agency-removed = Le service « { $name } » ({ $id }) n’est plus là.
register-change-agency-closed = Le service « { $name } » ({ $id }) ne reçoit plus : { $reason }
register-change-agency-reopened = Le service « { $name } » ({ $id }) reçoit de nouveau.
register-change-agency-key = Le service « { $name } » ({ $id }) a une autre clé : ce qui lui est adressé est désormais chiffré pour elle (clé { $key }).
register-change-agency-key-from-reserve = Le service « { $name } » ({ $id }) se sert désormais d’une clé qu’il tenait en réserve (clé { $key }).
register-change-agency-reserve = Clés que le service « { $name } » ({ $id }) tient en réserve : { $keys }.
register-change-agency-earlier = Clés d’avant du service « { $name } » ({ $id }) pour lesquelles ce qui est chiffré est encore reçu : { $keys }.
register-change-agency-reply-keys = Le service « { $name } » ({ $id }) signe ses réponses avec d’autres clés (clés { $keys }).
register-change-agency-reply-keys-reserve = { $count ->
    [0] Le service « { $name } » ({ $id }) n’a plus d’autres clés annoncées pour signer ses réponses.
   *[other] Le service « { $name } » ({ $id }) annonce d’autres clés pour signer ses réponses ; elles valent déjà (clés { $keys }).
}
register-change-agency-reply-keys-earlier = { $count ->
    [0] Ce que le service « { $name } » ({ $id }) avait signé avec ses clés d’avant ne vaut plus.
   *[other] Ce que le service « { $name } » ({ $id }) avait signé avec ses clés d’avant vaut encore (clés { $keys }).
}
register-change-agency-described = Le service « { $name } » ({ $id }) se décrit autrement.
register-change-registrar-added = Le poste « { $name } » ({ $id }) peut admettre des appareils (clés { $keys }).
register-change-registrar-renamed = Le poste « { $before } » ({ $id }) s’appelle désormais « { $name } ».
register-change-registrar-removed = Le poste « { $name } » ({ $id }) n’admet plus d’appareils ; ceux qu’il était seul à avoir admis ne sont plus reconnus.
register-change-registrar-keys = Le poste « { $name } » ({ $id }) admet les appareils avec d’autres clés (clés { $keys }).
register-change-registrar-keys-before = { $some ->
    [no] Ce que le poste « { $name } » ({ $id }) a dit avec ses clés d’avant ne vaut plus.
   *[other] Ce que le poste « { $name } » ({ $id }) a dit avec d’autres clés vaut aussi (clés { $keys }).
}
register-change-registrar-voided = Ce que le poste « { $name } » ({ $id }) a dit de ses appareils ne vaut plus ; il doit les admettre de nouveau.
register-change-publisher-added = Nouvel éditeur de protocoles : « { $name } » (clés { $keys }).
register-change-publisher-removed = « { $name } » n’est plus un éditeur de protocoles (clés { $keys }).
register-change-retention = Jours après lesquels les appareils effacent un entretien : { $inactive } sans changement, { $delivered } après réception.
register-change-retention-none = Les appareils n’effacent plus rien d’eux-mêmes.
register-change-file-added = Nouveau fichier : { $path }
register-change-file-changed = Le fichier { $path } a un autre contenu.
register-change-file-removed = Le fichier { $path } n’est plus là.
register-change-devices-introduced = Appareils admis par { $id } : { $count }.
register-change-devices-gone = Appareils que { $id } ne reconnaît plus : { $count }.
register-change-log-went-back = Le serveur a été remis dans un état plus ancien : il n’a plus ce qu’il avait reçu depuis.
register-change-log-forked = Le serveur ne montre plus la même suite de reçus qu’avant. Signalez-le à la personne qui s’occupe de ce déploiement.
register-change-log-again = Ce que le serveur n’avait plus lui est remis : { $count }. Vous n’avez rien à faire.

## Pourquoi quelque chose n’est pas cru

register-refused-too-large = C’est trop grand : { $most } octets au plus.
register-refused-too-many = Il y en a trop : { $most } au plus.
register-refused-unreadable = C’est illisible.
register-refused-newer-format = Cela vient d’une version plus récente de Repère.
register-refused-malformed = { $role ->
    [root] Dans la racine, cette valeur n’est pas permise : `{ $place }`.
    [deployment] Dans le déploiement, cette valeur n’est pas permise : `{ $place }`.
   *[other] Dans une édition, cette valeur n’est pas permise : `{ $place }`.
}
register-refused-wrong-role = C’est une édition d’une autre sorte que celle qu’il faut (`{ $role }`).
register-refused-half-signed = Une des deux signatures manque (clés { $keys }).
register-refused-signed-twice = Les mêmes clés ont signé deux fois ({ $keys }).
register-refused-unknown-signers = Seuls des inconnus ont signé.
register-refused-extraneous-signature = Quelqu’un a signé qui n’a rien à y signer (clés { $keys }).
register-refused-bad-signature = Une signature est fausse (clés { $keys }).
register-refused-not-enough-of-old = Trop peu de ceux qui signaient avant ont signé : { $have } sur { $need } (`{ $role }`).
register-refused-not-enough-signatures = Trop peu de signatures : { $have } sur { $need } (`{ $role }`).
register-refused-not-vouched = C’est une autre racine que celle dont le code répond.
register-refused-other-register = Cela vient d’un autre registre.
register-refused-rollback = C’est plus ancien que ce qui est connu (`{ $role }` { $offered }, et { $held } est connu).
register-refused-two-contents = Il y a deux textes différents sous le même numéro (`{ $role }` { $version }).
register-refused-root-out-of-turn = La racine { $offered } ne suit pas la racine { $held } : une autre manque entre elles.
register-refused-too-far-ahead = Le numéro { $offered } est si haut qu’aucun ne pourrait le suivre.
register-refused-voided-keys = Cela a été signé avec des clés qui ne valent plus (`{ $role }`).
register-refused-epoch-not-opened = La numérotation recommence, et aucune racine ne le dit (`{ $role }`).
register-refused-mix-and-match = Ces éditions ne vont pas ensemble (`{ $role }`).
register-refused-missing = Il manque une édition que le serveur nomme (`{ $role }` { $version }).
register-refused-unknown-registrar = Le poste « { $id } » n’admet pas d’appareils dans ce déploiement.
register-refused-invitation-used-twice = Un même code a servi à deux appareils ; le second est { $device }.
register-refused-file-not-listed = Le fichier { $path } n’est pas de ce déploiement.
register-refused-wrong-file = Le fichier { $path } a un autre contenu que celui qui est annoncé.
