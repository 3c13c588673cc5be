### review: source
### Ce qui s’est passé et ce qui est sauf ; dans « fix », ce qu’il faut faire. Jamais rien sur une personne.

## L’app

error-unexpected = Quelque chose d’inattendu s’est produit. Ce qui était enregistré l’est toujours.
    .fix = Recommencer. Si cela se répète, fermer Repère et l’ouvrir de nouveau.
error-command-unreadable = La page a demandé une chose que l’app ne comprend pas. Rien n’a changé.
    .fix = Fermer Repère et l’ouvrir de nouveau.
error-locked = Repère est verrouillé. Tout ce qui était enregistré est à l’abri.
    .fix = Entrer la phrase de passe.
error-language-unknown = La langue « { $locale } » n’existe pas ici. Rien n’a changé.
    .fix = Choisir une langue de la liste.
error-role-gone = L’annuaire ne connaît plus le rôle « { $role } ». Les obligations et les étapes sont celles de quelqu’un dont le métier n’est pas connu.
    .fix = Choisir le rôle de nouveau, dans les réglages.
error-role-unknown = Le rôle « { $role } » n’existe pas ici. Rien n’a changé.
    .fix = Choisir un rôle de la liste.
error-directory-unusable = Les numéros à appeler n’ont pas pu être lus.
    .fix = En danger immédiat, appeler le 17 ou le 112.
error-window-unavailable = La fenêtre de Repère n’a pas pu s’ouvrir : { $detail }
    .fix = Vérifier qu’un affichage est disponible, puis recommencer.
error-deployment-unreadable = Le fichier de déploiement prévu pour cet appareil n’a pas pu être lu : { $detail }
    .fix = Vérifier son chemin et ses droits, puis ouvrir Repère de nouveau.

## La phrase de passe et le coffre

error-passphrase-too-short = La phrase de passe est trop courte. Rien n’a été créé.
    .fix = Il faut au moins { $minimum } caractères : quatre ou cinq mots sans rapport entre eux se retiennent bien.
error-wrong-passphrase = Ce n’est pas la bonne phrase de passe. Rien n’est perdu.
    .fix = Vérifier la langue du clavier et les majuscules, puis recommencer.
error-too-many-attempts = Trop d’essais de suite. Rien n’est perdu.
    .fix = { $wait_seconds ->
        [one] Attendre une seconde, puis recommencer.
       *[other] Attendre { $wait_seconds } secondes, puis recommencer.
    }
error-not-a-vault = Le fichier trouvé n’est pas un coffre de Repère. Il n’a pas été modifié.
    .fix = Vérifier le dossier de données de Repère, ou y remettre la bonne copie.
error-vault-damaged = Le coffre est abîmé. Rien n’y a été écrit.
    .fix = Ne pas l’effacer : en faire une copie, et demander de l’aide au responsable du déploiement.
error-vault-newer = Ce coffre vient d’une version plus récente de Repère. Il n’a pas été modifié.
    .fix = Mettre Repère à jour sur cet appareil.
error-vault-exists = Il y a déjà un coffre sur cet appareil. Il n’a pas été modifié.
    .fix = L’ouvrir avec sa phrase de passe.
error-vault-in-use = Repère est déjà ouvert sur cet appareil.
    .fix = Revenir à l’autre fenêtre, ou la fermer.
error-no-space = L’appareil n’a plus de place. La dernière réponse n’est pas enregistrée ; les précédentes le sont.
    .fix = Libérer de la place, puis répondre de nouveau.
error-vault-io = L’appareil n’a pas pu lire ou écrire le coffre. La dernière réponse n’est peut-être pas enregistrée ; les précédentes le sont.
    .fix = Recommencer. Si cela se répète, vérifier le disque et les droits du dossier.
error-vault-absent = Il n’y a pas de coffre sur cet appareil.
    .fix = En créer un, ou remettre la copie du dossier de données.
error-vault-key-missing = Le fichier de clé du coffre manque ; sans lui, le coffre ne s’ouvre pas. Il n’a pas été modifié.
    .fix = Remettre le fichier vault.key d’une copie du même dossier.
error-vault-database-missing = Le coffre manque ; seul son fichier de clé est là. Rien n’a été modifié.
    .fix = Remettre le fichier vault.db d’une copie du même dossier.
