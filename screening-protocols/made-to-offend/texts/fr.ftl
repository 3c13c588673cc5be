### review: source

## Le protocole

title = Petits boulots et services
summary = Quand un enfant ou un adulte agit peut-être pour d’autres : en garde à vue, en prison, au foyer, en maraude. Ce qui a été fait n’est jamais demandé : seulement qui a l’argent et qui décide. Ce n’est pas un instrument validé.

## Les parties

section-seen = Ce qui se voit, ce qui se dit
section-hello = Maintenant
section-say = L’argent, et qui décide
section-words = Ses mots

## Ce qui se voit, ce qui se dit

question-accused = Est-ce que la personne est retenue, convoquée ou poursuivie ?
    .observe = Est-ce que la personne est retenue, convoquée ou poursuivie ?
    .hint = Ce que vous savez déjà. Ne pas demander pourquoi. Cette réponse ne part pas, sauf si vous le choisissez.
    .option-no-lawyer = Oui, et pas encore d’avocat
    .option-lawyer-seen = Oui, et un avocat l’a déjà vue
    .option-many-names = Déjà arrêtée plusieurs fois, sous plusieurs noms ou âges
    .option-no = Non, ou rien de connu

question-around = Autour de la personne, qu’est-ce qui se voit ?
    .observe = Autour de la personne, qu’est-ce qui se voit ?
    .hint = Ne fixer personne, ne pas photographier. « Rien » veut dire que vous avez regardé ; sinon, passer.
    .option-watches = Quelqu’un attend et surveille
    .option-speaks-for = Quelqu’un répond à sa place
    .option-orders = Quelqu’un donne des ordres, en face ou par téléphone
    .option-hands-over = L’argent est remis à quelqu’un
    .option-fear = Se tait ou se fige quand quelqu’un approche
    .option-hit-threatened = Des coups ou des menaces, là, devant vous
    .option-locked = Un lieu fermé à clé, et on ne peut pas en sortir
    .option-other = Autre chose
    .option-nothing = Rien

question-seen-person = Sur la personne, et dans sa façon de raconter, qu’est-ce qui se voit ?
    .observe = Sur la personne, et dans sa façon de raconter, qu’est-ce qui se voit ?
    .hint = Ne rien faire montrer. L’avocat : seulement si la personne en parle d’elle-même ; ce qu’ils se disent ne se demande pas.
    .option-blows = Des marques de coups ou de brûlures
    .option-drowsy = Absence, lenteur, parole pâteuse
    .option-exhausted = Épuisement, s’endort en parlant
    .option-by-heart = Des phrases apprises, les mêmes que d’autres
    .option-lawyer-sent = Un avocat envoyé par des gens qu’on ne connaît pas
    .option-self-harm = Des traces d’automutilation
    .option-emergency = Une urgence : inconscience, blessure grave
    .option-other = Autre chose
    .option-nothing = Rien

question-made-to = Ce que d’autres lui font faire, si la personne en parle d’elle-même
    .hint = Ne jamais le demander. Une case suffit : ni lieu, ni date, ni nom, ni produit. Cette réponse ne part pas, sauf si vous le choisissez.
    .option-take = Prendre des choses
    .option-carry-sell = Porter, garder ou vendre quelque chose
    .option-watch = Faire le guet
    .option-grow-guard = Garder un lieu, s’occuper de plantes
    .option-account = Prêter un compte, une carte, un nom, recevoir des colis
    .option-other = Autre chose
    .option-not-said = Rien n’est dit

question-said = Sans qu’on demande, qu’est-ce que dit la personne ?
    .hint = Ne pas poser ces questions. Cocher ce qui vient, sans faire préciser. Dire : « Merci de me l’avoir dit. »
    .option-takes-money = D’autres prennent l’argent
    .option-sum = Il y a une somme à rapporter
    .option-lost-goods = Il faut rembourser ce qui a été perdu ou saisi
    .option-cannot-stop = Impossible d’arrêter
    .option-hurt = On la frappe, ou on lui fait du mal
    .option-threats = On menace de lui faire du mal
    .option-family = On menace sa famille, ou on lui fait du mal
    .option-locked = On l’enferme, on lui interdit de sortir
    .option-substances = On lui donne des cachets ou de la drogue
    .option-far = Une annonce, un message, puis un « boulot » loin de chez soi
    .option-other = Autre chose
    .option-nothing = Rien de cela

