/**
 * Where the worker is. There is no address and no history: the title and the switcher never say
 * more than the app's name, and what the page shows is gone from memory once the vault is closed.
 */
import type { Before } from '../generated/Before';
import type { Brought } from '../generated/Brought';
import type { Danger } from '../generated/Danger';
import type { Failure } from '../generated/Failure';
import type { HandOver } from '../generated/HandOver';
import type { Interview } from '../generated/Interview';
import type { PackedFile } from '../generated/PackedFile';
import type { ResultView } from '../generated/ResultView';
import type { ScreeningHead } from '../generated/ScreeningHead';
import type { ScreeningSummary } from '../generated/ScreeningSummary';
import type { Status } from '../generated/Status';
import type { VisitView } from '../generated/VisitView';
import { failureFrom, handle, onLocked } from './api';
import { Attempt } from './attempt.svelte';
import { NoteQueue } from './notes.svelte';
import type { Search } from '../find/search';
import { words } from './words.svelte';

/** Several pages that show the same; one member each, so that a page is told by its name alone. */
type Showing<Name extends string, What> = Name extends string ? { name: Name } & What : never;

/** The page, with all that it shows: a page without what it is about cannot be said. */
export type Route =
  | { name: 'starting' }
  /** The app could not be reached at the start. */
  | { name: 'unreachable'; failure: Failure }
  | { name: 'first-start' }
  | { name: 'locked' }
  /** What hiding shows: a page that could be any. */
  | { name: 'neutral' }
  /** What a new worker has to know. */
  | { name: 'tour' }
  | { name: 'home' }
  | { name: 'find' }
  | { name: 'settings' }
  | { name: 'outbox' }
  /** Without a network, and what the camera has just brought. */
  | { name: 'carry'; brought: Brought | null }
  /** A file as pictures, and looking at those of another device. */
  | { name: 'show'; packed: PackedFile }
  | { name: 'scan' }
  /** A new screening, of a visit or of none. */
  | { name: 'new'; visit: VisitView | null }
  /** What comes before the questions, and the page that it leads back to. */
  | { name: 'before'; before: Before; from: 'interview' | 'result' }
  | { name: 'interview'; interview: Interview }
  /** What the person sees who holds the device. */
  | { name: 'handed'; handed: HandOver }
  | Showing<'result' | 'referral' | 'rights' | 'paper', { result: ResultView }>
  | Showing<'visit' | 'visit-next' | 'visit-referral', { visit: VisitView }>
  /** What a visit says of itself; of none: one is opened. */
  | { name: 'visit-about'; visit: VisitView | null };

/** The pages that are drawn once the vault has been opened. */
export type InsideRoute = Exclude<Route, { name: 'starting' | 'unreachable' | 'first-start' | 'locked' }>;

/** Saves what a page holds that the app does not have yet. */
type Keep = () => Promise<unknown>;

export class Session {
  #route: Route = $state.raw({ name: 'starting' });
  /** Counts the pages that were turned to: what stays while a page changes in place does not count. */
  turns = $state(0);
  status: Status | null = $state.raw(null);
  /** The danger page lies over every other page, which stays as it is underneath. */
  get danger(): { numbers: Danger | null; failure: Failure | null } | null {
    return this.#danger && { ...this.#danger, failure: this.#reporting.failure };
  }

  #danger: { numbers: Danger | null } | null = $state.raw(null);
  readonly #reporting = new Attempt();
  /** Why the vault could not be closed when the page was hidden. */
  notClosed: Failure | null = $state.raw(null);
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
  /** How often everything was hidden: what began before it shows nothing after it. */
  #hides = 0;
  /** Passphrases that are being tried, and pages that one of them opens. */
  #opening = 0;

  get route(): Route {
    return this.#route;
  }

