### review: draft
### كلمات الأمر `repere protocol import`: من استمارة (XLSForm) إلى بروتوكول.
### القارئ يكتب البروتوكولات ويعرف جداول البيانات لا البرمجة.
### كل ملاحظة تقول ما لا ينتقل؛ و`.done` يقول ما فُعل بدلاً منه.
### الكلمات بين علامتي ` هي كلمات الملفات ولا تُترجم.

## النتيجة

import-done = { $id }: { $questions ->
    [one] سؤال واحد
    [two] سؤالان
    [few] { $questions } أسئلة
   *[other] { $questions } سؤالاً
}، الأقسام: { $sections } ({ $locales })، من { $file }.
import-written = البروتوكول هنا: { $path }
import-next = بعد ذلك: اقرأ `import-report.txt`، وقل ما تدل عليه الإجابات، ثم `repere protocol check`.
import-names = أسماء تغيّرت
import-name = { $place }: أصبح `{ $from }` هو `{ $to }`
import-notes = { $count ->
    [0] انتقل كل شيء كما هو.
    [one] ما لم ينتقل كما هو: نقطة واحدة
    [two] ما لم ينتقل كما هو: نقطتان
    [few] ما لم ينتقل كما هو: { $count } نقاط
   *[other] ما لم ينتقل كما هو: { $count } نقطة
}

import-place-file = الملف
import-place-sheet = الورقة `{ $sheet }`
import-place-rows = الورقة `{ $sheet }`، { $count ->
    [one] السطر { $rows }
   *[other] الأسطر { $rows }
}
import-place-column = الورقة `{ $sheet }`، العمود { $column } (`{ $header }`)
import-place-cells = الورقة `{ $sheet }`، العمود { $column } (`{ $header }`)، { $count ->
    [one] السطر { $rows }
   *[other] الأسطر { $rows }
}

import-exists = يوجد شيء في هذا المكان من قبل: { $path }
    .fix = اختر مجلداً آخر بـ `--out` أو انقل ذاك. لم يُكتب شيء.
import-unreadable = لا يمكن قراءة هذا الملف: { $path }
    .fix = تحقق من المسار ومن حق القراءة.
import-unwritable = لا يمكن كتابة المجلد: { $path }
    .fix = تحقق من وجود المجلد الذي يحويه ومن الصلاحيات ومن المساحة على القرص. لم يُكتب شيء.
import-bad-language = ليس `{ $given }` على شكل `NAME=TAG`.
    .fix = اكتب مثلاً `--language "Tigrigna=ti"`.
import-bad-locale = ليس `{ $given }` رمز لغة.
    .fix = اكتب مثلاً `fr` أو `ar` أو `pt-BR`.

## ما يمنع الاستيراد

form-problem-too-large = الملف كبير جداً.
    .fix = على الأكثر { $packed } ميبي بايت، و{ $unpacked } ميبي بايت بعد فك الضغط. احذف الصور والأوراق غير اللازمة أو قسّم الاستمارة.
form-problem-old-or-encrypted = هذا ملف إكسل قديم (`.xls`) أو ملف بكلمة سر.
    .fix = افتحه في برنامج الجداول واحفظه بصيغة `.xlsx` دون كلمة سر.
form-problem-not-a-spreadsheet = ليس هذا جدول بيانات `.xlsx`.
    .fix = احفظ الاستمارة بصيغة `.xlsx`.
form-problem-damaged = جدول البيانات تالف ولا يمكن قراءته.
    .fix = افتحه في برنامج الجداول واحفظه من جديد بصيغة `.xlsx`.
form-problem-too-many-columns = { $place }: الأعمدة كثيرة جداً.
    .fix = على الأكثر { $maximum } عموداً في الورقة.
form-problem-too-many-rows = { $place }: الأسطر كثيرة جداً.
    .fix = على الأكثر { $maximum } سطراً مملوءاً في الورقة.
form-problem-cell-too-long = { $place }: الخلية طويلة جداً.
    .fix = على الأكثر { $maximum } حرفاً في الخلية.
