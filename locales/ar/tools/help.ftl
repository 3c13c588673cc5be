### review: draft
### مساعدة الأمر `repere`: ما فائدة كل أمر وكل معامل فيه، وما يُقال عن سطر لا يُقرأ.
### رسالة واحدة لكل أمر؛ وكل سمة فيها معامل. والمعامل الذي لا يذكره الأمر يُبحث عنه في الأمر الذي يحويه.
### الكلمات بعد `--` والقيم وأسماء الملفات تُكتب كما هي ولا تُترجم.

## صفحة المساعدة

help-usage = الاستعمال:
help-commands = الأوامر:
help-arguments = المعاملات:
help-options = الخيارات:
# مكان «[OPTIONS]» و«<COMMAND>» في سطر الاستعمال.
help-some-options = خيارات
help-a-command = أمر
help-default = [افتراضيًا: { $value }]
help-values = [للاختيار: { $values }]

# ما يوضع مكان القيمة.
help-value =
    .agency = ملف
    .bearer = رمز
    .column = عمود
    .command = أمر
    .date = تاريخ
    .days = أيام
    .deployment = ملف
    .device = جهاز
    .dir = مجلد
    .file = ملف
    .parcel = ملف
    .receipts = ملف
    .file-svg = ملف.svg
    .format = شكل
    .from = بداية
    .id = معرّف
    .ids = معرّفات
    .lang = لغة
    .listen = عنوان
    .locale = لغة
    .log = ماذا
    .message = نص
    .message-file = ملف
    .n = عدد
    .name = اسم
    .name-tag = اسم=لغة
    .names = اسم
    .new = جديد
    .number = رقم
    .old = قديم
    .one = ملف
    .other = ملف
    .out = ملف
    .outcome = نتيجة
    .path = مجلد
    .paths = مجلد
    .purpose = نص
    .referral = إحالة
    .seconds = ثوانٍ
    .share = نسبة
    .shell = صدفة
    .state = حالة
    .tag = لغة
    .url = عنوان
    .what = ماذا
    .store = مخزن

## الأمر وأجزاؤه الكبرى

help-repere = ‏Repère: لمن يكتب البروتوكولات أو يستقبل الإحالات أو يشغّل خادمًا أو يريد أن يرى الطريق كله.
    .lang = لغة ما يُعرض: { $languages }. افتراضيًا لغة النظام، وإلا فالفرنسية
    .format = الشكل: text للقراءة، و json لبرنامج
    .help = عرض هذه المساعدة
    .version = عرض الإصدار
help-help = عرض مساعدة أمر
help-completions = كتابة ما تُكمل به صدفة الأوامر الأوامرَ.
    .shell = صدفة الأوامر
    .after =
        أمثلة:
          repere completions bash > ~/.local/share/bash-completion/completions/repere
          repere --lang ar completions fish > ~/.config/fish/completions/repere.fish
              يُقال فيه ما تفعله الأوامر باللغة المطلوبة.

help-protocol = التحقق من البروتوكولات وتجربتها ورسمها والمقارنة بينها.
    .path = مجلد بروتوكول
    .paths = مجلدات بروتوكولات، أو مجلدات فيها بروتوكولات
    .answers = ملف إجابات، JSON أو TOML: معرّفات الأسئلة مع رموزها؛ و `-` يقرأ الدخل القياسي
    .out = الملف الذي يُكتب؛ وإلا فالخرج القياسي
help-desk = استقبال الإحالات: المفاتيح والجلب والفتح.
    .dir = مجلد المكتب
    .referral = رقم الإحالة
help-hub = تشغيل الخادم المركزي.
    .dir = مجلد الخادم
    .store = مكان المخزن: `sqlite:PATH` أو `postgres://USER@HOST/DATABASE`، من دون كلمة مرور أبدًا؛ وإلا فالمتغيّر REPERE_HUB_STORE، وإلا فالملف «hub.db» في المجلد
help-demo = السير في الطريق كله، من السؤال الأول إلى المكتب، بالأجزاء الحقيقية.
    .json = كتابة كائن JSON واحد بدل الجمل
    .out = ترك ما صُنع في هذا المجلد: الإحالة كما أُرسلت، ومفتاح الجهة، والوثيقة المفتوحة
