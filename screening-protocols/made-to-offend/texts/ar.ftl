### review: draft

## الآن

question-age = كم عمرك تقريبًا؟
    .option-under-13 = عمري أقل من 13 سنة
    .option-13-14 = عمري 13 أو 14 سنة
    .option-15-17 = عمري 15 أو 16 أو 17 سنة
    .option-adult = عمري 18 سنة أو أكثر
    .option-says-adult = عمري 18 سنة أو أكثر، لكن هذا غير مؤكد
    .option-unsure = لا أعرف جيدًا

question-tonight = هل لديك مكان آمن للنوم هذه الليلة؟
    .option-yes = نعم
    .option-not-sure = لا أعرف
    .option-no = لا
    .option-nowhere = ليس عندي مكان أنام فيه
    .option-kept-here = سأبقى هنا: توقيف، سجن، دار رعاية

question-needs-now = ما الذي يلزمك الآن، في هذه اللحظة؟
    .option-eat = الأكل والنوم والدفء
    .option-doctor = رؤية طبيب
    .option-safe-place = مكان آمن
    .option-lawyer = محامٍ
    .option-call = إخبار شخص بأنني هنا
    .option-language = شخص يتكلم لغتي
    .option-other = شيء آخر
    .option-nothing = لا شيء الآن

## المال، ومن يقرر

question-money = المال، لمن هو؟
    .option-mine = لي
    .option-family = لعائلتي
    .option-part = جزء لي، والباقي لغيري
    .option-others = لغيري
    .option-in-kind = يعطونني شيئًا آخر: سريرًا، أكلًا، حبوبًا أو مخدرات
    .option-none = لا يوجد مال

question-can-say-no = عندما تُطلب منك خدمة، هل يمكنك قول لا؟
    .option-yes = نعم
    .option-sometimes = ليس دائمًا
    .option-no = لا

question-to-pay = هل هناك شيء يجب إحضاره أو تسديده؟
    .option-sum = نعم، مبلغ يجب إحضاره
    .option-lost-goods = نعم، ثمن ما ضاع أو انكسر أو صودر
    .option-own-debt = دَين عليّ أنا: للعائلة، للبنك، للإيجار
    .option-none = لا

question-if-no = وعند الرفض، ماذا يحدث؟
    .option-nothing = لا شيء
    .option-hurt-me = يضربونني، أو يقولون إنهم سيفعلون
    .option-family = يؤذون عائلتي أو يهددونها
    .option-police = يقولون إنهم سيبلغون الشرطة عني
    .option-no-bed = لا أكل، أو لا سرير
    .option-show-tell = يعرضون صورًا أو فيديوهات لي
    .option-no-pills = لا حبوب ولا مخدرات بعدها
    .option-other = شيء آخر

question-going-out = هل يمكنك الخروج والذهاب إلى أي مكان؟
    .option-yes = نعم
    .option-rules = لا: قواعد، أهل، قاضٍ
    .option-watched = لا، يراقبونني
    .option-locked = لا، يقفلون عليّ الباب
    .option-fear = أخاف من الخروج

question-whose-idea = فكرة من كانت، المجيء إلى هنا، إلى هذه المدينة؟
    .option-from-here = أنا من هنا
    .option-mine = كانت فكرتي
    .option-family = فكرة عائلتي
    .option-others = أرسلني غيري إلى هنا

## كلماتك

question-own-words = في النهاية، ما الذي يجب أن أتذكره؟
