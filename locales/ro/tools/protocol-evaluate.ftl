### review: draft
### Cuvintele comenzii `repere protocol evaluate`: cât valorează un protocol, după tabelul unui studiu.
### Cine citește nu este statistician. „Afectată”: persoana pentru care referința studiului spune da.
### Cuvintele dintre accente grave sunt cele din fișiere și nu se traduc.

## Numerele

# Ce desparte zecimalele.
evaluate-decimal-mark = ,
evaluate-share = { $value } % ({ $low } până la { $high })
evaluate-ratio = { $value } ({ $low } până la { $high })
# În locul unui număr: fără limită.
evaluate-unbounded = ∞
evaluate-nothing-known = nu se știe nimic

## Raportul

evaluate-title = { $title } ({ $version })
evaluate-persons = { $persons ->
    [one] { $persons } persoană
    [few] { $persons } persoane
   *[other] { $persons } de persoane
}. După referință, { $yes ->
    [one] { $yes } este afectată
   *[other] { $yes } sunt afectate
} și { $no } nu { $no ->
    [one] este
   *[other] sunt
}.
evaluate-open = { $open ->
    [0] Niciun răspuns care lipsește nu poate schimba concluzia cuiva.
    [one] Pentru { $open } persoană, un răspuns care lipsește mai poate schimba concluzia. Este numărată în ambele feluri: cu concluzia cea mai joasă, apoi cu cea mai înaltă pe care o permit răspunsurile.
    [few] Pentru { $open } persoane, un răspuns care lipsește mai poate schimba concluzia. Sunt numărate în ambele feluri: cu concluzia cea mai joasă, apoi cu cea mai înaltă pe care o permit răspunsurile.
   *[other] Pentru { $open } de persoane, un răspuns care lipsește mai poate schimba concluzia. Sunt numărate în ambele feluri: cu concluzia cea mai joasă, apoi cu cea mai înaltă pe care o permit răspunsurile.
}
evaluate-threshold = Se socotește pozitiv: „{ $outcome }” sau o concluzie mai înaltă [{ $id }]
evaluate-lowest = Cu concluzia cea mai joasă a fiecărei persoane
evaluate-highest = Cu concluzia cea mai înaltă a fiecărei persoane
evaluate-counts = { "  " }Afectate: { $true_positive } la prag sau peste, { $false_negative } sub prag. Neafectate: { $false_positive } la prag sau peste, { $true_negative } sub prag.
evaluate-sensitivity = { "  " }Sensibilitate (partea celor afectate care sunt observate): { $figure }, adică { $count } din { $all }
evaluate-specificity = { "  " }Specificitate (partea celor neafectate care sunt lăsate deoparte): { $figure }, adică { $count } din { $all }
evaluate-positive-value = { "  " }Valoare predictivă pozitivă în acest tabel: { $figure }, adică { $count } din { $all }
evaluate-negative-value = { "  " }Valoare predictivă negativă în acest tabel: { $figure }, adică { $count } din { $all }
evaluate-positive-ratio = { "  " }Raport de verosimilitate pozitiv: { $figure }
evaluate-negative-ratio = { "  " }Raport de verosimilitate negativ: { $figure }
evaluate-positive-value-at = { "  " }Valoare predictivă pozitivă dacă { $prevalence } % dintre persoane sunt afectate: { $figure }
evaluate-negative-value-at = { "  " }Valoare predictivă negativă dacă { $prevalence } % dintre persoane sunt afectate: { $figure }
evaluate-wrong-in-sample = { "  " }În acest tabel, unde { $prevalence } % dintre persoane sunt afectate: din 100 de rezultate pozitive, { $wrong ->
    [0] mai puțin de unul este greșit după aceste cifre, dar pot fi până la { $most }
   *[other] cam { $wrong } sunt greșite (de la { $least } la { $most })
}.
evaluate-wrong-at = { "  " }Acolo unde { $prevalence } % dintre persoane sunt afectate: din 100 de rezultate pozitive, { $wrong ->
    [0] mai puțin de unul este greșit după aceste cifre, dar pot fi până la { $most }
   *[other] cam { $wrong } sunt greșite (de la { $least } la { $most })
}.
evaluate-thresholds = Toate pragurile
evaluate-row = { "  " }„{ $outcome }” sau mai sus [{ $id }]
# $which: lowest, highest sau only, după felul de a număra.
evaluate-row-figures = { "    " }{ $which ->
    [lowest] la cea mai joasă:{ " " }
    [highest] la cea mai înaltă:{ " " }
   *[only] { "" }
}sensibilitate { $sensitivity }; specificitate { $specificity }; valori predictive { $positive } și { $negative }
evaluate-method = În paranteze: intervale de încredere de 95 % (Wilson pentru părți, metoda logaritmică pentru rapoartele de verosimilitate). La alte prevalențe, valorile predictive vin din aceste rapoarte.
evaluate-no-prevalence = Într-un studiu sunt adesea mai multe persoane afectate decât pe teren, iar valorile predictive par mai bune. `--prevalence` le dă pentru partea așteptată pe teren.
evaluate-caution = Aceste cifre sunt bune pentru aceste persoane, aceste întrebări și aceste limbi. Un rezultat pozitiv înseamnă „a merge mai departe, a oferi sprijin”; nu este niciodată probabilitatea ca cineva să fie victimă.

