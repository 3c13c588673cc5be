//! A file as a sequence of QR pictures, from a screen to a camera: any of them in any order, as long as there are a
//! few more than the file is long. The fountain code is RaptorQ (RFC 6330); what a picture says is in
//! `docs/sealed-referral.md`.

use data_encoding::BASE32_NOPAD;
use raptorq::{Decoder, Encoder, EncodingPacket, ObjectTransmissionInformation, PayloadId};
use sha2::{Digest as _, Sha256};
use std::fmt;

/// The largest file that is shown as pictures, in bytes: some 500 pictures, a minute or two.
pub const MAX_BYTES: usize = 256 * 1024;

/// The most pictures that are made at once.
pub const MAX_AT_ONCE: u32 = 4096;

/// Pictures are numbered below this.
pub const MAX_PICTURES: u32 = 1 << 20;

/// What a picture carries of the file, in bytes. With its head it fits a QR code of version 16 with the least
/// correction: 81 modules wide, which a poor camera still tells apart.
const SYMBOL: u16 = 512;

/// The first byte of a picture.
const FORMAT: u8 = 1;

/// Format, 8 bytes of the file's SHA-256, its length in 3 bytes, the picture's number in 3 bytes.
const HEAD: usize = 1 + DIGEST + 3 + 3;
const DIGEST: usize = 8;

/// The length of what a picture says, in letters.
const LETTERS: usize = ((HEAD + SYMBOL as usize) * 8).div_ceil(5);

/// Files that are read at once: the pictures of another one do not end what was begun.
const MAX_TRANSFERS: usize = 4;

/// How many pictures beyond those needed are kept before a file is given up: it cannot be put together.
const SURPLUS: u32 = 64;

/// A file that is shown.
pub struct Pictures {
    digest: [u8; DIGEST],
    length: usize,
    encoder: Encoder,
}

impl Pictures {
    /// The pictures of a file. None where it is empty, or larger than [`MAX_BYTES`].
    #[must_use]
    pub fn of(file: &[u8]) -> Option<Pictures> {
        (1..=MAX_BYTES).contains(&file.len()).then(|| Pictures {
            digest: digest(file),
            length: file.len(),
            encoder: Encoder::new(file, transmission(file.len())),
        })
    }

    /// How many pictures are needed at least.
    #[must_use]
    pub fn needed(&self) -> u32 {
        needed(self.length)
    }

    /// What the pictures say that are numbered from `first` on: `count` of them, at most [`MAX_AT_ONCE`], and none
    /// beyond [`MAX_PICTURES`]. Each is letters and digits of QR's alphanumeric mode.
    #[must_use]
    pub fn texts(&self, first: u32, count: u32) -> Vec<String> {
        let first = first.min(MAX_PICTURES);
        let end = first + count.min(MAX_AT_ONCE).min(MAX_PICTURES - first);
        let Some(block) = self.encoder.get_block_encoders().first() else {
            return Vec::new();
        };
        let needed = self.needed();
        let of_the_file = block.source_packets().into_iter();
        let shown = of_the_file
            .skip(first as usize)
            .take((end.saturating_sub(first)) as usize);
        let beyond = first.max(needed)..end.max(needed);
        let repair = match beyond.is_empty() {
            true => Vec::new(),
            false => block.repair_packets(beyond.start - needed, beyond.end - beyond.start),
        };
        shown.chain(repair).map(|one| self.text(&one)).collect()
    }

    fn text(&self, packet: &EncodingPacket) -> String {
        let length = u32::try_from(self.length).unwrap_or_default();
        let number = packet.payload_id().encoding_symbol_id();
        let mut bytes = vec![FORMAT];
        bytes.extend_from_slice(&self.digest);
        bytes.extend_from_slice(&length.to_be_bytes()[1..]);
        bytes.extend_from_slice(&number.to_be_bytes()[1..]);
        bytes.extend_from_slice(packet.data());
        BASE32_NOPAD.encode(&bytes)
    }
}

fn digest(file: &[u8]) -> [u8; DIGEST] {
    let whole: [u8; 32] = Sha256::digest(file).into();
    let mut digest = [0; DIGEST];
    digest.copy_from_slice(&whole[..DIGEST]);
    digest
}

fn transmission(length: usize) -> ObjectTransmissionInformation {
    ObjectTransmissionInformation::new(length as u64, SYMBOL, 1, 1, 8)
}

fn needed(length: usize) -> u32 {
    u32::try_from(length.div_ceil(usize::from(SYMBOL))).unwrap_or(u32::MAX)
}

/// What came of reading a picture.
#[derive(Clone, PartialEq, Eq)]
pub enum Read {
    /// It is no picture of a file.
    Nothing,
    /// It belongs to a file of which more is needed.
    Part {
        /// Different pictures of it that were read, at most as many as are needed.
        read: u32,
        /// How many are needed, and now and then one or two more.
        needed: u32,
    },
    /// The file is whole.
    Whole(Vec<u8>),
}

