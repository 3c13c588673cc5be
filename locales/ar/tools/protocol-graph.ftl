### review: draft
### كلمات رسم البروتوكول، `repere protocol graph`.

graph-counts = { $questions ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $questions } أسئلة
    [many] { $questions } سؤالًا
   *[other] { $questions } سؤال
}، منها { $always ->
    [zero] لا سؤال يُطرح دائمًا
    [one] واحد يُطرح دائمًا
    [two] اثنان يُطرحان دائمًا
    [few] { $always } تُطرح دائمًا
    [many] { $always } تُطرح دائمًا
   *[other] { $always } تُطرح دائمًا
}
graph-kind-yes-no = نعم أو لا
graph-kind-choice = اختيار واحد
graph-kind-choices = عدة اختيارات
graph-kind-number = عدد
graph-kind-date = تاريخ
graph-kind-text = نص حر
graph-any = واحدة تكفي
graph-at-least = يكفي { $count } منها
graph-all = كلها معًا
graph-raises = { $answer } ← { $indicator } ({ $dimension })
graph-asked-if = يُطرح إذا: { $condition }
graph-dimensions = الأبعاد: تتحقّق متى صحّت إحدى هذه القواعد
graph-together = مؤشرات تعطيها عدة إجابات معاً
graph-always = خطوات تتعلق بالشخص وبالمهنة
graph-outcomes = النتائج، من الأعلى إلى الأدنى: الأولى التي تنطبق
graph-side = { $side }: { $indicators }
graph-scores = مجاميع النقاط
graph-exploitations = أنواع الاستغلال، تُسجَّل على حدة من النتيجة
graph-contradictions = إجابات لا تتوافق
graph-hand-on = إجابات تُنقل إلى بروتوكولات أخرى
graph-otherwise = في كل الحالات الأخرى
graph-legend = كيف يُقرأ هذا الرسم
graph-legend-always = سؤال يُطرح دائمًا
graph-legend-sometimes = سؤال لا يُطرح إلا إذا أدّت إليه إجابات
graph-legend-joint = الإجابة التي يبدأ منها هذا الخط تؤدي إلى السؤال
graph-legend-negated = يُطرح السؤال عندما لا تكون هذه هي الإجابة
graph-legend-sun = إجابة تُظهر مؤشرًا
