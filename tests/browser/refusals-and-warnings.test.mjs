// What no journey passes through in every language: refusals, sheets that open over a question, pages without anything
// on them, warnings. One walk a language, from corner to corner; axe looks at each on a phone and on a computer.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  DESKTOP,
  LOCALES,
  RESPONDENT,
  PHONE,
  accessible,
  atBothSizes,
  closeBrowser,
  openPage,
  shot,
  startApp,
  startDeployment,
  temporaryFolder,
  wordsOf,
} from './app-in-chromium.mjs';
import {
  OF_CONCERN,
  answer,
  beginBefore,
  button,
  command,
  enrol,
  firstStart,
  send,
  shows,
  skipTour,
  toLock,
  unlock,
} from './walk.mjs';

after(closeBrowser);

const NO_CODE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

for (const [locale, viewport] of LOCALES.map((locale, index) => [
  locale,
  index % 2 === 0 ? PHONE : DESKTOP,
])) {
  test(`every corner in ${locale}`, async (t) => {
    const w = wordsOf(locale);
    const deployment = await startDeployment(t);
    const page = await openPage(t, (await startApp(t)).address, { size: viewport });
    const look = (name) =>
      atBothSizes(page, async (size) => {
        await accessible(page, `${name} (${locale}, ${size})`);
        await shot(page, `corner-${locale}-${size}-${name}`);
      });
    await firstStart(page, w, locale);
    await joining(t, page, w, deployment, look);
    await aroundTheList(page, w, look);
    await observing(page, w, locale, look);
    const screening = await overAQuestion(page, w, locale, look);
    await afterAChild(page, w, screening, look);
    await outside(page, w, look);
  });
}

/** The code from a picture: one without any, one that is too short, and the right one. */
async function joining(t, page, w, deployment, look) {
  const chooser = page.locator('[data-code-picture]');
  await chooser.setInputFiles({ name: 'blank.png', mimeType: 'image/png', buffer: NO_CODE });
  await page.getByText(w('enrol-code-unread')).waitFor();
  await look('code-unread');
  await button(page, w('action-continue')).click();
  await page.getByText(w('enrol-file-missing')).waitFor();
  await look('file-missing');
  await enrol(page, w, deployment, 'ABCDE-12345');
  await page.getByText(w('error-code-wrong-length.fix'), { exact: false }).waitFor();
  page.expectComplaint(/status of 4/);
  await look('join-refused');
  const picture = join(temporaryFolder(t), 'code.png');
  const code = await deployment.code('--qr', picture);
  await chooser.setInputFiles(picture);
  await page.waitForFunction(
    (whole) => document.querySelector('#enrol-code').value.replaceAll(' ', '') === whole,
    code.replaceAll('-', ''),
  );
  await look('code-read');
  await enrol(page, w, deployment, await page.locator('#enrol-code').inputValue());
  await skipTour(page, w);
}

/** An outbox with nothing in it, settings once joined, a protocol that asks nobody anything. */
async function aroundTheList(page, w, look) {
  const home = async () => {
    await button(page, w('action-back')).first().click();
    await page.getByRole('heading', { name: w('home-title'), exact: true }).waitFor();
  };
  await page.getByRole('navigation').getByRole('button').last().click();
  await page.getByText(w('outbox-empty'), { exact: true }).waitFor();
  await look('outbox-empty');
  await home();
  await button(page, w('settings-title')).click();
  await command(page, 'set-hiding', () =>
    page.locator('input[name="hiding"][value="lock-page"]').check({ force: true }),
  );
  await command(page, 'set-hiding', () =>
    page.locator('input[name="hiding"][value="neutral-page"]').check({ force: true }),
  );
  await page.getByText(w('settings-join-again')).click();
  await page.locator('#enrol-code').waitFor();
  await look('settings-joined');
  await home();
  await button(page, w('home-new')).click();
  await page.locator('input[name="protocol"][value="financial-signs"]').check({ force: true });
  await page.getByText(w('new-only-observed')).waitFor();
  await page.getByText(w('new-other-protocols')).click();
  await look('new-observed');
  await home();
}

/** A "no": put off, with its reason in the list; then observing only. */
async function observing(page, w, locale, look) {
  await beginBefore(page, w, RESPONDENT[locale]);
  const alone = (said) =>
    command(page, 'settle-before', () => page.locator(`[data-item="alone"] [data-said="${said}"]`).click());
  await alone('no');
  await command(page, 'put-off', () => button(page, w('before-another-time')).click());
  await page.getByText(w('put-off-alone')).waitFor();
  await look('put-off');
  await command(page, 'open-screening', () => page.getByRole('button', { name: /^K1/ }).click());
  await alone('no');
  const view = await command(page, 'begin-questions', () => button(page, w('before-observe')).click());
  await shows(page, view);
  assert.equal(view.page.question.canAsk, false);
  await look('observing');
  await button(page, w('pause')).first().click();
  await page.getByRole('heading', { name: w('home-title'), exact: true }).waitFor();
}

