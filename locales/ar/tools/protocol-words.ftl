### review: draft
### ما هو مكتوب في بروتوكول، بالكلمات: الإجابات والشروط.
### الأجزاء تتداخل: «أ و(ب أو ج)».

words-or = { $first } أو { $second }
words-and = { $first } و { $second }
words-either-answer = { $first } / { $second }
words-not = ليس { $what }
words-at-least = { $number } أو أكثر
words-at-most = { $number } أو أقل
words-between = من { $low } إلى { $high }
words-answered = «{ $question }» ← { $answer }
words-dimension = البُعد «{ $name }» متحقّق
words-indicator = المؤشر «{ $name }» موجود
words-indicators = { $count ->
    [zero] لا مؤشر
    [one] مؤشر واحد على الأقل موجود
    [two] مؤشران على الأقل موجودان
    [few] { $count } مؤشرات على الأقل موجودة
    [many] { $count } مؤشرًا على الأقل موجودًا
   *[other] { $count } مؤشر على الأقل موجود
}
words-score = «{ $name }»: { $points } أو أكثر
words-quotient = «{ $of }» ÷ («{ $by }»{ $times }) أقل من { $bound }
words-one-of = { $first }؛ { $second }
words-of = { $count } على الأقل من: { $what }
words-handed = { $from } ⇐ { $to }
words-minor = شخص يُفترض أنه قاصر
words-not-minor = شخص لا يُفترض أنه قاصر

## ملفات مكتوبة

protocol-out-failed = لا يمكن كتابة الملف: { $path } ({ $detail })
    .fix = يُتحقَّق من وجود المجلد ومن أن هذا الحساب يمكنه الكتابة فيه.
