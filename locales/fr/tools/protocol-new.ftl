### review: source
### Les mots de `repere protocol new`, et les notes qu’il laisse dans les fichiers.
### Qui les lit écrit son premier protocole.

new-made = { $path } : le protocole `{ $id }` est prêt à être changé.
    Vérifier : repere protocol check { $path }
    Essayer les cas : repere protocol test { $path }
    Voir les questions : repere protocol graph { $path } --out { $id }.svg
new-bad-id = `{ $name }` ne peut pas servir de nom à un protocole.
    .fix = Donner un autre nom avec `--id` : petites lettres sans accents, chiffres, traits d’union ; 64 caractères au plus.
new-exists = Il y a déjà quelque chose à cet endroit : { $path }
    .fix = Choisir un autre dossier. Rien n’a été changé.
new-failed = Le dossier ne se laisse pas créer : { $path } ({ $detail })
    .fix = Vérifier que le dossier au-dessus existe et que ce compte peut y écrire. Rien n’a été laissé.

## Notes dans les fichiers

new-note-head =
    Un protocole : ce qui est demandé, et ce que les réponses veulent dire.
    Les mots que les gens lisent sont dans le dossier texts, un fichier par langue.
    Le format s’apprend dans docs/protocol-format.md.
new-note-section =
    Les questions, dans l’ordre où elles sont posées, rangées en sections.
new-note-raises =
    `raises` : l’indice que cette réponse fait naître.
new-note-ask-if =
    `ask_if` : cette question n’est posée que si une réponse déjà donnée y mène.
new-note-minor =
    Les réponses qui font appliquer les règles pour enfants. Un doute en fait partie.
new-note-dimension =
    Les indices, et leur poids : fort, moyen ou faible, pour un adulte et pour un enfant.
    `positive_when` : combien il en faut pour que la dimension soit atteinte.
new-note-score =
    Une somme de points. Les seuils sont dans les conclusions, plus bas.
new-note-always = Étapes dues à la personne, quelle que soit la conclusion ; `roles` les limite à certains métiers.
new-note-outcome =
    Les conclusions, de la plus haute à la plus basse ; la première qui convient est donnée.
new-note-cases =
    Des réponses, et ce qu’elles doivent donner. En écrire plus qui n’alarment pas que de celles qui alarment.

## SOURCES.md

new-sources-title = Sources
new-sources-intro =
    D’où vient chaque indice, chaque poids, chaque règle et chaque seuil ; ce qui a été validé, et ce qui ne l’a pas été.
    Rien de ceci n’est validé, et ce n’est pas fait pour le terrain : c’est un début.
new-sources-source = source
new-sources-validated = validé ?
