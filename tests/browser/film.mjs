// A film for Chromium's camera, made of what a page really shows: uncompressed, in the form of YUV4MPEG2.

import { writeFileSync } from 'node:fs';

const [WIDTH, HEIGHT] = [640, 480];
/** Pictures a second of the film, and how many of them show one picture of the page. */
const [RATE, EACH] = [5, 3];

/** The brightness of each point of a picture of the page, as a camera sees it that is held before the screen. */
async function seen(page, png) {
  const text = await page.evaluate(
    async ({ png, width, height }) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      context.fillStyle = '#333';
      context.fillRect(0, 0, width, height);
      const scale = Math.min(width / bitmap.width, height / bitmap.height);
      const [w, h] = [bitmap.width * scale, bitmap.height * scale];
      context.drawImage(bitmap, (width - w) / 2, (height - h) / 2, w, h);
      const { data } = context.getImageData(0, 0, width, height);
      let bytes = '';
      for (let at = 0; at < data.length; at += 4) {
        bytes += String.fromCharCode(
          Math.round(0.299 * data[at] + 0.587 * data[at + 1] + 0.114 * data[at + 2]),
        );
      }
      return btoa(bytes);
    },
    { png, width: WIDTH, height: HEIGHT },
  );
  return Buffer.from(text, 'base64');
}

/**
 * Films the pictures that a page shows, so many different ones, and writes the film.
 * The page's clock has to be Playwright's. `lost` says of the number of each whether the camera missed it; `bench` is an empty page to work on.
 */
export async function film(page, bench, path, { count, lost = () => false }) {
  const frames = new Map();
  const canvas = page.locator('[data-picture]');
  await canvas.waitFor();
  const screen = await page.locator('[data-screen]').boundingBox();
  const session = await page.context().newCDPSession(page);
  const number = () => canvas.evaluate((one) => Number(one.dataset.number));
  while (frames.size < count) {
    const before = await number();
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      clip: { ...screen, scale: 1 },
    });
    frames.set(before, await seen(bench, data));
    // The page's clock stands still but for this, so that a slow machine films every picture whole.
    for (let waited = 0; (await number()) === before && waited < 100; waited += 1)
      await page.clock.runFor(40);
  }
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const parts = [Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${RATE}:1 Ip A1:1 C420jpeg\n`)];
  const kept = [...frames].filter(([number]) => !lost(number)).map(([, frame]) => frame);
  for (const frame of kept) {
    for (let again = 0; again < EACH; again += 1) parts.push(Buffer.from('FRAME\n'), frame, grey);
  }
  writeFileSync(path, Buffer.concat(parts));
  return kept.length;
}
