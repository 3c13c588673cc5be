### review: draft

## Protocolul

title = Mici treburi și servicii
summary = Când un copil sau un adult acționează poate pentru alții: în arest, la închisoare, la centru, pe stradă. Nu se întreabă niciodată ce s-a făcut: numai cine are banii și cine hotărăște. Nu este un instrument validat.

## Părțile

section-seen = Ce se vede, ce se spune
section-hello = Acum
section-say = Banii, și cine hotărăște
section-words = Cuvintele sale

## Ce se vede, ce se spune

question-accused = Persoana este reținută, convocată sau urmărită penal?
    .observe = Persoana este reținută, convocată sau urmărită penal?
    .hint = Ce știți deja. Nu întrebați de ce. Acest răspuns nu pleacă decât dacă alegeți dumneavoastră.
    .option-no-lawyer = Da, și încă fără avocat
    .option-lawyer-seen = Da, și a văzut-o deja un avocat
    .option-many-names = Arestată deja de mai multe ori, sub mai multe nume sau vârste
    .option-no = Nu, sau nu se știe nimic

question-around = Ce se vede în jurul persoanei?
    .observe = Ce se vede în jurul persoanei?
    .hint = Nu priviți pe nimeni insistent, nu fotografiați. „Nimic” înseamnă că v-ați uitat; altfel, treceți peste.
    .option-watches = Cineva așteaptă și supraveghează
    .option-speaks-for = Cineva răspunde în locul ei
    .option-orders = Cineva dă ordine, de față sau prin telefon
    .option-hands-over = Banii sunt dați cuiva
    .option-fear = Tace sau încremenește când se apropie cineva
    .option-hit-threatened = Lovituri sau amenințări, chiar în fața dumneavoastră
    .option-locked = Un loc încuiat, din care nu se poate ieși
    .option-other = Altceva
    .option-nothing = Nimic

question-seen-person = Ce se vede la persoană și în felul în care povestește?
    .observe = Ce se vede la persoană și în felul în care povestește?
    .hint = Nu cereți să vi se arate nimic. Avocatul: numai dacă persoana vorbește singură despre el; ce își spun nu se întreabă.
    .option-blows = Urme de lovituri sau de arsuri
    .option-drowsy = Privire absentă, încetineală, vorbire împleticită
    .option-exhausted = Epuizare, adoarme vorbind
    .option-by-heart = Fraze învățate, aceleași ca ale altora
    .option-lawyer-sent = Un avocat trimis de oameni necunoscuți
    .option-self-harm = Urme de autovătămare
    .option-emergency = O urgență: pierderea cunoștinței, rană gravă
    .option-other = Altceva
    .option-nothing = Nimic

question-made-to = Ce o pun alții să facă, dacă persoana vorbește singură despre asta
    .hint = Nu întrebați niciodată asta. O căsuță ajunge: nici loc, nici dată, nici nume, nici produs. Acest răspuns nu pleacă decât dacă alegeți dumneavoastră.
    .option-take = Să ia lucruri
    .option-carry-sell = Să ducă, să țină sau să vândă ceva
    .option-watch = Să țină de șase
    .option-grow-guard = Să păzească un loc, să îngrijească plante
    .option-account = Să împrumute un cont, un card, un nume, să primească pachete
    .option-other = Altceva
    .option-not-said = Nu se spune nimic

question-said = Fără să fie întrebată, ce spune persoana?
    .hint = Nu puneți aceste întrebări. Bifați ce vine, fără a cere amănunte. Spuneți: „Mulțumesc pentru încredere.”
    .option-takes-money = Alții iau banii
    .option-sum = Este o sumă de adus
    .option-lost-goods = Trebuie plătit înapoi ce s-a pierdut sau a fost confiscat
    .option-cannot-stop = Nu se poate opri
    .option-hurt = Este bătută sau i se face rău
    .option-threats = Este amenințată că i se va face rău
    .option-family = Familia îi este amenințată sau i se face rău
    .option-locked = Este încuiată, i se interzice să iasă
    .option-substances = I se dau pastile sau droguri
    .option-far = Un anunț, un mesaj, apoi o „treabă” departe de casă
    .option-other = Altceva
    .option-nothing = Nimic din toate acestea

