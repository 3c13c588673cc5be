### review: draft
### Cuvintele documentului pe care îl primește un serviciu: pe ecran, pe hârtie și în previzualizare.

## Pagina

document-title = Îndrumare { $code }
document-kind = Îndrumare confidențială
document-kind-demonstration = Exercițiu: nicio persoană reală
document-confidential = Numai pentru serviciul destinatar. Nu se lasă pe ecran, la imprimantă sau într-o căsuță de mesaje.
document-verified = Deschisă și verificată aici: cele două semnături sunt ale unui aparat invitat de acest serviciu și nimic nu s-a schimbat de la trimitere.
document-not-an-identification = Acest document spune ce a observat cineva de pe teren. Nu este nici dovadă, nici identificare.
document-moment = { $day } { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
} { $year }, ora { $time } ({ $offset })
document-day = { $day } { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
} { $year }

## Părțile ei

document-contact = Înainte de orice contact
document-contact-phone = Telefon
document-contact-instructions = Cum se ia legătura cu persoana
document-contact-warning = Urmați aceste indicații întocmai: un apel la momentul nepotrivit poate pune persoana în pericol.
document-contact-none = Nu s-a transmis niciun mijloc sigur de contact. Nu căutați persoana pe altă cale fără să vorbiți cu cine a îndrumat-o.
document-outcome = Ce spun răspunsurile
document-range = Ce nu se știe încă poate schimba această citire: de la „{ $lowest }” la „{ $highest }”.
document-range-certain = Ce nu se știe încă nu poate schimba această citire.
document-indications = Indicii observate
document-indications-none = Nu s-a observat niciun indiciu. Asta nu înseamnă că totul este bine.
document-dimensions = Dimensiuni
document-count-strong = { $count ->
    [one] { $count } indiciu puternic
    [few] { $count } indicii puternice
   *[other] { $count } de indicii puternice
}
document-count-medium = { $count ->
    [one] { $count } indiciu mediu
    [few] { $count } indicii medii
   *[other] { $count } de indicii medii
}
document-count-weak = { $count ->
    [one] { $count } indiciu slab
    [few] { $count } indicii slabe
   *[other] { $count } de indicii slabe
}
document-counts-none = niciun indiciu
document-facts = Fapte transmise
document-answers = Răspunsuri
document-answers-recorded = notat la { $moment }
document-notes = Notele celui care îndrumă
document-own-words = Cuvintele persoanei
# $words : ce qui a été dit, mot pour mot.
document-quoted = „{ $words }”
document-judgement = Părerea celui care îndrumă, alături de rezultat
document-basis = Temei
document-origin = De unde vine această îndrumare

## Ce o situează

document-sent = Sigilată la
document-role = Funcție
document-basis-recorded = Notat la
document-basis-ground = Motivul arătat
document-code = Caz
document-languages = Limbile interviului
document-language-respondent = { $language } (persoana)
document-language-interviewer = { $language } (cine a ținut interviul)
document-begun = Interviu început la
document-changed = Ultima schimbare la
document-protocol = Protocol
document-protocol-version = versiunea { $version }
document-protocol-fingerprint = Amprenta protocolului
document-referral = Numărul îndrumării
document-device = Cheile aparatului
document-agency = Serviciu destinatar

## Ce nu este revizuit

document-draft = traducere nerevizuită
document-draft-note = Cuvintele urmate de ° nu au fost verificate de nimeni în această limbă.
document-draft-page = Titlurile din această pagină nu au fost încă revizuite în această limbă.
document-code-only = cod primit fără text

## Temeiuri

document-basis-consent = Acordul persoanei
document-basis-legal-duty = Obligație legală, fără să fie nevoie de acord

## De unde se știe

provenance-answered = ca răspuns la întrebare
provenance-volunteered = spus din proprie inițiativă
provenance-observed = observat
provenance-reported = spus de altcineva
provenance-document = văzut într-un document

