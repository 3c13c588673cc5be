### review: draft
### The words of the document that an agency receives: on the screen, on paper and in the preview.

## The page

document-title = Referral { $code }
document-kind = Confidential referral
document-kind-demonstration = Practice: no real person
document-confidential = For the receiving agency only. Do not leave it on a screen, on a printer or in a mailbox.
document-verified = Opened and verified here: both signatures are those of a device that this agency invited, and nothing has changed since it was sent.
document-not-an-identification = This document says what somebody in the field noticed. It is neither proof nor an identification.
document-moment = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year } at { $time } ({ $offset })
document-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

## Its parts

document-contact = Before any contact
document-contact-phone = Telephone
document-contact-instructions = How to reach the person
document-contact-warning = Follow this to the letter: a call at the wrong moment can put the person in danger.
document-contact-none = No safe way of contact was passed on. Do not look for another way to reach the person without speaking to whoever referred them.
document-outcome = What the answers say
document-range = What is still unknown could change this reading: from “{ $lowest }” to “{ $highest }”.
document-range-certain = What is still unknown cannot change this reading.
document-indications = Indications noticed
document-indications-none = No indication was noticed. This does not mean that all is well.
document-dimensions = Dimensions
document-count-strong = { $count } strong
document-count-medium = { $count } medium
document-count-weak = { $count } weak
document-counts-none = no indication
document-facts = Facts passed on
document-answers = Answers
document-answers-recorded = recorded on { $moment }
document-notes = Notes of whoever refers
document-own-words = The person’s own words
# $words : ce qui a été dit, mot pour mot.
document-quoted = “{ $words }”
document-judgement = Judgement of whoever refers, beside the result
document-basis = Ground
document-origin = Where this referral comes from

## What places it

document-sent = Sealed on
document-role = Role
document-basis-recorded = Recorded on
document-basis-ground = Stated reason
document-code = Case
document-languages = Languages of the interview
document-language-respondent = { $language } (the person)
document-language-interviewer = { $language } (the worker)
document-begun = Interview begun on
document-changed = Last changed on
document-protocol = Protocol
document-protocol-version = version { $version }
document-protocol-fingerprint = Fingerprint of the protocol
document-referral = Number of the referral
document-device = Keys of the device
document-agency = Receiving agency

## What nobody has reviewed

document-draft = unreviewed translation
document-draft-note = Words followed by ° have not been checked by anybody in this language.
document-draft-page = The labels of this page have not yet been reviewed in this language.
document-code-only = code received without words

## Grounds

document-basis-consent = The person’s consent
document-basis-legal-duty = A legal duty that needs no consent

## How it became known

provenance-answered = in answer to the question
provenance-volunteered = said spontaneously
provenance-observed = observed
provenance-reported = told by somebody else
provenance-document = seen in a document

## What is not an answer

non-answer-not-answered = No answer yet
non-answer-does-not-know = Does not know
non-answer-prefers-not-to-say = Prefers not to say
non-answer-not-safe-to-ask = Not safe to ask at that moment
non-answer-not-asked = Not asked

## Common answers

answer-word-yes = Yes
answer-word-no = No
answer-word-none = None of these

## Weight of an indication

weight-strong = strong indication
weight-medium = medium indication
weight-weak = weak indication

## State of a dimension

dimension-state-positive = reached
dimension-state-not-reached = not reached
dimension-state-could-change = could still change

## Fields of HTCDS 2.0 (IOM, CC BY 4.0), in our words

