//! What the worker's role obliges them to report or to keep to themselves.

use crate::texts;
use crate::view::{Duty, Text};
use repere_directory::{Asking, Directory, Told};

/// What a role obliges to, for the worker and for the person. Texts of law are cited in the source language.
pub(crate) fn of_role(
    directory: &Directory,
    role: Option<&str>,
    child: bool,
    interviewer: &str,
    respondent: &str,
) -> Vec<Duty> {
    let told = directory.duties_to_tell(role, child);
    told.map(|duty| {
        let id = format!("duty-{}", duty.id);
        let said = |attribute| directory.find_text(respondent, &id, Some(attribute));
        let to_child = child.then(|| said("child")).flatten();
        let person = to_child.unwrap_or_else(|| directory.text(respondent, &id, Some("person")));
        Duty {
            id: duty.id.clone(),
            worker: texts::view(directory.text(interviewer, &id, None)),
            person: texts::view(person),
            law: texts::verbatim(&directory.cited(&duty.laws), &directory.source_locale),
            verified_on: duty.verified.on,
        }
    })
    .collect()
}

/// What the duties that were told ask for afterwards, besides the steps of a protocol.
pub(crate) fn afterwards(
    directory: &Directory,
    asking: &Asking,
    told: &Told<'_>,
    locale: &str,
) -> Vec<Text> {
    let told = directory.duties_that_were_told(asking, told);
    told.filter_map(|duty| directory.find_text(locale, &format!("duty-{}", duty.id), Some("after")))
        .map(texts::view)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::shipped::shipped;
    use repere_directory::Age;
    use std::collections::BTreeSet;

    #[track_caller]
    fn check(role: Option<&str>, expected: &[&str]) {
        let directory = shipped().expect("the shipped directory is sound");
        for child in [false, true] {
            let found = of_role(&directory, role, child, "fr", "ar");
            let ids: Vec<&str> = found.iter().map(|duty| duty.id.as_str()).collect();
            assert_eq!(ids, expected);
            for duty in found {
                let locales = (duty.worker.locale.as_str(), duty.person.locale.as_str());
                assert_eq!(locales, ("fr", "ar"));
                assert_eq!(duty.verified_on, None, "nobody has verified {}", duty.id);
            }
        }
    }

    #[test]
    fn role_has_its_own_duties() {
        let inspector = [
            "report-offence",
            "keep-source-secret",
            "minor-in-danger",
            "help-in-danger",
        ];
        check(Some("labour-inspector"), &inspector);
        let officer = ["report-offence", "minor-in-danger", "help-in-danger"];
        check(Some("border"), &officer);
        let bound = [
            "professional-secrecy",
            "minor-in-danger-secrecy",
            "help-in-danger",
        ];
        check(Some("outreach"), &bound);
        check(Some("social-service"), &bound);
        check(Some("health"), &["health-secrecy", bound[1], bound[2]]);
        check(Some("nobody"), &["help-in-danger"]);
        check(None, &[]);
    }

    #[test]
    fn child_is_told_in_the_familiar_form() {
        let directory = shipped().expect("the shipped directory is sound");
        for role in &directory.roles {
            for duty in of_role(&directory, Some(&role.id), true, "fr", "fr") {
                let said = duty.person.text.to_lowercase();
                let formal = said.contains("vous") || said.contains("votre");
                assert!(!formal, "{}: {said}", duty.id);
            }
        }
    }

    /// Every step that a shipped protocol can show.
    fn steps_of_packs() -> BTreeSet<(String, String)> {
        let mut all = BTreeSet::new();
        for files in crate::protocols::packs::embedded() {
            let words = String::from_utf8(files.0["texts/fr.ftl"].clone()).expect("text");
            for line in words.lines() {
                let step = line.strip_prefix("next-step-");
                if let Some((id, text)) = step.and_then(|line| line.split_once(" = ")) {
                    all.insert((id.to_owned(), text.to_owned()));
                }
            }
        }
        all
    }

    #[test]
    fn step_of_a_shipped_protocol_names_no_duty_that_was_not_told_before() {
        let directory = shipped().expect("the shipped directory is sound");
        // As the articles of the duties are written in the protocols' texts.
        let articles = ["art. 40", "434-3", "L226-2-1", "226-13", "226-14", "223-6"];
        let roles: Vec<&str> = directory
            .roles
            .iter()
            .map(|role| role.id.as_str())
            .collect();
        let steps = steps_of_packs();
        assert!(steps.iter().any(|(id, _)| id == "article-40"));
        for (step, text) in &steps {
            if !articles.iter().any(|article| text.contains(article)) {
                continue;
            }
            for role in &roles {
                for age in [None, Some(Age::Minor), Some(Age::Adult)] {
                    for told_as_child in [false, true] {
                        let asking = Asking {
                            role: Some((*role).to_owned()),
                            age,
                            ..Asking::default()
                        };
                        let told = of_role(&directory, Some(role), told_as_child, "fr", "fr");
                        let rows = directory.duties.iter();
                        let mut rows = rows.filter(|duty| duty.steps.contains(step));
                        let named = rows.any(|row| told.iter().any(|duty| duty.id == row.id));
                        let was_told = Told {
                            in_role: Some(role),
                            as_child: told_as_child,
                        };
                        let shown = directory.step_is_for(step, &asking, &was_told);
                        assert!(named || !shown, "{role} {age:?} {step}: {text}");
                    }
                }
            }
        }
    }

    /// Every text under one of these keys, anywhere in a file.
    fn under(value: &toml::Value, keys: &[&str], found: &mut BTreeSet<String>) {
        let texts = |value: &toml::Value| -> Vec<String> {
            let list = value.as_array().into_iter().flatten();
            let all = list.chain([value]).filter_map(toml::Value::as_str);
            all.map(str::to_owned).collect()
        };
        match value {
            toml::Value::Table(table) => {
                for (key, value) in table {
                    if keys.contains(&key.as_str()) {
                        found.extend(texts(value));
                    }
                    under(value, keys, found);
                }
            }
            toml::Value::Array(list) => list.iter().for_each(|one| under(one, keys, found)),
            _ => {}
        }
    }

    #[test]
    fn roles_and_contacts_that_shipped_protocols_name_are_in_the_directory() {
        let directory = shipped().expect("the shipped directory is sound");
        let (mut roles, mut contacts) = (BTreeSet::new(), BTreeSet::new());
        for files in crate::protocols::packs::embedded() {
            let protocol = String::from_utf8(files.0["protocol.toml"].clone()).expect("text");
            let protocol: toml::Value = toml::from_str(&protocol).expect("TOML");
            under(&protocol, &["roles"], &mut roles);
            under(&protocol, &["contact"], &mut contacts);
        }
        assert!(roles.contains("labour-inspector") && contacts.contains("suicide-prevention"));
        for role in &roles {
            assert!(directory.role(role).is_some(), "{role}");
        }
        for contact in &contacts {
            assert!(directory.contact(contact).is_some(), "{contact}");
        }
    }
}
