### review: source
### Ce qui peut être faux dans un texte (auteurs de protocoles, traducteurs).

text-problem-syntax = Ces mots ne forment pas un message Fluent : « { $subject } ».
    .fix = Vérifier le signe « = », le retrait des lignes et les accolades.
text-problem-too-large = Le fichier est trop grand : { $subject } octets.
    .fix = Le partager en plusieurs fichiers.
text-problem-too-deep = Trop d’accolades ou de parenthèses s’ouvrent dans ce message : « { $subject } ».
    .fix = Le simplifier ou le partager.
text-problem-too-many-parts = Le message « { $subject } » est fait de trop de parties.
    .fix = Le simplifier : cent parties au plus, celles des messages qu’il cite comprises.
text-problem-cycle = Le message « { $subject } » finit par se citer lui-même.
    .fix = Rompre la boucle.
text-problem-duplicate = Le message « { $subject } » existe déjà ; le premier compte.
    .fix = Supprimer l’un des deux.
text-problem-unknown-reference = « { $subject } » est cité, mais n’existe pas.
    .fix = Corriger le nom, ou écrire ce message.
text-problem-unknown-function = La fonction « { $subject } » n’existe pas ici.
    .fix = Écrire la variable seule.
text-problem-unknown-review = « { $subject } » ne dit pas où en est la relecture ; le texte compte comme brouillon.
    .fix = Écrire « draft », « reviewed » ou « source ».
text-problem-not-the-source = Ce texte se dit la source, mais n’est pas dans la langue source ; il compte comme brouillon.
    .fix = Écrire « draft », ou « reviewed » après relecture.
text-problem-not-a-locale = « { $subject } » n’est pas une étiquette de langue.
    .fix = Utiliser une étiquette BCP 47, par exemple « fr » ou « uz-Arab ».
