### review: draft
### The words of `repere protocol speak`: recordings read by a machine, until a person reads them.

speak-done =
    { $locale }: { $made ->
        [0] nothing new
        [one] 1 question recorded by a synthetic voice
       *[other] { $made } questions recorded by a synthetic voice
    }, { $kept } up to date already, { $people } read by a person and left as they are.
    This is a draft: somebody who speaks the language has to listen to all of it before it is used.
speak-no-voice = { $locale }: the synthetic voice does not speak this language. Nothing was recorded for it.
    .fix = Have a person read the questions, one file `audio/{ $locale }/<question>.ogg` each.
speak-unknown-locale = This protocol does not speak { $locale }.
    .fix = Choose one of: { $known }
speak-no-program = A program is missing on this computer: { $program }. Nothing was recorded.
    .fix = On Debian or Ubuntu: `apt-get install espeak-ng opus-tools`
speak-failed = { $program } could not make the recording ({ $detail }). Questions recorded so far stay recorded.
    .fix = Check the space left on the disk and run it again: what is done is not done twice.
