#![no_main]

#[path = "../harness/sealed.rs"]
mod harness;

libfuzzer_sys::fuzz_target!(|input: &[u8]| harness::parcel(input));
