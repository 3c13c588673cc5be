// Handing over: the person's page in every language, all kinds of questions on it, what cannot be reached from it,
// a reload, hiding and danger in the middle of it, and the way back by the passphrase.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  DESKTOP,
  LOCALES,
  RESPONDENT,
  PASSPHRASE,
  PHONE,
  accessible,
  closeBrowser,
  directionOf,
  openPage,
  shot,
  startApp,
  wordsOf,
} from './app-in-chromium.mjs';
import { OF_CONCERN, answer, begin, button, command, firstStart, practise, shows, unlock } from './walk.mjs';

after(closeBrowser);

async function ready(t, page, locale) {
  const w = wordsOf(locale);
  await firstStart(page, w, locale);
  await practise(page, w);
  return w;
}

/** Hands over as many questions as are asked for, and gives the person's page. */
async function handOver(page, w, questions, look = async () => {}) {
  await button(page, w('hand-over')).first().click();
  await page.getByRole('dialog', { name: w('hand-over') }).waitFor();
  await look('hand-over');
  await page.locator(`input[name="handed"][value="${questions}"]`).check({ force: true });
  const handed = await command(page, 'hand-over', () => page.locator('[data-hand-over]').click());
  await page.locator(`[data-handed="${handed.question.id}"]`).waitFor();
  return handed;
}

/** The worker takes the device back. */
async function takeBack(page, w) {
  await page.locator('#passphrase').fill(PASSPHRASE);
  const view = await command(page, 'open-screening', () => button(page, w('hand-over-take-back')).click());
  await shows(page, view);
  return view;
}

/** Somebody else tries. */
async function wrongPassphrase(page, w) {
  await page.locator('#passphrase').fill('ce n’est pas la bonne');
  await button(page, w('hand-over-take-back')).click();
  await page.getByText(w('error-wrong-passphrase.fix'), { exact: false }).waitFor();
  page.expectComplaint(/status of 4/);
}

