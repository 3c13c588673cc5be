### review: source
### Les mots du document qu’un service reçoit, à l’écran, sur papier et dans l’aperçu.

## La page

document-title = Orientation { $code }
document-kind = Orientation confidentielle
document-kind-demonstration = Exercice : aucune personne réelle
document-confidential = À lire par le service destinataire seulement. Ne pas laisser à l’écran, sur l’imprimante ni dans une messagerie.
document-verified = Ouvert et vérifié sur ce poste : les deux signatures sont celles d’un appareil invité par ce service, et rien n’a été modifié depuis l’envoi.
document-not-an-identification = Ce document dit ce qui a été relevé par une personne de terrain. Ce n’est ni une preuve ni une identification.
document-moment = { $day } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year } à { $time } ({ $offset })
document-day = { $day } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }

## Ses parties

document-contact = Avant tout contact
document-contact-phone = Téléphone
document-contact-instructions = Comment joindre la personne
document-contact-warning = Suivre ces consignes à la lettre : un appel au mauvais moment peut mettre la personne en danger.
document-contact-none = Aucun moyen de contact sûr n’a été transmis. Ne pas chercher à joindre la personne par un autre chemin sans en parler avec qui l’a orientée.
document-outcome = Ce que disent les réponses
document-range = Ce qui reste inconnu peut encore changer cette lecture : de « { $lowest } » à « { $highest } ».
document-range-certain = Ce qui reste inconnu ne peut pas changer cette lecture.
document-indications = Indices relevés
document-indications-none = Aucun indice n’a été relevé. Cela ne veut pas dire que tout va bien.
document-dimensions = Dimensions
document-count-strong = { $count ->
    [one] { $count } indice fort
   *[other] { $count } indices forts
}
document-count-medium = { $count ->
    [one] { $count } indice moyen
   *[other] { $count } indices moyens
}
document-count-weak = { $count ->
    [one] { $count } indice faible
   *[other] { $count } indices faibles
}
document-counts-none = aucun indice
document-facts = Faits transmis
document-answers = Réponses
document-answers-recorded = noté le { $moment }
document-notes = Notes de qui oriente
document-own-words = Ses propres mots
# $words : ce qui a été dit, mot pour mot.
document-quoted = « { $words } »
document-judgement = Avis de qui oriente, à côté du résultat
document-basis = Fondement
document-origin = D’où vient cette orientation

## Ce qui la situe

document-sent = Scellée le
document-role = Fonction
document-basis-recorded = Noté le
document-basis-ground = Motif indiqué
document-code = Dossier
document-languages = Langues de l’entretien
document-language-respondent = { $language } (la personne)
document-language-interviewer = { $language } (qui l’a reçue)
document-begun = Entretien commencé le
document-changed = Dernière modification le
document-protocol = Protocole
document-protocol-version = version { $version }
document-protocol-fingerprint = Empreinte du protocole
document-referral = Numéro de l’orientation
document-device = Clés de l’appareil
document-agency = Service destinataire

## Ce qui n’est pas relu

document-draft = traduction non relue
document-draft-note = Les mots suivis de ° n’ont été vérifiés par personne dans cette langue.
document-draft-page = Les intitulés de cette page n’ont pas encore été relus dans cette langue.
document-code-only = code reçu sans texte

## Fondements

document-basis-consent = Accord de la personne
document-basis-legal-duty = Obligation légale, sans accord nécessaire

## D’où l’on sait

provenance-answered = en réponse à la question
provenance-volunteered = dit spontanément
provenance-observed = observé
provenance-reported = rapporté par un tiers
provenance-document = vu dans un document

## Ce qui n’est pas une réponse

non-answer-not-answered = Pas encore de réponse
non-answer-does-not-know = Ne sait pas
non-answer-prefers-not-to-say = Préfère ne pas le dire
non-answer-not-safe-to-ask = Pas prudent de demander à ce moment
non-answer-not-asked = Non demandé

## Réponses communes

answer-word-yes = Oui
answer-word-no = Non
answer-word-none = Aucune de ces réponses

## Poids d’un indice

weight-strong = indice fort
weight-medium = indice moyen
weight-weak = indice faible

## État d’une dimension

dimension-state-positive = atteinte
dimension-state-not-reached = non atteinte
dimension-state-could-change = peut encore changer

## Champs de HTCDS 2.0 (OIM, CC BY 4.0), en mots d’ici

