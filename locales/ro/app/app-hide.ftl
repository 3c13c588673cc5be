### review: draft
### Pagina neutră care apare la ascundere: nimic din ea nu vorbește despre Repère sau despre interviuri.

neutral-units = Unități
neutral-more = Mai mult
neutral-measures = Mărimi
measure-length = Lungime
measure-weight = Greutate
measure-volume = Volum
measure-temperature = Temperatură
neutral-value = Valoare
neutral-from = Din
neutral-to = În
neutral-swap = Schimbă
neutral-list = Listă
neutral-entry = De ținut minte
neutral-add = Adaugă
neutral-remove = Elimină
unit-km = kilometri
unit-m = metri
unit-cm = centimetri
unit-mi = mile
unit-ft = picioare
unit-in = țoli
unit-kg = kilograme
unit-g = grame
unit-lb = livre
unit-oz = uncii
unit-l = litri
unit-ml = mililitri
unit-gal = galoane (SUA)
unit-celsius = °C
unit-fahrenheit = °F

## Setări

settings-hide = Ce arată „ascunde”
hide-to-neutral-page = O pagină obișnuită
    .about = Unități și o listă. Cele trei puncte din colț duc la fraza de acces.
hide-to-lock-page = Pagina blocată
    .about = Fraza de acces este cerută imediat.
