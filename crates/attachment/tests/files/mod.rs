//! Files of every kind, with and without what tells of a place, a device or a person.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::webp::WebPEncoder;
use image::{ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use ogg::{PacketReader, PacketWriteEndInfo, PacketWriter};

/// What is planted in every file.
pub const SECRET: &str = "Ana Popescu 48.8566N 2.3522E SN-4711-ACME";
/// The parts of it, each of which is planted.
pub const PLANTED: [&str; 3] = ["Ana Popescu", "48.8566N", "SN-4711-ACME"];

/// The samples of every WAVE.
pub const SAMPLES: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKL";

/// A picture whose left half is dark.
fn drawn(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| match x < width / 2 {
        true => Rgb([20, 20, 20]),
        false => Rgb([230, 230, 230]),
    })
}

/// A description with an orientation, an owner, a place, a serial number and a maker's note: TIFF, big endian.
fn exif(orientation: u16) -> Vec<u8> {
    let secret = format!("{SECRET}\0");
    let entries: [(u16, u16); 4] = [(0x010F, 2), (0x0112, 3), (0x8298, 2), (0x927C, 7)];
    let data_at = 8 + 2 + 12 * entries.len() + 4;
    let mut tiff = b"MM\0\x2A\0\0\0\x08".to_vec();
    tiff.extend((entries.len() as u16).to_be_bytes());
    for (tag, kind) in entries {
        tiff.extend(tag.to_be_bytes());
        tiff.extend(kind.to_be_bytes());
        if kind == 3 {
            tiff.extend(1_u32.to_be_bytes());
            tiff.extend(orientation.to_be_bytes());
            tiff.extend([0, 0]);
        } else {
            tiff.extend((secret.len() as u32).to_be_bytes());
            tiff.extend((data_at as u32).to_be_bytes());
        }
    }
    tiff.extend([0; 4]);
    tiff.extend(secret.as_bytes());
    tiff
}

fn utf16() -> Vec<u8> {
    SECRET.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// A JPEG file, with everything in it that cameras and editors write.
pub fn jpeg(width: u32, height: u32, orientation: u16, planted: bool) -> Vec<u8> {
    let mut plain = Vec::new();
    JpegEncoder::new_with_quality(&mut plain, 95)
        .encode_image(&drawn(width, height))
        .expect("encoded");
    let mut thumbnail = plain.clone();
    thumbnail.extend(SECRET.as_bytes());
    let segment = |marker: u8, name: &[u8], content: &[u8]| {
        let length = (2 + name.len() + content.len()) as u16;
        let mut segment = vec![0xFF, marker];
        segment.extend(length.to_be_bytes());
        segment.extend(name);
        segment.extend(content);
        segment
    };
    let mut file = plain[..2].to_vec();
    file.extend(segment(0xE1, b"Exif\0\0", &exif(orientation)));
    if planted {
        file.extend(segment(
            0xE1,
            b"http://ns.adobe.com/xap/1.0/\0",
            SECRET.as_bytes(),
        ));
        file.extend(segment(0xED, b"Photoshop 3.0\x008BIM", SECRET.as_bytes()));
        file.extend(segment(0xE2, b"ICC_PROFILE\0\x01\x01", &utf16()));
        file.extend(segment(0xE2, b"MPF\0", &thumbnail));
        file.extend(segment(0xEC, b"", SECRET.as_bytes()));
        file.extend(segment(0xFE, b"", SECRET.as_bytes()));
    }
    file.extend(&plain[2..]);
    if planted {
        // Behind the end: the film of a "live" picture, or whatever.
        file.extend(&thumbnail);
    }
    file
}

fn png_chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut chunk = (content.len() as u32).to_be_bytes().to_vec();
    chunk.extend(name);
    chunk.extend(content);
    chunk.extend(crc32(&chunk[4..]).to_be_bytes());
    chunk
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            crc >> 1 ^ (0xEDB8_8320 * (crc & 1))
        })
    })
}

/// A PNG file.
pub fn png(width: u32, height: u32, planted: bool) -> Vec<u8> {
    let mut plain = Cursor::new(Vec::new());
    drawn(width, height)
        .write_to(&mut plain, ImageFormat::Png)
        .expect("encoded");
    let plain = plain.into_inner();
    if !planted {
        return plain;
    }
    // The head has 8 bytes, and the first chunk 25.
    let mut file = plain[..33].to_vec();
    file.extend(png_chunk(b"tEXt", format!("Author\0{SECRET}").as_bytes()));
    file.extend(png_chunk(
        b"iTXt",
        format!("XML:com.adobe.xmp\0\0\0\0\0{SECRET}").as_bytes(),
    ));
    file.extend(png_chunk(b"eXIf", &exif(1)));
    file.extend(png_chunk(b"prVt", &utf16()));
    file.extend(&plain[33..]);
    file.extend(SECRET.as_bytes());
    file
}

