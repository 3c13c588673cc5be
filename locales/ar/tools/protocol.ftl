### review: draft
### كلمات الأمر `repere protocol`. من يقرؤها يكتب بروتوكولات وليس مبرمجًا.
### كل مشكلة تقول ما هو مكتوب؛ و `.fix` يقول كيف يُصحَّح.
### الكلمات بين علامتي ` هي كلمات الملف ولا تُترجَم.

## كلمات مشتركة

protocol-error = خطأ
protocol-warning = للنظر فيه
protocol-fix = كيف يُصحَّح
protocol-suggestion = ربما `{ $name }`؟

## التحقق

protocol-check-passed = البروتوكول { $name }: لا شيء للتصحيح ({ $questions ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $questions } أسئلة
    [many] { $questions } سؤالًا
   *[other] { $questions } سؤال
}، { $cases ->
    [0] لا حالات
    [one] حالة واحدة
    [two] حالتان
    [few] { $cases } حالات
    [many] { $cases } حالة
   *[other] { $cases } حالة
}).
protocol-check-found = البروتوكول { $name }: { $errors ->
    [0] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $errors } أخطاء
    [many] { $errors } خطأً
   *[other] { $errors } خطأ
}، { $warnings ->
    [0] ولا شيء آخر للنظر فيه
    [one] ونقطة واحدة للنظر فيها
    [two] ونقطتان للنظر فيهما
    [few] و { $warnings } نقاط للنظر فيها
    [many] و { $warnings } نقطة للنظر فيها
   *[other] و { $warnings } نقطة للنظر فيها
}.

protocol-folder-missing = لا يوجد شيء في هذا المكان: { $path }
    .fix = التحقق من المسار. البروتوكول مجلد فيه `protocol.toml`.
protocol-folder-forbidden = لا يمكن لهذا الحساب قراءة هذا المسار: { $path }
    .fix = طلب حق قراءة هذا المجلد، أو نسخه.
protocol-folder-unreadable = لا يمكن قراءة هذا المسار: { $path }
    .fix = التحقق من القرص، ثم المحاولة من جديد.
protocol-folder-not-a-folder = هذا ليس مجلدًا: { $path }
    .fix = إعطاء مجلد البروتوكول، لا أحد ملفاته.
protocol-folder-no-pack = لا بروتوكول في هذا المجلد: { $path }
    .fix = البروتوكول مجلد فيه `protocol.toml`. يُعطى هذا المجلد، أو المجلد الذي يضم عدة بروتوكولات.
protocol-folder-too-many-packs = بروتوكولات كثيرة جدًا في مجلد واحد: { $path }
    .fix = إعطاؤها على عدة مرات.
protocol-folder-too-many-texts = ملفات كثيرة جدًا في مجلد النصوص: { $path }
    .fix = الإبقاء على ملف واحد لكل لغة.
protocol-folder-audio-too-large = تسجيلات البروتوكول معًا كبيرة جدًا: { $path }
    .fix = حفظها بجودة أقل، أو حذف بعضها.
protocol-folder-too-many-files = ملفات كثيرة جدًا في مجلد البروتوكول: { $path }
    .fix = حذف ما ليس منه.
protocol-folder-not-a-file = هذا ليس ملفًا عاديًا: { $path }
    .fix = وضع ملف مكانه.
protocol-folder-outside = هذا الرابط يخرج من مجلد البروتوكول: { $path }
    .fix = نسخ الملف إلى المجلد، مكان الرابط.

## تجربة الحالات

