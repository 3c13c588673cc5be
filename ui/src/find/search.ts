/** What of the list of screenings somebody looks for, as the page asks for it. */
import type { ScreeningFilter } from '../generated/ScreeningFilter';
import type { Standing } from '../generated/Standing';

export const STANDINGS: Standing[] = ['in-progress', 'put-off', 'finished', 'referred', 'to-be-deleted'];

export interface Search {
  /** As typed. */
  code: string;
  when: '' | 'today' | 'week' | 'range';
  /** Days of the range, `YYYY-MM-DD` or empty. */
  from: string;
  until: string;
  standing: '' | Standing;
  protocol: string;
  /** The id of a visit. */
  visit: string;
}

export const EVERYTHING: Search = {
  code: '',
  when: '',
  from: '',
  until: '',
  standing: '',
  protocol: '',
  visit: '',
};

/** Nothing narrows the list down. */
export function isEverything(search: Search): boolean {
  return Object.entries(EVERYTHING).every(([part, value]) => search[part as keyof Search] === value);
}

/**
 * The same with moments instead of days: when a day begins depends on where the worker is, which
 * only this side knows.
 */
export function filterOf(search: Search, now: Date): ScreeningFilter {
  const [from, before] = moments(search, now);
  return {
    code: search.code,
    from: from?.toISOString() ?? null,
    before: before?.toISOString() ?? null,
    standing: search.standing || null,
    protocol: search.protocol || null,
    visit: search.visit || null,
  };
}

function moments({ when, from, until }: Search, now: Date): [Date | null, Date | null] {
  const day = (back: number): Date => new Date(now.getFullYear(), now.getMonth(), now.getDate() - back);
  if (when === 'today') return [day(0), null];
  // Today and the six days before it.
  if (when === 'week') return [day(6), null];
  if (when === 'range') return [midnight(from, 0), midnight(until, 1)];
  return [null, null];
}

/** Where a day of the calendar begins here, or the one `later` days after it. */
function midnight(day: string, later: number): Date | null {
  const parts = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(day);
  if (!parts) return null;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  const midnight = new Date(year, month - 1, date + later);
  return Number.isNaN(midnight.getTime()) || year > 9999 ? null : midnight;
}
