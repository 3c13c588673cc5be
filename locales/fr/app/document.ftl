### review: source
### Les mots du document qu’un service reçoit, à l’écran, sur papier et dans l’aperçu.

## La page

document-title = Orientation { $code }
document-kind = Orientation confidentielle
document-kind-demonstration = Exercice : aucune personne réelle
document-confidential = À lire par le service destinataire seulement. Ne pas laisser à l’écran, sur l’imprimante ni dans une messagerie.
document-verified = Ouvert et vérifié sur ce poste : les deux signatures sont celles d’un appareil invité par ce service, et rien n’a été modifié depuis l’envoi.
document-not-an-identification = Ce document dit ce qui a été relevé par une personne de terrain. Ce n’est ni une preuve ni une identification.
document-moment = { $day } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year } à { $time } ({ $offset })
document-day = { $day } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }

## Ses parties

document-contact = Avant tout contact
document-contact-phone = Téléphone
document-contact-instructions = Comment joindre la personne
document-contact-warning = Suivre ces consignes à la lettre : un appel au mauvais moment peut mettre la personne en danger.
document-contact-none = Aucun moyen de contact sûr n’a été transmis. Ne pas chercher à joindre la personne par un autre chemin sans en parler avec qui l’a orientée.
document-outcome = Ce que disent les réponses
document-range = Ce qui reste inconnu peut encore changer cette lecture : de « { $lowest } » à « { $highest } ».
document-range-certain = Ce qui reste inconnu ne peut pas changer cette lecture.
document-indications = Indices relevés
document-indications-none = Aucun indice n’a été relevé. Cela ne veut pas dire que tout va bien.
document-dimensions = Dimensions
document-count-strong = { $count ->
    [one] { $count } indice fort
   *[other] { $count } indices forts
}
document-count-medium = { $count ->
    [one] { $count } indice moyen
   *[other] { $count } indices moyens
}
document-count-weak = { $count ->
    [one] { $count } indice faible
   *[other] { $count } indices faibles
}
document-counts-none = aucun indice
document-facts = Faits transmis
document-answers = Réponses
document-answers-recorded = noté le { $moment }
document-notes = Notes de qui oriente
document-own-words = Ses propres mots
# $words : ce qui a été dit, mot pour mot.
document-quoted = « { $words } »
document-judgement = Avis de qui oriente, à côté du résultat
document-attachments = Photos et enregistrements
document-attachment-picture = Photo
document-attachment-sound = Enregistrement
document-attachment-bytes = { $bytes ->
    [one] { $bytes } octet
   *[other] { $bytes } octets
}
document-attachment-missing = pas encore arrivé
# $count : combien en tout ; $missing : combien manquent encore.
document-attachments-missing = Pièces jointes : { $count }. Pas encore arrivées : { $missing }.
document-basis = Fondement
document-origin = D’où vient cette orientation

## Ce qui la situe

document-sent = Scellée le
document-role = Fonction
document-basis-recorded = Noté le
document-basis-ground = Motif indiqué
document-code = Dossier
document-languages = Langues de l’entretien
document-language-respondent = { $language } (la personne)
document-language-interviewer = { $language } (qui l’a reçue)
document-begun = Entretien commencé le
document-changed = Dernière modification le
document-protocol = Protocole
document-protocol-version = version { $version }
document-protocol-fingerprint = Empreinte du protocole
document-referral = Numéro de l’orientation
document-device = Clés de l’appareil
document-agency = Service destinataire

## Ce qui n’est pas relu

document-draft = traduction non relue
document-draft-note = Les mots suivis de ° n’ont été vérifiés par personne dans cette langue.
document-draft-page = Les intitulés de cette page n’ont pas encore été relus dans cette langue.
document-code-only = code reçu sans texte

## Fondements

document-basis-consent = Accord de la personne
document-basis-legal-duty = Obligation légale, sans accord nécessaire

## D’où l’on sait

provenance-answered = en réponse à la question
provenance-volunteered = dit spontanément
provenance-observed = observé
provenance-reported = rapporté par un tiers
provenance-document = vu dans un document

## Ce qui n’est pas une réponse

non-answer-not-answered = Pas encore de réponse
non-answer-does-not-know = Ne sait pas
non-answer-prefers-not-to-say = Préfère ne pas le dire
non-answer-not-safe-to-ask = Pas prudent de demander à ce moment
non-answer-not-asked = Non demandé

## Poids d’un indice

weight-strong = indice fort
weight-medium = indice moyen
weight-weak = indice faible

## État d’une dimension

dimension-state-positive = atteinte
dimension-state-not-reached = non atteinte
dimension-state-could-change = peut encore changer
