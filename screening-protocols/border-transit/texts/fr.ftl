### review: source

## Le protocole

title = Arrivée et voyage
summary = Pour la frontière, la gare, le port, la maraude : trois à quatre minutes, avec un interprète au téléphone si besoin, sur ce qui attend la personne. Pour remarquer, avant qu’il n’arrive quelque chose, un voyage arrangé par d’autres. Ce n’est pas un instrument validé.

## Les parties

section-seen = Ce qui se voit
section-person = La personne
section-arrival = L’arrivée
section-next = La suite
section-freedom = Ce qui peut encore se décider

## Ce qui se voit

question-seen-person = Sans rien demander : qu’est-ce qui se passe autour de la personne ?
    .observe = Qu’est-ce que vous voyez autour de la personne ?
    .hint = Noter des faits vus, pas des impressions. « Rien » veut dire que vous avez regardé.
    .option-answers-for = Quelqu’un répond à sa place
    .option-watched = Quelqu’un la surveille et la suit
    .option-papers-brought = Quelqu’un d’autre apporte ses papiers
    .option-same-as-others = Les mêmes bagages, numéros ou réservations que d’autres, qui disent ne pas se connaître
    .option-learnt = Les mêmes phrases que d’autres, mot pour mot
    .option-blows = Des marques de coups
    .option-other = Autre chose
    .option-nothing = Rien

## La personne

question-age-band = Quel âge, à peu près ?
    .hint = L’interprète ne connaît pas la personne et ne l’accompagne pas. Ne jamais deviner un âge d’après l’apparence. La personne dit 18 ans et vous en doutez : « mais ce n’est pas sûr ». À un enfant, dire « tu ».
    .option-under-15 = Moins de 15 ans
    .option-15-17 = 15, 16 ou 17 ans
    .option-adult = 18 ans ou plus
    .option-says-adult = 18 ans ou plus, mais ce n’est pas sûr
    .option-unsure = Ce n’est pas sûr

question-companion = Ce voyage, c’est avec qui ?
    .hint = À demander à l’écart de la personne qui accompagne. Ne demander aucun nom.
    .option-nobody = Avec personne
    .option-family = Avec ma famille
    .option-known = Avec quelqu’un que je connais bien
    .option-just-met = Avec quelqu’un que je viens de rencontrer
    .option-sent = Avec quelqu’un qu’on m’a dit de suivre

question-seen-child = Entre l’enfant et l’adulte, qu’est-ce qui se voit ?
    .observe = Qu’est-ce que vous voyez entre l’enfant et l’adulte ?
    .hint = Parler à l’enfant et à l’adulte chacun de son côté, et à l’enfant avec douceur. Un oncle, une tante, une grande sœur voyagent souvent avec un enfant : cela ne veut rien dire.
    .option-name-unknown = L’un ne sait pas dire le nom de l’autre, ou ce qu’il est pour lui
    .option-looks-first = L’enfant regarde l’adulte avant chaque réponse
    .option-no-agreement = L’adulte n’est pas un parent, et rien ne montre que les parents sont d’accord
    .option-several-children = Un adulte avec plusieurs enfants, qui ne se connaissent pas
    .option-other = Autre chose
    .option-nothing = Rien

## L’arrivée

question-stay = Et cette nuit, c’est où, pour dormir ?
    .hint = Ne pas demander l’adresse. Laisser répondre, puis choisir.
    .option-own = Un endroit que j’ai réservé ou loué
    .option-relatives = Chez ma famille ou des amis
    .option-work-or-school = Là où je vais travailler ou étudier
    .option-unknown-people = Chez des gens que je ne connais pas
    .option-told-later = Je ne sais pas : on me le dira
    .option-nowhere = Je n’ai pas d’endroit
    .option-going-on = Je continue le voyage

question-awaited = Est-ce que quelqu’un attend, à l’arrivée ?
    .hint = Ne demander ni nom ni numéro.
    .option-nobody = Personne
    .option-relatives = Ma famille
    .option-known = Quelqu’un que je connais bien
    .option-written = Un patron, une école, une famille d’accueil : c’est écrit
    .option-online = Quelqu’un que je connais seulement par Internet ou par téléphone
    .option-unknown-people = Des gens que je n’ai jamais vus

