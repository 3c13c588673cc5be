//! Pictures, decoded and encoded anew.

use std::io::Cursor;

use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::{DynamicImage, ImageDecoder, ImageResult, Limits, RgbImage};

use crate::{MAX_PIXELS, MAX_SIDE, Refused};

/// The kinds of pictures that are read.
pub(crate) enum Picture {
    Jpeg,
    Png,
    WebP,
}

/// The quality of what is kept, of 100: small print stays readable.
const QUALITY: u8 = 85;

/// The most bytes that a decoded picture takes: the most pixels, of three channels of 8 bits.
const MAX_DECODED_BYTES: u64 = MAX_PIXELS * 3;

/// The picture as JPEG: upright, with no side longer than [`MAX_SIDE`].
pub(crate) fn again(file: &[u8], picture: Picture) -> Result<Vec<u8>, Refused> {
    let file = Cursor::new(file);
    match picture {
        Picture::Jpeg => encode(decode(JpegDecoder::new(file))?),
        Picture::Png => encode(decode(PngDecoder::with_limits(file, limits()))?),
        Picture::WebP => encode(decode(WebPDecoder::new(file))?),
    }
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(2 * MAX_DECODED_BYTES);
    limits
}

/// Decodes, and turns as the camera was turned.
fn decode<D: ImageDecoder>(decoder: ImageResult<D>) -> Result<DynamicImage, Refused> {
    let damaged = |_| Refused::Damaged;
    let mut decoder = decoder.map_err(damaged)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(Refused::TooManyPixels);
    }
    if decoder.total_bytes() > MAX_DECODED_BYTES {
        return Err(Refused::TooManyPixels);
    }
    decoder.set_limits(limits()).map_err(damaged)?;
    // A description that cannot be read says nothing about how the camera was turned.
    let turned = decoder.orientation().ok();
    let mut picture = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    if picture.width() > MAX_SIDE || picture.height() > MAX_SIDE {
        picture = picture.thumbnail(MAX_SIDE, MAX_SIDE);
    }
    if let Some(turned) = turned {
        picture.apply_orientation(turned);
    }
    Ok(picture)
}

fn encode(picture: DynamicImage) -> Result<Vec<u8>, Refused> {
    let picture = over_white(picture);
    if picture.is_empty() {
        return Err(Refused::Empty);
    }
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, QUALITY)
        .encode_image(&picture)
        .map_err(|_| Refused::Damaged)?;
    Ok(bytes)
}

/// JPEG knows no transparency. What is hidden by it is hidden here, too: its colours do not count.
fn over_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let picture = picture.into_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [red, green, blue, alpha] = picture.get_pixel(x, y).0;
        let over = |colour: u8| {
            let (colour, alpha) = (u32::from(colour), u32::from(alpha));
            u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
        };
        image::Rgb([over(red), over(green), over(blue)])
    })
}