/// A PNG file of two hundred bytes that says that it is so large.
pub fn png_that_says(width: u32, height: u32) -> Vec<u8> {
    let plain = png(1, 1, false);
    let mut head = width.to_be_bytes().to_vec();
    head.extend(height.to_be_bytes());
    head.extend(&plain[24..29]);
    let mut file = plain[..8].to_vec();
    file.extend(png_chunk(b"IHDR", &head));
    file.extend(&plain[33..]);
    file
}

/// A picture that is dark, and transparent throughout.
pub fn transparent() -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    RgbaImage::from_pixel(16, 16, Rgba([0, 0, 0, 0]))
        .write_to(&mut file, ImageFormat::Png)
        .expect("encoded");
    file.into_inner()
}

/// A WebP file.
pub fn webp(width: u32, height: u32, planted: bool) -> Vec<u8> {
    let mut plain = Vec::new();
    let picture = drawn(width, height);
    WebPEncoder::new_lossless(&mut plain)
        .encode(
            picture.as_raw(),
            width,
            height,
            image::ExtendedColorType::Rgb8,
        )
        .expect("encoded");
    if !planted {
        return plain;
    }
    let chunk = |name: &[u8; 4], content: &[u8]| {
        let mut chunk = name.to_vec();
        chunk.extend((content.len() as u32).to_le_bytes());
        chunk.extend(content);
        chunk.resize(chunk.len() + content.len() % 2, 0);
        chunk
    };
    // Flags for a description (EXIF) and another one (XMP), then the size less one.
    let mut head = vec![0b0000_1100, 0, 0, 0];
    head.extend(&(width - 1).to_le_bytes()[..3]);
    head.extend(&(height - 1).to_le_bytes()[..3]);
    let mut chunks = chunk(b"VP8X", &head);
    chunks.extend(&plain[12..]);
    chunks.extend(chunk(b"EXIF", &exif(1)));
    chunks.extend(chunk(b"XMP ", SECRET.as_bytes()));
    chunks.extend(chunk(b"SECR", &utf16()));
    let mut file = b"RIFF".to_vec();
    file.extend((4 + chunks.len() as u32).to_le_bytes());
    file.extend(b"WEBP");
    file.extend(chunks);
    file.extend(SECRET.as_bytes());
    file
}

/// A WAVE file: `more` stands behind the layout.
pub fn wav(coding: u16, channels: u16, bits: u16, more: &[u8], planted: bool) -> Vec<u8> {
    let chunk = |name: &[u8; 4], content: &[u8]| {
        let mut chunk = name.to_vec();
        chunk.extend((content.len() as u32).to_le_bytes());
        chunk.extend(content);
        chunk.resize(chunk.len() + content.len() % 2, 0);
        chunk
    };
    let block = channels * bits / 8;
    let mut layout = coding.to_le_bytes().to_vec();
    layout.extend(channels.to_le_bytes());
    layout.extend(16_000_u32.to_le_bytes());
    layout.extend((16_000 * u32::from(block)).to_le_bytes());
    layout.extend(block.to_le_bytes());
    layout.extend(bits.to_le_bytes());
    if coding == 0xFFFE {
        layout.extend([22, 0]);
        layout.extend(bits.to_le_bytes());
        layout.extend([3, 0, 0, 0]);
        layout.extend(1_u16.to_le_bytes());
        layout.extend(b"\0\0\0\0\x10\0\x80\0\0\xAA\0\x38\x9B\x71");
    }
    layout.extend(more);
    let mut chunks = Vec::new();
    if planted {
        layout.extend(SECRET.as_bytes());
        chunks.extend(chunk(b"bext", SECRET.as_bytes()));
    }
    chunks.extend(chunk(b"fmt ", &layout));
    if planted {
        chunks.extend(chunk(b"LIST", format!("INFOIART{SECRET}").as_bytes()));
        chunks.extend(chunk(b"iXML", &utf16()));
    }
    chunks.extend(chunk(b"data", SAMPLES));
    if planted {
        chunks.extend(chunk(b"id3 ", SECRET.as_bytes()));
    }
    let mut file = b"RIFF".to_vec();
    file.extend((4 + chunks.len() as u32).to_le_bytes());
    file.extend(b"WAVE");
    file.extend(chunks);
    if planted {
        file.extend(SECRET.as_bytes());
    }
    file
}

/// So many packets of Opus, every tenth with something in its padding, and one that is long.
pub fn opus_packets(count: usize) -> Vec<Vec<u8>> {
    (0..count)
        .map(|number| {
            let sound = |length| (0..length).map(|at| ((at * 7 + number) % 251) as u8);
            match number % 10 {
                // One frame of 20 ms, one channel, with padding.
                3 => {
                    let mut packet = vec![0x7B, 0x41, SECRET.len() as u8];
                    packet.extend(sound(40));
                    packet.extend(SECRET.as_bytes());
                    packet
                }
                // The length of the padding in two bytes.
                5 => {
                    let mut packet = vec![0x7B, 0x41, 255, 46];
                    packet.extend(sound(30));
                    packet.extend(SECRET.as_bytes().iter().cycle().take(300));
                    packet
                }
                7 => [0x78].into_iter().chain(sound(1200)).collect(),
                _ => [0x78].into_iter().chain(sound(60)).collect(),
            }
        })
        .collect()
}

