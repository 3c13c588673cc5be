//! Finding texts: fallback, review, direction, plural forms, hostile and broken input.

use repere_language::{Catalog, Direction, Review, Text, Value};

const FR: &str = "### review: source
hello = Bonjour
    .hint = Une salutation
named = Bonjour { $name }
only-source = Seulement ici
";

const AR: &str = "### review: draft
# review: reviewed
hello = مرحبا
named = مرحبا { $name }
blank = { \"\" }
hours = { $hours ->
    [zero] لا ساعات
    [one] ساعة
    [two] ساعتان
    [few] { $hours } ساعات
   *[other] { $hours } ساعة
}
";

fn catalog() -> Catalog {
    let (catalog, problems) = Catalog::new("fr", texts(&[("fr", FR), ("ar", AR)]));
    assert_eq!(problems, []);
    catalog
}

fn texts(texts: &[(&str, &str)]) -> Vec<(String, String)> {
    texts
        .iter()
        .map(|(locale, text)| ((*locale).to_owned(), (*text).to_owned()))
        .collect()
}

#[track_caller]
fn check(
    locale: &str,
    id: &str,
    attribute: Option<&str>,
    args: &[(&str, Value)],
    expected: (&str, &str, Review, bool),
) {
    let (text, locale_found, review, fallback) = expected;
    let direction = if locale_found == "ar" {
        Direction::Rtl
    } else {
        Direction::Ltr
    };
    let expected = Text {
        text: text.to_owned(),
        locale: locale_found.to_owned(),
        direction,
        review,
        fallback,
    };
    assert_eq!(catalog().text(locale, id, attribute, args), expected);
}

#[test]
fn text_is_in_the_asked_language_where_it_is_there() {
    check(
        "fr",
        "hello",
        None,
        &[],
        ("Bonjour", "fr", Review::Source, false),
    );
    check(
        "fr",
        "hello",
        Some("hint"),
        &[],
        ("Une salutation", "fr", Review::Source, false),
    );
    check(
        "ar",
        "hello",
        None,
        &[],
        ("مرحبا", "ar", Review::Reviewed, false),
    );
    check(
        "ar",
        "named",
        None,
        &[("name", "Ana".into())],
        ("مرحبا Ana", "ar", Review::Draft, false),
    );
    check(
        "ar-MA",
        "hello",
        None,
        &[],
        ("مرحبا", "ar", Review::Reviewed, false),
    );
}

#[test]
fn text_falls_back_to_the_source_language() {
    check(
        "ar",
        "only-source",
        None,
        &[],
        ("Seulement ici", "fr", Review::Source, true),
    );
    check(
        "ar",
        "hello",
        Some("hint"),
        &[],
        ("Une salutation", "fr", Review::Source, true),
    );
    check(
        "ti",
        "hello",
        None,
        &[],
        ("Bonjour", "fr", Review::Source, true),
    );
    check(
        "ar-Latn",
        "hello",
        None,
        &[],
        ("Bonjour", "fr", Review::Source, true),
    );
}

#[test]
fn text_is_its_id_where_no_language_has_it() {
    check(
        "ar",
        "unheard-of",
        None,
        &[],
        ("unheard-of", "fr", Review::Draft, true),
    );
    check(
        "ar",
        "hello",
        Some("colour"),
        &[],
        ("hello.colour", "fr", Review::Draft, true),
    );
    check(
        "ar",
        "blank",
        None,
        &[],
        ("blank", "fr", Review::Draft, true),
    );
    assert_eq!(catalog().find("ar", "unheard-of", None, &[]), None);
}

#[test]
fn forgotten_variable_shows_and_keeps_the_language() {
    check(
        "ar",
        "named",
        None,
        &[],
        ("مرحبا {$name}", "ar", Review::Draft, false),
    );
}

#[test]
fn plural_forms_and_latin_digits() {
    for (number, expected) in [
        (0, "لا ساعات"),
        (1, "ساعة"),
        (2, "ساعتان"),
        (7, "7 ساعات"),
        (70, "70 ساعة"),
        (1200, "1200 ساعة"),
        (i64::MAX, "9223372036854775807 ساعة"),
    ] {
        check(
            "ar",
            "hours",
            None,
            &[("hours", number.into())],
            (expected, "ar", Review::Draft, false),
        );
    }
}

#[test]
fn value_cannot_reorder_the_text_around_it() {
    let hostile = "a\u{202E}b\u{2067}c\0d";
    check(
        "fr",
        "named",
        None,
        &[("name", hostile.into())],
        ("Bonjour abcd", "fr", Review::Source, false),
    );
    check(
        "fr",
        "named",
        None,
        &[("name", "{ $x } { hello }".into())],
        ("Bonjour { $x } { hello }", "fr", Review::Source, false),
    );
}

#[test]
fn review_of_a_whole_language() {
    let files = [
        ("fr", "a = a\n"),
        ("en", "### review: reviewed\na = a\n"),
        ("ro", "### review: reviewed\nb = b\n"),
        ("ar", "a = a\n"),
    ];
    let (catalog, _) = Catalog::new("fr", texts(&files));
    assert_eq!(catalog.locales(), ["ar", "en", "fr", "ro"]);
    for (locale, expected) in [
        ("fr", Review::Source),
        ("en", Review::Reviewed),
        ("ro", Review::Draft),
        ("ar", Review::Draft),
        ("ti", Review::Draft),
    ] {
        assert_eq!(catalog.least_review(locale), expected, "{locale}");
    }
    assert_eq!(catalog.missing("ro"), ["a"]);
    assert_eq!(catalog.missing("en"), [""; 0]);
}

#[test]
fn several_files_of_a_language_are_one() {
    let (catalog, problems) = Catalog::new(
        "fr",
        texts(&[("fr", "a = { b }\n"), ("fr", "### review: draft\nb = B\n")]),
    );
    assert_eq!(problems, []);
    assert_eq!(catalog.text("fr", "a", None, &[]).text, "B");
    assert_eq!(catalog.text("fr", "a", None, &[]).review, Review::Source);
    assert_eq!(catalog.text("fr", "b", None, &[]).review, Review::Draft);
}

#[track_caller]
fn check_problems(locale: &str, ftl: &str, expected: &[(u32, u32, &str, &str)]) -> Catalog {
    let (catalog, problems) = Catalog::new("fr", texts(&[("fr", "sound = Sain\n"), (locale, ftl)]));
    let found: Vec<_> = problems
        .iter()
        .map(|problem| {
            (
                problem.line,
                problem.column,
                problem.code.as_str(),
                problem.subject.as_str(),
            )
        })
        .collect();
    assert_eq!(found, expected);
    assert!(
        problems
            .iter()
            .all(|problem| problem.source == 1 && problem.locale == locale)
    );
    assert_eq!(catalog.text("fr", "sound", None, &[]).text, "Sain");
    catalog
}

#[test]
fn broken_message_leaves_the_others() {
    let catalog = check_problems(
        "en",
        "sound = Sound\n\nbroken = { $\n\nwhat is this\n\nlast = Last\n",
        &[
            (3, 13, "syntax", "broken = { $"),
            (5, 6, "syntax", "what is this"),
        ],
    );
    assert_eq!(catalog.text("en", "sound", None, &[]).text, "Sound");
    assert_eq!(catalog.text("en", "last", None, &[]).text, "Last");
    assert_eq!(catalog.text("en", "broken", None, &[]).text, "broken");
}

#[test]
fn unknown_names_are_reported() {
    check_problems(
        "en",
        "a = { nothing }\nb = { -nobody }\nc = { a.x }\n",
        &[
            (1, 1, "unknown-reference", "nothing"),
            (2, 1, "unknown-reference", "-nobody"),
            (3, 1, "unknown-reference", "a.x"),
        ],
    );
    check_problems(
        "en",
        "a = { NUMBER($n, minimumFractionDigits: 99999999999) }\n",
        &[(1, 1, "unknown-function", "NUMBER")],
    );
    check_problems("en", "a = A\na = B\n-t = T\n", &[(2, 1, "duplicate", "a")]);
}

#[test]
fn reference_that_leads_nowhere_falls_back() {
    let (catalog, _) = Catalog::new(
        "fr",
        texts(&[("fr", "a = Entier\n"), ("en", "a = Half { nothing }\n")]),
    );
    let text = catalog.text("en", "a", None, &[]);
    assert_eq!((text.text.as_str(), text.fallback), ("Entier", true));
}

#[test]
fn claim_about_the_review_is_checked() {
    let catalog = check_problems(
        "en",
        "### review: source\n\nsound = Sound\n# review: perhaps\na = A\n",
        &[
            (1, 5, "not-the-source", "source"),
            (4, 3, "unknown-review", "perhaps"),
        ],
    );
    assert_eq!(catalog.text("en", "sound", None, &[]).review, Review::Draft);
    assert_eq!(catalog.text("en", "a", None, &[]).review, Review::Draft);
}

#[test]
fn name_that_is_no_locale_still_works() {
    let catalog = check_problems(
        "not a locale!",
        "a = { 3 ->\n    [one] 1\n   *[other] many\n}\n",
        &[(1, 1, "not-a-locale", "not a locale!")],
    );
    assert_eq!(catalog.text("not a locale!", "a", None, &[]).text, "many");
}

#[test]
fn loops_are_refused() {
    let catalog = check_problems(
        "en",
        "a = { b }\nb = { a }\nc = fine\n",
        &[(1, 1, "cycle", "a"), (2, 1, "cycle", "b")],
    );
    assert_eq!(catalog.find("en", "a", None, &[]), None);
    assert_eq!(catalog.text("en", "c", None, &[]).text, "fine");
}

/// A billion laughs: ten levels of ten.
#[test]
fn bombs_are_refused_before_they_are_resolved() {
    let mut bomb = String::from("lol0 = lol\n");
    for level in 1..=9 {
        let below = format!("{{ lol{} }}", level - 1).repeat(10);
        bomb.push_str(&format!("lol{level} = {below}\n"));
    }
    let (catalog, problems) = Catalog::new("fr", texts(&[("fr", &bomb)]));
    let refused: Vec<_> = problems
        .iter()
        .map(|problem| problem.subject.as_str())
        .collect();
    assert_eq!(
        refused,
        [
            "lol2", "lol3", "lol4", "lol5", "lol6", "lol7", "lol8", "lol9"
        ]
    );
    assert_eq!(catalog.text("fr", "lol1", None, &[]).text, "lol".repeat(10));
    assert_eq!(catalog.find("fr", "lol9", None, &[]), None);
}

/// Nested placeables reach an `unreachable!` in fluent-bundle 0.16.0 when its own limit strikes.
#[test]
fn bombs_in_nested_places_do_not_panic() {
    let hundred_and_one = "{ $n }".repeat(101);
    for outer in [
        "{ { inner } }",
        "{ \"a\" ->\n   *[a] { inner }\n}",
        "{ 1 ->\n   *[a] { inner }\n}",
    ] {
        let ftl = format!("inner = {hundred_and_one}\nouter = {outer}\n");
        let (catalog, problems) = Catalog::new("fr", texts(&[("fr", &ftl)]));
        assert_eq!(problems.len(), 2, "{problems:?}");
        assert_eq!(
            catalog.find("fr", "outer", None, &[("n", 1_i64.into())]),
            None
        );
    }
}

#[test]
fn depth_is_refused_before_it_is_parsed() {
    for deep in [
        "{".repeat(100_000),
        "{ F(".repeat(100_000),
        "{\n".repeat(100_000),
    ] {
        let (catalog, problems) = Catalog::new(
            "fr",
            texts(&[("fr", &format!("deep = {deep}\nfine = Bien\n"))]),
        );
        assert_eq!(
            problems.first().map(|problem| problem.code.as_str()),
            Some("too-deep")
        );
        assert_eq!(catalog.text("fr", "fine", None, &[]).text, "Bien");
    }
    let (_, problems) = Catalog::new("fr", texts(&[("fr", &"# long\n".repeat(1_300_000))]));
    assert_eq!(problems[0].code, "too-large");
}

#[test]
fn text_beyond_all_bounds_is_not_given() {
    let (catalog, problems) = Catalog::new(
        "fr",
        texts(&[("fr", &format!("long = {}\n", "long ".repeat(20_000)))]),
    );
    assert_eq!(problems, []);
    assert_eq!(catalog.find("fr", "long", None, &[]), None);
}

proptest::proptest! {
    #[test]
    fn fluent_source_never_panics(ftl in r#"([a-c] = |\n|\{|\}|\(|\)|"|\$a|b| |-|>|\*|\[|\]|\.|#|\\u00|[0-9]|é|\r){0,60}"#, name in ".{0,20}") {
        let (catalog, _) = Catalog::new("fr", [("fr".to_owned(), ftl.clone()), ("ar".to_owned(), ftl)]);
        for locale in ["fr", "ar", "en"] {
            for id in ["a", "b", "c"] {
                let text = catalog.text(locale, id, None, &[("a", Value::Text(&name)), ("b", Value::Number(2))]);
                proptest::prop_assert!(!text.text.trim().is_empty());
            }
        }
    }
}
