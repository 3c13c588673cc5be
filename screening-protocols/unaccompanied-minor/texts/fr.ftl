### review: source

## Le protocole

title = Mineurs non accompagnés
summary = En maraude, en accueil, en foyer : remarquer les signes qu’un enfant est exploité. Regarder d’abord, demander peu, s’arrêter dès qu’il le veut. Une dizaine de questions, d’autres seulement si une réponse les ouvre.

## Les parties

section-seen = Ce qui se voit
section-hello = Premier contact
section-days = Les journées
section-free = Aller et venir
section-hard = Ce qui pèse
section-words = Ses mots

## Ce qui se voit

question-seen = Sans rien demander : qu’est-ce qui se remarque ?
    .observe = Sans rien demander : qu’est-ce qui se remarque ?
    .hint = Des faits, pas des impressions. « Rien » veut dire que vous avez regardé ; sinon, passer.
    .option-around = Autour de l’enfant
    .option-child = Sur l’enfant
    .option-things = Ses affaires
    .option-words = Ce qu’il ou elle dit sans qu’on demande
    .option-nothing = Rien

question-seen-around = Autour de l’enfant, qu’est-ce qui se voit ?
    .observe = Autour de l’enfant, qu’est-ce qui se voit ?
    .hint = Ne fixer personne, ne pas photographier.
    .option-waits-watches = Quelqu’un attend et surveille
    .option-fetched = On le dépose, on vient le chercher
    .option-speaks-for = Quelqu’un répond à sa place
    .option-fear = Se tait ou se fige quand une personne approche
    .option-phone-rings = Le téléphone sonne sans cesse, il faut répondre
    .option-hands-over = Remet à quelqu’un l’argent ou les objets
    .option-hit-threatened = Reçoit des coups ou des menaces
    .option-other = Autre chose

question-seen-child = Sur l’enfant, qu’est-ce qui se voit ?
    .observe = Sur l’enfant, qu’est-ce qui se voit ?
    .hint = Ne jamais faire montrer une blessure.
    .option-blows = Des marques de coups ou de brûlures
    .option-untreated = Une blessure ou une maladie non soignée
    .option-asleep = S’endort en parlant
    .option-drowsy = Absence, lenteur, parole pâteuse
    .option-self-harm = Des traces d’automutilation
    .option-emergency = Une urgence : inconscience, blessure grave
    .option-other = Autre chose

question-seen-things = Dans ses affaires, qu’est-ce qui se voit ?
    .observe = Dans ses affaires, qu’est-ce qui se voit ?
    .hint = Seulement ce qui est visible. Ne rien fouiller, ne rien faire sortir.
    .option-beyond-means = Vêtements ou objets au-dessus de ses moyens
    .option-several-phones = Plusieurs téléphones
    .option-medicines = Des plaquettes de médicaments
    .option-drugs = De la drogue
    .option-tools = Des outils pour forcer une porte, un sac, une voiture
    .option-others-papers = Cartes ou papiers d’autres personnes
    .option-hotel = Clés ou cartes d’hôtel
    .option-other = Autre chose

question-seen-words = Sans qu’on demande, qu’est-ce que dit l’enfant ?
    .observe = Sans qu’on demande, qu’est-ce que dit l’enfant ?
    .option-by-heart = Des phrases apprises, les mêmes que d’autres
    .option-age-changes = Un âge qui change selon qui écoute
    .option-debt = Une dette
    .option-moved = On le fait changer de ville
    .option-other = Autre chose

## Premier contact

question-ok-to-talk = Tu veux bien qu’on parle un peu ?
    .hint = Dire d’abord : « Tu peux t’arrêter quand tu veux. Si tu es en danger, je devrai en parler pour te protéger. »
    .option-yes = Oui
    .option-elsewhere = Oui, mais pas ici
    .option-not-now = Pas maintenant

