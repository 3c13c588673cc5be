### review: draft

## اللقاء الأول

question-ok-to-talk = هل يناسبك أن نتكلم قليلًا؟
    .option-yes = نعم
    .option-elsewhere = نعم، لكن ليس هنا
    .option-not-now = ليس الآن

question-needs-now = ماذا يلزمك الآن، في هذه اللحظة؟
    .option-eat = الأكل والدفء
    .option-safe-place = مكان آمن للنوم
    .option-doctor = زيارة طبيب
    .option-call = الاتصال بشخص
    .option-talk = الكلام
    .option-nothing = لا شيء الآن

question-sleep = أين مكان نومك هذه الأيام؟
    .option-shelter = في دار رعاية أو مركز إيواء
    .option-family = مع عائلتي
    .option-friends = عند أصدقاء
    .option-people = عند ناس أعمل لهم أشياء
    .option-hotel = في فندق
    .option-outside = في الشارع، في مبنى مهجور، في سيارة
    .option-moves = يتغيّر كل مرة

question-adult = هل هناك شخص كبير يهتم بك؟
    .option-parent = أبي أو أمي
    .option-family = شخص من عائلتي
    .option-shelter = دار رعاية، جمعية
    .option-people = ناس أعمل لهم أشياء
    .option-nobody = لا أحد

question-age = كم عمرك؟
    .option-under-13 = عمري أقل من 13 سنة
    .option-13-14 = عمري 13 أو 14 سنة
    .option-15-17 = عمري 15 أو 16 أو 17 سنة
    .option-unsure = لا أعرف جيدًا
    .option-says-adult = عمري 18 سنة أو أكثر
    .option-adult-established = عمري 18 سنة أو أكثر، وهذا ثابت رسميًا

question-tonight = هذه الليلة، هل معك شخص كبير محل ثقة؟

question-worry = ما الذي يقلقك هذه الأيام؟
    .option-family = اشتقت إلى عائلتي، أو حالها صعبة
    .option-papers = الأوراق، مستقبلي
    .option-health = صحتي، نومي
    .option-debt = مال يجب أن أرده
    .option-police = الشرطة
    .option-somebody = أخاف من شخص
    .option-pictures = صور أو رسائل
    .option-marriage = زواج
    .option-no-wish = لم تعد لي رغبة في شيء
    .option-other = شيء آخر
    .option-nothing = لا شيء

question-age-refused = هل قالوا لك إن عمرك ليس أقل من 18 سنة؟
    .option-no = لا
    .option-waiting = أنتظر لأعرف
    .option-refused = نعم
    .option-appeal = نعم، وهناك محامٍ أو قاضٍ يهتم بالأمر

## الأيام

question-day = كيف تمر أيامك؟
    .option-school = المدرسة
    .option-play = الأصحاب، الرياضة، الهاتف
    .option-nothing-much = لا شيء خاص، أنتظر
    .option-work = أعمل
    .option-asks-money = أطلب المال من الناس
    .option-errands = أعمل خدمات للناس
    .option-house = أهتم ببيت أو بأطفال
    .option-meets-people = أقابل ناسًا مقابل مال أو هدايا
    .option-gets-by = أتدبّر أمري

question-can-say-no = عندما يُطلب منك شيء، هل يمكنك الرفض؟
    .option-yes = نعم
    .option-sometimes = ليس دائمًا
    .option-no = لا

question-home = في مكان سكنك، ما دورك في شغل البيت؟
    .option-a-little = أساعد قليلًا، مثل الجميع
    .option-chores = تقريبًا كل أعمال البيت
    .option-children = أهتم بالأطفال معظم الوقت
    .option-nothing = لا شيء

question-school = هل المدرسة ممكنة لك؟
    .option-yes = نعم
    .option-waiting = أنتظر مكانًا
    .option-no-wish = لا رغبة لي فيها
    .option-no-time = ليس عندي وقت
    .option-not-allowed = لا يريدون أن أذهب

question-hours = كم من الوقت يأخذ منك هذا كل يوم؟
    .option-under-2 = أقل من ساعتين
    .option-2-to-5 = من ساعتين إلى خمس ساعات
    .option-6-to-8 = من ست إلى ثماني ساعات
    .option-over-8 = أكثر من ثماني ساعات
    .option-night = في الليل أيضًا

question-errands = هل تُطلب منك أشياء فيها خطر؟
    .option-carry = حمل شيء أو حفظه أو بيعه
    .option-take = أخذ أشياء
    .option-watch = المراقبة والتنبيه
    .option-other = شيء آخر
    .option-none = لا

