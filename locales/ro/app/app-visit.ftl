### review: draft
### O vizită: un loc, o zi, mai multe interviuri scurte și ce au în comun. Citit numai de profesionist.

## Lista

visit-home-title = Vizite
visit-home-open = Deschideți o vizită
visit-named = Vizita { $code }
visit-closed-ones = Vizite închise
visit-interviews = { $count ->
        [0] încă niciun interviu
        [one] { $count } interviu
        [few] { $count } interviuri
       *[other] { $count } de interviuri
    }

## Ce spune vizita despre ea

visit-new-title = Deschideți o vizită
visit-change-title = Modificați vizita
visit-place = Locul
visit-place-hint = Un nume sau o adresă pe care le veți recunoaște. Niciun nume de persoană.
visit-day = Data
visit-sector = Sectorul
visit-sector-none = Neprecizat
visit-begin = Deschideți vizita
visit-keep = Salvați
visit-change = Modificați
visit-day-missing = Alegeți o dată.

## Pagina vizitei

visit-list = Interviuri
visit-minutes = { $count } min
visit-paused = { $count ->
        [0] Încă niciun răspuns
        [one] În pauză, { $count } răspuns
        [few] În pauză, { $count } răspunsuri
       *[other] În pauză, { $count } de răspunsuri
    }
visit-observed = Doar observare
visit-referred = Îndrumat: { $state }
visit-received = Îndrumat, primit la { $time }
visit-none = Încă niciun interviu
visit-none-what = Începeți primul. Următorul va lua același chestionar: rămâne de ales doar limba persoanei.
visit-next = Interviu nou
visit-next-language = Limba persoanei
visit-next-observe = Începeți
visit-next-other = Alt protocol, altă limbă pentru dumneavoastră
visit-close = Închideți vizita
visit-closed = Vizita este închisă. Prin aceasta nu s-a trimis nimic.
visit-reopen = Redeschideți
visit-refer = Îndrumați vizita
visit-referrals = Îndrumările vizitei
visit-not-enrolled = Acest aparat nu este conectat: nu se poate trimite nimic.

## Ce au în comun

visit-common = Ce au în comun
visit-common-caution = Asemănarea nu dovedește nimic: ajută să știți unde să priviți.
visit-common-none = Nimic în comun până acum.
visit-common-few = De la două interviuri, ce au în comun se vede aici.
visit-common-count = { $present } din { $settled }
visit-common-unknown = { $count ->
        [one] { $count } încă necunoscut
        [few] { $count } încă necunoscute
       *[other] { $count } încă necunoscute
    }
visit-common-picture = Observat în { $present }, neobservat în { $absent }, încă necunoscut în { $unknown }
visit-common-more = { $count ->
        [one] Arătați încă { $count } indiciu
        [few] Arătați încă { $count } indicii
       *[other] Arătați încă { $count } de indicii
    }
visit-named-recruiter = Același recrutor numit
visit-named-employer = Același angajator numit
visit-named-place = Același loc numit
visit-named-count = { $count } din { $naming }
visit-name-show = Arătați numele
visit-name-hide = Ascundeți numele
visit-said = Aceleași cuvinte, cuvânt cu cuvânt
visit-said-about = Poate învățate pe de rost sau șoptite. Sau doar un fel de a vorbi.
visit-words-show = Arătați fraza
visit-words-hide = Ascundeți fraza

## Îndrumarea vizitei

visit-refer-told = Despre cine
visit-refer-told-consent = Bifați cine a spus da pentru acest serviciu. Ceilalți sunt doar numărați, fără codul lor.
visit-refer-told-duty = Obligația nu depinde de acord: fiecare interviu cu un răspuns este transmis.
visit-refer-always = Se transmit mereu: data, sectorul, numerele. Despre fiecare persoană: indiciile bifate și ce spun toate împreună. Niciodată numele ei.
visit-refer-nobody = Bifați cel puțin o persoană sau spuneți o obligație legală.
visit-refer-back = Înapoi la vizită
visit-share-place = Locul
    .about = Așa cum l-ați scris.
visit-share-names = Numele spuse de mai mulți
    .about = Recrutorul, angajatorul sau locul pe care mai mulți oameni l-au numit la fel.

## Ce citește serviciul

withheld-place = Locul
withheld-names = Numele spuse de mai mulți
withheld-sentences = Frazele spuse cuvânt cu cuvânt

## Erori

error-visit-unknown = Această vizită nu este în seif. Nu s-a schimbat nimic.
    .fix = Mergeți înapoi la listă.
error-visit-closed = Această vizită este închisă. Nu a început nimic.
    .fix = Redeschideți-o, apoi începeți interviul.
error-visit-damaged = { $count ->
        [one] O vizită din seif este deteriorată și nu poate fi citită. Interviurile ei sunt întregi.
        [few] { $count } vizite din seif sunt deteriorate și nu pot fi citite. Interviurile lor sunt întregi.
       *[other] { $count } de vizite din seif sunt deteriorate și nu pot fi citite. Interviurile lor sunt întregi.
    }
    .fix = Nu ștergeți nimic: copiați dosarul de date și cereți ajutor responsabilului.
error-place-too-long = Acest loc este prea lung. Nu este salvat.
    .fix = Cel mult { $maximum } de semne: ajunge un nume sau o adresă.
error-sector-unknown = Acest sector nu este în listă. Nu s-a schimbat nimic.
    .fix = Alegeți altul sau niciunul.
error-nobody-told = Niciun interviu nu poate fi transmis așa. Nu a plecat nimic.
    .fix = Bifați cel puțin o persoană care a spus da sau spuneți o obligație legală.
