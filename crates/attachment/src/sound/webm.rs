//! WebM (a part of Matroska, RFC 9559): the packets of its one track of sound, as a recorder of a browser writes it.
//!
//! Elements that hold others are walked through as if they held nothing, so a length that is not known, as a
//! recorder that is still recording writes it, needs no care: an element that is not wanted is passed over by its
//! length, and one whose length is not known is always one of those that hold others.

use crate::Refused;

const SEGMENT: u32 = 0x1853_8067;
const TRACKS: u32 = 0x1654_AE6B;
const TRACK_ENTRY: u32 = 0xAE;
const TRACK_NUMBER: u32 = 0xD7;
const CODEC_ID: u32 = 0x86;
const CODEC_PRIVATE: u32 = 0x63A2;
const CONTENT_ENCODINGS: u32 = 0x6D80;
const CLUSTER: u32 = 0x1F43_B675;
const SIMPLE_BLOCK: u32 = 0xA3;
const BLOCK_GROUP: u32 = 0xA0;
const BLOCK: u32 = 0xA1;

/// Bits of a block's flags that say that several packets stand in it.
const LACING: u8 = 0x06;

/// What an Opus track is called.
const OPUS: &[u8] = b"A_OPUS";

/// The one track of sound, in packets.
pub(super) struct Track<'a> {
    /// How it is to be decoded: an `OpusHead`.
    pub(super) head: &'a [u8],
    pub(super) packets: Vec<&'a [u8]>,
}

/// Reads the track. A file with a second track, of pictures or of sound, is refused.
pub(super) fn track(file: &[u8]) -> Result<Track<'_>, Refused> {
    let (mut codec, mut head, mut number) = (None, None, None);
    let mut packets = Vec::new();
    let mut rest = file;
    while !rest.is_empty() {
        // A recording that was cut ends in the middle of an element.
        let Some((id, length, body)) = element(rest) else {
            break;
        };
        let holds_others = matches!(id, SEGMENT | TRACKS | TRACK_ENTRY | CLUSTER | BLOCK_GROUP);
        if holds_others {
            rest = body;
            continue;
        }
        let Some(content) = length.and_then(|length| body.get(..length)) else {
            break;
        };
        rest = &body[content.len()..];
        match id {
            CODEC_ID if codec.is_some() => return Err(Refused::Film),
            CODEC_ID => codec = Some(content),
            CODEC_PRIVATE => head = Some(content),
            TRACK_NUMBER => number = content.last().copied(),
            // Packets that are compressed or encrypted once more.
            CONTENT_ENCODINGS => return Err(Refused::OtherSound),
            SIMPLE_BLOCK | BLOCK => packets.push(packet(content, number)?),
            _ => {}
        }
    }
    match codec {
        Some(OPUS) => {}
        Some(codec) if codec.starts_with(b"V_") => return Err(Refused::Film),
        Some(_) => return Err(Refused::OtherSound),
        None => return Err(Refused::Damaged),
    }
    Ok(Track {
        head: head.ok_or(Refused::Damaged)?,
        packets,
    })
}

/// The packet of a block: behind the number of its track, its time and its flags.
fn packet(block: &[u8], track: Option<u8>) -> Result<&[u8], Refused> {
    match block {
        [number, _, _, flags, packet @ ..]
            if Some(number & 0x7F) == track && number & 0x80 != 0 && flags & LACING == 0 =>
        {
            Ok(packet)
        }
        _ => Err(Refused::Damaged),
    }
}

/// The id of the element in front, its length where it is known, and what comes behind both.
fn element(bytes: &[u8]) -> Option<(u32, Option<usize>, &[u8])> {
    let first = *bytes.first()?;
    let width = first.leading_zeros() as usize + 1;
    if width > 4 {
        return None;
    }
    let (id, rest) = bytes.split_at_checked(width)?;
    let id = id.iter().fold(0, |id, byte| id << 8 | u32::from(*byte));
    let first = *rest.first()?;
    let width = first.leading_zeros() as usize + 1;
    if width > 8 {
        return None;
    }
    let (length, rest) = rest.split_at_checked(width)?;
    let length = length
        .iter()
        .fold(0_u64, |length, byte| length << 8 | u64::from(*byte));
    // The marker in front is not part of it; all other bits set mean that it is not known.
    let mask = (1_u64 << (7 * width)) - 1;
    let length = match length & mask {
        unknown if unknown == mask => None,
        known => Some(usize::try_from(known).unwrap_or(usize::MAX)),
    };
    Some((id, length, rest))
}
