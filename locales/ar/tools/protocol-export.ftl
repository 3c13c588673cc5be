### review: draft
### كلمات الأمر `repere protocol export`: من بروتوكول إلى استمارة (XLSForm) أو استبيان FHIR.
### كل ملاحظة تقول ما لا ينتقل؛ و`.done` يقول ما فُعل بدلاً منه.

## النتيجة

export-written = كُتب: { $path }
export-notes = { $count ->
    [0] انتقل كل شيء.
    [one] ما لم ينتقل كما هو: نقطة واحدة
    [two] ما لم ينتقل كما هو: نقطتان
    [few] ما لم ينتقل كما هو: { $count } نقاط
   *[other] ما لم ينتقل كما هو: { $count } نقطة
}
export-exists = يوجد ملف في هذا المكان من قبل: { $path }
    .fix = اختر اسماً آخر بـ `--out` أو انقل ذاك. لم يُكتب شيء.
export-unwritable = لا يمكن كتابة الملف: { $path }
    .fix = تحقق من وجود المجلد ومن الصلاحيات ومن المساحة على القرص. لم يُكتب شيء.
export-to-a-terminal = لا يُعرض جدول بيانات في الطرفية.
    .fix = قل أين يُكتب: `--out form.xlsx`.
export-too-long = في البروتوكول نص أطول مما تسعه خلية جدول.
    .fix = في الخلية 32767 حرفاً على الأكثر. اختصر هذا النص.
export-answers-with-form = لا تُصدّر الإجابات إلا مع `--format fhir`.
    .fix = احذف `--answers` أو اختر `--format fhir`.

## ما لا ينتقل كما هو

form-left-scoring-left = التقييم ليس في التصدير (المؤشرات: { $indicators }، النتائج: { $outcomes }).
    .done = الاستمارة تطرح الأسئلة؛ وRepère يقيّم الإجابات.
form-left-htcds-left = وقائع { $field } ليست في التصدير، وعددها { $count }.
    .done = يستخرجها Repère من الإجابات.
form-left-compare-left = ما يسمّيه الجواب عن `{ $name }` (`{ $compare }`) ليس في التصدير.
    .done = يستعمله Repère لمقارنة عدة مقابلات.
form-left-protection-left = ما يحمي عند السؤال `{ $name }` (التدريب، التوقف بعد البوح، ما يُنقل) ليس في التصدير.
    .done = يستعمله Repère؛ وفي الاستمارة يُطرح بحذر.
form-left-untranslated = تنقص نصوص في `{ $locale }`، عددها { $count }.
    .done = تبقى خلاياها فارغة.
form-left-words-borrowed = لا تتكلم الواجهة `{ $locale }`: حالات عدم الإجابة و«نعم» و«لا» بالفرنسية.
    .done = ترجمها في الملف.
form-left-none-chosen = في الأسئلة ذات الخيارات المتعددة، { $count ->
    [one] وهي سؤال واحد
    [two] وهي سؤالان
    [few] وهي { $count } أسئلة
   *[other] وهي { $count } سؤالاً
}، يُعد عدم اختيار شيء عدم إجابة.
    .done = في Repère «لا شيء من هذه» إجابة.
form-left-provenance-assumed = لا يُسأل كيف عُرفت الإجابة إلا حيث يمكن ملاحظة شيء.
    .done = وفي غيره يُفترض `answered`.
form-left-non-answer-taken = للسؤال `{ $name }` خيار `{ $option }` باسم حالة عدم إجابة.
    .done = لا تعرض الاستمارة تلك الحالة هناك.
form-left-condition-left = شرط السؤال `{ $name }` لا يمكن كتابته في استمارة: طويل جداً بعد بسطه، أو فيه قسمة.
    .done = تطرح الاستمارة هذا السؤال دائماً.
form-left-condition-expression = لا يتسع `enableWhen` لشرط السؤال `{ $name }`.
    .done = هو مكتوب بـ FHIRPath (`enableWhenExpression`، دليل SDC)؛ والبرنامج الذي لا يقرؤه يطرح السؤال دائماً.
form-left-alert-left = تنبيه السؤال `{ $name }` طويل جداً بعد بسطه.
    .done = ليس في الاستمارة.
form-left-answer-left = لا تُحسب الإجابة عن `{ $name }`: الإجابات الأخرى تغلق هذا السؤال، أو هو غير معروف.
    .done = ليست في التصدير.

## أسئلة مضافة إلى استمارة

form-word-ask-non-answer = لماذا لا توجد إجابة؟
form-word-ask-provenance = كيف عُرفت هذه الإجابة؟
