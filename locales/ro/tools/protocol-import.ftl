### review: draft
### Cuvintele comenzii `repere protocol import`: de la un formular (XLSForm) la un protocol.
### Cititorul scrie protocoale și cunoaște foile de calcul, nu programarea.
### Fiecare notă spune ce nu se preia; `.done` spune ce s-a făcut în loc.
### Cuvintele între accente grave sunt ale fișierelor și nu se traduc.

## Rezultatul

import-done = { $id }: { $questions ->
    [one] { $questions } întrebare
    [few] { $questions } întrebări
   *[other] { $questions } de întrebări
} în { $sections ->
    [one] { $sections } secțiune
    [few] { $sections } secțiuni
   *[other] { $sections } de secțiuni
} ({ $locales }), din { $file }.
import-written = Protocolul este aici: { $path }
import-next = Mai departe: citiți `import-report.txt`, spuneți ce indică răspunsurile, apoi `repere protocol check`.
import-names = Nume schimbate
import-name = { $place }: `{ $from }` devine `{ $to }`
import-notes = { $count ->
    [0] Totul a fost preluat întocmai.
    [one] Ce nu a fost preluat întocmai: { $count } punct
    [few] Ce nu a fost preluat întocmai: { $count } puncte
   *[other] Ce nu a fost preluat întocmai: { $count } de puncte
}

import-place-file = Fișierul
import-place-sheet = Foaia `{ $sheet }`
import-place-rows = Foaia `{ $sheet }`, { $count ->
    [one] rândul { $rows }
   *[other] rândurile { $rows }
}
import-place-column = Foaia `{ $sheet }`, coloana { $column } (`{ $header }`)
import-place-cells = Foaia `{ $sheet }`, coloana { $column } (`{ $header }`), { $count ->
    [one] rândul { $rows }
   *[other] rândurile { $rows }
}

import-exists = Există deja ceva în acest loc: { $path }
    .fix = Alegeți alt dosar cu `--out` sau mutați-l pe acesta. Nu s-a scris nimic.
import-unreadable = Acest fișier nu poate fi citit: { $path }
    .fix = Verificați calea și dreptul de citire.
import-unwritable = Dosarul nu poate fi scris: { $path }
    .fix = Verificați că dosarul care îl conține există, drepturile și spațiul de pe disc. Nu s-a scris nimic.
import-bad-language = `{ $given }` nu are forma `NUME=ETICHETĂ`.
    .fix = Scrieți, de pildă, `--language "Tigrigna=ti"`.
import-bad-locale = `{ $given }` nu este o etichetă de limbă.
    .fix = Scrieți, de pildă, `fr`, `ar` sau `pt-BR`.

## Ce împiedică importul

form-problem-too-large = Fișierul este prea mare.
    .fix = Cel mult { $packed } MiB, și { $unpacked } MiB decomprimat. Scoateți imaginile și foile inutile sau împărțiți formularul.
form-problem-old-or-encrypted = Este un fișier Excel vechi (`.xls`) sau unul cu parolă.
    .fix = Deschideți-l în programul de calcul și salvați-l ca `.xlsx`, fără parolă.
form-problem-not-a-spreadsheet = Nu este o foaie de calcul `.xlsx`.
    .fix = Salvați formularul ca `.xlsx`.
form-problem-damaged = Foaia de calcul este deteriorată și nu poate fi citită.
    .fix = Deschideți-o în programul de calcul și salvați-o din nou ca `.xlsx`.
form-problem-too-many-columns = { $place }: prea multe coloane.
    .fix = Cel mult { $maximum } coloane într-o foaie.
form-problem-too-many-rows = { $place }: prea multe rânduri.
    .fix = Cel mult { $maximum } rânduri completate într-o foaie.
form-problem-cell-too-long = { $place }: celula este prea lungă.
    .fix = Cel mult { $maximum } caractere într-o celulă.
form-problem-too-much-text = { $place }: prea mult text în total.
    .fix = Cel mult { $cells } celule completate și { $megabytes } MiB de text.
form-problem-no-survey = Nu există o foaie `survey` cu titluri de coloane. Foi găsite: { $found }
    .fix = Un formular XLSForm are foile `survey`, `choices` și `settings`.
form-problem-no-column = { $place }: lipsește coloana `{ $name }`.
    .fix = Primul rând al foii `survey` poartă titlurile; între ele trebuie să fie `type` și `name`.
form-problem-no-questions = { $place }: nu există nicio întrebare de pus.
    .fix = Verificați coloana `type`: trebuie cel puțin o întrebare (`select_one`, `integer`, `text`…).
