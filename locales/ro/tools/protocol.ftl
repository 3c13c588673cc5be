### review: draft
### Cuvintele comenzii `repere protocol`. Cine le citește scrie protocoale și nu este informatician.
### Fiecare problemă spune ce este scris; `.fix` spune cum se corectează.
### Cuvintele dintre semnele ` sunt cele din fișier și nu se traduc.

## Cuvinte comune

protocol-error = eroare
protocol-warning = de privit
protocol-fix = cum se corectează
protocol-suggestion = Poate `{ $name }`?

## Verificare

protocol-check-passed = { $name }: nimic de corectat ({ $questions ->
    [one] o întrebare
    [few] { $questions } întrebări
   *[other] { $questions } de întrebări
}, { $cases ->
    [0] niciun caz
    [one] un caz
    [few] { $cases } cazuri
   *[other] { $cases } de cazuri
}).
protocol-check-found = { $name }: { $errors ->
    [0] nicio eroare
    [one] o eroare
    [few] { $errors } erori
   *[other] { $errors } de erori
}, { $warnings ->
    [0] nimic altceva de privit
    [one] un punct de privit
    [few] { $warnings } puncte de privit
   *[other] { $warnings } de puncte de privit
}.

protocol-folder-missing = Nu este nimic în acest loc: { $path }
    .fix = Verificați calea. Un protocol este un dosar care conține `protocol.toml`.
protocol-folder-forbidden = Acest cont nu poate citi această cale: { $path }
    .fix = Cereți dreptul de a citi acest dosar sau copiați-l.
protocol-folder-unreadable = Această cale nu se poate citi: { $path }
    .fix = Verificați discul, apoi încercați din nou.
protocol-folder-not-a-folder = Acesta nu este un dosar: { $path }
    .fix = Dați dosarul protocolului, nu unul dintre fișierele lui.
protocol-folder-no-pack = Niciun protocol în acest dosar: { $path }
    .fix = Un protocol este un dosar care conține `protocol.toml`. Dați acest dosar sau pe cel care conține mai multe.
protocol-folder-too-many-packs = Prea multe protocoale într-un singur dosar: { $path }
    .fix = Dați-le în mai multe rânduri.
protocol-folder-too-many-texts = Prea multe fișiere în dosarul cu texte: { $path }
    .fix = Păstrați un fișier pentru fiecare limbă.
protocol-folder-audio-too-large = Înregistrările protocolului sunt prea mari împreună: { $path }
    .fix = Salvați-le cu o calitate mai mică sau scoateți din ele.
protocol-folder-too-many-files = Prea multe fișiere în dosarul protocolului: { $path }
    .fix = Scoateți-le pe cele care nu fac parte din el.
protocol-folder-not-a-file = Acesta nu este un fișier obișnuit: { $path }
    .fix = Puneți un fișier în locul lui.
protocol-folder-outside = Această legătură iese din dosarul protocolului: { $path }
    .fix = Copiați fișierul în dosar, în locul legăturii.

## Încercarea cazurilor

protocol-test-passed = { $name }: { $cases ->
    [one] cazul trece
    [few] toate cele { $cases } cazuri trec
   *[other] toate cele { $cases } de cazuri trec
}.
protocol-test-failed = { $name }: { $failed ->
    [one] un caz nu trece
    [few] { $failed } cazuri nu trec
   *[other] { $failed } de cazuri nu trec
}, din { $cases }.
protocol-test-none = { $name }: niciun caz. Scrieți în `cases.toml` răspunsuri și ce trebuie să dea ele.
protocol-test-broken = { $name }: sunt erori de corectat înainte ca toate cazurile să poată fi încercate.
protocol-case-failed = Cazul `{ $id }` ({ $place })
protocol-case-difference = { "  " }{ $what }: așteptat { $expected }; obținut { $found }
protocol-case-outcome = concluzie
protocol-case-lowest = cea mai joasă concluzie
protocol-case-highest = cea mai înaltă concluzie
protocol-case-positive = dimensiuni atinse
protocol-case-present = indicii prezente
protocol-case-absent = indicii absente
protocol-case-exploitations = tipuri de exploatare
protocol-case-contradictions = contradicții
protocol-case-scores = puncte
protocol-case-steps-include = pași dați
protocol-case-steps-exclude = pași care nu trebuiau dați
protocol-case-nothing = nimic
protocol-case-reason-positive = { "  " }Dimensiuni atinse: { $ids }
protocol-case-reason-present = { "  " }Indicii prezente și întrebarea din care vin: { $ids }
protocol-case-reason-open = { "  " }Întrebări deschise care mai pot schimba concluzia: { $ids }