htcds-field-prs_Salutation = Form of address
htcds-field-prs_Title = Title
htcds-field-prs_FirstName = First name
htcds-field-prs_MiddleName = Middle name
htcds-field-prs_SecondName = Family name
htcds-field-prs_Birthdate = Date of birth
htcds-field-prs_Gender = Gender
htcds-field-prs_MaritalStatus = Marital status
htcds-field-prs_NumberOfChildren = Number of children
htcds-field-prs_PrimaryLanguage = Main language
htcds-field-prs_SecondaryLanguage = Other language
htcds-field-prs_HighestLevelOfEducation = Level of education
htcds-field-prs_Citizenship = Citizenship
htcds-field-prs_IdentityNumber = Number of an identity document
htcds-field-prs_Email = E-mail
htcds-field-prs_HomePhone = Telephone at home
htcds-field-prs_MobilePhone = Mobile telephone
htcds-field-prs_MailingStreet = Street
htcds-field-prs_MailingPostalCode = Postal code
htcds-field-prs_MailingCity = Town
htcds-field-prs_MailingState = Region
htcds-field-prs_MailingCountry = Country
htcds-field-vic_AgreementToManagePersonalData = Consent to the use of their data
htcds-field-vic_TraffickingStatus = Status with regard to trafficking
htcds-field-vic_TraffickingStatusDecisionMakingOrg = Who decided on this status
htcds-field-vic_RelationshipToTrafficker = Relation to the alleged perpetrator
htcds-field-vic_AgeWhenTrafficked = Age at the time
htcds-field-vic_RecruitmentWebsitesAndApps = Sites and apps of the recruitment
htcds-field-vic_MethodOfRecruitment = How the person was recruited
htcds-field-vic_LocationOfRecruitment = Place of recruitment
htcds-field-vic_MethodsOfControl = Means of control reported
htcds-field-vic_TypeOfExploitation = Possible form of exploitation
htcds-field-vic_ForcedLabourIndustry = Sector of work
htcds-field-vic_TypeOfSexExploitation = Possible form of sexual exploitation
htcds-field-vic_LocationOfExploitation = Place where it happened
htcds-field-vic_ExploitationWebsitesAndApps = Sites and apps of the exploitation
htcds-field-vic_Vulnerabilities = Vulnerabilities reported
htcds-field-vic_DetailsOfVulnerabilities = Details of vulnerabilities
htcds-field-cas_Status = State of the case
htcds-field-cas_ReferringOrganisation = Referring organisation
htcds-field-cas_ReferredOrganisation = Receiving organisation
htcds-field-cas_ReasonForOutgoingReferral = Reason for the referral
htcds-field-cas_OutgoingReferralDate = Date of the referral
htcds-field-cas_OutgoingReferralDetails = Details of the referral
htcds-field-con_Consent = The person’s consent

## Values of HTCDS 2.0