protocol-test-passed = البروتوكول { $name }: { $cases ->
    [zero] لا حالات
    [one] الحالة الوحيدة ناجحة
    [two] الحالتان ناجحتان
    [few] كل الحالات ناجحة، وعددها { $cases }
    [many] كل الحالات ناجحة، وعددها { $cases }
   *[other] كل الحالات ناجحة، وعددها { $cases }
}.
protocol-test-failed = البروتوكول { $name }: { $failed ->
    [zero] لا حالة فاشلة
    [one] حالة واحدة لا تنجح
    [two] حالتان لا تنجحان
    [few] { $failed } حالات لا تنجح
    [many] { $failed } حالة لا تنجح
   *[other] { $failed } حالة لا تنجح
}، من أصل { $cases }.
protocol-test-none = البروتوكول { $name }: لا حالات. تُكتب في `cases.toml` إجابات وما يجب أن تعطيه.
protocol-test-broken = البروتوكول { $name }: هناك أخطاء يجب تصحيحها قبل تجربة كل الحالات.
protocol-case-failed = الحالة `{ $id }` ({ $place })
protocol-case-difference = { "  " }{ $what }: المنتظَر { $expected }؛ الحاصل { $found }
protocol-case-outcome = النتيجة
protocol-case-lowest = أدنى نتيجة
protocol-case-highest = أعلى نتيجة
protocol-case-positive = الأبعاد المتحقّقة
protocol-case-present = المؤشرات الموجودة
protocol-case-absent = المؤشرات الغائبة
protocol-case-exploitations = أنواع الاستغلال
protocol-case-contradictions = التناقضات
protocol-case-scores = النقاط
protocol-case-steps-include = خطوات معطاة
protocol-case-steps-exclude = خطوات لم يكن يجب إعطاؤها
protocol-case-nothing = لا شيء
protocol-case-reason-positive = { "  " }الأبعاد المتحقّقة: { $ids }
protocol-case-reason-present = { "  " }المؤشرات الموجودة، والأسئلة التي جاءت منها: { $ids }
protocol-case-reason-open = { "  " }أسئلة مفتوحة قد تغيّر النتيجة: { $ids }

## تقييم إجابات

protocol-score-title = { $title } ({ $version })
protocol-score-outcome = النتيجة: { $outcome } [{ $id }]
protocol-score-range = ما بقي مجهولًا قد يؤدي من «{ $lowest }» إلى «{ $highest }».
protocol-score-certain = ما بقي مجهولًا لا يمكن أن يغيّر النتيجة.
protocol-score-adult = أوزان المؤشرات: شخص بالغ.
protocol-score-minor = أوزان المؤشرات: شخص يُفترض أنه قاصر.
protocol-score-age-unknown = العمر غير معروف: لا يتحقّق بُعد إلا إذا تحقّق لبالغ ولطفل معًا.
protocol-score-dimensions = الأبعاد
protocol-score-dimension = { "  " }- { $title }: { $state } (قوية: { $strong }، متوسطة: { $medium }، ضعيفة: { $weak })
protocol-score-positive = متحقّق
protocol-score-not-reached = غير متحقّق
protocol-score-could-change = قد يتغير بعد
protocol-score-rule = { "    " }القاعدة: { $rule }
protocol-rule-strong = { $count ->
    [zero] لا مؤشر قوي
    [one] مؤشر قوي واحد
    [two] مؤشران قويان
    [few] { $count } مؤشرات قوية
    [many] { $count } مؤشرًا قويًا
   *[other] { $count } مؤشر قوي
}
protocol-rule-medium = { $count ->
    [zero] لا مؤشر متوسط
    [one] مؤشر متوسط واحد
    [two] مؤشران متوسطان
    [few] { $count } مؤشرات متوسطة
    [many] { $count } مؤشرًا متوسطًا
   *[other] { $count } مؤشر متوسط
}
protocol-rule-weak = { $count ->
    [zero] لا مؤشر ضعيف
    [one] مؤشر ضعيف واحد
    [two] مؤشران ضعيفان
    [few] { $count } مؤشرات ضعيفة
    [many] { $count } مؤشرًا ضعيفًا
   *[other] { $count } مؤشر ضعيف
}
protocol-rule-medium-or-weak = { $count ->
    [zero] لا مؤشر متوسط أو ضعيف
    [one] مؤشر واحد متوسط أو ضعيف
    [two] مؤشران متوسطان أو ضعيفان
    [few] { $count } مؤشرات متوسطة أو ضعيفة
    [many] { $count } مؤشرًا متوسطًا أو ضعيفًا
   *[other] { $count } مؤشر متوسط أو ضعيف
}
protocol-rule-each-side = { $count } في كل جانب
protocol-score-side = { "    " }{ $title }: { $count }
protocol-score-scores = النقاط
protocol-score-score = { "  " }- { $title }: { $points } (ما هو مجهول قد يؤدي من { $lowest } إلى { $highest })
protocol-score-exploitations = أنواع الاستغلال، تُسجَّل منفصلة عن النتيجة
protocol-score-exploitation = { "  " }- { $title }: { $state } [{ $id }]
protocol-score-exploitation-present = ظاهر
protocol-score-exploitation-absent = غير ظاهر
protocol-score-exploitation-unknown = غير معروف
protocol-score-contradictions = إجابات لا تتوافق معًا
protocol-score-present = المؤشرات الموجودة
protocol-score-unknown = مؤشرات مجهولة: تنقص إجابة
protocol-score-no-weight = بلا وزن لهذا الشخص
protocol-score-because = { "      " }{ $question } ← { $answer } ({ $provenance })
protocol-score-open = أسئلة مفتوحة قد تغيّر النتيجة، والأهم أولًا
protocol-score-alert = للعلم فورًا: { $text }
protocol-score-not-exact = هذا البروتوكول معقد إلى حد أن المدى قد يكون أوسع من اللازم؛ ولا يكون أبدًا أضيق من اللازم.
protocol-score-one-pack = في هذا المكان عدة بروتوكولات: { $path }
    .fix = إعطاء مجلد بروتوكول واحد.
