// What the browser tests stand on: the real page in Chromium, the real app behind its loopback bridge,
// a real hub over TLS, and the words from locales/ by which everything on the page is found.

import { FluentBundle, FluentResource } from '@fluent/bundle';
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { languages } from '../../locales/languages.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** Where the programs are; measurements take those that were built for it. */
export const TARGET = resolve(
  process.env.REPERE_TARGET_DIR ?? join(ROOT, 'target'),
  process.env.REPERE_BUILD ?? 'debug',
);
const UI = resolve(process.env.REPERE_UI ?? join(ROOT, 'ui/dist'));
const SHOTS = process.env.REPERE_SHOTS ?? join(TARGET, '..', 'screenshots');

export const PASSPHRASE = 'la mer est calme au printemps';
/** The languages of the interface, the source first. */
export const LOCALES = languages('app').sort((one, other) => Number(other === 'fr') - Number(one === 'fr'));
/** The person's language beside an interface language: the next one in the list, so that the two always differ. */
export const RESPONDENT = Object.fromEntries(
  LOCALES.map((locale, at) => [locale, LOCALES[(at + 1) % LOCALES.length]]),
);

/** Which way a language is written. */
export function directionOf(locale) {
  const { script } = new Intl.Locale(locale).maximize();
  return ['Arab', 'Hebr', 'Thaa', 'Nkoo', 'Adlm', 'Syrc'].includes(script) ? 'rtl' : 'ltr';
}

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 800 };

const endings = new WeakMap();

/** Does something when the test is over: what was begun last ends first, and all of it, whatever fails. */
function atTheEnd(test, action) {
  if (!endings.has(test)) {
    endings.set(test, []);
    test.after(async () => {
      let failed;
      for (const one of endings.get(test).reverse()) {
        try {
          await one();
        } catch (error) {
          failed ??= error;
        }
      }
      if (failed) throw failed;
    });
  }
  endings.get(test).push(action);
}

