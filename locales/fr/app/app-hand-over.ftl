### review: source
### La personne tient l’appareil : ce que lit qui travaille. Ce que lit la personne est dans ../person/.

hand-over = Donner l’appareil
hand-over-what = La personne ne voit que la question, dans sa langue :
hand-over-how-many = Combien de questions ?
hand-over-count = { $questions ->
        [one] Celle-ci
       *[other] { $questions } questions
    }
hand-over-back = Pour revenir ici, il faudra votre phrase de passe.
hand-over-now = Donner l’appareil
hand-over-take-back = Reprendre
