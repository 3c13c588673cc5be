### review: source

## Le protocole

title = Sorties, téléphone, argent
summary = Quand un ou une ado inquiète : à l’école, au foyer, en soin, en maraude. Regarder et écouter d’abord, demander très peu, s’arrêter dès qu’une chose grave est dite. Ce n’est pas un instrument validé.

## Les parties

section-seen = Ce qui se voit, ce qui se dit
section-hello = Parler un peu
section-words = Ses mots

## Ce qui se voit, ce qui se dit

question-absences = Absences et sorties : qu’est-ce qu’on sait déjà ?
    .observe = Absences et sorties : qu’est-ce qu’on sait déjà ?
    .hint = Ce que vous, l’équipe ou la famille avez vu. Une seule fugue, une soirée, des cours séchés : ce n’est pas un signe. « Rien » veut dire que vous avez regardé ; sinon, passer.
    .option-runaways = Des fugues courtes, qui se répètent
    .option-missing-now = En fugue en ce moment
    .option-towns = Des voyages dans d’autres villes, avec des gens que personne ne connaît
    .option-school-dropped = L’école lâchée d’un coup
    .option-other = Autre chose
    .option-nothing = Rien

question-things = Argent et affaires : qu’est-ce qui se voit ?
    .observe = Argent et affaires : qu’est-ce qui se voit ?
    .hint = Seulement ce qui est visible. Ne rien fouiller, ne pas demander d’où ça vient. Les habits, le maquillage, la façon de parler ne disent rien : ne pas les noter.
    .option-money-gifts = De l’argent, des cadeaux, des objets chers, sans explication
    .option-several-phones = Plusieurs téléphones ou cartes SIM
    .option-hotel = Des clés ou des réservations d’hôtel, de location
    .option-pocket-money = Au foyer, son argent de poche n’est plus réclamé
    .option-other = Autre chose
    .option-nothing = Rien

question-around = Autour de l’ado : qu’est-ce qui se voit ?
    .observe = Autour de l’ado : qu’est-ce qui se voit ?
    .hint = Ne fixer personne, ne rien photographier, ne pas chercher d’annonces. Une histoire d’amour, des amis plus âgés, des parents sévères : ce n’est pas un signe.
    .option-decides = Quelqu’un de plus âgé décide à sa place : petit ami, petite amie ou autre
    .option-answers-at-once = Le téléphone sonne, et il faut répondre tout de suite
    .option-car-waits = Une voiture que personne ne connaît attend, dépose, vient chercher
    .option-hands-over = L’argent est remis à quelqu’un
    .option-adverts = Une annonce en ligne avec ses photos, tenue par d’autres
    .option-hit-threatened = Des coups ou des menaces, là, devant vous
    .option-other = Autre chose
    .option-nothing = Rien

question-health = Santé : qu’est-ce qui se voit ?
    .observe = Santé : qu’est-ce qui se voit ?
    .hint = Ne rien faire montrer. Le secret des soins reste entier : ne noter que ce que vous avez le droit de dire. Demander une contraception ou un test est ordinaire.
    .option-injuries = Des blessures ou des brûlures mal expliquées
    .option-tattoo = Le nom ou la marque de quelqu’un, tatoué
    .option-repeated-care = Infections, grossesses, IVG : des demandes qui se répètent
    .option-drowsy = Absence, lenteur, parole pâteuse
    .option-self-harm = Des traces d’automutilation
    .option-emergency = Une urgence : inconscience, blessure grave
    .option-other = Autre chose
    .option-nothing = Rien

question-recruits = Est-ce que l’ado propose à d’autres jeunes de venir aussi ?
    .observe = Est-ce que d’autres jeunes sont invités à venir aussi ?
    .hint = Ne jamais le demander. Qui amène les autres a souvent été amené d’abord. Cette réponse ne part pas, sauf si vous le choisissez.

question-said = Sans qu’on demande, qu’est-ce que dit l’ado ?
    .observe = Sans qu’on demande, qu’est-ce que dit l’ado ?
    .hint = Ne jamais poser ces questions. Cocher ce qui vient, puis ne plus rien demander là-dessus. Dire : « Merci de me l’avoir dit. Ce n’est pas ta faute. »
    .option-acts = Des photos ou des gestes sexuels, contre quelque chose
    .option-takes-money = Quelqu’un prend l’argent
    .option-sum = Il y a une somme à rapporter
    .option-adverts = D’autres tiennent une annonce avec ses photos
    .option-hurt = Quelqu’un lui fait du mal
    .option-threats = On menace de lui faire du mal, ou à ses proches
    .option-images = On menace de montrer des photos ou des vidéos
    .option-substances = Pour tenir, on lui donne de l’alcool ou des produits
    .option-own-choice = « C’est mon choix », avec ses mots à soi : escort, plan, michetonnage…
    .option-other = Autre chose
    .option-nothing = Rien de cela

