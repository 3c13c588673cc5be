### review: draft
### Cuvintele interfeței. Cine citește lucrează pe teren; persoana cu care se vorbește vede numai textele
### protocolului.
### Fraze scurte. Niciodată „victimă” ca un fapt: situație îngrijorătoare, indiciu, observat.
### Un cuvânt pentru un lucru: interviu, protocol, indiciu, îndrumare, serviciu, trimiteri.

## Peste tot

# Numele aplicației; nu se traduce.
app-name = Repère
action-back = Înapoi
action-close = Închideți
action-done = Gata
action-retry = Încercați din nou
loading = O clipă…
# Eticheta unui text care nu există în limba aleasă. $language: limba în care este arătat.
text-only-in = numai în limba: { $language }
# Cât valorează o traducere. Cinstit: nerevizuită cât timp nu a revizuit-o nimeni.
review-source = limba de origine
review-reviewed = traducere revizuită
review-draft = traducere nerevizuită

## Ce poate spune numai pagina despre o eroare; restul este în errors.ftl

failure-app-unreachable = Repère nu răspunde. Ce era salvat este salvat și acum.
    .fix = Închideți Repère și deschideți-l iar.
# $code: un cuvânt tehnic, de spus celui care ajută.
failure-unknown = Ceva nu a mers ({ $code }). Ce era salvat este salvat și acum.
    .fix = Încercați din nou. Dacă tot nu merge, notați cuvântul dintre paranteze și spuneți-l responsabilului de sistem.

## Pagina blocată: nu spune nimic despre ce este în spatele ei

lock-passphrase = Frază de acces
lock-open = Deschideți
lock-opening = Se deschide…
lock-emergency = Numere de urgență

## Prima dată

# Citit numai de cititoarele de ecran.
first-step = Pasul { $step } din { $of }
first-language = Alegeți limba
first-role = Lucrați în…
first-role-why = Întrebările și obligațiile depind de meseria dumneavoastră.
passphrase-title = O frază de acces
passphrase-why = Ea criptează tot ce notați aici. Patru sau cinci cuvinte fără legătură între ele: ușor de ținut minte, greu de ghicit.
passphrase-first = Frază de acces
passphrase-again = Aceeași, încă o dată
passphrase-show = Arătați
passphrase-cover = Ascundeți
passphrase-forgotten = Nimeni nu o poate regăsi în locul dumneavoastră. Dacă este uitată, ce este notat aici se pierde.
passphrase-differs = Cele două nu sunt la fel. Arătați-le ca să le comparați.
passphrase-too-short = Numărul minim de caractere: { $least }.
passphrase-creating = Se creează seiful…
# Indicații despre lungime, sub fraza de acces. Nu promit nimic.
strength-empty = Numărul minim de caractere: { $least }; cu cât mai lungă, cu atât mai bine.
strength-too-short = Încă { $missing ->
        [one] un caracter
        [few] { $missing } caractere
       *[other] { $missing } de caractere
    } cel puțin.
strength-repetitive = Destul de lungă, dar se repetă sau se înșiră: ușor de ghicit.
strength-short = Destul de lungă ca să fie acceptată. Încă două cuvinte ar face-o mult mai puternică.
strength-fair = Lungime bună, dacă nimeni nu o poate lega de dumneavoastră.
strength-good = Lungă. Puternică, dacă nu este nici citat, nici o frază pe care o spuneți des.

## Conectarea la un sistem

enrol-title = Cu cine lucrați?
enrol-why = Un serviciu v-a dat un fișier și un cod. Ele conectează acest aparat la serviciile care primesc îndrumările.
enrol-file = Fișierul primit cu codul
enrol-file-offered = Deja pe acest aparat
enrol-file-choose = Alegeți fișierul
enrol-file-other = Alegeți alt fișier
enrol-file-missing = Alegeți întâi fișierul primit cu codul.
enrol-code = Cod de folosit o singură dată
enrol-code-hint = Treizeci de caractere, în șase grupuri de cinci. Litere mari sau mici.
enrol-code-missing = Scrieți codul.
enrol-code-picture = Citiți codul dintr-o imagine
enrol-code-unread = Nu s-a găsit niciun cod în imagine. Faceți-o din nou, mai aproape și dreaptă, sau scrieți codul.
enrol-join = Conectați acest aparat
enrol-joining = Se conectează…
practise-why = Fără fișier și fără cod merge totul, în afară de trimitere. Puteți lega aparatul mai târziu, din setări.
practise-begin = Începeți fără

