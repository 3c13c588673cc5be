### review: draft
### ما يقوله الخادم في سطر الأوامر لمن يشغّله: «repere hub».

## ما تم

hub-init-done =
    الخادم جاهز في { $path }. يجدّد شهادته بنفسه حتى { $until }.
    لا يلزم الملف «authority.key» إلا ليستمرّ بعد ذلك: يُحفظ خارج الشبكة، مع نسخة من «receipts.key».
hub-renew-done = شهادة جديدة؛ يجدّدها الخادم بنفسه حتى { $until }. إن كان يجيب، يأخذها خلال دقيقة.
hub-rotate-authority =
    السلطة الجديدة هنا؛ يجدّد الخادم شهادته بنفسه حتى { $until }. السلطة السابقة تضمنها: من لا يعرف إلا السابقة ما زال يصل إلى الخادم.
    أبعد «authority.key»، ثم سلّم ما يكتبه ‎«repere hub keys»‎ إلى من يوقّعون السجل.
hub-rotate-keys =
    صُنعت المفاتيح الجديدة؛ يوقّع الخادم بالسابقة إلى أن يسمّيها السجل.
    سلّم ما يكتبه ‎«repere hub keys»‎ إلى من يوقّعون السجل.
    تنبيه: جهاز انضم بملف إعدادات لا يتبع السجل، فلن يصدّق أي إيصال بعد ذلك. اجعله ينضم أولًا بملف السجل.
hub-status-register = يتبع الخادم السجل { $id }، وبالصوت { $spoken }.
hub-status-no-register = لا يتبع الخادم أي سجل.
hub-status-register-damaged = ما هو محفوظ هنا من السجل تالف: لا يدخل أي جهاز. أحضر ملف السجل من جديد مع معرّفه: ‎repere hub register … --id …‎
hub-status-ends = { $what ->
        [certificate] شهادة الخادم
        [issuer] ما يجدّد به الخادم شهادته
        [authority] سلطة الخادم
        [root] جذر السجل
        [deployment] إعدادات السجل
       *[timestamp] ختم وقت السجل
    } { $state ->
        [ended] — انتهت الصلاحية في { $on }.
        [soon] — تنتهي الصلاحية في { $on } (الأيام: { $days }).
       *[no] — الصلاحية حتى { $on }.
    }{ $state ->
        [no] {""}
       *[other] { $what ->
            [certificate] {" "}المطلوب: ‎repere hub serve‎ الذي يجدّدها، أو ‎repere hub renew‎.
            [issuer] {" "}المطلوب: ‎repere hub renew‎.
            [authority] {" "}المطلوب: ‎repere hub rotate --authority‎.
            [root] {" "}المطلوب ممن يوقّعون: ‎repere authority rotate‎.
            [deployment] {" "}المطلوب ممن يوقّعون: ‎repere authority settings --renew‎.
           *[timestamp] {" "}المطلوب: ‎repere hub serve‎، وقراءة ما يقوله.
        }
    }
hub-status-keys-wait = مفاتيح جديدة تنتظر أن يسمّيها السجل: سلّم ما يكتبه ‎«repere hub keys»‎ إلى من يوقّعون.
hub-verify-no-log = ليس لدى الخادم سجلّ تسلسلي بعد.
hub-verify-counts = قيود السجلّ: { $entries }؛ الإيصالات الموجودة فيه: { $receipts }؛ إيصالات ما قبل السجلّ: { $before }.
hub-verify-fault = { $what ->
        [checkpoint] الحالة الموقّعة للسجلّ ليست لهذا الخادم.
        [brought] حالة موقّعة أُحضرت ليست من هذا السجلّ.
        [truncated] في السجلّ { $one } قيود، وتقول حالة موقّعة إنها { $other }: ما وصل بينهما لم يعد موجودًا. تعيد الأجهزة تسليمه بنفسها عند اتصالها القادم.
        [other-entries] أول { $one } قيود ليست التي وُقّعت: حُذف شيء أو غُيّر أو أُضيف.
        [doubled] قيد موجود مرتين في السجلّ: { $one } و{ $other }.
       *[not-logged] إيصالات ليست في مكانها في السجلّ: { $one }.
    }
hub-verify-good = كل شيء مطابق.
hub-agency-added =
    يمكن للجهة «{ $agency }» أن تستقبل. مكتبها يوقّع ما يطلبه، فلا يحتاج إلى رمز دخول.
    بلا سجل، يجب صنع ملف الإعدادات من جديد: منه تعرف الأجهزة أن هذه الجهة موجودة.
    بصمة مفتاحها، للمقارنة مع الجهة:
