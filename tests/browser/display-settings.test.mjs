// Ways of working: letters at twice the size, more contrast by day and by night, forced colours, a tablet, no motion.
// Each walk looks at every page of a screening; nothing is cut off, nothing scrolls sideways, axe finds nothing.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  DESKTOP,
  PHONE,
  accessible,
  closeBrowser,
  openPage,
  shot,
  startApp,
  wordsOf,
} from './app-in-chromium.mjs';
import { OF_CONCERN, answer, beginBefore, button, command, firstStart, practise, shows } from './walk.mjs';

after(closeBrowser);

const TABLET = { width: 820, height: 1180 };
const LYING = { width: 740, height: 360 };
const choose = (name, value) => async (page) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check({ force: true });

const WAYS = [
  { name: 'twice the size', size: PHONE, locale: 'fr', settings: choose('text-size', '200') },
  { name: 'twice the size', size: PHONE, locale: 'ar', settings: choose('text-size', '200') },
  { name: 'twice the size', size: DESKTOP, locale: 'fr', settings: choose('text-size', '200') },
  { name: 'more contrast', size: PHONE, locale: 'fr', settings: choose('contrast', 'more') },
  { name: 'more contrast, as the system asks', size: DESKTOP, locale: 'ar', context: { contrast: 'more' } },
  {
    name: 'more contrast by night',
    size: PHONE,
    locale: 'ar',
    context: { colorScheme: 'dark' },
    settings: choose('contrast', 'more'),
  },
  { name: 'by night', size: PHONE, locale: 'fr', context: { colorScheme: 'dark' } },
  { name: 'by night, as chosen', size: DESKTOP, locale: 'fr', settings: choose('theme', 'dark') },
  { name: 'colours of the system', size: PHONE, locale: 'fr', context: { forcedColors: 'active' } },
  { name: 'a tablet', size: TABLET, locale: 'fr' },
  { name: 'a tablet', size: TABLET, locale: 'ar' },
  { name: 'a phone on its side', size: LYING, locale: 'fr' },
  { name: 'the smallest phone', size: { width: 320, height: 568 }, locale: 'fr' },
];

for (const { name, size, locale, context, settings } of WAYS) {
  test(`${name}, in ${locale} at ${size.width} by ${size.height}`, async (t) => {
    const w = wordsOf(locale);
    const page = await openPage(t, (await startApp(t)).address, { size, ...context });
    const look = async (where) => {
      await accessible(page, `${where}: ${name} (${locale})`);
      await shot(page, `way-${name.replaceAll(/[ ,]+/g, '-')}-${locale}-${size.width}-${where}`);
    };
    await firstStart(page, w, locale, settings ? undefined : look);
    await practise(page, w);
    if (settings) {
      await page.getByRole('navigation').getByRole('button').first().click();
      await page.getByRole('heading', { name: w('settings-title') }).waitFor();
      await settings(page);
      await look('settings');
      await page
        .getByRole('button', { name: w('action-back') })
        .first()
        .click();
      await page.getByRole('heading', { name: w('home-title'), exact: true }).waitFor();
    }
    await beginBefore(page, w, 'ro', look);
    await look('before');
    let view = await command(page, 'begin-questions', () => button(page, w('before-skip')).click());
    await shows(page, view);
    const seen = new Set();
    for (let asked = 0; view.page.kind === 'question' && asked < 60; asked += 1) {
      const { id, kind } = view.page.question;
      if (!seen.has(kind)) await look(`question-${kind}`);
      seen.add(kind);
      view = await answer(page, w, view, OF_CONCERN[id]);
    }
    await look('end');
    const result = await command(page, 'finish-screening', () => button(page, w('end-finish')).click());
    await page.getByRole('heading', { name: result.outcome.title.text }).waitFor();
    await look('result');
    await button(page, w('danger-open')).click();
    await page.getByRole('heading', { name: w('danger-title') }).waitFor();
    await look('danger');
    await button(page, w('danger-return')).first().click();
    await command(page, 'lock', () => button(page, w('hide-now')).click());
    await look('neutral');
  });
}

test('the chosen appearance is there again after a reload, and before the vault is open', async (t) => {
  const w = wordsOf('fr');
  const page = await openPage(t, (await startApp(t)).address);
  await firstStart(page, w, 'fr');
  await practise(page, w);
  await page.getByRole('navigation').getByRole('button').first().click();
  await choose('text-size', '150')(page);
  await choose('contrast', 'more')(page);
  await choose('theme', 'dark')(page);
  await page.reload();
  await page.locator('h1').first().waitFor();
  const { text, contrast, theme } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  assert.deepEqual({ text, contrast, theme }, { text: '150', contrast: 'more', theme: 'dark' });
});

test('motion is off where the system asks for less of it', async (t) => {
  const w = wordsOf('fr');
  const page = await openPage(t, (await startApp(t)).address);
  await firstStart(page, w, 'fr');
  const longest = await page.evaluate(() => {
    const seconds = (list) =>
      Math.max(...list.split(',').map((one) => parseFloat(one) * (one.trim().endsWith('ms') ? 0.001 : 1)));
    const all = [...document.querySelectorAll('*')].map((one) => getComputedStyle(one));
    return Math.max(
      ...all.flatMap((style) => [seconds(style.animationDuration), seconds(style.transitionDuration)]),
    );
  });
  assert.ok(longest <= 0.001, `something moves for ${longest} s`);
});