htcds-value-Feminine = Feminine
htcds-value-Masculine = Masculine
htcds-value-TransgenderFeminine = Transgender woman
htcds-value-TransgenderMasculine = Transgender man
htcds-value-NonConforming = Non-conforming
htcds-value-NonSpecifiedUnknown = Not specified
htcds-value-Single = Single
htcds-value-Married = Married
htcds-value-Widowed = Widowed
htcds-value-Divorced = Divorced
htcds-value-Separated = Separated
htcds-value-RegisteredPartnership = Registered partnership
htcds-value-PossibleVictimOfTrafficking = Possible victim (a first reading in the field)
htcds-value-ActualVictimOfTrafficking = Identified by an authority
htcds-value-NotAVictimOfTrafficking = Ruled out by an authority
htcds-value-Police = Police
htcds-value-NGO = Non-governmental organisation
htcds-value-CourtOrProsecution = Court or prosecutor
htcds-value-NonPoliceGovernmentalOrganization = Public body other than the police
htcds-value-Familial = Family
htcds-value-Acquainted = Acquaintance
htcds-value-Unaquainted = Stranger
htcds-value-AtAPlaceOfBusiness = At a place of business
htcds-value-AtAnEducationalInstitution = At a place of education
htcds-value-AtWork = At work
htcds-value-ThroughOnlineSocialNetworks = Through social networks
htcds-value-ThroughAnOnlineAdvertisement = Through an online advertisement
htcds-value-ThroughATelevisionAdvert = Through a television advertisement
htcds-value-ThroughANewspaperAdvert = Through a newspaper advertisement
htcds-value-ThroughFamilyOrFamilyEvents = Through family
htcds-value-ThroughFriendsOrSocialEvents = Through friends or social events
htcds-value-PhysicalThreats = Physical threats
htcds-value-ThreatsLawEnforcement = Threats to denounce to the authorities
htcds-value-ThreatensChildrenFamily = Threats against children or family
htcds-value-DebtBondage = Debt bondage
htcds-value-FalsePromises = False promises
htcds-value-PhysicalAbuse = Physical violence
htcds-value-SexualAbuse = Sexual violence
htcds-value-TakesEarnings = Earnings withheld or taken
htcds-value-RestrictsFinancialAccess = Limited access to money
htcds-value-RestrictsMedicalCare = Limited access to medical care
htcds-value-WithholdsNecessities = Necessities withheld
htcds-value-PsychologicalAbuse = Psychological violence
htcds-value-PsychoactiveSubstance = Psychoactive substances
htcds-value-ExcessiveWorkingHours = Excessive working hours
htcds-value-WithholdsDocuments = Papers withheld
htcds-value-Other = Other
htcds-value-ForcedLabour = Forced labour
htcds-value-SexualExploitation = Sexual exploitation
htcds-value-ChildLabour = Child labour
htcds-value-ForcedMarriage = Forced marriage
htcds-value-Servitude = Servitude
htcds-value-ForcedMilitaryByNonStateActors = Forced service in an armed group
htcds-value-OrganRemoval = Organ removal
htcds-value-ForcedBegging = Forced begging
htcds-value-ForcedAdoption = Forced adoption
htcds-value-Surrogacy = Surrogacy
htcds-value-A_AgricultureForestryAndFishing = Agriculture, forestry, fishing
htcds-value-B_MiningAndQuarrying = Mining and quarrying
htcds-value-C_Manufacturing = Manufacturing
htcds-value-D_ElectricityGasSteamAndAirConditioningSupply = Energy
htcds-value-E_WaterSupplySewerageWasteManagement = Water and waste
htcds-value-F_Construction = Construction
htcds-value-G_WholesaleAndRetailTradeRepairOfMotorVehicles = Trade and vehicle repair
htcds-value-H_TransportationAndStorage = Transport and storage
htcds-value-I_AccommodationAndFoodServiceActivities = Hotels and restaurants
htcds-value-J_InformationAndCommunication = Information and communication
htcds-value-K_FinancialAndInsuranceActivities = Finance and insurance
htcds-value-L_RealEstateActivities = Real estate
htcds-value-M_ProfessionalScientificAndTechnicalActivities = Professional and technical activities
htcds-value-N_AdministrativeAndSupportServiceActivities = Support services, cleaning, security
htcds-value-O_PublicAdministrationAndDefence = Public administration
htcds-value-P_Education = Teaching
htcds-value-Q_HumanHealthAndSocialWorkActivities = Health and social work
htcds-value-R_ArtsEntertainmentAndRecreation = Arts, entertainment, recreation
htcds-value-S_OtherServiceActivities = Other services
htcds-value-T_ActivitiesOfHouseholdsAsEmployers = Work in private households
htcds-value-U_ActivitiesOfExtraterritorialOrganizations = International organisations
htcds-value-Prostitution = Prostitution
htcds-value-Pornography = Pornography
htcds-value-RemoteInteractiveServices = Remote services
htcds-value-PrivateSexualServices = Private sexual services
htcds-value-Addiction = Addiction
htcds-value-SocialGroup = Belonging to a group
htcds-value-Discrimination = Discrimination
htcds-value-Poverty = Poverty
htcds-value-DisabilityAndPhysicalHealth = Disability or health
htcds-value-MentalHealth = Mental health
htcds-value-Migration = Migration situation
htcds-value-Homelessness = Without a home
htcds-value-AbuseSocialMedia = Violence online
htcds-value-AbusePhysical = Violence suffered
htcds-value-Education = Little schooling
htcds-value-WorkEnvironment = Working conditions
htcds-value-Active = Active
htcds-value-FollowUp = Follow-up
htcds-value-Closed = Closed
htcds-value-ClosedReferred = Closed, referred elsewhere
htcds-value-AdditionalServicesRequired = Another kind of support is needed
htcds-value-MigrationOrChangeOfLocation = Departure or change of place

## Languages, by ISO 639-2 code

language-alb = Albanian
language-amh = Amharic
language-ara = Arabic
language-bam = Bambara
language-ben = Bengali
language-bul = Bulgarian
language-chi = Chinese
language-eng = English
language-fre = French
language-fra = French
language-ful = Fula
language-geo = Georgian
language-ger = German
language-hin = Hindi
language-hun = Hungarian
language-ita = Italian
language-kur = Kurdish
language-lin = Lingala
language-nep = Nepali
language-pan = Punjabi
language-per = Persian
language-pol = Polish
language-por = Portuguese
language-pus = Pashto
language-ron = Romanian
language-rum = Romanian
language-rus = Russian
language-snk = Soninke
language-som = Somali
language-spa = Spanish
language-srp = Serbian
language-tam = Tamil
language-tha = Thai
language-tir = Tigrinya
language-tgl = Tagalog
language-tur = Turkish
language-ukr = Ukrainian
language-urd = Urdu
language-vie = Vietnamese
language-wol = Wolof
