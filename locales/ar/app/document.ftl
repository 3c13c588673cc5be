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
document-attachments = الصور والتسجيلات
document-attachment-picture = صورة
document-attachment-sound = تسجيل
document-attachment-bytes = { $bytes ->
    [zero] لا بايت
    [one] بايت واحد
    [two] بايتان
    [few] { $bytes } بايتات
    [many] { $bytes } بايتًا
   *[other] { $bytes } بايت
}
document-attachment-missing = لم يصل بعد
# $count : combien en tout ; $missing : combien manquent encore.
document-attachments-missing = المرفقات: { $count }. لم تصل بعد: { $missing }.
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

## وزن المؤشر

weight-strong = مؤشر قوي
weight-medium = مؤشر متوسط
weight-weak = مؤشر ضعيف

## حالة البُعد

dimension-state-positive = متحقّق
dimension-state-not-reached = غير متحقّق
dimension-state-could-change = قد يتغير بعد
