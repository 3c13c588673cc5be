### review: source

## Le protocole

title = Premier contact
summary = Huit questions courtes, en trois minutes environ, avec un interprète au téléphone si besoin. Une seule réponse qui inquiète suffit pour aller plus loin. Ce n’est pas un instrument validé.

## Les parties

section-person = Vous
section-money = L’argent
section-freedom = Ce que vous pouvez décider
section-observation = Ce qui se voit

## Vous

question-age-band = Vous avez quel âge, à peu près ?
    .hint = L’interprète ne connaît pas la personne et ne l’accompagne pas. Ne jamais deviner un âge d’après l’apparence. La personne dit 18 ans et vous en doutez : « mais ce n’est pas sûr ».
    .option-under-15 = Moins de 15 ans
    .option-15-17 = 15, 16 ou 17 ans
    .option-adult = 18 ans ou plus
    .option-says-adult = 18 ans ou plus, mais ce n’est pas sûr
    .option-unsure = Ce n’est pas sûr

question-papers-held-by = Qui garde vos papiers en ce moment ?
    .observe = Qui a les papiers en main à l’arrivée ?
    .hint = Si un agent vient de les prendre, compter qui les gardait avant.
    .option-self = Moi
    .option-trusted = Quelqu’un que j’ai choisi
    .option-employer = Le patron
    .option-recruiter = Les gens qui m’ont trouvé le travail, ou qui organisent le voyage
    .option-other = Quelqu’un d’autre
    .option-no-papers = Je n’en ai pas

## L’argent

question-pay = L’argent de votre travail, est-ce que vous le recevez ?
    .hint = Le travail, c’est tout ce que la personne fait et qui rapporte de l’argent à quelqu’un. Laisser répondre, puis choisir, sans lire la liste.
    .option-all = Oui, tout, et à temps
    .option-late-or-part = Une partie seulement, ou en retard
    .option-kept = On garde mon argent pour plus tard
    .option-taken = On me le prend
    .option-food-lodging = Non, seulement à manger ou un lit
    .option-nothing = Non, rien
    .option-no-work = Je ne travaille pas

question-debt-work = Est-ce que vous devez travailler pour quelqu’un tant qu’une dette n’est pas payée ?
    .hint = Le voyage, les papiers, le logement. Ne demander ni à qui, ni combien.

## Ce que vous pouvez décider

question-free-to-go = Est-ce que vous pouvez sortir et aller où vous voulez ?
    .hint = Il s’agit de quelqu’un qui l’en empêche. Un contrôle à la frontière ou le règlement d’un foyer ne comptent pas : parler alors du temps d’avant.
    .option-yes = Oui, quand je veux
    .option-sometimes = Pas toujours
    .option-no = Non

question-made-to-do = Est-ce qu’on vous fait faire des choses que vous ne voulez pas faire ?
    .hint = Oui ou non suffit. Ne demander ni quoi, ni qui. Dire : « Vous pouvez ne pas répondre. »

question-hurt-or-threats = Est-ce que quelqu’un vous fait du mal, ou vous menace, vous ou votre famille ?
    .hint = Ne demander ni qui, ni comment. Si la peur monte, passer la question.
    .option-hurt = On me fait du mal
    .option-threats = On me menace
    .option-family = On menace ma famille, ou on lui fait du mal
    .option-none = Non

## Ce qui se voit

question-seen-person = Sans rien demander : qu’est-ce qui se passe autour de la personne ?
    .observe = Qu’est-ce que vous voyez autour de la personne ?
    .hint = Noter des faits vus, pas des impressions. « Rien » veut dire que vous avez regardé.
    .option-answers-for = Quelqu’un répond à sa place
    .option-watched = Quelqu’un la surveille et la suit
    .option-papers-brought = Quelqu’un d’autre apporte ses papiers
    .option-blows = Des marques de coups
    .option-other = Autre chose
    .option-nothing = Rien

## Signes

indicator-papers-held-by-others = Papiers gardés par quelqu’un que la personne n’a pas choisi
indicator-no-money-in-hand = L’argent du travail n’arrive pas à la personne
indicator-works-off-a-debt = Dette à rembourser par le travail
indicator-not-free-to-go = Ne peut pas toujours aller où elle veut
indicator-made-to-do-things = On lui fait faire des choses qu’elle ne veut pas faire
indicator-hurt-or-threatened = Violences ou menaces, contre la personne ou sa famille
indicator-somebody-speaks-or-watches = Quelqu’un répond à sa place ou la surveille

