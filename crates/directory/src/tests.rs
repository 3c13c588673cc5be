use super::*;

fn folder(change: impl Fn(String) -> String) -> PackFiles {
    let text = |name: &str| {
        let path = format!("{}/../../directory/{name}", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(path).expect("the shipped directory is there")
    };
    let mut files = PackFiles::default();
    for name in [
        "cases.toml",
        "texts/fr.ftl",
        "texts/en.ftl",
        "texts/ar.ftl",
        "texts/ro.ftl",
    ] {
        files.0.insert(name.to_owned(), text(name).into_bytes());
    }
    let structure = change(text(DIRECTORY));
    files.0.insert(DIRECTORY.to_owned(), structure.into_bytes());
    files
}

fn shipped() -> Directory {
    load(&folder(|text| text)).directory.expect("it is sound")
}

#[test]
fn shipped_directory_has_no_problem_and_every_case_holds() {
    let loaded = load(&folder(|text| text));
    assert_eq!(loaded.problems, []);
    let directory = loaded.directory.expect("it is sound");
    assert!(loaded.cases.len() >= 18);
    for case in &loaded.cases {
        assert_eq!(case.missed(&directory), [], "{}", case.id);
    }
}

#[test]
fn case_that_does_not_hold_names_what_is_missing_and_what_is_too_much() {
    let mut files = folder(|text| text);
    let case = r#"
[[case]]
id = "wrong"
role = "social-service"
age = "adult"
duties = ["report-offence", "professional-secrecy", "help-in-danger"]
contacts = ["ac-se", "crip"]
no_rights = ["pay"]
steps = ["article-40"]
"#;
    files.0.insert(CASES.to_owned(), case.as_bytes().to_vec());
    let loaded = load(&files);
    assert_eq!(loaded.problems, []);
    let directory = loaded.directory.expect("it is sound");
    let missed = loaded.cases[0].missed(&directory);
    let missed: Vec<_> = missed
        .iter()
        .map(|one| (one.key, one.ids.join(" ")))
        .collect();
    let expected = [
        (
            "duties",
            "report-offence minor-in-danger-secrecy".to_owned(),
        ),
        ("contacts", "crip".to_owned()),
        ("no_rights", "pay".to_owned()),
        ("steps", "article-40".to_owned()),
    ];
    assert_eq!(missed, expected);
}

/// A change of the structure, the code of the problem that it makes, and the text at its place.
const WRONG: [(&str, &str, &str, &str); 22] = [
    ("format = 1", "format = 2", "unknown-format", "2"),
    (
        "country = \"FR\"",
        "country = \"fr\"",
        "bad-country",
        "\"fr\"",
    ),
    (
        "version = \"1.0.0\"",
        "version = \"1\"",
        "bad-version",
        "\"1\"",
    ),
    (
        "number = \"17\"",
        "number = \"17 or 112\"",
        "number-cannot-be-dialled",
        "\"17 or 112\"",
    ),
    (
        "number = \"17\"",
        "number = \"\"",
        "danger-without-number",
        "\"police\"",
    ),
    (
        "number = \"17\"",
        "number = \" \"",
        "danger-without-number",
        "\"police\"",
    ),
    (
        "number = \"17\"",
        "number = \" \"",
        "number-cannot-be-dialled",
        "\" \"",
    ),
    (
        "number = \"17\"",
        "number = \"+\"",
        "number-cannot-be-dialled",
        "\"+\"",
    ),
    (
        "number = \"112\"",
        "number = \"112\"\nlocal = { \"75\" = \"\" }",
        "local-without-number",
        "\"\"",
    ),
    (
        "situations = [\"danger\", \"person\"]",
        "situations = []",
        "contact-nowhere",
        "\"police\"",
    ),
    (
        "cost = \"free\"",
        "cost = \"cheap\"",
        "unknown-word",
        "\"cheap\"",
    ),
    (
        "read_on = \"2026-11-29\"",
        "read_on = \"29/11/2026\"",
        "bad-date",
        "\"29/11/2026\"",
    ),
    (
        "verified_by = \"\"",
        "verified_by = \"A. Lawyer\"",
        "verified-half",
        "\"A. Lawyer\"",
    ),
    (
        "official = true\nsource = \"associations.gouv.fr, service-public F33954\"\nread_on = \"2026-11-29\"",
        "official = true",
        "official-without-source",
        "\"police\"",
    ),
    (
        "read_on = \"2026-11-29\"\n",
        "",
        "read-half",
        "\"lexbase.fr, text in force since 2 December 2021\"",
    ),
    (
        "secrecy = false\nreports_offences = true",
        "secrecy = true\nreports_offences = true",
        "role-both",
        "\"labour-inspector\"",
    ),
    (
        "for = { roles = [\"labour-inspector\"] }",
        "for = { roles = [\"labor-inspector\"] }",
        "unknown-role",
        "\"labor-inspector\"",
    ),
    (
        "laws = [\"cpp-40\"]",
        "laws = [\"cpp-4\"]",
        "unknown-entry",
        "\"cpp-4\"",
    ),
    (
        "laws = [\"gdpr-7\"]",
        "laws = []",
        "law-missing",
        "\"choice\"",
    ),
    (
        "departements = [\"13\", \"75\"]",
        "departements = [\"13\", \"750\"]",
        "unknown-departement",
        "\"750\"",
    ),
    (
        "id = \"medical\"",
        "id = \"police\"",
        "duplicate-id",
        "\"police\"",
    ),
    (
        "channel = \"text\"",
        "chanel = \"text\"",
        "unknown-key",
        "chanel",
    ),
];

#[test]
fn each_problem_is_named_at_its_place() {
    for (from, to, code, place) in WRONG {
        let files = folder(|text| text.replacen(from, to, 1));
        let loaded = load(&files);
        let found = loaded.problems.iter().find(|problem| problem.code == code);
        let found = found.unwrap_or_else(|| panic!("{code}: {:#?}", loaded.problems));
        let text = String::from_utf8_lossy(&files.0[DIRECTORY]).into_owned();
        assert_eq!(&text[found.span.clone()], place, "{code}");
        assert!(found.line > 0 && found.file == DIRECTORY, "{code}");
        let refuses = found.severity == Severity::Error;
        assert_eq!(loaded.directory.is_none(), refuses, "{code}");
    }
}

#[test]
fn edition_without_a_danger_number_for_everybody_is_refused() {
    let nobody = |text: String| {
        text.replace("\"danger\", ", "")
            .replace("[\"danger\"]", "[\"person\"]")
    };
    let children_alone = |text: String| {
        let (before, after) = text
            .split_once("id = \"child-danger\"")
            .expect("it is there");
        let after = after.to_owned();
        format!("{}id = \"child-danger\"{after}", nobody(before.to_owned())).replace(
            "number = \"3114\"\nchannel = \"call\"\nsituations = [\"danger\", ",
            "number = \"3114\"\nchannel = \"call\"\nsituations = [",
        )
    };
    let one = |text: String| {
        let all = nobody(text);
        all.replacen(
            "number = \"112\"\nchannel = \"call\"\nsituations = [",
            "number = \"112\"\nchannel = \"call\"\nsituations = [\"danger\", ",
            1,
        )
    };
    let refused = |files: PackFiles| {
        let loaded = load(&files);
        let codes: Vec<&str> = loaded.problems.iter().map(|one| one.code).collect();
        assert_eq!(
            loaded.directory.is_none(),
            codes.contains(&"no-danger-number"),
            "{codes:?}"
        );
        loaded.directory.is_none()
    };
    assert!(refused(folder(nobody)));
    assert!(refused(folder(children_alone)));
    assert!(!refused(folder(one)));
}

#[test]
fn empty_local_number_never_hides_the_number_for_everywhere() {
    let directory = shipped();
    let mut contact = directory
        .contact("emergency-europe")
        .expect("it is there")
        .clone();
    for (local, number) in [("", "112"), ("15", "15")] {
        contact.local = [("75".to_owned(), local.to_owned())].into();
        assert_eq!(contact.number_in(Some("75")), Some(number));
        assert_eq!(contact.number_in(Some("13")), Some("112"));
    }
}

#[test]
fn duty_of_a_role_bound_by_secrecy_may_not_bring_the_step_of_article_40() {
    for (from, to) in [
        (
            "laws = [\"cp-226-13\"]",
            "laws = [\"cp-226-13\", \"cpp-40\"]",
        ),
        (
            "laws = [\"cp-226-13\"]",
            "laws = [\"cp-226-13\"]\nsteps = [\"article-40\"]",
        ),
        (
            "for = { secrecy = false, reports_offences = true }",
            "for = { reports_offences = true }\nlaws = [\"cpp-40\"]\nsteps = [\"x\"]\nverified_by = \"\"\nverified_on = \"\"\n[[duty]]\nid = \"keep\"\nfor = { roles = [\"outreach\"] }",
        ),
    ] {
        let loaded = load(&folder(|text| text.replacen(from, to, 1)));
        let codes: Vec<&str> = loaded.problems.iter().map(|one| one.code).collect();
        assert!(codes.contains(&"secrecy-and-offences"), "{codes:?}");
        assert!(loaded.directory.is_none());
    }
}

#[test]
fn missing_folder_and_missing_texts_are_problems() {
    let loaded = load(&PackFiles::default());
    assert_eq!(loaded.problems[0].code, "directory-missing-file");
    let mut files = folder(|text| text);
    let french = String::from_utf8(files.0["texts/fr.ftl"].clone()).expect("text");
    let without = french.replace("contact-police =", "contact-polise =");
    files
        .0
        .insert("texts/fr.ftl".to_owned(), without.into_bytes());
    let loaded = load(&files);
    let codes: Vec<&str> = loaded.problems.iter().map(|one| one.code).collect();
    assert!(codes.contains(&"text-missing") && codes.contains(&"text-unused"));
    assert!(loaded.directory.is_none());
}

#[test]
fn child_is_told_in_the_familiar_form() {
    let directory = shipped();
    let said = |age| directory.text_for("fr", "right-pay", age).text;
    assert!(said(Some(Age::Minor)).contains("que tu as fait"));
    assert_eq!(said(Some(Age::Adult)), said(None));
    let choice = |age| directory.text_for("fr", "right-choice", age).text;
    assert!(choice(Some(Age::Adult)).contains("vous qui la choisissez"));
    assert!(!choice(None).contains("choisissez"));
    // Nothing that a child reads says « vous ».
    let minor = Asking {
        age: Some(Age::Minor),
        ..Asking::default()
    };
    for right in directory.rights_for(&minor) {
        let id = format!("right-{}", right.id);
        let said = directory.text_for("fr", &id, minor.age).text.to_lowercase();
        assert!(
            !said.contains("vous") && !said.contains("votre"),
            "{id}: {said}"
        );
    }
}

/// A worker who told the person of secrecy and has another role since is shown no step of a duty that was not told.
#[test]
fn step_of_a_duty_needs_the_role_in_which_it_was_told() {
    let directory = shipped();
    let asking = |role: &str| Asking {
        role: Some(role.to_owned()),
        ..Asking::default()
    };
    for (told_in, now, shown) in [
        (Some("police"), "police", true),
        (Some("outreach"), "police", false),
        (None, "police", false),
        (Some("police"), "outreach", false),
        (Some("border"), "police", true),
    ] {
        let told = Told {
            in_role: told_in,
            as_child: false,
        };
        let found = directory.step_is_for("article-40", &asking(now), &told);
        assert_eq!(found, shown, "told as {told_in:?}, now {now}");
        assert!(directory.step_is_for("not-confront", &asking(now), &told));
    }
}

#[test]
fn step_of_a_duty_is_for_nobody_who_was_not_told_of_it() {
    let directory = shipped();
    let roles = directory.roles.iter().map(|role| Some(role.id.as_str()));
    for role in roles.chain([None, Some("a-role-of-elsewhere")]) {
        for age in [None, Some(Age::Minor), Some(Age::Adult)] {
            for told_as_child in [false, true] {
                let asking = Asking {
                    role: role.map(str::to_owned),
                    age,
                    ..Asking::default()
                };
                let told: Vec<_> = directory.duties_to_tell(role, told_as_child).collect();
                let was_told = Told {
                    in_role: role,
                    as_child: told_as_child,
                };
                for step in directory.duties.iter().flat_map(|duty| &duty.steps) {
                    let shown = directory.step_is_for(step, &asking, &was_told);
                    let named = told.iter().any(|duty| duty.steps.contains(step));
                    assert!(named || !shown, "{role:?} {age:?} {step}");
                }
                let bound = role.and_then(|role| directory.role(role));
                if bound.is_none_or(|role| role.secrecy) {
                    assert!(!directory.step_is_for("article-40", &asking, &was_told));
                    assert!(
                        told.iter()
                            .all(|duty| !duty.laws.contains(&"cpp-40".to_owned()))
                    );
                }
            }
        }
    }
}

#[test]
fn changes_say_what_a_new_edition_changes() {
    let old = shipped();
    let mut files = folder(|text| {
        text.replacen("number = \"3114\"", "number = \"3115\"", 1)
            .replacen("id = \"forced-marriage\"", "id = \"forced-marriages\"", 1)
    });
    for locale in ["fr", "en", "ar", "ro"] {
        let name = format!("texts/{locale}.ftl");
        let text = String::from_utf8(files.0[&name].clone()).expect("text");
        let text = text.replace("contact-forced-marriage =", "contact-forced-marriages =");
        let text = text.replace("contact-police = Police secours", "contact-police = Police");
        files.0.insert(name, text.into_bytes());
    }
    let new = load(&files).directory.expect("it is sound");
    let found = changes(&old, &new);
    let told: Vec<String> = found
        .iter()
        .map(|one| format!("{} {} {:?}", one.kind.code(), one.id, one.changed))
        .collect();
    let expected = [
        "contact forced-marriage Removed",
        "contact suicide-prevention Value { key: \"number\", before: \"3114\", after: \"3115\" }",
        "contact forced-marriages Added",
        "contact police Text { locale: \"fr\", name: \"contact-police\", before: \"Police secours ou gendarmerie\", after: \"Police ou gendarmerie\" }",
    ];
    assert_eq!(told, expected);
    assert_eq!(changes(&old, &old), []);
    assert_ne!(old.sha256(), new.sha256());
}

#[test]
fn unverified_names_every_entry_until_somebody_verifies_it() {
    let directory = shipped();
    let all = unverified(&directory);
    let entries = directory.roles.len() + directory.duties.len() + directory.contacts.len();
    assert_eq!(
        all.len(),
        entries + directory.rights.len() + directory.laws.len()
    );
    assert!(all.iter().any(|one| one.id == "police" && one.official));
    let verified = folder(|text| {
        let text = text.replace("verified_by = \"\"", "verified_by = \"A. Lawyer\"");
        text.replace("verified_on = \"\"", "verified_on = \"2026-12-01\"")
    });
    let directory = load(&verified).directory.expect("it is sound");
    assert_eq!(unverified(&directory), []);
}

#[test]
fn every_problem_has_its_sentence_and_its_fix_in_every_language() {
    let mut sorted = PROBLEM_CODES;
    sorted.sort_unstable();
    assert_eq!(sorted, PROBLEM_CODES);
    for code in PROBLEM_CODES {
        assert!(!repere_protocol::PROBLEM_CODES.contains(&code), "{code}");
        let id = format!("problem-{code}");
        for locale in repere_language::languages(repere_language::Audience::Tools) {
            for attribute in [None, Some("fix")] {
                let text = repere_language::interface().find(locale, &id, attribute, &[]);
                assert!(text.is_some_and(|text| !text.fallback), "{id} in {locale}");
            }
        }
    }
}
