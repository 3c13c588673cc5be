### review: draft
### النتيجة والحقوق وكلمات الشخص والورق. لا يقرؤها إلا العامل.

note-and-words = كلمات، ملاحظة
own-words-title = كلمات الشخص نفسه
own-words-placeholder = كلمة بكلمة، دون تصحيح ولا ترجمة.
home-judgement = رأيك: { $outcome }
new-only-observed = لا يطرح هذا البروتوكول أي سؤال: كل شيء يُلاحَظ أو يُقرأ.

## أثناء المقابلة

settled-about = ما بقي لا يمكن أن يغيّر النتيجة. يمكن التوقف هنا أو المتابعة.
settled-stop = عرض النتيجة
contradictions-title = { $count ->
        [one] نقطة للعودة إليها
       *[other] نقاط للعودة إليها: { $count }
    }
contradictions-about = لك وحدك. مع الخوف أو التعب تعود الذكريات مجزأة: العودة إليها بلطف ودون لوم، أو عدم العودة.
contradiction-child-and-adult = العمر: قيل قبل الأسئلة إنه طفل، والإجابات تقول 18 سنة أو أكثر. تبقى قواعد الأطفال سارية. تمكن العودة إلى الأمرين بهدوء ودون لوم؛ وما قيل قبل الأسئلة يُغيَّر في النتيجة.

## النتيجة

range-inexact = لهذا البروتوكول مسارات أكثر من أن تُفحص كلها: قد يظهر ما زال ممكنًا أوسع مما هو.
result-would-change = ما قد يغيّرها
    .about = السؤال الأثقل أولًا. العودة إليه ليست واجبًا.
result-contacts = { $count ->
        [one] جهة اتصال واحدة
       *[other] جهات الاتصال: { $count }
    }
contact-no-number = رقم يضيفه المسؤول عن المنظومة
view-about = الإجابات نفسها بنظرة أخرى. لا تغيّر النتيجة.
exploitations-title = أشكال الاستغلال
exploitations-about = تُسجَّل على حدة ولا تغيّر النتيجة.
exploitations-none = لا يظهر أي منها في الإجابات.
exploitations-open = { $count ->
        [one] شكل قد تُظهره إجابة بعد
       *[other] أشكال قد تُظهرها إجابة بعد: { $count }
    }
scores-title = النقاط
scores-points = النقاط
scores-range = بين { $lowest } و{ $highest } حسب ما يبقى مجهولًا
protocols-nav = تغيير البروتوكول
protocols-none = لا ينتقل هذا البروتوكول إلى غيره. لبدء بروتوكول آخر يجب الرجوع إلى القائمة: لا يضيع شيء من هذا الحديث.
continue-title = المتابعة مع…
continue-about = مقابلة جديدة باللغتين نفسيهما. ما أُجيب عنه لا يُسأل من جديد.
continue-answers = { $answers ->
        [0] لا شيء يُنقل بعد
        [one] إجابة واحدة منقولة
       *[other] الإجابات المنقولة: { $answers }
    }

## ما لم يعد محسوبًا

closed-open = { $count ->
        [one] سؤال واحد لم يعد محسوبًا
       *[other] أسئلة لم تعد محسوبة: { $count }
    }
closed-title = لم يعد محسوبًا
closed-about = الإجابات السابقة لا تؤدي إلى هذه الأسئلة، أو لم تعد تؤدي إليها. ما كُتب هنا لا يُحسب ولا يُطبع ولا يُرسل.
closed-by = { $count ->
        [one] بسبب هذه الإجابة. بتغييرها يُحسب هذا من جديد.
       *[other] بسبب هذه الإجابات. بتغييرها يُحسب هذا من جديد.
    }
closed-answer = الإجابة
closed-draft = بدأ ولم يُسجَّل
closed-draft-choice = اختيار لم يُؤكَّد
closed-erase = محو
closed-erase-what = محو: { $what }
closed-erase-sure = محو نهائي
closed-keep = إبقاء
closed-none = لم يبقَ شيء هنا.

## رأي من يجري المقابلة

judgement-title = رأيك
judgement-about = النتيجة لا ترى إلا الإجابات. إذا كنت ترى الأمر غير ذلك فقله هنا: يبقى الاثنان جنبًا إلى جنب.
judgement-write = رأيي مختلف
judgement-change = تغيير
judgement-take-back = سحب
judgement-outcome = تقول
judgement-reason = لماذا
judgement-outcome-missing = اختيار مستوى.
judgement-reason-missing = رأيك يختلف عن النتيجة: قول السبب في بضع كلمات.
judgement-keep = حفظ هذا الرأي
judgement-leave = دون تغيير
judgement-earlier = { $count ->
        [one] رأي سابق
       *[other] آراء سابقة: { $count }
    }
