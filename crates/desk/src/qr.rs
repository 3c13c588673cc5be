//! A one-time code as a QR picture (ISO/IEC 18004), for whoever would rather photograph than type.

use qrcode::{Color, EcLevel, QrCode};
use zeroize::Zeroizing;

/// Pixels of one module: a telephone reads it from the screen and from paper.
const SCALE: usize = 8;
/// Modules of the white margin that the standard asks for.
const QUIET: usize = 4;

/// The picture as a PNG file, in black and white. As secret as the code: wiped when dropped.
#[must_use]
pub fn picture(code: &str) -> Zeroizing<Vec<u8>> {
    // Capital letters and digits alone make the coarsest pattern, which is the easiest to read.
    let text: Zeroizing<String> =
        Zeroizing::new(code.chars().filter(char::is_ascii_alphanumeric).collect());
    let qr = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::Q)
        .expect("thirty characters fit into the third smallest pattern");
    let width = qr.width();
    let edge = (width + 2 * QUIET) * SCALE;
    let colors = qr.to_colors();
    let is_dark = |x: usize, y: usize| {
        let module = |at: usize| (at / SCALE).checked_sub(QUIET).filter(|at| *at < width);
        matches!((module(x), module(y)), (Some(x), Some(y)) if colors[y * width + x] == Color::Dark)
    };
    let mut pixels = Zeroizing::new(Vec::with_capacity(edge * edge));
    for y in 0..edge {
        pixels.extend((0..edge).map(|x| if is_dark(x, y) { 0 } else { 255 }));
    }
    let mut file = Zeroizing::new(Vec::new());
    let size = u32::try_from(edge).expect("a pattern has a few hundred pixels");
    let mut encoder = png::Encoder::new(&mut *file, size, size);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    encoder
        .write_header()
        .and_then(|mut writer| writer.write_image_data(&pixels))
        .expect("as many pixels as were announced, into memory");
    file
}