question-no-wish = Persoana spune că nu mai vrea să trăiască?
    .observe = Persoana spune că nu mai vrea să trăiască?
    .hint = Nu întrebați asta fără formare. Dacă se spune: rămâneți, ascultați, anunțați personalul medical.

## Acum

question-age = Cam câți ani?
    .hint = Spuneți întâi: „Nimeni nu este obligat să răspundă, ne putem opri. Nu întreb ce s-a făcut.” Nu ghiciți niciodată o vârstă. Întrebările se spun fără „tu” și fără „dumneavoastră”: alegeți ce se potrivește.
    .option-under-13 = Sub 13 ani
    .option-13-14 = 13 sau 14 ani
    .option-15-17 = 15, 16 sau 17 ani
    .option-adult = 18 ani sau mai mult
    .option-says-adult = 18 ani sau mai mult, dar nu este sigur
    .option-unsure = Nu știu bine

question-tonight = La noapte, cu dormitul, o să fie bine?
    .hint = Nu cereți adresa. Lăsați un moment de tăcere.
    .option-yes = Da
    .option-not-sure = Nu prea știu
    .option-no = Nu
    .option-nowhere = N-am unde să dorm
    .option-kept-here = Rămân aici: arest, închisoare, centru

question-needs-now = De ce e nevoie chiar acum?
    .observe = O nevoie urgentă care se vede?
    .hint = Răspundeți întâi la această nevoie. Promiteți numai ce se poate.
    .option-eat = Să mănânc, să dorm, să mă încălzesc
    .option-doctor = Să văd un medic
    .option-safe-place = Un loc sigur
    .option-lawyer = Un avocat
    .option-call = Să anunț pe cineva
    .option-language = Cineva care vorbește limba mea
    .option-other = Altceva
    .option-nothing = Nimic deocamdată

## Banii, și cine hotărăște

question-money = Banii, pentru cine sunt?
    .hint = Nu întrebați nici cât, nici de unde vin, nici la cine ajung.
    .option-mine = Pentru mine
    .option-family = Pentru familia mea
    .option-part = O parte pentru mine, restul pentru alții
    .option-others = Pentru alții
    .option-in-kind = Primesc altceva: un pat, mâncare, droguri
    .option-none = Nu sunt bani

question-can-say-no = Când se cere un serviciu, se poate spune nu?
    .hint = Nu întrebați nici ce serviciu, nici cine. Și tăcerea este un răspuns: treceți peste.
    .option-yes = Da
    .option-sometimes = Nu întotdeauna
    .option-no = Nu

question-to-pay = E ceva de adus sau de dat înapoi?
    .hint = Nu întrebați nici cât, nici cui.
    .option-sum = Da, o sumă de adus
    .option-lost-goods = Da, ce s-a pierdut, s-a stricat sau a fost confiscat
    .option-own-debt = O datorie a mea: familie, bancă, chirie
    .option-none = Nu

question-if-no = Și dacă răspunsul este „nu”, ce se întâmplă?
    .hint = Spuneți întâi: „Se poate și fără răspuns.” Nu întrebați cine. Dacă frica crește, opriți-vă.
    .option-nothing = Nimic
    .option-hurt-me = Mă bat sau spun că o vor face
    .option-family = Se iau de familia mea
    .option-police = Spun că mă denunță la poliție
    .option-no-bed = Nu mai primesc mâncare sau pat
    .option-show-tell = Arată poze sau filme cu mine
    .option-no-pills = Nu mai primesc pastile sau droguri
    .option-other = Altceva

question-going-out = Se poate ieși și merge oriunde?
    .hint = Un arest, o închisoare, un centru nu contează: vorbiți despre timpul dinainte. Dacă este încuiat acum, întâi siguranța.
    .option-yes = Da
    .option-rules = Nu: reguli, părinți, un judecător
    .option-watched = Nu, stau cu ochii pe mine
    .option-locked = Nu, mă încuie
    .option-fear = Mi-e frică să ies