## Interviurile

home-nav = Setări și trimiteri
home-title = Interviuri
home-demonstration = demonstrație
home-practice = Aparat neconectat: nu se poate trimite nimic.
home-problems = De știut despre acest aparat
home-outbox-waiting = { $waiting ->
        [one] { $waiting } de trimis
        [few] { $waiting } de trimis
       *[other] { $waiting } de trimis
    }
home-empty = Niciun interviu deocamdată
home-empty-what = Începeți primul. Fiecare răspuns este criptat și păstrat pe acest aparat; nimic nu pleacă fără dumneavoastră.
home-new = Interviu nou
home-resume = de continuat
# $answered: câte întrebări au fost văzute.
home-answered = { $answered ->
        [0] încă niciun răspuns
        [one] o întrebare
        [few] { $answered } întrebări
       *[other] { $answered } de întrebări
    }
# $state: unde a ajuns îndrumarea, de exemplu „primită”.
home-referral = îndrumare: { $state }

## Un interviu nou

new-title = Interviu nou
new-protocol = Protocol
new-other-protocols = Alte protocoale
new-no-protocol = Nu există niciun protocol pe acest aparat. Responsabilul de sistem poate da unul.
new-questions = { $questions ->
        [one] o întrebare în total; se pun numai unele
        [few] { $questions } întrebări în total; se pun numai unele
       *[other] { $questions } de întrebări în total; se pun numai unele
    }
new-their-language = Limba persoanei
new-your-language = Limba dumneavoastră
new-their-language-missing = Alegeți limba persoanei.
new-languages-later = Amândouă se pot schimba la fiecare întrebare, fără a pierde nimic.
new-begin = Începeți

## Întrebarea

# Etichete scurte: cinci pe un rând de telefon. De unde se știe.
provenance-title = De unde vine răspunsul
provenance-short-answered = Răspuns
provenance-short-volunteered = De la sine
provenance-short-observed = Văzut
provenance-short-reported = Alții
provenance-short-document = Document
observing = De observat, fără a întreba
question-not-translated = Această întrebare nu există în limba persoanei: traduceți-o cu voce tare.
# Lângă numele limbii persoanei. Foarte scurt.
question-draft = nerevizuit
question-back = Întrebarea dinainte
answers-title = Răspunsuri
answer-choose-one = Alegeți cel puțin un răspuns sau unul dintre rândurile de mai jos.
answer-number = Un număr
# $bounds: both, least sau most, după limitele întrebării.
answer-number-range = { $bounds ->
        [both] Între { $minimum } și { $maximum }.
        [least] Cel puțin { $minimum }.
       *[most] Cel mult { $maximum }.
    }
answer-date = O dată
answer-date-needed = Scrieți ziua, luna și anul, în cifre.
answer-text = Răspuns
answer-text-needed = Scrieți câteva cuvinte sau alegeți unul dintre rândurile de mai jos.
answer-unconfirmed = Încă nu este salvat. „Continuați” confirmă.
# Cinci feluri de a nu răspunde; niciunul nu este un „nu”. Foarte scurt.
non-answers-title = Fără răspuns
non-answer-short-does-not-know = Nu știe
non-answer-short-prefers-not-to-say = Preferă să nu spună
non-answer-short-not-safe-to-ask = Nu e sigur aici
non-answer-short-not-answered = Fără răspuns
non-answer-short-not-asked = Nu s-a întrebat
note-title = Notă
note-placeholder = Ce ați văzut, ce credeți despre asta.
note-saving = Se salvează…
note-saved = Salvat
alert-title = De știut:
alert-seen = Am văzut
languages-title = Limbi
languages-respondent = Persoana:
languages-interviewer = Dumneavoastră:
progress-minutes = { $minutes ->
        [one] încă { $minutes } min
        [few] încă { $minutes } min
       *[other] încă { $minutes } min
    }
progress-saved = Totul este salvat
sections-title = Părți
sections-open = Vedeți părțile
section-count = { $answered } din { $reached }
section-done = gata
section-not-reached = încă nu
side-title = Lângă întrebare
pause = Întrerupeți
result-nav = Rezultat

