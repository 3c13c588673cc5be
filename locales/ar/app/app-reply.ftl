### review: draft
### مصير الإحالة: رد الجهة وطلب المحو.

home-replies = { $count ->
    [zero] لا رد من الجهات
    [one] رد واحد من جهة
    [two] ردان من جهتين
    [few] { $count } ردود من الجهات
   *[other] { $count } ردا من الجهات
}

outbox-state-fetched = أخذتها الجهة
outbox-state-opened = فتحتها الجهة
outbox-state-cannot-be-opened = لا تستطيع الجهة قراءتها
outbox-state-taken-up = تم التكفل بها
outbox-state-closed = أُغلقت
outbox-state-erase-asked = طُلب المحو
outbox-state-asked-back = طُلب استرجاعها
outbox-state-taken-back = استُرجعت
outbox-state-erased = مُحيت

## المراحل، ولكل منها وقتها

steps-label = أين وصلت هذه الإحالة
step-sealed = خُتمت
step-received = استلمها الخادم
step-fetched = أخذتها الجهة ولم تُقرأ بعد
step-opened = فتحها شخص في الجهة
step-cannot-be-opened = لا تستطيع الجهة فتحها
cannot-open-other-key = خُتمت لمفتاح غير مفتاح الجهة. تحققوا من إعدادات هذا الجهاز ثم اختموا من جديد، وحتى ذلك الحين اتصلوا بالجهة.
cannot-open-unknown-device = لا تعرف الجهة هذا الجهاز بعد. اتصلوا بها: يمكنها أن تعترف به، أو أن تعطي رمزا جديدا.
cannot-open-damaged = وصلت تالفة. اختموا من جديد، أو اتصلوا بالجهة.
cannot-open-newer-format = برنامج الجهة أقدم من هذا الجهاز. اتصلوا بها: يجب تحديثه.
cannot-open-other = اتصلوا بالجهة لمعرفة السبب.
step-taken-up = تم التكفل بها
step-closed = أغلقتها الجهة
step-erase-asked = طُلب المحو
step-erase-waiting = طُلب المحو ولم يُرسل بعد
step-erased = محتها الجهة
step-not-yet = ليس بعد: { $step }

outbox-look = البحث عن الردود
outbox-looking = جارٍ البحث…

word-of-agency = تكتب الجهة:
word-new = جديد

## طلب المحو

erase-more = إن غيّر الشخص رأيه
erase-done = تقول الجهة إنها محتها.
erase-ask = طلب المحو
erase-about = نطلب من الجهة محو ما استلمته، ويمحو الخادم ما بقي لديه.
erase-waiting = سيُرسل الطلب بعد ثوان، أو عند أول اتصال بالشبكة.
erase-asked = أُرسل الطلب. ستخبركم الجهة حين يتم المحو.
erase-left = ربما أُرسل الطلب: لم يعد ممكنا التراجع عنه.
erase-undo = التراجع عن طلب المحو
erase-undone = أُلغي الطلب. لم يُرسل شيء.
outbox-about-asked-back = كان إرسال قد بدأ حين سُحبت: يُطلب من الخادم محوها، ومن الجهة أيضا إن كانت قد استلمتها. لا شيء يقول بعد إنها ليست عند أحد.
outbox-about-taken-back = { $found ->
    [never-had] سُحبت. يشهد الخادم أنه لم يستلمها قط، ولن يقبلها بعد الآن.
   *[unread] سُحبت. يشهد الخادم أنه محاها قبل أن تأخذها أي جهة.
}
sealed-title-asked-back = طُلب استرجاعها
sealed-about-asked-back = سُحبت هذه الإحالة بعد أن بدأ إرسالها. يُطلب من الخادم ومن الجهة محوها.
sealed-title-taken-back = استُرجعت
sealed-about-taken-back = سُحبت هذه الإحالة ولم يستلمها أحد، كما يشهد الخادم.

refer-another = الإحالة أيضا إلى جهة أخرى

## ما قد يسوء

error-reply-unreadable = وصل رد لكنه تالف. لا يُعرض منه شيء.
    .fix = اتصلوا بالجهة، أو اطلبوا منها أن ترد من جديد.
error-reply-unverified = وصل رد لكن لا شيء يثبت أنه من الجهة. لا يُعرض منه شيء.
    .fix = اتصلوا بالجهة لمعرفة ما ردت به، ولا تثقوا بغير ذلك.
error-reply-newer-format = وصل رد بصيغة لا يعرفها هذا الإصدار. لا يُعرض منه شيء.
    .fix = حدثوا التطبيق، ثم اطلبوا من الجهة أن ترد من جديد.
error-reply-misdirected = وصل رد لا يخص أيا من إحالاتكم. لا يُعرض منه شيء.
    .fix = أخبروا المسؤول عن المنظومة.
error-reply-not-newer = وصل رد قديم مرة ثانية. يبقى الأحدث معروضا.
    .fix = إن تكرر ذلك فأخبروا المسؤول عن المنظومة.
error-erasure-may-have-arrived = ربما وصل طلب المحو: لم يعد ممكنا التراجع عنه.
    .fix = إن غيّر الشخص رأيه فاتصلوا بالجهة.