error-vault-key-of-another = Le fichier de clé appartient à un autre coffre. Rien n’a été modifié.
    .fix = Remettre vault.db et vault.key de la même copie.
error-vault-unacceptable-kdf = Le fichier de clé demande une protection hors des limites acceptées. Rien n’a été modifié.
    .fix = Remettre le fichier vault.key d’une copie sûre ; quelqu’un l’a peut-être changé.
error-no-memory = L’appareil manque de mémoire pour ouvrir le coffre. Rien n’est perdu.
    .fix = Fermer d’autres applications, puis recommencer.
error-already-exists = Cela existe déjà, avec un autre contenu. Rien n’a changé.
    .fix = Revenir à la liste et regarder où cela en est.
error-unacceptable = Cette valeur ne peut pas être enregistrée. Rien n’a changé.
    .fix = La vérifier : elle est vide, ou beaucoup trop longue.
error-not-found = Ce qui était demandé n’est plus dans le coffre. Rien n’a changé.
    .fix = Revenir à la liste.
error-wrong-state = Ce n’est plus possible : l’état a changé entre-temps. Rien n’a changé.
    .fix = Revenir à la liste et regarder où cela en est.

## Les protocoles et l’entretien

error-protocol-unknown = Le protocole « { $protocol } » n’est pas sur cet appareil. Rien n’a changé.
    .fix = Choisir un protocole de la liste.
error-protocol-missing = Le protocole de cet entretien n’est plus dans le coffre. Les réponses y sont toujours.
    .fix = Demander de l’aide au responsable du déploiement.
error-protocol-unusable = Le protocole « { $protocol } » { $version } de cet entretien ne peut pas être lu. Les réponses sont toujours dans le coffre.
    .fix = Mettre Repère à jour, ou demander de l’aide au responsable du déploiement.
error-protocol-left-out = Le protocole n° { $position } contient des erreurs ({ $errors }) et n’est pas proposé. Les autres fonctionnent.
    .fix = Signaler au responsable du déploiement : { $problem }, { $file }, ligne { $line }.
error-protocol-needs-deployment = Un protocole ne s’installe que s’il est signé par un éditeur en qui le déploiement a confiance, et cet appareil n’a pas encore rejoint de déploiement. Rien n’a changé.
    .fix = Relier d’abord l’appareil, dans les réglages.
error-protocol-older = La version { $current } de ce protocole est déjà là ; la version { $version } est plus ancienne. Rien n’a changé.
    .fix = Garder celle qui est là, ou demander une version plus récente.
error-protocol-same-version = La version { $version } de ce protocole est déjà là, avec un autre contenu. Rien n’a changé.
    .fix = Prévenir le responsable du déploiement : une version publiée ne change jamais, il faut un nouveau numéro.
error-protocol-shipped = Ce protocole fait partie de Repère et ne se retire pas. Rien n’a changé.
    .fix = Choisir un autre protocole pour l’entretien.
error-protocol-superseded = Repère a apporté une version au moins aussi récente de ce protocole ; celle-ci ne sert plus.
    .fix = Elle peut être retirée.
error-bundle-too-large = Ce fichier est trop grand pour un protocole : { $mebibytes } Mio au plus. Rien n’a changé.
    .fix = Vérifier que c’est le bon fichier.
error-bundle-unreadable = Ce fichier n’est ni un protocole ni un annuaire, ou il est incomplet. Rien n’a changé.
    .fix = Choisir un fichier « .repere-protocol », ou le demander de nouveau.
error-bundle-newer-format = Ce fichier est fait pour une version plus récente de Repère. Rien n’a changé.
    .fix = Mettre Repère à jour.
error-bundle-strange-file = Ce fichier contient ce que ne contient ni un protocole ni un annuaire ({ $path }). Il n’a pas été ouvert plus avant.
    .fix = Ne pas s’en servir, et prévenir le responsable du déploiement.
error-bundle-unsigned = Personne n’a signé ce fichier. Il n’a pas été installé.
    .fix = Demander le fichier signé à qui publie ce fichier.
error-bundle-other-content = Ce fichier n’est pas celui qui a été signé : quelque chose y a été changé. Il n’est pas utilisé.
    .fix = Demander de nouveau le fichier, par un autre chemin ; si cela se répète, prévenir le responsable du déploiement.
