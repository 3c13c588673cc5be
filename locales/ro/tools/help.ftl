### review: draft
### Ajutorul comenzii `repere`: la ce folosesc fiecare comandă și fiecare argument al ei și ce se spune despre
### o linie care nu se poate citi.
### Un mesaj pentru fiecare comandă; fiecare atribut al lui este un argument. Un argument pe care comanda nu
### îl numește se caută în comanda care o cuprinde. Cuvintele de după `--`, valorile și numele de fișiere se
### scriu ca atare și nu se traduc.

## Pagina de ajutor

help-usage = Folosire:
help-commands = Comenzi:
help-arguments = Argumente:
help-options = Opțiuni:
# În locul lui „[OPTIONS]” și „<COMMAND>” în linia de folosire.
help-some-options = OPȚIUNI
help-a-command = COMANDĂ
help-default = [implicit: { $value }]
help-values = [la alegere: { $values }]

# Ce stă în locul unei valori.
help-value =
    .agency = FIȘIER
    .bearer = JETON
    .column = COLOANĂ
    .command = COMANDĂ
    .date = DATA
    .days = ZILE
    .deployment = FIȘIER
    .device = APARAT
    .dir = DOSAR
    .file = FIȘIER
    .parcel = FIȘIER
    .receipts = FIȘIER
    .file-svg = FIȘIER.svg
    .format = FORMĂ
    .from = ÎNCEPUT
    .id = ID
    .ids = ID
    .lang = LIMBĂ
    .listen = ADRESĂ
    .locale = LIMBĂ
    .log = CE
    .message = TEXT
    .message-file = FIȘIER
    .n = N
    .name = NUME
    .name-tag = NUME=LIMBĂ
    .names = NUME
    .new = NOU
    .number = NUMĂR
    .old = VECHI
    .one = FIȘIER
    .other = FIȘIER
    .out = FIȘIER
    .outcome = REZULTAT
    .path = DOSAR
    .paths = DOSAR
    .purpose = TEXT
    .referral = ÎNDRUMARE
    .seconds = SECUNDE
    .share = PARTE
    .shell = INTERPRETOR
    .state = STARE
    .tag = LIMBĂ
    .url = URL
    .what = CE
    .store = BAZĂ

## Comanda și părțile ei mari

help-repere = Repère: pentru cine scrie protocoale, primește îndrumări, ține în funcțiune un server sau vrea să vadă tot drumul.
    .lang = Limba a ceea ce se afișează: { $languages }. Implicit, limba sistemului, altfel franceza
    .format = Forma: text pentru citit, json pentru un program
    .help = Afișează acest ajutor
    .version = Afișează versiunea
help-help = Afișează ajutorul unei comenzi
help-completions = Scrie cu ce completează comenzile un interpretor de comenzi.
    .shell = Interpretorul de comenzi
    .after =
        Exemple:
          repere completions bash > ~/.local/share/bash-completion/completions/repere
          repere --lang ro completions fish > ~/.config/fish/completions/repere.fish
              Ce fac comenzile se spune acolo în limba cerută.

help-protocol = Verifică, încearcă, desenează și compară protocoale.
    .path = Dosarul unui protocol
    .paths = Dosare de protocoale sau dosare care conțin protocoale
    .answers = Un fișier de răspunsuri, JSON sau TOML: identificatorii întrebărilor cu codurile lor; `-` citește intrarea standard
    .out = Fișierul de scris; altfel, ieșirea standard
help-desk = Primește îndrumări: cheile, preluarea, deschiderea.
    .dir = Dosarul postului
    .referral = Numărul îndrumării
help-hub = Ține în funcțiune serverul central.
    .dir = Dosarul serverului
    .store = Unde este baza: `sqlite:CALE` sau `postgres://UTILIZATOR@GAZDĂ/BAZĂ`, niciodată cu o parolă; fără aceasta, variabila REPERE_HUB_STORE, altfel fișierul „hub.db” din dosar
