### review: source

## Le protocole

title = La vie à la maison
summary = Pour tous ceux qui rencontrent une personne qui travaille, ou qui fait presque tout, dans la maison où elle vit : service social, soins, école, inspection du travail, police, associations. Aucune question sur les actes. Un signe seul ne dit rien. Ce n’est pas un instrument validé.

## Les parties

section-seen = Ce qui se voit
section-house = La maison
section-freedom = Sortir, appeler
section-people = Avec les gens de la maison
section-said = Ce qui est dit sans qu’on demande

## Ce qui se voit

question-seen-home = Dans la maison, qu’est-ce qui se voit ?
    .observe = Si vous êtes dans la maison : qu’est-ce que vous voyez ?
    .hint = Seulement ce qui se voit, sans fouiller et sans rien faire remarquer. Si vous n’y êtes pas, passer.
    .option-bed = Un couchage dans la cuisine, un couloir, la buanderie
    .option-padlock = Un cadenas sur le frigo ou sur la nourriture
    .option-camera = Une caméra tournée vers l’endroit où la personne dort
    .option-locks-outside = Une porte qui se ferme à clé de l’extérieur
    .option-passport = Son passeport rangé avec ceux des gens de la maison
    .option-other = Autre chose
    .option-nothing = Rien

question-seen-person = Sans rien demander : qu’est-ce qui se passe autour de la personne ?
    .observe = Qu’est-ce que vous voyez autour de la personne, et sur elle ?
    .hint = Des faits vus, pas des impressions. Ne jamais faire montrer une blessure. « Rien » veut dire que vous avez regardé.
    .option-answers-for = Quelqu’un de la maison répond à sa place
    .option-watched = Quelqu’un la surveille et ne la quitte pas
    .option-blows = Des marques de coups ou de brûlures
    .option-untreated = Une blessure ou une maladie non soignée
    .option-exhausted = S’endort en parlant, tient à peine debout
    .option-other = Autre chose
    .option-nothing = Rien

## La maison

question-age-band = Quel âge, à peu près ?
    .hint = À l’écart des gens de la maison, avec un interprète qui ne les connaît pas. Ne jamais deviner un âge d’après l’apparence. La personne dit 18 ans et vous en doutez : « mais ce n’est pas sûr ». À un enfant, dire « tu ».
    .option-under-15 = Moins de 15 ans
    .option-15-17 = 15, 16 ou 17 ans
    .option-adult = 18 ans ou plus
    .option-says-adult = 18 ans ou plus, mais ce n’est pas sûr
    .option-unsure = Ce n’est pas sûr

question-tie = Cette maison, c’est chez qui ?
    .hint = Plusieurs réponses sont possibles. Ne demander ni nom ni adresse. La famille n’est ni un signe, ni une preuve que tout va bien.
    .option-parents = Chez mes parents
    .option-partner = Chez moi, avec la personne qui partage ma vie
    .option-relatives = Chez de la famille : un oncle, une cousine, une grande sœur
    .option-in-laws = Chez la famille de mon mari ou de ma femme
    .option-host = Dans une famille d’accueil : études, langue, au pair
    .option-employer = Chez des gens pour qui je travaille
    .option-brought = Chez des gens pour qui je travaillais déjà dans un autre pays
    .option-embassy = Chez des gens d’une ambassade ou d’une organisation internationale
    .option-lodging = Chez des gens qui m’hébergent

question-home = Les journées dans cette maison, elles se passent comment ?
    .hint = Laisser raconter une journée, puis cocher ce qui est fait par la personne elle-même. Aider chez soi est ordinaire.
    .option-a-little = J’aide un peu, comme tout le monde
    .option-chores = Je fais presque tout : ménage, cuisine, linge
    .option-children = Je garde les enfants presque tout le temps
    .option-person = Je m’occupe d’une personne âgée ou malade
    .option-elsewhere = On m’envoie aussi travailler chez d’autres, sans me demander
    .option-nothing = Je n’ai rien à faire

question-hours = Et ça prend combien de temps par jour ?
    .hint = À peu près. Compter du lever au coucher, avec le temps où il faut rester sur place au cas où.
    .option-under-2 = Moins de deux heures
    .option-2-to-5 = Deux à cinq heures
    .option-6-to-8 = Six à huit heures
    .option-over-8 = Plus de huit heures, avec un jour de repos
    .option-all-day = Du matin au soir, tous les jours
    .option-night = La nuit aussi : on m’appelle à toute heure