question-needs-now = De quoi tu as besoin, là, tout de suite ?
    .observe = Un besoin urgent qui se voit ?
    .hint = Répondre à ce besoin avant de continuer. Ne promettre que ce qui est possible.
    .option-eat = Manger, me réchauffer
    .option-safe-place = Un endroit sûr pour dormir
    .option-doctor = Voir un médecin
    .option-call = Téléphoner à quelqu’un
    .option-talk = Parler
    .option-nothing = Rien pour l’instant

question-sleep = Tu dors où, en ce moment ?
    .hint = Ne pas demander l’adresse.
    .option-shelter = Dans un foyer, un hébergement
    .option-family = Avec ma famille
    .option-friends = Chez des amis
    .option-people = Chez des gens pour qui je fais des choses
    .option-hotel = À l’hôtel
    .option-outside = Dehors, dans un squat, une voiture
    .option-moves = Ça change tout le temps

question-adult = Il y a un adulte qui s’occupe de toi ?
    .observe = Est-ce qu’un adulte s’occupe de l’enfant ?
    .hint = Ne demander ni nom ni adresse.
    .option-parent = Mon père ou ma mère
    .option-family = Quelqu’un de ma famille
    .option-shelter = Un foyer, une association
    .option-people = Des gens pour qui je fais des choses
    .option-nobody = Personne

question-age = Tu as quel âge ?
    .hint = Ne jamais deviner. Dans le doute, règles pour enfants. « Établi » : décision de justice ou papiers que personne ne conteste, pas une évaluation.
    .option-under-13 = Moins de 13 ans
    .option-13-14 = 13 ou 14 ans
    .option-15-17 = 15, 16 ou 17 ans
    .option-unsure = Je ne sais pas bien
    .option-says-adult = 18 ans ou plus
    .option-adult-established = 18 ans ou plus, et c’est établi

question-tonight = Cette nuit, tu es avec un adulte de confiance ?
    .observe = Est-ce qu’un adulte sûr sera avec l’enfant cette nuit ?

question-worry = Qu’est-ce qui t’inquiète, en ce moment ?
    .hint = Laisser un silence. Ne pas lire la liste : cocher ce qui est dit.
    .option-family = Ma famille me manque, ou va mal
    .option-papers = Les papiers, mon avenir
    .option-health = Ma santé, mon sommeil
    .option-debt = De l’argent à rendre
    .option-police = La police
    .option-somebody = J’ai peur de quelqu’un
    .option-pictures = Des photos ou des messages
    .option-marriage = Un mariage
    .option-no-wish = Je n’ai plus envie de rien
    .option-other = Autre chose
    .option-nothing = Rien

question-age-refused = On t’a dit que tu n’étais pas mineur ?
    .hint = Ne pas donner d’avis sur l’âge. Un refus n’est pas une décision de justice : les règles pour enfants restent.
    .option-no = Non
    .option-waiting = J’attends de savoir
    .option-refused = Oui
    .option-appeal = Oui, et un avocat ou un juge s’en occupe

## Les journées

question-day = Tes journées, elles se passent comment ?
    .observe = Que fait l’enfant, là où vous le voyez ?
    .hint = Laisser raconter, puis cocher. Rien de tout cela n’est une faute.
    .option-school = L’école
    .option-play = Les amis, le sport, le téléphone
    .option-nothing-much = Rien de spécial, j’attends
    .option-work = Je travaille
    .option-asks-money = Je demande de l’argent aux gens
    .option-errands = Je rends des services
    .option-house = Je m’occupe d’une maison, d’enfants
    .option-meets-people = Je vois des gens, contre de l’argent ou des cadeaux
    .option-gets-by = Je me débrouille

question-can-say-no = Quand on te demande quelque chose, tu peux dire non ?
    .hint = Ne pas demander qui. Un silence est aussi une réponse : passer.
    .option-yes = Oui
    .option-sometimes = Pas toujours
    .option-no = Non