question-no-wish = Est-ce que la personne parle de ne plus vouloir vivre ?
    .observe = Est-ce que la personne parle de ne plus vouloir vivre ?
    .hint = Ne pas le demander sans formation. Si c’est dit : rester, écouter, prévenir les soignants.

## Maintenant

question-age = Et l’âge, à peu près ?
    .hint = Dire d’abord : « On n’est pas obligé de répondre, on peut s’arrêter. Je ne demande pas ce qui a été fait. » Ne jamais deviner un âge. Les questions se disent sans « tu » ni « vous » : choisir ce qui convient.
    .option-under-13 = Moins de 13 ans
    .option-13-14 = 13 ou 14 ans
    .option-15-17 = 15, 16 ou 17 ans
    .option-adult = 18 ans ou plus
    .option-says-adult = 18 ans ou plus, mais ce n’est pas sûr
    .option-unsure = Je ne sais pas bien

question-tonight = Ce soir, pour dormir, ça va aller ?
    .hint = Ne pas demander l’adresse. Laisser un silence.
    .option-yes = Oui
    .option-not-sure = Je ne sais pas trop
    .option-no = Non
    .option-nowhere = Je n’ai nulle part où dormir
    .option-kept-here = Je reste ici : garde à vue, prison, foyer

question-needs-now = Qu’est-ce qu’il faudrait, là, tout de suite ?
    .observe = Un besoin urgent qui se voit ?
    .hint = Répondre à ce besoin d’abord. Ne promettre que ce qui est possible.
    .option-eat = Manger, dormir, se réchauffer
    .option-doctor = Voir un médecin
    .option-safe-place = Un endroit sûr
    .option-lawyer = Un avocat
    .option-call = Prévenir quelqu’un
    .option-language = Quelqu’un qui parle ma langue
    .option-other = Autre chose
    .option-nothing = Rien pour l’instant

## L’argent, et qui décide

question-money = L’argent, il est pour qui ?
    .hint = Ne demander ni combien, ni d’où il vient, ni à qui il va.
    .option-mine = Pour moi
    .option-family = Pour ma famille
    .option-part = Une partie pour moi, le reste pour d’autres
    .option-others = Pour d’autres
    .option-in-kind = On me donne autre chose : un lit, à manger, des produits
    .option-none = Il n’y a pas d’argent

question-can-say-no = Quand quelqu’un demande un service, c’est possible de dire non ?
    .hint = Ne demander ni quel service, ni qui. Un silence est aussi une réponse : passer.
    .option-yes = Oui
    .option-sometimes = Pas toujours
    .option-no = Non

question-to-pay = Il y a quelque chose à rapporter, ou à rembourser ?
    .hint = Ne demander ni combien, ni à qui.
    .option-sum = Oui, une somme à rapporter
    .option-lost-goods = Oui, ce qui a été perdu, cassé ou saisi
    .option-own-debt = Une dette à moi : famille, banque, loyer
    .option-none = Non

question-if-no = Et si c’est non, qu’est-ce qui se passe ?
    .hint = Dire d’abord : « On peut ne pas répondre. » Ne pas demander qui. Si la peur monte, s’arrêter.
    .option-nothing = Rien
    .option-hurt-me = On me frappe, ou on dit qu’on le fera
    .option-family = On s’en prend à ma famille
    .option-police = On dit qu’on me dénoncera à la police
    .option-no-bed = Plus à manger, ou plus de lit
    .option-show-tell = On montre des photos ou des vidéos de moi
    .option-no-pills = Plus de cachets, plus de produits
    .option-other = Autre chose