/** A folder that is gone after the test. */
export function temporaryFolder(test) {
  const folder = mkdtempSync(join(tmpdir(), 'repere-browser-'));
  atTheEnd(test, () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The app's words in one language, as the page has them: `t(id, arguments)`. */
export function wordsOf(locale) {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const folder = join(ROOT, 'locales', locale);
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ftl'));
  for (const file of files) {
    bundle.addResource(new FluentResource(readFileSync(join(folder, file), 'utf8')));
  }
  return (id, args = {}) => {
    const [message, attribute] = id.split('.');
    const found = bundle.getMessage(message);
    const pattern = attribute ? found?.attributes[attribute] : found?.value;
    assert.ok(pattern, `locales/${locale} has no ${id}`);
    return bundle.formatPattern(pattern, args);
  };
}

/** Starts a program and waits for its first line that `find` recognises. */
async function start(program, args, find, environment = {}) {
  const child = spawn(program, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (data) => (complaints += data));
  const found = await new Promise((found, failed) => {
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => {
      const value = find(line);
      if (value) found(value);
    });
    child.on('exit', (code) => failed(new Error(`${program} ended with ${code}: ${complaints}`)));
  });
  return { child, found };
}

async function stopped(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((gone) => child.once('exit', gone));
  child.kill(signal);
  await gone;
}

/** The pack of the format's page, which no app ships. */
export const EXAMPLE_PACK = join(ROOT, 'crates/protocol/tests/example');

/** The app behind its bridge. `stop("SIGKILL")` ends it as a flat battery does. */
export async function startApp(test, { vault, deployment } = {}) {
  const args = ['--ui', UI, '--vault', vault ?? temporaryFolder(test), '--fast-kdf'];
  if (deployment) args.push('--deployment', deployment);
  const { child, found } = await start(
    join(TARGET, 'examples/bridge'),
    args,
    (line) => line.match(/http:\/\/\S+/)?.[0],
  );
  const stop = (signal = 'SIGTERM') => stopped(child, signal);
  atTheEnd(test, () => stop('SIGKILL'));
  return { address: found, stop };
}

const execute = promisify(execFile);

/** `repere` on the command line: what it printed; fails with what it complained of. */
export async function repere(...args) {
  return (await execute(join(TARGET, 'repere'), ['--lang', 'en', ...args])).stdout;
}

/**
 * A deployment as in the field: a hub on loopback, one agency with its desk, one-time codes.
 * `publishers` are files of public keys: whose protocols its devices install; `others` are ids of further agencies.
 */
export async function startDeployment(test, { demonstration = true, publishers = [], others = [] } = {}) {
  const folder = temporaryFolder(test);
  const [hub, desk, settings] = ['hub', 'desk', 'deployment.json'].map((name) => join(folder, name));
  const keygen = ['--id', 'ccem', '--name', 'Comité d’accueil', '--locale', 'fr'];
  await Promise.all([
    repere('hub', 'init', '--dir', hub),
    repere('desk', 'keygen', '--dir', desk, ...keygen),
  ]);
  await repere('hub', 'add-agency', '--dir', hub, join(desk, 'agency.json'));
  for (const id of others) {
    await repere('desk', 'keygen', '--dir', join(folder, id), '--id', id, '--name', id, '--locale', 'fr');
    await repere('hub', 'add-agency', '--dir', hub, join(folder, id, 'agency.json'));
  }
  const { child, found } = await serveHub(hub, '127.0.0.1:0');
  atTheEnd(test, () => stopped(child, 'SIGKILL'));
  const deployment = {
    folder,
    hub,
    desk,
    settings,
    /** A one-time code for one device. */
    code: async (...how) =>
      (await repere('desk', 'invite', '--dir', desk, ...how)).match(/([0-9A-Z]{5}-){5}[0-9A-Z]{5}/)[0],
    /** Ends the hub; `start` brings it back where it was. */
    stop: () => stopped(child, 'SIGTERM'),
    start: async () => {
      const again = await serveHub(hub, found);
      atTheEnd(test, () => stopped(again.child, 'SIGKILL'));
    },
  };
  const more = [
    ...(demonstration ? ['--demonstration'] : []),
    ...publishers.flatMap((file) => ['--publisher', file]),
  ];
  await repere(
    'hub',
    'deployment',
    '--dir',
    hub,
    '--name',
    'Essai',
    '--url',
    `https://${found}`,
    '--out',
    settings,
    ...more,
  );
  await repere('desk', 'connect', '--dir', desk, '--deployment', settings);
  return deployment;
}

const serveHub = (hub, listen) =>
  start(
    join(TARGET, 'repere'),
    ['hub', 'serve', '--dir', hub, '--listen', listen, '--json'],
    (line) => JSON.parse(line).listening,
  );

let browser;

/** A microphone that beeps, and a camera, for whoever is allowed to use them. */
const DEVICES = ['--use-fake-device-for-media-stream'];

const launch = (more = []) =>
  chromium.launch({
    executablePath: process.env.REPERE_BROWSER || '/usr/bin/chromium',
    args: [
      ...more,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** One Chromium for all tests of a file. */
export async function openBrowser() {
  browser ??= await launch(DEVICES);
  return browser;
}

/** A Chromium whose camera sees a film, a Y4M file, again and again; the app may look through it. */
export async function browserWithCamera(test, film) {
  const own = await launch([
    ...DEVICES,
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ]);
  atTheEnd(test, () => own.close());
  return own;
}

/** A Chromium without a microphone or a camera. */
export async function browserWithoutDevices(test) {
  const own = await launch();
  atTheEnd(test, () => own.close());
  return own;
}

export async function closeBrowser() {
  await browser?.close();
  browser = undefined;
}

/**
 * A page of the app. Anything that the browser complains of, a script error, a refused style, a
 * broken content security policy, fails the test that sees it.
 */
export async function openPage(test, address, { size = PHONE, locale = 'fr-FR', browser, ...more } = {}) {
  const context = await (browser ?? (await openBrowser())).newContext({
    viewport: size,
    locale,
    reducedMotion: 'reduce',
    ...more,
  });
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  /** How many commands the app has not answered yet. */
  page.asked = 0;
  const count = (by) => (request) => {
    if (request.url().includes('/handle')) page.asked += by;
  };
  page.on('request', count(1)).on('requestfinished', count(-1)).on('requestfailed', count(-1));
  /** The outbox as the app last told it. */
  page.outbox = [];
  page.on('response', async (response) => {
    if (!response.url().includes('/handle') || !response.ok()) return;
    const { command } = JSON.parse(response.request().postData());
    if (['list-outbox', 'send-outbox'].includes(command))
      page.outbox = await response.json().catch(() => page.outbox);
  });
  atTheEnd(test, async () => {
    await context.close();
    assert.deepEqual(complaints, [], 'the browser complained');
  });
  page.expectComplaint = (pattern) => {
    const at = complaints.findIndex((one) => pattern.test(one));
    assert.ok(at >= 0, `no complaint like ${pattern}: ${complaints}`);
    complaints.splice(at, 1);
  };
  await page.goto(address);
  return page;
}

/** As long as Playwright waits for anything. */
const LONGEST_COMMAND_MS = 30_000;

/** A page that has come to rest: no command is on its way, nothing waits for one, and no colour is between two others. */
export async function settled(page) {
  do {
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    for (const from = performance.now(); page.asked > 0; await page.waitForTimeout(5)) {
      assert.ok(performance.now() - from < LONGEST_COMMAND_MS, 'the app does not answer');
    }
    // What came back is drawn, and may ask for more.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  } while (page.asked > 0);
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {}))));
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** No rule of axe is broken, of any level, on the page as it stands. */
export async function accessible(page, where) {
  await settled(page);
  // The builder of axe-core/playwright opens an empty page and reads axe twice at every look, for the sake of frames.
  assert.equal(page.frames().length, 1, `${where} has a frame that axe does not look into`);
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(
    async () => (await window.axe.run(document, { resultTypes: ['violations'] })).violations,
  );
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  assert.deepEqual(told, [], `axe on ${where}`);
  // Nothing may have to be scrolled sideways.
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.ok(over <= 0, `${where} is ${over} px too wide`);
  assert.equal(await page.title(), 'Repère');
  // Help is one touch away from every page of the app: only the ordinary page, which betrays nothing, the page that says
  // that the app does not answer, and what lies over a page for a moment have no way to it of their own.
  const elsewhere =
    page.url().startsWith('file:') ||
    (await page.locator('[data-neutral], [data-unreachable], [data-danger-page], dialog[open]').count()) > 0;
  if (!elsewhere)
    assert.ok(await page.locator('[data-danger]').first().isVisible(), `no way to help on ${where}`);
}

/**
 * Lets `look` see the page as it stands on a phone and on a computer, as if it were turned in the hand or a window were
 * drawn wider; the page is left as it was. `look` is told which of the two it is.
 */
export async function atBothSizes(page, look) {
  const before = page.viewportSize();
  for (const [size, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    await page.setViewportSize(viewport);
    await look(size);
  }
  await page.setViewportSize(before);
}

const sessions = new WeakMap();

/** Keeps a picture of the page, for people to look at: packed for speed, because there are a thousand of them. */
export async function shot(page, name) {
  if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page));
  // A page that has just come from another place may have no picture yet: Playwright waits for one, and takes longer.
  const taken = sessions.get(page).send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
  const picture = await taken.then(({ data }) => Buffer.from(data, 'base64')).catch(() => page.screenshot());
  mkdirSync(SHOTS, { recursive: true });
  writeFileSync(join(SHOTS, `${name}.png`), picture);
}
