### review: source
### Ce que dit `repere authority` à qui signe le registre : à qui un déploiement se fie.
### « { $edition } » est le nom d’un texte, comme `root.2` ou `deployment.0.3`. Les mots entre accents graves ne se
### traduisent pas.

## Ce qui est fait

authority-keys-made =
    Les clés de « { $name } » sont faites ({ $keys }).
    Secrètes : { $path }. Qui les a peut signer à ce nom : en garder une copie hors ligne, ne les donner à personne.
    Publiques : { $public }. À remettre à qui commence le registre, par un chemin où personne ne peut les échanger.
authority-begun =
    Le registre est commencé dans { $path }. Personne ne l’a encore signé.
    Son identifiant : { $id }
    À comparer à haute voix : { $spoken }
authority-waits = { $edition } attend des signatures ; vaut jusqu’au { $until } ; SHA-256 { $sha256 } :
authority-changes-nothing = Rien ne change, sauf la date de fin.
authority-sign-next =
    À faire signer, ici ou sur une copie du dossier : repere authority sign --dir { $path } --key …
    Ce qui vient d’une copie se reprend ainsi : repere authority take --dir { $path } …
authority-signed = « { $name } » a signé { $edition }.
authority-have-signed = { $whose ->
    [old] { $edition }, de ceux qui signaient avant : { $have } sur { $need } ont signé ({ $signed }).
   *[other] { $edition } : { $have } sur { $need } ont signé ({ $signed }).
}
authority-nobody-signed = { $whose ->
    [old] { $edition }, de ceux qui signaient avant : personne n’a signé, il en faut { $need }.
   *[other] { $edition } : personne n’a signé, il en faut { $need }.
}
authority-are-missing = { $whose ->
    [old] { $edition }, de ceux qui signaient avant : signatures qui manquent : { $left }, parmi { $missing }.
   *[other] { $edition } : signatures qui manquent : { $left }, parmi { $missing }.
}
authority-published =
    { $path } est écrit, avec { $root } et { $deployment }.
    C’est le fichier à remettre au serveur (`repere hub register`).
authority-took = Repris : { $file }
authority-took-nothing = L’autre dossier n’a rien qui ne soit déjà ici.
authority-discarded = { $edition } est mis de côté, avec ses signatures. Rien n’est effacé.

## Comment va le registre

authority-register =
    Registre de « { $name } » : { $id }
    À comparer à haute voix : { $spoken }
authority-holds = { $published ->
    [yes] { $edition } est dans `register.json` et vaut jusqu’au { $until }.
   *[no] { $edition } a ses signatures, et attend ce qui va avec ; vaut jusqu’au { $until }.
}
authority-stray = { $why ->
    [other-text] { $file } ne compte pas : c’est la signature d’un autre texte sous le même numéro. Deux personnes ont travaillé en même temps ; comparer les deux dossiers, en mettre un de côté (`repere authority discard`) et reprendre l’autre (`repere authority take`).
    [no-part] { $file } ne compte pas : ces clés n’ont pas à signer { $edition }.
    [wrong] { $file } ne compte pas : une signature est fausse.
   *[unreadable] { $file } ne compte pas : ce ne sont pas les signatures d’une personne.
}
authority-ends = { $soon ->
    [ended] { $edition } n’est plus valable depuis le { $on } (jours : { $days }). Ceux qui sont déjà là continuent ; personne ne peut s’inscrire.
    [week] { $edition } n’est plus valable dès le { $on } : il reste moins d’une semaine (jours : { $days }).
    [month] { $edition } n’est plus valable dès le { $on } : il reste moins d’un mois (jours : { $days }).
   *[quarter] { $edition } n’est plus valable dès le { $on } (jours : { $days }).
} { $role ->
    [root] La prolonger : `repere authority rotate`.
   *[deployment] Le prolonger : `repere authority settings --renew`.
}
authority-to-renew = La dernière racine n’accepte pas le dernier déploiement. L’écrire à nouveau : `repere authority settings --renew`.
authority-no-spare = { $role ->
    [root] Attention : tous ceux qui signent la racine doivent signer. Si l’un d’eux perd ses clés, rien ne pourra plus être changé ; il faudra un nouveau registre.
   *[deployment] Attention : tous ceux qui signent le déploiement doivent signer. Si l’un d’eux perd ses clés, il faudra une nouvelle racine.
}
authority-diff-unverified = Ce sont des textes sans leurs signatures : `repere authority status` dit qui les a signés.
authority-file-is-named = C’est bien le fichier « { $name } » que le registre nomme.
authority-compare-none = Ces deux registres ne se contredisent pas : l’un est l’autre, ou plus ancien.
authority-compare-two-texts = { $role ->
        [root] Deux textes de la racine { $version } : { $one } et { $other }.
        [deployment] Deux textes du déploiement { $version } : { $one } et { $other }.
        [registrar] Deux textes de ce que le poste « { $registrar } » a dit, sous le numéro { $version } : { $one } et { $other }.
       *[timestamp] Deux textes de l’horodatage { $version } : { $one } et { $other }.
    } { $some ->
        [no] Personne n’a signé les deux.
       *[yes] Ont signé les deux : { $names }. Les appeler, et garder les deux fichiers.
    }

