### review: source

title = Papiers et salaire
summary = Cinq questions pour apprendre le format. Pas pour le terrain.

section-person = La personne
section-work = Le travail

question-age-band = Quel âge avez-vous ?
    .option-under-18 = Moins de 18 ans
    .option-18-or-more = 18 ans ou plus
    .option-unsure = Pas sûr

question-papers-held-by = Qui garde votre passeport ou votre carte d’identité ?
    .observe = Voyez-vous où les papiers sont gardés ?
    .hint = Demandez d’abord où ils sont, puis qui peut les prendre.
    .option-self = Moi
    .option-employer = L’employeur
    .option-other = Une autre personne

question-can-get-papers = Pouvez-vous les reprendre quand vous voulez ?

question-hours-a-week = Combien d’heures avez-vous travaillé la semaine dernière ?

question-pay = Qu’est-ce qui est vrai pour votre salaire ?
    .option-below-minimum = Il est en dessous du minimum
    .option-deductions = On en retire de l’argent
    .option-late = Il arrive en retard
    .option-none-of-these = Rien de cela

indicator-excessive-hours = Des journées ou des semaines de travail excessives
indicator-low-or-no-pay = Un salaire faible ou absent
indicator-wage-manipulation = Des retenues sur le salaire
indicator-documents-confiscated = Les papiers sont gardés par l’employeur
indicator-dependency-on-exploiters = La personne dépend de l’employeur

dimension-exploitation = Conditions de travail
dimension-coercion = Contrainte

outcome-situation-of-concern = Situation préoccupante
    .meaning = Des indices convergent. Cela n’établit rien sur la personne.
outcome-protect-the-child = Un enfant à protéger
    .meaning = La personne a moins de 18 ans, ou cela se peut : il faut la protéger, quoi qu’on ait noté.
outcome-some-indications = Quelques indices
    .meaning = Quelque chose a été noté. Un indice seul ne décide de rien.
outcome-none-recorded = Rien de noté
    .meaning = Cela ne veut pas dire qu’il n’y a rien.

next-step-refer = Proposer une orientation vers une association.
next-step-tell-child-protection = Prévenir la protection de l’enfance.
next-step-talk-again = Proposer de se revoir.

alert-papers-held = Les papiers sont gardés par l’employeur : en parler sans qu’il soit présent.
