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
contact-crip = Cellule départementale de l’enfance en danger (CRIP)
    .when = Une inquiétude pour un enfant, à transmettre par écrit.
contact-prosecutor = Procureur de la République
    .when = Un crime, un délit ou un enfant en danger. En urgence : téléphoner d’abord au magistrat de permanence.

## Les droits, dits à la personne. Mots simples, sans le nom d’une infraction ni d’un service : la feuille
## peut être lue par quelqu’un d’autre.

rights-title = Vos droits
rights-intro = Ces informations sont pour vous. Prenez votre temps. Vous pouvez poser des questions.
rights-keep = Gardez cette feuille seulement si c’est sans danger pour vous.
right-choice = Vous pouvez refuser de répondre et vous arrêter quand vous voulez. Vous choisissez qui vous aide.
right-language = Vous avez le droit de comprendre : demandez ces informations dans votre langue, à l’abri des autres.
right-safety = En danger, appelez le 17 ou le 112. Si parler est risqué, envoyez un SMS au 114. C’est gratuit.
right-child = Si vous avez moins de 18 ans, vous avez droit à une protection. Le 119 répond jour et nuit, gratuitement.
right-not-at-fault = Ce qu’on vous a obligé à faire n’est pas votre faute.
right-care = Vous pouvez être soigné, même sans papiers. En urgence, appelez le 15.
right-papers = Vos papiers sont à vous. Personne n’a le droit de les garder contre votre volonté.
right-pay = Le travail fait doit être payé, même sans contrat et sans papiers.
right-leave = Vous avez le droit de partir. Une dette n’oblige personne à rester ni à travailler.
right-help = Vous pouvez être aidé sans porter plainte et sans témoigner.
right-time-to-think = Vous pouvez demander 30 jours pour réfléchir. Pendant ce temps, vous pouvez rester en France.
right-stay = Si vous décidez de porter plainte ou de témoigner, vous pouvez demander un titre de séjour.
