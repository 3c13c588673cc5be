### review: draft

contact-police = Poliție sau jandarmerie
    .when = Pericol imediat, aici și acum.
contact-emergency-europe = Urgențe, numărul european
    .when = Pericol imediat, de la orice telefon, chiar și fără credit.
contact-emergency-text = Urgențe prin SMS
    .when = Nu se poate vorbi sau este periculos: trimiteți un SMS.
contact-medical = Ambulanță (SAMU)
    .when = Urgență medicală.
contact-child-danger = Linia pentru copii în pericol
    .when = Un copil sau un adolescent este sau poate fi în pericol.
contact-missing-children = Copii dispăruți
    .when = Un copil a dispărut sau a fugit.
contact-ac-se = Programul național Ac.Sé
    .when = O persoană adultă are nevoie să se îndepărteze și cere acest lucru. Nu este un serviciu de urgență.
contact-ccem = Comitetul împotriva sclaviei moderne (CCEM)
    .when = Servitute domestică sau exploatare prin muncă: sfat și sprijin.
contact-violence-women = Linia împotriva violenței față de femei
    .when = O femeie suferă violențe: ascultare și îndrumare.
contact-crime-support = France Victimes
    .when = Ascultare și sfaturi după o infracțiune.
contact-shelter = Adăpost de urgență
    .when = Fără loc de dormit în noaptea aceasta.
contact-crip = Celula departamentală pentru copii în pericol (CRIP)
    .when = O îngrijorare pentru un copil, de transmis în scris.
contact-prosecutor = Procurorul Republicii
    .when = O crimă, un delict sau un copil în pericol. În urgență: telefonați mai întâi magistratului de serviciu.

## Drepturile, spuse persoanei

rights-title = Drepturile dumneavoastră
rights-intro = Aceste informații sunt pentru dumneavoastră. Luați-vă timp. Puteți pune întrebări.
rights-keep = Păstrați această foaie numai dacă nu vă pune în pericol.
right-choice = Puteți refuza să răspundeți și vă puteți opri oricând. Dumneavoastră alegeți cine vă ajută.
right-language = Aveți dreptul să înțelegeți: cereți aceste informații în limba dumneavoastră, ferit de ceilalți.
right-safety = În pericol, sunați la 17 sau la 112. Dacă e riscant să vorbiți, trimiteți un SMS la 114. Este gratuit.
right-child = Dacă aveți sub 18 ani, aveți dreptul la protecție. La 119 se răspunde zi și noapte, gratuit.
right-not-at-fault = Ceea ce ați fost obligat să faceți nu este vina dumneavoastră.
right-care = Puteți primi îngrijiri medicale, chiar și fără acte. În urgență, sunați la 15.
right-papers = Actele dumneavoastră vă aparțin. Nimeni nu are dreptul să le țină împotriva voinței dumneavoastră.
right-pay = Munca făcută trebuie plătită, chiar și fără contract și fără acte.
right-leave = Aveți dreptul să plecați. O datorie nu obligă pe nimeni să rămână sau să muncească.
right-help = Puteți primi ajutor fără să depuneți plângere și fără să fiți martor.
right-time-to-think = Puteți cere 30 de zile ca să vă gândiți. În acest timp puteți rămâne în Franța.
right-stay = Dacă hotărâți să depuneți plângere sau să fiți martor, puteți cere un permis de ședere.
