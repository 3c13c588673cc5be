### review: draft
### ما يقوله الخادم في سطر الأوامر لمن يشغّله: «repere hub».

## ما تم

hub-init-done =
    الخادم جاهز في { $path }. شهادته صالحة حتى { $until }.
    لا يلزم الملف «authority.key» إلا لتجديدها: يُحفظ خارج الشبكة، مع نسخة من «receipts.key».
hub-renew-done = شهادة جديدة، صالحة حتى { $until }. يُعاد تشغيل الخادم حتى يستعملها.
hub-agency-added =
    يمكن للجهة «{ $agency }» أن تستقبل. هذا رمز دخول مكتبها؛ لا يُعرض إلا مرة واحدة.
    يجب صنع ملف الإعدادات من جديد: منه تعرف الأجهزة أن هذه الجهة موجودة.
hub-agency-updated = وصف الجهة «{ $agency }» محدّث. يجب الآن كتابة ملف الإعدادات من جديد: الرموز التي أُعطيت لا تصلح إلا مع القديم.
hub-deployment-written =
    كُتبت إعدادات «{ $name }»: { $path }
    تُسلَّم إلى المكاتب والأجهزة. رمز التسجيل لا يصلح إلا لهذا الملف، حرفًا بحرف.
hub-serving = الخادم يعمل على { $address }
hub-stopped = توقف الخادم؛ كل ما أكّده محفوظ.

## ما لا يعمل

hub-error-already-exists = في { $path } خادم أو جزء من خادم من قبل. لم يُغيَّر شيء.
    .fix = اختيار مجلد فارغ، أو استعمال هذا الخادم.
hub-error-not-a-hub = لا يوجد خادم كامل في { $path }.
    .fix = صنع واحد بالأمر «repere hub init»، أو التحقق من المجلد.
hub-error-newer-version = المجلد { $path } من إصدار أحدث من Repère. لم يُغيَّر.
    .fix = تحديث Repère على هذا الجهاز.
hub-error-no-authority-key = الملف «authority.key» ليس في { $path }. لم تُجدَّد الشهادة.
    .fix = إعادته من نسخته المحفوظة خارج الشبكة، ثم التجديد، ثم سحبه.
hub-error-damaged-keys = مفاتيح الإيصالات، في { $path }، لا تُقرأ. لم يُغيَّر شيء.
    .fix = إعادة «receipts.key» من نسخة: مفاتيح أخرى تجعل التحقق من الإيصالات غير ممكن.
hub-error-certificate = الشهادة أو مفتاحها، في { $path }، غير صالحة للاستعمال.
    .fix = صنع شهادة جديدة بالأمر «repere hub renew».
hub-error-store-damaged = الملف «hub.db»، في { $path }، تالف أو ليس لخادم. لم يُكتب فيه شيء.
    .fix = إعادته من نسخة. ستُرسل الأجهزة من جديد ما ليس له إيصال.
hub-error-store = الملف «hub.db»، في { $path }، لم يمكن قراءته أو الكتابة فيه.
    .fix = التحقق من القرص ومن الصلاحيات، ثم المحاولة من جديد.
hub-error-no-space = القرص ممتلئ. لم يضِع شيء مما أُكّد.
    .fix = إفراغ بعض المكان، ثم المحاولة من جديد.
hub-error-permission-denied = الدخول ممنوع: { $path }
    .fix = استعمال الحساب الذي يملك هذا المجلد.
hub-error-io = لا يمكن قراءة أو كتابة { $path }: { $reason }
    .fix = التحقق من المسار ومن القرص، ثم المحاولة من جديد.
hub-error-no-file = لا يوجد ملف { $path }.
    .fix = التحقق من المسار.
hub-error-bad-hub-name = هذا ليس اسم نطاق ولا عنوان IP: «{ $name }».
    .fix = إعطاء الاسم الذي تصل به الأجهزة إلى الخادم، بدون «https://» وبدون منفذ.
hub-error-bad-hub-names = يحمل الخادم من اسم واحد إلى ستة عشر اسمًا.
    .fix = إعطاء اسم بواسطة «--name»، وتكرارها لعدة أسماء.
hub-error-not-an-agency = الملف { $path } ليس وصف جهة.
    .fix = أخذ الملف «agency.json» الذي كتبه «repere desk keygen».
