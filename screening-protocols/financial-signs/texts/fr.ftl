### review: source

## Le protocole

title = Signes financiers
summary = Pour l’inspection du travail et le service social : ce qui se lit dans les papiers sur le chemin de l’argent. Personne n’est interrogé. Les points sont fixés par les auteurs, et n’ont pas été mesurés.

## Les parties

section-papers = Les papiers
section-pay = La paie
section-people = Les personnes
section-firms = Les entreprises
section-bookings = Réservations et comptes
section-assets = Ce qui est possédé

## Les papiers

question-looked-at = Papiers consultés
    .observe = Quels papiers est-ce que vous avez pu lire ?
    .hint = Cocher seulement ce qui a été lu. Un papier absent ne dit rien par lui-même : passer alors les questions qui en dépendent.
    .option-payslips = Bulletins de paie
    .option-bank = Virements, relevés de compte
    .option-contracts = Contrats de travail
    .option-register = Registre du personnel
    .option-hours = Décompte des heures, plannings
    .option-declarations = Déclarations sociales
    .option-invoices = Factures, contrats de sous-traitance
    .option-cash-book = Livre de caisse, carnets
    .option-other = Autres papiers

## La paie

question-paid-to = Destination des salaires
    .observe = Où arrivent les salaires ?
    .hint = Comparer les numéros de compte entre eux. Un couple ou une famille peut partager un compte.
    .option-own-account = Sur le compte de chaque personne
    .option-other-person = À quelqu’un d’autre que la personne qui travaille
    .option-shared-account = Sur un même compte pour au moins trois personnes sans lien de famille
    .option-cash = Seulement en espèces
    .option-no-trace = Aucune trace de paiement

question-account-control = Accès aux comptes
    .observe = Est-ce que quelqu’un d’autre a la main sur le compte des personnes ?
    .option-cards = Cartes ou codes de plusieurs personnes gardés ensemble
    .option-mandate = Procuration de l’employeur, d’un chef ou d’un intermédiaire
    .option-none = Rien de cela

question-paid-back = Salaire rendu
    .observe = Une partie du salaire revient-elle à l’employeur ou à un intermédiaire ?
    .hint = Un virement en sens inverse, un retrait du même montant juste après la paie, un carnet de remboursements.

question-below-minimum = Sous le minimum
    .observe = Pour les heures réellement faites, est-ce que la paie est sous le minimum légal ou conventionnel ?
    .hint = Diviser la somme payée par les heures réelles, pas par les heures inscrites. Le minimum change : prendre celui de la période.

question-deductions = Retenues
    .observe = Qu’est-ce qui est retenu sur la paie ?
    .hint = Un logement ou des repas peuvent être des avantages en nature déclarés : ne cocher que ce qui est retiré en plus, ou sans accord écrit.
    .option-housing = Le logement
    .option-transport = Le transport
    .option-tools = Des outils, des vêtements de travail
    .option-fines = Des amendes, des pénalités
    .option-loan = Une avance ou un prêt
    .option-fees = Des frais d’embauche ou de papiers
    .option-unexplained = Des sommes sans explication
    .option-none = Rien de cela

question-deductions-half = Poids des retenues
    .observe = Est-ce que les retenues prennent la moitié de la paie, ou plus ?

question-payslips = Bulletins de paie
    .observe = Que montrent les bulletins de paie ?
    .option-missing = Des personnes au travail n’en ont pas
    .option-no-hours = Les heures n’y sont pas
    .option-identical = Ils sont identiques pour tous, mois après mois
    .option-none = Rien de cela

question-hours-recorded = Heures écrites
    .observe = Combien d’heures par semaine, d’après les papiers ?
    .hint = Prendre la semaine la plus longue d’une même personne.
    .option-up-to-48 = 48 ou moins
    .option-49-60 = De 49 à 60
    .option-61-or-more = 61 ou plus
    .option-not-credible = Des heures écrites qui ne sont pas les vraies
    .option-none-kept = Aucun décompte

## Les personnes

question-contracts = Contrats
    .observe = Que montrent les contrats de travail ?
    .option-not-found = Des personnes au travail n’en ont pas
    .option-after-arrival = Signés après l’arrivée en France, pour une embauche décidée à l’étranger
    .option-language = Dans une langue que les personnes ne lisent pas
    .option-two-versions = Deux versions différentes pour la même personne
    .option-not-the-work = Un autre travail, lieu ou salaire que les vrais
    .option-none = Rien de cela

