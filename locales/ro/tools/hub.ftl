### review: draft
### Ce spune serverul într-un terminal celui care îl ține în funcțiune: „repere hub”.

## Ce s-a făcut

hub-init-done =
    Serverul este gata în { $path }. Își reînnoiește singur certificatul până la { $until }.
    Fișierul „authority.key” folosește numai ca să poată continua după aceea: țineți-l în afara rețelei, cu o copie a „receipts.key”.
hub-renew-done = Certificat nou; serverul îl reînnoiește singur până la { $until }. Dacă răspunde, îl ia într-un minut.
hub-rotate-authority =
    Noua autoritate este aici; serverul își reînnoiește singur certificatul până la { $until }. Cea dinainte răspunde pentru ea: cine o știe doar pe cea veche ajunge încă la server.
    Luați de acolo „authority.key”, apoi dați ce scrie „repere hub keys” celor care semnează registrul.
hub-rotate-keys =
    Cheile noi sunt făcute; serverul semnează cu cele dinainte până când registrul le numește.
    Dați ce scrie „repere hub keys” celor care semnează registrul.
    Atenție: un aparat înscris printr-un fișier de setări nu urmează registrul; nu ar mai crede nicio confirmare. Înscrieți-l întâi prin fișierul registrului.
hub-status-register = Serverul urmează registrul { $id }, cu voce tare { $spoken }.
hub-status-no-register = Serverul nu urmează niciun registru.
hub-status-register-damaged = Ce este păstrat aici din registru este deteriorat: niciun aparat nu intră. Aduceți din nou fișierul registrului, cu identificatorul lui: repere hub register … --id …
hub-status-ends = { $what ->
        [certificate] Certificatul serverului
        [issuer] Cu ce își reînnoiește serverul certificatul
        [authority] Autoritatea serverului
        [root] Rădăcina registrului
        [deployment] Configurația registrului
       *[timestamp] Marca de timp a registrului
    } { $state ->
        [ended] nu mai este valabil(ă) din { $on }.
        [soon] nu mai este valabil(ă) din { $on } (zile: { $days }).
       *[no] este valabil(ă) până la { $on }.
    }{ $state ->
        [no] {""}
       *[other] { $what ->
            [certificate] {" "}De făcut: repere hub serve, care îl reînnoiește, sau repere hub renew.
            [issuer] {" "}De făcut: repere hub renew.
            [authority] {" "}De făcut: repere hub rotate --authority.
            [root] {" "}De făcut, de cei care semnează: repere authority rotate.
            [deployment] {" "}De făcut, de cei care semnează: repere authority settings --renew.
           *[timestamp] {" "}De făcut: repere hub serve, și citiți ce spune.
        }
    }
hub-status-keys-wait = Chei noi așteaptă ca registrul să le numească: dați ce scrie „repere hub keys” celor care semnează.
hub-verify-no-log = Serverul nu are încă un jurnal.
hub-verify-counts = Înscrieri în jurnal: { $entries }; confirmări aflate în el: { $receipts }; confirmări dinainte de jurnal: { $before }.
hub-verify-fault = { $what ->
        [checkpoint] Starea semnată a jurnalului nu este a acestui server.
        [brought] O stare semnată adusă nu este a acestui jurnal.
        [truncated] Jurnalul are { $one } înscrieri, iar o stare semnată spune { $other }: ce a venit între timp nu mai este. Aparatele predau din nou singure la următorul contact.
        [other-entries] Primele { $one } înscrieri nu sunt cele semnate: ceva a fost scos, schimbat sau adăugat.
        [doubled] O înscriere apare de două ori în jurnal: { $one } și { $other }.
       *[not-logged] Confirmări care nu sunt la locul lor în jurnal: { $one }.
    }
hub-verify-good = Totul corespunde.
hub-agency-added =
    Serviciul „{ $agency }” poate primi. Postul lui semnează ce cere: nu are nevoie de jeton.
    Fără registru, fișierul de setări trebuie refăcut: din el află aparatele că acest serviciu există.
    Amprenta cheii lui, de comparat cu serviciul:
hub-agency-added-with-token =
    Serviciul „{ $agency }” poate primi. Postul lui, dintr-o versiune mai veche, nu are chei cu care să semneze: iată jetonul lui, arătat o singură dată.
    Fișierul de setări trebuie refăcut: din el află aparatele că acest serviciu există.
hub-agency-updated = Descrierea serviciului „{ $agency }” este la zi. Scrieți acum din nou fișierul de setări: codurile deja date sunt valabile doar cu cel vechi.
hub-deployment-written =
    Setările „{ $name }” sunt scrise: { $path }
    Dați-le posturilor și aparatelor. Un cod de înscriere este bun numai pentru acest fișier, până la ultimul caracter.
