import { expect, test, vi } from 'vitest';
import { poll } from './polling';

test('polling goes on until it is stopped, whatever happens', async () => {
  vi.useFakeTimers();
  let looks = 0;
  const stop = poll(() => {
    looks += 1;
    return looks === 1 ? Promise.reject(new Error('offline')) : Promise.resolve();
  });
  await vi.advanceTimersByTimeAsync(999);
  expect(looks).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(looks).toBe(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(looks).toBe(3);
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toBe(3);
  vi.useRealTimers();
});