## Evaluarea unor răspunsuri

protocol-score-title = { $title } ({ $version })
protocol-score-outcome = Concluzie: { $outcome } [{ $id }]
protocol-score-range = Ce nu se știe încă poate duce de la „{ $lowest }” la „{ $highest }”.
protocol-score-certain = Ce nu se știe încă nu poate schimba concluzia.
protocol-score-adult = Greutatea indiciilor: persoană adultă.
protocol-score-minor = Greutatea indiciilor: persoană presupusă minoră.
protocol-score-age-unknown = Vârsta nu este cunoscută: o dimensiune este atinsă numai dacă este atinsă și pentru un adult, și pentru un copil.
protocol-score-dimensions = Dimensiuni
protocol-score-dimension = { "  " }- { $title }: { $state } (puternice: { $strong }, medii: { $medium }, slabe: { $weak })
protocol-score-positive = atinsă
protocol-score-not-reached = neatinsă
protocol-score-could-change = se mai poate schimba
protocol-score-rule = { "    " }regulă: { $rule }
protocol-rule-strong = { $count ->
    [one] { $count } indiciu puternic
    [few] { $count } indicii puternice
   *[other] { $count } de indicii puternice
}
protocol-rule-medium = { $count ->
    [one] { $count } indiciu mediu
    [few] { $count } indicii medii
   *[other] { $count } de indicii medii
}
protocol-rule-weak = { $count ->
    [one] { $count } indiciu slab
    [few] { $count } indicii slabe
   *[other] { $count } de indicii slabe
}
protocol-rule-medium-or-weak = { $count ->
    [one] { $count } indiciu mediu sau slab
    [few] { $count } indicii medii sau slabe
   *[other] { $count } de indicii medii sau slabe
}
protocol-rule-each-side = { $count } de fiecare parte
protocol-score-side = { "    " }{ $title }: { $count }
protocol-score-scores = Puncte
protocol-score-score = { "  " }- { $title }: { $points } (ce nu se știe poate duce de la { $lowest } la { $highest })
protocol-score-exploitations = Tipuri de exploatare, notate separat de concluzie
protocol-score-exploitation = { "  " }- { $title }: { $state } [{ $id }]
protocol-score-exploitation-present = indicat
protocol-score-exploitation-absent = neindicat
protocol-score-exploitation-unknown = necunoscut
protocol-score-contradictions = Răspunsuri care nu se potrivesc
protocol-score-present = Indicii prezente
protocol-score-unknown = Indicii necunoscute: lipsește un răspuns
protocol-score-no-weight = fără greutate pentru această persoană
protocol-score-because = { "      " }{ $question } → { $answer } ({ $provenance })
protocol-score-open = Întrebări deschise care mai pot schimba concluzia, cele mai grăitoare întâi
protocol-score-alert = De știut pe loc: { $text }
protocol-score-not-exact = Acest protocol este atât de complicat, încât întinderea este poate prea largă; nu este niciodată prea îngustă.
protocol-score-one-pack = Sunt mai multe protocoale în acest loc: { $path }
    .fix = Dați dosarul unui singur protocol.
protocol-score-broken = { $name }: protocolul are erori și nu poate fi folosit.
    .fix = Corectați-le întâi; `repere protocol check` le arată pe toate.
protocol-unknown-indicator = Protocolul nu are indiciul `{ $name }`.
protocol-answers-missing = Nu există fișier cu răspunsuri aici: { $path }
    .fix = Verificați calea.
protocol-answers-unreadable = Fișierul cu răspunsuri nu este text UTF-8: { $path }
    .fix = Salvați-l în UTF-8.
protocol-answers-cannot-read = Fișierul cu răspunsuri nu poate fi citit: { $path } ({ $reason })
    .fix = Verificați că este un fișier și cine îl poate citi.
protocol-answers-too-large = Fișierul cu răspunsuri este prea mare: { $path } (cel mult { $maximum } octeți). Nu s-a evaluat nimic din el.
    .fix = Dați fișierul unei singure persoane.
