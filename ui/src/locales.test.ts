/** The words of the interface as files: what pages ask for exists, and every language has it all. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { languages } from '../../locales/languages.mjs';
import { bundleOf } from './lib/fluent';

const ROOT = join(__dirname, '../../locales');
/** The words of the interface; what the person reads, and those that begin with `app`, are nobody else's. */
const FILES = ['person', 'app'].flatMap((audience) =>
  readdirSync(join(ROOT, 'fr', audience))
    .filter((name) => audience === 'person' || /^(app|app-.*|errors|document|disclosure)\.ftl$/.test(name))
    .map((name) => `${audience}/${name}`),
);
const OWN = FILES.filter((name) => /^(person\/|app\/app)/.test(name));

const read = (locale: string, file: string): string => {
  try {
    return readFileSync(join(ROOT, locale, file), 'utf8');
  } catch {
    return '';
  }
};

/** Ids, and `id.attribute`, in the order of the file. */
function idsOf(ftl: string): string[] {
  return new FluentResource(ftl).body.flatMap((message) => [
    message.id,
    ...Object.keys(message.attributes ?? {}).map((name) => `${message.id}.${name}`),
  ]);
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'generated') return [];
    if (statSync(path).isDirectory()) return sources(path);
    return /\.(svelte|ts|rs)$/.test(name) && !/\.test\.ts$/.test(name) ? [path] : [];
  });
}

const source = FILES.map((file) => read('fr', file));
const known = new Set(source.flatMap(idsOf));
const code = sources(__dirname)
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

test('every text that a page asks for by name exists', () => {
  const asked = [...code.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map((match) => match[1] ?? '');
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((id) => !known.has(id))).toEqual([]);
});

/** Words that the app gives to the page itself: those in the person's language, and a referral in words. */
const app = ['app', 'reading']
  .flatMap((name) => sources(join(__dirname, `../../crates/${name}/src`)))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

test('no text is there that no page asks for', () => {
  // Ids that are put together: their beginning stands in the code.
  const families = [...code.matchAll(/`([a-z-]+-)\$\{/g), ...app.matchAll(/"([a-z-]+-)\{/g)].map(
    (match) => match[1] ?? '',
  );
  // The reader of a referral puts the kind of a code before it.
  families.push(...[...app.matchAll(/\.shared\("([a-z-]+)"/g)].map((match) => `${match[1] ?? ''}-`));
  // The app chooses between these two by the person's age.
  families.push(
    ...['consent', 'assent'].filter((kind) => app.includes(`"${kind}"`)).map((kind) => `${kind}-`),
  );
  const unused = OWN.flatMap((file) => idsOf(read('fr', file))).filter(
    (id) =>
      !id.includes('.') &&
      !code.includes(`'${id}'`) &&
      !families.some((family) => id.startsWith(family)) &&
      !code.includes(`'${id}.`) &&
      !app.includes(`"${id}"`),
  );
  expect(unused).toEqual([]);
});

test('no id stands in two files', () => {
  const all = source.flatMap((ftl) => idsOf(ftl).filter((id) => !id.includes('.')));
  expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
});

describe.each(languages('app').filter((locale) => locale !== 'fr'))('%s', (locale) => {
  test('says everything that the source says, with the same arguments', () => {
    const whole = (one: string): string => OWN.map((file) => read(one, file)).join('\n');
    const ours = whole(locale);
    const theirs = whole('fr');
    expect(idsOf(ours).toSorted()).toEqual(idsOf(theirs).toSorted());
    const bundle = bundleOf(locale, [ours]);
    const french = bundleOf('fr', [theirs]);
    for (const id of idsOf(ours).filter((one) => !one.includes('.'))) {
      expect([id, argumentsIn(bundle.getMessage(id))]).toEqual([id, argumentsIn(french.getMessage(id))]);
    }
  });
});

/** Names of the arguments of a message, wherever they stand. */
function argumentsIn(message: unknown): string[] {
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      const one = value as Record<string, unknown>;
      if (one.type === 'var' && typeof one.name === 'string') names.add(one.name);
      Object.values(one).forEach(walk);
    }
  };
  walk(message);
  return [...names].toSorted();
}
