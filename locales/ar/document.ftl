### review: draft
### كلمات الوثيقة التي تتلقاها الجهة، على الشاشة وعلى الورق وفي المعاينة.

## الصفحة

document-title = إحالة { $code }
document-kind = إحالة سرية
document-kind-demonstration = تدريب: لا يوجد شخص حقيقي
document-confidential = للجهة المستقبِلة وحدها. لا تُترك على شاشة ولا على طابعة ولا في بريد.
document-verified = فُتحت وتم التحقق منها هنا: التوقيعان من جهاز دعته هذه الجهة، ولم يتغير شيء منذ الإرسال.
document-not-an-identification = هذه الوثيقة تقول ما لاحظه شخص يعمل في الميدان. وليست دليلًا ولا تعرّفًا رسميًا.
document-moment = { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $year }، الساعة { $time } ({ $offset })
document-day = { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $year }

## أجزاؤها

document-contact = قبل أي اتصال
document-contact-phone = الهاتف
document-contact-instructions = كيف يُتصل بالشخص
document-contact-warning = تُتبع هذه التعليمات حرفيًا: مكالمة في وقت غير مناسب قد تعرّض الشخص للخطر.
document-contact-none = لم تُنقل أي وسيلة اتصال آمنة. لا يُبحث عن الشخص بطريق آخر دون الكلام مع من أحاله.
document-outcome = ما تقوله الإجابات
document-range = ما بقي مجهولًا قد يغيّر هذه القراءة: من «{ $lowest }» إلى «{ $highest }».
document-range-certain = ما بقي مجهولًا لا يمكن أن يغيّر هذه القراءة.
document-indications = المؤشرات الملحوظة
document-indications-none = لم يُلاحَظ أي مؤشر. هذا لا يعني أن كل شيء على ما يرام.
document-dimensions = الأبعاد
document-count-strong = { $count ->
    [zero] لا مؤشر قوي
    [one] مؤشر قوي واحد
    [two] مؤشران قويان
    [few] { $count } مؤشرات قوية
    [many] { $count } مؤشرًا قويًا
   *[other] { $count } مؤشر قوي
}
document-count-medium = { $count ->
    [zero] لا مؤشر متوسط
    [one] مؤشر متوسط واحد
    [two] مؤشران متوسطان
    [few] { $count } مؤشرات متوسطة
    [many] { $count } مؤشرًا متوسطًا
   *[other] { $count } مؤشر متوسط
}
document-count-weak = { $count ->
    [zero] لا مؤشر ضعيف
    [one] مؤشر ضعيف واحد
    [two] مؤشران ضعيفان
    [few] { $count } مؤشرات ضعيفة
    [many] { $count } مؤشرًا ضعيفًا
   *[other] { $count } مؤشر ضعيف
}
document-counts-none = لا مؤشر
document-facts = الوقائع المنقولة
document-answers = الإجابات
document-answers-recorded = سُجّلت في { $moment }
document-notes = ملاحظات من أحال
document-own-words = كلمات الشخص نفسه
# $words : ce qui a été dit, mot pour mot.
document-quoted = « { $words } »
document-judgement = رأي من أحال، إلى جانب النتيجة
document-basis = الأساس
document-origin = من أين جاءت هذه الإحالة

## ما يحدد موضعها

document-sent = خُتمت في
document-role = الوظيفة
document-basis-recorded = سُجّل في
document-basis-ground = السبب المذكور
document-code = الملف
document-languages = لغات المقابلة
document-language-respondent = { $language } (الشخص)
document-language-interviewer = { $language } (من أجرى المقابلة)
document-begun = بدأت المقابلة في
document-changed = آخر تغيير في
document-protocol = البروتوكول
document-protocol-version = الإصدار { $version }
document-protocol-fingerprint = بصمة البروتوكول
document-referral = رقم الإحالة
document-device = مفاتيح الجهاز
document-agency = الجهة المستقبِلة

## ما لم يُراجَع

document-draft = ترجمة لم تُراجَع
document-draft-note = الكلمات التي تتبعها العلامة ° لم يتحقق منها أحد في هذه اللغة.
document-draft-page = عناوين هذه الصفحة لم تُراجَع بعد في هذه اللغة.
document-code-only = رمز وصل بلا نص

