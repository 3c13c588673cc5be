### review: draft
### الزيارة في صفحة الجهة التي تستلم الإحالة.

document-visit = الزيارة
document-visit-code = الرمز
document-visit-day = التاريخ
document-visit-common = ما هو مشترك بين المقابلات
document-visit-common-note = أعداد فقط. التشابه لا يثبت شيئًا؛ وما هو غير معروف ليس «لا» أبدًا.
document-visit-others = المقابلات الأخرى في الزيارة
compare-recruiter = الوسيط
compare-employer = صاحب العمل
compare-place = المكان
field-visit-place = المكان
field-visit-sector = القطاع
field-visit-interview = المقابلة { $code }
disclosed-visit-interviews = مجموع المقابلات: { $count }
disclosed-visit-compared = المقابلات التي قورنت: { $count }
disclosed-common-indication = { $title }: { $present } من { $settled } (غير معروف: { $unknown })
disclosed-common-name = ذُكر { $kind } نفسه في عدد من المقابلات: { $count }
disclosed-common-said = الجملة نفسها حرفيًا في عدد من المقابلات: { $count }؛ ربما حُفظت عن ظهر قلب
disclosed-indication = { $title } ({ $weight }؛ { $dimension }؛ { $provenance })