form-problem-unknown-language = { $place }: limba „{ $name }” nu este cunoscută.
    .fix = Spuneți eticheta ei: `--language "{ $name }=etichetă"`, de pildă `--language "Tigrigna=ti"`.
form-problem-groups-too-deep = { $place }: prea multe grupuri unele în altele.
    .fix = Cel mult { $maximum } niveluri.
form-problem-too-many-questions = { $place }: prea multe întrebări.
    .fix = Cel mult { $maximum } de întrebări. Împărțiți formularul.
form-problem-too-many-conditions = { $place }: condițiile sunt prea lungi în total.
    .fix = Cel mult { $maximum } de părți în tot formularul. Împărțiți formularul sau simplificați `relevant` la grupuri.
form-problem-file-too-large = `{ $file }` ar fi prea mare.
    .fix = Cel mult { $maximum } MiB într-un fișier. Împărțiți formularul.
form-problem-bad-id = `{ $name }` nu este un identificator.
    .fix = Litere mici fără semne, cifre și cratime, cel mult 64 de caractere.
form-problem-does-not-load = Protocolul nu ar fi valabil: { $file }, rândul { $line } (`{ $code }`).
    .fix = Formularul depășește o limită a formatului. Împărțiți-l și încercați din nou. Nu s-a scris nimic.

## Ce nu se preia întocmai: fișierul și foile

form-note-styles-unread = Formatele celulelor nu au fost citite: sunt prea multe.
    .done = O dată scrisă ca dată apare ca număr.
form-note-sheet-unread = Această foaie nu a fost citită.
    .done = Se citesc doar `survey`, `choices` și `settings`.
form-note-formula = Celula conține o formulă.
    .done = Ultimul ei rezultat a fost luat ca text.
form-note-error-cell = Celula conține o eroare de calcul.
    .done = Este socotită goală.
form-note-merged = Unele celule sunt îmbinate.
    .done = Doar prima păstrează conținutul; celelalte sunt socotite goale.
form-note-column-unused = Această coloană nu are loc într-un protocol.
    .done = Conținutul ei nu se preia.
form-note-column-without-head = Celula este într-o coloană fără titlu.
    .done = Nu se preia.
form-note-language-assumed = Formularul nu spune în ce limbă este scris.
    .done = S-a luat `{ $locale }`. Pentru altă limbă: `--locale`.
form-note-setting-unused = Setarea `{ $name }` nu are loc într-un protocol.
    .done = Este notată în `SOURCES.md`. Nimic nu va fi trimis nicăieri.
form-note-version = Versiunea `{ $found }` nu are forma a trei numere.
    .done = Protocolul începe la `1.0.0`; versiunea veche este notată în `SOURCES.md`.
form-note-untranslated = Lipsesc { $count } texte în `{ $locale }`.
    .done = Vor fi arătate în limba sursă, în mod vizibil.
form-note-words-borrowed = Interfața nu vorbește `{ $locale }`: cuvintele adăugate aici sunt în franceză.
    .done = Traduceți-le în `texts/{ $locale }.ftl`.

## Rândurile

form-note-row-disabled = Rândul este dezactivat (`disabled`).
    .done = Nu se preia.
form-note-row-without-type = Rândul nu are tip.
    .done = Nu se preia.
form-note-row-without-name = Rândul nu are nume.
    .done = Întrebarea se numește `{ $id }`.
form-note-group-flattened = Grupul `{ $name }` este în alt grup sau cuprinde altele; un protocol are un singur nivel de secțiuni.
    .done = Întrebările lui sunt în secțiunea din jur, cu condiția lui. Titlul este păstrat ca comentariu.
form-note-group-not-begun = Acest sfârșit de grup nu închide nimic.
    .done = Este ignorat.
form-note-group-not-ended = Acest grup nu este închis niciodată.
    .done = Ține până la sfârșitul foii.
form-note-repeat = Acest bloc se repetă; un protocol pune fiecare întrebare o singură dată.
    .done = Întrebările blocului se pun o singură dată.
form-note-repeat-count = Numărul de repetări nu se preia.
    .done = Întrebările blocului se pun o singură dată.
form-note-never-asked = Întrebarea `{ $name }` nu poate fi pusă niciodată în formular.
    .done = Nu se preia.
form-note-ours-kept = Rând adăugat de exportul Repère.
    .done = Fiecare întrebare are deja nerăspunsurile și proveniența ei.
form-note-type-unknown = Tipul `{ $type }` nu este cunoscut.
    .done = Întrebarea este preluată ca text liber.
form-note-type-text = Tipul `{ $type }` nu există într-un protocol.
    .done = Întrebarea este preluată ca text liber.
form-note-type-decimal = Numerele unui protocol sunt întregi.
    .done = Întrebarea este preluată ca număr întreg (`{ $type }` în formular).
