// A photograph with a place in it and a recording go from the page to the agency's desk: chosen one by one, shown as
// they are kept, sent in parts, and opened there without the place.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  accessible,
  closeBrowser,
  openPage,
  repere,
  shot,
  startApp,
  startDeployment,
  wordsOf,
} from './app-in-chromium.mjs';
import {
  OF_CONCERN,
  answerAll,
  begin,
  button,
  command,
  enrol,
  firstStart,
  skipTour,
  unlock,
} from './walk.mjs';

after(closeBrowser);

const SERIAL = 'SN-4711-ACME';
/** Degrees, minutes and seconds, as a description of a picture (EXIF 2.32) has them. */
const LATITUDE = [48, 51, 24];

const u16 = (number) => [number >> 8, number & 0xff];
const u32 = (number) => [...u16(number >>> 16), ...u16(number & 0xffff)];

/** A description with a serial number and a place: TIFF, big endian. */
function exif() {
  const serial = [...Buffer.from(`${SERIAL}\0`)];
  const entry = (tag, kind, count, value) => [...u16(tag), ...u16(kind), ...u32(count), ...value];
  const gps = 8 + 2 + 2 * 12 + 4;
  const data = gps + 2 + 2 * 12 + 4;
  return Buffer.from([
    ...Buffer.from('MM\0*'),
    ...u32(8),
    ...u16(2),
    ...entry(0xa431, 2, serial.length, u32(data + 24)),
    ...entry(0x8825, 4, 1, u32(gps)),
    ...u32(0),
    ...u16(2),
    ...entry(1, 2, 2, [...Buffer.from('N\0'), 0, 0]),
    ...entry(2, 5, 3, u32(data)),
    ...u32(0),
    ...LATITUDE.flatMap((part) => [...u32(part), ...u32(1)]),
    ...serial,
  ]);
}

const RATIONALS = Buffer.from(LATITUDE.flatMap((part) => [...u32(part), ...u32(1)]));

/** A photograph as a telephone takes it. */
async function photograph(page) {
  const data = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1200, 900];
    const pen = canvas.getContext('2d');
    for (let at = 0; at < 4000; at += 1) {
      pen.fillStyle = `hsl(${(at * 47) % 360} 60% ${20 + ((at * 31) % 60)}%)`;
      pen.fillRect((at * 97) % 1200, (at * 61) % 900, 30, 20);
    }
    return canvas.toDataURL('image/jpeg', 0.95);
  });
  const plain = Buffer.from(data.split(',')[1], 'base64');
  const description = Buffer.concat([Buffer.from('Exif\0\0'), exif()]);
  return Buffer.concat([
    plain.subarray(0, 2),
    Buffer.from([0xff, 0xe1, ...u16(description.length + 2)]),
    description,
    plain.subarray(2),
    Buffer.from(SERIAL),
  ]);
}

function files(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

/** Waits until the outbox says that of the only referral's attachments. */
async function untilSent(page, w, states) {
  for (let tries = 0; tries < 200; tries += 1) {
    const items = await page.evaluate(async () => {
      const token = new URLSearchParams(location.search).get('token') ?? '';
      const reply = await fetch('./handle', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-repere-token': token },
        body: JSON.stringify({ command: 'list-outbox' }),
      });
      return reply.json();
    });
    const found = items[0].attachments.map((one) => one.state);
    if (JSON.stringify(found) === JSON.stringify(states)) return;
    await page.waitForTimeout(100);
  }
  assert.fail(`the attachments never become ${states}`);
}

