### review: source
### Ce que lit la personne qui répond : sur l’appareil qu’on lui donne, et avant les questions. Rien d’autre n’est à traduire
### pour qu’une langue soit offerte à la personne ; les questions sont dans les protocoles, ses droits dans directory/.

## La personne tient l’appareil

handed-stop = Arrêter
handed-rather-not = Je préfère ne pas répondre
handed-write = Écrivez ici
handed-thanks = Merci.
handed-give-back = Vous pouvez rendre l’appareil.
action-continue = Continuer

## Réponses

answers-several = Plusieurs réponses possibles
answer-number-needed = Écrivez un nombre, en chiffres.
answer-day = Jour
answer-month = Mois
answer-year = Année
answer-word-yes = Oui
answer-word-no = Non
answer-word-none = Aucune de ces réponses

## Ce à quoi la personne consent ; à un enfant, ce à quoi il est d’accord

# Lu à la personne : des mots simples, jamais une menace. assent- : les mêmes pour un enfant, qui est tutoyé.
consent-talk = Est-ce que vous voulez bien parler avec moi ?
consent-kept = Je peux garder vos réponses dans cet appareil, fermées à clé ? Personne d’autre ne peut les lire.
consent-identified = Est-ce que je peux noter votre nom ?
consent-contacted = Est-ce que je peux vous recontacter, d’une façon sûre pour vous ?
assent-talk = Tu veux bien parler avec moi ?
assent-kept = Je peux garder tes réponses dans cet appareil, fermées à clé ? Personne d’autre ne peut les lire.
assent-identified = Je peux noter ton nom ?
assent-contacted = Je peux reprendre contact avec toi, d’une façon sûre pour toi ?