question-home = Là où tu vis, tu fais quoi dans la maison ?
    .option-a-little = J’aide un peu, comme tout le monde
    .option-chores = Presque tout le ménage
    .option-children = Je garde les enfants presque tout le temps
    .option-nothing = Rien

question-school = L’école, c’est possible pour toi ?
    .option-yes = Oui
    .option-waiting = J’attends une place
    .option-no-wish = Je n’en ai pas envie
    .option-no-time = Je n’ai pas le temps
    .option-not-allowed = On ne veut pas que j’y aille

question-hours = Ça te prend combien de temps par jour ?
    .hint = À peu près. Compter aussi le temps où il faut rester sur place.
    .option-under-2 = Moins de deux heures
    .option-2-to-5 = Deux à cinq heures
    .option-6-to-8 = Six à huit heures
    .option-over-8 = Plus de huit heures
    .option-night = La nuit aussi

question-errands = On te demande des choses risquées ?
    .hint = Dire d’abord : « Tu peux ne pas répondre. » Ni lieu, ni date, ni nom : d’autres pourraient lire ce qui est noté.
    .option-carry = Porter, garder ou vendre quelque chose
    .option-take = Prendre des choses
    .option-watch = Faire le guet
    .option-other = Autre chose
    .option-none = Non

question-money = L’argent, il est pour toi ?
    .hint = Ne demander ni combien, ni à qui il va.
    .option-all = Oui, tout
    .option-family = Je l’envoie à ma famille
    .option-part = Une partie seulement
    .option-given-up = Non, je dois le donner
    .option-in-kind = On me donne autre chose : à manger, un lit
    .option-none = Il n’y a pas d’argent

question-sum = Il y a une somme à ramener ?
    .hint = Une somme que d’autres fixent. Ne pas demander combien.

## Aller et venir

question-phone = Ton téléphone, tu t’en sers comme tu veux ?
    .hint = Ne pas demander à le voir.
    .option-free = Oui
    .option-must-answer = Je dois répondre tout de suite
    .option-must-send = Je dois dire où je suis, ou envoyer des photos
    .option-taken = On me le prend
    .option-none = Je n’en ai pas

question-free-to-go = Tu peux aller où tu veux ?
    .option-yes = Oui
    .option-sometimes = Pas toujours
    .option-no = Non

question-not-free-how = Qu’est-ce qui t’empêche ?
    .hint = S’il y a un enfermement maintenant, la sécurité d’abord. Les questions peuvent attendre.
    .option-locked = On m’enferme
    .option-watched = On me surveille
    .option-rules = Le règlement du foyer, mes parents
    .option-fear = J’ai peur
    .option-other = Autre chose

question-papers = Tes papiers, c’est toi qui les gardes ?
    .hint = Ne pas demander à les voir. Ne pas proposer d’aller les chercher.
    .option-self = Oui
    .option-trusted = Quelqu’un que j’ai choisi : un foyer, un avocat
    .option-kept = On me les garde, je ne peux pas les reprendre
    .option-none = Je n’en ai pas

question-moved = En France, tu as changé de ville ?
    .hint = Ne demander ni trajet ni noms de villes.
    .option-no = Non
    .option-chosen = Oui, j’ai choisi
    .option-made-to = Oui, on m’a fait changer

question-who-brought = Pour venir jusqu’ici, tu étais avec qui ?
    .hint = Ni trajet, ni nom, ni combien. Il suffit de savoir si quelqu’un du voyage décide encore.
    .option-alone = Personne
    .option-family = Ma famille
    .option-friends = D’autres jeunes
    .option-adult-gone = Des adultes que je ne vois plus
    .option-adult-decides = Un adulte qui décide encore pour moi

question-debt = Tu as de l’argent à rendre ?
    .hint = Ne demander ni combien, ni à qui.
    .option-no = Non
    .option-family = Oui, à ma famille
    .option-people = Oui, à d’autres gens

