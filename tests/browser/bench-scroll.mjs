// What scrolling ten thousand screenings costs: the page's own list in real Chromium against the real app,
// and beside it, in the same window and the same run, what the browser itself makes of as many rows: all of
// them in the document, drawn by `content-visibility` where they are seen. `./dev bench scroll`.
//
// A long task keeps the page from answering for more than 50 ms (W3C Long Tasks); the limit is none.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import {
  PASSPHRASE,
  PHONE,
  TARGET,
  closeBrowser,
  openPage,
  startApp,
  temporaryFolder,
  wordsOf,
} from './app-in-chromium.mjs';
import { button, command } from './walk.mjs';

const SCREENINGS = Number(process.env.REPERE_SCREENINGS ?? 10_000);
/** Frames of one pass, from the top to the bottom: some two seconds of a thumb that will not stop. */
const FRAMES = 300;

const endings = [];
const run = { after: (ending) => endings.push(ending) };

/** Scrolls from the top to the bottom and back; gives every frame's length and every long task, in ms. */
function scroll(page) {
  return page.evaluate(async (frames) => {
    const tasks = [];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map((entry) => entry.duration)),
    );
    observer.observe({ type: 'longtask' });
    const lengths = [];
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    let before = await frame();
    for (let step = 0; step < 2 * frames; step += 1) {
      const part = step < frames ? (step + 1) / frames : 2 - (step + 1) / frames;
      scrollTo(0, part * (document.documentElement.scrollHeight - innerHeight));
      const now = await frame();
      lengths.push(now - before);
      before = now;
    }
    // What a task still runs over is told after it.
    await new Promise((done) => setTimeout(done, 500));
    tasks.push(...observer.takeRecords().map((entry) => entry.duration));
    observer.disconnect();
    return { lengths, tasks, rows: document.querySelectorAll('[data-place]').length };
  }, FRAMES);
}

function tell(name, { lengths, tasks, rows }, more = '') {
  const sorted = [...lengths].sort((one, other) => one - other);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))].toFixed(1);
  const longest = tasks.length > 0 ? `, the longest ${Math.max(...tasks).toFixed(0)} ms` : '';
  console.log(
    `${name.padEnd(34)} long tasks ${tasks.length}${longest}; frames p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms; ${rows} rows in the document${more}`,
  );
}

try {
  const w = wordsOf('fr');
  const vault = join(temporaryFolder(run), 'vault');
  execFileSync(
    join(TARGET, 'examples/seed'),
    ['--vault', vault, '--screenings', String(SCREENINGS), '--passphrase', PASSPHRASE],
    { stdio: 'inherit' },
  );
  const { address } = await startApp(run, { vault });
  const page = await openPage(run, address, { size: PHONE });
  await page.locator('#passphrase').fill(PASSPHRASE);
  await command(page, 'unlock', () => button(page, w('lock-open')).click());
  await page.locator('[data-find]').click();
  await page.locator('[data-screening]').first().waitFor();

  tell('the list, rows near the window', await scroll(page));

  // The same rows, as the browser keeps them by itself.
  const made = await page.evaluate((screenings) => {
    const list = document.querySelector('[data-place]').parentElement;
    const row = list.firstElementChild.cloneNode(true);
    const before = performance.now();
    const all = document.createElement('ul');
    row.style.cssText =
      'content-visibility: auto; contain-intrinsic-size: auto 100px; block-size: 100px; position: relative';
    for (let place = 0; place < screenings; place += 1) all.append(row.cloneNode(true));
    list.replaceWith(all);
    all.getBoundingClientRect();
    return performance.now() - before;
  }, SCREENINGS);
  tell(
    'limit: all rows, content-visibility',
    await scroll(page),
    `, which took ${made.toFixed(0)} ms to be there`,
  );
} finally {
  for (const ending of endings.reverse()) await ending();
  await closeBrowser();
}
