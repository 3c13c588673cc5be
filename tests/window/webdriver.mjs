// The real window through WebKitWebDriver: the W3C protocol by plain `fetch`, and nothing of the app.
//
// WebKitWebDriver starts the program named in its options with automation switched on, exactly what
// `tauri-driver` asks of it on Linux; talking to it directly saves building that proxy.

import { execFile, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** How long a page may take to show something before a test gives up. */
const PATIENCE_MS = 20_000;

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts the driver and, through it, the window. `environment` is added to this process's own. */
export async function openWindow(binary, environment = {}) {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, ...environment, TAURI_AUTOMATION: 'true', TAURI_WEBVIEW_AUTOMATION: 'true' },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const base = `http://127.0.0.1:${port}`;
  await untilReady(base, driver);
  const reply = await call(base, 'POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: [] } } },
  });
  return new Window(`${base}/session/${reply.sessionId}`, driver);
}

async function untilReady(base, driver) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${driver.exitCode}`);
    try {
      await call(base, 'GET', '/status');
      return;
    } catch {
      await sleep(100);
    }
  }
  throw new Error('WebKitWebDriver does not answer');
}

async function call(base, method, path, body) {
  const response = await fetch(base + path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = await response.json();
  if (!response.ok) {
    const error = new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    error.code = value?.error;
    throw error;
  }
  return value;
}

export class Window {
  constructor(session, driver) {
    this.session = session;
    this.driver = driver;
  }

  request(method, path, body) {
    return call(this.session, method, path, body);
  }

  /** The first element that matches, or `null` at once. */
  async find(selector) {
    try {
      const found = await this.request('POST', '/element', { using: 'css selector', value: selector });
      return found[ELEMENT];
    } catch (error) {
      if (error.code === 'no such element') return null;
      throw error;
    }
  }

  /** Waits until an element matches. */
  async wait(selector) {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = await this.find(selector);
      if (found) return found;
      if (Date.now() > until) {
        throw new Error(
          `nothing matches ${selector}; the page says: ${(await this.pageText()).slice(0, 600)}`,
        );
      }
      await sleep(50);
    }
  }

  async click(selector) {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        const element = await this.wait(selector);
        // Clear of the bars that stay at the edges; the driver itself scrolls no further than the edge.
        await this.run("arguments[0].scrollIntoView({ block: 'center' })", { [ELEMENT]: element });
        await this.request('POST', `/element/${element}/click`, {});
        return;
      } catch (error) {
        // The page was drawn anew between finding and clicking.
        const again = ['stale element reference', 'element not interactable', 'element click intercepted'];
        if (!again.includes(error.code) || Date.now() > until) throw error;
        await sleep(50);
      }
    }
  }

  async type(selector, text) {
    await this.request('POST', `/element/${await this.wait(selector)}/value`, { text });
  }

  async clear(selector) {
    await this.request('POST', `/element/${await this.wait(selector)}/clear`, {});
  }

  async keys(...keys) {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.request('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** What an element says, once it says something: a page that arrives is transparent at first. */
  async text(selector) {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const text = await this.request('GET', `/element/${await this.wait(selector)}/text`);
      if (text !== '' || Date.now() > until) return text;
      await sleep(50);
    }
  }

  async attribute(selector, name) {
    return this.request('GET', `/element/${await this.wait(selector)}/attribute/${name}`);
  }

  pageText() {
    return this.run('return document.body.innerText');
  }

  run(script, ...args) {
    return this.request('POST', '/execute/sync', { script, args });
  }

  /** What stands on the display. The driver's own picture waits for a layer, and the page has none (docs/decisions/0008). */
  async screenshot(file) {
    mkdirSync(dirname(file), { recursive: true });
    const [width, height] = await this.run('return [innerWidth, innerHeight]');
    await execute('import', [
      '-silent',
      '-window',
      'root',
      '-crop',
      `${width}x${height}+0+0`,
      '+repage',
      file,
    ]);
  }

  /** Ends the window the polite way, and the driver with it. */
  async close() {
    await this.request('DELETE', '').catch(() => {});
    this.kill();
  }

  /** Ends the window with no warning, as a flat battery does. */
  kill() {
    try {
      process.kill(-this.driver.pid, 'SIGKILL');
    } catch {
      // It has already ended.
    }
  }
}
