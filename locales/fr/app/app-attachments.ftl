### review: source
### Les photos et les enregistrements d’un entretien. Seule la personne qui oriente les lit.

attachment-kind-payslip = Fiche de paie, argent
attachment-kind-contract = Contrat, promesse écrite
attachment-kind-identity-document = Papier d’identité
attachment-kind-place = Lieu
attachment-kind-injury = Blessure
attachment-kind-own-words = Ses propres mots
attachment-kind-other = Autre chose

attachments-title = Photos et enregistrements
attachments-open = Photo, son
attachments-about = Le lieu, l’appareil, la date et le nom du fichier sont enlevés avant que rien soit gardé. Rien ne part sans être choisi pour une orientation.
attachments-gallery = Une photo prise maintenant peut rester dans la galerie du téléphone : l’effacer là aussi.
attachments-choose = Photos et enregistrements à envoyer
    .about = Chacun a sa case. Aucun ne part sans elle.
attachment-kind = De quoi s’agit-il ?
attachment-kind-choose = Choisir…
attachment-add-picture = Joindre une photo
attachment-add-sound = Joindre un son
attachment-record = Enregistrer
# $seconds : depuis combien de secondes.
attachment-record-end = Terminer l’enregistrement ({ $seconds } s)
attachment-adding = Un instant…
attachment-no-microphone = Le micro n’est pas accessible. L’autoriser, ou choisir un fichier.
attachment-remove = Retirer
attachment-remove-sure = Retirer pour de bon
attachment-keep = Garder
attachment-size = { $kilobytes } Ko
# $kind : ce que c’est, par exemple « Fiche de paie, argent ».
attachment-picture = Photo : { $kind }
attachment-listen = Écouter
attachment-stop = Arrêter
attachment-not-shown = Cette pièce jointe ne se montre pas ici.
sent-attachments = Photos et enregistrements
sent-attachment-waiting = attend son tour
sent-attachment-waits-for-network = attend un réseau sans frais
# $percent : la part qui est arrivée.
sent-attachment-on-its-way = en route : { $percent } %
sent-attachment-received = arrivé au serveur
sent-attachment-refused = refusé
sent-attachment-seal-again = à sceller de nouveau
sent-attachment-withdrawn = repris
sent-attachments-now = Envoyer maintenant, même si cela coûte
sent-attachments-again = Proposer de nouveau ce qui a été refusé
settings-attachments-wait = Photos et enregistrements : attendre mon accord
    .about = Quand l’appareil ne sait pas si le réseau est payant, ils attendent dans les envois jusqu’à ce que vous les envoyiez.