## Sfârșitul întrebărilor

end-title = Sfârșitul întrebărilor
end-all-answered = Toate întrebările au un răspuns.
end-open-only = { $questions ->
        [one] O întrebare a rămas fără răspuns. Nu mai poate schimba rezultatul.
        [few] { $questions } întrebări au rămas fără răspuns. Nu mai pot schimba rezultatul.
       *[other] { $questions } de întrebări au rămas fără răspuns. Nu mai pot schimba rezultatul.
    }
end-could-change = { $questions ->
        [one] O întrebare fără răspuns mai poate schimba rezultatul. Nu este obligatoriu să vă întoarceți la ea.
        [few] { $questions } întrebări fără răspuns mai pot schimba rezultatul. Nu este obligatoriu să vă întoarceți la ele.
       *[other] { $questions } de întrebări fără răspuns mai pot schimba rezultatul. Nu este obligatoriu să vă întoarceți la ele.
    }
end-changing = Pot schimba rezultatul
end-others = Fără efect asupra rezultatului
end-finish = Vedeți rezultatul
end-can-return = Vă puteți întoarce la întrebări.

## Rezultatul, numai pentru cine lucrează pe teren

result-for-you = { $code } · numai pentru dumneavoastră
result-indications = Ce duce la el
result-no-indication = Niciun indiciu notat. Asta nu înseamnă că nu este nimic.
result-next = Și acum
result-dimensions = Pe dimensiuni
result-unknown = Ce nu se știe
result-unknown-rest = { $questions ->
        [one] încă o întrebare fără răspuns
        [few] alte { $questions } întrebări fără răspuns
       *[other] alte { $questions } de întrebări fără răspuns
    }
result-referrals = Îndrumări
result-refer = Îndrumați către…
result-resume = Înapoi la întrebări
result-danger = Pericol imediat semnalat: { $time }
# Citit de cititoarele de ecran: ce arată bara.
range-picture = După răspunsuri, nivelul { $level } din { $levels }; posibil până la { $highest }.
range-complete = Nimic necunoscut nu poate schimba acest nivel.
range-settled = Ce nu se știe încă nu mai poate schimba acest nivel.
# $lowest și $highest: două niveluri ale protocolului, în cuvinte.
range-open = După ce nu se știe încă: de la „{ $lowest }” la „{ $highest }”. { $questions ->
        [one] O întrebare fără răspuns îl mai poate schimba.
        [few] { $questions } întrebări fără răspuns îl mai pot schimba.
       *[other] { $questions } de întrebări fără răspuns îl mai pot schimba.
    }
# Una sau două litere, diferite între ele: puternic, mediu, slab.
weight-letter-strong = P
weight-letter-medium = M
weight-letter-weak = S

## Îndrumarea

referral-title = Îndrumare către un serviciu
referral-agency = Către cine
referral-reads = citește în limba: { $language }
referral-no-agency = Acest aparat nu este conectat la niciun serviciu. Rezultatul și pașii următori sunt de folos și fără trimitere.
referral-enrol = Conectați acest aparat
referral-basis = De ce se poate transmite
referral-consent-to = Persoana este de acord să citească { $agency }
referral-consent = Persoana este de acord
    .about = A văzut sau a auzit ce va citi acest serviciu. Se poate răzgândi cât timp nu s-a trimis.
referral-duty = O obligație legală
    .about = Fără acordul ei. Motivul este notat și transmis; spuneți-i, dacă nu este periculos.
referral-ground = Ce obligație
referral-ground-hint = Textul de lege sau situația, în câteva cuvinte.
told-title = Ce s-a observat
told-about = Debifați ce nu trebuie să plece. Răspunsurile, notele și cuvintele din spate nu pleacă nici ele.
told-kept = Ce este debifat dinainte i-ar putea face rău persoanei: de exemplu, unui copil i s-ar putea reproșa ce a fost obligat să facă.
told-count = { $told } din { $all } de transmis
told-answer = Ce este scris la această întrebare:
referral-share = Ce adăugați
referral-always = Fără să adăugați nimic: indiciile bifate și ce spun toate împreună. Restul, numai dacă adăugați.
share-answers = Răspunsurile
    .about = Întrebare cu întrebare
share-notes = Notele dumneavoastră
    .about = Recitiți-le întâi: pleacă așa cum sunt.
