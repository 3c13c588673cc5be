### review: draft
### Cuvintele comenzii `repere protocol export`: de la un protocol la un formular (XLSForm) sau la un chestionar FHIR.
### Fiecare notă spune ce nu trece; `.done` spune ce s-a făcut în loc.

## Rezultatul

export-written = Scris: { $path }
export-notes = { $count ->
    [0] Totul a trecut.
    [one] Ce nu a trecut întocmai: { $count } punct
    [few] Ce nu a trecut întocmai: { $count } puncte
   *[other] Ce nu a trecut întocmai: { $count } de puncte
}
export-exists = Există deja un fișier în acest loc: { $path }
    .fix = Alegeți alt nume cu `--out` sau mutați-l pe acesta. Nu s-a scris nimic.
export-unwritable = Fișierul nu poate fi scris: { $path }
    .fix = Verificați că dosarul există, drepturile și spațiul de pe disc. Nu s-a scris nimic.
export-to-a-terminal = O foaie de calcul nu poate fi arătată într-un terminal.
    .fix = Spuneți unde să fie scrisă: `--out formular.xlsx`.
export-too-long = Un text al protocolului este prea lung pentru o celulă de foaie de calcul.
    .fix = O celulă are cel mult 32 767 de caractere. Scurtați acest text.
export-answers-with-form = Răspunsurile se exportă doar cu `--format fhir`.
    .fix = Scoateți `--answers` sau alegeți `--format fhir`.

## Ce nu trece întocmai

form-left-scoring-left = Evaluarea ({ $indicators } indicii, { $outcomes } rezultate) nu este în export.
    .done = Formularul pune întrebările; Repère evaluează răspunsurile.
form-left-htcds-left = { $count } fapte { $field } nu sunt în export.
    .done = Repère le scoate din răspunsuri.
form-left-compare-left = Ce numește răspunsul la `{ $name }` (`{ $compare }`) nu este în export.
    .done = Repère îl folosește pentru a compara mai multe interviuri.
form-left-protection-left = Ce protejează la întrebarea `{ $name }` (formare, oprirea după o dezvăluire, transmiterea) nu este în export.
    .done = Repère îl folosește; într-un formular, puneți-o cu grijă.
form-left-untranslated = Lipsesc { $count } texte în `{ $locale }`.
    .done = Celulele lor rămân goale.
form-left-words-borrowed = Interfața nu vorbește `{ $locale }`: nerăspunsurile și „da”, „nu” sunt în franceză.
    .done = Traduceți-le în fișier.
form-left-none-chosen = { $count ->
    [one] La o întrebare cu mai multe opțiuni, a nu bifa nimic
    [few] La { $count } întrebări cu mai multe opțiuni, a nu bifa nimic
   *[other] La { $count } de întrebări cu mai multe opțiuni, a nu bifa nimic
} înseamnă fără răspuns.
    .done = În Repère, „niciuna dintre acestea” este un răspuns.
form-left-provenance-assumed = Cum se știe un răspuns se întreabă doar unde se poate observa ceva.
    .done = În rest se presupune `answered`.
form-left-non-answer-taken = Întrebarea `{ $name }` are o opțiune `{ $option }`, cu numele unui nerăspuns.
    .done = Formularul nu oferă acolo acel nerăspuns.
form-left-condition-left = Condiția întrebării `{ $name }` nu poate fi scrisă într-un formular: prea lungă după desfășurare, sau o împărțire.
    .done = Formularul pune mereu această întrebare.
form-left-condition-expression = Condiția întrebării `{ $name }` nu încape în `enableWhen`.
    .done = Este scrisă în FHIRPath (`enableWhenExpression`, ghidul SDC); un program care nu îl citește pune mereu întrebarea.
form-left-alert-left = Alerta întrebării `{ $name }` este prea lungă după desfășurare.
    .done = Nu este în formular.
form-left-answer-left = Răspunsul la `{ $name }` nu contează: celelalte răspunsuri închid această întrebare, sau nu este cunoscută.
    .done = Nu este în export.

## Întrebări adăugate unui formular

form-word-ask-non-answer = De ce nu există răspuns?
form-word-ask-provenance = Cum se știe acest răspuns?
