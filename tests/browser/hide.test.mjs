// Hiding: a page that could be any, at once, and that works; nothing of it or of the screening stays; back by the
// passphrase to the same question, in the same languages. And the other choice: straight to the lock page.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  DESKTOP,
  LOCALES,
  RESPONDENT,
  PHONE,
  accessible,
  closeBrowser,
  openPage,
  shot,
  startApp,
  temporaryFolder,
  wordsOf,
} from './app-in-chromium.mjs';
import {
  OF_CONCERN,
  answer,
  begin,
  button,
  command,
  firstStart,
  practise,
  shows,
  toLock,
  unlock,
} from './walk.mjs';

after(closeBrowser);

async function ready(t, page, locale) {
  const w = wordsOf(locale);
  await firstStart(page, w, locale);
  await practise(page, w);
  return w;
}

for (const locale of LOCALES) {
  for (const [size, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    test(`an ordinary page in ${locale} on a ${size}`, async (t) => {
      const page = await openPage(t, (await startApp(t)).address, { size: viewport });
      const w = await ready(t, page, locale);
      const view = await begin(page, w, RESPONDENT[locale]);
      await command(page, 'lock', () => page.keyboard.press('Escape'));
      await page.getByRole('heading', { name: w('neutral-units') }).waitFor();
      assert.equal(await page.locator('[data-question]').count(), 0);
      const text = await page.locator('body').innerText();
      assert.ok(!/Repère|K1/.test(text), 'the page betrays the app');
      await accessible(page, `neutral (${locale}, ${size})`);
      await shot(page, `${locale}-${size}-neutral`);

      // It works.
      await page.locator('#neutral-value').fill('2,5');
      await page.locator('#neutral-from').selectOption('km');
      await page.locator('#neutral-to').selectOption('m');
      assert.match(await page.locator('output').innerText(), /^2.?500$/);
      await button(page, w('measure-temperature')).click();
      await page.locator('#neutral-value').fill('100');
      assert.equal(await page.locator('output').innerText(), '212');
      await button(page, w('neutral-swap')).click();
      assert.match(await page.locator('output').innerText(), /^37[.,]777/);
      await page.locator('#neutral-entry').fill('pain');
      await page.keyboard.press('Enter');
      await page.locator('#neutral-entry').fill('<b>lait</b>');
      await button(page, w('neutral-add')).click();
      await page.getByText('<b>lait</b>').waitFor();
      await page.getByRole('checkbox').first().check();
      await button(page, w('neutral-remove')).nth(1).click();
      assert.equal(await page.getByRole('checkbox').count(), 1);
      await accessible(page, `neutral in use (${locale}, ${size})`);
      await shot(page, `${locale}-${size}-neutral-used`);

      // Emergency numbers are one step further, and behind them the passphrase.
      await page.keyboard.press('!');
      assert.equal(
        await page.getByRole('heading', { name: w('danger-title') }).count(),
        0,
        'nothing of ours on the ordinary page',
      );
      await toLock(page);
      await button(page, w('lock-emergency')).click();
      await page.getByRole('heading', { name: w('danger-title') }).waitFor();
      await button(page, w('danger-return')).first().click();
      const back = await command(page, 'open-screening', () => unlock(page, w));
      await shows(page, back);
      assert.equal(back.page.question.id, view.page.question.id);
      assert.equal(back.screening.respondent.locale, RESPONDENT[locale]);
    });
  }
}

test('text typed on the ordinary page is nowhere afterwards', async (t) => {
  const vault = temporaryFolder(t);
  const page = await openPage(t, (await startApp(t, { vault })).address);
  const w = await ready(t, page, 'fr');
  await begin(page, w, 'ar');
  const sent = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await command(page, 'lock', () => button(page, w('hide-now')).click());
  await page.locator('#neutral-entry').fill('un-mot-introuvable');
  await page.keyboard.press('Enter');
  await page.getByText('un-mot-introuvable').waitFor();
  await toLock(page);
  await page.keyboard.press('Escape');
  await page.locator('[data-neutral]').waitFor();
  assert.equal(await page.getByText('un-mot-introuvable').count(), 0);
  assert.ok(!sent.some((one) => one.includes('introuvable')));
  assert.ok(
    !(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).includes(
      'introuvable',
    ),
  );
  for (const name of readdirSync(vault))
    assert.ok(!readFileSync(join(vault, name)).includes('introuvable'), name);
});

test('hiding to the lock page works at once, and again after a restart', async (t) => {
  const vault = temporaryFolder(t);
  const app = await startApp(t, { vault });
  const page = await openPage(t, app.address);
  const w = await ready(t, page, 'fr');
  await button(page, w('settings-title')).click();
  await page.locator('input[name="hiding"][value="lock-page"]').scrollIntoViewIfNeeded();
  const chosen = await command(page, 'set-hiding', () =>
    page.locator('input[name="hiding"][value="lock-page"]').check({ force: true }),
  );
  assert.equal(chosen.hideTo, 'lock-page');
  await accessible(page, 'the choice of what hiding shows');
  await shot(page, 'fr-phone-settings-hiding');
  await command(page, 'lock', () => page.keyboard.press('Escape'));
  await page.locator('#passphrase').waitFor();
  await app.stop('SIGKILL');
  const later = await openPage(t, (await startApp(t, { vault })).address);
  await unlock(later, w);
  await later.getByRole('heading', { name: w('home-title'), exact: true }).waitFor();
  await command(later, 'lock', () => later.keyboard.press('Escape'));
  await later.locator('#passphrase').waitFor();
});

test('hiding and coming back by keyboard alone', async (t) => {
  const page = await openPage(t, (await startApp(t)).address, { size: DESKTOP });
  const w = await ready(t, page, 'fr');
  let view = await begin(page, w, 'ar');
  view = await answer(page, w, view, OF_CONCERN['age-band']);
  await command(page, 'lock', () => page.keyboard.press('Escape'));
  await page.locator('[data-neutral]').waitFor();
  await page.keyboard.press('Tab');
  assert.ok(
    await page.evaluate(() => document.activeElement?.matches('[data-return]')),
    'the way back is the first stop',
  );
  await page.keyboard.press('Enter');
  await page.locator('#passphrase').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'passphrase');
  const back = await command(page, 'open-screening', () => unlock(page, w));
  assert.equal(back.page.question.id, view.page.question.id);
});
