### review: draft
### رد مكتب الاستقبال: «repere desk reply» و«repere desk erase».

desk-reply-done = أُرسل الرد. سيقرؤه من أحال الشخص عندما يتصل جهازه بالشبكة.
desk-erase-done = مُحيت الإحالة هنا، وأُخبر من أرسلها. أما النسخ المكتوبة في مكان آخر بخيار «--out» أو المطبوعة فعليكم إتلافها.
desk-reply-waits = الرد محفوظ ومختوم. سيُرسل مع أمر «repere desk fetch» القادم.
desk-fetch-asks-to-erase = يطلب الشخص محو الإحالة { $referral }: «repere desk erase { $referral }».
desk-fetch-asks-to-erase-elsewhere = يطلب الشخص محو الإحالة { $referral }، وهي ليست على هذا الحاسوب: ربما كانت على حاسوب آخر للجهة. يصل الطلب إليه أيضا.
desk-erasure-asked = يطلب الشخص محو هذه الإحالة.
desk-list-taken-up = تم التكفل بها، قيل ذلك في { $time }
desk-list-closed = أُغلقت، قيل ذلك في { $time }
desk-list-erased = مُحيت، قيل ذلك في { $time }
desk-list-erasure-not-opened = طلب محو لا يمكن التحقق منه ({ $request }):

desk-error-no-reply-keys = ليس لدى هذا المكتب ما يوقع به ردا: صُنع مفتاحه بإصدار أقدم. لم يُقل شيء.
    .fix = أنشئوا مكتبا جديدا بأمر «repere desk keygen» واطلبوا إضافته إلى الخادم. وحتى ذلك الحين أجيبوا بوسيلة أخرى.
desk-error-reply-keys-damaged = الملف «{ $path }» تالف: لا يستطيع هذا المكتب توقيع رده. لم يُقل شيء.
    .fix = أعيدوه من النسخة المحفوظة في مكان آمن.
desk-error-reply-keys-unpublished = إعدادات المنظومة لا تخبر الأجهزة كيف تتعرف على ردود الجهة «{ $agency }». لم يُقل شيء.
    .fix = سلموا agency.json إلى مسؤول الخادم، ثم خذوا ملفه الجديد بأمر «repere desk connect».
desk-error-device-without-replies = الجهاز الذي أحال ({ $device }) لا يستطيع تلقي رد: سُجل بإصدار أقدم. لم يُقل شيء.
    .fix = أعطوه رمزا جديدا ليُسجَّل من جديد. وحتى ذلك الحين أجيبوا بوسيلة أخرى.
desk-error-referral-missing = لا توجد هنا إحالة بهذا الرقم ولا طلب لمحوها.
    .fix = انظروا القائمة بأمر «repere desk list».
desk-error-replies-damaged = لا يمكن قراءة الملف «{ $path }»: لم يعد هذا المكتب يعرف بماذا أجاب. لم يُقل شيء.
    .fix = أعيدوه من نسخة، أو حدثوا Repère إن كان إصدار أحدث قد كتبه.
desk-error-sequences-damaged = لا يمكن قراءة الملف «{ $path }»: لم يعد هذا المكتب يعرف ما وصل من كل جهاز. لم يتغير شيء.
    .fix = أعيدوه من نسخته؛ وإلا فأزيلوه: يبدأ هذا المكتب عندئذ بالعد من جديد بما يصل.
desk-error-message-invalid = هذه الرسالة فارغة أو طويلة جدا أو فيها غير النص. لم يُقل شيء.
    .fix = اكتبوها في { $most } حرف على الأكثر، بلا تنسيق.
desk-error-message-missing = لا يوجد ملف «{ $path }». لم يُقل شيء.
    .fix = تحققوا من اسمه، أو اكتبوا الرسالة بخيار «--message».
desk-error-not-held = الإحالة { $referral } ليست على هذا الحاسوب: لا يُقال عنها شيء.
    .fix = أجيبوا من الحاسوب الذي هي عليه. إن تأكدتم من أنها ليست على أي حاسوب للجهة: «repere desk erase { $referral } --held-nowhere».
desk-error-already-erased = مُحيت هذه الإحالة هنا وقيل ذلك. لم يبق ما يُقال عنها.
    .fix = اتصلوا بمن أحال بوسيلة أخرى عند الحاجة.
desk-error-attachment-unknown = ليس لهذه الإحالة مرفق رقم { $number }: لها { $count }.
    .fix = يعرضها «repere desk open».
desk-error-attachment-missing = المرفق رقم { $number } لم يصل بعد.
    .fix = اجلبوه بالأمر «repere desk fetch». ربما ينتظر الجهاز المرسل شبكة أفضل.
desk-error-attachment-not-listed = يعطي الخادم مرفقًا لا تعرفه إحالته. لم يُحفظ.
    .fix = إن تكرر ذلك فأبلغوا المسؤول عن الخادم.
desk-error-erasure-of-another = يطلب جهاز محو إحالة لم يرسلها. لم تُمح.
    .fix = تحققوا ممن أحال بوسيلة أخرى.

## ما لم يصل

desk-missing = { $count ->
    [one] لم تصل إلى هذا الحاسوب إحالة واحدة من { $device }، رقمها { $numbers }. اسألوا من بيده الجهاز هل أُرسلت؛ الأمر «repere desk settle» يغلق السؤال.
   *[other] لم تصل إلى هذا الحاسوب إحالات من { $device } (العدد { $count })، أرقامها { $numbers }. اسألوا من بيده الجهاز هل أُرسلت؛ الأمر «repere desk settle» يغلق السؤال.
}
desk-missing-not-yet = { $count ->
    [one] لم تصل بعد إلى هذا الحاسوب إحالة واحدة من { $device }، رقمها { $numbers }؛ قد تكون في الطريق أو تنتظر على الجهاز (لوحظ ذلك في { $since }).
   *[other] لم تصل بعد إلى هذا الحاسوب إحالات من { $device } (العدد { $count })، أرقامها { $numbers }؛ قد تكون في الطريق أو تنتظر على الجهاز (لوحظ ذلك في { $since }).
}
desk-missing-given-up = لم يعد ممكنًا تتبع أرقام { $device } التي قبل { $number }: الناقص منها أو ما لا يتوافق كثير جدًا. اتصلوا بمن بيده الجهاز؛ الأمر «repere desk settle» يغلق السؤال.
desk-missing-twice = تحمل إحالتان مختلفتان من { $device } الرقم { $number }: قد تكون لهذا الجهاز نسختان. اتصلوا بمن هو بيده؛ وعند الشك يُسحب بالأمر «repere desk withdraw».
desk-missing-other-before = الإحالة رقم { $number } من { $device } تسمّي قبلها إحالة غير التي وصلت: قد تكون لهذا الجهاز نسختان. اتصلوا بمن هو بيده؛ وعند الشك يُسحب بالأمر «repere desk withdraw».
desk-settle-done = لن يُسأل بعد الآن عما كان ناقصًا من الجهاز { $device }. وما يصل بعد ذلك يُؤخذ كالمعتاد.
