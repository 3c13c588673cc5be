/**
 * A long list of which only the pages that were looked at are here. The app has the whole list; this
 * asks for what is to be drawn, once, and forgets what belonged to another question.
 */
import type { Failure } from '../generated/Failure';
import type { ProtocolName } from '../generated/ProtocolName';
import type { DeletedScreening } from '../generated/DeletedScreening';
import type { ScreeningPage } from '../generated/ScreeningPage';
import type { ScreeningSummary } from '../generated/ScreeningSummary';
import { Attempt } from '../lib/attempt.svelte';

/** Lines a page: some screens of them, so that slow scrolling seldom waits. */
export const PAGE = 60;

type Ask = (from: number, limit: number) => Promise<ScreeningPage>;

export class PagedList {
  /** How many lines there are; none while nobody knows. */
  total = $state<number | null>(null);
  protocols = $state.raw<ProtocolName[]>([]);
  deleted = $state.raw<DeletedScreening | null>(null);
  readonly #attempt = new Attempt();
  #pages = $state.raw<ReadonlyMap<number, ScreeningSummary[]>>(new Map());
  #asked = new Set<number>();
  #ask: Ask;
  /** Counts the questions: a reply to an earlier one is dropped. */
  #question = 0;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  get failure(): Failure | null {
    return this.#attempt.failure;
  }

  /** The line at a place, once it is here. */
  at(place: number): ScreeningSummary | undefined {
    return this.#pages.get(Math.floor(place / PAGE))?.[place % PAGE];
  }

  /** Asks anew, for another question; what is drawn stays until the reply is there. */
  async begin(ask: Ask): Promise<void> {
    this.#ask = ask;
    await this.again(0);
  }

  /** Asks the same again, beginning with the page of a place. */
  async again(place: number): Promise<void> {
    this.#question += 1;
    const question = this.#question;
    const page = Math.floor(place / PAGE);
    await this.#attempt.ask(
      () => question === this.#question,
      () => this.#ask(page * PAGE, PAGE),
      (reply) => {
        this.#asked = new Set([page]);
        this.#pages = new Map([[page, reply.items]]);
        this.#take(reply);
      },
    );
  }

  /** Sees to it that the lines of some places come. */
  async need(first: number, last: number): Promise<void> {
    const end = Math.min(last, (this.total ?? 0) - 1);
    const missing: number[] = [];
    for (let page = Math.floor(first / PAGE); page * PAGE <= end; page += 1)
      if (!this.#asked.has(page)) missing.push(page);
    await Promise.all(missing.map((page) => this.#fetch(page)));
  }

  async #fetch(page: number): Promise<void> {
    const question = this.#question;
    this.#asked.add(page);
    const wanted = (): boolean => question === this.#question;
    const done = await this.#attempt.ask(
      wanted,
      () => this.#ask(page * PAGE, PAGE),
      (reply) => {
        this.#pages = new Map([...this.#pages, [page, reply.items]]);
        this.#take(reply);
      },
    );
    if (!done && wanted()) this.#asked.delete(page);
  }

  #take(reply: ScreeningPage): void {
    this.total = reply.total;
    this.protocols = reply.protocols;
    this.deleted = reply.deleted;
  }

  /** Puts a changed line in the place of the one that was here. */
  replace(line: ScreeningSummary): void {
    this.#pages = new Map(
      [...this.#pages].map(([page, lines]) => [page, lines.map((one) => (one.id === line.id ? line : one))]),
    );
  }
}
