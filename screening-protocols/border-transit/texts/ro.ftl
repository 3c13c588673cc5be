### review: draft

# Numai ce aude persoana; celelalte texte rămân în limba sursă.

## Persoana

question-age-band = Cam ce vârstă?
    .option-under-15 = Sub 15 ani
    .option-15-17 = 15, 16 sau 17 ani
    .option-adult = 18 ani sau mai mult
    .option-says-adult = 18 ani sau mai mult, dar nu este sigur
    .option-unsure = Nu este sigur

question-companion = Cu cine este drumul acesta?
    .option-nobody = Cu nimeni
    .option-family = Cu familia mea
    .option-known = Cu cineva pe care îl cunosc bine
    .option-just-met = Cu cineva pe care abia l-am cunoscut
    .option-sent = Cu cineva după care mi s-a spus să merg

## Sosirea

question-stay = Și la noapte, unde este loc de dormit?
    .option-own = Într-un loc rezervat sau închiriat de mine
    .option-relatives = La familia mea sau la prieteni
    .option-work-or-school = Acolo unde voi munci sau voi învăța
    .option-unknown-people = La oameni pe care nu-i cunosc
    .option-told-later = Nu știu: mi se va spune
    .option-nowhere = Nu am unde
    .option-going-on = Merg mai departe

question-awaited = La sosire, așteaptă cineva?
    .option-nobody = Nimeni
    .option-relatives = Familia mea
    .option-known = Cineva pe care îl cunosc bine
    .option-written = Un patron, o școală, o familie gazdă: este în scris
    .option-online = Cineva pe care îl cunosc numai de pe internet sau de la telefon
    .option-unknown-people = Oameni pe care nu i-am văzut niciodată

question-who-paid = Drumul, cine l-a plătit?
    .option-self = Eu
    .option-relatives = Familia mea, prieteni
    .option-written = Patronul sau școala, și este în scris
    .option-organisers = Cei care așteaptă sau care organizează drumul
    .option-not-known = Nu știu cine
    .option-other = Altcineva: o asociație, un serviciu public

question-owes-money = Sunt bani de dat înapoi, pentru drum sau pentru muncă?
    .option-no = Nu
    .option-relatives-bank = Da, familiei mele, unor prieteni sau unei bănci
    .option-work-people = Da, unor oameni legați de muncă sau de drum

question-debt-work = Va trebui muncă pentru ei până se plătește tot?

## Ce urmează

question-plan = Și aici, ce urmează?
    .option-visit = O vizită, o vacanță
    .option-family = Ca să fiu cu familia mea
    .option-protection = Ca să cer protecție, azil
    .option-study = Ca să studiez, să învăț
    .option-work = Ca să muncesc
    .option-career = Sport, muzică, modă
    .option-couple = Ca să trăiesc cu cineva, o căsătorie
    .option-going-on = Ca să merg în altă țară
    .option-told-later = Nu știu: mi se va spune

question-sure = Din ce s-a promis aici, ce este sigur?
    .option-nothing-promised = Nu mi s-a promis nimic
    .option-clear = Tot: cunosc locul și oamenii
    .option-partly = O parte
    .option-vague = Aproape nimic: mi se va spune
    .option-changed = S-a schimbat deja pe drum

## Ce se mai poate hotărî

question-papers-held-by = Actele, cine le ține acum?
    .option-self = Eu
    .option-trusted = Cineva ales de mine sau părinții mei
    .option-employer = Patronul
    .option-recruiter = Cei care mi-au găsit munca sau care organizează drumul
    .option-other = Altcineva
    .option-no-papers = Nu am acte

question-can-leave-them = Se poate pleca de la oamenii aceștia și merge mai departe fără ei?
    .option-yes = Da
    .option-not-sure = Nu este sigur
    .option-no = Nu

question-fear = În ce urmează, este ceva de care să fie frică?
    .option-nothing = Nu, nimic
    .option-what-awaits = Cei care așteaptă sau ce va trebui făcut
    .option-harm = Dacă nu mă duc, mi se va face rău
    .option-family-harm = Dacă nu mă duc, i se va face rău familiei mele
    .option-leaving = Să plec acolo și să nu mă pot întoarce
    .option-marriage = Că mă vor căsători cu forța
    .option-own-country = Să mă întorc în țara mea
    .option-check = Poliția, controlul acesta
    .option-other = Altceva
