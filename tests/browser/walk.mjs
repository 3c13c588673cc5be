// Steps that several journeys share: what a worker does, found by the words that a worker reads.

import assert from 'node:assert/strict';
import { PASSPHRASE } from './app-in-chromium.mjs';

/** Answers that amount to a situation of concern; every other question is left as *not asked*. */
export const OF_CONCERN = {
  'age-band': { code: 'adult' },
  work: { code: 'construction' },
  'could-refuse': { code: 'yes' },
  'as-promised': { code: 'yes' },
  hours: { number: 80 },
  rest: { code: 'never' },
  pay: { code: 'nothing' },
  'papers-held-by': { code: 'employer' },
  'papers-back': { code: 'no' },
  'free-to-go': { code: 'no' },
  'not-free-how': { codes: ['watched', 'permission'] },
};

/** Does something that sends a command, and gives what the app replied. */
export async function command(page, name, action) {
  const [response] = await Promise.all([
    page.waitForResponse((reply) => {
      if (!reply.url().includes('/handle')) return false;
      return JSON.parse(reply.request().postData()).command === name;
    }),
    action(),
  ]);
  return response.json();
}

const button = (page, name) => page.getByRole('button', { name, exact: true });
export { button };

/** From the first page of an empty device to the list, without a deployment. `look` sees each page. */
export async function firstStart(page, t, locale, look = async () => {}) {
  await page.locator(`button[lang="${locale}"]`).waitFor();
  await look('first-language');
  await page.locator(`button[lang="${locale}"]`).click();
  await page.getByRole('heading', { name: t('first-role') }).waitFor();
  await look('first-role');
  await page.locator('[data-role="labour-inspector"]').click();
  await page.getByRole('heading', { name: t('passphrase-title') }).waitFor();
  await look('first-passphrase');
  await page.locator('#passphrase').fill(PASSPHRASE);
  await page.locator('#passphrase-again').fill(PASSPHRASE);
  await command(page, 'create-vault', () => button(page, t('action-continue')).click());
  await page.getByRole('heading', { name: t('enrol-title') }).waitFor();
  await look('first-join');
}

/** Looks at what a deployment's file and a one-time code would join, from whatever page asks for them. Gives what the app replied. */
export async function lookAtJoining(page, t, deployment, code) {
  // A deployment that was looked at and not joined is in the way of another look.
  if (await page.locator('[data-joining]').isVisible()) await button(page, t('joining-no')).click();
  await page.locator('[data-deployment-file]').setInputFiles(deployment.settings);
  await page.locator('#enrol-code').fill(code ?? (await deployment.code()));
  return command(page, 'preview-joining', () => button(page, t('action-continue')).click());
}

/** Joins a deployment that was looked at first. Gives what the app replied. */
export async function enrol(page, t, deployment, code) {
  const shown = await lookAtJoining(page, t, deployment, code);
  if (!shown.digest) return shown;
  return command(page, 'enrol', () => button(page, t('enrol-join')).click());
}

/** Sends a command as the page would, for what is not the matter of a test. */
export function send(page, message) {
  return page.evaluate(async (body) => {
    const token = new URLSearchParams(location.search).get('token') ?? '';
    const reply = await fetch('./handle', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-repere-token': token },
      body: JSON.stringify(body),
    });
    if (!reply.ok) throw new Error(`${body.command}: ${await reply.text()}`);
    return reply.json();
  }, message);
}

export async function practise(page, t) {
  await button(page, t('practise-begin')).click();
  await skipTour(page, t);
}

/** From the first steps to the list. */
export async function skipTour(page, t) {
  await button(page, t('tour-skip')).click();
  await page.getByRole('heading', { name: t('home-title'), exact: true }).waitFor();
}

/** From the page that hiding shows to the lock page. */
export async function toLock(page) {
  await page.locator('[data-return]').click();
  await page.locator('#passphrase').waitFor();
}

export async function unlock(page, t) {
  const dots = page.locator('[data-return]');
  await dots.or(page.locator('#passphrase')).first().waitFor();
  if (await dots.count()) await toLock(page);
  await page.locator('#passphrase').fill(PASSPHRASE);
  return command(page, 'unlock', () => button(page, t('lock-open')).click());
}

/** From the list to what comes before the questions. Gives its view. */
export async function beginBefore(
  page,
  t,
  respondent,
  look = async () => {},
  protocol = 'labour-exploitation',
) {
  await button(page, t('home-new')).click();
  await page.getByRole('heading', { name: t('new-title') }).waitFor();
  const choice = page.locator(`input[name="protocol"][value="${protocol}"]`);
  await choice.waitFor({ state: 'attached' });
  // What is for other roles is one touch further.
  if (await choice.evaluate((one) => one.closest('details')?.open === false))
    await page.getByText(t('new-other-protocols')).click();
  await choice.check({ force: true });
  await page.locator(`input[name="respondent"][value="${respondent}"]`).waitFor({ state: 'attached' });
  await look('new');
  await page.locator(`input[name="respondent"][value="${respondent}"]`).check({ force: true });
  const view = await command(page, 'begin-screening', () => button(page, t('new-begin')).click());
  await page.getByRole('heading', { name: t('before-safe') }).waitFor();
  return view;
}

/** From the list to the first question, passing over what comes before it. Gives the interview's first view. */
export async function begin(page, t, respondent, look = async () => {}) {
  await beginBefore(page, t, respondent, look);
  const view = await command(page, 'begin-questions', () => button(page, t('before-skip')).click());
  await shows(page, view);
  return view;
}

/** Waits until the page shows the question of a view, or the end. */
export async function shows(page, view) {
  if (view.page.kind === 'question') {
    await page.locator(`[data-question="${view.page.question.id}"]`).waitFor();
  } else {
    await page.locator('[data-question]').waitFor({ state: 'detached' });
  }
}

/** Answers the question that a view shows, by touch. Gives the next view. */
export async function answer(page, t, view, given) {
  const { question } = view.page;
  const next = await command(page, 'record-answer', async () => {
    if (!given) return button(page, t('non-answer-short-not-asked')).click();
    if ('unanswered' in given) return button(page, t(`non-answer-short-${given.unanswered}`)).click();
    if ('code' in given) return option(page, question, given.code).click();
    if ('codes' in given)
      for (const code of given.codes) await option(page, question, code).check({ force: true });
    if ('number' in given) await page.locator('#answer-number').fill(String(given.number));
    if ('text' in given) await page.locator('#answer-text').fill(given.text);
    await button(page, t('action-continue')).click();
  });
  assert.ok(next.screening, `${question.id}: ${JSON.stringify(next)}`);
  await shows(page, next);
  return next;
}

function option(page, question, code) {
  const index = question.options.findIndex((one) => one.code === code);
  assert.ok(index >= 0, `${question.id} has no ${code}`);
  return page.locator('.options [data-answer]').nth(index);
}

/** Answers to the end; `look` sees every question before it is answered. */
export async function answerAll(page, t, view, answers, look = async () => {}) {
  let here = view;
  for (let asked = 0; here.page.kind === 'question'; asked += 1) {
    assert.ok(asked < 60, 'the questions do not end');
    await look(here.page.question.id, here);
    here = await answer(page, t, here, answers[here.page.question.id]);
  }
  return here;
}
