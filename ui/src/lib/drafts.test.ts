import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Failed } from './api';
import { DraftKeeper, parsedDraft } from './drafts.svelte';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A keeper and what reached the app, in order. */
function keeper(stored = '', failures = 0) {
  const sent: string[] = [];
  let left = failures;
  const drafts = new DraftKeeper(async (draft) => {
    await Promise.resolve();
    if (left > 0) {
      left -= 1;
      throw new Failed({ code: 'no-space', parameters: {} });
    }
    sent.push(draft);
  }, stored);
  return { drafts, sent };
}

describe('a draft', () => {
  test('is kept once the typing stops, and removed when nothing is left of it', async () => {
    const { drafts, sent } = keeper();
    drafts.type('');
    await vi.advanceTimersByTimeAsync(1000);
    drafts.type('a');
    await vi.advanceTimersByTimeAsync(300);
    drafts.type('ab');
    await vi.advanceTimersByTimeAsync(499);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual(['ab']);
    drafts.type('');
    await vi.advanceTimersByTimeAsync(500);
    expect(sent).toEqual(['ab', '']);
  });

  test('is kept at once when the page is hidden, and only once', async () => {
    const { drafts, sent } = keeper('old');
    drafts.type('new');
    expect(await drafts.flush()).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await drafts.flush()).toBe(true);
    expect(sent).toEqual(['new']);
  });

  test('that could not be kept is said, and kept later', async () => {
    const { drafts, sent } = keeper('', 1);
    drafts.type('a');
    expect(await drafts.flush()).toBe(false);
    expect(drafts.failure?.code).toBe('no-space');
    expect(await drafts.flush()).toBe(true);
    expect([sent, drafts.failure]).toEqual([['a'], null]);
  });

  test('does not come back after the answer that replaces it', async () => {
    const { drafts, sent } = keeper();
    drafts.type('a');
    let answered = (_: boolean): void => {};
    const replaced = drafts.replacedBy(() => new Promise<boolean>((resolve) => (answered = resolve)));
    const hidden = drafts.flush();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([]);
    answered(true);
    expect(await replaced).toBe(true);
    expect(await hidden).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([]);
  });

  test('that came too late for the answer goes with it', async () => {
    const { drafts, sent } = keeper();
    let answered: (done: boolean) => void = () => {};
    const replaced = drafts.replacedBy(() => new Promise<boolean>((resolve) => (answered = resolve)));
    drafts.type('later');
    answered(true);
    expect(await replaced).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([]);
  });

  test('stays when the answer could not be recorded', async () => {
    const { drafts, sent } = keeper();
    drafts.type('a');
    expect(await drafts.replacedBy(() => Promise.resolve(false))).toBe(false);
    await drafts.flush();
    expect(sent).toEqual(['a']);
  });

  test('stays when recording the answer fails, which is passed on', async () => {
    const { drafts, sent } = keeper();
    drafts.type('a');
    await expect(drafts.replacedBy(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
    await drafts.flush();
    expect(sent).toEqual(['a']);
  });

  test('on its way is stored before the answer that replaces it', async () => {
    const { drafts, sent } = keeper();
    drafts.type('a');
    void drafts.flush();
    await drafts.replacedBy(() => {
      sent.push('answer');
      return Promise.resolve(true);
    });
    expect(sent).toEqual(['a', 'answer']);
  });
});

test.each([
  [null, null],
  ['', null],
  ['{', null],
  ['[1]', null],
  ['"x"', null],
  ['null', null],
  ['{"typed":"7"}', { typed: '7' }],
])('the draft %j is read as %j', (draft, expected) => {
  expect(parsedDraft(draft)).toEqual(expected);
});
