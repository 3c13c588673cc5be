// Rust signs requests and JavaScript checks them; JavaScript signs and Rust checks.
//
// It runs as `interop.test.mjs` does; the Rust side is `crates/requests/examples/signed_request.rs`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ed25519 } from '@noble/curves/ed25519.js';
import { ml_dsa65 } from '@noble/post-quantum/ml-dsa.js';
import { keyId } from './referral.mjs';
import { signRequest, verifyRequest } from './requests.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = process.env.REPERE_TARGET_DIR ?? process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const NOW = 1_764_000_000;

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'repere-interop-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the Rust side: `{ ok, out }`, where `out` is what it printed, or the code of its refusal. */
function rust(what, request, keys, now = NOW) {
  const program = join(target, 'debug/examples/signed_request');
  const path = file('request.json', JSON.stringify(request));
  const run = spawnSync(program, [what, path, keys, String(now)], { encoding: 'utf8' });
  assert.ifError(run.error);
  return { ok: run.status === 0, out: (run.status === 0 ? run.stdout : run.stderr).trim() };
}

function device() {
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

/** An upload, a question, a removal: with a body and a query, and without. */
const REQUESTS = [
  {
    method: 'PUT',
    authority: 'hub.example:8443',
    path: '/v1/referrals/0193a6b2-8f3d-7cc1-a8f5-2b1d3c4e5f60',
    query: 'agency=centre%20de%20nuit&kind=erasure',
    fields: [['content-type', 'application/octet-stream']],
    body: 'sealed bytes',
  },
  {
    method: 'GET',
    authority: 'hub.example',
    path: '/v1/mailboxes/night-centre',
    query: null,
    fields: [],
    body: '',
  },
  {
    method: 'DELETE',
    authority: 'hub.example:8443',
    path: '/v1/referrals/0193a6b2-8f3d-7cc1-a8f5-2b1d3c4e5f60',
    query: null,
    fields: [],
    body: '',
  },
];

test('Rust signs a request, JavaScript verifies both signatures', async () => {
  const { seeds, keys } = device();
  const seedsPath = file('seeds.hex', hex(seeds));
  for (const request of REQUESTS) {
    const { ok, out } = rust('sign', request, seedsPath);
    assert.ok(ok, out);
    const added = Object.entries(JSON.parse(out)).filter(([, value]) => value !== null);
    const signed = { ...request, fields: [...request.fields, ...added] };
    await verifyRequest(signed, keys, NOW);

    await assert.rejects(verifyRequest({ ...signed, method: 'POST' }, keys, NOW));
    await assert.rejects(verifyRequest({ ...signed, path: '/v1/replies' }, keys, NOW));
    await assert.rejects(verifyRequest({ ...signed, query: 'all=true' }, keys, NOW));
    await assert.rejects(verifyRequest({ ...signed, body: 'other' }, keys, NOW));
    await assert.rejects(verifyRequest(signed, device().keys, NOW));
    await assert.rejects(verifyRequest(signed, keys, NOW + 3600));
  }
});

test('JavaScript signs a request, Rust believes it, and refuses what is spoilt', () => {
  const { seeds, keys } = device();
  const keysPath = file('keys.json', json(keys));
  for (const request of REQUESTS) {
    const signed = signRequest(request, seeds, NOW);
    assert.deepEqual(rust('check', signed, keysPath), { ok: true, out: keyId(keys) });
  }

  const upload = REQUESTS[0];
  const spoilt = (change) => rust('check', signRequest(upload, seeds, NOW, change), keysPath).out;
  const without = (name) => (parameters) => ({ ...parameters, [name]: undefined });
  assert.equal(spoilt(without('expires')), 'no-expires');
  assert.equal(spoilt(without('created')), 'no-created');
  assert.equal(spoilt(without('nonce')), 'bad-nonce');
  assert.equal(spoilt(without('tag')), 'wrong-tag');
  assert.equal(
    spoilt((all) => ({ ...all, expires: all.created - 1 })),
    'expires-before-created',
  );
  assert.equal(
    spoilt((all) => ({ ...all, expires: all.created + 301 })),
    'lives-too-long',
  );
  assert.equal(
    spoilt((all) => ({ ...all, alg: all.keyid.split(':')[0] })),
    keyId(keys),
  );

  const signed = signRequest(upload, seeds, NOW);
  const check = (request, now) => rust('check', request, keysPath, now).out;
  assert.equal(check({ ...signed, body: 'other bytes' }), 'wrong-content-digest');
  assert.equal(check({ ...signed, path: '/v1/replies' }), 'bad-signature');
  assert.equal(check({ ...signed, authority: 'other.example' }), 'wrong-host');
  assert.equal(check(signed, NOW + 121), 'expired');
  assert.equal(check(signed, NOW - 61), 'created-in-future');
  const stranger = file('stranger.json', json(device().keys));
  assert.equal(rust('check', signed, stranger).out, 'unknown-key');
});
