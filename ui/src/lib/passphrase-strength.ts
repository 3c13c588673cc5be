/**
 * An honest hint about a passphrase. It counts what can be counted, length, words and variety,
 * and promises nothing: whether somebody can guess it is not something that a page can know.
 */

/** The app refuses anything shorter; `MIN_PASSPHRASE_CHARS` in the `app` crate. */
export const LEAST_CHARACTERS = 10;

export type Strength = 'empty' | 'too-short' | 'repetitive' | 'short' | 'fair' | 'good';

export interface Hint {
  strength: Strength;
  /** Characters as people count them. */
  characters: number;
  words: number;
  /** Steps of the picture that are filled, of 3. */
  steps: 0 | 1 | 2 | 3;
}

/** Judges a passphrase by its length, its words and how often it repeats itself. */
export function hintFor(passphrase: string): Hint {
  const characters = [...passphrase].length;
  const parts = passphrase.split(/[^\p{L}\p{N}]+/u).filter((part) => [...part].length >= 3);
  const words = new Set(parts.map((part) => part.toLocaleLowerCase())).size;
  const different = new Set(passphrase.toLocaleLowerCase()).size;
  const verdict = (strength: Strength, steps: Hint['steps']): Hint => ({
    strength,
    characters,
    words,
    steps,
  });
  if (characters === 0) return verdict('empty', 0);
  if (characters < LEAST_CHARACTERS) return verdict('too-short', 0);
  if (different < 6 || (parts.length >= 3 && words * 2 <= parts.length) || isRun(passphrase))
    return verdict('repetitive', 1);
  if (words >= 5 || characters >= 28) return verdict('good', 3);
  if (words >= 4 || characters >= 18) return verdict('fair', 2);
  return verdict('short', 1);
}

/** Whether most characters only follow their neighbour: 12345678, abcdefgh, qqqqqq. */
function isRun(text: string): boolean {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  let steps = 0;
  for (let at = 1; at < points.length; at += 1) {
    if (Math.abs((points[at] ?? 0) - (points[at - 1] ?? 0)) <= 1) steps += 1;
  }
  return steps * 3 >= (points.length - 1) * 2;
}
