import { afterEach, describe, expect, test, vi } from 'vitest';
import { Failed, failureFrom, handle, UNEXPECTED, UNREACHABLE } from './api';

describe('what is thrown becomes a failure', () => {
  test.each([
    [
      'the app’s own',
      { code: 'wrong-passphrase', parameters: { failed_attempts: '2' } },
      { code: 'wrong-passphrase', parameters: { failed_attempts: '2' } },
    ],
    ['without parameters', { code: 'locked' }, { code: 'locked', parameters: {} }],
    [
      'one that was one already',
      new Failed({ code: 'offline', parameters: {} }),
      { code: 'offline', parameters: {} },
    ],
    ['no connection', new TypeError('Failed to fetch'), { code: UNREACHABLE, parameters: {} }],
    ['a text', 'panic at the disco', { code: UNEXPECTED, parameters: {} }],
    ['nothing', undefined, { code: UNEXPECTED, parameters: {} }],
    [
      'a code that is a sentence',
      { code: '<b>no</b>', parameters: {} },
      { code: UNEXPECTED, parameters: {} },
    ],
  ])('%s', (_, thrown, expected) => {
    expect(failureFrom(thrown)).toEqual(expected);
  });
});

describe('the bridge', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  async function failureOf(reply: () => Promise<Response>): Promise<unknown> {
    vi.stubGlobal('fetch', reply);
    return handle({ command: 'status' }).then(
      () => null,
      (thrown: unknown) => (thrown instanceof Failed ? thrown.failure : thrown),
    );
  }

  test('passes on what the app says', async () => {
    const body = JSON.stringify({ code: 'no-space', parameters: {} });
    expect(await failureOf(() => Promise.resolve(new Response(body, { status: 400 })))).toEqual({
      code: 'no-space',
      parameters: {},
    });
  });
  test('does not take a page for an answer', async () => {
    expect(await failureOf(() => Promise.resolve(new Response('<html>', { status: 502 })))).toEqual({
      code: UNEXPECTED,
      parameters: {},
    });
  });
  test('says when there is nobody', async () => {
    expect(await failureOf(() => Promise.reject(new TypeError('refused')))).toEqual({
      code: UNREACHABLE,
      parameters: {},
    });
  });
  test('shows its token and sends the command as it is', async () => {
    const sent = vi.fn((_address: string, _request: RequestInit) => Promise.resolve(new Response('[]')));
    vi.stubGlobal('fetch', sent);
    vi.stubGlobal('location', { search: '?token=abc' });
    expect(await handle({ command: 'list-outbox' })).toEqual([]);
    const request = sent.mock.calls[0]?.[1];
    expect(request?.body).toBe('{"command":"list-outbox"}');
    expect(new Headers(request?.headers).get('x-repere-token')).toBe('abc');
  });
});
