### review: source
### L’aide de la commande `repere` : à quoi sert chaque commande et chacun de ses arguments, et ce qui
### est dit d’une ligne qui ne se laisse pas lire.
### Un message par commande ; chacun de ses attributs est un argument. Un argument que la commande ne
### nomme pas est cherché dans la commande qui la contient. Les mots après `--`, les valeurs et les noms de
### fichiers se tapent tels quels et ne se traduisent pas.

## La page d’aide

help-usage = Utilisation :
help-commands = Commandes :
help-arguments = Arguments :
help-options = Options :
# À la place de « [OPTIONS] » et de « <COMMANDE> » dans la ligne d’utilisation.
help-some-options = OPTIONS
help-a-command = COMMANDE
help-default = [par défaut : { $value }]
help-values = [au choix : { $values }]

# Ce qui se met à la place d’une valeur.
help-value =
    .agency = FICHIER
    .bearer = JETON
    .column = COLONNE
    .command = COMMANDE
    .date = DATE
    .days = JOURS
    .deployment = FICHIER
    .device = APPAREIL
    .dir = DOSSIER
    .file = FICHIER
    .parcel = FICHIER
    .receipts = FICHIER
    .file-svg = FICHIER.svg
    .format = FORME
    .from = DÉBUT
    .id = ID
    .ids = ID
    .lang = LANGUE
    .listen = ADRESSE
    .locale = LANGUE
    .log = QUOI
    .message = TEXTE
    .message-file = FICHIER
    .n = N
    .name = NOM
    .name-tag = NOM=LANGUE
    .names = NOM
    .new = NOUVEAU
    .number = NUMÉRO
    .old = ANCIEN
    .one = FICHIER
    .other = FICHIER
    .out = FICHIER
    .outcome = RÉSULTAT
    .path = DOSSIER
    .paths = DOSSIER
    .purpose = TEXTE
    .referral = ORIENTATION
    .seconds = SECONDES
    .share = PART
    .shell = INTERPRÉTEUR
    .state = ÉTAT
    .tag = LANGUE
    .url = URL
    .what = QUOI
    .store = BASE

## La commande et ses grandes parties

help-repere = Repère : pour qui écrit des protocoles, reçoit des orientations, fait tourner un serveur ou veut voir tout le chemin.
    .lang = La langue de ce qui s’affiche : { $languages }. Par défaut, celle du système, sinon le français
    .format = La forme : text pour lire, json pour un programme
    .help = Afficher cette aide
    .version = Afficher la version
help-help = Afficher l’aide d’une commande
help-completions = Écrire de quoi compléter les commandes dans un interpréteur de commandes.
    .shell = L’interpréteur de commandes
    .after =
        Exemples :
          repere completions bash > ~/.local/share/bash-completion/completions/repere
          repere --lang fr completions fish > ~/.config/fish/completions/repere.fish
              Ce que les commandes font s’y dit dans la langue demandée.

help-protocol = Vérifier, essayer, dessiner et comparer des protocoles.
    .path = Le dossier d’un protocole
    .paths = Des dossiers de protocoles, ou des dossiers qui en contiennent
    .answers = Un fichier de réponses, JSON ou TOML : les identifiants des questions avec leurs codes ; `-` lit l’entrée standard
    .out = Le fichier à écrire ; sinon, la sortie standard
help-desk = Recevoir des orientations : les clés, la relève, l’ouverture.
    .dir = Le dossier du poste
    .referral = Le numéro de l’orientation
help-hub = Faire tourner le serveur central.
    .dir = Le dossier du serveur
    .store = Où se trouve la base : `sqlite:CHEMIN` ou `postgres://UTILISATEUR@HÔTE/BASE`, jamais avec un mot de passe ; sans cela, la variable REPERE_HUB_STORE, sinon le fichier « hub.db » du dossier
help-demo = Parcourir tout le chemin, de la première question au poste qui reçoit, avec les vraies pièces.
    .json = Écrire un objet JSON au lieu de phrases
    .out = Laisser dans ce dossier ce qui a été fait : l’orientation envoyée, la clé du service, le document ouvert
