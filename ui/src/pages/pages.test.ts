/** Pages with an app behind them: what is sealed is what was previewed, and half of it is never lost. */
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Command } from '../generated/Command';
import type { QuestionView } from '../generated/QuestionView';
import type { ResultView } from '../generated/ResultView';
import type { Status } from '../generated/Status';
import { session } from '../lib/session.svelte';
import Question from '../interview/Question.svelte';
import Home from './Home.svelte';
import Outbox from './Outbox.svelte';
import ReferralPage from './ReferralPage.svelte';
import Settings from './Settings.svelte';

type Reply = { status: number; body: unknown };
const ok = (body: unknown): Reply => ({ status: 200, body });
const fails = (code: string): Reply => ({ status: 409, body: { code, parameters: {} } });

const AGENCIES = ['a', 'b'].map((id) => ({ id, name: id.toUpperCase(), purpose: '', locale: { locale: 'fr', name: 'français' } }));
const ITEM = { referral: 'r', agency: 'A', state: 'withdrawn', sealedAt: '2026-11-23T10:00:00Z', receivedAt: null, attempts: 0, problem: null, mayHaveArrived: false };

let sent: Command[] = [];
let replies: Partial<Record<Command['command'], (command: never) => Reply | Promise<Reply>>> = {};
let mounted: Record<string, unknown> | null = null;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  replies = {
    'list-agencies': () => ok(AGENCIES),
    // The digest is of the draft, as the app's is.
    'preview-referral': (command: { draft: unknown }) => ok({ agency: AGENCIES[0], disclosed: [], withheld: [], digest: JSON.stringify(command.draft) }),
    'queue-referral': () => ok(ITEM),
  };
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const command = JSON.parse(body) as Command;
    sent.push(command);
    const reply = (await replies[command.command]?.(command as never)) ?? ok(null);
    return { ok: reply.status === 200, json: () => Promise.resolve(reply.body) };
  });
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(async () => {
  if (mounted) await unmount(mounted);
  mounted = null;
  document.body.replaceChildren();
  session.status = null;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const wait = async (milliseconds = 300): Promise<void> => {
  await vi.advanceTimersByTimeAsync(milliseconds);
  flushSync();
};

async function open(draft: object | null): Promise<void> {
  const result = { screening: { id: 's', code: 'K1' }, draft: draft && JSON.stringify(draft) } as unknown as ResultView;
  mounted = mount(ReferralPage, { target: document.body, props: { result } });
  await wait(600);
  sent = sent.filter((one) => one.command !== 'list-agencies');
}

const of = <C extends Command['command']>(name: C) => sent.filter((one): one is Extract<Command, { command: C }> => one.command === name);
const sealButton = (): HTMLButtonElement => document.querySelector<HTMLButtonElement>('.seal > .button')!;
const said = (): string => words('#seal-note')[0] ?? '';
/** What elements say, by the ids of the sentences: no language is loaded here. */
const words = (selector: string): string[] => [...document.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/[⟨⟩]/g, '').trim());
const type = (selector: string, text: string): void => {
  const field = document.querySelector<HTMLInputElement>(selector)!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
};
const press = (): void => {
  sealButton().click();
  flushSync();
};

const CONSENT = { agency: 'a', basis: 'consent' };
const DUTY = { agency: 'a', basis: 'legal-duty', ground: 'art. 40' };

describe('sealing', () => {
  test.each([
    ['consent', CONSENT, { kind: 'consent' }],
    ['a legal duty', DUTY, { kind: 'legal-duty', ground: 'art. 40' }],
  ])('sends the draft that was previewed, with its digest: %s', async (_, draft, basis) => {
    await open(draft);
    expect(sealButton().getAttribute('aria-disabled')).toBe('false');
    press();
    await wait();
    const [queued] = of('queue-referral');
    expect(queued?.draft.basis).toEqual(basis);
    expect(queued?.draft).toEqual(of('preview-referral').at(-1)?.draft);
    expect(queued?.digest).toBe(JSON.stringify(queued?.draft));
  });

  test('waits for the preview of what was just written', async () => {
    await open(DUTY);
    type('#ground', 'art. 40 CPP');
    expect([sealButton().getAttribute('aria-disabled'), said()]).toEqual(['true', 'preview-coming']);
    press();
    await wait(0);
    expect(of('queue-referral')).toEqual([]);
    await wait();
    expect([sealButton().getAttribute('aria-disabled'), said()]).toEqual(['false', '']);
    press();
    await wait();
    expect(of('queue-referral')[0]?.draft.basis).toEqual({ kind: 'legal-duty', ground: 'art. 40 CPP' });
  });

  test('is not possible without a preview', async () => {
    replies['preview-referral'] = () => fails('vault-io');
    await open(CONSENT);
    expect([sealButton().getAttribute('aria-disabled'), said()]).toEqual(['true', 'preview-failed']);
    press();
    await wait();
    expect(of('queue-referral')).toEqual([]);
  });

  test('is not previewed with another ground while the duty is not said', async () => {
    await open({ agency: 'a', basis: 'legal-duty', ground: ' ' });
    expect(of('preview-referral')).toEqual([]);
    expect(document.body.textContent).toContain('preview-needs-ground');
    press();
    expect(words('.complaint')).toEqual(['referral-ground-missing']);
  });

  test('of what changed behind the preview shows it anew, and seals nothing by itself', async () => {
    await open(CONSENT);
    replies['queue-referral'] = () => fails('preview-outdated');
    const before = of('preview-referral').length;
    press();
    await wait();
    expect(of('preview-referral')).toHaveLength(before + 1);
    expect(of('queue-referral')).toHaveLength(1);
    expect(said()).toBe('preview-renewed');
    expect(document.querySelector('[role=alert] .failure')).toBeNull();
    expect(sealButton().getAttribute('aria-disabled')).toBe('false');
  });
});

describe('half a referral', () => {
  test('is kept while it is written, and when the page is hidden', async () => {
    await open({ ...CONSENT, contactable: true });
    sent = [];
    type('#phone', '06 12');
    await wait(499);
    expect(of('keep-draft')).toEqual([]);
    await wait(1);
    type('#instructions', 'le soir');
    await session.keepAll();
    const kept = of('keep-draft');
    expect(kept.map((one) => [one.screening, one.place])).toEqual([['s', 'referral'], ['s', 'referral']]);
    expect(JSON.parse(kept[1]?.draft ?? '')).toMatchObject({ agency: 'a', basis: 'consent', phone: '06 12', instructions: 'le soir' });
    expect(of('queue-referral')).toEqual([]);
  });

  test('does not come back after it was sealed', async () => {
    await open({ ...CONSENT, contactable: true });
    type('#phone', '06');
    await wait(300);
    sent = [];
    press();
    void session.keepAll();
    await wait(2000);
    expect([of('queue-referral').length, of('keep-draft').length]).toEqual([1, 0]);
  });
});

test.each([
  [false, 'sealed-about-withdrawn'],
  [true, 'outbox-withdrawn-doubtful'],
])('a withdrawn referral that may have arrived (%s) says %s', async (mayHaveArrived, id) => {
  replies['queue-referral'] = () => ok({ ...ITEM, mayHaveArrived });
  await open(CONSENT);
  press();
  await wait();
  expect(words('.state > p')).toContain(id);
});

test.each([
  [false, 'outbox-withdraw'],
  [true, 'outbox-withdraw-doubtful'],
])('the button that withdraws what may have arrived (%s) says %s', async (mayHaveArrived, id) => {
  replies['list-outbox'] = () => ok([{ ...ITEM, state: 'waiting', mayHaveArrived }]);
  mounted = mount(Outbox, { target: document.body });
  await wait();
  expect(words('.card button')).toEqual([id]);
  expect(words('.card p').includes('outbox-withdraw-doubtful.about')).toBe(mayHaveArrived);
});

test('the list says what is broken, once and calmly', async () => {
  const status = { problems: [{ code: 'protocol-left-out', parameters: { position: '2' } }] } as unknown as Status;
  replies['list-screenings'] = () => ok([]);
  replies.status = () => ok(status);
  mounted = mount(Home, { target: document.body });
  await wait();
  expect(document.querySelectorAll('.failure')).toHaveLength(1);
  expect(document.querySelector('[role=alert] .failure')).toBeNull();
});

test('a device that has joined can join again', async () => {
  session.status = { vault: 'open', problems: [], interfaceLocales: [], deployment: { name: 'D', demonstration: false } } as unknown as Status;
  mounted = mount(Settings, { target: document.body });
  await wait(0);
  expect(document.querySelector('#enrol-code')).toBeNull();
  const details = document.querySelector('details')!;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await wait(0);
  expect(document.querySelector('#enrol-code')).not.toBeNull();
});

describe('a question that is hidden half-answered', () => {
  const text = (words: string) => ({ text: words, locale: 'fr', direction: 'ltr', review: 'source', fallback: false });
  const prompt = { ask: text('?'), observe: null, hint: null };
  const option = (code: string) => ({ code, respondent: text(code), interviewer: text(code), exclusive: false });
  const question = {
    id: 'q',
    section: 'x',
    kind: 'choices',
    canAsk: true,
    canObserve: true,
    respondent: prompt,
    interviewer: prompt,
    options: [option('a'), option('b')],
    minimum: null,
    maximum: null,
    recorded: null,
    note: '',
    draft: null,
  } as unknown as QuestionView;

  function ask(record: () => Promise<boolean>): void {
    const locale = { locale: 'fr', name: 'français', direction: 'ltr', review: 'source' };
    const screening = { id: 's', code: 'K1', state: 'in-progress', interviewer: locale, respondent: locale, locales: [locale] };
    mounted = mount(Question, {
      target: document.body,
      props: { screening: screening as never, question, alert: null, sending: null, failure: null, retry: null, record, seen: () => {}, openLanguages: () => {} },
    });
    flushSync();
    document.querySelector('input[type=checkbox]')?.dispatchEvent(new Event('change', { bubbles: true }));
    flushSync();
  }

  test('keeps a draft and records nothing', async () => {
    const record = vi.fn(() => Promise.resolve(true));
    ask(record);
    await session.keepAll();
    expect(record).not.toHaveBeenCalled();
    expect(sent.map((one) => one.command)).toEqual(['keep-draft']);
    const [kept] = of('keep-draft');
    expect([kept?.screening, kept?.place]).toEqual(['s', 'q']);
    expect(JSON.parse(kept?.draft ?? '')).toMatchObject({ provenance: 'answered', codes: ['a'] });
  });

  test('keeps none when it was being recorded', async () => {
    const record = vi.fn(() => Promise.resolve(true));
    ask(record);
    document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await session.keepAll();
    expect(record).toHaveBeenCalledOnce();
    expect(sent).toEqual([]);
  });
});
