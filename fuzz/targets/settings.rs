#![no_main]

#[path = "../harness/settings.rs"]
mod harness;

libfuzzer_sys::fuzz_target!(|input: &[u8]| harness::settings(input));