question-whose-idea = Venirea aici, în orașul ăsta, a fost ideea cui?
    .hint = Nu cereți nici nume, nici traseu.
    .option-from-here = Sunt de aici
    .option-mine = A fost ideea mea
    .option-family = Ideea familiei mele
    .option-others = M-au trimis alții aici

## Cuvinte

question-own-words = La sfârșit: ce trebuie să țin minte?
    .hint = Scrieți cuvânt cu cuvânt, în limba sa dacă se poate. Nu scrieți ce s-a făcut și niciun nume: dacă persoana vorbește despre asta, lăsați pixul și ascultați.

## Indicii: alții profită sau hotărăsc

indicator-earnings-taken = Banii ajung la alții
indicator-sum-to-bring = O sumă de adus
indicator-told-what-to-do = Alții dau ordinele
indicator-offences-for-others = Fapte interzise pe care alții o pun să le facă
indicator-wage-manipulation = Păstrează numai o parte din bani
indicator-low-or-no-pay = Un pat, mâncare sau droguri, în loc de bani

## Indicii: control asupra persoanei

indicator-violence = Violențe
indicator-threats-of-violence = Amenințări cu violența
indicator-violence-family = Amenințări sau violențe împotriva familiei
indicator-isolation-confinement = Închidere sau supraveghere
indicator-debt-for-lost-goods = Trebuie să plătească înapoi ce s-a pierdut sau a fost confiscat
indicator-substances-given = Medicamente sau droguri date de alții
indicator-under-strong-influence = Nu poate spune nu și nu se poate opri
indicator-threat-denunciation = Amenințare cu denunțul la poliție
indicator-threat-images = Amenințare cu arătarea unor imagini
indicator-dependency-on-exploiters = Depinde de ei pentru acoperiș sau mâncare
indicator-sent-far-from-home = Trimitere departe de casă, hotărâtă de alții

## Indicii: semne văzute sau auzite

indicator-watched = Cineva așteaptă și supraveghează
indicator-spoken-for = Cineva răspunde în locul ei
indicator-fear-of-somebody = Frică vizibilă de cineva
indicator-injuries-seen = Urme de lovituri sau de arsuri
indicator-lawyer-sent-by-others = Avocat trimis de necunoscuți
indicator-told-what-to-say = Fraze învățate
indicator-substances-seen = Efecte vizibile ale unor droguri sau pastile
indicator-exhaustion-seen = Epuizare vizibilă
indicator-many-identities = Mai multe arestări, sub mai multe nume sau vârste

## Dimensiuni

dimension-benefit = Alții profită sau hotărăsc
dimension-hold = Control asupra persoanei
dimension-signs = Semne văzute sau auzite

## Tipuri de exploatare posibile

exploitation-forced-criminality = Constrângere la comiterea unor infracțiuni

## Răspunsuri care nu se potrivesc

contradiction-money = Banii ar fi pentru persoană, și totuși este o sumă de adus. Poate că unul dintre cele două răspunsuri nu este sigur de spus. Nu îi atrageți atenția asupra acestui lucru.
contradiction-say-no = Persoana a spus că nu se poate opri, apoi că se poate spune nu. Poate că întrebarea sperie. Nu insistați.

## Ce spun răspunsurile

outcome-protect-now = Protejați acum
    .meaning = Un pericol este semnalat astăzi, oricare ar fi cauza și orice ar fi făcut persoana. Întâi protejați, apoi înțelegeți. Nu este nici dovadă, nici identificare.
outcome-situation-of-concern = Situație îngrijorătoare
    .meaning = Alții par să profite sau să hotărască și să țină persoana sub control. Pentru un copil nu este nevoie să fie arătate amândouă. Este de ajuns pentru a cere ca această pistă să fie cercetată. Nu este nici dovadă, nici identificare, nici o părere despre ce s-a făcut.
outcome-converging-indications = Indicii convergente
    .meaning = Mai multe indicii merg în aceeași direcție, dar nu destul pentru a vorbi de o situație îngrijorătoare. Vorbiți despre asta cu avocatul și cu o asociație. Aceasta nu spune nici că este exploatare, nici că nu este.
