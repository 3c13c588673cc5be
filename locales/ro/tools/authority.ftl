### review: draft
### Ce spune `repere authority` celor care semnează registrul: în cine are încredere un sistem.
### „{ $edition }” este numele unui text, ca `root.2` sau `deployment.0.3`. Cuvintele dintre accente grave nu se traduc.

## Ce s-a făcut

authority-keys-made =
    Cheile „{ $name }” sunt făcute ({ $keys }).
    Secrete: { $path }. Cine le are poate semna în acest nume: păstrați o copie în afara rețelei, nu le dați nimănui.
    Publice: { $public }. Dați-le celui care începe registrul, pe o cale pe care nimeni nu le poate schimba.
authority-begun =
    Registrul este început în { $path }. Nimeni nu l-a semnat încă.
    Identificatorul lui: { $id }
    De comparat cu voce tare: { $spoken }
authority-waits = { $edition } așteaptă semnături; valabil până la { $until }; SHA-256 { $sha256 }:
authority-changes-nothing = Nu se schimbă nimic în afară de ziua sfârșitului.
authority-sign-next =
    De semnat, aici sau pe o copie a dosarului: repere authority sign --dir { $path } --key …
    Ce vine dintr-o copie se preia astfel: repere authority take --dir { $path } …
authority-signed = „{ $name }” a semnat { $edition }.
authority-have-signed = { $whose ->
    [old] { $edition }, dintre cei care semnau înainte: { $have } din { $need } au semnat ({ $signed }).
   *[other] { $edition }: { $have } din { $need } au semnat ({ $signed }).
}
authority-nobody-signed = { $whose ->
    [old] { $edition }, dintre cei care semnau înainte: nu a semnat nimeni, trebuie { $need }.
   *[other] { $edition }: nu a semnat nimeni, trebuie { $need }.
}
authority-are-missing = { $whose ->
    [old] { $edition }, dintre cei care semnau înainte: semnături care lipsesc: { $left }, dintre { $missing }.
   *[other] { $edition }: semnături care lipsesc: { $left }, dintre { $missing }.
}
authority-published =
    { $path } este scris, cu { $root } și { $deployment }.
    Acesta este fișierul de dat serverului (`repere hub register`).
authority-took = Preluat: { $file }
authority-took-nothing = Celălalt dosar nu are nimic care să nu fie deja aici.
authority-discarded = { $edition } este pus deoparte, cu semnăturile lui. Nu se șterge nimic.

## Cum stă registrul

authority-register =
    Registrul „{ $name }”: { $id }
    De comparat cu voce tare: { $spoken }
authority-holds = { $published ->
    [yes] { $edition } este în `register.json` și este valabil până la { $until }.
   *[no] { $edition } are semnăturile și așteaptă ce merge cu el; valabil până la { $until }.
}
authority-stray = { $why ->
    [other-text] { $file } nu contează: este semnătura altui text sub același număr. Două persoane au lucrat în același timp; comparați cele două dosare, puneți unul deoparte (`repere authority discard`) și preluați-l pe celălalt (`repere authority take`).
    [no-part] { $file } nu contează: aceste chei nu au de semnat { $edition }.
    [wrong] { $file } nu contează: o semnătură este greșită.
   *[unreadable] { $file } nu contează: nu conține semnăturile unei persoane.
}
authority-ends = { $soon ->
    [ended] { $edition } nu mai este valabil din { $on } (zile: { $days }). Cei care sunt deja înscriși continuă; nimeni nu se poate înscrie.
    [week] { $edition } nu mai este valabil din { $on }: a rămas mai puțin de o săptămână (zile: { $days }).
    [month] { $edition } nu mai este valabil din { $on }: a rămas mai puțin de o lună (zile: { $days }).
   *[quarter] { $edition } nu mai este valabil din { $on } (zile: { $days }).
} { $role ->
    [root] Pentru prelungire: `repere authority rotate`.
   *[deployment] Pentru prelungire: `repere authority settings --renew`.
}
authority-to-renew = Ultima rădăcină nu acceptă ultimul sistem. Scrieți-l din nou: `repere authority settings --renew`.
authority-no-spare = { $role ->
    [root] Atenție: toți cei care semnează rădăcina trebuie să semneze. Dacă unul își pierde cheile, nimic nu se mai poate schimba și este nevoie de un registru nou.
   *[deployment] Atenție: toți cei care semnează sistemul trebuie să semneze. Dacă unul își pierde cheile, este nevoie de o rădăcină nouă.
}
authority-diff-unverified = Sunt texte fără semnăturile lor: `repere authority status` spune cine le-a semnat.
authority-file-is-named = Acesta este fișierul „{ $name }” pe care îl numește registrul.
authority-compare-none = Aceste două registre nu se contrazic: unul este celălalt, sau mai vechi.
authority-compare-two-texts = { $role ->
        [root] Două texte ale rădăcinii { $version }: { $one } și { $other }.
        [deployment] Două texte ale configurației { $version }: { $one } și { $other }.
        [registrar] Două texte ale spuselor postului „{ $registrar }”, sub numărul { $version }: { $one } și { $other }.
       *[timestamp] Două texte ale mărcii de timp { $version }: { $one } și { $other }.
    } { $some ->
        [no] Nimeni nu le-a semnat pe amândouă.
       *[yes] Le-au semnat pe amândouă: { $names }. Sunați-i și păstrați ambele fișiere.
    }

