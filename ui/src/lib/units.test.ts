import { expect, test } from 'vitest';
import { convert, decimal, MEASURES, unitsOf, type Measure } from './units';

test.each([
  [1, 'length', 'km', 'm', 1000],
  [1, 'length', 'mi', 'km', 1.609344],
  [12, 'length', 'in', 'ft', 1],
  [2, 'weight', 'kg', 'g', 2000],
  [16, 'weight', 'oz', 'lb', 1],
  [1, 'volume', 'gal', 'l', 3.785411784],
  [100, 'temperature', 'celsius', 'fahrenheit', 212],
  [-40, 'temperature', 'fahrenheit', 'celsius', -40],
  [37, 'temperature', 'celsius', 'celsius', 37],
] as const)('%d %s in %s is so much in %s', (value, measure, from, to, expected) => {
  expect(convert(value, measure, from, to)).toBeCloseTo(expected, 9);
});

test('a unit converted there and back is the same', () => {
  for (const measure of Object.keys(MEASURES) as Measure[]) {
    for (const from of unitsOf(measure))
      for (const to of unitsOf(measure))
        expect(convert(convert(7.5, measure, from, to), measure, to, from)).toBeCloseTo(7.5, 9);
  }
});

test.each([
  ['12', 12],
  ['12,5', 12.5],
  ['12.5', 12.5],
  [' 1 000 ', 1000],
  ['-3', -3],
  ['١٢٫٥', 12.5],
  ['', null],
  ['-', null],
  ['1.2.3', null],
  ['douze', null],
])('%j is read as %s', (typed, expected) => {
  expect(decimal(typed)).toBe(expected);
});