hub-keys-written =
    Cheile publice ale serverului sunt în { $path }: confirmări { $receipts }, mărci temporale { $timestamps }.
    Dați acest fișier celor care semnează registrul și spuneți-le prin viu grai ambele nume de chei.
hub-register-begun = Serverul urmează acum registrul { $id } și îl dă aparatelor și posturilor.
hub-register-unchanged = Registrul { $id } este deja aici. Nu s-a schimbat nimic.
hub-register-followed = { $count ->
        [one] Registrul { $id } este la zi: o schimbare. Aparatele și posturile o află singure.
        [few] Registrul { $id } este la zi: { $count } schimbări. Aparatele și posturile le află singure.
       *[other] Registrul { $id } este la zi: { $count } de schimbări. Aparatele și posturile le află singure.
    }
hub-register-without-desk = Serviciul „{ $agency }” poate primi, dar postul lui, dintr-o versiune mai veche, nu are nici chei de semnat, nici jeton: „repere hub add-agency”.
hub-serving = Serverul ascultă la { $address }
hub-observed = Cum merge se poate întreba la http://{ $address }, numai de pe această mașină.
hub-stopped = Serverul este oprit; tot ce a confirmat este păstrat.

## Ce nu merge

hub-error-already-exists = Există deja un server sau o parte dintr-un server în { $path }. Nu s-a schimbat nimic.
    .fix = Alegeți un dosar gol sau folosiți-l pe acesta.
hub-error-not-a-hub = Nu există un server întreg în { $path }.
    .fix = Faceți unul cu „repere hub init” sau verificați dosarul.
hub-error-newer-version = Dosarul { $path } vine dintr-o versiune mai nouă de Repère. Nu a fost schimbat.
    .fix = Actualizați Repère pe această mașină.
hub-error-no-authority-key = Fișierul „authority.key” nu este în { $path }. Certificatul nu a fost reînnoit.
    .fix = Puneți-l la loc din copia din afara rețelei, reînnoiți, apoi luați-l de acolo.
hub-error-damaged-keys = Cheile confirmărilor, din { $path }, nu se pot citi. Nu s-a schimbat nimic.
    .fix = Puneți la loc „receipts.key” dintr-o copie: cu alte chei, confirmările nu s-ar mai putea verifica.
hub-error-certificate = Certificatul sau cheia lui, din { $path }, nu se poate folosi.
    .fix = Faceți unul nou cu „repere hub renew”.
hub-error-store-damaged = Fișierul „hub.db”, din { $path }, este deteriorat sau nu este al unui server. Nu s-a scris nimic în el.
    .fix = Puneți-l la loc dintr-o copie. Aparatele vor trimite din nou ce nu are confirmare.
hub-error-store = Fișierul „hub.db”, din { $path }, nu a putut fi citit sau scris.
    .fix = Verificați discul și drepturile, apoi încercați din nou.
hub-error-no-space = Discul este plin. Nimic din ce era confirmat nu s-a pierdut.
    .fix = Faceți loc, apoi încercați din nou.
hub-error-permission-denied = Acces refuzat: { $path }
    .fix = Folosiți contul căruia îi aparține acest dosar.
hub-error-io = Nu se poate citi sau scrie { $path }: { $reason }
    .fix = Verificați calea și discul, apoi încercați din nou.
hub-error-no-file = Nu există fișierul { $path }.
    .fix = Verificați calea.
hub-error-bad-hub-name = „{ $name }” nu este nici nume de domeniu, nici adresă IP.
    .fix = Dați numele prin care aparatele ajung la server, fără „https://” și fără port.
hub-error-bad-hub-names = Un server poartă între unu și șaisprezece nume.
    .fix = Dați un nume cu „--name”, mai multe repetându-l.
hub-error-not-an-agency = { $path } nu este descrierea unui serviciu.
    .fix = Luați fișierul „agency.json” scris de „repere desk keygen”.
hub-error-bad-agency-id = Identificatorul serviciului, din { $path }, nu se poate folosi.
    .fix = Litere mici fără semne, cifre și liniuțe, cel mult 64.
hub-error-bad-agency-name = În { $path }, numele serviciului în „{ $locale }” nu se poate folosi: are { $length } caractere.
    .fix = Scrieți un singur rând, de la 1 la { $maximum } caractere.
hub-error-bad-agency-locale = În { $path }, „{ $locale }” nu este o etichetă de limbă.
    .fix = Scrieți o etichetă ca „fr” sau „ar”.
hub-error-bad-agency-key = Cheia serviciului, din { $path }, nu este o cheie publică age postcuantică (age1pq1…).
    .fix = Luați fișierul „agency.json” scris de „repere desk keygen”, fără a-l modifica.
