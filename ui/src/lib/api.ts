/**
 * The one way out of the page: a command goes to the app, a view comes back.
 *
 * In the window the app is reached through Tauri. In the browser tests it is reached through the
 * loopback bridge, which serves this page and takes the same JSON at `./handle`.
 */
import type { Command, Replies } from '../generated/Command';
import type { Failure } from '../generated/Failure';

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
