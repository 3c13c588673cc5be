import { expect, test } from 'vitest';
import { readCarried, toBase64 } from './carried-file';

test('bytes become base64, however many there are', async () => {
  for (const length of [0, 1, 2, 3, 0x8000, 0x8001, 100_000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => at % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(await readCarried(new Blob([bytes]))).toBe(Buffer.from(bytes).toString('base64'));
  }
});