help-demo-prepare = إعداد نشر تجريبي يبقى: خادم ومكتب وجهاز مسجَّل.
    .dir = أين يُحفظ؛ وما فيه يبقى
    .listen = أين يستمع خادمه
    .show = عدم صنع شيء، بل قول ما فيه فقط

## البروتوكولات

help-protocol-new = صنع بروتوكول صغير كامل للبدء به.
    .dir = المجلد الذي يُصنع. يجب ألا يكون موجودًا
    .id = معرّف البروتوكول: حروف صغيرة بلا علامات وأرقام وشرطات. افتراضيًا اسم المجلد
    .from = بماذا يُبدأ: minimal (أربعة أسئلة ومؤشران وبعد واحد يزنهما) أو points (خمسة أسئلة تجمع نقاطًا، بحدود)
    .after =
        أمثلة:
          repere protocol new my-protocol
              يصنع المجلد `my-protocol`: أربعة أسئلة بالفرنسية والإنجليزية، وست حالات.
          repere protocol new drafts/second --id street-outreach
              مثله في مجلد آخر، لبروتوكول اسمه `street-outreach`.
          repere protocol new my-protocol --from points
              يبدأ بأسئلة تجمع نقاطًا، بحدود.

        ثم يُغيَّر شيء واحد في كل مرة، وبعد كل تغيير:
          repere protocol check my-protocol
          repere protocol test my-protocol
help-protocol-check = التحقق من البروتوكولات وعرض كل مشكلة ومكانها وكيف تُصحَّح.
    .deny-warnings = عدّ التنبيهات أخطاء
help-protocol-test = تنفيذ حالات البروتوكولات.
help-protocol-score = تقييم إجابات، أو مؤشرات، ببروتوكول.
    .indicators = هذه المؤشرات حاضرة، بفواصل بينها؛ وكل ما عداها غائب
    .presumed-minor = تطبيق أوزان القاصرين وقواعدهم (مع --indicators)
help-protocol-evaluate = قول مدى اتفاق بروتوكول مع مرجع، من جدول دراسة.
    .data = الجدول (CSV): سطر لكل شخص، وعمود لكل سؤال باسم معرّفه
    .reference = العمود الذي يقول من المعنيّ: نعم أو لا، 1 أو 0
    .indicators = الأعمدة مؤشرات بقيمة 1 أو 0 بدل أسئلة بإجاباتها
    .ignore = عمود يُترك؛ يمكن تكراره
    .positive = أدنى نتيجة تُعدّ إيجابية. افتراضيًا أعلاها
    .prevalence = نسبة المعنيين حيث سيُستعمل البروتوكول: 0.011 أو 1.1%
    .plot = رسمها أيضًا، لمن ليس إحصائيًا
help-protocol-keygen = صنع مفاتيح ناشر بروتوكولات.
    .name = الاسم الذي يُعرف به الناشر
    .out = الملف الجديد للمفاتيح السرية، لا يقرؤه إلا صاحبه
help-protocol-sign = توقيع بروتوكول، في ملف واحد تثبّته الأجهزة.
    .key = مفاتيح الناشر السرية كما كتبها `keygen`
    .unsigned = توقيع بلا مفاتيح أحد: لا يقبله إلا تدريب
    .out = الملف الذي يُكتب. افتراضيًا معرّف البروتوكول وإصداره، في هذا المجلد
help-protocol-verify = قول من وقّع بروتوكولًا، وهل بقي كما كان.
    .file = ملف `.repere-protocol`
    .publishers = ناشر موثوق: ما عرضه `keygen`؛ يمكن تكراره
help-protocol-schema = عرض مخطط JSON لملف protocol.toml أو cases.toml، لمحررات النصوص.
    .cases = مخطط cases.toml بدل مخطط protocol.toml
    .after =
        أمثلة:
          repere protocol schema --out protocol.schema.json
              يكتب المخطط. ثم يقول السطر الأول من protocol.toml أين هو:
              #:schema ../protocol.schema.json
          repere --lang en protocol schema --cases --out cases.schema.json
              مخطط cases.toml، موصوفًا بالإنجليزية.

        المحررات التي تفهم هذا السطر: Visual Studio Code مع «Even Better TOML»، وكل ما يستعمل taplo.
        تُكمل المفاتيح وتشرحها وتضع خطًا تحت ما لا يمكن أن يصح. ويرى `repere protocol check` أكثر من ذلك:
        مثلًا هل السؤال المذكور موجود.
