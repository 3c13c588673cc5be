/**
 * The one way out of the page: a command goes to the app, a view comes back.
 *
 * In the window the app is reached through Tauri. In the browser tests it is reached through the
 * loopback bridge, which serves this page and takes the same JSON at `./handle`.
 */
import type { Agency } from '../generated/Agency';
import type { Before } from '../generated/Before';
import type { Command } from '../generated/Command';
import type { ContinueView } from '../generated/ContinueView';
import type { Departement } from '../generated/Departement';
import type { Danger } from '../generated/Danger';
import type { Failure } from '../generated/Failure';
import type { HandOver } from '../generated/HandOver';
import type { Interview } from '../generated/Interview';
import type { OutboxItem } from '../generated/OutboxItem';
import type { Recording } from '../generated/Recording';
import type { ProtocolSummary } from '../generated/ProtocolSummary';
import type { ReferralPreview } from '../generated/ReferralPreview';
import type { RemovedProtocol } from '../generated/RemovedProtocol';
import type { ResultView } from '../generated/ResultView';
import type { PaperView } from '../generated/PaperView';
import type { RightsView } from '../generated/RightsView';
import type { ScreeningPage } from '../generated/ScreeningPage';
import type { ScreeningSummary } from '../generated/ScreeningSummary';
import type { VisitForm } from '../generated/VisitForm';
import type { Status } from '../generated/Status';
import type { VisitHead } from '../generated/VisitHead';
import type { VisitReferralPreview } from '../generated/VisitReferralPreview';
import type { VisitView } from '../generated/VisitView';

/** What each command answers with; the documentation of `Command` in the app says the same. */
export interface Replies {
  status: Status;
  'create-vault': Status;
  unlock: Status;
  lock: Status;
  'set-interface-locale': Status;
  'set-hiding': Status;
  'set-departement': Status;
  'list-departements': Departement[];
  enrol: Status;
  'list-protocols': ProtocolSummary[];
  'install-protocol': ProtocolSummary[];
  'remove-protocol': RemovedProtocol;
  'list-screenings': ScreeningPage;
  'latest-screenings': ScreeningPage;
  'delete-screening': ScreeningSummary;
  'keep-screening': ScreeningSummary;
  'delete-now': null;
  'begin-follow-up': Interview;
  'keep-answer': Interview;
  'begin-screening': Interview;
  'list-continuations': ContinueView[];
  'continue-with': Interview;
  'show-visit-form': VisitForm;
  'keep-visit-form': null;
  'open-visit': VisitView;
  'list-visits': VisitHead[];
  'show-visit': VisitView;
  'change-visit': VisitView;
  'close-visit': VisitView;
  'reopen-visit': VisitView;
  'preview-visit-referral': VisitReferralPreview;
  'queue-visit-referral': OutboxItem;
  'open-screening': Interview;
  'show-before': Before;
  'settle-before': Before;
  'begin-questions': Interview;
  'put-off': ScreeningPage;
  'record-answer': Interview;
  'hand-over': HandOver;
  'answer-handed-over': HandOver;
  'stop-hand-over': HandOver;
  'read-aloud': Recording;
  'set-note': Interview;
  'set-own-words': Interview;
  'keep-draft': null;
  'keep-visit-draft': null;
  'go-back': Interview;
  'go-to': Interview;
  'set-languages': Interview;
  'pause-screening': ScreeningPage;
  'finish-screening': ResultView;
  'show-result': ResultView;
  'set-judgement': ResultView;
  'show-rights': RightsView;
  'show-paper': PaperView;
  'report-danger': Danger;
  'list-agencies': Agency[];
  'preview-referral': ReferralPreview;
  'queue-referral': OutboxItem;
  'withdraw-referral': OutboxItem[];
  'retry-referral': OutboxItem[];
  'ask-to-erase': OutboxItem[];
  'withdraw-erasure': OutboxItem[];
  'mark-replies-read': OutboxItem[];
  'list-outbox': OutboxItem[];
  'send-outbox': OutboxItem[];
}

/** A failure on its way to the place where it is shown. */
export class Failed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** The app did not answer at all. */
export const UNREACHABLE = 'app-unreachable';
/** The app answered with something that is no failure of its own. */
export const UNEXPECTED = 'unexpected';

/** Makes a failure of whatever was thrown; never throws, never leaks what it was given. */
export function failureFrom(thrown: unknown): Failure {
  if (thrown instanceof Failed) return thrown.failure;
  if (isFailure(thrown)) return { code: thrown.code, parameters: thrown.parameters ?? {} };
  // A rejected fetch is a TypeError.
  if (thrown instanceof TypeError) return { code: UNREACHABLE, parameters: {} };
  return { code: UNEXPECTED, parameters: {} };
}

function isFailure(value: unknown): value is Failure {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { code?: unknown }).code === 'string' &&
    /^[a-z0-9-]{1,80}$/.test((value as { code: string }).code)
  );
}

/** The app's word for a vault that is closed. */
const LOCKED = 'locked';

let whenLocked = (): void => {};

/** Says what to do when the app turns out to have closed the vault by itself. */
export function onLocked(act: () => void): void {
  whenLocked = act;
}

type Transport = (command: Command) => Promise<unknown>;

async function window_(command: Command): Promise<unknown> {
  const { invoke } = await import('@tauri-apps/api/core');
  return invoke('handle', { command });
}

async function bridge(command: Command): Promise<unknown> {
  const token = new URLSearchParams(location.search).get('token') ?? '';
  const reply = await fetch('./handle', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-repere-token': token },
    body: JSON.stringify(command),
    cache: 'no-store',
  });
  const body: unknown = await reply.json().catch(() => null);
  if (!reply.ok) throw new Failed(failureFrom(body));
  return body;
}

/** Whether the page runs in the app's window. */
export function inWindow(): boolean {
  return '__TAURI_INTERNALS__' in globalThis;
}

const transport = (): Transport => (inWindow() ? window_ : bridge);

/**
 * Sends one command and returns its reply.
 * @throws {Failed} with what the app, or the way to it, said.
 */
export async function handle<C extends Command>(command: C): Promise<Replies[C['command']]> {
  try {
    return (await transport()(command)) as Replies[C['command']];
  } catch (thrown) {
    const failure = failureFrom(thrown);
    if (failure.code === LOCKED) whenLocked();
    throw new Failed(failure);
  }
}
