import { expect, test } from 'vitest';
import { VisitReferralForm } from './visit-referral-form.svelte';

const KEPT = {
  agency: 'ccem',
  basis: 'consent',
  ground: '',
  agreed: ['s1', 's2'],
  place: true,
  names: false,
  choice: { leftOut: ['p/i'], chosen: [], chosenAnswers: [] },
};

test('a half-written referral of a visit comes back as it was, and is sent so', () => {
  const form = new VisitReferralForm(JSON.stringify(KEPT));
  expect(JSON.parse(form.kept)).toEqual(KEPT);
  form.askAnew();
  expect(form.draft('v')).toEqual({
    visit: 'v',
    agency: 'ccem',
    basis: { kind: 'consent' },
    agreed: ['s1', 's2'],
    includePlace: true,
    includeNames: false,
    choice: { leftOut: ['p/i'], chosen: [], chosenAnswers: [] },
  });
});

test('a half-written referral of a visit forgets who agreed when another agency would read', () => {
  const form = new VisitReferralForm(JSON.stringify(KEPT));
  form.agency = 'elsewhere';
  form.askAnew();
  expect([form.basis, form.agreed, form.place, form.names]).toEqual([null, [], false, false]);
});

test.each([
  [{ agency: null }, 'referral-agency-missing'],
  [{ basis: null }, 'referral-basis-missing'],
  [{ agreed: [] }, 'visit-refer-nobody'],
  [{ basis: 'legal-duty', ground: ' ' }, 'referral-ground-missing'],
  [{ basis: 'legal-duty', ground: 'art. 40', agreed: [] }, null],
  [{}, null],
])('with %j misses %j, and is sent only when nothing is missing', (changed, missing) => {
  const form = new VisitReferralForm(JSON.stringify({ ...KEPT, ...changed }));
  expect(form.missing).toBe(missing);
  expect(form.draft('v') === null).toBe(missing !== null);
});

test.each(['', '{', '{"agency":3,"agreed":"all","place":"yes"}'])(
  'that cannot be read (%j) is an empty one',
  (kept) => {
    expect(new VisitReferralForm(kept).kept).toBe('');
  },
);
