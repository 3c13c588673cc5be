//! The protocols and the directory are embedded; a change of theirs must reach the next build.

fn main() {
    for folder in ["../../screening-protocols", "../../directory"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