question-no-wish = Est-ce que l’ado parle de ne plus vouloir vivre ?
    .observe = Est-ce qu’il est question de ne plus vouloir vivre ?
    .hint = Ne pas le demander sans formation. Si c’est dit : rester, écouter, appeler ensemble.

## Parler un peu

question-ok-to-talk = Tu veux bien qu’on parle un peu, au calme ?
    .hint = Dire d’abord : « Tu peux t’arrêter quand tu veux. Si tu es en danger, je devrai en parler pour te protéger. »
    .option-yes = Oui
    .option-elsewhere = Oui, mais pas ici
    .option-not-now = Pas maintenant

question-age = Tu as quel âge ?
    .hint = Ne jamais deviner. Si l’âge est connu, ne pas le redemander. « Établi » : décision de justice ou papiers que personne ne conteste.
    .option-under-13 = Moins de 13 ans
    .option-13-14 = 13 ou 14 ans
    .option-15-17 = 15, 16 ou 17 ans
    .option-unsure = Je ne sais pas bien
    .option-says-adult = 18 ans ou plus
    .option-adult-established = 18 ans ou plus, et c’est établi

question-tonight = Ce soir, là où tu vas dormir, ça va aller ?
    .hint = Ne pas demander l’adresse. Laisser un silence.
    .option-yes = Oui
    .option-not-sure = Je ne sais pas trop
    .option-no = Non
    .option-nowhere = Je n’ai nulle part où dormir

question-waits = Quelqu’un t’attend, après ?
    .observe = Est-ce que quelqu’un attend l’ado ?
    .hint = Ne pas demander qui. Si quelqu’un attend, faire court.
    .option-nobody = Non
    .option-family = Oui, à la maison ou au foyer
    .option-friends = Oui, des amis
    .option-must-go = Oui, et si je suis en retard, ça va mal se passer

question-phone = Ton téléphone, tu t’en sers comme tu veux ?
    .hint = Ne jamais demander à le voir. Dire où l’on est à ses amis ou à ses parents est ordinaire.
    .option-free = Oui
    .option-limits = Mes parents, le foyer ou l’école mettent des limites
    .option-must-answer = Je dois répondre tout de suite
    .option-must-send = Je dois prouver où je suis, ou envoyer des photos
    .option-taken = Quelqu’un me le prend, ou le lit
    .option-none = Je n’en ai pas

question-needs-now = De quoi tu as besoin, là, tout de suite ?
    .observe = Un besoin urgent qui se voit ?
    .hint = Répondre à ce besoin d’abord. Ne promettre que ce qui est possible.
    .option-rest = Manger, dormir, souffler
    .option-safe-place = Un endroit sûr
    .option-doctor = Voir un médecin, une infirmière
    .option-images = Faire enlever des photos ou des vidéos
    .option-talk = Parler à quelqu’un
    .option-other = Autre chose
    .option-nothing = Rien, ça va

question-danger-now = Là, maintenant, tu te sens en danger ?
    .observe = Est-ce qu’il y a un danger, là, maintenant ?
    .hint = Si oui, arrêter les questions.
    .option-no = Non
    .option-maybe = Peut-être
    .option-yes = Oui

## Ses mots

question-own-words = Avec tes mots à toi, qu’est-ce que je dois retenir ?
    .hint = Écrire mot pour mot, même si les mots choquent. Ne rien corriger, n’ajouter aucun nom.

## Indices : d’autres en profitent

indicator-sexual-acts-for-something = Photos ou gestes sexuels contre quelque chose
indicator-earnings-taken = Quelqu’un prend l’argent
indicator-sum-to-bring = Une somme à rapporter
indicator-adverts-by-others = Annonce en ligne tenue par d’autres

## Indices : emprise

indicator-violence = Violences
indicator-threats-of-violence = Menaces de violences, contre l’ado ou ses proches
indicator-threat-images = Menace de montrer des images
indicator-substances-given = Alcool ou produits donnés par d’autres

## Indices : signes