help-demo-prepare = Préparer un déploiement de démonstration qui reste : un serveur, un poste, un appareil inscrit.
    .dir = Où le garder ; ce qui s’y trouve déjà reste
    .listen = L’adresse où son serveur écoutera
    .show = Ne rien faire, seulement dire ce qui s’y trouve

## Les protocoles

help-protocol-new = Créer un petit protocole complet, pour commencer.
    .dir = Le dossier à créer. Il ne doit pas encore exister
    .id = L’identifiant du protocole : lettres minuscules sans accent, chiffres, traits d’union. Par défaut, le nom du dossier
    .from = Par quoi commencer : minimal (quatre questions, deux indicateurs, une dimension qui les pèse) ou points (cinq questions qui additionnent des points, avec des seuils)
    .after =
        Exemples :
          repere protocol new mon-protocole
              Crée le dossier `mon-protocole` : quatre questions en français et en anglais, six cas.
          repere protocol new brouillons/second --id maraude
              De même dans un autre dossier, pour un protocole nommé `maraude`.
          repere protocol new mon-protocole --from points
              Commence par des questions qui additionnent des points, avec des seuils.

        Changer ensuite une chose à la fois, et après chaque changement :
          repere protocol check mon-protocole
          repere protocol test mon-protocole
help-protocol-check = Vérifier des protocoles et montrer chaque problème, où il est et comment le corriger.
    .deny-warnings = Compter les avertissements comme des erreurs
help-protocol-test = Dérouler les cas des protocoles.
help-protocol-score = Évaluer des réponses, ou des indicateurs, avec un protocole.
    .indicators = Ces indicateurs sont présents, séparés par des virgules ; tous les autres sont absents
    .presumed-minor = Appliquer les poids et les règles des mineurs (avec --indicators)
help-protocol-evaluate = Dire à quel point un protocole s’accorde avec une référence, d’après le tableau d’une étude.
    .data = Le tableau (CSV) : une ligne par personne, une colonne par question, sous son identifiant
    .reference = La colonne qui dit qui est concerné : oui ou non, 1 ou 0
    .indicators = Les colonnes sont des indicateurs, avec 1 ou 0, au lieu de questions avec des réponses
    .ignore = Une colonne à laisser de côté ; peut être répété
    .positive = Le résultat le plus bas qui compte comme positif. Par défaut, le plus haut
    .prevalence = La part des personnes concernées là où le protocole servira : 0.011 ou 1,1%
    .plot = Dessiner aussi le résultat, pour qui n’est pas statisticien
help-protocol-keygen = Créer les clés d’un éditeur de protocoles.
    .name = Le nom sous lequel l’éditeur est connu
    .out = Le nouveau fichier des clés secrètes, que seul son propriétaire peut lire
help-protocol-sign = Signer un protocole, en un seul fichier que les appareils installent.
    .key = Les clés secrètes de l’éditeur, telles que `keygen` les a écrites
    .unsigned = Ne signer avec les clés de personne : seule une démonstration l’accepte
    .out = Le fichier à écrire. Par défaut, l’identifiant et la version du protocole, dans ce dossier
help-protocol-verify = Dire qui a signé un protocole, et s’il est resté tel quel.
    .file = Un fichier `.repere-protocol`
    .publishers = Un éditeur à qui l’on se fie : ce que `keygen` a affiché ; peut être répété
help-protocol-schema = Afficher le schéma JSON de protocol.toml ou de cases.toml, pour les éditeurs de texte.
    .cases = Le schéma de cases.toml au lieu de celui de protocol.toml
    .after =
        Exemples :
          repere protocol schema --out protocol.schema.json
              Écrit le schéma. La première ligne de protocol.toml dit ensuite où il est :
              #:schema ../protocol.schema.json
          repere --lang en protocol schema --cases --out cases.schema.json
              Le schéma de cases.toml, décrit en anglais.

        Les éditeurs qui comprennent cette ligne : Visual Studio Code avec « Even Better TOML », et tous
        ceux qui emploient taplo. Ils complètent les clés, les expliquent et soulignent ce qui ne peut pas
        être juste. `repere protocol check` en voit davantage : par exemple si une question nommée existe.