question-who-paid = Le voyage, qui est-ce qui l’a payé ?
    .hint = Ne demander ni le prix ni le nom. Un billet payé par la famille est la chose la plus ordinaire.
    .option-self = Moi
    .option-relatives = Ma famille, des amis
    .option-written = Le patron ou l’école, et c’est écrit
    .option-organisers = Les gens qui attendent, ou qui organisent le voyage
    .option-not-known = Je ne sais pas qui
    .option-other = Quelqu’un d’autre : une association, un service

question-owes-money = Est-ce qu’il y a de l’argent à rendre, pour ce voyage ou pour le travail ?
    .hint = Ne demander ni le montant, ni à qui.
    .option-no = Non
    .option-relatives-bank = Oui, à ma famille, à des amis ou à une banque
    .option-work-people = Oui, à des gens du travail ou du voyage

question-debt-work = Est-ce qu’il faudra travailler pour eux tant que tout n’est pas payé ?
    .hint = Oui ou non suffit. « Travailler » : tout ce qu’ils demanderont, et qui leur rapporte.

## La suite

question-plan = Et ici, qu’est-ce qui est prévu ?
    .hint = Laisser raconter, puis cocher, sans lire la liste. Venir chercher une protection ou du travail n’est une faute pour personne.
    .option-visit = Visiter, passer des vacances
    .option-family = Retrouver ma famille
    .option-protection = Demander une protection, l’asile
    .option-study = Étudier, apprendre
    .option-work = Travailler
    .option-career = Le sport, la musique, la mode
    .option-couple = Vivre avec quelqu’un, me marier
    .option-going-on = Aller dans un autre pays
    .option-told-later = Je ne sais pas : on me le dira

question-sure = De ce qu’on a promis ici, qu’est-ce qui est sûr ?
    .hint = Le lieu, les gens, l’argent, l’école. Chercher soi-même, sans promesse de personne : « On ne m’a rien promis ».
    .option-nothing-promised = On ne m’a rien promis
    .option-clear = Tout : je connais le lieu et les gens
    .option-partly = Une partie
    .option-vague = Presque rien : on me le dira
    .option-changed = Ça a déjà changé en route

## Ce qui peut encore se décider

question-papers-held-by = Les papiers, qui les garde en ce moment ?
    .observe = Qui a les papiers en main à l’arrivée ?
    .hint = Si un agent vient de les prendre, compter qui les gardait avant.
    .option-self = Moi
    .option-trusted = Quelqu’un que j’ai choisi, ou mes parents
    .option-employer = Le patron
    .option-recruiter = Les gens qui m’ont trouvé le travail, ou qui organisent le voyage
    .option-other = Quelqu’un d’autre
    .option-no-papers = Je n’en ai pas

question-can-leave-them = Laisser ces gens et partir de son côté, est-ce que c’est possible ?
    .hint = Ceux qui organisent, qui accompagnent ou qui attendent. Il ne s’agit pas de retourner au pays.
    .option-yes = Oui
    .option-not-sure = Ce n’est pas sûr
    .option-no = Non

question-fear = Et pour la suite, est-ce que quelque chose fait peur ?
    .hint = Laisser un silence. Ne pas lire la liste : cocher ce qui est dit. Ne demander ni qui ni pourquoi. Dire : « On peut s’arrêter. »
    .option-nothing = Non, rien
    .option-what-awaits = Les gens qui attendent, ou ce qu’il faudra faire
    .option-harm = Si je n’y vais pas, on me fera du mal
    .option-family-harm = Si je n’y vais pas, on fera du mal à ma famille
    .option-leaving = Partir là-bas, et ne pas pouvoir revenir
    .option-marriage = Qu’on me marie
    .option-own-country = Retourner dans mon pays
    .option-check = La police, ce contrôle
    .option-other = Autre chose

## Signes

