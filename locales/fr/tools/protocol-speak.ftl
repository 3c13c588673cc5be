### review: source
### Les mots de `repere protocol speak` : des enregistrements lus par une machine, en attendant une personne.
### Les mots entre accents graves ne se traduisent pas.

speak-done =
    { $locale } : { $made ->
        [0] rien de nouveau
        [one] 1 question enregistrée par une voix de synthèse
       *[other] { $made } questions enregistrées par une voix de synthèse
    }, { $kept } déjà à jour, { $people } lues par une personne et laissées telles quelles.
    C’est un brouillon : quelqu’un qui parle cette langue doit tout écouter avant qu’on s’en serve.
speak-no-voice = { $locale } : la voix de synthèse ne parle pas cette langue. Rien n’a été enregistré pour elle.
    .fix = Faire lire les questions par une personne, un fichier `audio/{ $locale }/<question>.ogg` chacune.
speak-unknown-locale = Ce protocole ne parle pas { $locale }.
    .fix = Choisir parmi : { $known }
speak-no-program = Il manque un programme sur cet ordinateur : { $program }. Rien n’a été enregistré.
    .fix = Sous Debian ou Ubuntu : `apt-get install espeak-ng opus-tools`
speak-failed = { $program } n’a pas pu faire l’enregistrement ({ $detail }). Les questions déjà enregistrées le restent.
    .fix = Vérifier la place qui reste sur le disque, puis relancer : ce qui est fait n’est pas refait.
