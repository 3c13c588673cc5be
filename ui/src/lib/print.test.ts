import { expect, test, vi } from 'vitest';
import { print } from './print';

test('no name of the app stands on a printed sheet', () => {
  document.title = 'Repère';
  let printed = 'nothing was printed';
  vi.stubGlobal('print', () => {
    printed = document.title;
  });
  print();
  expect(printed.trim()).toBe('');
  dispatchEvent(new Event('afterprint'));
  expect(document.title).toBe('Repère');
  vi.unstubAllGlobals();
});
