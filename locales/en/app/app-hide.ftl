### review: draft
### The neutral page that hiding shows: nothing in it speaks of Repère or of screenings.

neutral-units = Units
neutral-more = More
neutral-measures = Measures
measure-length = Length
measure-weight = Weight
measure-volume = Volume
measure-temperature = Temperature
neutral-value = Value
neutral-from = From
neutral-to = To
neutral-swap = Swap
neutral-list = List
neutral-entry = Not to forget
neutral-add = Add
neutral-remove = Remove
unit-km = kilometres
unit-m = metres
unit-cm = centimetres
unit-mi = miles
unit-ft = feet
unit-in = inches
unit-kg = kilograms
unit-g = grams
unit-lb = pounds
unit-oz = ounces
unit-l = litres
unit-ml = millilitres
unit-gal = gallons (US)
unit-celsius = °C
unit-fahrenheit = °F

## Settings

settings-hide = What “hide” shows
hide-to-neutral-page = An ordinary page
    .about = Units and a list. The three dots in the corner lead to the passphrase.
hide-to-lock-page = The lock page
    .about = The passphrase is asked for at once.
