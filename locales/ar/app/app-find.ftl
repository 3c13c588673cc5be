### review: draft
### العثور على مقابلة من جديد ومتابعتها وحذفها. لا يقرؤها إلا العامل.

find-open = { $total ->
        [zero] البحث في الكل
        [one] البحث في الكل
        [two] البحث في الكل ({ $total })
        [few] البحث في الكل ({ $total })
        [many] البحث في الكل ({ $total })
       *[other] البحث في الكل ({ $total })
    }
find-title = البحث عن مقابلة
find-code = رمز المقابلة
find-code-example = K42
find-filters = تضييق القائمة
find-when = متى
find-when-any = كل التواريخ
find-when-today = اليوم
find-when-week = آخر 7 أيام
find-when-range = بين تاريخين…
find-from = من
find-until = إلى
find-standing = أين وصلت
find-standing-any = كل الحالات
find-standing-in-progress = للمتابعة
find-standing-put-off = وقت آخر
find-standing-finished = منتهية
find-standing-referred = محالة
find-standing-to-be-deleted = ستُحذف
find-protocol = البروتوكول
find-protocol-any = كل البروتوكولات
find-visit = الزيارة
find-visit-any = كل الزيارات
find-count = { $total ->
        [zero] لا مقابلة
        [one] مقابلة واحدة
        [two] مقابلتان
        [few] { $total } مقابلات
        [many] { $total } مقابلة
       *[other] { $total } مقابلة
    }
find-none = لا شيء كهذا هنا
find-none-what = يمكن التحقق من الرمز أو إزالة قيد. لا يُبحث أبدًا في الأسماء ولا فيما قيل.
find-all = عرض الكل
find-deleted-worker = حُذفت { $code } في { $day } كما طُلب. لم يبقَ منها إلا هذا الرمز وهذا التاريخ.
find-deleted-retention = حُذفت { $code } في { $day }: هذه المنظومة لا تحفظ شيئًا أطول من ذلك. لم يبقَ منها إلا هذا الرمز وهذا التاريخ.
find-list = المقابلات
find-more = { $code }: متابعة، حذف

date-day = { $day }
deletion-on = ستُحذف في { $day }
deletion-waits = ليس قبل إرسالها إلى { $agencies }
deletion-by-deployment = هذه المنظومة لا تحفظ شيئًا أطول من ذلك. إن استؤنفت فهي تُحفظ.
delete = حذف
delete-about = بعد أسبوع. حتى ذلك الحين لا يضيع شيء.
delete-scheduled = ستُحذف { $code } في { $day }.
delete-undo = تراجع
delete-keep = الاحتفاظ بها
delete-kept = تبقى { $code } محفوظة.
delete-now = حذف فوري
delete-now-about = لن يبقى منها إلا الرمز والتاريخ.
delete-done = حُذفت { $code }.

follow-begin = الحديث مع هذا الشخص من جديد
follow-begin-about = مقابلة جديدة تأخذ ما قيل من قبل.
follow-of = تتمة { $code }
follow-of-deleted = تتمة { $code } التي حُذفت بعدها
follow-by = تتمتها { $code }
follow-links = قبلها وبعدها

said-before = قيل في { $day }
said-before-warning = أُجيب عنه من قبل. قد يؤلم السؤال من جديد: فقط إن تغيّر شيء.
said-before-keep = ما زال صحيحًا

settings-retention-none = لا يُحذف شيء من تلقاء نفسه.
settings-retention-inactive = { $days ->
        [zero] يُحذف ما لم يتغير منذ { $days } يوم.
        [one] يُحذف ما لم يتغير منذ يوم.
        [two] يُحذف ما لم يتغير منذ يومين.
        [few] يُحذف ما لم يتغير منذ { $days } أيام.
        [many] يُحذف ما لم يتغير منذ { $days } يومًا.
       *[other] يُحذف ما لم يتغير منذ { $days } يوم.
    }
settings-retention-delivered = { $days ->
        [zero] ما وصل يُحذف هنا بعد { $days } يوم.
        [one] ما وصل يُحذف هنا بعد يوم.
        [two] ما وصل يُحذف هنا بعد يومين.
        [few] ما وصل يُحذف هنا بعد { $days } أيام.
        [many] ما وصل يُحذف هنا بعد { $days } يومًا.
       *[other] ما وصل يُحذف هنا بعد { $days } يوم.
    }

error-deletion-by-deployment = المنظومة هي التي تحذف هذه المقابلة في ذلك اليوم. لم يتغير شيء.
    .fix = استأنفها إن كانت لا تزال مفيدة: ما يتغير يُحفظ أطول.
error-deletion-not-announced = ليس لهذه المقابلة تاريخ حذف. لم يُحذف شيء.
    .fix = يُطلب حذفها أولًا، ثم تُحذف فورًا.
error-deletion-waits = شيء من هذه المقابلة لا يزال ينتظر الإرسال. لم يُحذف شيء.
    .fix = أرسله أو اسحبه من قائمة الإرسال.
error-follow-up-unfinished = هذه المقابلة لم تنتهِ. لم يتغير شيء.
    .fix = استأنفها أو أنهها أولًا.
