### review: draft
### The words of `repere directory`, and what can be wrong with a directory. The reader keeps the numbers and
### rights of a deployment and is no programmer. Words in backquotes are not translated.

directory-kind-of-role = Role
directory-kind-of-law = Text of law
directory-kind-of-duty = Duty
directory-kind-of-contact = Number
directory-kind-of-right = Right
directory-kind-of-step = Step
directory-kind-of-departement = Département
directory-new-made = { $path }: a copy of Repère’s directory, edition { $version }, ready to be changed.
    Check it: repere directory check { $path }
    Run its cases: repere directory test { $path }
directory-check-passed = { $name }: nothing to put right ({ $cases ->
    [0] no cases
    [one] { $cases } case
   *[other] { $cases } cases
}). Entries that nobody has verified: { $unverified }.
directory-check-found = { $name }: errors: { $errors }; to look at: { $warnings }.
directory-entry-read = read on { $day }: { $source }
directory-entry-read-official = official number, read on { $day }: { $source }
directory-entry-not-read = known in the profession, read nowhere
directory-broken = The directory has errors: { $path }
    .fix = Put them right; `repere directory check` shows them all.
directory-test-passed = { $name }: { $cases ->
    [one] the case holds
   *[other] all { $cases } cases hold
}.
directory-test-failed = { $name }: { $failed ->
    [one] { $failed } case does not hold
   *[other] { $failed } cases do not hold
}, of { $cases }.
directory-test-none = { $name }: no cases. Write into `cases.toml` who sees what.
directory-case-failed = Case `{ $id }`
directory-case-missed = { "  " }`{ $key }`: at fault: { $ids }
directory-diff-added = { $kind } `{ $id }`: new.
directory-diff-removed = { $kind } `{ $id }`: gone.
directory-diff-moved = { $kind } `{ $id }`: the order changes from here on.
directory-diff-value = { $kind } `{ $id }`, `{ $key }`: before { $before }; after { $after }
directory-diff-text = { $kind } `{ $id }`, text `{ $name }` ({ $locale }): before “{ $before }”; after “{ $after }”
directory-diff-nothing = nothing
directory-diff-total = From edition { $before } to edition { $after }: { $changes ->
    [0] nothing changes
    [one] one change
   *[other] { $changes } changes
}.

problem-bad-country = `{ $name }` is not the code of a country.
    .fix = Two capital letters, such as `FR` (ISO 3166-1).
problem-bad-date = `{ $name }` is not a date.
    .fix = Year, month and day, such as `2026-11-29`.
problem-contact-nowhere = The number `{ $name }` appears nowhere.
    .fix = Say in `situations` where it appears: `danger`, `referral`, `person`.
problem-danger-without-number = `{ $name }` appears in danger and has no number.
    .fix = Write the number, or take `danger` out of `situations`.
problem-directory-missing-file = The folder has no file `directory.toml`.
    .fix = Name the folder of a directory, or begin one with `repere directory new`.
problem-for-nobody = `{ $name }` is for no role.
    .fix = Put `for` right: no role meets all of its conditions.
problem-law-missing = `{ $name }` cites no text of law.
    .fix = Name at least one in `laws`.
problem-local-without-number = The local number of `{ $name }` is empty.
    .fix = Write the number, or take the line away: the number for everywhere counts then.
problem-no-danger-number = No number is shown to everybody in danger.
    .fix = Give at least one contact a `number` and the situation `danger`, without `for`.
problem-no-roles = The directory has no role.
    .fix = Add `[[role]]` blocks.
problem-number-cannot-be-dialled = `{ $name }` cannot be dialled.
    .fix = Digits and spaces, with a `+` in front if need be; 24 characters at most.
problem-official-without-source = The official number `{ $name }` does not say where and when it was read.
    .fix = Write `source` and `read_on`, or take `official` away.
problem-read-half = `source` and `read_on` go together.
    .fix = Write both or neither.
problem-role-both = The role `{ $name }` would be bound by secrecy and have to report offences.
    .fix = Set one of them to `false`; if there are two statuses, make two roles of it.
problem-secrecy-and-offences = The duty `{ $name }` would have people report offences who are bound by secrecy.
    .fix = Take away the law or the step of the duty to report, or the roles that are bound by secrecy.
problem-too-long = This text is too long, or has several lines: { $maximum } characters at most.
    .fix = Shorten it.
problem-unknown-departement = There is no département `{ $name }`.
    .fix = Add it to `[departements]`, or put its code right.
problem-unknown-entry = There is nothing called `{ $name }` here.
    .fix = Put the name right, or add the entry.
problem-unknown-role = There is no role `{ $name }`.
    .fix = Add a `[[role]]` block, or put the name right.
problem-verified-half = `verified_by` and `verified_on` go together.
    .fix = Write who verified it and on which day, or leave both empty.