error-bundle-broken = Ce fichier contient des erreurs ({ $errors }). Il n’est pas utilisé.
    .fix = Le signaler à qui le publie : { $problem }, { $file }, ligne { $line }. Il est peut-être fait pour une version plus récente de Repère.
error-publisher-unknown = Ce fichier est signé par quelqu’un que ce déploiement ne connaît pas (clé { $keys }). Il n’est pas utilisé.
    .fix = Demander au responsable du déploiement s’il faut lui faire confiance ; il faudrait alors un nouveau fichier de réglages.
error-publication-bad-signature = La signature de ce fichier n’est pas juste : le fichier a été changé, ou elle est fausse. Il n’est pas utilisé.
    .fix = Demander de nouveau le fichier, par un autre chemin ; si cela se répète, prévenir le responsable du déploiement.
error-publication-unreadable = La signature qui accompagne ce fichier est celle d’autre chose. Il n’est pas utilisé.
    .fix = Demander de nouveau le fichier à qui publie ce fichier.
error-publication-newer-format = La signature de ce fichier est faite pour une version plus récente de Repère. Il n’est pas utilisé.
    .fix = Mettre Repère à jour.
error-screening-unknown = Cet entretien n’est pas dans le coffre. Rien n’a changé.
    .fix = Revenir à la liste.
error-screening-damaged = { $count ->
        [one] Un entretien du coffre est abîmé et ne peut pas être lu. Les autres sont entiers.
       *[other] { $count } entretiens du coffre sont abîmés et ne peuvent pas être lus. Les autres sont entiers.
    }
    .fix = Ne rien effacer : faire une copie du dossier de données, et demander de l’aide au responsable du déploiement.
error-question-counts = Ce qui est écrit à la question « { $question } » compte : ça ne s’efface pas ici.
    .fix = Allez à cette question pour changer la réponse ou la note.
error-question-unknown = La question « { $question } » n’est pas dans ce protocole. Rien n’a changé.
    .fix = Revenir à l’entretien.
error-question-not-reached = Les réponses actuelles ne mènent pas à cette question. Rien n’a changé.
    .fix = Revenir à l’entretien, ou changer la réponse dont elle dépend.
error-not-now = Quelque chose s’oppose aux questions pour l’instant. Ce qui était enregistré l’est toujours.
    .fix = Dans « Avant », changer la réponse, observer seulement, ou revenir une autre fois.
error-needs-training = Cette question ne se pose qu’avec une formation : une réponse à la question n’est pas enregistrée.
    .fix = Noter ce que la personne dit d’elle-même ou ce que vous voyez ; ou dire dans les réglages que vous êtes formé·e.
error-observation-only = Cet entretien est en observation seule : une réponse de la personne n’y est pas enregistrée.
    .fix = Noter ce qui est vu, dit de soi-même ou lu ; ou reprendre les questions dans « Avant ».
error-handed-over = L’appareil est prêté : seule la question est accessible.
    .fix = Arrêter, puis reprendre avec la phrase de passe.
error-not-handed-over = L’appareil n’est plus prêté. Ce qui était enregistré l’est toujours.
    .fix = Revenir à l’entretien avec la phrase de passe.
error-recording-missing = Cette question n’a pas d’enregistrement dans cette langue.
    .fix = La lire à voix haute.
error-nothing-to-hand-over = Cette page ne peut pas être donnée : rien n’y est à demander à la personne.
    .fix = Aller à une question qui se pose, puis donner l’appareil.
error-nothing-before = C’est la première question.
    .fix = Continuer l’entretien, ou le mettre en pause.
error-answer-wrong-kind = Cette réponse n’est pas du genre que la question attend. Elle n’est pas enregistrée.
    .fix = Choisir une réponse proposée par la page.
error-answer-unknown-option = Cette réponse n’est pas proposée par la question. Elle n’est pas enregistrée.
    .fix = Choisir une réponse proposée par la page.
error-answer-exclusive = Une de ces réponses exclut les autres. Rien n’est enregistré.
    .fix = Garder soit celle-là, soit les autres.
error-answer-out-of-range = Ce nombre n’est pas possible ici. Il n’est pas enregistré.
    .fix = Entre { $minimum } et { $maximum } (« - » : sans limite).
