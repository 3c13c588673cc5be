### review: source

## Le protocole

title = Visite : huit questions
summary = Pour parler avec beaucoup de personnes sur un même lieu : une minute et demie chacune. Dit seulement avec qui il faut parler plus longtemps, et à l’écart. Ce n’est pas un instrument validé.

## Les parties

section-work = Le travail
section-freedom = Vous, ici
section-observation = Ce qui se voit

## Le travail

question-age-band = Vous avez quel âge, à peu près ?
    .hint = Ne jamais deviner un âge d’après l’apparence. La personne dit 18 ans et vous en doutez : « mais ce n’est pas sûr ». Les règles pour enfants s’appliquent.
    .option-under-15 = Moins de 15 ans
    .option-15-17 = 15, 16 ou 17 ans
    .option-adult = 18 ans ou plus
    .option-says-adult = 18 ans ou plus, mais ce n’est pas sûr
    .option-unsure = Ce n’est pas sûr

question-hours = Combien d’heures est-ce que vous travaillez par semaine ?
    .observe = Heures par semaine, d’après un planning, un registre, des horaires affichés
    .hint = Compter ensemble : le début, la fin, le nombre de jours. Compter aussi le temps à disposition.

question-pay = L’argent de votre travail, est-ce que vous le recevez ?
    .observe = Paie, d’après un bulletin, un cahier, un relevé
    .hint = Laisser répondre, puis choisir, sans lire la liste. La réponse compte si l’argent arrive à la personne elle-même.
    .option-all = Oui, tout, et à temps
    .option-late-or-part = Une partie seulement, ou en retard
    .option-kept = On garde mon argent pour plus tard
    .option-food-lodging = Non, seulement à manger ou un lit
    .option-nothing = Non, rien

## Vous, ici

question-papers-held-by = Qui garde vos papiers en ce moment ?
    .observe = Où sont les papiers : sur la personne, dans un bureau, dans un coffre ?
    .hint = Passeport, carte d’identité, titre de séjour. Si un agent vient de les prendre, compter qui les gardait avant.
    .option-self = Moi
    .option-trusted = Quelqu’un que j’ai choisi
    .option-employer = Le patron
    .option-recruiter = Les gens qui m’ont trouvé le travail
    .option-other = Quelqu’un d’autre
    .option-no-papers = Je n’en ai pas

question-owes-money = Est-ce que vous devez de l’argent pour ce travail ou pour le voyage ?
    .hint = Ne demander ni combien, ni à qui.
    .option-no = Non
    .option-relatives-bank = Oui, à ma famille, à des amis ou à une banque
    .option-work-people = Oui, à des gens du travail ou du voyage

question-free-to-go = Quand vous ne travaillez pas, est-ce que vous pouvez sortir et aller où vous voulez ?
    .hint = À demander à l’écart, sans personne qui écoute. Sinon, choisir « Pas prudent ici ».
    .option-yes = Oui, quand je veux
    .option-sometimes = Pas toujours
    .option-no = Non

question-treatment = Ici, on est comment avec vous ?
    .hint = Laisser un silence. Dire : « Vous pouvez ne pas répondre. » Ne pas faire raconter ici : le temps viendra à l’écart.
    .option-well = Bien
    .option-sometimes-badly = Mal, quelquefois
    .option-badly = Mal, souvent

## Ce qui se voit

question-seen = Sans rien demander : qu’est-ce qui inquiète ?
    .observe = Sans rien demander : est-ce que vous voyez quelque chose qui inquiète ?
    .hint = Des faits vus, pas des impressions. « Rien » veut dire que vous avez regardé. Si vous n’avez pas pu regarder, passer.
    .option-place = Sur le lieu
    .option-person = Autour de la personne
    .option-nothing = Rien

## Signes

indicator-long-hours = 49 heures de travail par semaine, ou plus
indicator-pay-late-or-short = Paie en retard, ou en partie seulement
indicator-no-money-in-hand = L’argent du travail n’arrive pas à la personne
indicator-papers-held-by-others = Papiers gardés par quelqu’un que la personne n’a pas choisi
indicator-owes-people-of-the-work = Doit de l’argent à des gens liés au travail ou au voyage
indicator-not-free-to-go = Ne peut pas toujours aller où elle veut
indicator-treated-badly = Dit être mal traitée
indicator-something-worrying-seen = Quelque chose de préoccupant se voit, sur le lieu ou autour de la personne

dimension-visit-signs = Signes relevés pendant la visite

## Ce que disent les réponses

