### review: draft
### ما قد يكون خاطئًا في نص (لمؤلفي البروتوكولات والمترجمين).

text-problem-syntax = هذه الكلمات لا تشكل رسالة Fluent صحيحة: «{ $subject }».
    .fix = التحقق من علامة «=» ومن بداية السطور ومن الأقواس.
text-problem-too-large = الملف كبير جدًا، وحجمه بالبايت: { $subject }.
    .fix = تقسيمه إلى عدة ملفات.
text-problem-too-deep = في هذه الرسالة أقواس مفتوحة أكثر من اللازم: «{ $subject }».
    .fix = تبسيطها أو تقسيمها.
text-problem-too-many-parts = الرسالة «{ $subject }» مكوّنة من أجزاء أكثر من اللازم.
    .fix = تبسيطها: مئة جزء على الأكثر، مع حساب أجزاء الرسائل التي تذكرها.
text-problem-cycle = الرسالة «{ $subject }» تنتهي بذكر نفسها.
    .fix = كسر الحلقة.
text-problem-duplicate = الرسالة «{ $subject }» موجودة من قبل؛ والأولى هي المعتمدة.
    .fix = حذف واحدة من الاثنتين.
text-problem-unknown-reference = الاسم «{ $subject }» مذكور لكنه غير موجود.
    .fix = تصحيح الاسم، أو كتابة هذه الرسالة.
text-problem-unknown-function = الدالة «{ $subject }» غير موجودة هنا.
    .fix = كتابة المتغيّر وحده.
text-problem-unknown-review = عبارة «{ $subject }» لا تقول إلى أين وصلت المراجعة؛ يُعدّ النص مسودة.
    .fix = كتابة «draft» أو «reviewed» أو «source».
text-problem-not-the-source = هذا النص يقول إنه الأصل، لكنه ليس بلغة الأصل؛ لذلك يُعدّ مسودة.
    .fix = كتابة «draft»، أو «reviewed» بعد المراجعة.
text-problem-not-a-locale = رمز اللغة «{ $subject }» غير صحيح.
    .fix = استعمال رمز BCP 47، مثل «fr» أو «uz-Arab».
