//! Rebuilds the crate when a text of the interface changes: `include_dir!` alone does not notice on a stable compiler.

fn main() {
    println!("cargo:rerun-if-changed=../../locales");
    println!("cargo:rerun-if-changed=build.rs");
}