question-pay = Et pour tout ça, est-ce qu’il y a de l’argent ?
    .hint = Ne pas demander combien. L’argent de poche prévu avec une famille d’accueil : « Oui, tout ». Ce qui compte est ce qui arrive à la personne elle-même.
    .option-all = Oui, tout ce qui était prévu
    .option-late-or-part = Une partie seulement, ou en retard
    .option-kept = On garde mon argent pour plus tard
    .option-taken = On me le prend
    .option-tiny = Presque rien, un billet quelquefois
    .option-food-lodging = Non, seulement à manger ou un lit
    .option-nothing = Non, rien
    .option-no-work = Ce n’est pas un travail, c’est ma famille

question-like-others = Dans cette maison, qu’est-ce qui n’est pas pareil que pour les autres ?
    .hint = Tout le monde à l’étroit, tout le monde avec peu : « C’est pareil pour tous ». Laisser répondre, puis cocher.
    .option-bed = Dormir : c’est dans la cuisine, un couloir, ou avec les enfants pour les garder
    .option-food = Manger : ce sont les restes, ou pas assez, ou c’est sous clé
    .option-doctor = Voir un médecin quand ça ne va pas
    .option-school = Aller à l’école ou en cours
    .option-rest = Se reposer, jouer, sortir
    .option-same = C’est pareil pour tous

## Sortir, appeler

question-free-to-go = Dans cette maison, est-ce qu’on peut sortir et aller où on veut ?
    .hint = Il s’agit de quelqu’un qui l’empêche.
    .option-yes = Oui
    .option-sometimes = Pas toujours
    .option-no = Non

question-not-free-how = Qu’est-ce qui empêche de sortir ?
    .hint = S’il y a un enfermement maintenant, la sécurité d’abord. Les questions peuvent attendre.
    .option-locked = La porte est fermée à clé
    .option-watched = On me surveille, on me suit
    .option-permission = Il faut demander, et on refuse
    .option-rules = Les règles de mes parents ou de la famille d’accueil
    .option-cannot-leave-alone = Quelqu’un a besoin de moi à la maison
    .option-fear = La peur
    .option-other = Autre chose

question-contact = Appeler sa famille ou des amis, est-ce qu’on peut quand on veut ?
    .hint = Ne pas demander à voir le téléphone. Il est peut-être surveillé : s’en éloigner si c’est possible.
    .option-free = Oui
    .option-listened = Oui, mais on m’écoute
    .option-they-decide = C’est eux qui décident quand
    .option-taken = Non : on m’a pris le téléphone, ou on me l’interdit
    .option-no-wish = Je n’appelle pas, c’est mon choix

question-papers = Les papiers, qui les garde ?
    .hint = Ne pas demander à les voir. Ne pas proposer d’aller les chercher : cela peut mettre la personne en danger.
    .option-self = Moi
    .option-trusted = Quelqu’un que j’ai choisi, ou mes parents
    .option-kept = On me les garde, je ne peux pas les reprendre
    .option-none = Je n’en ai pas

question-promised = Avant de venir dans cette maison, qu’est-ce qu’on avait promis, et qui n’est pas arrivé ?
    .hint = Laisser raconter, puis cocher.
    .option-school = L’école, des cours, une formation
    .option-papers = Des papiers
    .option-pay = De l’argent, pour moi ou pour ma famille
    .option-other = Autre chose
    .option-nothing = Rien : c’est comme prévu

## Avec les gens de la maison

question-treated = Et avec les gens de la maison, ça se passe comment ?
    .hint = Prendre son temps. Dire : « Pas besoin de répondre, on peut s’arrêter. » Ne pas lire la liste. Ne demander ni qui, ni comment. Dire : « Ce n’est pas une faute. »
    .option-well = Bien
    .option-shouting = On crie, quelquefois
    .option-insulted = On m’insulte, on m’humilie
    .option-renamed = On ne m’appelle pas par mon nom
    .option-threatened = On me menace
    .option-hit = On me frappe