protocol-score-broken = البروتوكول { $name } فيه أخطاء ولا يمكن استعماله.
    .fix = تصحيحها أولًا؛ الأمر `repere protocol check` يعرضها كلها.
protocol-unknown-indicator = ليس في البروتوكول مؤشر `{ $name }`.
protocol-answers-missing = لا يوجد ملف إجابات هنا: { $path }
    .fix = التحقق من المسار.
protocol-answers-unreadable = ملف الإجابات ليس نصًا بترميز UTF-8: { $path }
    .fix = حفظه بترميز UTF-8.
protocol-answers-cannot-read = لا يمكن قراءة ملف الإجابات: { $path } ({ $reason })
    .fix = التحقق من أنه ملف، وممن يحق له قراءته.
protocol-answers-too-large = ملف الإجابات كبير جدًا: { $path } (الأقصى بالبايت { $maximum }). لم يُقيَّم منه شيء.
    .fix = إعطاء ملف شخص واحد.
protocol-answers-syntax = ملف الإجابات ليس بصيغة JSON ولا TOML: { $path }، السطر { $line } ({ $detail })
    .fix = يُكتب مثلًا { "{ \"papers-held-by\": \"employer\", \"hours\": 70 }" }
protocol-answers-not-an-object = ملف الإجابات ليس قائمة أسئلة وإجابات: { $path }
    .fix = يُكتب مثلًا { "{ \"papers-held-by\": \"employer\", \"hours\": 70 }" }
protocol-answer-unknown-question = ليس في البروتوكول سؤال `{ $question }`.
protocol-answer-wrong-kind = السؤال `{ $question }`: هذه الإجابة ليست من النوع الصحيح. المنتظَر: { $expected ->
    [yes-no] `yes` أو `no`
    [choice] أحد الخيارات
    [choices] قائمة خيارات
    [number] عدد صحيح
    [date] تاريخ مثل 2026-11-23
   *[other] نص
}.
protocol-answer-unknown-option = السؤال `{ $question }`: لا يوجد خيار `{ $option }`.
protocol-answer-exclusive = السؤال `{ $question }`: الخيار `{ $option }` لا يجتمع مع غيره.
protocol-answer-out-of-range = السؤال `{ $question }`: يجب أن يكون العدد بين { $minimum } و { $maximum } (شرطة: بلا حد).
protocol-answer-too-long = السؤال `{ $question }`: هذا النص طويل جدًا.
protocol-answer-unknown-provenance = السؤال `{ $question }`: ليس هذا مصدر إجابة: { $provenance }.

## مشكلات: الملفات

problem-missing-file = ليس في المجلد ملف `protocol.toml`.
    .fix = إنشاؤه؛ في docs/protocol-format.md مثال من خمسة أسئلة.
problem-file-too-large = هذا الملف كبير جدًا: حجمه بالبايت { $found }، والأقصى { $maximum }.
    .fix = تصغيره، أو صنع عدة بروتوكولات.
problem-audio-not-ogg = هذا ليس تسجيلًا بصيغة Ogg.
    .fix = حفظه بصيغة Ogg، مثلًا مع Opus، أو حذفه.
