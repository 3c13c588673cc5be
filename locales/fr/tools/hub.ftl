### review: source
### Ce que le serveur dit dans un terminal à qui le fait fonctionner : « repere hub ».

## Ce qui est fait

hub-init-done =
    Le serveur est prêt dans { $path }. Il refait lui-même son certificat jusqu’au { $until }.
    Le fichier « authority.key » ne sert qu’à le laisser continuer après : le garder hors ligne, avec une copie de « receipts.key ».
hub-renew-done = Nouveau certificat ; le serveur le refait lui-même jusqu’au { $until }. S’il répond, il le prend dans la minute.
hub-rotate-authority =
    La nouvelle autorité est là ; le serveur refait lui-même son certificat jusqu’au { $until }. L’ancienne répond d’elle : qui ne connaît que l’ancienne joint encore le serveur.
    Retirer « authority.key », puis remettre ce qu’écrit « repere hub keys » à ceux qui signent le registre.
hub-rotate-keys =
    Les nouvelles clés sont faites ; le serveur se sert de celles d’avant jusqu’à ce que le registre les nomme.
    Remettre ce qu’écrit « repere hub keys » à ceux qui signent le registre.
    Attention : un appareil inscrit par un fichier de réglages ne suit pas le registre ; il ne croirait plus aucun reçu. L’inscrire d’abord par le fichier du registre.
hub-status-register = Le serveur suit le registre { $id }, à voix haute { $spoken }.
hub-status-no-register = Le serveur ne suit aucun registre.
hub-status-register-damaged = Ce qui est gardé ici du registre est abîmé : aucun appareil n’entre. Rapporter le fichier du registre, avec son identifiant : repere hub register … --id …
hub-status-ends = { $what ->
        [certificate] Le certificat du serveur
        [issuer] Ce avec quoi le serveur refait son certificat
        [authority] L’autorité du serveur
        [root] La racine du registre
        [deployment] Le déploiement du registre
       *[timestamp] L’horodatage du registre
    } { $state ->
        [ended] n’est plus valable depuis le { $on }.
        [soon] n’est plus valable à partir du { $on } (jours : { $days }).
       *[no] vaut jusqu’au { $on }.
    }{ $state ->
        [no] {""}
       *[other] { $what ->
            [certificate] {" "}À faire : repere hub serve, qui le refait, ou repere hub renew.
            [issuer] {" "}À faire : repere hub renew.
            [authority] {" "}À faire : repere hub rotate --authority.
            [root] {" "}À faire, par ceux qui signent : repere authority rotate.
            [deployment] {" "}À faire, par ceux qui signent : repere authority settings --renew.
           *[timestamp] {" "}À faire : repere hub serve, et regarder ce qu’il dit.
        }
    }
hub-status-keys-wait = De nouvelles clés attendent que le registre les nomme : remettre ce qu’écrit « repere hub keys » à ceux qui signent.
hub-verify-no-log = Le serveur n’a pas encore de journal.
hub-verify-counts = Inscriptions au journal : { $entries } ; reçus qui y sont : { $receipts } ; reçus d’avant le journal : { $before }.
hub-verify-fault = { $what ->
        [checkpoint] L’état signé du journal n’est pas de ce serveur.
        [brought] Un état signé qui a été apporté n’est pas de ce journal.
        [truncated] Le journal a { $one } inscriptions, et un état signé en dit { $other } : ce qui est venu entre-temps n’est plus là. Les appareils le remettront d’eux-mêmes à leur prochain contact.
        [other-entries] Les { $one } premières inscriptions ne sont pas celles qui ont été signées : quelque chose a été retiré, changé ou ajouté.
        [doubled] Une inscription est deux fois au journal : { $one } et { $other }.
       *[not-logged] Reçus qui ne sont pas au journal à leur place : { $one }.
    }
hub-verify-good = Tout est conforme.
hub-agency-added =
    Le service « { $agency } » peut recevoir. Son poste signe ce qu’il demande : il n’a besoin d’aucun jeton.
    Sans registre, le fichier de réglages est à refaire : les appareils apprennent par lui que ce service existe.
    L’empreinte de sa clé, à comparer avec ce service :
hub-agency-added-with-token =
    Le service « { $agency } » peut recevoir. Son poste, d’une version antérieure, n’a pas de clés pour signer : voici son jeton, qui n’est montré qu’une fois.
    Le fichier de réglages est à refaire : les appareils apprennent par lui que ce service existe.
hub-agency-updated = La description du service « { $agency } » est à jour. Refaire maintenant le fichier de réglages : les codes déjà donnés ne valent qu’avec l’ancien.
hub-deployment-written =
    Réglages de « { $name } » écrits : { $path }
    Les remettre aux postes et aux appareils. Un code d’inscription ne vaut que pour ce fichier, au caractère près.