## Ce nu este un răspuns

non-answer-not-answered = Încă fără răspuns
non-answer-does-not-know = Nu știe
non-answer-prefers-not-to-say = Preferă să nu spună
non-answer-not-safe-to-ask = Nu era sigur să se întrebe atunci
non-answer-not-asked = Nu s-a întrebat

## Răspunsuri comune

answer-word-yes = Da
answer-word-no = Nu
answer-word-none = Niciunul dintre acestea

## Greutatea unui indiciu

weight-strong = indiciu puternic
weight-medium = indiciu mediu
weight-weak = indiciu slab

## Starea unei dimensiuni

dimension-state-positive = atinsă
dimension-state-not-reached = neatinsă
dimension-state-could-change = se mai poate schimba

## Câmpuri HTCDS 2.0 (OIM, CC BY 4.0), în cuvintele noastre

htcds-field-prs_Salutation = Formula de adresare
htcds-field-prs_Title = Titlu
htcds-field-prs_FirstName = Prenume
htcds-field-prs_MiddleName = Al doilea prenume
htcds-field-prs_SecondName = Nume de familie
htcds-field-prs_Birthdate = Data nașterii
htcds-field-prs_Gender = Gen
htcds-field-prs_MaritalStatus = Situația familială
htcds-field-prs_NumberOfChildren = Număr de copii
htcds-field-prs_PrimaryLanguage = Limba principală
htcds-field-prs_SecondaryLanguage = Altă limbă
htcds-field-prs_HighestLevelOfEducation = Nivel de studii
htcds-field-prs_Citizenship = Cetățenie
htcds-field-prs_IdentityNumber = Numărul actului de identitate
htcds-field-prs_Email = Adresă de e-mail
htcds-field-prs_HomePhone = Telefon acasă
htcds-field-prs_MobilePhone = Telefon mobil
htcds-field-prs_MailingStreet = Strada
htcds-field-prs_MailingPostalCode = Cod poștal
htcds-field-prs_MailingCity = Oraș
htcds-field-prs_MailingState = Regiune
htcds-field-prs_MailingCountry = Țară
htcds-field-vic_AgreementToManagePersonalData = Acord pentru folosirea datelor
htcds-field-vic_TraffickingStatus = Statut în raport cu traficul de persoane
htcds-field-vic_TraffickingStatusDecisionMakingOrg = Cine a hotărât acest statut
htcds-field-vic_RelationshipToTrafficker = Legătura cu autorul presupus
htcds-field-vic_AgeWhenTrafficked = Vârsta la data faptelor
htcds-field-vic_RecruitmentWebsitesAndApps = Site-uri și aplicații de recrutare
htcds-field-vic_MethodOfRecruitment = Felul în care a fost recrutată persoana
htcds-field-vic_LocationOfRecruitment = Locul recrutării
htcds-field-vic_MethodsOfControl = Mijloace de constrângere semnalate
htcds-field-vic_TypeOfExploitation = Formă posibilă de exploatare
htcds-field-vic_ForcedLabourIndustry = Sector de activitate
htcds-field-vic_TypeOfSexExploitation = Formă posibilă de exploatare sexuală
htcds-field-vic_LocationOfExploitation = Locul faptelor
htcds-field-vic_ExploitationWebsitesAndApps = Site-uri și aplicații ale exploatării
htcds-field-vic_Vulnerabilities = Vulnerabilități semnalate
htcds-field-vic_DetailsOfVulnerabilities = Precizări despre vulnerabilități
htcds-field-cas_Status = Starea cazului
htcds-field-cas_ReferringOrganisation = Serviciul care îndrumă
htcds-field-cas_ReferredOrganisation = Serviciu destinatar
htcds-field-cas_ReasonForOutgoingReferral = Motivul îndrumării
htcds-field-cas_OutgoingReferralDate = Data îndrumării
htcds-field-cas_OutgoingReferralDetails = Precizări despre îndrumare
htcds-field-con_Consent = Acordul persoanei

