// The first start with a deployment: the code read from a picture, what is no code said so, and the first steps,
// which can be walked, left at any time, and seen again.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  DESKTOP,
  LOCALES,
  PHONE,
  accessible,
  closeBrowser,
  openPage,
  shot,
  startApp,
  startDeployment,
  temporaryFolder,
  wordsOf,
} from './app-in-chromium.mjs';
import { button, enrol, firstStart } from './walk.mjs';

after(closeBrowser);

const CARDS = ['questions', 'no', 'corner', 'result', 'refer'];

for (const locale of LOCALES) {
  for (const [size, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    test(`the first steps in ${locale} on a ${size}`, async (t) => {
      const page = await openPage(t, (await startApp(t)).address, { size: viewport });
      const w = wordsOf(locale);
      await firstStart(page, w, locale);
      await button(page, w('practise-begin')).click();
      for (const card of CARDS) {
        await page.getByRole('heading', { name: w(`tour-${card}`) }).waitFor();
        await accessible(page, `tour ${card} (${locale}, ${size})`);
        await shot(page, `${locale}-${size}-tour-${card}`);
        if (card === 'no') {
          await page.getByRole('button', { name: w('action-back') }).click();
          await page.getByRole('heading', { name: w('tour-questions') }).waitFor();
          await button(page, w('action-continue')).click();
          await page.getByRole('heading', { name: w('tour-no') }).waitFor();
        }
        if (card !== 'refer') await button(page, w('action-continue')).click();
      }
      await button(page, w('tour-begin')).click();
      await page.getByRole('heading', { name: w('home-title'), exact: true }).waitFor();
      // Again from the settings, and left at once.
      await page.getByRole('navigation').getByRole('button').first().click();
      await button(page, w('tour-again')).click();
      await button(page, w('tour-skip')).click();
      await page.getByRole('heading', { name: w('home-title'), exact: true }).waitFor();
    });
  }
}

/** A photograph of a picture: smaller, turned a little, grey and noisy, as JPEG. */
async function photographed(page, png) {
  const bytes = await page.evaluate(async (base64) => {
    const blob = new Blob([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], { type: 'image/png' });
    const bitmap = await createImageBitmap(blob);
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1600, 1200];
    const context = canvas.getContext('2d');
    context.fillStyle = '#8d8778';
    context.fillRect(0, 0, 1600, 1200);
    context.translate(820, 590);
    context.rotate(0.17);
    context.drawImage(bitmap, -320, -300, 640, 610);
    const image = context.getImageData(0, 0, 1600, 1200);
    let seed = 7;
    for (let at = 0; at < image.data.length; at += 1) {
      if (at % 4 === 3) continue;
      seed = (seed * 16807) % 2147483647;
      image.data[at] = 30 + image.data[at] * 0.7 + (seed % 30);
    }
    context.putImageData(image, 0, 0);
    const jpeg = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.7));
    return [...new Uint8Array(await jpeg.arrayBuffer())];
  }, png.toString('base64'));
  return Buffer.from(bytes);
}

test('a code is read from a photograph', async (t) => {
  const deployment = await startDeployment(t);
  const picture = join(temporaryFolder(t), 'code.png');
  const code = await deployment.code('--qr', picture);
  const page = await openPage(t, (await startApp(t)).address);
  const w = wordsOf('fr');
  await firstStart(page, w, 'fr');
  const chooser = page.locator('[data-code-picture]');
  const blank = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  );
  for (const [name, buffer] of [
    ['blank.png', blank],
    ['text.png', Buffer.from('not a picture')],
  ]) {
    await chooser.setInputFiles({ name, mimeType: 'image/png', buffer });
    await page.getByText(w('enrol-code-unread')).waitFor();
  }
  await accessible(page, 'a picture without a code');
  const photograph = await photographed(page, readFileSync(picture));
  await chooser.setInputFiles({ name: 'photograph.jpg', mimeType: 'image/jpeg', buffer: photograph });
  await page.waitForFunction(
    (whole) => document.querySelector('#enrol-code').value.replaceAll(' ', '') === whole,
    code.replaceAll('-', ''),
  );
  await shot(page, 'fr-phone-code-read');
  await enrol(page, w, deployment, await page.locator('#enrol-code').inputValue());
  await button(page, w('tour-skip')).click();
  await page.getByRole('heading', { name: w('home-title'), exact: true }).waitFor();
});
