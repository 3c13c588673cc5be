/** Which provenances a question can have; a page's matter, because it draws them. */
import type { Provenance } from '../generated/Provenance';
import type { QuestionView } from '../generated/QuestionView';

/** In the order of the page. What was said unasked, told by others or read is always possible. */
export function provenancesFor(question: Pick<QuestionView, 'canAsk' | 'canObserve'>): Provenance[] {
  const all: Provenance[] = [];
  if (question.canAsk) all.push('answered');
  all.push('volunteered');
  if (question.canObserve) all.push('observed');
  all.push('reported', 'document');
  return all;
}

/** What stands at first: what was recorded, else asking, else observing, else what is said unasked. */
export function firstProvenance(
  question: Pick<QuestionView, 'canAsk' | 'canObserve' | 'recorded'>,
): Provenance {
  return (
    question.recorded?.provenance ??
    provenancesFor(question).find((one) => one === 'answered' || one === 'observed') ??
    'volunteered'
  );
}
