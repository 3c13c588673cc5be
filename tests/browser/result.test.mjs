// What belongs to the result, in every language on a phone and on a computer: what is told beside the
// outcome, the worker's judgement, own words, going on with another protocol, rights, paper.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
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
  wordsOf,
} from './app-in-chromium.mjs';
import {
  OF_CONCERN,
  answer,
  answerAll,
  begin,
  button,
  command,
  firstStart,
  practise,
  shows,
} from './walk.mjs';

after(closeBrowser);

const SIZES = { phone: PHONE, desktop: DESKTOP };
const SAID = '« Il me le rendra à la fin » <b>promis</b>';

for (const locale of LOCALES) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`result, rights and paper in ${locale} on a ${size}`, async (t) => {
      const w = wordsOf(locale);
      const { address } = await startApp(t);
      const page = await openPage(t, address, { size: viewport });
      const look = async (name) => {
        await accessible(page, `${name} (${locale}, ${size})`);
        await shot(page, `result-${locale}-${size}-${name}`);
      };
      await firstStart(page, w, locale);
      await practise(page, w);
      const first = await begin(page, w, RESPONDENT[locale]);
      if (size === 'phone') await button(page, w('note-and-words')).click();
      await page.locator('#own-words').fill(SAID);
      await command(page, 'set-own-words', () => page.locator('#own-words').blur());
      await look('own-words');
      const end = await answerAll(page, w, first, OF_CONCERN);
      assert.equal(end.page.kind, 'end');
      const result = await command(page, 'finish-screening', () => button(page, w('end-finish')).click());
      await page.getByRole('heading', { name: result.outcome.title.text }).waitFor();
      await page.getByText(SAID, { exact: false }).waitFor();
      assert.equal(await page.locator('dd b').count(), 0, 'hostile words stay words');

      await button(page, w('result-refer')).click();
      await page.getByText(w('referral-no-agency')).waitFor();
      await look('refer-nowhere');
      await button(page, w('action-back')).click();
      await page.getByRole('heading', { name: result.outcome.title.text }).waitFor();
      await judge(page, w, result, look);
      await rights(page, w, result, look);

      await button(page, w('paper-open')).click();
      await page.getByRole('heading', { name: w('paper-title') }).waitFor();
      await page.locator('.sheet h1').waitFor();
      await look('paper');
      await button(page, w('rights-back')).click();
      await page.getByRole('heading', { name: result.outcome.title.text }).waitFor();
    });
  }
}

/** The worker disagrees: without a reason nothing is kept, with one both stand side by side. */
async function judge(page, w, result, look) {
  await button(page, w('judgement-write')).click();
  await page.locator(`input[name="judgement"][value="${result.outcomes[1].id}"]`).check({ force: true });
  await button(page, w('judgement-keep')).click();
  await page.getByText(w('judgement-reason-missing')).waitFor();
  await look('judgement');
  await page.locator('#judgement-reason').fill('Elle rit avec eux.');
  const judged = await command(page, 'set-judgement', () => button(page, w('judgement-keep')).click());
  assert.equal(judged.outcome.id, result.outcome.id);
  await button(page, w('judgement-change')).waitFor();
}

/** The person's rights, in the person's language and direction. */
async function rights(page, w, result, look) {
  const open = page.locator('button.rights');
  const shown = await command(page, 'show-rights', () => open.click());
  const article = page.locator('article');
  await article.waitFor();
  assert.equal(await article.getAttribute('dir'), shown.title.direction);
  assert.equal(await article.getAttribute('lang'), result.screening.respondent.locale);
  await look('rights');
  // A citizen of the European Union is promised no permit.
  const ids = (view) => view.rights.map((right) => right.id);
  assert.ok(ids(shown).includes('stay'));
  const eu = button(page, w('rights-nationality-eu'));
  const ofUnion = await command(page, 'show-rights', () => eu.click());
  assert.ok(!ids(ofUnion).includes('stay') && ids(ofUnion).includes('pay'));
  assert.equal(await eu.getAttribute('aria-pressed'), 'true');
  await look('rights-of-a-citizen-of-the-union');
  await button(page, w('rights-back')).click();
}

const PDFS =
  process.env.REPERE_SHOTS ??
  join(
    resolve(process.env.REPERE_TARGET_DIR ?? join(dirname(fileURLToPath(import.meta.url)), '../../target')),
    'screenshots',
  );

/** The page as it is printed: what can be read on it. A picture and the file are kept for people to look at. */
async function printed(page, name) {
  mkdirSync(PDFS, { recursive: true });
  const pdf = await page.pdf({ path: join(PDFS, `${name}.pdf`), preferCSSPageSize: true });
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: join(PDFS, `${name}.png`), fullPage: true });
  const text = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: null });
  return text;
}