error-answer-too-long = Ce texte est trop long. Il n’est pas enregistré.
    .fix = Le raccourcir, ou mettre la suite dans une note.
error-note-too-long = Cette note est trop longue. Elle n’est pas enregistrée.
    .fix = La raccourcir à { $maximum } caractères, ou mettre la suite à une autre question.
error-draft-too-long = Ce brouillon est trop long. Ce qui a été gardé avant l’est toujours.
    .fix = Enregistrer ce qui est écrit, ou le raccourcir : un brouillon tient dans { $maximum } Kio.

## Rejoindre un déploiement

error-not-enrolled = Cet appareil n’a pas encore rejoint de déploiement : il ne peut pas sceller d’orientation. L’entretien est enregistré.
    .fix = Rejoindre un déploiement dans les réglages, avec le fichier et le code remis par le service destinataire.
error-code-wrong-length = Un code compte trente caractères ; celui-ci en a { $found }. Rien n’a été envoyé.
    .fix = Vérifier qu’aucun groupe de cinq ne manque.
error-code-wrong-character = Un caractère de ce code n’existe dans aucun code. Rien n’a été envoyé.
    .fix = Relire le code : des lettres latines et des chiffres, sans la lettre U.
error-code-for-other-deployment = Ce code n’a pas été fait pour ce fichier de déploiement, ou il est mal recopié. Rien n’a été envoyé.
    .fix = Relire le code et vérifier le fichier ; en cas de doute, appeler le service qui les a remis.
error-code-used = Ce code a déjà servi. Rien n’a changé sur cet appareil.
    .fix = Demander un nouveau code. Si personne d’ici ne l’a utilisé, le dire au service qui l’a remis.
error-code-unknown = Le serveur ne connaît pas ce code. Rien n’a changé.
    .fix = Relire le code, ou en demander un nouveau.
error-deployment-invalid = Ce fichier n’est pas un fichier de déploiement utilisable. Rien n’a changé.
    .fix = Demander de nouveau le fichier au service destinataire, et ne pas le modifier.
error-deployment-newer-version = Ce fichier de déploiement est fait pour une version plus récente de Repère. Rien n’a changé.
    .fix = Mettre Repère à jour.

## Les orientations

error-agency-unknown = Le service « { $agency } » n’est pas dans ce déploiement. Rien n’a été scellé.
    .fix = Choisir un service de la liste.
error-ground-missing = Sans accord de la personne, il faut dire quel devoir légal s’applique. Rien n’a été scellé.
    .fix = Écrire l’obligation en quelques mots, par exemple l’article de loi.
error-referral-unknown = Cette orientation n’est pas dans le coffre. Rien n’a changé.
    .fix = Revenir à la liste des envois.
error-referral-damaged = { $count ->
        [one] Une orientation du coffre est abîmée et ne peut être ni montrée ni envoyée. Les autres sont entières.
       *[other] { $count } orientations du coffre sont abîmées et ne peuvent être ni montrées ni envoyées. Les autres sont entières.
    }
    .fix = Ne rien effacer : faire une copie du dossier de données, et demander de l’aide au responsable du déploiement. Une nouvelle orientation peut être scellée depuis l’entretien.
error-reply-damaged = { $count ->
        [one] Une réponse de service, dans le coffre, est abîmée et ne peut pas être montrée. Les autres sont entières.
       *[other] { $count } réponses de services, dans le coffre, sont abîmées et ne peuvent pas être montrées. Les autres sont entières.
    }
    .fix = Ne rien effacer : faire une copie du dossier de données, et demander de l’aide au responsable du déploiement. Le service peut dire ce qu’il a répondu.
error-erasure-damaged = { $count ->
        [one] Une demande d’effacement, dans le coffre, est abîmée et ne peut être ni montrée ni envoyée. Les autres sont entières.
       *[other] { $count } demandes d’effacement, dans le coffre, sont abîmées et ne peuvent être ni montrées ni envoyées. Les autres sont entières.
    }
    .fix = Ne rien effacer : faire une copie du dossier de données, et demander de l’aide au responsable du déploiement. L’effacement peut être demandé au service directement.
error-preview-outdated = Ce qui serait envoyé n’est plus ce que montrait l’aperçu. Rien n’a été scellé.
    .fix = Relire l’aperçu, avec la personne si elle est là, puis sceller.