  /** Shows another page, from its top. */
  #turn(route: Route): void {
    this.#route = route;
    this.turns += 1;
  }

  get open(): boolean {
    return this.status?.vault === 'open' && !this.covered;
  }

  /** Nothing of what the vault holds is on the page, whether it is closed yet or not. */
  get covered(): boolean {
    return this.#route.name === 'locked' || this.#route.name === 'neutral';
  }

  /** Asks the app where things stand and shows the page that fits. */
  async start(): Promise<void> {
    try {
      await this.arrive(await handle({ command: 'status' }));
    } catch (thrown) {
      this.#turn({ name: 'unreachable', failure: failureFrom(thrown) });
    }
  }

  /** Takes a status and goes where it says. */
  async arrive(status: Status): Promise<void> {
    this.status = status;
    const hides = this.#hides;
    await words.use(status.interfaceLocale);
    if (this.#hides !== hides) return;
    if (status.vault === 'absent') this.#turn({ name: 'first-start' });
    else if (status.vault === 'locked') this.#turn({ name: 'locked' });
    else if (status.handedOver) this.showHandOver(status.handedOver);
    else await this.resume();
  }

  /** Opens the vault and shows where the worker was, unless everything is hidden meanwhile. Rejects with the app's failure. */
  async unlock(passphrase: string): Promise<void> {
    await this.#closing;
    this.#hidden = false;
    this.#opening += 1;
    const hides = this.#hides;
    try {
      const status = await handle({ command: 'unlock', passphrase });
      if (this.#hides !== hides) return;
      this.notClosed = null;
      this.status = status;
      // A note that could not be stored when the page was hidden is stored now.
      await this.notes.flush();
      if (this.#hides !== hides) return;
      await this.arrive(status);
    } finally {
      this.#opening -= 1;
    }
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
    this.go({ name: 'home' });
  }

  showInterview(interview: Interview): void {
    if (this.#hidden) return;
    if (interview.page.kind === 'before') this.showBefore(interview.page.before, 'interview');
    else if (this.#route.name === 'interview') this.#route = { name: 'interview', interview };
    else this.#turn({ name: 'interview', interview });
  }

  /** @param from where it leads back to. */
  showBefore(before: Before, from: 'interview' | 'result'): void {
    this.go({ name: 'before', before, from });
  }

  /** What comes before the questions as it stands now, where it is still on the page. */
  renewBefore(before: Before): void {
    if (this.#route.name === 'before') this.#route = { ...this.#route, before };
  }

  /** Everything else is gone from the page, and the app refuses it until the passphrase comes. */
  showHandOver(handed: HandOver): void {
    if (!this.#hidden) this.search = null;
    this.go({ name: 'handed', handed });
  }

  showResult(result: ResultView): void {
    this.go({ name: 'result', result });
  }

  /** What a line of a list leads to: the result of what is finished, the questions of what is not. */
  async openScreening({ id, state }: Pick<ScreeningSummary, 'id' | 'state'>): Promise<void> {
    if (state === 'finished') this.showResult(await handle({ command: 'show-result', screening: id }));
    else this.showInterview(await handle({ command: 'open-screening', screening: id }));
  }

  showVisit(visit: VisitView): void {
    this.go({ name: 'visit', visit });
  }

  /** The visit as it stands now, where it is still on the page. */
  renewVisit(visit: VisitView): void {
    if (this.#route.name === 'visit') this.#route = { ...this.#route, visit };
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

  /** Shows a page, unless everything was hidden meanwhile: what was on its way then is not shown any more. */
  go(route: Exclude<InsideRoute, { name: 'neutral' }>): void {
    if (this.#hidden) return;
    if (route.name === 'home') this.search = null;
    if (route.name === 'home' || route.name === 'find') this.#list = route.name;
    this.#turn(route);
  }

  /** Back to the list that the screening on the page was opened from. */
  toList(): void {
    this.go({ name: this.#list });
  }

  /** The screening that is on the page, if one is. */
  get screening(): string | null {
    const route = this.#route;
    switch (route.name) {
      case 'before':
        return route.before.screening.id;
      case 'interview':
        return route.interview.screening.id;
      case 'result':
      case 'referral':
      case 'rights':
      case 'paper':
        return route.result.screening.id;
      default:
        return null;
    }
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
      if (this.#route.name === 'locked') this.#cover();
      // A passphrase that is being tried must not open the app behind it, nor the page that it leads to.
      if (this.#opening > 0) {
        this.#forbidShowing();
        this.#close(Promise.resolve());
      }
      return this.#closing;
    }
    // Each keeper takes its values before the page goes; storing them may take longer.
    const kept = this.keepAll();
    this.#leaveEverything();
    this.#close(kept);
    return this.#closing;
  }

  #close(kept: Promise<unknown>): void {
    this.#closing = kept
      .then(() => handle({ command: 'lock' }))
      .then(
        (status) => {
          this.status = status;
          this.notClosed = null;
        },
        (thrown: unknown) => {
          // The page is hidden all the same; the lock page says that the vault may be open.
          this.notClosed = failureFrom(thrown);
        },
      );
  }

  /** The app closed the vault by itself: the page follows. What was not stored waits for the key. */
  followLock(): void {
    if (!this.open) return;
    this.#leaveEverything();
    if (this.status) this.status = { ...this.status, vault: 'locked' };
  }

  #cover(): void {
    this.#turn({ name: this.status?.hideTo === 'lock-page' ? 'locked' : 'neutral' });
  }

  /** From the neutral page to the one that asks for the passphrase. */
  leaveNeutral(): void {
    this.#turn({ name: 'locked' });
  }

  /** What is on its way shows nothing any more when it comes. */
  #forbidShowing(): void {
    this.#hidden = true;
    this.#hides += 1;
  }

  #leaveEverything(): void {
    this.#forbidShowing();
    this.#cover();
    this.#danger = null;
    this.search = null;
    this.#list = 'home';
    this.warned = false;
  }

  /** Immediate danger: one action from anywhere, also while locked. */
  async reportDanger(): Promise<void> {
    this.#danger = { numbers: null };
    const screening = this.open ? this.screening : null;
    await this.#reporting.ask(
      // Hiding meanwhile wins.
      () => this.#danger !== null,
      () => handle({ command: 'report-danger', screening }),
      (numbers) => (this.#danger = { numbers }),
    );
  }

  leaveDanger(): void {
    this.#danger = null;
  }
}

export const session = new Session();
onLocked(() => session.followLock());