problem-audio-too-large = التسجيلات معًا كبيرة جدًا: حجمها بالبايت { $found }، والأقصى { $maximum }.
    .fix = حفظها بجودة أقل، أو حذف بعضها.
problem-audio-unknown = لن يسمع أحد هذا التسجيل: ليس في البروتوكول السؤال `{ $question }`، أو ليست فيه اللغة `{ $locale }`.
    .fix = تصحيح الاسم: `audio/<اللغة>/<السؤال>.ogg`. أو حذف الملف.
problem-bad-file-name = قد يقود اسم هذا الملف إلى خارج مجلد البروتوكول: `{ $name }`.
    .fix = تغيير اسمه، من دون `..` ومن دون شرطة مائلة عكسية ومن دون رموز غير مرئية.
problem-file-name-clash = بعض الحواسيب لا تميّز هذا الملف من `{ $name }`.
    .fix = تغيير اسم أحدهما، أو حذفه.
problem-too-many-files = في البروتوكول ملفات كثيرة جدًا: { $maximum } على الأكثر.
    .fix = حذف ما ليس منه.
problem-unknown-file = هذا الملف ليس جزءًا من بروتوكول ولا يُقرأ: `{ $name }`.
    .fix = تصحيح اسمه، أو حذفه.
problem-not-utf-8 = هذا الملف ليس نصًا بترميز UTF-8 ابتداءً من هنا.
    .fix = حفظه بترميز UTF-8.
problem-toml-syntax = هذا ليس TOML صحيحًا ({ $detail }).
    .fix = التحقق من علامات التنصيص والأقواس والفواصل قبل هذا المكان مباشرة.
problem-too-many-problems = عدد المشكلات أكثر من { $count }: البقية لا تُعرض.
    .fix = تصحيح هذه أولًا.
problem-bidi-control = حرف غير مرئي ({ $name }) يغيّر هنا اتجاه القراءة.
    .fix = حذفه. اتجاه النص يتبع اللغة، بلا حرف خاص.
problem-control-character = هنا حرف غير مرئي ({ $name }).
    .fix = حذفه.

## مشكلات: المفاتيح والقيم

problem-unknown-key = لا يوجد هنا مفتاح `{ $name }`.
    .fix = تصحيح اسمه، أو حذفه.
problem-missing-key = ينقص المفتاح `{ $key }`.
    .fix = إضافته في هذه الكتلة.
problem-wrong-type = قيمة `{ $key }` ليست من النوع الصحيح. المنتظَر: { $expected ->
    [string] نص بين علامتي تنصيص
    [number] عدد صحيح
    [list] قائمة بين قوسين معقوفين
    [answer] رمز، أو قائمة رموز، أو عدد
    [table] كتلة بين حاضنتين، أو عنوان بين قوسين معقوفين
   *[boolean] `true` أو `false`
}.
    .fix = استبدال القيمة.
problem-unknown-word = الكلمة `{ $name }` غير ممكنة هنا.
    .fix = الاختيار من بين: { $known }.
problem-bad-id = لا يمكن أن يكون هذا معرّفًا: `{ $name }`.
    .fix = أحرف لاتينية صغيرة بلا حركات، وأرقام، وشرطات في الداخل؛ 64 حرفًا على الأكثر.
problem-duplicate-id = المعرّف `{ $name }` مأخوذ من قبل.
    .fix = إعطاء أحد الاثنين معرّفًا آخر.
problem-bad-count = يجب أن يكون `{ $key }` بين { $minimum } و { $maximum }.
    .fix = تصحيح العدد.
problem-bad-decimal = `{ $key }`: `{ $found }` ليس عدداً عشرياً صالحاً.
    .fix = يُكتب عدد موجب بنقطة، مثل `9.40`: تسعة أرقام على الأكثر، منها ستة بعد النقطة.
problem-training-without-mode = هذا السؤال يحتاج إلى تدريب ولا يمكن إلا طرحه: من دون تدريب لا يمكن لأحد أن يسجّل شيئاً.
    .fix = يُضاف `"volunteered"` أو `"observe"` إلى `modes`، أو تُحذف `needs_training`.
problem-bad-points = يجب أن تكون النقاط عددًا صحيحًا من -{ $maximum } إلى { $maximum }، وليس 0.
    .fix = تصحيح العدد.
