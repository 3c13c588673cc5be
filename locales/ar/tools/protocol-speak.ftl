### review: draft
### كلمات `repere protocol speak`: تسجيلات تقرؤها آلة إلى أن يقرأها إنسان.

speak-done =
    { $locale }: { $made ->
        [0] لا جديد
       *[other] سُجّلت { $made } من الأسئلة بصوت آلي
    }، و{ $kept } محدّثة من قبل، و{ $people } قرأها إنسان وتُركت كما هي.
    هذه مسودة: يجب أن يستمع إليها كلها شخص يتكلم هذه اللغة قبل استعمالها.
speak-no-voice = { $locale }: الصوت الآلي لا يتكلم هذه اللغة. لم يُسجَّل لها شيء.
    .fix = ليقرأ شخص الأسئلة، وكل سؤال في ملف `audio/{ $locale }/<question>.ogg`.
speak-unknown-locale = هذا البروتوكول لا يتكلم { $locale }.
    .fix = اختر من: { $known }
speak-no-program = ينقص هذا الحاسوب برنامج: { $program }. لم يُسجَّل شيء.
    .fix = في Debian أو Ubuntu: `apt-get install espeak-ng opus-tools`
speak-failed = تعذّر على { $program } إنجاز التسجيل ({ $detail }). ما سُجّل من قبل باقٍ.
    .fix = تحقق من المساحة الباقية على القرص ثم أعد التشغيل: ما تم لا يُعاد.
