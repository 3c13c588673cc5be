//! What the fuzz target of moving pictures does with its bytes, and what must hold then.
//! `crates/exchange/tests/corpus.rs` replays the corpus through the same functions.

use repere_exchange::pictures::{MAX_BYTES, Pictures, Read, Reader};

/// What a camera saw, a line a picture. Where a first line is missing, the bytes are a file that is shown, and every
/// third picture of it is lost.
pub fn pictures(input: &[u8]) {
    let mut reader = Reader::new();
    for text in String::from_utf8_lossy(input).lines() {
        match reader.read(text) {
            Read::Nothing => {}
            Read::Part { read, needed } => assert!(read <= needed),
            Read::Whole(file) => assert!((1..=MAX_BYTES).contains(&file.len())),
        }
    }
    let Some(shown) = Pictures::of(input) else {
        return;
    };
    let texts = shown.texts(0, 2 * shown.needed() + 12);
    let kept = texts.iter().enumerate().filter(|(at, _)| at % 3 != 0);
    let mut reader = Reader::new();
    let whole = kept
        .map(|(_, text)| reader.read(text))
        .find_map(|read| match read {
            Read::Whole(file) => Some(file),
            _ => None,
        });
    assert_eq!(whole.as_deref(), Some(input));
}