form-problem-too-much-text = { $place }: النص كله كثير جداً.
    .fix = على الأكثر { $cells } خلية مملوءة و{ $megabytes } ميبي بايت من النص.
form-problem-no-survey = لا توجد ورقة `survey` فيها عناوين أعمدة. الأوراق الموجودة: { $found }
    .fix = لاستمارة XLSForm الأوراق `survey` و`choices` و`settings`.
form-problem-no-column = { $place }: ينقص العمود `{ $name }`.
    .fix = السطر الأول من الورقة `survey` فيه العناوين؛ ويجب أن يكون بينها `type` و`name`.
form-problem-no-questions = { $place }: لا يوجد سؤال يُطرح.
    .fix = تحقق من العمود `type`: يلزم سؤال واحد على الأقل (`select_one`، `integer`، `text`…).
form-problem-unknown-language = { $place }: اللغة «{ $name }» غير معروفة.
    .fix = قل رمزها: `--language "{ $name }=TAG"`، مثلاً `--language "Tigrigna=ti"`.
form-problem-groups-too-deep = { $place }: مجموعات كثيرة جداً بعضها داخل بعض.
    .fix = على الأكثر { $maximum } مستوى.
form-problem-too-many-questions = { $place }: الأسئلة كثيرة جداً.
    .fix = على الأكثر { $maximum } سؤال. قسّم الاستمارة.
form-problem-too-many-conditions = { $place }: الشروط كلها طويلة جداً.
    .fix = على الأكثر { $maximum } جزء في الاستمارة كلها. قسّم الاستمارة أو بسّط `relevant` في المجموعات.
form-problem-file-too-large = سيكون `{ $file }` كبيراً جداً.
    .fix = على الأكثر { $maximum } ميبي بايت في الملف. قسّم الاستمارة.
form-problem-bad-id = ليس `{ $name }` معرّفاً.
    .fix = حروف لاتينية صغيرة دون علامات وأرقام وشرطات، 64 حرفاً على الأكثر.
form-problem-does-not-load = لن يكون البروتوكول صالحاً: { $file }، السطر { $line } (`{ $code }`).
    .fix = تتجاوز الاستمارة حداً من حدود الصيغة. قسّمها وحاول من جديد. لم يُكتب شيء.

## ما لا ينتقل كما هو: الملف والأوراق

form-note-styles-unread = لم تُقرأ تنسيقات الخلايا: إنها كثيرة جداً.
    .done = التاريخ المكتوب كتاريخ يظهر رقماً.
form-note-sheet-unread = لم تُقرأ هذه الورقة.
    .done = تُقرأ فقط `survey` و`choices` و`settings`.
form-note-formula = في الخلية صيغة حساب.
    .done = أُخذت نتيجتها الأخيرة نصاً.
form-note-error-cell = في الخلية خطأ حساب.
    .done = تُعد فارغة.
form-note-merged = خلايا مدموجة.
    .done = الأولى وحدها تحتفظ بالمحتوى؛ والأخرى تُعد فارغة.
form-note-column-unused = ليس لهذا العمود مكان في البروتوكول.
    .done = محتواه لا يُنقل.
form-note-column-without-head = الخلية في عمود بلا عنوان.
    .done = لا تُنقل.
form-note-language-assumed = لا تقول الاستمارة بأي لغة كُتبت.
    .done = أُخذت `{ $locale }`. للغة أخرى: `--locale`.
form-note-setting-unused = ليس للإعداد `{ $name }` مكان في البروتوكول.
    .done = هو مدوّن في `SOURCES.md`. لن يُرسل شيء إلى أي مكان.
form-note-version = ليست النسخة `{ $found }` على شكل ثلاثة أرقام.
    .done = يبدأ البروتوكول من `1.0.0`؛ والنسخة القديمة مدوّنة في `SOURCES.md`.
form-note-untranslated = تنقص نصوص في `{ $locale }`، عددها { $count }.
    .done = ستظهر بلغة المصدر بشكل واضح.