help-demo = Parcurge tot drumul, de la prima întrebare la postul care primește, cu părțile adevărate.
    .json = Scrie un singur obiect JSON în loc de propoziții
    .out = Lasă în acest dosar ce s-a făcut: îndrumarea trimisă, cheia serviciului, documentul deschis
help-demo-prepare = Pregătește o instalare de exercițiu care rămâne: un server, un post, un aparat înscris.
    .dir = Unde se păstrează; ce se află deja acolo rămâne
    .listen = Unde va asculta serverul ei
    .show = Nu face nimic, spune doar ce se află acolo

## Protocoalele

help-protocol-new = Creează un protocol mic și complet, de la care se pornește.
    .dir = Dosarul de creat. Nu trebuie să existe încă
    .id = Identificatorul protocolului: litere mici fără diacritice, cifre, cratime. Implicit, numele dosarului
    .from = Cu ce se începe: minimal (patru întrebări, doi indicatori, o dimensiune care îi cântărește) sau points (cinci întrebări care adună puncte, cu praguri)
    .after =
        Exemple:
          repere protocol new my-protocol
              Creează dosarul `my-protocol`: patru întrebări în franceză și engleză, șase cazuri.
          repere protocol new drafts/second --id street-outreach
              La fel în alt dosar, pentru un protocol numit `street-outreach`.
          repere protocol new my-protocol --from points
              Începe cu întrebări care adună puncte, cu praguri.

        Apoi schimbați câte un lucru și, după fiecare schimbare:
          repere protocol check my-protocol
          repere protocol test my-protocol
help-protocol-check = Verifică protocoale și arată fiecare problemă, unde este și cum se corectează.
    .deny-warnings = Numără avertismentele ca erori
help-protocol-test = Rulează cazurile protocoalelor.
help-protocol-score = Evaluează răspunsuri, sau indicatori, cu un protocol.
    .indicators = Acești indicatori sunt prezenți, despărțiți prin virgule; toți ceilalți sunt absenți
    .presumed-minor = Aplică ponderile și regulile pentru minori (cu --indicators)
help-protocol-evaluate = Spune cât de bine se potrivește un protocol cu o referință, după tabelul unui studiu.
    .data = Tabelul (CSV): un rând de persoană, o coloană de întrebare, cu identificatorul ei
    .reference = Coloana care spune cine este vizat: da sau nu, 1 sau 0
    .indicators = Coloanele sunt indicatori cu 1 sau 0, în loc de întrebări cu răspunsuri
    .ignore = O coloană de lăsat deoparte; se poate repeta
    .positive = Cel mai mic rezultat care contează ca pozitiv. Implicit, cel mai mare
    .prevalence = Partea persoanelor vizate acolo unde va servi protocolul: 0.011 sau 1,1%
    .plot = Desenează și rezultatul, pentru cine nu este statistician
help-protocol-keygen = Creează cheile unui editor de protocoale.
    .name = Numele sub care este cunoscut editorul
    .out = Noul fișier al cheilor secrete, pe care numai proprietarul îl poate citi
help-protocol-sign = Semnează un protocol, într-un singur fișier pe care îl instalează aparatele.
    .key = Cheile secrete ale editorului, așa cum le-a scris `keygen`
    .unsigned = Semnează cu cheile nimănui: numai un exercițiu îl acceptă
    .out = Fișierul de scris. Implicit, identificatorul și versiunea protocolului, în acest dosar
help-protocol-verify = Spune cine a semnat un protocol și dacă a rămas așa cum era.
    .file = Un fișier `.repere-protocol`
    .publishers = Un editor de încredere: ce a afișat `keygen`; se poate repeta
help-protocol-schema = Afișează schema JSON a lui protocol.toml sau cases.toml, pentru editoarele de text.
    .cases = Schema lui cases.toml în locul celei a lui protocol.toml
    .after =
        Exemple:
          repere protocol schema --out protocol.schema.json
              Scrie schema. Prima linie din protocol.toml spune apoi unde este:
              #:schema ../protocol.schema.json
          repere --lang en protocol schema --cases --out cases.schema.json
              Schema lui cases.toml, descrisă în engleză.

        Editoarele care înțeleg această linie: Visual Studio Code cu „Even Better TOML” și toate cele care
        folosesc taplo. Ele completează cheile, le explică și subliniază ce nu poate fi corect.
        `repere protocol check` vede mai mult: de exemplu dacă o întrebare numită există.
