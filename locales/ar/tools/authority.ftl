### review: draft
### ما يقوله `repere authority` لمن يوقّعون السجل: بمن تثق المنظومة.
### «{ $edition }» اسم نص، مثل `root.2` أو `deployment.0.3`. الكلمات بين علامتي ` لا تُترجم.

## ما تم

authority-keys-made =
    صُنعت مفاتيح «{ $name }» ({ $keys }).
    السرية: { $path }. من يملكها يستطيع التوقيع بهذا الاسم: تُحفظ منها نسخة خارج الشبكة، ولا تُعطى لأحد.
    العامة: { $public }. تُسلَّم إلى من يبدأ السجل، بطريق لا يستطيع أحد فيه استبدالها.
authority-begun =
    بدأ السجل في { $path }. لم يوقّعه أحد بعد.
    معرّفه: { $id }
    للمقارنة بصوت مسموع: { $spoken }
authority-waits = { $edition } ينتظر توقيعات؛ صالح حتى { $until }؛ SHA-256 { $sha256 }:
authority-changes-nothing = لا يتغيّر شيء غير يوم الانتهاء.
authority-sign-next =
    للتوقيع، هنا أو على نسخة من المجلد: repere authority sign --dir { $path } --key …
    ما يأتي من نسخة يؤخذ هكذا: repere authority take --dir { $path } …
authority-signed = وقّع «{ $name }» { $edition }.
authority-have-signed = { $whose ->
    [old] { $edition }، ممن كانوا يوقّعون قبل ذلك: وقّع { $have } من { $need } ({ $signed }).
   *[other] { $edition }: وقّع { $have } من { $need } ({ $signed }).
}
authority-nobody-signed = { $whose ->
    [old] { $edition }، ممن كانوا يوقّعون قبل ذلك: لم يوقّع أحد، واللازم { $need }.
   *[other] { $edition }: لم يوقّع أحد، واللازم { $need }.
}
authority-are-missing = { $whose ->
    [old] { $edition }، ممن كانوا يوقّعون قبل ذلك: التوقيعات الناقصة: { $left }، من بين { $missing }.
   *[other] { $edition }: التوقيعات الناقصة: { $left }، من بين { $missing }.
}
authority-published =
    كُتب { $path }، وفيه { $root } و{ $deployment }.
    هذا هو الملف الذي يُسلَّم إلى الخادم (`repere hub register`).
authority-took = أُخذ: { $file }
authority-took-nothing = ليس في المجلد الآخر شيء غير موجود هنا.
authority-discarded = وُضع { $edition } جانبًا مع توقيعاته. لم يُحذف شيء.

## حال السجل

authority-register =
    سجل «{ $name }»: { $id }
    للمقارنة بصوت مسموع: { $spoken }
authority-holds = { $published ->
    [yes] { $edition } في `register.json`، وصالح حتى { $until }.
   *[no] { $edition } له توقيعاته، وينتظر ما يرافقه؛ صالح حتى { $until }.
}
authority-stray = { $why ->
    [other-text] لا يُحسب { $file }: هو توقيع نص آخر تحت الرقم نفسه. عمل شخصان في الوقت نفسه؛ يُقارن المجلدان، ويوضع أحدهما جانبًا (`repere authority discard`) ويؤخذ الآخر (`repere authority take`).
    [no-part] لا يُحسب { $file }: ليس لهذه المفاتيح أن توقّع { $edition }.
    [wrong] لا يُحسب { $file }: فيه توقيع غير صحيح.
   *[unreadable] لا يُحسب { $file }: ليس فيه توقيعا شخص واحد.
}
authority-ends = { $soon ->
    [ended] لم يعد { $edition } صالحًا منذ { $on } (الأيام: { $days }). من انضم يواصل؛ ولا يستطيع أحد الانضمام.
    [week] ينتهي { $edition } في { $on }: بقي أقل من أسبوع (الأيام: { $days }).
    [month] ينتهي { $edition } في { $on }: بقي أقل من شهر (الأيام: { $days }).
   *[quarter] ينتهي { $edition } في { $on } (الأيام: { $days }).
} { $role ->
    [root] لتمديده: `repere authority rotate`.
   *[deployment] لتمديده: `repere authority settings --renew`.
}
authority-to-renew = لا يقبل أحدث جذر أحدث منظومة. تُكتب من جديد: `repere authority settings --renew`.
authority-no-spare = { $role ->
    [root] انتباه: على كل من يوقّع الجذر أن يوقّع. إن أضاع أحدهم مفاتيحه فلن يمكن تغيير شيء، ويلزم سجل جديد.
   *[deployment] انتباه: على كل من يوقّع المنظومة أن يوقّع. إن أضاع أحدهم مفاتيحه لزم جذر جديد.
}
authority-diff-unverified = هذه نصوص بلا توقيعاتها: يقول `repere authority status` من وقّعها.
authority-file-is-named = هذا هو الملف «{ $name }» الذي يسمّيه السجل.
authority-compare-none = لا يتناقض هذان السجلان: أحدهما هو الآخر، أو أقدم منه.
authority-compare-two-texts = { $role ->
        [root] نصان للجذر { $version }: { $one } و{ $other }.
        [deployment] نصان للإعدادات { $version }: { $one } و{ $other }.
        [registrar] نصان لما قاله المكتب «{ $registrar }» تحت الرقم { $version }: { $one } و{ $other }.
       *[timestamp] نصان لختم الوقت { $version }: { $one } و{ $other }.
    } { $some ->
        [no] لم يوقّع أحد على الاثنين.
       *[yes] من وقّعوا على الاثنين: { $names }. الاتصال بهم، وحفظ الملفين.
    }

