// How much code the page has, compressed, without fonts, and beside it what a form library alone weighs. Needs a build
// in ui/dist and, for the comparison, the packages of crates/protocol/benches/other_tools.
//
// size.mjs [FOLDER OF node_modules]

import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const dist = join(dirname(fileURLToPath(import.meta.url)), 'dist');
const beside = process.argv[2];
const LIMIT = 120 * 1024;

const files = readdirSync(dist, { recursive: true }).filter((name) => /\.(js|css|html)$/.test(name));
const sized = files.map((name) => {
  const bytes = readFileSync(join(dist, name));
  return {
    name,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
});
const sum = (list, key) => list.reduce((all, one) => all + one[key], 0);
const line = (name, list, more = '') =>
  process.stdout.write(
    `${name.padEnd(58)} ${[sum(list, 'raw'), sum(list, 'gzip'), sum(list, 'brotli')].map((bytes) => `${(bytes / 1024).toFixed(1)} KB`.padStart(10)).join(' ')}  ${more}\n`,
  );

const words = (locale) => sized.filter((one) => new RegExp(`words-${locale}(-inside)?-`).test(one.name));
// What describes the shipped fonts is counted with the fonts.
const fonts = sized.filter((one) => /scripts-[^/]*\.css$/.test(one.name));
const code = sized.filter((one) => !/words-/.test(one.name) && !fonts.includes(one));
const first = code.filter((one) => /index/.test(one.name));

process.stdout.write(
  `${'the page, without fonts'.padEnd(58)} ${['raw', 'gzip', 'brotli'].map((one) => one.padStart(10)).join(' ')}\n`,
);
line('what the lock page waits for', [
  ...first,
  ...sized.filter((one) => /words-fr-(?!inside)/.test(one.name)),
]);
line('all pages: the code', code, `at most ${LIMIT / 1024} KB`);
const locales = [...new Set(sized.map((one) => /words-([a-z]+)/.exec(one.name)?.[1]).filter(Boolean))];
for (const locale of locales) {
  line(`with every word in ${locale}, which is text`, [...code, ...words(locale)]);
}
const library = beside && join(beside, 'node_modules/survey-core/survey.core.min.js');
if (library && existsSync(library)) {
  const bytes = readFileSync(library);
  line('beside it: survey-core, minified, without any page', [
    {
      raw: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes).length,
    },
  ]);
}
// The app carries its page in this compression.
process.stdout.write(
  `the code has ${((100 * sum(code, 'brotli')) / LIMIT).toFixed(0)} % of what is allowed (brotli)\n`,
);
