/** Every test that docs/acceptance.md names is where it says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const DOCS = join(__dirname, '../../docs');

test('tests that docs/acceptance.md names exist', () => {
  const page = readFileSync(join(DOCS, 'acceptance.md'), 'utf8');
  const links = [...page.matchAll(/\[([^\]]+)\]\((\.\.\/[^)]+)\)/g)].map(([, name = '', path = '']) => ({
    name,
    file: join(DOCS, path),
  }));
  expect(links.length).toBeGreaterThan(40);
  const missing = links.filter(
    ({ name, file }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(name),
  );
  expect(missing).toEqual([]);
  const rows = page.split('\n').filter((line) => /^\|(?! what| requirement|---|\s*\|)/.test(line));
  expect(rows.filter((row) => !/\]\(|`\.\/dev/.test(row))).toEqual([]);
});
