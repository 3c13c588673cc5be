/**
 * Where the worker is. There is no address and no history: the title and the switcher never say
 * more than the app's name, and what the page shows is gone from memory once the vault is closed.
 */
import type { Before } from '../generated/Before';
import type { Danger } from '../generated/Danger';
import type { Failure } from '../generated/Failure';
import type { HandOver } from '../generated/HandOver';
import type { Interview } from '../generated/Interview';
import type { ResultView } from '../generated/ResultView';
import type { ScreeningHead } from '../generated/ScreeningHead';
import type { Status } from '../generated/Status';
import type { VisitView } from '../generated/VisitView';
import { failureFrom, handle, onLocked } from './api';
import { NoteQueue } from './notes.svelte';
import type { Search } from '../find/search';
import { words } from './words.svelte';

export type Route =
  | { name: 'starting' }
  | { name: 'unreachable' }
  | { name: 'first-start' }
  | { name: 'locked' }
  /** What hiding shows: a page that could be any. */
  | { name: 'neutral' }
  /** What a new worker has to know. */
  | { name: 'tour' }
  | { name: 'home' }
  | { name: 'find' }
  | { name: 'new' }
  | { name: 'settings' }
  | { name: 'outbox' }
  | { name: 'before'; from: 'interview' | 'result' }
  | { name: 'interview' }
  | { name: 'handed' }
  | { name: 'result' }
  | { name: 'referral' }
  | { name: 'visit' }
  | { name: 'visit-about' }
  | { name: 'visit-next' }
  | { name: 'visit-referral' }
  | { name: 'rights' }
  | { name: 'paper' };

/** Saves what a page holds that the app does not have yet. */
type Keep = () => Promise<unknown>;

class Session {
  route: Route = $state.raw({ name: 'starting' });
  status: Status | null = $state.raw(null);
  interview: Interview | null = $state.raw(null);
  /** What comes before the questions, while it is on the page. */
  before: Before | null = $state.raw(null);
  /** What the person sees who holds the device. */
  handed: HandOver | null = $state.raw(null);
  result: ResultView | null = $state.raw(null);
  /** The visit that is on the page, or that the page belongs to. */
  visit: VisitView | null = $state.raw(null);
  /** The danger page lies over every other page, which stays as it is underneath. */
  danger: { numbers: Danger | null; failure: Failure | null } | null = $state.raw(null);
  /** Why the app could not be reached at the start. */
  failure: Failure | null = $state.raw(null);
  /** What was looked for in the list, to come back to; and the place in it. */
  search: Search | null = null;
  searchPlace = 0;
  /** The list that the screening on the page was opened from. */
  #list: 'home' | 'find' = 'home';
  /** The idle warning is on the page. */
  warned = $state(false);
  /** Answers the idle warning. */
  stay: () => void = () => {};

  readonly notes = new NoteQueue(({ kind, screening, question, text }) =>
    kind === 'note'
      ? handle({ command: 'set-note', screening, question, note: text })
      : handle({ command: 'set-own-words', screening, question, words: text }),
  );
  #keepers = new Set<Keep>();
  #closing: Promise<unknown> = Promise.resolve();
  /** The page was hidden: what was on its way then is not shown any more. */
  #hidden = false;

  get open(): boolean {
    return this.status?.vault === 'open' && !this.covered;
  }

  /** Nothing of what the vault holds is on the page, whether it is closed yet or not. */
  get covered(): boolean {
    return this.route.name === 'locked' || this.route.name === 'neutral';
  }

  /** Asks the app where things stand and shows the page that fits. */
  async start(): Promise<void> {
    this.failure = null;
    try {
      await this.arrive(await handle({ command: 'status' }));
    } catch (thrown) {
      this.failure = failureFrom(thrown);
      this.route = { name: 'unreachable' };
    }
  }

  /** Takes a status and goes where it says. */
  async arrive(status: Status): Promise<void> {
    this.status = status;
    await words.use(status.interfaceLocale);
    if (status.vault === 'absent') this.route = { name: 'first-start' };
    else if (status.vault === 'locked') this.route = { name: 'locked' };
    else if (status.handedOver) this.showHandOver(status.handedOver);
    else await this.resume();
  }

  /** Opens the vault. Rejects with the app's failure. */
  async unlock(passphrase: string): Promise<void> {
    await this.#closing;
    const status = await handle({ command: 'unlock', passphrase });
    this.#hidden = false;
    // A note that could not be stored when the page was hidden is stored now.
    this.status = status;
    await this.notes.flush();
    await this.arrive(status);
  }

  /** Back to the question that was on the page, or to the list. */
  async resume(): Promise<void> {
    const screening = this.status?.resume;
    if (screening) {
      try {
        this.showInterview(await handle({ command: 'open-screening', screening }));
        return;
      } catch {
        // The list says more than a failure about a screening that nobody asked for.
      }
    }
    this.route = { name: 'home' };
  }