## Ce nu merge

authority-error-no-file = Nu este nimic în acest loc: { $path }
    .fix = Verificați calea.
authority-error-already-there = Există deja ceva în acest loc: { $path }. Nu s-a schimbat nimic.
    .fix = Alegeți alt nume. Cheile pierdute nu se mai pot face.
authority-error-in-use = Altcineva scrie acum în acest dosar ({ $path }). Nu s-a schimbat nimic.
    .fix = Așteptați să se termine cealaltă comandă, apoi încercați din nou.
authority-error-io = { $path } nu se poate citi sau scrie ({ $reason }).
    .fix = Verificați calea, drepturile și spațiul rămas.
authority-error-not-an-authority = Nu este niciun registru în { $path }.
    .fix = Începeți-l cu `repere authority init` sau verificați dosarul.
authority-error-not-a-key = { $path } nu conține cheile secrete ale cuiva care semnează un registru.
    .fix = Luați fișierul pe care l-a scris `repere authority keygen`.
authority-error-not-public-keys = { $path } nu este jumătatea publică a cheilor cuiva.
    .fix = Luați fișierul `….public.json` pe care l-a scris `repere authority keygen`.
authority-error-not-hub-keys = { $path } nu este fișierul cheilor unui server.
    .fix = Luați-l pe cel scris de server, fără să modificați nimic.
authority-error-not-settings = { $path } nu este un fișier de setări care se poate folosi.
    .fix = Luați-l pe cel scris de `repere hub deployment`, fără să modificați nimic.
authority-error-bad-name = Acest nume nu poate fi folosit. Nu s-a făcut nimic.
    .fix = Dați un nume de cel mult 200 de caractere, fără rând nou.
authority-error-edition = { $edition } nu se poate folosi. { $why }
    .fix = Puneți acest fișier la loc dintr-o altă copie a dosarului.
authority-error-register = `register.json` nu este ce s-a scris. { $why }
    .fix = Puneți acest fișier la loc dintr-o altă copie a dosarului.
authority-error-impossible = Nimeni nu s-ar putea folosi de ce ar ieși; nu s-a scris nimic. { $why }
    .fix = Corectați ce s-a cerut, apoi încercați din nou.
authority-error-missing = { $edition } lipsește din dosar.
    .fix = Puneți-l la loc dintr-o altă copie a dosarului.
authority-error-misnamed = Fișierul { $edition } conține o ediție cu alt număr.
    .fix = Nu redenumiți aceste fișiere; puneți-l la loc pe cel bun dintr-o altă copie.
authority-error-two-texts = Sunt două texte diferite sub numărul { $edition }: două persoane au lucrat în același timp sau un text a fost schimbat. Nu s-a schimbat nimic, nici aici, nici acolo.
    .fix = Înțelegeți-vă asupra unuia dintre ele: `repere authority diff` le compară. Puneți-l deoparte pe celălalt în dosarul lui (`repere authority discard`), preluați-l pe acesta (`repere authority take`), apoi faceți din nou schimbarea peste el.
authority-error-other-register = Vine dintr-un alt registru. Nu s-a schimbat nimic.
    .fix = Verificați dosarul: identificatorul se vede cu `repere authority status`.
authority-error-stray-signature = Semnăturile de pe { $edition } ale cheilor { $keys } nu se potrivesc cu textul. Nu s-a schimbat nimic.
    .fix = Cereți acestei persoane să semneze din nou, pe o copie a acestui dosar.
authority-error-signed = { $edition } este deja semnat de { $names }: textul lui nu se mai schimbă. Nu s-a schimbat nimic.
    .fix = Duceți semnarea la capăt sau puneți-l deoparte cu `repere authority discard`.
authority-error-discarded = { $edition } a fost pus deoparte, aici sau în cealaltă copie, după ce cineva îl semnase. Nu se mai semnează. Nu s-a schimbat nimic.
    .fix = Dacă este încă aici: `repere authority discard`. Dacă vine dintr-o copie: puneți-l deoparte și acolo sau așteptați să aibă toate semnăturile.
authority-error-unfinished = { $edition } nu a avut niciodată toate semnăturile, iar o ediție mai înaltă stă deasupra. Nu s-a semnat nimic.
    .fix = Cineva a schimbat fișierele acestui dosar: porniți din nou de la altă copie.
