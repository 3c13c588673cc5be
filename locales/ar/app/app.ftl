### review: draft
### كلمات الواجهة. من يقرؤها يعمل في الميدان؛ والشخص الذي يُتحدث معه لا يرى إلا نصوص البروتوكول.
### جمل قصيرة. لا «ضحية» كأنها حقيقة: وضع يثير القلق، مؤشر، لوحظ.
### الأزرار: مصدر (رجوع، إغلاق) يناسب الجميع. كلمة واحدة لكل شيء: مقابلة، بروتوكول، مؤشر، إحالة، جهة، الإرسال.

## في كل مكان

# اسم التطبيق؛ لا يُترجَم.
app-name = Repère
action-back = رجوع
action-close = إغلاق
action-done = تم
action-retry = محاولة جديدة
loading = لحظة…
# علامة على نص غير موجود باللغة المختارة. $language: اللغة التي يظهر بها.
text-only-in = موجود فقط باللغة: { $language }
# قيمة الترجمة. بصدق: غير مراجَعة ما دام لم يراجعها أحد.
review-source = لغة الأصل
review-reviewed = ترجمة مراجَعة
review-draft = ترجمة لم تُراجَع

## ما تستطيع الصفحة وحدها قوله عن خلل؛ الباقي في errors.ftl

failure-app-unreachable = لا يستجيب Repère. ما كان محفوظًا ما زال محفوظًا.
    .fix = إغلاق Repère ثم فتحه من جديد.
# $code: كلمة تقنية تُقال لمن يساعد.
failure-unknown = هناك شيء لم يعمل ({ $code }). ما كان محفوظًا ما زال محفوظًا.
    .fix = المحاولة من جديد. إذا استمر ذلك، تدوين الكلمة التي بين القوسين وإبلاغها للمسؤول عن المنظومة.

## الصفحة المقفلة: لا تقول شيئًا عما وراءها

lock-passphrase = عبارة المرور
lock-open = فتح
lock-opening = جارٍ الفتح…
lock-emergency = أرقام الطوارئ

## المرة الأولى

# تقرؤه قارئات الشاشة فقط.
first-step = الخطوة { $step } من { $of }
first-language = اختيار اللغة
first-role = عملك في…
first-role-why = الأسئلة وواجباتك تتوقف على مهنتك.
passphrase-title = عبارة مرور
passphrase-why = تشفّر كل ما يُسجَّل هنا. أربع أو خمس كلمات لا علاقة بينها: سهلة التذكر، صعبة التخمين.
passphrase-first = عبارة المرور
passphrase-again = العبارة نفسها مرة أخرى
passphrase-show = إظهار
passphrase-cover = إخفاء
passphrase-forgotten = لا أحد يستطيع استرجاعها بدلًا منك. إذا نُسيت، ضاع ما هو مسجّل هنا.
passphrase-differs = العبارتان مختلفتان. يمكن إظهارهما للمقارنة.
passphrase-too-short = عدد الأحرف اللازم على الأقل: { $least }.
passphrase-creating = جارٍ إنشاء الخزنة…
# إشارات إلى الطول تحت عبارة المرور. لا تعد بشيء.
strength-empty = عدد الأحرف على الأقل: { $least }؛ كلما طالت كان أفضل.
strength-too-short = ما زال ينقص على الأقل { $missing ->
        [zero] { $missing } حرف
        [one] حرف واحد
        [two] حرفان
        [few] { $missing } أحرف
        [many] { $missing } حرفًا
       *[other] { $missing } حرف
    }.
strength-repetitive = طويلة بما يكفي، لكنها تتكرر أو تتسلسل: سهلة التخمين.
strength-short = طولها يكفي لقبولها. كلمتان إضافيتان تجعلانها أقوى بكثير.
strength-fair = طول جيد، إذا لم يستطع أحد ربطها بك.
strength-good = طويلة. قوية ما لم تكن اقتباسًا أو جملة معتادة على لسانك.

## الانضمام إلى منظومة

