// Before the questions: every step in every language with axe, passing over, a "no" that leads to observing or to
// another time, a consent that is taken back, and all of it again after a kill.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  DESKTOP,
  LOCALES,
  RESPONDENT,
  PHONE,
  accessible,
  closeBrowser,
  directionOf,
  openPage,
  shot,
  startApp,
  temporaryFolder,
  wordsOf,
} from './app-in-chromium.mjs';
import {
  OF_CONCERN,
  answer,
  answerAll,
  beginBefore,
  button,
  command,
  firstStart,
  practise,
  shows,
  unlock,
} from './walk.mjs';

after(closeBrowser);

/** Says one thing, and gives what the app made of it. */
const say = (page, item, said) =>
  command(page, 'settle-before', () => page.locator(`[data-item="${item}"] [data-said="${said}"]`).click());

async function ready(t, page, locale) {
  const w = wordsOf(locale);
  await firstStart(page, w, locale);
  await practise(page, w);
  return w;
}

for (const locale of LOCALES) {
  for (const [size, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    test(`step by step in ${locale} on a ${size}`, async (t) => {
      const page = await openPage(t, (await startApp(t)).address, { size: viewport });
      const w = await ready(t, page, locale);
      const look = async (name) => {
        await accessible(page, `${name} (${locale}, ${size})`);
        await shot(page, `${locale}-${size}-before-${name}`);
      };
      const begun = await beginBefore(page, w, RESPONDENT[locale]);
      assert.equal(begun.page.kind, 'before');
      await look('safe');
      for (const item of ['alone', 'out-of-sight', 'interpreter', 'time']) await say(page, item, 'yes');
      const unsure = await say(page, 'somewhere', 'unsure');
      assert.deepEqual(unsure.against, [], 'not sure is no refusal');
      await look('safe-said');
      await say(page, 'alone', 'no');
      await page.getByText(w('before-against')).waitFor();
      await look('no');
      await say(page, 'alone', 'yes');
      await button(page, w('action-continue')).click();

      await page.getByRole('heading', { name: w('before-duty') }).waitFor();
      const duty = unsure.duties[0];
      assert.equal(duty.id, 'report-offence');
      assert.equal(await page.getByText(duty.person.text).getAttribute('lang'), RESPONDENT[locale]);
      assert.equal(await page.getByText(w('before-unverified')).count(), unsure.duties.length);
      await look('duty');
      await command(page, 'settle-before', () => page.getByRole('switch').click());
      await button(page, w('action-continue')).click();

      await page.getByRole('heading', { name: w('before-agree') }).waitFor();
      const person = page.getByText(unsure.consents[0].person.text);
      assert.equal(await person.getAttribute('dir'), directionOf(RESPONDENT[locale]));
      await look('agree');
      await say(page, 'talk', 'yes');
      await say(page, 'kept', 'yes');
      const named = await say(page, 'identified', 'no');
      assert.deepEqual(named.against, [], 'who will not be named can be asked all the same');
      // Doubt about age is enough: the words change, and nothing that was said.
      const child = await say(page, 'child', 'unsure');
      assert.equal(child.childRules, true);
      assert.notEqual(child.consents[0].person.text, named.consents[0].person.text);
      await page.getByText(w('before-child-rules')).waitFor();
      await look('agree-child');
      const first = await command(page, 'begin-questions', () => button(page, w('before-begin')).click());
      await shows(page, first);
      assert.equal(first.page.kind, 'question');

      // Later it is all there to change, from beside the question and from the result.
      if (size === 'phone') await page.locator('button.progress').click();
      await command(page, 'show-before', () => button(page, w('before-nav')).click());
      await page.getByText(w('before-changed')).waitFor();
      await look('later');
      const back = await command(page, 'open-screening', () => button(page, w('before-resume')).click());
      await shows(page, back);
      const end = await answerAll(page, w, back, OF_CONCERN);
      assert.equal(end.page.kind, 'end');
      const result = await command(page, 'finish-screening', () => button(page, w('end-finish')).click());
      assert.equal(result.before.consents.find((one) => one.item === 'identified').said, 'no');
      await page.getByText(w('before-short-identified'), { exact: true }).scrollIntoViewIfNeeded();
      await look('result');
    });
  }
}

test('the page before the questions is passed over in one touch, and claims nothing', async (t) => {
  const page = await openPage(t, (await startApp(t)).address);
  const w = await ready(t, page, 'fr');
  await beginBefore(page, w, 'ar');
  const first = await command(page, 'begin-questions', () => button(page, w('before-skip')).click());
  await shows(page, first);
  await page.locator('button.progress').click();
  const before = await command(page, 'show-before', () => button(page, w('before-nav')).click());
  const said = [...before.checks, before.child, ...before.consents].map((one) => one.said);
  assert.deepEqual([...new Set([...said, before.dutyTold])], ['not-asked']);
});

test('a no leads to observing only: no answer is asked for, and nothing becomes a no', async (t) => {
  const page = await openPage(t, (await startApp(t)).address);
  const w = await ready(t, page, 'fr');
  await beginBefore(page, w, 'ar');
  await say(page, 'alone', 'no');
  await page.getByText(w('before-against')).waitFor();
  assert.equal(await button(page, w('before-skip')).count(), 0);
  await accessible(page, 'a no');
  await shot(page, 'fr-phone-before-no');
  let view = await command(page, 'begin-questions', () => button(page, w('before-observe')).click());
  const asked = [];
  while (view.page.kind === 'question') {
    await shows(page, view);
    const { question } = view.page;
    asked.push(question.id);
    assert.equal(question.canAsk, false, question.id);
    assert.equal(question.canObserve, true, question.id);
    assert.equal(await page.locator('input[name="provenance"][value="answered"]').count(), 0);
    if (asked.length === 1) await shot(page, 'fr-phone-observing');
    view = await answer(page, w, view, question.id === 'work' ? OF_CONCERN.work : undefined);
  }
  assert.ok(!asked.includes('age-band') && asked.includes('seen'), String(asked));
  assert.ok(
    view.page.open.some((one) => one.question === 'age-band' && one.reason === null),
    'what was not put is open',
  );
  await shot(page, 'fr-phone-observing-end');
  const result = await command(page, 'finish-screening', () => button(page, w('end-finish')).click());
  assert.notEqual(result.highest.id, result.lowest.id, 'what is open makes a range');
});

test('a screening put off is in the list with its reason, and asked about anew', async (t) => {
  const page = await openPage(t, (await startApp(t)).address);
  const w = await ready(t, page, 'fr');
  await beginBefore(page, w, 'ar');
  await say(page, 'alone', 'yes');
  await say(page, 'time', 'no');
  const {
    items: [listed],
  } = await command(page, 'put-off', () => button(page, w('before-another-time')).click());
  assert.equal(listed.putOff, 'time');
  await page.getByText(w('put-off-time')).waitFor();
  await accessible(page, 'the list with a screening that was put off');
  await shot(page, 'fr-phone-before-put-off');
  const again = await command(page, 'open-screening', () =>
    page.getByRole('button', { name: /^K1/ }).click(),
  );
  assert.deepEqual([...new Set(again.page.before.checks.map((one) => one.said))], ['not-asked']);
});

test('a consent that is taken back stops the questions, also after a kill', async (t) => {
  const vault = temporaryFolder(t);
  const app = await startApp(t, { vault });
  const page = await openPage(t, app.address, { size: DESKTOP });
  const w = await ready(t, page, 'fr');
  await beginBefore(page, w, 'ar');
  for (let step = 0; step < 2; step += 1) await button(page, w('action-continue')).click();
  await say(page, 'talk', 'yes');
  let view = await command(page, 'begin-questions', () => button(page, w('before-begin')).click());
  view = await answer(page, w, view, OF_CONCERN['age-band']);
  await command(page, 'show-before', () => button(page, w('before-nav')).click());
  const withdrawn = await command(page, 'settle-before', () =>
    page.locator('[data-withdraw="talk"]').click(),
  );
  assert.deepEqual([withdrawn.way, withdrawn.against], ['before', ['talk']]);
  await page.getByText(w('before-against')).waitFor();
  await app.stop('SIGKILL');

  const later = await openPage(t, (await startApp(t, { vault })).address, { size: DESKTOP });
  const opened = await command(later, 'open-screening', () => unlock(later, w));
  assert.equal(opened.page.kind, 'before');
  await later.getByText(w('before-against')).waitFor();
  // It was a mistake: said again, and the same question comes back.
  await say(later, 'talk', 'yes');
  const same = await command(later, 'begin-questions', () => button(later, w('before-begin')).click());
  assert.equal(same.page.question.id, view.page.question.id);
  assert.equal(same.progress.answered, 1);
});