const SIZES = { phone: { width: 360, height: 640 }, desktop: { width: 1280, height: 800 } };
for (const [locale, size, colorScheme] of [
  ['fr', 'phone', 'light'],
  ['fr', 'desktop', 'light'],
  ['ar', 'phone', 'dark'],
  ['ar', 'desktop', 'dark'],
]) {
  test(`a photograph reaches the desk without its place, in ${locale} on a ${size}`, async (t) => {
    const w = wordsOf(locale);
    const deployment = await startDeployment(t);
    const { address } = await startApp(t);
    const page = await openPage(t, address, {
      size: SIZES[size],
      colorScheme,
      permissions: ['microphone'],
    });
    const look = async (name) => {
      await accessible(page, `${name} (${locale}, ${size})`);
      await shot(page, `attachments-${locale}-${size}-${name}`);
    };
    await firstStart(page, w, locale);
    await enrol(page, w, deployment, await deployment.code());
    await skipTour(page, w);
    const photo = await photograph(page);
    assert.ok(photo.includes(RATIONALS) && photo.includes(SERIAL), 'the place was planted');

    // At a question: a photograph, chosen as a file, whose name goes nowhere.
    const first = await begin(page, w, locale === 'ar' ? 'ro' : 'ar');
    await button(page, w('attachments-open')).click();
    await page.getByLabel(w('attachment-kind')).selectOption('payslip');
    await look('question');
    const choosing = page.waitForEvent('filechooser');
    await button(page, w('attachment-add-picture')).click();
    const file = { name: 'Ana Popescu passeport.jpg', mimeType: 'image/jpeg', buffer: photo };
    const [kept] = await command(page, 'add-attachment', async () => (await choosing).setFiles(file));
    assert.equal(kept.mediaType, 'image/jpeg');
    assert.ok(!JSON.stringify(kept).includes('Ana'));
    await page.locator('canvas[data-drawn]').first().waitFor();
    await look('attached');
    // Refused with the reason, and nothing is kept of it.
    await page.getByLabel(w('attachment-kind')).selectOption('other');
    const again = page.waitForEvent('filechooser');
    await button(page, w('attachment-add-picture')).click();
    const pdf = { name: 'contrat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
    await (await again).setFiles(pdf);
    await page.getByText(w('error-attachment-pdf'), { exact: false }).waitFor();
    page.expectComplaint(/4\d\d/);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: w('action-close') })
      .click();

    await answerAll(page, w, first, OF_CONCERN);
    const result = await command(page, 'finish-screening', () => button(page, w('end-finish')).click());
    await page.getByRole('heading', { name: result.outcome.title.text }).waitFor();
    // Beside the result: the person's own words, recorded here, and heard as they are kept.
    await page.getByLabel(w('attachment-kind')).selectOption('own-words');
    await button(page, w('attachment-record')).click();
    await page.locator('[data-recording="2"]').waitFor();
    const both = await command(page, 'add-attachment', () => page.locator('[data-recording]').click());
    assert.deepEqual(
      both.map((one) => one.mediaType),
      ['image/jpeg', 'audio/ogg'],
    );
    await button(page, w('attachment-listen')).first().click();
    await button(page, w('attachment-stop')).first().waitFor();
    await look('result');

    // None goes along by itself; the preview shows what was chosen.
    await button(page, w('result-refer')).click();
    await page.getByRole('heading', { name: w('referral-title') }).waitFor();
    const boxes = page.locator('[data-choose]');
    await boxes.first().waitFor();
    assert.deepEqual(await boxes.evaluateAll((all) => all.map((one) => one.checked)), [false, false]);
    await page.locator('input[name="basis"][value="consent"]').check({ force: true });
    const preview = page.locator('section[aria-labelledby="preview-title"]');
    assert.equal(await preview.locator('[data-attachment]').count(), 0);
    await page.locator('[data-choose="payslip"]').check();
    await preview.locator('canvas[data-drawn]').waitFor();
    await page.locator('[data-choose="own-words"]').check();
    await preview.locator('button[data-attachment]').waitFor();
    await look('preview');

    // Hidden in the middle of it: nothing of the picture is on the page, and the choice is still there.
    await command(page, 'lock', () => page.keyboard.press('Escape'));
    assert.equal(await page.locator('[data-attachment]').count(), 0);
    await unlock(page, w);
    await page.getByRole('button', { name: /^K1/ }).click();
    await button(page, w('result-refer')).click();
    await page.locator('[data-choose="own-words"]:checked').waitFor();
    await preview.locator('canvas[data-drawn]').waitFor();
    const sealed = await command(page, 'queue-referral', () => button(page, w('referral-seal')).click());
    assert.equal(sealed.attachments.length, 2);
    await untilSent(page, w, ['received', 'received']);
    await button(page, w('referral-home')).click();
    await page.getByRole('navigation').getByRole('button').last().click();
    await page.locator('[data-sent="received"]').nth(1).waitFor();
    await look('outbox');

    const fetched = JSON.parse(await repere('desk', 'fetch', '--dir', deployment.desk, '--format', 'json'));
    assert.deepEqual(
      fetched.attachments.map((one) => one.problem),
      [null, null],
    );
    const opened = JSON.parse(
      await repere('desk', 'open', sealed.referral, '--dir', deployment.desk, '--format', 'json'),
    );
    assert.equal(opened.attachments_here.length, 2);
    const listed = opened.document.attachments;
    assert.deepEqual(listed.map((one) => one.kind).sort(), ['own-words', 'payslip']);
    for (const [at, one] of listed.entries()) {
      const out = join(deployment.folder, `attachment-${at}`);
      await repere(
        'desk',
        'attachment',
        sealed.referral,
        `${at + 1}`,
        '--dir',
        deployment.desk,
        '--out',
        out,
      );
      const bytes = readFileSync(out);
      assert.equal(bytes.length, one.bytes);
      for (const planted of [RATIONALS, SERIAL, 'Exif', 'Ana Popescu'])
        assert.ok(!bytes.includes(planted), `${planted} is left in ${one.kind}`);
    }
    // Neither the hub nor the desk has a readable byte of them, beside what was written on purpose.
    const picture = readFileSync(
      join(deployment.folder, `attachment-${listed.findIndex((one) => one.kind === 'payslip')}`),
    );
    const part = picture.subarray(2000, 2100);
    for (const path of [...files(deployment.hub), ...files(deployment.desk)])
      assert.ok(!readFileSync(path).includes(part), path);
  });
}
