// The main journey with no pointer at all: what cannot be reached by keyboard stops it.

import assert from 'node:assert/strict';
import { PASSPHRASE } from './app-in-chromium.mjs';
import { OF_CONCERN, command, shows } from './walk.mjs';

/** Moves the focus forward until it is on what `selector` names, as Tab does. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) {
      // Where the focus is must be seen.
      const seen = await page.evaluate(() => {
        const one = document.activeElement;
        const shown = (element) =>
          getComputedStyle(element).outlineStyle !== 'none' || getComputedStyle(element).boxShadow !== 'none';
        return shown(one) || shown(one.parentElement) || shown(one.closest('label') ?? one);
      });
      assert.ok(seen, `the focus on ${selector} cannot be seen`);
      return;
    }
    await page.keyboard.press('Tab');
  }
  assert.fail(`the keyboard does not reach ${selector}`);
}

async function press(page, selector, key = 'Enter') {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}

export async function keyboardJourney(page, w) {
  await page.locator('button[lang="fr"]').waitFor();
  await press(page, 'button[lang="fr"]');
  await page.getByRole('heading', { name: w('first-role') }).waitFor();
  await press(page, 'button[data-role="labour-inspector"]');
  await page.locator('#passphrase').waitFor();
  await tabTo(page, '#passphrase');
  await page.keyboard.type(PASSPHRASE);
  await tabTo(page, '#passphrase-again');
  await page.keyboard.type(PASSPHRASE);
  await command(page, 'create-vault', () => page.keyboard.press('Enter'));
  await page.getByRole('heading', { name: w('enrol-title') }).waitFor();
  await press(page, '.or button');
  await press(page, '[data-tour-skip]');
  await page.getByRole('heading', { name: w('home-title'), exact: true }).waitFor();
  await press(page, 'button.main');
  await page.getByRole('heading', { name: w('new-title') }).waitFor();
  await page.locator('input[name="protocol"]').first().waitFor({ state: 'attached' });
  await tabTo(page, 'input[name="protocol"]');
  const labour = page.locator('input[name="protocol"][value="labour-exploitation"]');
  for (let moves = 0; !(await labour.isChecked()); moves += 1) {
    assert.ok(moves < 20, 'no protocol by keyboard');
    await page.keyboard.press(moves === 0 ? 'Space' : 'ArrowDown');
  }
  await tabTo(page, 'input[name="respondent"]');
  await page.keyboard.press('Space');
  for (let moves = 0; !(await page.locator('input[name="respondent"][value="ar"]').isChecked()); moves += 1) {
    assert.ok(moves < 6, 'the arrows do not choose a language');
    await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, 'button.main');
  await command(page, 'begin-screening', () => page.keyboard.press('Enter'));
  await page.getByRole('heading', { name: w('before-safe') }).waitFor();
  await tabTo(page, '[data-item="alone"] button');
  await command(page, 'settle-before', () => page.keyboard.press('Space'));
  await tabTo(page, 'button[data-skip]');
  let view = await command(page, 'begin-questions', () => page.keyboard.press('Enter'));

  for (let asked = 0; view.page.kind === 'question'; asked += 1) {
    assert.ok(asked < 60, 'the questions do not end');
    await shows(page, view);
    view = await command(page, 'record-answer', () => answerByKeys(page, view.page.question));
  }
  await shows(page, view);
  await tabTo(page, 'button.main');
  const result = await command(page, 'finish-screening', () => page.keyboard.press('Enter'));
  assert.equal(result.outcome.id, 'situation-of-concern');
  await page.getByRole('heading', { name: result.outcome.title.text }).waitFor();

  // One key hides, from anywhere.
  await command(page, 'lock', () => page.keyboard.press('Escape'));
  await press(page, 'button[data-return]');
  await page.locator('#passphrase').waitFor();
  await tabTo(page, '#passphrase');
  await page.keyboard.type(PASSPHRASE);
  await command(page, 'unlock', () => page.keyboard.press('Enter'));
  await page.getByRole('heading', { name: w('home-title'), exact: true }).waitFor();
}

/** Numbers choose, Enter continues; what has no number is reached by Tab. */
async function answerByKeys(page, question) {
  const given = OF_CONCERN[question.id];
  const number = (code) => String(question.options.findIndex((one) => one.code === code) + 1);
  if (given && 'code' in given) return page.keyboard.press(number(given.code));
  if (given && 'codes' in given) {
    for (const code of given.codes) await page.keyboard.press(number(code));
    return page.keyboard.press('Enter');
  }
  if (given && 'number' in given) {
    await tabTo(page, '#answer-number');
    await page.keyboard.type(String(given.number));
    return page.keyboard.press('Enter');
  }
  return press(page, '.row button[data-answer]:last-child');
}