question-going-out = Sortir, aller où on veut, c’est possible ?
    .hint = Une garde à vue, une prison, un foyer ne comptent pas : parler du temps d’avant. Si c’est fermé à clé maintenant, la sécurité d’abord.
    .option-yes = Oui
    .option-rules = Non : des règles, des parents, un juge
    .option-watched = Non, on me surveille
    .option-locked = Non, on m’enferme
    .option-fear = J’ai peur de sortir

question-whose-idea = Venir ici, dans cette ville, c’était l’idée de qui ?
    .hint = Ne demander ni nom, ni trajet.
    .option-from-here = Je suis d’ici
    .option-mine = C’était mon idée
    .option-family = L’idée de ma famille
    .option-others = D’autres m’ont envoyé ici

## Ses mots

question-own-words = Pour finir, qu’est-ce que je dois retenir ?
    .hint = Écrire mot pour mot, dans sa langue si possible. Ne pas écrire ce qui a été fait, ni aucun nom : si la personne en parle, poser le stylo et écouter.

## Indices : d’autres en profitent ou décident

indicator-earnings-taken = L’argent va à d’autres
indicator-sum-to-bring = Une somme à rapporter
indicator-told-what-to-do = D’autres donnent les ordres
indicator-offences-for-others = Actes interdits que d’autres font faire
indicator-wage-manipulation = Ne garde qu’une partie de l’argent
indicator-low-or-no-pay = Un lit, à manger ou des produits, au lieu d’argent

## Indices : emprise

indicator-violence = Violences
indicator-threats-of-violence = Menaces de violences
indicator-violence-family = Menaces ou violences contre la famille
indicator-isolation-confinement = Enfermement ou surveillance
indicator-debt-for-lost-goods = Doit rembourser ce qui a été perdu ou saisi
indicator-substances-given = Médicaments ou drogues donnés par d’autres
indicator-under-strong-influence = Ne peut pas dire non, ni arrêter
indicator-threat-denunciation = Menace de dénonciation à la police
indicator-threat-images = Menace de montrer des images
indicator-dependency-on-exploiters = Dépend d’eux pour le toit ou les repas
indicator-sent-far-from-home = Envoi loin de chez soi, décidé par d’autres

## Indices : signes vus ou entendus

indicator-watched = Quelqu’un attend et surveille
indicator-spoken-for = Quelqu’un répond à sa place
indicator-fear-of-somebody = Peur visible de quelqu’un
indicator-injuries-seen = Marques de coups ou de brûlures
indicator-lawyer-sent-by-others = Avocat envoyé par des inconnus
indicator-told-what-to-say = Phrases apprises
indicator-substances-seen = Effets visibles de produits
indicator-exhaustion-seen = Épuisement visible
indicator-many-identities = Plusieurs arrestations, sous plusieurs noms ou âges

## Dimensions

dimension-benefit = D’autres en profitent ou décident
dimension-hold = Emprise
dimension-signs = Signes vus ou entendus

## Types d’exploitation possibles

exploitation-forced-criminality = Contrainte à commettre des délits

## Réponses qui ne vont pas ensemble

contradiction-money = L’argent serait pour la personne, et il y a une somme à rapporter. Une des deux réponses n’est peut-être pas sûre à dire. Ne pas le lui faire remarquer.
contradiction-say-no = La personne a dit qu’on ne peut pas arrêter, puis qu’on peut dire non. La question fait peut-être peur. Ne pas insister.

## Ce que disent les réponses

outcome-protect-now = Protéger maintenant
    .meaning = Un danger est signalé aujourd’hui, quelle qu’en soit la cause et quoi que la personne ait fait. Protéger passe avant comprendre. Ce n’est ni une preuve ni une identification.
outcome-situation-of-concern = Situation préoccupante
    .meaning = D’autres semblent en profiter ou décider, et tenir la personne. Pour un enfant, il n’est pas nécessaire de montrer les deux. C’est assez pour demander que cette piste soit regardée. Ce n’est ni une preuve, ni une identification, ni un avis sur ce qui a été fait.