protocol-answers-syntax = Fișierul cu răspunsuri nu este nici JSON, nici TOML: { $path }, rândul { $line } ({ $detail })
    .fix = Scrieți, de exemplu, { "{ \"papers-held-by\": \"employer\", \"hours\": 70 }" }
protocol-answers-not-an-object = Fișierul cu răspunsuri nu este o listă de întrebări și răspunsuri: { $path }
    .fix = Scrieți, de exemplu, { "{ \"papers-held-by\": \"employer\", \"hours\": 70 }" }
protocol-answer-unknown-question = Protocolul nu are întrebarea `{ $question }`.
protocol-answer-wrong-kind = Întrebarea `{ $question }`: acest răspuns nu este de felul potrivit. Așteptat: { $expected ->
    [yes-no] `yes` sau `no`
    [choice] una dintre opțiuni
    [choices] o listă de opțiuni
    [number] un număr întreg
    [date] o dată ca 2026-11-23
   *[other] text
}.
protocol-answer-unknown-option = Întrebarea `{ $question }`: nu există opțiunea `{ $option }`.
protocol-answer-exclusive = Întrebarea `{ $question }`: opțiunea `{ $option }` le exclude pe toate celelalte.
protocol-answer-out-of-range = Întrebarea `{ $question }`: numărul trebuie să fie între { $minimum } și { $maximum } (o liniuță: fără limită).
protocol-answer-too-long = Întrebarea `{ $question }`: acest text este prea lung.
protocol-answer-unknown-provenance = Întrebarea `{ $question }`: { $provenance } nu este o proveniență.

## Probleme: fișierele

problem-missing-file = Dosarul nu are fișierul `protocol.toml`.
    .fix = Creați-l; docs/protocol-format.md arată un exemplu cu cinci întrebări.
problem-file-too-large = Acest fișier este prea mare: octeți { $found }, cel mult { $maximum }.
    .fix = Micșorați-l sau faceți mai multe protocoale.
problem-audio-not-ogg = Aceasta nu este o înregistrare Ogg.
    .fix = Salvați-o în formatul Ogg, de exemplu cu Opus, sau scoateți-o.
problem-audio-too-large = Înregistrările sunt prea mari împreună: octeți { $found }, cel mult { $maximum }.
    .fix = Salvați-le cu o calitate mai mică sau scoateți din ele.
problem-audio-unknown = Nimeni nu va auzi această înregistrare: protocolul nu are întrebarea `{ $question }` sau nu are limba `{ $locale }`.
    .fix = Corectați numele: `audio/<limba>/<întrebarea>.ogg`. Sau scoateți fișierul.
problem-bad-file-name = Numele acestui fișier poate duce în afara dosarului protocolului: `{ $name }`.
    .fix = Dați-i alt nume, fără `..`, fără bară oblică inversă și fără caractere invizibile.
problem-file-name-clash = Unele calculatoare nu deosebesc acest fișier de `{ $name }`.
    .fix = Dați-i unuia alt nume sau scoateți-l.
problem-too-many-files = Protocolul are prea multe fișiere: cel mult { $maximum }.
    .fix = Scoateți-le pe cele care nu fac parte din el.
problem-unknown-file = Acest fișier nu face parte dintr-un protocol și nu este citit: `{ $name }`.
    .fix = Corectați-i numele sau scoateți-l.
problem-not-utf-8 = De aici înainte, acest fișier nu este text UTF-8.
    .fix = Salvați-l în UTF-8.
problem-toml-syntax = Acesta nu este TOML corect ({ $detail }).
    .fix = Verificați ghilimelele, parantezele, acoladele și virgulele chiar dinaintea acestui loc.
problem-too-many-problems = Numărul problemelor trece de { $count }: celelalte nu sunt arătate.
    .fix = Corectați-le întâi pe acestea.
problem-bidi-control = Un caracter nevăzut ({ $name }) schimbă aici sensul de citire.
    .fix = Ștergeți-l. Direcția textului urmează limba, fără caracter special.
problem-control-character = Aici este un caracter nevăzut ({ $name }).
    .fix = Ștergeți-l.

## Probleme: cheile și valorile

problem-unknown-key = Nu există cheia `{ $name }` aici.
    .fix = Corectați-i numele sau scoateți-o.
problem-missing-key = Lipsește cheia `{ $key }`.
    .fix = Adăugați-o în acest bloc.
