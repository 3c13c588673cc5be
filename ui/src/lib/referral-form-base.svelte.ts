/** What every referral has that is being written: to whom, on what ground, and what to keep of it. */
import type { Agency } from '../generated/Agency';
import type { Basis } from '../generated/Basis';
import { parsedDraft } from './drafts.svelte';
import { TellChoice } from './tell-choice.svelte';

export abstract class ReferralFormBase<Draft> {
  agency: string | null = $state(null);
  basis: Basis['kind'] | null = $state(null);
  ground = $state('');
  /** Which of what was noticed is told. */
  readonly choice = new TellChoice();
  /** What an earlier sitting left, as it was given to the app. */
  readonly stored: string;
  #first = '';
  /** The agency that what is agreed was agreed for; none while none was chosen. */
  #asked: string | null = null;

  constructor(stored: string | null) {
    this.stored = stored ?? '';
  }

  /** What would be sent, previewed and sealed alike; null while it cannot be said. */
  abstract draft(of: string): Draft | null;

  /** Everything in the form, as text. */
  protected abstract get all(): string;

  /** Marks the empty form, and gives what an earlier sitting left, after what every form takes of it. */
  protected restored(): Record<string, unknown> {
    this.#first = this.all;
    const left = parsedDraft(this.stored) ?? {};
    if (typeof left.agency === 'string') this.agency = left.agency;
    if (left.basis === 'consent' || left.basis === 'legal-duty') this.basis = left.basis;
    if (typeof left.ground === 'string') this.ground = left.ground;
    this.choice.restore(left.choice);
    this.#asked = this.agency;
    return left;
  }

  /** Whoever agreed, agreed that one agency reads of them: for another, they are asked anew. */
  askAnew(): void {
    if (this.agency === this.#asked) return;
    if (this.#asked !== null) this.forget();
    this.#asked = this.agency;
  }

  /** What was agreed for another agency. */
  protected forget(): void {
    if (this.basis === 'consent') this.basis = null;
    this.choice.forget();
  }

  /** Takes the agencies that there are: the only one is chosen, one that is gone is not. */
  offer(agencies: Agency[]): void {
    const known = agencies.some((one) => one.id === this.agency);
    const [first] = agencies;
    const only = agencies.length === 1 && first ? first.id : null;
    // Nobody wrote what the page chose by itself.
    const untouched = this.all === this.#first;
    if (!known) this.agency = only;
    this.askAnew();
    if (untouched) this.#first = this.all;
  }

  /** What to keep; empty when nothing was chosen or written. */
  get kept(): string {
    const all = this.all;
    return all === this.#first ? '' : all;
  }

  /** What has to be said before anything is sealed: an id of a sentence, or null. */
  get missing(): string | null {
    if (this.agency === null) return 'referral-agency-missing';
    if (this.basis === null) return 'referral-basis-missing';
    if (this.basis === 'legal-duty' && this.ground.trim() === '') return 'referral-ground-missing';
    return null;
  }

  /** The ground as it is sent. */
  protected get sent(): Basis {
    return this.basis === 'legal-duty'
      ? { kind: 'legal-duty', ground: this.ground.trim() }
      : { kind: 'consent' };
  }
}
