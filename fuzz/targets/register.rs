#![no_main]

#[allow(dead_code, reason = "the test that replays the corpus uses the rest")]
#[path = "../harness/register.rs"]
mod harness;

libfuzzer_sys::fuzz_target!(|input: &[u8]| harness::register(input));