help-protocol-explain = Dérouler un cas et dire pourquoi il aboutit là où il aboutit.
    .case = L’identifiant d’un de ses cas
    .after =
        Exemples :
          repere protocol explain mon-protocole --case heures-seules
              Déroule un cas de cases.toml : ce qui a été demandé, ce qui a ouvert et fermé chaque
              question, les indicateurs que les réponses font apparaître, les règles, le résultat, et ce
              qui le changerait.
          repere protocol explain mon-protocole --answers reponses.json
              De même pour un fichier de réponses, comme {"{"} "papers-held-by": "employer" {"}"}.
          repere protocol explain mon-protocole --case heures-seules --format json
              De même, en données.
help-protocol-diff = Dire ce qu’une nouvelle version change, et pour qui.
    .old = Le dossier de l’ancienne version
    .new = Le dossier de la nouvelle version
    .samples = Combien de jeux de réponses au hasard essayer
    .seed = Par où commence le hasard
    .after =
        Exemples :
          repere protocol diff publie/mon-protocole mon-protocole
              Les questions, règles, poids et textes qui diffèrent ; puis le résultat de chaque cas et de
              10 000 jeux de réponses au hasard avec les deux, et l’exemple le plus court de chaque sorte
              de changement.
          repere protocol diff ancien nouveau --samples 100000 --seed 7
              Cherche plus longtemps, parmi d’autres réponses. Le même départ donne partout les mêmes.
          repere protocol diff ancien nouveau --format json
              De même, en données.
help-protocol-graph = Dessiner quelles réponses ouvrent quelles questions.
    .format = De quoi le dessin est fait : svg, que montrent les navigateurs, ou dot, que lit Graphviz
    .with = Ce qui est dessiné en plus des questions : les indicateurs que font apparaître les réponses, les dimensions et les résultats
    .after =
        Exemples :
          repere protocol graph screening-protocols/labour-exploitation --out parcours.svg
              Dessine les questions et ce qui les ouvre. N’importe quel navigateur montre le fichier.
          repere --lang ar protocol graph screening-protocols/labour-exploitation --out parcours.svg
              De même avec les textes arabes, à lire de droite à gauche.
          repere protocol graph mon-protocole --with indicators --out parcours.svg
              Dessine aussi les indicateurs que font apparaître les réponses, les dimensions, les résultats.
          repere protocol graph mon-protocole --format dot | dot -Tpdf -o parcours.pdf
              Pour qui a Graphviz.
help-protocol-speak = Faire lire les questions par une machine : des enregistrements d’essai, marqués comme tels.
    .locales = Une langue du protocole ; peut être répété. Par défaut, toutes
    .again = Refaire ceux qu’une machine a dits et dont les mots n’ont pas changé
help-protocol-import = Faire un protocole d’un formulaire de tableur (XLSForm), et dire ce qui n’est pas passé.
    .file = Le tableur : un XLSForm, .xlsx
    .out = Le dossier à créer. Il ne doit pas encore exister
    .id = L’identifiant du protocole. Par défaut, celui du formulaire
    .locale = La langue dans laquelle le protocole est écrit. Par défaut, celle du formulaire
    .language = Le code d’une langue qu’une colonne nomme d’une façon inconnue ; peut être répété
    .after =
        Exemples :
          repere protocol import accueil.xlsx --out accueil
              Crée le dossier `accueil` : les questions, leurs mots et ce qui les ouvre, en protocole.
              Ce qui n’est pas passé est dit ici et dans accueil/import-report.txt.
          repere protocol import accueil.xlsx --out accueil --id entretien-accueil --locale en
              De même sous un autre identifiant, écrit d’abord en anglais.
          repere protocol import formulaire.xlsx --out formulaire --language "Tigrigna=ti"
              Dit dans quelle langue est une colonne dont le nom est inconnu.

        Les feuilles lues : `survey`, `choices` et `settings`. Un formulaire ne dit rien de ce que les
        réponses indiquent : l’écrire dans protocol.toml, où se trouve un exemple, puis
          repere protocol check accueil
