// The one list of languages, for the page's build and for the tests that are written in JavaScript:
// what locales/<language>/locale.json says. `repere_language::languages` reads the same files.

import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LOCALES = dirname(fileURLToPath(import.meta.url));

/**
 * The tags of the languages that cover an audience ("person", "app", "desk" or "tools"), sorted.
 *
 * @param {string} audience
 * @returns {string[]}
 */
export function languages(audience) {
  return readdirSync(LOCALES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((tag) =>
      JSON.parse(readFileSync(join(LOCALES, tag, 'locale.json'), 'utf8')).covers.includes(audience),
    )
    .sort();
}
