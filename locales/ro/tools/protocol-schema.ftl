### review: draft
### Ce spune un editor celui care scrie `protocol.toml` sau `cases.toml`: o propoziție pentru fiecare cheie.

## Protocolul

schema-protocol = Un protocol: ce se întreabă și ce înseamnă răspunsurile
schema-protocol-format = Versiunea formatului. Scrieți 1.
schema-protocol-id = Numele protocolului pentru programe: litere mici fără diacritice, cifre, cratime.
schema-protocol-version = Trei numere, ca 1.0.0. Se schimbă ori de câte ori se schimbă ceva.
schema-protocol-source-locale = Limba în care este scris protocolul, ca `fr`.
schema-protocol-locales = Toate limbile care au un fișier în dosarul texts.
schema-protocol-respondent-locales = Limbi în care este tradus numai ce aude persoana; restul se citește în limba de pornire.
schema-protocol-roles = Pentru cine este acest protocol, ca `labour-inspector`.
schema-protocol-presumed-minor = Răspunsurile cu care se aplică regulile pentru copii.
schema-protocol-section = O secțiune: întrebări care merg împreună.
schema-protocol-dimension = O dimensiune: indicii cântărite împreună.
schema-protocol-score = O sumă de puncte.
schema-protocol-exploitation = Un tip de exploatare, notat separat; nu schimbă niciodată concluzia.
schema-protocol-contradiction = Două răspunsuri care nu pot fi adevărate amândouă.
schema-protocol-hand-on = Răspunsuri date mai departe altui protocol, ca să nu se întrebe de două ori.
schema-protocol-outcome = O concluzie. De la cea mai înaltă la cea mai joasă; ultima nu are `when`.
schema-presumed-minor-when = O condiție asupra unor întrebări. O îndoială face parte din ea.

## Întrebările

schema-section-id = Numele secțiunii; cuvintele ei sunt `section-…`.
schema-section-question = O întrebare. Se pun în ordinea în care sunt scrise.
schema-question-id = Numele întrebării; cuvintele ei sunt `question-…`.
schema-question-kind = Da sau nu, o alegere, mai multe alegeri, un număr, o dată sau text liber.
schema-question-modes = A întreba (`ask`), a observa (`observe`) sau ambele. Fără această cheie: a întreba.
schema-question-options = Ce se poate alege; cuvintele sunt `.option-…`.
schema-question-exclusive = Opțiuni care le exclud pe toate celelalte, ca „nimic din acestea”.
schema-question-ask-if = Întrebarea se pune numai dacă acest lucru este adevărat. Fără această cheie: întotdeauna.
schema-question-raises = Indiciile pe care le dau răspunsurile.
schema-question-alert = Cuvinte arătate imediat lucrătorului când se dă acest răspuns.
schema-question-minimum = Cel mai mic număr permis.
schema-question-maximum = Cel mai mare număr permis.
schema-question-seconds = Cât durează întrebarea, în secunde; fără această cheie 20.
schema-question-htcds = Ce înseamnă răspunsurile în standardul HTCDS 2.0.
schema-question-compare = Ce numește textul (`recruiter`, `employer`, `place`), pentru a compara mai multe interviuri. Nicio regulă nu se uită la el.
schema-raise-when = Ce răspunsuri.
schema-raise-indicator = Ce indiciu.
schema-alert-when = { schema-raise-when }
schema-alert-text = Numele alertei; cuvintele ei sunt `alert-…`.
schema-question-fact-when = { schema-raise-when }
schema-question-fact-field = { schema-fact-field }
schema-question-fact-value = { schema-fact-value }
schema-fact-field = Un câmp al standardului, ca `vic_MethodsOfControl`.
schema-fact-value = Valoarea câmpului.

## Teste și condiții

