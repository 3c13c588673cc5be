/** A referral as it is being written: what is in its form, what that would send, what to keep of it. */
import type { Agency } from '../generated/Agency';
import type { Basis } from '../generated/Basis';
import type { ContactChannel } from '../generated/ContactChannel';
import type { Item } from '../generated/Item';
import type { ReferralDraft } from '../generated/ReferralDraft';
import { parsedDraft } from './drafts.svelte';

/** In the order in which they are offered. */
export const CHANNELS: ContactChannel[] = ['call', 'text-message', 'in-person', 'through-somebody'];

export class ReferralForm {
  agency: string | null = $state(null);
  basis: Basis['kind'] | null = $state(null);
  ground = $state('');
  answers = $state(false);
  notes = $state(false);
  judgement = $state(false);
  identified = $state(false);
  firstName = $state('');
  secondName = $state('');
  contactable = $state(false);
  channel: ContactChannel | null = $state(null);
  value = $state('');
  hours = $state('');
  askFor = $state('');
  neverLeaveMessage = $state(true);
  phoneWatched = $state(false);
  other = $state('');
  /** What the person had said no to, and agrees to since. */
  reconsidered: Item[] = $state([]);
  #first: string;
  readonly #declined: readonly Item[];

  /**
   * @param kept what an earlier sitting left, as it was given to the app.
   * @param declined what the person said no to, of what a referral could add.
   */
  constructor(kept: string | null, declined: readonly Item[] = []) {
    this.#declined = declined;
    this.#first = this.#all;
    const draft = parsedDraft(kept);
    if (!draft) return;
    // As an earlier version kept it.
    if (typeof draft.phone === 'string') Object.assign(draft, { channel: 'call', value: draft.phone, other: draft.instructions });
    if (typeof draft.agency === 'string') this.agency = draft.agency;
    if (draft.basis === 'consent' || draft.basis === 'legal-duty') this.basis = draft.basis;
    for (const name of ['answers', 'notes', 'judgement', 'identified', 'contactable', 'phoneWatched'] as const) this[name] = draft[name] === true;
    // Safe unless somebody said otherwise.
    this.neverLeaveMessage = draft.neverLeaveMessage !== false;
    this.channel = CHANNELS.find((one) => one === draft.channel) ?? null;
    if (Array.isArray(draft.reconsidered)) this.reconsidered = draft.reconsidered.filter((one): one is Item => one === 'identified' || one === 'contacted');
    for (const name of ['ground', 'firstName', 'secondName', 'value', 'hours', 'askFor', 'other'] as const) {
      const value = draft[name];
      if (typeof value === 'string') this[name] = value;
    }
  }

  /** Takes the agencies that there are: the only one is chosen, one that is gone is not. */
  offer(agencies: Agency[]): void {
    const known = agencies.some((one) => one.id === this.agency);
    const [first] = agencies;
    const only = agencies.length === 1 && first ? first.id : null;
    // Nobody wrote what the page chose by itself.
    const untouched = this.#all === this.#first;
    if (!known) this.agency = only;
    if (untouched) this.#first = this.#all;
  }

  /** The person had said no to this, and nobody said here that this has changed. */
  declines(item: Item): boolean {
    return this.#declined.includes(item) && !this.reconsidered.includes(item);
  }

  /** What to keep; empty when nothing was chosen or written. */
  get kept(): string {
    const all = this.#all;
    return all === this.#first ? '' : all;
  }

  /** What has to be said before anything is sealed: an id of a sentence, or null. */
  get missing(): string | null {
    if (this.agency === null) return 'referral-agency-missing';
    if (this.basis === null) return 'referral-basis-missing';
    if (this.basis === 'legal-duty' && this.ground.trim() === '') return 'referral-ground-missing';
    return null;
  }

  /**
   * What would be sent, previewed and sealed alike. Null without an agency, and for a legal duty
   * that is not said yet. Before a ground is chosen it is shown as with consent, because a person
   * who is asked for it sees first what the agency would read; it cannot be sealed then.
   */
  draft(screening: string): ReferralDraft | null {
    if (this.agency === null || this.missing === 'referral-ground-missing') return null;
    return {
      screening,
      agency: this.agency,
      basis: this.basis === 'legal-duty' ? { kind: 'legal-duty', ground: this.ground.trim() } : { kind: 'consent' },
      includeAnswers: this.answers,
      includeNotes: this.notes,
      includeJudgement: this.judgement,
      identity: this.identified && !this.declines('identified') ? { firstName: this.firstName.trim(), secondName: this.secondName.trim() } : null,
      safeContact:
        this.contactable && this.channel && !this.declines('contacted')
          ? {
              channel: this.channel,
              value: this.value.trim(),
              hours: this.hours.trim(),
              askFor: this.askFor.trim(),
              neverLeaveMessage: this.neverLeaveMessage,
              phoneWatched: this.phoneWatched,
              other: this.other.trim(),
            }
          : null,
    };
  }

  get #all(): string {
    const { agency, basis, ground, answers, notes, judgement, identified, firstName, secondName } = this;
    const { contactable, channel, value, hours, askFor, neverLeaveMessage, phoneWatched, other, reconsidered } = this;
    return JSON.stringify({
      ...{ agency, basis, ground, answers, notes, judgement, identified, firstName, secondName },
      ...{ contactable, channel, value, hours, askFor, neverLeaveMessage, phoneWatched, other, reconsidered },
    });
  }
}
