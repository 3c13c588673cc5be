//! What the fuzz target of directories does with its bytes, and what must hold then. The directory crate's
//! tests replay the corpus through the same function (`crates/directory/tests/corpus.rs`).

use repere_directory::{
    Age, Asking, Directory, Loaded, Nationality, Situation, Told, changes, load, unverified,
};
use repere_protocol::{PackFiles, Severity};
use std::collections::BTreeMap;

/// Any files as a directory: each begins with a line `@ name`. What loads is asked for every role.
pub fn directory(input: &[u8]) {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut name = None;
    for line in input.split_inclusive(|byte| *byte == b'\n') {
        if let Some(header) = line.strip_prefix(b"@ ") {
            name = Some(String::from_utf8_lossy(header).trim().to_owned());
        } else if let Some(name) = &name {
            files.entry(name.clone()).or_default().extend(line);
        }
    }
    let files = PackFiles(files);
    let loaded = load(&files);
    let again = load(&files);
    assert_eq!(loaded.problems, again.problems);
    for problem in &loaded.problems {
        let length = files.0.get(&problem.file).map_or(0, Vec::len);
        assert!(problem.span.end <= length, "{problem:?}");
    }
    let Loaded {
        directory: Some(directory),
        cases,
        problems,
    } = loaded
    else {
        return;
    };
    let structure = |file: &str| file != repere_protocol::CASES;
    let refused = |one: &repere_protocol::Problem| one.severity == Severity::Error;
    assert!(
        !problems
            .iter()
            .any(|one| refused(one) && structure(&one.file))
    );
    assert_eq!(changes(&directory, &directory), []);
    let _ = unverified(&directory);
    for case in cases.iter().take(8) {
        let _ = case.missed(&directory);
    }
    let roles: Vec<&str> = directory
        .roles
        .iter()
        .take(8)
        .map(|one| one.id.as_str())
        .collect();
    for role in roles.iter().copied().map(Some).chain([None]) {
        for age in [None, Some(Age::Minor), Some(Age::Adult)] {
            asked(&directory, role, age);
        }
    }
}

/// Nobody is shown a step of a duty that was not told, and nobody bound by secrecy reports offences.
fn asked(directory: &Directory, role: Option<&str>, age: Option<Age>) {
    let asking = Asking {
        role: role.map(str::to_owned),
        departement: None,
        age,
        nationality: Some(Nationality::Other),
    };
    let child = age == Some(Age::Minor);
    let told: Vec<_> = directory.duties_to_tell(role, child).collect();
    assert!(role.is_some() || told.is_empty());
    let was_told = Told {
        in_role: role,
        as_child: child,
    };
    for step in directory
        .duties
        .iter()
        .flat_map(|duty| &duty.steps)
        .take(16)
    {
        let named = told.iter().any(|duty| duty.steps.contains(step));
        assert!(
            named || !directory.step_is_for(step, &asking, &was_told),
            "{step}"
        );
    }
    let bound = role.and_then(|role| directory.role(role));
    if bound.is_some_and(|role| role.secrecy) {
        let reports = |duty: &&repere_directory::Duty| duty.whom.reports_offences == Some(true);
        assert!(!told.iter().any(reports));
    }
    for contact in directory.contacts_for(Situation::Danger, &asking) {
        assert!(contact.number_in(None).is_some(), "{}", contact.id);
    }
    for right in directory.rights_for(&asking).take(16) {
        let id = format!("right-{}", right.id);
        assert!(!directory.text_for("fr", &id, age).text.is_empty(), "{id}");
    }
}
