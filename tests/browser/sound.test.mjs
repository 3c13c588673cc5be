// A question heard: a recording of the pack plays and stops, a voice that is a machine's is marked, what cannot
// be heard has no button; and what `repere protocol speak` makes travels in a bundle and is played.

import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  DESKTOP,
  EXAMPLE_PACK,
  LOCALES,
  PHONE,
  accessible,
  closeBrowser,
  openPage,
  repere,
  shot,
  startApp,
  startDeployment,
  temporaryFolder,
  wordsOf,
} from './app-in-chromium.mjs';
import { beginBefore, button, command, enrol, firstStart, practise, shows } from './walk.mjs';

after(closeBrowser);

async function ready(page, locale) {
  const w = wordsOf(locale);
  await firstStart(page, w, locale);
  await practise(page, w);
  return w;
}

async function begin(page, w, respondent, protocol) {
  await beginBefore(page, w, respondent, async () => {}, protocol);
  const view = await command(page, 'begin-questions', () => button(page, w('before-skip')).click());
  await shows(page, view);
  return view;
}

/** Plays to its end. A recording that is not decoded never gets there: the button would be gone. */
async function hears(page, w, where = page) {
  const listen = where.locator('[data-listen]');
  assert.equal(await listen.getAttribute('aria-label'), w('sound-listen'));
  const { ogg } = await command(page, 'read-aloud', () => listen.click());
  assert.equal(Buffer.from(ogg, 'base64').subarray(0, 4).toString(), 'OggS');
  await where.getByRole('button', { name: w('sound-stop') }).waitFor();
  await where.getByRole('button', { name: w('sound-listen') }).waitFor({ timeout: 20_000 });
}

const SIZES = { phone: PHONE, desktop: DESKTOP };

for (const [locale, size] of LOCALES.flatMap((locale) => Object.keys(SIZES).map((size) => [locale, size]))) {
  test(`a question is heard, in ${locale} on a ${size}`, async (t) => {
    const page = await openPage(t, (await startApp(t)).address, { size: SIZES[size] });
    const w = await ready(page, locale);
    const look = async (what) => {
      await accessible(page, `${what} (${locale}, ${size})`);
      await shot(page, `${locale}-${size}-${what}`);
    };
    await begin(page, w, locale === 'ro' ? 'fr' : 'ro', 'first-contact');
    await page.getByText(w('sound-synthetic')).waitFor();
    await look('sound');
    await hears(page, w);

    // A second touch is silence, and so is another page.
    const listen = page.locator('[data-listen]');
    await listen.click();
    await page.getByRole('button', { name: w('sound-stop') }).click();
    await page.getByRole('button', { name: w('sound-listen') }).waitFor();

    // In the person's hands it is the largest thing to touch after the answers.
    await button(page, w('hand-over')).first().click();
    await command(page, 'hand-over', () => page.locator('[data-hand-over]').click());
    await look('sound-handed');
    await hears(page, w, page.locator('[data-handed]'));
  });
}

test('the listen button is absent without a recording and without a voice of the platform', async (t) => {
  const page = await openPage(t, (await startApp(t)).address);
  const w = await ready(page, 'fr');
  await begin(page, w, 'ar', 'first-contact');
  assert.equal(await page.locator('[data-listen]').count(), 0);
});

test('a recording that a machine read travels in a bundle and is played', async (t) => {
  const folder = temporaryFolder(t);
  const [pack, bundle] = [join(folder, 'pack'), join(folder, 'pack.repere-protocol')];
  cpSync(EXAMPLE_PACK, pack, { recursive: true });
  assert.match(
    await repere('protocol', 'speak', pack, '--locale', 'en'),
    /en: 5 questions recorded by a synthetic voice/,
  );
  assert.match(await repere('protocol', 'speak', pack, '--locale', 'en'), /en: nothing new, 5 up to date/);
  assert.match(await repere('protocol', 'check', '--deny-warnings', pack), /nothing to correct/);
  await repere('protocol', 'sign', pack, '--unsigned', '--out', bundle);
  const deployment = await startDeployment(t);
  const page = await openPage(t, (await startApp(t)).address);
  const w = await ready(page, 'fr');
  await page.getByRole('navigation').getByRole('button').first().click();
  await page.getByRole('heading', { name: w('settings-protocols') }).waitFor();
  await enrol(page, w, deployment);
  await page.getByText(w('settings-joined')).waitFor();
  const chooser = page.locator('label', { hasText: w('protocol-add') }).locator('input[type="file"]');
  await command(page, 'install-protocol', () => chooser.setInputFiles(bundle));
  await button(page, w('action-back')).first().click();
  await page.getByRole('heading', { name: w('home-title'), exact: true }).waitFor();
  await begin(page, w, 'en', 'papers-and-pay');
  await hears(page, w);
});
