### review: draft
### كلمات `repere protocol keygen` و`sign` و`verify`: من يقف وراء بروتوكول.
### الكلمات بين علامتي ` لا تُترجم.

publish-keys-made =
    صُنعت مفاتيح «{ $name }». المفاتيح السرية في { $path }: من يملكها يستطيع النشر بهذا الاسم.
    تُحفظ منها نسخة خارج الشبكة. ما يُعرض عام: يُسلَّم إلى من يكتب إعدادات المنظومة، بطريق لا يستطيع أحد فيه استبداله.
publish-signed = { $id } { $version } موقَّع من «{ $name }»: { $path }
publish-unsigned = { $id } { $version } غير موقَّع من أحد، ولا يُثبَّت إلا في عرض تجريبي: { $path }
publish-verified =
    { $id } { $version }، موقَّع من «{ $name }» في { $at }
    التوقيعان صحيحان ولم يتغيّر شيء منذ ذلك الوقت. SHA-256: { $sha256 }

publish-bad-name = لا يصلح هذا الاسم لناشر. لم يُصنع شيء.
    .fix = إعطاء اسم من 200 حرف على الأكثر، بلا سطر جديد.
publish-already-there = هناك شيء في هذا المكان من قبل: { $path }. لم يُغيَّر شيء.
    .fix = اختيار اسم ملف آخر. المفاتيح الضائعة لا تُصنع من جديد.
publish-cannot-write = لم يمكن كتابة الملف: { $path } ({ $reason })
    .fix = التحقق من المجلد وصلاحياته والمساحة الباقية.
publish-cannot-read = لا يمكن قراءة الملف: { $path } ({ $reason })
    .fix = التحقق من المسار والصلاحيات.
publish-not-a-key = لا يحتوي { $path } على المفاتيح السرية لناشر.
    .fix = أخذ الملف الذي كتبه `repere protocol keygen`.
publish-not-a-publisher = { $path } ليس المفتاح العام لناشر.
    .fix = أخذ ما عرضه `repere protocol keygen` دون تغييره.
