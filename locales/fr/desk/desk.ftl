### review: source
### Ce que le poste de réception dit dans un terminal : « repere desk ».

## Ce qui est fait

desk-keygen-done =
    La clé du service est faite.
    À remettre au responsable du serveur : { $public }
    À garder secret, avec une copie en lieu sûr : { $secret }
    Qui a ce second fichier lit toutes les orientations ; qui le perd n’en lit plus aucune.
desk-new-key-done =
    Une nouvelle clé est faite ({ $key }). Les anciennes restent et ouvrent ce qui leur a été adressé.
    À remettre au responsable du registre : { $public }
    À garder secret, avec une nouvelle copie en lieu sûr, et à porter sur chaque poste du service : { $secret }
    Ne rien effacer : tant que le registre ne nomme pas la nouvelle clé, tout est chiffré pour l’ancienne.
desk-new-reply-keys-done =
    De nouvelles clés sont faites pour signer les réponses et présenter les appareils ({ $keys }). Les anciennes restent.
    À remettre au responsable du registre : { $public }
    À garder secret, avec une nouvelle copie en lieu sûr, et à porter sur chaque poste du service : { $secret }
    Ne rien effacer : tant que le registre ne nomme pas les nouvelles, ce poste signe avec les anciennes.
desk-connect-done = Ce poste reçoit désormais par « { $name } » ({ $hub }).
desk-connect-done-demonstration = Ce poste reçoit désormais par « { $name } » ({ $hub }), pour l’exercice : rien de réel n’y passe.
desk-invite-done = Code à usage unique pour un appareil. Le remettre en main propre ou de vive voix, jamais avec le fichier de réglages.
desk-fetch-done = { $count ->
    [0] Rien de nouveau.
    [one] { $new ->
        [0] Une orientation, déjà reçue.
       *[other] Une orientation reçue.
    }
   *[other] { $count } orientations, dont { $new } nouvelles.
}
desk-list-empty = Aucune orientation reçue.
desk-strike-done = C’est fait. Ce que cet appareil enverra ne sera plus cru ; ce qui a été reçu et vérifié avant ne s’ouvre plus comme vérifié.
desk-fetch-attachments = Pièces jointes arrivées : { $count }.
# $referral : le numéro de l’orientation ; la phrase de l’erreur suit.
desk-fetch-attachment-not = Pièce jointe de l’orientation { $referral } :
desk-attachment-written = Pièce jointe écrite en clair, lisible par vous seul : { $path }. L’effacer quand elle n’y sert plus.
desk-open-written = Document écrit, lisible par vous seul : { $path }

## Un document qui ne s’ouvre pas

desk-error-not-for-this-key = Ce document est scellé pour une autre clé que celle de ce poste, ou son début a été altéré. Rien n’a été ouvert.
    .fix = Vérifier que c’est bien le poste du service destinataire ; sinon, le relever de nouveau avec « repere desk fetch --all ».
desk-error-tampered = Ce document a été modifié ou coupé après avoir été scellé. Rien n’en a été lu.
    .fix = Le relever de nouveau avec « repere desk fetch --all ». Si cela se répète, prévenir le responsable du serveur.
desk-error-not-an-age-file = Ce fichier n’est pas une orientation scellée.
    .fix = Choisir un fichier .age, ou donner le numéro d’une orientation de « repere desk list ».
desk-error-unknown-sender = Ce document est signé par un appareil que ce service n’a pas invité ({ $device }). Il n’est pas montré.
    .fix = Si cet appareil devrait être connu, lui donner un nouveau code et lui demander de sceller de nouveau l’orientation.
desk-error-unknown-sender-offline = Cet appareil ({ $device }) n’est pas encore connu ici, et le serveur ne répond pas. Le document n’est pas montré ; il est gardé.
    .fix = Recommencer avec le réseau : l’appareil sera vérifié une fois pour toutes.
desk-error-bad-signature = Il manque une des deux signatures de ce document, ou l’une est fausse. Il n’est pas montré.
    .fix = Demander à qui l’envoie de sceller une nouvelle orientation, par un autre moyen que ce fichier.
desk-error-wrong-recipient = Ce document a été signé pour un autre service, puis scellé pour celui-ci. Il n’est pas montré.
    .fix = Demander à qui l’a transmis pourquoi ; l’orientation d’origine n’était pas pour ce service.
desk-error-unreadable = Ce document s’ouvre, mais ne contient pas une orientation.
    .fix = Prévenir le responsable du déploiement : l’appareil et ce poste ne parlent pas la même langue.
desk-error-newer-format = Cette orientation est d’un format plus récent ({ $format }). Elle est gardée.
    .fix = Mettre Repère à jour sur ce poste, puis l’ouvrir de nouveau.