htcds-field-prs_Salutation = Civilité
htcds-field-prs_Title = Titre
htcds-field-prs_FirstName = Prénom
htcds-field-prs_MiddleName = Deuxième prénom
htcds-field-prs_SecondName = Nom
htcds-field-prs_Birthdate = Date de naissance
htcds-field-prs_Gender = Genre
htcds-field-prs_MaritalStatus = Situation familiale
htcds-field-prs_NumberOfChildren = Nombre d’enfants
htcds-field-prs_PrimaryLanguage = Langue principale
htcds-field-prs_SecondaryLanguage = Autre langue
htcds-field-prs_HighestLevelOfEducation = Niveau d’études
htcds-field-prs_Citizenship = Nationalité
htcds-field-prs_IdentityNumber = Numéro de pièce d’identité
htcds-field-prs_Email = Adresse électronique
htcds-field-prs_HomePhone = Téléphone du domicile
htcds-field-prs_MobilePhone = Téléphone portable
htcds-field-prs_MailingStreet = Rue
htcds-field-prs_MailingPostalCode = Code postal
htcds-field-prs_MailingCity = Ville
htcds-field-prs_MailingState = Région
htcds-field-prs_MailingCountry = Pays
htcds-field-vic_AgreementToManagePersonalData = Accord pour l’usage de ses données
htcds-field-vic_TraffickingStatus = Statut au regard de la traite
htcds-field-vic_TraffickingStatusDecisionMakingOrg = Qui a décidé de ce statut
htcds-field-vic_RelationshipToTrafficker = Lien avec l’auteur présumé
htcds-field-vic_AgeWhenTrafficked = Âge au moment des faits
htcds-field-vic_RecruitmentWebsitesAndApps = Sites et applications du recrutement
htcds-field-vic_MethodOfRecruitment = Façon dont la personne a été recrutée
htcds-field-vic_LocationOfRecruitment = Lieu du recrutement
htcds-field-vic_MethodsOfControl = Moyens de contrainte signalés
htcds-field-vic_TypeOfExploitation = Forme d’exploitation possible
htcds-field-vic_ForcedLabourIndustry = Secteur d’activité
htcds-field-vic_TypeOfSexExploitation = Forme d’exploitation sexuelle possible
htcds-field-vic_LocationOfExploitation = Lieu des faits
htcds-field-vic_ExploitationWebsitesAndApps = Sites et applications de l’exploitation
htcds-field-vic_Vulnerabilities = Vulnérabilités signalées
htcds-field-vic_DetailsOfVulnerabilities = Précisions sur les vulnérabilités
htcds-field-cas_Status = État du dossier
htcds-field-cas_ReferringOrganisation = Service qui oriente
htcds-field-cas_ReferredOrganisation = Service destinataire
htcds-field-cas_ReasonForOutgoingReferral = Raison de l’orientation
htcds-field-cas_OutgoingReferralDate = Date de l’orientation
htcds-field-cas_OutgoingReferralDetails = Précisions sur l’orientation
htcds-field-con_Consent = Accord de la personne

## Valeurs de HTCDS 2.0