outcome-protect-the-child = Mai întâi copilul
    .meaning = Persoana are poate sub 18 ani și s-a notat puțin altceva sau nimic. Învinuit sau nu, exploatat sau nu, un copil are dreptul la un avocat, la un adult și la protecție. Asta nu înseamnă că totul este bine.
outcome-some-indications = Câteva indicii
    .meaning = S-a observat cel puțin un indiciu. Un singur indiciu nu hotărăște nimic. Persoana, cu avocatul ei, hotărăște ce vrea să spună despre asta.
outcome-none-recorded = Niciun indiciu notat
    .meaning = Nu s-a notat nimic de data aceasta. Asta nu înseamnă că totul este bine: frica, o datorie, un telefon sau arestul fac pe cineva să tacă. Persoana trebuie să poată reveni.

## Și acum

next-step-danger-first = În caz de pericol imediat: urgențele sau poliția, înainte de orice altceva.
next-step-lawyer-first = Un avocat înainte de orice audiere. Pentru un minor este obligatoriu, și mai bine unul format pentru minori (Codul francez al justiției penale a minorilor, art. L12-4; de verificat).
next-step-nothing-of-acts = Nu scrieți nimic din ce a făcut persoana: nici faptă, nici loc, nici dată, nici nume. Ar putea citi alții. Acestea se spun avocatului.
next-step-not-confront = Nu vă apropiați de cei care așteaptă, supraveghează sau dau ordine și nu lăsați să se ghicească că persoana a vorbit.
next-step-facts-and-words = Notați separat ce s-a văzut din ce fac alții, ce s-a relatat și ce se presupune.
next-step-child-first = Un copil învinuit rămâne un copil de protejat. Un adult sigur lângă el; la cea mai mică îndoială asupra vârstei, se aplică regulile pentru copii.
next-step-no-hearing = Aceasta nu este o audiere și nu o pregătește. Nu notați aici nimic care ar putea servi împotriva persoanei.
next-step-ad-hoc-administrator = Minor fără reprezentant legal: anunțați imediat procurorul, care numește un administrator ad-hoc (CESEDA, art. L343-2; Codul de procedură penală francez, art. 706-50; de verificat).
next-step-no-removal = Înainte de orice decizie de îndepărtare sau de refuz al intrării, vorbiți cu superiorii: poliția sau jandarmeria poate deschide un termen de reflecție de 30 de zile, fără îndepărtare (CESEDA, art. R425-2; de verificat).
next-step-article-40 = Funcționar public care nu este ținut de secretul profesional: procurorul trebuie informat fără întârziere despre o infracțiune gravă aflată în exercitarea funcției (Codul de procedură penală francez, art. 40; de verificat). Spuneți ce o fac alții să îndure. Spuneți-i persoanei acest lucru.
next-step-care = O rană, sevraj, urme de autovătămare: un medic astăzi, și în arest. Oprirea bruscă a unui drog sau medicament poate fi periculoasă.
next-step-another-lawyer = Dacă avocatul este trimis de alții: spuneți-i persoanei, fără martori, că poate alege altul; baroul numește unul.
next-step-not-alone = Nu lăsați persoana să plece înapoi spre pericol fără o soluție, dacă își dorește una. Pentru un copil: un adult sigur în seara aceasta. Nu îl rețineți cu forța.
next-step-prosecutor-by-phone = Urgență: sunați întâi la parchetul de serviciu (pentru un copil, cel pentru minori), apoi scrieți.
next-step-report = Pentru un copil: anunțați protecția copilului (119, CRIP din departament sau procurorul). Spuneți pericolul și ce îi fac alții, nu ce a făcut copilul.
next-step-duty = După funcția dumneavoastră, semnalarea unui copil în pericol este o datorie (Codul francez al acțiunii sociale și al familiilor, art. L226-2-1 și L226-4; Codul penal francez, art. 434-3, și 226-14, care ridică atunci secretul; de verificat). Spuneți-i copilului acest lucru.
next-step-special-agreements = Paris și Marsilia: parchetul pentru minori poate fi sesizat direct și poate îndepărta copilul de pericol (de verificat cu echipa dumneavoastră).
next-step-distance = Între 13 și 18 ani, pentru a fi ferit de pericol: centrul Koutcha, rețeaua Satouk (de verificat). Adresele lor rămân secrete: nu le notați niciodată aici.
next-step-shelter = Persoană adultă care trebuie ferită de pericol: propuneți programul național Ac.Sé, cu acordul ei deplin. Nu este un serviciu de urgență.
next-step-tell-exploitation = De preferat prin avocat: cereți procurorului sau judecătorului să fie cercetat traficul de persoane, nu numai infracțiunea (circulara din 28 ianuarie 2025; de verificat).
next-step-not-punished = Ce a fost silită să facă o persoană exploatată n-ar trebui urmărit penal (directiva 2011/36, art. 8, modificată în 2024; Convenția Consiliului Europei, art. 26; de verificat). Spuneți-i avocatului; nu promiteți nimic.
next-step-far-from-home = Tânăr recrutat departe de casă pentru un punct de vânzare: există un protocol între Île-de-France și Sud-Est (20 iunie 2025; de verificat). Nu îl trimiteți singur de unde vine: datoria îl așteaptă poate acolo.
next-step-support = Propuneți o asociație specializată: Hors la rue sau ADDAP 13 pentru tineri, CCEM pentru adulți (de verificat). Persoana alege.
next-step-way-out-safe = Oprirea poate costa scump: datorie, lovituri, familie. Pregătiți cu persoana unde să meargă, pe cine să sune, ce să facă cu telefonul. Ea hotărăște momentul.
next-step-rights = Spuneți-i drepturile în limba ei, deoparte: un avocat, un interpret, un medic, să tacă, să fie ajutată ca victimă.
next-step-talk-with-team = Vorbiți despre asta cu echipa și cu o asociație specializată înainte de a hotărî, fără a povesti ce a făcut persoana.
next-step-report-if-danger = Dacă altceva face să vă temeți de un pericol pentru copil: transmiteți la CRIP, fără a aștepta alt semn (de verificat cu echipa dumneavoastră).
next-step-come-back = Lăsați un mijloc discret de a relua legătura. Adesea, oamenii vorbesc mai târziu, și nu în arest.
next-step-safe-contact = Stabiliți un contact sigur: ce aplicație, la ce ore, fără a lăsa mesaj. Telefonul este poate supravegheat.

