### review: draft

# ما يسمعه الشخص فقط؛ وبقية النصوص باللغة الأصلية.

## الشخص

question-age-band = كم عمرك تقريبًا؟
    .option-under-15 = عمري أقل من 15 سنة
    .option-15-17 = عمري 15 أو 16 أو 17 سنة
    .option-adult = عمري 18 سنة أو أكثر
    .option-says-adult = عمري 18 سنة أو أكثر، لكن هذا غير مؤكد
    .option-unsure = عمري غير مؤكد

question-companion = من معك في هذا السفر؟
    .option-nobody = لا أحد
    .option-family = عائلتي
    .option-known = شخص أعرفه جيدًا
    .option-just-met = شخص تعرّفت عليه قبل قليل
    .option-sent = شخص قيل لي أن أتبعه

## الوصول

question-stay = أين مكان نومك هذه الليلة؟
    .option-own = في مكان حجزته أو استأجرته
    .option-relatives = عند عائلتي أو أصدقاء
    .option-work-or-school = حيث سأعمل أو أدرس
    .option-unknown-people = عند ناس لا أعرفهم
    .option-told-later = لا أعرف، سيقولون لي
    .option-nowhere = ليس عندي مكان
    .option-going-on = أواصل السفر

question-awaited = هل هناك من ينتظرك عند الوصول؟
    .option-nobody = لا أحد
    .option-relatives = عائلتي
    .option-known = شخص أعرفه جيدًا
    .option-written = صاحب عمل أو مدرسة أو عائلة مستضيفة، وهذا مكتوب
    .option-online = شخص أعرفه من الإنترنت أو الهاتف فقط
    .option-unknown-people = ناس لم أرهم من قبل

question-who-paid = من دفع ثمن سفرك؟
    .option-self = أنا
    .option-relatives = عائلتي أو أصدقاء
    .option-written = صاحب العمل أو المدرسة، وهذا مكتوب
    .option-organisers = الناس الذين ينتظرون أو ينظّمون السفر
    .option-not-known = لا أعرف من
    .option-other = غيرهم: جمعية أو خدمة عامة

question-owes-money = هل عليك مال يجب ردّه بسبب هذا السفر أو العمل؟
    .option-no = لا
    .option-relatives-bank = نعم، لعائلتي أو لأصدقاء أو لبنك
    .option-work-people = نعم، لناس لهم علاقة بالعمل أو بالسفر

question-debt-work = هل سيكون عليك العمل عندهم حتى يُسدَّد كل المال؟

## ما بعد الوصول

question-plan = وهنا، ما خطتك؟
    .option-visit = زيارة، عطلة
    .option-family = اللقاء بعائلتي
    .option-protection = طلب الحماية، اللجوء
    .option-study = الدراسة، التعلّم
    .option-work = العمل
    .option-career = الرياضة أو الموسيقى أو الأزياء
    .option-couple = العيش مع شخص، الزواج
    .option-going-on = الذهاب إلى بلد آخر
    .option-told-later = لا أعرف، سيقولون لي

question-sure = من الأشياء التي وُعدت بها هنا، ما المؤكد؟
    .option-nothing-promised = لم يعدني أحد بشيء
    .option-clear = كل شيء، أعرف المكان والناس
    .option-partly = بعضها
    .option-vague = لا شيء تقريبًا، سيقولون لي
    .option-changed = تغيّر الأمر في الطريق

## ما يمكن تقريره بعد

question-papers-held-by = من يحتفظ بأوراقك الآن؟
    .option-self = أنا
    .option-trusted = شخص اخترته أنا، أو أمي أو أبي
    .option-employer = صاحب العمل
    .option-recruiter = من وجدوا لي العمل، أو من ينظّمون السفر
    .option-other = شخص آخر
    .option-no-papers = ليست عندي أوراق

question-can-leave-them = هل يمكنك ترك هؤلاء الناس والذهاب بدونهم؟
    .option-yes = نعم
    .option-not-sure = غير مؤكد
    .option-no = لا

question-fear = وبعد الوصول، هل هناك ما يخيفك؟
    .option-nothing = لا، لا شيء
    .option-what-awaits = الناس الذين ينتظرون، أو ما سيُطلب مني
    .option-harm = إذا لم أذهب سيؤذونني
    .option-family-harm = إذا لم أذهب سيؤذون عائلتي
    .option-leaving = الذهاب إلى هناك وعدم القدرة على الرجوع
    .option-marriage = أن يزوّجوني
    .option-own-country = العودة إلى بلدي
    .option-check = الشرطة، هذا التفتيش
    .option-other = شيء آخر
