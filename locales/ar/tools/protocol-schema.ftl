### review: draft
### ما يقوله المحرّر لمن يكتب `protocol.toml` أو `cases.toml`: جملة لكل مفتاح.

## البروتوكول

schema-protocol = بروتوكول: ما يُسأل عنه، وما تعنيه الإجابات
schema-protocol-format = إصدار الصيغة. يُكتب 1.
schema-protocol-id = اسم البروتوكول للبرامج: أحرف لاتينية صغيرة بلا علامات، أرقام، شرطات.
schema-protocol-version = ثلاثة أعداد مثل 1.0.0. يُغيَّر كلما تغيّر شيء.
schema-protocol-source-locale = اللغة التي كُتب بها البروتوكول، مثل `fr`.
schema-protocol-locales = كل لغة لها ملف في المجلد texts.
schema-protocol-respondent-locales = لغات لا يُترجَم فيها إلا ما يسمعه الشخص؛ والباقي يُقرأ باللغة الأصلية.
schema-protocol-roles = لمن هذا البروتوكول، مثل `labour-inspector`.
schema-protocol-presumed-minor = الإجابات التي تُطبَّق معها قواعد الأطفال.
schema-protocol-section = قسم: أسئلة تنتمي بعضها إلى بعض.
schema-protocol-dimension = بُعد: مؤشرات تُوزَن معًا.
schema-protocol-score = مجموع نقاط.
schema-protocol-exploitation = نوع استغلال يُسجَّل على حدة؛ لا يغيّر النتيجة أبدًا.
schema-protocol-contradiction = إجابتان لا يمكن أن تصحّا معًا.
schema-protocol-hand-on = إجابات تُنقل إلى بروتوكول آخر، كي لا يُسأل مرتين.
schema-protocol-outcome = نتيجة. من الأعلى إلى الأدنى؛ والأخيرة بلا `when`.
schema-presumed-minor-when = شرط على أسئلة. والشك جزء منه.

## الأسئلة

schema-section-id = اسم القسم؛ وكلماته `section-…`.
schema-section-question = سؤال. تُطرح الأسئلة بالترتيب المكتوب.
schema-question-id = اسم السؤال؛ وكلماته `question-…`.
schema-question-kind = نعم أو لا، اختيار واحد، عدة اختيارات، عدد، تاريخ، أو نص حر.
schema-question-modes = السؤال (`ask`) أو الملاحظة (`observe`) أو كلاهما. بدون هذا المفتاح: السؤال.
schema-question-options = ما يمكن اختياره؛ والكلمات `.option-…`.
schema-question-exclusive = خيارات تستبعد كل ما عداها، مثل «لا شيء من هذا».
schema-question-ask-if = لا يُطرح السؤال إلا إذا صحّ هذا. بدون هذا المفتاح: دائمًا.
schema-question-raises = المؤشرات التي تُظهرها الإجابات.
schema-question-alert = كلمات تظهر للعامل فورًا عند إعطاء هذه الإجابة.
schema-question-minimum = أصغر عدد مسموح.
schema-question-maximum = أكبر عدد مسموح.
schema-question-seconds = كم يستغرق السؤال بالثواني؛ بدون هذا المفتاح 20.
schema-question-htcds = ما تعنيه الإجابات في معيار HTCDS 2.0.
schema-question-compare = ما يسمّيه النص (`recruiter` أو `employer` أو `place`)، لمقارنة عدة مقابلات. لا تنظر إليه أي قاعدة.
schema-raise-when = أي إجابات.
schema-raise-indicator = أي مؤشر.
schema-alert-when = { schema-raise-when }
schema-alert-text = اسم التنبيه؛ وكلماته `alert-…`.
schema-question-fact-when = { schema-raise-when }
schema-question-fact-field = { schema-fact-field }
schema-question-fact-value = { schema-fact-value }
schema-fact-field = حقل من المعيار، مثل `vic_MethodsOfControl`.
schema-fact-value = قيمة الحقل.

## الاختبارات والشروط