desk-error-too-large = Ce fichier est plus grand qu’une orientation ne peut l’être.
    .fix = Vérifier que c’est le bon fichier.
desk-error-too-many-keys = Le fichier « { $path } » a déjà autant de clés qu’il peut en avoir. Rien n’a changé.
    .fix = Mettre de côté, en lieu sûr, les plus anciennes : ce qui leur a été adressé ne s’ouvre alors plus ici.
desk-error-device-unknown = Ce poste ne connaît pas l’appareil « { $device } ».
    .fix = Le numéro se lit sur chaque orientation reçue de cet appareil. Les codes sans appareil se retirent avec « --unused-codes ».
desk-error-other-referral = Le serveur a rangé cette orientation sous un autre numéro que le sien. Elle est gardée, mais pas confirmée.
    .fix = Prévenir le responsable du serveur.
desk-error-other-content = Le serveur propose autre chose sous le numéro d’une orientation déjà reçue et vérifiée. La première est gardée telle quelle.
    .fix = Prévenir le responsable du serveur.
desk-error-file-missing = Il n’y a pas de fichier « { $path } », ni d’orientation de ce numéro.
    .fix = Voir la liste avec « repere desk list ».
desk-error-fetch-incomplete = { $count ->
    [one] Une orientation demande qu’on la regarde. Elle reste au serveur.
   *[other] { $count } orientations demandent qu’on les regarde. Elles restent au serveur.
}
    .fix = Lire ce qui est dit à côté de chaque numéro ; les autres sont bien reçues.

## Le dossier du poste

desk-error-not-a-desk = Le dossier « { $path } » n’est pas celui d’un poste de réception.
    .fix = Donner le bon dossier, ou en faire un avec « repere desk keygen ».
desk-error-already-a-desk = Le dossier « { $path } » a déjà une clé. Rien n’a été remplacé.
    .fix = Choisir un autre dossier.
desk-error-identity-missing = La clé secrète de ce poste n’est pas là ({ $path }). Sans elle rien ne s’ouvre.
    .fix = Remettre le fichier depuis sa copie.
desk-error-identity-damaged = La clé secrète de ce poste est illisible ({ $path }). Sans elle rien ne s’ouvre.
    .fix = Remettre le fichier depuis sa copie, sans l’ouvrir dans un traitement de texte.
desk-error-agency-damaged = La description du service est illisible ({ $path }).
    .fix = Remettre le fichier depuis sa copie.
desk-error-roster-damaged = Le registre des appareils est illisible, ou vient d’une version plus récente ({ $path }). Il n’est pas remplacé.
    .fix = Le remettre depuis sa copie, ou mettre Repère à jour.
desk-error-cannot-write = Impossible d’écrire « { $path } ». Rien n’est resté à moitié fait.
    .fix = Vérifier que le dossier existe et qu’on peut y écrire.
desk-error-cannot-read = Impossible de lire « { $path } ».
    .fix = Vérifier le fichier et le disque.
desk-error-no-permission = Le système refuse l’accès à « { $path } ».
    .fix = Prendre le compte de la personne à qui le poste appartient.
desk-error-no-space = Plus de place sur le disque pour « { $path } ». Rien n’est resté à moitié fait.
    .fix = Faire de la place, puis recommencer.

## Le service et son déploiement

desk-error-not-an-agency = Cette description de service ne peut pas servir.
    .fix = Vérifier l’identifiant, le nom et la langue.
desk-error-bad-agency-id = Cet identifiant de service ne convient pas.
    .fix = Prendre de 1 à 64 lettres minuscules sans accent, chiffres ou tirets, par exemple « accueil-paris ».
desk-error-bad-agency-name = Ce nom de service en « { $locale } » ne convient pas : il a { $length } caractères. Rien n’a été créé.
    .fix = Écrire une seule ligne, de 1 à { $maximum } caractères.
desk-error-bad-agency-locale = « { $locale } » n’est pas une étiquette de langue.
    .fix = Écrire par exemple « fr », « en », « ar » ou « ro ».
desk-error-bad-agency-key = La clé publique du service ne convient pas.
    .fix = Refaire une clé avec « repere desk keygen » dans un nouveau dossier.
desk-error-agency-too-large = Cette description de service est trop grande.
    .fix = Raccourcir les textes : { $maximum } octets au plus.
desk-error-bad-agency-purpose = Ce rôle de service en « { $locale } » ne convient pas : il a { $length } caractères. Rien n’a été créé.
    .fix = Écrire une seule ligne, de 1 à { $maximum } caractères.
desk-error-bad-agency-names = Le nom ou le rôle du service est donné en { $length } langues.
    .fix = Donner un nom en une langue au moins ; { $maximum } langues au plus.
desk-error-not-connected = Ce poste n’est relié à aucun déploiement.
    .fix = Le relier avec « repere desk connect », avec le fichier et le jeton du responsable du serveur.
