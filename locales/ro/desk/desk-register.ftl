### review: draft
### Postul de primire și registrul sistemului: cine este admis, cine nu mai este crezut, și codurile pe hârtie.

## A urma un registru

desk-connect-register =
    Acest post urmează de acum registrul „{ $name }” ({ $hub }).
    De comparat la telefon cu responsabilul sistemului: { $digits }
desk-connect-register-demonstration =
    Acest post urmează de acum registrul „{ $name }” ({ $hub }), pentru exercițiu: nimic real nu trece pe aici.
    De comparat la telefon cu responsabilul sistemului: { $digits }
desk-follow-let-in = { $count ->
    [one] Un aparat a intrat cu un cod al acestui post.
    [few] { $count } aparate au intrat cu coduri ale acestui post.
   *[other] { $count } de aparate au intrat cu coduri ale acestui post.
}
desk-follow-introduced = Celelalte posturi ale sistemului știu acum ce aparate a admis acest post.
desk-follow-alone = Registrul nu permite acestui post să își prezinte aparatele: doar el le crede.
desk-follow-old = Serverul nu a confirmat registrul de { $days } zile. Totul continuă; anunțați responsabilul dacă durează.
desk-follow-expired = Registrul este expirat de { $days } zile. Totul continuă, dar niciun aparat nu mai poate intra: anunțați responsabilul sistemului.

## Codurile

desk-invite-many = { $count } coduri de unică folosință, câte unul pentru fiecare aparat. De dat în mână sau prin viu grai, niciodată împreună cu fișierul registrului.
desk-cards-written = { $count ->
    [one] Un cartonaș de tipărit, pe care doar dumneavoastră îl puteți citi: { $path }
   *[other] Cartonașe de tipărit: { $count }. Doar dumneavoastră le puteți citi: { $path }
}
    Cine are acest fișier are codurile: ștergeți-l după tipărire și dați fiecare cartonaș în mână.
desk-cards-list = Care cartonaș este pentru cine: { $path }. Lista rămâne la post.
desk-card-title = Cartonaș nr. { $number }
desk-card-once = Pentru un singur aparat, o singură dată, înainte de { $until }. Cine are acest cod se poate da drept dumneavoastră: nu îl arătați nimănui, apoi distrugeți-l.
desk-card-compare = Înainte de a intra, aparatul arată niște cifre. Trebuie să fie acestea:

## Aparatele

desk-devices-none = Niciun aparat nu este crezut aici.
desk-devices-line = { $label }  din { $since }, văzut { $seen }, de { $by }
desk-devices-line-alone = { $label }  din { $since }, văzut { $seen }, de { $by } (celelalte posturi nu știu)
desk-devices-withdrawn = Retras la { $day }: { $name }
desk-devices-waiting = Cod în așteptare: cartonașul { $card }, { $label }, până la { $day }
desk-withdraw-done = Aparatul { $device } este retras: serverul nu mai primește nimic de la el și niciun post al sistemului nu îl mai crede.
desk-withdraw-untold = Acest post nu mai crede aparatul, dar serverul și celelalte posturi încă nu știu. Refaceți „repere desk fetch” cât mai curând.

## Ce nu merge

desk-error-register-refused = Ce a venit din registru nu este crezut ({ $reason }). Nimic nu s-a schimbat.
    .fix = Anunțați responsabilul sistemului și dați-i acest cuvânt.
desk-error-register-damaged = Registrul păstrat aici nu mai este ce era ({ $path }). Nimic nu se deschide cu el.
    .fix = Aduceți fișierul registrului și dați identificatorul lui, spus de cei care l-au semnat: „repere desk connect --register … --id …”.
desk-error-register-expired = Registrul nu mai este valabil (zile: { $days }): nimeni nu începe cu el și nimeni nu intră. Nimic nu s-a schimbat.
    .fix = Cereți celor care îl semnează unul nou, apoi preluați: „repere desk fetch”.
