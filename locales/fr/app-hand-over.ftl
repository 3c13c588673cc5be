### review: source
### La personne tient l’appareil. handed- est lu par elle, dans sa langue ; hand-over, par qui travaille.

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
handed-stop = Arrêter
handed-rather-not = Je préfère ne pas répondre
handed-write = Écrivez ici
handed-thanks = Merci.
handed-give-back = Vous pouvez rendre l’appareil.