question-fees = Frais d’embauche
    .observe = Est-ce que les personnes ont payé pour avoir ce travail ?
    .hint = Reçus, virements avant l’embauche, factures d’agence.
    .option-to-recruiter = À un intermédiaire ou à une agence
    .option-to-employer = À l’employeur
    .option-for-papers = Pour un visa, une autorisation de travail, une promesse d’embauche
    .option-none = Rien de cela

question-loans = Dettes
    .observe = Est-ce que les personnes doivent de l’argent à ceux qui les emploient ou les ont recrutées ?
    .option-employer = Un prêt ou une avance de l’employeur
    .option-recruiter = Un prêt de celui qui a recruté
    .option-until-paid = Le contrat ou un écrit lie le travail au remboursement
    .option-grows = La dette grandit alors que la personne rembourse
    .option-none = Rien de cela

question-identity-papers = Pièces d’identité
    .observe = Est-ce que des passeports ou titres de séjour originaux sont gardés avec les papiers de l’entreprise ?
    .hint = Des copies dans les dossiers sont ordinaires.

question-same-for-many = Coordonnées communes
    .observe = Est-ce que la même coordonnée sert pour au moins trois personnes sans lien de famille ?
    .hint = Une adresse de foyer ou d’association est ordinaire.
    .option-address = La même adresse
    .option-phone = Le même numéro de téléphone
    .option-email = La même adresse électronique
    .option-guarantor = Le même garant ou la même personne à prévenir
    .option-none = Rien de cela

question-young = Moins de 18 ans
    .observe = Est-ce qu’une date de naissance dans les papiers donne moins de 18 ans ?
    .hint = Un apprentissage ou un stage déclaré est ordinaire. Une date écrite peut être fausse, dans les deux sens.

## Les entreprises

question-declarations = Déclarations sociales
    .observe = Que montrent les déclarations sociales ?
    .option-not-made = Des personnes au travail ne sont pas déclarées
    .option-posted = Des travailleurs détachés sans déclaration ou sans certificat de sécurité sociale
    .option-fewer-hours = Moins d’heures déclarées que travaillées
    .option-other-employer = Déclarées par une autre entreprise que celle qui dirige le travail
    .option-none = Rien de cela

question-chain = Sous-traitance
    .observe = Que montrent les contrats et factures de sous-traitance ?
    .option-levels = Trois niveaux ou plus entre le client et ceux qui travaillent
    .option-labour-only = Un sous-traitant qui ne fournit que des bras
    .option-price = Un prix trop bas pour payer les salaires
    .option-same-people = Les mêmes personnes passent d’un employeur à l’autre
    .option-none = Rien de cela

question-firm = L’entreprise elle-même
    .observe = Que sait-on de l’entreprise qui emploie ?
    .hint = D’après les registres publics et ses propres papiers.
    .option-no-premises = Ni local, ni matériel, seulement une adresse
    .option-short-life = Créée depuis peu, ou fermée et recréée
    .option-front-manager = Un dirigeant qui ne connaît pas l’activité
    .option-many-firms = Le même dirigeant ou la même adresse pour de nombreuses entreprises
    .option-none = Rien de cela

question-money-out = L’argent qui part
    .observe = Comment l’argent sort-il, d’après les reçus et relevés ?
    .hint = Envoyer de l’argent à sa famille est ordinaire.
    .option-one-sender = Une seule personne envoie pour plusieurs
    .option-one-recipient = Plusieurs envoient à une même personne qui n’est pas de leur famille
    .option-after-pay = Le compte est vidé par une même personne juste après la paie
    .option-none = Rien de cela

## Réservations et comptes

question-other-papers = Autres papiers
    .observe = Est-ce que vous avez lu des réservations, ou des comptes de personnes ?
    .hint = Seulement ce que votre fonction, ou l’accord de la personne, vous permet de lire. Ne jamais fouiller un téléphone.
    .option-bookings = Des réservations : chambres, locations de courte durée, trajets
    .option-accounts = Des relevés ou des reçus de personnes
    .option-none = Non

