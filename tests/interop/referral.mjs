// A sealed referral, opened and made without any of our code: docs/sealed-referral.md in a hundred
// lines. It is what somebody else would write, so it shares nothing with the Rust side.
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import { ed25519 } from '@noble/curves/ed25519.js';
import { ml_dsa65 } from '@noble/post-quantum/ml-dsa.js';

export const PAYLOAD_TYPE = 'application/vnd.repere.referral+gzip';
/** Of what was sealed before anything was compressed. */
export const PLAIN_PAYLOAD_TYPE = 'application/vnd.repere.referral+json';
const FORMAT = 'repere-referral/1';
const MAX_CONTENT_BYTES = 16 * 1024 * 1024;
const KIB = 1024;
const SIZES = [32 * KIB, 64 * KIB, 256 * KIB, 1024 * KIB];

const utf8 = new TextEncoder();
const sha256 = (bytes) => createHash('sha256').update(bytes).digest();
const base64 = (bytes) => Buffer.from(bytes).toString('base64');
const unbase64 = (text) => new Uint8Array(Buffer.from(text, 'base64'));

/** The name of a device's public keys: `{ ed25519, mlDsa65 }`, both bytes. */
export function keyId(keys) {
  return sha256(Buffer.concat([keys.ed25519, keys.mlDsa65]))
    .subarray(0, 16)
    .toString('hex');
}

/** The name of a recipient, `age1pq1…`. */
export function recipientId(recipient) {
  return sha256(recipient).toString('hex');
}

/** What DSSE signs. */
function preAuthenticationEncoding(type, payload) {
  const head = `DSSEv1 ${utf8.encode(type).length} ${type} ${payload.length} `;
  return new Uint8Array(Buffer.concat([utf8.encode(head), payload]));
}

/**
 * Opens a referral with an agency's identity and the keys of the device that must have signed it.
 * Returns the document; throws when anything does not hold.
 */
export async function openReferral(sealed, identity, keys) {
  return (await openHead(sealed, identity, keys)).document;
}

/** The same, with what is signed beside the document. */
export async function openHead(sealed, identity, keys) {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const envelope = JSON.parse(await decrypter.decrypt(sealed, 'text'));
  const compressed = envelope.payloadType === PAYLOAD_TYPE;
  if (!compressed && envelope.payloadType !== PLAIN_PAYLOAD_TYPE) throw Error('not a referral');
  if (envelope.signatures.length !== 2) throw Error('not two signatures');

  const id = keyId(keys);
  const signature = (algorithm) => {
    const found = envelope.signatures.find(({ keyid }) => keyid === `${algorithm}:${id}`);
    if (!found) throw Error(`no ${algorithm} signature of this device`);
    return unbase64(found.sig);
  };
  const payload = unbase64(envelope.payload);
  const message = preAuthenticationEncoding(envelope.payloadType, payload);
  if (!ed25519.verify(signature('ed25519'), message, keys.ed25519, { zip215: false })) {
    throw Error('wrong ed25519 signature');
  }
  if (!ml_dsa65.verify(signature('ml-dsa-65'), message, keys.mlDsa65)) {
    throw Error('wrong ml-dsa-65 signature');
  }

  // Nothing is unpacked before both signatures have verified.
  const content = compressed
    ? gunzipSync(payload, { maxOutputLength: MAX_CONTENT_BYTES })
    : Buffer.from(payload);
  const head = JSON.parse(content.toString('utf8'));
  if (head.sender !== id) throw Error('another sender');
  if (head.recipient !== recipientId(await identityToRecipient(identity))) {
    throw Error('for another agency');
  }
  if (head.document.format !== FORMAT) throw Error('a later format');
  for (const member of ['referral', 'created_at']) {
    if (head[member] !== head.document[member]) throw Error(`another ${member}`);
  }
  if (head.sequence !== undefined && !isSound(head.sequence)) throw Error('no place in a sequence');
  return head;
}

/** Whether a place in a sequence is what its members say. */
function isSound({ number, previous, taken_back = [] }) {
  const rises = taken_back.every((one, at) => one > (at === 0 ? 0 : taken_back[at - 1]));
  return (
    Number.isInteger(number) &&
    number >= 1 &&
    (number === 1 ? previous === undefined : /^[0-9a-f]{64}$/.test(previous)) &&
    taken_back.length <= 256 &&
    rises &&
    taken_back.every((one) => Number.isInteger(one) && one < number)
  );
}

/**
 * Signs a document with two seeds of 32 bytes and seals it, with its place in a sequence. `change` may spoil the
 * envelope first.
 */
export async function sealReferral(document, seeds, recipient, sequence, change = (envelope) => envelope) {
  const dsa = ml_dsa65.keygen(seeds.mlDsa65);
  const id = keyId({ ed25519: ed25519.getPublicKey(seeds.ed25519), mlDsa65: dsa.publicKey });
  const content = utf8.encode(
    JSON.stringify({
      sender: id,
      recipient: recipientId(recipient),
      referral: document.referral,
      created_at: document.created_at,
      sequence,
      document,
    }),
  );
  const payload = new Uint8Array(gzipSync(content));
  const message = preAuthenticationEncoding(PAYLOAD_TYPE, payload);
  const envelope = change({
    payload: base64(payload),
    payloadType: PAYLOAD_TYPE,
    signatures: [
      { keyid: `ed25519:${id}`, sig: base64(ed25519.sign(message, seeds.ed25519)) },
      { keyid: `ml-dsa-65:${id}`, sig: base64(ml_dsa65.sign(message, dsa.secretKey)) },
    ],
  });
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  // Spaces after the JSON, so that the file has one of few sizes; a head of less than 2 KiB and 16 bytes for each
  // piece of 64 KiB come to it.
  const json = JSON.stringify(envelope);
  const size = SIZES.find((size) => json.length <= size - 2 * KIB - 16 * Math.ceil(size / (64 * KIB)));
  const bare = await encrypter.encrypt('');
  const room = size - (bare.length - 16);
  return encrypter.encrypt(json.padEnd(room - 16 * Math.ceil(room / (64 * KIB + 16))));
}
