/**
 * What is in the fields and not confirmed is kept by the app as a draft, so that hiding the page
 * loses nothing and decides nothing: a draft is not an answer, and leaves the device in no referral.
 */
import type { Failure } from '../generated/Failure';
import { failureFrom } from './api';

export class DraftKeeper {
  /** Why the last text could not be kept. */
  failure: Failure | null = $state.raw(null);
  #save: (draft: string) => Promise<unknown>;
  #delay: number;
  /** What the app has; empty is none. */
  #stored: string;
  #wanted: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<unknown> | null = null;

  /**
   * @param save stores one draft, or removes it when it is empty; rejects when it could not.
   * @param stored what the app already has.
   * @param delay milliseconds of silence before a draft is stored.
   */
  constructor(save: (draft: string) => Promise<unknown>, stored: string, delay = 500) {
    this.#save = save;
    this.#stored = stored;
    this.#wanted = stored;
    this.#delay = delay;
  }

  /** Takes what is in the fields now; empty when nothing has to be kept. */
  type(draft: string): void {
    this.#wanted = draft;
    clearTimeout(this.#timer);
    if (draft !== this.#stored || this.#running)
      this.#timer = setTimeout(() => void this.flush(), this.#delay);
  }

  /** Stores what is in the fields now. True when the app has exactly that. */
  flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    return this.#after(() => this.#store());
  }

  /**
   * Does what takes the draft's place, an answer or a sealed referral; the app removes the draft
   * with it. Nothing is kept while it runs, so that no draft comes back after it; what is typed
   * meanwhile was too late for it, and is dropped with the draft.
   * @param work true when it was done; where it rejects, so does this, and the draft stays.
   */
  replacedBy(work: () => Promise<boolean>): Promise<boolean> {
    clearTimeout(this.#timer);
    return this.#after(async () => {
      let done = false;
      try {
        done = await work();
        return done;
      } finally {
        if (done) {
          clearTimeout(this.#timer);
          this.#stored = '';
          this.#wanted = '';
          this.failure = null;
        } else {
          this.type(this.#wanted);
        }
      }
    });
  }

  /** One at a time, and at once when nothing runs. */
  #after<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#running ? this.#running.then(work) : work();
    const settled = next.then(
      () => {},
      () => {},
    );
    this.#running = settled;
    void settled.then(() => {
      if (this.#running === settled) this.#running = null;
    });
    return next;
  }

  async #store(): Promise<boolean> {
    const wanted = this.#wanted;
    if (wanted === this.#stored) return true;
    try {
      await this.#save(wanted);
      this.#stored = wanted;
      this.failure = null;
      return this.#wanted === wanted;
    } catch (thrown) {
      this.failure = failureFrom(thrown);
      return false;
    }
  }
}

/** A draft as the page gave it, or null when it is none: its text is never trusted to be right. */
export function parsedDraft(draft: string | null): Record<string, unknown> | null {
  if (!draft) return null;
  try {
    const value: unknown = JSON.parse(draft);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
