// The main journey in every language, on a phone and on a computer, with axe on every page:
// first start, questions, languages, danger, hiding, the result, the list.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  DESKTOP,
  LOCALES,
  RESPONDENT,
  PHONE,
  accessible,
  atBothSizes,
  closeBrowser,
  directionOf,
  openPage,
  shot,
  startApp,
  temporaryFolder,
  wordsOf,
} from './app-in-chromium.mjs';
import { keyboardJourney } from './keyboard.mjs';
import {
  OF_CONCERN,
  answer,
  answerAll,
  begin,
  beginBefore,
  button,
  command,
  firstStart,
  practise,
  shows,
  toLock,
  unlock,
} from './walk.mjs';

after(closeBrowser);

const SIZES = { phone: PHONE, desktop: DESKTOP };
/** Whom each interface language talks with: never itself, so that two languages are always on the page. */

for (const locale of LOCALES) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`a screening in ${locale} on a ${size}`, async (t) => {
      const w = wordsOf(locale);
      const { address } = await startApp(t);
      const page = await openPage(t, address, { size: viewport });
      const look = async (name) => {
        await accessible(page, `${name} (${locale}, ${size})`);
        await shot(page, `${locale}-${size}-${name}`);
      };

      await firstStart(page, w, locale, look);
      await practise(page, w);
      assert.equal(await page.evaluate(() => document.documentElement.lang), locale);
      assert.equal(await page.evaluate(() => document.documentElement.dir), directionOf(locale));
      await look('home-empty');

      const first = await begin(page, w, RESPONDENT[locale], look);
      await sheets(page, w, size, look);
      // Every kind of question is looked at once, with the direction of each language its own.
      const seen = new Set();
      const end = await answerAll(page, w, first, OF_CONCERN, async (id, view) => {
        const { kind, respondent } = view.page.question;
        const heading = page.locator(`[data-question="${id}"] [lang="${respondent.ask.locale}"]`).first();
        if (view.page.question.canAsk)
          assert.equal(await heading.getAttribute('dir'), respondent.ask.direction);
        const asked = `${kind}-${view.page.question.canAsk ? 'ask' : 'observe'}`;
        if (seen.has(asked)) return;
        seen.add(asked);
        await look(`question-${asked}`);
      });
      assert.equal(end.page.kind, 'end');
      await look('end');

      const result = await command(page, 'finish-screening', () => button(page, w('end-finish')).click());
      assert.equal(result.outcome.id, 'situation-of-concern');
      await page.getByRole('heading', { name: result.outcome.title.text }).waitFor();
      await look('result');
      await page.locator('details summary, button[aria-expanded=false]').first().click();
      await look('result-open');

      await button(page, w('danger-open')).click();
      await page.getByRole('heading', { name: w('danger-title') }).waitFor();
      await look('danger');
      await button(page, w('danger-return')).first().click();
      await page.getByRole('heading', { name: result.outcome.title.text }).waitFor();

      await command(page, 'lock', () => button(page, w('hide-now')).click());
      await toLock(page);
      await look('lock');
      await page.locator('#passphrase').fill('ce n’est pas la bonne');
      await button(page, w('lock-open')).click();
      await page.getByText(w('error-wrong-passphrase.fix'), { exact: false }).waitFor();
      page.expectComplaint(/status of 4/);
      await look('lock-wrong');
      await unlock(page, w);
      await page.getByRole('heading', { name: w('home-title'), exact: true }).waitFor();
      await look('home');

      await button(page, w('settings-title')).click();
      await page.getByRole('heading', { name: w('settings-title') }).waitFor();
      await look('settings');
    });
  }
}

