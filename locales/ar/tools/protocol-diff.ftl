### review: draft
### كلمات `repere protocol diff`: ما الذي يغيّره إصدار جديد.

diff-title = { $old } ← { $new }
diff-nothing = لا فرق، لا في الأسئلة ولا في القواعد ولا في الكلمات.
diff-head = الرأس
diff-sections = الأقسام
diff-questions = الأسئلة
diff-dimensions = الأبعاد
diff-indicators = المؤشرات
diff-scores = مجاميع النقاط
diff-exploitations = أنواع الاستغلال
diff-contradictions = التناقضات
diff-hand-on = إجابات تُنقل إلى بروتوكولات أخرى
diff-outcomes = النتائج
diff-for-whom = ما يغيّره هذا في النتيجة
diff-added = + أُضيف: { $ids }
diff-removed = - حُذف: { $ids }
diff-moved = ↕ نُقل: { $ids }
diff-and-more = { $ids } و{ $more } أخرى
diff-changed = ~ { $id }
diff-key = `{ $key }`: { $old } ← { $new }
diff-long-key = `{ $key }`
diff-none = لا شيء
diff-words =
    قبل: { $old }
    بعد: { $new }
diff-texts = الكلمات: { $language } ({ $locale })
diff-language-added = لغة أُضيفت
diff-language-removed = لغة حُذفت
diff-review = المراجعة: { $old } ← { $new }
diff-review-source = الأصل
diff-review-reviewed = مُراجَعة
diff-review-draft = مسودة
diff-cases = { $cases ->
    [zero] لا حالة للمقارنة.
    [one] { $differ ->
        [zero] تعطي الحالة النتيجة نفسها مع الإصدارين.
       *[other] لا تعطي الحالة النتيجة نفسها:
    }
   *[other] { $differ ->
        [zero] تعطي كل الحالات ({ $cases }) النتيجة نفسها مع الإصدارين.
        [one] من { $cases } حالة، واحدة لا تعطي النتيجة نفسها:
        [two] من { $cases } حالة، اثنتان لا تعطيان النتيجة نفسها:
        [few] من { $cases } حالة، { $differ } حالات لا تعطي النتيجة نفسها:
        [many] من { $cases } حالة، { $differ } حالة لا تعطي النتيجة نفسها:
       *[other] من { $cases } حالة، { $differ } حالة لا تعطي النتيجة نفسها:
    }
}
diff-case = `{ $id }`: { $old } ← { $new }
diff-samples = { $differ ->
    [zero] من { $samples } مجموعة إجابات عشوائية (البذرة { $seed })، تعطي كلها النتيجة نفسها.
    [one] من { $samples } مجموعة إجابات عشوائية (البذرة { $seed })، واحدة لا تعطي النتيجة نفسها.
    [two] من { $samples } مجموعة إجابات عشوائية (البذرة { $seed })، اثنتان لا تعطيان النتيجة نفسها.
    [few] من { $samples } مجموعة إجابات عشوائية (البذرة { $seed })، { $differ } مجموعات لا تعطي النتيجة نفسها.
    [many] من { $samples } مجموعة إجابات عشوائية (البذرة { $seed })، { $differ } مجموعة لا تعطي النتيجة نفسها.
   *[other] من { $samples } مجموعة إجابات عشوائية (البذرة { $seed })، { $differ } مجموعة لا تعطي النتيجة نفسها.
}
diff-corner = قبل ↓ بعد ←
diff-examples = أقصر مثال على كل تغيير
diff-example = { $old } ← { $new }
diff-example-empty = بلا أي إجابة
diff-example-answer = { $question } ← { $answer } [{ $id }]