indicator-does-not-know-where = Ne sait pas où dormir ce soir : d’autres le diront
indicator-met-by-unknown = Attendu ou logé par des gens que la personne ne connaît pas
indicator-ticket-paid-by-those-who-await = Voyage payé par ceux qui attendent ou organisent, ou par on ne sait qui
indicator-vague-or-false-job = Ce qui attend la personne est flou, ou a déjà changé
indicator-companion-unknown = Voyage avec quelqu’un qu’on lui a dit de suivre ; pour un enfant, avec quelqu’un qu’il connaît à peine
indicator-group-signs = Mêmes affaires ou mêmes phrases que d’autres personnes
indicator-papers-held-by-others = Papiers gardés par quelqu’un que la personne n’a pas choisi
indicator-debt-ahead = Une dette à rembourser en travaillant pour ceux qui l’ont avancée
indicator-cannot-turn-back = Ne peut plus quitter ceux qui organisent ou qui attendent
indicator-threats-if-not-going = Du mal annoncé, à la personne ou à sa famille, si elle n’y va pas
indicator-hurt-or-threatened = Marques de coups
indicator-marriage-feared = Peur d’être mariée ou marié à l’arrivée
indicator-afraid-to-leave = Peur de partir et de ne pas pouvoir revenir
indicator-afraid-of-what-awaits = Peur de ceux qui attendent, ou de ce qu’il faudra faire
indicator-somebody-speaks-or-watches = Quelqu’un répond à sa place ou la surveille
indicator-child-does-not-know-adult = L’enfant et l’adulte ne savent pas dire qui ils sont l’un pour l’autre
indicator-no-agreement-of-parents = Un adulte qui n’est pas un parent, sans rien qui montre l’accord des parents
indicator-several-children-one-adult = Un adulte avec plusieurs enfants qui ne se connaissent pas
indicator-child-checks-adult = L’enfant regarde l’adulte avant de répondre

dimension-arranged = Un voyage arrangé par d’autres
dimension-hold = Ce qui retient déjà
dimension-child-signs = Entre l’enfant et l’adulte

exploitation-forced-marriage = Mariage forcé

## Ce que disent les réponses

outcome-situation-of-concern = Situation préoccupante
    .meaning = Plusieurs signes se rejoignent, ou un seul qui ne peut pas attendre. La personne n’est peut-être pas encore exploitée : c’est le moment où l’aider change tout. Ce n’est ni une preuve, ni une identification, ni une probabilité.
outcome-protect-the-child = Protéger d’abord l’enfant
    .meaning = La personne a peut-être moins de 18 ans. Sans adulte qui en répond, elle est à protéger, qu’il y ait un signe ou non. Avec ses parents et sans signe, vérifier le lien suffit souvent.
outcome-converging-signs = Des signes convergent
    .meaning = Plusieurs signes vont dans le même sens, ou un seul qui retient déjà la personne. C’est assez pour un entretien plus long, seul à seul, et pour proposer de l’aide avant le départ. Cela ne dit pas que quelqu’un sera exploité.
outcome-some-signs = Quelques signes
    .meaning = Un signe ou deux. Beaucoup de voyageurs ne savent pas tout de leur arrivée : un signe seul s’explique le plus souvent autrement.
outcome-none-recorded = Aucun signe relevé
    .meaning = Rien n’a été relevé en quelques minutes. Cela ne veut pas dire que tout ira bien : la peur, un accompagnateur, une histoire apprise font taire. La personne doit pouvoir rappeler.

## Et maintenant

