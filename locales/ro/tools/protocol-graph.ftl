### review: draft
### Cuvintele desenului unui protocol, `repere protocol graph`.

graph-counts = { $questions ->
    [one] o întrebare
    [few] { $questions } întrebări
   *[other] { $questions } de întrebări
}, dintre care { $always ->
    [0] niciuna pusă întotdeauna
    [one] una pusă întotdeauna
    [few] { $always } puse întotdeauna
   *[other] { $always } puse întotdeauna
}
graph-kind-yes-no = da sau nu
graph-kind-choice = o alegere
graph-kind-choices = mai multe alegeri
graph-kind-number = un număr
graph-kind-date = o dată
graph-kind-text = text liber
graph-any = una ajunge
graph-at-least = ajung { $count }
graph-all = toate împreună
graph-raises = { $answer } → { $indicator } ({ $dimension })
graph-asked-if = Se pune dacă: { $condition }
graph-dimensions = Dimensiuni: atinse de îndată ce una dintre aceste reguli este îndeplinită
graph-together = Indicii date de mai multe răspunsuri împreună
graph-always = Pași care țin de persoană și de profesie
graph-outcomes = Concluzii, de la cea mai înaltă la cea mai joasă: prima care se potrivește
graph-side = { $side }: { $indicators }
graph-scores = Sume de puncte
graph-exploitations = Tipuri de exploatare, notate separat de concluzie
graph-contradictions = Răspunsuri care nu merg împreună
graph-hand-on = Răspunsuri date mai departe altor protocoale
graph-otherwise = în toate celelalte cazuri
graph-legend = Cum se citește desenul
graph-legend-always = întrebare pusă întotdeauna
graph-legend-sometimes = întrebare pusă numai dacă unele răspunsuri duc la ea
graph-legend-joint = răspunsul de la care pornește această linie duce la întrebare
graph-legend-negated = întrebarea se pune când acesta nu este răspunsul
graph-legend-sun = răspuns care dă un indiciu
