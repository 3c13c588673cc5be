### review: source
### Une visite : un lieu, un jour, plusieurs entretiens courts, et ce qu’ils ont en commun. Lu par le ou la professionnelle seulement.

## La liste

visit-home-title = Visites
visit-home-open = Ouvrir une visite
visit-named = Visite { $code }
visit-closed-ones = Visites closes
visit-interviews = { $count ->
        [0] pas encore d’entretien
        [one] { $count } entretien
       *[other] { $count } entretiens
    }

## Ce qu’une visite dit d’elle

visit-new-title = Ouvrir une visite
visit-change-title = Modifier la visite
visit-place = Lieu
visit-place-hint = Un nom ou une adresse que vous reconnaîtrez. Aucun nom de personne.
visit-day = Date
visit-sector = Secteur
visit-sector-none = Pas précisé
visit-begin = Ouvrir la visite
visit-keep = Enregistrer
visit-change = Modifier
visit-day-missing = Choisir une date.

## La page de la visite

visit-list = Entretiens
visit-minutes = { $count } min
visit-paused = { $count ->
        [0] Pas encore de réponse
        [one] En pause, { $count } réponse
       *[other] En pause, { $count } réponses
    }
visit-observed = Observation seule
visit-referred = Orienté : { $state }
visit-received = Orienté, reçu à { $time }
visit-none = Pas encore d’entretien
visit-none-what = Commencez le premier. Le suivant reprendra le même questionnaire : il ne restera qu’à choisir la langue de la personne.
visit-next = Nouvel entretien
visit-next-language = La langue de la personne
visit-next-observe = Commencer
visit-next-other = Autre protocole, autre langue pour vous
visit-close = Clore la visite
visit-closed = Visite close. Rien n’en a été envoyé pour autant.
visit-reopen = Rouvrir
visit-refer = Orienter la visite
visit-referrals = Orientations de la visite
visit-not-enrolled = Cet appareil n’est pas relié : rien ne peut être envoyé.

## Ce qu’ils ont en commun

visit-common = Ce qu’ils ont en commun
visit-common-caution = Se ressembler ne prouve rien : cela aide à savoir où regarder.
visit-common-none = Rien en commun jusqu’ici.
visit-common-few = À partir de deux entretiens, ce qu’ils ont en commun se lit ici.
visit-common-count = { $present } sur { $settled }
visit-common-unknown = { $count ->
        [one] { $count } pas encore connu
       *[other] { $count } pas encore connus
    }
visit-common-picture = Relevé dans { $present }, non relevé dans { $absent }, pas encore connu dans { $unknown }
visit-common-more = { $count ->
        [one] Voir { $count } autre indice
       *[other] Voir { $count } autres indices
    }
visit-named-recruiter = Même recruteur cité
visit-named-employer = Même employeur cité
visit-named-place = Même lieu cité
visit-named-count = { $count } sur { $naming }
visit-name-show = Montrer le nom
visit-name-hide = Cacher le nom
visit-said = Mêmes mots, mot pour mot
visit-said-about = Peut-être appris par cœur, ou soufflé. Ou seulement une façon de parler.
visit-words-show = Montrer la phrase
visit-words-hide = Cacher la phrase

## Orienter la visite

visit-refer-told = De qui
visit-refer-told-consent = Cochez qui a dit oui pour ce service. Les autres ne sont que comptés, sans leur code.
visit-refer-told-duty = L’obligation ne dépend pas de l’accord : chaque entretien qui a une réponse est transmis.
visit-refer-always = Toujours transmis : la date, le secteur, les nombres. De chaque personne : les indices cochés et ce que tout dit ensemble. Jamais son nom.
visit-refer-nobody = Cocher au moins une personne, ou dire une obligation légale.
visit-refer-back = Revenir à la visite
visit-share-place = Le lieu
    .about = Tel que vous l’avez écrit.
visit-share-names = Les noms cités par plusieurs
    .about = Le recruteur, l’employeur ou le lieu que plusieurs personnes ont nommé de la même façon.

## Ce que lit le service

withheld-place = Le lieu
withheld-names = Les noms cités par plusieurs
withheld-sentences = Les phrases dites mot pour mot

## Erreurs

error-visit-unknown = Cette visite n’est pas dans le coffre. Rien n’a changé.
    .fix = Revenir à la liste.
error-visit-closed = Cette visite est close. Rien n’a été commencé.
    .fix = La rouvrir, puis commencer l’entretien.
error-visit-damaged = { $count ->
        [one] Une visite du coffre est abîmée et ne peut pas être lue. Ses entretiens sont entiers.
       *[other] { $count } visites du coffre sont abîmées et ne peuvent pas être lues. Leurs entretiens sont entiers.
    }
    .fix = Ne rien effacer : copier le dossier des données et demander de l’aide au responsable du déploiement.
error-place-too-long = Ce lieu est trop long. Il n’est pas enregistré.
    .fix = { $maximum } signes au plus : un nom ou une adresse suffit.
error-sector-unknown = Ce secteur n’est pas dans la liste. Rien n’a changé.
    .fix = En choisir un autre, ou aucun.
error-nobody-told = Aucun entretien ne peut être transmis ainsi. Rien n’est parti.
    .fix = Cocher au moins une personne qui a dit oui, ou dire une obligation légale.