help-protocol-explain = Parcurge un caz și spune de ce ajunge unde ajunge.
    .case = Identificatorul unuia dintre cazurile lui
    .after =
        Exemple:
          repere protocol explain my-protocol --case hours-alone
              Parcurge un caz din cases.toml: ce s-a întrebat, ce a deschis și a închis fiecare întrebare,
              ce indicatori au apărut din răspunsuri, regulile, rezultatul și ce l-ar schimba.
          repere protocol explain my-protocol --answers answers.json
              La fel pentru un fișier de răspunsuri, cum ar fi {"{"} "papers-held-by": "employer" {"}"}.
          repere protocol explain my-protocol --case hours-alone --format json
              La fel, ca date.
help-protocol-diff = Spune ce schimbă o versiune nouă și pentru cine.
    .old = Dosarul versiunii vechi
    .new = Dosarul versiunii noi
    .samples = Câte seturi de răspunsuri la întâmplare se încearcă
    .seed = De unde începe întâmplarea
    .after =
        Exemple:
          repere protocol diff released/my-protocol my-protocol
              Întrebările, regulile, ponderile și textele care diferă; apoi rezultatul fiecărui caz și a
              10.000 de seturi de răspunsuri la întâmplare cu ambele și cel mai scurt exemplu al fiecărui
              fel de schimbare.
          repere protocol diff old new --samples 100000 --seed 7
              Caută mai mult, printre alte răspunsuri. Același început dă peste tot aceleași răspunsuri.
          repere protocol diff old new --format json
              La fel, ca date.
help-protocol-graph = Desenează ce răspunsuri deschid ce întrebări.
    .format = Din ce este făcut desenul: svg, pe care îl arată navigatoarele, sau dot, pe care îl citește Graphviz
    .with = Ce se desenează pe lângă întrebări: indicatorii care apar din răspunsuri, dimensiunile și rezultatele
    .after =
        Exemple:
          repere protocol graph screening-protocols/labour-exploitation --out routing.svg
              Desenează întrebările și ce le deschide. Orice navigator arată fișierul.
          repere --lang ar protocol graph screening-protocols/labour-exploitation --out routing.svg
              La fel cu textele arabe, citite de la dreapta la stânga.
          repere protocol graph my-protocol --with indicators --out routing.svg
              Desenează și indicatorii care apar din răspunsuri, dimensiunile și rezultatele.
          repere protocol graph my-protocol --format dot | dot -Tpdf -o routing.pdf
              Pentru cine are Graphviz.
help-protocol-speak = Pune o mașină să citească întrebările cu voce: înregistrări de probă, marcate ca atare.
    .locales = O limbă a protocolului; se poate repeta. Implicit, toate
    .again = Le reface pe cele spuse de o mașină ale căror cuvinte nu s-au schimbat
help-protocol-import = Face un protocol dintr-un formular de calcul tabelar (XLSForm) și spune ce nu a trecut.
    .file = Foaia de calcul: un XLSForm, .xlsx
    .out = Dosarul de creat. Nu trebuie să existe încă
    .id = Identificatorul protocolului. Implicit, cel al formularului
    .locale = Limba în care este scris protocolul. Implicit, cea a formularului
    .language = Codul unei limbi pe care o coloană o numește într-un fel necunoscut; se poate repeta
    .after =
        Exemple:
          repere protocol import arrival.xlsx --out arrival
              Creează dosarul `arrival`: întrebările, cuvintele lor și ce le deschide, ca protocol.
              Ce nu a trecut se spune aici și în arrival/import-report.txt.
          repere protocol import arrival.xlsx --out arrival --id arrival-screening --locale en
              La fel sub alt identificator, scris întâi în engleză.
          repere protocol import form.xlsx --out form --language "Tigrigna=ti"
              Spune în ce limbă este o coloană al cărei nume nu se cunoaște.

        Se citesc foile `survey`, `choices` și `settings`. Un formular nu spune nimic despre ce arată
        răspunsurile: scrieți aceasta în protocol.toml, unde se află un exemplu, apoi
          repere protocol check arrival