enrol-title = مع أي جهات عملك؟
enrol-why = سلّمتك جهةٌ ملفًا ورمزًا. بهما يرتبط هذا الجهاز بالجهات التي تستقبل الإحالات.
enrol-file = الملف الذي جاء مع الرمز
enrol-file-offered = موجود من قبل على هذا الجهاز
enrol-file-choose = اختيار الملف
enrol-file-other = اختيار ملف آخر
enrol-file-missing = يجب أولًا اختيار الملف الذي جاء مع الرمز.
enrol-code = رمز يُستعمل مرة واحدة
enrol-code-hint = ثلاثون حرفًا، في ست مجموعات من خمسة. أحرف كبيرة أو صغيرة.
enrol-code-missing = يجب كتابة الرمز.
enrol-code-picture = قراءة الرمز من صورة
enrol-code-unread = لم نجد رمزًا في هذه الصورة. يجب أخذها من جديد، من أقرب ومستوية، أو كتابة الرمز.
enrol-join = ربط هذا الجهاز
enrol-joining = جارٍ الاتصال…
practise-why = بدون ملف ورمز يعمل كل شيء إلا الإرسال. يمكن ربط الجهاز لاحقًا من الإعدادات.
practise-begin = البدء بدونهما

## المقابلات

home-nav = الإعدادات والإرسال
home-title = المقابلات
home-demonstration = عرض تجريبي
home-practice = الجهاز غير مرتبط: لا يمكن إرسال شيء.
home-problems = ما تجب معرفته عن هذا الجهاز
home-outbox-waiting = { $waiting ->
        [zero] { $waiting } في انتظار الإرسال
        [one] واحدة في انتظار الإرسال
        [two] اثنتان في انتظار الإرسال
        [few] { $waiting } في انتظار الإرسال
        [many] { $waiting } في انتظار الإرسال
       *[other] { $waiting } في انتظار الإرسال
    }
home-empty = لا توجد مقابلات بعد
home-empty-what = يمكنك بدء الأولى. كل إجابة تُشفَّر وتبقى على هذا الجهاز؛ لا يخرج منه شيء بدونك.
home-new = مقابلة جديدة
home-resume = للمتابعة
# $answered: عدد الأسئلة التي عولجت.
home-answered = { $answered ->
        [0] لا إجابة بعد
        [one] سؤال واحد
        [two] سؤالان
        [few] { $answered } أسئلة
        [many] { $answered } سؤالًا
       *[other] { $answered } سؤال
    }
# $state: أين وصلت الإحالة، مثل «وصلت».
home-referral = الإحالة: { $state }

## مقابلة جديدة

new-title = مقابلة جديدة
new-protocol = البروتوكول
new-other-protocols = بروتوكولات أخرى
new-no-protocol = لا بروتوكول على هذا الجهاز. يمكن للمسؤول عن المنظومة توفير واحد.
new-questions = { $questions ->
        [zero] لا أسئلة
        [one] سؤال واحد في المجموع؛ لا يُطرح إلا جزء منها
        [two] سؤالان في المجموع؛ لا يُطرح إلا جزء منها
        [few] { $questions } أسئلة في المجموع؛ لا يُطرح إلا جزء منها
        [many] { $questions } سؤالًا في المجموع؛ لا يُطرح إلا جزء منها
       *[other] { $questions } سؤال في المجموع؛ لا يُطرح إلا جزء منها
    }
new-their-language = لغة الشخص
new-your-language = لغتك
new-their-language-missing = يجب اختيار لغة الشخص.
new-languages-later = يمكن تغيير اللغتين عند كل سؤال، دون فقدان شيء.
new-begin = بدء

## السؤال

# كلمات قصيرة: خمس منها في سطر واحد على هاتف. كيف عُرف ذلك.
provenance-title = مصدر الإجابة
provenance-short-answered = أجاب
provenance-short-volunteered = من نفسه
provenance-short-observed = شوهد
provenance-short-reported = غيره
provenance-short-document = وثيقة
observing = للملاحظة، بدون سؤال
question-not-translated = هذا السؤال غير موجود بلغة الشخص: يُترجم شفويًا.
# بجانب اسم لغة الشخص. قصير جدًا.
question-draft = لم تُراجَع
question-back = السؤال السابق
answers-title = الإجابات
answer-choose-one = يجب اختيار إجابة واحدة على الأقل، أو أحد السطور التي في الأسفل.
answer-number = عدد
# $bounds: both أو least أو most حسب حدود السؤال.
answer-number-range = { $bounds ->
        [both] بين { $minimum } و { $maximum }.
        [least] على الأقل { $minimum }.
       *[most] على الأكثر { $maximum }.
    }