## Imaginea

evaluate-plot-people = { $people } de persoane, dintre care { $prevalence } % sunt afectate
evaluate-plot-sentence = Din { $positive } rezultate pozitive, { $right ->
    [0] niciunul nu este corect
    [one] { $right } este corect
   *[other] { $right } sunt corecte
}.
evaluate-plot-found = afectate și observate: { $count }
evaluate-plot-missed = afectate și neobservate: { $count }
evaluate-plot-wrong = neafectate, dar la prag sau peste: { $count }
evaluate-plot-passed = neafectate și lăsate deoparte: { $count }
evaluate-plot-sample-prevalence = Partea persoanelor afectate este cea din studiu; pe teren este adesea mult mai mică.
evaluate-plot-threshold = Prag: „{ $outcome }” sau mai sus
evaluate-plot-sensitivity = Partea celor afectate care sunt observate
evaluate-plot-specificity = Partea celor neafectate care sunt lăsate deoparte
evaluate-plot-how = Punctul: ce a găsit studiul. Linia: între ce limite se află probabil adevărata valoare (95 %).
evaluate-plot-how-open = Punct plin: fiecare persoană la concluzia cea mai joasă; punct gol: la cea mai înaltă.
evaluate-plot-study = Studiu: { $persons } de persoane, dintre care { $yes } afectate.
evaluate-plot-percent = { $number } %

## Ce nu merge

evaluate-bad-prevalence = „{ $value }” nu este o parte între 0 și 1.
    .fix = Scrieți de exemplu `--prevalence 0.011` sau `--prevalence 1.1%`.
evaluate-unknown-outcome = `{ $name }` nu poate fi prag în acest protocol.
    .fix = Alegeți dintre: { $known }. Concluzia cea mai joasă este a tuturor.
evaluate-data-missing = Tabelul nu poate fi deschis: { $path }
    .fix = Verificați calea și drepturile.
evaluate-data-too-large = Tabelul este prea mare: { $path }
    .fix = Cel mult 64 MiB. Păstrați numai coloanele de care este nevoie.
evaluate-data-not-text = Tabelul nu este text în UTF-8: { $path }
    .fix = Salvați-l ca „CSV UTF-8”.
evaluate-one-sided = În coloana „{ $column }”, referința spune același lucru despre toți: nu este nimic de comparat.
    .fix = Trebuie persoane afectate și persoane care nu sunt.
evaluate-cannot-write = Imaginea nu a putut fi scrisă: { $path } ({ $reason })
    .fix = Verificați dosarul, drepturile și spațiul rămas.
evaluate-problems = { $count ->
    [one] { $count } loc din tabel nu poate fi citit
    [few] { $count } locuri din tabel nu pot fi citite
   *[other] { $count } de locuri din tabel nu pot fi citite
}: { $path }. Nu s-a calculat nimic.{ $hidden ->
    [0] { "" }
   *[other] { " " }Ultimele { $hidden } nu sunt arătate.
}
    .fix = Corectați-le, sau lăsați o coloană deoparte cu `--ignore`. O celulă goală este o întrebare fără răspuns.

evaluate-at-cell = Rândul { $row }, coloana „{ $column }”:
evaluate-at-row = Rândul { $row }:
evaluate-at-column = Coloana „{ $column }”:
evaluate-table-empty = Tabelul nu are persoane: trebuie un rând cu titluri, apoi câte un rând de persoană.
evaluate-too-many-rows = Tabelul are mai mult de { $maximum } rânduri.
evaluate-row-unreadable = acest rând nu este CSV corect.
evaluate-row-length = celule: { $found } în loc de { $expected }.
evaluate-column-unnamed = Coloana nr. { $number } nu are titlu.
evaluate-column-twice = acest titlu este deja luat.
evaluate-column-unknown = nu este nici o întrebare sau un indiciu al protocolului, nici referința.
evaluate-no-reference = Nu există coloana „{ $reference }” pentru referință. Coloanele: { $known }.
evaluate-not-yes-or-no = „{ $value }” nu este nici da, nici nu (yes, no, oui, non, true, false, 1, 0).
