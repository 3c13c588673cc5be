import { expect, test, vi } from 'vitest';
import type { ScreeningPage } from '../generated/ScreeningPage';
import type { ScreeningSummary } from '../generated/ScreeningSummary';
import { PAGE, PagedList } from './paged-list.svelte';

const line = (place: number): ScreeningSummary => ({ id: `${place}`, code: `K${place}` }) as ScreeningSummary;

/** A list of so many lines. */
const listOf = (total: number) =>
  vi.fn((from: number, limit: number): Promise<ScreeningPage> => {
    const items = Array.from({ length: Math.max(0, Math.min(limit, total - from)) }, (_, at) =>
      line(from + at),
    );
    return Promise.resolve({ items, total, protocols: [], deleted: null });
  });

test('the list asks for the pages that are drawn, once each', async () => {
  const ask = listOf(1000);
  const pages = new PagedList(ask);
  await pages.begin(ask);
  expect(pages.total).toBe(1000);
  expect(pages.at(0)?.code).toBe('K0');
  expect(pages.at(PAGE)).toBeUndefined();
  await pages.need(PAGE - 1, PAGE + 1);
  await pages.need(PAGE - 1, PAGE + 1);
  expect(pages.at(PAGE)?.code).toBe(`K${PAGE}`);
  await pages.need(990, 2000);
  expect(pages.at(999)?.code).toBe('K999');
  expect(ask.mock.calls.map(([from]) => from / PAGE)).toEqual([0, 1, Math.floor(999 / PAGE)]);
});

test('a reply to an earlier question is dropped', async () => {
  let late: (page: ScreeningPage) => void = () => {};
  const slow = (): Promise<ScreeningPage> => new Promise((done) => (late = done));
  const pages = new PagedList(slow);
  const first = pages.begin(slow);
  await pages.begin(listOf(3));
  late({ items: [line(7)], total: 1, protocols: [], deleted: null });
  await first;
  expect(pages.total).toBe(3);
  expect(pages.at(0)?.code).toBe('K0');
});

test('a page that failed is asked for again', async () => {
  const ask = listOf(1000);
  const pages = new PagedList(ask);
  await pages.begin(ask);
  ask.mockRejectedValueOnce(new TypeError('gone'));
  await pages.need(PAGE, PAGE);
  expect(pages.failure?.code).toBe('app-unreachable');
  expect(pages.at(0)?.code).toBe('K0');
  await pages.need(PAGE, PAGE);
  expect(pages.failure).toBeNull();
  expect(pages.at(PAGE)?.code).toBe(`K${PAGE}`);
});

test('a changed line takes the place of the one before', async () => {
  const ask = listOf(2);
  const pages = new PagedList(ask);
  await pages.begin(ask);
  pages.replace({ ...line(1), code: 'changed' });
  expect([pages.at(0)?.code, pages.at(1)?.code]).toEqual(['K0', 'changed']);
});