answer-date = تاريخ
answer-date-needed = يجب كتابة اليوم والشهر والسنة بالأرقام.
answer-text = الإجابة
answer-text-needed = يجب كتابة بضع كلمات، أو اختيار أحد السطور التي في الأسفل.
answer-unconfirmed = لم يُحفظ بعد. «متابعة» تؤكّده.
# خمس طرق لعدم الإجابة؛ ولا واحدة منها «لا». قصيرة جدًا.
non-answers-title = بلا إجابة
non-answer-short-does-not-know = لا يعرف
non-answer-short-prefers-not-to-say = يفضّل عدم القول
non-answer-short-not-safe-to-ask = غير آمن هنا
non-answer-short-not-answered = بلا إجابة
non-answer-short-not-asked = لم يُسأل
note-title = ملاحظة
note-placeholder = ما رأيته، وما تظنه.
note-saving = جارٍ الحفظ…
note-saved = حُفظ
alert-title = للعلم:
alert-seen = تم الاطلاع
languages-title = اللغات
languages-respondent = الشخص:
languages-interviewer = لغتك:
progress-minutes = { $minutes ->
        [zero] بقيت { $minutes } دقيقة
        [one] بقيت دقيقة
        [two] بقيت دقيقتان
        [few] بقيت { $minutes } دقائق
        [many] بقيت { $minutes } دقيقة
       *[other] بقيت { $minutes } دقيقة
    }
progress-saved = كل شيء محفوظ
sections-title = الأجزاء
sections-open = عرض الأجزاء
section-count = { $answered } من { $reached }
section-done = انتهى
section-not-reached = ليس بعد
side-title = بجانب السؤال
pause = تأجيل
result-nav = النتيجة

## نهاية الأسئلة

end-title = نهاية الأسئلة
end-all-answered = لكل الأسئلة إجابة.
end-open-only = { $questions ->
        [zero] لم يبق سؤال بلا إجابة.
        [one] سؤال واحد بقي بلا إجابة. لم يعد يمكن أن يغيّر النتيجة.
        [two] سؤالان بقيا بلا إجابة. لم يعد يمكن أن يغيّرا النتيجة.
        [few] { $questions } أسئلة بقيت بلا إجابة. لم يعد يمكن أن تغيّر النتيجة.
        [many] { $questions } سؤالًا بقيت بلا إجابة. لم يعد يمكن أن تغيّر النتيجة.
       *[other] { $questions } سؤال بقيت بلا إجابة. لم يعد يمكن أن تغيّر النتيجة.
    }
end-could-change = { $questions ->
        [zero] لا سؤال بلا إجابة يمكن أن يغيّر النتيجة.
        [one] سؤال واحد بلا إجابة قد يغيّر النتيجة. العودة إليه ليست واجبة.
        [two] سؤالان بلا إجابة قد يغيّران النتيجة. العودة إليهما ليست واجبة.
        [few] { $questions } أسئلة بلا إجابة قد تغيّر النتيجة. العودة إليها ليست واجبة.
        [many] { $questions } سؤالًا بلا إجابة قد تغيّر النتيجة. العودة إليها ليست واجبة.
       *[other] { $questions } سؤال بلا إجابة قد تغيّر النتيجة. العودة إليها ليست واجبة.
    }
end-changing = قد تغيّر النتيجة
end-others = لا تأثير لها في النتيجة
end-finish = عرض النتيجة
end-can-return = يمكنك الرجوع إلى الأسئلة.

## النتيجة، لمن يعمل في الميدان فقط

result-for-you = { $code } · لك وحدك
result-indications = ما يؤدي إليها
result-no-indication = لم يُسجَّل أي مؤشر. هذا لا يعني أنه لا يوجد شيء.
result-next = والآن
result-dimensions = حسب البُعد
result-unknown = ما لا نعرفه
result-unknown-rest = { $questions ->
        [zero] لا سؤال آخر بلا إجابة
        [one] سؤال آخر بلا إجابة
        [two] سؤالان آخران بلا إجابة
        [few] { $questions } أسئلة أخرى بلا إجابة
        [many] { $questions } سؤالًا آخر بلا إجابة
       *[other] { $questions } سؤال آخر بلا إجابة
    }