form-note-words-borrowed = لا تتكلم الواجهة `{ $locale }`: الكلمات المضافة هنا بالفرنسية.
    .done = ترجمها في `texts/{ $locale }.ftl`.

## الأسطر

form-note-row-disabled = السطر معطّل (`disabled`).
    .done = لا يُنقل.
form-note-row-without-type = ليس للسطر نوع.
    .done = لا يُنقل.
form-note-row-without-name = ليس للسطر اسم.
    .done = اسم السؤال `{ $id }`.
form-note-group-flattened = المجموعة `{ $name }` داخل مجموعة أخرى أو حول غيرها؛ وللبروتوكول مستوى واحد من الأقسام.
    .done = أسئلتها في القسم الذي حولها مع شرطها. وعنوانها محفوظ تعليقاً.
form-note-group-not-begun = نهاية المجموعة هذه لا تغلق شيئاً.
    .done = تُهمل.
form-note-group-not-ended = لا تُغلق هذه المجموعة أبداً.
    .done = تمتد إلى آخر الورقة.
form-note-repeat = تتكرر هذه الكتلة؛ والبروتوكول يطرح كل سؤال مرة واحدة.
    .done = تُطرح أسئلة الكتلة مرة واحدة.
form-note-repeat-count = عدد التكرارات لا يُنقل.
    .done = تُطرح أسئلة الكتلة مرة واحدة.
form-note-never-asked = لا يمكن أن يُطرح السؤال `{ $name }` في الاستمارة أبداً.
    .done = لا يُنقل.
form-note-ours-kept = سطر أضافه تصدير Repère.
    .done = لكل سؤال عدم إجاباته ومصدره من قبل.
form-note-type-unknown = النوع `{ $type }` غير معروف.
    .done = يُنقل السؤال نصاً حراً.
form-note-type-text = لا يوجد النوع `{ $type }` في البروتوكول.
    .done = يُنقل السؤال نصاً حراً.
form-note-type-decimal = أعداد البروتوكول صحيحة.
    .done = يُنقل السؤال عدداً صحيحاً (`{ $type }` في الاستمارة).
form-note-type-acknowledge = لا توجد خانة تأكيد (`{ $type }`) في البروتوكول.
    .done = يُنقل السؤال بنعم أو لا.
form-note-type-rank = لا يوجد ترتيب في البروتوكول.
    .done = يُنقل السؤال اختياراً متعدداً دون ترتيب.
form-note-type-note = الملاحظة (`{ $type }`) ليست سؤالاً.
    .done = هي محفوظة تعليقاً في `protocol.toml`. إن كانت تساعد على طرح السؤال التالي فضعها في `.hint`.
form-note-type-calculate = الحساب (`{ $type }`) لا يُنقل.
    .done = هو محفوظ تعليقاً في `protocol.toml`. ما تدل عليه الإجابات يُكتب بـ `raises` و`[[dimension]]` و`[[outcome]]`.
form-note-type-media = لا يسجل Repère صورة ولا صوتاً ولا ملفاً (`{ $type }`).
    .done = لا يُطرح السؤال؛ وهو محفوظ تعليقاً.
form-note-type-position = لا يسجل Repère أي موقع (`{ $type }`).
    .done = لا يُطرح السؤال؛ وهو محفوظ تعليقاً.
form-note-type-metadata = لا يسجل Repère شيئاً عن الجهاز ولا عمن يستعمله (`{ $type }`).
    .done = السطر محفوظ تعليقاً.
form-note-type-behind = هذا السطر (`{ $type }`) لا يسأل شيئاً.
    .done = هو محفوظ تعليقاً.
form-note-or-other = النوع يضيف «غير ذلك» (`or_other`).
    .done = أُضيف خيار وسؤال بنص حر.

## خلايا السؤال

form-note-label-missing = ينقص النص بلغة المصدر (`{ $locale }`).
    .done = أُخذ نص بلغة أخرى أو الاسم. يجب تصحيحه.
form-note-text-markup = في النص تنسيق.
    .done = أُزيل: في البروتوكول نص فقط.
form-note-text-characters = في النص حروف لا تُرى.
    .done = أُزيلت.
