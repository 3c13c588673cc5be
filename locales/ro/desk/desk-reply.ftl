### review: draft
### Răspunsul biroului de primire: „repere desk reply” și „repere desk erase”.

desk-reply-done = S-a trimis. Cine a îndrumat va citi răspunsul când aparatul său va avea rețea.
desk-erase-done = S-a șters aici și i s-a spus celui care a îndrumat. Copiile scrise în altă parte cu „--out” sau tipărite rămân de distrus.
desk-reply-waits = Răspunsul este păstrat, sigilat. Va pleca la următorul „repere desk fetch”.
desk-fetch-asks-to-erase = Persoana cere ștergerea îndrumării { $referral }: „repere desk erase { $referral }”.
desk-fetch-asks-to-erase-elsewhere = Persoana cere ștergerea îndrumării { $referral }, care nu este pe acest post: poate că o are alt post al serviciului. Cererea ajunge și acolo.
desk-erasure-asked = Persoana cere ca această îndrumare să fie ștearsă.
desk-list-taken-up = Preluată, spus la { $time }
desk-list-closed = Închisă, spus la { $time }
desk-list-erased = Ștearsă, spus la { $time }
desk-list-erasure-not-opened = O cerere de ștergere nu se verifică ({ $request }):

desk-error-no-reply-keys = Acest birou nu are cu ce semna un răspuns: cheia lui a fost făcută cu o versiune mai veche. Nu s-a spus nimic.
    .fix = Faceți un birou nou cu „repere desk keygen” și cereți adăugarea lui la server. Până atunci, răspundeți pe altă cale.
desk-error-reply-keys-damaged = Fișierul „{ $path }” este stricat: acest birou nu își poate semna răspunsul. Nu s-a spus nimic.
    .fix = Puneți-l la loc din copia păstrată în siguranță.
desk-error-reply-keys-unpublished = Setările nu le spun aparatelor cum să recunoască răspunsurile serviciului „{ $agency }”. Nu s-a spus nimic.
    .fix = Dați agency.json responsabilului de server, apoi luați noul fișier cu „repere desk connect”.
desk-error-device-without-replies = Aparatul care a îndrumat ({ $device }) nu poate primi răspuns: a fost înscris cu o versiune mai veche. Nu s-a spus nimic.
    .fix = Dați-i un cod nou, ca să se înscrie din nou. Până atunci, răspundeți pe altă cale.
desk-error-referral-missing = Aici nu există nicio îndrumare cu acest număr și nicio cerere de ștergere.
    .fix = Vedeți lista cu „repere desk list”.
desk-error-replies-damaged = Fișierul „{ $path }” nu se poate citi: acest birou nu mai știe ce a răspuns. Nu s-a spus nimic.
    .fix = Puneți-l la loc dintr-o copie sau actualizați Repère dacă l-a scris o versiune mai nouă.
desk-error-sequences-damaged = Fișierul „{ $path }” nu se poate citi: acest post nu mai știe ce a ajuns de la fiecare aparat. Nimic nu s-a schimbat.
    .fix = Puneți-l la loc din copie; altfel înlăturați-l: acest post începe atunci să numere din nou cu ce ajunge.
desk-error-message-invalid = Acest mesaj este gol, prea lung sau conține altceva decât text. Nu s-a spus nimic.
    .fix = Scrieți-l în cel mult { $most } de caractere, fără formatare.
desk-error-message-missing = Nu există fișierul „{ $path }”. Nu s-a spus nimic.
    .fix = Verificați numele sau scrieți mesajul cu „--message”.
desk-error-not-held = Îndrumarea { $referral } nu este pe acest post: nu se spune nimic despre ea.
    .fix = Răspundeți de la postul care o are. Dacă ați verificat că niciun post al serviciului nu o are, „repere desk erase { $referral } --held-nowhere”.
desk-error-already-erased = Această îndrumare a fost ștearsă aici și s-a spus. Nu mai e nimic de spus despre ea.
    .fix = Luați legătura pe altă cale cu cine a îndrumat, dacă e nevoie.
desk-error-attachment-unknown = Această îndrumare nu are fișierul alăturat numărul { $number }: are { $count }.
    .fix = „repere desk open” le arată.
desk-error-attachment-missing = Fișierul alăturat numărul { $number } nu a ajuns încă.
    .fix = Preluați-l cu „repere desk fetch”. Aparatul care îl trimite așteaptă poate o rețea mai bună.
desk-error-attachment-not-listed = Serverul dă un fișier alăturat pe care îndrumarea lui nu îl cunoaște. Nu se păstrează.
    .fix = Dacă se repetă, anunțați pe cine răspunde de server.
desk-error-erasure-of-another = Un aparat cere ștergerea unei îndrumări pe care nu a trimis-o. Nu s-a șters.
    .fix = Verificați pe altă cale cu cine a îndrumat.

## Ce nu a ajuns

desk-missing = { $count ->
    [one] O îndrumare de la { $device } nu a ajuns pe acest post, numărul { $numbers }. Întrebați cine are aparatul dacă a plecat; „repere desk settle” închide întrebarea.
    [few] { $count } îndrumări de la { $device } nu au ajuns pe acest post, numerele { $numbers }. Întrebați cine are aparatul dacă au plecat; „repere desk settle” închide întrebarea.
   *[other] { $count } de îndrumări de la { $device } nu au ajuns pe acest post, numerele { $numbers }. Întrebați cine are aparatul dacă au plecat; „repere desk settle” închide întrebarea.
}
desk-missing-not-yet = { $count ->
    [one] O îndrumare de la { $device } nu a ajuns încă pe acest post, numărul { $numbers }; poate este pe drum sau așteaptă pe aparat (observat la { $since }).
    [few] { $count } îndrumări de la { $device } nu au ajuns încă pe acest post, numerele { $numbers }; poate sunt pe drum sau așteaptă pe aparat (observat la { $since }).
   *[other] { $count } de îndrumări de la { $device } nu au ajuns încă pe acest post, numerele { $numbers }; poate sunt pe drum sau așteaptă pe aparat (observat la { $since }).
}
desk-missing-given-up = Numerele de la { $device } de dinainte de { $number } nu mai pot fi urmărite: lipsesc sau nu se potrivesc prea multe. Sunați pe cine are aparatul; „repere desk settle” închide întrebarea.
desk-missing-twice = Două îndrumări diferite de la { $device } au numărul { $number }: pot exista două copii ale acestui aparat. Sunați pe cine îl are; dacă există îndoieli, retrageți-l cu „repere desk withdraw”.
desk-missing-other-before = Îndrumarea nr. { $number } de la { $device } numește înaintea ei alta decât cea care a ajuns: pot exista două copii ale acestui aparat. Sunați pe cine îl are; dacă există îndoieli, retrageți-l cu „repere desk withdraw”.
desk-settle-done = Ce lipsea de la aparatul { $device } nu mai este cerut. Ce mai ajunge este luat ca de obicei.
