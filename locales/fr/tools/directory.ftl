### review: source
### Les mots de `repere directory`, et ce qui peut être faux dans un annuaire. Qui lit tient les numéros et
### les droits d’un déploiement et n’est pas informaticien. Les mots entre accents graves ne se traduisent pas.

directory-kind-of-role = Métier
directory-kind-of-law = Texte de loi
directory-kind-of-duty = Obligation
directory-kind-of-contact = Numéro
directory-kind-of-right = Droit
directory-kind-of-step = Étape
directory-kind-of-departement = Département
directory-new-made = { $path } : une copie de l’annuaire de Repère, édition { $version }, prête à être changée.
    Vérifier : repere directory check { $path }
    Essayer les cas : repere directory test { $path }
directory-check-passed = { $name } : rien à corriger ({ $cases ->
    [0] aucun cas
    [one] { $cases } cas
   *[other] { $cases } cas
}). Points que personne n’a vérifiés : { $unverified }.
directory-check-found = { $name } : erreurs : { $errors } ; points à regarder : { $warnings }.
directory-entry-read = lu le { $day } : { $source }
directory-entry-read-official = numéro officiel, lu le { $day } : { $source }
directory-entry-not-read = connaissance du métier, sans source lue
directory-broken = L’annuaire a des erreurs : { $path }
    .fix = Les corriger ; `repere directory check` les montre toutes.
directory-test-passed = { $name } : { $cases ->
    [one] le cas passe
   *[other] les { $cases } cas passent
}.
directory-test-failed = { $name } : { $failed ->
    [one] { $failed } cas ne passe pas
   *[other] { $failed } cas ne passent pas
}, sur { $cases }.
directory-test-none = { $name } : aucun cas. Écrire dans `cases.toml` qui voit quoi.
directory-case-failed = Cas `{ $id }`
directory-case-missed = { "  " }`{ $key }` : en défaut : { $ids }
directory-diff-added = { $kind } `{ $id }` : nouveau.
directory-diff-removed = { $kind } `{ $id }` : retiré.
directory-diff-moved = { $kind } `{ $id }` : l’ordre change à partir d’ici.
directory-diff-value = { $kind } `{ $id }`, `{ $key }` : avant { $before } ; après { $after }
directory-diff-text = { $kind } `{ $id }`, texte `{ $name }` ({ $locale }) : avant « { $before } » ; après « { $after } »
directory-diff-nothing = rien
directory-diff-total = De l’édition { $before } à l’édition { $after } : { $changes ->
    [0] rien ne change
    [one] un changement
   *[other] { $changes } changements
}.

problem-bad-country = `{ $name }` n’est pas le code d’un pays.
    .fix = Deux lettres capitales, comme `FR` (ISO 3166-1).
problem-bad-date = `{ $name }` n’est pas une date.
    .fix = L’année, le mois et le jour, comme `2026-11-29`.
problem-contact-nowhere = Le numéro `{ $name }` n’apparaît nulle part.
    .fix = Dire dans `situations` où il apparaît : `danger`, `referral`, `person`.
problem-danger-without-number = `{ $name }` apparaît en cas de danger et n’a pas de numéro.
    .fix = Écrire le numéro, ou enlever `danger` de `situations`.
problem-directory-missing-file = Le dossier n’a pas de fichier `directory.toml`.
    .fix = Donner le dossier d’un annuaire, ou en commencer un avec `repere directory new`.
problem-for-nobody = `{ $name }` n’est pour aucun métier.
    .fix = Corriger `for` : aucun métier ne remplit toutes ses conditions.
problem-law-missing = `{ $name }` ne cite aucun texte de loi.
    .fix = Nommer au moins un texte dans `laws`.
problem-local-without-number = Le numéro local de `{ $name }` est vide.
    .fix = Écrire le numéro, ou enlever la ligne : le numéro général vaut alors.
problem-no-danger-number = Aucun numéro n’apparaît pour tout le monde en cas de danger.
    .fix = Donner à au moins un contact un `number` et la situation `danger`, sans `for`.
problem-no-roles = L’annuaire n’a aucun métier.
    .fix = Ajouter des blocs `[[role]]`.
problem-number-cannot-be-dialled = `{ $name }` ne peut pas être composé.
    .fix = Des chiffres et des espaces, avec un `+` devant au besoin ; 24 signes au plus.
problem-official-without-source = Le numéro officiel `{ $name }` ne dit pas où ni quand il a été lu.
    .fix = Écrire `source` et `read_on`, ou enlever `official`.
problem-read-half = `source` et `read_on` vont ensemble.
    .fix = Écrire les deux, ou aucun.
problem-role-both = Le métier `{ $name }` serait tenu au secret et à signaler les infractions.
    .fix = Mettre l’un des deux à `false` ; s’il y a deux statuts, en faire deux métiers.
problem-secrecy-and-offences = L’obligation `{ $name }` ferait signaler des infractions par des personnes tenues au secret.
    .fix = Enlever le texte de loi ou l’étape de l’obligation de signaler, ou les métiers tenus au secret.
problem-too-long = Ce texte est trop long, ou a plusieurs lignes : { $maximum } caractères au plus.
    .fix = Le raccourcir.
problem-unknown-departement = Il n’y a pas de département `{ $name }`.
    .fix = L’ajouter à `[departements]`, ou corriger son code.
problem-unknown-entry = Il n’y a rien qui s’appelle `{ $name }` ici.
    .fix = Corriger le nom, ou ajouter l’entrée.
problem-unknown-role = Il n’y a pas de métier `{ $name }`.
    .fix = Ajouter un bloc `[[role]]`, ou corriger le nom.
problem-verified-half = `verified_by` et `verified_on` vont ensemble.
    .fix = Écrire qui a vérifié et quel jour, ou laisser les deux vides.
