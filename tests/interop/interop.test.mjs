// Rust seals and JavaScript opens; JavaScript seals and Rust opens.
//
// How `./dev test` calls it: `npm ci` in this folder, then from the repository's root
//   REPERE_TARGET_DIR=<cargo's target directory> node --test tests/interop/
// The Rust side is `crates/referral/examples/interop.rs`, which `./dev test` has built with everything
// else; building it alone would unify other features and compile half of the tree again.
// REPERE_TARGET_DIR may be left out. Nothing is left behind.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Decrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import addFormats from 'ajv-formats';
import Ajv from 'ajv/dist/2020.js';
import { ed25519 } from '@noble/curves/ed25519.js';
import { ml_dsa65 } from '@noble/post-quantum/ml-dsa.js';
import { keyId, openHead, openReferral, sealReferral } from './referral.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = process.env.REPERE_TARGET_DIR ?? process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const frozen = join(root, 'crates/referral/tests/frozen');

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'repere-interop-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file for the Rust side and gives its path. */
function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the Rust side: `{ ok, out }`, where `out` is what it printed, or the code of its refusal. */
function rust(...args) {
  const run = spawnSync(join(target, 'debug/examples/interop'), args, { encoding: 'utf8' });
  assert.ifError(run.error);
  return { ok: run.status === 0, out: (run.status === 0 ? run.stdout : run.stderr).trim() };
}

function random() {
  const seeds = { ed25519: ed25519.utils.randomSecretKey(), mlDsa65: ed25519.utils.randomSecretKey() };
  const keys = {
    ed25519: ed25519.getPublicKey(seeds.ed25519),
    mlDsa65: ml_dsa65.keygen(seeds.mlDsa65).publicKey,
  };
  return { seeds, keys };
}

const hex = ({ ed25519, mlDsa65 }) => Buffer.concat([ed25519, mlDsa65]).toString('hex');
const json = ({ ed25519, mlDsa65 }) =>
  JSON.stringify({
    ed25519: Buffer.from(ed25519).toString('base64'),
    ml_dsa_65: Buffer.from(mlDsa65).toString('base64'),
  });
/** The published schema, in a validator that is not ours. */
function published() {
  const path = join(root, 'docs/schema/repere-referral-1.schema.json');
  const ajv = new Ajv({ allErrors: true });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
}

const sequence = { number: 7, previous: 'ab'.repeat(32), taken_back: [3, 5] };
const document = JSON.parse(readFileSync(join(frozen, 'document.json'), 'utf8'));

test('seeds give the same keys in Rust and JavaScript', () => {
  const { seeds, keys } = random();
  const { out } = rust('public', file('same.hex', hex(seeds)));
  assert.deepEqual(JSON.parse(out), { ...JSON.parse(json(keys)), id: keyId(keys) });
});

test('Rust seals, JavaScript opens and verifies both signatures', async () => {
  const { seeds, keys } = random();
  const identity = await generateHybridIdentity();
  const recipient = await identityToRecipient(identity);
  const path = join(folder, 'rust.age');
  const sealed = rust(
    'seal',
    file('document.json', JSON.stringify(document)),
    file('rust.hex', hex(seeds)),
    file('rust.recipient', recipient),
    file('rust.sequence', JSON.stringify(sequence)),
    path,
  );
  assert.ok(sealed.ok, sealed.out);
  const head = await openHead(readFileSync(path), identity, keys);
  assert.deepEqual(head.document, document);
  assert.deepEqual(head.sequence, sequence);
  assert.equal(readFileSync(path).length, 32 * 1024);
  const validate = published();
  assert.ok(validate(head), JSON.stringify(validate.errors));
  assert.ok(!validate({ ...head, recipient: 'somebody' }));
  assert.ok(!validate({ ...head, sequence: { number: 0 } }));

  await assert.rejects(openReferral(readFileSync(path), identity, random().keys), /no ed25519/);
  const other = await generateHybridIdentity();
  await assert.rejects(openReferral(readFileSync(path), other, keys));
});

test('an attachment opens as a document lists it', async () => {
  const identity = readFileSync(join(frozen, 'identity.txt'), 'utf8').match(/^AGE-SECRET-KEY-PQ-1.*$/m)[0];
  const listed = JSON.parse(readFileSync(join(frozen, 'attachment/listed.json'), 'utf8'));
  const age = new Decrypter();
  age.addIdentity(identity);
  const padded = await age.decrypt(readFileSync(join(frozen, 'attachment/attachment.age')));
  const content = padded.subarray(0, listed.bytes);
  assert.ok(padded.subarray(listed.bytes).every((byte) => byte === 0));
  assert.equal(createHash('sha256').update(content).digest('hex'), listed.sha256);
});

test('JavaScript seals, Rust opens, and refuses what is spoilt', async () => {
  const { seeds, keys } = random();
  const identity = await generateHybridIdentity();
  const recipient = await identityToRecipient(identity);
  const identityPath = file('js.identity', `# a key file\n${identity}\n`);
  const keysPath = file('js.keys', json(keys));
  const openWithRust = async (change, to = recipient) =>
    rust(
      'open',
      file('js.age', await sealReferral(document, seeds, to, sequence, change)),
      identityPath,
      keysPath,
    );

  const opened = await openWithRust();
  assert.ok(opened.ok, opened.out);
  assert.deepEqual(JSON.parse(opened.out), { sender: keyId(keys), sequence, document });
  assert.equal((await sealReferral(document, seeds, recipient, sequence)).length, 32 * 1024);

  const stripped = (half) => (envelope) => {
    envelope.signatures.splice(half, 1);
    return envelope;
  };
  const swapped = (envelope) => {
    const content = gunzipSync(Buffer.from(envelope.payload, 'base64')).toString('utf8');
    const changed = gzipSync(content.replace('K1', 'K2'));
    return { ...envelope, payload: changed.toString('base64') };
  };
  assert.deepEqual(await openWithRust(stripped(0)), { ok: false, out: 'bad-signature' });
  assert.deepEqual(await openWithRust(stripped(1)), { ok: false, out: 'bad-signature' });
  assert.deepEqual(await openWithRust(swapped), { ok: false, out: 'bad-signature' });
  const elsewhere = await identityToRecipient(await generateHybridIdentity());
  assert.deepEqual(await openWithRust(undefined, elsewhere), { ok: false, out: 'not-for-this-key' });
});

for (const folder of ['.', 'compressed', 'numbered']) {
  test(`the frozen referral opens: ${folder}`, async () => {
    const read = (...name) => readFileSync(join(frozen, ...name));
    const identity = read('identity.txt')
      .toString()
      .split('\n')
      .find((line) => line.startsWith('AGE-'));
    const { ed25519, ml_dsa_65 } = JSON.parse(read(folder, 'sender.json'));
    const bytes = (text) => new Uint8Array(Buffer.from(text, 'base64'));
    const keys = { ed25519: bytes(ed25519), mlDsa65: bytes(ml_dsa_65) };
    assert.deepEqual(await openReferral(read(folder, 'referral.age'), identity, keys), document);
  });
}
