### review: source
### La démonstration : chaque étape en une phrase. La personne dont il est question est inventée.

demo-agency-name = Accueil (démonstration)
demo-agency-purpose = Service inventé pour essayer : il ne lit aucune vraie situation.
demo-deployment-name = Démonstration

## Les étapes

demo-step-hub = Un serveur écoute ici, sur cette seule machine : { $address }
demo-step-desk = Le service « { $agency } » a sa clé : { $recipient }…
demo-step-vault = Un coffre chiffré est créé sur l’appareil.
demo-step-invitation = Le service remet un code à usage unique : { $code }
demo-step-enrolled = L’appareil a rejoint « { $deployment } ».
demo-step-screening = L’entretien { $code } commence, en { $interviewer } et en { $respondent }.
demo-step-answers = { $count } questions traitées, chacune enregistrée avant la suivante.
demo-step-result = Ce que les réponses disent : { $outcome } (indices relevés : { $indications })
demo-step-preview = Avant l’accord, voici ce que « { $agency } » lira : { $disclosed } éléments ; restent sur l’appareil : { $withheld }
demo-step-sealed = L’orientation { $referral } est signée, scellée et mise en attente avec l’accord.
demo-step-received = Le serveur l’a reçue ; son reçu signé se vérifie : { $at }
demo-step-fetched = Le service relève sa boîte : { $count }
demo-step-opened = Le service l’ouvre ; les deux signatures sont celles de l’appareil { $sender }.
demo-step-out = Ce qui a été fait est dans { $path }
demo-step-prepared = La démonstration est prête : appareil { $device }, service { $desk }, serveur { $hub } sur { $listen }, réglages { $deployment }

## Les détails

demo-answer = { $question } → { $answer } ({ $provenance })
demo-non-answer = { $question } → { $answer }
demo-alert = À savoir tout de suite : { $alert }
demo-indication-strong = indice fort : { $indication }
demo-indication-medium = indice moyen : { $indication }
demo-indication-weak = indice faible : { $indication }
demo-next-step = ensuite : { $step }
demo-passphrase = Phrase de passe pour essayer : { $passphrase }

## Ce qui peut mal se passer

demo-error-unexpected = Une partie a répondu autrement que prévu ({ $detail }).
    .fix = C’est une erreur de Repère : la signaler.
demo-error-hub = Le serveur de la démonstration n’a pas pu être préparé ({ $detail }).
    .fix = Vérifier la place et les droits du dossier, puis recommencer.
demo-error-listen = Le serveur ne peut pas écouter sur cette adresse : { $detail }
    .fix = Fermer le programme qui l’occupe, ou choisir une autre adresse.
demo-error-io = Le système a refusé : { $detail }
    .fix = Vérifier la place et les droits du dossier, puis recommencer.
demo-error-folder-not-empty = Ce dossier contient déjà autre chose : { $detail }. Rien n’y a été écrit.
    .fix = Choisir un dossier vide ou nouveau.
demo-error-not-a-folder = Ce n’est pas un dossier : { $detail }
    .fix = Choisir un dossier vide ou nouveau.
demo-error-marker-damaged = Ce fichier est abîmé : { $detail }
    .fix = Effacer le dossier de la démonstration, puis recommencer : rien de réel n’y est.
demo-error-nothing-prepared = Aucune démonstration n’est préparée dans { $detail }
    .fix = La préparer d’abord, sans « --show ».
demo-error-other-address = La démonstration de ce dossier écoute sur { $detail } : ses réglages le disent, et l’appareil s’y tient.
    .fix = Utiliser cette adresse, ou un autre dossier.
demo-word = Une collègue de notre service appelle la personne ce soir, comme convenu.
demo-step-replied = Le service répond : la réponse est signée, scellée pour cet appareil.
demo-step-word-back = Sur l’appareil, on lit : prise en charge. « { $message } »
