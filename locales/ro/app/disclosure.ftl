### review: draft
### Ce va citi un serviciu, câmp cu câmp, înainte de trimitere. Cuvintele documentului însuși sunt în document.ftl.

answer-separator = {"; "}

## Ce va citi

field-basis = De ce se poate trimite
field-sender-role = Cine trimite
field-screening-code = Codul interviului
field-screening-protocol = Protocol
field-screening-languages = Limbi: a persoanei, a dumneavoastră
field-screening-dates = Începutul și ultima schimbare
field-assessment-outcome = Ce este stabilit
field-assessment-range = Cel puțin, și cel mult dacă s-ar ști ce nu se știe
field-assessment-dimensions = Dimensiuni
field-assessment-indications = Indicii observate
field-safe-contact = Cum se poate lua legătura cu persoana fără pericol
field-judgement = Părerea dumneavoastră, alături de rezultat
disclosed-dimension = { $title }: { $state } (puternice: { $strong }, medii: { $medium }, slabe: { $weak })
disclosed-indication = { $title } ({ $weight }; { $dimension }; { $provenance })
weight-none = nu cântărește la această vârstă
weight-letter-none = ·

## Ce rămâne pe aparat

withheld-identity = Numele persoanei
withheld-safe-contact = Un mijloc de a lua legătura cu ea
withheld-answers = Răspunsurile, întrebare cu întrebare
withheld-notes = Notele dumneavoastră și cuvintele persoanei
withheld-judgement = Părerea dumneavoastră
withheld-history = Răspunsurile de dinainte care au fost corectate
