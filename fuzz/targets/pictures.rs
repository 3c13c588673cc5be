#![no_main]

#[path = "../harness/pictures.rs"]
mod harness;

libfuzzer_sys::fuzz_target!(|input: &[u8]| harness::pictures(input));
