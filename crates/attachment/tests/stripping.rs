//! What tells of a place, a device or a person is planted wherever a file can hold it, and looked for in what is
//! kept, byte by byte.

mod files;

use files::{PLANTED, SECRET, jpeg, ogg, opus_packets, png, wav, webm, webp};
use proptest::prelude::*;
use repere_attachment::{MAX_BYTES, MAX_SIDE, Media, Refused, strip};

/// The planted words as they can stand in a file: as they are, and as UTF-16 of both orders.
fn hiding_places(words: &str) -> [Vec<u8>; 3] {
    let units = || words.encode_utf16();
    [
        words.as_bytes().to_vec(),
        units().flat_map(u16::to_le_bytes).collect(),
        units().flat_map(u16::to_be_bytes).collect(),
    ]
}

fn holds(file: &[u8], words: &[u8]) -> bool {
    file.windows(words.len()).any(|window| window == words)
}

#[track_caller]
fn check_planted(file: &[u8], media: Media) -> Vec<u8> {
    for words in PLANTED {
        let planted = hiding_places(words).iter().any(|words| holds(file, words));
        assert!(planted, "{words} was planted");
    }
    let stripped = strip(file).expect("stripped");
    assert_eq!(stripped.media, media);
    for words in PLANTED {
        for hiding in hiding_places(words) {
            assert!(!holds(&stripped.bytes, &hiding), "{words} is left");
        }
    }
    for mark in [
        b"Exif".as_slice(),
        b"http://ns.adobe.com",
        b"8BIM",
        b"ICC_PROFILE",
        b"LIST",
        b"bext",
    ] {
        assert!(!holds(&stripped.bytes, mark), "{}", mark.escape_ascii());
    }
    let again = strip(file).expect("stripped");
    assert!(again == stripped, "the same bytes give the same bytes");
    stripped.bytes
}

#[test]
fn stripping_leaves_nothing_that_was_planted_in_a_jpeg() {
    let kept = check_planted(&jpeg(40, 20, 1, true), Media::Jpeg);
    let markers: Vec<u8> = markers(&kept);
    // JFIF's own head, and what a decoder needs: no other segment, no comment.
    let needed = [0xE0, 0xDB, 0xC0, 0xC4, 0xDA];
    assert!(
        markers.iter().all(|marker| needed.contains(marker)),
        "{markers:02x?}"
    );
    assert!(
        kept.ends_with(&[0xFF, 0xD9]),
        "nothing stands behind the end"
    );
}

/// The segments of a JPEG file up to its first scan.
fn markers(file: &[u8]) -> Vec<u8> {
    let mut markers = Vec::new();
    let mut at = 2;
    while let Some([0xFF, marker, high, low]) = file.get(at..at + 4) {
        markers.push(*marker);
        if *marker == 0xDA {
            break;
        }
        at += 2 + usize::from(u16::from_be_bytes([*high, *low]));
    }
    markers
}

#[test]
fn stripping_leaves_nothing_that_was_planted_in_a_png() {
    check_planted(&png(40, 20, true), Media::Jpeg);
}

#[test]
fn stripping_leaves_nothing_that_was_planted_in_a_webp() {
    check_planted(&webp(40, 20, true), Media::Jpeg);
}

#[test]
fn stripping_leaves_nothing_that_was_planted_in_a_wave() {
    let kept = check_planted(&wav(1, 1, 16, &SECRET.as_bytes()[..0], true), Media::Wav);
    assert_eq!(kept.len(), 44 + files::SAMPLES.len());
    assert!(kept.ends_with(files::SAMPLES), "the samples are the same");
}

#[test]
fn stripping_leaves_nothing_that_was_planted_in_ogg_opus() {
    let kept = check_planted(&ogg(&opus_packets(120), true), Media::OggOpus);
    assert_eq!(files::packets_of(&kept), files::clear(opus_packets(120)));
}

#[test]
fn stripping_leaves_nothing_that_was_planted_in_webm_opus() {
    for known in [true, false] {
        let kept = check_planted(&webm(&opus_packets(120), known, b"A_OPUS"), Media::OggOpus);
        assert_eq!(files::packets_of(&kept), files::clear(opus_packets(120)));
    }
}

#[test]
fn recording_of_ogg_and_of_webm_gives_the_same_file() {
    let packets = opus_packets(200);
    let of_ogg = strip(&ogg(&packets, true)).expect("stripped").bytes;
    let of_webm = strip(&webm(&packets, false, b"A_OPUS"))
        .expect("stripped")
        .bytes;
    assert!(of_ogg == of_webm);
    assert!(
        strip(&of_ogg).expect("stripped").bytes == of_ogg,
        "stripped once more, nothing changes"
    );
}

#[test]
fn recording_that_was_cut_keeps_what_came_before() {
    let file = webm(&opus_packets(100), false, b"A_OPUS");
    let kept = strip(&file[..file.len() - 30]).expect("stripped").bytes;
    assert_eq!(files::packets_of(&kept), files::clear(opus_packets(99)));
    // Of a WAVE that says to be longer than it is nobody knows where the samples end.
    let mut file = wav(1, 1, 16, &[], true);
    let at = file.windows(4).position(|name| name == b"data");
    let at = at.expect("samples");
    file[at + 4..at + 8].copy_from_slice(&u32::MAX.to_le_bytes());
    check_refused(&file, Refused::Damaged);
}

