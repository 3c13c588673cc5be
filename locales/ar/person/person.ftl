### review: draft
### ما يقرؤه الشخص الذي يجيب: على الجهاز الذي يُعطى له، وقبل الأسئلة. لا حاجة إلى ترجمة غير هذا
### لتُعرض اللغة على الشخص؛ الأسئلة في البروتوكولات، وحقوقه في directory/.

## الشخص يمسك الجهاز

handed-stop = توقف
handed-rather-not = أفضّل ألا أجيب
handed-write = اكتب هنا
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
consent-talk = هل تقبل أن تتكلم معي؟
consent-kept = هل يمكنني حفظ أجوبتك، مشفّرة، على هذا الجهاز؟
consent-identified = هل يمكنني تدوين اسمك؟
consent-contacted = هل يمكنني الاتصال بك لاحقًا، بطريقة آمنة لك؟
assent-talk = هل تريد أن تتكلم معي؟
assent-kept = هل أحفظ أجوبتك، مشفّرة، على هذا الجهاز؟
assent-identified = هل أكتب اسمك؟
assent-contacted = هل أتصل بك مرة أخرى، بطريقة آمنة لك؟
