//! Files of this crate use each other in one direction: a circle of more than two files is a part
//! that nobody can read, test or change alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A file by its path of modules, such as `session::open`.
type Module = String;

/// Every file of `src` that is not a test, by its path of modules, with its text.
fn files() -> BTreeMap<Module, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = BTreeMap::new();
    let mut folders: Vec<PathBuf> = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let inside = path.strip_prefix(&root).expect("inside").with_extension("");
                let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
                if parts.last().is_none_or(|name| *name != "tests") {
                    let text = fs::read_to_string(&path).expect("a source file");
                    found.insert(parts.join("::"), text);
                }
            }
        }
    }
    found.remove("lib");
    found
}

/// The files that a text uses by `crate::`.
fn used(text: &str, files: &BTreeMap<Module, String>) -> BTreeSet<Module> {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let code: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    let mut used = BTreeSet::new();
    for path in code.join("\n").split("crate::").skip(1) {
        let end = path.find(|letter: char| !(letter.is_alphanumeric() || "_:".contains(letter)));
        let mut path = &path[..end.unwrap_or(path.len())];
        // The longest beginning that is a file.
        loop {
            path = path.trim_end_matches(':');
            if files.contains_key(path) {
                used.insert(path.to_owned());
                break;
            }
            match path.rsplit_once("::") {
                Some((shorter, _)) => path = shorter,
                None => break,
            }
        }
    }
    used
}

/// What can be reached from a file.
fn reached(from: &str, uses: &BTreeMap<Module, BTreeSet<Module>>) -> BTreeSet<Module> {
    let mut seen = BTreeSet::new();
    let mut left: Vec<&Module> = uses[from].iter().collect();
    while let Some(next) = left.pop() {
        if seen.insert(next.clone()) {
            left.extend(&uses[next]);
        }
    }
    seen
}

/// The circles: files that can all be reached from one another.
fn circles(uses: &BTreeMap<Module, BTreeSet<Module>>) -> BTreeSet<Vec<Module>> {
    let reached: BTreeMap<&Module, BTreeSet<Module>> = uses
        .keys()
        .map(|file| (file, reached(file, uses)))
        .collect();
    let circle = |file: &Module| -> Vec<Module> {
        let back = |other: &&Module| reached[other].contains(file);
        reached[file].iter().filter(back).cloned().collect()
    };
    let circles = uses.keys().map(circle);
    circles.filter(|circle| circle.len() > 1).collect()
}

#[test]
fn circle_of_imports_has_two_files_at_most() {
    let files = files();
    assert!(files.len() > 50, "{} files", files.len());
    let mut uses: BTreeMap<Module, BTreeSet<Module>> = BTreeMap::new();
    for (file, text) in &files {
        let mut used = used(text, &files);
        used.remove(file);
        uses.insert(file.clone(), used);
    }
    let arrows: usize = uses.values().map(BTreeSet::len).sum();
    assert!(arrows > 150, "{arrows} imports");
    let large: Vec<_> = circles(&uses)
        .into_iter()
        .filter(|circle| circle.len() > 2)
        .collect();
    assert!(large.is_empty(), "{large:#?}");
}

#[test]
fn circle_is_found() {
    let uses = |list: &[(&str, &[&str])]| {
        let list = list.iter().map(|(file, used)| {
            let used = used.iter().map(ToString::to_string).collect();
            ((*file).to_owned(), used)
        });
        list.collect::<BTreeMap<Module, BTreeSet<Module>>>()
    };
    let none = uses(&[("a", &["b", "c"]), ("b", &["c"]), ("c", &[])]);
    assert!(circles(&none).is_empty());
    let three = uses(&[("a", &["b"]), ("b", &["c"]), ("c", &["a"]), ("d", &["a"])]);
    let found: Vec<_> = circles(&three).into_iter().collect();
    assert_eq!(found, [["a", "b", "c"]]);
}
