/** Finds what a QR picture says: a photograph, or a picture of the screen. Nothing leaves the page. */

/** The longest edges, in pixels, that are tried one after the other: too fine a photograph hides the pattern in its noise. */
const EDGES = [1400, 700, 350];

/** The text of the first QR code in a picture; `null` where there is none, or no picture. */
export async function textIn(picture: Blob): Promise<string | null> {
  const { decodeQR } = await import('qr/decode.js');
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(picture);
  } catch {
    return null;
  }
  try {
    for (const edge of EDGES) {
      const scale = Math.min(1, edge / Math.max(bitmap.width, bitmap.height));
      const width = Math.max(1, Math.round(bitmap.width * scale));
      const height = Math.max(1, Math.round(bitmap.height * scale));
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) return null;
      // What is transparent would be black.
      context.fillStyle = '#fff';
      context.fillRect(0, 0, width, height);
      context.drawImage(bitmap, 0, 0, width, height);
      try {
        return decodeQR(context.getImageData(0, 0, width, height));
      } catch {
        // Not at this size.
      }
    }
    return null;
  } finally {
    bitmap.close();
  }
}