help-protocol-explain = السير في حالة واحدة وقول لماذا تنتهي حيث تنتهي.
    .case = معرّف إحدى حالاته
    .after =
        أمثلة:
          repere protocol explain my-protocol --case hours-alone
              يسير في حالة من cases.toml: ما سُئل، وما فتح كل سؤال وأغلقه، والمؤشرات التي أظهرتها
              الإجابات، والقواعد، والنتيجة، وما الذي يغيّرها.
          repere protocol explain my-protocol --answers answers.json
              مثله لملف إجابات، مثل {"{"} "papers-held-by": "employer" {"}"}.
          repere protocol explain my-protocol --case hours-alone --format json
              مثله كبيانات.
help-protocol-diff = قول ما يغيّره إصدار جديد، ولمن.
    .old = مجلد الإصدار القديم
    .new = مجلد الإصدار الجديد
    .samples = كم مجموعة إجابات عشوائية تُجرَّب
    .seed = من أين تبدأ الإجابات العشوائية
    .after =
        أمثلة:
          repere protocol diff released/my-protocol my-protocol
              الأسئلة والقواعد والأوزان والنصوص المختلفة؛ ثم نتيجة كل حالة و10000 مجموعة إجابات عشوائية
              بالإصدارين، وأقصر مثال لكل نوع من التغيير.
          repere protocol diff old new --samples 100000 --seed 7
              يبحث أطول، في إجابات أخرى. والبداية نفسها تعطي الإجابات نفسها في كل مكان.
          repere protocol diff old new --format json
              مثله كبيانات.
help-protocol-graph = رسم أي الإجابات تفتح أي الأسئلة.
    .format = مم يُصنع الرسم: svg الذي تعرضه المتصفحات، أو dot الذي يقرؤه Graphviz
    .with = ما يُرسم مع الأسئلة: المؤشرات التي تظهرها الإجابات والأبعاد والنتائج
    .after =
        أمثلة:
          repere protocol graph screening-protocols/labour-exploitation --out routing.svg
              يرسم الأسئلة وما يفتحها. أي متصفح يعرض الملف.
          repere --lang ar protocol graph screening-protocols/labour-exploitation --out routing.svg
              مثله بالنصوص العربية، يُقرأ من اليمين إلى اليسار.
          repere protocol graph my-protocol --with indicators --out routing.svg
              يرسم أيضًا المؤشرات التي تظهرها الإجابات والأبعاد والنتائج.
          repere protocol graph my-protocol --format dot | dot -Tpdf -o routing.pdf
              لمن لديه Graphviz.
help-protocol-speak = جعل آلة تقرأ الأسئلة بصوت: تسجيلات أولية معلَّمة بذلك.
    .locales = لغة من لغات البروتوكول؛ يمكن تكراره. افتراضيًا كلها
    .again = إعادة ما نطقته آلة ولم تتغير كلماته
help-protocol-import = صنع بروتوكول من استمارة جدول (XLSForm)، وقول ما لم ينتقل.
    .file = الجدول: XLSForm بصيغة .xlsx
    .out = المجلد الذي يُصنع. يجب ألا يكون موجودًا
    .id = معرّف البروتوكول. افتراضيًا معرّف الاستمارة
    .locale = اللغة التي يُكتب بها البروتوكول. افتراضيًا لغة الاستمارة
    .language = رمز لغة يسميها عمود باسم غير معروف؛ يمكن تكراره
    .after =
        أمثلة:
          repere protocol import arrival.xlsx --out arrival
              يصنع المجلد `arrival`: الأسئلة وكلماتها وما يفتحها، بروتوكولًا.
              وما لم ينتقل يُذكر هنا وفي arrival/import-report.txt.
          repere protocol import arrival.xlsx --out arrival --id arrival-screening --locale en
              مثله بمعرّف آخر، مكتوبًا أولًا بالإنجليزية.
          repere protocol import form.xlsx --out form --language "Tigrigna=ti"
              يقول بأي لغة عمود لا يُعرف اسمه.

        تُقرأ الأوراق `survey` و `choices` و `settings`. لا تقول الاستمارة شيئًا عما تدل عليه الإجابات:
        يُكتب ذلك في protocol.toml حيث يوجد مثال، ثم
          repere protocol check arrival
