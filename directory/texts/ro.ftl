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
