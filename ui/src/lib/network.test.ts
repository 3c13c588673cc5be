import { expect, test } from 'vitest';
import { isMetered } from './network';

const with_ = (saveData?: boolean, type?: string): Parameters<typeof isMetered>[0] =>
  Object.assign(new EventTarget(), { saveData, type });

test('a network is metered where it says so, or where data is to be saved', () => {
  expect(isMetered(undefined)).toBe(null);
  expect(isMetered(with_())).toBe(null);
  expect(isMetered(with_(false, 'other'))).toBe(null);
  expect(isMetered(with_(true))).toBe(true);
  expect(isMetered(with_(false, 'wifi'))).toBe(false);
  expect(isMetered(with_(false, 'cellular'))).toBe(true);
  expect(isMetered(with_(true, 'wifi'))).toBe(true);
});
