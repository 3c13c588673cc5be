// A log that the Rust code wrote, checked by others: tiles, checkpoint, cosignature and proofs by aics-tlog
// (`log.py`), and the post-quantum signatures, which it does not know, here, written from docs/log-format.md.
//
// How `./dev test` calls it: with the Python of REPERE_TLOG, in which tests/interop/requirements.txt is installed, and
// REPERE_TARGET_DIR with `crates/log/examples/log.rs` built.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ed25519 } from '@noble/curves/ed25519.js';
import { ml_dsa65 } from '@noble/post-quantum/ml-dsa.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const target = process.env.REPERE_TARGET_DIR ?? process.env.CARGO_TARGET_DIR ?? join(here, '../../target');
const python = join(process.env.REPERE_TLOG ?? join(target, 'python/tlog'), 'bin/python');

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'repere-log-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program that has to end well. */
function run(program, ...args) {
  const done = spawnSync(program, args.map(String), { encoding: 'utf8' });
  assert.ifError(done.error);
  assert.equal(done.status, 0, done.stderr);
}

function written(size, old, index) {
  const to = join(folder, `${size}-${old}-${index}`);
  const keys = () => randomBytes(64).toString('hex');
  run(join(target, 'debug/examples/log'), size, old, index, keys(), keys(), to);
  return to;
}

// Around full tiles of both levels; 70,000 is the example of C2SP's tlog-tiles.
for (const [size, old, index] of [
  [1, 1, 0],
  [7, 3, 4],
  [256, 255, 255],
  [257, 256, 0],
  [70_000, 66_000, 65_600],
]) {
  test(`log of ${size} is read by another implementation`, () => {
    run(python, join(here, 'log.py'), written(size, old, index), old, index);
  });
}

const sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

test('both signatures of the log and of the witness are those of the page', () => {
  const to = written(300, 3, 5);
  const { origin, log, name, witness } = JSON.parse(readFileSync(join(to, 'keys.json'), 'utf8'));
  const note = readFileSync(join(to, 'checkpoint'), 'utf8');
  const end = note.lastIndexOf('\n\n') + 1;
  const text = note.slice(0, end);
  const lines = note
    .slice(end + 1)
    .trimEnd()
    .split('\n');
  assert.equal(text.split('\n')[0], origin);

  const bytes = (keys) =>
    Object.fromEntries(Object.entries(keys).map(([key, hex]) => [key, Buffer.from(hex, 'hex')]));
  const found = (who, kind, key) => {
    const id = sha256(who, '\n', kind, key).subarray(0, 4);
    const signatures = lines
      .map((line) => line.split(' '))
      .filter(([dash, signer]) => dash === '—' && signer === who)
      .map((line) => Buffer.from(line[2], 'base64'))
      .filter((signature) => signature.subarray(0, 4).equals(id));
    assert.equal(signatures.length, 1);
    return signatures[0].subarray(4);
  };
  const own = (identifier) => Buffer.concat([Buffer.from([0xff]), Buffer.from(identifier)]);
  const utf8 = (string) => Buffer.from(string);

  const hub = bytes(log);
  assert.ok(ed25519.verify(found(origin, Buffer.from([1]), hub.ed25519), utf8(text), hub.ed25519));
  const signature = found(origin, own('repere-note-ml-dsa-65/v1'), hub.ml_dsa_65);
  assert.ok(ml_dsa65.verify(signature, utf8(text), hub.ml_dsa_65));
  assert.ok(!ml_dsa65.verify(signature, utf8(`${text}\n`), hub.ml_dsa_65));

  const seen = bytes(witness);
  const first = found(name, Buffer.from([4]), seen.ed25519);
  const second = found(name, own('repere-cosignature-ml-dsa-65/v1'), seen.ml_dsa_65);
  const time = first.readBigUInt64BE();
  assert.equal(second.readBigUInt64BE(), time);
  const head = `time ${time}\n${text}`;
  assert.ok(ed25519.verify(first.subarray(8), utf8(`cosignature/v1\n${head}`), seen.ed25519));
  const cosigned = `repere-cosignature-ml-dsa-65/v1 ${name}\n${head}`;
  assert.ok(ml_dsa65.verify(second.subarray(8), utf8(cosigned), seen.ml_dsa_65));
  assert.equal(lines.length, 4);
});