form-note-type-acknowledge = O căsuță de confirmat (`{ $type }`) nu există într-un protocol.
    .done = Întrebarea este preluată ca da-nu.
form-note-type-rank = O ierarhizare nu există într-un protocol.
    .done = Întrebarea este preluată ca alegere multiplă, fără ordine.
form-note-type-note = O notă (`{ $type }`) nu este o întrebare.
    .done = Este păstrată ca comentariu în `protocol.toml`. Dacă ajută la întrebarea următoare, puneți-o în `.hint`.
form-note-type-calculate = Un calcul (`{ $type }`) nu se preia.
    .done = Este păstrat ca comentariu în `protocol.toml`. Ce indică răspunsurile se scrie cu `raises`, `[[dimension]]` și `[[outcome]]`.
form-note-type-media = Repère nu înregistrează imagini, sunete sau fișiere (`{ $type }`).
    .done = Întrebarea nu se pune; este păstrată ca comentariu.
form-note-type-position = Repère nu înregistrează nicio poziție (`{ $type }`).
    .done = Întrebarea nu se pune; este păstrată ca comentariu.
form-note-type-metadata = Repère nu înregistrează nimic despre aparat sau despre cine îl folosește (`{ $type }`).
    .done = Rândul este păstrat ca comentariu.
form-note-type-behind = Acest rând (`{ $type }`) nu întreabă nimic.
    .done = Este păstrat ca comentariu.
form-note-or-other = „Altul” este adăugat de tip (`or_other`).
    .done = Se adaugă o opțiune și o întrebare cu text liber.

## Celulele unei întrebări

form-note-label-missing = Lipsește textul în limba sursă (`{ $locale }`).
    .done = S-a luat un text din altă limbă sau numele. De corectat.
form-note-text-markup = Textul conține formatare.
    .done = A fost scoasă: un protocol are doar text simplu.
form-note-text-characters = Textul conține caractere care nu se văd.
    .done = Au fost scoase.
form-note-text-variable = Textul arată răspunsul la `{ $name }`; un protocol are aceleași cuvinte pentru toți.
    .done = S-a pus „…” în loc. Reformulați întrebarea.
form-note-text-twice = Două coloane dau un text în `{ $locale }`.
    .done = S-a luat cea care numește limba.
form-note-media = Fișierul `{ $file }` nu se preia.
    .done = Un protocol are doar text simplu; aplicația citește întrebările cu voce tare.
form-note-required = Se cere un răspuns.
    .done = Nu se preia: nimeni nu este silit să răspundă, iar fiecare întrebare are cinci nerăspunsuri.
form-note-message = Mesajul de eroare nu se preia.
    .done = Aplicația spune singură ce nu se potrivește.
form-note-appearance = Aspectul nu se preia.
    .done = Aplicația arată fiecare întrebare în felul ei.
form-note-default = Răspunsul completat dinainte nu se preia.
    .done = Niciun răspuns nu este completat dinainte: ar putea trece drept al persoanei.
form-note-choice-filter = Filtrul opțiunilor nu se preia.
    .done = Se oferă toate opțiunile din listă.
form-note-calculation = Calculul acestui rând nu se preia.
    .done = Întrebarea se pune fără el.
form-note-read-only = Rândul este doar pentru citire.
    .done = Întrebarea se pune ca celelalte.
form-note-parameters = Parametrii nu se preiau.
    .done = Întrebarea se pune fără ei.
form-note-constraint = Constrângerea nu poate fi spusă, sau nu toată: `{ $text }`
    .done = Ce poate fi spus (limite, opțiuni exclusive) se preia; textul este păstrat ca comentariu.

## Opțiunile

form-note-choice-without-list = Această opțiune nu este în nicio listă.
    .done = Nu se preia.
form-note-choice-without-name = Această opțiune nu are nume.
    .done = Nu se preia.
form-note-choice-duplicate = Numele `{ $name }` este de două ori în listă.
    .done = Se păstrează primul.
form-note-choice-non-answer = `{ $name }` este un nerăspuns al Repère.
    .done = Fiecare întrebare îl are deja; nu este o opțiune.
form-note-choice-like-non-answer = `{ $name }` seamănă cu un nerăspuns.
    .done = A rămas opțiune. Fiecare întrebare are deja „nu știe” și „preferă să nu spună”: scoateți-o dacă asta înseamnă.
form-note-list-missing = Lista `{ $name }` nu există sau nu are opțiuni.
    .done = Întrebarea este preluată ca text liber.
form-note-list-elsewhere = Opțiunile `{ $name }` nu sunt în acest fișier.
    .done = Întrebarea este preluată ca text liber.