help-protocol-export = Scrie un protocol ca formular de calcul tabelar (XLSForm) sau ca chestionar FHIR.
    .format = Ce se face: xlsform, o foaie de calcul .xlsx, sau fhir, FHIR R4 în JSON
    .answers = Răspunsuri, JSON sau TOML, de scris ca QuestionnaireResponse; `-` citește intrarea standard
    .out = Fișierul de creat. Nu trebuie să existe încă. Implicit, ieșirea standard
    .after =
        Exemple:
          repere protocol export screening-protocols/labour-exploitation --format xlsform --out labour.xlsx
              O foaie de calcul pentru ODK, KoboToolbox și rudele lor: fiecare întrebare în fiecare limbă,
              ce o deschide, ce este permis și cele cinci nerăspunsuri printre alegeri.
          repere protocol export labour-exploitation --format fhir --out questionnaire.json
              Un Questionnaire (FHIR R4), ciornă.
          repere protocol export labour-exploitation --format fhir --answers answers.json
              Un QuestionnaireResponse cu aceste răspunsuri, la ieșirea standard.

        Ce nu trece, cum ar fi evaluarea, se spune la ieșirea de erori.

## Postul care primește

help-desk-new-key = Face o cheie nouă pentru serviciu; cele vechi rămân și deschid ce le-a fost adresat.
    .replies = Face în schimb chei noi pentru a semna răspunsurile și a prezenta aparatele
help-desk-keygen = Creează cheia serviciului și descrierea lui publică.
    .id = Identificatorul serviciului: litere mici, cifre, cratime
    .name = Numele serviciului, așa cum îl vor citi cei care îndrumă
    .purpose = Ce face serviciul, într-o propoziție
    .locale = Limba pe care o citește serviciul (BCP 47)
help-desk-connect = Intră în instalarea al cărei server primește pentru acest serviciu.
    .register = Fișierul registrului sistemului
    .deployment = Fișierul de setări al unui sistem fără registru
    .id = Identificatorul lui, spus pe altă cale de cei care l-au semnat: niciun alt registru nu este preluat; e nevoie de el când registrul păstrat aici este deteriorat
    .bearer = Pentru un post dintr-o versiune mai veche, care nu semnează: jetonul dat de cine ține serverul; `-` îl citește de la intrarea standard
help-desk-invite = Creează un cod de folosit o singură dată, cu care un aparat poate trimite acestui serviciu.
    .qr = Scrie codul și ca imagine (PNG), pe care aplicația o citește dintr-o fotografie
    .count = Câte coduri de făcut
    .csv = Face câte un cod pentru fiecare rând al tabelului, a cărui primă coloană spune pentru cine; lista rămâne la post
    .out = Scrie codurile pe cartonașe de tipărit (PDF), pe care doar proprietarul lor le poate citi
help-desk-fetch = Preia ce a venit, îl păstrează sigilat, verifică cine l-a trimis.
    .all = Și ce a fost preluat înainte
    .every = Reia la fiecare atâtea secunde, până la oprire (Ctrl-C sau SIGTERM): un aparat retras sau un registru nou contează atunci aici într-un minut
help-desk-open = Deschide și verifică o îndrumare.
    .referral = O îndrumare sigilată sau numărul unei îndrumări primite
    .format = Forma documentului: text pentru citit aici, html pentru o pagină de citit și tipărit, json pentru un program
    .out = Scrie în acest fișier, pe care numai proprietarul îl poate citi, în loc de ieșirea standard
