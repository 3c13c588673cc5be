/** A referral as it is being written: what is in its form, what that would send, what to keep of it. */
import type { Agency } from '../generated/Agency';
import type { Basis } from '../generated/Basis';
import type { ReferralDraft } from '../generated/ReferralDraft';
import { parsedDraft } from './drafts.svelte';

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
  phone = $state('');
  instructions = $state('');
  #first: string;

  /** @param kept what an earlier sitting left, as it was given to the app. */
  constructor(kept: string | null) {
    this.#first = this.#all;
    const draft = parsedDraft(kept);
    if (!draft) return;
    if (typeof draft.agency === 'string') this.agency = draft.agency;
    if (draft.basis === 'consent' || draft.basis === 'legal-duty') this.basis = draft.basis;
    for (const name of ['answers', 'notes', 'judgement', 'identified', 'contactable'] as const) this[name] = draft[name] === true;
    for (const name of ['ground', 'firstName', 'secondName', 'phone', 'instructions'] as const) {
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
      identity: this.identified ? { firstName: this.firstName.trim(), secondName: this.secondName.trim() } : null,
      safeContact: this.contactable ? { phone: this.phone.trim(), instructions: this.instructions.trim() } : null,
    };
  }

  get #all(): string {
    const { agency, basis, ground, answers, notes, judgement, identified, firstName, secondName, contactable, phone, instructions } = this;
    return JSON.stringify({ agency, basis, ground, answers, notes, judgement, identified, firstName, secondName, contactable, phone, instructions });
  }
}