share-identity = Numele persoanei
    .about = Numai dacă persoana vrea să i se știe numele
share-contact = Cum se ia legătura cu ea fără pericol
    .about = Numai dacă persoana vrea să fie contactată
identity-first-name = Prenume
identity-second-name = Nume de familie
referral-agency-missing = Alegeți un serviciu.
referral-basis-missing = Spuneți de ce se poate transmite.
referral-ground-missing = Spuneți ce obligație.
preview-title = Ce va citi { $agency }
preview-withheld = Ce rămâne aici
preview-needs-ground = Ce va citi serviciul apare aici după ce scrieți obligația.
preview-coming = Previzualizarea se pregătește; se sigilează numai ce arată ea.
preview-failed = Fără previzualizare nu se poate sigila nimic.
preview-renewed = Conținutul se schimbase; nu s-a sigilat nimic. Previzualizarea este la zi: recitiți-o, apoi sigilați.
referral-seal = Sigilați și puneți la trimis
referral-sealing = Se criptează…
referral-home = Înapoi la interviuri
referral-to-result = Înapoi la rezultat
sealed-title-waiting = Sigilată pentru { $agency }
sealed-title-received = Primită pentru { $agency }
sealed-title-refused = Refuzată
sealed-title-withdrawn = Retrasă
sealed-about-waiting = Numai acest serviciu o poate deschide. Pleacă de îndată ce este rețea, cu Repère deschis.
sealed-about-received = Confirmarea este verificată: serverul o păstrează pentru acest serviciu. Lista spune când este luată, apoi deschisă.
sealed-about-refused = Rămâne criptată pe acest aparat.
sealed-about-withdrawn = Nu a plecat nimic.

## Trimiterile

outbox-title = Trimiteri
outbox-empty = Nimic de trimis
outbox-empty-what = Îndrumările sigilate așteaptă aici rețeaua, apoi confirmarea.
outbox-send = Trimiteți acum
outbox-sending = Se trimite…
outbox-withdraw = Retrageți înainte de trimitere
outbox-withdraw-doubtful = Retrageți totuși
    .about = O trimitere a început fără să fie confirmată: poate că serviciul a primit-o deja. Serverul va fi rugat să o șteargă, la fel și serviciul dacă a luat-o.
outbox-sealed = sigilată: { $time }
outbox-received = Primită și verificată: { $time }
outbox-attempts = { $attempts ->
        [one] o încercare
        [few] { $attempts } încercări
       *[other] { $attempts } de încercări
    }
sending-title = Cum merge trimiterea
sending-count = { $total ->
        [one] { $sent } trimis din { $total }
        [few] { $sent } trimise din { $total }
       *[other] { $sent } trimise din { $total }
    }
sending-left = { $waiting ->
        [one] Mai este o trimitere, circa { $size }.
        [few] Mai sunt { $waiting } trimiteri, circa { $size }.
       *[other] Mai sunt { $waiting } de trimiteri, circa { $size }.
    }
sending-minutes = { $minutes ->
        [one] Se trimite, încă cel mult un minut.
        [few] Se trimite, încă vreo { $minutes } minute.
       *[other] Se trimite, încă vreo { $minutes } de minute.
    }
sending-now = Se trimite.
sending-next = Următoarea încercare: { $time }. „Trimiteți acum” încearcă pe loc.
sending-next-network = Următoarea încercare: { $time } sau imediat ce revine rețeaua.
outbox-since = Sigilat { $ago }, încă neprimit.
outbox-tried = { $attempts ->
        [one] O încercare: { $time }.
        [few] { $attempts } încercări, ultima: { $time }.
       *[other] { $attempts } de încercări, ultima: { $time }.
    }
outbox-next-soon = Pleacă imediat ce se poate: nu aveți nimic de făcut.
outbox-state-waiting = în așteptare
outbox-state-received = primită
outbox-state-refused = refuzată
outbox-state-withdrawn = retrasă
outbox-about-waiting = Criptată, așteaptă rețeaua.
outbox-about-refused = Serverul nu o primește. Rămâne criptată aici.
outbox-about-withdrawn = Retrasă înainte de trimitere. Nu a plecat nimic.
outbox-withdrawn-doubtful = Retrasă. Poate că serviciul a primit-o: anunțați-l că această îndrumare este retrasă.

