### review: draft
### العرض التجريبي: كل خطوة في جملة. الشخص المقصود مُختلَق.

demo-agency-name = استقبال (عرض تجريبي)
demo-agency-purpose = جهة مُختلَقة للتجربة: لا تقرأ أي وضع حقيقي.
demo-deployment-name = عرض تجريبي

## الخطوات

demo-step-hub = خادم يعمل هنا، على هذا الجهاز وحده: { $address }
demo-step-desk = للجهة «{ $agency }» مفتاحها: { $recipient }…
demo-step-vault = أُنشئت خزنة مشفّرة على الجهاز.
demo-step-invitation = تسلّم الجهة رمزًا يُستعمل مرة واحدة: { $code }
demo-step-enrolled = انضم الجهاز إلى «{ $deployment }».
demo-step-screening = تبدأ المقابلة { $code }، بلغة من يُجريها: { $interviewer }، وبلغة الشخص: { $respondent }.
demo-step-answers = { $count ->
    [zero] لم يُعالَج أي سؤال.
    [one] عولج سؤال واحد، وحُفظ قبل السؤال التالي.
    [two] عولج سؤالان، وحُفظ كل سؤال قبل التالي.
    [few] عولجت { $count } أسئلة، وحُفظ كل سؤال قبل التالي.
    [many] عولج { $count } سؤالًا، وحُفظ كل سؤال قبل التالي.
   *[other] عولج { $count } سؤال، وحُفظ كل سؤال قبل التالي.
}
demo-step-result = ما تقوله الإجابات: { $outcome } (عدد المؤشرات الملحوظة: { $indications })
demo-step-preview = قبل الموافقة، هذا ما ستقرؤه «{ $agency }»، وعدد عناصره { $disclosed }؛ ويبقى على الجهاز: { $withheld }
demo-step-sealed = الإحالة { $referral } وُقّعت وخُتمت ووُضعت في الانتظار مع الموافقة.
demo-step-received = استلمها الخادم؛ وإيصاله الموقّع صحيح: { $at }
demo-step-fetched = تفتح الجهة صندوقها: { $count }
demo-step-opened = تفتحها الجهة؛ والتوقيعان من الجهاز { $sender }.
demo-step-out = ما تم موجود في { $path }
demo-step-prepared = العرض التجريبي جاهز: الجهاز { $device }، الجهة { $desk }، الخادم { $hub } على { $listen }، الإعدادات { $deployment }

## التفاصيل

demo-answer = { $question } ← { $answer } ({ $provenance })
demo-non-answer = { $question } ← { $answer }
demo-alert = للعلم فورًا: { $alert }
demo-indication-strong = مؤشر قوي: { $indication }
demo-indication-medium = مؤشر متوسط: { $indication }
demo-indication-weak = مؤشر ضعيف: { $indication }
demo-next-step = بعد ذلك: { $step }
demo-passphrase = عبارة مرور للتجربة: { $passphrase }

## ما قد لا ينجح

demo-error-unexpected = أجاب جزء بغير ما كان متوقعًا ({ $detail }).
    .fix = هذا خطأ في Repère: يجب الإبلاغ عنه.
demo-error-hub = لم يمكن تجهيز خادم العرض التجريبي ({ $detail }).
    .fix = التحقق من المكان ومن صلاحيات المجلد، ثم المحاولة من جديد.
demo-error-listen = لا يستطيع الخادم العمل على هذا العنوان: { $detail }
    .fix = إغلاق البرنامج الذي يشغله، أو اختيار عنوان آخر.
demo-error-io = رفض النظام: { $detail }
    .fix = التحقق من المكان ومن صلاحيات المجلد، ثم المحاولة من جديد.
demo-error-folder-not-empty = في هذا المجلد شيء آخر من قبل: { $detail }. لم يُكتب فيه شيء.
    .fix = اختيار مجلد فارغ أو جديد.
demo-error-not-a-folder = هذا ليس مجلدًا: { $detail }
    .fix = اختيار مجلد فارغ أو جديد.
demo-error-marker-damaged = هذا الملف تالف: { $detail }
    .fix = حذف مجلد العرض التجريبي، ثم المحاولة من جديد: لا شيء حقيقي فيه.
demo-error-nothing-prepared = لم يُجهَّز أي عرض تجريبي في { $detail }
    .fix = تجهيزه أولًا، بدون «--show».
demo-error-other-address = العرض التجريبي في هذا المجلد يعمل على { $detail }: هذا ما تقوله إعداداته، والجهاز يلتزم بها.
    .fix = استعمال هذا العنوان، أو مجلد آخر.
demo-word = ستتصل زميلة من جهتنا بالشخص هذا المساء كما اتُّفق.
demo-step-replied = ترد الجهة: الرد موقع ومختوم لهذا الجهاز.
demo-step-word-back = على الجهاز يُقرأ: تم التكفل بها. «{ $message }»