question-debt-how = Comment tu dois le rendre ?
    .option-do-as-told = En faisant ce qu’on me dit
    .option-finds-money = Je cherche l’argent
    .option-family = Ma famille paie
    .option-not-yet = On ne m’a rien demandé

question-family-debt = Au pays, ta famille doit de l’argent pour toi ?
    .hint = Ni combien, ni à qui. Dire : « Ce n’est pas ta faute. »
    .option-no = Non
    .option-owes = Oui
    .option-pressed = Oui, et on lui fait peur à cause de ça

## Ce qui pèse

question-if-no = Et si tu dis non, qu’est-ce qui se passe ?
    .hint = Dire d’abord : « Tu peux ne pas répondre, on peut s’arrêter. » Ne pas demander qui.
    .option-nothing = Rien
    .option-hurt-me = On me frappe, ou on dit qu’on le fera
    .option-family = On s’en prend à ma famille
    .option-police = On dit qu’on appellera la police
    .option-no-bed = Plus à manger, ou plus de lit
    .option-show-tell = On montre des photos, on dit tout à ma famille
    .option-bad-luck = Un malheur : j’ai juré
    .option-no-pills = Plus de cachets
    .option-other = Autre chose

question-pills = Pour dormir ou pour tenir, tu prends quelque chose ?
    .hint = Ne pas juger, ne pas nommer de produit. Arrêter d’un coup peut être dangereux : proposer un médecin.
    .option-no = Non
    .option-doctor = Oui, un médecin me le donne
    .option-finds = Oui, j’en trouve
    .option-given = Oui, on m’en donne

question-hurt = Est-ce que quelqu’un te fait du mal ?
    .hint = Dire d’abord : « Tu peux ne pas répondre. » Ni qui, ni comment. Dire : « Ce n’est pas ta faute. »
    .option-no = Non
    .option-before = Avant, plus maintenant
    .option-still = Oui, encore

question-marriage = On te parle de mariage ?
    .hint = Oui ou non suffit. Ne pas en parler à la famille.
    .option-no = Non
    .option-wants = Oui, et j’en ai envie
    .option-imposed = Oui, et je ne veux pas
    .option-done = C’est déjà fait

question-told-unasked = Ce que l’enfant a dit de lui-même, sans qu’on le demande
    .hint = Ne rien demander. Noter les mots exacts, ne rien faire préciser. Dire : « Tu as bien fait de le dire. Ce n’est pas ta faute. »
    .option-touch = Quelqu’un touche son corps, ou plus
    .option-pictures = Des images de son corps
    .option-marriage = Un mariage dont il ou elle ne veut pas
    .option-nothing = Rien de cela

question-body = Il y a des choses qu’on te demande, et qui te mettent mal ?
    .hint = Une seule fois, à l’abri des regards, puis laisser un silence. Cocher seulement ce que l’enfant dit de lui-même, ne rien faire préciser. Dire : « Ce n’est pas ta faute. »
    .option-pictures = Des photos ou des vidéos
    .option-touch = Me laisser toucher, ou plus
    .option-meet = Voir des gens que je ne connais pas
    .option-none = Non

question-danger-now = Là, maintenant, tu te sens en danger ?
    .observe = Est-ce que l’enfant est en danger maintenant ?
    .hint = Si oui, arrêter les questions.
    .option-no = Non
    .option-maybe = Peut-être
    .option-yes = Oui

question-dark-thoughts = Est-ce qu’il t’arrive de ne plus vouloir vivre ?
    .hint = Demander calmement ; en parler ne donne pas l’idée. Ne pas laisser l’enfant sans personne après un oui.
    .option-no = Non
    .option-sometimes = Parfois, mais pas maintenant
    .option-now = Oui, en ce moment

## Ses mots

question-looked-for = Quelqu’un s’inquiète de ne pas te voir ?
    .hint = Ne prévenir personne avant de savoir si c’est sûr pour l’enfant.
    .option-family = Oui, ma famille
    .option-shelter = Oui, un foyer
    .option-nobody = Non, personne

