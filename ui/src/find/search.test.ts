import { expect, test } from 'vitest';
import { EVERYTHING, filterOf, isEverything, type Search } from './search';

/** Noon on a Tuesday, where the test runs. */
const NOW = new Date(2026, 10, 24, 12, 0);
const at = (month: number, day: number): string => new Date(2026, month - 1, day).toISOString();

test.each<[string, Partial<Search>, string | null, string | null]>([
  ['any date', {}, null, null],
  ['today from midnight', { when: 'today' }, at(11, 24), null],
  ['today and six days before', { when: 'week' }, at(11, 18), null],
  [
    'a range with its last day',
    { when: 'range', from: '2026-11-01', until: '2026-11-30' },
    at(11, 1),
    at(12, 1),
  ],
  ['a range with one end', { when: 'range', until: '2026-11-12' }, null, at(11, 13)],
  ['a day that is no day', { when: 'range', from: 'hier', until: '99999-01-01' }, null, null],
  [
    'days that are not asked for',
    { when: 'today', from: '2026-01-01', until: '2026-01-02' },
    at(11, 24),
    null,
  ],
])('%s', (_, search, from, before) => {
  const filter = filterOf({ ...EVERYTHING, ...search }, NOW);
  expect([filter.from, filter.before]).toEqual([from, before]);
});

test('a filter that is not chosen is not sent', () => {
  expect(filterOf(EVERYTHING, NOW)).toEqual({
    code: '',
    from: null,
    before: null,
    standing: null,
    protocol: null,
    visit: null,
  });
  expect(filterOf({ ...EVERYTHING, code: ' k42 ', standing: 'put-off', protocol: 'p' }, NOW)).toMatchObject({
    code: ' k42 ',
    standing: 'put-off',
    protocol: 'p',
  });
});

test('the list is unfiltered only while no filter is chosen', () => {
  expect(isEverything(EVERYTHING)).toBe(true);
  expect(isEverything({ ...EVERYTHING, code: 'k' })).toBe(false);
  expect(isEverything({ ...EVERYTHING, standing: 'finished' })).toBe(false);
});
