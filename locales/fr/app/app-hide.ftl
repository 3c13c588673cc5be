### review: source
### La page neutre, qui se montre quand on cache : rien n’y parle de Repère ni d’entretiens.

neutral-units = Unités
neutral-more = Plus
neutral-measures = Grandeurs
measure-length = Longueur
measure-weight = Poids
measure-volume = Volume
measure-temperature = Température
neutral-value = Valeur
neutral-from = De
neutral-to = Vers
neutral-swap = Échanger
neutral-list = Liste
neutral-entry = À ne pas oublier
neutral-add = Ajouter
neutral-remove = Enlever
unit-km = kilomètres
unit-m = mètres
unit-cm = centimètres
unit-mi = miles
unit-ft = pieds
unit-in = pouces
unit-kg = kilogrammes
unit-g = grammes
unit-lb = livres
unit-oz = onces
unit-l = litres
unit-ml = millilitres
unit-gal = gallons (US)
unit-celsius = °C
unit-fahrenheit = °F

## Les réglages

settings-hide = Ce que montre « cacher »
hide-to-neutral-page = Une page ordinaire
    .about = Des unités et une liste. Les trois points du coin mènent à la phrase de passe.
hide-to-lock-page = La page verrouillée
    .about = La phrase de passe est demandée tout de suite.