question-own-words = Avec tes mots à toi, qu’est-ce que je dois retenir ?
    .hint = Écrire mot pour mot, dans sa langue si possible. Ne rien corriger, n’ajouter aucun nom.

## Indices : exploitation

indicator-excessive-hours = Activité de plus de huit heures par jour, ou la nuit
indicator-low-or-no-pay = Rien en échange, ou seulement un lit ou à manger
indicator-wage-manipulation = Ne garde qu’une partie de l’argent
indicator-no-education-access = École rendue impossible
indicator-earnings-taken = Doit remettre ce qu’il ou elle rapporte
indicator-sum-to-bring = Une somme à ramener
indicator-sexual-acts-for-something = Images ou actes sexuels en échange de quelque chose
indicator-marriage-of-a-child = Mariage imposé, ou déjà fait
indicator-begging = Demande de l’argent dans la rue
indicator-offences-for-others = Actes interdits demandés par d’autres
indicator-household-work = Presque tout le ménage ou la garde des enfants
indicator-meets-people-for-something = Voit des inconnus contre de l’argent ou des cadeaux

## Indices : emprise

indicator-violence = Violences en ce moment
indicator-threats-of-violence = Coups ou menaces en cas de refus
indicator-isolation-confinement = Enfermement ou surveillance
indicator-documents-confiscated = Papiers gardés par d’autres, sans pouvoir les reprendre
indicator-debt-bondage = Dette à rembourser en obéissant
indicator-under-strong-influence = Ne peut pas dire non
indicator-substances-given = Médicaments ou drogues donnés par d’autres
indicator-violence-family = Menaces ou violences contre la famille
indicator-threat-denunciation = Menace de la police
indicator-threat-inform-family = Menace de montrer des images ou de tout dire
indicator-dependency-on-exploiters = Dépend, pour le toit ou les repas, des gens qu’il ou elle sert
indicator-phone-controlled = Téléphone contrôlé par d’autres
indicator-moved-around = Déplacements d’une ville à l’autre, décidés par d’autres
indicator-oath = Serment ou peur d’un sort
indicator-brought-by-who-decides = Un adulte du voyage, hors de la famille, décide encore pour l’enfant
indicator-family-pressed-for-debt = Famille menacée au pays pour une dette

## Indices : signes vus ou entendus

indicator-watched = Quelqu’un surveille, ou dépose et reprend l’enfant
indicator-spoken-for = Quelqu’un répond à sa place
indicator-fear-of-somebody = Peur visible d’une personne
indicator-injuries-seen = Blessures visibles
indicator-phone-keeps-ringing = Téléphone qui sonne sans cesse
indicator-exhaustion-seen = Épuisement visible
indicator-substances-seen = Médicaments ou drogues : plaquettes, produits, ou leurs effets
indicator-things-beyond-means = Objets au-dessus de ses moyens
indicator-tools-seen = Outils d’effraction
indicator-papers-of-others = Cartes ou papiers d’autres personnes
indicator-hotel-keys-seen = Clés ou cartes d’hôtel
indicator-told-what-to-say = Phrases apprises, ou âge qui change
indicator-debt-mentioned = Parle d’une dette
indicator-moves-mentioned = Parle de villes changées sans choisir

## Dimensions

dimension-child-exploitation = Exploitation
dimension-hold = Emprise
dimension-signs = Signes vus ou entendus

## Types d’exploitation possibles

exploitation-forced-criminality = Contrainte à commettre des délits
exploitation-forced-begging = Mendicité forcée
exploitation-domestic-servitude = Servitude domestique
exploitation-sexual-exploitation = Exploitation sexuelle
exploitation-forced-marriage = Mariage forcé
exploitation-labour = Exploitation par le travail

## Réponses qui ne vont pas ensemble

