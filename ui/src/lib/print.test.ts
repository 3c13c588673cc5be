import { expect, test, vi } from 'vitest';
import { print } from './print';

test('no name of the app stands on a printed sheet', () => {
  document.title = 'Repère';
  let printed = 'nothing was printed';
  vi.stubGlobal('print', () => {
    printed = document.title;
  });
  print();
  expect(printed).toBe('–');
  dispatchEvent(new Event('afterprint'));
  expect(document.title).toBe('Repère');
  vi.unstubAllGlobals();
});

test('no name of the app stands where the platform prints by a key of its own', () => {
  document.title = 'Repère';
  dispatchEvent(new Event('beforeprint'));
  expect(document.title).toBe('–');
  dispatchEvent(new Event('afterprint'));
  expect(document.title).toBe('Repère');
});
