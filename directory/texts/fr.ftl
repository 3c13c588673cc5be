### review: source

contact-police = Police secours ou gendarmerie
    .when = Danger immédiat, ici et maintenant.
contact-emergency-europe = Urgences, numéro européen
    .when = Danger immédiat, depuis tout téléphone, même sans crédit.
contact-emergency-text = Urgences par SMS
    .when = Parler est impossible ou dangereux : écrire un SMS.
contact-medical = SAMU
    .when = Urgence médicale.
contact-child-danger = Allô enfance en danger
    .when = Un enfant ou un adolescent est en danger ou risque de l’être.
contact-missing-children = Enfants disparus
    .when = Un enfant a disparu ou a fugué.
contact-ac-se = Dispositif national Ac.Sé
    .when = Une personne majeure a besoin d’être mise à distance et le demande. Ce n’est pas un service d’urgence.
contact-ccem = Comité contre l’esclavage moderne
    .when = Servitude domestique ou exploitation par le travail : conseil et accompagnement.
contact-violence-women = Violences Femmes Info
    .when = Une femme subit des violences : écoute et orientation.
contact-crime-support = France Victimes
    .when = Être écouté et conseillé après une infraction.
contact-shelter = Hébergement d’urgence
    .when = Ne pas avoir où dormir cette nuit.
