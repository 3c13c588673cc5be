/** The referral of a visit as it is being written. */
import type { VisitReferralDraft } from '../generated/VisitReferralDraft';
import { ReferralFormBase } from './referral-form-base.svelte';

export class VisitReferralForm extends ReferralFormBase<VisitReferralDraft> {
  /** The interviews whose persons agreed. */
  agreed: string[] = $state([]);
  place = $state(false);
  names = $state(false);

  constructor(kept: string | null) {
    super(kept);
    const left = this.restored();
    if (Array.isArray(left.agreed))
      this.agreed = left.agreed.filter((one): one is string => typeof one === 'string');
    this.place = left.place === true;
    this.names = left.names === true;
  }

  protected override forget(): void {
    super.forget();
    this.agreed = [];
    this.place = false;
    this.names = false;
  }

  override get missing(): string | null {
    return (
      super.missing ?? (this.basis === 'consent' && this.agreed.length === 0 ? 'visit-refer-nobody' : null)
    );
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
      choice: this.choice.sent,
    };
  }

  protected get all(): string {
    const { agency, basis, ground, agreed, place, names } = this;
    return JSON.stringify({ agency, basis, ground, agreed, place, names, choice: this.choice.sent });
  }
}
