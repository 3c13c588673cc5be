// What one joins is shown before it is joined, and joining another deployment sends nothing of what waited for the
// first one: it has to be looked at and sealed again.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  DESKTOP,
  LOCALES,
  RESPONDENT,
  accessible,
  closeBrowser,
  openPage,
  shot,
  startApp,
  startDeployment,
  wordsOf,
} from './app-in-chromium.mjs';
import { answerAll, begin, button, command, enrol, firstStart, lookAtJoining, skipTour } from './walk.mjs';

after(closeBrowser);

const SIZES = { phone: { width: 360, height: 640 }, desktop: DESKTOP };

/** Everything that the page shows of what one would join is in view, or one scroll away, and can be said no to. */
async function preview(page, w, deployment, look) {
  const shown = await lookAtJoining(page, w, deployment);
  await page.getByRole('heading', { name: w('joining-title') }).waitFor();
  const part = page.locator('[data-joining]');
  await part.getByText(shown.name, { exact: true }).waitFor();
  for (const agency of shown.agencies) await part.getByText(agency.name, { exact: true }).waitFor();
  await part.getByText(shown.hubs[0].replace('https://', ''), { exact: true }).waitFor();
  await look('joining');
  return shown;
}

/** From a screening to a referral that waits, because the hub is away. */
async function referWithoutHub(page, w, locale, deployment) {
  const first = await begin(page, w, RESPONDENT[locale]);
  await answerAll(page, w, first, {});
  await command(page, 'finish-screening', () => button(page, w('end-finish')).click());
  await deployment.stop();
  await button(page, w('result-refer')).click();
  await page.getByRole('heading', { name: w('referral-title') }).waitFor();
  await page.locator('input[name="basis"][value="consent"]').check({ force: true });
  await page.locator('[aria-busy="false"] section').waitFor();
  await command(page, 'queue-referral', () => button(page, w('referral-seal')).click());
  await button(page, w('referral-home')).click();
}

for (const [locale, size] of LOCALES.flatMap((locale) => Object.keys(SIZES).map((size) => [locale, size]))) {
  test(`another deployment is seen, joined, and given nothing of the first, in ${locale} on a ${size}`, async (t) => {
    const w = wordsOf(locale);
    const [first, second] = await Promise.all([startDeployment(t), startDeployment(t)]);
    const page = await openPage(t, (await startApp(t)).address, { size: SIZES[size] });
    const look = async (name) => {
      // What has no words in a language is drawn in these brackets.
      assert.doesNotMatch(await page.locator('body').innerText(), /⟨/);
      await accessible(page, `${name} (${locale}, ${size})`);
      await shot(page, `${locale}-${size}-${name}`);
    };
    await firstStart(page, w, locale);

    // Said no to, the form is there again with what was typed; said yes to, it is joined.
    await preview(page, w, first, look);
    await button(page, w('joining-no')).click();
    await page.locator('#enrol-code').waitFor();
    await enrol(page, w, first);
    await skipTour(page, w);
    await referWithoutHub(page, w, locale, first);

    await button(page, w('settings-title')).click();
    await page.getByText(w('settings-join-again')).click();
    await page.locator('#enrol-code').waitFor();
    const shown = await preview(page, w, second, (name) => look(`${name}-again`));
    assert.equal(shown.present.same, false);
    await page
      .locator('[data-present]')
      .getByText(w('joining-waiting', { count: 1 }))
      .waitFor();
    await command(page, 'enrol', () => button(page, w('enrol-join')).click());
    await button(page, w('action-back')).first().click();

    const again = button(page, w('home-seal-again', { count: 1 }));
    await again.waitFor();
    await look('home-seal-again');
    await again.click();
    await page.getByText(w('outbox-state-seal-again'), { exact: true }).waitFor();
    await look('outbox-seal-again');
    await button(page, w('outbox-seal-again')).click();
    await page.getByRole('heading', { name: w('referral-title') }).waitFor();
    // What was agreed to then is asked anew.
    assert.equal(await page.locator('input[name="basis"]:checked').count(), 0);
    await page.locator('input[name="basis"][value="consent"]').check({ force: true });
    await page.locator('[aria-busy="false"] section').waitFor();
    await command(page, 'queue-referral', () => button(page, w('referral-seal')).click());
    await button(page, w('referral-home')).click();
    await page.getByRole('navigation').getByRole('button').last().click();
    await page.getByText(w('outbox-state-withdrawn'), { exact: true }).waitFor();
    assert.equal(await page.getByText(w('outbox-state-seal-again'), { exact: true }).count(), 0);
  });
}
