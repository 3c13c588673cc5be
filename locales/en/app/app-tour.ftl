### review: draft
### The first two minutes.

tour-step = Step { $step } of { $of }
tour-skip = Skip
tour-begin = Begin
tour-again = See the first steps again
tour-questions = One question a page
    .about = The person’s language large, yours below it. You touch an answer and the next question comes.
    .more = Every answer is stored at once, encrypted. Go back, skip, stop: nothing gets lost.
tour-no = Not answering is not saying no
    .about = “Does not know”, “would rather not say”, “not safe to talk here” are always one touch away.
    .more = None of them counts as a no: what is unknown stays open.
tour-corner = Two buttons, always in the same corner
    .about = The triangle: immediate danger, what to do, whom to call. The crossed eye: an ordinary page, at once.
    .more = Your passphrase leads back to the same question in the same language. On a keyboard: Escape.
tour-result = The result is for you alone
    .about = It says what is worrying and why, never that somebody “is” a victim. What is still unknown is hatched.
    .more = To let the person answer alone, hand over the device: only the question can be seen.
tour-refer = Refer, with or without a network
    .about = You choose who reads what, and see exactly what will be read before you seal it.
    .more = Without a network it waits. The numbers and the printed sheet are there at once.