problem-points-lower = هذه النقاط سالبة: مؤشر إضافي سيُنزل المجموع.
    .fix = إذا كان ذلك مقصودًا، تُكتب `lowers = true` بجانبها؛ وإلا يوضع عدد موجب.
problem-counted-twice = المؤشر `{ $name }` محسوب هنا من قبل.
    .fix = حذف أحد الاثنين.
problem-sides-not-two = للبُعد جانبان، أو لا شيء.
    .fix = كتابة معرّفين: `sides = ["…", "…"]`.
problem-sides-missing = يحتاج `{ $key }` إلى بُعد له جانبان.
    .fix = إضافة `sides = ["…", "…"]` إلى البُعد، أو حذف هذا المفتاح.
problem-contradiction-of-one = التناقض `{ $name }` لا يذكر سؤالين.
    .fix = ذكر الإجابتين اللتين لا تتوافقان، مجموعتين في `all = [ … ]`.
problem-bad-version = هذا ليس رقم إصدار: `{ $found }`.
    .fix = ثلاثة أعداد بينها نقاط، مثل 1.0.0.
problem-bad-locale = هذا ليس رمز لغة: `{ $name }`.
    .fix = كتابة رمزها كما في `fr` و `en` و `ar` و `pt-BR`.
problem-unknown-format = الصيغة { $found } غير معروفة؛ المعروفة هي { $known } فقط.
    .fix = كتابة `format = { $known }`، أو تحديث Repère.
problem-empty-list = القائمة `{ $key }` فارغة.
    .fix = وضع شيء فيها، أو حذف المفتاح.
problem-key-not-for-kind = المفتاح `{ $key }` لا يناسب سؤالًا من نوع `{ $kind }`.
    .fix = حذف هذا المفتاح، أو تغيير نوع السؤال.
problem-minimum-above-maximum = الحد الأدنى أكبر من الحد الأقصى.
    .fix = تبديلهما.
problem-too-many-options = عدد خيارات السؤال على الأكثر: { $maximum }.
    .fix = حذف بعضها، أو صنع عدة أسئلة.
problem-too-many = عدد الكتل `{ $key }` أكبر من اللازم: { $maximum } على الأكثر.
    .fix = حذف بعضها، أو صنع عدة بروتوكولات.
problem-too-many-tests = يُطلب من إجابة `{ $name }` أشياء مختلفة كثيرة جدًا: عدد الاختبارات { $maximum } على الأكثر.
    .fix = حذف بعضها، أو تقسيم السؤال إلى عدة أسئلة.
problem-too-many-questions = عدد أسئلة البروتوكول على الأكثر: { $maximum }.
    .fix = صنع عدة بروتوكولات.
problem-too-intricate = تتحدث شروط البروتوكول عن أشياء كثيرة جدًا معًا، فلا يحسبها جهاز من دون انتظار.
    .fix = حذف بعض الشروط، أو بعض ما تتحدث عنه، أو صنع عدة بروتوكولات.
problem-empty-pack = هذا البروتوكول لا يطرح أي سؤال.
    .fix = إضافة قسم `[[section]]` وسؤال `[[section.question]]`.
problem-empty-section = القسم `{ $name }` بلا أسئلة.
    .fix = إضافة `[[section.question]]`، أو حذف القسم.
problem-empty-dimension = البُعد `{ $name }` بلا مؤشرات.
    .fix = إضافة `[[dimension.indicator]]` أو `[[dimension.member]]`، أو حذف البُعد.
problem-source-locale-not-listed = لغة الأصل `{ $name }` ليست في `locales`.
    .fix = إضافتها إلى القائمة.
problem-respondent-locale-not-listed = اللغة `{ $name }` ليست في `locales`.
    .fix = إضافتها إلى `locales`، أو حذفها هنا.
problem-respondent-locale-source = يجب أن تكون في لغة الأصل `{ $name }` كل النصوص.
    .fix = حذفها من `respondent_locales`.

## مشكلات: الإشارات إلى غيرها

problem-unknown-question = لا يوجد سؤال `{ $name }`.
    .fix = تصحيح المعرّف، أو إضافة السؤال.
problem-unknown-option = ليس لهذا السؤال خيار `{ $name }`.
    .fix = تصحيح الخيار، أو إضافته إلى `options`. لسؤال نعم-لا الخياران `yes` و `no`.
