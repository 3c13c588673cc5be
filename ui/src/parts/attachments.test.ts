/** Recording: when the microphone is let go, and how long a recording gets. The browser's own parts are stood in for. */
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MOST_RECORDED, record } from '../lib/attachments.svelte';
import Attachments from './Attachments.svelte';

const TYPE = 'audio/webm;codecs=opus';
let recorders: BrowserRecorder[] = [];
let stopped = 0;
/** What the person is asked for the microphone. */
let allow: () => void;

class BrowserRecorder {
  static isTypeSupported = (type: string): boolean => type === TYPE;
  state = 'inactive';
  ondataavailable: ((event: { data: Blob }) => void) | null = null;
  onstop: (() => void) | null = null;
  constructor() {
    recorders.push(this);
  }
  start(): void {
    this.state = 'recording';
  }
  stop(): void {
    this.state = 'inactive';
    this.ondataavailable?.({ data: new Blob(['end']) });
    this.onstop?.();
  }
  /** So many bytes more were recorded. */
  heard(size: number): void {
    this.ondataavailable?.({ data: { size } as Blob });
  }
}

beforeEach(() => {
  recorders = [];
  stopped = 0;
  const stream = { getTracks: () => [{ stop: () => (stopped += 1) }] };
  const asked = new Promise((resolve) => (allow = () => resolve(stream)));
  vi.stubGlobal('MediaRecorder', BrowserRecorder);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('[]')));
  Object.defineProperty(navigator, 'mediaDevices', {
    configurable: true,
    value: { getUserMedia: () => asked },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'mediaDevices');
  document.body.replaceChildren();
});

test('recording is told once that it is as long as it gets', async () => {
  allow();
  const full = vi.fn();
  const recording = await record(TYPE, full);
  const [recorder] = recorders;
  recorder?.heard(MOST_RECORDED - 1);
  expect(full).not.toHaveBeenCalled();
  recorder?.heard(1);
  recorder?.heard(50_000);
  expect(full).toHaveBeenCalledTimes(1);
  recording.discard();
  expect(stopped).toBe(1);
});

test('recording keeps what was said until it was ended', async () => {
  allow();
  const recording = await record(TYPE, () => {});
  const blob = await recording.end();
  expect(await blob.text()).toBe('end');
  expect(stopped).toBe(1);
});

/** The page, with its kind chosen and its recording asked for. */
async function begun(): Promise<Record<string, unknown>> {
  const page = mount(Attachments, { target: document.body, props: { screening: 'one' } });
  flushSync();
  await vi.waitFor(() => expect(document.querySelector('select')).not.toBeNull());
  await new Promise((resolve) => setTimeout(resolve, 0));
  const kind = document.querySelector('select');
  if (!kind) throw new Error('no kind');
  kind.value = 'place';
  // This DOM finds no option that is chosen by `:checked`.
  kind.querySelector = () => kind.selectedOptions[0] ?? null;
  kind.dispatchEvent(new Event('change', { bubbles: true }));
  flushSync();
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.ways button')];
  // A picture, a recording, a file.
  expect(buttons).toHaveLength(3);
  buttons[1]?.click();
  return page;
}

test('microphone that is allowed after the page was hidden is let go at once', async () => {
  const page = await begun();
  await unmount(page);
  expect(stopped).toBe(0);
  allow();
  await vi.waitFor(() => expect(stopped).toBe(1));
  expect(recorders.map((one) => one.state)).toEqual(['inactive']);
});

test('recording ends by itself where it is as long as it gets', async () => {
  const page = await begun();
  allow();
  await vi.waitFor(() => expect(document.querySelector('[data-recording]')).not.toBeNull());
  recorders[0]?.heard(MOST_RECORDED);
  await vi.waitFor(() => expect(stopped).toBe(1));
  expect(recorders[0]?.state).toBe('inactive');
  await unmount(page);
});