#[test]
fn picture_is_upright_whatever_the_camera_said() {
    // The left half is dark. Turned to the right, the upper half is.
    for (orientation, width, height, dark) in [
        (1, 40, 20, (2, 10)),
        (6, 20, 40, (10, 2)),
        (8, 20, 40, (10, 37)),
        (3, 40, 20, (37, 10)),
    ] {
        let kept = strip(&jpeg(40, 20, orientation, false))
            .expect("stripped")
            .bytes;
        let picture = image::load_from_memory(&kept)
            .expect("a picture")
            .into_rgb8();
        assert_eq!(picture.dimensions(), (width, height), "{orientation}");
        assert!(picture.get_pixel(dark.0, dark.1).0[0] < 60, "{orientation}");
    }
}

#[test]
fn large_picture_is_made_smaller_and_a_small_one_stays() {
    for (width, height, kept_as) in [
        (5120, 2560, (MAX_SIDE, 1280)),
        (100, 5000, (51, MAX_SIDE)),
        (300, 200, (300, 200)),
    ] {
        let kept = strip(&png(width, height, false)).expect("stripped").bytes;
        let picture = image::load_from_memory(&kept).expect("a picture");
        assert_eq!((picture.width(), picture.height()), kept_as);
    }
}

#[test]
fn transparent_picture_hides_what_it_hid() {
    let kept = strip(&files::transparent()).expect("stripped").bytes;
    let picture = image::load_from_memory(&kept)
        .expect("a picture")
        .into_rgb8();
    assert!(
        picture
            .pixels()
            .all(|pixel| pixel.0.iter().all(|colour| *colour > 250))
    );
}

#[track_caller]
fn check_refused(file: &[u8], why: Refused) {
    assert_eq!(
        strip(file).map(|_| ()),
        Err(why),
        "{}",
        file[..file.len().min(16)].escape_ascii()
    );
}

#[test]
fn file_that_cannot_be_stripped_is_refused_with_its_reason() {
    check_refused(b"", Refused::Empty);
    check_refused(b"%PDF-1.7\n%\xE2\xE3", Refused::Pdf);
    check_refused(b"\0\0\0\x18ftypheic\0\0\0\0", Refused::OtherPicture);
    check_refused(b"\0\0\0\x18ftypavif\0\0\0\0", Refused::OtherPicture);
    check_refused(b"\0\0\0\x18ftypM4A \0\0\0\0", Refused::OtherSound);
    check_refused(b"\0\0\0\x18ftypisom\0\0\0\0", Refused::Film);
    check_refused(b"GIF89a\x01\0\x01\0", Refused::OtherPicture);
    check_refused(b"II*\0\x08\0\0\0", Refused::OtherPicture);
    check_refused(b"ID3\x04\0\0\0\0", Refused::OtherSound);
    check_refused(b"\xFF\xFB\x90\x64\0\0", Refused::OtherSound);
    check_refused(b"fLaC\0\0\0\x22", Refused::OtherSound);
    check_refused(b"RIFF\0\0\0\0AVI LIST", Refused::Film);
    check_refused(b"PK\x03\x04", Refused::Unknown);
    check_refused(b"<svg xmlns=''/>", Refused::Unknown);
    check_refused(b"\xFF\xD8\xFF\xE0\0\x10JFIF", Refused::Damaged);
    check_refused(b"\x89PNG\r\n\x1A\n", Refused::Damaged);
    check_refused(b"RIFF\x04\0\0\0WAVE", Refused::Damaged);
    check_refused(b"OggS", Refused::Damaged);
    check_refused(b"\x1A\x45\xDF\xA3\x80", Refused::Damaged);
    check_refused(&webm(&opus_packets(3), true, b"V_VP9"), Refused::Film);
    check_refused(&webm(&opus_packets(3), true, b"A_AAC"), Refused::OtherSound);
    check_refused(&webm(&[], true, b"A_OPUS"), Refused::Empty);
    check_refused(&wav(0x55, 1, 16, &[], false), Refused::OtherSound);
    check_refused(&wav(1, 6, 16, &[], false), Refused::OtherSound);
    check_refused(&vec![0xFF; MAX_BYTES + 1], Refused::TooLarge);
}

#[test]
fn picture_of_too_many_pixels_is_refused_before_it_is_decoded() {
    check_refused(
        &files::png_that_says(60_000, 60_000),
        Refused::TooManyPixels,
    );
    check_refused(&files::png_that_says(8_001, 8_000), Refused::TooManyPixels);
}

#[test]
fn wave_of_every_layout_keeps_its_samples() {
    for (coding, channels, bits) in [
        (1, 1, 8),
        (1, 2, 16),
        (1, 1, 24),
        (1, 2, 32),
        (3, 1, 32),
        (0xFFFE, 2, 16),
    ] {
        let kept = strip(&wav(coding, channels, bits, &[], true))
            .expect("stripped")
            .bytes;
        let block = usize::from(channels * bits / 8);
        let whole = files::SAMPLES.len() - files::SAMPLES.len() % block;
        assert_eq!(&kept[44..44 + whole], &files::SAMPLES[..whole]);
        assert_eq!(kept.len() % 2, 0);
        assert!(strip(&kept).expect("stripped").bytes == kept);
    }
}

/// One of every kind.
fn kinds() -> Vec<Vec<u8>> {
    vec![
        jpeg(12, 10, 6, true),
        png(12, 10, true),
        webp(12, 10, true),
        wav(1, 2, 16, &[], true),
        ogg(&opus_packets(20), true),
        webm(&opus_packets(20), false, b"A_OPUS"),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn damaged_file_never_panics_and_never_grows(
        kind in 0..6_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
        cut in any::<prop::sample::Index>(),
        cuts in any::<bool>(),
    ) {
        let mut file = kinds().swap_remove(kind);
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        if cuts {
            file.truncate(cut.index(file.len()));
        }
        if let Ok(stripped) = strip(&file) {
            prop_assert!(stripped.bytes.len() <= MAX_BYTES);
        }
    }
}
