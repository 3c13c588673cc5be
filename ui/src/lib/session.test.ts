/** Which page is shown, and that hiding leaves nothing of it. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Before } from '../generated/Before';
import type { HandOver } from '../generated/HandOver';
import type { Interview } from '../generated/Interview';
import type { ResultView } from '../generated/ResultView';
import type { Status } from '../generated/Status';
import type { VisitView } from '../generated/VisitView';
import { Session, type Route } from './session.svelte';

// Of each view only what is looked at here.
const interview = { page: { kind: 'end' }, screening: { id: 's1' } } as Interview;
const before = { screening: { id: 's1' } } as Before;
const result = { screening: { id: 's1' } } as ResultView;
const visit = { visit: { id: 'v1' } } as VisitView;
const handed = { question: null } as unknown as HandOver;
const status = { vault: 'open', hideTo: 'neutral-page' } as Status;

let session: Session;
let answer: (command: { command: string }) => Response;

beforeEach(() => {
  answer = () => Response.json({ ...status, vault: 'locked' });
  vi.stubGlobal('fetch', (_address: string, request: { body: string }) =>
    Promise.resolve(answer(JSON.parse(request.body) as { command: string })),
  );
  session = new Session();
  session.status = status;
});
afterEach(() => vi.unstubAllGlobals());

describe('a route', () => {
  test('cannot be said without what its page shows', () => {
    // @ts-expect-error An interview page without an interview.
    session.go({ name: 'interview' });
    // @ts-expect-error A referral of a visit.
    session.go({ name: 'referral', visit });
    // @ts-expect-error A page that only closing the vault leads to.
    session.go({ name: 'locked' });
    const impossible: Route[] = [
      // @ts-expect-error What is handed over, on another page.
      { name: 'home', handed },
    ];
    expect(impossible).toHaveLength(1);
  });

  test.each<[Route['name'], (one: Session) => void, string | null]>([
    ['home', (one) => one.go({ name: 'home' }), null],
    ['before', (one) => one.showBefore(before, 'result'), 's1'],
    ['interview', (one) => one.showInterview(interview), 's1'],
    ['result', (one) => one.showResult(result), 's1'],
    ['referral', (one) => one.go({ name: 'referral', result }), 's1'],
    ['paper', (one) => one.go({ name: 'paper', result }), 's1'],
    ['rights', (one) => one.go({ name: 'rights', result }), 's1'],
    ['handed', (one) => one.showHandOver(handed), null],
    ['visit', (one) => one.showVisit(visit), null],
  ])('%s says which screening danger is reported of', (name, show, screening) => {
    show(session);
    expect(session.route.name).toBe(name);
    expect(session.screening).toBe(screening);
  });

  test('before stands in the place of an interview that has not begun', () => {
    session.showInterview({ ...interview, page: { kind: 'before', before } });
    expect(session.route).toEqual({ name: 'before', before, from: 'interview' });
  });
});

describe('a page that is renewed', () => {
  test('is not turned to anew', () => {
    session.showInterview(interview);
    const turns = session.turns;
    const next = { ...interview };
    session.showInterview(next);
    expect(session.route).toEqual({ name: 'interview', interview: next });
    expect(session.turns).toBe(turns);
    session.showResult(result);
    expect(session.turns).toBe(turns + 1);
  });

  test('is renewed only while it is there', () => {
    session.go({ name: 'visit-next', visit });
    session.renewVisit({ ...visit });
    session.renewBefore(before);
    expect(session.route).toEqual({ name: 'visit-next', visit });
    session.showBefore(before, 'result');
    const now = { ...before };
    session.renewBefore(now);
    expect(session.route).toEqual({ name: 'before', before: now, from: 'result' });
  });
});

describe('hiding', () => {
  test('leaves nothing of the page that was there', async () => {
    session.showResult(result);
    session.search = { code: 'K7' } as Session['search'];
    await session.hide();
    expect(session.route).toEqual({ name: 'neutral' });
    expect(session.search).toBeNull();
    expect(session.status?.vault).toBe('locked');
    session.leaveNeutral();
    expect(session.route).toEqual({ name: 'locked' });
  });

  test.each<[string, (one: Session) => void]>([
    ['an interview', (one) => one.showInterview(interview)],
    ['a result', (one) => one.showResult(result)],
    ['a visit', (one) => one.showVisit(visit)],
    ['a visit as it stands now', (one) => one.renewVisit(visit)],
    ['what comes before the questions', (one) => one.renewBefore(before)],
    ['what the person sees', (one) => one.showHandOver(handed)],
    ['the list', (one) => one.toList()],
    ['a referral', (one) => one.go({ name: 'referral', result })],
  ])('wins over %s that was on its way', (_, show) => {
    session.showResult(result);
    void session.hide();
    show(session);
    expect(session.route).toEqual({ name: 'neutral' });
  });

  test.each(['unlock', 'set-note', 'open-screening'])(
    'while %s is answered after a passphrase shows nothing and closes the vault',
    async (slow) => {
      session.status = { ...status, vault: 'locked' };
      await session.hide();
      session.leaveNeutral();
      session.notes.type({ kind: 'note', screening: 's1', question: 'q1', text: 'kept' });
      const asked: string[] = [];
      let reply: () => void = () => {};
      const waits = new Promise<void>((done) => (reply = done));
      let begun: () => void = () => {};
      const reached = new Promise<void>((done) => (begun = done));
      vi.stubGlobal('fetch', async (_address: string, request: { body: string }) => {
        const { command } = JSON.parse(request.body) as { command: string };
        asked.push(command);
        if (command === slow) {
          begun();
          await waits;
        }
        if (command === 'open-screening') return Response.json(interview);
        return Response.json({ ...status, vault: command === 'lock' ? 'locked' : 'open', resume: 's1' });
      });
      const opened = session.unlock('a passphrase');
      await reached;
      const closed = session.hide();
      reply();
      await Promise.all([opened, closed]);
      expect(session.route).toEqual({ name: 'neutral' });
      expect(session.status?.vault).toBe('locked');
      expect(asked).toContain('lock');
    },
  );

  test('that could not close the vault says so, until it could', async () => {
    answer = () => Response.json({ code: 'disk-full' }, { status: 500 });
    session.showResult(result);
    await session.hide();
    expect(session.route).toEqual({ name: 'neutral' });
    expect(session.notClosed).toEqual({ code: 'disk-full', parameters: {} });
  });
});

test('the app that cannot be reached is a page of its own, with the reason', async () => {
  answer = () => {
    throw new TypeError('refused');
  };
  await session.start();
  expect(session.route).toEqual({
    name: 'unreachable',
    failure: { code: 'app-unreachable', parameters: {} },
  });
});

test.each([
  ['finished', 'show-result', 'result'],
  ['in-progress', 'open-screening', 'interview'],
] as const)('a screening that is %s opens on its page', async (state, command, name) => {
  const asked: string[] = [];
  answer = (sent) => {
    asked.push(sent.command);
    return Response.json(state === 'finished' ? result : interview);
  };
  await session.openScreening({ id: 's1', state });
  expect(asked).toEqual([command]);
  expect(session.route.name).toBe(name);
});