contradiction-phone = Un téléphone sonne, et l’enfant dit ne pas en avoir. Il n’est peut-être pas à lui. Ne pas le lui faire remarquer.
contradiction-debt = L’enfant a parlé d’une dette, puis dit ne rien devoir. La question fait peut-être peur. Ne pas insister.
contradiction-money = L’enfant garde tout, et doit ramener une somme. Une des questions a peut-être été mal comprise. Y revenir un autre jour.
contradiction-school = L’école fait partie de ses journées, et elle n’est pas possible. Reprendre la question plus tard, autrement.

## Ce que disent les réponses

outcome-protect-now = Protéger maintenant
    .meaning = Un danger est signalé aujourd’hui, qu’il y ait exploitation ou non. Protéger passe avant comprendre. Ce n’est ni une preuve ni une identification.
outcome-situation-of-concern = Situation préoccupante
    .meaning = Des indices d’exploitation sont réunis. Pour un enfant, la contrainte n’a pas à être montrée, et son accord ne compte pas. C’est assez pour alerter. Ce n’est ni une preuve ni une identification : elle revient à d’autres.
outcome-converging-signs = Des signes convergent
    .meaning = Plusieurs signes vont dans le même sens. La rue peut en expliquer une partie. Aller plus loin, à plusieurs, sans presser l’enfant. Cela ne dit ni qu’il y a exploitation, ni qu’il n’y en a pas.
outcome-some-signs = Quelques signes
    .meaning = Au moins un signe a été relevé. Un signe seul ne décide de rien. C’est peut-être autre chose, ou le début d’un récit.
outcome-protect-the-child = Protéger l’enfant
    .meaning = Aucun signe d’exploitation relevé, mais c’est peut-être un enfant, et il est seul. Sa protection n’attend pas de signe, et rien ne dit que tout va bien.
outcome-none-recorded = Aucun signe relevé
    .meaning = Rien n’a été relevé cette fois. Cela ne veut pas dire que tout va bien : un enfant parle rarement la première fois. Un enfant sans adulte reste à protéger.

## Et maintenant

next-step-danger-first = En cas de danger immédiat : les secours ou la police, avant toute autre chose.
next-step-shelter-tonight = Un toit dès ce soir : le département doit accueillir tout mineur sans famille qui le demande, le temps de l’évaluer (Code de l’action sociale et des familles, art. L223-2 et R221-11 ; à vérifier). À défaut : 115, en disant qu’il est mineur.
next-step-not-alone = Ne pas laisser l’enfant sans adulte sûr, et ne pas le laisser repartir là d’où vient le danger. Ne pas le retenir de force.
next-step-prosecutor-by-phone = Urgence : appeler d’abord le parquet des mineurs de permanence, écrire ensuite.
next-step-no-removal = Avant toute décision d’éloignement ou de refus d’entrée, en parler à la hiérarchie : la police ou la gendarmerie peut ouvrir un délai de réflexion de 30 jours, sans éloignement (CESEDA, art. R425-2 ; à vérifier).
next-step-report = Alerter la protection de l’enfance : 119, CRIP du département ou procureur. L’accord de l’enfant est recherché ; sa protection n’en dépend pas.
next-step-duty = Selon votre fonction, signaler un enfant en danger est un devoir (Code de l’action sociale et des familles, art. L226-2-1 et L226-4 ; Code pénal, art. 434-3, et 226-14 qui lève alors le secret ; à vérifier). Le dire à l’enfant.
next-step-special-agreements = Paris et Marseille : le parquet des mineurs peut être saisi directement, et éloigner l’enfant (à vérifier avec votre équipe).
next-step-missing = Un foyer ou une famille le cherche peut-être : la ligne des enfants disparus conseille (voir les contacts). Vérifier d’abord que le retour est sûr.
next-step-distance = De 13 à 18 ans, pour éloigner du danger : le centre Koutcha, le réseau Satouk (à vérifier). Leurs adresses restent secrètes : ne jamais les noter ici.
next-step-explain = Dire à l’enfant, dans sa langue, qui sera prévenu, pourquoi, et ce qui va se passer. Écouter ce qu’il en pense, et le noter.
next-step-age-appeal = Refusé comme mineur : un avocat d’enfants peut saisir le juge des enfants (Code civil, art. 375 ; à vérifier). En attendant, il reste traité comme un enfant.
next-step-ad-hoc-administrator = Sans parent ni tuteur ici : demander au procureur un administrateur ad hoc, pour l’asile, une plainte ou un refus d’entrée (CESEDA, art. L343-2 ; Code de procédure pénale, art. 706-50 ; à vérifier). Rien ne se décide avant.
next-step-age-doubt = Âge en doute : l’enfant reste traité comme un enfant. Si la majorité est établie, proposer un protocole pour adultes.
next-step-not-punished = Ce qu’un enfant exploité a dû faire ne doit pas se retourner contre lui : proposer un avocat (Code pénal ; directive 2011/36, art. 8, modifiée en 2024 ; à vérifier).
next-step-report-if-danger = Un enfant seul est déjà un enfant à protéger : transmettre une information préoccupante à la CRIP, même sans exploitation (à vérifier avec votre équipe).
next-step-talk-with-team = En parler avec l’équipe et une association spécialisée avant de décider seul.
next-step-come-back = Revenir, au même endroit, à la même heure. La confiance vient avec les rencontres. Ne pas refaire les mêmes questions.
next-step-safe-contact = Convenir d’un contact sûr : quelle appli, à quelles heures, sans laisser de message. Le téléphone est peut-être surveillé.
next-step-not-confront = Ne pas aborder ceux qui attendent ou surveillent, et ne pas laisser deviner que l’enfant a parlé.
next-step-facts-and-words = Noter à part ce qui a été vu, ce qui a été rapporté, et les mots exacts de l’enfant.