## ما لا يعمل

authority-error-no-file = لا شيء في هذا المكان: { $path }
    .fix = التحقق من المسار.
authority-error-already-there = هناك شيء في هذا المكان من قبل: { $path }. لم يُغيَّر شيء.
    .fix = اختيار اسم آخر. المفاتيح الضائعة لا تُصنع من جديد.
authority-error-in-use = يكتب شخص آخر في هذا المجلد الآن ({ $path }). لم يُغيَّر شيء.
    .fix = انتظار انتهاء الأمر الآخر، ثم المحاولة من جديد.
authority-error-io = لا يمكن قراءة { $path } أو الكتابة فيه ({ $reason }).
    .fix = التحقق من المسار والصلاحيات والمساحة الباقية.
authority-error-not-an-authority = لا يوجد سجل في { $path }.
    .fix = بدؤه بالأمر `repere authority init`، أو التحقق من المجلد.
authority-error-not-a-key = لا يحتوي { $path } على المفاتيح السرية لمن يوقّع سجلًا.
    .fix = أخذ الملف الذي كتبه `repere authority keygen`.
authority-error-not-public-keys = ليس { $path } النصف العام لمفاتيح شخص.
    .fix = أخذ الملف `….public.json` الذي كتبه `repere authority keygen`.
authority-error-not-hub-keys = ليس { $path } ملف مفاتيح خادم.
    .fix = أخذ الملف الذي كتبه الخادم دون تغييره.
authority-error-not-settings = ليس { $path } ملف إعدادات صالحًا.
    .fix = أخذ الملف الذي كتبه `repere hub deployment` دون تغييره.
authority-error-bad-name = لا يصلح هذا الاسم. لم يُصنع شيء.
    .fix = إعطاء اسم من 200 حرف على الأكثر، بلا سطر جديد.
authority-error-edition = لا يصلح { $edition }. { $why }
    .fix = إعادة هذا الملف من نسخة أخرى من المجلد.
authority-error-register = ليس `register.json` كما كُتب. { $why }
    .fix = إعادة هذا الملف من نسخة أخرى من المجلد.
authority-error-impossible = لا يستطيع أحد استعمال ما سينتج؛ لم يُكتب شيء. { $why }
    .fix = تصحيح المطلوب، ثم المحاولة من جديد.
authority-error-missing = { $edition } ناقص في المجلد.
    .fix = إعادته من نسخة أخرى من المجلد.
authority-error-misnamed = في ملف { $edition } طبعة برقم آخر.
    .fix = عدم تغيير أسماء هذه الملفات؛ وإعادة الصحيح من نسخة أخرى.
authority-error-two-texts = هناك نصّان مختلفان تحت الرقم { $edition }: عمل شخصان في الوقت نفسه، أو غُيّر نص. لم يُغيَّر شيء، لا هنا ولا هناك.
    .fix = الاتفاق على أحدهما: يقارن بينهما `repere authority diff`. يوضع الآخر جانبًا في مجلده (`repere authority discard`)، ويؤخذ هذا (`repere authority take`)، ثم يُعاد التغيير فوقه.
authority-error-other-register = هذا من سجل آخر. لم يُغيَّر شيء.
    .fix = التحقق من المجلد: يظهر المعرّف بالأمر `repere authority status`.
authority-error-stray-signature = توقيعات المفاتيح { $keys } على { $edition } لا تناسب النص. لم يُغيَّر شيء.
    .fix = طلب توقيع جديد من هذا الشخص، على نسخة من هذا المجلد.
authority-error-signed = وقّع { $names } على { $edition } من قبل: لم يعد نصه يتغيّر. لم يُغيَّر شيء.
    .fix = إتمام توقيعه، أو وضعه جانبًا بالأمر `repere authority discard`.
authority-error-discarded = وُضع { $edition } جانبًا، هنا أو في النسخة الأخرى، بعد أن وقّعه أحد. لم يعد يُوقَّع. لم يُغيَّر شيء.
    .fix = إن كان هنا بعد: `repere authority discard`. وإن جاء من نسخة: يوضع جانبًا هناك أيضًا، أو يُنتظر حتى تكتمل توقيعاته.
authority-error-unfinished = لم تكتمل توقيعات { $edition } قط، وفوقه طبعة أعلى. لم يُوقَّع شيء.
    .fix = غيّر أحد ملفات هذا المجلد: البدء من نسخة أخرى.
