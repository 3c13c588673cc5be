// A step of ./dev fails when any command of its function fails, with a terminal and without one.
//
// The real script runs in a folder of its own, with its last line replaced by a step that a test brings.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const DEV = resolve(dirname(fileURLToPath(import.meta.url)), '../../dev');
const LAST_LINE = 'main "$@"\n';
const FUNCTIONS = `
fails_first() { false; printf 'went on\\n'; }
fails_last() { printf 'begun\\n'; false; }
fails_in_a_pipe() { false | cat; }
reads_unset() { printf '%s\\n' "$NOT_SET"; }
passes() { true; printf 'done\\n'; }
`;

/** Runs ./dev with what is to be done instead of a command, and gives its exit code and words. */
function run(done, { terminal = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'repere-dev-'));
  try {
    const script = readFileSync(DEV, 'utf8');
    assert.ok(script.endsWith(LAST_LINE), 'the script ends with its call of main');
    const instead = `${FUNCTIONS}\nif [ "\${1:-}" = --function ]; then main "$@"; else ${done}; fi\n`;
    writeFileSync(join(folder, 'dev'), script.slice(0, -LAST_LINE.length) + instead);
    const environment = { ...process.env, CARGO_TARGET_DIR: join(folder, 'target') };
    const command = terminal ? ['script', ['-qec', 'bash ./dev', '/dev/null']] : ['bash', ['./dev']];
    const ended = spawnSync(command[0], command[1], { cwd: folder, env: environment, encoding: 'utf8' });
    return { status: ended.status, words: ended.stdout + ended.stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hasScript() {
  try {
    execFileSync('script', ['--version']);
    return true;
  } catch {
    return false;
  }
}

for (const terminal of [false, true]) {
  const where = terminal ? 'with a terminal' : 'without a terminal';
  const options = { skip: terminal && !hasScript() ? 'the program `script` is not installed' : false };

  for (const failing of ['fails_first', 'fails_last', 'fails_in_a_pipe', 'reads_unset']) {
    test(`step ${failing} ${where} ends the script with an error`, options, () => {
      const { status, words } = run(`step "a check" ${failing}; printf 'after\\n'`, { terminal });
      assert.notEqual(status, 0, words);
      assert.match(words, /✗ a check/);
      assert.doesNotMatch(words, /after|went on\n.*✓/);
    });
  }

  test(`step that passes ${where} lets the script go on`, options, () => {
    const { status, words } = run(`step "a check" passes; printf 'after\\n'`, { terminal });
    assert.equal(status, 0, words);
    assert.match(words, /✓ a check/);
    assert.match(words, /after/);
  });
}

test('step with KEEP_GOING goes on and keeps the name of what failed', () => {
  const { status, words } = run(
    `KEEP_GOING=yes; step "a check" fails_first; printf 'failed: %s\\n' "\${FAILED[*]}"`,
  );
  assert.equal(status, 0, words);
  assert.match(words, /failed: a check/);
});

test('step of a program that is missing fails', () => {
  const { status, words } = run('step "a check" no-such-program-anywhere');
  assert.notEqual(status, 0, words);
  assert.match(words, /✗ a check/);
});

for (const [name, words, passes] of [
  ['a build without a warning', 'Compiling a\\nFinished', true],
  ['a build with a warning', 'Compiling a\\nwarning: unused variable', false],
  ['a build that left no words', null, false],
]) {
  test(`no_warning ${passes ? 'passes' : 'fails'} on ${name}`, () => {
    const written = words === null ? '' : `printf '${words}\\n' > said; `;
    const { status, words: told } = run(`${written}step "a build" no_warning said`);
    assert.equal(status === 0, passes, told);
  });
}
