### review: draft
### صور المقابلة وتسجيلاتها. لا يقرؤها إلا العامل.

attachment-kind-payslip = قسيمة راتب، مال
attachment-kind-contract = عقد أو وعد مكتوب
attachment-kind-identity-document = وثيقة هوية
attachment-kind-place = مكان
attachment-kind-injury = إصابة
attachment-kind-own-words = كلمات الشخص نفسه
attachment-kind-other = شيء آخر

attachments-title = الصور والتسجيلات
attachments-open = صورة أو صوت
attachments-about = يُزال المكان والجهاز والتاريخ واسم الملف قبل حفظ أي شيء. لا يُرسل شيء ما لم يُختر لإحالة.
attachments-gallery = قد تبقى الصورة الملتقطة الآن في معرض الهاتف: احذفوها من هناك أيضًا.
attachments-choose = الصور والتسجيلات المراد إرسالها
    .about = لكل منها مربعه. لا يُرسل شيء منها بدونه.
attachment-kind = ما هذا؟
attachment-kind-choose = اختاروا…
attachment-add-picture = إرفاق صورة
attachment-add-sound = إرفاق صوت
attachment-record = تسجيل
# $seconds : depuis combien de secondes.
attachment-record-end = إنهاء التسجيل ({ $seconds } ث)
attachment-adding = لحظة…
attachment-no-microphone = لا يمكن استعمال الميكروفون. اسمحوا به، أو اختاروا ملفًا.
attachment-remove = إزالة
attachment-remove-sure = إزالة نهائية
attachment-keep = إبقاء
attachment-size = { $kilobytes } ك.ب
# $kind : ce que c’est, par exemple « Fiche de paie, argent ».
attachment-picture = صورة: { $kind }
attachment-listen = استماع
attachment-stop = إيقاف
attachment-not-shown = لا يمكن عرض هذا المرفق هنا.
sent-attachments = الصور والتسجيلات
sent-attachment-waiting = ينتظر دوره
sent-attachment-waits-for-network = ينتظر شبكة بلا كلفة
# $percent : la part qui est arrivée.
sent-attachment-on-its-way = في الطريق: { $percent } %
sent-attachment-received = على الخادم
sent-attachment-refused = مرفوض
sent-attachment-seal-again = للختم من جديد
sent-attachment-withdrawn = سُحب
sent-attachments-now = الإرسال الآن، ولو بكلفة
sent-attachments-again = إعادة عرض ما رُفض
settings-attachments-wait = الصور والتسجيلات: انتظار موافقتي
    .about = حين لا يعرف الجهاز هل للشبكة كلفة، تنتظر في المرسلات حتى ترسلوها.
