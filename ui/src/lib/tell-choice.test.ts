import { describe, expect, test } from 'vitest';
import type { Agency } from '../generated/Agency';
import { ReferralForm } from './referral-form.svelte';
import { TellChoice } from './tell-choice.svelte';

describe('the choice of what is told', () => {
  test.each([
    ['told unless it is left out', false, true, []],
    ['left out', false, false, [['i', false]]],
    [
      'told again',
      false,
      true,
      [
        ['i', false],
        ['i', true],
      ],
    ],
    ['out where the pack keeps it', true, false, []],
    ['told where it is chosen', true, true, [['i', true]]],
    [
      'out again',
      true,
      false,
      [
        ['i', true],
        ['i', false],
      ],
    ],
  ] as const)('an indication is %s', (_, kept, told, acts) => {
    const choice = new TellChoice();
    for (const [id, on] of acts) choice.tell(id, kept, on);
    expect(choice.tells('i', kept)).toBe(told);
    expect(choice.tells('j', kept)).toBe(!kept);
  });

  test('is the same draft in whatever order it was made', () => {
    const [one, other] = [new TellChoice(), new TellChoice()];
    for (const id of ['b', 'a', 'c']) one.tell(id, false, false);
    for (const id of ['c', 'b', 'a']) other.tell(id, false, false);
    expect(one.sent).toEqual(other.sent);
  });

  test.each([undefined, null, 7, 'x', [], {}, { leftOut: 'a', chosen: [1], chosenAnswers: null }])(
    'is none in a draft that has %j',
    (left) => {
      const choice = new TellChoice();
      choice.restore(left);
      expect(choice.sent).toEqual({ leftOut: [], chosen: [], chosenAnswers: [] });
    },
  );

  test('comes back with the half-written referral, and what the pack keeps is chosen for one agency', () => {
    const form = new ReferralForm(null);
    const agencies = ['a', 'b'].map((id) => ({ id, name: id }) as Agency);
    form.offer(agencies);
    form.agency = 'a';
    form.askAnew();
    form.choice.tell('weak', false, false);
    form.choice.tell('offence', true, true);
    form.choice.tellAnswer('q', true);
    const again = new ReferralForm(form.kept);
    expect(again.choice.sent).toEqual({ leftOut: ['weak'], chosen: ['offence'], chosenAnswers: ['q'] });
    again.offer(agencies);
    again.agency = 'b';
    again.askAnew();
    expect(again.choice.sent).toEqual({ leftOut: ['weak'], chosen: [], chosenAnswers: [] });
  });
});
