### review: draft
### كلمات `repere protocol evaluate`: ما قيمة البروتوكول بحسب جدول دراسة.
### القارئ ليس مختصًّا في الإحصاء. «معنيّ»: من تقول مرجعية الدراسة عنه نعم.
### الكلمات بين علامتي ` هي كلمات الملفات ولا تُترجم.

## الأعداد

# ما يفصل الكسور العشرية.
evaluate-decimal-mark = .
evaluate-share = { $value }٪ (من { $low } إلى { $high })
evaluate-ratio = { $value } (من { $low } إلى { $high })
# مكان عدد: بلا حدّ.
evaluate-unbounded = ∞
evaluate-nothing-known = لا يُعرف عنه شيء

## التقرير

evaluate-title = { $title } ({ $version })
evaluate-persons = عدد الأشخاص: { $persons }. بحسب المرجعية، المعنيّون: { $yes }، وغير المعنيّين: { $no }.
evaluate-open = { $open ->
    [0] لا توجد إجابة ناقصة يمكن أن تغيّر نتيجة أي شخص.
   *[other] أشخاص يمكن لإجابة ناقصة أن تغيّر نتيجتهم بعد: { $open }. يُحسبون بالطريقتين: بأدنى نتيجة، ثم بأعلى نتيجة تسمح بها إجاباتهم.
}
evaluate-threshold = يُعدّ إيجابيًّا: «{ $outcome }» أو نتيجة أعلى [{ $id }]
evaluate-lowest = بأدنى نتيجة لكل شخص
evaluate-highest = بأعلى نتيجة لكل شخص
evaluate-counts = { "  " }المعنيّون: { $true_positive } عند العتبة أو فوقها، و{ $false_negative } تحتها. غير المعنيّين: { $false_positive } عند العتبة أو فوقها، و{ $true_negative } تحتها.
evaluate-sensitivity = { "  " }الحساسية (نسبة المعنيّين الذين جرى رصدهم): { $figure }، أي { $count } من { $all }
evaluate-specificity = { "  " }النوعية (نسبة غير المعنيّين الذين تُركوا جانبًا): { $figure }، أي { $count } من { $all }
evaluate-positive-value = { "  " }القيمة التنبؤية الإيجابية في هذا الجدول: { $figure }، أي { $count } من { $all }
evaluate-negative-value = { "  " }القيمة التنبؤية السلبية في هذا الجدول: { $figure }، أي { $count } من { $all }
evaluate-positive-ratio = { "  " }نسبة الأرجحية الإيجابية: { $figure }
evaluate-negative-ratio = { "  " }نسبة الأرجحية السلبية: { $figure }
evaluate-positive-value-at = { "  " }القيمة التنبؤية الإيجابية إذا كان { $prevalence }٪ من الأشخاص معنيّين: { $figure }
evaluate-negative-value-at = { "  " }القيمة التنبؤية السلبية إذا كان { $prevalence }٪ من الأشخاص معنيّين: { $figure }
evaluate-wrong-in-sample = { "  " }في هذا الجدول، حيث { $prevalence }٪ من الأشخاص معنيّون: من كل 100 نتيجة إيجابية، { $wrong ->
    [0] أقل من واحدة خاطئة بحسب هذه الأرقام، لكن قد يصل العدد إلى { $most }
   *[other] نحو { $wrong } خاطئة (من { $least } إلى { $most })
}.
evaluate-wrong-at = { "  " }حيث { $prevalence }٪ من الأشخاص معنيّون: من كل 100 نتيجة إيجابية، { $wrong ->
    [0] أقل من واحدة خاطئة بحسب هذه الأرقام، لكن قد يصل العدد إلى { $most }
   *[other] نحو { $wrong } خاطئة (من { $least } إلى { $most })
}.
evaluate-thresholds = كل العتبات
evaluate-row = { "  " }«{ $outcome }» أو أعلى [{ $id }]
# $which: طريقة الحساب، lowest أو highest أو only.
evaluate-row-figures = { "    " }{ $which ->
    [lowest] بالأدنى:{ " " }
    [highest] بالأعلى:{ " " }
   *[only] { "" }
}الحساسية { $sensitivity }؛ النوعية { $specificity }؛ القيمتان التنبؤيتان { $positive } و{ $negative }
evaluate-method = بين قوسين: فترات الثقة 95٪ (ويلسون للنسب، والطريقة اللوغاريتمية لنسب الأرجحية). عند معدّل انتشار آخر تُشتق القيم التنبؤية من هذه النسب.
evaluate-no-prevalence = في الدراسة غالبًا معنيّون أكثر مما في الميدان، فتبدو القيم التنبؤية فيها أفضل. يعطيها `--prevalence` للنسبة المنتظرة في الميدان.
evaluate-caution = هذه الأرقام صالحة لهؤلاء الأشخاص وهذه الأسئلة وهذه اللغات. النتيجة الإيجابية تعني «المضيّ أبعد وعرض المساندة»؛ وليست أبدًا احتمال أن يكون شخص ما ضحية.

