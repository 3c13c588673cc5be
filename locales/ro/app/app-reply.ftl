### review: draft
### Ce se întâmplă cu o îndrumare: răspunsul serviciului, cererea de ștergere.

home-replies = { $count ->
    [one] Un răspuns de la un serviciu
    [few] { $count } răspunsuri de la servicii
   *[other] { $count } de răspunsuri de la servicii
}

outbox-state-fetched = luată de serviciu
outbox-state-opened = deschisă de serviciu
outbox-state-cannot-be-opened = imposibil de citit la serviciu
outbox-state-taken-up = preluată
outbox-state-closed = închisă
outbox-state-erase-asked = ștergere cerută
outbox-state-asked-back = cerută înapoi
outbox-state-taken-back = luată înapoi
outbox-state-erased = ștearsă

## Pașii, fiecare cu momentul său

steps-label = Unde se află această îndrumare
step-sealed = Sigilată
step-received = Primită de server
step-fetched = Luată de serviciu, încă necitită
step-opened = Deschisă de cineva de la serviciu
step-cannot-be-opened = Serviciul nu o poate deschide
cannot-open-other-key = Este sigilată pentru altă cheie decât a serviciului. Verificați setările acestui aparat, apoi sigilați din nou; până atunci, sunați serviciul.
cannot-open-unknown-device = Serviciul nu cunoaște încă acest aparat. Sunați-l: îl poate recunoaște sau poate da un cod nou.
cannot-open-damaged = A ajuns stricată. Sigilați din nou sau sunați serviciul.
cannot-open-newer-format = Programul serviciului este mai vechi decât acest aparat. Sunați-l: trebuie actualizat.
cannot-open-other = Sunați serviciul ca să aflați de ce.
step-taken-up = Preluată
step-closed = Închisă de serviciu
step-erase-asked = Ștergere cerută
step-erase-waiting = Ștergere cerută, încă netrimisă
step-erased = Ștearsă de serviciu
step-not-yet = Încă nu: { $step }

outbox-look = Căutați răspunsuri
outbox-looking = Se caută…

word-of-agency = Serviciul scrie:
word-new = Nou

## Cererea de ștergere

erase-more = Dacă persoana se răzgândește
erase-done = Serviciul spune că s-a șters.
erase-ask = Cereți ștergerea
erase-about = Serviciul este rugat să șteargă ce a primit, iar serverul șterge ce mai păstrează.
erase-waiting = Cererea pleacă în câteva secunde sau la prima rețea.
erase-asked = Cererea a plecat. Serviciul va spune când s-a șters.
erase-left = Poate că cererea a plecat deja: nu mai poate fi luată înapoi.
erase-undo = Renunțați la cererea de ștergere
erase-undone = Cererea este anulată. Nu plecase nimic.
outbox-about-asked-back = Începuse o trimitere când a fost retrasă: serverul este rugat să o șteargă, la fel și serviciul dacă a primit-o. Nimic nu spune încă că nu o are nimeni.
outbox-about-taken-back = { $found ->
    [never-had] Retrasă. Serverul certifică faptul că nu a primit-o niciodată și nu o va mai primi.
   *[unread] Retrasă. Serverul certifică faptul că a șters-o înainte ca un serviciu să o ia.
}
sealed-title-asked-back = Cerută înapoi
sealed-about-asked-back = Această îndrumare a fost retrasă după ce începuse o trimitere. Serverul și serviciul sunt rugați să o șteargă.
sealed-title-taken-back = Luată înapoi
sealed-about-taken-back = Această îndrumare a fost retrasă și nu a primit-o nimeni, după cum certifică serverul.

refer-another = Îndrumați și către alt serviciu

## Ce poate merge rău

error-reply-unreadable = A venit un răspuns, dar este stricat. Nu se arată nimic din el.
    .fix = Sunați serviciul sau rugați-l să răspundă din nou.
error-reply-unverified = A venit un răspuns, dar nimic nu dovedește că este de la serviciu. Nu se arată nimic din el.
    .fix = Sunați serviciul ca să aflați ce a răspuns; nu vă încredeți în altceva.
error-reply-newer-format = A venit un răspuns într-o formă pe care această versiune nu o cunoaște. Nu se arată nimic din el.
    .fix = Actualizați aplicația, apoi rugați serviciul să răspundă din nou.
error-reply-misdirected = A venit un răspuns care nu ține de nicio îndrumare a dumneavoastră. Nu se arată nimic din el.
    .fix = Anunțați responsabilul.
error-reply-not-newer = Un răspuns vechi a venit a doua oară. Cel mai nou rămâne afișat.
    .fix = Dacă se repetă, anunțați responsabilul.
error-erasure-may-have-arrived = Poate că cererea de ștergere a ajuns deja: nu mai poate fi luată înapoi.
    .fix = Dacă persoana s-a răzgândit, sunați serviciul.
