### review: draft
### ما ستقرؤه الجهة، خانة بخانة، قبل الإرسال. كلمات الوثيقة نفسها في document.ftl.

answer-separator = {"؛ "}

## ما ستقرؤه

weight-none = لا وزن له في هذا العمر
weight-letter-none = ·

## ما يبقى على الجهاز

withheld-identity = اسم الشخص
withheld-safe-contact = وسيلة للاتصال بالشخص
withheld-indications = المؤشرات التي أُزيلت علامتها، وما كُتب عند الأسئلة التي خلفها
withheld-answers = الإجابات، سؤالًا بسؤال
withheld-notes = ملاحظاتك وكلمات الشخص نفسه
withheld-judgement = رأيك
withheld-attachments = صور أو تسجيلات
withheld-history = الإجابات السابقة التي صُحّحت
