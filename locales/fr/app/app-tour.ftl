### review: source
### Les deux premières minutes.

tour-step = Étape { $step } sur { $of }
tour-skip = Passer
tour-begin = Commencer
tour-again = Revoir les premiers pas
tour-questions = Une question par page
    .about = La langue de la personne en grand, la vôtre en dessous. Vous touchez une réponse, la question suivante arrive.
    .more = Chaque réponse est enregistrée aussitôt, chiffrée. Vous pouvez revenir en arrière, passer, vous arrêter : rien ne se perd.
tour-no = Ne pas répondre n’est pas dire non
    .about = « Ne sait pas », « préfère ne pas dire », « pas sûr d’en parler ici » sont toujours à un geste.
    .more = Aucune de ces réponses ne compte comme un non : ce qu’on ne sait pas reste ouvert.
tour-corner = Deux boutons, toujours au même coin
    .about = Le triangle : un danger immédiat, quoi faire, qui appeler. L’œil barré : une page ordinaire, tout de suite.
    .more = Votre phrase de passe ramène à la même question, dans la même langue. Au clavier : Échap.
tour-result = Le résultat est pour vous seul
    .about = Il dit ce qui inquiète et pourquoi, jamais que quelqu’un « est » une victime. Ce qui reste inconnu est hachuré.
    .more = Pour que la personne réponde elle-même, donnez-lui l’appareil : elle ne voit que la question.
tour-refer = Orienter, avec ou sans réseau
    .about = Vous choisissez qui lit quoi, et vous voyez exactement ce qui sera lu avant de sceller.
    .more = Sans réseau, l’envoi attend. Les numéros et la feuille imprimée, eux, sont là tout de suite.