next-step-danger-first = S’il y a un danger immédiat, appeler les secours ou la police avant toute autre chose.
next-step-no-removal = Avant tout refus d’entrée, renvoi ou embarquement, en parler à la hiérarchie : le délai de réflexion de 30 jours, que la police ou la gendarmerie peut ouvrir, protège de l’éloignement (CESEDA, R425-1 et R425-2 ; à vérifier).
next-step-ad-hoc-administrator = Mineur sans représentant légal, ou doute sur l’âge : aviser aussitôt le procureur, qui désigne un administrateur ad hoc (CESEDA, L343-2 ; à vérifier). Rien ne se décide avant.
next-step-minor-first = Moins de 18 ans, ou un doute : alerter la protection de l’enfance (119) et le parquet des mineurs. Son accord est recherché ; sa protection n’en dépend pas.
next-step-duty = Selon votre fonction, signaler un enfant en danger est un devoir (Code pénal, art. 434-3 ; Code de l’action sociale et des familles, art. L226-2-1 ; à vérifier). Le dire à l’enfant.
next-step-check-the-link = Vérifier le lien avec l’adulte : papiers, autorisation de sortie, appel aux parents, chacun entendu de son côté. Ne pas confier l’enfant à qui vient le chercher avant de l’avoir vérifié.
next-step-alone = Voir la personne seule, à l’écart, avec un interprète indépendant. Donner à qui l’accompagne une raison ordinaire d’attendre.
next-step-asylum = Une personne qui dit sa peur de rentrer demande peut-être l’asile, même sans le mot : sa demande est enregistrée et transmise. Le lui dire.
next-step-stop-the-journey = Un mariage est redouté : la police aux frontières peut encore arrêter le départ à la porte d’embarquement. Prévenir le parquet ; pour un mineur, opposition à la sortie du territoire (préfecture) ; pour un adulte, ordonnance de protection du juge (à vérifier). Ne rien dire à la famille.
next-step-tell-referent = Prévenir le référent du service pour la traite et les personnes vulnérables (police aux frontières, OFPRA), qui connaît les suites.
next-step-article-40 = Agent public qui n’est pas tenu au secret professionnel : informer sans délai le procureur d’un crime ou d’un délit connu dans ses fonctions (Code de procédure pénale, art. 40 ; à vérifier). Le dire à la personne.
next-step-rights = Lui dire ses droits dans sa langue, à l’écart : sécurité, soins, asile, temps pour réfléchir, avocat et interprète. Ses papiers restent à elle, et une dette n’oblige personne à travailler.
next-step-leave-a-number = Laisser un numéro qui ne se remarque pas, à apprendre plutôt qu’à porter : 112 partout en Europe, 119 pour un enfant.
next-step-no-condition = L’aide ne dépend ni d’une plainte ni d’un témoignage. Ne jamais le laisser croire.
next-step-not-confront = Ne confronter ni ceux qui accompagnent ni ceux qui attendent, et ne pas laisser deviner qui a parlé.
next-step-facts-and-words = S’en tenir aux faits vus et aux mots dits. Noter à part ce qui est supposé.
next-step-not-let-go = Ne pas laisser repartir la personne avec ceux qui l’accompagnent ou l’attendent sans une autre solution, si elle en veut une. Un adulte n’est jamais retenu pour cela ; un enfant est mis à l’abri.
next-step-which-protocol = Continuer par un protocole long, avec du temps : celui pour mineurs dès qu’il y a un doute sur l’âge, « Travail et conditions de vie », « La vie à la maison » ou « Ce que vous vivez ici » si l’exploitation a déjà commencé. Ce qui a été dit ici n’y sera pas redemandé.
next-step-support = Proposer une association spécialisée, ici ou là où la personne va. Un adulte choisit.
next-step-safe-contact = Convenir d’un contact sûr : quel numéro, à quelles heures, quel nom demander, sans jamais laisser de message.
next-step-talk-again = Reparler un moment avec la personne, seule, de ce qui l’attend : où, avec qui, pour quoi.

## Alertes

alert-alone-first = Avant de continuer, voir la personne seule si cela ne la met pas en danger. Une blessure se soigne d’abord.
alert-minor = La personne a peut-être moins de 18 ans. Les règles pour enfants s’appliquent : la protéger d’abord.
alert-check-the-link = Le lien entre l’enfant et l’adulte n’est pas clair. Le vérifier avant que l’un ou l’autre reparte ; l’enfant reste avec un agent, sans que cela ressemble à une punition.
alert-no-bed = Pas d’endroit pour la nuit. Ce n’est pas un signe d’exploitation, mais celui qui offrira un lit le saura aussi : en proposer un.
alert-asylum = La personne demande une protection. Sa demande est enregistrée et transmise ; rien ne se décide contre elle avant.
alert-marriage = Un mariage est redouté. Parler à l’écart de la famille, ne pas la prévenir ; une ligne conseille.