/** Looks at what opens over a question: the languages, the sections on a phone, the keys on a computer. */
async function sheets(page, w, size, look) {
  const open = { languages: () => page.keyboard.press('l') };
  if (size === 'phone') open.sections = () => page.locator('button.progress').click();
  else open.help = () => page.keyboard.press('?');
  for (const [name, action] of Object.entries(open)) {
    await action();
    await page.getByRole('dialog', { name: w(`${name}-title`) }).waitFor();
    await look(`sheet-${name}`);
    await button(page, w('action-close')).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
}

test('another language changes nothing else', async (t) => {
  const w = wordsOf('fr');
  const { address } = await startApp(t);
  const page = await openPage(t, address);
  await firstStart(page, w, 'fr');
  await practise(page, w);
  let view = await begin(page, w, 'ar');
  view = await answer(page, w, view, OF_CONCERN['age-band']);
  for (const [side, locale] of [
    ['respondent', 'ro'],
    ['interviewer', 'ar'],
    ['respondent', 'en'],
    ['interviewer', 'fr'],
    ['respondent', 'ar'],
  ]) {
    await page.getByRole('button', { name: w('languages-title') }).click();
    const radio = page.locator(`dialog input[name="${side}"][value="${locale}"]`);
    const changed = await command(page, 'set-languages', () => radio.check({ force: true }));
    await button(page, w('action-done')).click();
    await shows(page, changed);
    assert.equal(changed.screening[side].locale, locale);
    assert.equal(changed.page.question.id, view.page.question.id);
    assert.deepEqual(changed.progress, view.progress);
    const shown = page.locator(`[data-question] [lang="${locale}"]`).first();
    assert.equal(await shown.getAttribute('dir'), directionOf(locale));
  }
  const back = await command(page, 'go-back', () => button(page, w('question-back')).click());
  assert.deepEqual(back.page.question.recorded.answer, { code: 'adult' });
});

for (const locale of LOCALES) {
  test(`another protocol in the middle takes the answers along, in ${locale}`, async (t) => {
    const w = wordsOf(locale);
    const page = await openPage(t, (await startApp(t)).address);
    await firstStart(page, w, locale);
    await practise(page, w);
    await beginBefore(page, w, RESPONDENT[locale], async () => {}, 'first-contact');
    let view = await command(page, 'begin-questions', () => button(page, w('before-skip')).click());
    await shows(page, view);
    view = await answer(page, w, view, { code: 'adult' });
    const { id, code } = view.screening;
    await page.locator('button.progress').click();
    const offered = await command(page, 'list-continuations', () =>
      page.locator('[data-other-protocol]').click(),
    );
    await page.getByRole('dialog', { name: w('protocols-nav') }).waitFor();
    await atBothSizes(page, async (size) => {
      await accessible(page, `another protocol (${locale}, ${size})`);
      await shot(page, `${locale}-${size}-other-protocol`);
    });
    const { title } = offered.find((one) => one.protocol === 'labour-exploitation');
    const longer = await command(page, 'continue-with', () =>
      page.getByRole('dialog').getByRole('button').filter({ hasText: title.text }).click(),
    );
    await shows(page, longer);
    assert.equal(await page.getByRole('dialog').count(), 0);
    assert.notEqual(longer.screening.id, id);
    assert.notEqual(longer.page.question?.id, 'age-band', 'what was answered is not asked again');
    const back = await command(page, 'open-screening', async () => {
      await page.locator('button.progress').click();
      await command(page, 'pause-screening', () =>
        page
          .getByRole('dialog')
          .getByRole('button', { name: w('pause') })
          .click(),
      );
      await page.getByRole('button', { name: new RegExp(`^${code}`) }).click();
    });
    assert.equal(back.screening.id, id);
    assert.equal(back.page.question.id, view.page.question.id);
  });
}

test('the app is killed in the middle: same question, same languages', async (t) => {
  const w = wordsOf('fr');
  const vault = temporaryFolder(t);
  const before = await startApp(t, { vault });
  const page = await openPage(t, before.address);
  await firstStart(page, w, 'fr');
  await practise(page, w);
  let view = await begin(page, w, 'ar');
  for (let count = 0; count < 5; count += 1) {
    view = await answer(page, w, view, OF_CONCERN[view.page.question.id]);
  }
  await before.stop('SIGKILL');

  const again = await startApp(t, { vault });
  const later = await openPage(t, again.address);
  const reopened = await command(later, 'open-screening', () => unlock(later, w));
  await shows(later, reopened);
  assert.equal(reopened.page.question.id, view.page.question.id);
  assert.equal(reopened.screening.respondent.locale, 'ar');
  assert.equal(reopened.progress.answered, view.progress.answered);
});

test('the whole journey by keyboard alone', async (t) => {
  const w = wordsOf('fr');
  const { address } = await startApp(t);
  const page = await openPage(t, address, { size: DESKTOP });
  await keyboardJourney(page, w);
});

test('a half-typed answer comes back after hiding, and is no answer', async (t) => {
  const w = wordsOf('fr');
  const { address } = await startApp(t);
  const page = await openPage(t, address);
  await firstStart(page, w, 'fr');
  await practise(page, w);
  let view = await begin(page, w, 'ar');
  while (view.page.question.id !== 'hours')
    view = await answer(page, w, view, OF_CONCERN[view.page.question.id]);
  await page.locator('#answer-number').fill('8');
  await command(page, 'keep-draft', () => page.keyboard.press('Escape'));
  const back = await command(page, 'open-screening', () => unlock(page, w));
  await shows(page, back);
  assert.equal(back.page.question.id, 'hours');
  assert.equal(back.page.question.recorded, null);
  assert.equal(await page.locator('#answer-number').inputValue(), '8');
  // The worker finishes the number; only that is recorded.
  await page.locator('#answer-number').fill('80');
  const next = await command(page, 'record-answer', () => button(page, w('action-continue')).click());
  await shows(page, next);
  const again = await command(page, 'go-back', () => button(page, w('question-back')).click());
  assert.deepEqual(again.page.question.recorded.answer, { number: 80 });
  assert.equal(again.page.question.draft, null);
});