hub-agency-added-with-token =
    يمكن للجهة «{ $agency }» أن تستقبل. مكتبها من إصدار أقدم وليس له مفاتيح يوقّع بها: هذا رمز دخوله؛ لا يُعرض إلا مرة واحدة.
    يجب صنع ملف الإعدادات من جديد: منه تعرف الأجهزة أن هذه الجهة موجودة.
hub-agency-updated = وصف الجهة «{ $agency }» محدّث. يجب الآن كتابة ملف الإعدادات من جديد: الرموز التي أُعطيت لا تصلح إلا مع القديم.
hub-deployment-written =
    كُتبت إعدادات «{ $name }»: { $path }
    تُسلَّم إلى المكاتب والأجهزة. رمز التسجيل لا يصلح إلا لهذا الملف، حرفًا بحرف.
hub-keys-written =
    مفاتيح الخادم العامة في { $path }: الإيصالات { $receipts }، الأختام الزمنية { $timestamps }.
    يُسلَّم هذا الملف إلى من يوقّعون السجلّ، ويُقال لهم اسما المفتاحين شفهيًا.
hub-register-begun = يتبع الخادم الآن السجلّ { $id } ويعطيه للأجهزة والمكاتب.
hub-register-unchanged = السجلّ { $id } موجود هنا من قبل. لم يتغير شيء.
hub-register-followed = { $count ->
        [zero] السجلّ { $id } محدَّث: بلا تغييرات.
        [one] السجلّ { $id } محدَّث: تغيير واحد. تعرفه الأجهزة والمكاتب من تلقاء نفسها.
        [two] السجلّ { $id } محدَّث: تغييران. تعرفهما الأجهزة والمكاتب من تلقاء نفسها.
        [few] السجلّ { $id } محدَّث: { $count } تغييرات. تعرفها الأجهزة والمكاتب من تلقاء نفسها.
        [many] السجلّ { $id } محدَّث: { $count } تغييرًا. تعرفها الأجهزة والمكاتب من تلقاء نفسها.
       *[other] السجلّ { $id } محدَّث: { $count } تغيير. تعرفها الأجهزة والمكاتب من تلقاء نفسها.
    }
hub-register-without-desk = الجهة «{ $agency }» تستطيع الاستقبال، لكن مكتبها من إصدار أقدم وليس له مفاتيح يوقّع بها ولا رمز دخول: «repere hub add-agency».
hub-serving = الخادم يعمل على { $address }
hub-observed = يُسأل عن حاله على http://{ $address }، من هذا الجهاز وحده.
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
    .fix = إعطاؤها معرّفًا آخر، أو استعمال هذه الجهة كما هي.
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
hub-error-not-loopback = ما يقوله الخادم عن نفسه لا يُسأل إلا من هذا الجهاز.
    .fix = إعطاء عنوان مثل 127.0.0.1:9443.
hub-error-damaged-timestamp-keys = مفاتيح الأختام الزمنية في { $path } غير مقروءة. لم يتغير شيء.
    .fix = إعادة «timestamp.key» من نسخة؛ وبدون نسخة، إدخال مفاتيح جديدة في جذر السجلّ.
hub-error-register-id-needed = هذا أول سجلّ لهذا الخادم، ويجب تحديد المقصود. يقول الملف إنه { $id }، ويُقرأ { $spoken }. لم يتغير شيء.
    .fix = الاتصال بمن وقّعوا ومقارنة مجموعات الأرقام الست، ثم إعطاء المعرّف مع «--id».
hub-error-register-other-id = { $file } سجلّ آخر، { $id }. لم يتغير شيء.
    .fix = التحقق من الملف والمعرّف مع من وقّعوا.
hub-error-register-refused = السجلّ { $file } غير مقبول ({ $reason }). لم يتغير شيء.
    .fix = إعادة هذه الكلمة إلى من وقّعوه: ينقص توقيع، أو الملف أقدم مما هو هنا.
hub-error-no-timestamp-keys = هذا الخادم من إصدار سابق وليست لديه مفاتيح للأختام الزمنية. لم يتغير شيء.
    .fix = إنشاؤها بالأمر «repere hub keys»، وتسليم الملف إلى من يوقّعون السجلّ.
hub-error-other-timestamp-keys = جذر هذا السجلّ لا يعهد بالأختام الزمنية إلى مفاتيح هذا الخادم وحدها. لم يتغير شيء.
    .fix = تسليم من يوقّعون ما يكتبه «repere hub keys»؛ الخادم يوقّع أختامه الزمنية وحده.
