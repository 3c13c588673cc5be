### review: draft
### الصفحة العادية التي تظهر عند الإخفاء: لا شيء فيها عن Repère ولا عن المقابلات.

neutral-units = الوحدات
neutral-more = المزيد
neutral-measures = المقادير
measure-length = الطول
measure-weight = الوزن
measure-volume = الحجم
measure-temperature = الحرارة
neutral-value = القيمة
neutral-from = من
neutral-to = إلى
neutral-swap = تبديل
neutral-list = قائمة
neutral-entry = للتذكير
neutral-add = إضافة
neutral-remove = حذف
unit-km = كيلومترات
unit-m = أمتار
unit-cm = سنتيمترات
unit-mi = أميال
unit-ft = أقدام
unit-in = بوصات
unit-kg = كيلوغرامات
unit-g = غرامات
unit-lb = أرطال
unit-oz = أونصات
unit-l = لترات
unit-ml = مليلترات
unit-gal = غالونات (أمريكية)
unit-celsius = °م
unit-fahrenheit = °ف

## الإعدادات

settings-hide = ما يظهر عند الإخفاء
hide-to-neutral-page = صفحة عادية
    .about = وحدات وقائمة. النقاط الثلاث في الزاوية تؤدي إلى عبارة المرور.
hide-to-lock-page = صفحة القفل
    .about = تُطلب عبارة المرور فورًا.