error-referral-too-large = Cette orientation est trop grande pour être envoyée. Rien n’a été scellé ; l’entretien est enregistré.
    .fix = Ne pas joindre les notes, ou les raccourcir.
error-referral-encryption-failed = L’orientation n’a pas pu être chiffrée. Rien n’est sorti de l’appareil.
    .fix = Recommencer. Si cela se répète, demander un nouveau fichier de déploiement.
error-referral-unwritable = L’orientation n’a pas pu être mise en forme. Rien n’est sorti de l’appareil.
    .fix = Recommencer sans les notes.

## Envoyer

error-offline = Pas de réseau, ou le serveur ne répond pas. Rien n’est perdu : ce qui attend reste chiffré sur cet appareil.
    .fix = Continuer sans : ce qui attend partira quand le réseau reviendra et que Repère sera ouvert. Pour relier l’appareil, essayer de nouveau plus tard.
error-not-the-hub = Celui qui a répondu n’est pas le serveur de ce déploiement. Rien n’a été envoyé ; l’orientation attend, chiffrée.
    .fix = Essayer un autre réseau. Si cela se répète, prévenir le responsable du déploiement.
error-certificate-date = Le certificat du serveur n’est pas valable à la date de cet appareil. Rien n’a été envoyé ; l’orientation attend, chiffrée.
    .fix = Vérifier la date et l’heure de l’appareil. Si elles sont justes, prévenir le responsable du déploiement.
error-not-a-hub = Une page web a répondu à la place du serveur, comme celle d’un Wi-Fi public. L’orientation attend, chiffrée.
    .fix = Se connecter à ce Wi-Fi d’abord, ou essayer un autre réseau.
error-server-fault = Le serveur a eu une panne. L’orientation attend, chiffrée, et sera envoyée de nouveau.
    .fix = Rien à faire. Si cela dure, prévenir le responsable du déploiement.
error-cut-short = La connexion s’est coupée en chemin. L’orientation attend, chiffrée, et sera envoyée de nouveau.
    .fix = Rien à faire, ou essayer un autre réseau.
error-unauthorised = Le serveur n’accepte plus cet appareil. Les orientations attendent, chiffrées.
    .fix = Demander un nouveau code au service destinataire, et rejoindre de nouveau le déploiement dans les réglages. Ce qui attend reste, et partira ensuite.
error-conflict = Le serveur a déjà autre chose sous ce numéro. L’orientation reste, chiffrée, sur cet appareil.
    .fix = Prévenir le responsable du déploiement, puis sceller une nouvelle orientation.
error-too-large = Le serveur refuse une orientation aussi grande. Elle reste, chiffrée, sur cet appareil.
    .fix = Sceller une nouvelle orientation sans les notes.
error-bad-receipt = Le reçu du serveur ne se vérifie pas. L’orientation n’est pas comptée comme reçue : elle attend, chiffrée.
    .fix = Prévenir le responsable du déploiement.
error-wrong-recipient = Le service destinataire a une autre clé que celle pour laquelle ceci est scellé : personne ne pourrait l’ouvrir là-bas. Rien n’y est arrivé.
    .fix = Demander au responsable du déploiement les réglages actuels, puis sceller de nouveau.
error-unknown-agency = Le serveur ne connaît pas ce service destinataire. L’orientation reste, chiffrée, sur cet appareil.
    .fix = Prévenir le responsable du déploiement.
error-agency-closed = Ce service ne reçoit plus d’orientations. Celle-ci reste, chiffrée, sur cet appareil.
    .fix = Choisir un autre service, avec la personne, et sceller une nouvelle orientation.
error-withdrawn = Le service qui avait admis cet appareil ne l’admet plus. Rien n’est effacé : les orientations attendent, chiffrées.
    .fix = Appeler ce service. S’il faut continuer, il donnera un nouveau code.
error-no-register = Le serveur n’a pas de registre. Rien n’a changé sur cet appareil.
    .fix = Prévenir le responsable du déploiement.
error-register-refused = Le registre de ce serveur n’est pas accepté ({ $reason }). Rien n’a changé sur cet appareil.
    .fix = Mettre Repère à jour ; si cela se répète, prévenir le responsable du déploiement.