desk-error-deployment-invalid = Ce fichier n’est pas un fichier de déploiement utilisable. Rien n’a changé.
    .fix = Le demander de nouveau au responsable du serveur, et ne pas le modifier.
desk-error-deployment-newer-version = Ce fichier de déploiement est fait pour une version plus récente de Repère. Rien n’a changé.
    .fix = Mettre Repère à jour.
desk-error-deployment-without-agency = Ce déploiement ne sert pas le service « { $agency } » avec la clé de ce poste. Rien n’a changé.
    .fix = Remettre agency.json au responsable du serveur, puis lui demander le nouveau fichier.
desk-error-bearer-invalid = Ce jeton n’en est pas un. Rien n’a changé.
    .fix = Le recopier en entier, sans espace ni retour à la ligne.
desk-error-bearer-needed = Ce poste, d’une version antérieure, n’a pas de clés pour signer : il lui faut un jeton. Rien n’a changé.
    .fix = Demander un jeton à qui fait tourner le serveur, et le donner avec « --bearer ».

## Le serveur

desk-error-hub-offline = Pas de réseau, ou le serveur ne répond pas. Rien n’est perdu.
    .fix = Recommencer plus tard ; ce qui est déjà ici s’ouvre sans réseau.
desk-error-hub-not-the-hub = Celui qui a répondu n’est pas le serveur de ce déploiement. Rien ne lui a été envoyé.
    .fix = Essayer un autre réseau. Si cela se répète, prévenir le responsable du serveur.
desk-error-hub-certificate-date = À en croire l’horloge de ce poste, le certificat du serveur n’est pas ou plus valable. Rien n’a été envoyé.
    .fix = Mettre ce poste à l’heure ; si l’heure est juste, prévenir le responsable du serveur.
desk-error-hub-not-a-hub = Une page web a répondu à la place du serveur, comme celle d’un Wi-Fi public. Rien n’est perdu.
    .fix = Se connecter à ce réseau d’abord, ou en essayer un autre.
desk-error-hub-server-fault = Le serveur a eu une panne ({ $status }). Ce qu’il garde reste gardé.
    .fix = Recommencer plus tard ; si cela dure, prévenir le responsable du serveur.
desk-error-hub-cut-short = La connexion s’est coupée en chemin. Rien n’est perdu.
    .fix = Recommencer.
desk-error-hub-unauthorised = Le serveur n’accepte pas, ou plus, le jeton de ce poste.
    .fix = Demander un nouveau jeton au responsable du serveur, puis « repere desk connect ».
desk-error-hub-conflict = Le serveur a déjà autre chose sous ce nom. Rien n’a changé.
    .fix = Recommencer ; si cela se répète, prévenir le responsable du serveur.
desk-error-hub-bad-receipt = Ce que le serveur a donné n’est pas ce qu’il avait annoncé. Ce n’est pas gardé.
    .fix = Recommencer ; si cela se répète, prévenir le responsable du serveur.
desk-error-hub-wrong-recipient = Le serveur ne connaît pas cette clé du service.
    .fix = Remettre agency.json au responsable du serveur.
desk-error-hub-unknown-agency = Le serveur ne connaît pas ce service.
    .fix = Remettre agency.json au responsable du serveur.
desk-error-hub-agency-closed = Ce service est fermé dans le registre du déploiement. Rien n’a changé.
    .fix = Voir avec les responsables du déploiement.
desk-error-hub-withdrawn = Le serveur répond que cet appareil a été retiré. Rien n’a changé.
    .fix = Voir avec les responsables du déploiement.
desk-error-hub-no-register = Le serveur n’a pas de registre. Rien n’a changé.
    .fix = Demander à qui fait fonctionner le serveur d’y mettre le registre, avec « repere hub register ».
desk-error-hub-register-refused = Le registre, ou ce qui devait y être ajouté, n’est pas accepté ({ $reason }). Rien n’a changé.
    .fix = Prévenir les responsables du déploiement, en leur donnant ce mot.
desk-error-hub-refused = Le serveur refuse cette demande ({ $status }). Rien n’a changé.
    .fix = Mettre Repère à jour ; si cela se répète, prévenir le responsable du serveur.
desk-error-hub-too-large = Le serveur refuse une demande aussi grande.
    .fix = Prévenir le responsable du serveur.
desk-error-hub-client-unusable = La connexion n’a pas pu être préparée avec ce fichier de déploiement. Rien n’a été envoyé.
    .fix = Demander de nouveau le fichier au responsable du serveur.
desk-error-other = Cela n’a pas marché ({ $code }). Rien n’est resté à moitié fait.
    .fix = Mettre Repère à jour ; si cela se répète, donner ce mot au responsable du déploiement.
