// One whole screening through the real window, for `./dev run` where there is no display.
//
// walk.mjs --window BINARY --out DIR (--demo DIR --repere BINARY | --data DIR)
//
// Leaves numbered screenshots in --out and, with a demonstration, the referral as its agency opened it.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { answerAll, begin, firstStart, unlock } from './steps.mjs';
import { openWindow } from './webdriver.mjs';

const { values: given } = parseArgs({
  options: {
    window: { type: 'string' },
    out: { type: 'string' },
    demo: { type: 'string' },
    repere: { type: 'string' },
    data: { type: 'string' },
  },
});
const SHOWN = new Set(['age-band', 'hours', 'papers-held-by', 'not-free-how', 'seen']);
const ALONE = 'cairn meadow lantern';

mkdirSync(given.out, { recursive: true });
const passphrase = given.demo
  ? JSON.parse(readFileSync(join(given.demo, 'demonstration.json'), 'utf8')).passphrase
  : ALONE;
const environment = given.demo
  ? { REPERE_DATA_DIR: join(given.demo, 'device'), REPERE_DEPLOYMENT: join(given.demo, 'deployment.json') }
  : { REPERE_DATA_DIR: given.data };

const window = await openWindow(given.window, environment);
let shots = 0;
const look = async (name) => {
  shots += 1;
  // The page has 160 ms of motion at most.
  await sleep(250);
  const file = `${String(shots).padStart(2, '0')}-${name}.png`;
  await window.screenshot(join(given.out, file));
  process.stdout.write(`  ${file}\n`);
};

try {
  if (given.demo) {
    await window.wait('#passphrase');
    await look('verrou');
    await unlock(window, passphrase);
  } else {
    await firstStart(window, passphrase, look);
  }
  await home(window);
  await look('entretiens');
  await begin(window, 'ar', look);
  await answerAll(window, async (id) => {
    if (SHOWN.has(id)) await look(`question-${id}`);
  });
  await look('fin-des-questions');
  await window.click('button.main');
  await window.wait('details, [aria-expanded]');
  await look('resultat');
  if (given.demo) await refer();
} finally {
  await window.close();
}

/** A screening that was open when the window was last closed is put aside first. */
async function home(window) {
  await window.wait('[data-question], button.main:not([type=submit])');
  if (await window.find('[data-question], [data-skip]')) {
    await window.click('.map .quiet, header .square');
    await window.wait('button.main:not([type=submit])');
  }
}

async function refer() {
  await window.click('button.main');
  await window.click('label:has(input[name="basis"][value="consent"])');
  await window.wait('button.main:not([aria-disabled="true"])');
  await look('orientation');
  await window.run('scrollTo(0, document.body.scrollHeight)');
  await look('orientation-apercu');
  // Only what has been previewed can be sealed.
  await window.click('button.main:not([aria-disabled="true"])');
  await window.wait('main h1:focus, h1');
  await sleep(2000);
  await look('scellee');

  const desk = (verb, ...more) =>
    execFileSync(given.repere, ['desk', verb, ...more, '--dir', join(given.demo, 'desk')], {
      encoding: 'utf8',
    });
  let received = [];
  for (let tries = 0; tries < 40 && received.length === 0; tries += 1) {
    await sleep(500);
    received = JSON.parse(desk('fetch', '--format', 'json')).referrals;
  }
  if (received.length === 0) throw new Error('the referral has not reached the desk');
  for (const [format, name] of [
    ['html', 'referral.html'],
    ['json', 'referral.json'],
  ]) {
    desk('open', received.at(-1).referral, '--format', format, '--out', join(given.out, name));
    process.stdout.write(`  ${name}\n`);
  }
}