schema-test-is = Răspunsul este acesta; la mai multe alegeri: se află printre ele.
schema-test-any-of = Răspunsul este unul dintre acestea.
schema-test-at-least = Numărul este acesta sau mai mare.
schema-test-at-most = Numărul este acesta sau mai mic.
schema-test-all = Toate acestea sunt adevărate.
schema-test-any = Unul dintre acestea este adevărat.
schema-test-not = Acest lucru nu este adevărat.
schema-condition-all = { schema-test-all }
schema-condition-any = { schema-test-any }
schema-condition-not = { schema-test-not }
schema-condition-of = Cel puțin `at_least` dintre aceste condiții sunt adevărate.
schema-condition-question = O întrebare și ce trebuie să fie răspunsul ei.
schema-condition-dimension = Această dimensiune este atinsă.
schema-condition-indicator = Acest indiciu este prezent.
schema-condition-indicators-at-least = Cel puțin atâtea indicii sunt prezente, din toate dimensiunile împreună.
schema-condition-presumed-minor = Persoana este presupusă minoră (`true`) sau nu este (`false`).
schema-condition-score = O sumă de puncte și câte trebuie (`at_least`).
schema-condition-is = { schema-test-is }
schema-condition-any-of = { schema-test-any-of }
schema-condition-at-least = Cel puțin atât: un număr, puncte sau condiții.
schema-condition-at-most = { schema-test-at-most }
schema-condition-lowers = Scrieți `true`: un indiciu în plus poate coborî concluzia, și aceasta este intenția.

## Ce înseamnă răspunsurile

schema-dimension-id = Numele dimensiunii; cuvintele ei sunt `dimension-…`.
schema-dimension-element = Elementul definiției de la Palermo: actul, mijlocul sau scopul.
schema-dimension-phase = Etapa despre care vorbește, ca `recruitment`.
schema-dimension-view = Grupul de dimensiuni din care face parte, pe lângă cel principal.
schema-dimension-sides = Cele două laturi, ca `["involuntariness", "menace"]`.
schema-dimension-positive-when = Regulile; dimensiunea este atinsă de îndată ce una este îndeplinită.
schema-dimension-indicator = Un indiciu al acestei dimensiuni.
schema-dimension-member = Un indiciu al altei dimensiuni care contează și în aceasta.
schema-rule-strong = Cel puțin atâtea indicii puternice.
schema-rule-medium = Cel puțin atâtea indicii medii.
schema-rule-weak = Cel puțin atâtea indicii slabe.
schema-rule-medium-or-weak = Cel puțin atâtea indicii medii și slabe împreună.
schema-rule-each-side = Cel puțin atâtea indicii pe fiecare latură.
schema-indicator-id = Numele indiciului; cuvintele lui sunt `indicator-…`.
schema-indicator-side = De ce latură ține.
schema-indicator-adult = Greutatea lui pentru un adult. Fără această cheie: nu este indiciu pentru un adult.
schema-indicator-child = Greutatea lui pentru un copil. Fără această cheie: nu este indiciu pentru un copil.
schema-indicator-htcds = Ce înseamnă indiciul în standardul HTCDS 2.0.
schema-member-indicator = Un indiciu declarat în altă parte a acestui fișier.
schema-member-side = { schema-indicator-side }
schema-member-adult = Greutatea lui aici pentru un adult.
schema-member-child = Greutatea lui aici pentru un copil.
schema-score-id = Numele sumei; cuvintele ei sunt `score-…`.
schema-score-add = Ce adaugă puncte.
schema-summand-indicator = Punctele contează când acest indiciu este prezent.
schema-summand-question = Punctele contează când această întrebare are acest răspuns.
schema-summand-is = { schema-test-is }
schema-summand-any-of = { schema-test-any-of }
schema-summand-at-least = { schema-test-at-least }
schema-summand-at-most = { schema-test-at-most }
schema-summand-points = Câte puncte. Sub zero numai cu `lowers = true`.
schema-summand-lowers = { schema-condition-lowers }
schema-exploitation-id = Numele tipului; cuvintele lui sunt `exploitation-…`.
schema-exploitation-when = O condiție asupra unor întrebări și indicii.
schema-exploitation-htcds = Ce înseamnă acest tip în standardul HTCDS 2.0.
schema-contradiction-id = Numele contradicției; cuvintele ei sunt `contradiction-…`.
schema-contradiction-when = O condiție asupra a cel puțin două întrebări.
schema-hand-on-pack = Numele celuilalt protocol.
schema-hand-on-answers = Ce răspunsuri ajung acolo și unde.
schema-handed-question = Întrebarea de la care vine răspunsul.
schema-handed-when = Numai pentru aceste răspunsuri.
schema-handed-to = Întrebarea celuilalt protocol.
schema-handed-answer = Răspunsul pus acolo; fără această cheie, același.
schema-outcome-id = Numele concluziei; cuvintele ei sunt `outcome-…`, cu `.meaning`.
schema-outcome-when = Concluzia se dă când acest lucru este adevărat și niciuna mai înaltă nu se potrivește.
schema-outcome-next-steps = Ce este de făcut; cuvintele sunt `next-step-…`.

