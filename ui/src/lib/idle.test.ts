import { afterEach, expect, test, vi } from 'vitest';
import { idleness, watchIdle } from './idle';

test.each([
  [0, 300_000, 'active'],
  [269_999, 300_000, 'active'],
  [270_000, 300_000, 'warning'],
  [299_999, 300_000, 'warning'],
  [300_000, 300_000, 'over'],
  // Very short times still warn.
  [4_000, 10_000, 'active'],
  [5_000, 10_000, 'warning'],
] as const)('%d ms idle of %d is %s', (idle, lockAfter, expected) => {
  expect(idleness(idle, lockAfter)).toBe(expected);
});

afterEach(() => {
  vi.useRealTimers();
});

test('a touch answers the warning; a touch after the time does not', () => {
  vi.useFakeTimers();
  const said: string[] = [];
  const { stop } = watchIdle(60, (one) => said.push(one));
  vi.advanceTimersByTime(31_000);
  dispatchEvent(new Event('pointerdown'));
  expect(said).toEqual(['warning', 'active']);
  // The device sleeps: the clock goes on and the timers do not.
  vi.setSystemTime(Date.now() + 3_600_000);
  dispatchEvent(new Event('keydown'));
  expect(said).toEqual(['warning', 'active', 'over']);
  stop();
});

test('a touch on the warning does nothing but what its button does', () => {
  vi.useFakeTimers();
  const said: string[] = [];
  const { stop, stay } = watchIdle(60, (one) => said.push(one));
  document.body.innerHTML = '<div data-idle-warning><button>Rester</button></div>';
  vi.advanceTimersByTime(31_000);
  document.querySelector('button')?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(said).toEqual(['warning']);
  stay();
  expect(said).toEqual(['warning', 'active']);
  stop();
});
