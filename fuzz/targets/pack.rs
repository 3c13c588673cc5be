#![no_main]

#[path = "../harness/packs.rs"]
mod harness;

libfuzzer_sys::fuzz_target!(|input: &[u8]| harness::pack(input));