help-protocol-export = كتابة بروتوكول استمارةَ جدول (XLSForm) أو استبيان FHIR.
    .format = ما يُصنع: xlsform، جدول .xlsx، أو fhir، أي FHIR R4 بصيغة JSON
    .answers = إجابات، JSON أو TOML، تُكتب QuestionnaireResponse؛ و `-` يقرأ الدخل القياسي
    .out = الملف الذي يُصنع. يجب ألا يكون موجودًا. افتراضيًا الخرج القياسي
    .after =
        أمثلة:
          repere protocol export screening-protocols/labour-exploitation --format xlsform --out labour.xlsx
              جدول لبرامج ODK و KoboToolbox وأقاربها: كل سؤال بكل لغة، وما يفتحه، وما يُسمح به،
              وعدم الإجابة بأنواعه الخمسة ضمن الخيارات.
          repere protocol export labour-exploitation --format fhir --out questionnaire.json
              ‏Questionnaire (FHIR R4)، مسودة.
          repere protocol export labour-exploitation --format fhir --answers answers.json
              ‏QuestionnaireResponse بهذه الإجابات، على الخرج القياسي.

        ما لا ينتقل، مثل التقييم، يُقال على خرج الأخطاء.

## المكتب المستقبِل

help-desk-new-key = صنع مفتاح جديد للجهة؛ تبقى القديمة وتفتح ما وُجِّه إليها.
    .replies = صنع مفاتيح جديدة لتوقيع الردود وتقديم الأجهزة بدلًا من ذلك
help-desk-keygen = صنع مفتاح الجهة ووصفها العلني.
    .id = معرّف الجهة: حروف صغيرة وأرقام وشرطات
    .name = اسم الجهة كما سيقرؤه العاملون
    .purpose = ما تفعله الجهة، في جملة
    .locale = اللغة التي تقرؤها الجهة (BCP 47)
help-desk-connect = الانضمام إلى النشر الذي يستقبل خادمه لهذه الجهة.
    .register = ملف سجلّ المنظومة
    .deployment = ملف إعدادات منظومة بلا سجلّ
    .id = معرّفه كما يقوله بطريق آخر من وقّعوه: لا يؤخذ أي سجل آخر؛ يلزم حين يكون السجل المحفوظ هنا تالفًا
    .bearer = لمكتب من إصدار أقدم لا يوقّع: رمز الدخول الذي أعطاه من يشغّل الخادم؛ `-` يقرؤه من الدخل القياسي
help-desk-invite = صنع رمز يُستعمل مرة واحدة، يتيح لجهاز واحد أن يرسل إلى هذه الجهة.
    .qr = كتابة الرمز أيضًا صورةً (PNG) يقرؤها التطبيق
    .count = عدد الرموز المطلوب إنشاؤها
    .csv = إنشاء رمز لكل سطر من هذا الجدول، يقول عموده الأول لمن هو؛ تبقى القائمة في المكتب
    .out = كتابة الرموز على بطاقات للطباعة (PDF)، لا يقرؤها إلا صاحبها
help-desk-fetch = جلب ما وصل وحفظه مختومًا والتحقق ممن أرسله.
    .all = وما جُلب من قبل أيضًا
    .every = الإعادة كل هذا العدد من الثواني إلى أن يوقَف (Ctrl-C أو SIGTERM): عندها يُعتبر هنا سحب جهاز أو سجل أحدث خلال دقيقة
help-desk-open = فتح إحالة والتحقق منها.
    .referral = إحالة مختومة، أو رقم إحالة مستلمة
    .format = شكل الوثيقة: text للقراءة هنا، و html صفحة للقراءة والطباعة، و json لبرنامج
    .out = الكتابة في هذا الملف، لا يقرؤه إلا صاحبه، بدل الخرج القياسي
help-desk-attachment = كتابة صورة أو تسجيل من إحالة في ملف.
    .referral = رقم إحالة مستلمة
    .number = أي المرفقات، ابتداءً من 1، بترتيب الوثيقة
    .out = الملف الذي يُكتب فيه غير مشفّر، لا يقرؤه إلا صاحبه؛ ويجب ألا يوجد شيء بهذا الاسم
