#![no_main]

#[path = "../harness/attachment.rs"]
mod harness;

libfuzzer_sys::fuzz_target!(|input: &[u8]| harness::attachment(input));
