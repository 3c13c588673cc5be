//! A one-time code as a QR picture (ISO/IEC 18004), for whoever would rather photograph than type.

use qrcode::{Color, EcLevel, QrCode};
use zeroize::Zeroizing;

/// Pixels of one module: a telephone reads it from the screen and from paper.
const SCALE: usize = 8;
/// Modules of the white margin that the standard asks for.
const QUIET: usize = 4;

/// The modules of a code's picture, row by row: dark ones are true. As secret as the code.
pub(crate) struct Modules {
    /// Of the square's edge, the margin included.
    pub(crate) edge: usize,
    dark: Zeroizing<Vec<bool>>,
}

impl Modules {
    pub(crate) fn of(code: &str) -> Modules {
        // Capital letters and digits alone make the coarsest pattern, which is the easiest to read.
        let text: Zeroizing<String> =
            Zeroizing::new(code.chars().filter(char::is_ascii_alphanumeric).collect());
        let qr = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::Q)
            .expect("thirty characters fit into the third smallest pattern");
        let width = qr.width();
        let edge = width + 2 * QUIET;
        let colors = qr.to_colors();
        let mut dark = Zeroizing::new(vec![false; edge * edge]);
        for (place, color) in colors.into_iter().enumerate() {
            let (x, y) = (place % width + QUIET, place / width + QUIET);
            dark[y * edge + x] = color == Color::Dark;
        }
        Modules { edge, dark }
    }

    pub(crate) fn is_dark(&self, x: usize, y: usize) -> bool {
        self.dark[y * self.edge + x]
    }
}

/// The picture as a PNG file, in black and white. As secret as the code: wiped when dropped.
#[must_use]
pub fn picture(code: &str) -> Zeroizing<Vec<u8>> {
    let modules = Modules::of(code);
    let edge = modules.edge * SCALE;
    let mut pixels = Zeroizing::new(Vec::with_capacity(edge * edge));
    for y in 0..edge {
        pixels.extend(
            (0..edge).map(|x| match modules.is_dark(x / SCALE, y / SCALE) {
                true => 0,
                false => 255,
            }),
        );
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