help-desk-attachment = Scrie o fotografie sau o înregistrare a unei îndrumări într-un fișier.
    .referral = Numărul unei îndrumări primite
    .number = Care dintre fișierele alăturate, de la 1, în ordinea documentului
    .out = Fișierul în care se scrie necriptat, pe care numai proprietarul îl poate citi; nimic nu trebuie să poarte acest nume
help-desk-list = Arată ce s-a primit.
help-desk-hand-in = Predă la server un fișier adus pe un stick, pentru aparatele care l-au sigilat, și scrie recipisele lor.
    .parcel = Fișierul adus
    .receipts = Scrie recipisele în acest fișier, de dus înapoi
help-desk-reply = Răspunde la o îndrumare: a fost preluată sau este închisă.
    .referral = Numărul unei îndrumări primite
    .state = Ce s-a ales de ea: taken-up, cineva se ocupă; closed, serviciul și-a făcut partea
    .message = Câteva cuvinte pentru cel care a îndrumat, în limba serviciului: cel mult 2.000 de caractere, fără formatare
    .message-file = Aceleași cuvinte, dintr-un fișier
help-desk-erase = Șterge aici toate copiile unei îndrumări și îi spune aceasta celui care a îndrumat.
    .held-nowhere = Nimeni din serviciu nu are această îndrumare, s-a verificat: spuneți că este ștearsă.
help-desk-devices = Enumeră aparatele crezute, pe cele care nu mai sunt și codurile în așteptare.
help-desk-settle = Nu mai cere ce lipsește de la un aparat: cineva s-a lămurit.
    .device = Cum îl numește acest post, sau numărul lui
help-desk-withdraw = Retrage un aparat, aici, la server și la toate posturile: a fost pierdut sau furat.
    .device = Cum îl numește acest post, sau numărul lui
help-desk-strike = Nu mai crede un aparat: este pierdut sau furat.
    .device = Numărul aparatului, pe care îl spune fiecare îndrumare deschisă de la el
    .unused-codes = Și toate codurile de folosit o singură dată pe care nu le-a folosit încă niciun aparat

## Serverul

help-hub-init = Creează un server într-un dosar gol: autoritatea, certificatul, cheile confirmărilor și baza lui.
    .names = Un nume de domeniu sau o adresă IP prin care ajung aparatele la el; se poate repeta
help-hub-add-agency = Primește un serviciu. Arată un jeton, o singură dată, dacă postul lui nu are chei cu care să semneze.
    .agency = Fișierul `agency.json` făcut de postul serviciului
help-hub-update-agency = Preia o descriere nouă a unui serviciu deja primit, de exemplu cu alte nume. Jetonul lui rămâne.
    .agency = Fișierul `agency.json` făcut de postul serviciului
help-hub-deployment = Scrie fișierul de setări de care au nevoie aparatele și posturile.
    .name = Numele instalării
    .url = Unde ajung aparatele la server: `https://gazdă[:port]`
    .demonstration = O marchează ca exercițiu: nimic din ce se trimite nu este un caz adevărat
    .publishers = Cineva ale cărui protocoale pot fi instalate pe aparate: ce a afișat `repere protocol keygen`; se poate repeta
    .inactive-days = Aparatele șterg un interviu la atâtea zile după ultima lui schimbare; se anunță cu două săptămâni înainte
    .delivered-days = Aparatele șterg un interviu la atâtea zile după ce tot ce s-a trimis din el a fost primit
    .out = Fișierul de scris; `-` scrie la ieșirea standard
help-hub-keys = Scrie cheile publice ale serverului, pentru cei care semnează registrul; le face pe cele ale mărcilor temporale dacă lipsesc.
    .url = Unde ajung aparatele la server: `https://gazdă[:port]`
    .name = Cum se numește serverul în registru; altfel, gazda
    .out = Fișierul de scris; `-` scrie la ieșirea standard
help-hub-register = Ia un registru semnat și îl dă aparatelor și posturilor. Se poate face în timp ce serverul răspunde.
    .register = Fișierul registrului
    .id = Pentru primul registru: identificatorul lui, pe care cei care l-au semnat îl spun pe altă cale
