// A register file, read and believed without any of our code: docs/register-format.md in a hundred and fifty lines. It
// is what somebody else would write, so it shares nothing with the Rust side.
import { createHash } from 'node:crypto';
import { ed25519 } from '@noble/curves/ed25519.js';
import { ml_dsa65 } from '@noble/post-quantum/ml-dsa.js';
import { keyId } from './referral.mjs';

const FILE = 'repere-register-file/1';
const EDITION = 'repere-register/1';
const KIB = 1024;
/** The most bytes of a text, by role. */
const MOST = { root: 512 * KIB, deployment: 4096 * KIB, registrar: 8192 * KIB, timestamp: 256 * KIB };
const MOST_SIGNERS = 32;
const HIGHEST_VERSION = 1_000_000_000;

const utf8 = new TextEncoder();
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const unbase64 = (text) => new Uint8Array(Buffer.from(text, 'base64'));
const need = (holds, why) => {
  if (!holds) throw Error(why);
};

/** Keys as an edition has them, as bytes. */
const keysOf = (keys) => ({ ed25519: unbase64(keys.ed25519), mlDsa65: unbase64(keys.ml_dsa_65) });

/** What DSSE signs. */
function preAuthenticationEncoding(type, payload) {
  const head = `DSSEv1 ${utf8.encode(type).length} ${type} ${payload.length} `;
  return new Uint8Array(Buffer.concat([utf8.encode(head), payload]));
}

/** An envelope of a role: its text, the message that is signed, and each signer's pair of signatures by the id. */
function unwrap(envelope, role) {
  const type = `application/vnd.repere.register.${role}+json`;
  need(envelope?.payloadType === type, `not a ${role}`);
  const payload = unbase64(envelope.payload);
  need(payload.length <= MOST[role], 'too large');
  const pairs = new Map();
  for (const { keyid, sig } of envelope.signatures) {
    const [, algorithm, id] = /^(ed25519|ml-dsa-65):([0-9a-f]{32})$/.exec(keyid) ?? [];
    need(algorithm, 'a key id that is none');
    const pair = pairs.get(id) ?? {};
    need(!pair[algorithm], 'a signature twice');
    pairs.set(id, { ...pair, [algorithm]: unbase64(sig) });
  }
  need(pairs.size <= MOST_SIGNERS, 'too many signers');
  for (const pair of pairs.values()) need(pair.ed25519 && pair['ml-dsa-65'], 'half a pair of signatures');
  return { payload, message: preAuthenticationEncoding(type, payload), pairs, sha256: sha256(payload) };
}

/** Refuses what not enough of these holders have signed, and a signature of theirs that does not verify. */
function signedByEnough({ message, pairs }, { threshold, holders }) {
  let signed = 0;
  for (const holder of holders) {
    const keys = keysOf(holder.keys);
    const pair = pairs.get(keyId(keys));
    if (!pair) continue;
    const classical = ed25519.verify(pair.ed25519, message, keys.ed25519, { zip215: false });
    need(classical && ml_dsa65.verify(pair['ml-dsa-65'], message, keys.mlDsa65), 'a wrong signature');
    signed += 1;
  }
  need(signed >= threshold, `signed by ${signed} of ${threshold}`);
}

/** Refuses the signature of somebody who has no part in it. */
function signedByNobodyElse({ pairs }, ...roles) {
  const known = new Set(roles.flatMap(({ holders }) => holders.map(({ keys }) => keyId(keysOf(keys)))));
  for (const id of pairs.keys()) need(known.has(id), 'signed by a stranger');
}

/** The edition of an envelope whose signatures were checked. */
function edition(unwrapped, role) {
  const read = JSON.parse(Buffer.from(unwrapped.payload).toString('utf8'));
  need(read.format === EDITION && read.role === role, 'another form');
  need(Number.isInteger(read.version) && read.version >= 1 && read.version <= HIGHEST_VERSION, 'no version');
  need((read.version === 1) === (read.previous === undefined), 'no edition before');
  return { ...read, sha256: unwrapped.sha256, length: unwrapped.payload.length };
}

