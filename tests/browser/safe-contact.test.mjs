// How to reach the person, in parts; and what the person said no to before the questions.

import assert from 'node:assert/strict';
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
  wordsOf,
} from './app-in-chromium.mjs';
import { answerAll, beginBefore, button, command, enrol, firstStart, skipTour } from './walk.mjs';

after(closeBrowser);

const say = (page, item, said) =>
  command(page, 'settle-before', () => page.locator(`[data-item="${item}"] [data-said="${said}"]`).click());

const SIZES = { phone: PHONE, desktop: DESKTOP };

for (const [locale, name] of LOCALES.flatMap((locale) => Object.keys(SIZES).map((name) => [locale, name]))) {
  test(`a safe way to reach somebody, in ${locale} on a ${name}`, async (t) => {
    const w = wordsOf(locale);
    const deployment = await startDeployment(t);
    const page = await openPage(t, (await startApp(t)).address, { size: SIZES[name] });
    const look = async (what) => {
      await accessible(page, `${what} (${locale}, ${name})`);
      await shot(page, `safe-contact-${locale}-${name}-${what}`);
    };
    await firstStart(page, w, locale);
    await enrol(page, w, deployment);
    await skipTour(page, w);

    await beginBefore(page, w, locale === 'ar' ? 'ro' : 'ar');
    for (const heading of ['before-duty', 'before-agree']) {
      await button(page, w('action-continue')).click();
      await page.getByRole('heading', { name: w(heading) }).waitFor();
    }
    await say(page, 'identified', 'no');
    const first = await command(page, 'begin-questions', () => button(page, w('before-begin')).click());
    await answerAll(page, w, first, {});
    const result = await command(page, 'finish-screening', () => button(page, w('end-finish')).click());
    assert.deepEqual(result.declined, ['identified']);

    await button(page, w('result-refer')).click();
    await page.getByRole('heading', { name: w('referral-title') }).waitFor();
    await page.locator('input[name="basis"][value="consent"]').check({ force: true });
    // A name is not asked for; why is said, and so is how that changes.
    await page.getByText(w('declined-identified')).waitFor();
    assert.equal(await page.locator('#first-name').count(), 0);

    await page
      .locator('label', { hasText: w('share-contact') })
      .first()
      .click();
    assert.equal(await page.locator('#contact-value').count(), 0, 'first by what');
    await page.locator('input[name="contact-channel"][value="call"]').check({ force: true });
    await page.locator('#contact-value').fill('06 00 00 00 00');
    await page.locator('#contact-hours').fill('18 h – 19 h');
    const never = page.getByRole('switch', { name: w('contact-never-leave-message') });
    assert.ok(await never.isChecked(), 'safe unless somebody says otherwise');
    // The agency reads French: what must never be done stands before the number.
    const read = page.locator('[aria-busy="false"] section');
    await read.getByText('18 h – 19 h', { exact: false }).first().waitFor();
    const text = await read.first().innerText();
    assert.ok(
      text.indexOf('Ne jamais laisser de message') >= 0 &&
        text.indexOf('Ne jamais laisser de message') < text.indexOf('18 h – 19 h'),
    );
    await page.locator('#contact-value').scrollIntoViewIfNeeded();
    await look('form');

    await button(page, w('declined-changed')).click();
    await page
      .locator('label', { hasText: w('share-identity') })
      .first()
      .click();
    await page.locator('#first-name').fill('Amina');
    await read.getByText('Amina').first().waitFor();
    const sealed = await command(page, 'queue-referral', () => button(page, w('referral-seal')).click());
    assert.ok(sealed.referral);
  });
}
