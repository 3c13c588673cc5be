### review: draft
### Fără rețea: ce așteaptă călătorește pe un stick sau de pe un ecran la o cameră.

outbox-no-network = Fără rețea?
carry-title = Fără rețea
carry-about = Ce așteaptă poate călători altfel. Ce scrie în el nu poate fi citit pe drum; cine îl are vede către ce servicii și câte.
carry-give = Dă
carry-give-about = Tot ce așteaptă, sigilat. Cineva îl duce unde este rețea sau la un post.
carry-give-kept = Totul rămâne și aici, până la recipisă, și nimic nu ajunge de două ori. Dar ce a fost dat mai poate fi doar cerut înapoi.
carry-as-file = Salvează un fișier
carry-as-pictures = Arată unei camere
carry-take = Ia
carry-take-about = Ce încredințează un coleg sau recipisele care se întorc.
carry-from-file = Alege un fișier
carry-from-camera = Folosește camera
carry-taken = Luat pentru un coleg
carry-taken-none = Nimic deocamdată.
carry-taken-at = Luat: { $time }
carry-kept-until = Păstrat aici până la { $day }
carry-waiting = { $count ->
    [one] O trimitere așteaptă o rețea.
    [few] { $count } trimiteri așteaptă o rețea.
   *[other] { $count } de trimiteri așteaptă o rețea.
}
carry-answered = { $count ->
    [one] O trimitere este predată.
    [few] { $count } trimiteri sunt predate.
   *[other] { $count } de trimiteri sunt predate.
}
carry-refused = { $count ->
    [one] O trimitere nu este luată.
    [few] { $count } trimiteri nu sunt luate.
   *[other] { $count } de trimiteri nu sunt luate.
}
carry-give-back = Dă recipisele înapoi
carry-put-down = Nu mai păstra
carry-saved = { $count ->
    [one] O trimitere este în fișier.
    [few] { $count } trimiteri sunt în fișier.
   *[other] { $count } de trimiteri sunt în fișier.
}
carry-left = { $count ->
    [one] O trimitere nu a încăput: refaceți mai târziu.
    [few] { $count } trimiteri nu au încăput: refaceți mai târziu.
   *[other] { $count } de trimiteri nu au încăput: refaceți mai târziu.
}
carry-left-pictures = { $count ->
    [one] O trimitere nu încape: rămâne pentru un fișier.
    [few] { $count } trimiteri nu încap: rămân pentru un fișier.
   *[other] { $count } de trimiteri nu încap: rămân pentru un fișier.
}
carry-brought-parcel = { $count ->
    [0] Era luat deja.
    [one] O trimitere este luată. Pleacă la prima rețea.
    [few] { $count } trimiteri sunt luate. Pleacă la prima rețea.
   *[other] { $count } de trimiteri sunt luate. Pleacă la prima rețea.
}
carry-brought-receipts = { $count ->
    [0] Aceste recipise erau deja aici.
    [one] A venit o recipisă.
    [few] Au venit { $count } recipise.
   *[other] Au venit { $count } de recipise.
}
carry-brought-refused = { $count ->
    [one] O recipisă nu se verifică și nu contează.
    [few] { $count } recipise nu se verifică și nu contează.
   *[other] { $count } de recipise nu se verifică și nu contează.
}
show-title = Arată
show-about = Țineți acest ecran în fața celeilalte camere până citește tot.
show-progress = Imaginea { $number } · trebuie cel puțin { $needed }
show-done = Gata
show-picture = Imagine care se schimbă, pentru o cameră
scan-title = Privește
scan-about = Îndreptați camera spre ecranul celuilalt aparat.
scan-nothing = Nimic citit încă.
scan-progress = Citit: { $percent } %
scan-starting = Camera pornește…
scan-video = Ce vede camera

failure-camera-none = Acest aparat nu are cameră sau o folosește altcineva.
    .fix = Închideți ce o folosește sau treceți printr-un fișier.
failure-camera-denied = Această aplicație nu are voie să folosească camera.
    .fix = Permiteți-o în setările sistemului sau treceți printr-un fișier.
error-carried-damaged = { $count ->
    [one] O trimitere luată pentru un coleg nu mai poate fi citită.
    [few] { $count } trimiteri luate pentru un coleg nu mai pot fi citite.
   *[other] { $count } de trimiteri luate pentru un coleg nu mai pot fi citite.
}
    .fix = Colegul le are încă: luați-le din nou.
error-carried-full = Nu mai este loc pentru altceva. Nu s-a luat nimic.
    .fix = Trimiteți sau dați mai întâi înapoi ce este luat deja.
error-file-not-saved = Fișierul nu a putut fi salvat acolo: { $detail }
    .fix = Alegeți alt loc sau alt stick.
error-nothing-to-carry = Nu este nimic de dat.
    .fix = Nimic de făcut: totul a plecat sau nimic nu așteaptă.
error-parcel-not-one = Acest fișier nu conține nici trimiteri, nici recipise. Nimic nu s-a schimbat.
    .fix = Alegeți fișierul așa cum a fost salvat.
error-parcel-newer-format = Acest fișier este dintr-o versiune mai nouă de Repère. Nimic nu s-a schimbat.
    .fix = Actualizați această aplicație.
error-parcel-too-large = Acest fișier este prea mare. Nimic nu s-a schimbat.
    .fix = Cereți colegului să facă mai multe fișiere.
error-parcel-damaged = Acest fișier a fost tăiat sau stricat. Nimic nu s-a schimbat.
    .fix = Copiați-l din nou sau refaceți-l.
error-parcel-empty = Nu este nimic în acest fișier.
    .fix = Cereți colegului să-l refacă.
error-parcel-other-deployment = Aceasta este pentru alt sistem decât al acestui aparat. Nu s-a luat nimic.
    .fix = Încredințați-o cuiva din același sistem.
error-parcel-own = Aceasta este chiar de pe acest aparat. Nu este nimic de luat.
    .fix = Încredințați-o unui coleg sau unui post.
error-pictures-too-large = Este prea mult pentru imagini.
    .fix = Salvați un fișier.
error-receipts-not-ours = Aceste recipise nu sunt pentru acest aparat. Nimic nu s-a schimbat.
    .fix = Dați-le înapoi cui a dat trimiterile.
error-receipts-not-believed = Aceste recipise nu se verifică. Nimic nu s-a schimbat.
    .fix = Cereți celui care le-a adus să predea din nou: nu dublează nimic.
error-waybill-refused = { $reason ->
    [other-bytes] Conținutul nu este cel pe care l-a încredințat aparatul. Nu este luat.
    [other-deployment] Aceasta a fost sigilată pentru alt sistem. Nu este luată.
    [unknown-device] Serverul nu cunoaște aparatul care a sigilat aceasta. Nu este luată.
    [withdrawn-device] Aparatul care a sigilat aceasta este retras. Nu este luată.
    [bad-signature] Semnătura nu este a aparatului numit. Nu este luată.
   *[other] Serverul nu ia aceasta din altă mână.
}
    .fix = Spuneți colegului: aparatul lui o păstrează.