  showInterview(interview: Interview): void {
    if (this.#hidden) return;
    if (interview.page.kind === 'before') {
      this.showBefore(interview.page.before, 'interview');
      return;
    }
    this.interview = interview;
    if (this.route.name !== 'interview') this.route = { name: 'interview' };
  }

  /** @param from where it leads back to. */
  showBefore(before: Before, from: 'interview' | 'result'): void {
    if (this.#hidden) return;
    this.before = before;
    this.route = { name: 'before', from };
  }

  /** Everything else is gone from the page, and the app refuses it until the passphrase comes. */
  showHandOver(handed: HandOver): void {
    if (this.#hidden) return;
    this.interview = null;
    this.before = null;
    this.result = null;
    this.visit = null;
    this.search = null;
    this.handed = handed;
    this.route = { name: 'handed' };
  }

  showResult(result: ResultView): void {
    if (this.#hidden) return;
    this.result = result;
    this.route = { name: 'result' };
  }

  showVisit(visit: VisitView): void {
    if (this.#hidden) return;
    this.visit = visit;
    this.route = { name: 'visit' };
  }

  /** The visit on the page, as it stands now. */
  renewVisit(visit: VisitView): void {
    if (!this.#hidden) this.visit = visit;
  }

  /** From a screening back to where it is listed: where it was looked for, its visit, or the list of all. */
  async leave(screening: ScreeningHead): Promise<void> {
    const { visit } = screening;
    if (visit && this.#list !== 'find') {
      try {
        const view = await handle({ command: 'show-visit', visit: visit.id });
        // Hiding meanwhile wins.
        if (this.open) this.showVisit(view);
        return;
      } catch {
        // The list of all shows the screening as well.
      }
    }
    if (this.open) this.toList();
  }

  go(name: Exclude<Route['name'], 'before' | 'handed' | 'interview' | 'result'>): void {
    if (name === 'home') {
      this.visit = null;
      this.search = null;
    }
    if (name === 'home' || name === 'find') this.#list = name;
    this.route = { name };
  }

  /** Back to the list that the screening on the page was opened from. */
  toList(): void {
    this.route = { name: this.#list };
  }

  /** The screening that is on the page, if one is. */
  get screening(): string | null {
    if (this.route.name === 'before') return this.before?.screening.id ?? null;
    if (this.route.name === 'interview') return this.interview?.screening.id ?? null;
    if (['result', 'referral', 'rights', 'paper'].includes(this.route.name))
      return this.result?.screening.id ?? null;
    return null;
  }

  /** Registers what must be kept when the page is hidden; returns what unregisters it. */
  keep(keeper: Keep): () => void {
    this.#keepers.add(keeper);
    return () => this.#keepers.delete(keeper);
  }

  /** Stores what pages hold that the app does not have yet: notes, and drafts as drafts. */
  keepAll(): Promise<unknown> {
    return Promise.allSettled([...[...this.#keepers].map((keeper) => keeper()), this.notes.flush()]);
  }

  /**
   * Shows the neutral page at once, or the lock page, as chosen; then stores what was typed, then closes the vault. Nothing of
   * the page before stays in the document.
   */
  hide(): Promise<unknown> {
    if (!this.open) {
      // From the lock page there is nothing to close, only something to look at instead.
      if (this.route.name === 'locked') this.#cover();
      return this.#closing;
    }
    // Each keeper takes its values before the page goes; storing them may take longer.
    const kept = this.keepAll();
    this.#leaveEverything();
    this.#closing = kept
      .then(() => handle({ command: 'lock' }))
      .then(
        (status) => {
          this.status = status;
        },
        (thrown: unknown) => {
          // The page is hidden all the same; the lock page says that the vault may be open.
          this.failure = failureFrom(thrown);
        },
      );
    return this.#closing;
  }

  /** The app closed the vault by itself: the page follows. What was not stored waits for the key. */
  followLock(): void {
    if (!this.open) return;
    this.#leaveEverything();
    if (this.status) this.status = { ...this.status, vault: 'locked' };
  }

  #cover(): void {
    this.route = { name: this.status?.hideTo === 'lock-page' ? 'locked' : 'neutral' };
  }

  /** From the neutral page to the one that asks for the passphrase. */
  leaveNeutral(): void {
    this.route = { name: 'locked' };
  }

  #leaveEverything(): void {
    this.#hidden = true;
    this.#cover();
    this.interview = null;
    this.before = null;
    this.handed = null;
    this.result = null;
    this.visit = null;
    this.danger = null;
    this.search = null;
    this.#list = 'home';
    this.warned = false;
  }

  /** Immediate danger: one action from anywhere, also while locked. */
  async reportDanger(): Promise<void> {
    this.danger = { numbers: null, failure: null };
    try {
      const numbers = await handle({
        command: 'report-danger',
        screening: this.open ? this.screening : null,
      });
      // Hiding meanwhile wins.
      if (this.danger) this.danger = { numbers, failure: null };
    } catch (thrown) {
      if (this.danger) this.danger = { numbers: null, failure: failureFrom(thrown) };
    }
  }

  leaveDanger(): void {
    this.danger = null;
  }
}

export const session = new Session();
onLocked(() => session.followLock());
