/** The words of the interface, in the language that the worker chose. */
import type { FluentBundle } from '@fluent/bundle';
import {
  addTo,
  bundleOf,
  directionOf,
  formattingLocale,
  lookUp,
  shown,
  SOURCE_LOCALE,
  type Arguments,
  type Found,
} from './fluent';

// One request a language, when it is asked for: the first page needs only one. What only the pages
// behind the lock say comes in a second one.
const first = import.meta.glob<string>(
  ['../../../locales/*/person/*.ftl', '../../../locales/*/app/{app,errors}.ftl'],
  { query: '?raw', import: 'default' },
);
const second = import.meta.glob<string>('../../../locales/*/app/{document,disclosure,register,app-*}.ftl', {
  query: '?raw',
  import: 'default',
});

/** The languages that the interface can be drawn in; the build reads them from `locales/`. */
declare const INTERFACE_LANGUAGES: readonly string[];

/** The last language, so that the first paint after a start needs no reply from the app. */
const REMEMBERED = 'repere-locale';

function texts(files: typeof first, locale: string): Promise<string[]> {
  const paths = Object.keys(files).filter((path) => path.split('/').at(-3) === locale);
  return Promise.all(paths.map((path) => files[path]!()));
}

async function load(locale: string): Promise<FluentBundle | null> {
  return INTERFACE_LANGUAGES.includes(locale) ? bundleOf(locale, await texts(first, locale)) : null;
}

class Words {
  /** The language in use, BCP 47. */
  locale = $state(SOURCE_LOCALE);
  /** Some words are there: pages can be drawn. */
  ready = $state(false);
  #chosen: FluentBundle | null = $state.raw(null);
  #source: FluentBundle | null = $state.raw(null);
  /** Counts what was added to a bundle that is in use already. */
  #added = $state(0);
  #whole = new WeakMap<FluentBundle, Promise<void>>();

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
    if (this.#inside) await this.complete();
  }

  #inside = false;
  /** Brings the words of the pages behind the lock, now and for every language from now on. */
  async complete(): Promise<void> {
    this.#inside = true;
    await Promise.all([
      this.#complete(this.#chosen, this.locale),
      this.#complete(this.#source, SOURCE_LOCALE),
    ]);
  }

  #complete(bundle: FluentBundle | null, locale: string): Promise<void> {
    if (!bundle) return Promise.resolve();
    let coming = this.#whole.get(bundle);
    if (!coming) {
      coming = texts(second, locale).then((found) => {
        addTo(bundle, found);
        this.#added += 1;
      });
      this.#whole.set(bundle, coming);
    }
    return coming;
  }

  /** A text by its id, or `id.attribute`. Never blank. */
  t = (id: string, args?: Arguments): string => shown(this.#find(id, args), id);

  /** Whether there is such a text at all. */
  has = (id: string): boolean => this.#find(id) !== null;

  #find(id: string, args?: Arguments): Found | null {
    void this.#added;
    return lookUp(this.#chosen, this.#source, id, args);
  }

  /** A moment as people say it: the time if it was today, else the day and the time. */
  moment = (iso: string): string => {
    const when = new Date(iso);
    const today = when.toDateString() === new Date().toDateString();
    return new Intl.DateTimeFormat(
      formattingLocale(this.locale),
      today ? { timeStyle: 'short' } : { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
    ).format(when);
  };

  /** How long ago something was, in the largest unit that says it, a minute at least: two hours ago. */
  ago = (iso: string): string => {
    const seconds = Math.max(0, (Date.now() - Date.parse(iso)) / 1000);
    const [unit, of] = (
      [
        ['day', 86_400],
        ['hour', 3_600],
        ['minute', 60],
      ] as const
    ).find(([, of]) => seconds >= of) ?? ['minute', 60];
    return new Intl.RelativeTimeFormat(formattingLocale(this.locale)).format(
      -Math.max(1, Math.floor(seconds / of)),
      unit,
    );
  };

  /** How much something is, in megabytes: a tenth at least. */
  size = (kilobytes: number): string =>
    new Intl.NumberFormat(formattingLocale(this.locale), {
      style: 'unit',
      unit: 'megabyte',
      maximumFractionDigits: 1,
    }).format(Math.max(0.1, kilobytes / 1000));

  /** The day of a moment, as people say it: the year only where it is another one. */
  date = (iso: string): string => {
    const when = new Date(iso);
    const year = when.getFullYear() === new Date().getFullYear() ? {} : ({ year: 'numeric' } as const);
    const parts = new Intl.DateTimeFormat(formattingLocale(this.locale), {
      day: 'numeric',
      month: 'long',
      ...year,
    }).formatToParts(when);
    // « 1er » is not in what the browser knows.
    return parts
      .map(({ type, value }) => (type === 'day' ? this.t('date-day', { day: value }) : value))
      .join('');
  };

  /** A calendar day. */
  day = (iso: string): string =>
    new Intl.DateTimeFormat(formattingLocale(this.locale), { dateStyle: 'long' }).format(
      new Date(`${iso.slice(0, 10)}T12:00:00`),
    );

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