help-protocol-export = Écrire un protocole en formulaire de tableur (XLSForm) ou en questionnaire FHIR.
    .format = Ce qu’il faut faire : xlsform, un tableur .xlsx, ou fhir, FHIR R4 en JSON
    .answers = Des réponses, JSON ou TOML, à écrire en QuestionnaireResponse ; `-` lit l’entrée standard
    .out = Le fichier à créer. Il ne doit pas encore exister. Par défaut, la sortie standard
    .after =
        Exemples :
          repere protocol export screening-protocols/labour-exploitation --format xlsform --out travail.xlsx
              Un tableur pour ODK, KoboToolbox et leurs parents : chaque question dans chaque langue, ce
              qui l’ouvre, ce qui est permis, et les cinq non-réponses parmi les choix.
          repere protocol export labour-exploitation --format fhir --out questionnaire.json
              Un Questionnaire (FHIR R4), en brouillon.
          repere protocol export labour-exploitation --format fhir --answers reponses.json
              Un QuestionnaireResponse avec ces réponses, sur la sortie standard.

        Ce qui ne passe pas, comme l’évaluation, est dit sur la sortie d’erreur.

## Le service qui reçoit

help-desk-new-key = Faire une nouvelle clé pour le service ; les anciennes restent et ouvrent ce qui leur a été adressé.
    .replies = Faire plutôt de nouvelles clés pour signer les réponses et présenter les appareils
help-desk-keygen = Créer la clé du service et sa description publique.
    .id = L’identifiant du service : lettres minuscules, chiffres, traits d’union
    .name = Le nom du service, tel que le liront les personnes qui orientent
    .purpose = Ce que fait le service, en une phrase
    .locale = La langue que lit le service (BCP 47)
help-desk-connect = Rejoindre le déploiement dont le serveur reçoit pour ce service.
    .register = Le fichier du registre du déploiement
    .deployment = Le fichier des réglages d’un déploiement sans registre
    .id = Son identifiant, que disent par un autre chemin ceux qui l’ont signé : aucun autre registre n’est pris ; il le faut quand le registre gardé ici est abîmé
    .bearer = Pour un poste d’une version antérieure, qui ne signe pas : le jeton donné par qui fait tourner le serveur ; `-` le lit sur l’entrée standard
help-desk-invite = Créer un code à usage unique, avec lequel un appareil peut envoyer à ce service.
    .qr = Écrire aussi le code en image (PNG), que l’application lit sur une photographie
    .count = Faire autant de codes
    .csv = Faire un code par ligne de ce tableau, dont la première colonne dit pour qui ; la liste reste au poste
    .out = Écrire les codes sur des cartes à imprimer (PDF), que seul leur propriétaire peut lire
help-desk-fetch = Relever ce qui est arrivé, le garder scellé, vérifier qui l’a envoyé.
    .all = Aussi ce qui a déjà été relevé
    .every = Recommencer toutes les tant de secondes, jusqu’à l’arrêt (Ctrl-C ou SIGTERM) : un appareil retiré, ou un registre nouveau, compte alors ici en une minute
help-desk-open = Ouvrir et vérifier une orientation.
    .referral = Une orientation scellée, ou le numéro d’une orientation reçue
    .format = La forme du document : text pour lire ici, html pour une page à lire et à imprimer, json pour un programme
    .out = Écrire dans ce fichier, que seul son propriétaire peut lire, au lieu de la sortie standard
help-desk-attachment = Écrire une photo ou un enregistrement d’une orientation dans un fichier.
    .referral = Le numéro d’une orientation reçue
    .number = Laquelle des pièces jointes, à partir de 1, dans l’ordre du document
    .out = Le fichier où l’écrire en clair, que seul son propriétaire peut lire ; rien ne doit porter ce nom
