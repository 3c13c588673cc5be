### review: draft
### Vizita pe pagina serviciului care primește o îndrumare.

document-visit = Vizita
document-visit-code = Cod
document-visit-day = Data
document-visit-common = Ce au interviurile în comun
document-visit-common-note = Doar numere. Asemănarea nu dovedește nimic; ce nu se știe nu este niciodată un „nu”.
document-visit-others = Celelalte interviuri ale vizitei
compare-recruiter = recrutor
compare-employer = angajator
compare-place = loc
field-visit-place = Locul
field-visit-sector = Sectorul
field-visit-interview = Interviul { $code }
disclosed-visit-interviews = { $count ->
        [one] { $count } interviu în total
        [few] { $count } interviuri în total
       *[other] { $count } de interviuri în total
    }
disclosed-visit-compared = { $count ->
        [one] { $count } interviu comparat
        [few] { $count } interviuri comparate
       *[other] { $count } de interviuri comparate
    }
disclosed-common-indication = { $title }: { $present } din { $settled } (necunoscut: { $unknown })
disclosed-common-name = Același { $kind } numit în { $count } interviuri
disclosed-common-said = Aceeași frază, cuvânt cu cuvânt, în { $count } interviuri: poate învățată pe de rost
disclosed-indication = { $title } ({ $weight }; { $dimension }; { $provenance })
