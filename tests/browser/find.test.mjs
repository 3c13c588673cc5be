// Finding a screening again, following it up and deleting it, in every language on a phone and on a
// computer; and by keyboard alone.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
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
import { OF_CONCERN, answerAll, begin, button, command, firstStart, practise, send, shows } from './walk.mjs';

after(closeBrowser);

const SIZES = { phone: PHONE, desktop: DESKTOP };

/** So many screenings, begun and left. */
async function beginMany(page, number) {
  for (let begun = 0; begun < number; begun += 1) {
    await send(page, {
      command: 'begin-screening',
      protocol: 'labour-exploitation',
      interviewerLocale: 'fr',
      respondentLocale: 'ro',
    });
  }
}

const row = (page, code) => page.locator(`[data-screening="${code}"]`);
const toHome = async (page, w) => {
  await button(page, w('action-back')).click();
  await page.getByRole('heading', { name: w('home-title'), exact: true }).waitFor();
};

async function toFind(page, w) {
  await page.locator('[data-find]').click();
  await page.getByRole('heading', { name: w('find-title'), exact: true }).waitFor();
  await page.locator('[data-screening]').first().waitFor();
}

for (const locale of LOCALES) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`finding again in ${locale} on a ${size}`, async (t) => {
      const w = wordsOf(locale);
      const { address } = await startApp(t);
      const page = await openPage(t, address, { size: viewport });
      const look = async (name) => {
        await accessible(page, `${name} (${locale}, ${size})`);
        await shot(page, `find-${locale}-${size}-${name}`);
      };
      await firstStart(page, w, locale);
      await practise(page, w);
      const first = await begin(page, w, RESPONDENT[locale]);
      await answerAll(page, w, first, OF_CONCERN);
      const result = await command(page, 'finish-screening', () => button(page, w('end-finish')).click());
      await page.getByRole('heading', { name: result.outcome.title.text }).waitFor();
      await toHome(page, w);
      await beginMany(page, 12);
      await send(page, {
        command: 'put-off',
        screening: (await send(page, { command: 'list-screenings' })).items[3].id,
      });
      await page.reload();
      await lockedAgain(page, w);
      await look('home');
      assert.equal(await page.locator('[data-screening]').count(), 5);

      await toFind(page, w);
      await look('all');
      await search(page, w, look);
      await followUp(page, w, result, look);
      await deletion(page, w, look);
    });
  }
}

/** A reload asks the app where things stand; the screening on the page is the last one begun. */
async function lockedAgain(page, w) {
  await page
    .getByRole('heading', { name: w('home-title'), exact: true })
    .or(page.getByRole('heading', { name: w('before-safe') }))
    .waitFor();
  if (await page.getByRole('heading', { name: w('before-safe') }).count()) await toHome(page, w);
  await page.locator('[data-screening]').first().waitFor();
}

async function search(page, w, look) {
  const field = page.locator('input[type="search"]');
  for (const typed of ['k2', 'K-002', '2', '٢']) {
    const reply = await command(page, 'list-screenings', () => field.fill(typed));
    assert.deepEqual(
      reply.items.map((one) => one.code),
      ['K2'],
      typed,
    );
  }
  await page.locator('p[role=status]', { hasText: w('find-count', { total: 1 }) }).waitFor();
  await command(page, 'list-screenings', () => field.fill('Maria'));
  await page.getByText(w('find-none')).waitFor();
  await look('nothing');
  await command(page, 'list-screenings', () => button(page, w('find-all')).click());
  assert.equal(await field.inputValue(), '');
  const put_off = await command(page, 'list-screenings', () =>
    page.locator('[data-filter="standing"]').selectOption('put-off'),
  );
  assert.equal(put_off.total, 1);
  const finished = await command(page, 'list-screenings', () =>
    page.locator('[data-filter="standing"]').selectOption('finished'),
  );
  assert.deepEqual(
    finished.items.map((one) => one.code),
    ['K1'],
  );
  const today = await command(page, 'list-screenings', () =>
    page.locator('[data-filter="when"]').selectOption('today'),
  );
  assert.equal(today.total, 1);
  await command(page, 'list-screenings', () => page.locator('[data-filter="when"]').selectOption('range'));
  const past = await command(page, 'list-screenings', () =>
    page.locator('input[type="date"]').last().fill('2020-01-01'),
  );
  assert.equal(past.total, 0);
  await look('range');
  await command(page, 'list-screenings', () => page.locator('[data-filter="when"]').selectOption(''));
}