hub-keys-written =
    Les clés publiques du serveur sont dans { $path } : reçus { $receipts }, horodatages { $timestamps }.
    Remettre ce fichier à ceux qui signent le registre, et leur dire ces deux noms de clés de vive voix.
hub-register-begun = Le serveur suit maintenant le registre { $id } et le donne aux appareils et aux postes.
hub-register-unchanged = Le registre { $id } est déjà ici. Rien n’a changé.
hub-register-followed = { $count ->
        [one] Le registre { $id } est à jour : un changement. Les appareils et les postes l’apprennent d’eux-mêmes.
       *[other] Le registre { $id } est à jour : { $count } changements. Les appareils et les postes les apprennent d’eux-mêmes.
    }
hub-register-without-desk = Le service « { $agency } » peut recevoir, mais son poste, d’une version antérieure, n’a ni clés pour signer ni jeton : « repere hub add-agency ».
hub-serving = Le serveur écoute sur { $address }
hub-observed = Comment il va se demande à http://{ $address }, depuis cette machine seulement.
hub-stopped = Le serveur est arrêté ; tout ce qu’il a confirmé est gardé.

## Ce qui ne va pas

hub-error-already-exists = Il y a déjà un serveur, ou une partie d’un serveur, dans { $path }. Rien n’a été modifié.
    .fix = Choisir un dossier vide, ou se servir de celui-ci.
hub-error-not-a-hub = Il n’y a pas de serveur complet dans { $path }.
    .fix = En faire un avec « repere hub init », ou vérifier le dossier.
hub-error-newer-version = Le dossier { $path } vient d’une version plus récente de Repère. Il n’a pas été modifié.
    .fix = Mettre Repère à jour sur cette machine.
hub-error-no-authority-key = Le fichier « authority.key » n’est pas dans { $path }. Le certificat n’a pas été renouvelé.
    .fix = Le remettre depuis sa copie hors ligne, renouveler, puis le retirer.
hub-error-damaged-keys = Les clés des reçus, dans { $path }, ne sont pas lisibles. Rien n’a été modifié.
    .fix = Remettre « receipts.key » depuis une copie : d’autres clés rendraient les reçus invérifiables.
hub-error-certificate = Le certificat ou sa clé, dans { $path }, n’est pas utilisable.
    .fix = En refaire un avec « repere hub renew ».
hub-error-store-damaged = Le fichier « hub.db », dans { $path }, est abîmé ou n’est pas celui d’un serveur. Rien n’y a été écrit.
    .fix = Le remettre depuis une copie. Les appareils renverront ce qui n’a pas de reçu.
hub-error-store = Le fichier « hub.db », dans { $path }, n’a pas pu être lu ou écrit.
    .fix = Vérifier le disque et les droits, puis recommencer.
hub-error-no-space = Le disque est plein. Rien de ce qui était confirmé n’est perdu.
    .fix = Faire de la place, puis recommencer.
hub-error-permission-denied = Accès refusé : { $path }
    .fix = Se servir du compte auquel ce dossier appartient.
hub-error-io = Impossible de lire ou d’écrire { $path } : { $reason }
    .fix = Vérifier le chemin et le disque, puis recommencer.
hub-error-no-file = Il n’y a pas de fichier { $path }.
    .fix = Vérifier le chemin.
hub-error-bad-hub-name = « { $name } » n’est ni un nom de domaine ni une adresse IP.
    .fix = Donner le nom par lequel les appareils joignent le serveur, sans « https:// » ni port.
hub-error-bad-hub-names = Un serveur porte de un à seize noms.
    .fix = Donner un nom avec « --name », plusieurs en le répétant.
hub-error-not-an-agency = { $path } n’est pas la description d’un service.
    .fix = Prendre le fichier « agency.json » que « repere desk keygen » a écrit.
hub-error-bad-agency-id = L’identifiant du service, dans { $path }, n’est pas utilisable.
    .fix = Des minuscules sans accent, des chiffres et des tirets, 64 au plus.
hub-error-bad-agency-name = Dans { $path }, le nom du service en « { $locale } » ne convient pas : il a { $length } caractères.
    .fix = Écrire une seule ligne, de 1 à { $maximum } caractères.
hub-error-bad-agency-locale = Dans { $path }, « { $locale } » n’est pas une étiquette de langue.
    .fix = Écrire une étiquette comme « fr » ou « ar ».
hub-error-bad-agency-key = La clé du service, dans { $path }, n’est pas une clé publique age post-quantique (age1pq1…).
    .fix = Prendre le fichier « agency.json » que « repere desk keygen » a écrit, sans le modifier.