problem-unknown-indicator = لا يوجد مؤشر `{ $name }`.
    .fix = تصحيح المعرّف، أو إضافة المؤشر إلى بُعد.
problem-unknown-dimension = لا يوجد بُعد `{ $name }`.
    .fix = تصحيح المعرّف، أو إضافة البُعد.
problem-unknown-outcome = لا توجد نتيجة `{ $name }`.
    .fix = تصحيح المعرّف، أو إضافة النتيجة.
problem-unknown-score = لا يوجد مجموع نقاط `{ $name }`.
    .fix = تصحيح المعرّف، أو إضافة كتلة `[[score]]`.
problem-unknown-exploitation = لا يوجد نوع استغلال `{ $name }`.
    .fix = تصحيح المعرّف، أو إضافة كتلة `[[exploitation]]`.
problem-unknown-contradiction = لا يوجد تناقض `{ $name }`.
    .fix = تصحيح المعرّف، أو إضافة كتلة `[[contradiction]]`.
problem-unknown-reference = المرجع `{ $name }` غير موجود.
    .fix = يُصحَّح المعرّف، أو تُضاف كتلة `[[reference]]`.
problem-unknown-step = لا نتيجة ولا كتلة `[[always]]` تسمّي الخطوة `{ $name }`.
    .fix = يُصحَّح المعرّف، أو تُضاف الخطوة.
problem-unknown-htcds-field = لا توجد خانة `{ $name }` في معيار HTCDS 2.0.
    .fix = أخذ اسم من المعيار، مثل `vic_MethodsOfControl`.
problem-unknown-htcds-value = ليس لخانة HTCDS `{ $field }` القيمة `{ $name }`.
    .fix = الاختيار من بين: { $known }.
problem-htcds-status = لا يمكن للمقابلة أن تقول إن شخصًا ضحية، ولا إنه ليس كذلك.
    .fix = كتابة `{ $known }`، أو حذف هذه المعلومة.
problem-unknown-provenance = هذا ليس مصدر إجابة: `{ $name }`.
    .fix = الاختيار من بين: answered، volunteered، observed، reported، document.

## مشكلات: الشروط

problem-too-deep = هذا الشرط متداخل أكثر من اللازم؛ أقصى عدد للمستويات هو { $maximum }.
    .fix = تبسيطه، أو توزيعه على عدة أسئلة.
problem-no-condition = هذا الشرط لا يقول شيئًا.
    .fix = وضع أحد هذه المفاتيح فيه: { $known }.
problem-several-conditions = هذا الشرط يقول عدة أشياء معًا: { $found }.
    .fix = الإبقاء على واحد، أو جمعها بواسطة `all = [ … ]` أو `any = [ … ]`.
problem-no-test = لم يُقل ما يجب أن تكون عليه الإجابة.
    .fix = إضافة أحد هذه المفاتيح: { $known }.
problem-several-tests = هناك عدة اختبارات معًا: { $found }.
    .fix = الإبقاء على واحد، أو جمعها بواسطة `all = [ … ]` أو `any = [ … ]`.
problem-wrong-test = الاختبار `{ $test }` لا يناسب السؤال `{ $question }`، وهو من نوع `{ $kind }`.
    .fix = لنعم-لا وللخيارات: `is` أو `any_of`. للعدد: أيضًا `at_least` و `at_most`. التاريخ والنص لا يُختبران.
problem-wrong-value = لا يمكن مقارنة هذه القيمة بإجابة `{ $question }`، وهو من نوع `{ $kind }`.
    .fix = للعدد، يُكتب عدد بلا علامتي تنصيص؛ وإلا، رمز خيار بين علامتي تنصيص.
problem-asks-itself = السؤال `{ $name }` يتوقف على نفسه.
    .fix = لا يُشار هنا إلا إلى أسئلة تأتي قبله.
problem-forward-reference = السؤال `{ $name }` لا يأتي إلا بعد ذلك.
    .fix = نقله إلى الأعلى: لا يتوقف `ask_if` إلا على أسئلة تأتي قبله.
problem-forward-indicator = قد يُظهر سؤال لاحق المؤشر `{ $name }`.
    .fix = نقل ذلك السؤال إلى الأعلى، أو التوقف على سؤال بدل المؤشر.
