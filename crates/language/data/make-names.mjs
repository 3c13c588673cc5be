// Makes names.tsv: what each language is called, in itself and in the languages of the interface.
//
// From the Common Locale Data Repository (CLDR) of the Unicode Consortium, npm package cldr-localenames-full,
// under the Unicode License v3 (LICENSE-UNICODE beside this file). Run it again when a language is added to locales/:
//
//   npm pack cldr-localenames-full@48.2.0 && tar xzf cldr-localenames-full-48.2.0.tgz
//   node crates/language/data/make-names.mjs package

import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [cldr] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(cldr, 'package.json'), 'utf8'));

/** The names that a locale has for languages, by tag; none where CLDR has no such locale. */
function namesIn(locale) {
  const file = join(cldr, 'main', locale, 'languages.json');
  return existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8')).main[locale].localeDisplayNames.languages
    : {};
}

/** A language, or a language and a script; of a region no name of its own is kept. */
const isPlain = (tag) =>
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(tag) && !['und', 'mul', 'zxx', 'mis'].includes(tag);

const interfaceLocales = readdirSync(join(here, '../../../locales'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const inInterface = interfaceLocales.map(namesIn);

/** A locale that CLDR has no word for names itself by its tag: that is no name. */
function nativeName(tag) {
  const names = namesIn(tag);
  const name = names[tag] ?? names[tag.split('-')[0]];
  return name === tag ? undefined : name;
}

const tags = new Set(
  [...readdirSync(join(cldr, 'main')), ...inInterface.flatMap(Object.keys)].filter(isPlain),
);
const rows = [...tags]
  .map((tag) =>
    [tag, nativeName(tag), ...inInterface.map((names) => (names[tag] === tag ? undefined : names[tag]))].map(
      (name) => name ?? '',
    ),
  )
  .filter(([, ...names]) => names.some((name) => name !== ''))
  .sort(([one], [other]) => (one < other ? -1 : 1));
const bad = rows.flat().find((name) => /[\t\n]/.test(name));
if (bad) throw new Error(`a name that is no cell: ${bad}`);

const lines = [
  `# Names of languages, from CLDR ${version} (https://cldr.unicode.org), Unicode License v3; made by make-names.mjs.`,
  ['tag', 'native', ...interfaceLocales].join('\t'),
  ...rows.map((row) => row.join('\t')),
];
writeFileSync(join(here, 'names.tsv'), `${lines.join('\n')}\n`);
console.log(
  `${rows.length} languages, ${rows.filter(([, native]) => native !== '').length} with a name of their own`,
);