error-refused = Le serveur refuse cette demande. Rien n’est perdu.
    .fix = Mettre Repère à jour ; si cela se répète, prévenir le responsable du déploiement.
error-client-unusable = La connexion n’a pas pu être préparée avec les réglages de ce déploiement. Rien n’a été envoyé.
    .fix = Demander de nouveau le fichier de déploiement.
error-directory-needs-deployment = Un annuaire ne s’installe que s’il est signé par un éditeur en qui le déploiement a confiance, et cet appareil n’a pas encore rejoint de déploiement. Rien n’a changé.
    .fix = Relier d’abord l’appareil, dans les réglages.
error-directory-older = L’édition { $current } de l’annuaire est déjà là ; l’édition { $version } est plus ancienne. Rien n’a changé.
    .fix = Garder celle qui est là, ou demander une édition plus récente.
error-directory-same-version = L’édition { $version } de l’annuaire est déjà là, avec un autre contenu. Rien n’a changé.
    .fix = Prévenir le responsable du déploiement : une édition publiée ne change jamais, il faut un nouveau numéro.
error-directory-other = Cet annuaire s’appelle « { $directory } » ; celui de cet appareil est « { $current } ». Rien n’a changé.
    .fix = Demander au responsable du déploiement le bon fichier.
error-directory-other-publisher = L’annuaire installé est signé par « { $current } » ; celui-ci l’est par un autre éditeur. Rien n’a changé.
    .fix = Demander au responsable du déploiement qui publie l’annuaire.
error-directory-not-used = L’annuaire que votre déploiement a installé ne peut plus être utilisé ; celui de Repère sert à sa place.
    .fix = L’installer de nouveau, dans les réglages.
error-departement-unknown = Il n’y a pas de département « { $departement } ».
    .fix = En choisir un dans la liste des réglages.
error-judgement-reason-missing = Votre avis diffère du résultat et n’a pas de raison. Rien n’a été changé.
    .fix = Dire en quelques mots pourquoi.
error-outcome-unknown = Ce protocole n’a pas de niveau « { $outcome } ».
    .fix = Rouvrir le résultat et choisir un niveau de la liste.
error-protocol-not-continued = Ce protocole ne transmet pas de réponses à « { $protocol } ».
    .fix = Commencer un nouvel entretien avec l’autre protocole.

## Le registre du déploiement

error-agency-closed-because = { $agency } ne reçoit plus d’orientations : { $reason }. Rien n’est parti.
    .fix = Choisir un autre service, avec la personne.
error-erasure-for-other-deployment = Cette orientation est partie avec un autre déploiement que celui de cet appareil : la demande d’effacer ne peut plus y être portée.
    .fix = Demander l’effacement directement au service qui l’a reçue.
error-joining-outdated = Le déploiement a changé depuis qu’il a été montré. Rien n’a été relié.
    .fix = Vérifier de nouveau, puis relier.
error-register-followed = Cet appareil suit le registre de ce déploiement : un fichier de réglages n’en prend pas la place. Rien n’a changé.
    .fix = Demander le fichier du registre, et un code fait pour lui.
error-register-damaged = Ce que cet appareil gardait du registre du déploiement est abîmé et n’est plus cru. Rien n’est perdu : le serveur sera interrogé de nouveau, et rien ne part avant.
    .fix = Se connecter au réseau. Si cela dure, relier cet appareil de nouveau avec un nouveau code.
error-register-old = { $days ->
    [0] Le serveur n’a pas encore confirmé les réglages du déploiement : cela doit attendre. Tout le reste continue.
    [one] Le serveur n’a pas confirmé les réglages du déploiement depuis un jour : cela doit attendre. Tout le reste continue.
   *[other] Le serveur n’a pas confirmé les réglages du déploiement depuis { $days } jours : cela doit attendre. Tout le reste continue.
}
    .fix = Se connecter au réseau et vérifier la date de cet appareil, puis essayer de nouveau.
error-register-expired = { $days ->
    [0] Les réglages du déploiement viennent de prendre fin : cela doit attendre. Tout le reste continue.
    [one] Les réglages du déploiement ont pris fin il y a un jour : cela doit attendre. Tout le reste continue.
   *[other] Les réglages du déploiement ont pris fin il y a { $days } jours : cela doit attendre. Tout le reste continue.
}
    .fix = Vérifier la date de cet appareil ; si elle est juste, prévenir le responsable du déploiement.
