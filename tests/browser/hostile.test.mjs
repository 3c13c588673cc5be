// Text that would like to be something else, in a pack and in what is typed: script, pictures, SVG, marks that turn
// the direction, ten thousand characters without a space. Everywhere it is shown as what it is, and pushes nothing aside.

import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  DESKTOP,
  EXAMPLE_PACK,
  PHONE,
  accessible,
  closeBrowser,
  openPage,
  shot,
  startApp,
  startDeployment,
  temporaryFolder,
  wordsOf,
} from './app-in-chromium.mjs';
import { answer, beginBefore, button, command, enrol, firstStart, shows, skipTour } from './walk.mjs';

after(closeBrowser);

const ATTACK =
  "<script>document.title='pwned'</script><img src=x onerror=\"document.title='pwned'\"><svg onload=alert(1)>";
const TURNED = '\u2067abc\u2069 ';
const OVERRIDE = '\u202Egnp.exe\u202C';
const LONG = 'x'.repeat(10_000);

/** What a pack may still say: tags and overrides are errors before any page sees them. */
const SUBTLE = `&lt;script&gt; " onmouseover="alert(1) javascript:alert(1) <3 ${TURNED}`;

/** A pack whose every French text attacks; one question is far too long. Signed by nobody: the bundle is made by hand. */
function hostilePack(t, attack) {
  const folder = temporaryFolder(t);
  const [pack, bundle] = [join(folder, 'pack'), join(folder, 'bundle')];
  cpSync(EXAMPLE_PACK, pack, { recursive: true });
  const file = join(pack, 'texts/fr.ftl');
  const lines = readFileSync(file, 'utf8').split('\n');
  const attacked = lines.map((line) =>
    line.replace(
      /^(\s*\.?[a-z0-9-]+ = )(.*)$/,
      (_, name, text) => `${name}${attack} ${text}${name.startsWith('question-hours') ? LONG : ''}`,
    ),
  );
  writeFileSync(file, attacked.join('\n'));
  const files = ['protocol.toml', 'cases.toml', 'SOURCES.md', 'texts/fr.ftl', 'texts/en.ftl'];
  const base64 = (name) => readFileSync(join(pack, name)).toString('base64');
  writeFileSync(
    bundle,
    JSON.stringify({ format: 1, files: Object.fromEntries(files.map((name) => [name, base64(name)])) }),
  );
  return bundle;
}

for (const [size, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
  test(`hostile text stays text, on a ${size}`, async (t) => {
    const w = wordsOf('fr');
    const deployment = await startDeployment(t);
    const page = await openPage(t, (await startApp(t)).address, { size: viewport });
    const harmless = async (where) => {
      assert.equal(
        await page.locator('main script, main img, main svg[onload], aside img').count(),
        0,
        `${where}: text became an element`,
      );
      await accessible(page, `hostile ${where} (${size})`);
      await shot(page, `hostile-${size}-${where}`);
    };
    await firstStart(page, w, 'fr');
    await enrol(page, w, deployment);
    await skipTour(page, w);
    await page.getByRole('navigation').getByRole('button').first().click();
    const chooser = page.locator('label', { hasText: w('protocol-add') }).locator('input[type="file"]');
    for (const attack of [ATTACK, OVERRIDE]) {
      const refused = await command(page, 'install-protocol', () =>
        chooser.setInputFiles(hostilePack(t, attack)),
      );
      assert.equal(refused.code, 'bundle-broken');
      await page.getByText(w('error-bundle-broken.fix', refused.parameters), { exact: false }).waitFor();
      page.expectComplaint(/status of 4/);
    }
    const list = await command(page, 'install-protocol', () => chooser.setInputFiles(hostilePack(t, SUBTLE)));
    assert.ok(
      list.some((one) => one.id === 'papers-and-pay'),
      JSON.stringify(list),
    );
    await harmless('settings');
    await button(page, w('action-back')).first().click();

    await beginBefore(page, w, 'fr', () => harmless('new'), 'papers-and-pay');
    let view = await command(page, 'begin-questions', () => button(page, w('before-skip')).click());
    await shows(page, view);
    if (size === 'phone') await button(page, w('note-and-words')).click();
    for (const [field, name] of [
      ['#note', 'set-note'],
      ['#own-words', 'set-own-words'],
    ]) {
      await page.locator(field).fill(`${ATTACK} ${OVERRIDE} ${LONG.slice(0, 9_000)}`);
      await command(page, name, () => page.locator(field).blur());
    }
    await harmless('typed');
    for (let asked = 0; view.page.kind === 'question' && asked < 20; asked += 1) {
      const { id, kind } = view.page.question;
      await harmless(`question-${id}`);
      const given =
        kind === 'number'
          ? { number: 70 }
          : id === 'papers-held-by'
            ? { code: 'employer' }
            : id === 'can-get-papers'
              ? { code: 'no' }
              : undefined;
      view = await answer(page, w, view, given);
    }
    await harmless('end');
    const result = await command(page, 'finish-screening', () => button(page, w('end-finish')).click());
    await page.locator('h1').waitFor();
    assert.ok(result.outcome.title.text.includes('javascript:alert(1)'));
    await harmless('result');
    await button(page, w('paper-open')).click();
    await page.locator('.sheet h1').waitFor();
    await harmless('paper');
  });
}
