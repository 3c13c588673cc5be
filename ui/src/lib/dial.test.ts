import { expect, test } from 'vitest';
import type { Contact } from '../generated/Contact';
import { dial } from './dial';

function check(number: string | null, byTextMessage: boolean, expected: string): void {
  expect(dial({ number, byTextMessage } as Contact)).toBe(expected);
}

test('a number is dialled without its spaces', () => {
  check('01 44 52 88 90', false, 'tel:0144528890');
  check('+33 1 44', false, 'tel:+33144');
  check('114', true, 'sms:114');
});