result-referrals = الإحالات
result-refer = إحالة إلى…
result-resume = الرجوع إلى الأسئلة
result-danger = أُبلغ عن خطر مباشر: { $time }
# تقرؤه قارئات الشاشة: ما يظهره الشريط.
range-picture = المستوى الظاهر { $level } من { $levels }؛ ويمكن أن يصل إلى { $highest }.
range-complete = لا شيء مجهول يمكن أن يغيّر هذا المستوى.
range-settled = ما بقي مجهولًا لم يعد يمكن أن يغيّر هذا المستوى.
# $lowest و $highest: مستويان من البروتوكول، بالكلمات.
range-open = حسب ما بقي مجهولًا: من «{ $lowest }» إلى «{ $highest }». { $questions ->
        [zero] لا سؤال بلا إجابة قد يغيّره.
        [one] سؤال واحد بلا إجابة قد يغيّره.
        [two] سؤالان بلا إجابة قد يغيّرانه.
        [few] { $questions } أسئلة بلا إجابة قد تغيّره.
        [many] { $questions } سؤالًا بلا إجابة قد تغيّره.
       *[other] { $questions } سؤال بلا إجابة قد تغيّره.
    }
# حرف أو حرفان، مختلفة فيما بينها: قوي، متوسط، ضعيف.
weight-letter-strong = ق
weight-letter-medium = م
weight-letter-weak = ض

## الإحالة

referral-title = إحالة إلى جهة
referral-agency = إلى من
referral-reads = لغة القراءة: { $language }
referral-no-agency = هذا الجهاز غير مرتبط بأي جهة. النتيجة والخطوات التالية مفيدة حتى بدون إرسال.
referral-enrol = ربط هذا الجهاز
referral-basis = لماذا يمكن نقل هذا
referral-consent-to = الشخص موافق على أن تقرأه { $agency }
referral-consent = الشخص موافق
    .about = رأى أو سمع ما ستقرؤه هذه الجهة. يمكنه تغيير رأيه ما دام لم يُرسل.
referral-duty = واجب قانوني
    .about = بدون موافقته. يُسجَّل السبب ويُنقل؛ ويُقال له ذلك إذا لم يكن فيه خطر.
referral-ground = أي واجب
referral-ground-hint = القانون أو الوضع، ببضع كلمات.
told-title = ما لوحظ
told-about = أزل العلامة عمّا يجب ألا يُرسل. ولا تُرسل أيضًا الإجابات والملاحظات والأقوال التي خلفه.
told-kept = ما هو بلا علامة من البداية قد يضر بالشخص: فقد يُلام طفل مثلًا على ما أُجبر على فعله.
told-count = للنقل: { $told } من { $all }
told-answer = ما كُتب عند هذا السؤال:
referral-share = إضافاتك
referral-always = دون إضافة شيء: المؤشرات ذات العلامة وما يقوله الكل معًا. الباقي فقط إذا أضفته.
share-answers = الإجابات
    .about = سؤالًا بسؤال
share-notes = ملاحظاتك
    .about = تُقرأ من جديد أولًا: تُرسل كما هي.
share-identity = اسم الشخص
    .about = فقط إذا أراد الشخص أن يُعرف
share-contact = كيف يُتصل به بلا خطر
    .about = فقط إذا أراد الشخص أن يُتصل به
identity-first-name = الاسم الشخصي
identity-second-name = اسم العائلة
referral-agency-missing = يجب اختيار جهة.
referral-basis-missing = يجب قول لماذا يمكن نقل هذا.
referral-ground-missing = يجب قول أي واجب.
preview-title = ما ستقرؤه { $agency }
preview-withheld = ما يبقى هنا
preview-needs-ground = ما ستقرؤه الجهة يظهر هنا بعد كتابة الواجب.
preview-coming = المعاينة قيد التحضير؛ لا يُختم إلا ما تعرضه.
preview-failed = بدون معاينة لا يمكن ختم شيء.
preview-renewed = تغيّر المحتوى ولم يُختم شيء. المعاينة محدّثة الآن: تُقرأ من جديد، ثم يُختم.
referral-seal = ختم ووضع في انتظار الإرسال
referral-sealing = جارٍ التشفير…
referral-home = الرجوع إلى المقابلات
referral-to-result = الرجوع إلى النتيجة
sealed-title-waiting = خُتمت إلى { $agency }
sealed-title-received = وصلت إلى { $agency }
sealed-title-refused = رُفضت
sealed-title-withdrawn = سُحبت
sealed-about-waiting = هذه الجهة وحدها تستطيع فتحها. تُرسل عندما توجد شبكة ويكون Repère مفتوحًا.
sealed-about-received = تم التحقق من الإيصال: يحفظها الخادم لهذه الجهة. تقول القائمة متى تؤخذ ثم متى تُفتح.
sealed-about-refused = تبقى مشفّرة على هذا الجهاز.
sealed-about-withdrawn = لم يُرسل شيء.

