#![no_main]

#[path = "../harness/desk.rs"]
mod harness;
#[path = "../harness/sealed.rs"]
mod sealed;

libfuzzer_sys::fuzz_target!(|input: &[u8]| harness::desk(input));