/// The packets as they are kept: with zeros in their padding.
pub fn clear(mut packets: Vec<Vec<u8>>) -> Vec<Vec<u8>> {
    for packet in &mut packets {
        if packet[0] & 3 == 3 {
            let padding = match packet[2] {
                255 => 300,
                length => usize::from(length),
            };
            let begin = packet.len() - padding;
            packet[begin..].fill(0);
        }
    }
    packets
}

fn opus_head() -> Vec<u8> {
    let mut head = b"OpusHead\x01\x01\x38\x01".to_vec();
    head.extend(44_100_u32.to_le_bytes());
    head.extend([0, 0, 0]);
    head
}

/// An Ogg file with one stream of Opus.
pub fn ogg(packets: &[Vec<u8>], planted: bool) -> Vec<u8> {
    let mut writer = PacketWriter::new(Vec::new());
    let serial = 0x4711_4711;
    let mut write = |packet: Vec<u8>, end, at| {
        writer
            .write_packet(packet, serial, end, at)
            .expect("written")
    };
    write(opus_head(), PacketWriteEndInfo::EndPage, 0);
    let words = match planted {
        true => SECRET,
        false => "",
    };
    let mut tags = b"OpusTags".to_vec();
    for text in [words, "", words] {
        match text {
            "" => tags.extend(1_u32.to_le_bytes()),
            text => {
                tags.extend((text.len() as u32).to_le_bytes());
                tags.extend(text.as_bytes());
            }
        }
    }
    tags.extend(utf16());
    write(tags, PacketWriteEndInfo::EndPage, 0);
    for (number, packet) in packets.iter().enumerate() {
        let end = match number + 1 {
            last if last == packets.len() => PacketWriteEndInfo::EndStream,
            number if number % 9 == 0 => PacketWriteEndInfo::EndPage,
            _ => PacketWriteEndInfo::NormalPacket,
        };
        write(packet.clone(), end, 960 * (number as u64 + 1));
    }
    let mut file = writer.into_inner();
    if planted {
        file.extend(SECRET.as_bytes());
    }
    file
}

/// The packets of sound of an Ogg file, in order.
pub fn packets_of(file: &[u8]) -> Vec<Vec<u8>> {
    let mut reader = PacketReader::new(Cursor::new(file));
    let mut packets = Vec::new();
    while let Some(packet) = reader.read_packet().expect("whole pages") {
        packets.push(packet.data);
    }
    packets.split_off(2)
}

fn element(id: &[u8], content: &[u8]) -> Vec<u8> {
    let mut element = id.to_vec();
    element.extend((content.len() as u32 | 0x1000_0000).to_be_bytes());
    element.extend(content);
    element
}

/// An element that holds others; of a recorder that is still recording, its length is not known.
fn holder(id: &[u8], content: &[u8], known: bool) -> Vec<u8> {
    if known {
        return element(id, content);
    }
    let mut holder = id.to_vec();
    holder.extend([0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]);
    holder.extend(content);
    holder
}

/// A WebM file with one track.
pub fn webm(packets: &[Vec<u8>], known: bool, codec: &[u8]) -> Vec<u8> {
    let secret = SECRET.as_bytes();
    let mut track = element(&[0xD7], &[1]);
    track.extend(element(&[0x73, 0xC5], secret));
    track.extend(element(&[0x53, 0x6E], secret));
    track.extend(element(&[0x86], codec));
    track.extend(element(&[0x63, 0xA2], &opus_head()));
    let mut info = element(&[0x4D, 0x80], secret);
    info.extend(element(&[0x44, 0x61], &[1; 8]));
    info.extend(element(&[0x7B, 0xA9], secret));
    let mut segment = element(&[0x15, 0x49, 0xA9, 0x66], &info);
    segment.extend(element(
        &[0x16, 0x54, 0xAE, 0x6B],
        &element(&[0xAE], &track),
    ));
    for (number, cluster) in packets.chunks(30).enumerate() {
        let mut content = element(&[0xE7], &[number as u8]);
        for packet in cluster {
            let mut block = vec![0x81, 0, 0, 0x80];
            block.extend(packet);
            content.extend(element(&[0xA3], &block));
        }
        segment.extend(holder(&[0x1F, 0x43, 0xB6, 0x75], &content, known));
    }
    // Behind the sound, where it does not shorten what a cut recording loses: only of a whole one.
    if known {
        segment.extend(element(&[0x12, 0x54, 0xC3, 0x67], secret));
        segment.extend(element(&[0x19, 0x41, 0xA4, 0x69], secret));
    }
    let mut file = element(&[0x1A, 0x45, 0xDF, 0xA3], &element(&[0x42, 0x82], b"webm"));
    file.extend(holder(&[0x18, 0x53, 0x80, 0x67], &segment, known));
    file
}