help-hub-serve = Răspunde aparatelor și posturilor până la oprire (Ctrl-C sau SIGTERM).
    .listen = Adresa și portul la care ascultă; portul 0 ia unul liber
    .balancers = Adresa unui echilibrator de sarcină, care spune pentru cine vorbește (protocolul PROXY, versiunea 2); se poate repeta. De la aceste adrese nu se primește nimic altceva, iar de la nicio alta nu este crezut
    .observe = Adresa acestei mașini la care se întreabă cum merge serverul, fără TLS: `/livez`, `/readyz` și `/metrics` pentru Prometheus; portul 0 ia unul liber
    .json = Afișează adresa în JSON
    .log = Ce se scrie la ieșirea de erori, câte un obiect JSON pe linie, niciodată ceva despre o persoană: none, nimic; problems, ce trebuie privit; all, și fiecare cerere
help-hub-renew = Face un certificat nou de la aceeași autoritate; fișierele de setări rămân bune.
help-hub-rotate = Reface ceea ce face serverul recunoscut, fără ca cineva să se înscrie din nou.
    .authority = O autoritate nouă, pentru care răspunde cea dinainte, și certificatul ei; cere „authority.key”
    .receipts = Chei noi pentru confirmări, folosite de când registrul le numește
    .timestamps = Chei noi pentru mărcile de timp, folosite de când registrul le numește
help-hub-status = Spune ce se termină și când: certificatul, autoritatea, registrul. Codul de ieșire este 1 dacă e ceva de făcut.
    .format = Forma: text de citit aici, json pentru un program
help-hub-verify = Verifică dacă ce păstrează serverul corespunde jurnalului său: fiecare confirmare, fiecare înscriere, nimic de două ori. Codul de ieșire este 1 dacă ceva lipsește sau diferă.
    .checkpoints = O stare semnată a jurnalului, păstrată în altă parte: după o punere la loc, spune ce lipsește. Se poate da de mai multe ori

## O linie care nu se poate citi

usage-missing-argument = Lipsește: { $arguments }
usage-missing-value = Lipsește o valoare după { $argument }.
usage-missing-command = Lipsește o comandă după `{ $command }`.
usage-unknown-argument = Nu există aici argumentul `{ $argument }`.
usage-unknown-command = Nu există comanda `{ $command }`.
usage-bad-value = Valoarea `{ $value }` nu se potrivește cu { $argument }.
usage-too-many-values = Este o valoare în plus la { $argument }: `{ $value }`
usage-wrong-number = { $argument } nu are numărul de valori potrivit.
usage-twice = { $argument } se poate da o singură dată.
usage-conflict = { $argument } nu merge împreună cu { $other }.
usage-no-equals = Trebuie un semn = între { $argument } și valoarea lui.
usage-not-text = Linia conține octeți care nu sunt text.
usage-other = Linia nu se poate citi.
usage-possible = La alegere: { $values }
usage-more = Pentru mai multe: `{ $command } --help`

## Terminalul

terminal-cannot-write = Ieșirea standard nu s-a putut scrie ({ $reason }).
    .fix = Verificați unde duce și cât loc a mai rămas.
terminal-no-runtime = Sistemul nu are cu ce deschide o conexiune ({ $reason }).
    .fix = Închideți alte programe, apoi încercați din nou.

## Ghidul

help-directory = Verifică, încearcă, compară și semnează ghidul unui sistem: numere, obligații, drepturi, meserii.
    .path = Dosarul unui ghid
help-directory-new = Copiază ghidul Repère ca ediția următoare, de schimbat.
    .dir = Dosarul de creat. Nu trebuie să existe încă
help-directory-check = Verifică un ghid și arată fiecare problemă, unde este și cum se corectează.
    .deny-warnings = Eșuează și pentru ce este doar de privit
    .unverified = Spune unul câte unul ce nu a verificat nimeni
