// Without a network: a referral goes out on a stick and its receipt comes back; and it goes from the screen of one device
// to the camera of another, which brings it to the hub and gives the receipt back the same way.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  DESKTOP,
  accessible,
  browserWithCamera,
  browserWithoutDevices,
  closeBrowser,
  openPage,
  repere,
  settled,
  shot,
  startApp,
  startDeployment,
  temporaryFolder,
  wordsOf,
} from './app-in-chromium.mjs';
import { film } from './film.mjs';
import { button, command, enrol, firstStart, send, skipTour } from './walk.mjs';

after(closeBrowser);

/** A phone upright and on its side, and a computer. */
const SIZES = {
  upright: { width: 360, height: 640 },
  side: { width: 740, height: 360 },
  desktop: DESKTOP,
};

/** The page at each size: nothing is too wide or unreachable, and a picture for people to look at. */
async function looks(page, name) {
  const before = page.viewportSize();
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    await accessible(page, `${name} (${size})`);
    await shot(page, `carrying-${name}-${size}`);
  }
  await page.setViewportSize(before);
}

/** A device that has joined, on the list of screenings. */
async function device(t, w, deployment, locale = 'fr', more = {}) {
  const { address } = await startApp(t);
  const page = await openPage(t, address, { size: DESKTOP, ...more });
  await firstStart(page, w, locale);
  await enrol(page, w, deployment);
  await skipTour(page, w);
  return { address, page };
}

/** Seals a referral that discloses as little as can be. */
async function refer(page) {
  const begun = await send(page, {
    command: 'begin-screening',
    protocol: 'labour-exploitation',
    interviewerLocale: 'fr',
    respondentLocale: 'ro',
  });
  const screening = begun.screening.id;
  const draft = {
    screening,
    agency: 'ccem',
    basis: { kind: 'consent' },
    includeAnswers: false,
    includeNotes: false,
    identity: null,
    safeContact: null,
  };
  const { digest, referral } = await send(page, { command: 'preview-referral', draft });
  await send(page, { command: 'queue-referral', draft, digest, referral });
  // A page that is opened anew begins with the list.
  await send(page, { command: 'pause-screening', screening });
  return referral;
}

/** From the list to the page that does without a network. */
async function carry(page, w) {
  await page.getByRole('navigation').getByRole('button').last().click();
  await page.getByRole('heading', { name: w('outbox-title'), exact: true }).waitFor();
  await button(page, w('outbox-no-network')).click();
  await page.getByRole('heading', { name: w('carry-title'), exact: true }).waitFor();
}

const states = async (page) => (await send(page, { command: 'list-outbox' })).map((item) => item.state);

test('a referral goes to a desk on a stick, and its receipt comes back', async (t) => {
  const w = wordsOf('fr');
  const deployment = await startDeployment(t);
  const { page } = await device(t, w, deployment);
  await deployment.stop();
  await refer(page);
  await carry(page, w);
  await looks(page, 'fr-empty');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, w('carry-as-file')).click(),
  ]);
  assert.match(download.suggestedFilename(), /^[0-9a-f]{8}\.bin$/);
  const folder = temporaryFolder(t);
  const [parcel, receipts] = ['parcel.bin', 'receipts.bin'].map((name) => join(folder, name));
  await download.saveAs(parcel);
  await page.getByText(w('carry-saved', { count: 1 })).waitFor();
  await looks(page, 'fr-saved');
  await deployment.start();
  const said = await repere('desk', 'hand-in', parcel, '--receipts', receipts, '--dir', deployment.desk);
  assert.match(said, /is handed in/);

  // Something else is refused in words, and changes nothing.
  const letter = join(folder, 'letter.txt');
  writeFileSync(letter, 'a letter');
  await page.locator('[data-carried-file]').setInputFiles(letter);
  await page.getByText(w('error-parcel-not-one')).waitFor();
  page.expectComplaint(/422|400|status/);
  assert.deepEqual(await states(page), ['waiting']);
  await page.locator('[data-carried-file]').setInputFiles(receipts);
  await page.getByText(w('carry-brought-receipts', { count: 1 })).waitFor();
  assert.deepEqual(await states(page), ['received']);
  await button(page, w('action-back')).click();
  await page.getByRole('heading', { name: w('outbox-title'), exact: true }).waitFor();
  const fetched = JSON.parse(await repere('desk', 'fetch', '--format', 'json', '--dir', deployment.desk));
  assert.equal(fetched.referrals.length, 1);
});

