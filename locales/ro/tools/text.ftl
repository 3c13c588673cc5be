### review: draft
### Ce poate fi greșit într-un text (autori de protocoale, traducători).

text-problem-syntax = Aceste cuvinte nu formează un mesaj Fluent: „{ $subject }”.
    .fix = Verificați semnul „=”, începutul rândurilor și acoladele.
text-problem-too-large = Fișierul este prea mare: { $subject } octeți.
    .fix = Împărțiți-l în mai multe fișiere.
text-problem-too-deep = În acest mesaj se deschid prea multe acolade sau paranteze: „{ $subject }”.
    .fix = Simplificați-l sau împărțiți-l.
text-problem-too-many-parts = Mesajul „{ $subject }” este făcut din prea multe părți.
    .fix = Simplificați-l: cel mult o sută de părți, cu tot cu cele ale mesajelor pe care le citează.
text-problem-cycle = Mesajul „{ $subject }” ajunge să se citeze pe sine.
    .fix = Rupeți bucla.
text-problem-duplicate = Mesajul „{ $subject }” există deja; primul contează.
    .fix = Ștergeți unul din cele două.
text-problem-unknown-reference = „{ $subject }” este citat, dar nu există.
    .fix = Corectați numele sau scrieți acest mesaj.
text-problem-unknown-function = Funcția „{ $subject }” nu există aici.
    .fix = Scrieți variabila singură.
text-problem-unknown-review = „{ $subject }” nu spune unde a ajuns revizuirea; textul este socotit ciornă.
    .fix = Scrieți „draft”, „reviewed” sau „source”.
text-problem-not-the-source = Acest text spune că este sursa, dar nu este în limba sursă; este socotit ciornă.
    .fix = Scrieți „draft”, sau „reviewed” după revizuire.
text-problem-not-a-locale = „{ $subject }” nu este o etichetă de limbă.
    .fix = Folosiți o etichetă BCP 47, de exemplu „fr” sau „uz-Arab”.