schema-test-is = الإجابة هي هذه؛ ومع عدة اختيارات: هي من بينها.
schema-test-any-of = الإجابة واحدة من هذه.
schema-test-at-least = العدد هو هذا أو أكثر.
schema-test-at-most = العدد هو هذا أو أقل.
schema-test-all = كل هذه صحيحة.
schema-test-any = واحد من هذه صحيح.
schema-test-not = هذا غير صحيح.
schema-condition-all = { schema-test-all }
schema-condition-any = { schema-test-any }
schema-condition-not = { schema-test-not }
schema-condition-of = تصحّ من هذه الشروط `at_least` على الأقل.
schema-condition-question = سؤال، وما يجب أن تكون إجابته.
schema-condition-dimension = هذا البُعد متحقّق.
schema-condition-indicator = هذا المؤشر موجود.
schema-condition-indicators-at-least = هذا العدد من المؤشرات على الأقل موجود، في كل الأبعاد معًا.
schema-condition-presumed-minor = يُفترض أن الشخص قاصر (`true`) أو لا يُفترض (`false`).
schema-condition-score = مجموع نقاط، وكم يلزم منها (`at_least`).
schema-condition-is = { schema-test-is }
schema-condition-any-of = { schema-test-any-of }
schema-condition-at-least = هذا القدر على الأقل: عدد أو نقاط أو شروط.
schema-condition-at-most = { schema-test-at-most }
schema-condition-lowers = يُكتب `true`: قد يخفض مؤشر إضافي النتيجة، وهذا مقصود.

## ما تعنيه الإجابات

schema-dimension-id = اسم البُعد؛ وكلماته `dimension-…`.
schema-dimension-element = العنصر من تعريف باليرمو: الفعل أو الوسيلة أو الغرض.
schema-dimension-phase = المرحلة التي يتناولها، مثل `recruitment`.
schema-dimension-view = مجموعة الأبعاد التي ينتمي إليها، إلى جانب المجموعة الرئيسية.
schema-dimension-sides = جانباه، مثل `["involuntariness", "menace"]`.
schema-dimension-positive-when = القواعد؛ يتحقّق البُعد متى تحقّقت إحداها.
schema-dimension-indicator = مؤشر من هذا البُعد.
schema-dimension-member = مؤشر من بُعد آخر يُحسب في هذا البُعد أيضًا.
schema-rule-strong = هذا العدد على الأقل من المؤشرات القوية.
schema-rule-medium = هذا العدد على الأقل من المؤشرات المتوسطة.
schema-rule-weak = هذا العدد على الأقل من المؤشرات الضعيفة.
schema-rule-medium-or-weak = هذا العدد على الأقل من المؤشرات المتوسطة والضعيفة معًا.
schema-rule-each-side = هذا العدد على الأقل من المؤشرات في كل جانب.
schema-indicator-id = اسم المؤشر؛ وكلماته `indicator-…`.
schema-indicator-side = في أي جانب يقع.
schema-indicator-adult = وزنه للبالغ. بدون هذا المفتاح: ليس مؤشرًا للبالغ.
schema-indicator-child = وزنه للطفل. بدون هذا المفتاح: ليس مؤشرًا للطفل.
schema-indicator-htcds = ما يعنيه المؤشر في معيار HTCDS 2.0.
schema-member-indicator = مؤشر مُعلَن في موضع آخر من هذا الملف.
schema-member-side = { schema-indicator-side }
schema-member-adult = وزنه هنا للبالغ.
schema-member-child = وزنه هنا للطفل.
schema-score-id = اسم المجموع؛ وكلماته `score-…`.
schema-score-add = ما يضيف نقاطًا.
schema-summand-indicator = تُحسب النقاط عندما يكون هذا المؤشر موجودًا.
schema-summand-question = تُحسب النقاط عندما تكون لهذا السؤال هذه الإجابة.
schema-summand-is = { schema-test-is }
schema-summand-any-of = { schema-test-any-of }
schema-summand-at-least = { schema-test-at-least }
schema-summand-at-most = { schema-test-at-most }
schema-summand-points = كم نقطة. أقل من الصفر فقط مع `lowers = true`.
schema-summand-lowers = { schema-condition-lowers }
schema-exploitation-id = اسم النوع؛ وكلماته `exploitation-…`.
schema-exploitation-when = شرط على أسئلة ومؤشرات.
schema-exploitation-htcds = ما يعنيه هذا النوع في معيار HTCDS 2.0.
schema-contradiction-id = اسم التناقض؛ وكلماته `contradiction-…`.
schema-contradiction-when = شرط على سؤالين على الأقل.
schema-hand-on-pack = اسم البروتوكول الآخر.
schema-hand-on-answers = أي إجابات تُنقل إليه، وإلى أين.
schema-handed-question = السؤال الذي تأتي منه الإجابة.
schema-handed-when = لهذه الإجابات فقط.
schema-handed-to = سؤال البروتوكول الآخر.
schema-handed-answer = الإجابة التي توضع هناك؛ بدون هذا المفتاح، نفسها.
schema-outcome-id = اسم النتيجة؛ وكلماتها `outcome-…` مع `.meaning`.
schema-outcome-when = تُعطى النتيجة عندما يصحّ هذا ولا تنطبق نتيجة أعلى.
schema-outcome-next-steps = ما يُفعل بعد ذلك؛ والكلمات `next-step-…`.

## الحالات

