/** A referral as it is being written: what is in its form, what that would send, what to keep of it. */
import type { ContactChannel } from '../generated/ContactChannel';
import type { Item } from '../generated/Item';
import type { ReferralDraft } from '../generated/ReferralDraft';
import { ReferralFormBase } from './referral-form-base.svelte';

/** In the order in which they are offered. */
export const CHANNELS: ContactChannel[] = ['call', 'text-message', 'in-person', 'through-somebody'];

export class ReferralForm extends ReferralFormBase<ReferralDraft> {
  answers = $state(false);
  notes = $state(false);
  judgement = $state(false);
  /** The pictures and recordings that were chosen, by id. */
  attachments: string[] = $state([]);
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
  readonly #declined: readonly Item[];

  /**
   * @param kept what an earlier sitting left, as it was given to the app.
   * @param declined what the person said no to, of what a referral could add.
   */
  constructor(kept: string | null, declined: readonly Item[] = []) {
    super(kept);
    this.#declined = declined;
    const draft = this.restored();
    // As an earlier version kept it.
    if (typeof draft.phone === 'string')
      Object.assign(draft, { channel: 'call', value: draft.phone, other: draft.instructions });
    for (const name of [
      'answers',
      'notes',
      'judgement',
      'identified',
      'contactable',
      'phoneWatched',
    ] as const)
      this[name] = draft[name] === true;
    // Safe unless somebody said otherwise.
    this.neverLeaveMessage = draft.neverLeaveMessage !== false;
    this.channel = CHANNELS.find((one) => one === draft.channel) ?? null;
    if (Array.isArray(draft.attachments))
      this.attachments = draft.attachments.filter((one): one is string => typeof one === 'string');
    if (Array.isArray(draft.reconsidered))
      this.reconsidered = draft.reconsidered.filter(
        (one): one is Item => one === 'identified' || one === 'contacted',
      );
    for (const name of ['firstName', 'secondName', 'value', 'hours', 'askFor', 'other'] as const) {
      const value = draft[name];
      if (typeof value === 'string') this[name] = value;
    }
  }

  /** Whether an attachment goes along. */
  attach(id: string, chosen: boolean): void {
    const others = this.attachments.filter((one) => one !== id);
    this.attachments = chosen ? [...others, id] : others;
  }

  /** Of what was chosen, only these are still there. */
  keepAttachments(ids: string[]): void {
    if (this.attachments.some((one) => !ids.includes(one)))
      this.attachments = this.attachments.filter((one) => ids.includes(one));
  }

  protected override forget(): void {
    super.forget();
    this.attachments = [];
  }

  /** The person had said no to this, and nobody said here that this has changed. */
  declines(item: Item): boolean {
    return this.#declined.includes(item) && !this.reconsidered.includes(item);
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
      basis: this.sent,
      includeAnswers: this.answers,
      includeNotes: this.notes,
      includeJudgement: this.judgement,
      choice: this.choice.sent,
      attachments: this.attachments,
      identity:
        this.identified && !this.declines('identified')
          ? { firstName: this.firstName.trim(), secondName: this.secondName.trim() }
          : null,
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

  protected get all(): string {
    const { agency, basis, ground, answers, notes, judgement, identified, firstName, secondName } = this;
    const {
      contactable,
      channel,
      value,
      hours,
      askFor,
      neverLeaveMessage,
      phoneWatched,
      other,
      reconsidered,
    } = this;
    return JSON.stringify({
      ...{ agency, basis, ground, answers, notes, judgement, identified, firstName, secondName },
      choice: this.choice.sent,
      attachments: this.attachments,
      ...{ contactable, channel, value, hours, askFor, neverLeaveMessage, phoneWatched, other, reconsidered },
    });
  }
}
