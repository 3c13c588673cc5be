/** Something that a page does and that can fail: whether it runs, why it failed, and how to do it again. */
import type { Failure } from '../generated/Failure';
import { failureFrom } from './api';

export class Attempt {
  busy = $state(false);
  /** Why the last one failed; none while another runs. */
  failure: Failure | null = $state.raw(null);
  /** Does again what failed. */
  retry: (() => Promise<boolean>) | undefined = $state.raw();
  #last: Promise<boolean> = Promise.resolve(true);

  /**
   * Does one thing at a time: while one runs, another is not begun. Never rejects.
   * @param retry what does it again, where that is more than the work.
   * @returns true when it was done; false when it failed or was not begun.
   */
  run(work: () => Promise<unknown>, retry?: () => Promise<boolean>): Promise<boolean> {
    if (this.busy) return Promise.resolve(false);
    this.#last = this.#do(work, retry ?? (() => this.run(work)));
    return this.#last;
  }

  /** The same after what runs now: for a choice, of which none may be lost. */
  async after(work: () => Promise<unknown>): Promise<boolean> {
    while (this.busy) await this.#last;
    return this.run(work);
  }

  /**
   * Asks at once, whatever runs, where only a reply that is still wanted counts: one that comes, or fails, when
   * something else is on the page is dropped. Never rejects.
   * @returns true when a wanted reply was taken.
   */
  async ask<T>(
    wanted: () => boolean,
    question: () => Promise<T>,
    take: (reply: T) => void,
  ): Promise<boolean> {
    this.forget();
    try {
      const reply = await question();
      if (!wanted()) return false;
      take(reply);
      this.forget();
      return true;
    } catch (thrown) {
      if (wanted()) this.#failed(thrown, () => this.ask(wanted, question, take));
      return false;
    }
  }

  /** Says no more about what failed. */
  forget(): void {
    this.failure = null;
    this.retry = undefined;
  }

  async #do(work: () => Promise<unknown>, retry: () => Promise<boolean>): Promise<boolean> {
    this.busy = true;
    this.forget();
    try {
      await work();
      return true;
    } catch (thrown) {
      this.#failed(thrown, retry);
      return false;
    } finally {
      this.busy = false;
    }
  }

  #failed(thrown: unknown, retry: () => Promise<boolean>): void {
    this.failure = failureFrom(thrown);
    this.retry = retry;
  }
}