desk-error-register-other = Acest post urmează deja alt registru. Nimic nu s-a schimbat.
    .fix = Faceți alt dosar de post pentru alt sistem.
desk-error-register-followed = Acest post urmează un registru: un fișier de setări nu îi ia locul. Nimic nu s-a schimbat.
    .fix = Dați un fișier al registrului, cu „repere desk connect --register”.
desk-error-register-without-deployment = Registrul nu mai spune care este sistemul: a fost anulat, iar următorul nu a venit.
    .fix = Cereți un fișier mai nou responsabilului sistemului, apoi „repere desk connect --register”.
desk-error-registrar-keys-other = Registrul dă pentru „{ $agency }” alte chei de prezentare a aparatelor decât cele ale acestui post. Nimic nu a fost prezentat.
    .fix = Dați agency.json responsabilului sistemului.
desk-error-introductions-contended = Alte calculatoare ale acestui post scriau în același timp. Celelalte posturi încă nu știu tot.
    .fix = Refaceți „repere desk fetch”.
desk-error-not-introduced = Niciun post nu a prezentat încă aparatul care a semnat aceasta ({ $device }). Nu se arată și rămâne la server.
    .fix = Postul care l-a invitat îl prezintă la următoarea preluare: refaceți „repere desk fetch” mai târziu. Dacă durează, sunați-l.
desk-error-device-withdrawn = Aparatul „{ $name }” este retras: ce a semnat nu se arată ({ $device }).
    .fix = Dacă a fost găsit sau retras din greșeală, dați-i un cod nou.
desk-error-device-other-keys = Aparatul { $device } vine cu alte chei decât cele pe care le cunosc posturile. Nu se arată.
    .fix = Anunțați responsabilul serverului; dați aparatului un cod nou.
desk-error-device-of-another = Aparatul { $device } a fost invitat de „{ $agency }”, care singur îl poate retrage.
    .fix = Sunați la „{ $agency }”: „repere desk withdraw { $device }” la postul lor.
desk-error-names-too-large = Tabelul este prea mare: cel mult { $most } octeți. Niciun cod nu a fost făcut.
    .fix = Lăsați o singură coloană, un nume pe rând.
desk-error-names-not-text = Rândul { $line } al tabelului nu este în UTF-8. Niciun cod nu a fost făcut.
    .fix = Salvați-l din nou ca „CSV UTF-8”.
desk-error-names-nobody = Nu este nimeni în acest tabel. Niciun cod nu a fost făcut.
    .fix = Scrieți un nume pe rând, în prima coloană, fără antet.
desk-error-names-too-many = Sunt prea multe deodată: cel mult { $most } coduri. Niciunul nu a fost făcut.
    .fix = Faceți mai puține, de mai multe ori.
desk-error-names-empty = Rândul { $line } al tabelului nu are nume în prima coloană. Niciun cod nu a fost făcut.
    .fix = Scrieți-l sau scoateți rândul.
desk-error-names-too-long = Numele de pe rândul { $line } este prea lung: cel mult { $most } caractere. Niciun cod nu a fost făcut.
    .fix = Scurtați-l; folosește doar la orientare.
desk-error-names-not-plain = Numele de pe rândul { $line } are un caracter care nu are ce căuta acolo, ca un sfârșit de rând. Niciun cod nu a fost făcut.
    .fix = Scrieți-l din nou; verificați ghilimelele.
desk-error-names-formula = Un program de calcul tabelar ar lua numele de pe rândul { $line } drept formulă. Niciun cod nu a fost făcut.
    .fix = Să înceapă cu o literă sau o cifră.
desk-error-names-taken = Numele de pe rândul { $line } este deja luat, în tabel sau de un aparat al acestui post. Niciun cod nu a fost făcut.
    .fix = Alegeți altul, de exemplu cu un număr. „repere desk devices” le arată pe cele luate.
desk-error-names-more-than = Sunt mai multe nume decât coduri cerute ({ $most }). Niciun cod nu a fost făcut.
    .fix = Cereți atâtea coduri câte nume, sau mai multe.
