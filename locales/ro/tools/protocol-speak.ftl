### review: draft
### Cuvintele lui `repere protocol speak`: înregistrări citite de o mașină, până le citește un om.

speak-done =
    { $locale }: { $made ->
        [0] nimic nou
        [one] o întrebare înregistrată de o voce sintetică
        [few] { $made } întrebări înregistrate de o voce sintetică
       *[other] { $made } de întrebări înregistrate de o voce sintetică
    }, { $kept } deja la zi, { $people } citite de un om și lăsate cum sunt.
    Este o ciornă: cineva care vorbește limba trebuie să asculte tot înainte de a fi folosită.
speak-no-voice = { $locale }: vocea sintetică nu vorbește această limbă. Nu s-a înregistrat nimic pentru ea.
    .fix = Un om să citească întrebările, câte un fișier `audio/{ $locale }/<question>.ogg` fiecare.
speak-unknown-locale = Acest protocol nu vorbește { $locale }.
    .fix = Alegeți una dintre: { $known }
speak-no-program = Lipsește un program de pe acest calculator: { $program }. Nu s-a înregistrat nimic.
    .fix = Pe Debian sau Ubuntu: `apt-get install espeak-ng opus-tools`
speak-failed = { $program } nu a putut face înregistrarea ({ $detail }). Ce s-a înregistrat până acum rămâne.
    .fix = Verificați spațiul rămas pe disc și reluați: ce e gata nu se mai face.