help-desk-list = Lister ce qui a été reçu.
help-desk-hand-in = Déposer au serveur un fichier apporté sur une clé, pour les appareils qui l’ont scellé, et écrire leurs reçus.
    .parcel = Le fichier apporté
    .receipts = Écrire les reçus dans ce fichier, à rapporter
help-desk-reply = Répondre à une orientation : elle est prise en charge, ou close.
    .referral = Le numéro d’une orientation reçue
    .state = Ce qu’il en est : taken-up, quelqu’un s’en occupe ; closed, le service a fait sa part
    .message = Quelques mots à qui a orienté, dans la langue du service : 2 000 caractères au plus, sans mise en forme
    .message-file = Les mêmes mots, pris dans un fichier
help-desk-erase = Effacer ici toutes les copies d’une orientation, et le dire à qui l’a envoyé.
    .held-nowhere = Personne dans le service n’a cette orientation, c’est vérifié : dire qu’elle est effacée.
help-desk-devices = Lister les appareils qui sont crus, ceux qui ne le sont plus, et les codes en attente.
help-desk-settle = Ne plus demander ce qui manque d’un appareil : la question est éclaircie.
    .device = Le nom que ce poste lui donne, ou son numéro
help-desk-withdraw = Retirer un appareil, ici, au serveur et à tous les postes : il est perdu ou volé.
    .device = Le nom que ce poste lui donne, ou son numéro
help-desk-strike = Ne plus croire un appareil : il est perdu ou volé.
    .device = Le numéro de l’appareil, que dit chaque orientation ouverte venue de lui
    .unused-codes = Aussi tous les codes à usage unique dont aucun appareil ne s’est servi

## Le serveur

help-hub-init = Créer un serveur dans un dossier vide : son autorité, son certificat, les clés des reçus, sa base.
    .names = Un nom de domaine ou une adresse IP sous lesquels les appareils l’atteignent ; peut être répété
help-hub-add-agency = Admettre un service. Affiche un jeton, une seule fois, si son poste n’a pas de clés pour signer.
    .agency = Le fichier `agency.json` que le service a créé
help-hub-update-agency = Prendre une nouvelle description d’un service déjà admis, avec d’autres noms par exemple. Son jeton reste.
    .agency = Le fichier `agency.json` que le service a créé
help-hub-deployment = Écrire le fichier des réglages dont ont besoin les appareils et les postes.
    .name = Le nom du déploiement
    .url = Où les appareils atteignent le serveur : `https://hôte[:port]`
    .demonstration = Le marquer comme exercice : rien de ce qui est envoyé n’est un vrai cas
    .publishers = Quelqu’un dont les appareils peuvent installer les protocoles : ce que `repere protocol keygen` a affiché ; peut être répété
    .inactive-days = Faire effacer par les appareils un entretien tant de jours après son dernier changement ; annoncé deux semaines avant
    .delivered-days = Faire effacer par les appareils un entretien tant de jours après la réception de tout ce qui en a été envoyé
    .out = Le fichier à écrire ; `-` écrit sur la sortie standard
help-hub-keys = Écrire les clés publiques du serveur, pour ceux qui signent le registre ; fait celles des horodatages si elles manquent.
    .url = Où les appareils atteignent le serveur : `https://hôte[:port]`
    .name = Comment le serveur s’appelle dans le registre ; sans cela, l’hôte
    .out = Le fichier à écrire ; `-` écrit sur la sortie standard
help-hub-register = Prendre un registre signé, et le donner aux appareils et aux postes. Peut se faire pendant que le serveur répond.
    .register = Le fichier du registre
    .id = Pour le premier registre : son identifiant, que ceux qui l’ont signé disent par un autre chemin
