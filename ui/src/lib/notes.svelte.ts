/**
 * Notes are saved as they are typed. The queue holds what the app has not confirmed yet, one text
 * a question; a text leaves the queue only when the app has stored exactly that text.
 */
import type { Failure } from '../generated/Failure';
import { Attempt } from './attempt.svelte';

/** The worker's note, or the person's own words: two texts at one question, kept apart. */
export type NoteKind = 'note' | 'own-words';

export interface Note {
  kind: NoteKind;
  screening: string;
  question: string;
  text: string;
}

export type NoteState = 'idle' | 'waiting' | 'saved' | 'failed';

export class NoteQueue {
  /** What the page says about it. */
  state: NoteState = $state('idle');
  readonly #attempt = new Attempt();
  #save: (note: Note) => Promise<unknown>;
  #delay: number;
  #pending = new Map<string, Note>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | null = null;

  /**
   * @param save stores one note; rejects when it could not.
   * @param delay milliseconds of silence before a note is stored.
   */
  constructor(save: (note: Note) => Promise<unknown>, delay = 400) {
    this.#save = save;
    this.#delay = delay;
  }

  get failure(): Failure | null {
    return this.#attempt.failure;
  }

  /** Takes what has been typed so far. */
  type(note: Note): void {
    this.#pending.set(keyOf(note), note);
    this.state = 'waiting';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#delay);
  }

  /** What is not stored yet for a question, if anything: a page that comes back shows it. */
  pending(kind: NoteKind, screening: string, question: string): string | null {
    return this.#pending.get(`${kind} ${screening} ${question}`)?.text ?? null;
  }

  /** Stores everything now. True when nothing is left. */
  flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    // One flush at a time; who asks meanwhile gets a flush that begins after it.
    const previous = this.#running ?? Promise.resolve(true);
    const next = previous.then(() => this.#storeAll());
    this.#running = next;
    void next.finally(() => {
      if (this.#running === next) this.#running = null;
    });
    return next;
  }

  /** The page shows another question: what was said about the last one no longer applies. */
  turnPage(): void {
    if (this.#pending.size === 0) {
      this.state = 'idle';
      this.#attempt.forget();
    }
  }

  async #storeAll(): Promise<boolean> {
    const stored = await this.#attempt.run(async () => {
      const failed: unknown[] = [];
      for (const [key, note] of [...this.#pending]) {
        const [saved] = await Promise.allSettled([this.#save(note)]);
        // The other notes are stored all the same: only what could not be stored stays here.
        if (saved.status === 'rejected') failed.push(saved.reason);
        // More may have been typed while it was being stored.
        else if (this.#pending.get(key) === note) this.#pending.delete(key);
      }
      if (failed.length > 0) throw failed[0];
    });
    if (!stored) this.state = 'failed';
    if (!stored || this.#pending.size > 0) return false;
    if (this.state !== 'idle') this.state = 'saved';
    return true;
  }
}

function keyOf(note: Note): string {
  return `${note.kind} ${note.screening} ${note.question}`;
}