form-note-list-too-long = Lista `{ $name }` are mai mult de { $maximum } de opțiuni.
    .done = Întrebarea este preluată ca text liber.
form-note-list-unused = Nicio întrebare nu folosește lista `{ $name }`.
    .done = Nu se preia.

## Când se pune o întrebare

form-note-relevant-unreadable = Condiția nu poate fi citită, de la caracterul { $at }.
    .done = Întrebarea se pune mereu, cât îi permit grupurile. Condiția este păstrată ca comentariu.
form-note-relevant-too-deep = Condiția este prea complicată: cel mult { $maximum } niveluri.
    .done = Întrebarea se pune mereu, cât îi permit grupurile. Condiția este păstrată ca comentariu.
form-note-relevant-too-long = Condiția are mai mult de { $maximum } de caractere.
    .done = Întrebarea se pune mereu, cât îi permit grupurile. Condiția este păstrată ca comentariu.
form-note-relevant-comparison = O comparație sau un calcul din condiție nu poate fi spus.
    .done = Această parte este lăsată deoparte: întrebarea se pune mai des, niciodată mai rar.
form-note-relevant-function = Funcția `{ $name }()` nu poate fi spusă.
    .done = Această parte este lăsată deoparte: întrebarea se pune mai des, niciodată mai rar.
form-note-relevant-unknown-name = Condiția numește `{ $name }`, care nu există.
    .done = Această parte este lăsată deoparte: întrebarea se pune mai des, niciodată mai rar.
form-note-relevant-left-out = Condiția numește `{ $name }`, care nu se preia.
    .done = Această parte este lăsată deoparte: întrebarea se pune mai des, niciodată mai rar.
form-note-relevant-later = Condiția numește `{ $name }`, care se pune mai târziu sau chiar aici.
    .done = Această parte este lăsată deoparte: întrebarea se pune mai des, niciodată mai rar.
form-note-relevant-kind = Condiția depinde de `{ $name }`, { $kind ->
    [date] o dată
   *[other] un text liber
}, de care nu poate depinde nimic.
    .done = Această parte este lăsată deoparte: întrebarea se pune mai des, niciodată mai rar.
form-note-relevant-unknown-option = `{ $name }` nu are opțiunea `{ $option }`.
    .done = Această parte este lăsată deoparte: întrebarea se pune mai des, niciodată mai rar.
form-note-relevant-unanswered = Condiția deschide când `{ $name }` nu are răspuns.
    .done = Ce nu se știe nu deschide nimic: această parte este lăsată deoparte, întrebarea se pune mai des.
form-note-relevant-exact = Condiția cere ca `{ $name }` să aibă exact această opțiune și nicio alta.
    .done = S-a luat „această opțiune este printre răspunsuri”: întrebarea se pune mai des.
form-note-relevant-negated = Condiția neagă `{ $name }`: fără răspuns, formularul ar pune întrebarea.
    .done = Aici, cât timp răspunsul nu se știe, întrebarea rămâne închisă. De verificat.

## Cuvinte adăugate unui protocol importat

form-word-other = Altul
form-word-other-which = Altul: care?
form-word-section = Întrebări
form-word-summary = Preluat din formularul „{ $title }”. Răspunsurile nu sunt încă evaluate.
form-word-outcome = Încă neevaluat
form-word-outcome-meaning = Acest protocol nu spune încă ce indică răspunsurile. Asta nu înseamnă că nu este nimic.

form-comment-head = Preluat din { $file } de `repere protocol import`.
    Ce nu a fost preluat întocmai este în import-report.txt și, ca un comentariu, la locul său.
form-comment-scoring = Ce indică răspunsurile rămâne de scris: ce indicii, cu ce pondere, din ce sursă.
    Un exemplu; `raises` se pune sub o întrebare, restul aici. Scoateți `#`, schimbați numele
    și adăugați cuvintele (`indicator-…`, `dimension-…`, `outcome-…`) în texts/.
form-comment-outcome = Cât timp nimic nu este evaluat, există un singur rezultat, și el o spune.
form-comment-cases = Răspunsuri, și ce trebuie să dea. Scrieți mai multe cazuri care nu trebuie să alerteze decât cazuri care trebuie.

form-sources-title = Surse: { $title }
form-sources-body = Acest protocol a fost preluat din formularul { $file }. Ce spunea formularul despre sine:
form-sources-outcome = Rezultatul `{ $outcome }` nu evaluează nimic, deci nu are sursă.
form-sources-questions = Întrebările
form-sources-to-fill = De completat: de unde vine fiecare întrebare, ce a fost validat și ce nu. O întrebare tradusă sau reformulată nu moștenește nicio precizie publicată.
form-sources-question = întrebare
form-sources-source = sursă
