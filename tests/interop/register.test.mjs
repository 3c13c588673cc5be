// Rust signs a register and JavaScript believes it; JavaScript signs one and Rust believes it.
//
// Called as interop.test.mjs is; the Rust side is the command line, which `./dev test` has built.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ed25519 } from '@noble/curves/ed25519.js';
import { ml_dsa65 } from '@noble/post-quantum/ml-dsa.js';
import { keyId } from './referral.mjs';
import { apply, begin, spoken } from './register.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = process.env.REPERE_TARGET_DIR ?? process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const program = join(target, 'debug/repere');

let folder;
let hub;
let served;
let id;
let said;

/** Runs a command of the command line in the folder; gives what it prints. */
function repere(...line) {
  const run = spawnSync(program, ['--lang', 'en', ...line], { cwd: folder, encoding: 'utf8' });
  assert.ifError(run.error);
  assert.equal(run.status, 0, `${line.join(' ')}: ${run.stdout}${run.stderr}`);
  return run.stdout;
}

const file = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const sha256 = (envelope) =>
  createHash('sha256').update(Buffer.from(envelope.payload, 'base64')).digest('hex');
const text = (envelope) => Buffer.from(envelope.payload, 'base64').toString('utf8');

/** What the hub gives to whoever has nothing. */
function fetched(address) {
  const ca = readFileSync(join(folder, 'hub/authority.pem'));
  return new Promise((resolve, reject) => {
    const asked = get(`https://${address}/v1/register?root=0`, { ca }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve(JSON.parse(Buffer.concat(parts).toString('utf8'))));
    });
    asked.on('error', reject);
  });
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'repere-interop-register-'));
  for (const name of ['anne', 'ben', 'zoe'])
    repere('authority', 'keygen', '--name', name, '--out', `${name}.key`);
  for (const desk of ['ccem', 'foyer']) {
    repere('desk', 'keygen', '--dir', desk, '--id', desk, '--name', `Service ${desk}`, '--locale', 'fr');
  }
  repere('hub', 'init', '--dir', 'hub', '--name', '127.0.0.1');
  hub = spawn(program, ['hub', 'serve', '--dir', 'hub', '--listen', '127.0.0.1:0', '--json'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: hub.stdout });
  const { value: line } = await lines[Symbol.asyncIterator]().next();
  const address = JSON.parse(line).listening;
  repere('hub', 'keys', '--dir', 'hub', '--url', `https://${address}`, '--out', 'hub.json');
  const people = ['anne.public.json', 'ben.public.json', 'zoe.public.json'];
  const agencies = ['--agency', 'ccem/agency.json', '--agency', 'foyer/agency.json', '--registrar'];
  said = repere(
    'authority',
    'init',
    '--dir',
    'reg',
    '--root',
    ...people,
    '--threshold',
    '2',
    '--hub',
    'hub.json',
    '--name',
    'Essai',
    ...agencies,
  );
  for (const name of ['anne', 'ben']) repere('authority', 'sign', '--dir', 'reg', '--key', `${name}.key`);
  const first = file('reg/register.json').roots[0];
  id = sha256(first);
  repere('hub', 'register', '--dir', 'hub', 'reg/register.json', '--id', id);
  served = await fetched(address);
});