problem-wrong-type = Valoarea lui `{ $key }` nu este de felul potrivit. Așteptat: { $expected ->
    [string] un text între ghilimele
    [number] un număr întreg
    [list] o listă între paranteze drepte
    [answer] un cod, o listă de coduri sau un număr
    [table] un bloc între acolade sau un titlu între paranteze drepte
   *[boolean] `true` sau `false`
}.
    .fix = Înlocuiți valoarea.
problem-unknown-word = `{ $name }` nu este un cuvânt posibil aici.
    .fix = Alegeți dintre: { $known }.
problem-bad-id = `{ $name }` nu poate fi un identificator.
    .fix = Litere mici fără semne, cifre, liniuțe în interior; cel mult 64 de caractere.
problem-duplicate-id = `{ $name }` este deja luat.
    .fix = Dați alt identificator unuia dintre cele două.
problem-bad-count = `{ $key }` trebuie să fie între { $minimum } și { $maximum }.
    .fix = Corectați numărul.
problem-bad-decimal = `{ $key }`: `{ $found }` nu este un număr zecimal care poate fi folosit.
    .fix = Scrieți un număr pozitiv cu punct, ca `9.40`: cel mult nouă cifre, dintre care șase după punct.
problem-training-without-mode = Această întrebare cere o formare și poate fi doar pusă: fără formare nimeni nu ar putea nota nimic.
    .fix = Adăugați `"volunteered"` sau `"observe"` la `modes`, sau scoateți `needs_training`.
problem-bad-points = Punctele trebuie să fie un număr întreg de la -{ $maximum } la { $maximum }, dar nu 0.
    .fix = Corectați numărul.
problem-points-lower = Aceste puncte sunt negative: un indiciu în plus ar coborî suma.
    .fix = Dacă asta se dorește, scrieți `lowers = true` alături; altfel puneți un număr pozitiv.
problem-counted-twice = Indiciul `{ $name }` este deja numărat aici.
    .fix = Scoateți unul dintre cele două.
problem-sides-not-two = O dimensiune are două părți sau niciuna.
    .fix = Scrieți doi identificatori: `sides = ["…", "…"]`.
problem-sides-missing = `{ $key }` cere o dimensiune cu două părți.
    .fix = Adăugați `sides = ["…", "…"]` la dimensiune sau scoateți această cheie.
problem-contradiction-of-one = Contradicția `{ $name }` nu numește două întrebări.
    .fix = Numiți cele două răspunsuri care nu se potrivesc, unite prin `all = [ … ]`.
problem-bad-version = `{ $found }` nu este o versiune.
    .fix = Trei numere despărțite prin puncte, ca 1.0.0.
problem-bad-locale = `{ $name }` nu este o limbă.
    .fix = Scrieți codul ei, ca în `fr`, `en`, `ar`, `pt-BR`.
problem-unknown-format = Formatul { $found } nu este cunoscut; numai formatul { $known } este.
    .fix = Scrieți `format = { $known }` sau actualizați Repère.
problem-empty-list = Lista `{ $key }` este goală.
    .fix = Puneți ceva în ea sau scoateți cheia.
problem-key-not-for-kind = `{ $key }` nu merge cu o întrebare de felul `{ $kind }`.
    .fix = Scoateți această cheie sau schimbați felul întrebării.
problem-minimum-above-maximum = Minimul este mai mare decât maximul.
    .fix = Schimbați-le între ele.
problem-too-many-options = Numărul maxim de opțiuni ale unei întrebări este { $maximum }.
    .fix = Scoateți din ele sau faceți mai multe întrebări.
problem-too-many = Sunt prea multe blocuri `{ $key }`: cel mult { $maximum }.
    .fix = Scoateți din ele sau faceți mai multe protocoale.
problem-too-many-tests = Se cer prea multe lucruri diferite de la răspunsul la `{ $name }`: teste, cel mult { $maximum }.
    .fix = Scoateți din ele sau împărțiți întrebarea în mai multe.
problem-too-many-questions = Numărul maxim de întrebări ale unui protocol este { $maximum }.
    .fix = Faceți mai multe protocoale.
problem-too-intricate = Condițiile protocolului vorbesc despre prea multe lucruri deodată pentru ca un aparat să le calculeze fără așteptare.
    .fix = Scoateți condiții sau lucruri despre care vorbesc ori faceți mai multe protocoale.
problem-empty-pack = Acest protocol nu pune nicio întrebare.
    .fix = Adăugați o secțiune `[[section]]` și o întrebare `[[section.question]]`.