question-lettings = Chambres et locations
    .observe = Qu’est-ce que montrent les réservations ?
    .hint = Une famille, un groupe de travail ou une association réservent aussi pour d’autres.
    .option-many-in-one-name = Beaucoup de courts séjours au nom d’une seule personne
    .option-short-and-moving = Une ville après l’autre, quelques nuits à chaque fois, pour d’autres personnes
    .option-paid-by-another = Les séjours de plusieurs personnes payés par quelqu’un qui n’y dort pas
    .option-visitors = Beaucoup de passages
    .option-none = Rien de cela

question-one-card = Une carte pour plusieurs
    .observe = Est-ce qu’une même carte paie pour plusieurs personnes sans lien de famille ?
    .option-bookings = Des chambres ou des locations
    .option-journeys = Des trajets
    .option-phones = Des recharges de téléphones
    .option-none = Rien de cela

question-adverts-paid = Annonces payées
    .observe = Est-ce que quelqu’un paie souvent des sites d’annonces, pour plusieurs personnes ?
    .hint = Payer sa propre annonce n’est pas un signe.

question-cash-in = Argent qui entre
    .observe = Comment est-ce que l’argent arrive sur le compte ?
    .hint = Un commerce ou un pourboire expliquent souvent des espèces.
    .option-small-notes = Des dépôts d’espèces fréquents, en petits billets, sans activité connue
    .option-many-places = Des dépôts dans des villes différentes
    .option-prepaid = Des cartes ou tickets prépayés
    .option-passes-on = L’argent repart aussitôt vers une même personne
    .option-none = Rien de cela

## Ce qui est possédé

question-assets-seen = Biens vus
    .observe = Qu’est-ce qui a été vu de ce que possèdent ceux qui ont l’argent ?
    .hint = Posséder n’est pas un signe. Cette fiche aide le procureur à demander une saisie en même temps que l’enquête (AGRASC). Écrire seulement ce qui a été vu ou lu, et où.
    .option-vehicles = Des véhicules
    .option-places = Des logements, des locaux
    .option-firms = Des entreprises
    .option-accounts = Des comptes, des cartes, des cryptomonnaies
    .option-cash = De l’argent liquide, des objets de valeur
    .option-none = Rien

question-asset-vehicles = Véhicules
    .observe = Quels véhicules ? Marque, plaque, qui conduit.
    .hint = Vu où, et quand.

question-asset-places = Logements et locaux
    .observe = Quels logements ou locaux ? Adresse, au nom de qui d’après les papiers.
    .hint = Jamais l’adresse où une victime est à l’abri.

question-asset-firms = Entreprises
    .observe = Quelles entreprises ? Nom, numéro, dirigeant d’après le registre.

question-asset-accounts = Comptes
    .observe = Quels comptes, cartes ou cryptomonnaies ? Banque ou plateforme, au nom de qui.
    .hint = Les noms de proches comptent seulement s’ils se lisent dans un papier.

question-asset-cash = Argent liquide et objets de valeur
    .observe = Quoi, combien à peu près, et où ?
    .hint = Ne rien toucher, ne rien compter devant les personnes.

## Indices : exploitation

indicator-excessive-hours = Heures de travail excessives
indicator-low-or-no-pay = Paie très faible ou absente
indicator-wage-manipulation = Paie amputée ou versée à un tiers
indicator-labour-law-contract-breach = Droit du travail ou contrat non respecté
indicator-no-social-protection = Aucune protection sociale

## Indices : contrainte

indicator-documents-confiscated = Papiers gardés par l’employeur ou un tiers
indicator-debt-bondage = Dette à rembourser par le travail

## Signes : le chemin de l’argent

indicator-one-account-for-many = Un même compte pour plusieurs personnes
indicator-account-controlled = Comptes ou cartes dans les mains d’un autre
indicator-wages-paid-back = Salaire rendu à l’employeur ou à un intermédiaire
indicator-money-collected = Argent de plusieurs personnes rassemblé par une seule
indicator-recruitment-fees = Frais payés pour avoir le travail
indicator-same-contact-for-many = Mêmes coordonnées pour plusieurs personnes
indicator-shell-employer = Employeur sans existence réelle
indicator-employer-loan = Prêt ou avance de ceux qui emploient
indicator-pay-without-trace = Paie en espèces ou sans trace
indicator-identical-payslips = Bulletins de paie identiques pour tous
indicator-declarations-do-not-fit = Déclarations sociales qui ne correspondent pas
indicator-subcontracting-hides-employer = Sous-traitance qui cache l’employeur
indicator-contract-not-understood = Contrat dans une langue non comprise
indicator-contract-after-arrival = Contrat signé après l’arrivée
indicator-stays-paid-by-another = Séjours de plusieurs personnes payés par une autre
indicator-one-card-for-many = Une même carte paie pour plusieurs personnes
indicator-lettings-in-one-name = Beaucoup de courts séjours au nom d’une seule personne
indicator-adverts-paid-for-several = Annonces payées pour plusieurs personnes
indicator-cash-without-a-trade = Espèces déposées sans activité connue
indicator-phones-topped-up-by-one = Téléphones de plusieurs personnes rechargés par une seule
indicator-prepaid-vouchers = Cartes ou tickets prépayés

