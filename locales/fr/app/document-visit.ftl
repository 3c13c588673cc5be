### review: source
### La visite sur la page du service qui reçoit une orientation.

document-visit = La visite
document-visit-code = Code
document-visit-day = Date
document-visit-common = Ce que les entretiens ont en commun
document-visit-common-note = Des nombres seulement. Se ressembler ne prouve rien ; ce qui n’est pas connu n’est jamais un « non ».
document-visit-others = Les autres entretiens de la visite
