#![no_main]

#[path = "../harness/directory.rs"]
mod harness;

libfuzzer_sys::fuzz_target!(|input: &[u8]| harness::directory(input));
