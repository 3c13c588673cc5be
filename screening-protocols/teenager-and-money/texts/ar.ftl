### review: draft

## كلام قصير

question-ok-to-talk = هل يناسبك أن نتكلم قليلًا على انفراد؟
    .option-yes = نعم
    .option-elsewhere = نعم، لكن ليس هنا
    .option-not-now = ليس الآن

question-age = كم عمرك؟
    .option-under-13 = عمري أقل من 13 سنة
    .option-13-14 = عمري 13 أو 14 سنة
    .option-15-17 = عمري 15 أو 16 أو 17 سنة
    .option-unsure = لا أعرف جيدًا
    .option-says-adult = عمري 18 سنة أو أكثر
    .option-adult-established = عمري 18 سنة أو أكثر، وهذا ثابت رسميًا

question-tonight = هذه الليلة، في مكان نومك، هل ستكون الأمور بخير؟
    .option-yes = نعم
    .option-not-sure = لا أعرف
    .option-no = لا
    .option-nowhere = ليس عندي مكان أنام فيه

question-waits = هل هناك من ينتظرك بعد هذا؟
    .option-nobody = لا
    .option-family = نعم، في البيت أو في دار الرعاية
    .option-friends = نعم، أصحاب
    .option-must-go = نعم، وإذا تأخرت فستحدث مشكلة كبيرة

question-phone = هاتفك، هل هو تحت تصرفك وحدك؟
    .option-free = نعم
    .option-limits = أهلي أو الدار أو المدرسة يضعون حدودًا
    .option-must-answer = يجب أن أجيب فورًا
    .option-must-send = يجب أن أُثبت أين أنا، أو أن أرسل صورًا
    .option-taken = هناك من يأخذه مني أو يقرأ ما فيه
    .option-none = ليس عندي هاتف

question-needs-now = ماذا يلزمك الآن، في هذه اللحظة؟
    .option-rest = الأكل والنوم والراحة
    .option-safe-place = مكان آمن
    .option-doctor = رؤية طبيب أو ممرضة
    .option-images = حذف صور أو فيديوهات
    .option-talk = الكلام مع أحد
    .option-other = شيء آخر
    .option-nothing = لا شيء، أنا بخير

question-danger-now = الآن، في هذه اللحظة، هل هناك خطر عليك؟
    .option-no = لا
    .option-maybe = ربما
    .option-yes = نعم

## كلماتك

question-own-words = بكلماتك، ما الذي يجب أن أتذكره؟
