import { expect, test } from 'vitest';
import { grouped } from './enrolment-code';

test.each([
  ['', ''],
  ['abcde12345', 'ABCDE 12345'],
  ['ab-cd e1', 'ABCDE 1'],
  [' ABCDE-FGHJK-MNPQR-STVWX-YZ012-34567 ', 'ABCDE FGHJK MNPQR STVWX YZ012 34567'],
  ['pas un code !', 'pas un code !'],
  ['ABCDE FGHJK MNPQR STVWX YZ012 345678', 'ABCDE FGHJK MNPQR STVWX YZ012 345678'],
])('%j is shown as %j', (typed, expected) => {
  expect(grouped(typed)).toBe(expected);
});
