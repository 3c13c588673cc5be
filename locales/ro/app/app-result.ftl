### review: draft
### Rezultatul, drepturile, cuvintele persoanei, hârtia. Citit numai de profesionist.

note-and-words = Cuvinte, notă
own-words-title = Cuvintele persoanei
own-words-placeholder = Cuvânt cu cuvânt, fără a corecta sau a traduce.
home-judgement = părerea dumneavoastră: { $outcome }
new-only-observed = Acest protocol nu pune nicio întrebare: totul se observă sau se citește.

## În timpul discuției

settled-about = Ce a rămas nu mai poate schimba rezultatul. Vă puteți opri aici sau puteți continua.
settled-stop = Vedeți rezultatul
contradictions-title = { $count ->
        [one] Un punct de reluat
        [few] { $count } puncte de reluat
       *[other] { $count } de puncte de reluat
    }
contradictions-about = Numai pentru dumneavoastră. De frică sau de oboseală, amintirile revin pe bucăți: reveniți cu blândețe, fără reproș, sau deloc.
contradiction-child-and-adult = Vârstă: înainte de întrebări ați spus că este un copil, iar răspunsurile spun 18 ani sau mai mult. Regulile pentru copii rămân. Reveniți la amândouă cu calm, fără reproș; ce s-a spus înainte se schimbă în rezultat.

## Rezultatul

range-inexact = Acest protocol are prea multe căi pentru a fi toate examinate: ce este încă posibil poate fi arătat mai larg decât este.
result-would-change = Ce l-ar putea schimba
    .about = Întâi întrebarea care cântărește cel mai mult. Nu e obligatoriu să reveniți la ea.
result-contacts = { $count ->
        [one] { $count } contact
        [few] { $count } contacte
       *[other] { $count } de contacte
    }
contact-no-number = număr de completat de către responsabil
view-about = Aceleași răspunsuri, privite altfel. Nu schimbă rezultatul.
exploitations-title = Forme de exploatare
exploitations-about = Notate separat; nu schimbă rezultatul.
exploitations-none = Niciuna nu apare în răspunsuri.
exploitations-open = { $count ->
        [one] { $count } pe care un răspuns o mai poate arăta
       *[other] { $count } pe care un răspuns le mai poate arăta
    }
scores-title = Puncte
scores-points = Puncte
scores-range = între { $lowest } și { $highest }, după ce a rămas necunoscut
protocols-nav = Schimbați protocolul
protocols-none = Acest protocol nu trece la altul. Ca să începeți unul, reveniți la listă: nimic din această discuție nu se pierde.
continue-title = Continuați cu…
continue-about = O discuție nouă, în aceleași limbi. Ce s-a răspuns nu se mai întreabă.
continue-answers = { $answers ->
        [0] nimic de preluat încă
        [one] { $answers } răspuns preluat
        [few] { $answers } răspunsuri preluate
       *[other] { $answers } de răspunsuri preluate
    }

## Ce nu mai contează

closed-open = { $count ->
        [one] O întrebare nu mai contează
        [few] { $count } întrebări nu mai contează
       *[other] { $count } de întrebări nu mai contează
    }
closed-title = Nu mai contează
closed-about = Cu răspunsurile date mai sus nu se ajunge, sau nu se mai ajunge, la aceste întrebări. Ce este scris acolo nu se numără, nu se tipărește și nu se trimite.
closed-by = { $count ->
        [one] Din cauza acestui răspuns. Schimbați-l ca să conteze din nou.
        [few] Din cauza acestor răspunsuri. Schimbați-le ca să conteze din nou.
       *[other] Din cauza acestor răspunsuri. Schimbați-le ca să conteze din nou.
    }
closed-answer = Răspuns
closed-draft = Început, neînregistrat
closed-draft-choice = O alegere care nu a fost confirmată
closed-erase = Ștergeți
closed-erase-what = Ștergeți: { $what }
closed-erase-sure = Ștergeți definitiv
closed-keep = Păstrați
closed-none = Aici nu mai este nimic.

## Părerea celui care conduce discuția