dimension-exploitation = Conditions d’exploitation
dimension-coercion-at-destination = Contrainte sur place
dimension-money-trail = Chemin de l’argent
dimension-money-of-several-people = Argent de plusieurs personnes

score-money-signs = Signes financiers

## Ce que disent les papiers

outcome-strong-signs = Signes financiers nombreux
    .meaning = Neuf points ou plus, d’après des poids choisis par les auteurs. Les papiers vont dans le même sens : c’est assez pour saisir la hiérarchie ou le procureur. Ce n’est ni une preuve de traite, ni une preuve contre une personne.
outcome-several-signs = Plusieurs signes financiers
    .meaning = De quatre à huit points, d’après des poids choisis par les auteurs. Il faut lire d’autres papiers et surtout parler avec les personnes. Cela ne dit ni qu’il y a traite, ni qu’il n’y en a pas.
outcome-few-signs = Quelques signes
    .meaning = De un à trois points. Un signe seul s’explique souvent autrement : une mauvaise comptabilité, un arrangement de famille, une infraction au droit du travail.
outcome-none-recorded = Aucun signe relevé
    .meaning = Rien n’a été relevé dans les papiers lus. Des papiers en ordre ne disent rien de ce que vivent les personnes, et ce qui n’a pas été lu reste inconnu.

## Et maintenant

next-step-danger-first = S’il y a un danger immédiat, appeler les secours ou la police avant toute autre chose.
next-step-people-first = Les personnes avant les papiers : parler avec chacune, à l’écart, avec le protocole « Travail et conditions de vie ».
next-step-hierarchy-or-prosecutor = Transmettre à la hiérarchie ou au procureur, qui est informé sans délai d’un crime ou d’un délit (Code de procédure pénale, art. 40 ; à vérifier). Demander une enquête sur l’argent en même temps que sur les faits.
next-step-not-tracfin = Tracfin est saisi par le procureur ou par la hiérarchie. Rien ne lui est envoyé depuis cette application.
next-step-seizure = Joindre la fiche de ce qui est possédé : le procureur peut faire chercher et saisir les biens avec l’enquête (AGRASC ; à vérifier). Ne pas chercher soi-même.
next-step-record-offences = Inspection du travail : des infractions peuvent être constatées par procès-verbal (Code du travail, art. L8112-2 ; à vérifier).
next-step-joint-check = Proposer à la hiérarchie un contrôle commun, avec l’Urssaf ou les impôts, par exemple dans le cadre du Codaf.
next-step-principal = Regarder aussi le donneur d’ordre : il a des obligations de vigilance (Code du travail, art. L8222-1 et suivants ; à vérifier).
next-step-labour-law = Traiter d’abord ce qui relève du droit du travail, et garder le reste en mémoire pour une autre visite.
next-step-complete = Compléter : les questions passées restent inconnues. Demander les papiers qui manquaient.
next-step-copies = Ne prendre copie que dans la limite de vos pouvoirs. Noter de chaque papier ce qu’il est, sa date et où il était.
next-step-not-warn = Ne pas laisser deviner ce qui intéresse : un employeur prévenu peut vider les comptes, détruire des papiers ou menacer des personnes.
next-step-facts = S’en tenir à ce qui est écrit. Noter à part ce qui est supposé.

## Alertes

alert-papers-kept = Des papiers d’identité originaux sont ici. Voir avec la hiérarchie comment les faire rendre sans mettre en danger les personnes.
alert-minor = Une personne a peut-être moins de 18 ans. La protéger d’abord : alerter la protection de l’enfance (119). Prendre avec elle un protocole pour mineurs.
