### review: draft
### Vizita pe pagina serviciului care primește o îndrumare.

document-visit = Vizita
document-visit-code = Cod
document-visit-day = Data
document-visit-common = Ce au interviurile în comun
document-visit-common-note = Doar numere. Asemănarea nu dovedește nimic; ce nu se știe nu este niciodată un „nu”.
document-visit-others = Celelalte interviuri ale vizitei