outcome-converging-indications = Indices convergents
    .meaning = Plusieurs indices vont dans le même sens, mais pas assez pour parler de situation préoccupante. En parler avec l’avocat et une association. Cela ne dit ni qu’il y a exploitation, ni qu’il n’y en a pas.
outcome-protect-the-child = L’enfant d’abord
    .meaning = La personne a peut-être moins de 18 ans, et peu ou rien d’autre n’a été relevé. Mis en cause ou non, exploité ou non, un enfant a droit à un avocat, à un adulte et à une protection. Ce n’est pas dire que tout va bien.
outcome-some-indications = Quelques indices
    .meaning = Au moins un indice a été relevé. Un indice seul ne décide de rien. La personne, avec son avocat, décide de ce qu’elle veut en dire.
outcome-none-recorded = Aucun indice relevé
    .meaning = Rien n’a été relevé cette fois. Cela ne veut pas dire que tout va bien : la peur, une dette, un téléphone ou la garde à vue font taire. La personne doit pouvoir revenir.

## Et maintenant

next-step-danger-first = En cas de danger immédiat : les secours ou la police, avant toute autre chose.
next-step-lawyer-first = Un avocat avant toute audition. Pour un mineur il est obligatoire, et mieux vaut un avocat formé aux mineurs (Code de la justice pénale des mineurs, art. L12-4 ; à vérifier).
next-step-nothing-of-acts = Ne rien écrire de ce que la personne a fait : ni acte, ni lieu, ni date, ni nom. D’autres pourraient le lire. Cela se dit à l’avocat.
next-step-not-confront = Ne pas aborder ceux qui attendent, surveillent ou donnent des ordres, et ne pas laisser deviner que la personne a parlé.
next-step-facts-and-words = Noter à part ce qui a été vu de ce que font les autres, ce qui a été rapporté, et ce qui est supposé.
next-step-child-first = Un enfant mis en cause reste un enfant à protéger. Un adulte sûr avec lui ; au moindre doute sur l’âge, les règles sont celles des enfants.
next-step-no-hearing = Ceci n’est pas une audition et ne la prépare pas. Ne rien noter ici qui pourrait servir contre la personne.
next-step-ad-hoc-administrator = Mineur sans représentant légal : aviser aussitôt le procureur, qui désigne un administrateur ad hoc (CESEDA, art. L343-2 ; Code de procédure pénale, art. 706-50 ; à vérifier).
next-step-no-removal = Avant toute décision d’éloignement ou de refus d’entrée, en parler à la hiérarchie : la police ou la gendarmerie peut ouvrir un délai de réflexion de 30 jours, sans éloignement (CESEDA, art. R425-2 ; à vérifier).
next-step-article-40 = Agent public qui n’est pas tenu au secret professionnel : informer sans délai le procureur d’un crime ou d’un délit connu dans ses fonctions (Code de procédure pénale, art. 40 ; à vérifier). Dire ce que d’autres font subir. Le dire à la personne.
next-step-care = Une blessure, un manque, des traces d’automutilation : un médecin aujourd’hui, aussi en garde à vue. Arrêter un produit d’un coup peut être dangereux.
next-step-another-lawyer = Si l’avocat est envoyé par d’autres : dire à la personne, sans témoin, qu’elle peut en choisir un autre ; le barreau en désigne un.
next-step-not-alone = Ne pas laisser la personne repartir vers le danger sans solution si elle en veut une. Pour un enfant : un adulte sûr ce soir. Ne pas retenir de force.
next-step-prosecutor-by-phone = Urgence : appeler d’abord le parquet de permanence (pour un enfant, celui des mineurs), écrire ensuite.
next-step-report = Pour un enfant : alerter la protection de l’enfance (119, CRIP du département ou procureur). Dire le danger et ce que d’autres lui font, pas ce qu’il ou elle a fait.
next-step-duty = Selon votre fonction, signaler un enfant en danger est un devoir (Code de l’action sociale et des familles, art. L226-2-1 et L226-4 ; Code pénal, art. 434-3, et 226-14 qui lève alors le secret ; à vérifier). Le dire à l’enfant.
next-step-special-agreements = Paris et Marseille : le parquet des mineurs peut être saisi directement, et éloigner l’enfant (à vérifier avec votre équipe).
next-step-distance = De 13 à 18 ans, pour éloigner du danger : le centre Koutcha, le réseau Satouk (à vérifier). Leurs adresses restent secrètes : ne jamais les noter ici.
next-step-shelter = Adulte à éloigner du danger : proposer le dispositif national Ac.Sé, avec son plein accord. Ce n’est pas un service d’urgence.
next-step-tell-exploitation = Par l’avocat de préférence : demander au procureur ou au juge que la traite soit regardée, et pas seulement l’infraction (circulaire du 28 janvier 2025 ; à vérifier).
next-step-not-punished = Ce qu’une personne exploitée a été forcée de faire ne devrait pas être poursuivi (directive 2011/36, art. 8, modifiée en 2024 ; Convention du Conseil de l’Europe, art. 26 ; à vérifier). À dire à l’avocat ; ne rien promettre.
next-step-far-from-home = Jeune recruté loin de chez lui pour un point de vente : un protocole existe entre l’Île-de-France et le Sud-Est (20 juin 2025 ; à vérifier). Ne pas le renvoyer seul d’où il vient : la dette l’y attend peut-être.
next-step-support = Proposer une association spécialisée : Hors la rue ou ADDAP 13 pour les jeunes, le CCEM pour les adultes (à vérifier). La personne choisit.
next-step-way-out-safe = Arrêter peut coûter cher : dette, coups, famille. Préparer avec la personne où aller, qui appeler, quoi faire du téléphone. Elle décide du moment.
next-step-rights = Lui dire ses droits dans sa langue, à l’écart : un avocat, un interprète, un médecin, se taire, être aidée comme victime.
next-step-talk-with-team = En parler avec l’équipe et une association spécialisée avant de décider, sans raconter ce que la personne a fait.
next-step-report-if-danger = Si autre chose fait craindre un danger pour l’enfant : transmettre à la CRIP, sans attendre d’autre signe (à vérifier avec votre équipe).
next-step-come-back = Laisser un moyen discret de reprendre contact. La parole vient souvent plus tard, et pas en garde à vue.
next-step-safe-contact = Convenir d’un contact sûr : quelle appli, à quelles heures, sans laisser de message. Le téléphone est peut-être surveillé.