problem-empty-section = Secțiunea `{ $name }` nu are nicio întrebare.
    .fix = Adăugați `[[section.question]]` sau scoateți secțiunea.
problem-empty-dimension = Dimensiunea `{ $name }` nu are niciun indiciu.
    .fix = Adăugați `[[dimension.indicator]]` sau `[[dimension.member]]`, sau scoateți dimensiunea.
problem-source-locale-not-listed = Limba sursă `{ $name }` nu este în `locales`.
    .fix = Adăugați-o în listă.
problem-respondent-locale-not-listed = Limba `{ $name }` nu este în `locales`.
    .fix = Adăugați-o în `locales` sau scoateți-o de aici.
problem-respondent-locale-source = Limba sursă `{ $name }` trebuie să aibă toate textele.
    .fix = Scoateți-o din `respondent_locales`.

## Probleme: trimiterile

problem-unknown-question = Nu există întrebarea `{ $name }`.
    .fix = Corectați identificatorul sau adăugați întrebarea.
problem-unknown-option = Această întrebare nu are opțiunea `{ $name }`.
    .fix = Corectați opțiunea sau adăugați-o la `options`. O întrebare da-nu are `yes` și `no`.
problem-unknown-indicator = Nu există indiciul `{ $name }`.
    .fix = Corectați identificatorul sau adăugați indiciul la o dimensiune.
problem-unknown-dimension = Nu există dimensiunea `{ $name }`.
    .fix = Corectați identificatorul sau adăugați dimensiunea.
problem-unknown-outcome = Nu există concluzia `{ $name }`.
    .fix = Corectați identificatorul sau adăugați concluzia.
problem-unknown-score = Nu există scorul `{ $name }`.
    .fix = Corectați identificatorul sau adăugați un bloc `[[score]]`.
problem-unknown-exploitation = Nu există tipul de exploatare `{ $name }`.
    .fix = Corectați identificatorul sau adăugați un bloc `[[exploitation]]`.
problem-unknown-contradiction = Nu există contradicția `{ $name }`.
    .fix = Corectați identificatorul sau adăugați un bloc `[[contradiction]]`.
problem-unknown-reference = Referința `{ $name }` nu există.
    .fix = Corectați identificatorul sau adăugați un bloc `[[reference]]`.
problem-unknown-step = Nicio concluzie și niciun bloc `[[always]]` nu numește pasul `{ $name }`.
    .fix = Corectați identificatorul sau adăugați pasul.
problem-unknown-htcds-field = Nu există câmpul `{ $name }` în standardul HTCDS 2.0.
    .fix = Luați un nume din standard, ca `vic_MethodsOfControl`.
problem-unknown-htcds-value = Câmpul HTCDS `{ $field }` nu are valoarea `{ $name }`.
    .fix = Alegeți dintre: { $known }.
problem-htcds-status = Un interviu nu poate spune că cineva este victimă, nici că nu este.
    .fix = Scrieți `{ $known }` sau scoateți acest fapt.
problem-unknown-provenance = `{ $name }` nu este o proveniență.
    .fix = Alegeți dintre: answered, volunteered, observed, reported, document.

## Probleme: condițiile

problem-too-deep = Această condiție este prea adâncă; numărul maxim de niveluri este { $maximum }.
    .fix = Simplificați-o sau împărțiți-o la mai multe întrebări.
problem-no-condition = Această condiție nu spune nimic.
    .fix = Puneți în ea una dintre aceste chei: { $known }.
problem-several-conditions = Această condiție spune mai multe lucruri deodată: { $found }.
    .fix = Păstrați unul sau uniți-le prin `all = [ … ]` ori `any = [ … ]`.
problem-no-test = Nu se spune cum trebuie să fie răspunsul.
    .fix = Adăugați una dintre aceste chei: { $known }.
problem-several-tests = Sunt mai multe teste deodată: { $found }.
    .fix = Păstrați unul sau uniți-le prin `all = [ … ]` ori `any = [ … ]`.
problem-wrong-test = Testul `{ $test }` nu merge cu întrebarea `{ $question }`, care este de felul `{ $kind }`.
    .fix = Pentru da-nu și alegeri: `is` sau `any_of`. Pentru un număr: și `at_least`, `at_most`. O dată sau un text nu se testează.