async function followUp(page, w, result, look) {
  await row(page, 'K1').waitFor();
  await page.locator('[data-more="K1"]').click();
  await look('more');
  const begun = await command(page, 'begin-follow-up', () => page.locator('[data-follow-up]').click());
  assert.equal(begun.page.kind, 'before');
  assert.equal(begun.screening.follows.code, 'K1');
  await page.getByRole('heading', { name: w('before-safe') }).waitFor();
  const view = await command(page, 'begin-questions', () => button(page, w('before-skip')).click());
  await shows(page, view);
  assert.equal(view.page.question.recorded, null, 'the first open question');
  // Back to what was said before: it stands, with its date, and a warning.
  const before = await command(page, 'go-to', () => goToAnswered(page, w, view));
  await shows(page, before);
  assert.equal(before.page.question.recorded.saidBefore, true);
  await page.locator('[data-said-before]').waitFor();
  await look('said-before');
  const after = await command(page, 'keep-answer', () => page.locator('[data-still-true]').click());
  await shows(page, after);
  assert.equal(after.page.question.recorded, null, 'and on to what is open');
  const next = await command(page, 'show-result', () =>
    throughSections(page, w, () => page.locator('button.section', { hasText: w('result-nav') }).click()),
  );
  assert.equal(next.screening.follows.code, 'K1');
  await page.locator('[data-delete]').waitFor();
  const earlier = await command(page, 'show-result', () => page.locator('[data-follows]').click());
  assert.equal(earlier.outcome.id, result.outcome.id);
  await page.locator(`[data-followed-by="${next.screening.code}"]`).waitFor();
  await page.locator('[data-delete]').scrollIntoViewIfNeeded();
  await look('result');
}

/** The map of sections stands beside the question, or behind the line above it. */
async function throughSections(page, w, act) {
  const narrow = page.locator('button.progress');
  if (await narrow.count()) await narrow.click();
  await act();
}

const goToAnswered = (page, w, view) =>
  throughSections(page, w, () =>
    page.locator('button.section', { hasText: view.sections[0].title.text }).click(),
  );

/** On the page of K1: a date, back, and from the list a date again and gone. */
async function deletion(page, w, look) {
  const planned = await command(page, 'delete-screening', () => page.locator('[data-delete]').click());
  assert.equal(planned.deletion.why, 'worker');
  await page.locator('[data-deletion]').scrollIntoViewIfNeeded();
  await look('planned');
  await command(page, 'keep-screening', () => page.locator('[data-keep]').click());
  await page.locator('[data-delete]').waitFor();
  await button(page, w('action-back')).click();
  await page.getByRole('heading', { name: w('find-title'), exact: true }).waitFor();
  // The same list as it was left: only what is finished.
  assert.equal(await page.locator('[data-filter="standing"]').inputValue(), 'finished');
  await page.locator('[data-more="K1"]').click();
  await command(page, 'delete-screening', () => page.locator('[data-delete]').click());
  await page.locator('[data-undo]').waitFor();
  await look('undo');
  const kept = await command(page, 'keep-screening', () => page.locator('[data-undo]').click());
  assert.equal(kept.deletion, null);
  await page.locator('[data-undo]').waitFor({ state: 'detached' });
  await page.locator('[data-more="K1"]').click();
  await command(page, 'delete-screening', () => page.locator('[data-delete]').click());
  await page.locator('[data-more="K1"]').click();
  assert.equal(await command(page, 'delete-now', () => page.locator('[data-delete-now]').click()), null);
  await page.locator('[data-screening="K1"]').waitFor({ state: 'detached' });
  await command(page, 'list-screenings', () => page.locator('[data-filter="standing"]').selectOption(''));
  const gone = await command(page, 'list-screenings', () => page.locator('input[type="search"]').fill('1'));
  assert.equal(gone.deleted.code, 'K1');
  await look('gone');
}

test('the list by keyboard alone', async (t) => {
  const w = wordsOf('fr');
  const { address } = await startApp(t);
  const page = await openPage(t, address, { size: PHONE });
  await firstStart(page, w, 'fr');
  await practise(page, w);
  await beginMany(page, 150);
  await page.reload();
  await lockedAgain(page, w);
  await page.locator('[data-find]').focus();
  await page.keyboard.press('Enter');
  await row(page, 'K150').waitFor();
  assert.ok((await page.locator('[data-place]').count()) < 40, 'only what is near is drawn');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-screening'));
  const until = async (code) => {
    await page.waitForFunction(
      (code) => document.activeElement?.getAttribute('data-screening') === code,
      code,
    );
    const seen = await row(page, code).evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    assert.ok(seen, `${code} is in sight`);
    const place = page.locator('[data-place]', { has: row(page, code) });
    assert.equal(await place.getAttribute('aria-setsize'), '150');
    assert.equal(await place.getAttribute('aria-posinset'), String(151 - Number(code.slice(1))));
  };
  // From the heading past the field and the filters to the first row.
  for (let tabs = 0; (await focused()) !== 'K150'; tabs += 1) {
    assert.ok(tabs < 12, 'the list is in the order of the Tab key');
    await page.keyboard.press('Tab');
  }
  for (const [key, code] of [
    ['ArrowDown', 'K149'],
    ['ArrowDown', 'K148'],
    ['ArrowUp', 'K149'],
    ['End', 'K1'],
    ['ArrowDown', 'K1'],
    ['Home', 'K150'],
  ]) {
    await page.keyboard.press(key);
    await until(code);
  }
  await page.keyboard.press('PageDown');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-screening') !== 'K150');
  const there = await focused();
  await until(there);
  // Into the screening and back to the same row.
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: w('before-safe') }).waitFor();
  await button(page, w('action-back')).click();
  await page.getByRole('heading', { name: w('find-title'), exact: true }).waitFor();
});