question-if-no = Et dire non, ou partir : qu’est-ce qui se passerait ?
    .hint = Ne pas conseiller de partir ni de rester. Ne pas lire la liste. Si la peur monte, faire une pause ou passer.
    .option-nothing = Rien
    .option-hurt-me = On me ferait du mal
    .option-family = On ferait du mal à ma famille
    .option-police = On appellerait la police, on dirait que j’ai volé
    .option-sent-back = On me renverrait dans mon pays
    .option-papers = Je perdrais mes papiers, ou ceux qu’on me promet
    .option-unpaid = Je perdrais l’argent qu’on me doit
    .option-no-bed = On me mettrait dehors
    .option-other = Autre chose

question-danger-now = Ce soir, rester dans cette maison, est-ce que c’est dangereux ?
    .observe = Est-ce que la personne est en danger maintenant ?
    .hint = Si oui, arrêter les questions.
    .option-no = Non
    .option-maybe = Peut-être
    .option-yes = Oui

## Ce qui est dit sans qu’on demande

question-said = De quoi est-ce que la personne a parlé, d’elle-même ?
    .hint = Ne jamais le demander, ne pas faire répéter. Rien de cela ne part dans une transmission sans un choix. « Rien de cela » veut dire que vous avez écouté.
    .option-touched = On la touche, ou on l’y oblige, sans qu’elle le veuille
    .option-marriage = Un mariage qu’elle n’a pas voulu
    .option-pregnancy = Une grossesse pour d’autres
    .option-child = Un enfant qu’on lui a pris, ou qu’elle doit donner
    .option-other = Autre chose qui pèse
    .option-nothing = Rien de cela

question-said-no-wish = Est-ce qu’elle a dit, d’elle-même, ne plus vouloir vivre ?
    .hint = Ne pas le demander sans y être formé. Après un oui, rester, écouter, ne pas la laisser seule.

## Indices : ce qui est pris

indicator-excessive-hours = Du matin au soir, tous les jours ; pour un enfant, déjà plusieurs heures par jour
indicator-always-on-call = Appelée la nuit aussi, à toute heure
indicator-long-days = Plus de huit heures par jour
indicator-household-work = Un enfant qui fait presque tout dans la maison
indicator-unpaid-work = Des journées de travail pour rien, ou pour un lit et à manger
indicator-low-or-no-pay = Presque rien en échange du travail
indicator-earnings-taken = L’argent du travail lui est pris
indicator-lent-to-others = Envoyée travailler chez d’autres sans avoir le choix
indicator-sleeps-in-common-room = Dort dans une pièce qui n’est pas faite pour dormir, à la différence des autres
indicator-food-locked = Nourriture sous clé, comptée ou laissée en restes
indicator-no-education-access = L’école n’est pas possible, à la différence des autres enfants
indicator-child-of-the-house-cannot = Ni repos ni jeu, à la différence des enfants de la maison
indicator-au-pair-without-classes = Au pair sans cours
indicator-exhaustion-seen = Épuisement visible

## Indices : ce qui retient

indicator-documents-confiscated = Papiers gardés par d’autres, sans pouvoir les reprendre
indicator-isolation-confinement = Enfermement ou surveillance
indicator-violence = Violences
indicator-sexual-violence = Violences sexuelles, dites sans qu’on demande
indicator-marriage-not-chosen = Mariage imposé, dit sans qu’on demande
indicator-pregnancy-for-others = Grossesse pour d’autres, dite sans qu’on demande
indicator-child-to-be-given-away = Un enfant pris ou à donner, dit sans qu’on demande
indicator-threats-of-violence = Menaces
indicator-violence-family = Menaces ou violences contre la famille
indicator-threat-denunciation = Menace de la police ou d’une accusation de vol
indicator-threat-sent-back = Menace d’un renvoi au pays
indicator-held-by-papers = Tenue par ses papiers, ou par ceux qu’on lui promet
indicator-wages-withheld = Argent gardé ou perdu si elle part
indicator-dependency-on-exploiters = Menace de perdre le toit
indicator-phone-controlled = Appels écoutés ou décidés par d’autres
indicator-family-ties-cut = Privée de contact avec sa famille
indicator-insulted-or-renamed = Insultée, humiliée ou privée de son nom
indicator-no-doctor = Pas de médecin en cas de maladie
indicator-promised-school-or-papers = École ou papiers promis et jamais venus
indicator-deceived-wages = Argent promis et jamais venu
indicator-somebody-speaks-or-watches = Quelqu’un répond à sa place ou la surveille
indicator-brought-from-abroad = Amenée d’un autre pays par ceux pour qui elle y travaillait déjà

