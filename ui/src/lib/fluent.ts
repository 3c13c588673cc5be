/** Fluent bundles of the interface, without any state: what `words.svelte.ts` builds on. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** The language that the interface is written in first. */
export const SOURCE_LOCALE = 'fr';

export type Arguments = Record<string, FluentVariable>;

/** The living scripts that run from right to left (ISO 15924; bidirectional classes R and AL of Unicode). */
const RTL_SCRIPTS = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/**
 * Which way a language runs: by the script in its tag, else by the one that it is usually written in,
 * which the web view knows from CLDR as `repere_language::direction` does. `ltr` for what is no tag.
 *
 * `Intl.Locale.textInfo` is not asked: Chromium 114 calls `az-Arab-IR` left to right.
 */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  try {
    return RTL_SCRIPTS.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/**
 * The tag that numbers and dates are formatted with. Arabic keeps European digits, because the
 * keys, the telephone numbers and the papers on the table have them.
 */
export function formattingLocale(locale: string): string {
  return locale.split('-')[0] === 'ar' && !locale.includes('-u-') ? `${locale}-u-nu-latn` : locale;
}

/** Builds one bundle from the texts of a language. What cannot be parsed is left out. */
export function bundleOf(locale: string, texts: Iterable<string>): FluentBundle {
  // A name in another script in the middle of right-to-left text needs isolation; in
  // left-to-right text the marks would only sit in what people copy.
  const bundle = new FluentBundle(formattingLocale(locale), { useIsolating: directionOf(locale) === 'rtl' });
  addTo(bundle, texts);
  return bundle;
}

/** Adds texts to a bundle; a later text of the same id wins. */
export function addTo(bundle: FluentBundle, texts: Iterable<string>): void {
  for (const text of texts) bundle.addResource(new FluentResource(text), { allowOverrides: true });
}

/** Formats `id` or `id.attribute`; `null` when the bundle has no such text. */
export function format(bundle: FluentBundle, id: string, args: Arguments = {}): string | null {
  const dot = id.indexOf('.');
  const message = bundle.getMessage(dot < 0 ? id : id.slice(0, dot));
  const pattern = dot < 0 ? message?.value : message?.attributes[id.slice(dot + 1)];
  if (!pattern) return null;
  const errors: Error[] = [];
  // A list of errors keeps a missing argument from throwing: the text then shows `{$name}`.
  return bundle.formatPattern(pattern, args, errors);
}

/** A text and the language that it really is in. */
export interface Found {
  text: string;
  locale: string;
  fallback: boolean;
}

/**
 * Looks a text up in the chosen language, then in the source language.
 * `null` when neither has it.
 */
export function lookUp(
  chosen: FluentBundle | null,
  source: FluentBundle | null,
  id: string,
  args?: Arguments,
): Found | null {
  if (chosen) {
    const text = format(chosen, id, args);
    if (text !== null) return { text, locale: chosen.locales[0] ?? SOURCE_LOCALE, fallback: false };
  }
  if (source && source !== chosen) {
    const text = format(source, id, args);
    if (text !== null) return { text, locale: SOURCE_LOCALE, fallback: chosen !== null };
  }
  return null;
}

/**
 * What stands on the page. A text that is not in the chosen language is isolated, so that its
 * punctuation stays in place, and says which language it is in; a missing one shows its id.
 */
export function shown(found: Found | null, id: string): string {
  if (!found) return `⟨${id}⟩`;
  return found.fallback ? `\u2068${found.text}\u2069 [${found.locale}]` : found.text;
}
