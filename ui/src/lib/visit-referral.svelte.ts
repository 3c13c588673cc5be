/** The referral of a visit as it is being written. */
import type { VisitReferralDraft } from '../generated/VisitReferralDraft';
import { Written } from './written.svelte';

export class VisitReferralForm extends Written<VisitReferralDraft> {
  /** The interviews whose persons agreed. */
  agreed: string[] = $state([]);
  place = $state(false);
  names = $state(false);
  /** The agency that they agreed to. */
  #asked: string | null;

  constructor(kept: string | null) {
    super(kept);
    const left = this.restored();
    if (Array.isArray(left.agreed)) this.agreed = left.agreed.filter((one): one is string => typeof one === 'string');
    this.place = left.place === true;
    this.names = left.names === true;
    this.#asked = this.agency;
  }

  /** Who agreed, agreed that this agency reads of them, and no other. */
  askAnew(): void {
    if (this.agency === this.#asked) return;
    this.#asked = this.agency;
    this.agreed = [];
    this.place = false;
    this.names = false;
  }

  override get missing(): string | null {
    return super.missing ?? (this.basis === 'consent' && this.agreed.length === 0 ? 'visit-refer-nobody' : null);
  }

  draft(visit: string): VisitReferralDraft | null {
    if (this.agency === null || this.missing !== null) return null;
    return {
      visit,
      agency: this.agency,
      basis: this.sent,
      agreed: this.basis === 'consent' ? this.agreed : [],
      includePlace: this.place,
      includeNames: this.names,
    };
  }

  protected get all(): string {
    const { agency, basis, ground, agreed, place, names } = this;
    return JSON.stringify({ agency, basis, ground, agreed, place, names });
  }
}
