### review: draft
### The person holds the device. handed- is read by them, in their language; hand-over by the worker.

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
handed-stop = Stop
handed-rather-not = I would rather not answer
handed-write = Write here
handed-thanks = Thank you.
handed-give-back = You can give the device back.
