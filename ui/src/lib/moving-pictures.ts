/** QR pictures that follow each other: drawn for a camera, and read by one. */

/** The white around a code, in modules (ISO/IEC 18004, section 6.3.8). */
const QUIET = 4;

/** Pixels a module, before the page scales the picture without smoothing it. */
const SCALE = 8;

/** Draws what a picture says: black on white, whatever the colours of the page. */
export async function drawPicture(canvas: HTMLCanvasElement, text: string): Promise<void> {
  const { encodeQR } = await import('qr');
  const modules = encodeQR(text, 'raw', { ecc: 'low', encoding: 'alphanumeric', border: QUIET });
  const size = modules.length * SCALE;
  if (canvas.width !== size) {
    canvas.width = size;
    canvas.height = size;
  }
  const context = canvas.getContext('2d');
  if (!context) return;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size, size);
  context.fillStyle = '#000';
  modules.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (dark) context.fillRect(x * SCALE, y * SCALE, SCALE, SCALE);
    }),
  );
}

/** How many different pictures are shown before they come again: any that were missed have others in their place. */
export function shownOf(needed: number): number {
  return Math.min(4096, 3 * needed + 24);
}

/** The longest edge, in pixels, of what is looked at: more is slower and finds no more. */
const EDGE = 720;

/** Reads pictures from a camera's film. */
export class PictureReader {
  readonly #canvas = document.createElement('canvas');
  #last = '';

  /** What the picture says that the camera sees now; `null` where there is none, or the same as just before. */
  async see(video: HTMLVideoElement): Promise<string | null> {
    const { decodeQR } = await import('qr/decode.js');
    const { videoWidth: width, videoHeight: height } = video;
    if (width === 0 || height === 0) return null;
    // The middle: whoever aims puts it there.
    const edge = Math.min(width, height);
    const size = Math.min(EDGE, edge);
    this.#canvas.width = size;
    this.#canvas.height = size;
    const context = this.#canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return null;
    context.drawImage(video, (width - edge) / 2, (height - edge) / 2, edge, edge, 0, 0, size, size);
    try {
      const text = decodeQR(context.getImageData(0, 0, size, size));
      if (text === this.#last) return null;
      this.#last = text;
      return text;
    } catch {
      // No code in this picture, or one that was just changing.
      return null;
    }
  }
}