dimension-first-signs = Premiers signes

## Ce que disent les réponses

outcome-go-further-now = Aller plus loin, dès maintenant
    .meaning = Au moins deux signes, ou un seul chez une personne peut-être mineure. Cela demande un entretien plus long et de l’aide aujourd’hui. Ce n’est ni une preuve, ni une identification, ni une probabilité.
outcome-go-further = Aller plus loin
    .meaning = Un signe a été relevé. C’est assez pour proposer un entretien plus long et de l’aide. Le plus souvent, un signe seul s’explique autrement : il ne dit rien sur la personne.
outcome-protect-the-child = Protéger d’abord l’enfant
    .meaning = Aucun signe relevé, mais la personne a peut-être moins de 18 ans. La protection de l’enfance n’attend pas de signe.
outcome-none-recorded = Aucun signe relevé
    .meaning = Rien n’a été relevé en trois minutes. Cela ne veut pas dire que tout va bien : la peur, un accompagnateur ou un téléphone font taire. La personne doit pouvoir revenir.

## Et maintenant

next-step-danger-first = S’il y a un danger immédiat, appeler les secours ou la police avant toute autre chose.
next-step-minor-first = Si la personne a moins de 18 ans, ou s’il y a un doute : alerter la protection de l’enfance (119) et le parquet des mineurs. Son accord est recherché, mais la protection n’en dépend pas.
next-step-minor-protocol = Prendre un protocole pour mineurs, avec du temps et un adulte de confiance : « Mineurs non accompagnés », ou « Sorties, téléphone, argent » pour un ado qui vit ici avec sa famille ou dans un foyer. Ce qui a été dit ici n’y sera pas redemandé.
next-step-alone = Voir la personne seule, à l’écart, avec un interprète indépendant. Donner à l’accompagnateur une raison ordinaire d’attendre.
next-step-which-protocol = Continuer par un protocole long : celui pour mineurs dès qu’il y a un doute sur l’âge ; « Travail et conditions de vie » pour un travail ; « La vie à la maison » pour qui travaille là où il vit ; « Arrivée et voyage » pour ce qui attend la personne ; « Ce que vous vivez ici » pour des indices d’exploitation sexuelle. Ce qui a été dit ici n’y sera pas redemandé.
next-step-ad-hoc-administrator = Mineur sans représentant à la frontière : faire désigner tout de suite un administrateur ad hoc par le procureur, avant toute décision (CESEDA, art. L343-2 ; à vérifier).
next-step-rights = Lui dire ses droits dans sa langue, à l’écart et en confiance : sécurité, soins, délai de réflexion, séjour, asile, plainte si elle le souhaite.
next-step-no-removal = Avant toute décision d’éloignement ou de refus d’entrée, en parler à la hiérarchie : la police ou la gendarmerie peut ouvrir un délai de réflexion de 30 jours, sans éloignement (CESEDA, art. R425-2 ; à vérifier).
next-step-support = Proposer une association spécialisée. La personne choisit.
next-step-no-condition = L’aide ne dépend ni d’une plainte ni d’un témoignage. Ne jamais le laisser croire.
next-step-article-40 = Agent public qui n’est pas tenu au secret professionnel : informer sans délai le procureur d’un crime ou d’un délit connu dans ses fonctions (Code de procédure pénale, art. 40 ; à vérifier). Le dire à la personne.
next-step-come-back = Laisser un moyen discret de reprendre contact. La parole vient souvent plus tard.
next-step-safe-contact = Convenir d’un contact sûr : quel numéro, à quelles heures, quel nom demander, sans jamais laisser de message.
next-step-not-confront = Ne confronter personne avec ce qui a été dit, et ne pas laisser deviner qui a parlé.
next-step-facts-and-words = S’en tenir aux faits vus et aux mots dits. Noter à part ce qui est supposé.

## Alertes

alert-minor = La personne a peut-être moins de 18 ans. Les règles pour enfants s’appliquent : la protéger d’abord, alerter la protection de l’enfance.
alert-violence = Des violences ou des menaces sont dites. Demander si la personne est en danger aujourd’hui et s’il lui faut un médecin. Ne pas la laisser repartir sans solution si elle en veut une.
alert-alone-first = Avant de continuer, voir la personne seule si cela ne la met pas en danger. Une blessure se soigne d’abord.
