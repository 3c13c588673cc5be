### review: draft
### A regăsi un interviu, a-l urma, a-l șterge. Citit numai de profesionist.

find-open = { $total ->
        [one] Regăsiți tot
        [few] Regăsiți tot ({ $total })
       *[other] Regăsiți tot ({ $total })
    }
find-title = Regăsiți
find-code = Codul interviului
find-code-example = K42
find-filters = Filtre
find-when = Când
find-when-any = Orice dată
find-when-today = Astăzi
find-when-week = Ultimele 7 zile
find-when-range = Între două date…
find-from = De la
find-until = Până la
find-standing = Unde a rămas
find-standing-any = Orice stare
find-standing-in-progress = De continuat
find-standing-put-off = Altă dată
find-standing-finished = Încheiate
find-standing-referred = Îndrumate
find-standing-to-be-deleted = De șters
find-protocol = Protocol
find-protocol-any = Orice protocol
find-visit = Vizită
find-visit-any = Orice vizită
find-count = { $total ->
        [0] Niciun interviu
        [one] Un interviu
        [few] { $total } interviuri
       *[other] { $total } de interviuri
    }
find-none = Nimic asemănător aici
find-none-what = Verificați codul sau scoateți un filtru. Numele și cele spuse nu se caută niciodată.
find-all = Arătați tot
find-deleted-worker = { $code } a fost șters la { $day }, așa cum s-a cerut. Au rămas numai codul și data.
find-deleted-retention = { $code } a fost șters la { $day }: acest sistem nu păstrează nimic mai mult timp. Au rămas numai codul și data.
find-list = Interviuri
find-more = { $code }: urmare, ștergere

date-day = { $day }
deletion-on = Va fi șters la { $day }
deletion-waits = Nu înainte de trimiterea către { $agencies }
deletion-by-deployment = Acest sistem nu păstrează nimic mai mult timp. Dacă este continuat, se păstrează.
delete = Ștergeți
delete-about = Peste o săptămână. Până atunci nu se pierde nimic.
delete-scheduled = { $code } va fi șters la { $day }.
delete-undo = Anulați
delete-keep = Păstrați totuși
delete-kept = { $code } se păstrează.
delete-now = Ștergeți imediat
delete-now-about = Vor rămâne numai codul și data.
delete-done = { $code } este șters.

follow-begin = Vorbiți din nou cu această persoană
follow-begin-about = Un interviu nou, care preia ce s-a spus deja.
follow-of = Urmează după { $code }
follow-of-deleted = Urmează după { $code }, șters între timp
follow-by = Urmat de { $code }
follow-links = Înainte și după

said-before = Spus la { $day }
said-before-warning = S-a răspuns deja. A întreba din nou poate durea: numai dacă s-a schimbat ceva.
said-before-keep = Este în continuare adevărat

settings-retention-none = Nimic nu se șterge de la sine.
settings-retention-inactive = { $days ->
        [one] Ce nu s-a schimbat de o zi se șterge.
        [few] Ce nu s-a schimbat de { $days } zile se șterge.
       *[other] Ce nu s-a schimbat de { $days } de zile se șterge.
    }
settings-retention-delivered = { $days ->
        [one] Ce a fost primit se șterge aici după o zi.
        [few] Ce a fost primit se șterge aici după { $days } zile.
       *[other] Ce a fost primit se șterge aici după { $days } de zile.
    }

error-deletion-by-deployment = Sistemul este cel care șterge acest interviu în ziua aceea. Nimic nu s-a schimbat.
    .fix = Continuați-l dacă mai este de folos: ce se schimbă se păstrează mai mult.
error-deletion-not-announced = Acest interviu nu are dată de ștergere. Nimic nu a fost șters.
    .fix = Cereți întâi ștergerea; apoi ștergeți-l imediat.
error-deletion-waits = Ceva din acest interviu așteaptă încă să fie trimis. Nimic nu a fost șters.
    .fix = Trimiteți-l sau retrageți-l dintre trimiteri.
error-follow-up-unfinished = Acest interviu nu este încheiat. Nimic nu s-a schimbat.
    .fix = Continuați-l sau încheiați-l întâi.