help-directory-test = Încearcă cazurile unui ghid.
help-directory-diff = Spune în cuvinte ce schimbă o ediție nouă.
    .old = Ghidul dinainte
    .new = Ghidul de după
help-directory-sign = Semnează un ghid, într-un singur fișier pe care dispozitivele îl instalează.
    .key = Cheile secrete ale editorului, așa cum le-a scris `repere protocol keygen`
    .unsigned = Semnează cu cheile nimănui: numai o demonstrație îl primește
    .out = Fișierul de scris. Implicit, numele și ediția ghidului, în acest dosar
help-directory-verify = Spune cine a semnat un ghid și dacă a rămas cum era.
    .file = Un fișier `.repere-directory`
    .publishers = Un editor în care există încredere: ce a afișat `repere protocol keygen`; se poate repeta

## Registrul

help-authority = Ține registrul: în cine are încredere un sistem, semnat de mai multe persoane.
    .dir = Dosarul registrului
    .agency = Fișierul `agency.json` făcut de postul serviciului
    .id = Identificatorul serviciului
    .registrar = Postul lui admite și aparate
    .hubs = Fișierul cheilor unui server; se poate repeta
    .deployment-threshold = Câți dintre ei trebuie să semneze sistemul. Fără el, câți semnează rădăcina
    .format = Forma: text pentru citit, json pentru un program
help-authority-keygen = Face cheile cuiva care semnează: cele secrete într-un fișier, cele publice alături.
    .name = Numele acelei persoane
    .out = Fișierul cheilor secrete de scris, ca `anne.key`; cele publice merg în `anne.public.json`
help-authority-init = Începe un registru: prima rădăcină și primul sistem, de semnat.
    .dir = Dosarul de făcut
    .root = Cine semnează rădăcina: cheile publice ale uneia sau mai multor persoane
    .threshold = Câte dintre ele trebuie să semneze
    .deployment-signers = Cine semnează sistemul. Fără el, aceleași persoane
    .settings = Fișierul de setări al unui sistem de dinainte, care continuă astfel
    .name = Numele sistemului
    .demonstration = O marchează ca exercițiu: nimic din ce se trimite nu este un caz adevărat
    .agencies = Fișierul `agency.json` al unui serviciu; se poate repeta
    .registrar = Posturile acestor servicii admit și aparate
    .after =
        Exemplu:
          repere authority init --dir registru --root anne.public.json ben.public.json zoe.public.json --threshold 2 --hub hub-keys.json --name "Inspecția" --agency agency.json --registrar
              Două persoane din trei trebuie să semneze; dacă una își pierde cheile, celelalte două continuă.
help-authority-sign = Spune în cuvinte ce așteaptă o semnătură, apoi semnează.
    .key = Cheile secrete, așa cum le-a scris `repere authority keygen`
    .only-show = Nu semnează nimic, spune numai ce așteaptă
help-authority-rotate = Scrie rădăcina următoare: alte persoane, alte chei sau un sfârșit mai târziu.
    .add-root = Cineva care semnează de acum rădăcina: cheile publice; se poate repeta
    .remove-root = Cineva care nu o mai semnează: numele sau amprenta cheilor; se poate repeta
    .threshold = Câte persoane trebuie să semneze rădăcina. Fără el, câte erau înainte
    .add-deployment-signer = Cineva care semnează de acum sistemul: cheile publice; se poate repeta
    .remove-deployment-signer = Cineva care nu o mai semnează: numele sau amprenta cheilor; se poate repeta
    .deployment-threshold = Câte persoane trebuie să semneze sistemul. Fără el, câte erau înainte
    .hubs = Un server care confirmă de acum registrul, în locul celor de dinainte: fișierul cheilor lui; se poate repeta
    .void-deployment = S-au furat chei: nimic din ce s-a semnat până acum pentru sistem nu mai este valabil
    .void-timestamps = S-au furat cheile serverului: nimic din ce a confirmat până acum nu mai este valabil
