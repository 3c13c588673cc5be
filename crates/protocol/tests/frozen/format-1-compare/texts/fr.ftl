### review: source

title = Essai
summary = Un essai.

section-work = Le travail

question-papers = Qui garde vos papiers ?
    .observe = Qui garde les papiers ?
    .option-self = Moi
    .option-taken = On me les a pris
question-who-found = Qui vous a trouvé ce travail ?
question-works-for = Pour qui travaillez-vous ?
question-where = Où ?
question-tells = Racontez.

dimension-coercion = Contrainte
indicator-papers-taken = Les papiers ont été pris.

outcome-concern = Préoccupant
    .meaning = À suivre.
outcome-none-recorded = Rien de relevé
    .meaning = Rien n’a été relevé.