help-hub-serve = Répondre aux appareils et aux postes jusqu’à l’arrêt (Ctrl-C ou SIGTERM).
    .listen = L’adresse et le port où écouter ; le port 0 en prend un qui est libre
    .balancers = L’adresse d’un répartiteur de charge, qui dit pour qui il parle (protocole PROXY, version 2) ; peut être répété. De ces adresses rien d’autre n’est pris, et d’aucune autre on ne le croit
    .observe = L’adresse de cette machine où demander comment va le serveur, sans TLS : `/livez`, `/readyz`, et `/metrics` pour Prometheus ; le port 0 en prend un qui est libre
    .json = Afficher l’adresse en JSON
    .log = Ce qui est écrit sur la sortie d’erreur, un objet JSON par ligne, jamais rien sur une personne : none, rien ; problems, ce qu’il faut regarder ; all, aussi chaque requête
help-hub-renew = Faire un nouveau certificat de la même autorité ; les réglages déjà donnés restent bons.
help-hub-rotate = Refaire ce à quoi le serveur se reconnaît, sans que personne ait à s’inscrire de nouveau.
    .authority = Une nouvelle autorité, dont l’ancienne répond, et son certificat ; demande « authority.key »
    .receipts = De nouvelles clés pour les reçus, qui servent dès que le registre les nomme
    .timestamps = De nouvelles clés pour les horodatages, qui servent dès que le registre les nomme
help-hub-status = Dire ce qui finit, et quand : le certificat, l’autorité, le registre. Le code de sortie est 1 s’il y a quelque chose à faire.
    .format = La forme : text pour lire ici, json pour un programme
help-hub-verify = Vérifier que ce que le serveur garde est conforme à son journal : chaque reçu, chaque inscription, rien deux fois. Le code de sortie est 1 si quelque chose manque ou diffère.
    .checkpoints = Un état signé du journal, gardé ailleurs : après une remise en place, dit ce qui manque. Peut être donné plusieurs fois

## Une ligne qui ne se laisse pas lire

usage-missing-argument = Il manque : { $arguments }
usage-missing-value = Il manque une valeur après { $argument }.
usage-missing-command = Il manque une commande après `{ $command }`.
usage-unknown-argument = Il n’y a pas d’argument `{ $argument }` ici.
usage-unknown-command = Il n’y a pas de commande `{ $command }`.
usage-bad-value = La valeur `{ $value }` ne convient pas pour { $argument }.
usage-too-many-values = Il y a une valeur de trop pour { $argument } : `{ $value }`
usage-wrong-number = Le nombre de valeurs de { $argument } n’est pas le bon.
usage-twice = { $argument } ne peut être donné qu’une fois.
usage-conflict = { $argument } ne va pas avec { $other }.
usage-no-equals = Il faut un signe = entre { $argument } et sa valeur.
usage-not-text = La ligne contient des octets qui ne sont pas du texte.
usage-other = La ligne ne se laisse pas lire.
usage-possible = Au choix : { $values }
usage-more = Pour en savoir plus : `{ $command } --help`

## Le terminal

terminal-cannot-write = La sortie standard n’a pas pu être écrite ({ $reason }).
    .fix = Vérifier où elle mène et la place qui reste.
terminal-no-runtime = Le système n’a pas de quoi ouvrir une connexion ({ $reason }).
    .fix = Fermer d’autres programmes, puis recommencer.

## L’annuaire

help-directory = Vérifier, essayer, comparer et signer l’annuaire d’un déploiement : numéros, obligations, droits, métiers.
    .path = Le dossier d’un annuaire
help-directory-new = Copier l’annuaire de Repère comme prochaine édition, à changer.
    .dir = Le dossier à créer. Il ne doit pas encore exister
help-directory-check = Vérifier un annuaire et montrer chaque problème, où il est et comment le corriger.
    .deny-warnings = Échouer aussi pour ce qui est seulement à regarder
    .unverified = Dire un par un les points que personne n’a vérifiés
help-directory-test = Dérouler les cas d’un annuaire.
help-directory-diff = Dire en mots ce qu’une nouvelle édition change.
    .old = L’annuaire d’avant
    .new = L’annuaire d’après
