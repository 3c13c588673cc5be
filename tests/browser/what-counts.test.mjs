// What no longer counts, because an earlier answer was changed: listed, read, erased, brought back. And the
// boxes of a referral: what is left out is not in what the agency would read, nor in what it reads.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  DESKTOP,
  LOCALES,
  RESPONDENT,
  accessible,
  closeBrowser,
  openPage,
  repere,
  shot,
  startApp,
  startDeployment,
  wordsOf,
} from './app-in-chromium.mjs';
import {
  OF_CONCERN,
  answerAll,
  begin,
  beginBefore,
  button,
  command,
  enrol,
  firstStart,
  send,
  shows,
  skipTour,
} from './walk.mjs';

after(closeBrowser);

const SMALL = { width: 360, height: 640 };
/** Small and dark, or wide and light: each page is seen both ways. */
const LOOKS = {
  'small-dark': { size: SMALL, colorScheme: 'dark' },
  'small-light': { size: SMALL, colorScheme: 'light' },
  desktop: { size: DESKTOP, colorScheme: 'light' },
};
const NOTE = 'REMARQUE <b>fermée</b>';
const WORDS = '« PAROLES fermées »';
/** The debt is work's, which leads to a question where something is written. */
const WITH_DEBT = {
  ...OF_CONCERN,
  'owes-money': { code: 'work-people' },
  'debt-work': { code: 'yes' },
  'debt-start': { code: 'before' },
};

/** From an empty device to the end of the questions, with a debt that counts. */
async function toTheEnd(page, w, locale) {
  const first = await begin(page, w, RESPONDENT[locale]);
  await answerAll(page, w, first, WITH_DEBT, async (id) => {
    if (id !== 'debt-start') return;
    const screening = first.screening.id;
    await send(page, { command: 'set-note', screening, question: id, note: NOTE });
    await send(page, { command: 'set-own-words', screening, question: id, words: WORDS });
  });
  return first.screening.id;
}

for (const locale of LOCALES) {
  for (const [name, look] of Object.entries(LOOKS)) {
    // Two sizes in every language; the light one of the small screen where the direction or the source matters.
    if (name === 'small-light' && !['fr', 'ar'].includes(locale)) continue;
    test(`what no longer counts, in ${locale}, ${name}`, async (t) => {
      const w = wordsOf(locale);
      const { address } = await startApp(t);
      const page = await openPage(t, address, look);
      const seen = async (what) => {
        await accessible(page, `${what} (${locale}, ${name})`);
        await shot(page, `counts-${locale}-${name}-${what}`);
      };
      await firstStart(page, w, locale);
      await button(page, w('practise-begin')).click();
      await skipTour(page, w);
      const screening = await toTheEnd(page, w, locale);
      const answered = (code) => ({
        command: 'record-answer',
        screening,
        question: 'owes-money',
        answer: { code },
        provenance: 'answered',
      });
      await send(page, answered('no'));
      const result = await command(page, 'finish-screening', () => button(page, w('end-finish')).click());
      assert.equal(result.closed, 2);
      await page.getByRole('heading', { name: result.outcome.title.text }).waitFor();
      assert.equal(await page.getByText('PAROLES').count(), 0, 'it is not on the result');
      await seen('result');

      const entry = page.locator('[data-closed-open]');
      await command(page, 'list-closed', () => entry.click());
      const at = page.locator('[data-closed="debt-start"]');
      await at.waitFor();
      assert.match(await at.textContent(), /REMARQUE <b>fermée<\/b>/);
      assert.match(await at.textContent(), /PAROLES fermées/);
      assert.equal(await at.locator('b').count(), 0, 'hostile words stay words');
      await seen('list');

      // Erased in two steps, and only what was meant.
      await at.locator('[data-erase="note"]').click();
      await seen('sure');
      await button(page, w('closed-keep')).click();
      await at.locator('[data-erase="note"]').click();
      await command(page, 'remove-closed', () => at.locator('[data-erase-for-good="note"]').click());
      await at.getByText('REMARQUE').waitFor({ state: 'detached' });
      assert.match(await at.textContent(), /PAROLES fermées/);
      await seen('erased');

      // The answer that closed it leads back to it.
      const by = at.locator('button', { hasText: /./ }).last();
      const gone = await command(page, 'go-to', () => by.click());
      assert.equal(gone.page.question.id, 'owes-money');
      assert.equal(gone.closed, 2);
      await page.locator('[data-question="owes-money"]').waitFor();
      await page.locator('[data-closed-open]').first().waitFor();
      await seen('question');
      const back = await command(page, 'record-answer', () =>
        page.locator('[data-answer="work-people"]').first().click(),
      );
      assert.equal(back.closed, 0);
      await page.locator('[data-closed-open]').first().waitFor({ state: 'detached' });
      const again = await send(page, { command: 'show-result', screening });
      assert.equal(again.ownWords[0].words, WORDS);
    });
  }
}

