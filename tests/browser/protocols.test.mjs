// Protocols from elsewhere, in the settings: added from a file, refused with a reason, taken away and put back.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  DESKTOP,
  EXAMPLE_PACK,
  LOCALES,
  PHONE,
  accessible,
  atBothSizes,
  closeBrowser,
  openPage,
  repere,
  shot,
  startApp,
  startDeployment,
  temporaryFolder,
  wordsOf,
} from './app-in-chromium.mjs';
import { button, command, enrol, firstStart, practise, unlock } from './walk.mjs';

after(closeBrowser);

const PUBLISHER = 'Mission d’essai';
const ID = 'papers-and-pay';

/** A publisher's public keys, and its pack: signed, signed by nobody, and changed after it was signed. */
async function publish(t) {
  const folder = temporaryFolder(t);
  const [key, publisher, signed, unsigned, changed] = [
    'key',
    'publisher.json',
    'signed',
    'unsigned',
    'changed',
  ].map((name) => join(folder, name));
  writeFileSync(publisher, await repere('protocol', 'keygen', '--name', PUBLISHER, '--out', key));
  await repere('protocol', 'sign', EXAMPLE_PACK, '--key', key, '--out', signed);
  await repere('protocol', 'sign', EXAMPLE_PACK, '--unsigned', '--out', unsigned);
  const bundle = JSON.parse(readFileSync(signed, 'utf8'));
  bundle.files['texts/fr.ftl'] = Buffer.from('title = Autre chose\n').toString('base64');
  writeFileSync(changed, JSON.stringify(bundle));
  return { publisher, signed, unsigned, changed };
}

const chooser = (page, w) =>
  page.locator('label', { hasText: w('protocol-add') }).locator('input[type="file"]');
const add = (page, w, file) => command(page, 'install-protocol', () => chooser(page, w).setInputFiles(file));

async function settings(page, w) {
  await page.getByRole('navigation').getByRole('button').first().click();
  await page.getByRole('heading', { name: w('settings-protocols') }).waitFor();
  await page.getByText(w('protocol-shipped')).first().waitFor();
}

async function joins(page, w, deployment) {
  await enrol(page, w, deployment);
  await page.getByText(w('settings-joined'), { exact: true }).waitFor();
}

/** Presses Tab until the focus is on what is looked for. */
async function tabTo(page, target) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail('the keyboard does not reach it');
}

for (const [locale, size, viewport] of [
  ['fr', 'phone', PHONE],
  ['ar', 'phone', PHONE],
  ['en', 'desktop', DESKTOP],
  ['ro', 'desktop', DESKTOP],
]) {
  test(`a signed protocol is added, in ${locale} on a ${size}`, async (t) => {
    const w = wordsOf(locale);
    // Where text runs from the right, the page keeps a name apart from the words around it.
    const named = (name) => (locale === 'ar' ? `\u2068${name}\u2069` : name);
    const published = await publish(t);
    const deployment = await startDeployment(t, { demonstration: false, publishers: [published.publisher] });
    const vault = temporaryFolder(t);
    const app = await startApp(t, { vault });
    const page = await openPage(t, app.address, { size: viewport });
    const look = (name) =>
      atBothSizes(page, async (at) => {
        await accessible(page, `${name} (${locale}, ${at})`);
        await page.getByRole('heading', { name: w('settings-protocols') }).scrollIntoViewIfNeeded();
        await shot(page, `${locale}-${at}-${name}`);
      });
    const refused = async (file, id) => {
      assert.equal((await add(page, w, file)).code, id.replace(/^error-/, ''));
      await page.getByText(w(id), { exact: false }).waitFor();
      await page.getByText(w(`${id}.fix`), { exact: false }).waitFor();
      page.expectComplaint(/status of 4/);
    };
    await firstStart(page, w, locale);
    await practise(page, w);
    await settings(page, w);

    await refused(published.signed, 'error-protocol-needs-deployment');
    await joins(page, w, deployment);
    await refused(published.unsigned, 'error-bundle-unsigned');
    await look('protocol-refused');
    await refused(published.changed, 'error-bundle-other-content');
    await refused(deployment.settings, 'error-bundle-unreadable');

    const list = await add(page, w, published.signed);
    const installed = list.find((one) => one.id === ID);
    assert.equal(installed.publisher, PUBLISHER);
    await page.getByText(w('protocol-added')).waitFor();
    await page
      .getByText(w('protocol-signed-by', { publisher: named(PUBLISHER) }), { exact: false })
      .waitFor();
    await look('protocol-added');

    // Taken away and put back, by keyboard alone; the focus is never lost.
    const remove = page.getByRole('button', {
      name: w('protocol-remove-one', { title: named(installed.title.text) }),
    });
    await tabTo(page, remove);
    const left = await command(page, 'remove-protocol', () => page.keyboard.press('Enter'));
    assert.ok(!left.protocols.some((one) => one.id === ID));
    await page.getByText(w('protocol-removed', { protocol: named(installed.title.text) })).waitFor();
    await look('protocol-removed');
    await tabTo(page, button(page, w('protocol-put-back')));
    await command(page, 'install-protocol', () => page.keyboard.press('Enter'));
    await remove.waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.textContent), w('protocol-added'));

    // It is there after a restart, and can be chosen.
    await app.stop();
    const again = await openPage(t, (await startApp(t, { vault })).address, { size: viewport });
    await unlock(again, w);
    await button(again, w('home-new')).click();
    await again.locator(`input[name="protocol"][value="${ID}"]`).check({ force: true });
    await again.locator('input[name="respondent"][value="fr"]').check({ force: true });
    await atBothSizes(again, (at) => accessible(again, `two protocols to choose from (${locale}, ${at})`));
    await command(again, 'begin-screening', () => button(again, w('new-begin')).click());
    const view = await command(again, 'begin-questions', () => button(again, w('before-skip')).click());
    assert.equal(view.page.question.id, 'age-band');
  });
}

for (const locale of LOCALES) {
  test(`an unsigned protocol says so, in a demonstration in ${locale}`, async (t) => {
    const w = wordsOf(locale);
    const published = await publish(t);
    const deployment = await startDeployment(t, { publishers: [published.publisher] });
    const page = await openPage(t, (await startApp(t)).address);
    await firstStart(page, w, locale);
    await practise(page, w);
    await settings(page, w);
    await joins(page, w, deployment);
    await add(page, w, published.unsigned);
    await page.getByText(w('protocol-not-signed'), { exact: true }).waitFor();
    const look = (name) =>
      atBothSizes(page, async (size) => {
        await accessible(page, `${name} (${locale}, ${size})`);
        await page
          .getByText(w('protocol-not-signed'), { exact: true })
          .or(page.getByText(w('error-bundle-unsigned'), { exact: false }))
          .first()
          .scrollIntoViewIfNeeded();
        await shot(page, `${locale}-${size}-protocol-${name}`);
      });
    await look('unsigned');

    // The device joins the real thing: what was only played with is no longer offered, and the page says why.
    const real = await startDeployment(t, { demonstration: false, publishers: [published.publisher] });
    await page.getByText(w('settings-join-again')).click();
    await joins(page, w, real);
    await page.getByText(w('error-bundle-unsigned'), { exact: false }).waitFor();
    await look('unusable');
    await button(page, w('action-back')).click();
    await button(page, w('home-new')).click();
    await page.getByText(w('error-bundle-unsigned'), { exact: false }).waitFor();
    assert.equal(await page.locator(`input[name="protocol"][value="${ID}"]`).count(), 0);
    await look('unusable-new');
  });
}
