### review: draft
### The person holds the device: what the worker reads. What the person reads is in ../person/.

hand-over = Hand over
hand-over-what = The person sees only the question, in their language:
hand-over-how-many = How many questions?
hand-over-count = { $questions ->
        [one] This one
       *[other] { $questions } questions
    }
hand-over-back = To come back here, your passphrase is needed.
hand-over-now = Hand over the device
hand-over-take-back = Take back