test('a referral goes from screen to camera, and its receipt goes back so, with a third of the pictures lost', async (t) => {
  const w = wordsOf('fr');
  const deployment = await startDeployment(t);
  const folder = temporaryFolder(t);
  const sender = await device(t, w, deployment);
  const colleague = await device(t, w, deployment);
  const bench = await openPage(t, 'about:blank');
  await deployment.stop();
  await refer(sender.page);

  await carry(sender.page, w);
  await sender.page.clock.install();
  await button(sender.page, w('carry-as-pictures')).click();
  await sender.page.locator('[data-picture]').waitFor();
  await looks(sender.page, 'fr-show');
  const { needed, items } = await shown(sender.page, w);
  assert.equal(items, 1);
  const there = join(folder, 'there.y4m');
  // Every third is lost, and still there are a few more than are needed.
  const lost = (number) => number % 3 === 0;
  const kept = await film(sender.page, bench, there, { count: Math.ceil(needed * 1.5) + 9, lost });
  assert.ok(kept > needed, `${kept} of ${needed}`);

  const scanning = await scan(t, colleague, w, there);
  await looks(scanning, 'fr-scan');
  await scanning.getByText(w('carry-brought-parcel', { count: 1 })).waitFor({ timeout: 120_000 });
  await settled(scanning);
  await looks(scanning, 'fr-taken');
  await deployment.start();
  await send(scanning, { command: 'send-outbox' });
  await scanning.getByText(w('carry-answered', { count: 1 })).waitFor();
  await looks(scanning, 'fr-answered');
  assert.deepEqual(await states(scanning), [], 'it is not its own');

  await scanning.clock.install();
  await button(scanning.locator('.card'), w('carry-as-pictures')).click();
  const back = join(folder, 'back.y4m');
  const receipt = await shown(scanning, w);
  await film(scanning, bench, back, { count: Math.ceil(receipt.needed * 1.5) + 9, lost });
  // The sender hears of it from the pictures alone.
  assert.deepEqual(await states(sender.page), ['waiting']);
  const received = await scan(t, sender, w, back);
  await received.getByText(w('carry-brought-receipts', { count: 1 })).waitFor({ timeout: 120_000 });
  assert.deepEqual(await states(received), ['received']);
  const fetched = JSON.parse(await repere('desk', 'fetch', '--format', 'json', '--dir', deployment.desk));
  assert.equal(fetched.referrals.length, 1);
});

/** How many pictures the page says that it needs. */
async function shown(page, w) {
  const line = page.locator('[data-needed]');
  await line.waitFor();
  const [needed, items] = await line.evaluate((one) => [one.dataset.needed, one.dataset.items].map(Number));
  assert.ok((await line.textContent()).includes(String(needed)), w('show-progress', { number: 1, needed }));
  return { needed, items };
}

/** The same device, with a camera before which a film runs, on the page that scans. */
async function scan(t, { address }, w, path) {
  const browser = await browserWithCamera(t, path);
  const page = await openPage(t, address, { size: DESKTOP, browser });
  await page.getByRole('heading', { name: w('home-title'), exact: true }).waitFor();
  await carry(page, w);
  await button(page, w('carry-from-camera')).click();
  await page.getByRole('heading', { name: w('scan-title'), exact: true }).waitFor();
  await page.getByText(new RegExp(w('scan-progress', { percent: '[1-9]' }).split(' %')[0])).waitFor();
  return page;
}

test('a device without a camera says what to do, and everything is in Arabic and dark too', async (t) => {
  const w = wordsOf('ar');
  const deployment = await startDeployment(t);
  const { page } = await device(t, w, deployment, 'ar', {
    colorScheme: 'dark',
    browser: await browserWithoutDevices(t),
  });
  await deployment.stop();
  await refer(page);
  await carry(page, w);
  await looks(page, 'ar-empty');
  await page.context().grantPermissions(['camera']);
  await button(page, w('carry-from-camera')).click();
  await page.getByText(w('failure-camera-none')).waitFor();
  await looks(page, 'ar-no-camera');
  await button(page, w('action-back')).click();
  await button(page, w('carry-as-pictures')).click();
  await page.locator('[data-picture]').waitFor();
  await looks(page, 'ar-show');
  await button(page, w('show-done')).click();
  await page.getByRole('heading', { name: w('carry-title'), exact: true }).waitFor();
  const shownAs = await command(page, 'list-carried', () => page.reload().then(() => carry(page, w)));
  assert.deepEqual(shownAs, []);
});
