#![no_main]

#[path = "../harness/hub.rs"]
mod harness;

libfuzzer_sys::fuzz_target!(|input: &[u8]| harness::hub(input));