indicator-runaways = Fugues courtes et répétées
indicator-moved-around = Voyages dans d’autres villes, avec des inconnus
indicator-money-unexplained = Argent, cadeaux ou objets sans explication
indicator-hotel-seen = Clés ou réservations d’hôtel, de location
indicator-older-person-decides = Quelqu’un de plus âgé décide à sa place
indicator-phone-controlled = Téléphone contrôlé par d’autres
indicator-car-waits = Une voiture inconnue attend ou vient chercher
indicator-awaited-under-pressure = Attendu par quelqu’un, avec la peur d’être en retard
indicator-recruits-others = D’autres jeunes sont invités à venir
indicator-injuries-seen = Blessures, brûlures, ou nom tatoué
indicator-repeated-care = Demandes de soins qui se répètent
indicator-several-phones = Plusieurs téléphones ou cartes SIM
indicator-school-dropped = École lâchée d’un coup
indicator-pocket-money-left = Argent de poche qui n’est plus réclamé

## Dimensions

dimension-benefit = D’autres en profitent
dimension-hold = Emprise
dimension-signs = Signes

## Types d’exploitation possibles

exploitation-sexual-exploitation = Exploitation sexuelle

## Réponses qui ne vont pas ensemble

contradiction-phone = Un téléphone sonne, et l’ado dit ne pas en avoir. Il appartient peut-être à quelqu’un d’autre. Ne pas le lui faire remarquer.
contradiction-waits = Une voiture attend, et l’ado dit que personne n’attend. La question fait peut-être peur. Ne pas insister.

## Ce que disent les réponses

outcome-protect-now = Protéger maintenant
    .meaning = Un danger est signalé aujourd’hui, quelle qu’en soit la cause. Protéger passe avant comprendre. Ce n’est ni une preuve ni une identification.
outcome-situation-of-concern = Situation préoccupante
    .meaning = Au moins un fait grave a été vu ou dit. Pour un enfant, c’est assez pour alerter : la contrainte n’a pas à être montrée, et « c’est mon choix » n’y change rien. Ce n’est ni une preuve ni une identification : elle revient à d’autres.
outcome-converging-signs = Des signes convergent
    .meaning = Plusieurs signes vont dans le même sens. L’adolescence peut en expliquer une partie. En parler à plusieurs, garder le lien, ne pas presser. Cela ne dit ni qu’il y a exploitation, ni qu’il n’y en a pas.
outcome-talk-with-team = En parler à plusieurs
    .meaning = Au moins un signe a été relevé. Seul, il ne décide de rien : c’est peut-être une mauvaise passe, ou le début d’un récit. Ne pas rester sans en parler.
outcome-protect-the-child = L’enfant d’abord
    .meaning = Aucun signe relevé cette fois. C’est peut-être une vie d’ado comme une autre. Cela ne veut pas dire que tout va bien : on parle rarement la première fois, et un enfant en danger se protège sans attendre de signe.
outcome-none-recorded = Aucun signe relevé
    .meaning = Rien n’a été relevé cette fois. Cela ne veut pas dire que tout va bien. Ce protocole est fait pour les moins de 18 ans ; tant que l’âge n’est pas établi, les règles sont celles des enfants.

## Et maintenant