help-desk-list = سرد ما استُلم.
help-desk-hand-in = تسليم الخادم ملفا جيء به على ذاكرة محمولة، باسم الأجهزة التي ختمته، وكتابة إيصالاتها.
    .parcel = الملف الذي جيء به
    .receipts = كتابة الإيصالات في هذا الملف، لإعادته
help-desk-reply = الرد على إحالة: تُتابَع، أو أُغلقت.
    .referral = رقم إحالة مستلمة
    .state = ما صار إليه أمرها: taken-up، أحد يعمل عليها؛ closed، أدّت الجهة ما عليها
    .message = بضع كلمات إلى العامل بلغة الجهة: 2000 حرف على الأكثر بلا تنسيق
    .message-file = الكلمات نفسها من ملف
help-desk-erase = محو كل نسخ إحالة هنا، وإبلاغ من أحال بذلك.
    .held-nowhere = ليست هذه الإحالة عند أحد في الجهة، وقد جرى التأكد: القول إنها مُحيت.
help-desk-devices = عرض الأجهزة الموثوق بها، وتلك التي لم تعد كذلك، والرموز التي تنتظر.
help-desk-settle = الكف عن السؤال عما ينقص من جهاز: لقد تبيّن الأمر.
    .device = الاسم الذي يطلقه عليه هذا المكتب، أو رقمه
help-desk-withdraw = سحب جهاز، هنا وعلى الخادم وفي كل المكاتب: ضاع أو سُرق.
    .device = الاسم الذي يطلقه عليه هذا المكتب، أو رقمه
help-desk-strike = عدم تصديق جهاز بعد الآن: فُقد أو سُرق.
    .device = رقم الجهاز، كما تقوله كل إحالة مفتوحة منه
    .unused-codes = وكل رمز يُستعمل مرة واحدة لم يستعمله جهاز بعد

## الخادم

help-hub-init = صنع خادم في مجلد فارغ: سلطته وشهادته ومفاتيح الإيصالات ومخزنه.
    .names = اسم نطاق أو عنوان IP تصل به الأجهزة إلى الخادم؛ يمكن تكراره
help-hub-add-agency = قبول جهة. يعرض رمز دخول مرة واحدة إن لم تكن لمكتبها مفاتيح يوقّع بها.
    .agency = الملف `agency.json` الذي صنعه مكتب الجهة
help-hub-update-agency = أخذ وصف جديد لجهة موجودة، بأسماء أخرى مثلًا. يبقى رمز دخولها.
    .agency = الملف `agency.json` الذي صنعه مكتب الجهة
help-hub-deployment = كتابة ملف الإعدادات الذي تحتاجه الأجهزة والمكاتب.
    .name = الاسم الذي يُعرف به النشر
    .url = أين تصل الأجهزة إلى الخادم: `https://host[:port]`
    .demonstration = تعليمه تدريبًا: لا شيء مما يُرسل حالة حقيقية
    .publishers = من يجوز للأجهزة تثبيت بروتوكولاته: ما عرضه `repere protocol keygen`؛ يمكن تكراره
    .inactive-days = جعل الأجهزة تحذف مقابلة بعد هذا العدد من الأيام من آخر تغيير فيها؛ يُعلن قبل أسبوعين
    .delivered-days = جعل الأجهزة تحذف مقابلة بعد هذا العدد من الأيام من استلام كل ما أُحيل منها
    .out = الملف الذي يُكتب؛ و `-` يكتب على الخرج القياسي
help-hub-keys = كتابة مفاتيح الخادم العامة لمن يوقّعون السجلّ؛ ينشئ مفاتيح الأختام الزمنية إن لم توجد.
    .url = حيث تصل الأجهزة إلى الخادم: `https://host[:port]`
    .name = اسم الخادم في السجلّ؛ وإلا فاسم المضيف
    .out = الملف الذي يُكتب؛ و `-` يكتب على الخرج القياسي
help-hub-register = أخذ سجلّ موقَّع وإعطاؤه للأجهزة والمكاتب. يمكن ذلك والخادم يعمل.
    .register = ملف السجلّ
    .id = للسجلّ الأول: معرّفه، الذي يقوله من وقّعوه بطريق آخر
