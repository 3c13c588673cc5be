//! The pack `unaccompanied-minor`, as it is shipped: what is not asked of a child.

use repere_protocol::{Pack, PackFiles, load};
use std::collections::BTreeMap;
use std::path::Path;

fn pack() -> Pack {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = manifest.join("../../screening-protocols/unaccompanied-minor");
    let texts = ["fr", "en", "ar", "ro"].map(|locale| format!("texts/{locale}.ftl"));
    let names = ["protocol.toml", "SOURCES.md"].map(str::to_owned);
    let files: BTreeMap<String, Vec<u8>> = names
        .into_iter()
        .chain(texts)
        .map(|name| {
            let bytes = std::fs::read(folder.join(&name)).expect("the pack is there");
            (name, bytes)
        })
        .collect();
    load(&PackFiles(files)).pack.expect("the pack can be used")
}

/// Living in a hotel with a parent, or not being able to say no, is no reason to ask a child about its body, about
/// marriage or about wanting to die; what the child says of it opens the question.
#[test]
fn body_and_marriage_are_asked_of_no_child_for_where_it_lives_or_what_it_cannot_refuse() {
    let pack = pack();
    let hotel = r#""seen": ["nothing"], "sleep": "hotel", "adult": "parent", "age": "13-14",
        "worry": ["nothing"], "day": ["play"], "can-say-no": "yes", "free-to-go": "yes", "moved": "no""#;
    let begs = r#""seen": ["nothing"], "sleep": "friends", "adult": "nobody", "age": "13-14",
        "worry": ["nothing"], "day": ["asks-money"], "can-say-no": "no", "school": "no-wish", "hours": "6-to-8",
        "money": "family", "sum": "no""#;
    for (answers, asked) in [
        (hotel.to_owned(), &[][..]),
        (begs.to_owned(), &[]),
        (
            hotel.replace(r#""worry": ["nothing"]"#, r#""worry": ["pictures"]"#),
            &["body"],
        ),
        (
            begs.replace(r#""worry": ["nothing"]"#, r#""worry": ["marriage"]"#),
            &["marriage"],
        ),
    ] {
        let given = pack.read_answers(&format!("{{ {answers} }}"));
        let route = pack.route(&given.expect("the answers fit"));
        let hard = ["marriage", "body", "dark-thoughts"];
        let reached = hard.map(|id| (id, route.reached.iter().any(|one| one == id)));
        let reached = reached.into_iter().filter(|(_, reached)| *reached);
        let reached: Vec<&str> = reached.map(|(id, _)| id).collect();
        assert_eq!(reached, asked, "{answers}");
    }
}