dimension-servitude = Ce qui est pris à la personne
dimension-hold = Ce qui la retient, ou l’a fait venir

exploitation-domestic-servitude = Servitude domestique
exploitation-forced-marriage = Mariage forcé
exploitation-surrogacy = Exploitation de la grossesse pour autrui
exploitation-illegal-adoption = Adoption illégale

contradiction-bed = Un couchage a été vu dans une pièce commune, et la personne dit que c’est pareil pour tous. C’est peut-être vrai. Ne pas le lui faire remarquer.
contradiction-blows = Des marques se voient, et la personne dit que tout va bien. Il y a beaucoup de raisons de le dire. Y revenir un autre jour, ailleurs.

## Ce que disent les réponses

outcome-protect-now = Protéger maintenant
    .meaning = Un danger est signalé aujourd’hui, ou un enfant dormirait ce soir dans la maison d’où viennent les signes. Protéger passe avant comprendre. Ce n’est ni une preuve ni une identification.
outcome-situation-of-concern = Situation préoccupante
    .meaning = Du travail pris et quelque chose qui retient vont ensemble ; pour un enfant, l’un des deux suffit. C’est assez pour proposer de l’aide spécialisée sans attendre. Ce n’est ni une preuve, ni une identification, ni une probabilité.
outcome-protect-the-child = Protéger d’abord l’enfant
    .meaning = La personne a peut-être moins de 18 ans. Il faut savoir quel adulte en répond vraiment. Chez ses parents et sans signe, il n’y a souvent rien d’autre à faire.
outcome-converging-signs = Des signes convergent
    .meaning = Plusieurs signes vont dans le même sens, d’un seul côté : le travail, ou ce qui retient. C’est assez pour en reparler et proposer de l’aide, pas pour parler de servitude.
outcome-some-signs = Quelques signes
    .meaning = Un signe ou deux. Un signe seul n’est pas une servitude : une famille pauvre, une dispute, un arrangement peuvent l’expliquer. C’est peut-être aussi le début d’un récit.
outcome-none-recorded = Aucun signe relevé
    .meaning = Rien n’a été relevé cette fois. Cela ne veut pas dire que tout va bien : on parle rarement la première fois de la maison où l’on dort. La personne doit pouvoir revenir.

## Et maintenant