impl fmt::Debug for Read {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Read::Nothing => f.write_str("Nothing"),
            Read::Part { read, needed } => write!(f, "Part({read} of {needed})"),
            Read::Whole(file) => write!(f, "Whole({} bytes)", file.len()),
        }
    }
}

/// Puts a file together from pictures, which may come in any order, twice, or not at all.
///
/// It holds a few files that were begun, and of each not much more than its length.
#[derive(Default)]
pub struct Reader {
    begun: Vec<Transfer>,
}

struct Transfer {
    digest: [u8; DIGEST],
    length: usize,
    numbers: std::collections::BTreeSet<u32>,
    decoder: Decoder,
}

impl Reader {
    /// A reader that has seen nothing.
    #[must_use]
    pub fn new() -> Reader {
        Reader::default()
    }

    /// Reads what a picture says.
    pub fn read(&mut self, text: &str) -> Read {
        let Some(picture) = Picture::of(text) else {
            return Read::Nothing;
        };
        let place = self.place(&picture);
        let transfer = &mut self.begun[place];
        let needed = needed(transfer.length);
        if transfer.numbers.insert(picture.number) {
            let id = PayloadId::new(0, picture.number);
            let packet = EncodingPacket::new(id, picture.symbol);
            if let Some(file) = transfer.decoder.decode(packet) {
                let whole = digest(&file) == transfer.digest;
                self.begun.swap_remove(place);
                return match whole {
                    true => Read::Whole(file),
                    // One of the pictures was not of this file.
                    false => Read::Part { read: 0, needed },
                };
            }
        }
        let read = u32::try_from(transfer.numbers.len()).unwrap_or(u32::MAX);
        if read > needed + SURPLUS {
            self.begun.swap_remove(place);
            return Read::Part { read: 0, needed };
        }
        Read::Part {
            read: read.min(needed),
            needed,
        }
    }

    /// Where the file of a picture is; one that is new takes the place of the one that is least far.
    fn place(&mut self, picture: &Picture) -> usize {
        let is_its = |one: &Transfer| one.digest == picture.digest && one.length == picture.length;
        if let Some(place) = self.begun.iter().position(is_its) {
            return place;
        }
        if self.begun.len() >= MAX_TRANSFERS {
            let least = self.begun.iter().enumerate();
            let least = least.min_by_key(|(_, one)| one.numbers.len());
            if let Some((place, _)) = least {
                self.begun.swap_remove(place);
            }
        }
        self.begun.push(Transfer {
            digest: picture.digest,
            length: picture.length,
            numbers: Default::default(),
            decoder: Decoder::new(transmission(picture.length)),
        });
        self.begun.len() - 1
    }
}

/// What one picture says.
struct Picture {
    digest: [u8; DIGEST],
    length: usize,
    number: u32,
    symbol: Vec<u8>,
}

impl Picture {
    fn of(text: &str) -> Option<Picture> {
        if text.len() != LETTERS {
            return None;
        }
        let bytes = BASE32_NOPAD.decode(text.as_bytes()).ok()?;
        let (head, symbol) = bytes.split_first_chunk::<HEAD>()?;
        let [format, rest @ ..] = head;
        let (digest, rest) = rest.split_first_chunk::<DIGEST>()?;
        let (length, number) = rest.split_first_chunk::<3>()?;
        let length = usize::try_from(three(*length)).ok()?;
        let number = three(number.try_into().ok()?);
        let good = *format == FORMAT
            && (1..=MAX_BYTES).contains(&length)
            && number < MAX_PICTURES
            && symbol.len() == usize::from(SYMBOL);
        good.then(|| Picture {
            digest: *digest,
            length,
            number,
            symbol: symbol.to_vec(),
        })
    }
}