/** What comes over a question, or beside it: an alarm, sheets, a number that cannot be, an end that may come early, a warning. */
async function overAQuestion(page, w, locale, look) {
  await beginBefore(page, w, RESPONDENT[locale]);
  let view = await command(page, 'begin-questions', () => button(page, w('before-skip')).click());
  await shows(page, view);
  const { id } = view.screening;
  view = await answer(page, w, view, { code: '15-17' });
  await page.getByText(view.alerts[0].text.text).waitFor();
  await look('alert');

  /** Answers as if it had been done elsewhere, and shows where the screening stands now. */
  const meanwhile = async (answers) => {
    for (const [question, given] of answers) {
      view = await send(page, {
        command: 'record-answer',
        screening: id,
        question,
        answer: given,
        provenance: 'answered',
      });
    }
    await page.reload();
    await shows(page, view);
  };
  await meanwhile([
    ['papers-held-by', { code: 'self' }],
    ['needs-now', { codes: ['papers'] }],
  ]);
  await page.getByRole('button', { name: w('contradictions-title', { count: 1 }) }).click();
  await page.getByRole('dialog').waitFor();
  await look('sheet-contradictions');
  await button(page, w('action-close')).click();

  const sections = page.locator('button.progress');
  if (await sections.count()) await sections.click();
  await command(page, 'list-continuations', () => page.locator('[data-other-protocol]').click());
  await page.getByRole('dialog', { name: w('protocols-nav') }).waitFor();
  await look('sheet-other-protocol');
  await button(page, w('action-close')).click();

  const goTo = async (question) => {
    view = await send(page, { command: 'go-to', screening: id, question });
    await page.reload();
    await shows(page, view);
  };
  // A child is not asked for a name.
  await meanwhile([
    ['age-band', { code: 'adult' }],
    ['how-found', { codes: ['recruiter'] }],
  ]);
  await goTo('recruiter-name');
  await page.locator('#answer-text').fill('Ali\nعلي');
  await look('question-text');
  await meanwhile([['age-band', { code: '15-17' }]]);
  await goTo('hours');
  await page.locator('#answer-number').fill('900');
  await button(page, w('action-continue')).click();
  await page.locator('#answer-complaint').filter({ hasText: '168' }).waitFor();
  await look('answer-wrong');

  const known = ['papers-held-by', 'age-band'];
  for (const [question, given] of Object.entries(OF_CONCERN)) {
    if (!known.includes(question) && !view.settled) await meanwhile([[question, given]]);
  }
  await page.getByText(w('settled-about')).waitFor();
  await look('settled');

  // The page's clock goes on by a little less than the time after which the vault closes.
  const { lockAfterSeconds } = await send(page, { command: 'status' });
  await page.evaluate((seconds) => {
    const now = Date.now;
    Date.now = () => now() + seconds * 1000;
  }, lockAfterSeconds - 20);
  await page.locator('[data-idle-warning]').waitFor();
  await look('idle');
  await button(page, w('idle-stay')).click();
  await page.locator('[data-idle-warning]').waitFor({ state: 'detached' });
  return view;
}

/** The report to protect a child, on paper. */
async function afterAChild(page, w, { screening }, look) {
  const narrow = page.locator('button.progress');
  if (await narrow.count()) await narrow.click();
  const result = await command(page, 'show-result', () =>
    page.locator('button.section', { hasText: w('result-nav') }).click(),
  );
  assert.equal(result.screening.id, screening.id);
  await look('result-child');
  await button(page, w('paper-open')).click();
  await page.getByLabel(w('paper-report')).check({ force: true });
  await page.getByRole('heading', { name: w('report-title') }).waitFor();
  await look('report');
}

/** Without the vault: numbers to call behind the lock, and an app that does not answer. */
async function outside(page, w, look) {
  await command(page, 'lock', () => page.keyboard.press('Escape'));
  await toLock(page);
  await button(page, w('lock-emergency')).click();
  await page.getByRole('heading', { name: w('danger-title') }).waitFor();
  await look('danger-locked');
  await button(page, w('danger-return')).first().click();
  await page.route('**/handle', (route) => route.abort());
  await page.reload();
  await page.locator('[data-unreachable]').waitFor();
  page.expectComplaint(/ERR_FAILED/);
  await look('unreachable');
  await page.unroute('**/handle');
  await button(page, w('action-retry')).click();
  await unlock(page, w);
}
