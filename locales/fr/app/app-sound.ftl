### review: source
### La question lue à voix haute.

sound-listen = Écouter la question
sound-stop = Arrêter la lecture
sound-synthetic = voix de synthèse
sound-unplayable = Cet enregistrement ne se lit pas ici.
