### review: draft

# ما يسمعه الشخص فقط؛ وبقية النصوص باللغة الأصلية.

question-age-band = كم عمرك تقريبًا؟
    .option-under-15 = عمري أقل من 15 سنة
    .option-15-17 = عمري 15 أو 16 أو 17 سنة
    .option-adult = عمري 18 سنة أو أكثر
    .option-says-adult = عمري 18 سنة أو أكثر، لكن هذا غير مؤكد
    .option-unsure = عمري غير مؤكد

question-papers-held-by = من يحتفظ بأوراقك الآن؟
    .option-self = أنا
    .option-trusted = شخص اخترته أنا
    .option-employer = صاحب العمل
    .option-recruiter = من وجدوا لي العمل، أو من ينظّمون السفر
    .option-other = شخص آخر
    .option-no-papers = ليست عندي أوراق

question-pay = هل يصلك أجر عملك؟
    .option-all = نعم، كله وفي وقته
    .option-late-or-part = جزء منه فقط، أو يتأخر
    .option-kept = يحتفظون بنقودي لوقت لاحق
    .option-taken = يأخذونه مني
    .option-food-lodging = لا، الأكل أو سرير فقط
    .option-nothing = لا، لا شيء
    .option-no-work = أنا لا أعمل

question-debt-work = هل يجب عليك العمل عند أحد حتى يُسدَّد دَين؟

question-free-to-go = هل يمكنك الخروج والذهاب حيث شئت؟
    .option-yes = نعم، متى شئت
    .option-sometimes = ليس دائمًا
    .option-no = لا

question-made-to-do = هل هناك أشياء يدفعونك إلى فعلها بدون رضاك؟

question-hurt-or-threats = هل يؤذيك أحد، أو يهددك أو يهدد عائلتك؟
    .option-hurt = يؤذونني
    .option-threats = يهددونني
    .option-family = يهددون عائلتي أو يؤذونها
    .option-none = لا
