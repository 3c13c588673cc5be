### review: draft
### السجل: بمن تثق المنظومة. ما تغيّره طبعة جديدة (`register-change-…`)، ولماذا لا يُصدَّق شيء (`register-refused-…`).
### يقرؤه التطبيق والمكاتب وسطر الأوامر.
### «جهة»: من يستقبل الإحالات؛ «مكتب»: حيث تُقرأ؛ «{ $keys }»: بصمة مفاتيح.

## ما يتغيّر

register-change-signer-added = { $role ->
    [root] «{ $name }» يوقّع من الآن جذر السجل (المفاتيح { $keys }).
    [timestamp] «{ $name }» يؤكّد من الآن أن السجل هو الأحدث (المفاتيح { $keys }).
   *[deployment] «{ $name }» يوقّع من الآن المنظومة (المفاتيح { $keys }).
}
register-change-signer-removed = { $role ->
    [root] «{ $name }» لم يعد يوقّع جذر السجل (المفاتيح { $keys }).
    [timestamp] «{ $name }» لم يعد يؤكّد السجل (المفاتيح { $keys }).
   *[deployment] «{ $name }» لم يعد يوقّع المنظومة (المفاتيح { $keys }).
}
register-change-threshold = { $role ->
    [root] التوقيعات اللازمة للجذر: { $need } من { $all }.
    [timestamp] التوقيعات اللازمة لتأكيد السجل: { $need } من { $all }.
   *[deployment] التوقيعات اللازمة للمنظومة: { $need } من { $all }.
}
register-change-keys-voided = { $role ->
    [timestamp] ما أُكّد بالمفاتيح السابقة لم يعد صالحًا.
   *[deployment] ما وُقّع بالمفاتيح السابقة لم يعد صالحًا.
}
register-change-deployment-voided = المنظومة السابقة لم تعد صالحة؛ والتالية لم تصل بعد.
register-change-name = اسم المنظومة «{ $name }».
register-change-demonstration = هذا تدريب: لا شيء مما يُرسل حالة حقيقية.
register-change-not-demonstration = لم يعد هذا تدريبًا: ما يُرسل حقيقي.
register-change-hub-added = عنوان جديد للخادم: { $url }
register-change-hub-order = يُقصد الخادم أولًا على العنوان { $url }
register-change-hub-removed = لم يعد الخادم على العنوان { $url }
register-change-hub-authority = يُعرف الخادم بهذه الشهادة: { $sha256 }
register-change-receipt-keys-added = يوقّع الخادم الإيصالات بمفاتيح جديدة ({ $keys }).
register-change-receipt-keys-order = يوقّع الخادم الإيصالات أولًا بالمفاتيح { $keys }.
register-change-receipt-keys-removed = مفاتيح لم تعد صالحة للإيصالات ({ $keys }).
register-change-agency-added = جهة جديدة: «{ $name }» ({ $id }) (المفتاح { $key }).
register-change-agency-removed = الجهة «{ $name }» ({ $id }) لم تعد موجودة.
register-change-agency-closed = الجهة «{ $name }» ({ $id }) لم تعد تستقبل: { $reason }
register-change-agency-reopened = الجهة «{ $name }» ({ $id }) تستقبل من جديد.
register-change-agency-key = للجهة «{ $name }» ({ $id }) مفتاح آخر: ما يُوجَّه إليها يُشفَّر له من الآن (المفتاح { $key }).
register-change-agency-key-from-reserve = تستعمل الجهة «{ $name }» ({ $id }) من الآن مفتاحًا كان لديها احتياطًا (المفتاح { $key }).
register-change-agency-reserve = مفاتيح الاحتياط لدى الجهة «{ $name }» ({ $id }): { $keys }.
register-change-agency-earlier = مفاتيح سابقة للجهة «{ $name }» ({ $id }) ما زال يُستلم ما شُفِّر لها: { $keys }.
register-change-agency-reply-keys = توقّع الجهة «{ $name }» ({ $id }) ردودها بمفاتيح أخرى (المفاتيح { $keys }).
register-change-agency-reply-keys-reserve = { $count ->
    [0] لم تعد للجهة «{ $name }» ({ $id }) مفاتيح أخرى معلنة لتوقيع ردودها.
   *[other] تعلن الجهة «{ $name }» ({ $id }) مفاتيح أخرى لتوقيع ردودها؛ وهي معتمدة من الآن (المفاتيح { $keys }).
}
register-change-agency-reply-keys-earlier = { $count ->
    [0] ما وقّعته الجهة «{ $name }» ({ $id }) بمفاتيحها السابقة لم يعد معتمدًا.
   *[other] ما وقّعته الجهة «{ $name }» ({ $id }) بمفاتيحها السابقة ما زال معتمدًا (المفاتيح { $keys }).
}
register-change-agency-described = تصف الجهة «{ $name }» ({ $id }) نفسها بكلمات أخرى.
register-change-registrar-added = يستطيع المكتب «{ $name }» ({ $id }) قبول أجهزة (المفاتيح { $keys }).
register-change-registrar-renamed = اسم المكتب «{ $before }» ({ $id }) من الآن «{ $name }».
register-change-registrar-removed = المكتب «{ $name }» ({ $id }) لم يعد يقبل أجهزة؛ وما قبله وحده لم يعد معترفًا به.
register-change-registrar-keys = يقبل المكتب «{ $name }» ({ $id }) الأجهزة بمفاتيح أخرى (المفاتيح { $keys }).
register-change-registrar-keys-before = { $some ->
    [no] ما قاله المكتب «{ $name }» ({ $id }) بمفاتيحه السابقة لم يعد معتبرًا.
   *[other] ما قاله المكتب «{ $name }» ({ $id }) بمفاتيح أخرى معتبر أيضًا (المفاتيح { $keys }).
}
register-change-registrar-voided = ما قاله المكتب «{ $name }» ({ $id }) عن أجهزته لم يعد صالحًا؛ وعليه أن يقبلها من جديد.
register-change-publisher-added = ناشر بروتوكولات جديد: «{ $name }» (المفاتيح { $keys }).
register-change-publisher-removed = «{ $name }» لم يعد ناشر بروتوكولات (المفاتيح { $keys }).
register-change-retention = الأيام التي تحذف الأجهزة المقابلة بعدها: { $inactive } بلا تغيير، { $delivered } بعد الاستلام.
register-change-retention-none = لم تعد الأجهزة تحذف شيئًا من نفسها.
register-change-file-added = ملف جديد: { $path }
register-change-file-changed = للملف { $path } محتوى آخر.
register-change-file-removed = الملف { $path } لم يعد موجودًا.
register-change-devices-introduced = أجهزة قبلها { $id }: { $count }.
register-change-devices-gone = أجهزة لم يعد { $id } يعترف بها: { $count }.
register-change-log-went-back = أُعيد الخادم إلى حالة أقدم: لم يعد لديه ما تسلّمه منذ ذلك الحين.
register-change-log-forked = لم يعد الخادم يعرض تسلسل الإيصالات نفسه كما كان. أبلغوا الشخص المسؤول عن هذه المنظومة.
register-change-log-again = ما لم يعد لدى الخادم يُسلَّم إليه من جديد: { $count }. ليس عليكم فعل شيء.

