/** The words of the interface, in the language that the worker chose. */
import type { FluentBundle } from '@fluent/bundle';
import { bundleOf, directionOf, formattingLocale, lookUp, shown, SOURCE_LOCALE, type Arguments } from './fluent';

// One request a language, when it is asked for: the first page needs only one.
const files = import.meta.glob<string>('../../../locales/*/{app,errors,document,disclosure}.ftl', {
  query: '?raw',
  import: 'default',
});

/** The last language, so that the first paint after a start needs no reply from the app. */
const REMEMBERED = 'repere-locale';

async function load(locale: string): Promise<FluentBundle | null> {
  const paths = Object.keys(files).filter((path) => path.split('/').at(-2) === locale);
  if (paths.length === 0) return null;
  const texts = await Promise.all(paths.map((path) => files[path]!()));
  return bundleOf(locale, texts);
}

class Words {
  /** The language in use, BCP 47. */
  locale = $state(SOURCE_LOCALE);
  /** Some words are there: pages can be drawn. */
  ready = $state(false);
  #chosen: FluentBundle | null = $state.raw(null);
  #source: FluentBundle | null = $state.raw(null);

  direction = $derived(directionOf(this.locale));

  /** The language that was used last on this device, or the system's. */
  remembered(): string {
    try {
      return localStorage.getItem(REMEMBERED) ?? navigator.language.split('-')[0] ?? SOURCE_LOCALE;
    } catch {
      return SOURCE_LOCALE;
    }
  }

  /** Changes the language; what is on the page changes with it, and nothing else does. */
  async use(locale: string): Promise<void> {
    let chosen = locale === this.locale && this.#chosen ? this.#chosen : await load(locale);
    let used = locale;
    if (!chosen) {
      used = SOURCE_LOCALE;
      chosen = await load(SOURCE_LOCALE);
    }
    this.#chosen = chosen;
    this.locale = used;
    this.ready = true;
    document.documentElement.lang = used;
    document.documentElement.dir = directionOf(used);
    try {
      localStorage.setItem(REMEMBERED, used);
    } catch {
      // Without storage the language is only asked of the app again.
    }
    if (used === SOURCE_LOCALE) this.#source = chosen;
    else this.#source ??= await load(SOURCE_LOCALE);
  }

  /** A text by its id, or `id.attribute`. Never blank. */
  t = (id: string, args?: Arguments): string => shown(lookUp(this.#chosen, this.#source, id, args), id);

  /** Whether there is such a text at all. */
  has = (id: string): boolean => lookUp(this.#chosen, this.#source, id) !== null;

  /** A moment as people say it: the time if it was today, else the day and the time. */
  moment = (iso: string): string => {
    const when = new Date(iso);
    const today = when.toDateString() === new Date().toDateString();
    return new Intl.DateTimeFormat(
      formattingLocale(this.locale),
      today ? { timeStyle: 'short' } : { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
    ).format(when);
  };

  /** A calendar day. */
  day = (iso: string): string =>
    new Intl.DateTimeFormat(formattingLocale(this.locale), { dateStyle: 'long' }).format(new Date(`${iso.slice(0, 10)}T12:00:00`));

  /** A language's name, in the language of the interface. */
  language = (locale: string): string => {
    try {
      return new Intl.DisplayNames([this.locale], { type: 'language' }).of(locale) ?? locale;
    } catch {
      return locale;
    }
  };
}

export const words = new Words();
/** Short for what every page needs most. */
export const t = words.t;