hub-error-agency-other-key = Această descriere a serviciului „{ $agency }” are altă cheie. Nu s-a modificat nimic.
    .fix = Luați fișierul „agency.json” al aceluiași birou: sesizările aflate pe drum sunt criptate pentru cheia lui.
hub-error-unknown-agency = Serviciul „{ $agency }” nu este aici. Nu s-a modificat nimic.
    .fix = Primiți-l cu „repere hub add-agency”.
hub-error-unreadable-settings = Niciun dispozitiv nu ar putea citi aceste setări ({ $part }). Nu s-a scris nimic.
    .fix = Corectați această parte, apoi încercați din nou.
hub-error-stored-agency = Descrierea serviciului „{ $agency }” nu se poate folosi ({ $part }): o versiune anterioară a acceptat-o, iar niciun dispozitiv nu ar putea citi setările. Nu s-a scris nimic.
    .fix = Cereți acestui serviciu un fișier „agency.json” corectat, apoi „repere hub update-agency”.
hub-error-agency-too-large = { $path } este prea mare pentru descrierea unui serviciu.
    .fix = Scurtați textele sau dați mai puține limbi: cel mult { $maximum } octeți.
hub-error-bad-agency-purpose = În { $path }, misiunea serviciului în „{ $locale }” nu se poate folosi: are { $length } caractere.
    .fix = Scrieți un singur rând, de la 1 la { $maximum } caractere.
hub-error-bad-agency-names = În { $path }, numele sau misiunea serviciului este dată în { $length } limbi.
    .fix = Dați un nume în cel puțin o limbă; cel mult { $maximum } limbi.
hub-error-agency-exists = Serviciul „{ $agency }” există deja. Nu s-a schimbat nimic.
    .fix = Dați-i alt identificator sau folosiți serviciul așa cum este.
hub-error-no-agency = Niciun serviciu nu poate primi încă: setările nu ar folosi la nimic.
    .fix = Adăugați unul cu „repere hub add-agency”.
hub-error-bad-name = Acest nume de sistem nu se poate folosi.
    .fix = Dați un nume de cel mult 200 de caractere, fără rând nou.
hub-error-bad-publisher = Editorul de protocoale „{ $name }” nu poate fi folosit: numele lui nu poate fi arătat, sau cheile lui sunt deja acolo. Nu s-a scris nimic.
    .fix = Dați fiecare editor o singură dată, cu fișierul dat de „repere protocol keygen”.
hub-error-not-a-publisher = { $path } nu este cheia publică a unui editor de protocoale.
    .fix = Luați ce a afișat „repere protocol keygen”, fără să modificați nimic.
hub-error-bad-url = „{ $url }” nu este adresa unui server.
    .fix = Scrieți „https://nume” sau „https://nume:port”, fără nimic după.
hub-error-other-name = Certificatul serverului nu poartă numele din „{ $url }”: aparatele l-ar refuza.
    .fix = Folosiți un nume dat la „repere hub init”.
hub-error-cannot-listen = Nu se poate asculta la { $address }: { $reason }
    .fix = Alegeți altă adresă sau alt port, sau opriți ce o ocupă.
hub-error-not-loopback = Ce spune serverul despre sine se poate întreba numai de pe această mașină.
    .fix = Dați o adresă ca 127.0.0.1:9443.
hub-error-damaged-timestamp-keys = Cheile mărcilor temporale din { $path } nu pot fi citite. Nu s-a modificat nimic.
    .fix = Puneți la loc „timestamp.key” dintr-o copie; fără copie, cereți chei noi în rădăcina registrului.
hub-error-register-id-needed = Este primul registru al acestui server și trebuie spus care este așteptat. Fișierul spune că este { $id }, cu voce tare { $spoken }. Nu s-a modificat nimic.
    .fix = Sunați pe cei care au semnat, comparați cele șase grupuri de cifre, apoi dați identificatorul cu „--id”.
hub-error-register-other-id = { $file } este alt registru, { $id }. Nu s-a modificat nimic.
    .fix = Verificați fișierul și identificatorul cu cei care au semnat.
hub-error-register-refused = Registrul { $file } nu este acceptat ({ $reason }). Nu s-a modificat nimic.
    .fix = Spuneți acest cuvânt celor care l-au semnat: lipsește o semnătură, sau fișierul este mai vechi decât ce este aici.
hub-error-no-timestamp-keys = Acest server, făcut de o versiune anterioară, nu are chei pentru mărcile temporale. Nu s-a modificat nimic.
    .fix = Faceți-le cu „repere hub keys” și dați fișierul celor care semnează registrul.
