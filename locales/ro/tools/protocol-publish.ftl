### review: draft
### Cuvintele comenzilor `repere protocol keygen`, `sign` și `verify`: cine răspunde de un protocol.
### Cuvintele dintre accente grave nu se traduc.

publish-keys-made =
    Cheile „{ $name }” sunt făcute. Cheile secrete sunt în { $path }: cine le are poate publica sub acest nume.
    Păstrați o copie în afara rețelei. Ce se afișează este public: dați-l celui care scrie setările, pe o cale pe care nimeni nu îl poate schimba cu altul.
publish-signed = { $id } { $version } este semnat de „{ $name }”: { $path }
publish-unsigned = { $id } { $version } nu este semnat de nimeni și se instalează numai într-o demonstrație: { $path }
publish-verified =
    { $id } { $version }, semnat de „{ $name }” la { $at }
    Ambele semnături sunt corecte și nimic nu a fost schimbat de atunci. SHA-256: { $sha256 }

publish-bad-name = Acest nume de editor nu poate fi folosit. Nu s-a făcut nimic.
    .fix = Dați un nume de cel mult 200 de caractere, fără rând nou.
publish-already-there = Există deja ceva în acest loc: { $path }. Nu s-a schimbat nimic.
    .fix = Alegeți alt nume de fișier. Cheile pierdute nu se mai pot face.
publish-cannot-write = Fișierul nu a putut fi scris: { $path } ({ $reason })
    .fix = Verificați dosarul, drepturile și spațiul rămas.
publish-cannot-read = Fișierul nu poate fi citit: { $path } ({ $reason })
    .fix = Verificați calea și drepturile.
publish-not-a-key = { $path } nu conține cheile secrete ale unui editor.
    .fix = Luați fișierul pe care l-a scris `repere protocol keygen`.
publish-not-a-publisher = { $path } nu este cheia publică a unui editor.
    .fix = Luați ce a afișat `repere protocol keygen`, fără să modificați nimic.