## الأسس

document-basis-consent = موافقة الشخص
document-basis-legal-duty = واجب قانوني لا تلزم له موافقة

## كيف عُرف ذلك

provenance-answered = إجابة عن السؤال
provenance-volunteered = قيل تلقائيًا
provenance-observed = شوهد
provenance-reported = قاله شخص آخر
provenance-document = ورد في وثيقة

## ما ليس إجابة

non-answer-not-answered = لا إجابة بعد
non-answer-does-not-know = لا يعرف
non-answer-prefers-not-to-say = يفضّل عدم القول
non-answer-not-safe-to-ask = السؤال في ذلك الوقت غير آمن
non-answer-not-asked = لم يُسأل

## إجابات مشتركة

answer-word-yes = نعم
answer-word-no = لا
answer-word-none = لا شيء من هذا

## وزن المؤشر

weight-strong = مؤشر قوي
weight-medium = مؤشر متوسط
weight-weak = مؤشر ضعيف

## حالة البُعد

dimension-state-positive = متحقّق
dimension-state-not-reached = غير متحقّق
dimension-state-could-change = قد يتغير بعد

## خانات HTCDS 2.0 (المنظمة الدولية للهجرة، CC BY 4.0)، بكلماتنا

htcds-field-prs_Salutation = صيغة المخاطبة
htcds-field-prs_Title = اللقب
htcds-field-prs_FirstName = الاسم الشخصي
htcds-field-prs_MiddleName = الاسم الثاني
htcds-field-prs_SecondName = اسم العائلة
htcds-field-prs_Birthdate = تاريخ الميلاد
htcds-field-prs_Gender = الجنس
htcds-field-prs_MaritalStatus = الحالة العائلية
htcds-field-prs_NumberOfChildren = عدد الأطفال
htcds-field-prs_PrimaryLanguage = اللغة الرئيسية
htcds-field-prs_SecondaryLanguage = لغة أخرى
htcds-field-prs_HighestLevelOfEducation = المستوى الدراسي
htcds-field-prs_Citizenship = الجنسية
htcds-field-prs_IdentityNumber = رقم وثيقة الهوية
htcds-field-prs_Email = البريد الإلكتروني
htcds-field-prs_HomePhone = هاتف البيت
htcds-field-prs_MobilePhone = الهاتف المحمول
htcds-field-prs_MailingStreet = الشارع
htcds-field-prs_MailingPostalCode = الرمز البريدي
htcds-field-prs_MailingCity = المدينة
htcds-field-prs_MailingState = المنطقة
htcds-field-prs_MailingCountry = البلد
htcds-field-vic_AgreementToManagePersonalData = الموافقة على استعمال البيانات
htcds-field-vic_TraffickingStatus = الوضع من حيث الاتجار بالبشر
htcds-field-vic_TraffickingStatusDecisionMakingOrg = من قرر هذا الوضع
htcds-field-vic_RelationshipToTrafficker = العلاقة بالفاعل المفترض
htcds-field-vic_AgeWhenTrafficked = العمر وقت الوقائع
htcds-field-vic_RecruitmentWebsitesAndApps = مواقع وتطبيقات التشغيل
htcds-field-vic_MethodOfRecruitment = طريقة تشغيل الشخص
htcds-field-vic_LocationOfRecruitment = مكان التشغيل
htcds-field-vic_MethodsOfControl = وسائل الإكراه المذكورة
htcds-field-vic_TypeOfExploitation = شكل الاستغلال المحتمل
htcds-field-vic_ForcedLabourIndustry = قطاع العمل
htcds-field-vic_TypeOfSexExploitation = شكل الاستغلال الجنسي المحتمل
htcds-field-vic_LocationOfExploitation = مكان الوقائع
htcds-field-vic_ExploitationWebsitesAndApps = مواقع وتطبيقات الاستغلال
htcds-field-vic_Vulnerabilities = نقاط الضعف المذكورة
htcds-field-vic_DetailsOfVulnerabilities = تفاصيل نقاط الضعف
htcds-field-cas_Status = حالة الملف
htcds-field-cas_ReferringOrganisation = الجهة المُحيلة
htcds-field-cas_ReferredOrganisation = الجهة المستقبِلة
htcds-field-cas_ReasonForOutgoingReferral = سبب الإحالة
htcds-field-cas_OutgoingReferralDate = تاريخ الإحالة
htcds-field-cas_OutgoingReferralDetails = تفاصيل الإحالة
htcds-field-con_Consent = موافقة الشخص