hub-error-agency-other-key = Cette description du service « { $agency } » a une autre clé. Rien n’a été modifié.
    .fix = Reprendre le fichier « agency.json » du même poste : les signalements en route sont chiffrés pour sa clé.
hub-error-unknown-agency = Le service « { $agency } » n’est pas ici. Rien n’a été modifié.
    .fix = L’admettre avec « repere hub add-agency ».
hub-error-unreadable-settings = Aucun appareil ne pourrait lire ces réglages ({ $part }). Rien n’a été écrit.
    .fix = Corriger cette partie, puis recommencer.
hub-error-stored-agency = La description du service « { $agency } » ne convient pas ({ $part }) : une version antérieure l’avait acceptée, et aucun appareil ne pourrait lire les réglages. Rien n’a été écrit.
    .fix = Demander à ce service un fichier « agency.json » corrigé, puis « repere hub update-agency ».
hub-error-agency-too-large = { $path } est trop grand pour la description d’un service.
    .fix = Raccourcir les textes, ou donner moins de langues : { $maximum } octets au plus.
hub-error-bad-agency-purpose = Dans { $path }, la mission du service en « { $locale } » ne convient pas : elle a { $length } caractères.
    .fix = Écrire une seule ligne, de 1 à { $maximum } caractères.
hub-error-bad-agency-names = Dans { $path }, le nom ou la mission du service est donné en { $length } langues.
    .fix = Donner un nom en une langue au moins ; { $maximum } langues au plus.
hub-error-agency-exists = Le service « { $agency } » est déjà là. Rien n’a été modifié.
    .fix = Lui donner un autre identifiant, ou se servir de ce service tel qu’il est.
hub-error-no-agency = Aucun service ne peut encore recevoir : des réglages ne serviraient à rien.
    .fix = En ajouter un avec « repere hub add-agency ».
hub-error-bad-name = Ce nom de déploiement n’est pas utilisable.
    .fix = Donner un nom de 200 caractères au plus, sans retour à la ligne.
hub-error-bad-publisher = L’éditeur de protocoles « { $name } » n’est pas utilisable : son nom ne peut pas être montré, ou ses clés sont déjà là. Rien n’a été écrit.
    .fix = Donner chaque éditeur une seule fois, avec le fichier que « repere protocol keygen » a donné.
hub-error-not-a-publisher = { $path } n’est pas la clé publique d’un éditeur de protocoles.
    .fix = Prendre ce que « repere protocol keygen » a affiché, sans le modifier.
hub-error-bad-url = « { $url } » n’est pas l’adresse d’un serveur.
    .fix = Écrire « https://nom » ou « https://nom:port », sans rien après.
hub-error-other-name = Le certificat du serveur ne porte pas le nom de « { $url } » : les appareils le refuseraient.
    .fix = Se servir d’un nom donné à « repere hub init ».
hub-error-cannot-listen = Impossible d’écouter sur { $address } : { $reason }
    .fix = Choisir une autre adresse ou un autre port, ou arrêter ce qui l’occupe.
hub-error-not-loopback = Ce que le serveur dit de lui-même ne se demande que depuis cette machine.
    .fix = Donner une adresse comme 127.0.0.1:9443.
hub-error-damaged-timestamp-keys = Les clés des horodatages, dans { $path }, ne sont pas lisibles. Rien n’a été modifié.
    .fix = Remettre « timestamp.key » depuis une copie ; sans copie, faire entrer de nouvelles clés dans la racine du registre.
hub-error-register-id-needed = C’est le premier registre de ce serveur, et il faut dire lequel est attendu. Le fichier dit être { $id }, à voix haute { $spoken }. Rien n’a été modifié.
    .fix = Appeler ceux qui ont signé, comparer les six groupes de chiffres, puis donner l’identifiant avec « --id ».
hub-error-register-other-id = { $file } est un autre registre, { $id }. Rien n’a été modifié.
    .fix = Vérifier le fichier et l’identifiant avec ceux qui ont signé.
hub-error-register-refused = Le registre { $file } n’est pas accepté ({ $reason }). Rien n’a été modifié.
    .fix = Rendre ce mot à ceux qui l’ont signé : il manque une signature, ou le fichier est plus ancien que ce qui est ici.
hub-error-no-timestamp-keys = Ce serveur, fait par une version antérieure, n’a pas de clés pour les horodatages. Rien n’a été modifié.
    .fix = Les faire avec « repere hub keys », et remettre le fichier à ceux qui signent le registre.