problem-wrong-value = Această valoare nu se poate compara cu răspunsul la `{ $question }`, care este de felul `{ $kind }`.
    .fix = Pentru un număr, scrieți un număr fără ghilimele; altfel, codul unei opțiuni între ghilimele.
problem-asks-itself = Întrebarea `{ $name }` depinde de ea însăși.
    .fix = Aici, folosiți numai întrebări care vin înainte.
problem-forward-reference = Întrebarea `{ $name }` vine abia mai târziu.
    .fix = Mutați-o mai sus: `ask_if` poate depinde numai de întrebări care vin înainte.
problem-forward-indicator = O întrebare care vine mai târziu mai poate semnala indiciul `{ $name }`.
    .fix = Mutați acea întrebare mai sus sau depindeți de o întrebare, nu de indiciu.
problem-forward-presumed-minor = Întrebarea care hotărăște despre vârstă vine abia mai târziu.
    .fix = Mutați-o mai sus.
problem-not-here = `{ $key }` nu se poate folosi aici.
    .fix = În `ask_if` și `[[raise]]`: `question`, `quotient`, `indicator`, `presumed_minor`. În `[presumed_minor]` și `[[contradiction]]`: doar `question`. În `[[exploitation]]`: `question`, `quotient`, `indicator`. Restul ține de concluzii și de `[[always]]`.
problem-not-over-indication = `not` nu poate sta peste `{ $key }`: un indiciu în plus ar coborî concluzia.
    .fix = Întoarceți condiția altfel; ordinea concluziilor, de la cea mai înaltă la cea mai joasă, este adesea de ajuns. Dacă asta se dorește, scrieți `lowers = true` lângă `not`.
problem-quotient-range = `{ $name }` împarte și poate avea prea multe valori: fiecare este comparată separat.
    .fix = Dați întrebării `minimum` (0 sau mai mult) și `maximum`, cu cel mult { $maximum } între ele.
problem-no-child-floor = Acest protocol poate întâlni un copil și nu spune ce concluzie i se cuvine cel puțin: `{ $name }` lipsește din `[presumed_minor]`.
    .fix = Scrieți `[presumed_minor]` cu `when` și `floor = "…"`, identificatorul unei concluzii care protejează. Pentru un protocol doar despre acte: `about = "papers"` la început.
problem-child-floor-not-certain = Concluzia `{ $name }` nu este valabilă pentru orice persoană presupusă minoră: una mai joasă ar rămâne posibilă.
    .fix = Scrieți `when = {"{"} presumed_minor = true {"}"}`, singur sau printre condițiile unui `any`.
problem-child-without-steps = Niciun pas nu este dat întotdeauna pentru o persoană presupusă minoră, oricare ar fi profesia.
    .fix = Adăugați un bloc `[[always]]` fără `roles`, cu `steps`, fără `when` sau cu `when = {"{"} presumed_minor = true {"}"}`.
problem-disclosed-by-indicator = Indicatorul `{ $name }` este transmis implicit, deși apare numai din întrebări ale căror răspunsuri nu sunt niciodată transmise implicit.
    .fix = Scrieți în el `disclose = "never-by-default"` sau `disclose = "by-default"` dacă poate fi transmis.
problem-papers-with-minor = Acest protocol spune că este doar despre acte (`about`) și vorbește despre o persoană presupusă minoră.
    .fix = Scoateți unul dintre ele.
problem-no-presumed-minor = Acest protocol nu spune când o persoană este presupusă minoră: această condiție nu este niciodată adevărată.
    .fix = Adăugați un bloc `[presumed_minor]` sau scoateți condiția.
problem-empty-rule = Această regulă nu cere nimic: dimensiunea ar fi mereu atinsă.
    .fix = Puneți în ea cel puțin un număr: { $known }.
problem-outcome-without-when = Concluzia `{ $name }` nu are condiție: cele de după ea nu sunt date niciodată.
    .fix = Adăugați `when` sau puneți-o ultima.
problem-last-outcome-with-when = Ultima concluzie, `{ $name }`, are o condiție: uneori nu s-ar da niciuna.
    .fix = Scoateți `when` sau adăugați o ultimă concluzie fără condiție.

## Probleme: ce nu folosește la nimic

problem-unreachable-question = Întrebarea `{ $name }` nu este pusă niciodată: condiția ei nu poate fi adevărată.
    .fix = Corectați `ask_if` sau scoateți întrebarea.