for (const locale of ['fr', 'ar']) {
  for (const [name, look] of Object.entries(LOOKS)) {
    test(`the boxes of a referral, in ${locale}, ${name}`, async (t) => {
      const w = wordsOf(locale);
      const deployment = await startDeployment(t);
      const { address } = await startApp(t);
      const page = await openPage(t, address, look);
      const seen = async (what) => {
        await accessible(page, `${what} (${locale}, ${name})`);
        await shot(page, `told-${locale}-${name}-${what}`);
      };
      await firstStart(page, w, locale);
      await enrol(page, w, deployment);
      await skipTour(page, w);
      await toTheEnd(page, w, locale);
      const result = await command(page, 'finish-screening', () => button(page, w('end-finish')).click());
      await page.getByRole('heading', { name: result.outcome.title.text }).waitFor();
      const [first] = await Promise.all([
        page.waitForResponse((reply) => (reply.request().postData() ?? '').includes('"preview-referral"')),
        button(page, w('result-refer')).click(),
      ]);
      await page.locator('input[name="basis"][value="consent"]').check({ force: true });
      const whole = await first.json();
      const left = result.indications[0];
      const shows = (preview, words) => JSON.stringify(preview.disclosed).includes(JSON.stringify(words));
      const inFrench = whole.disclosed.find((part) => part.key === 'indications').rows[0].values[0].text;
      assert.ok(shows(whole, inFrench));

      const summary = page.locator('details:has([data-indication]) > summary');
      if (!(await page.locator('details:has([data-indication])').evaluate((one) => one.open)))
        await summary.click();
      await seen('boxes');
      const box = page.locator(`[data-indication="${left.id}"]`);
      assert.ok(await box.isChecked());
      const without = await command(page, 'preview-referral', () => box.uncheck({ force: true }));
      assert.ok(!shows(without, inFrench), 'it is gone from the preview');
      assert.ok(without.withheld.includes('indications'));
      await page.getByText(w('withheld-indications')).waitFor();
      assert.ok(await box.isVisible(), 'the boxes stay where they are');
      await seen('left-out');

      // What was chosen is kept with the half-written referral.
      await button(page, w('action-back')).click();
      await page.getByRole('heading', { name: result.outcome.title.text }).waitFor();
      await command(page, 'preview-referral', () => button(page, w('result-refer')).click());
      const kept = page.locator(`[data-indication="${left.id}"]`);
      await kept.waitFor({ state: 'attached' });
      assert.ok(!(await kept.isChecked()));

      const queued = await command(page, 'queue-referral', () => button(page, w('referral-seal')).click());
      for (let tries = 0; tries < 60; tries += 1) {
        const [item] = await send(page, { command: 'list-outbox' });
        if (item.state === 'received') break;
        await send(page, { command: 'send-outbox' });
        await page.waitForTimeout(100);
      }
      await repere('desk', 'fetch', '--dir', deployment.desk, '--format', 'json');
      const text = await repere(
        'desk',
        'open',
        queued.referral,
        '--dir',
        deployment.desk,
        '--format',
        'json',
      );
      assert.ok(!text.includes(inFrench), 'it is not at the desk');
      assert.ok(!text.includes(left.id), 'nor is its id');
    });
  }
}

/** A child who carried things for others, as the protocol for unaccompanied minors notices it. */
const CARRIED = {
  age: { code: '15-17' },
  day: { codes: ['errands'] },
  errands: { codes: ['carry'] },
};

for (const locale of ['fr', 'ar']) {
  for (const [name, look] of Object.entries(LOOKS)) {
    test(`what a protocol keeps is out until it is chosen, in ${locale}, ${name}`, async (t) => {
      const w = wordsOf(locale);
      const deployment = await startDeployment(t);
      const { address } = await startApp(t);
      const page = await openPage(t, address, look);
      const seen = async (what) => {
        await accessible(page, `${what} (${locale}, ${name})`);
        await shot(page, `kept-${locale}-${name}-${what}`);
      };
      await firstStart(page, w, locale);
      await enrol(page, w, deployment);
      await skipTour(page, w);
      await beginBefore(page, w, RESPONDENT[locale], undefined, 'unaccompanied-minor');
      const first = await command(page, 'begin-questions', () => button(page, w('before-skip')).click());
      await shows(page, first);
      await answerAll(page, w, first, CARRIED);
      const result = await command(page, 'finish-screening', () => button(page, w('end-finish')).click());
      await page.getByRole('heading', { name: result.outcome.title.text }).waitFor();
      const kept = result.indications.find((one) => one.id === 'offences-for-others');
      assert.equal(kept.kept, true);

      const [opened] = await Promise.all([
        page.waitForResponse((reply) => (reply.request().postData() ?? '').includes('"preview-referral"')),
        button(page, w('result-refer')).click(),
      ]);
      const without = await opened.json();
      const box = page.locator(`[data-indication="${kept.id}"]`);
      await box.waitFor();
      assert.ok(!(await box.isChecked()), 'out until it is chosen');
      await page.getByText(w('told-kept')).waitFor();
      await box.scrollIntoViewIfNeeded();
      await seen('boxes');
      const chosen = await command(page, 'preview-referral', () => box.check({ force: true }));
      const count = (preview) => preview.disclosed.find((part) => part.key === 'indications').rows.length;
      assert.equal(count(chosen), count(without) + 1);

      // The report on paper leaves the same out.
      await button(page, w('action-back')).click();
      await page.getByRole('heading', { name: result.outcome.title.text }).waitFor();
      const paper = await command(page, 'show-paper', () => button(page, w('paper-open')).click());
      assert.ok(paper.keptQuestions.includes('errands'));
      await page.locator('input[name="sheet"][value="report"]').check({ force: true });
      const answer = paper.facts.find((fact) => fact.question === 'errands');
      const told = page.locator('.sheet').getByText(answer.prompt.text, { exact: false });
      assert.equal(await told.count(), 0, 'the report does not say it');
      await page.getByRole('switch').check({ force: true });
      await told.first().waitFor();
      await seen('report');
    });
  }
}
