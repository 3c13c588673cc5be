### review: source
### Les mots de `repere protocol keygen`, `sign` et `verify` : qui répond d’un protocole.
### Les mots entre accents graves ne se traduisent pas.

publish-keys-made =
    Les clés de « { $name } » sont faites. Les clés secrètes sont dans { $path } : qui les a peut publier sous ce nom.
    En garder une copie hors ligne. Ce qui s’affiche est public : le remettre à qui fait les réglages du déploiement, par un chemin où personne ne peut l’échanger.
publish-signed = { $id } { $version } est signé par « { $name } » : { $path }
publish-unsigned = { $id } { $version } n’est signé par personne, et ne s’installe que dans une démonstration : { $path }
publish-verified =
    { $id } { $version }, signé par « { $name } » le { $at }
    Les deux signatures sont justes et rien n’a été changé depuis. SHA-256 : { $sha256 }

publish-bad-name = Ce nom d’éditeur n’est pas utilisable. Rien n’a été créé.
    .fix = Donner un nom de 200 caractères au plus, sans retour à la ligne.
publish-already-there = Il y a déjà quelque chose à cet endroit : { $path }. Rien n’a été modifié.
    .fix = Choisir un autre nom de fichier. Des clés perdues ne se refont pas.
publish-cannot-write = Le fichier n’a pas pu être écrit : { $path } ({ $reason })
    .fix = Vérifier le dossier, ses droits et la place qui reste.
publish-cannot-read = Le fichier ne se laisse pas lire : { $path } ({ $reason })
    .fix = Vérifier le chemin et les droits.
publish-not-a-key = { $path } ne contient pas les clés secrètes d’un éditeur.
    .fix = Prendre le fichier que `repere protocol keygen` a écrit.
publish-not-a-publisher = { $path } n’est pas la clé publique d’un éditeur.
    .fix = Prendre ce que `repere protocol keygen` a affiché, sans le modifier.