help-hub-serve = الرد على الأجهزة والمكاتب حتى الإيقاف (Ctrl-C أو SIGTERM).
    .listen = العنوان والمنفذ للاستماع؛ المنفذ 0 يأخذ منفذًا حرًا
    .balancers = عنوان موزّع أحمال يقول عمّن يتكلّم (بروتوكول PROXY، الإصدار 2)؛ يمكن تكراره. من هذه العناوين لا يُقبل شيء آخر، ومن غيرها لا يُصدَّق
    .observe = عنوان هذا الجهاز الذي يُسأل فيه عن حال الخادم، بلا TLS: ‏`/livez` و`/readyz` و`/metrics` لـPrometheus؛ المنفذ 0 يأخذ منفذًا حرًّا
    .json = عرض العنوان بصيغة JSON
    .log = ما يُكتب على خرج الأخطاء، كائن JSON في كل سطر، ولا شيء أبدًا عن شخص: none لا شيء؛ problems ما يجب النظر فيه؛ all كل طلب أيضًا
help-hub-renew = صنع شهادة جديدة من السلطة نفسها؛ تبقى ملفات الإعدادات صالحة.
help-hub-rotate = صنع ما يُعرف به الخادم من جديد، دون أن ينضم أحد مرة أخرى.
    .authority = سلطة جديدة تضمنها السابقة، وشهادتها؛ يلزم «authority.key»
    .receipts = مفاتيح جديدة للإيصالات، تُستعمل حين يسمّيها السجل
    .timestamps = مفاتيح جديدة لأختام الوقت، تُستعمل حين يسمّيها السجل
help-hub-status = قول ما ينتهي ومتى: الشهادة والسلطة والسجل. رمز الخروج 1 إن كان هناك ما يجب فعله.
    .format = الشكل: text للقراءة هنا، json لبرنامج
help-hub-verify = التحقق من أن ما يحفظه الخادم مطابق لسجلّه التسلسلي: كل إيصال وكل قيد، ولا شيء مرتين. رمز الخروج 1 إن نقص شيء أو اختلف.
    .checkpoints = حالة موقّعة للسجلّ محفوظة في مكان آخر: تقول بعد الاستعادة ما ينقص. يمكن إعطاؤها عدة مرات

## سطر لا يُقرأ

usage-missing-argument = ينقص: { $arguments }
usage-missing-value = تنقص قيمة بعد { $argument }.
usage-missing-command = ينقص أمر بعد `{ $command }`.
usage-unknown-argument = لا يوجد هنا معامل `{ $argument }`.
usage-unknown-command = لا يوجد أمر `{ $command }`.
usage-bad-value = القيمة `{ $value }` لا تصلح مع { $argument }.
usage-too-many-values = قيمة زائدة مع { $argument }: `{ $value }`
usage-wrong-number = عدد القيم مع { $argument } غير صحيح.
usage-twice = لا يُعطى { $argument } إلا مرة واحدة.
usage-conflict = لا يجتمع { $argument } مع { $other }.
usage-no-equals = تلزم علامة = بين { $argument } وقيمته.
usage-not-text = في السطر بايتات ليست نصًا.
usage-other = السطر لا يُقرأ.
usage-possible = للاختيار: { $values }
usage-more = للمزيد: `{ $command } --help`

## الطرفية

terminal-cannot-write = تعذرت الكتابة على الخرج القياسي ({ $reason }).
    .fix = التحقق إلى أين يؤدي وكم بقي من المساحة.
terminal-no-runtime = ليس لدى النظام ما يفتح به اتصالًا ({ $reason }).
    .fix = إغلاق برامج أخرى، ثم المحاولة من جديد.

## الدليل

help-directory = التحقق من دليل منظومة وتجربته ومقارنته وتوقيعه: أرقام وواجبات وحقوق ومهن.
    .path = مجلد دليل
help-directory-new = نسخ دليل Repère كإصدار قادم، لتغييره.
    .dir = المجلد الذي يُنشأ. يجب ألا يكون موجودًا
help-directory-check = التحقق من دليل وعرض كل مشكلة وأين هي وكيف تُصحَّح.
    .deny-warnings = الفشل أيضًا فيما يجب النظر فيه فقط
    .unverified = ذكر ما لم يتحقق منه أحد، واحدًا واحدًا
help-directory-test = تجربة حالات دليل.
help-directory-diff = قول ما يغيّره إصدار جديد، بالكلمات.
    .old = الدليل السابق
    .new = الدليل اللاحق