## الإرسال

outbox-title = الإرسال
outbox-empty = لا شيء للإرسال
outbox-empty-what = الإحالات المختومة تنتظر هنا الشبكة، ثم الإيصال.
outbox-send = إرسال الآن
outbox-sending = جارٍ الإرسال…
outbox-withdraw = سحب قبل الإرسال
outbox-withdraw-doubtful = سحب رغم ذلك
    .about = بدأ إرسال ولم يتأكد: ربما استلمته الجهة. سيُطلب من الخادم محوه، ومن الجهة أيضا إن كانت قد أخذته.
outbox-sealed = خُتمت: { $time }
outbox-received = وصلت وتم التحقق: { $time }
outbox-attempts = { $attempts ->
        [zero] لا محاولة
        [one] محاولة واحدة
        [two] محاولتان
        [few] { $attempts } محاولات
        [many] { $attempts } محاولة
       *[other] { $attempts } محاولة
    }
sending-title = سير الإرسال
sending-count = أُرسل { $sent } من { $total }
sending-left = { $waiting ->
        [zero] لم يبق شيء للإرسال.
        [one] بقي إرسال واحد، نحو { $size }.
        [two] بقي إرسالان، نحو { $size }.
        [few] بقيت { $waiting } إرسالات، نحو { $size }.
        [many] بقي { $waiting } إرسالا، نحو { $size }.
       *[other] بقي { $waiting } إرسال، نحو { $size }.
    }
sending-minutes = { $minutes ->
        [zero] جارٍ الإرسال.
        [one] جارٍ الإرسال، بقيت دقيقة على الأكثر.
        [two] جارٍ الإرسال، بقيت نحو دقيقتين.
        [few] جارٍ الإرسال، بقيت نحو { $minutes } دقائق.
        [many] جارٍ الإرسال، بقيت نحو { $minutes } دقيقة.
       *[other] جارٍ الإرسال، بقيت نحو { $minutes } دقيقة.
    }
sending-now = جارٍ الإرسال.
sending-next = المحاولة التالية: { $time }. «إرسال الآن» يحاول فورا.
sending-next-network = المحاولة التالية: { $time }، أو حالما تعود الشبكة.
outbox-since = خُتم { $ago } ولم يُستلم بعد.
outbox-tried = { $attempts ->
        [zero] لا محاولة.
        [one] محاولة واحدة: { $time }.
        [two] محاولتان، آخرهما: { $time }.
        [few] { $attempts } محاولات، آخرها: { $time }.
        [many] { $attempts } محاولة، آخرها: { $time }.
       *[other] { $attempts } محاولة، آخرها: { $time }.
    }
outbox-next-soon = يُرسل حالما يمكن: ليس عليكم فعل شيء.
outbox-state-waiting = في الانتظار
outbox-state-received = وصلت
outbox-state-refused = رُفضت
outbox-state-withdrawn = سُحبت
outbox-about-waiting = مشفّرة، في انتظار الشبكة.
outbox-about-refused = الخادم لا يقبلها. تبقى مشفّرة هنا.
outbox-about-withdrawn = سُحبت قبل الإرسال. لم يُرسل شيء.
outbox-withdrawn-doubtful = سُحبت. ربما استلمتها الجهة: أخبروها أن هذه الإحالة سُحبت.

## خطر مباشر

