/** What the window lets a page do: the least. The window's own test tries it from inside. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SHELL = join(__dirname, '../../src-tauri');
const json = (file: string): unknown => JSON.parse(readFileSync(join(SHELL, file), 'utf8'));

test('the content security policy allows nothing inline, nothing evaluated, nothing from elsewhere', () => {
  const { app } = json('tauri.conf.json') as {
    app: { withGlobalTauri: boolean; security: { csp: string; capabilities: string[] } };
  };
  const policy = new Map(
    app.security.csp
      .split(';')
      .map((rule) => rule.trim().split(/\s+/))
      .map(([name, ...from]) => [name, from.join(' ')]),
  );
  expect(Object.fromEntries(policy)).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'font-src': "'self'",
    'img-src': "'self'",
    'connect-src': 'ipc: http://ipc.localhost',
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'object-src': "'none'",
  });
  expect(app.withGlobalTauri).toBe(false);
  expect(app.security.capabilities).toEqual(['page']);
});

test('the page has one capability: to hand over a command, and to have a file saved', () => {
  const files = readdirSync(join(SHELL, 'capabilities'));
  expect(files).toHaveLength(1);
  const { windows, permissions, ...rest } = json(join('capabilities', files[0] ?? '')) as Record<
    string,
    unknown
  >;
  expect(windows).toEqual(['main']);
  expect(permissions).toEqual(['allow-handle', 'allow-save']);
  expect(rest).not.toHaveProperty('remote');
});