hub-error-other-receipt-keys = هذا السجلّ لا يذكر المفاتيح التي يوقّع بها هذا الخادم الإيصالات: لن يصدّقها أي جهاز. لم يتغير شيء.
    .fix = تسليم من يوقّعون ما يكتبه «repere hub keys».
hub-error-register-other-authority = هذا السجلّ لا يذكر أي سلطة تضمن شهادة هذا الخادم: لن يصل إليه أي جهاز بعد ذلك. لم يتغير شيء.
    .fix = سلّموا إلى الموقّعين ما يكتبه «repere hub keys».
hub-error-register-no-deployment = جذر هذا السجلّ يلغي النشر، والملف لا يأتي بغيره. لم يتغير شيء.
    .fix = توقيع النشر تحت الجذر الجديد، وإحضار الاثنين معًا.
hub-error-register-damaged = ما هو محفوظ هنا من السجل تالف: لا يدخل أي جهاز. لم يتغير شيء.
    .fix = إحضار ملف السجل من جديد وإعطاء معرّفه بعد ‎«--id»‎ كما في المرة الأولى؛ تعيد المكاتب من نفسها قول الأجهزة التي قبلتها.
hub-error-register-expired = انتهت صلاحية هذا السجل (الأيام: { $days }): لا يبدأ به أحد. لم يتغير شيء.
    .fix = طلب سجل جديد ممن يوقّعون: ‎repere authority rotate‎ ثم ‎repere authority settings --renew‎.
hub-error-no-register = لا يتبع هذا الخادم أي سجل: لن يعرف أحد مفاتيحه الجديدة. لم يتغير شيء.
    .fix = جعله يتبع سجلًا أولًا بالأمر ‎«repere hub register»‎.
hub-error-rotation-waits = مفاتيح جديدة تنتظر من قبل أن يسمّيها السجل. لم يتغير شيء.
    .fix = تسليم ما يكتبه ‎«repere hub keys»‎ إلى من يوقّعون. للتخلي عنها، حذف «receipts.new.key» أو «timestamp.new.key».
hub-error-other-authority-key = الملف «authority.key» في { $path } مفتاح سلطة أخرى، سابقة مثلًا. لم يتغير شيء.
    .fix = إعادة مفتاح سلطة اليوم من نسخته المحفوظة خارج الشبكة.
hub-error-store-unreachable = قاعدة البيانات لا تجيب، أو لا يقبل أيٌّ من خوادمها الكتابة.
    .fix = التحقق من العنوان والشبكة وكلمة المرور (PGPASSFILE أو ‎~/.pgpass أو PGPASSWORD)، ثم المحاولة من جديد.
hub-error-store-authorities = ملف سلطات قاعدة البيانات («sslrootcert») لا يُقرأ، أو لا سلطة فيه.
    .fix = إعطاء ملف PEM للسلطة التي وقّعت شهادة القاعدة.
hub-error-store-scheme = هذا المخزن ليس «sqlite:…» ولا «postgres://…».
    .fix = كتابة «‎--store sqlite:PATH» أو «‎--store postgres://USER@HOST/DATABASE».
hub-error-store-address = عنوان المخزن لا يُقرأ.
    .fix = كتابة «postgres://USER@HOST[:PORT]/DATABASE»، وبين المضيفين فواصل إن تعددوا.
hub-error-store-password = في عنوان المخزن كلمة مرور: قد يراها كل من على هذا الجهاز.
    .fix = إزالتها وتغييرها ووضعها في ملف يسمّيه «‎?passfile=PATH»، أو في ‎~/.pgpass، أو في PGPASSWORD.
hub-error-store-insecure = سيكون الاتصال بقاعدة البيانات عبر الشبكة بلا تشفير، أو بلا تحقق ممن يجيب.
    .fix = كتابة «sslmode=verify-full&sslrootcert=PATH»؛ و«disable» لهذا الجهاز وحده.
hub-error-store-no-authorities = عبر الشبكة لا بد من معرفة من يضمن شهادة قاعدة البيانات.
    .fix = إضافة «‎?sslrootcert=PATH»، ملف PEM لسلطتها.
hub-error-database-damaged = قاعدة البيانات هذه تالفة، أو فيها شيء غير خادم Repère. لم يُكتب فيها شيء.
    .fix = إعطاء قاعدة فارغة، أو إعادتها من نسخة.
hub-error-database-newer = غيّرت نسخة أحدث من Repère قاعدة البيانات هذه، ولم تعد هذه النسخة تستطيع العمل بها. لم يُكتب فيها شيء.
    .fix = تحديث Repère على هذا الجهاز.
hub-error-database-refused = رفضت قاعدة البيانات.
    .fix = التحقق من صلاحيات المستخدم في هذه القاعدة، ومن سجل PostgreSQL.