/** Refuses an edition that is older than the one that is held, or a second text under its number. */
function newer(held, next) {
  const older = next.epoch < held.epoch || (next.epoch === held.epoch && next.version < held.version);
  need(!older, 'older than what is held');
  need(next.epoch !== held.epoch || next.version !== held.version, 'two texts under one number');
  const follows = next.epoch === held.epoch && next.version === held.version + 1;
  need(!follows || next.previous === held.sha256, 'it continues another one');
}

/** Takes an edition in the place of the one that is held; the same text once more changes nothing. */
function take(register, envelope, role, keys, held) {
  const unwrapped = unwrap(envelope, role);
  if (held?.sha256 === unwrapped.sha256) return held;
  signedByEnough(unwrapped, keys);
  signedByNobodyElse(unwrapped, keys);
  const next = edition(unwrapped, role);
  need(next.register === register.id, 'of another register');
  need(next.epoch === keys.epoch, 'of another epoch');
  if (held) newer(held, next);
  return next;
}

function takeRoot(register, envelope) {
  const unwrapped = unwrap(envelope, 'root');
  const held = register.root;
  if (held.sha256 === unwrapped.sha256) return;
  signedByEnough(unwrapped, held.content.root);
  const next = edition(unwrapped, 'root');
  signedByEnough(unwrapped, next.content.root);
  signedByNobodyElse(unwrapped, held.content.root, next.content.root);
  need(next.register === register.id, 'of another register');
  newer(held, next);
  need(next.version === held.version + 1, 'a root is missing');
  // An epoch that the root opens voids what was signed in the one before.
  if (register.deployment && register.deployment.epoch < next.content.deployment.epoch) {
    Object.assign(register, { deployment: undefined, timestamp: undefined, registrars: {} });
  }
  if (register.timestamp && register.timestamp.epoch < next.content.timestamp.epoch)
    register.timestamp = undefined;
  register.root = next;
}

/** Exactly these editions are the newest: none older, none missing, none with another text. */
function isNamed(held, named, what) {
  need(held && named, `${what} is missing`);
  for (const part of ['epoch', 'version', 'length', 'sha256']) {
    need(held[part] === named[part], `another ${what} is the newest`);
  }
}

/** Begins with the first root of a file, if its text has the SHA-256 that somebody vouches for. */
export function begin(file, id) {
  need(file.format === FILE, 'not a register file');
  const unwrapped = unwrap(file.roots[0], 'root');
  need(unwrapped.sha256 === id, 'nobody vouches for this root');
  const root = edition(unwrapped, 'root');
  need(root.version === 1 && root.register === undefined, 'not a first root');
  signedByEnough(unwrapped, root.content.root);
  signedByNobodyElse(unwrapped, root.content.root);
  return apply({ id, root, registrars: {} }, file);
}

/** What is believed after a file: all of it, or nothing and an error. */
export function apply(before, file) {
  need(file.format === FILE, 'not a register file');
  const register = { ...before, registrars: { ...before.registrars } };
  const known = file.roots.findLastIndex((root) => sha256(unbase64(root.payload)) === register.root.sha256);
  for (const root of file.roots.slice(known + 1)) takeRoot(register, root);
  const roles = register.root.content;
  if (file.deployment) {
    register.deployment = take(
      register,
      file.deployment,
      'deployment',
      roles.deployment,
      register.deployment,
    );
  }
  for (const [id, envelope] of Object.entries(file.registrars ?? {})) {
    const entry = register.deployment?.content.registrars?.find((one) => one.id === id);
    need(entry, 'a registrar that is none');
    const holders = [entry.keys, ...(entry.before ?? [])].map((keys) => ({ keys }));
    const keys = { threshold: 1, epoch: entry.epoch, holders };
    register.registrars[id] = take(register, envelope, 'registrar', keys, register.registrars[id]);
    need(register.registrars[id].content.registrar === id, 'what another registrar says');
  }
  if (file.timestamp) {
    register.timestamp = take(register, file.timestamp, 'timestamp', roles.timestamp, register.timestamp);
    const newest = register.timestamp.content;
    isNamed(register.root, newest.root, 'root');
    isNamed(register.deployment, newest.deployment, 'deployment');
  }
  return register;
}

/** Six groups of five digits, to compare aloud. */
export function spoken(id) {
  const groups = id.match(/.{8}/g).slice(0, 6);
  return groups.map((group) => String(Number.parseInt(group, 16) % 100_000).padStart(5, '0')).join(' ');
}
