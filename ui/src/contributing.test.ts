/** Every file that CONTRIBUTING.md names exists, so that its lists stay those that a change really takes. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(__dirname, '../..');

/** The paths that match one whose segments may be placeholders, such as `locales/<language>/app/`. */
function matching(path: string): string[] {
  return path
    .replace(/\/$/, '')
    .split('/')
    .reduce<string[]>(
      (found, segment) =>
        found.flatMap((folder) => {
          const one = join(folder, segment);
          if (!segment.includes('<')) return existsSync(join(ROOT, one)) ? [one] : [];
          const shape = new RegExp(`^${segment.replace(/[.]/g, '\\.').replace(/<[a-z]+>/g, '[\\w-]+')}$`);
          const names = existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder)) : [];
          return names.filter((name) => shape.test(name)).map((name) => join(folder, name));
        }),
      [''],
    );
}

test('the files that CONTRIBUTING.md names exist', () => {
  const page = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const quoted = [...page.matchAll(/`([^`\s]+)`/g)].map(([, path = '']) => path);
  const linked = [...page.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, path = '']) => path);
  const paths = [...quoted, ...linked].filter((path) => /^[\w<>.-]+\//.test(path) || linked.includes(path));
  expect(paths.length).toBeGreaterThan(40);
  expect(paths.filter((path) => matching(path).length === 0)).toEqual([]);
});