outcome-protect-the-child = Protéger d’abord l’enfant
    .meaning = La personne a peut-être moins de 18 ans, et elle travaille ici. C’est assez pour s’occuper d’elle aujourd’hui, avec ou sans autre signe. Un apprentissage ou un stage d’école peut être en règle : le protocole long le demande. Ce n’est ni une preuve ni une identification.
outcome-see-again-apart = Revoir la personne à l’écart
    .meaning = Plusieurs signes, ou un seul qui dit que quelqu’un tient la personne. Cela demande un entretien plus long, loin d’ici et de ceux qui écoutent. Huit questions ne prouvent rien.
outcome-go-on-with-the-long-one = Continuer par le protocole long
    .meaning = Un signe a été relevé. C’est assez pour demander plus. Le plus souvent, un signe seul s’explique autrement : il ne dit rien sur la personne.
outcome-none-recorded = Aucun signe relevé
    .meaning = Rien n’a été relevé en une minute et demie. Cela ne veut pas dire que tout va bien : sur un lieu de travail, on se tait souvent. La personne doit pouvoir revenir.

## Et maintenant

next-step-danger-first = S’il y a un danger immédiat, appeler les secours ou la police avant toute autre chose.
next-step-minor-first = Si la personne a moins de 18 ans, ou s’il y a un doute : alerter la protection de l’enfance (119) et le parquet des mineurs. Son accord est recherché, mais la protection n’en dépend pas.
next-step-see-apart = Revoir la personne seule, aujourd’hui si possible, loin du lieu, avec un interprète qui ne connaît personne ici. Voir plusieurs personnes de la même façon, pour que nul ne soit remarqué.
next-step-long-one = Continuer par « Travail et conditions de vie ». Ce qui a été dit ici n’y sera pas redemandé.
next-step-long-one-minor = Avec du temps et un adulte de confiance : le protocole pour mineurs si l’enfant est seul, sinon « Travail et conditions de vie ». Ce qui a été dit ici n’y sera pas redemandé.
next-step-rights = Lui dire ses droits dans sa langue, à l’écart et en confiance : sécurité, soins, salaires dus, délai de réflexion, séjour, plainte si elle le souhaite.
next-step-compare = Regarder la visite : le même signe chez plusieurs personnes dit plus qu’un signe chez une seule.
next-step-support = Proposer une association spécialisée. La personne choisit.
next-step-no-condition = L’aide ne dépend ni d’une plainte ni d’un témoignage. Ne jamais le laisser croire.
next-step-record-offences = Inspection du travail : traite, travail forcé, servitude, travail ou logement indignes peuvent être constatés par procès-verbal (Code du travail, art. L8112-2 ; à vérifier).
next-step-article-40 = Agent public qui n’est pas tenu au secret professionnel : informer sans délai le procureur d’un crime ou d’un délit connu dans ses fonctions (Code de procédure pénale, art. 40 ; à vérifier). Le dire à la personne.
next-step-no-removal = Avant toute décision d’éloignement ou de refus d’entrée, en parler à la hiérarchie : la police ou la gendarmerie peut ouvrir un délai de réflexion de 30 jours, sans éloignement (CESEDA, art. R425-2 ; à vérifier).
next-step-ad-hoc-administrator = Mineur sans parent ni tuteur ici : prévenir aussitôt le procureur, qui désigne un administrateur ad hoc (CESEDA, art. L343-2 ; à vérifier). Rien ne se décide avant.
next-step-come-back = Laisser à chacun un moyen discret de reprendre contact. La parole vient souvent plus tard.
next-step-safe-contact = Convenir d’un contact sûr : quel numéro, à quelles heures, quel nom demander, sans jamais laisser de message.
next-step-not-confront = Ne pas confronter l’employeur avec ce qui a été dit, et ne pas laisser deviner qui a parlé.
next-step-facts-and-words = S’en tenir aux faits vus et aux mots dits. Noter à part ce qui est supposé.

## Alertes

alert-minor = La personne a peut-être moins de 18 ans. Les règles pour enfants s’appliquent : la protéger d’abord, alerter la protection de l’enfance.
alert-not-free = La personne dit qu’elle ne peut pas sortir. Est-elle en danger maintenant ? Si oui, arrêter les questions et appeler les secours. Sinon, continuer à l’écart seulement.
alert-treated-badly = La personne dit qu’on la traite mal. Demander si elle est en danger aujourd’hui et s’il lui faut un médecin. Ne pas la faire raconter devant les autres.
alert-what-was-seen = Noter ce qui se voit, maintenant, avec l’heure. Une blessure se soigne d’abord. Une arme ou des issues fermées : se mettre à l’abri et appeler la police ou les secours.