problem-forward-presumed-minor = السؤال الذي يحسم العمر لا يأتي إلا بعد ذلك.
    .fix = نقله إلى الأعلى.
problem-not-here = لا يمكن استعمال `{ $key }` هنا.
    .fix = في `ask_if` و`[[raise]]`: `question` و`quotient` و`indicator` و`presumed_minor`. في `[presumed_minor]` و`[[contradiction]]`: `question` فقط. في `[[exploitation]]`: `question` و`quotient` و`indicator`. والباقي مكانه النتائج و`[[always]]`.
problem-not-over-indication = لا يمكن أن يكون `not` على `{ $key }`: مؤشر إضافي سيُنزل النتيجة.
    .fix = صياغة الشرط بطريقة أخرى؛ ترتيب النتائج، من الأعلى إلى الأدنى، يكفي غالبًا. إذا كان ذلك مقصودًا، تُكتب `lowers = true` بجانب `not`.
problem-quotient-range = `{ $name }` هو المقسوم عليه، وقيمه الممكنة كثيرة جداً: كل قيمة تُقارَن وحدها.
    .fix = يُعطى السؤال `minimum` (0 أو أكثر) و`maximum`، وبينهما { $maximum } على الأكثر.
problem-no-child-floor = قد يلتقي هذا البروتوكول طفلاً ولا يقول أي نتيجة تحقّ له على الأقل: `{ $name }` ناقص في `[presumed_minor]`.
    .fix = يُكتب `[presumed_minor]` مع `when` و`floor = "…"`، وهو معرّف نتيجة تحمي. لبروتوكول عن أوراق فقط: `about = "papers"` في البداية.
problem-child-floor-not-certain = النتيجة `{ $name }` لا تصحّ لكل شخص يُفترض أنه قاصر: تبقى نتيجة أدنى ممكنة.
    .fix = يُكتب `when = {"{"} presumed_minor = true {"}"}`، وحده أو بين شروط `any` واحد.
problem-child-without-steps = لا خطوة تُعطى دائماً لشخص يُفترض أنه قاصر، مهما كانت المهنة.
    .fix = تُضاف كتلة `[[always]]` من دون `roles`، مع `steps`، ومن دون `when` أو مع `when = {"{"} presumed_minor = true {"}"}`.
problem-disclosed-by-indicator = المؤشر `{ $name }` يُنقل تلقائياً، ولا تثيره إلا أسئلة لا تُنقل إجاباتها تلقائياً أبداً.
    .fix = يُكتب فيه `disclose = "never-by-default"`، أو `disclose = "by-default"` إذا كان يجوز نقله.
problem-papers-with-minor = يقول هذا البروتوكول إنه عن أوراق فقط (`about`) ويتكلم عن شخص يُفترض أنه قاصر.
    .fix = يُحذف أحدهما.
problem-no-presumed-minor = هذا البروتوكول لا يقول متى يُفترض أن الشخص قاصر: هذا الشرط لا يتحقق أبدًا.
    .fix = إضافة كتلة `[presumed_minor]`، أو حذف الشرط.
problem-empty-rule = هذه القاعدة لا تطلب شيئًا: سيتحقّق البُعد دائمًا.
    .fix = وضع عدد واحد على الأقل فيها: { $known }.
problem-outcome-without-when = النتيجة `{ $name }` بلا شرط: ما بعدها لا يُعطى أبدًا.
    .fix = إضافة `when`، أو وضعها في الآخر.
problem-last-outcome-with-when = للنتيجة الأخيرة `{ $name }` شرط: أحيانًا لن تُعطى أي نتيجة.
    .fix = حذف `when`، أو إضافة نتيجة أخيرة بلا شرط.

## مشكلات: ما لا فائدة منه

problem-unreachable-question = السؤال `{ $name }` لا يُطرح أبدًا: شرطه لا يمكن أن يتحقق.
    .fix = تصحيح `ask_if`، أو حذف السؤال.
problem-unreachable-outcome = النتيجة `{ $name }` لا تُعطى أبدًا.
    .fix = تصحيح شرطها أو ترتيب النتائج، أو حذفها.
problem-indicator-never-raised = لا سؤال يُظهر المؤشر `{ $name }`.
    .fix = إضافة `raises` إلى سؤال، أو حذف المؤشر.