## Pericol imediat

danger-open = Pericol imediat
danger-title = Pericol imediat
danger-what-to-do = Ce este de făcut
danger-step-safety = Îndepărtați-vă, dacă se poate cu persoana și dacă vrea. Nu o lăsați singură.
danger-step-call = Sunați. Spuneți unde sunteți, ce se întâmplă, câte persoane sunt.
danger-step-say = Nu înfruntați pe nimeni. Nu spuneți de ce sunteți acolo.
danger-numbers = Pe cine sunați
danger-by-text = prin SMS
danger-none-verified = Aceste numere nu au fost încă verificate pentru acest sistem.
danger-unverified = Încă neverificat
danger-verified = Verificat la { $day }
danger-all-official = Numere oficiale, citite la { $day }.
contact-official = Număr oficial, citit la { $day }
contact-read = Citit la { $day }, încă neverificat
contact-cost-free = Gratuit
contact-cost-local = Prețul unui apel local
contact-cost-surcharged = Apel cu suprataxă
contact-languages = Limbi: { $languages }
danger-recorded = Notat la interviu: { $time }
danger-return = Înapoi

## Ascunderea

hide-now = Ascundeți
idle-warning = Fără vreo mișcare din partea dumneavoastră, pagina se blochează în cel mult { $seconds ->
        [one] o secundă
        [few] { $seconds } secunde
       *[other] { $seconds } de secunde
    }. Nu se pierde nimic.
idle-stay = Rămâneți

## Setările

settings-title = Setări
settings-language = Limba interfeței
settings-theme = Culori
theme-system = Ca aparatul
theme-light = Deschise
theme-dark = Închise
settings-contrast = Contrast
contrast-system = Ca aparatul
contrast-more = Mai puternic
settings-text-size = Mărimea literelor
text-size-100 = Ca aparatul
text-size-125 = Mai mari
text-size-150 = Mari
text-size-200 = Foarte mari
settings-deployment = Sistem
settings-demonstration = Demonstrație: nimic din ce se trimite nu este un caz adevărat.
settings-enrolled = Acest aparat este conectat.
settings-join-again = Conectați din nou
    .about = Dacă serverul nu mai recunoaște acest aparat, de pildă după o restaurare: cereți serviciului un cod nou. Nimic din ce este aici nu se pierde.
settings-joined = Gata.
settings-protocols = Protocoale
settings-protocols-about = Un protocol se adaugă printr-un fișier semnat de un editor în care sistemul are încredere. Un interviu început îl păstrează mereu pe al său.
# Lângă titlu. $version: trei numere.
protocol-version = versiunea { $version }
protocol-shipped = face parte din Repère
protocol-signed-by = semnat de { $publisher }
protocol-not-signed = nesemnat
protocol-add = Adăugați un protocol…
protocol-adding = Verificare…
protocol-added = Gata: următorul interviu îl poate folosi.
protocol-remove = Scoateți
# Pentru cine aude pagina: ce protocol scoate butonul.
protocol-remove-one = Scoateți { $title }
# $protocol: titlul protocolului.
protocol-removed = { $protocol } este scos. Interviurile începute îl păstrează.
protocol-put-back = Puneți la loc
settings-device = Acest aparat
settings-trained = Am o formare pentru a vorbi despre violență, sinucidere și căsătorie
    .about = Fără formare, aceste întrebări nu se pun: aplicația notează doar ce spune persoana din proprie inițiativă sau ce vedeți. O întrebare pusă greșit poate face rău și poate slăbi o audiere.
settings-lock = { $minutes ->
        [one] Pagina se blochează după un minut fără mișcare.
        [few] Pagina se blochează după { $minutes } minute fără mișcare.
       *[other] Pagina se blochează după { $minutes } de minute fără mișcare.
    }
settings-vault = Totul este criptat cu fraza dumneavoastră de acces. Esc sau ochiul tăiat blochează pe loc.

## Tastele

help-title = De la tastatură
# Numele tastelor, așa cum scrie pe ele.
key-enter = Enter
key-escape = Esc
key-choose = răspuns
key-move = de la un răspuns la altul
key-continue = continuare
key-back = înapoi
key-note = notă
key-provenance = de unde vine răspunsul
key-languages = limbi
key-danger = pericol imediat
key-hide = ascundere
key-help = tastele