## Valori HTCDS 2.0

htcds-value-Feminine = Feminin
htcds-value-Masculine = Masculin
htcds-value-TransgenderFeminine = Femeie transgen
htcds-value-TransgenderMasculine = Bărbat transgen
htcds-value-NonConforming = În afara acestor categorii
htcds-value-NonSpecifiedUnknown = Nespecificat
htcds-value-Single = Necăsătorit sau necăsătorită
htcds-value-Married = Căsătorit sau căsătorită
htcds-value-Widowed = Văduv sau văduvă
htcds-value-Divorced = Divorțat sau divorțată
htcds-value-Separated = Separat sau separată
htcds-value-RegisteredPartnership = Parteneriat înregistrat
htcds-value-PossibleVictimOfTrafficking = Victimă posibilă (primă citire de pe teren)
htcds-value-ActualVictimOfTrafficking = Identificare făcută de o autoritate
htcds-value-NotAVictimOfTrafficking = Înlăturat de o autoritate
htcds-value-Police = Poliție
htcds-value-NGO = Asociație
htcds-value-CourtOrProsecution = Tribunal sau parchet
htcds-value-NonPoliceGovernmentalOrganization = Administrație, alta decât poliția
htcds-value-Familial = Familie
htcds-value-Acquainted = Cunoștință
htcds-value-Unaquainted = Persoană necunoscută
htcds-value-AtAPlaceOfBusiness = Într-un magazin sau o firmă
htcds-value-AtAnEducationalInstitution = Într-o instituție de învățământ
htcds-value-AtWork = La muncă
htcds-value-ThroughOnlineSocialNetworks = Prin rețele sociale
htcds-value-ThroughAnOnlineAdvertisement = Printr-un anunț pe internet
htcds-value-ThroughATelevisionAdvert = Printr-un anunț la televizor
htcds-value-ThroughANewspaperAdvert = Printr-un anunț în ziar
htcds-value-ThroughFamilyOrFamilyEvents = Prin familie
htcds-value-ThroughFriendsOrSocialEvents = Prin prieteni sau întâlniri
htcds-value-PhysicalThreats = Amenințări fizice
htcds-value-ThreatsLawEnforcement = Amenințări cu denunțul la autorități
htcds-value-ThreatensChildrenFamily = Amenințări împotriva copiilor sau a familiei
htcds-value-DebtBondage = Servitute pentru datorii
htcds-value-FalsePromises = Promisiuni false
htcds-value-PhysicalAbuse = Violențe fizice
htcds-value-SexualAbuse = Violențe sexuale
htcds-value-TakesEarnings = Salariu reținut sau luat
htcds-value-RestrictsFinancialAccess = Acces limitat la bani
htcds-value-RestrictsMedicalCare = Acces limitat la îngrijiri
htcds-value-WithholdsNecessities = Lipsire de cele necesare
htcds-value-PsychologicalAbuse = Violențe psihologice
htcds-value-PsychoactiveSubstance = Substanțe psihoactive
htcds-value-ExcessiveWorkingHours = Program excesiv
htcds-value-WithholdsDocuments = Acte reținute
htcds-value-Other = Altele
htcds-value-ForcedLabour = Muncă forțată
htcds-value-SexualExploitation = Exploatare sexuală
htcds-value-ChildLabour = Munca copiilor
htcds-value-ForcedMarriage = Căsătorie forțată
htcds-value-Servitude = Servitute
htcds-value-ForcedMilitaryByNonStateActors = Înrolare forțată într-un grup armat
htcds-value-OrganRemoval = Prelevare de organe
htcds-value-ForcedBegging = Cerșetorie forțată
htcds-value-ForcedAdoption = Adopție forțată
htcds-value-Surrogacy = Sarcină purtată pentru altcineva
htcds-value-A_AgricultureForestryAndFishing = Agricultură, pădure, pescuit
htcds-value-B_MiningAndQuarrying = Mine și cariere
htcds-value-C_Manufacturing = Industrie
htcds-value-D_ElectricityGasSteamAndAirConditioningSupply = Energie
htcds-value-E_WaterSupplySewerageWasteManagement = Apă și deșeuri
htcds-value-F_Construction = Construcții și lucrări publice
htcds-value-G_WholesaleAndRetailTradeRepairOfMotorVehicles = Comerț și reparații auto
htcds-value-H_TransportationAndStorage = Transport și depozitare
htcds-value-I_AccommodationAndFoodServiceActivities = Hoteluri și restaurante
htcds-value-J_InformationAndCommunication = Informație și comunicare
htcds-value-K_FinancialAndInsuranceActivities = Finanțe și asigurări
htcds-value-L_RealEstateActivities = Imobiliare
htcds-value-M_ProfessionalScientificAndTechnicalActivities = Activități specializate și tehnice
htcds-value-N_AdministrativeAndSupportServiceActivities = Servicii administrative, curățenie, pază
htcds-value-O_PublicAdministrationAndDefence = Administrație publică
htcds-value-P_Education = Învățământ
htcds-value-Q_HumanHealthAndSocialWorkActivities = Sănătate și asistență socială
htcds-value-R_ArtsEntertainmentAndRecreation = Arte, spectacole, timp liber
htcds-value-S_OtherServiceActivities = Alte servicii
htcds-value-T_ActivitiesOfHouseholdsAsEmployers = Muncă în casele oamenilor
htcds-value-U_ActivitiesOfExtraterritorialOrganizations = Organizații internaționale
htcds-value-Prostitution = Prostituție
htcds-value-Pornography = Pornografie
htcds-value-RemoteInteractiveServices = Servicii la distanță
htcds-value-PrivateSexualServices = Servicii sexuale private
htcds-value-Addiction = Dependență
htcds-value-SocialGroup = Apartenență la un grup
htcds-value-Discrimination = Discriminare
htcds-value-Poverty = Sărăcie
htcds-value-DisabilityAndPhysicalHealth = Handicap sau sănătate
htcds-value-MentalHealth = Sănătate mintală
htcds-value-Migration = Situație de migrație
htcds-value-Homelessness = Fără locuință
htcds-value-AbuseSocialMedia = Violențe pe internet
htcds-value-AbusePhysical = Violențe suferite
htcds-value-Education = Puțină școală
htcds-value-WorkEnvironment = Condiții de muncă
htcds-value-Active = În curs
htcds-value-FollowUp = Urmărire
htcds-value-Closed = Închis
htcds-value-ClosedReferred = Închis, îndrumat în altă parte
htcds-value-AdditionalServicesRequired = Nevoie de alt sprijin
htcds-value-MigrationOrChangeOfLocation = Plecare sau schimbare de loc

## Limbi, după codul ISO 639-2

language-alb = albaneză
language-amh = amharică
language-ara = arabă
language-bam = bambara
language-ben = bengali
language-bul = bulgară
language-chi = chineză
language-eng = engleză
language-fre = franceză
language-fra = franceză
language-ful = fulani
language-geo = georgiană
language-ger = germană
language-hin = hindi
language-hun = maghiară
language-ita = italiană
language-kur = kurdă
language-lin = lingala
language-nep = nepaleză
language-pan = punjabi
language-per = persană
language-pol = polonă
language-por = portugheză
language-pus = paștu
language-ron = română
language-rum = română
language-rus = rusă
language-snk = soninke
language-som = somaleză
language-spa = spaniolă
language-srp = sârbă
language-tam = tamilă
language-tha = thailandeză
language-tir = tigrinia
language-tgl = tagalog
language-tur = turcă
language-ukr = ucraineană
language-urd = urdu
language-vie = vietnameză
language-wol = wolof
