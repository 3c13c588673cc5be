#![no_main]

// The source itself: the crate around it is the whole application, which would have to be built for this.
#[allow(dead_code, reason = "a part of it is used")]
#[path = "../../crates/app/src/protocols/bundle.rs"]
mod bundle_file;
#[path = "../harness/bundle.rs"]
mod harness;

libfuzzer_sys::fuzz_target!(|input: &[u8]| harness::bundle(input));
