import { describe, expect, test } from 'vitest';
import type { Agency } from '../generated/Agency';
import { ReferralForm } from './referral-form.svelte';

const agency = (id: string): Agency =>
  ({ id, name: id, purpose: '', locale: { locale: 'fr', name: 'français' } }) as Agency;

describe('a half-written referral', () => {
  test('comes back as it was', () => {
    const form = new ReferralForm(null);
    Object.assign(form, {
      agency: 'ccem',
      basis: 'legal-duty',
      ground: 'art. 40',
      answers: true,
      identified: true,
      firstName: 'A.',
      contactable: true,
      channel: 'call',
      value: ' 06 ',
      other: '« le soir »',
      attachments: ['p'],
    });
    const again = new ReferralForm(form.kept);
    expect(again.kept).toBe(form.kept);
    expect(again.draft('s')).toEqual(form.draft('s'));
    expect(again.draft('s')).toEqual({
      screening: 's',
      agency: 'ccem',
      basis: { kind: 'legal-duty', ground: 'art. 40' },
      includeAnswers: true,
      includeNotes: false,
      includeJudgement: false,
      choice: { leftOut: [], chosen: [], chosenAnswers: [] },
      attachments: ['p'],
      identity: { firstName: 'A.', secondName: '' },
      safeContact: {
        channel: 'call',
        value: '06',
        hours: '',
        askFor: '',
        neverLeaveMessage: true,
        phoneWatched: false,
        other: '« le soir »',
      },
    });
  });

  test('takes no attachment along that was not chosen, that is gone, or that was chosen for another agency', () => {
    const form = new ReferralForm(null);
    form.offer([agency('ccem'), agency('other')]);
    form.agency = 'ccem';
    form.askAnew();
    expect(form.draft('s')?.attachments).toEqual([]);
    form.attach('p', true);
    form.attach('q', true);
    form.attach('p', true);
    expect(form.draft('s')?.attachments).toEqual(['q', 'p']);
    form.attach('q', false);
    form.attach('r', true);
    form.keepAttachments(['p', 'q']);
    expect(form.draft('s')?.attachments).toEqual(['p']);
    form.agency = 'other';
    form.askAnew();
    expect(form.draft('s')?.attachments).toEqual([]);
  });

  test('is nothing to keep when only the page chose', () => {
    const form = new ReferralForm(null);
    form.offer([agency('ccem')]);
    expect([form.agency, form.kept]).toEqual(['ccem', '']);
    form.notes = true;
    expect(form.kept).not.toBe('');
    form.notes = false;
    expect(form.kept).toBe('');
  });

  test.each([
    ['gone', 'consent', ['a', 'b'], [null, null, '06']],
    ['gone', 'consent', ['a'], ['a', null, '06']],
    ['gone', 'legal-duty', ['a'], ['a', 'legal-duty', '06']],
    ['a', 'consent', ['a', 'b'], ['a', 'consent', '06']],
    [null, 'consent', ['a'], ['a', 'consent', '06']],
  ])(
    'to %s by %s, offered %j, is then %j: what was agreed for one agency counts for no other',
    (chosen, basis, offered, expected) => {
      const form = new ReferralForm(
        JSON.stringify({ agency: chosen, basis, value: '06', contactable: true }),
      );
      form.offer(offered.map(agency));
      expect([form.agency, form.basis, form.value]).toEqual(expected);
    },
  );

  test('asks anew when another agency is chosen', () => {
    const form = new ReferralForm(JSON.stringify({ agency: 'a', basis: 'consent', firstName: 'A.' }));
    form.agency = 'b';
    form.askAnew();
    expect([form.basis, form.firstName, form.missing]).toEqual([null, 'A.', 'referral-basis-missing']);
  });

  test('of an earlier version keeps its number', () => {
    const form = new ReferralForm(
      JSON.stringify({
        agency: 'a',
        basis: 'consent',
        phone: '06',
        instructions: 'le soir',
        contactable: true,
      }),
    );
    expect(form.draft('s')?.safeContact).toMatchObject({
      channel: 'call',
      value: '06',
      other: 'le soir',
      neverLeaveMessage: true,
    });
  });

  test('sends nothing that the person said no to', () => {
    const kept = JSON.stringify({
      agency: 'a',
      basis: 'consent',
      identified: true,
      firstName: 'A.',
      contactable: true,
      channel: 'call',
      value: '06',
    });
    const form = new ReferralForm(kept, ['identified', 'contacted']);
    expect(form.draft('s')).toMatchObject({ identity: null, safeContact: null });
    form.reconsidered.push('identified');
    expect(form.draft('s')).toMatchObject({ identity: { firstName: 'A.' }, safeContact: null });
  });

  test.each(['', '{', '{"basis":"other","ground":3,"answers":"yes","agency":{}}'])(
    'that cannot be read (%j) is an empty one',
    (kept) => {
      expect(new ReferralForm(kept).kept).toBe('');
    },
  );
});

test.each([
  [{}, 'referral-agency-missing', false],
  [{ agency: 'a' }, 'referral-basis-missing', true],
  [{ agency: 'a', basis: 'consent' }, null, true],
  [{ agency: 'a', basis: 'legal-duty', ground: ' ' }, 'referral-ground-missing', false],
  [{ agency: 'a', basis: 'legal-duty', ground: 'art. 40' }, null, true],
])('%j lacks %s', (part, missing, shown) => {
  const form = Object.assign(new ReferralForm(null), part);
  expect([form.missing, form.draft('s') !== null]).toEqual([missing, shown]);
});