## Ce qui ne va pas

authority-error-no-file = Il n’y a rien à cet endroit : { $path }
    .fix = Vérifier le chemin.
authority-error-already-there = Il y a déjà quelque chose à cet endroit : { $path }. Rien n’a été modifié.
    .fix = Choisir un autre nom. Des clés perdues ne se refont pas.
authority-error-in-use = Quelqu’un d’autre écrit dans ce dossier en ce moment ({ $path }). Rien n’a été modifié.
    .fix = Attendre que l’autre commande soit finie, puis recommencer.
authority-error-io = Impossible de lire ou d’écrire { $path } ({ $reason }).
    .fix = Vérifier le chemin, les droits et la place qui reste.
authority-error-not-an-authority = Il n’y a pas de registre dans { $path }.
    .fix = Le commencer avec `repere authority init`, ou vérifier le dossier.
authority-error-not-a-key = { $path } ne contient pas les clés secrètes de quelqu’un qui signe un registre.
    .fix = Prendre le fichier que `repere authority keygen` a écrit.
authority-error-not-public-keys = { $path } n’est pas la moitié publique des clés de quelqu’un.
    .fix = Prendre le fichier `….public.json` que `repere authority keygen` a écrit.
authority-error-not-hub-keys = { $path } n’est pas le fichier des clés d’un serveur.
    .fix = Prendre celui que le serveur a écrit, sans le modifier.
authority-error-not-settings = { $path } n’est pas un fichier de réglages utilisable.
    .fix = Prendre celui que `repere hub deployment` a écrit, sans le modifier.
authority-error-bad-name = Ce nom n’est pas utilisable. Rien n’a été créé.
    .fix = Donner un nom de 200 caractères au plus, sans retour à la ligne.
authority-error-edition = { $edition } n’est pas utilisable. { $why }
    .fix = Remettre ce fichier depuis une autre copie du dossier.
authority-error-register = `register.json` n’est pas ce qui a été écrit. { $why }
    .fix = Remettre ce fichier depuis une autre copie du dossier.
authority-error-impossible = Personne ne pourrait se servir de ce qui en sortirait ; rien n’a été écrit. { $why }
    .fix = Corriger ce qui a été demandé, puis recommencer.
authority-error-missing = { $edition } manque dans le dossier.
    .fix = Le remettre depuis une autre copie du dossier.
authority-error-misnamed = Le fichier de { $edition } contient une édition d’un autre numéro.
    .fix = Ne pas renommer ces fichiers ; remettre le bon depuis une autre copie.
authority-error-two-texts = Il y a deux textes différents sous le numéro { $edition } : deux personnes ont travaillé en même temps, ou un texte a été changé. Rien n’a été modifié, ni ici ni ailleurs.
    .fix = Se mettre d’accord sur l’un des deux : `repere authority diff` les compare. Mettre l’autre de côté dans son dossier (`repere authority discard`), reprendre celui-ci (`repere authority take`), puis refaire le changement par-dessus.
authority-error-other-register = Cela vient d’un autre registre. Rien n’a été modifié.
    .fix = Vérifier le dossier : l’identifiant se lit avec `repere authority status`.
authority-error-stray-signature = Les signatures sur { $edition } des clés { $keys } ne vont pas avec le texte. Rien n’a été modifié.
    .fix = Demander à cette personne de signer de nouveau, sur une copie de ce dossier.
authority-error-signed = { $edition } est déjà signé par { $names } : son texte ne change plus. Rien n’a été modifié.
    .fix = Le faire signer jusqu’au bout, ou le mettre de côté avec `repere authority discard`.
authority-error-discarded = { $edition } a été mis de côté, ici ou dans l’autre copie, après qu’une personne l’avait signé. Il ne se signe plus. Rien n’a été modifié.
    .fix = S’il est encore ici : `repere authority discard`. S’il vient d’une copie : l’y mettre de côté aussi, ou attendre qu’il y ait toutes ses signatures.
