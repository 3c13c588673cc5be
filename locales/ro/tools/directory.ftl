### review: draft
### Cuvintele comenzii `repere directory` și ce poate fi greșit într-un ghid. Cuvintele dintre accente grave nu se traduc.

directory-kind-of-role = Meserie
directory-kind-of-law = Text de lege
directory-kind-of-duty = Obligație
directory-kind-of-contact = Număr
directory-kind-of-right = Drept
directory-kind-of-step = Pas
directory-kind-of-departement = Departament
directory-new-made = { $path }: o copie a ghidului Repère, ediția { $version }, gata de schimbat.
    Verificare: repere directory check { $path }
    Încercarea cazurilor: repere directory test { $path }
directory-check-passed = { $name }: nimic de corectat ({ $cases ->
    [0] niciun caz
    [one] { $cases } caz
    [few] { $cases } cazuri
   *[other] { $cases } de cazuri
}). Elemente pe care nu le-a verificat nimeni: { $unverified }.
directory-check-found = { $name }: erori: { $errors }; de privit: { $warnings }.
directory-entry-read = citit la { $day }: { $source }
directory-entry-read-official = număr oficial, citit la { $day }: { $source }
directory-entry-not-read = cunoscut în meserie, fără sursă citită
directory-broken = Ghidul are erori: { $path }
    .fix = Corectați-le; `repere directory check` le arată pe toate.
directory-test-passed = { $name }: { $cases ->
    [one] cazul trece
    [few] toate cele { $cases } cazuri trec
   *[other] toate cele { $cases } de cazuri trec
}.
directory-test-failed = { $name }: cazuri care nu trec: { $failed }, din { $cases }.
directory-test-none = { $name }: niciun caz. Scrieți în `cases.toml` cine ce vede.
directory-case-failed = Cazul `{ $id }`
directory-case-missed = { "  " }`{ $key }`: greșit: { $ids }
directory-diff-added = { $kind } `{ $id }`: nou.
directory-diff-removed = { $kind } `{ $id }`: scos.
directory-diff-moved = { $kind } `{ $id }`: ordinea se schimbă de aici.
directory-diff-value = { $kind } `{ $id }`, `{ $key }`: înainte { $before }; după { $after }
directory-diff-text = { $kind } `{ $id }`, textul `{ $name }` ({ $locale }): înainte „{ $before }”; după „{ $after }”
directory-diff-nothing = nimic
directory-diff-total = De la ediția { $before } la ediția { $after }: { $changes ->
    [0] nu se schimbă nimic
    [one] o schimbare
    [few] { $changes } schimbări
   *[other] { $changes } de schimbări
}.

problem-bad-country = `{ $name }` nu este codul unei țări.
    .fix = Două litere mari, ca `FR` (ISO 3166-1).
problem-bad-date = `{ $name }` nu este o dată.
    .fix = Anul, luna și ziua, ca `2026-11-29`.
problem-contact-nowhere = Numărul `{ $name }` nu apare nicăieri.
    .fix = Spuneți în `situations` unde apare: `danger`, `referral`, `person`.
problem-danger-without-number = `{ $name }` apare în caz de pericol și nu are număr.
    .fix = Scrieți numărul sau scoateți `danger` din `situations`.
problem-directory-missing-file = Dosarul nu are fișierul `directory.toml`.
    .fix = Dați dosarul unui ghid sau începeți unul cu `repere directory new`.
problem-for-nobody = `{ $name }` nu este pentru nicio meserie.
    .fix = Corectați `for`: nicio meserie nu îndeplinește toate condițiile.
problem-law-missing = `{ $name }` nu citează niciun text de lege.
    .fix = Numiți cel puțin unul în `laws`.
problem-local-without-number = Numărul local pentru `{ $name }` este gol.
    .fix = Scrieți numărul sau scoateți rândul: atunci contează numărul general.
problem-no-danger-number = Niciun număr nu apare pentru toată lumea în caz de pericol.
    .fix = Dați cel puțin unui contact un `number` și situația `danger`, fără `for`.
problem-no-roles = Ghidul nu are nicio meserie.
    .fix = Adăugați blocuri `[[role]]`.
problem-number-cannot-be-dialled = `{ $name }` nu poate fi format.
    .fix = Cifre și spații, cu un `+` în față dacă e nevoie; cel mult 24 de semne.
problem-official-without-source = Numărul oficial `{ $name }` nu spune unde și când a fost citit.
    .fix = Scrieți `source` și `read_on` sau scoateți `official`.
problem-read-half = `source` și `read_on` merg împreună.
    .fix = Scrieți-le pe amândouă sau pe niciuna.
problem-role-both = Meseria `{ $name }` ar avea obligația secretului și pe cea de a semnala infracțiuni.
    .fix = Puneți una dintre ele pe `false`; dacă sunt două statute, faceți două meserii.
problem-secrecy-and-offences = Obligația `{ $name }` ar face ca infracțiunile să fie semnalate de persoane cu obligația secretului.
    .fix = Scoateți textul de lege sau pasul obligației de a semnala, sau meseriile cu secret.
problem-too-long = Acest text este prea lung sau are mai multe rânduri: cel mult { $maximum } de caractere.
    .fix = Scurtați-l.
problem-unknown-departement = Nu există departamentul `{ $name }`.
    .fix = Adăugați-l la `[departements]` sau corectați codul.
problem-unknown-entry = Nu există nimic numit `{ $name }` aici.
    .fix = Corectați numele sau adăugați elementul.
problem-unknown-role = Nu există meseria `{ $name }`.
    .fix = Adăugați un bloc `[[role]]` sau corectați numele.
problem-verified-half = `verified_by` și `verified_on` merg împreună.
    .fix = Scrieți cine a verificat și în ce zi, sau lăsați-le goale pe amândouă.