hub-error-other-timestamp-keys = La racine de ce registre ne confie pas les horodatages aux clés de ce serveur, seules. Rien n’a été modifié.
    .fix = Remettre à ceux qui signent ce qu’écrit « repere hub keys » ; un serveur signe seul ses horodatages.
hub-error-other-receipt-keys = Ce registre ne nomme pas les clés avec lesquelles ce serveur signe les reçus : aucun appareil n’y croirait. Rien n’a été modifié.
    .fix = Remettre à ceux qui signent ce qu’écrit « repere hub keys ».
hub-error-register-other-authority = Ce registre ne nomme aucune autorité qui garantisse le certificat de ce serveur : aucun appareil ne le joindrait plus. Rien n’a été modifié.
    .fix = Remettre à ceux qui signent ce qu’écrit « repere hub keys ».
hub-error-register-no-deployment = La racine de ce registre annule le déploiement, et le fichier n’en apporte pas d’autre. Rien n’a été modifié.
    .fix = Faire signer le déploiement sous la nouvelle racine, et apporter les deux ensemble.
hub-error-register-damaged = Ce qui est gardé ici du registre est abîmé : aucun appareil n’entre. Rien n’a été modifié.
    .fix = Rapporter le fichier du registre et donner son identifiant avec « --id », comme la première fois ; les postes redisent d’eux-mêmes quels appareils ils ont inscrits.
hub-error-register-expired = Ce registre n’est plus valable (jours : { $days }) : personne ne commence avec lui. Rien n’a été modifié.
    .fix = Demander à ceux qui signent d’en faire un nouveau : repere authority rotate, repere authority settings --renew.
hub-error-no-register = Ce serveur ne suit aucun registre : personne n’apprendrait ses nouvelles clés. Rien n’a été modifié.
    .fix = Faire d’abord suivre un registre, avec « repere hub register ».
hub-error-rotation-waits = De nouvelles clés attendent déjà que le registre les nomme. Rien n’a été modifié.
    .fix = Remettre ce qu’écrit « repere hub keys » à ceux qui signent. Pour y renoncer, effacer « receipts.new.key » ou « timestamp.new.key ».
hub-error-other-authority-key = Le fichier « authority.key », dans { $path }, est la clé d’une autre autorité, d’avant par exemple. Rien n’a été modifié.
    .fix = Remettre la clé de l’autorité d’aujourd’hui, depuis sa copie hors ligne.
hub-error-store-unreachable = La base de données ne répond pas, ou aucun de ses serveurs n’accepte d’écriture.
    .fix = Vérifier l’adresse, le réseau et le mot de passe (PGPASSFILE, ~/.pgpass ou PGPASSWORD), puis recommencer.
hub-error-store-authorities = Le fichier des autorités de la base de données (« sslrootcert ») n’est pas lisible, ou n’en contient aucune.
    .fix = Donner le fichier PEM de l’autorité qui a signé le certificat de la base.
hub-error-store-scheme = Cette base n’est ni « sqlite:… » ni « postgres://… ».
    .fix = Écrire « --store sqlite:CHEMIN » ou « --store postgres://UTILISATEUR@HÔTE/BASE ».
hub-error-store-address = L’adresse de la base ne se laisse pas lire.
    .fix = Écrire « postgres://UTILISATEUR@HÔTE[:PORT]/BASE », plusieurs hôtes séparés par des virgules.
hub-error-store-password = Il y a un mot de passe dans l’adresse de la base : tout le monde sur cette machine pourrait le voir.
    .fix = L’enlever, le changer, et le mettre dans un fichier que nomme « ?passfile=CHEMIN », dans ~/.pgpass ou dans PGPASSWORD.
hub-error-store-insecure = La base serait jointe par le réseau sans chiffrement, ou sans vérifier à qui l’on parle.
    .fix = Écrire « sslmode=verify-full&sslrootcert=CHEMIN » ; « disable » ne vaut que sur cette machine.
hub-error-store-no-authorities = Par le réseau, il faut savoir qui répond du certificat de la base.
    .fix = Ajouter « ?sslrootcert=CHEMIN », le fichier PEM de son autorité.
hub-error-database-damaged = Cette base de données est abîmée, ou contient autre chose qu’un serveur Repère. Rien n’y a été écrit.
    .fix = Donner une base vide, ou la remettre depuis une copie.
hub-error-database-newer = Une version plus récente de Repère a changé cette base de données, et celle-ci ne peut plus s’en servir. Rien n’y a été écrit.
    .fix = Mettre Repère à jour sur cette machine.
hub-error-database-refused = La base de données a refusé.
    .fix = Vérifier les droits de l’utilisateur sur cette base, et le journal de PostgreSQL.
