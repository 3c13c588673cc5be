### review: draft
### Fiecare obligație de două ori: pentru cine lucrează, apoi (.person) cum i se spune persoanei.

duty-report-offence = Sunteți agent public: orice infracțiune de care aflați trebuie semnalată fără întârziere procurorului.
    .person = Lucrez pentru stat. Dacă aflu că s-a comis o infracțiune, trebuie să îi spun procurorului.
duty-keep-source-secret = Nu dezvăluiți niciodată angajatorului cine s-a plâns și nici că a existat o plângere.
    .person = Nu îi voi spune angajatorului că ați vorbit cu mine.
duty-professional-secrecy = Aveți obligația secretului profesional. Legea permite abaterea de la el pentru a semnala violențe sau un pericol, mai ales pentru un minor.
    .person = Ce îmi spuneți rămâne secret, în afară de cazul în care trebuie să protejez pe cineva aflat în pericol.
duty-minor-in-danger = Un minor care este sau ar putea fi în pericol trebuie semnalat: celulei departamentale (CRIP) sau procurorului. Acordul lui nu este necesar.
    .person = Dacă un copil este în pericol, trebuie să semnalez asta pentru a-l proteja.
duty-help-in-danger = În fața unui pericol imediat trebuie să acționați sau să chemați ajutor.
    .person = Dacă cineva este în pericol acum, chem ajutor.