help-directory-sign = Signer un annuaire, en un seul fichier que les appareils installent.
    .key = Les clés secrètes de l’éditeur, telles que `repere protocol keygen` les a écrites
    .unsigned = Ne signer avec les clés de personne : seule une démonstration l’accepte
    .out = Le fichier à écrire. Par défaut, l’identifiant et l’édition de l’annuaire, dans ce dossier
help-directory-verify = Dire qui a signé un annuaire, et s’il est resté tel quel.
    .file = Un fichier `.repere-directory`
    .publishers = Un éditeur à qui l’on se fie : ce que `repere protocol keygen` a affiché ; peut être répété

## Le registre

help-authority = Tenir le registre : à qui un déploiement se fie, signé par plusieurs personnes.
    .dir = Le dossier du registre
    .agency = Le fichier `agency.json` que le poste du service a créé
    .id = L’identifiant du service
    .registrar = Son poste admet aussi des appareils
    .hubs = Le fichier des clés d’un serveur ; peut être répété
    .deployment-threshold = Combien d’entre eux doivent signer le déploiement. Par défaut, autant que pour la racine
    .format = La forme : text pour lire, json pour un programme
help-authority-keygen = Faire les clés de quelqu’un qui signe : les secrètes dans un fichier, les publiques à côté.
    .name = Le nom de cette personne
    .out = Le fichier des clés secrètes à écrire, comme `anne.key` ; les publiques vont dans `anne.public.json`
help-authority-init = Commencer un registre : la première racine et le premier déploiement, à signer.
    .dir = Le dossier à créer
    .root = Qui signe la racine : les clés publiques d’une ou de plusieurs personnes
    .threshold = Combien d’entre elles doivent signer
    .deployment-signers = Qui signe le déploiement. Par défaut, les mêmes personnes
    .settings = Le fichier de réglages d’un déploiement d’avant, qui continue ainsi
    .name = Le nom du déploiement
    .demonstration = Le marquer comme exercice : rien de ce qui est envoyé n’est un vrai cas
    .agencies = Le fichier `agency.json` d’un service ; peut être répété
    .registrar = Les postes de ces services admettent aussi des appareils
    .after =
        Exemple :
          repere authority init --dir registre --root anne.public.json ben.public.json zoe.public.json --threshold 2 --hub hub-keys.json --name "Inspection" --agency agency.json --registrar
              Deux personnes sur trois doivent signer ; si l’une perd ses clés, les deux autres continuent.
help-authority-sign = Dire en mots ce qui attend une signature, puis le signer.
    .key = Les clés secrètes, telles que `repere authority keygen` les a écrites
    .only-show = Ne rien signer, seulement dire ce qui attend
help-authority-rotate = Écrire la racine suivante : d’autres personnes, d’autres clés, ou une date de fin plus lointaine.
    .add-root = Quelqu’un qui signe désormais la racine : ses clés publiques ; peut être répété
    .remove-root = Quelqu’un qui ne la signe plus : son nom, ou l’empreinte de ses clés ; peut être répété
    .threshold = Combien de personnes doivent signer la racine. Par défaut, autant qu’avant
    .add-deployment-signer = Quelqu’un qui signe désormais le déploiement : ses clés publiques ; peut être répété
    .remove-deployment-signer = Quelqu’un qui ne le signe plus : son nom, ou l’empreinte de ses clés ; peut être répété
    .deployment-threshold = Combien de personnes doivent signer le déploiement. Par défaut, autant qu’avant
    .hubs = Un serveur qui confirme désormais le registre, à la place de ceux d’avant : le fichier de ses clés ; peut être répété
    .void-deployment = Des clés ont été volées : rien de ce qui a été signé jusqu’ici pour le déploiement ne vaut plus
    .void-timestamps = Les clés du serveur ont été volées : rien de ce qu’il a confirmé jusqu’ici ne vaut plus
help-authority-agency = À qui les appareils s’adressent : ajouter, fermer, rouvrir, décrire un service.
help-authority-agency-add = Ajouter un service.
help-authority-agency-close = Fermer un service : plus aucun appareil ne s’adresse à lui.
    .why = Pourquoi, en une ligne que les utilisateurs liront