authority-error-not-begun = Registrul nu este încă semnat. Nu s-a schimbat nimic.
    .fix = Puneți-l mai întâi la semnat; sau, dacă este greșit, ștergeți dosarul și începeți din nou cu `repere authority init`.
authority-error-already-begun = Există deja un registru în { $path }. Nu s-a schimbat nimic.
    .fix = Alegeți alt dosar sau folosiți-l pe acesta.
authority-error-not-a-signer = „{ $name }” nu are nimic de semnat în acest registru.
    .fix = Verificați dosarul și cheile: `repere authority status` spune cine semnează.
authority-error-nothing-to-sign = Nimic nu așteaptă semnătura „{ $name }”.
    .fix = `repere authority status` spune ce așteaptă și de la cine.
authority-error-signed-another = „{ $name }” a semnat deja alt text sub numărul { $edition }. Nimeni nu semnează două. Nu s-a semnat nimic.
    .fix = Puneți-i pe ceilalți să semneze. Dacă sunt prea puțini, puneți-l deoparte cu `repere authority discard` și faceți din nou schimbarea: un sistem primește atunci un număr nou.
authority-error-not-shown = { $edition } s-a schimbat în timp ce era citit. Nu s-a semnat nimic.
    .fix = Încercați din nou și citiți ce se schimbă.
authority-error-nothing-changes = Este deja așa: nu este nimic de semnat. Nu s-a schimbat nimic.
    .fix = Pentru prelungire fără schimbare: `repere authority settings --renew`.
authority-error-nothing-waits = Nimic nu așteaptă semnături.
    .fix = Ce este semnat nu se pune deoparte: scrieți încă o ediție.
authority-error-unknown-agency = Serviciul „{ $id }” nu este în acest registru. Nu s-a schimbat nimic.
    .fix = Adăugați-l cu `repere authority agency add` sau verificați identificatorul.
authority-error-unknown-agency-key = Serviciul „{ $id }” nu are altă cheie cu amprenta { $key }. Nimic nu a fost schimbat.
    .fix = Luați amprenta din cuvintele ediției. Cheia în uz se înlocuiește cu „repere authority agency key”.
authority-error-agency-exists = Serviciul „{ $id }” este deja aici. Nu s-a schimbat nimic.
    .fix = Pentru altă cheie sau alte cuvinte: `repere authority agency key`.
authority-error-other-agency = Acest fișier descrie serviciul „{ $found }”, nu „{ $id }”. Nu s-a schimbat nimic.
    .fix = Luați fișierul `agency.json` al acelui serviciu.
authority-error-agency-without-keys = Serviciul „{ $id }” nu are chei cu care să semneze: postul lui nu poate admite aparate. Nu s-a schimbat nimic.
    .fix = Luați un fișier `agency.json` dintr-o versiune actuală a postului.
authority-error-unknown-registrar = Postul „{ $id }” nu admite aparate în acest registru. Nu s-a schimbat nimic.
    .fix = Verificați identificatorul sau adăugați-l cu `repere authority registrar add`.
authority-error-registrar-exists = Postul „{ $id }” admite deja aparate. Nu s-a schimbat nimic.
    .fix = Nu este nimic de făcut.
authority-error-unknown-publisher = Niciun editor nu se numește „{ $id }” și nici nu are aceste chei, sau mai mulți au acest nume. Nu s-a schimbat nimic.
    .fix = Dați amprenta cheilor.
authority-error-publisher-exists = Acest editor este deja aici (cheile { $id }). Nu s-a schimbat nimic.
    .fix = Nu este nimic de făcut.
authority-error-unknown-signer = Niciun semnatar nu se numește „{ $id }” și nici nu are aceste chei, sau mai mulți au acest nume. Nu s-a schimbat nimic.
    .fix = Dați amprenta cheilor, pe care o arată `repere authority status --format json`.
authority-error-signer-exists = Aceste chei semnează deja ({ $id }). Nu s-a schimbat nimic.
    .fix = Nu este nimic de făcut.
authority-error-unknown-file = Fișierul { $path } nu este în acest registru. Nu s-a schimbat nimic.
    .fix = Verificați numele.
authority-error-other-file = Acesta nu este fișierul „{ $path }” pe care îl numește registrul: conținutul este altul.
    .fix = Nu îl folosiți; cereți din nou fișierul de la cine l-a introdus în registru.
authority-error-not-comparable = { $path } nu este nici text de registru, nici fișier `register.json`.
    .fix = Dați două texte de același fel sau două fișiere `register.json`.
authority-error-other-kind = Aceste două fișiere sunt de feluri diferite.
    .fix = Dați două rădăcini, două sisteme sau două fișiere `register.json`.
