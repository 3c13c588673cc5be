### review: draft
### ما جيء به على ذاكرة محمولة: «repere desk hand-in».

desk-hand-in-done = { $count ->
    [0] لا شيء في هذا الملف.
    [one] { $good ->
        [0] لم يُسلَّم ما جيء به:
       *[other] سُلّم ما جيء به.
    }
   *[other] سُلّم { $good } من { $count }.
}
desk-hand-in-receipts = الإيصالات في { $path }: أعيدوها إلى من أعطى الملف.
desk-error-hand-in-incomplete = { $count ->
    [one] إرسال واحد لم يُسلَّم.
    [two] إرسالان لم يُسلَّما.
   *[other] { $count } من الإرسالات لم تُسلَّم.
}
    .fix = اقرؤوا سبب كل واحد أعلاه. إعادة الأمر لا تضاعف شيئا.
desk-error-parcel-not-one = هذا ليس ملفا يُسلَّم. لم يُرسَل شيء.
    .fix = خذوا الملف كما حفظه الجهاز.
desk-error-parcel-newer-format = هذا الملف من إصدار أحدث من Repère. لم يُرسَل شيء.
    .fix = حدّثوا «repere» في هذا المكتب.
desk-error-parcel-too-large = هذا الملف أكبر مما يُسلَّم. لم يُرسَل شيء.
    .fix = اطلبوا من الجهاز أن يصنع عدة ملفات.
desk-error-parcel-damaged = هذا الملف مقطوع أو تالف. لم يُرسَل شيء.
    .fix = انسخوه من جديد من الذاكرة، أو أعيدوا صنعه على الجهاز.
desk-error-parcel-receipts = هذه إيصالات: تعود إلى الجهاز الذي أعطى الملف، لا إلى الخادم.
    .fix = أعيدوها إلى الجهاز.
desk-error-hub-waybill-refused = { $reason ->
    [other-bytes] المحتوى غير ما سلّمه الجهاز. لم يؤخذ.
    [other-deployment] خُتم هذا لمنظومة أخرى. لم يؤخذ.
    [unknown-device] الخادم لا يعرف الجهاز الذي ختم هذا. لم يؤخذ.
    [withdrawn-device] الجهاز الذي ختم هذا سُحب. لم يؤخذ.
    [bad-signature] التوقيع ليس توقيع الجهاز المذكور. لم يؤخذ.
   *[other] الخادم لا يأخذ هذا من يد أخرى.
}
    .fix = الجهاز الذي ختمه ما زال يحتفظ به: يمكنه أن يرسله بنفسه، أو أن يعيد صنع الملف.
