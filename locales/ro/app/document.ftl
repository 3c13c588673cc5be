### review: draft
### Cuvintele documentului pe care îl primește un serviciu: pe ecran, pe hârtie și în previzualizare.

## Pagina

document-title = Îndrumare { $code }
document-kind = Îndrumare confidențială
document-kind-demonstration = Exercițiu: nicio persoană reală
document-confidential = Numai pentru serviciul destinatar. Nu se lasă pe ecran, la imprimantă sau într-o căsuță de mesaje.
document-verified = Deschisă și verificată aici: cele două semnături sunt ale unui aparat invitat de acest serviciu și nimic nu s-a schimbat de la trimitere.
document-not-an-identification = Acest document spune ce a observat cineva de pe teren. Nu este nici dovadă, nici identificare.
document-moment = { $day } { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
} { $year }, ora { $time } ({ $offset })
document-day = { $day } { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
} { $year }

## Părțile ei

document-contact = Înainte de orice contact
document-contact-phone = Telefon
document-contact-instructions = Cum se ia legătura cu persoana
document-contact-warning = Urmați aceste indicații întocmai: un apel la momentul nepotrivit poate pune persoana în pericol.
document-contact-none = Nu s-a transmis niciun mijloc sigur de contact. Nu căutați persoana pe altă cale fără să vorbiți cu cine a îndrumat-o.
document-outcome = Ce spun răspunsurile
document-range = Ce nu se știe încă poate schimba această citire: de la „{ $lowest }” la „{ $highest }”.
document-range-certain = Ce nu se știe încă nu poate schimba această citire.
document-indications = Indicii observate
document-indications-none = Nu s-a observat niciun indiciu. Asta nu înseamnă că totul este bine.
document-dimensions = Dimensiuni
document-count-strong = { $count ->
    [one] { $count } indiciu puternic
    [few] { $count } indicii puternice
   *[other] { $count } de indicii puternice
}
document-count-medium = { $count ->
    [one] { $count } indiciu mediu
    [few] { $count } indicii medii
   *[other] { $count } de indicii medii
}
document-count-weak = { $count ->
    [one] { $count } indiciu slab
    [few] { $count } indicii slabe
   *[other] { $count } de indicii slabe
}
document-counts-none = niciun indiciu
document-facts = Fapte transmise
document-answers = Răspunsuri
document-answers-recorded = notat la { $moment }
document-notes = Notele celui care îndrumă
document-own-words = Cuvintele persoanei
# $words : ce qui a été dit, mot pour mot.
document-quoted = „{ $words }”
document-judgement = Părerea celui care îndrumă, alături de rezultat
document-attachments = Fotografii și înregistrări
document-attachment-picture = Fotografie
document-attachment-sound = Înregistrare
document-attachment-bytes = { $bytes ->
    [one] { $bytes } octet
    [few] { $bytes } octeți
   *[other] { $bytes } de octeți
}
document-attachment-missing = nu a ajuns încă
# $count : combien en tout ; $missing : combien manquent encore.
document-attachments-missing = Fișiere alăturate: { $count }. Încă neajunse: { $missing }.
document-basis = Temei
document-origin = De unde vine această îndrumare

## Ce o situează

document-sent = Sigilată la
document-role = Funcție
document-basis-recorded = Notat la
document-basis-ground = Motivul arătat
document-code = Caz
document-languages = Limbile interviului
document-language-respondent = { $language } (persoana)
document-language-interviewer = { $language } (cine a ținut interviul)
document-begun = Interviu început la
document-changed = Ultima schimbare la
document-protocol = Protocol
document-protocol-version = versiunea { $version }
document-protocol-fingerprint = Amprenta protocolului
document-referral = Numărul îndrumării
document-device = Cheile aparatului
document-agency = Serviciu destinatar

## Ce nu este revizuit

document-draft = traducere nerevizuită
document-draft-note = Cuvintele urmate de ° nu au fost verificate de nimeni în această limbă.
document-draft-page = Titlurile din această pagină nu au fost încă revizuite în această limbă.
document-code-only = cod primit fără text

## Temeiuri

document-basis-consent = Acordul persoanei
document-basis-legal-duty = Obligație legală, fără să fie nevoie de acord

## De unde se știe

provenance-answered = ca răspuns la întrebare
provenance-volunteered = spus din proprie inițiativă
provenance-observed = observat
provenance-reported = spus de altcineva
provenance-document = văzut într-un document

## Ce nu este un răspuns

non-answer-not-answered = Încă fără răspuns
non-answer-does-not-know = Nu știe
non-answer-prefers-not-to-say = Preferă să nu spună
non-answer-not-safe-to-ask = Nu era sigur să se întrebe atunci
non-answer-not-asked = Nu s-a întrebat

## Greutatea unui indiciu

weight-strong = indiciu puternic
weight-medium = indiciu mediu
weight-weak = indiciu slab

## Starea unei dimensiuni

dimension-state-positive = atinsă
dimension-state-not-reached = neatinsă
dimension-state-could-change = se mai poate schimba
