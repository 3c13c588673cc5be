### review: source
### La visite sur la page du service qui reçoit une orientation.

document-visit = La visite
document-visit-code = Code
document-visit-day = Date
document-visit-common = Ce que les entretiens ont en commun
document-visit-common-note = Des nombres seulement. Se ressembler ne prouve rien ; ce qui n’est pas connu n’est jamais un « non ».
document-visit-others = Les autres entretiens de la visite
compare-recruiter = recruteur
compare-employer = employeur
compare-place = lieu
field-visit-place = Lieu
field-visit-sector = Secteur
field-visit-interview = Entretien { $code }
disclosed-visit-interviews = { $count ->
        [one] { $count } entretien en tout
       *[other] { $count } entretiens en tout
    }
disclosed-visit-compared = { $count ->
        [one] { $count } entretien comparé
       *[other] { $count } entretiens comparés
    }
disclosed-common-indication = { $title } : { $present } sur { $settled } (pas connu : { $unknown })
disclosed-common-name = Même { $kind } cité dans { $count } entretiens
disclosed-common-said = Même phrase, mot pour mot, dans { $count } entretiens : peut-être apprise par cœur
disclosed-indication = { $title } ({ $weight } ; { $dimension } ; { $provenance })