danger-open = خطر مباشر
danger-title = خطر مباشر
danger-what-to-do = ما العمل
danger-step-safety = الابتعاد، مع الشخص إن أمكن وإن أراد، وعدم تركه وحده.
danger-step-call = الاتصال، والإخبار بمكانك وبما يحدث وبعدد الأشخاص.
danger-step-say = عدم مواجهة أحد، وعدم ذكر سبب وجودك.
danger-numbers = بمن يُتصل
danger-by-text = برسالة نصية
danger-none-verified = هذه الأرقام لم يُتحقق منها بعد لهذه المنظومة.
danger-unverified = لم يُتحقق منه بعد
danger-verified = تم التحقق منه في { $day }
danger-all-official = أرقام رسمية، قُرئت في { $day }.
contact-official = رقم رسمي، قُرئ في { $day }
contact-read = قُرئ في { $day }، ولم يُتحقق منه بعد
contact-cost-free = مجاني
contact-cost-local = بسعر مكالمة محلية
contact-cost-surcharged = مكالمة بتعرفة إضافية
contact-languages = اللغات: { $languages }
danger-recorded = سُجّل مع المقابلة: { $time }
danger-return = رجوع

## الإخفاء

hide-now = إخفاء
idle-warning = بدون أي حركة منك، تُقفل الصفحة خلال { $seconds ->
        [zero] لحظة
        [one] ثانية
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }. لن يضيع شيء.
idle-stay = بقاء

## الإعدادات

settings-title = الإعدادات
settings-language = لغة الواجهة
settings-theme = الألوان
theme-system = مثل الجهاز
theme-light = فاتحة
theme-dark = داكنة
settings-contrast = التباين
contrast-system = مثل الجهاز
contrast-more = أقوى
settings-text-size = حجم الحروف
text-size-100 = مثل الجهاز
text-size-125 = أكبر قليلًا
text-size-150 = كبيرة
text-size-200 = كبيرة جدًا
settings-deployment = المنظومة
settings-demonstration = عرض تجريبي: لا شيء مما يُرسل حالة حقيقية.
settings-enrolled = هذا الجهاز مرتبط.
settings-join-again = الربط من جديد
    .about = إذا لم يعد الخادم يعرف هذا الجهاز، بعد استعادة نسخة مثلًا: يُطلب رمز جديد من الجهة. لا يضيع شيء مما هو هنا.
settings-joined = تم.
settings-protocols = البروتوكولات
settings-protocols-about = يُضاف البروتوكول بملف يوقّعه ناشر تثق به منظومتكم. المقابلة التي بدأت تحتفظ دائمًا ببروتوكولها.
# بجانب العنوان. $version: ثلاثة أعداد.
protocol-version = الإصدار { $version }
protocol-shipped = جزء من Repère
protocol-signed-by = موقَّع من { $publisher }
protocol-not-signed = غير موقَّع
protocol-add = إضافة بروتوكول…
protocol-adding = جارٍ التحقق…
protocol-added = تمّ: يمكن للمقابلة القادمة أن تستعمله.
protocol-remove = إزالة
# لمن يسمع الصفحة: أي بروتوكول يزيله الزر.
protocol-remove-one = إزالة { $title }
# $protocol: عنوان البروتوكول.
protocol-removed = أُزيل { $protocol }. المقابلات التي بدأت تحتفظ به.
protocol-put-back = إرجاع
settings-device = هذا الجهاز
settings-trained = لديّ تدريب للكلام عن العنف والانتحار والزواج
    .about = من دون تدريب لا تُطرح هذه الأسئلة: لا يُسجَّل إلا ما يقوله الشخص من نفسه أو ما تراه أنت. السؤال السيّئ قد يؤذي ويُضعف جلسة استماع لاحقة.
settings-lock = { $minutes ->
        [zero] تُقفل الصفحة فورًا بدون حركة.
        [one] تُقفل الصفحة بعد دقيقة بدون حركة.
        [two] تُقفل الصفحة بعد دقيقتين بدون حركة.
        [few] تُقفل الصفحة بعد { $minutes } دقائق بدون حركة.
        [many] تُقفل الصفحة بعد { $minutes } دقيقة بدون حركة.
       *[other] تُقفل الصفحة بعد { $minutes } دقيقة بدون حركة.
    }
settings-vault = كل شيء مشفّر بعبارة المرور. مفتاح Esc أو العين المشطوبة يقفل فورًا.

## مفاتيح لوحة المفاتيح

help-title = بلوحة المفاتيح
# أسماء المفاتيح كما هي مكتوبة عليها.
key-enter = Enter
key-escape = Esc
key-choose = إجابة
key-move = الانتقال من إجابة إلى أخرى
key-continue = متابعة
key-back = رجوع
key-note = ملاحظة
key-provenance = مصدر الإجابة
key-languages = اللغات
key-danger = خطر مباشر
key-hide = إخفاء
key-help = المفاتيح