authority-error-unfinished = { $edition } n’a jamais eu toutes ses signatures, et une édition plus haute est posée dessus. Rien n’a été signé.
    .fix = Quelqu’un a changé les fichiers de ce dossier : repartir d’une autre copie.
authority-error-not-begun = Le registre n’est pas encore signé. Rien n’a été modifié.
    .fix = Le faire signer d’abord ; ou, s’il est faux, supprimer le dossier et recommencer avec `repere authority init`.
authority-error-already-begun = Il y a déjà un registre dans { $path }. Rien n’a été modifié.
    .fix = Choisir un autre dossier, ou se servir de celui-ci.
authority-error-not-a-signer = « { $name } » n’a rien à signer dans ce registre.
    .fix = Vérifier le dossier et les clés : `repere authority status` dit qui signe.
authority-error-nothing-to-sign = Rien n’attend la signature de « { $name } ».
    .fix = `repere authority status` dit ce qui attend, et de qui.
authority-error-signed-another = « { $name } » a déjà signé un autre texte sous le numéro { $edition }. Personne n’en signe deux. Rien n’a été signé.
    .fix = Le faire signer par les autres. S’ils ne suffisent pas, le mettre de côté avec `repere authority discard` et refaire le changement : un déploiement prend alors un nouveau numéro.
authority-error-not-shown = { $edition } a changé pendant la lecture. Rien n’a été signé.
    .fix = Recommencer, et lire ce qui change.
authority-error-nothing-changes = C’est déjà ainsi : il n’y a rien à signer. Rien n’a été modifié.
    .fix = Pour prolonger sans rien changer : `repere authority settings --renew`.
authority-error-nothing-waits = Rien n’attend de signature.
    .fix = Ce qui est signé ne se met pas de côté : écrire une édition de plus.
authority-error-unknown-agency = Le service « { $id } » n’est pas dans ce registre. Rien n’a été modifié.
    .fix = L’ajouter avec `repere authority agency add`, ou vérifier son identifiant.
authority-error-unknown-agency-key = Le service « { $id } » n’a pas d’autre clé d’empreinte { $key }. Rien n’a été modifié.
    .fix = Reprendre l’empreinte dans les mots de l’édition. La clé en usage se remplace avec « repere authority agency key ».
authority-error-agency-exists = Le service « { $id } » est déjà là. Rien n’a été modifié.
    .fix = Pour une autre clé ou d’autres mots : `repere authority agency key`.
authority-error-other-agency = Ce fichier décrit le service « { $found } », pas « { $id } ». Rien n’a été modifié.
    .fix = Prendre le fichier `agency.json` de ce service.
authority-error-agency-without-keys = Le service « { $id } » n’a pas de clés pour signer : son poste ne peut pas admettre d’appareils. Rien n’a été modifié.
    .fix = Prendre un fichier `agency.json` d’une version actuelle de son poste.
authority-error-unknown-registrar = Le poste « { $id } » n’admet pas d’appareils dans ce registre. Rien n’a été modifié.
    .fix = Vérifier son identifiant, ou l’ajouter avec `repere authority registrar add`.
authority-error-registrar-exists = Le poste « { $id } » admet déjà des appareils. Rien n’a été modifié.
    .fix = Il n’y a rien à faire.
authority-error-unknown-publisher = Aucun éditeur ne s’appelle « { $id } » ni n’a ces clés, ou plusieurs ont ce nom. Rien n’a été modifié.
    .fix = Donner l’empreinte de ses clés.
authority-error-publisher-exists = Cet éditeur est déjà là (clés { $id }). Rien n’a été modifié.
    .fix = Il n’y a rien à faire.
authority-error-unknown-signer = Aucun signataire ne s’appelle « { $id } » ni n’a ces clés, ou plusieurs ont ce nom. Rien n’a été modifié.
    .fix = Donner l’empreinte de ses clés, que `repere authority status --format json` montre.
authority-error-signer-exists = Ces clés signent déjà ({ $id }). Rien n’a été modifié.
    .fix = Il n’y a rien à faire.
authority-error-unknown-file = Le fichier { $path } n’est pas dans ce registre. Rien n’a été modifié.
    .fix = Vérifier son nom.
authority-error-other-file = Ce n’est pas le fichier « { $path } » que le registre nomme : son contenu est différent.
    .fix = Ne pas s’en servir ; redemander le fichier à qui l’a fait entrer dans le registre.
authority-error-not-comparable = { $path } n’est ni un texte de registre, ni un fichier `register.json`.
    .fix = Donner deux textes de la même sorte, ou deux fichiers `register.json`.
authority-error-other-kind = Ces deux fichiers sont de deux sortes différentes.
    .fix = Donner deux racines, deux déploiements, ou deux fichiers `register.json`.