authority-error-not-begun = لم يُوقَّع السجل بعد. لم يُغيَّر شيء.
    .fix = توقيعه أولًا؛ أو، إن كان خطأ، حذف المجلد والبدء من جديد بالأمر `repere authority init`.
authority-error-already-begun = في { $path } سجل من قبل. لم يُغيَّر شيء.
    .fix = اختيار مجلد آخر، أو استعمال هذا.
authority-error-not-a-signer = ليس لـ«{ $name }» ما يوقّعه في هذا السجل.
    .fix = التحقق من المجلد والمفاتيح: يقول `repere authority status` من يوقّع.
authority-error-nothing-to-sign = لا شيء ينتظر توقيع «{ $name }».
    .fix = يقول `repere authority status` ما الذي ينتظر، وممّن.
authority-error-signed-another = وقّع «{ $name }» نصًا آخر تحت الرقم { $edition }. لا أحد يوقّع اثنين. لم يُوقَّع شيء.
    .fix = أن يوقّعه الآخرون. وإن كانوا قليلين يوضع جانبًا بالأمر `repere authority discard` ويُعاد التغيير: تأخذ المنظومة حينئذ رقمًا جديدًا.
authority-error-not-shown = تغيّر { $edition } أثناء القراءة. لم يُوقَّع شيء.
    .fix = المحاولة من جديد، وقراءة ما يتغيّر.
authority-error-nothing-changes = هو كذلك من قبل: لا شيء للتوقيع. لم يُغيَّر شيء.
    .fix = للتمديد بلا تغيير: `repere authority settings --renew`.
authority-error-nothing-waits = لا شيء ينتظر توقيعًا.
    .fix = ما وُقّع لا يوضع جانبًا: تُكتب طبعة أخرى.
authority-error-unknown-agency = الجهة «{ $id }» ليست في هذا السجل. لم يُغيَّر شيء.
    .fix = إضافتها بالأمر `repere authority agency add`، أو التحقق من معرّفها.
authority-error-unknown-agency-key = ليس للجهة «{ $id }» مفتاح آخر بصمته { $key }. لم يُغيَّر شيء.
    .fix = خذوا البصمة من كلمات الإصدار. المفتاح المستعمل يُستبدل بالأمر «repere authority agency key».
authority-error-agency-exists = الجهة «{ $id }» موجودة من قبل. لم يُغيَّر شيء.
    .fix = لمفتاح آخر أو كلمات أخرى: `repere authority agency key`.
authority-error-other-agency = يصف هذا الملف الجهة «{ $found }»، لا «{ $id }». لم يُغيَّر شيء.
    .fix = أخذ الملف `agency.json` لتلك الجهة.
authority-error-agency-without-keys = ليس للجهة «{ $id }» مفاتيح توقّع بها: لا يستطيع مكتبها قبول أجهزة. لم يُغيَّر شيء.
    .fix = أخذ ملف `agency.json` من إصدار حالي لمكتبها.
authority-error-unknown-registrar = المكتب «{ $id }» لا يقبل أجهزة في هذا السجل. لم يُغيَّر شيء.
    .fix = التحقق من معرّفه، أو إضافته بالأمر `repere authority registrar add`.
authority-error-registrar-exists = المكتب «{ $id }» يقبل أجهزة من قبل. لم يُغيَّر شيء.
    .fix = لا يلزم فعل شيء.
authority-error-unknown-publisher = لا ناشر اسمه «{ $id }» أو له هذه المفاتيح، أو لعدة ناشرين هذا الاسم. لم يُغيَّر شيء.
    .fix = إعطاء بصمة مفاتيحه.
authority-error-publisher-exists = هذا الناشر موجود من قبل (المفاتيح { $id }). لم يُغيَّر شيء.
    .fix = لا يلزم فعل شيء.
authority-error-unknown-signer = لا موقّع اسمه «{ $id }» أو له هذه المفاتيح، أو لعدة موقّعين هذا الاسم. لم يُغيَّر شيء.
    .fix = إعطاء بصمة مفاتيحه، وهي تظهر بالأمر `repere authority status --format json`.
authority-error-signer-exists = هذه المفاتيح توقّع من قبل ({ $id }). لم يُغيَّر شيء.
    .fix = لا يلزم فعل شيء.
authority-error-unknown-file = الملف { $path } ليس في هذا السجل. لم يُغيَّر شيء.
    .fix = التحقق من اسمه.
authority-error-other-file = هذا ليس الملف «{ $path }» الذي يسميه السجلّ: محتواه مختلف.
    .fix = عدم استعماله، وطلب الملف من جديد ممن أدخله في السجلّ.
authority-error-not-comparable = ليس { $path } نصًا من سجل ولا ملف `register.json`.
    .fix = إعطاء نصين من النوع نفسه، أو ملفي `register.json`.
authority-error-other-kind = هذان الملفان من نوعين مختلفين.
    .fix = إعطاء جذرين أو منظومتين أو ملفي `register.json`.