## قيم HTCDS 2.0

htcds-value-Feminine = مؤنث
htcds-value-Masculine = مذكر
htcds-value-TransgenderFeminine = امرأة عابرة جنسيًا
htcds-value-TransgenderMasculine = رجل عابر جنسيًا
htcds-value-NonConforming = خارج هاتين الفئتين
htcds-value-NonSpecifiedUnknown = غير محدد
htcds-value-Single = بدون زواج
htcds-value-Married = متزوج أو متزوجة
htcds-value-Widowed = أرمل أو أرملة
htcds-value-Divorced = مطلّق أو مطلّقة
htcds-value-Separated = منفصل أو منفصلة
htcds-value-RegisteredPartnership = شراكة مسجّلة
htcds-value-PossibleVictimOfTrafficking = ضحية محتملة (قراءة أولى في الميدان)
htcds-value-ActualVictimOfTrafficking = تعرّف رسمي من سلطة
htcds-value-NotAVictimOfTrafficking = استبعدته سلطة
htcds-value-Police = الشرطة
htcds-value-NGO = جمعية
htcds-value-CourtOrProsecution = محكمة أو نيابة
htcds-value-NonPoliceGovernmentalOrganization = إدارة غير الشرطة
htcds-value-Familial = العائلة
htcds-value-Acquainted = من المعارف
htcds-value-Unaquainted = غير معروف
htcds-value-AtAPlaceOfBusiness = في محل أو شركة
htcds-value-AtAnEducationalInstitution = في مؤسسة تعليمية
htcds-value-AtWork = في العمل
htcds-value-ThroughOnlineSocialNetworks = عبر الشبكات الاجتماعية
htcds-value-ThroughAnOnlineAdvertisement = عبر إعلان على الإنترنت
htcds-value-ThroughATelevisionAdvert = عبر إعلان في التلفزيون
htcds-value-ThroughANewspaperAdvert = عبر إعلان في جريدة
htcds-value-ThroughFamilyOrFamilyEvents = عن طريق العائلة
htcds-value-ThroughFriendsOrSocialEvents = عن طريق أصدقاء أو لقاءات
htcds-value-PhysicalThreats = تهديدات جسدية
htcds-value-ThreatsLawEnforcement = تهديد بالإبلاغ لدى السلطات
htcds-value-ThreatensChildrenFamily = تهديد ضد الأطفال أو العائلة
htcds-value-DebtBondage = عبودية الدَّين
htcds-value-FalsePromises = وعود كاذبة
htcds-value-PhysicalAbuse = عنف جسدي
htcds-value-SexualAbuse = عنف جنسي
htcds-value-TakesEarnings = أجر محتجز أو مأخوذ
htcds-value-RestrictsFinancialAccess = تقييد الوصول إلى المال
htcds-value-RestrictsMedicalCare = تقييد الوصول إلى العلاج
htcds-value-WithholdsNecessities = حرمان من الضروريات
htcds-value-PsychologicalAbuse = عنف نفسي
htcds-value-PsychoactiveSubstance = مواد مؤثرة نفسيًا
htcds-value-ExcessiveWorkingHours = ساعات عمل مفرطة
htcds-value-WithholdsDocuments = أوراق محتجزة
htcds-value-Other = غير ذلك
htcds-value-ForcedLabour = عمل قسري
htcds-value-SexualExploitation = استغلال جنسي
htcds-value-ChildLabour = عمل الأطفال
htcds-value-ForcedMarriage = زواج قسري
htcds-value-Servitude = استعباد
htcds-value-ForcedMilitaryByNonStateActors = تجنيد قسري في جماعة مسلحة
htcds-value-OrganRemoval = نزع أعضاء
htcds-value-ForcedBegging = تسول قسري
htcds-value-ForcedAdoption = تبنٍّ قسري
htcds-value-Surrogacy = حمل لصالح الغير
htcds-value-A_AgricultureForestryAndFishing = الزراعة والغابات والصيد
htcds-value-B_MiningAndQuarrying = المناجم والمحاجر
htcds-value-C_Manufacturing = الصناعة
htcds-value-D_ElectricityGasSteamAndAirConditioningSupply = الطاقة
htcds-value-E_WaterSupplySewerageWasteManagement = الماء والنفايات
htcds-value-F_Construction = البناء والأشغال العامة
htcds-value-G_WholesaleAndRetailTradeRepairOfMotorVehicles = التجارة وتصليح السيارات
htcds-value-H_TransportationAndStorage = النقل والتخزين
htcds-value-I_AccommodationAndFoodServiceActivities = الفنادق والمطاعم
htcds-value-J_InformationAndCommunication = المعلومات والاتصالات
htcds-value-K_FinancialAndInsuranceActivities = المال والتأمين
htcds-value-L_RealEstateActivities = العقارات
htcds-value-M_ProfessionalScientificAndTechnicalActivities = أنشطة متخصصة وتقنية
htcds-value-N_AdministrativeAndSupportServiceActivities = خدمات إدارية، تنظيف، حراسة
htcds-value-O_PublicAdministrationAndDefence = الإدارة العامة
htcds-value-P_Education = التعليم
htcds-value-Q_HumanHealthAndSocialWorkActivities = الصحة والعمل الاجتماعي
htcds-value-R_ArtsEntertainmentAndRecreation = الفنون والعروض والترفيه
htcds-value-S_OtherServiceActivities = خدمات أخرى
htcds-value-T_ActivitiesOfHouseholdsAsEmployers = العمل في بيوت خاصة
htcds-value-U_ActivitiesOfExtraterritorialOrganizations = منظمات دولية
htcds-value-Prostitution = دعارة
htcds-value-Pornography = مواد إباحية
htcds-value-RemoteInteractiveServices = خدمات عن بعد
htcds-value-PrivateSexualServices = خدمات جنسية خاصة
htcds-value-Addiction = إدمان
htcds-value-SocialGroup = الانتماء إلى فئة
htcds-value-Discrimination = تمييز
htcds-value-Poverty = فقر
htcds-value-DisabilityAndPhysicalHealth = إعاقة أو صحة
htcds-value-MentalHealth = صحة نفسية
htcds-value-Migration = وضع الهجرة
htcds-value-Homelessness = بلا سكن
htcds-value-AbuseSocialMedia = عنف على الإنترنت
htcds-value-AbusePhysical = تعرّض للعنف
htcds-value-Education = تعليم قليل
htcds-value-WorkEnvironment = ظروف العمل
htcds-value-Active = جارٍ
htcds-value-FollowUp = متابعة
htcds-value-Closed = مغلق
htcds-value-ClosedReferred = مغلق، أُحيل إلى جهة أخرى
htcds-value-AdditionalServicesRequired = حاجة إلى مرافقة أخرى
htcds-value-MigrationOrChangeOfLocation = رحيل أو تغيير مكان

## اللغات، برمز ISO 639-2

language-alb = الألبانية
language-amh = الأمهرية
language-ara = العربية
language-bam = البمبارية
language-ben = البنغالية
language-bul = البلغارية
language-chi = الصينية
language-eng = الإنجليزية
language-fre = الفرنسية
language-fra = الفرنسية
language-ful = الفولانية
language-geo = الجورجية
language-ger = الألمانية
language-hin = الهندية
language-hun = المجرية
language-ita = الإيطالية
language-kur = الكردية
language-lin = اللينغالا
language-nep = النيبالية
language-pan = البنجابية
language-per = الفارسية
language-pol = البولندية
language-por = البرتغالية
language-pus = البشتو
language-ron = الرومانية
language-rum = الرومانية
language-rus = الروسية
language-snk = السوننكية
language-som = الصومالية
language-spa = الإسبانية
language-srp = الصربية
language-tam = التاميلية
language-tha = التايلاندية
language-tir = التيغرينية
language-tgl = التاغالوغية
language-tur = التركية
language-ukr = الأوكرانية
language-urd = الأردية
language-vie = الفيتنامية
language-wol = الولوفية
