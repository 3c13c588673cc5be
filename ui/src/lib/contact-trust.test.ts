import { describe, expect, it } from 'vitest';
import type { Contact } from '../generated/Contact';
import { listTrust } from './contact-trust';

const contact = (official: boolean, readOn: string | null, verifiedOn: string | null = null): Contact =>
  ({ official, readOn, verifiedOn }) as Contact;

describe('the trust of a list of numbers', () => {
  it.each([
    ['nobody verified any', [contact(false, null), contact(false, '2026-11-29')], { all: 'unverified' }],
    [
      'all are official, and as old as the oldest',
      [contact(true, '2026-11-29'), contact(true, '2026-11-02')],
      { all: 'official', readOn: '2026-11-02' },
    ],
    ['some are official', [contact(true, '2026-11-29'), contact(false, null)], { all: 'mixed' }],
    ['one is verified', [contact(true, '2026-11-29', '2026-12-01'), contact(false, null)], { all: 'mixed' }],
    ['there are none', [], { all: 'mixed' }],
  ])('%s', (_, contacts, expected) => {
    expect(listTrust(contacts)).toEqual(expected);
  });
});
