### review: draft
### زيارة: مكان واحد ويوم واحد وعدة مقابلات قصيرة، وما هو مشترك بينها. لا يقرؤها إلا العامل.

## القائمة

visit-home-title = زيارات
visit-home-open = فتح زيارة
visit-named = زيارة { $code }
visit-closed-ones = زيارات مغلقة
visit-interviews = { $count ->
        [0] لا مقابلة بعد
        [one] مقابلة واحدة
        [two] مقابلتان
        [few] { $count } مقابلات
       *[other] { $count } مقابلة
    }

## ما تقوله الزيارة عن نفسها

visit-new-title = فتح زيارة
visit-change-title = تعديل الزيارة
visit-place = المكان
visit-place-hint = اسم أو عنوان تتعرف عليه. لا اسم لأي شخص.
visit-day = التاريخ
visit-sector = القطاع
visit-sector-none = غير محدد
visit-begin = فتح الزيارة
visit-keep = حفظ
visit-change = تعديل
visit-day-missing = اختيار تاريخ.

## صفحة الزيارة

visit-list = المقابلات
visit-minutes = { $count } د
visit-paused = { $count ->
        [0] لا جواب بعد
       *[other] متوقفة، الأجوبة: { $count }
    }
visit-observed = ملاحظة فقط
visit-referred = أُحيلت: { $state }
visit-received = أُحيلت، استُلمت الساعة { $time }
visit-none = لا مقابلة بعد
visit-none-what = يمكن بدء الأولى. ستأخذ التالية الاستبيان نفسه: لا يبقى إلا اختيار لغة الشخص.
visit-next = مقابلة جديدة
visit-next-language = لغة الشخص
visit-next-observe = بدء
visit-next-other = بروتوكول آخر أو لغة أخرى لك
visit-close = إغلاق الزيارة
visit-closed = الزيارة مغلقة. لم يُرسل منها شيء بذلك.
visit-reopen = إعادة الفتح
visit-refer = إحالة الزيارة
visit-referrals = إحالات الزيارة
visit-not-enrolled = هذا الجهاز غير مرتبط: لا يمكن إرسال شيء.

## ما هو مشترك بينها

visit-common = ما هو مشترك بينهم
visit-common-caution = التشابه لا يثبت شيئًا: إنه يساعد على معرفة أين ننظر.
visit-common-none = لا شيء مشترك حتى الآن.
visit-common-few = ابتداءً من مقابلتين يظهر هنا ما هو مشترك بينهما.
visit-common-count = { $present } من { $settled }
visit-common-unknown = غير معروف بعد: { $count }
visit-common-picture = لوحظ في { $present }، ولم يُلاحظ في { $absent }، وغير معروف بعد في { $unknown }
visit-common-more = إظهار مؤشرات أخرى: { $count }
visit-named-recruiter = ذُكر الوسيط نفسه
visit-named-employer = ذُكر صاحب العمل نفسه
visit-named-place = ذُكر المكان نفسه
visit-named-count = { $count } من { $naming }
visit-name-show = إظهار الاسم
visit-name-hide = إخفاء الاسم
visit-said = الكلمات نفسها حرفيًا
visit-said-about = ربما حُفظت عن ظهر قلب أو لُقِّنت. أو هي مجرد طريقة في الكلام.
visit-words-show = إظهار الجملة
visit-words-hide = إخفاء الجملة

## إحالة الزيارة

visit-refer-told = عمّن
visit-refer-told-consent = علّم على من قال نعم لهذه الجهة. أما الآخرون فيُعَدّون فقط، دون رمزهم.
visit-refer-told-duty = لا يتوقف الواجب على الموافقة: تُنقل كل مقابلة فيها جواب.
visit-refer-always = يُنقل دائمًا: التاريخ والقطاع والأعداد. وعن كل شخص: المؤشرات ذات العلامة وما يقوله الكل معًا. ولا يُنقل اسمه أبدًا.
visit-refer-nobody = التعليم على شخص واحد على الأقل، أو ذكر واجب قانوني.
visit-refer-back = العودة إلى الزيارة
visit-share-place = المكان
    .about = كما كتبته.
visit-share-names = الأسماء التي ذكرها عدة أشخاص
    .about = الوسيط أو صاحب العمل أو المكان الذي سمّاه عدة أشخاص بالطريقة نفسها.

## ما تقرؤه الجهة

withheld-place = المكان
withheld-names = الأسماء التي ذكرها عدة أشخاص
withheld-sentences = الجمل التي قيلت حرفيًا

## أخطاء

error-visit-unknown = هذه الزيارة ليست في الخزنة. لم يتغير شيء.
    .fix = العودة إلى القائمة.
error-visit-closed = هذه الزيارة مغلقة. لم يبدأ شيء.
    .fix = إعادة فتحها ثم بدء المقابلة.
error-visit-damaged = زيارات تالفة في الخزنة لا يمكن قراءتها (العدد: { $count }). أما مقابلاتها فسليمة.
    .fix = عدم حذف أي شيء: أخذ نسخة من مجلد البيانات، وطلب المساعدة من المسؤول عن المنظومة.
error-place-too-long = هذا المكان أطول مما يجب. لم يُحفظ.
    .fix = { $maximum } حرف على الأكثر: يكفي اسم أو عنوان.
error-sector-unknown = هذا القطاع ليس في القائمة. لم يتغير شيء.
    .fix = اختيار قطاع آخر أو لا شيء.
error-nobody-told = لا يمكن نقل أي مقابلة بهذه الطريقة. لم يُرسل شيء.
    .fix = التعليم على شخص واحد على الأقل قال نعم، أو ذكر واجب قانوني.