## الصورة

evaluate-plot-people = { $people } شخص، منهم { $prevalence }٪ معنيّون
evaluate-plot-sentence = النتائج الإيجابية: { $positive }، والصحيح منها: { $right }.
evaluate-plot-found = معنيّون وجرى رصدهم: { $count }
evaluate-plot-missed = معنيّون ولم يُرصدوا: { $count }
evaluate-plot-wrong = غير معنيّين، لكن عند العتبة أو فوقها: { $count }
evaluate-plot-passed = غير معنيّين وتُركوا جانبًا: { $count }
evaluate-plot-sample-prevalence = نسبة المعنيّين هي نسبة الدراسة؛ وهي في الميدان غالبًا أصغر بكثير.
evaluate-plot-threshold = العتبة: «{ $outcome }» أو أعلى
evaluate-plot-sensitivity = نسبة المعنيّين الذين جرى رصدهم
evaluate-plot-specificity = نسبة غير المعنيّين الذين تُركوا جانبًا
evaluate-plot-how = النقطة: ما وجدته الدراسة. الخط: بين أي حدّين تقع القيمة الحقيقية على الأرجح (95٪).
evaluate-plot-how-open = نقطة ممتلئة: كل شخص بأدنى نتيجة؛ نقطة مفرغة: بأعلى نتيجة.
evaluate-plot-study = الدراسة: { $persons } شخص، منهم { $yes } معنيّون.
evaluate-plot-percent = { $number }٪

## ما لا يعمل

evaluate-bad-prevalence = «{ $value }» ليست نسبة بين 0 و1.
    .fix = الكتابة مثلًا `--prevalence 0.011` أو `--prevalence 1.1%`.
evaluate-unknown-outcome = لا يصلح `{ $name }` عتبةً في هذا البروتوكول.
    .fix = الاختيار من: { $known }. أدنى نتيجة هي نتيجة الجميع.
evaluate-data-missing = لا يمكن فتح الجدول: { $path }
    .fix = التحقق من المسار والصلاحيات.
evaluate-data-too-large = الجدول كبير جدًّا: { $path }
    .fix = 64 ميبيبايت على الأكثر. الإبقاء على الأعمدة اللازمة فقط.
evaluate-data-not-text = الجدول ليس نصًّا بترميز UTF-8: { $path }
    .fix = حفظه بصيغة «CSV UTF-8».
evaluate-one-sided = في العمود «{ $column }» تقول المرجعية الشيء نفسه عن الجميع: لا شيء للمقارنة.
    .fix = يلزم أشخاص معنيّون وأشخاص غير معنيّين.
evaluate-cannot-write = لم يمكن كتابة الصورة: { $path } ({ $reason })
    .fix = التحقق من المجلد وصلاحياته والمساحة الباقية.
evaluate-problems = مواضع في الجدول لا تُقرأ: { $count } ({ $path }). لم يُحسب شيء.{ $hidden ->
    [0] { "" }
   *[other] { " " }آخر { $hidden } منها غير معروضة.
}
    .fix = تصحيحها، أو ترك عمود جانبًا بواسطة `--ignore`. الخانة الفارغة سؤال بلا إجابة.

evaluate-at-cell = السطر { $row }، العمود «{ $column }»:
evaluate-at-row = السطر { $row }:
evaluate-at-column = العمود «{ $column }»:
evaluate-table-empty = ليس في الجدول أشخاص: يلزم سطر عناوين ثم سطر لكل شخص.
evaluate-too-many-rows = في الجدول أكثر من { $maximum } سطر.
evaluate-row-unreadable = هذا السطر ليس CSV صحيحًا.
evaluate-row-length = عدد الخانات { $found } بدل { $expected }.
evaluate-column-unnamed = العمود رقم { $number } بلا عنوان.
evaluate-column-twice = هذا العنوان مستعمل من قبل.
evaluate-column-unknown = ليس سؤالًا ولا مؤشرًا من البروتوكول، ولا هو المرجعية.
evaluate-no-reference = لا يوجد عمود «{ $reference }» للمرجعية. الأعمدة: { $known }.
evaluate-not-yes-or-no = «{ $value }» ليست نعم ولا لا (yes، no، oui، non، true، false، 1، 0).
