import { expect, test } from 'vitest';
import { firstProvenance, provenancesFor } from './provenance';

test.each([
  [true, true, ['answered', 'volunteered', 'observed', 'reported', 'document']],
  [true, false, ['answered', 'volunteered', 'reported', 'document']],
  [false, true, ['volunteered', 'observed', 'reported', 'document']],
])('asked %s, observed %s', (canAsk, canObserve, expected) => {
  expect(provenancesFor({ canAsk, canObserve })).toEqual(expected);
});

test('a question that is only observed begins as observed', () => {
  // While only observing, a question that cannot be seen is there for what is said unasked.
  expect(firstProvenance({ canAsk: false, canObserve: false, recorded: null })).toBe('volunteered');
  expect(firstProvenance({ canAsk: false, canObserve: true, recorded: null })).toBe('observed');
  expect(firstProvenance({ canAsk: true, canObserve: true, recorded: null })).toBe('answered');
  expect(
    firstProvenance({
      canAsk: true,
      canObserve: true,
      recorded: { answer: { code: 'yes' }, provenance: 'document', recordedAt: '', saidBefore: false },
    }),
  ).toBe('document');
});
