### review: draft
### Sistemul: la ce se conectează aparatul, ce se schimbă și de când l-a confirmat serverul.

## Înainte de conectare

joining-title = Verificați înainte de conectare
joining-demonstration = Demonstrație: nimic din ce se trimite nu este un caz real.
joining-hub = Server
joining-agencies = Servicii destinatare
joining-no-agency = Niciun serviciu nu primește îndrumări.
joining-compare = De comparat cu voce tare
joining-compare-about = Citiți aceste cifre serviciului care v-a dat codul sau comparați-le cu cele de pe foaia lui. Dacă diferă, nu conectați.
joining-compare-none = Acest fișier nu are cifre de comparat: doar codul garantează pentru el.
joining-present = Astăzi, aparatul este conectat la { $name }.
joining-same = Este același sistem.
joining-other = Este alt sistem.
joining-changes = Ce se schimbă
joining-no-changes = Nu se schimbă nimic.
joining-waiting = { $count ->
    [one] O îndrumare așteaptă. Va trebui revăzută și sigilată din nou: nu se trimite la alt sistem.
    [few] { $count } îndrumări așteaptă. Vor trebui revăzute și sigilate din nou: nu se trimit la alt sistem.
   *[other] { $count } de îndrumări așteaptă. Vor trebui revăzute și sigilate din nou: nu se trimit la alt sistem.
}
joining-no = Nu conectați
joining-looking = Se verifică…
agency-takes-none = Nu mai primește îndrumări: { $reason }

## Ce se schimbă

notices-title = Ce s-a schimbat
notices-seen = Am înțeles
notice-refused = { $reason ->
    [rollback] O actualizare a sistemului a fost refuzată: este mai veche decât ce cunoaște acest aparat. Nu s-a schimbat nimic.
    [two-contents] O actualizare a sistemului a fost refuzată: există două texte sub același număr. Nu s-a schimbat nimic; anunțați responsabilul sistemului.
    [mix-and-match] O actualizare a sistemului a fost refuzată: părțile ei nu se potrivesc. Nu s-a schimbat nimic.
    [missing] O actualizare a sistemului a fost refuzată: lipsește o parte. Nu s-a schimbat nimic.
    [newer-format] O actualizare a sistemului cere o versiune mai nouă de Repère. Nu s-a schimbat nimic.
    [unreadable] O actualizare a sistemului a fost refuzată: nu poate fi citită. Nu s-a schimbat nimic.
    [malformed] O actualizare a sistemului a fost refuzată: nu este bine făcută. Nu s-a schimbat nimic.
   *[other] O actualizare a sistemului a fost refuzată: lipsesc semnăturile cerute. Nu s-a schimbat nimic; dacă se repetă, anunțați responsabilul sistemului.
}
deployment-change-upkeep = Setări tehnice, cu semnăturile prevăzute.

## Ce este de făcut după o schimbare

register-do-agency-key = Nimic de făcut: următoarele îndrumări către el folosesc această cheie. Dacă schimbarea vă miră, sunați serviciul la un număr pe care îl știți deja.
register-do-agency-key-from-reserve = Nimic de făcut: această cheie era anunțată.
register-do-agency-closed = Pentru o îndrumare nouă, alegeți alt serviciu. Dacă una încă aștepta, vedeți la „Trimiteri” ce se întâmplă cu ea.
register-do-agency-removed = Pentru o îndrumare nouă, alegeți alt serviciu. Dacă una încă aștepta, vedeți la „Trimiteri” ce se întâmplă cu ea.
register-do-deployment-voided = Continuați interviurile: nimic nu s-a pierdut. Trimiterile așteaptă ce urmează.
register-do-not-demonstration = Nu mai introduceți cazuri inventate.

## Vechimea registrului

register-current = Confirmat de server.
register-old = { $days ->
    [0] Încă neconfirmat de server.
    [one] Neconfirmat de server de o zi.
    [few] Neconfirmat de server de { $days } zile.
   *[other] Neconfirmat de server de { $days } de zile.
}
register-expired = { $days ->
    [0] Setările sistemului tocmai au expirat.
    [one] Setările sistemului au expirat acum o zi.
    [few] Setările sistemului au expirat acum { $days } zile.
   *[other] Setările sistemului au expirat acum { $days } de zile.
}
register-waits = Conectarea, instalarea unui protocol sau a unui anuar și prima îndrumare către un serviciu nou așteaptă. Restul continuă.
register-clock-behind = { $days ->
    [one] Ceasul acestui aparat este în urmă cu cel puțin o zi.
    [few] Ceasul acestui aparat este în urmă cu cel puțin { $days } zile.
   *[other] Ceasul acestui aparat este în urmă cu cel puțin { $days } de zile.
}
register-clock-ahead = { $days ->
    [one] Ceasul acestui aparat și cel al serverului diferă cu o zi: comparați-le cu alt ceas.
    [few] Ceasul acestui aparat și cel al serverului diferă cu { $days } zile: comparați-le cu alt ceas.
   *[other] Ceasul acestui aparat și cel al serverului diferă cu { $days } de zile: comparați-le cu alt ceas.
}
register-compare = Cifrele sistemului

## De sigilat din nou

home-seal-again = { $count ->
    [one] O îndrumare de sigilat din nou
    [few] { $count } îndrumări de sigilat din nou
   *[other] { $count } de îndrumări de sigilat din nou
}
outbox-state-seal-again = de sigilat din nou
outbox-seal-again = Revedeți și sigilați din nou
sealed-title-seal-again = De sigilat din nou
sealed-about-seal-again = Nu va pleca așa.
