//! Pictures and recordings, stripped of all that they tell besides what is to be seen and heard.
//!
//! A picture is decoded and encoded anew; of a recording only the samples or the packets of sound are taken over
//! into a file that is written from nothing. So nothing has to be known of a description to be left out: place,
//! device, serial number, owner, time, thumbnail, comment, what stands behind the end of the file.
//!
//! **Invariant:** bytes in, bytes out: no I/O, no clock, no randomness. The same bytes give the same bytes.
//!
//! **Invariant:** no file, however made, makes it panic, or take more memory than [`MAX_PIXELS`] and the length of
//! the file say.
//!
//! **Invariant:** a kind of file that cannot be stripped reliably is [`Refused`], with its reason.

mod picture;
mod sound;

use picture::Picture;

/// The largest file that is looked at, in bytes (20 MiB). What is kept of it is never larger either.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;

/// The longest side of a picture that is kept, in pixels: a payslip of A4 at 220 dots per inch.
pub const MAX_SIDE: u32 = 2560;

/// The most pixels of a picture that is decoded.
pub const MAX_PIXELS: u64 = 64_000_000;

/// What a stripped file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// A picture: JPEG (ITU T.81, JFIF).
    Jpeg,
    /// Sound: WAVE with PCM or IEEE floating point samples.
    Wav,
    /// Sound: Opus in Ogg (RFC 7845).
    OggOpus,
}

/// A file of which nothing is left but what is to be seen or heard.
#[derive(Clone, PartialEq, Eq)]
pub struct Stripped {
    /// What it is.
    pub media: Media,
    /// Its bytes: at most [`MAX_BYTES`].
    pub bytes: Vec<u8>,
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// There is nothing in it: no byte, no sample.
    #[error("nothing in it")]
    Empty,
    /// It is larger than [`MAX_BYTES`].
    #[error("too large")]
    TooLarge,
    /// The picture has more than [`MAX_PIXELS`].
    #[error("too many pixels")]
    TooManyPixels,
    /// A PDF: who wrote it, with what and when stands in many places of it.
    #[error("a PDF")]
    Pdf,
    /// A picture of a kind that is not read, such as HEIC, GIF or TIFF.
    #[error("a picture of another kind")]
    OtherPicture,
    /// Sound of a kind that cannot be stripped, such as MP3 or M4A.
    #[error("sound of another kind")]
    OtherSound,
    /// A film: it shows more than somebody can look through before it is sent.
    #[error("a film")]
    Film,
    /// Nothing that is known.
    #[error("of an unknown kind")]
    Unknown,
    /// It says that it is of a known kind, and does not hold together.
    #[error("damaged")]
    Damaged,
}

impl Refused {
    /// All of them.
    pub const ALL: [Refused; 9] = [
        Refused::Empty,
        Refused::TooLarge,
        Refused::TooManyPixels,
        Refused::Pdf,
        Refused::OtherPicture,
        Refused::OtherSound,
        Refused::Film,
        Refused::Unknown,
        Refused::Damaged,
    ];

    /// A stable name, for words and for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Refused::Empty => "attachment-empty",
            Refused::TooLarge => "attachment-too-large",
            Refused::TooManyPixels => "attachment-too-many-pixels",
            Refused::Pdf => "attachment-pdf",
            Refused::OtherPicture => "attachment-other-picture",
            Refused::OtherSound => "attachment-other-sound",
            Refused::Film => "attachment-film",
            Refused::Unknown => "attachment-of-unknown-kind",
            Refused::Damaged => "attachment-damaged",
        }
    }
}

/// Strips a file. What it is follows from its bytes; what it is called does not count.
///
/// Pictures (JPEG, PNG, WebP) become JPEG, upright, with no side longer than [`MAX_SIDE`], over white where they
/// were transparent; of an animation the first picture. WAVE stays WAVE with the same samples. Opus, in Ogg or in
/// WebM, becomes Opus in Ogg with the same packets.
///
/// # Errors
/// [`Refused`].
pub fn strip(file: &[u8]) -> Result<Stripped, Refused> {
    if file.is_empty() {
        return Err(Refused::Empty);
    }
    if file.len() > MAX_BYTES {
        return Err(Refused::TooLarge);
    }
    let (media, bytes) = match kind_of(file)? {
        Kind::Picture(picture) => (Media::Jpeg, picture::again(file, picture)?),
        Kind::Wav => (Media::Wav, sound::wav::samples(file)?),
        Kind::Ogg => (Media::OggOpus, sound::opus::of_ogg(file)?),
        Kind::WebM => (Media::OggOpus, sound::opus::of_webm(file)?),
    };
    match bytes.len() {
        0..=MAX_BYTES => Ok(Stripped { media, bytes }),
        _ => Err(Refused::TooLarge),
    }
}

/// The kinds of files that can be stripped.
enum Kind {
    Picture(Picture),
    Wav,
    Ogg,
    WebM,
}

/// What a file is, by its first bytes.
fn kind_of(file: &[u8]) -> Result<Kind, Refused> {
    let form = |form: &[u8; 4]| file.get(8..12) == Some(form);
    // ISO base media files tell by their brand what they are.
    if file.get(4..8) == Some(b"ftyp") {
        return Err(match file.get(8..12) {
            Some(b"heic" | b"heix" | b"mif1" | b"msf1" | b"avif" | b"avis") => {
                Refused::OtherPicture
            }
            Some(b"M4A " | b"M4B ") => Refused::OtherSound,
            _ => Refused::Film,
        });
    }
    match file {
        [0xFF, 0xD8, 0xFF, ..] => Ok(Kind::Picture(Picture::Jpeg)),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Ok(Kind::Picture(Picture::Png)),
        [b'R', b'I', b'F', b'F', ..] if form(b"WEBP") => Ok(Kind::Picture(Picture::WebP)),
        [b'R', b'I', b'F', b'F', ..] if form(b"WAVE") => Ok(Kind::Wav),
        [b'O', b'g', b'g', b'S', ..] => Ok(Kind::Ogg),
        [0x1A, 0x45, 0xDF, 0xA3, ..] => Ok(Kind::WebM),
        [b'%', b'P', b'D', b'F', ..] => Err(Refused::Pdf),
        [b'G', b'I', b'F', b'8', ..]
        | [b'I', b'I', 42, 0, ..]
        | [b'M', b'M', 0, 42, ..]
        | [b'B', b'M', ..] => Err(Refused::OtherPicture),
        [b'R', b'I', b'F', b'F', ..] if form(b"AVI ") => Err(Refused::Film),
        [b'I', b'D', b'3', ..] | [b'f', b'L', b'a', b'C', ..] | [b'#', b'!', b'A', b'M', ..] => {
            Err(Refused::OtherSound)
        }
        // A frame of MPEG sound, or of AAC, begins with eleven set bits.
        [0xFF, second, ..] if second & 0xE0 == 0xE0 => Err(Refused::OtherSound),
        _ => Err(Refused::Unknown),
    }
}