after(() => {
  hub?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('JavaScript believes what two of three signed and the hub called the newest', () => {
  assert.ok(said.includes(id) && said.includes(spoken(id)), said);
  const register = begin(served, id);
  assert.equal(register.root.content.root.threshold, 2);
  assert.equal(register.deployment.content.name, 'Essai');
  assert.deepEqual(
    register.deployment.content.agencies.map(({ agency }) => agency.id),
    ['ccem', 'foyer'],
  );
  assert.equal(register.timestamp.content.deployment.sha256, register.deployment.sha256);
  // What was signed, without the hub's word.
  assert.equal(begin(file('reg/register.json'), id).timestamp, undefined);
});

test('JavaScript refuses what is spoilt, each for its own reason', () => {
  const change = (what) => {
    const copy = structuredClone(served);
    what(copy);
    return copy;
  };
  /** Writes the text of an envelope anew, signatures as they are. */
  const rewrite = (envelope, what) => {
    const read = JSON.parse(text(envelope));
    what(read);
    envelope.payload = Buffer.from(JSON.stringify(read)).toString('base64');
  };
  const stranger = keys(7);
  for (const [what, reason] of [
    [(one) => rewrite(one.roots[0], (read) => (read.content.root.threshold = 1)), /nobody vouches/],
    [(one) => rewrite(one.deployment, (read) => (read.content.name = 'Autre')), /a wrong signature/],
    [(one) => rewrite(one.timestamp, (read) => (read.version += 1)), /a wrong signature/],
    [(one) => one.deployment.signatures.splice(0, 2), /signed by 1 of 2/],
    [(one) => one.deployment.signatures.splice(0, 1), /half a pair/],
    [(one) => one.deployment.signatures.push(one.deployment.signatures[0]), /a signature twice/],
    [
      (one) => (one.deployment.signatures = signed(one.deployment, [stranger, keys(8)]).signatures),
      /signed by 0 of 2/,
    ],
    [
      (one) => one.deployment.signatures.push(...signed(one.deployment, [stranger]).signatures),
      /signed by a stranger/,
    ],
    [(one) => (one.timestamp = one.deployment), /not a timestamp/],
    [(one) => delete one.deployment, /deployment is missing/],
    [(one) => (one.format = 'repere-register-file/2'), /not a register file/],
  ]) {
    assert.throws(() => begin(change(what), id), reason);
  }
  assert.throws(() => begin(served, '0'.repeat(64)), /nobody vouches/);
});

test('JavaScript follows a chain of roots and goes back to none of before', () => {
  const first = begin(file('reg/register.json'), id);
  const before = file('reg/register.json');
  repere('authority', 'keygen', '--name', 'max', '--out', 'max.key');
  const rotate = ['--add-root', 'max.public.json', '--remove-root', 'anne'];
  const signers = ['--add-deployment-signer', 'max.public.json', '--remove-deployment-signer', 'anne'];
  repere('authority', 'rotate', '--dir', 'reg', ...rotate, ...signers);
  for (const name of ['ben', 'zoe']) repere('authority', 'sign', '--dir', 'reg', '--key', `${name}.key`);
  repere('authority', 'settings', '--name', 'Ensuite', '--dir', 'reg');
  for (const name of ['ben', 'max']) repere('authority', 'sign', '--dir', 'reg', '--key', `${name}.key`);
  const newest = file('reg/register.json');
  const next = apply(first, newest);
  assert.equal(next.root.version, 2);
  assert.equal(next.deployment.content.name, 'Ensuite');
  // Who begins later follows the whole chain; who is there goes back to nothing.
  assert.equal(begin(newest, id).deployment.sha256, next.deployment.sha256);
  const old = { ...before, roots: newest.roots };
  assert.throws(() => apply(next, old), /signed by 1 of 2/);
  assert.throws(() => apply(first, { ...newest, roots: [] }), /signed by 1 of 2/);
});

/** Keys of a seed. */
function keys(seed) {
  const secret = new Uint8Array(32).fill(seed);
  const pair = ml_dsa65.keygen(secret);
  return { ed25519: ed25519.getPublicKey(secret), mlDsa65: pair.publicKey, secret, pair };
}

const base64 = (bytes) => Buffer.from(bytes).toString('base64');
const published = (one) => ({ ed25519: base64(one.ed25519), ml_dsa_65: base64(one.mlDsa65) });

/** An envelope with the signatures of these people. */
function signed({ payloadType, payload }, people) {
  const bytes = Buffer.from(payload, 'base64');
  const head = Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${bytes.length} `);
  const message = new Uint8Array(Buffer.concat([head, bytes]));
  const signatures = people.flatMap((one) => [
    { keyid: `ed25519:${keyId(one)}`, sig: base64(ed25519.sign(message, one.secret)) },
    { keyid: `ml-dsa-65:${keyId(one)}`, sig: base64(ml_dsa65.sign(message, one.pair.secretKey)) },
  ]);
  return { payloadType, payload, signatures };
}

test('Rust believes a register that JavaScript signed, and no other', () => {
  const [one, two, clock] = [keys(1), keys(2), keys(3)];
  const wrapped = (role, edition) => ({
    payloadType: `application/vnd.repere.register.${role}+json`,
    payload: Buffer.from(JSON.stringify(edition)).toString('base64'),
  });
  const holders = [
    { name: 'Un', keys: published(one) },
    { name: 'Deux', keys: published(two) },
  ];
  const who = { threshold: 2, epoch: 0, holders };
  const times = { issued: '2026-12-01T10:00:00Z', expires: '2027-12-01T10:00:00Z' };
  const head = (role) => ({ format: 'repere-register/1', role, epoch: 0, version: 1, ...times });
  const timestamp = { threshold: 1, epoch: 0, holders: [{ name: 'Hub', keys: published(clock) }] };
  const first = signed(
    wrapped('root', { ...head('root'), content: { root: who, deployment: who, timestamp } }),
    [one, two],
  );
  const own = begin({ format: 'repere-register-file/1', roots: [first] }, sha256(first));
  const { content } = JSON.parse(text(served.deployment));
  const deployment = (name, people) =>
    signed(
      wrapped('deployment', { ...head('deployment'), register: own.id, content: { ...content, name } }),
      people,
    );
  const write = (name, envelope) => {
    const made = { format: 'repere-register-file/1', roots: [first], deployment: envelope };
    writeFileSync(join(folder, name), JSON.stringify(made));
    return name;
  };
  const before = write('un.json', deployment('Un', [one, two]));
  const other = write('autre.json', deployment('Autre', [one, two]));
  assert.match(repere('authority', 'diff', before, other), /Autre/);
  const few = write('few.json', deployment('Autre', [one]));
  const run = spawnSync(program, ['--lang', 'en', 'authority', 'diff', before, few], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.notEqual(run.status, 0, run.stdout);
  assert.match(`${run.stdout}${run.stderr}`, /sign/i);
});
