/** What is in the fields of one question: what was recorded, or what was left there unconfirmed. */
import type { Provenance } from '../generated/Provenance';
import type { QuestionView } from '../generated/QuestionView';
import { parsedDraft } from '../lib/drafts.svelte';
import { firstProvenance, provenancesFor } from '../lib/provenance';

export class AnswerFields {
  provenance: Provenance = $state('answered');
  codes: string[] = $state([]);
  typed = $state('');
  day = $state('');
  month = $state('');
  year = $state('');
  /** The fields hold something that an earlier sitting left, and not what is recorded. */
  readonly restored: boolean;
  #first: string;

  constructor(question: QuestionView) {
    const recorded = question.recorded?.answer ?? null;
    this.provenance = firstProvenance(question);
    if (recorded && 'codes' in recorded) this.codes = [...recorded.codes];
    if (recorded && 'text' in recorded) this.typed = recorded.text;
    if (recorded && 'number' in recorded) this.typed = String(recorded.number);
    if (recorded && 'date' in recorded)
      [this.year = '', this.month = '', this.day = ''] = recorded.date.split('-');
    this.#first = this.#all;
    const draft = parsedDraft(question.draft);
    if (draft) this.#restore(question, draft);
    this.restored = draft !== null && this.draft !== '';
  }

  /** What to keep; empty when the fields hold what they began with. */
  get draft(): string {
    const all = this.#all;
    return all === this.#first ? '' : all;
  }

  get #all(): string {
    const { provenance, codes, typed, day, month, year } = this;
    return JSON.stringify({ provenance, codes: codes.toSorted(), typed, day, month, year });
  }

  #restore(question: QuestionView, draft: Record<string, unknown>): void {
    const { codes } = draft;
    this.provenance = provenancesFor(question).find((one) => one === draft.provenance) ?? this.provenance;
    if (Array.isArray(codes))
      this.codes = question.options.map((option) => option.code).filter((code) => codes.includes(code));
    for (const name of ['typed', 'day', 'month', 'year'] as const) {
      const value = draft[name];
      if (typeof value === 'string') this[name] = value;
    }
  }
}