next-step-danger-first = En cas de danger immédiat : les secours ou la police, avant toute autre chose.
next-step-not-confront = Ne pas parler à la personne qui attend ou qui décide, et ne pas laisser deviner ce qui a été dit. L’ado le paierait.
next-step-never-search = Ne jamais fouiller le téléphone, le sac ou la chambre. Ce que des enquêteurs doivent voir, ils le cherchent eux-mêmes.
next-step-stop-and-note = Si une chose grave est dite : ne plus questionner, ne pas faire répéter. Croire, remercier, noter mot à mot. L’audition d’un enfant est filmée et revient à des enquêteurs formés (Code de procédure pénale, art. 706-52 ; à vérifier).
next-step-facts-and-words = Noter à part ce qui a été vu, ce qui a été rapporté, et les mots exacts. Garder les mots de l’ado ; n’en imposer aucun.
next-step-article-40 = Agent public qui n’est pas tenu au secret professionnel : informer sans délai le procureur d’un crime ou d’un délit connu dans ses fonctions (Code de procédure pénale, art. 40 ; à vérifier). Le dire à l’ado.
next-step-trained-hearing = Ceci n’est pas une audition. L’enfant est entendu par un enquêteur formé, si possible dans une unité d’accueil pédiatrique (UAPED), avec un avocat et la personne de son choix (à vérifier).
next-step-not-alone = Ne pas laisser l’ado sans adulte sûr ce soir, ni repartir vers le danger. Ne pas retenir de force.
next-step-prosecutor-by-phone = Urgence : appeler d’abord le parquet des mineurs de permanence, écrire ensuite.
next-step-report = Alerter la protection de l’enfance : 119, CRIP du département ou procureur. L’accord de l’ado est recherché ; sa protection n’en dépend pas.
next-step-duty = Selon votre fonction, signaler un enfant en danger est un devoir (Code de l’action sociale et des familles, art. L226-2-1 et L226-4 ; Code pénal, art. 434-3, et 226-14 qui lève alors le secret ; à vérifier). Le dire à l’ado.
next-step-special-agreements = Paris et Marseille : le parquet des mineurs peut être saisi directement (à vérifier avec votre équipe).
next-step-care = Une blessure, un malaise, des traces d’automutilation : proposer un soin aujourd’hui, et y aller ensemble si possible. Ne rien faire montrer.
next-step-care-48h = Un rapport imposé ou à risque de moins de 48 heures : aux urgences tout de suite, pour un traitement contre le VIH et une contraception d’urgence. Sans plainte, et gratuitement (à vérifier).
next-step-missing = En fugue, ou sans nouvelles : la ligne des enfants disparus conseille jour et nuit (voir les contacts). Le retour se prépare : vérifier qu’il est sûr.
next-step-images = Des photos ou des vidéos circulent, ou quelqu’un menace de les montrer : le 3018 aide à les faire retirer. Ne pas les regarder, ne pas les copier, ne rien payer.
next-step-minor-law = Lui dire que rien n’est de sa faute. La loi protège les mineurs, même quand ils disent avoir choisi ; ce sont ceux qui paient et ceux qui en profitent qu’elle punit (lois du 4 mars 2002 et du 21 avril 2021 ; à vérifier).
next-step-parents = Parents : les prévenir, sauf si cela met l’ado en danger. En décider à plusieurs, et le lui dire avant.
next-step-explain = Dire à l’ado qui sera prévenu, pourquoi, et ce qui va se passer. Écouter ce qu’il ou elle en pense, et le noter.
next-step-one-adult = Une seule personne suit, avec un prochain rendez-vous fixé. Elle reste la même, aussi après une fugue ou un mensonge.
next-step-support = Demander conseil à une association qui connaît ces situations, comme l’ACPE, l’Amicale du Nid ou le Mouvement du Nid (à vérifier).
next-step-safe-contact = Convenir d’un contact sûr : quelle appli, à quelles heures, sans laisser de message. Le téléphone est peut-être lu par d’autres.
next-step-talk-with-team = En parler avec l’équipe, et avec une association spécialisée, avant de décider. Comparer ce que chacun a vu.
next-step-report-if-danger = Si autre chose fait craindre un danger, à la maison ou ailleurs : transmettre à la CRIP, sans attendre de signe (à vérifier avec votre équipe).
next-step-other-protocol = Si l’argent semble venir d’autre chose (vente, guet, colis), prendre « Petits boulots et services ». Loin de sa famille et sans adulte : « Mineurs non accompagnés ». Ce qui a été dit n’y sera pas redemandé.
next-step-come-back = Se revoir. La parole vient avec les rencontres. Ne pas refaire les mêmes questions.
next-step-adult-protocol = Si la majorité est établie et que quelque chose inquiète : prendre « Ce que vous vivez ici », fait pour les adultes.

## Alertes

alert-missing = En fugue en ce moment. L’équipe ou la famille la déclare à la police ou à la gendarmerie ; la ligne des enfants disparus conseille jour et nuit.
alert-somebody-near = Quelqu’un attend, ou menace. Votre sécurité et celle de l’ado d’abord. Ne pas aborder ces gens ; parler d’autre chose.
alert-care = Un état qui inquiète se voit. Les soins d’abord ; en cas d’urgence, appeler les secours médicaux.
alert-disclosed = Une chose grave a été dite. Ne plus questionner là-dessus, ne pas faire répéter. Si c’est sexuel et date de moins de 48 heures : les urgences, tout de suite.
alert-no-wish = L’ado parle de ne plus vouloir vivre. Rester, écouter, ne pas promettre le secret. Appeler ensemble ; si c’est maintenant, les secours.
alert-stop-here = L’ado ne veut pas parler ici ou maintenant. S’arrêter. Ce qui a été vu reste noté ; laisser un moyen de revenir.
alert-adult = La majorité est établie. Ce protocole suit les règles des enfants : pour un adulte, prendre « Ce que vous vivez ici ».
alert-tonight = La nuit n’est pas sûre. Voir avec l’ado où dormir ce soir, et appeler la protection de l’enfance avant de se quitter.
alert-phone-watched = Son téléphone est peut-être lu par d’autres. Ne rien y envoyer, et convenir d’un autre contact.
alert-urgent-need = Un besoin urgent : un soin, un endroit sûr, des images à faire retirer. Y répondre avant de continuer.
alert-danger-now = L’ado se sent peut-être en danger. Arrêter les questions ; ouvrir « Danger immédiat ».
