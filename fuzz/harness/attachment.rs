//! What the fuzz target of attachments does with its bytes, and what must hold then.
//! `crates/attachment/tests/corpus.rs` replays the corpus through the same function.

use repere_attachment::{MAX_BYTES, Refused, strip};

/// A file that somebody chose.
pub fn attachment(input: &[u8]) {
    let stripped = match strip(input) {
        Ok(stripped) => stripped,
        Err(refused) => return assert!(!refused.code().is_empty()),
    };
    assert!((1..=MAX_BYTES).contains(&stripped.bytes.len()));
    // What was stripped once is taken again, as the same kind of file; sound as the same file.
    match strip(&stripped.bytes) {
        Ok(again) => {
            assert_eq!(again.media, stripped.media);
            let is_sound = stripped.media != repere_attachment::Media::Jpeg;
            assert!(!is_sound || again == stripped);
        }
        Err(Refused::TooLarge) => {}
        Err(refused) => panic!("what was stripped is refused: {refused}"),
    }
}