## Cazurile

schema-cases = Cazurile unui protocol: răspunsuri și ce trebuie să dea ele
schema-cases-case = Un caz.
schema-case-id = Numele cazului.
schema-case-description = Despre ce este vorba, într-o propoziție.
schema-case-answers = Întrebările și răspunsurile lor.
schema-case-indicators = În loc de răspunsuri: exact aceste indicii sunt prezente.
schema-case-presumed-minor = Cu `indicators`: se aplică regulile pentru copii.
schema-case-expect = Ce trebuie să iasă. Numai `outcome` este obligatorie.
schema-expect-outcome = Concluzia.
schema-expect-lowest = Cea mai joasă concluzie încă posibilă.
schema-expect-highest = Cea mai înaltă concluzie încă posibilă.
schema-expect-positive = Exact aceste dimensiuni sunt atinse.
schema-expect-present = Aceste indicii sunt prezente; pot fi și altele.
schema-expect-absent = Aceste indicii lipsesc; pot lipsi și altele.
schema-expect-exploitations = Apar exact aceste tipuri de exploatare.
schema-expect-contradictions = Apar exact aceste contradicții.
schema-expect-scores = Punctele fiecărui scor numit.
schema-answer-answer = Răspunsul.
schema-answer-provenance = Cum a devenit cunoscut: răspuns, spus din proprie inițiativă, observat, relatat sau văzut într-un document.
schema-answer-non-answer = Niciun răspuns, și de ce. Nu este niciodată un „nu”.
schema-answer-code = Codul unei opțiuni, sau `yes` ori `no`.

## Ce protejează persoana

schema-protocol-about = `papers`: protocolul este doar despre acte și nimeni nu este întrebat.
schema-protocol-raise = Indiciile pe care le dau mai multe răspunsuri împreună.
schema-protocol-reference = Valori care sunt date, cu sursa lor, ca un salariu minim.
schema-protocol-always = Pașii care țin de persoană și de profesie, oricare ar fi concluzia.
schema-presumed-minor-floor = Cea mai joasă concluzie pe care o poate primi o persoană presupusă minoră.
schema-question-needs-training = Scrieți `true`: doar cine are formare pune această întrebare; ceilalți notează ce se spune nechemat sau ce se vede.
schema-question-subject = Despre ce este, un nume ales de dumneavoastră. După o dezvăluire, celelalte întrebări pe aceeași temă nu se mai pun.
schema-question-discloses = Răspunsurile care dezvăluie; fără aceasta, cele care dau un indiciu.
schema-question-disclose = `never-by-default`: răspunsul este într-o sesizare doar dacă cineva îl alege.
schema-indicator-disclose = `never-by-default`: indiciul este într-o sesizare doar dacă cineva îl alege.
schema-alert-contact = Contactul din agendă al cărui număr apare alături.
schema-condition-quotient = Un număr împărțit la altul este sub o limită.
schema-always-roles = Profesiile; fără aceasta, toate.
schema-always-when = Pentru cine, sau de la ce indicii; fără aceasta, pentru toată lumea.
schema-always-steps = Ce este de făcut; cuvintele sunt `next-step-…`.
schema-raised-together-indicator = Indiciul.
schema-raised-together-when = O condiție despre întrebări, indicii date înainte și vârsta presupusă.
schema-reference-id = Numele valorii.
schema-reference-value = Valoarea, un număr zecimal exact.
schema-reference-unit = În ce se numără, ca `EUR`.
schema-reference-valid-from = Ziua de la care este valabilă.
schema-reference-source = Unde a fost citită.
schema-reference-verified-by = Cine a comparat-o cu sursa; gol cât timp nimeni nu a făcut-o.
schema-reference-verified-on = Ziua acelei comparații.
schema-below-reference = Numele unei valori.
schema-below-share = Partea din valoare care este limita; fără aceasta, toată valoarea.
schema-quotient-of = Întrebarea al cărei număr este împărțit.
schema-quotient-by = Întrebarea al cărei număr împarte; are `minimum` și `maximum`.
schema-quotient-by-times = Cu ce se înmulțește mai întâi acel număr.
schema-quotient-below = Limita: un număr, sau partea dintr-o valoare.
schema-expect-role = Profesia pentru care se privesc pașii.
schema-expect-steps-include = Acești pași sunt dați; pot fi și alții.
schema-expect-steps-exclude = Acești pași nu sunt dați.