## Alerte

alert-lawyer-first = Încă fără avocat: nu întrebați nimic. Notați numai ce se vede și nevoile urgente; treceți peste celelalte întrebări, ele rămân deschise.
alert-somebody-near = Cineva supraveghează, comandă sau amenință. Întâi siguranța dumneavoastră și a persoanei: îndepărtați-vă dacă se poate, vorbiți despre altceva.
alert-care = Se vede o rană sau o stare care îngrijorează. Întâi îngrijirile; în caz de urgență, sunați la urgențele medicale.
alert-nothing-of-acts = Persoana vorbește despre ce o pun alții să facă. Ascultați, nu cereți amănunte, nu scrieți nimic în afară de această căsuță.
alert-threats = S-a vorbit despre violențe sau amenințări. Verificați că nu ascultă nimeni. Vedeți împreună ce este sigur în seara aceasta.
alert-no-wish = Persoana spune că nu mai vrea să trăiască. Rămâneți, ascultați, nu promiteți secretul. Sunați împreună; dacă este reținută, anunțați personalul medical.
alert-minor = Persoana are poate sub 18 ani: se aplică regulile pentru copii. Întâi avocatul și un adult sigur.
alert-tonight = Noaptea nu este sigură. Vedeți unde doarme în seara aceasta, înainte de a vă despărți.
alert-urgent-need = O nevoie urgentă: un medic, un loc sigur, un avocat. Răspundeți la ea înainte de a continua.
alert-locked-in = Persoana spune că este ținută sub cheie. Este în pericol acum? Opriți întrebările și sunați la poliție sau la urgențe.