hub-error-bad-agency-id = معرّف الجهة، في { $path }، غير صالح للاستعمال.
    .fix = أحرف لاتينية صغيرة بلا حركات، وأرقام وشرطات، 64 على الأكثر.
hub-error-bad-agency-name = في { $path }، اسم الجهة بلغة «{ $locale }» غير صالح: عدد أحرفه { $length }.
    .fix = كتابة سطر واحد، من 1 إلى { $maximum } حرف.
hub-error-bad-agency-locale = في { $path }، «{ $locale }» ليس رمز لغة.
    .fix = كتابة رمز مثل «fr» أو «ar».
hub-error-bad-agency-key = مفتاح الجهة، في { $path }، ليس مفتاح age عامًا لما بعد الحوسبة الكمومية (age1pq1…).
    .fix = أخذ الملف «agency.json» الذي كتبه «repere desk keygen»، دون تغييره.
hub-error-agency-other-key = لهذا الوصف للجهة «{ $agency }» مفتاح آخر. لم يتغير شيء.
    .fix = أخذ ملف «agency.json» من المكتب نفسه: الإحالات في الطريق مشفرة لمفتاحه.
hub-error-unknown-agency = الجهة «{ $agency }» ليست هنا. لم يتغير شيء.
    .fix = قبولها بالأمر «repere hub add-agency».
hub-error-unreadable-settings = لن يستطيع أي جهاز قراءة هذه الإعدادات ({ $part }). لم يُكتب شيء.
    .fix = تصحيح هذا الجزء، ثم المحاولة من جديد.
hub-error-stored-agency = وصف الجهة «{ $agency }» غير صالح ({ $part }): قبلته نسخة سابقة، ولن يستطيع أي جهاز قراءة الإعدادات. لم يُكتب شيء.
    .fix = طلب ملف «agency.json» مصحح من هذه الجهة، ثم «repere hub update-agency».
hub-error-agency-too-large = { $path } أكبر مما يجوز لوصف جهة.
    .fix = تقصير النصوص، أو تقليل اللغات: { $maximum } بايت على الأكثر.
hub-error-bad-agency-purpose = في { $path }، مهمة الجهة بلغة «{ $locale }» غير صالحة: عدد أحرفها { $length }.
    .fix = كتابة سطر واحد، من 1 إلى { $maximum } حرف.
hub-error-bad-agency-names = في { $path }، اسم الجهة أو مهمتها معطى بعدد { $length } من اللغات.
    .fix = إعطاء اسم بلغة واحدة على الأقل؛ { $maximum } لغة على الأكثر.
hub-error-agency-exists = الجهة «{ $agency }» موجودة من قبل. لم يُغيَّر شيء.
    .fix = إعطاؤها معرّفًا آخر، أو استعمال رمز الدخول الذي عندها.
hub-error-no-agency = لا توجد بعد جهة تستطيع الاستقبال: لا فائدة من إعدادات الآن.
    .fix = إضافة جهة بالأمر «repere hub add-agency».
hub-error-bad-name = اسم المنظومة هذا غير صالح للاستعمال.
    .fix = إعطاء اسم من 200 حرف على الأكثر، بلا سطر جديد.
hub-error-bad-publisher = لا يمكن استعمال ناشر البروتوكولات «{ $name }»: اسمه لا يصلح للعرض، أو مفاتيحه موجودة من قبل. لم يُكتب شيء.
    .fix = إعطاء كل ناشر مرة واحدة، بالملف الذي أعطاه «repere protocol keygen».
hub-error-not-a-publisher = { $path } ليس المفتاح العام لناشر بروتوكولات.
    .fix = أخذ ما عرضه «repere protocol keygen» دون تغييره.
hub-error-bad-url = هذا ليس عنوان خادم: «{ $url }».
    .fix = كتابة «https://name» أو «https://name:port»، ولا شيء بعده.
hub-error-other-name = شهادة الخادم لا تحمل اسم «{ $url }»: سترفضه الأجهزة.
    .fix = استعمال اسم أُعطي للأمر «repere hub init».
hub-error-cannot-listen = لا يمكن العمل على { $address }: { $reason }
    .fix = اختيار عنوان آخر أو منفذ آخر، أو إيقاف ما يشغله.
