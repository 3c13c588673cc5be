### review: draft

contact-police = نجدة الشرطة أو الدرك
    .when = خطر مباشر، هنا والآن.
contact-emergency-europe = الطوارئ، الرقم الأوروبي
    .when = خطر مباشر، من أي هاتف، حتى بدون رصيد.
contact-emergency-text = الطوارئ برسالة نصية
    .when = الكلام غير ممكن أو خطِر: تُكتب رسالة نصية.
contact-medical = الإسعاف (SAMU)
    .when = حالة طبية طارئة.
contact-child-danger = خط مساعدة الأطفال في خطر
    .when = طفل أو مراهق في خطر أو قد يكون في خطر.
contact-missing-children = الأطفال المفقودون
    .when = طفل اختفى أو هرب.
contact-ac-se = البرنامج الوطني Ac.Sé
    .when = شخص بالغ يحتاج إلى الابتعاد ويطلب ذلك. هذه ليست خدمة طوارئ.
contact-ccem = لجنة مكافحة العبودية الحديثة (CCEM)
    .when = استعباد منزلي أو استغلال في العمل: نصيحة ومرافقة.
contact-violence-women = خط العنف ضد النساء
    .when = امرأة تتعرض للعنف: استماع وتوجيه.
contact-crime-support = جمعية France Victimes
    .when = للاستماع والنصيحة بعد جريمة.
contact-shelter = مأوى الطوارئ
    .when = لا مكان للنوم هذه الليلة.