problem-unreachable-outcome = Concluzia `{ $name }` nu este dată niciodată.
    .fix = Corectați condiția ei sau ordinea concluziilor, ori scoateți-o.
problem-indicator-never-raised = Nicio întrebare nu semnalează indiciul `{ $name }`.
    .fix = Adăugați un `raises` la o întrebare sau scoateți indiciul.
problem-dimension-never-positive = Dimensiunea `{ $name }` nu poate fi atinsă niciodată.
    .fix = Corectați `positive_when` sau semnalați mai multe indicii.
problem-redundant-rule = O regulă a dimensiunii `{ $name }` nu schimbă nimic: alta este mereu îndeplinită înaintea ei.
    .fix = Scoateți-o.
problem-missing-sources = Dosarul nu are un fișier `SOURCES.md`.
    .fix = Scrieți în el de unde vine fiecare indiciu, fiecare pondere, fiecare regulă și ce nu este validat.
problem-source-missing = `SOURCES.md` nu spune de unde vine `{ $name }`.
    .fix = Numiți `{ $name }` în el, cu sursa.

## Probleme: textele

problem-missing-texts = Nu există texte în limba `{ $locale }`: lipsește fișierul { $name }.
    .fix = Adăugați fișierul sau scoateți limba din `locales`.
problem-texts-not-listed = Aceste texte nu folosesc: limba `{ $locale }` nu este în `locales`.
    .fix = Adăugați-o la `locales` sau scoateți fișierul.
problem-text-syntax = Acesta nu este Fluent corect ({ $detail }).
    .fix = Un text se scrie `nume = text`; continuarea și `.attributes` sunt trase spre interior. O acoladă se scrie { "{ \"{\" }" }.
problem-text-too-nested = Aici sunt deschise prea multe acolade sau paranteze.
    .fix = Închideți-le.
problem-text-missing = Textul `{ $name }` lipsește din { $file }.
    .fix = Adăugați-l. Cât timp lipsește, se citește cel din limba sursă.
problem-text-empty = Textul `{ $name }` este gol.
    .fix = Scrieți-l.
problem-text-unused = Nimic nu folosește textul `{ $name }`.
    .fix = Corectați-i numele sau scoateți-l.
problem-text-variable = `${ $name }` nu este completat niciodată: textul este același pentru toată lumea.
    .fix = Scrieți chiar cuvintele.
problem-text-function = Funcția `{ $name }` nu se poate folosi într-un protocol.
    .fix = Scrieți chiar cuvintele.
problem-text-unknown-reference = Nu există textul `{ $name }` în acest fișier.
    .fix = Corectați numele sau scrieți chiar cuvintele.
problem-text-cycle = Textul `{ $name }` se conține pe sine, direct sau prin altul.
    .fix = Scrieți chiar cuvintele.
problem-text-too-many-parts = Textul `{ $name }` este făcut din prea multe părți: cel mult { $maximum }, împreună cu cele din părțile lui.
    .fix = Scrieți-l mai simplu.
problem-text-markup = Aceasta seamănă cu o etichetă HTML; ar fi arătată așa cum este.
    .fix = Scoateți-o. Un text nu are formatare.

## Probleme: cazurile

problem-no-answers = Acest caz nu are nici `answers`, nici `indicators`.
    .fix = Adăugați unul dintre ele.
problem-answers-and-indicators = Acest caz are și `answers`, și `indicators`.
    .fix = Păstrați unul dintre ele.
problem-presumed-minor-with-answers = `presumed_minor` merge numai cu `indicators`: aici hotărăsc răspunsurile.
    .fix = Scoateți-l și răspundeți la întrebarea despre vârstă.
problem-answer-wrong-kind = Acest răspuns nu este de felul potrivit pentru `{ $question }`, care este de felul `{ $expected }`.
    .fix = Da-nu: `yes` sau `no`. Alegere: un cod. Mai multe alegeri: o listă de coduri. Număr: fără ghilimele. Dată: "2026-11-23".
problem-answer-exclusive = Opțiunea `{ $name }` le exclude pe toate celelalte.
    .fix = Lăsați-o singură sau scoateți-o.
problem-answer-out-of-range = Acest număr trebuie să fie între { $minimum } și { $maximum } (o liniuță: fără limită).
    .fix = Corectați numărul.
problem-answer-too-long = Acest text este prea lung.
    .fix = Scurtați-l.