form-note-text-variable = يعرض النص الإجابة عن `{ $name }`؛ وفي البروتوكول الكلمات نفسها للجميع.
    .done = وُضعت «…» مكانها. أعد صياغة السؤال.
form-note-text-twice = عمودان يعطيان نصاً في `{ $locale }`.
    .done = أُخذ الذي يسمّي اللغة.
form-note-media = الملف `{ $file }` لا يُنقل.
    .done = في البروتوكول نص فقط؛ والتطبيق يقرأ الأسئلة بصوت عالٍ.
form-note-required = الإجابة مطلوبة.
    .done = لا يُنقل ذلك: لا أحد يُجبر على الإجابة، ولكل سؤال خمس حالات لعدم الإجابة.
form-note-message = رسالة الخطأ لا تُنقل.
    .done = يقول التطبيق نفسه ما لا يصلح.
form-note-appearance = المظهر لا يُنقل.
    .done = يعرض التطبيق كل سؤال بطريقته.
form-note-default = الإجابة المملوءة مسبقاً لا تُنقل.
    .done = لا تُملأ إجابة مسبقاً: فقد تُحسب إجابة الشخص.
form-note-choice-filter = مرشّح الخيارات لا يُنقل.
    .done = تُعرض كل خيارات القائمة.
form-note-calculation = حساب هذا السطر لا يُنقل.
    .done = يُطرح السؤال دونه.
form-note-read-only = السطر للقراءة فقط.
    .done = يُطرح السؤال كغيره.
form-note-parameters = المعاملات لا تُنقل.
    .done = يُطرح السؤال دونها.
form-note-constraint = لا يمكن قول القيد، أو ليس كله: `{ $text }`
    .done = ما يمكن قوله (الحدود والخيارات المنفردة) يُنقل؛ والنص محفوظ تعليقاً.

## الخيارات

form-note-choice-without-list = هذا الخيار ليس في أي قائمة.
    .done = لا يُنقل.
form-note-choice-without-name = ليس لهذا الخيار اسم.
    .done = لا يُنقل.
form-note-choice-duplicate = الاسم `{ $name }` مرتان في القائمة.
    .done = يُحتفظ بالأول.
form-note-choice-non-answer = ‏`{ $name }` حالة عدم إجابة في Repère.
    .done = هي لكل سؤال من قبل؛ وليست خياراً.
form-note-choice-like-non-answer = يشبه `{ $name }` حالة عدم إجابة.
    .done = بقي خياراً. لكل سؤال من قبل «لا يعرف» و«يفضّل ألا يقول»: احذفه إن كان هذا معناه.
form-note-list-missing = القائمة `{ $name }` غير موجودة أو بلا خيارات.
    .done = يُنقل السؤال نصاً حراً.
form-note-list-elsewhere = الخيارات `{ $name }` ليست في هذا الملف.
    .done = يُنقل السؤال نصاً حراً.
form-note-list-too-long = في القائمة `{ $name }` أكثر من { $maximum } خيار.
    .done = يُنقل السؤال نصاً حراً.
form-note-list-unused = لا يستعمل أي سؤال القائمة `{ $name }`.
    .done = لا تُنقل.

## متى يُطرح السؤال

form-note-relevant-unreadable = لا يمكن قراءة الشرط ابتداءً من الحرف { $at }.
    .done = يُطرح السؤال دائماً بقدر ما تسمح مجموعاته. والشرط محفوظ تعليقاً.
form-note-relevant-too-deep = الشرط معقّد جداً: على الأكثر { $maximum } مستوى.
    .done = يُطرح السؤال دائماً بقدر ما تسمح مجموعاته. والشرط محفوظ تعليقاً.
form-note-relevant-too-long = في الشرط أكثر من { $maximum } حرف.
    .done = يُطرح السؤال دائماً بقدر ما تسمح مجموعاته. والشرط محفوظ تعليقاً.
form-note-relevant-comparison = لا يمكن قول مقارنة أو حساب في الشرط.
    .done = يُترك هذا الجزء: يُطرح السؤال أكثر، لا أقل أبداً.