judgement-title = Părerea dumneavoastră
judgement-about = Rezultatul vede numai răspunsurile. Dacă vedeți lucrurile altfel, spuneți aici: amândouă rămân alături.
judgement-write = Părerea mea diferă
judgement-change = Schimbați
judgement-take-back = Retrageți
judgement-outcome = Ați spune
judgement-reason = De ce
judgement-outcome-missing = Alegeți un nivel.
judgement-reason-missing = Părerea dumneavoastră diferă de rezultat: spuneți de ce, în câteva cuvinte.
judgement-keep = Păstrați părerea
judgement-leave = Nu schimbați nimic
judgement-earlier = { $count ->
        [one] { $count } părere anterioară
        [few] { $count } păreri anterioare
       *[other] { $count } de păreri anterioare
    }
judgement-taken-back = Părere retrasă
share-judgement = Părerea dumneavoastră
    .about = Alături de rezultat, cu motivul

## Drepturile

rights-open = Drepturile persoanei · { $language }
rights-back = Înapoi la rezultat
rights-unverified = Aceste drepturi nu au fost încă verificate de un jurist pentru acest sistem.
rights-draft = Traducere pe care nu a recitit-o nimeni.
rights-nationality = Este cetățean al unei țări din Uniunea Europeană? Se schimbă drepturile de ședere. Nu se păstrează nimic.
rights-nationality-eu = Da
rights-nationality-other = Nu
rights-nationality-unknown = Nu se știe
rights-hear = Ascultați

## Hârtia

paper-open = Tipăriți…
paper-print = Tipăriți
paper-title = Pe hârtie
paper-about = O foaie nu este criptată: tipăriți numai ce va fi păstrat într-un loc sigur.
paper-file = Pentru dosar
    .about = Răspunsuri, indicii și rezultat
paper-report = Sesizare pentru un minor
    .about = Ce s-a văzut, separat de ce s-a povestit; cuvintele copilului
paper-kept = Ce i s-ar putea reproșa
    .about = Ce a fost obligat un copil să facă ar putea fi folosit împotriva lui: fără alegerea dumneavoastră, sesizarea nu o spune.
paper-file-title = Dosar { $code }
paper-begun = Început la { $day }
paper-range = După ce a rămas necunoscut: de la „{ $lowest }” la „{ $highest }”.
paper-notes = Note
paper-answers = Răspunsuri
paper-nothing = Nimic notat.
report-urgent = Urgență: telefonați mai întâi magistratului de serviciu. Acest document urmează.
report-title = Sesizare privind un copil în pericol sau în risc
report-to = Către procuror, secția pentru minori. Copie către celula departamentală (CRIP).
report-reference = Referință: { $code }
report-from = Din partea
report-name = Nume și prenume
report-function = Funcție și serviciu
report-reach = Adresă și telefon
report-child = Copilul
report-child-name = Nume, prenume, alte nume date
report-child-born = Data și locul nașterii sau vârsta spusă
report-child-where = Unde se află copilul
report-child-parents = Părinți sau adultul care se declară responsabil
report-seen = Fapte observate sau citite
report-words = Cuvintele copilului
report-said = Ce a spus copilul, întrebat sau din proprie inițiativă
report-told = Ce au povestit alții
report-more = De completat
report-more-what = Context, date, ce s-a făcut deja
report-enclosed = Anexe (certificat…)
report-opinion = ☐ Copilul a fost informat despre această sesizare, dacă aceasta nu îl pune în pericol.
report-signed = { $day }. Semnătura

## Setări

settings-directory = Ghid
settings-directory-about = Numere de apelat, obligații, drepturi și meserii. Sistemul dumneavoastră poate instala o ediție mai nouă, semnată.
directory-not-used = Ediția instalată nu este folosită; o înlocuiește cea a Repère:
directory-demonstration = Demonstrație: nimic din acestea nu a fost verificat.
directory-unverified = { $count ->
    [one] Un element pe care nu l-a verificat nimeni
   *[other] { $count } elemente pe care nu le-a verificat nimeni
}
directory-verified = Totul a fost verificat.
directory-read = Citit la { $day }
directory-add = Instalează o ediție…
directory-added = Gata: această ediție este folosită de acum.
directory-kind-contact = Numere
directory-kind-duty = Obligații
directory-kind-right = Drepturi
directory-kind-role = Meserii
directory-kind-law = Texte de lege
settings-role = Meseria
settings-role-why = Hotărăște ce aveți de spus înainte de întrebări și ce protocoale sunt propuse mai întâi.
settings-departement = Departament
settings-departement-none = Neprecizat
settings-departement-why = El hotărăște ce pași și ce contacte sunt arătate.
