// The real window, by WebDriver: start, screening, hide, kill, resume; and what it must not be able to do.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { OF_CONCERN, answer, answerAll, begin, firstStart, question, unlock } from './steps.mjs';
import { openWindow } from './webdriver.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const TARGET = resolve(process.env.REPERE_TARGET_DIR ?? join(ROOT, 'target'));
const BINARY = join(TARGET, 'debug/repere-window');
const PASSPHRASE = 'cairn meadow lantern';

function device(t) {
  const folder = mkdtempSync(join(tmpdir(), 'repere-window-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function open(t, folder, environment = {}) {
  const window = await openWindow(BINARY, { REPERE_DATA_DIR: folder, REPERE_DEPLOYMENT: '', ...environment });
  t.after(() => window.close());
  return window;
}

test('a killed window comes back to the same question, in the same languages', async (t) => {
  const folder = device(t);
  const before = await open(t, folder);
  await firstStart(before, PASSPHRASE);
  let id = await begin(before, 'ar');
  for (let count = 0; count < 5; count += 1) id = await answer(before, OF_CONCERN[id]);
  const asked = await before.text(`[data-question="${id}"] [lang="ar"]`);
  before.kill();

  const after = await open(t, folder);
  await after.wait('#passphrase');
  await unlock(after, PASSPHRASE);
  assert.equal(await question(after), id);
  assert.equal(await after.text(`[data-question="${id}"] [lang="ar"]`), asked);

  // Nothing of it is readable on the disk.
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  )) {
    const bytes = readFileSync(join(file.parentPath, file.name));
    for (const word of ['papers-held-by', 'age-band', 'could-refuse', 'construction']) {
      assert.equal(bytes.includes(word), false, `${file.name} holds ${word} in clear`);
    }
  }
});

test('one key hides, and the same question comes back', async (t) => {
  const window = await open(t, device(t));
  await firstStart(window, PASSPHRASE);
  const first = await begin(window, 'ro');
  const id = await answer(window, OF_CONCERN[first]);
  await window.keys('\uE00C');
  await window.wait('[data-neutral]');
  assert.equal(await window.find('[data-question]'), null);
  assert.equal(await window.run('return document.title'), 'Repère');
  await unlock(window, 'not the passphrase');
  await window.wait('[role="alert"] .failure');
  await window.clear('#passphrase');
  await unlock(window, PASSPHRASE);
  assert.equal(await question(window), id);
});

test('a screening to its result', async (t) => {
  const window = await open(t, device(t));
  await firstStart(window, PASSPHRASE);
  await begin(window, 'ar');
  await answerAll(window);
  await window.click('button.main');
  await window.wait('details, [aria-expanded]');
  assert.match(await window.text('h1'), /Situation préoccupante/);
  // What is on the display itself: a window of one colour packs into a few hundred bytes.
  const picture = join(TARGET, 'screenshots/window-result.png');
  await window.screenshot(picture);
  assert.ok(statSync(picture).size > 20_000, 'nothing is drawn');
});

test('a question is heard to its end, and again, with a sound card or without', async (t) => {
  const window = await open(t, device(t));
  await firstStart(window, PASSPHRASE);
  await begin(window, 'fr', undefined, 'first-contact');
  assert.equal(await window.attribute('[data-listen]', 'data-listen'), 'synthetic');
  // What cannot be decoded or heard takes its button away; what plays takes as long as it lasts.
  for (let time = 0; time < 2; time += 1) {
    await window.click('[data-listen]:not(.playing)');
    await window.wait('[data-listen].playing');
    const begun = Date.now();
    await window.wait('[data-listen]:not(.playing)');
    assert.ok(Date.now() - begun > 1000, 'the recording was cut short');
  }
  // Leaving the page is silence.
  await window.click('[data-listen]');
  await window.wait('[data-listen].playing');
  await window.keys('\uE00C');
  await window.wait('[data-neutral]');
});

test('a recording that the system cannot decode is said to be unplayable', async (t) => {
  const folder = device(t);
  const window = await open(t, folder, {
    GST_PLUGIN_SYSTEM_PATH_1_0: join(folder, 'none'),
    GST_REGISTRY_1_0: join(folder, 'registry'),
  });
  await firstStart(window, PASSPHRASE);
  const id = await begin(window, 'fr', undefined, 'first-contact');
  await window.click('[data-listen]');
  assert.equal(await window.text('[data-question] [role="status"]'), 'Cet enregistrement ne se lit pas ici.');
  assert.equal(await window.find('[data-listen]'), null);
  // The question is there to be read, and answered.
  assert.equal(await question(window), id);
});

test('the page can reach nothing but the app', async (t) => {
  const window = await open(t, device(t));
  await window.wait('button[lang="fr"]');
  const invoke = (command, args) =>
    window.request('POST', '/execute/async', {
      script:
        'const [command, args, done] = arguments; window.__TAURI_INTERNALS__.invoke(command, args).then((value) => done({ value }), (error) => done({ error: String(error?.message ?? error) }))',
      args: [command, args],
    });
  assert.equal((await invoke('handle', { command: { command: 'status' } })).value.vault, 'absent');
  for (const [command, args] of [
    ['plugin:event|emit', { event: 'x' }],
    ['plugin:window|set_title', { label: 'main', value: 'x' }],
    ['plugin:webview|create_webview_window', { options: { label: 'other', url: 'https://example.org' } }],
    ['plugin:path|resolve_directory', { directory: 1 }],
    ['plugin:fs|read_text_file', { path: '/etc/passwd' }],
    ['plugin:shell|open', { path: 'https://example.org' }],
    ['plugin:app|version', {}],
  ]) {
    const { error } = await invoke(command, args);
    assert.match(error ?? '', /not allowed|not found|denied/i, `${command} is open`);
  }
  // The content security policy holds: no script from a string, no style from an attribute, no way out.
  assert.equal(
    await window.run("try { return new Function('return 1')() } catch { return 'refused' }"),
    'refused',
  );
  const outside = await window.request('POST', '/execute/async', {
    script:
      "const done = arguments[0]; fetch('https://example.org').then(() => done('open'), () => done('refused'))",
    args: [],
  });
  assert.equal(outside, 'refused');
});
