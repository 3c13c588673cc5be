//! Metadata of a recording: the comments that every Ogg file of speech carries
//! (RFC 7845, section 5.2 for Opus; Vorbis I, section 5). They travel inside the file, so a voice
//! that no person spoke cannot lose its mark on the way.

use sha2::{Digest, Sha256};

/// The comment that says who speaks.
pub const VOICE_COMMENT: &str = "REPERE_VOICE";
/// The value of the voice's comment where a machine speaks.
pub const SYNTHETIC_VOICE: &str = "synthetic";
/// The comment with the SHA-256, hexadecimal, of the words that are spoken, in UTF-8.
pub const TEXT_COMMENT: &str = "REPERE_TEXT_SHA256";

/// The longest header of comments that is read, in bytes.
const MAX_HEADER: usize = 64 * 1024;

/// What [`TEXT_COMMENT`] says of these words.
pub fn text_sha256(text: &str) -> String {
    hex::encode(Sha256::digest(text.trim()))
}

/// What a recording says about itself. A recording that says nothing was spoken by a person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RecordingFacts {
    /// A machine speaks.
    pub synthetic: bool,
    /// SHA-256 of the words that are spoken, hexadecimal, if it says so.
    pub text_sha256: Option<String>,
}

impl RecordingFacts {
    /// Reads them from an Ogg file. Never fails: what cannot be read says nothing.
    pub fn read(ogg: &[u8]) -> RecordingFacts {
        let mut facts = RecordingFacts::default();
        let header = second_packet(ogg);
        let body = header
            .strip_prefix(b"OpusTags")
            .or_else(|| header.strip_prefix(b"\x03vorbis"));
        let Some(body) = body else { return facts };
        for comment in comments(body) {
            let Some((name, value)) = std::str::from_utf8(comment)
                .ok()
                .and_then(|comment| comment.split_once('='))
            else {
                continue;
            };
            if name.eq_ignore_ascii_case(VOICE_COMMENT) {
                facts.synthetic = value == SYNTHETIC_VOICE;
            } else if name.eq_ignore_ascii_case(TEXT_COMMENT) {
                facts.text_sha256 = Some(value.to_ascii_lowercase());
            }
        }
        facts
    }
}

/// The packet after the first, which both formats keep for comments; as much as is there.
fn second_packet(ogg: &[u8]) -> Vec<u8> {
    let mut packet = Vec::new();
    let mut rest = ogg;
    let mut pages = 0;
    while let Some((laced, body, after)) = page(rest) {
        rest = after;
        pages += 1;
        // The first page holds the first packet and nothing else.
        if pages == 1 {
            continue;
        }
        let mut at = 0;
        for length in laced {
            let end = at + usize::from(*length);
            packet.extend_from_slice(&body[at..end]);
            at = end;
            if *length < 255 || packet.len() > MAX_HEADER {
                return packet;
            }
        }
    }
    packet
}

/// The first page: its lacing values, its body, and what follows (RFC 3533, section 6).
fn page(bytes: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let head = bytes.strip_prefix(b"OggS")?;
    let (segments, rest) = head.get(22..)?.split_first()?;
    let (laced, rest) = rest.split_at_checked(usize::from(*segments))?;
    let length = laced.iter().map(|length| usize::from(*length)).sum();
    let (body, after) = rest.split_at_checked(length)?;
    Some((laced, body, after))
}

/// The comments after the name of the program that wrote them; as many as can be read.
fn comments(body: &[u8]) -> Vec<&[u8]> {
    let mut found = Vec::new();
    let Some((_, rest)) = counted(body) else {
        return found;
    };
    let Some((count, mut rest)) = number(rest) else {
        return found;
    };
    while found.len() < count {
        let Some((comment, after)) = counted(rest) else {
            break;
        };
        found.push(comment);
        rest = after;
    }
    found
}

fn counted(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = number(bytes)?;
    rest.split_at_checked(length)
}

fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (number, rest) = bytes.split_first_chunk::<4>()?;
    Some((usize::try_from(u32::from_le_bytes(*number)).ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page with whole packets in it.
    fn page_of(packets: &[&[u8]]) -> Vec<u8> {
        let mut laced = Vec::new();
        for packet in packets {
            laced.extend(std::iter::repeat_n(255, packet.len() / 255));
            laced.push((packet.len() % 255) as u8);
        }
        let mut page = b"OggS".to_vec();
        page.extend([0; 22]);
        page.push(laced.len() as u8);
        page.extend(laced);
        page.extend(packets.concat());
        page
    }

    fn tags(start: &[u8], comments: &[&str]) -> Vec<u8> {
        let mut tags = start.to_vec();
        for counted in ["a program"].iter().chain(comments).enumerate() {
            if counted.0 == 1 {
                tags.extend((comments.len() as u32).to_le_bytes());
            }
            tags.extend((counted.1.len() as u32).to_le_bytes());
            tags.extend(counted.1.as_bytes());
        }
        tags
    }

    fn file(tags: &[u8]) -> Vec<u8> {
        [page_of(&[b"OpusHead........"]), page_of(&[tags])].concat()
    }

    #[track_caller]
    fn check(ogg: &[u8], synthetic: bool, text: Option<&str>) {
        let expected = RecordingFacts {
            synthetic,
            text_sha256: text.map(str::to_owned),
        };
        assert_eq!(RecordingFacts::read(ogg), expected);
    }

    #[test]
    fn recording_says_who_speaks_and_which_words() {
        let long = "x".repeat(700);
        let machine = ["REPERE_VOICE=synthetic", "repere_text_sha256=AB12"];
        let padded = [long.as_str(), machine[0], machine[1]];
        check(&file(&tags(b"OpusTags", &machine)), true, Some("ab12"));
        check(&file(&tags(b"\x03vorbis", &machine)), true, Some("ab12"));
        check(&file(&tags(b"OpusTags", &padded)), true, Some("ab12"));
        check(
            &file(&tags(b"OpusTags", &["REPERE_VOICE=person"])),
            false,
            None,
        );
        check(
            &file(&tags(b"OpusTags", &["ARTIST=REPERE_VOICE"])),
            false,
            None,
        );
        check(&file(b"SpeexTags"), false, None);
    }

    #[test]
    fn unreadable_recording_says_nothing() {
        let whole = file(&tags(b"OpusTags", &["REPERE_VOICE=synthetic"]));
        for cut in 0..whole.len() {
            check(&whole[..cut], false, None);
        }
        check(&whole, true, None);
        for at in 0..whole.len() {
            let mut bent = whole.clone();
            bent[at] ^= 0xff;
            RecordingFacts::read(&bent);
        }
        let mut endless = b"OpusTags".to_vec();
        endless.extend([0xff; 8]);
        check(&file(&endless), false, None);
    }
}
