// What the outbox says while the hub is away: how much waits, why, since when, and what happens next; and that a
// network that is back is enough for it to go.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  PHONE,
  accessible,
  atBothSizes,
  closeBrowser,
  openPage,
  shot,
  startApp,
  startDeployment,
  wordsOf,
} from './app-in-chromium.mjs';
import { OF_CONCERN, answerAll, begin, button, command, enrol, firstStart, skipTour } from './walk.mjs';

after(closeBrowser);

/** Seals what the result of the screening gives, to the only agency, and goes home. */
async function seal(page, w) {
  await button(page, w('result-refer')).click();
  await page.getByRole('heading', { name: w('referral-title') }).waitFor();
  await page.locator('input[name="basis"][value="consent"]').check({ force: true });
  const sealed = await command(page, 'queue-referral', () => button(page, w('referral-seal')).click());
  await button(page, w('referral-home')).click();
  return sealed;
}

for (const [locale, colorScheme] of [
  ['fr', 'light'],
  ['ar', 'dark'],
]) {
  test(`what is stuck explains itself and goes when the network is back, in ${locale}`, async (t) => {
    const w = wordsOf(locale);
    const deployment = await startDeployment(t);
    const { address } = await startApp(t);
    const page = await openPage(t, address, { size: PHONE, colorScheme });
    await firstStart(page, w, locale);
    await enrol(page, w, deployment);
    await skipTour(page, w);
    await deployment.stop();
    const first = await begin(page, w, 'ro');
    await answerAll(page, w, first, OF_CONCERN);
    await command(page, 'finish-screening', () => button(page, w('end-finish')).click());
    await seal(page, w);
    await page.getByRole('button', { name: /^K1/ }).click();
    await seal(page, w);

    await page.getByRole('navigation').getByRole('button').last().click();
    await page.getByRole('heading', { name: w('outbox-title'), exact: true }).waitFor();
    const tried = await command(page, 'send-outbox', () => button(page, w('outbox-send')).click());
    assert.ok(tried.some((item) => item.attempts > 0 && item.triedAt !== null));
    const progress = await command(page, 'show-sending', () => {});
    assert.deepEqual(
      [progress.waiting, progress.sent, progress.isSending, progress.waitsForNetwork],
      [2, 0, false, true],
    );
    await page.getByText(w('error-offline'), { exact: false }).first().waitFor();
    await page.getByRole('region', { name: w('sending-title') }).waitFor();
    await atBothSizes(page, async (size) => {
      await page.evaluate(() => scrollTo(0, 0));
      await accessible(page, `outbox-stuck (${locale}, ${size})`);
      await shot(page, `sending-${locale}-${size}-${colorScheme}-stuck`);
    });

    await deployment.start();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.getByText(w('outbox-state-received'), { exact: false }).first().waitFor();
    await page.waitForFunction((said) => !document.body.innerText.includes(said), w('outbox-state-waiting'));
  });
}
