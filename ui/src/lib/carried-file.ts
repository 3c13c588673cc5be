/** Files that somebody carries: saved as the app made them, and read for the app. Nothing of them is looked at here. */
import { handle, inWindow } from './api';

/** More than any has: the app says that it is too large. */
const MOST_BYTES = 33 * 1024 * 1024;

/** The bytes of a file, base64. */
export async function readCarried(file: Blob): Promise<string> {
  return toBase64(new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer()));
}

/**
 * Saves a file where the worker says.
 * @returns false when the worker chose no place.
 */
export async function saveCarried(file: { file: string; name: string }): Promise<boolean> {
  if (inWindow()) {
    const { invoke } = await import('@tauri-apps/api/core');
    return invoke<boolean>('save', { name: file.name, file: file.file });
  }
  const address = URL.createObjectURL(
    new Blob([fromBase64(file.file)], { type: 'application/octet-stream' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(address);
  return true;
}

/** Base64 of bytes, a piece at a time: the whole at once is more than a call takes. */
export function toBase64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/** Takes a file that somebody brought. */
export const takeCarried = (file: string) => handle({ command: 'take-file', file });