question-money = المال، هل هو لك؟
    .option-all = نعم، كله
    .option-family = أرسله إلى عائلتي
    .option-part = جزء منه فقط
    .option-given-up = لا، يجب أن أسلّمه
    .option-in-kind = يعطونني شيئًا آخر: أكلًا، سريرًا
    .option-none = لا يوجد مال

question-sum = هل هناك مبلغ عليك إحضاره؟

## الخروج والتنقل

question-phone = هاتفك، هل هو تحت تصرفك وحدك؟
    .option-free = نعم
    .option-must-answer = يجب أن أجيب فورًا
    .option-must-send = يجب أن أقول أين أنا، أو أرسل صورًا
    .option-taken = يأخذونه مني
    .option-none = ليس عندي هاتف

question-free-to-go = هل يمكنك الذهاب حيث شئت؟
    .option-yes = نعم
    .option-sometimes = ليس دائمًا
    .option-no = لا

question-not-free-how = ما الذي يمنعك؟
    .option-locked = يقفلون عليّ الباب
    .option-watched = يراقبونني
    .option-rules = قواعد المركز، أهلي
    .option-fear = الخوف
    .option-other = شيء آخر

question-papers = هل أوراقك معك؟
    .option-self = نعم
    .option-trusted = عند من اخترته: مركز، محامٍ
    .option-kept = يحتفظ بها غيري، ولا أستطيع استرجاعها
    .option-none = ليست عندي أوراق

question-moved = في فرنسا، هل انتقلت من مدينة إلى أخرى؟
    .option-no = لا
    .option-chosen = نعم، باختياري
    .option-made-to = نعم، نقلوني

question-who-brought = في طريقك إلى هنا، من كان معك؟
    .option-alone = لا أحد
    .option-family = عائلتي
    .option-friends = شباب آخرون
    .option-adult-gone = كبار لم أعد أراهم
    .option-adult-decides = شخص كبير ما زال يقرر عني

question-debt = هل عليك مال يجب ردّه؟
    .option-no = لا
    .option-family = نعم، لعائلتي
    .option-people = نعم، لناس آخرين

question-debt-how = كيف يجب ردّه؟
    .option-do-as-told = بفعل ما يُقال لي
    .option-finds-money = أبحث عن المال
    .option-family = عائلتي تدفع
    .option-not-yet = لم يُطلب مني شيء

question-family-debt = في بلدك، هل على عائلتك مال بسببك؟
    .option-no = لا
    .option-owes = نعم
    .option-pressed = نعم، وهناك من يخيفها بسبب ذلك

## ما يثقل

question-if-no = وعند الرفض، ماذا يحدث؟
    .option-nothing = لا شيء
    .option-hurt-me = يضربونني، أو يقولون إنهم سيفعلون
    .option-family = يؤذون عائلتي أو يهددونها
    .option-police = يقولون إنهم سيتصلون بالشرطة
    .option-no-bed = لا أكل، أو لا سرير
    .option-show-tell = يعرضون صورًا، أو يقولون كل شيء لعائلتي
    .option-bad-luck = تصيبني مصيبة، لأنني حلفت يمينًا
    .option-no-pills = لا حبوب بعدها
    .option-other = شيء آخر

question-pills = هل هناك حبوب تساعدك على النوم أو على التحمّل؟
    .option-no = لا
    .option-doctor = نعم، من طبيب
    .option-finds = نعم، أجدها بنفسي
    .option-given = نعم، يعطونني إياها

question-hurt = هل يؤذيك أحد؟
    .option-no = لا
    .option-before = من قبل، ليس الآن
    .option-still = نعم، حتى الآن

question-marriage = هل يكلمك أحد عن الزواج؟
    .option-no = لا
    .option-wants = نعم، ولي رغبة فيه
    .option-imposed = نعم، ولا أريده
    .option-done = تمّ الأمر

question-body = هل يطلبون منك أشياء تزعجك؟
    .option-pictures = صور أو فيديوهات
    .option-touch = أن يلمسني أحد، أو أكثر
    .option-meet = مقابلة ناس لا أعرفهم
    .option-none = لا

question-danger-now = الآن، في هذه اللحظة، هل هناك خطر عليك؟
    .option-no = لا
    .option-maybe = ربما
    .option-yes = نعم

question-dark-thoughts = هل تأتيك أفكار مثل «لا أريد أن أعيش»؟
    .option-no = لا
    .option-sometimes = أحيانًا، ليس الآن
    .option-now = نعم، الآن

## كلماتك

question-looked-for = هل يقلق أحد لغيابك؟
    .option-family = نعم، عائلتي
    .option-shelter = نعم، دار رعاية
    .option-nobody = لا، لا أحد

question-own-words = ما الذي يجب أن أتذكره، بكلماتك؟