## Alertes

alert-lawyer-first = Pas encore d’avocat : ne rien demander. Noter seulement ce qui se voit et les besoins urgents ; passer les autres questions, elles restent ouvertes.
alert-somebody-near = Quelqu’un surveille, commande ou menace. Votre sécurité et celle de la personne d’abord : s’éloigner si possible, parler d’autre chose.
alert-care = Une blessure ou un état qui inquiète se voit. Les soins d’abord ; en cas d’urgence, appeler les secours médicaux.
alert-nothing-of-acts = La personne parle de ce qu’on lui fait faire. Écouter, ne rien faire préciser, ne rien écrire d’autre que cette case.
alert-threats = Des violences ou des menaces sont dites. Vérifier que personne n’écoute. Voir ensemble ce qui est sûr ce soir.
alert-no-wish = La personne parle de ne plus vouloir vivre. Rester, écouter, ne pas promettre le secret. Appeler ensemble ; si elle est retenue, prévenir les soignants.
alert-minor = La personne a peut-être moins de 18 ans : les règles sont celles des enfants. Avocat et adulte sûr d’abord.
alert-tonight = La nuit n’est pas sûre. Voir où dormir ce soir, avant de se quitter.
alert-urgent-need = Un besoin urgent : un médecin, un endroit sûr, un avocat. Y répondre avant de continuer.
alert-locked-in = La personne dit qu’on l’enferme. En danger maintenant ? Arrêter les questions, appeler la police ou les secours.
