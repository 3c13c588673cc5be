### review: source

title = Ce qui protège la personne
summary = Pour apprendre le format. Pas pour le terrain.

section-person = La personne
section-hard = Ce qui est dur à dire

question-age-band = Vous avez quel âge ?
    .option-under-18 = Moins de 18 ans
    .option-18-or-more = 18 ans ou plus
    .option-unsure = Pas sûr
question-hours = Vous travaillez combien d’heures par semaine ?
question-pay-month = Combien d’argent est-ce que vous recevez par mois ?
question-made-to = Est-ce que quelqu’un vous oblige à faire ces choses ?
    .option-steal = Voler
    .option-beg = Mendier
    .option-none = Rien de cela
question-dark-thoughts = La personne dit ne plus vouloir vivre.
question-touched = Est-ce que quelqu’un vous a fait quelque chose que vous ne vouliez pas ?
    .option-yes = Oui
    .option-images = Des images
    .option-no = Non
question-touched-by-whom = C’est qui ?
    .option-family = Quelqu’un de la famille
    .option-work = Quelqu’un au travail
    .option-stranger = Quelqu’un d’autre

dimension-exploitation = Exploitation
indicator-excessive-hours = Trop d’heures de travail
indicator-low-pay = Un salaire très bas pour ces heures
indicator-offences-for-others = Des délits pour d’autres
indicator-sexual-violence = Des violences sexuelles

outcome-situation-of-concern = Situation préoccupante
    .meaning = Des indices convergent. Cela n’établit rien sur la personne.
outcome-protect-the-child = Un enfant à protéger
    .meaning = La personne a moins de 18 ans, ou cela se peut.
outcome-none-recorded = Rien de noté
    .meaning = Cela ne veut pas dire qu’il n’y a rien.

next-step-refer = Proposer une orientation.
next-step-danger-first = En danger tout de suite : le 17 ou le 112.
next-step-no-removal = Ne pas éloigner la personne.
next-step-ad-hoc-administrator = Faire désigner un administrateur ad hoc.
next-step-article-40 = Signaler au procureur.

alert-dark-thoughts = Ne pas laisser la personne seule.