htcds-value-Feminine = Féminin
htcds-value-Masculine = Masculin
htcds-value-TransgenderFeminine = Femme transgenre
htcds-value-TransgenderMasculine = Homme transgenre
htcds-value-NonConforming = Non conforme à ces catégories
htcds-value-NonSpecifiedUnknown = Non précisé
htcds-value-Single = Célibataire
htcds-value-Married = Marié·e
htcds-value-Widowed = Veuf ou veuve
htcds-value-Divorced = Divorcé·e
htcds-value-Separated = Séparé·e
htcds-value-RegisteredPartnership = Partenariat enregistré
htcds-value-PossibleVictimOfTrafficking = Victime possible (première lecture de terrain)
htcds-value-ActualVictimOfTrafficking = Identification faite par une autorité
htcds-value-NotAVictimOfTrafficking = Écarté par une autorité
htcds-value-Police = Police
htcds-value-NGO = Association
htcds-value-CourtOrProsecution = Tribunal ou parquet
htcds-value-NonPoliceGovernmentalOrganization = Administration hors police
htcds-value-Familial = Famille
htcds-value-Acquainted = Connaissance
htcds-value-Unaquainted = Inconnu
htcds-value-AtAPlaceOfBusiness = Dans un commerce ou une entreprise
htcds-value-AtAnEducationalInstitution = Dans un établissement d’enseignement
htcds-value-AtWork = Au travail
htcds-value-ThroughOnlineSocialNetworks = Par les réseaux sociaux
htcds-value-ThroughAnOnlineAdvertisement = Par une annonce en ligne
htcds-value-ThroughATelevisionAdvert = Par une annonce à la télévision
htcds-value-ThroughANewspaperAdvert = Par une annonce dans un journal
htcds-value-ThroughFamilyOrFamilyEvents = Par la famille
htcds-value-ThroughFriendsOrSocialEvents = Par des amis ou des rencontres
htcds-value-PhysicalThreats = Menaces physiques
htcds-value-ThreatsLawEnforcement = Menaces de dénonciation aux autorités
htcds-value-ThreatensChildrenFamily = Menaces contre les enfants ou la famille
htcds-value-DebtBondage = Servitude pour dettes
htcds-value-FalsePromises = Fausses promesses
htcds-value-PhysicalAbuse = Violences physiques
htcds-value-SexualAbuse = Violences sexuelles
htcds-value-TakesEarnings = Salaire retenu ou pris
htcds-value-RestrictsFinancialAccess = Accès à l’argent limité
htcds-value-RestrictsMedicalCare = Accès aux soins limité
htcds-value-WithholdsNecessities = Privation du nécessaire
htcds-value-PsychologicalAbuse = Violences psychologiques
htcds-value-PsychoactiveSubstance = Substances psychoactives
htcds-value-ExcessiveWorkingHours = Horaires excessifs
htcds-value-WithholdsDocuments = Papiers retenus
htcds-value-Other = Autre
htcds-value-ForcedLabour = Travail forcé
htcds-value-SexualExploitation = Exploitation sexuelle
htcds-value-ChildLabour = Travail d’enfants
htcds-value-ForcedMarriage = Mariage forcé
htcds-value-Servitude = Servitude
htcds-value-ForcedMilitaryByNonStateActors = Enrôlement forcé par un groupe armé
htcds-value-OrganRemoval = Prélèvement d’organes
htcds-value-ForcedBegging = Mendicité forcée
htcds-value-ForcedAdoption = Adoption forcée
htcds-value-Surrogacy = Gestation pour autrui
htcds-value-A_AgricultureForestryAndFishing = Agriculture, forêt, pêche
htcds-value-B_MiningAndQuarrying = Mines et carrières
htcds-value-C_Manufacturing = Industrie
htcds-value-D_ElectricityGasSteamAndAirConditioningSupply = Énergie
htcds-value-E_WaterSupplySewerageWasteManagement = Eau et déchets
htcds-value-F_Construction = Bâtiment et travaux publics
htcds-value-G_WholesaleAndRetailTradeRepairOfMotorVehicles = Commerce et réparation automobile
htcds-value-H_TransportationAndStorage = Transport et entreposage
htcds-value-I_AccommodationAndFoodServiceActivities = Hôtellerie et restauration
htcds-value-J_InformationAndCommunication = Information et communication
htcds-value-K_FinancialAndInsuranceActivities = Finance et assurance
htcds-value-L_RealEstateActivities = Immobilier
htcds-value-M_ProfessionalScientificAndTechnicalActivities = Activités spécialisées et techniques
htcds-value-N_AdministrativeAndSupportServiceActivities = Services administratifs, nettoyage, sécurité
htcds-value-O_PublicAdministrationAndDefence = Administration publique
htcds-value-P_Education = Enseignement
htcds-value-Q_HumanHealthAndSocialWorkActivities = Santé et action sociale
htcds-value-R_ArtsEntertainmentAndRecreation = Arts, spectacles, loisirs
htcds-value-S_OtherServiceActivities = Autres services
htcds-value-T_ActivitiesOfHouseholdsAsEmployers = Travail chez des particuliers
htcds-value-U_ActivitiesOfExtraterritorialOrganizations = Organisations internationales
htcds-value-Prostitution = Prostitution
htcds-value-Pornography = Pornographie
htcds-value-RemoteInteractiveServices = Services à distance
htcds-value-PrivateSexualServices = Services sexuels privés
htcds-value-Addiction = Addiction
htcds-value-SocialGroup = Appartenance à un groupe
htcds-value-Discrimination = Discrimination
htcds-value-Poverty = Pauvreté
htcds-value-DisabilityAndPhysicalHealth = Handicap ou santé
htcds-value-MentalHealth = Santé mentale
htcds-value-Migration = Situation migratoire
htcds-value-Homelessness = Sans logement
htcds-value-AbuseSocialMedia = Violences en ligne
htcds-value-AbusePhysical = Violences subies
htcds-value-Education = Peu de scolarité
htcds-value-WorkEnvironment = Conditions de travail
htcds-value-Active = En cours
htcds-value-FollowUp = Suivi
htcds-value-Closed = Clos
htcds-value-ClosedReferred = Clos, orienté ailleurs
htcds-value-AdditionalServicesRequired = Besoin d’un autre accompagnement
htcds-value-MigrationOrChangeOfLocation = Départ ou changement de lieu

## Langues, par code ISO 639-2

language-alb = albanais
language-amh = amharique
language-ara = arabe
language-bam = bambara
language-ben = bengali
language-bul = bulgare
language-chi = chinois
language-eng = anglais
language-fre = français
language-fra = français
language-ful = peul
language-geo = géorgien
language-ger = allemand
language-hin = hindi
language-hun = hongrois
language-ita = italien
language-kur = kurde
language-lin = lingala
language-nep = népalais
language-pan = pendjabi
language-per = persan
language-pol = polonais
language-por = portugais
language-pus = pachto
language-ron = roumain
language-rum = roumain
language-rus = russe
language-snk = soninké
language-som = somali
language-spa = espagnol
language-srp = serbe
language-tam = tamoul
language-tha = thaï
language-tir = tigrigna
language-tgl = tagalog
language-tur = turc
language-ukr = ukrainien
language-urd = ourdou
language-vie = vietnamien
language-wol = wolof