judgement-taken-back = سُحب الرأي
share-judgement = رأيك
    .about = إلى جانب النتيجة، مع السبب

## الحقوق

rights-open = حقوق الشخص · { $language }
rights-back = العودة إلى النتيجة
rights-unverified = هذه الحقوق لم يتحقق منها مختص قانوني بعد لهذه المنظومة.
rights-draft = ترجمة لم يراجعها أحد.
rights-nationality = هل يحمل الشخص جنسية بلد من الاتحاد الأوروبي؟ هذا يغيّر حقوق الإقامة. لا يُحفظ شيء.
rights-nationality-eu = نعم
rights-nationality-other = لا
rights-nationality-unknown = غير معروف
rights-hear = استماع

## الورق

paper-open = طباعة…
paper-print = طباعة
paper-title = على الورق
paper-about = الورقة غير مشفرة: لا يُطبع إلا ما سيُحفظ في مكان آمن.
paper-file = للملف
    .about = الإجابات والمؤشرات والنتيجة
paper-report = بلاغ لحماية قاصر
    .about = ما شوهد على حدة مما رُوي؛ وكلمات الطفل
paper-kept = ما قد يُستعمل ضد الشخص
    .about = ما أُجبر طفل على فعله قد يُستعمل ضده: لا يذكره التقرير إلا إذا اخترت ذلك.
paper-file-title = ملف { $code }
paper-begun = بدأ في { $day }
paper-range = حسب ما يبقى مجهولًا: من « { $lowest } » إلى « { $highest } ».
paper-notes = ملاحظات
paper-answers = الإجابات
paper-nothing = لم يُسجَّل شيء.
report-urgent = عاجل: الاتصال هاتفيًا أولًا بالقاضي المناوب. تتبعه هذه الوثيقة.
report-title = بلاغ عن طفل في خطر أو معرَّض له
report-to = إلى وكيل الجمهورية، قسم القاصرين. نسخة إلى خلية المقاطعة (CRIP).
report-reference = المرجع: { $code }
report-from = من
report-name = الاسم واللقب
report-function = الوظيفة والمصلحة
report-reach = العنوان والهاتف
report-child = الطفل
report-child-name = اللقب والاسم وأسماء أخرى ذُكرت
report-child-born = تاريخ ومكان الميلاد أو العمر المذكور
report-child-where = أين يوجد الطفل
report-child-parents = الوالدان أو بالغ يقول إنه مسؤول عنه
report-seen = وقائع شوهدت أو قُرئت
report-words = كلمات الطفل
report-said = ما قاله الطفل جوابًا أو من تلقاء نفسه
report-told = ما رواه آخرون
report-more = للإكمال
report-more-what = السياق والتواريخ وما تم فعله
report-enclosed = المرفقات (شهادة…)
report-opinion = ☐ أُخبر الطفل بهذا البلاغ إلا إذا كان ذلك يعرضه للخطر.
report-signed = { $day }. التوقيع

## الإعدادات

settings-directory = الدليل
settings-directory-about = أرقام للاتصال وواجبات وحقوق ومهن. يمكن لمنظومتك أن تثبّت إصدارًا أحدث موقّعًا.
directory-not-used = الإصدار المثبَّت لا يُستعمل؛ ويحل محله إصدار Repère:
directory-demonstration = عرض تجريبي: لم يُتحقق من أي شيء هنا.
directory-unverified = عدد العناصر التي لم يتحقق منها أحد: { $count }
directory-verified = تم التحقق من كل شيء.
directory-read = قُرئ في { $day }
directory-add = تثبيت إصدار…
directory-added = تم: هذا الإصدار مستعمل من الآن.
directory-kind-contact = الأرقام
directory-kind-duty = الواجبات
directory-kind-right = الحقوق
directory-kind-role = المهن
directory-kind-law = النصوص القانونية
settings-role = المهنة
settings-role-why = تحدد ما عليك قوله قبل الأسئلة، والبروتوكولات التي تُقترح أولًا.
settings-departement = المقاطعة
settings-departement-none = غير محددة
settings-departement-why = تحدد الخطوات وجهات الاتصال المعروضة.