form-note-relevant-function = لا يمكن قول الدالة `{ $name }()`.
    .done = يُترك هذا الجزء: يُطرح السؤال أكثر، لا أقل أبداً.
form-note-relevant-unknown-name = يسمّي الشرط `{ $name }` وهو غير موجود.
    .done = يُترك هذا الجزء: يُطرح السؤال أكثر، لا أقل أبداً.
form-note-relevant-left-out = يسمّي الشرط `{ $name }` وهو لا يُنقل.
    .done = يُترك هذا الجزء: يُطرح السؤال أكثر، لا أقل أبداً.
form-note-relevant-later = يسمّي الشرط `{ $name }` وهو يُطرح لاحقاً أو هنا.
    .done = يُترك هذا الجزء: يُطرح السؤال أكثر، لا أقل أبداً.
form-note-relevant-kind = يعتمد الشرط على `{ $name }`، وهو { $kind ->
    [date] تاريخ
   *[other] نص حر
}، ولا يمكن أن يعتمد عليه شيء.
    .done = يُترك هذا الجزء: يُطرح السؤال أكثر، لا أقل أبداً.
form-note-relevant-unknown-option = ليس لـ `{ $name }` الخيار `{ $option }`.
    .done = يُترك هذا الجزء: يُطرح السؤال أكثر، لا أقل أبداً.
form-note-relevant-unanswered = يفتح الشرط حين لا تكون لـ `{ $name }` إجابة.
    .done = ما لا يُعرف لا يفتح شيئاً: يُترك هذا الجزء ويُطرح السؤال أكثر.
form-note-relevant-exact = يريد الشرط أن يكون لـ `{ $name }` هذا الخيار وحده دون غيره.
    .done = أُخذ «هذا الخيار بين الإجابات»: يُطرح السؤال أكثر.
form-note-relevant-negated = ينفي الشرط `{ $name }`: دون إجابة كانت الاستمارة ستطرح السؤال.
    .done = هنا يبقى السؤال مغلقاً ما دامت الإجابة غير معروفة. يجب التحقق.

## كلمات مضافة إلى بروتوكول مستورد

form-word-other = غير ذلك
form-word-other-which = غير ذلك: ما هو؟
form-word-section = أسئلة
form-word-summary = منقول من الاستمارة «{ $title }». لم تُقيّم الإجابات بعد.
form-word-outcome = لم يُقيّم بعد
form-word-outcome-meaning = لا يقول هذا البروتوكول بعد ما تدل عليه الإجابات. ولا يعني ذلك أنه لا يوجد شيء.

form-comment-head = منقول من { $file } بالأمر `repere protocol import`.
    ما لم ينتقل كما هو موجود في import-report.txt وفي تعليق في مكانه.
form-comment-scoring = ما تدل عليه الإجابات لم يُكتب بعد: أي مؤشرات، وبأي وزن، ومن أي مصدر.
    مثال؛ يوضع `raises` تحت سؤال والباقي هنا. احذف `#` وغيّر الأسماء
    وأضف الكلمات (`indicator-…`، `dimension-…`، `outcome-…`) في texts/.
form-comment-outcome = ما دام لا شيء يُقيّم فهناك نتيجة واحدة تقول ذلك.
form-comment-cases = إجابات وما يجب أن تعطيه. اكتب حالات لا يجب أن تنبّه أكثر من التي يجب.

form-sources-title = المصادر: { $title }
form-sources-body = نُقل هذا البروتوكول من الاستمارة { $file }. ما كانت الاستمارة تقوله عن نفسها:
form-sources-outcome = النتيجة `{ $outcome }` لا تقيّم شيئاً، فلا مصدر لها.
form-sources-questions = الأسئلة
form-sources-to-fill = يجب إكماله: من أين يأتي كل سؤال، وما الذي تم التحقق من صحته وما الذي لم يتم. السؤال المترجم أو المعاد صياغته لا يرث أي دقة منشورة.
form-sources-question = السؤال
form-sources-source = المصدر