problem-dimension-never-positive = البُعد `{ $name }` لا يمكن أن يتحقّق أبدًا.
    .fix = تصحيح `positive_when`، أو إظهار مؤشرات أكثر.
problem-redundant-rule = قاعدة من البُعد `{ $name }` لا تغيّر شيئًا: قاعدة أخرى تتحقق دائمًا قبلها.
    .fix = حذفها.
problem-missing-sources = ليس في المجلد ملف `SOURCES.md`.
    .fix = كتابة من أين جاء كل مؤشر وكل وزن وكل قاعدة، وما لم يُتحقَّق منه.
problem-source-missing = لا يقول `SOURCES.md` من أين جاء `{ $name }`.
    .fix = ذكر `{ $name }` فيه مع مصدره.

## مشكلات: النصوص

problem-missing-texts = لا توجد نصوص باللغة `{ $locale }`: ينقص الملف { $name }.
    .fix = إضافة الملف، أو حذف اللغة من `locales`.
problem-texts-not-listed = هذه النصوص غير مستعملة: اللغة `{ $locale }` ليست في `locales`.
    .fix = إضافتها إلى `locales`، أو حذف الملف.
problem-text-syntax = هذا ليس Fluent صحيحًا ({ $detail }).
    .fix = يُكتب النص هكذا: `name = text`؛ وتكون بقيته و `.attributes` بمسافة في بداية السطر. والحاضنة تُكتب { "{ \"{\" }" }.
problem-text-too-nested = أقواس مفتوحة كثيرة جدًا هنا.
    .fix = إغلاقها.
problem-text-missing = النص `{ $name }` ناقص في { $file }.
    .fix = إضافته. ما دام ناقصًا يُقرأ نص لغة الأصل.
problem-text-empty = النص `{ $name }` فارغ.
    .fix = كتابته.
problem-text-unused = لا شيء يستعمل النص `{ $name }`.
    .fix = تصحيح اسمه، أو حذفه.
problem-text-variable = المتغيّر `${ $name }` لا يُملأ أبدًا: النص واحد للجميع.
    .fix = كتابة الكلمات نفسها.
problem-text-function = الدالة `{ $name }` لا يمكن استعمالها في بروتوكول.
    .fix = كتابة الكلمات نفسها.
problem-text-unknown-reference = لا يوجد نص `{ $name }` في هذا الملف.
    .fix = تصحيح الاسم، أو كتابة الكلمات نفسها.
problem-text-cycle = النص `{ $name }` يحتوي نفسه، مباشرة أو عن طريق نص آخر.
    .fix = كتابة الكلمات نفسها.
problem-text-too-many-parts = النص `{ $name }` مؤلف من أجزاء كثيرة جدًا: { $maximum } على الأكثر، مع أجزاء أجزائه.
    .fix = كتابته على نحو أبسط.
problem-text-markup = هذا يشبه علامة HTML؛ ستظهر كما هي.
    .fix = حذفها. النص بلا تنسيق.

## مشكلات: الحالات

problem-no-answers = ليس في هذه الحالة `answers` ولا `indicators`.
    .fix = إضافة أحدهما.
problem-answers-and-indicators = في هذه الحالة `answers` و `indicators` معًا.
    .fix = الإبقاء على أحدهما.
problem-presumed-minor-with-answers = لا يأتي `presumed_minor` إلا مع `indicators`: هنا الإجابات هي التي تحسم.
    .fix = حذفه، والإجابة عن سؤال العمر.
problem-answer-wrong-kind = هذه الإجابة ليست من النوع الصحيح للسؤال `{ $question }`، وهو من نوع `{ $expected }`.
    .fix = نعم-لا: `yes` أو `no`. خيار: رمز. عدة خيارات: قائمة رموز. عدد: بلا علامتي تنصيص. تاريخ: "2026-11-23".
problem-answer-exclusive = الخيار `{ $name }` لا يجتمع مع غيره.
    .fix = تركه وحده، أو حذفه.
problem-answer-out-of-range = يجب أن يكون هذا العدد بين { $minimum } و { $maximum } (شرطة: بلا حد).
    .fix = تصحيح العدد.
problem-answer-too-long = هذا النص طويل جدًا.
    .fix = تقصيره.
