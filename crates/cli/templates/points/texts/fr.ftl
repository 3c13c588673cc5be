### review: source

title = Nouveau protocole
summary = À quoi sert ce protocole, et pour qui il est fait.

section-person = La personne
section-work = Le travail

question-age-band = Vous avez quel âge ?
    .option-under-18 = Moins de 18 ans
    .option-18-or-more = 18 ans ou plus
    .option-unsure = Pas sûr

question-papers-held-by = Qui garde votre passeport ou votre carte d’identité ?
    .observe = Est-ce que vous voyez qui garde les papiers ?
    .option-self = Moi
    .option-employer = L’employeur
    .option-other = Une autre personne

question-free-to-leave = Est-ce que vous pouvez quitter ce travail si vous le voulez ?
    .hint = Demandez à un moment où personne d’autre n’écoute.

question-rest-days = Combien de jours de repos est-ce que vous avez par semaine ?

question-why-not-leave = Qu’est-ce qui vous empêche de partir ?
    .option-debt = Une dette à rembourser
    .option-fear = La peur de quelqu’un
    .option-nowhere-to-go = Je ne sais pas où aller
    .option-other = Autre chose

dimension-control = Contrôle

indicator-documents-confiscated = Quelqu’un d’autre garde les papiers
indicator-cannot-leave = La personne dit ne pas pouvoir partir

score-concern = Points de préoccupation

outcome-clear-concern = Préoccupation nette
    .meaning = Plusieurs réponses vont ensemble. Cela ne dit pas que la personne est victime.
outcome-protect-the-child = Un enfant à protéger
    .meaning = La personne a moins de 18 ans, ou cela se peut : il faut la protéger, quoi qu’on ait noté.
outcome-possible-concern = Préoccupation possible
    .meaning = Il y a des indices, mais ils ne suffisent pas ensemble.
outcome-none-recorded = Rien de noté
    .meaning = Rien n’a été noté. Cela ne dit pas qu’il n’y a rien.

next-step-refer = Proposer à la personne de parler à un service spécialisé
next-step-tell-child-protection = Prévenir la protection de l’enfance
next-step-talk-again = Proposer de se revoir
