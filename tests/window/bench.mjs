// How long the real window takes from a touch to the next picture: the next question, a protocol of 250 questions
// opened, another language; and beside each, in the same page and the same run, what a bare page needs for one.
//
// bench.mjs --window BINARY --repere BINARY --synthetic BINARY

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { unlock } from './steps.mjs';
import { openWindow } from './webdriver.mjs';

const { values: given } = parseArgs({
  options: { window: { type: 'string' }, repere: { type: 'string' }, synthetic: { type: 'string' } },
});
const QUESTIONS = 250;
const TAPS = 120;
const OPENINGS = 7;
const SWITCHES = 30;

const folder = mkdtempSync(join(tmpdir(), 'repere-bench-'));
const repere = (...args) =>
  execFileSync(given.repere, ['--lang', 'en', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/**
 * In the page: from a click to the frame in which a selector first matches something else than before. A frame is
 * drawn when the task after its animation frame runs.
 */
const WATCH = `
  if (!window.__watch) {
    const watch = (window.__watch = { times: [], begun: 0, key: null, of: () => null });
    addEventListener('click', (event) => {
      watch.begun = event.timeStamp;
      watch.key = watch.of();
    }, true);
    new MutationObserver(() => {
      const now = watch.begun ? watch.of() : null;
      if (now === null || now === watch.key) return;
      const begun = watch.begun;
      watch.begun = 0;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => watch.times.push(performance.now() - begun);
        port2.postMessage(0);
      });
    }).observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
  }
`;

/** Sets what is looked at. */
const look = (window, expression) =>
  window.run(`${WATCH} Object.assign(window.__watch, { times: [], begun: 0, of: () => ${expression} });`);

/** The newest of at least `count` times. */
async function timed(window, count) {
  for (let tries = 0; tries < 200; tries += 1) {
    const times = await window.run('return window.__watch.times');
    if (times.length >= count) return times;
    await sleep(10);
  }
  throw new Error('nothing was drawn');
}

const invoke = (window, command) =>
  window.request('POST', '/execute/async', {
    script:
      "const [command, done] = arguments; window.__TAURI_INTERNALS__.invoke('handle', { command }).then(done, (failure) => done({ failure }));",
    args: [command],
  });

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
function report(name, times, limit) {
  const sorted = [...times].sort((one, other) => one - other);
  const [median, late, slowest] = [at(sorted, 0.5), at(sorted, 0.95), sorted.at(-1)].map((one) =>
    one.toFixed(1).padStart(8),
  );
  process.stdout.write(
    `${name.padEnd(46)} ${String(times.length).padStart(4)} ${median} ${late} ${slowest}   ${limit}\n`,
  );
}

try {
  repere('demo', 'prepare', '--dir', folder, '--listen', '127.0.0.1:9');
  const { passphrase } = JSON.parse(readFileSync(join(folder, 'demonstration.json'), 'utf8'));
  execFileSync(given.synthetic, [String(QUESTIONS), join(folder, 'pack')]);
  repere('protocol', 'sign', join(folder, 'pack'), '--unsigned', '--out', join(folder, 'bundle'));
  const open = async () => {
    const window = await openWindow(given.window, {
      REPERE_DATA_DIR: join(folder, 'device'),
      REPERE_DEPLOYMENT: join(folder, 'deployment.json'),
    });
    await window.wait('#passphrase');
    await unlock(window, passphrase);
    await window.wait('button.main:not([type=submit])');
    return window;
  };

  /** Ends the window; the vault is free again a moment later. */
  const close = async (window) => {
    await window.close();
    await sleep(1000);
  };

  let window = await open();
  const installed = await invoke(window, {
    command: 'install-protocol',
    bundle: readFileSync(join(folder, 'bundle'), 'utf8'),
  });
  assert.ok(!installed.failure, JSON.stringify(installed.failure));
  const begun = await invoke(window, {
    command: 'begin-screening',
    protocol: 'synthetic',
    interviewerLocale: 'fr',
    respondentLocale: 'en',
  });
  await invoke(window, { command: 'begin-questions', screening: begun.screening.id, way: 'questions' });
  await invoke(window, { command: 'pause-screening', screening: begun.screening.id });
  await close(window);

  // Each time a new process: nothing of the pack has been read before the list was shown.
  const openings = [];
  for (let round = 0; round < OPENINGS; round += 1) {
    window = await open();
    await look(window, "document.querySelector('[data-question]')?.dataset.question ?? null");
    // The only row of the list.
    const mark =
      "const row = [...document.querySelectorAll('main button')].find((one) => /^\\W*K\\d/.test(one.innerText)); if (row) row.dataset.row = ''; return !!row";
    for (let tries = 0; !(await window.run(mark)); tries += 1) {
      if (tries > 200) throw new Error(`no row: ${await window.pageText()}`);
      await sleep(20);
    }
    await window.click('[data-row]');
    openings.push((await timed(window, 1))[0]);
    if (round < OPENINGS - 1) {
      await invoke(window, { command: 'pause-screening', screening: begun.screening.id });
      await close(window);
    }
  }

  await look(window, "document.querySelector('[data-question]')?.dataset.question ?? null");
  for (let tap = 0; tap < TAPS; tap += 1) {
    const simple = await window.find('[data-question] button[data-answer]:not([data-answer="not-asked"])');
    await window.click(simple ? '[data-question] button[data-answer]' : '[data-answer="not-asked"]');
    await timed(window, tap + 1);
  }
  const taps = await timed(window, TAPS);

  const question = await window.attribute('[data-question]', 'data-question');
  await window.type('#note', 'half a sentence');
  await window.run('document.activeElement.blur()');
  await window.keys('l');
  await window.wait('dialog input[name="respondent"]');
  await look(window, "document.querySelector('[data-question] h1 [lang]')?.lang ?? null");
  for (let turn = 0; turn < SWITCHES; turn += 1) {
    await window.click(`dialog label:has(input[name="respondent"][value="${turn % 2 === 0 ? 'fr' : 'en'}"])`);
    await timed(window, turn + 1);
  }
  const switches = await timed(window, SWITCHES);
  assert.equal(await window.attribute('[data-question]', 'data-question'), question);
  assert.equal(await window.run("return document.querySelector('#note').value"), 'half a sentence');

  // The limit: a button of the same page that changes one word of it.
  await window.run(`
    const probe = document.createElement('button');
    probe.id = 'probe';
    probe.style.cssText = 'position:fixed;inset-block-start:0;inset-inline-start:0;z-index:99;inline-size:60px;block-size:60px';
    probe.textContent = '0';
    probe.onclick = () => (probe.textContent = String(Number(probe.textContent) + 1));
    (document.querySelector('dialog') ?? document.body).append(probe);
  `);
  await look(window, "document.querySelector('#probe')?.textContent ?? null");
  for (let tap = 0; tap < TAPS; tap += 1) {
    await window.click('#probe');
    await timed(window, tap + 1);
  }
  const limit = await timed(window, TAPS);
  await window.close();

  process.stdout.write(
    `from the click to the frame that shows it, milliseconds\n${''.padEnd(46)}    n   median      p95  slowest   asked\n`,
  );
  report('the next question (of 250)', taps, 'p95 at most 50');
  report('a protocol of 250 questions opened', openings, 'at most 300');
  report('another language in the middle of a question', switches, 'at most 100');
  report('a bare button that changes one word', limit, 'the limit');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