help-directory-sign = توقيع دليل، في ملف واحد تثبّته الأجهزة.
    .key = مفاتيح الناشر السرية كما كتبها `repere protocol keygen`
    .unsigned = توقيع بلا مفاتيح أحد: لا يقبله إلا عرض تجريبي
    .out = الملف الذي يُكتب. افتراضيًا معرّف الدليل وإصداره، في هذا المجلد
help-directory-verify = قول من وقّع دليلًا، وهل بقي كما كان.
    .file = ملف `.repere-directory`
    .publishers = ناشر موثوق: ما عرضه `repere protocol keygen`؛ يمكن تكراره

## السجل

help-authority = حفظ السجل: بمن تثق المنظومة، بتوقيع عدة أشخاص.
    .dir = مجلد السجل
    .agency = الملف `agency.json` الذي صنعه مكتب الجهة
    .id = معرّف الجهة
    .registrar = مكتبها يقبل أجهزة أيضًا
    .hubs = ملف مفاتيح خادم؛ يمكن تكراره
    .deployment-threshold = كم منهم يجب أن يوقّع المنظومة. بدونه، بعدد ما يلزم للجذر
    .format = الشكل: text للقراءة، json لبرنامج
help-authority-keygen = صنع مفاتيح من يوقّع: السرية في ملف، والعامة بجانبه.
    .name = اسم هذا الشخص
    .out = ملف المفاتيح السرية المراد كتابته، مثل `anne.key`؛ والعامة في `anne.public.json`
help-authority-init = بدء سجل: الجذر الأول والمنظومة الأولى، للتوقيع.
    .dir = المجلد المراد صنعه
    .root = من يوقّع الجذر: المفاتيح العامة لشخص أو أكثر
    .threshold = كم منهم يجب أن يوقّع
    .deployment-signers = من يوقّع المنظومة. بدونه، الأشخاص أنفسهم
    .settings = ملف إعدادات منظومة سابقة، تتواصل هكذا
    .name = الاسم الذي تُعرف به المنظومة
    .demonstration = تعليمه تدريبًا: لا شيء مما يُرسل حالة حقيقية
    .agencies = الملف `agency.json` لجهة؛ يمكن تكراره
    .registrar = مكاتب هذه الجهات تقبل أجهزة أيضًا
    .after =
        مثال:
          repere authority init --dir register --root anne.public.json ben.public.json zoe.public.json --threshold 2 --hub hub-keys.json --name "Inspection" --agency agency.json --registrar
              على شخصين من ثلاثة أن يوقّعا؛ وإن أضاع أحدهم مفاتيحه واصل الآخران.
help-authority-sign = قول ما ينتظر توقيعًا بالكلمات، ثم توقيعه.
    .key = المفاتيح السرية كما كتبها `repere authority keygen`
    .only-show = عدم توقيع شيء، والاكتفاء بقول ما ينتظر
help-authority-rotate = كتابة الجذر التالي: أشخاص آخرون، أو مفاتيح أخرى، أو انتهاء أبعد.
    .add-root = من يوقّع الجذر من الآن: مفاتيحه العامة؛ يمكن تكراره
    .remove-root = من لم يعد يوقّعه: اسمه أو بصمة مفاتيحه؛ يمكن تكراره
    .threshold = كم شخصًا يجب أن يوقّع الجذر. بدونه، كما كان
    .add-deployment-signer = من يوقّع المنظومة من الآن: مفاتيحه العامة؛ يمكن تكراره
    .remove-deployment-signer = من لم يعد يوقّعه: اسمه أو بصمة مفاتيحه؛ يمكن تكراره
    .deployment-threshold = كم شخصًا يجب أن يوقّع المنظومة. بدونه، كما كان
    .hubs = خادم يؤكّد السجل من الآن بدل السابقين: ملف مفاتيحه؛ يمكن تكراره
    .void-deployment = سُرقت مفاتيح: كل ما وُقّع للمنظومة حتى الآن لم يعد صالحًا
    .void-timestamps = سُرقت مفاتيح الخادم: كل ما أكّده حتى الآن لم يعد صالحًا
help-authority-agency = إلى من تتوجّه الأجهزة: إضافة جهة أو إغلاقها أو فتحها أو وصفها.
help-authority-agency-add = إضافة جهة.
help-authority-agency-close = إغلاق جهة: لا يتوجّه إليها أي جهاز بعد ذلك.
    .why = السبب، في سطر واحد يقرؤه المستعملون