## Alertes

alert-somebody-near = Quelqu’un surveille ou menace. Votre sécurité et celle de l’enfant d’abord : s’éloigner si c’est possible, parler d’autre chose.
alert-care = Une blessure ou un état préoccupant se voit. Les soins d’abord ; en cas d’urgence, appeler les secours médicaux.
alert-stop-here = L’enfant ne veut pas parler ici ou maintenant. S’arrêter. Ce qui a été vu reste noté ; laisser un moyen de revenir.
alert-urgent-need = Un besoin urgent : un médecin ou un endroit sûr. Y répondre avant de continuer.
alert-very-young = Moins de 13 ans. Un enfant si jeune ne reste pas seul la nuit : alerter la protection de l’enfance.
alert-dark-thoughts = L’enfant parle de ne plus vouloir vivre. Rester, écouter, ne pas promettre le secret. Si c’est maintenant, appeler les secours médicaux.
alert-locked-in = L’enfant dit être sous clé. En danger maintenant ? Arrêter les questions, appeler la police ou les secours.
alert-threats = Des menaces sont dites. Vérifier que personne n’écoute. Voir avec l’enfant ce qui est sûr ce soir.
alert-pills = L’enfant prend des produits sans médecin. Ne pas lui dire d’arrêter d’un coup : proposer un médecin.
alert-violence = Des violences sont dites. L’enfant a-t-il besoin d’un médecin, d’un endroit sûr ce soir ?
alert-body = L’enfant parle de violences sexuelles. Ne pas faire répéter. Moins de 48 heures : les urgences tout de suite (traitement contre le VIH), même sans plainte. Sinon, proposer un médecin. Alerter la protection de l’enfance.
alert-danger-now = L’enfant se sent peut-être en danger. Arrêter les questions ; ouvrir « Danger immédiat ».
alert-missing = On cherche peut-être cet enfant. En parler avec lui, puis avec la ligne des enfants disparus. Ne pas dire où il est avant de savoir si c’est sûr.
alert-age-refused = L’enfant attend qu’on dise son âge, ou on l’a refusé. Ne rien en conclure. Un avocat d’enfants est gratuit et peut saisir le juge ; demander où il dort ce soir.