test("a child's report, and a sheet for the person that betrays nothing", async (t) => {
  const w = wordsOf('fr');
  const { address } = await startApp(t);
  const page = await openPage(t, address, { size: DESKTOP });
  await firstStart(page, w, 'fr');
  await practise(page, w);
  let view = await begin(page, w, 'fr');
  view = await answer(page, w, view, { code: '15-17' });
  await page.locator('#own-words').fill('On m’a dit de ne pas parler.');
  await command(page, 'set-own-words', () => page.locator('#own-words').blur());
  await answerAll(page, w, view, OF_CONCERN);
  const result = await command(page, 'finish-screening', () => button(page, w('end-finish')).click());

  await button(page, w('paper-open')).click();
  await page.getByLabel(w('paper-report')).check({ force: true });
  await page.getByRole('heading', { name: w('report-title') }).waitFor();
  await page.locator('#report-name').fill('Nadia Benali');
  await accessible(page, 'report');
  await shot(page, 'result-fr-desktop-report');
  const report = await printed(page, 'paper-fr-report');
  for (const said of ['report-urgent', 'report-seen', 'report-told', 'report-words']) {
    assert.ok(report.replace(/\s+/g, ' ').includes(w(said).slice(0, 30)), said);
  }
  assert.match(report, /Nadia Benali/);
  assert.match(report, /ne pas parler/);
  assert.doesNotMatch(report, /Repère/);

  await page.getByLabel(w('paper-file')).check({ force: true });
  const file = await printed(page, 'paper-fr-file');
  assert.match(file, new RegExp(result.protocol.sha256.slice(0, 16)));

  await button(page, w('rights-open', { language: result.screening.respondent.name })).click();
  await page.locator('article').waitFor();
  const sheet = await printed(page, 'paper-fr-person');
  assert.match(sheet, /119/);
  for (const word of [
    /repère/i,
    /exploitation/i,
    /K1\b/,
    new RegExp(result.protocol.title.text),
    new RegExp(w('paper-print')),
  ]) {
    assert.doesNotMatch(sheet, word);
  }
  // What is typed for the report is kept nowhere.
  await button(page, w('rights-back')).click();
  await button(page, w('paper-open')).click();
  await page.getByLabel(w('paper-report')).check({ force: true });
  assert.equal(await page.locator('#report-name').inputValue(), '');
});

test('another protocol goes on, and one that only observes asks for no language', async (t) => {
  const w = wordsOf('fr');
  const { address } = await startApp(t);
  const page = await openPage(t, address);
  await firstStart(page, w, 'fr');
  await practise(page, w);
  await button(page, w('home-new')).click();
  await page.locator('input[name="protocol"][value="financial-signs"]').check({ force: true });
  await page.getByText(w('new-only-observed')).waitFor();
  assert.equal(await page.locator('input[name="respondent"]').count(), 0);
  await accessible(page, 'new, only observed');
  await shot(page, 'result-fr-phone-new-observed');
  // It is for other roles, and kept apart.
  await page.locator('summary', { hasText: w('new-other-protocols') }).click();
  await page.locator('input[name="protocol"][value="first-contact"]').check({ force: true });
  await page.locator('input[name="respondent"][value="ar"]').check({ force: true });
  await command(page, 'begin-screening', () => button(page, w('new-begin')).click());
  const view = await command(page, 'begin-questions', () => button(page, w('before-skip')).click());
  const given = { 'age-band': { code: 'adult' }, 'papers-held-by': { code: 'employer' } };
  await answerAll(page, w, view, given);
  const result = await command(page, 'finish-screening', () => button(page, w('end-finish')).click());
  const target = result.continueWith.find((one) => one.protocol === 'labour-exploitation');
  await shot(page, 'result-fr-phone-continue');
  const next = await command(page, 'continue-with', () =>
    page.getByRole('button', { name: target.title.text }).click(),
  );
  await shows(page, next);
  assert.equal(next.screening.respondent.locale, 'ar');
  assert.equal(next.screening.code, 'K2');
  assert.notEqual(next.page.question.id, 'age-band');
  await accessible(page, 'the question that it goes on with');
});

test('a stop is offered when nothing left can change the outcome', async (t) => {
  const w = wordsOf('fr');
  const { address } = await startApp(t);
  const page = await openPage(t, address);
  await firstStart(page, w, 'fr');
  await practise(page, w);
  let view = await begin(page, w, 'ar');
  const settling = { ...OF_CONCERN };
  while (view.page.kind === 'question' && !view.settled)
    view = await answer(page, w, view, settling[view.page.question.id]);
  assert.equal(view.page.kind, 'question', 'it is settled before the end');
  await page.getByText(w('settled-about')).waitFor();
  await accessible(page, 'settled');
  await shot(page, 'result-fr-phone-settled');
  const result = await command(page, 'finish-screening', () => button(page, w('settled-stop')).click());
  assert.equal(result.settled, true);
});