for (const locale of LOCALES) {
  for (const [size, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    test(`the person answers in ${RESPONDENT[locale]}, on a ${size}`, async (t) => {
      const page = await openPage(t, (await startApp(t)).address, { size: viewport });
      const w = await ready(t, page, locale);
      const look = async (name) => {
        await accessible(page, `${name} (${locale}, ${size})`);
        await shot(page, `${locale}-${size}-handed-${name}`);
      };
      await begin(page, w, RESPONDENT[locale]);
      let handed = await handOver(page, w, 10, look);
      const seen = new Set();
      while (handed.question) {
        const { id, kind, options, ask } = handed.question;
        await page.locator(`[data-handed="${id}"]`).waitFor();
        assert.equal(
          await page.getByRole('heading', { name: ask.text }).locator('span').getAttribute('dir'),
          directionOf(RESPONDENT[locale]),
        );
        if (!seen.has(kind)) await look(kind);
        seen.add(kind);
        const given = OF_CONCERN[id];
        handed = await command(page, 'answer-handed-over', async () => {
          if (given && 'code' in given) return page.locator(`[data-answer="${given.code}"]`).click();
          if (given && 'number' in given) {
            await page.locator('#handed-number').fill(String(given.number));
            return page.locator('.go').click();
          }
          if (kind === 'choices') {
            await page.locator(`[data-answer="${options[0].code}"]`).check({ force: true });
            return page.locator('.go').click();
          }
          return page.locator('[data-rather-not]').click();
        });
      }
      assert.ok(seen.has('choice') && seen.has('yes-no'), String([...seen]));
      await page.locator('[data-handed="over"]').waitFor();
      assert.equal(await page.locator('[data-handed] h1').innerText(), handed.words.thanks.text);
      await look('over');
      await wrongPassphrase(page, w);
      await look('wrong-passphrase');
      const back = await takeBack(page, w);
      assert.equal(back.progress.answered, 10);
    });
  }
}

test('the handed-over page leads nowhere else, by touch, by key or by reload', async (t) => {
  const { address } = await startApp(t);
  const page = await openPage(t, address, { size: DESKTOP });
  const w = await ready(t, page, 'fr');
  let view = await begin(page, w, 'ar');
  view = await answer(page, w, view, OF_CONCERN['age-band']);
  const asked = view.page.question.id;
  const { question } = await handOver(page, w, 1);
  assert.equal(question.id, asked);
  const text = await page.locator('body').innerText();
  for (const word of [
    'K1',
    'Note',
    'Repère',
    w('result-nav'),
    w('pause'),
    view.page.question.interviewer.ask.text,
  ]) {
    assert.ok(!text.includes(word), `${word} is on the person's page`);
  }
  const sent = [];
  page.on(
    'request',
    (request) => request.url().includes('/handle') && sent.push(JSON.parse(request.postData()).command),
  );
  for (const key of ['Backspace', 'ArrowLeft', 'ArrowRight', 'n', 'l', 'p', 'h', '?', '1', '2'])
    await page.keyboard.press(key);
  await page.goBack().catch(() => {});
  await page.goto(address);
  await page.locator(`[data-handed="${asked}"]`).waitFor();
  assert.deepEqual([...new Set(sent)], ['status'], 'a key or a reload did something');

  // What the page is not shown, the app refuses too.
  const token = new URL(address).searchParams.get('token');
  for (const body of [
    { command: 'list-screenings' },
    { command: 'open-screening', screening: view.screening.id },
    { command: 'show-result', screening: view.screening.id },
  ]) {
    const reply = await page.evaluate(
      async ([body, token]) =>
        (
          await fetch('./handle', {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-repere-token': token },
            body: JSON.stringify(body),
          })
        ).json(),
      [body, token],
    );
    assert.equal(reply.code, 'handed-over', body.command);
    page.expectComplaint(/status of 4/);
  }

  // The person stops: nothing is recorded, and the same question waits for the worker.
  const stopped = await command(page, 'stop-hand-over', () => page.locator('[data-stop]').click());
  assert.equal(stopped.question, null);
  await wrongPassphrase(page, w);
  const back = await takeBack(page, w);
  assert.equal(back.page.question.id, asked);
  assert.equal(back.progress.answered, 1);
});

test('handing over by keyboard alone, with hiding and danger in the middle', async (t) => {
  const page = await openPage(t, (await startApp(t)).address, { size: DESKTOP });
  const w = await ready(t, page, 'fr');
  const view = await begin(page, w, 'ar');
  await page.keyboard.press('h');
  await page.getByRole('dialog', { name: w('hand-over') }).waitFor();
  for (
    let presses = 0;
    !(await page.evaluate(() => document.activeElement?.matches('[data-hand-over]')));
    presses += 1
  ) {
    assert.ok(presses < 12, 'the keyboard does not reach the button');
    await page.keyboard.press('Tab');
  }
  await command(page, 'hand-over', () => page.keyboard.press('Enter'));
  await page.locator('[data-handed]').waitFor();
  await command(page, 'report-danger', () => page.keyboard.press('!'));
  await page.getByRole('heading', { name: w('danger-title') }).waitFor();
  await button(page, w('danger-return')).first().click();
  await page.locator(`[data-handed="${view.page.question.id}"]`).waitFor();
  for (
    let presses = 0;
    !(await page.evaluate(() => document.activeElement?.matches('[data-answer="adult"]')));
    presses += 1
  ) {
    assert.ok(presses < 20, 'the keyboard does not reach the answer');
    await page.keyboard.press('Tab');
  }
  await command(page, 'answer-handed-over', () => page.keyboard.press('Enter'));
  await page.locator('[data-handed="over"]').waitFor();
  await command(page, 'lock', () => page.keyboard.press('Escape'));
  await page.locator('[data-neutral]').waitFor();
  const back = await command(page, 'open-screening', () => unlock(page, w));
  assert.equal(back.progress.answered, 1);
});
