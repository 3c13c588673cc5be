import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Failed } from './api';
import { NoteQueue, type Note } from './notes.svelte';

const note = (text: string, question = 'q1'): Note => ({ kind: 'note', screening: 's', question, text });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A store that keeps what it is given, and fails as often as it is told to. */
function store(failures = 0) {
  const kept: Note[] = [];
  let left = failures;
  const save = async (one: Note): Promise<void> => {
    await Promise.resolve();
    if (left > 0) {
      left -= 1;
      throw new Failed({ code: 'no-space', parameters: {} });
    }
    kept.push(one);
  };
  return { kept, save };
}

describe('a note', () => {
  test('is stored once the typing stops', async () => {
    const { kept, save } = store();
    const queue = new NoteQueue(save, 400);
    queue.type(note('Il'));
    await vi.advanceTimersByTimeAsync(200);
    queue.type(note('Il me le rendra'));
    await vi.advanceTimersByTimeAsync(399);
    expect(kept).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(kept).toEqual([note('Il me le rendra')]);
    expect(queue.state).toBe('saved');
  });

  test('is stored at once when the page is left', async () => {
    const { kept, save } = store();
    const queue = new NoteQueue(save, 400);
    queue.type(note('à la fin'));
    expect(await queue.flush()).toBe(true);
    expect(kept).toEqual([note('à la fin')]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(kept).toHaveLength(1);
  });

  test('of one question does not replace that of another', async () => {
    const { kept, save } = store();
    const queue = new NoteQueue(save, 400);
    queue.type(note('un', 'q1'));
    queue.type(note('deux', 'q2'));
    await queue.flush();
    expect(kept).toEqual([note('un', 'q1'), note('deux', 'q2')]);
  });

  test('that could not be stored is kept, said, and stored later', async () => {
    const { kept, save } = store(1);
    const queue = new NoteQueue(save, 400);
    queue.type(note('important'));
    expect(await queue.flush()).toBe(false);
    expect(queue.state).toBe('failed');
    expect(queue.failure?.code).toBe('no-space');
    expect(queue.pending('note', 's', 'q1')).toBe('important');
    queue.turnPage();
    expect(queue.failure?.code).toBe('no-space');
    expect(await queue.flush()).toBe(true);
    expect(kept).toEqual([note('important')]);
    expect(queue.failure).toBeNull();
    expect(queue.pending('note', 's', 'q1')).toBeNull();
  });

  test('that could not be stored does not hold up the others', async () => {
    const { kept, save } = store(1);
    const queue = new NoteQueue(save, 400);
    queue.type(note('un', 'q1'));
    queue.type(note('deux', 'q2'));
    expect(await queue.flush()).toBe(false);
    expect(kept).toEqual([note('deux', 'q2')]);
    expect([queue.pending('note', 's', 'q1'), queue.pending('note', 's', 'q2')]).toEqual(['un', null]);
    expect(queue.failure?.code).toBe('no-space');
  });

  test('typed while it is being stored is stored again', async () => {
    const kept: string[] = [];
    let release = (): void => {};
    const queue = new NoteQueue(async (one) => {
      await new Promise<void>((resolve) => (release = resolve));
      kept.push(one.text);
    }, 400);
    queue.type(note('a'));
    const first = queue.flush();
    await Promise.resolve();
    queue.type(note('ab'));
    release();
    expect(await first).toBe(false);
    expect(queue.pending('note', 's', 'q1')).toBe('ab');
    await vi.advanceTimersByTimeAsync(400);
    release();
    await vi.advanceTimersByTimeAsync(0);
    expect(kept).toEqual(['a', 'ab']);
  });

  test('that was removed is stored as empty', async () => {
    const { kept, save } = store();
    const queue = new NoteQueue(save, 400);
    queue.type(note(''));
    await queue.flush();
    expect(kept).toEqual([note('')]);
  });

  test('and the words of the person at the same question are two texts', async () => {
    const kept: Note[] = [];
    const queue = new NoteQueue((one) => Promise.resolve(kept.push(one)));
    const said: Note = { ...note('« Il me le rendra »'), kind: 'own-words' };
    queue.type(note('hésite'));
    queue.type(said);
    expect(queue.pending('own-words', 's', 'q1')).toBe('« Il me le rendra »');
    await queue.flush();
    expect(kept).toEqual([note('hésite'), said]);
  });
});
