// What becomes of a referral, as the worker sees it: received, taken up, closed, the desk's words, and
// the request to erase it, taken back or not.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  DESKTOP,
  LOCALES,
  PHONE,
  accessible,
  closeBrowser,
  openPage,
  repere,
  shot,
  startApp,
  startDeployment,
  wordsOf,
} from './app-in-chromium.mjs';
import { answerAll, begin, button, command, enrol, firstStart, send, skipTour } from './walk.mjs';

after(closeBrowser);

/** It must be shown as what it is: text. The override must not turn what stands around it. */
const HOSTILE = `<img src=x onerror="document.title='pwned'"><script>document.title='pwned'</script> \u202Eabc `;
const MESSAGE = `Une collègue appelle ce soir, avant 20 h.\n${HOSTILE}`;
const LONG = `${'Nous avons bien reçu cette orientation et nous revenons vers vous. '.repeat(30)}`
  .slice(0, 2000)
  .trim();

/** A referral that the hub has received. Gives its number; the page is the list of what was sent. */
async function refer(page, w, locale) {
  const first = await begin(page, w, locale === 'ar' ? 'ro' : 'ar');
  await answerAll(page, w, first, {});
  await command(page, 'finish-screening', () => button(page, w('end-finish')).click());
  await button(page, w('result-refer')).click();
  await page.getByRole('heading', { name: w('referral-title') }).waitFor();
  await page.locator('input[name="basis"][value="consent"]').check({ force: true });
  const seal = button(page, w('referral-seal'));
  await page.locator('[aria-busy="false"] section').waitFor();
  const { referral } = await command(page, 'queue-referral', () => seal.click());
  await button(page, w('referral-home')).click();
  await page.getByRole('navigation').getByRole('button').last().click();
  await page.getByRole('heading', { name: w('outbox-title'), exact: true }).waitFor();
  await step(page, w, 'received').waitFor();
  return referral;
}

const step = (page, w, name) => page.locator('ol.steps').getByText(w(`step-${name}`), { exact: true });

const lookForReplies = (page, w) =>
  command(page, 'send-outbox', () => button(page, w('outbox-look')).click());

const SIZES = { phone: PHONE, desktop: DESKTOP };
for (const [locale, size] of LOCALES.flatMap((locale) => Object.keys(SIZES).map((size) => [locale, size]))) {
  test(`the desk's word is read, in ${locale} on a ${size}`, async (t) => {
    const w = wordsOf(locale);
    const deployment = await startDeployment(t);
    const { address } = await startApp(t);
    const page = await openPage(t, address, { size: SIZES[size] });
    const look = async (name) => {
      await accessible(page, `${name} (${locale}, ${size})`);
      await shot(page, `word-back-${locale}-${size}-${name}`);
    };
    await firstStart(page, w, locale);
    await enrol(page, w, deployment);
    await skipTour(page, w);
    const referral = await refer(page, w, locale);
    await look('received');

    const desk = (...args) => repere('desk', ...args, '--dir', deployment.desk);
    await desk('fetch');
    await desk('reply', referral, '--state', 'taken-up', '--message', MESSAGE);
    await button(page, w('action-back')).click();
    await page.getByRole('heading', { name: w('home-title'), exact: true }).waitFor();
    // The app looks by itself now and then; here at once.
    await send(page, { command: 'send-outbox' });
    // The list asks how things stand when it is opened.
    await button(page, w('settings-title')).click();
    await button(page, w('action-back')).click();
    await button(page, w('home-replies', { count: 1 })).waitFor();
    await look('home');
    await button(page, w('home-replies', { count: 1 })).click();
    await step(page, w, 'taken-up').waitFor();
    const said = page.locator('blockquote [lang=fr]');
    assert.equal(await said.textContent(), MESSAGE.trim());
    assert.equal(await said.getAttribute('dir'), 'ltr');
    assert.equal(await page.locator('blockquote img, blockquote script').count(), 0);
    await page.getByText(w('word-new'), { exact: true }).waitFor();
    await look('taken-up');

    await desk('reply', referral, '--state', 'closed', '--message', LONG);
    await lookForReplies(page, w);
    await step(page, w, 'closed').waitFor();
    assert.equal(await page.locator('blockquote').last().innerText(), LONG);
    await look('closed');

    // The person changes their mind, changes it back, and asks all the same.
    await page.getByText(w('erase-more'), { exact: true }).click();
    const asked = await command(page, 'ask-to-erase', () => button(page, w('erase-ask')).click());
    assert.equal(asked[0].erasure.state, 'waiting');
    await look('erase-waiting');
    const kept = await command(page, 'withdraw-erasure', () => button(page, w('erase-undo')).click());
    assert.equal(kept[0].state, 'closed');
    await page.getByText(w('erase-more'), { exact: true }).click();
    await command(page, 'ask-to-erase', () => button(page, w('erase-ask')).click());
    const sent = await command(page, 'send-outbox', () => button(page, w('outbox-send')).click());
    assert.equal(sent[0].erasure.state, 'asked');

    const fetched = JSON.parse(await desk('fetch', '--format', 'json')).referrals;
    assert.equal(fetched[0].asks_to_erase, referral);
    const [line] = JSON.parse(await desk('list', '--format', 'json')).referrals;
    assert.equal(line.state, 'closed');
    assert.ok(line.erasure_asked_at);
    await desk('erase', referral);
    assert.deepEqual(JSON.parse(await desk('list', '--format', 'json')).referrals, []);
    await lookForReplies(page, w);
    await step(page, w, 'erased').waitFor();
    await page.getByText(w('erase-done'), { exact: true }).waitFor();
    await look('erased');
  });
}
