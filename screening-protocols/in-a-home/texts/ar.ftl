### review: draft

# ما يسمعه الشخص فقط؛ وبقية النصوص باللغة الأصلية.

## البيت

question-age-band = كم عمرك تقريبًا؟
    .option-under-15 = عمري أقل من 15 سنة
    .option-15-17 = عمري 15 أو 16 أو 17 سنة
    .option-adult = عمري 18 سنة أو أكثر
    .option-says-adult = عمري 18 سنة أو أكثر، لكن هذا غير مؤكد
    .option-unsure = عمري غير مؤكد

question-tie = هذا البيت، بيت من؟
    .option-parents = بيت أهلي
    .option-partner = بيتي، مع شريك حياتي
    .option-relatives = بيت أقارب: عم أو خالة أو أخت كبيرة
    .option-in-laws = بيت أهل الزوج أو الزوجة
    .option-host = بيت عائلة مستضيفة: دراسة أو لغة أو رعاية أطفال مقابل الإقامة
    .option-employer = بيت ناس أعمل عندهم
    .option-brought = بيت ناس كنت أعمل عندهم من قبل في بلد آخر (كفالة)
    .option-embassy = بيت ناس من سفارة أو منظمة دولية
    .option-lodging = بيت ناس أسكن عندهم

question-home = كيف تمر الأيام في هذا البيت؟
    .option-a-little = أساعد قليلًا، مثل الجميع
    .option-chores = كل شيء تقريبًا عليّ: التنظيف والطبخ والغسيل
    .option-children = أهتم بالأطفال معظم الوقت
    .option-person = أهتم بشخص كبير السن أو مريض
    .option-elsewhere = يرسلونني أيضًا للعمل عند ناس آخرين دون أن يسألوني
    .option-nothing = ليس عليّ شيء

question-hours = وكم من الوقت يأخذ هذا كل يوم؟
    .option-under-2 = أقل من ساعتين
    .option-2-to-5 = من ساعتين إلى خمس ساعات
    .option-6-to-8 = من ست إلى ثماني ساعات
    .option-over-8 = أكثر من ثماني ساعات، مع يوم راحة
    .option-all-day = من الصباح إلى المساء، كل يوم
    .option-night = في الليل أيضًا، ينادونني في أي ساعة

question-pay = ومقابل كل هذا، هل هناك مال؟
    .option-all = نعم، كل ما اتفقنا عليه
    .option-late-or-part = جزء منه فقط، أو يتأخر
    .option-kept = يحتفظون بنقودي لوقت لاحق
    .option-taken = يأخذونه مني
    .option-tiny = لا شيء تقريبًا، مبلغ صغير أحيانًا
    .option-food-lodging = لا، الأكل أو سرير فقط
    .option-nothing = لا، لا شيء
    .option-no-work = هذا ليس عملًا، هذه عائلتي

question-like-others = في هذا البيت، ما الذي ليس مثلما هو للآخرين؟
    .option-bed = النوم: في المطبخ أو في ممر، أو مع الأطفال لحراستهم
    .option-food = الأكل: من البقايا، أو غير كافٍ، أو مقفل عليه
    .option-doctor = زيارة الطبيب عند المرض
    .option-school = الذهاب إلى المدرسة أو الدروس
    .option-rest = الراحة، اللعب، الخروج
    .option-same = الأمر نفسه للجميع

## الخروج والاتصال

question-free-to-go = الخروج من البيت والذهاب إلى أي مكان، هل هو ممكن؟
    .option-yes = نعم
    .option-sometimes = ليس دائمًا
    .option-no = لا

question-not-free-how = ما الذي يمنع الخروج؟
    .option-locked = الباب مقفل بالمفتاح
    .option-watched = يراقبونني أو يتبعونني
    .option-permission = يجب أن أستأذن، ويرفضون
    .option-rules = قواعد أهلي أو العائلة المستضيفة
    .option-cannot-leave-alone = هناك من يحتاج إليّ في البيت
    .option-fear = الخوف
    .option-other = شيء آخر

question-contact = الاتصال بالعائلة أو الأصدقاء، هل هو ممكن في أي وقت؟
    .option-free = نعم
    .option-listened = نعم، لكنهم يسمعون كلامي
    .option-they-decide = هم يقررون متى
    .option-taken = لا، أخذوا الهاتف أو هو ممنوع عليّ
    .option-no-wish = لا أتصل، وهذا اختياري

question-papers = من يحتفظ بأوراقك؟
    .option-self = أنا
    .option-trusted = شخص اخترته أنا، أو أمي أو أبي
    .option-kept = يحتفظون بها، ولا أستطيع استرجاعها
    .option-none = ليست عندي أوراق

question-promised = قبل المجيء إلى هذا البيت، ما الوعود التي لم تتحقق؟
    .option-school = المدرسة أو الدروس أو التدريب
    .option-papers = الأوراق
    .option-pay = المال، لي أو لعائلتي
    .option-other = شيء آخر
    .option-nothing = لا شيء، الأمر كما قيل

## مع أهل البيت

question-treated = وكيف الحال مع أهل البيت؟
    .option-well = جيد
    .option-shouting = هناك صراخ أحيانًا
    .option-insulted = يشتمونني أو يهينونني
    .option-renamed = لا ينادونني باسمي
    .option-threatened = يهددونني
    .option-hit = يضربونني

question-if-no = عند الرفض أو الرحيل، ماذا يمكن أن يحدث؟
    .option-nothing = لا شيء
    .option-hurt-me = سيؤذونني
    .option-family = سيؤذون عائلتي
    .option-police = سيتصلون بالشرطة ويقولون إنني سرقت
    .option-sent-back = سيعيدونني إلى بلدي
    .option-papers = ستضيع أوراقي، أو الأوراق الموعودة
    .option-unpaid = سيضيع المال الذي لي عندهم
    .option-no-bed = سيطردونني من البيت
    .option-other = شيء آخر

question-danger-now = هذه الليلة، هل في البقاء في هذا البيت خطر؟
    .option-no = لا
    .option-maybe = ربما
    .option-yes = نعم
