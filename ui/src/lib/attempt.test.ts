import { expect, test } from 'vitest';
import { Failed } from './api';
import { Attempt } from './attempt.svelte';

const FULL = { code: 'disk-full', parameters: {} };
const fails = () => Promise.reject(new Failed(FULL));

/** Something that runs until it is told to end. */
function slow(): { work: () => Promise<void>; end: () => void; begun: () => number } {
  let begun = 0;
  let end = (): void => {};
  return {
    work: () => {
      begun += 1;
      return new Promise<void>((resolve) => (end = resolve));
    },
    end: () => end(),
    begun: () => begun,
  };
}

test('an attempt is busy while it runs, and says when it was done', async () => {
  const attempt = new Attempt();
  const { work, end } = slow();
  const done = attempt.run(work);
  expect(attempt.busy).toBe(true);
  end();
  expect(await done).toBe(true);
  expect(attempt.busy).toBe(false);
  expect(attempt.failure).toBeNull();
});

test('an attempt that fails keeps why, and does not reject', async () => {
  const attempt = new Attempt();
  expect(await attempt.run(fails)).toBe(false);
  expect(attempt.failure).toEqual(FULL);
  expect(attempt.busy).toBe(false);
});

test('an attempt makes a failure of whatever is thrown, also at once', async () => {
  const attempt = new Attempt();
  const throws = (): Promise<void> => {
    throw new Error('a bug, with the name Amina in it');
  };
  expect(await attempt.run(throws)).toBe(false);
  expect(attempt.failure).toEqual({ code: 'unexpected', parameters: {} });
});

test('an attempt is not begun while another runs, and says nothing of it', async () => {
  const attempt = new Attempt();
  const first = slow();
  const done = attempt.run(first.work);
  expect(await attempt.run(fails)).toBe(false);
  expect(attempt.failure).toBeNull();
  expect(attempt.busy).toBe(true);
  first.end();
  await done;
  expect(first.begun()).toBe(1);
});

test('an attempt that failed is done again by its retry, which takes the failure away', async () => {
  const attempt = new Attempt();
  let wrong = true;
  await attempt.run(() => (wrong ? fails() : Promise.resolve()));
  wrong = false;
  expect(await attempt.retry?.()).toBe(true);
  expect(attempt.failure).toBeNull();
  expect(attempt.retry).toBeUndefined();
});

test('an attempt is done again in another way where one is given', async () => {
  const attempt = new Attempt();
  let asked = 0;
  await attempt.run(fails, () => Promise.resolve(++asked > 0));
  await attempt.retry?.();
  expect(asked).toBe(1);
});

test('an attempt that begins takes away what was said of the last', async () => {
  const attempt = new Attempt();
  await attempt.run(fails);
  const { work, end } = slow();
  const done = attempt.run(work);
  expect(attempt.failure).toBeNull();
  end();
  await done;
});

test('an attempt after others comes when they are over, in their order', async () => {
  const attempt = new Attempt();
  const first = slow();
  const order: string[] = [];
  const done = attempt.run(first.work);
  const second = attempt.after(() => Promise.resolve(order.push('second')));
  const third = attempt.after(() => Promise.resolve(order.push('third')));
  expect(order).toEqual([]);
  first.end();
  await Promise.all([done, second, third]);
  expect(order).toEqual(['second', 'third']);
  expect(await attempt.after(fails)).toBe(false);
  expect(attempt.failure).toEqual(FULL);
});

test('a question takes the reply that is still wanted, and says why it failed', async () => {
  const attempt = new Attempt();
  let taken = '';
  const take = (reply: string): void => void (taken = reply);
  expect(
    await attempt.ask(
      () => true,
      () => Promise.resolve('reply'),
      take,
    ),
  ).toBe(true);
  expect(taken).toBe('reply');
  expect(await attempt.ask(() => true, fails, take)).toBe(false);
  expect(attempt.failure).toEqual(FULL);
  expect(await attempt.retry?.()).toBe(false);
});

test('a question drops a reply and a failure that nobody wants any more', async () => {
  const attempt = new Attempt();
  const take = (): void => expect.unreachable('it was not wanted');
  expect(
    await attempt.ask(
      () => false,
      () => Promise.resolve('reply'),
      take,
    ),
  ).toBe(false);
  expect(await attempt.ask(() => false, fails, take)).toBe(false);
  expect(attempt.failure).toBeNull();
});