## لماذا لا يُصدَّق شيء

register-refused-too-large = هذا كبير جدًا: { $most } بايت على الأكثر.
register-refused-too-many = العدد كبير جدًا: { $most } على الأكثر.
register-refused-unreadable = هذا لا يُقرأ.
register-refused-newer-format = هذا من إصدار أحدث من Repère.
register-refused-malformed = { $role ->
    [root] لا يمكن أن يكون هذا في الجذر: `{ $place }`.
    [deployment] لا يمكن أن يكون هذا في المنظومة: `{ $place }`.
   *[other] لا يمكن أن يكون هذا في طبعة: `{ $place }`.
}
register-refused-wrong-role = هذه طبعة من نوع غير المطلوب (`{ $role }`).
register-refused-half-signed = ينقص أحد التوقيعين (المفاتيح { $keys }).
register-refused-signed-twice = وقّعت المفاتيح نفسها مرتين ({ $keys }).
register-refused-unknown-signers = لم يوقّع إلا مجهولون.
register-refused-extraneous-signature = وقّع من لا شأن له بالتوقيع هنا (المفاتيح { $keys }).
register-refused-bad-signature = توقيع غير صحيح (المفاتيح { $keys }).
register-refused-not-enough-of-old = وقّع عدد قليل ممن كانوا يوقّعون قبل ذلك: { $have } من { $need } (`{ $role }`).
register-refused-not-enough-signatures = التوقيعات قليلة: { $have } من { $need } (`{ $role }`).
register-refused-not-vouched = هذا جذر غير الذي يضمنه الرمز.
register-refused-other-register = هذا من سجل آخر.
register-refused-rollback = هذا أقدم مما هو معروف (`{ $role }` { $offered }، والمعروف { $held }).
register-refused-two-contents = هناك نصّان مختلفان تحت الرقم نفسه (`{ $role }` { $version }).
register-refused-root-out-of-turn = الجذر { $offered } لا يتبع الجذر { $held }: ينقص بينهما جذر.
register-refused-too-far-ahead = الرقم { $offered } عالٍ إلى حدّ لا يمكن أن يتبعه رقم.
register-refused-voided-keys = وُقّع هذا بمفاتيح لم تعد صالحة (`{ $role }`).
register-refused-epoch-not-opened = يبدأ هذا العدّ من جديد، ولا يقول ذلك أي جذر (`{ $role }`).
register-refused-mix-and-match = هذه الطبعات لا تتوافق (`{ $role }`).
register-refused-missing = تنقص طبعة يذكرها الخادم (`{ $role }` { $version }).
register-refused-unknown-registrar = المكتب «{ $id }» لا يقبل أجهزة في هذه المنظومة.
register-refused-invitation-used-twice = استُعمل رمز واحد لجهازين؛ الثاني { $device }.
register-refused-file-not-listed = الملف { $path } ليس من هذه المنظومة.
register-refused-wrong-file = للملف { $path } محتوى غير المعلن.
