/** Pictures and recordings on their way between the page and the app: part by part, and in memory alone. */
import { SvelteMap } from 'svelte/reactivity';
import type { AttachmentKind } from '../generated/AttachmentKind';
import type { AttachmentView } from '../generated/AttachmentView';
import { handle } from './api';
import { bytesOf } from './sound.svelte';

/** In the order in which they are offered. */
export const KINDS: AttachmentKind[] = [
  'payslip',
  'contract',
  'identity-document',
  'place',
  'injury',
  'own-words',
  'other',
];

/** What a file may be, as a file chooser takes it. */
export const PICTURES = 'image/jpeg,image/png,image/webp,image/*';
export const SOUNDS = 'audio/wav,audio/ogg,audio/webm,.wav,.ogg,.opus,.webm';

/** Bytes that go to the app at once. A multiple of three, so that parts of base64 could be put together. */
const PART_BYTES = 192 * 1024;

/** What the lists of this session have shown, by id. It is gone with the page. */
export const known = new SvelteMap<string, AttachmentView>();

function remember(list: AttachmentView[]): AttachmentView[] {
  for (const one of list) known.set(one.id, one);
  return list;
}

export const list = async (screening: string): Promise<AttachmentView[]> =>
  remember(await handle({ command: 'list-attachments', screening }));

export const remove = async (attachment: string): Promise<AttachmentView[]> =>
  remember(await handle({ command: 'remove-attachment', attachment }));

/** Brings a file, and has it stripped and kept. What it is called stays here. */
export async function add(screening: string, kind: AttachmentKind, file: Blob): Promise<AttachmentView[]> {
  const parts = Math.max(1, Math.ceil(file.size / PART_BYTES));
  for (let number = 0; number < parts; number += 1) {
    const part = file.slice(number * PART_BYTES, (number + 1) * PART_BYTES);
    const data = base64(new Uint8Array(await part.arrayBuffer()));
    await handle({ command: 'bring-attachment-part', screening, number, data });
  }
  return remember(await handle({ command: 'add-attachment', screening, kind }));
}

/** The bytes of an attachment. */
export async function read(attachment: AttachmentView): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(attachment.bytes);
  let at = 0;
  for (let number = 0; number < attachment.parts; number += 1) {
    const part = await handle({ command: 'read-attachment-part', attachment: attachment.id, number });
    const more = new Uint8Array(bytesOf(part.data));
    bytes.set(more, at);
    at += more.length;
  }
  return bytes.buffer;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** How a recorder of this page writes sound that can be stripped; null where it cannot. */
export function recorderType(): string | null {
  if (typeof MediaRecorder === 'undefined' || !('mediaDevices' in navigator)) return null;
  const types = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus'];
  return types.find((type) => MediaRecorder.isTypeSupported(type)) ?? null;
}

/** How many bytes a recording gets (18 MiB, more than an hour): a longer one would not be taken, once it was said. */
export const MOST_RECORDED = 18 * 1024 * 1024;

/** A recording that runs. */
export interface Recording {
  /** Ends it, and gives what was recorded. */
  end(): Promise<Blob>;
  /** Ends it, and gives nothing. */
  discard(): void;
}

/**
 * Begins to record, with the microphone that the person allows. Calls `full` once, when the recording is as long as it
 * gets: whoever began it ends it then.
 * @throws where there is none, or it is not allowed.
 */
export async function record(type: string, full: () => unknown): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: 32_000 });
  const parts: Blob[] = [];
  const release = (): void => {
    for (const track of stream.getTracks()) track.stop();
  };
  let bytes = 0;
  recorder.ondataavailable = (event) => {
    const fitted = bytes < MOST_RECORDED;
    parts.push(event.data);
    bytes += event.data.size;
    if (fitted && bytes >= MOST_RECORDED) full();
  };
  recorder.start(1000);
  return {
    end: () =>
      new Promise((resolve) => {
        recorder.onstop = () => {
          release();
          resolve(new Blob(parts, { type }));
        };
        recorder.stop();
      }),
    discard: () => {
      recorder.ondataavailable = null;
      if (recorder.state !== 'inactive') recorder.stop();
      release();
      parts.length = 0;
    },
  };
}
