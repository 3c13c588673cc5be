### review: draft
### الشخص يحمل الجهاز: ما يقرؤه من يعمل. ما يقرؤه الشخص في ../person/.

hand-over = تسليم الجهاز
hand-over-what = لا يرى الشخص إلا السؤال، بلغته:
hand-over-how-many = كم سؤالًا؟
hand-over-count = { $questions ->
        [one] هذا السؤال
        [two] سؤالان
        [few] { $questions } أسئلة
        [many] { $questions } سؤالًا
       *[other] { $questions } سؤال
    }
hand-over-back = للعودة إلى هنا تلزم عبارة المرور.
hand-over-now = تسليم الجهاز
hand-over-take-back = استعادة
