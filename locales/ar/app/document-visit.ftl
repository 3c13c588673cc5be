### review: draft
### الزيارة في صفحة الجهة التي تستلم الإحالة.

document-visit = الزيارة
document-visit-code = الرمز
document-visit-day = التاريخ
document-visit-common = ما هو مشترك بين المقابلات
document-visit-common-note = أعداد فقط. التشابه لا يثبت شيئًا؛ وما هو غير معروف ليس «لا» أبدًا.
document-visit-others = المقابلات الأخرى في الزيارة
