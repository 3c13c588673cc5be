import { expect, test } from 'vitest';
import { hintFor, type Strength } from './passphrase-strength';

test.each<[string, Strength]>([
  ['', 'empty'],
  ['court', 'too-short'],
  ['neuf lett', 'too-short'],
  ['aaaaaaaaaaaaaaaa', 'repetitive'],
  ['123456789012345', 'repetitive'],
  ['abcdefghijklmnop', 'repetitive'],
  ['chat chat chat chat', 'repetitive'],
  ['un mot assez', 'short'],
  ['brume cerisier tambour', 'fair'],
  ['brume cerisier tambour sel', 'fair'],
  ['brume cerisier tambour ardoise violon', 'good'],
  ['ضباب كرز طبل أردواز كمان', 'good'],
  ['x7Kq9-Vb2Lm4-Tz8Wn3-Rp6Yd1-Hf5', 'good'],
])('%j is %s', (passphrase, expected) => {
  expect(hintFor(passphrase).strength).toBe(expected);
});

test('characters are counted as people count them', () => {
  expect(hintFor('🌊🌊🌊').characters).toBe(3);
});
