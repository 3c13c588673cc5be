// The directory of the deployment: the roles at the first start and in the settings, the numbers in danger,
// a signed edition installed in the settings, what nobody has verified, and rights by nationality.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  DESKTOP,
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
import { button, command, enrol, firstStart, practise } from './walk.mjs';

after(closeBrowser);

/** A publisher's public keys, and its edition of the shipped directory with another number. */
async function publish(t) {
  const folder = temporaryFolder(t);
  const [key, publisher, mine, signed] = ['key', 'publisher.json', 'mine', 'signed'].map((name) =>
    join(folder, name),
  );
  writeFileSync(publisher, await repere('protocol', 'keygen', '--name', 'Mission d’essai', '--out', key));
  await repere('directory', 'new', mine);
  const structure = join(mine, 'directory.toml');
  writeFileSync(structure, readFileSync(structure, 'utf8').replace('number = "3114"', 'number = "31 15"'));
  await repere('directory', 'sign', mine, '--key', key, '--out', signed);
  return { publisher, signed };
}

for (const [locale, size, viewport] of [
  ['fr', 'phone', PHONE],
  ['ar', 'phone', PHONE],
  ['en', 'desktop', DESKTOP],
  ['ro', 'desktop', DESKTOP],
]) {
  test(`a directory is installed, in ${locale} on a ${size}`, async (t) => {
    const w = wordsOf(locale);
    const published = await publish(t);
    const deployment = await startDeployment(t, { demonstration: false, publishers: [published.publisher] });
    const app = await startApp(t);
    const page = await openPage(t, app.address, { size: viewport });
    const look = (name) =>
      atBothSizes(page, async (at) => {
        await accessible(page, `${name} (${locale}, ${at})`);
        await shot(page, `${locale}-${at}-${name}`);
      });
    await firstStart(page, w, locale, async (name) => {
      if (name === 'first-role') assert.equal(await page.locator('[data-role]').count(), 12);
    });
    await practise(page, w);

    // Official numbers say on which day they were read, once for all of them.
    await page.locator('[data-danger]').first().click();
    await page.locator('[data-danger-page] .numbers li').first().waitFor();
    assert.equal(await page.getByText(w('danger-none-verified')).count(), 0);
    await look('directory-danger');
    await button(page, w('danger-return')).first().click();

    await page.getByRole('navigation').getByRole('button').first().click();
    await page.locator('#role').waitFor();
    const status = await command(page, 'set-role', () => page.locator('#role').selectOption('health'));
    assert.equal(status.role, 'health');
    await enrol(page, w, deployment);
    await page.getByText(w('settings-joined'), { exact: true }).first().waitFor();

    const section = page.locator('[data-directory]');
    const install = (file) =>
      command(page, 'install-directory', () => section.locator('input[type="file"]').setInputFiles(file));
    assert.equal((await install(deployment.settings)).code, 'bundle-unreadable');
    page.expectComplaint(/status of 4/);
    const shown = await install(published.signed);
    assert.deepEqual([shown.version, shown.installed, shown.publisher], ['1.1.0', true, 'Mission d’essai']);
    await page.getByText(w('directory-added')).waitFor();
    // One by one: what nobody has verified.
    await section.locator('summary').click();
    assert.equal(await section.locator('details li').count(), shown.unverified.length);
    await section.scrollIntoViewIfNeeded();
    await look('directory-unverified');
  });
}
