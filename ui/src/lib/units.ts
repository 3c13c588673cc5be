/** Units of everyday life, and how they turn into each other. */
import { digitOf } from './keyboard';

/** How much of the base unit one is, and where it begins counting. */
type Unit = { factor: number; offset?: number };

export const MEASURES = {
  length: {
    km: { factor: 1000 },
    m: { factor: 1 },
    cm: { factor: 0.01 },
    mi: { factor: 1609.344 },
    ft: { factor: 0.3048 },
    in: { factor: 0.0254 },
  },
  weight: {
    kg: { factor: 1 },
    g: { factor: 0.001 },
    lb: { factor: 0.45359237 },
    oz: { factor: 0.028349523125 },
  },
  volume: { l: { factor: 1 }, ml: { factor: 0.001 }, gal: { factor: 3.785411784 } },
  temperature: { celsius: { factor: 1 }, fahrenheit: { factor: 5 / 9, offset: 32 } },
} as const satisfies Record<string, Record<string, Unit>>;

export type Measure = keyof typeof MEASURES;

/** The units of a measure, in the order of the page. */
export const unitsOf = (measure: Measure): string[] => Object.keys(MEASURES[measure]);

/** A value in another unit of the same measure. */
export function convert(value: number, measure: Measure, from: string, to: string): number {
  const units: Record<string, Unit> = MEASURES[measure];
  const [source, target] = [units[from], units[to]];
  if (!source || !target) return Number.NaN;
  return ((value - (source.offset ?? 0)) * source.factor) / target.factor + (target.offset ?? 0);
}

/** A number as people type it, in any of their digits, with a point or a comma; `null` for anything else. */
export function decimal(typed: string): number | null {
  let text = '';
  for (const character of typed.trim()) {
    const digit = digitOf(character);
    if (digit !== null) text += digit;
    else if (/[.,\u066b]/.test(character)) text += '.';
    else if (character === '-' || character === '\u2212') text += '-';
    else if (!/[\s\u00a0\u202f]/.test(character)) return null;
  }
  return /^-?\d{1,15}(\.\d{0,15})?$/.test(text) ? Number(text) : null;
}
