### review: draft
### كلمات `repere protocol explain`: لماذا تعطي الحالة ما تعطيه.
### ✓ صحيح، ✗ غير صحيح، ? إجابة ناقصة.

explain-case = الحالة `{ $id }`
explain-no-such-case = ليست في البروتوكول حالة `{ $id }`.
    .fix = يُختار من: { $ids }
explain-walk = المقابلة، سؤالًا بعد سؤال
explain-no-walk = تسمّي هذه الحالة مؤشرات لا إجابات: لا مقابلة تُتبع.
explain-question = { $number }. { $question } [{ $id }]
explain-answer = ← { $answer } ({ $provenance })
explain-unanswered = ← { $answer }: ليس هذا «لا»، بل يبقى مجهولًا
explain-no-answer = ← لا إجابة: يبقى مجهولًا
explain-answer-does-not-count = الإجابة المحفوظة هنا لا تُحسب: السؤال لا يُطرح.
explain-asked-because = طُرح، لأن:
explain-closed-because = لم يُطرح، لأن:
explain-waits-for = ينتظر:
explain-all = كل هذا معًا:
explain-any = واحد من هذه يكفي:
explain-of = يكفي { $count } من هذه:
explain-view = ضمن العرض: { $view }
explain-hand-on = ما يأخذه البروتوكول `{ $pack }` دون سؤال ثانٍ
explain-condition = { $condition } (الإجابة: { $found })
explain-points = { $condition } (النقاط: { $found })
explain-not-asked = لم يُطرح
explain-none-yet = مجهولة
explain-raises = مؤشر: { $indicator } ({ $weight }؛ { $dimension })
explain-leads-to = يؤدي إلى: { $ids }
explain-no-rule = لم تتحقّق أي قاعدة؛ يلزم: { $rules }
explain-present = ✓ { $indicator } ({ $weight }) → { $ids }
explain-given = ✓ { $indicator } ({ $weight })
explain-unknown = ? مجهولة: { $ids }
explain-outcome-because = لأن:
explain-outcome-in-any-case = لأن كل الإجابات التي ما زالت ممكنة تؤدي إليها على الأقل.
explain-outcome-otherwise = لأنه لا نتيجة أعلى مؤكدة.
explain-higher-open = ليست «{ $outcome }» [{ $id }] الآن؛ الأمر متوقف على:
explain-higher-not = ليست «{ $outcome }» [{ $id }]، لأن:
explain-open = ما قد تغيّره الأسئلة المفتوحة، الأكثر دلالة أولًا
explain-otherwise = ما كانت إجابة أخرى ستغيّره وحدها
explain-if = { $question } [{ $id }]
explain-then = { $answer } ← { $lowest }
explain-then-range = { $answer } ← من «{ $lowest }» إلى «{ $highest }»
explain-only-together = مع إجابات أخرى فقط: { $ids }