help-authority-agency-open = إعادة فتح جهة مغلقة.
help-authority-agency-key = أخذ وصف جديد لجهة: مفتاح آخر أو كلمات أخرى.
    .reserve = الاكتفاء بوضع مفاتيحها احتياطًا: تعرفها الخوادم والأجهزة، ولا يُشفَّر لها شيء بعد
    .until = حتى مساء هذا اليوم (سنة-شهر-يوم، بالتوقيت العالمي) يُستلم ما شُفِّر للمفتاح السابق ويبقى معتمدًا ما وُقِّع بالمفاتيح السابقة؛ وبدونه لا شيء
help-authority-agency-withdraw-key = سحب مفتاح لجهة، احتياطي أو سابق: لا يُستلم بعدها ما شُفِّر له، ولا يُعتمد ما وُقِّع به.
    .key = بصمة المفتاح، كما تقولها كلمات الإصدار
help-authority-registrar = أي المكاتب تقبل أجهزة.
help-authority-registrar-add = السماح لمكتب جهة بقبول أجهزة.
help-authority-registrar-remove = عدم السماح لمكتب بقبول أجهزة: ما قبله وحده لا يُعترف به بعد ذلك.
help-authority-registrar-epoch = سُرقت مفاتيح مكتب: ما قاله عن الأجهزة لم يعد صالحًا، وعليه أن يقبلها من جديد.
help-authority-publisher = بروتوكولات من ودلائله تثبّتها الأجهزة.
help-authority-publisher-add = إضافة ناشر.
    .file = ما عرضه `repere protocol keygen`
help-authority-publisher-remove = إزالة ناشر.
    .name = اسمه أو بصمة مفاتيحه
help-authority-settings = تغيير باقي المنظومة: اسمها والخادم ومدد الحفظ؛ أو تمديدها.
    .name = الاسم الذي تُعرف به المنظومة
    .hub-urls = أين تصل الأجهزة إلى الخادم، بدل ما كان؛ يمكن تكراره
    .hubs = ملف مفاتيح خادم، بدل كل ما سبق؛ يمكن تكراره
    .also-hubs = ملف مفاتيح خادم يُضاف: تبقى المفاتيح السابقة صالحة؛ يمكن تكراره
    .inactive-days = جعل الأجهزة تحذف مقابلة بعد هذا العدد من الأيام من آخر تغيير فيها
    .delivered-days = جعل الأجهزة تحذف مقابلة بعد هذا العدد من الأيام من استلام كل ما أُرسل منها
    .no-retention = عدم جعل الأجهزة تحذف شيئًا
    .renew = كتابة المنظومة من جديد ولو لم يتغيّر شيء، بانتهاء أبعد
help-authority-files = تسمية ملفات المنظومة ببصمتها.
help-authority-files-add = تسمية ملف أو محتواه الجديد.
    .file = الملف
    .called = الاسم الذي يُعطى له. بدونه، اسمه
help-authority-files-remove = عدم تسمية ملف بعد ذلك.
    .name = اسمه
help-authority-files-check = مقارنة ملف بالملف الذي يسمّيه السجل.
    .file = الملف
    .register = ملف السجل، أو register.json لمكتب
    .called = الاسم الذي يسمّيه به السجل. بدونه، اسمه
help-authority-take = أخذ نصوص وتوقيعات نسخة أخرى من المجلد.
    .from = النسخة الأخرى
help-authority-discard = وضع ما ينتظر توقيعات ولا ينبغي أن ينالها جانبًا.
help-authority-status = قول ما وُقّع ومن وقّعه، وما ينقص، وما ينتهي خلال 90 أو 30 أو 7 أيام.
help-authority-diff = قول ما يغيّره نص أو سجل من آخر بالكلمات.
    .old = السابق
    .new = اللاحق
help-authority-compare = قول هل يتناقض سجلان يحملهما شخصان: نصان تحت رقم واحد. رمز الخروج 1 إن كان كذلك.
    .one = ملف السجل الذي يحمله أحدهما: من مكتب أو خادم أو ذاكرة محمولة
    .other = الملف الذي يحمله الآخر
    .format = الشكل: text للقراءة هنا، json لبرنامج
