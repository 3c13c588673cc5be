//! WAVE: how the samples are laid out, and the samples. Nothing else of the file.

use crate::Refused;

/// Samples are whole numbers.
const PCM: u16 = 1;
/// Samples are IEEE 754 numbers.
const FLOAT: u16 = 3;
/// Which of the two stands further behind.
const EXTENSIBLE: u16 = 0xFFFE;

/// How samples are laid out.
struct Layout {
    /// [`PCM`] or [`FLOAT`].
    coding: u16,
    channels: u16,
    /// How many a second.
    rate: u32,
    /// Bits of one sample of one channel: 8, 16, 24 or 32.
    bits: u16,
}

impl Layout {
    fn read(chunk: &[u8]) -> Result<Layout, Refused> {
        let two = |at: usize| -> Result<u16, Refused> {
            let bytes = chunk
                .get(at..at + 2)
                .and_then(|bytes| bytes.try_into().ok());
            bytes.map(u16::from_le_bytes).ok_or(Refused::Damaged)
        };
        let rate = u32::from(two(4)?) | u32::from(two(6)?) << 16;
        let coding = match two(0)? {
            EXTENSIBLE => two(24)?,
            coding => coding,
        };
        let layout = Layout {
            coding,
            channels: two(2)?,
            rate,
            bits: two(14)?,
        };
        match (layout.coding, layout.bits) {
            (PCM, 8 | 16 | 24 | 32) | (FLOAT, 32) => {}
            (PCM | FLOAT, _) => return Err(Refused::Damaged),
            _ => return Err(Refused::OtherSound),
        }
        if !(1..=2).contains(&layout.channels) || !(4_000..=192_000).contains(&layout.rate) {
            return Err(Refused::OtherSound);
        }
        Ok(layout)
    }

    /// Bytes of one sample of all channels.
    fn block(&self) -> u16 {
        self.channels * (self.bits / 8)
    }
}

/// The same samples in a file of their own.
pub(crate) fn samples(file: &[u8]) -> Result<Vec<u8>, Refused> {
    let mut layout = None;
    let mut rest = file.get(12..).ok_or(Refused::Damaged)?;
    loop {
        let (head, body) = rest.split_at_checked(8).ok_or(Refused::Damaged)?;
        let length = u32::from_le_bytes([head[4], head[5], head[6], head[7]]) as usize;
        // Of a longer one nobody could say where the samples end and a description begins.
        let body_length = Some(length).filter(|length| *length <= body.len());
        let body_length = body_length.ok_or(Refused::Damaged)?;
        match &head[..4] {
            b"fmt " => layout = Some(Layout::read(&body[..body_length])?),
            b"data" => return write(&layout.ok_or(Refused::Damaged)?, &body[..body_length]),
            _ => {}
        }
        // What is odd is followed by one more byte.
        rest = body
            .get(length.saturating_add(length % 2)..)
            .ok_or(Refused::Damaged)?;
    }
}

fn write(layout: &Layout, samples: &[u8]) -> Result<Vec<u8>, Refused> {
    let block = layout.block();
    let whole = samples.len() - samples.len() % usize::from(block);
    if whole == 0 {
        return Err(Refused::Empty);
    }
    let length = u32::try_from(whole).map_err(|_| Refused::TooLarge)?;
    let pad = whole % 2;
    let mut bytes = Vec::with_capacity(44 + whole + pad);
    bytes.extend_from_slice(b"RIFF");
    bytes.extend_from_slice(&(36 + length + length % 2).to_le_bytes());
    bytes.extend_from_slice(b"WAVEfmt ");
    bytes.extend_from_slice(&16_u32.to_le_bytes());
    bytes.extend_from_slice(&layout.coding.to_le_bytes());
    bytes.extend_from_slice(&layout.channels.to_le_bytes());
    bytes.extend_from_slice(&layout.rate.to_le_bytes());
    bytes.extend_from_slice(&(layout.rate * u32::from(block)).to_le_bytes());
    bytes.extend_from_slice(&block.to_le_bytes());
    bytes.extend_from_slice(&layout.bits.to_le_bytes());
    bytes.extend_from_slice(b"data");
    bytes.extend_from_slice(&length.to_le_bytes());
    bytes.extend_from_slice(&samples[..whole]);
    bytes.resize(bytes.len() + pad, 0);
    Ok(bytes)
}