schema-cases = حالات بروتوكول: إجابات وما يجب أن تعطيه
schema-cases-case = حالة.
schema-case-id = اسم الحالة.
schema-case-description = موضوعها، في جملة.
schema-case-answers = الأسئلة وإجاباتها.
schema-case-indicators = بدل الإجابات: هذه المؤشرات بالضبط موجودة.
schema-case-presumed-minor = مع `indicators`: تُطبَّق قواعد الأطفال.
schema-case-expect = ما يجب أن ينتج. `outcome` وحدها واجبة.
schema-expect-outcome = النتيجة.
schema-expect-lowest = أدنى نتيجة ما زالت ممكنة.
schema-expect-highest = أعلى نتيجة ما زالت ممكنة.
schema-expect-positive = هذه الأبعاد بالضبط متحقّقة.
schema-expect-present = هذه المؤشرات موجودة؛ وقد توجد غيرها.
schema-expect-absent = هذه المؤشرات غائبة؛ وقد تغيب غيرها.
schema-expect-exploitations = هذه الأنواع من الاستغلال تظهر، ولا غيرها.
schema-expect-contradictions = هذه التناقضات تظهر، ولا غيرها.
schema-expect-scores = نقاط كل مجموع مذكور.
schema-answer-answer = الإجابة.
schema-answer-provenance = كيف عُرفت: بالجواب، أو قيلت تلقائيًا، أو لوحظت، أو نُقلت، أو وُجدت في وثيقة.
schema-answer-non-answer = لا إجابة، ولماذا. ليست «لا» أبدًا.
schema-answer-code = رمز خيار، أو `yes` أو `no`.

## ما يحمي الشخص

schema-protocol-about = `papers`: البروتوكول عن أوراق فقط، ولا يُسأل فيه أحد.
schema-protocol-raise = المؤشرات التي تعطيها عدة إجابات معاً.
schema-protocol-reference = قيم هي بيانات لها مصدر، كالحد الأدنى للأجر.
schema-protocol-always = الخطوات التي تتعلق بالشخص وبالمهنة، مهما كانت النتيجة.
schema-presumed-minor-floor = أدنى نتيجة يمكن أن تكون لشخص يُفترض أنه قاصر.
schema-question-needs-training = يُكتب `true`: لا يطرح هذا السؤال إلا من تدرّب؛ وغيره يسجّل ما يُقال من دون سؤال أو ما يُرى.
schema-question-subject = موضوعه، باسم من اختياركم. بعد البوح لا تُطرح الأسئلة الأخرى في الموضوع نفسه.
schema-question-discloses = الإجابات التي هي بوح؛ ومن دون ذلك، تلك التي تعطي مؤشراً.
schema-question-disclose = `never-by-default`: لا تكون الإجابة في الإحالة إلا إذا اختارها أحد.
schema-indicator-disclose = `never-by-default`: لا يكون المؤشر في الإحالة إلا إذا اختاره أحد.
schema-alert-contact = جهة الاتصال في الدليل التي يظهر رقمها بجانبه.
schema-condition-quotient = عدد مقسوم على آخر يبقى دون حدّ.
schema-always-roles = المهن؛ ومن دون ذلك، كلها.
schema-always-when = لمن، أو ابتداءً من أي مؤشرات؛ ومن دون ذلك، للجميع.
schema-always-steps = ما يجب فعله؛ والكلمات هي `next-step-…`.
schema-raised-together-indicator = المؤشر.
schema-raised-together-when = شرط عن أسئلة، ومؤشرات أُعطيت قبله، والسن المفترض.
schema-reference-id = اسم القيمة.
schema-reference-value = القيمة، عدد عشري دقيق.
schema-reference-unit = ما تُعدّ به، مثل `EUR`.
schema-reference-valid-from = اليوم الذي تسري منه.
schema-reference-source = أين قُرئت.
schema-reference-verified-by = من قارنها بالمصدر؛ فارغ ما دام لم يفعل أحد.
schema-reference-verified-on = يوم تلك المقارنة.
schema-below-reference = اسم قيمة.
schema-below-share = الجزء من القيمة الذي هو الحد؛ ومن دون ذلك، القيمة كلها.
schema-quotient-of = السؤال الذي يُقسم عدده.
schema-quotient-by = السؤال الذي يُقسم على عدده؛ له `minimum` و`maximum`.
schema-quotient-by-times = ما يُضرب فيه ذلك العدد أولاً.
schema-quotient-below = الحد: عدد، أو جزء من قيمة.
schema-expect-role = المهنة التي يُنظر إلى خطواتها.
schema-expect-steps-include = هذه الخطوات تُعطى؛ وقد تُعطى غيرها.
schema-expect-steps-exclude = هذه الخطوات لا تُعطى.