hub-error-other-timestamp-keys = Rădăcina acestui registru nu încredințează mărcile temporale numai cheilor acestui server. Nu s-a modificat nimic.
    .fix = Dați celor care semnează ce scrie „repere hub keys”; un server își semnează singur mărcile temporale.
hub-error-other-receipt-keys = Acest registru nu numește cheile cu care acest server semnează confirmările: niciun aparat nu le-ar crede. Nu s-a modificat nimic.
    .fix = Dați celor care semnează ce scrie „repere hub keys”.
hub-error-register-other-authority = Acest registru nu numește nicio autoritate care să garanteze certificatul acestui server: niciun aparat nu ar mai ajunge la el. Nu s-a modificat nimic.
    .fix = Dați celor care semnează ce scrie „repere hub keys”.
hub-error-register-no-deployment = Rădăcina acestui registru anulează implementarea, iar fișierul nu aduce alta. Nu s-a modificat nimic.
    .fix = Cereți semnarea implementării sub noua rădăcină și aduceți-le pe amândouă împreună.
hub-error-register-damaged = Ce este păstrat aici din registru este deteriorat: niciun aparat nu intră. Nu s-a schimbat nimic.
    .fix = Aduceți din nou fișierul registrului și dați identificatorul lui cu „--id”, ca prima dată; posturile spun din nou, singure, ce aparate au primit.
hub-error-register-expired = Acest registru nu mai este valabil (zile: { $days }): nimeni nu începe cu el. Nu s-a schimbat nimic.
    .fix = Cereți celor care semnează unul nou: repere authority rotate, repere authority settings --renew.
hub-error-no-register = Acest server nu urmează niciun registru: nimeni nu i-ar afla cheile noi. Nu s-a schimbat nimic.
    .fix = Faceți-l întâi să urmeze un registru, cu „repere hub register”.
hub-error-rotation-waits = Chei noi așteaptă deja ca registrul să le numească. Nu s-a schimbat nimic.
    .fix = Dați ce scrie „repere hub keys” celor care semnează. Ca să renunțați, ștergeți „receipts.new.key” sau „timestamp.new.key”.
hub-error-other-authority-key = Fișierul „authority.key” din { $path } este cheia altei autorități, de exemplu a celei dinainte. Nu s-a schimbat nimic.
    .fix = Puneți la loc cheia autorității de azi, din copia ei ținută în afara rețelei.
hub-error-store-unreachable = Baza de date nu răspunde sau niciunul dintre serverele ei nu acceptă scrieri.
    .fix = Verificați adresa, rețeaua și parola (PGPASSFILE, ~/.pgpass sau PGPASSWORD), apoi încercați din nou.
hub-error-store-authorities = Fișierul cu autoritățile bazei de date („sslrootcert”) nu poate fi citit sau nu conține niciuna.
    .fix = Dați fișierul PEM al autorității care a semnat certificatul bazei.
hub-error-store-scheme = Această bază nu este nici „sqlite:…”, nici „postgres://…”.
    .fix = Scrieți „--store sqlite:CALE” sau „--store postgres://UTILIZATOR@GAZDĂ/BAZĂ”.
hub-error-store-address = Adresa bazei nu poate fi citită.
    .fix = Scrieți „postgres://UTILIZATOR@GAZDĂ[:PORT]/BAZĂ”, mai multe gazde despărțite prin virgule.
hub-error-store-password = În adresa bazei este o parolă: oricine de pe această mașină ar putea-o vedea.
    .fix = Scoateți-o, schimbați-o și puneți-o într-un fișier numit de „?passfile=CALE”, în ~/.pgpass sau în PGPASSWORD.
hub-error-store-insecure = Baza ar fi accesată prin rețea necriptat sau fără a verifica cine răspunde.
    .fix = Scrieți „sslmode=verify-full&sslrootcert=CALE”; „disable” este numai pentru această mașină.
hub-error-store-no-authorities = Prin rețea trebuie știut cine garantează certificatul bazei.
    .fix = Adăugați „?sslrootcert=CALE”, fișierul PEM al autorității ei.
hub-error-database-damaged = Această bază de date este deteriorată sau conține altceva decât un server Repère. Nu s-a scris nimic în ea.
    .fix = Dați o bază goală sau puneți-o la loc dintr-o copie.
hub-error-database-newer = O versiune mai nouă de Repère a schimbat această bază de date, iar aceasta nu mai poate lucra cu ea. Nu s-a scris nimic în ea.
    .fix = Aduceți la zi Repère pe această mașină.
hub-error-database-refused = Baza de date a refuzat.
    .fix = Verificați drepturile utilizatorului în această bază și jurnalul PostgreSQL.