help-authority-agency = Cui se adresează aparatele: adaugă, închide, redeschide, descrie un serviciu.
help-authority-agency-add = Adaugă un serviciu.
help-authority-agency-close = Închide un serviciu: niciun aparat nu i se mai adresează.
    .why = De ce, pe un rând pe care îl vor citi utilizatorii
help-authority-agency-open = Redeschide un serviciu închis.
help-authority-agency-key = Ia o descriere nouă a unui serviciu: altă cheie, alte cuvinte.
    .reserve = Doar pune cheile lui în rezervă: serverele și aparatele le cunosc, nimic nu este încă criptat pentru ele
    .until = Până în seara acestei zile (AAAA-LL-ZZ, UTC), ce este criptat pentru cheia de dinainte este încă primit, iar ce a fost semnat cu cheile de dinainte este încă valabil; fără ea, nimic
help-authority-agency-withdraw-key = Retrage o cheie a unui serviciu, din rezervă sau de dinainte: ce este criptat pentru ea nu mai este primit, ce este semnat cu ea nu mai este valabil.
    .key = Amprenta cheii, pe care o spun cuvintele unei ediții
help-authority-registrar = Care posturi admit aparate.
help-authority-registrar-add = Lasă postul unui serviciu să admită aparate.
help-authority-registrar-remove = Nu mai lasă un post să admită aparate: cele admise numai de el nu mai sunt recunoscute.
help-authority-registrar-epoch = S-au furat cheile unui post: ce a spus despre aparate nu mai este valabil și trebuie să le admită din nou.
help-authority-publisher = Ale cui protocoale și ghiduri le instalează aparatele.
help-authority-publisher-add = Adaugă un editor.
    .file = Ce a afișat `repere protocol keygen`
help-authority-publisher-remove = Scoate un editor.
    .name = Numele lui sau amprenta cheilor
help-authority-settings = Schimbă restul sistemului: numele, serverul, duratele; sau îl prelungește.
    .name = Numele sistemului
    .hub-urls = Unde ajung aparatele la server, în locul a ce era acolo; se poate repeta
    .hubs = Fișierul cheilor unui server, în locul tuturor celor de dinainte; se poate repeta
    .also-hubs = Fișierul cheilor unui server de adăugat: cheile de dinainte rămân bune; se poate repeta
    .inactive-days = Pune aparatele să șteargă o convorbire la atâtea zile după ultima ei schimbare
    .delivered-days = Pune aparatele să șteargă o convorbire la atâtea zile după primirea a tot ce s-a trimis din ea
    .no-retention = Nu mai pune aparatele să șteargă ceva
    .renew = Scrie sistemul din nou chiar dacă nu se schimbă nimic, cu un sfârșit mai târziu
help-authority-files = Numește fișiere ale sistemului, după amprentă.
help-authority-files-add = Numește un fișier sau conținutul lui nou.
    .file = Fișierul
    .called = Numele de dat. Fără el, al lui
help-authority-files-remove = Nu mai numește un fișier.
    .name = Numele lui
help-authority-files-check = Compară un fișier cu cel pe care îl numește un registru.
    .file = Fișierul
    .register = Fișierul registrului, sau register.json al unui post
    .called = Numele pe care i-l dă registrul. Fără el, al lui
help-authority-take = Preia textele și semnăturile unei alte copii a dosarului.
    .from = Cealaltă copie
help-authority-discard = Pune deoparte ce așteaptă semnături și nu trebuie să le primească.
help-authority-status = Spune ce este semnat și de cine, ce lipsește și ce se termină în 90, 30 sau 7 zile.
help-authority-diff = Spune în cuvinte ce schimbă un text sau un registru față de altul.
    .old = Cel de dinainte
    .new = Cel de după
help-authority-compare = Spune dacă două registre, ținute de două persoane, se contrazic: două texte sub același număr. Codul de ieșire este 1 dacă da.
    .one = Fișierul registrului pe care îl ține unul: de la un post, de la un server sau de pe un stick
    .other = Cel pe care îl ține celălalt
    .format = Forma: text de citit aici, json pentru un program