next-step-danger-first = S’il y a un danger immédiat, appeler les secours ou la police avant toute autre chose.
next-step-never-call-the-house = Ne jamais appeler la maison, ni y écrire, ni y passer pour vérifier. Rappeler seulement par le moyen que la personne a choisi.
next-step-minor-first = Moins de 18 ans, ou un doute : alerter la protection de l’enfance (119) et le parquet des mineurs. Son accord est recherché ; sa protection n’en dépend pas.
next-step-duty = Selon votre fonction, signaler un enfant en danger est un devoir (Code pénal, art. 434-3 ; Code de l’action sociale et des familles, art. L226-2-1 ; à vérifier). Le dire à l’enfant.
next-step-explain = Dire à l’enfant, dans sa langue, qui sera prévenu, pourquoi, et ce qui va se passer. Écouter ce qu’il en pense, et le noter.
next-step-diplomatic = Maison d’un diplomate ou d’une organisation internationale : ne pas appeler, ne pas se présenter. Passer par le CCEM, qui saisit le Protocole du ministère des Affaires étrangères. L’immunité protège l’employeur, pas la situation : elle n’empêche ni la mise à l’abri, ni les soins, ni le séjour de la personne (CESEDA, L425-1 ; à vérifier).
next-step-no-removal = Avant toute décision d’éloignement, en parler à la hiérarchie : le délai de réflexion de 30 jours, que la police ou la gendarmerie peut ouvrir, protège de l’éloignement (CESEDA, R425-1 et R425-2 ; à vérifier).
next-step-ad-hoc-administrator = Mineur sans représentant à la frontière : faire désigner tout de suite un administrateur ad hoc par le procureur, avant toute décision (CESEDA, art. L343-2 ; à vérifier).
next-step-care-alone = En consultation : voir la personne seule, avec un interprète professionnel, jamais quelqu’un de la maison. Proposer un certificat qui décrit ce qui se voit, gardé au dossier si l’emporter est risqué.
next-step-alone = Voir la personne seule, ailleurs que dans la maison, avec un interprète indépendant. Donner à qui l’accompagne une raison ordinaire d’attendre.
next-step-rights = Lui dire ses droits dans sa langue, à l’écart : sécurité, soins, travail payé même sans contrat et sans papiers, temps pour réfléchir, avocat et interprète. Ses papiers sont à elle, et elle a le droit de partir.
next-step-stay-permit = Titre de séjour après une plainte ou un témoignage : il faut avoir rompu tout lien avec l’auteur. La carte d’un an se renouvelle pendant la procédure ; après une condamnation définitive, une carte de résident (CESEDA, art. L425-1 et L425-3 ; à vérifier). Pas pour qui est citoyen de l’Union européenne.
next-step-no-condition = L’aide ne dépend ni d’une plainte ni d’un témoignage. Ne jamais le laisser croire.
next-step-not-confront = Ne confronter personne de la maison avec ce qui a été dit, et ne pas laisser deviner que la personne a parlé. Pas de médiation en famille.
next-step-record-offences = Inspection du travail : servitude, travail forcé ou travail non payé peuvent être constatés par procès-verbal (Code du travail, art. L8112-2 ; à vérifier) ; l’entrée dans un domicile demande l’accord de ceux qui y habitent.
next-step-article-40 = Agent public qui n’est pas tenu au secret professionnel : informer sans délai le procureur d’un crime ou d’un délit connu dans ses fonctions (Code de procédure pénale, art. 40 ; à vérifier). Le dire à la personne.
next-step-facts-and-words = S’en tenir aux faits vus et aux mots dits, notés à part de ce qui est supposé. Pour un enfant, ses mots exacts.
next-step-not-back-tonight = Chercher avec la personne où dormir ce soir ailleurs. Un adulte décide ; un enfant ne repart pas dans cette maison. Ne retenir personne de force.
next-step-shelter = Adulte à éloigner du danger : proposer le dispositif national Ac.Sé, avec son plein accord. Ce n’est pas un service d’urgence.
next-step-support = Proposer une association qui connaît ces situations, comme le CCEM : elle parle avec la personne avant toute décision. Un adulte choisit.
next-step-prepare-to-leave = Préparer un départ sûr avec l’association, sans le presser : papiers ou copies, médicaments, un vêtement, un numéro su par cœur, une heure où personne ne surveille.
next-step-safe-contact = Convenir d’un contact sûr : quel numéro, à quelles heures, quel nom demander, sans jamais laisser de message. Le téléphone est peut-être celui de la maison.
next-step-who-answers = Savoir qui répond de l’enfant ici : ses parents, quelqu’un à qui un juge l’a confié, ou personne. Ses parents savent-ils comment il vit ? Va-t-il à l’école ?
next-step-talk-with-team = En parler avec l’équipe ou une association spécialisée avant de décider seul.
next-step-come-back = Donner une raison ordinaire de se revoir : un rendez-vous, un vaccin, un papier. La parole vient souvent plus tard.

## Alertes

alert-locked-in = Quelqu’un est peut-être sous clé. En danger maintenant ? Arrêter les questions et appeler la police ou les secours.
alert-care = Une blessure ou une maladie se voit. Les soins d’abord, seul à seul ; en cas d’urgence, les secours médicaux.
alert-minor = La personne a peut-être moins de 18 ans. Les règles pour enfants s’appliquent : la protéger d’abord.
alert-diplomatic = Une maison protégée par l’immunité. Ne jamais l’appeler ni s’y présenter : une association saisit le Protocole. La personne, elle, peut être protégée.
alert-violence = Des violences ou des menaces sont dites. Demander si la personne est en danger ce soir et s’il lui faut un médecin.
alert-threats = Des menaces sont dites. Vérifier que personne n’écoute. Voir ensemble ce qui est sûr ce soir.
alert-danger-now = La personne est peut-être en danger. Arrêter les questions ; ouvrir « Danger immédiat ».
alert-touched = Des violences sexuelles sont dites. Ne pas faire répéter, ne rien demander de plus. Si cela date de moins de 48 heures : les urgences tout de suite, même sans plainte et sans papiers ; cette ligne dit où.
alert-dark-thoughts = La personne dit ne plus vouloir vivre. Rester, écouter, ne pas promettre le secret. Cette ligne répond jour et nuit ; si c’est maintenant, les secours médicaux.
