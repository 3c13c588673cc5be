//! The pack `labour-exploitation`, as it is shipped.

use repere_protocol::{Loaded, PackFiles, load};
use std::collections::BTreeMap;
use std::path::Path;

fn labour() -> Loaded {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../screening-protocols/labour-exploitation");
    let mut files = BTreeMap::new();
    for name in [
        "protocol.toml",
        "cases.toml",
        "texts/fr.ftl",
        "texts/en.ftl",
        "texts/ar.ftl",
        "texts/ro.ftl",
    ] {
        if let Ok(bytes) = std::fs::read(folder.join(name)) {
            files.insert(name.to_owned(), bytes);
        }
    }
    load(&PackFiles(files))
}

#[test]
fn loads_and_passes_its_cases() {
    let Loaded {
        pack,
        cases,
        problems,
    } = labour();
    for p in &problems {
        eprintln!(
            "{:?} {} {}:{}:{} {:?}",
            p.severity, p.code, p.file, p.line, p.column, p.parameters
        );
    }
    let pack = pack.expect("the pack has no error");
    let start = std::time::Instant::now();
    let mut failed = 0;
    for case in &cases {
        let (assessment, differences) = case.run(&pack);
        if !differences.is_empty() {
            failed += 1;
            eprintln!("{}: {differences:?}", case.id);
        }
        if !assessment.exact {
            eprintln!("{} not exact", case.id);
        }
    }
    eprintln!(
        "{} cases {failed} failed, {:?}",
        cases.len(),
        start.elapsed()
    );
}
