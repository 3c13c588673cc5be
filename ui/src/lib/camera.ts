/** The camera, while a page looks through it and no longer. */
import type { Failure } from '../generated/Failure';
import { Failed } from './api';

const failed = (code: string): Failed => new Failed({ code, parameters: {} } satisfies Failure);

/**
 * Lets a film run in an element until `over` is aborted, at whatever step that is: the camera is off at once.
 * @throws {Failed} `camera-none` or `camera-denied`.
 */
export async function look(video: HTMLVideoElement, over: AbortSignal): Promise<void> {
  // Where the page is not served as the app serves it, there is no such thing.
  const devices = (navigator as Partial<Navigator>).mediaDevices;
  if (!devices) throw failed('camera-none');
  let film: MediaStream;
  try {
    film = await devices.getUserMedia({
      audio: false,
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    });
  } catch (thrown) {
    throw failed(codeOf(thrown));
  }
  const end = (): void => {
    for (const track of film.getTracks()) track.stop();
    video.srcObject = null;
  };
  // The page was left while the worker was asked, or while the camera began.
  if (over.aborted) {
    end();
    return;
  }
  over.addEventListener('abort', end, { once: true });
  video.srcObject = film;
  // It fails only where it is ended before the first picture came.
  void video.play().catch(() => {});
}

/** What getUserMedia says (Media Capture and Streams, section 10.2), as a code. */
export function codeOf(thrown: unknown): 'camera-denied' | 'camera-none' {
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  return name === 'NotAllowedError' || name === 'SecurityError' ? 'camera-denied' : 'camera-none';
}