error-register-no-deployment = Les réglages du déploiement ont été annulés par ses responsables, et les nouveaux ne sont pas encore arrivés. Rien n’est perdu ; rien ne part avant.
    .fix = Se connecter au réseau ; si cela dure, prévenir le responsable du déploiement.
error-sealed-for-other-deployment = Cette orientation a été scellée pour un autre déploiement que celui de cet appareil. Elle ne lui est pas envoyée.
    .fix = La revoir avec l’aperçu et la sceller de nouveau, ou la retirer.
error-sealed-to-other-key = Cette orientation a été scellée pour une clé que le service n’a plus. Elle n’est pas envoyée ainsi.
    .fix = La revoir avec l’aperçu et la sceller de nouveau, ou la retirer.
error-sealed-with-withdrawn-keys = Cette orientation a été signée avec des clés que les services n’acceptent plus. Elle n’est pas envoyée ainsi.
    .fix = La revoir avec l’aperçu et la sceller de nouveau, ou la retirer.

## Une photo ou un enregistrement

error-attachment-unknown = Cette photo ou cet enregistrement n’est plus là.
    .fix = Revenir à la page précédente et regarder la liste.
error-attachment-waits = Cette pièce jointe part avec une orientation et n’est pas encore arrivée : elle reste.
    .fix = Attendre qu’elle soit arrivée, ou retirer l’orientation.
error-too-many-attachments = Il y a déjà { $maximum } pièces jointes : c’est le plus possible.
    .fix = En retirer une d’abord.
error-attachment-to-other-key = Cette pièce jointe devait aller à la clé pour laquelle son orientation a été scellée, et le service ne l’a plus. Elle n’est pas envoyée à une autre.
    .fix = Revoir l’aperçu et sceller une nouvelle orientation avec cette pièce jointe, si elle doit partir.
error-attachment-row-damaged = { $count ->
        [one] Une photo ou un enregistrement du coffre est abîmé et ne peut pas être lu.
       *[other] { $count } photos ou enregistrements du coffre sont abîmés et ne peuvent pas être lus.
    }
    .fix = Ne rien effacer : copier le dossier des données et demander de l’aide au responsable du déploiement.
error-sent-attachment-damaged = { $count ->
        [one] L’envoi d’une photo ou d’un enregistrement est abîmé et ne peut pas être lu : il ne part pas.
       *[other] Les envois de { $count } photos ou enregistrements sont abîmés et ne peuvent pas être lus : ils ne partent pas.
    }
    .fix = Ne rien effacer : copier le dossier des données et demander de l’aide au responsable du déploiement.
error-attachment-empty = Il n’y a rien dans ce fichier.
    .fix = En choisir un autre, ou enregistrer de nouveau.
error-attachment-too-large = Ce fichier dépasse 20 Mo.
    .fix = Prendre une photo plus petite, ou enregistrer en plusieurs fois.
error-attachment-too-many-pixels = Cette photo est trop grande pour cet appareil.
    .fix = Prendre une photo de moindre résolution.
error-attachment-pdf = Un PDF dit qui l’a fait, quand et avec quoi, à trop d’endroits pour l’enlever sûrement. Il n’est pas gardé.
    .fix = Photographier la page, ou en faire une capture d’écran.
error-attachment-other-picture = Cette sorte d’image n’est pas lue ici.
    .fix = Choisir une image JPEG, PNG ou WebP, ou prendre la photo depuis cette page.
error-attachment-other-sound = De cette sorte de son, les traces de l’appareil ne s’enlèvent pas sûrement. Il n’est pas gardé.
    .fix = Enregistrer depuis cette page, ou choisir un fichier WAV ou Opus.
error-attachment-film = Un film montre plus que ce qu’on peut vérifier avant de l’envoyer. Il n’est pas gardé.
    .fix = Prendre une photo, ou n’enregistrer que le son.
error-attachment-of-unknown-kind = Ce fichier n’est ni une photo ni un enregistrement.
    .fix = Choisir une image JPEG, PNG ou WebP, ou un son WAV ou Opus.
error-attachment-damaged = Ce fichier est abîmé : il n’a pas pu être lu.
    .fix = En choisir un autre, ou reprendre la photo.
