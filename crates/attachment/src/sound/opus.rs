//! Opus: its packets in Ogg pages that are written from nothing (RFC 7845).

use std::io::Cursor;

use ogg::{PacketReader, PacketWriteEndInfo, PacketWriter};

use super::webm;
use crate::Refused;

/// The number of the one stream. Recorders draw theirs; this is everybody's.
const SERIAL: u32 = 1;

/// The largest packet that RFC 6716 allows: 120 ms at three frames of 1,275 bytes each 60 ms, with its lengths.
const MAX_PACKET: usize = 61_298;

/// Samples that a page holds at most before it is written: one second at 48 kHz.
const SAMPLES_OF_A_PAGE: u64 = 48_000;

/// An empty list of comments by nobody.
const TAGS: &[u8] = b"OpusTags\0\0\0\0\0\0\0\0";

/// The sound of an Ogg file with one stream of Opus.
pub(crate) fn of_ogg(file: &[u8]) -> Result<Vec<u8>, Refused> {
    let mut reader = PacketReader::new(Cursor::new(file));
    let mut next = || reader.read_packet().map_err(|_| Refused::Damaged);
    let first = next()?.ok_or(Refused::Damaged)?;
    if !first.data.starts_with(b"OpusHead") {
        return Err(match first.data.get(1..7) {
            Some(b"theora") => Refused::Film,
            _ => Refused::OtherSound,
        });
    }
    let mut writer = Writer::begin(&first.data)?;
    let serial = first.stream_serial();
    let comments = next()?.ok_or(Refused::Damaged)?;
    if comments.stream_serial() != serial || !comments.data.starts_with(b"OpusTags") {
        return Err(Refused::Damaged);
    }
    // A page that was cut ends the recording; what came before it is whole.
    while let Ok(Some(packet)) = next() {
        if packet.stream_serial() != serial {
            return Err(Refused::OtherSound);
        }
        writer.packet(packet.data)?;
    }
    writer.end()
}

/// The sound of a WebM file with one track of Opus.
pub(crate) fn of_webm(file: &[u8]) -> Result<Vec<u8>, Refused> {
    let track = webm::track(file)?;
    let mut writer = Writer::begin(track.head)?;
    for packet in track.packets {
        writer.packet(packet.to_vec())?;
    }
    writer.end()
}

/// Writes packets of Opus into Ogg pages.
struct Writer {
    pages: PacketWriter<'static, Vec<u8>>,
    /// A packet is written when it is known whether it is the last one.
    waiting: Option<(Vec<u8>, u64)>,
    /// Samples at 48 kHz up to the end of the packet that waits.
    samples: u64,
    /// Samples up to the end of the last whole page.
    page_end: u64,
}

impl Writer {
    /// Writes the head: how many channels, what is to be passed over at the beginning, how loud. Not at what rate
    /// the recorder had sampled, which decodes to nothing.
    fn begin(head: &[u8]) -> Result<Writer, Refused> {
        let [
            b'O',
            b'p',
            b'u',
            b's',
            b'H',
            b'e',
            b'a',
            b'd',
            1,
            channels @ 1..=2,
            skip_low,
            skip_high,
            _,
            _,
            _,
            _,
            gain_low,
            gain_high,
            0,
            ..,
        ] = *head
        else {
            return Err(match head.starts_with(b"OpusHead") {
                true => Refused::OtherSound,
                false => Refused::Damaged,
            });
        };
        let mut written = b"OpusHead\x01".to_vec();
        written.extend([channels, skip_low, skip_high]);
        written.extend(48_000_u32.to_le_bytes());
        written.extend([gain_low, gain_high, 0]);
        let mut pages = PacketWriter::new(Vec::new());
        for packet in [written, TAGS.to_vec()] {
            pages
                .write_packet(packet, SERIAL, PacketWriteEndInfo::EndPage, 0)
                .map_err(|_| Refused::Damaged)?;
        }
        Ok(Writer {
            pages,
            waiting: None,
            samples: 0,
            page_end: 0,
        })
    }

    fn packet(&mut self, mut packet: Vec<u8>) -> Result<(), Refused> {
        let samples = samples_of(&packet).ok_or(Refused::Damaged)?;
        clear_padding(&mut packet)?;
        if let Some((before, at)) = self.waiting.take() {
            let ends_page = at - self.page_end >= SAMPLES_OF_A_PAGE;
            if ends_page {
                self.page_end = at;
            }
            self.write(
                before,
                at,
                match ends_page {
                    true => PacketWriteEndInfo::EndPage,
                    false => PacketWriteEndInfo::NormalPacket,
                },
            )?;
        }
        self.samples += samples;
        self.waiting = Some((packet, self.samples));
        Ok(())
    }

    fn write(&mut self, packet: Vec<u8>, at: u64, end: PacketWriteEndInfo) -> Result<(), Refused> {
        self.pages
            .write_packet(packet, SERIAL, end, at)
            .map_err(|_| Refused::Damaged)
    }

    fn end(mut self) -> Result<Vec<u8>, Refused> {
        let (last, at) = self.waiting.take().ok_or(Refused::Empty)?;
        self.write(last, at, PacketWriteEndInfo::EndStream)?;
        Ok(self.pages.into_inner())
    }
}

/// How many samples at 48 kHz a packet holds (RFC 6716, section 3.1); none for what is no packet.
fn samples_of(packet: &[u8]) -> Option<u64> {
    let first = *packet.first().filter(|_| packet.len() <= MAX_PACKET)?;
    let frame = match first >> 3 {
        config @ 0..12 => [480, 960, 1920, 2880][usize::from(config % 4)],
        config @ 12..16 => [480, 960][usize::from(config % 2)],
        config => [120, 240, 480, 960][usize::from(config % 4)],
    };
    let frames = match first & 3 {
        0 => 1,
        1 | 2 => 2,
        _ => u64::from(*packet.get(1)? & 0x3F),
    };
    let samples = frames * frame;
    (1..=5760).contains(&samples).then_some(samples)
}

/// Writes zeros over the padding of a packet, where anything may stand that nobody hears (RFC 6716, section 3.2.5).
fn clear_padding(packet: &mut [u8]) -> Result<(), Refused> {
    let padded = packet.first().is_some_and(|first| first & 3 == 3)
        && packet.get(1).is_some_and(|count| count & 0x40 != 0);
    if !padded {
        return Ok(());
    }
    let mut length = 0_usize;
    let mut at = 2;
    loop {
        let byte = *packet.get(at).ok_or(Refused::Damaged)?;
        at += 1;
        match byte {
            // 254 bytes, and the length goes on.
            255 => length += 254,
            last => break length += usize::from(last),
        }
    }
    let begin = packet
        .len()
        .checked_sub(length)
        .filter(|begin| *begin >= at);
    packet[begin.ok_or(Refused::Damaged)?..].fill(0);
    Ok(())
}
