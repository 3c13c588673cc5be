### review: draft
### ما ستقرؤه الجهة، خانة بخانة، قبل الإرسال. كلمات الوثيقة نفسها في document.ftl.

answer-separator = {"؛ "}

## ما ستقرؤه

field-basis = لماذا يمكن إرسال هذا
field-sender-role = من يُرسل
field-screening-code = رمز المقابلة
field-screening-protocol = البروتوكول
field-screening-languages = اللغات: لغة الشخص، لغتك
field-screening-dates = البداية وآخر تغيير
field-assessment-outcome = ما يظهر من الإجابات
field-assessment-range = على الأقل، وعلى الأكثر لو عُرف ما هو مجهول
field-assessment-dimensions = الأبعاد
field-assessment-indications = المؤشرات الملحوظة
field-safe-contact = كيف يُتصل بالشخص بلا خطر
field-judgement = رأيك، إلى جانب النتيجة
disclosed-dimension = { $title }: { $state } (قوية: { $strong }، متوسطة: { $medium }، ضعيفة: { $weak })
disclosed-indication = { $title } ({ $weight }؛ { $dimension }؛ { $provenance })
weight-none = لا وزن له في هذا العمر
weight-letter-none = ·

## ما يبقى على الجهاز

withheld-identity = اسم الشخص
withheld-safe-contact = وسيلة للاتصال بالشخص
withheld-answers = الإجابات، سؤالًا بسؤال
withheld-notes = ملاحظاتك وكلمات الشخص نفسه
withheld-judgement = رأيك
withheld-history = الإجابات السابقة التي صُحّحت
