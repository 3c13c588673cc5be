import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { languages } from '../locales/languages.mjs';

/** Names the chunk of a Fluent file after its language and its turn, so that each is one request. */
function localeChunk(id: string): string | null {
  const [, locale, audience, file] = /locales\/([\w-]+)\/(\w+)\/([\w-]+)\.ftl/.exec(id) ?? [];
  if (!locale) return null;
  return audience === 'person' || file === 'app' || file === 'errors'
    ? `words-${locale}`
    : `words-${locale}-inside`;
}

/** Fluent files without their comments, which are for translators: nobody downloads or parses them. */
const wordsAlone = {
  name: 'words-alone',
  enforce: 'pre' as const,
  load(id: string): string | null {
    const [file] = /^.*\/locales\/.*\.ftl(?=\?raw$)/.exec(id) ?? [];
    if (!file) return null;
    const text = readFileSync(file, 'utf8')
      .replace(/^#.*\n/gm, '')
      .replace(/\n{2,}/g, '\n')
      .trimStart();
    return `export default ${JSON.stringify(text)}`;
  },
};

export default defineConfig({
  plugins: [wordsAlone, svelte()],
  // A language that has no words for the worker is for the person alone: the page is not drawn in it.
  define: { INTERFACE_LANGUAGES: JSON.stringify(languages('app')) },
  // The window loads the page from its own scheme and the test bridge from a port:
  // relative addresses work in both.
  base: './',
  // Fluent files stand beside the crates, because both sides of the app speak from them.
  server: { fs: { allow: ['..'] } },
  build: {
    target: ['safari16', 'chrome110'],
    // Fonts and pictures stay files: the content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: { groups: [{ debugName: 'words', name: localeChunk, test: /locales\// }] },
      },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
  },
  // Without this, vitest would take Svelte's server build, which has no effects.
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
});
