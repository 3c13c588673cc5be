/**
 * What ESLint looks for in the interface and in the tests that drive it. `eslint.config.mjs` in the repository's root
 * passes this on: ESLint reads nothing above the folder of its configuration, and the packages are here.
 */
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** A name that begins with a line says that it has to stand there and is not used. */
const unused = ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }];

export default defineConfig(
  { ignores: ['**/node_modules/', '**/target/', 'ui/dist/', 'ui/src/generated/'] },
  js.configs.recommended,
  { rules: { 'no-unused-vars': unused } },
  {
    files: ['ui/src/**/*.ts', 'ui/src/**/*.svelte', 'ui/vite.config.ts'],
    extends: [ts.configs.recommendedTypeChecked, svelte.configs.recommended],
    languageOptions: {
      globals: globals.browser,
      parserOptions: {
        project: './tsconfig.json',
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': unused,
      // TypeScript knows every name.
      'no-undef': 'off',
      // {' · '} keeps its spaces, whatever line the formatter puts it on.
      'svelte/no-useless-mustaches': 'off',
      // A plain Map or Set is meant as one: what a page draws is marked with $state.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    files: ['ui/src/**/*.svelte', 'ui/src/**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    // Here every component is `any`. svelte-check, which knows their types, looks at the same lines.
    files: ['ui/src/**/*.svelte'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.mjs', 'ui/*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    // These tests hand functions to the page, where they run with what a browser has.
    files: ['tests/browser/**/*.mjs', 'tests/window/**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