fn three([a, b, c]: [u8; 3]) -> u32 {
    u32::from_be_bytes([0, a, b, c])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn file(length: usize) -> Vec<u8> {
        (0..length).map(|at| (at * 31 % 251) as u8).collect()
    }

    #[track_caller]
    fn whole<'a>(reader: &mut Reader, texts: impl IntoIterator<Item = &'a String>) -> Vec<u8> {
        let mut texts = texts.into_iter();
        let found = texts.find_map(|text| match reader.read(text) {
            Read::Whole(file) => Some(file),
            _ => None,
        });
        found.expect("enough pictures")
    }

    #[test]
    fn file_has_pictures_within_its_bounds() {
        assert!(Pictures::of(&[]).is_none());
        assert!(Pictures::of(&vec![0; MAX_BYTES + 1]).is_none());
        for (length, needed) in [(1, 1), (512, 1), (513, 2), (MAX_BYTES, 512)] {
            let pictures = Pictures::of(&file(length)).expect("within the bounds");
            assert_eq!(pictures.needed(), needed);
            let texts = pictures.texts(0, needed);
            assert_eq!(texts.len(), needed as usize);
            assert!(texts.iter().all(|text| text.len() == 844));
            assert_eq!(whole(&mut Reader::new(), &texts), file(length));
        }
        let pictures = Pictures::of(b"a").expect("within the bounds");
        assert_eq!(pictures.texts(0, u32::MAX).len(), MAX_AT_ONCE as usize);
        assert_eq!(pictures.texts(MAX_PICTURES - 1, 9).len(), 1);
        assert_eq!(pictures.texts(u32::MAX, u32::MAX).len(), 0);
    }

    #[test]
    fn pictures_are_the_same_however_they_are_asked_for() {
        let pictures = Pictures::of(&file(5000)).expect("within the bounds");
        let all = pictures.texts(0, 40);
        for (first, count) in [(0, 3), (7, 9), (9, 1), (10, 1), (10, 30), (39, 1)] {
            let part = &all[first as usize..(first + count) as usize];
            assert_eq!(pictures.texts(first, count), part, "{first} {count}");
        }
    }

    #[test]
    fn file_comes_out_of_pictures_beyond_it_alone() {
        let pictures = Pictures::of(&file(20_000)).expect("within the bounds");
        let beyond = pictures.texts(pictures.needed(), pictures.needed() + 8);
        assert_eq!(whole(&mut Reader::new(), &beyond), file(20_000));
    }

    #[test]
    fn nonsense_is_no_picture() {
        let good = Pictures::of(&file(600))
            .expect("fits")
            .texts(0, 1)
            .remove(0);
        let bytes = BASE32_NOPAD.decode(good.as_bytes()).expect("letters");
        let with = |at: usize, byte: u8| {
            let mut changed = bytes.clone();
            changed[at] = byte;
            BASE32_NOPAD.encode(&changed)
        };
        let mut reader = Reader::new();
        for (what, bad) in [
            ("nothing", String::new()),
            ("an address", "HTTPS://EXAMPLE.ORG".to_owned()),
            ("small letters", good.to_lowercase()),
            ("a letter less", good[1..].to_owned()),
            ("a letter more", format!("{good}A")),
            ("other letters", good.replace(&good[..1], "!")),
            ("another format", with(0, 2)),
            ("a file of no length", {
                let mut changed = bytes.clone();
                changed[9..12].fill(0);
                BASE32_NOPAD.encode(&changed)
            }),
            ("a file too long", with(9, 255)),
            ("a number too high", with(12, 255)),
        ] {
            assert_eq!(reader.read(&bad), Read::Nothing, "{what}");
        }
        assert!(reader.begun.is_empty(), "nothing is kept of it");
    }

    #[test]
    fn forged_pictures_are_given_up_and_the_file_comes_all_the_same() {
        let pictures = Pictures::of(&file(3000)).expect("within the bounds");
        let mut forged = pictures.texts(0, 5);
        for text in &mut forged {
            let mut bytes = BASE32_NOPAD.decode(text.as_bytes()).expect("letters");
            bytes[HEAD] ^= 1;
            *text = BASE32_NOPAD.encode(&bytes);
        }
        let mut reader = Reader::new();
        for text in &forged {
            reader.read(text);
        }
        let good = pictures.texts(0, 40);
        assert_eq!(whole(&mut reader, &good), file(3000));
    }

    #[test]
    fn reader_holds_a_few_files_and_drops_the_one_that_is_least_far() {
        let mut reader = Reader::new();
        let begun = Pictures::of(&file(4000)).expect("within the bounds");
        let texts = begun.texts(0, 9);
        for text in &texts[..5] {
            reader.read(text);
        }
        for number in 0..50_u8 {
            let other = Pictures::of(&vec![number; 2000]).expect("within the bounds");
            reader.read(&other.texts(0, 1)[0]);
            assert!(reader.begun.len() <= MAX_TRANSFERS);
        }
        assert_eq!(reader.read(&texts[5]), Read::Part { read: 6, needed: 8 });
        assert_eq!(whole(&mut reader, &texts[6..]), file(4000));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// Whatever order, loss, doubling and nonsense: a file comes out as it went in, and needs few pictures more.
        #[test]
        fn file_comes_out_as_it_went_in(
            length in 1_usize..30_000,
            seed in any::<u64>(),
            nonsense in proptest::collection::vec("[A-Z2-7]{0,844}", 0..8),
        ) {
            use rand::SeedableRng as _;
            use rand::seq::SliceRandom as _;
            let file = file(length);
            let pictures = Pictures::of(&file).expect("within the bounds");
            let needed = pictures.needed();
            // A third and more are lost.
            let mut texts = pictures.texts(0, 3 * needed + 24);
            texts.shuffle(&mut rand::rngs::StdRng::seed_from_u64(seed));
            texts.truncate((needed + 12) as usize);
            let mut shown = nonsense.clone();
            for text in &texts {
                shown.extend([text.clone(), text.clone()]);
                shown.extend(nonsense.first().cloned());
            }
            let mut reader = Reader::new();
            let mut came = None;
            for text in &shown {
                match reader.read(text) {
                    Read::Whole(whole) => {
                        came = Some(whole);
                        break;
                    }
                    Read::Part { read, needed: of } => prop_assert!(read <= of && of == needed),
                    Read::Nothing => {}
                }
            }
            prop_assert_eq!(came, Some(file));
        }
    }
}
