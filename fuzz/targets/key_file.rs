#![no_main]

#[path = "../harness/key_file.rs"]
mod harness;

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    // In memory where the system has such a folder: each input is synced to the disk otherwise.
    let memory = std::path::Path::new("/dev/shm");
    let folder = if memory.is_dir() {
        tempfile::tempdir_in(memory)
    } else {
        tempfile::tempdir()
    };
    let folder = folder.expect("a folder");
    harness::key_file(folder.path(), input);
});