help-authority-agency-open = Rouvrir un service fermé.
help-authority-agency-key = Prendre une nouvelle description d’un service : une autre clé, d’autres mots.
    .reserve = Ne faire que mettre ses clés en réserve : les serveurs et les appareils les connaissent, rien n’est encore chiffré pour elles
    .until = Jusqu’au soir de ce jour (AAAA-MM-JJ, UTC), ce qui est chiffré pour la clé d’avant est encore reçu, et ce qui était signé avec les clés d’avant vaut encore ; sans ce jour, plus rien
help-authority-agency-withdraw-key = Retirer une clé d’un service, en réserve ou d’avant : ce qui est chiffré pour elle n’est plus reçu, ce qui est signé avec elle ne vaut plus.
    .key = L’empreinte de la clé, que les mots d’une édition disent
help-authority-registrar = Quels postes admettent des appareils.
help-authority-registrar-add = Laisser le poste d’un service admettre des appareils.
help-authority-registrar-remove = Ne plus laisser un poste admettre d’appareils : ceux qu’il est seul à avoir admis ne sont plus reconnus.
help-authority-registrar-epoch = Les clés d’un poste ont été volées : ce qu’il a dit des appareils ne vaut plus, et il doit les admettre de nouveau.
help-authority-publisher = De qui les appareils installent des protocoles et des annuaires.
help-authority-publisher-add = Ajouter un éditeur.
    .file = Ce que `repere protocol keygen` a affiché
help-authority-publisher-remove = Enlever un éditeur.
    .name = Son nom, ou l’empreinte de ses clés
help-authority-settings = Changer le reste du déploiement : son nom, le serveur, les durées ; ou le prolonger.
    .name = Le nom du déploiement
    .hub-urls = Où les appareils atteignent le serveur, à la place de ce qui était là ; peut être répété
    .hubs = Le fichier des clés d’un serveur, à la place de tous ceux d’avant ; peut être répété
    .also-hubs = Le fichier des clés d’un serveur à ajouter : les clés d’avant valent encore ; peut être répété
    .inactive-days = Faire effacer par les appareils un entretien tant de jours après son dernier changement
    .delivered-days = Faire effacer par les appareils un entretien tant de jours après la réception de tout ce qui en a été envoyé
    .no-retention = Ne plus rien faire effacer par les appareils
    .renew = Écrire le déploiement à nouveau même si rien ne change, avec une date de fin plus lointaine
help-authority-files = Nommer des fichiers du déploiement, par leur empreinte.
help-authority-files-add = Nommer un fichier, ou son nouveau contenu.
    .file = Le fichier
    .called = Le nom à lui donner. Par défaut, le sien
help-authority-files-remove = Ne plus nommer un fichier.
    .name = Son nom
help-authority-files-check = Comparer un fichier avec celui qu’un registre nomme.
    .file = Le fichier
    .register = Le fichier du registre, ou le register.json d’un poste
    .called = Le nom sous lequel le registre le nomme. Par défaut, le sien
help-authority-take = Reprendre les textes et les signatures d’une autre copie du dossier.
    .from = L’autre copie
help-authority-discard = Mettre de côté ce qui attend des signatures et ne doit pas en recevoir.
help-authority-status = Dire ce qui est signé et par qui, ce qui manque, et ce qui finit dans 90, 30 ou 7 jours.
help-authority-diff = Dire en mots ce qu’un texte, ou un registre, change d’un autre.
    .old = Celui d’avant
    .new = Celui d’après
help-authority-compare = Dire si deux registres, tenus par deux personnes, se contredisent : deux textes sous un même numéro. Le code de sortie est 1 si c’est le cas.
    .one = Le fichier du registre que tient l’un : celui d’un poste, d’un serveur ou d’une clé USB
    .other = Celui que tient l’autre
    .format = La forme : text pour lire ici, json pour un programme
