### review: draft
### ما يقرؤه الشخص الذي يجيب: على الجهاز الذي يُعطى له، وقبل الأسئلة. لا حاجة إلى ترجمة غير هذا
### لتُعرض اللغة على الشخص؛ الأسئلة في البروتوكولات، وحقوقه في directory/.

## الشخص يمسك الجهاز

handed-stop = توقف
handed-rather-not = أفضّل ألا أجيب
handed-write = الكتابة هنا
handed-thanks = شكرًا.
handed-give-back = يمكنك إعادة الجهاز.
action-continue = متابعة

## الأجوبة

answers-several = يمكن اختيار عدة إجابات
answer-number-needed = يجب كتابة عدد بالأرقام.
answer-day = اليوم
answer-month = الشهر
answer-year = السنة
answer-word-yes = نعم
answer-word-no = لا
answer-word-none = لا شيء من هذا

## ما يوافق عليه الشخص؛ ومن الطفل، ما يقبل به

# تُقرأ للشخص: كلمات بسيطة، بلا تهديد أبدًا. assent-: للطفل.
consent-talk = هل يناسبك أن نتكلم معًا؟
consent-kept = هل يمكنني حفظ أجوبتك في هذا الجهاز، كأنها مقفلة بمفتاح؟ لا يستطيع أحد غيري قراءتها.
consent-identified = هل يمكنني تدوين اسمك؟
consent-contacted = هل يمكنني الاتصال بك لاحقًا، بطريقة آمنة لك؟
assent-talk = هل يناسبك أن نتكلم قليلًا؟
assent-kept = هل أحفظ أجوبتك في هذا الجهاز، كأنها مقفلة بمفتاح؟ لا يستطيع أحد غيري قراءتها.
assent-identified = هل أكتب اسمك؟
assent-contacted = هل أتصل بك مرة أخرى، بطريقة آمنة لك؟
