import { expect, test, vi } from 'vitest';
import { codeOf, look } from './camera';

test('what the camera refuses has a code', () => {
  for (const [name, code] of [
    ['NotAllowedError', 'camera-denied'],
    ['SecurityError', 'camera-denied'],
    ['NotFoundError', 'camera-none'],
    ['NotReadableError', 'camera-none'],
    ['OverconstrainedError', 'camera-none'],
  ] as const)
    expect(codeOf(new DOMException('', name))).toBe(code);
  expect(codeOf('nonsense')).toBe('camera-none');
});

test('page without cameras says so', async () => {
  vi.stubGlobal('navigator', {});
  const failure = { code: 'camera-none' };
  await expect(look(document.createElement('video'), new AbortController().signal)).rejects.toMatchObject({
    failure,
  });
  vi.unstubAllGlobals();
});

test('camera is off in the moment in which the page is left, also before it has begun', async () => {
  for (const early of [true, false]) {
    const stop = vi.fn();
    const film = { getTracks: () => [{ stop }] };
    let grant: (film: unknown) => void = () => {};
    const asked = new Promise((granted) => (grant = granted));
    vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: () => asked } });
    const over = new AbortController();
    // A film of which no picture ever comes.
    const video = { play: () => new Promise(() => {}), srcObject: null } as unknown as HTMLVideoElement;
    const looking = look(video, over.signal);
    if (early) over.abort();
    grant(film);
    await looking;
    if (!early) {
      expect(stop).not.toHaveBeenCalled();
      over.abort();
    }
    expect(stop).toHaveBeenCalledTimes(1);
    expect(video.srcObject).toBeNull();
    vi.unstubAllGlobals();
  }
});
