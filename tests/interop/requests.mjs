// A signed request, made and checked without any of our code: docs/signed-requests.md on an implementation of RFC 9421
// by others (`http-message-sig`). It is what somebody else would write, so it shares nothing with the Rust side.
import { createHash, randomBytes } from 'node:crypto';
import { createSignatureSync, verifySignature } from 'http-message-sig';
import { ed25519 } from '@noble/curves/ed25519.js';
import { ml_dsa65 } from '@noble/post-quantum/ml-dsa.js';
import { keyId } from './referral.mjs';

const TAG = 'repere-request/1';
const LIFE = 120;
const ALGORITHMS = ['ed25519', 'ml-dsa-65'];

/** The request as `http-message-sig` takes it. Over TLS, whatever a balancer says. */
function described(request) {
  const requestTarget = request.query === null ? request.path : `${request.path}?${request.query}`;
  return {
    kind: 'request',
    method: request.method,
    targetUri: `https://${request.authority}${requestTarget}`,
    requestTarget,
    fields: [
      { name: 'host', value: request.authority },
      ...request.fields.map(([name, value]) => ({ name, value })),
    ],
  };
}

function contentDigest(body) {
  return `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
}

/** The covered components of a request. */
function components(request) {
  const there = (name) => request.fields.some(([field]) => field === name);
  return ['@method', '@authority', '@path', '@query', ...['content-type', 'content-digest'].filter(there)];
}

/**
 * The request with its signatures, by two seeds of 32 bytes, as of `now` (seconds). `change` may spoil the parameters
 * of a signature first.
 */
export function signRequest(request, seeds, now, change = (parameters) => parameters) {
  const dsa = ml_dsa65.keygen(seeds.mlDsa65);
  const id = keyId({ ed25519: ed25519.getPublicKey(seeds.ed25519), mlDsa65: dsa.publicKey });
  const sign = {
    ed25519: (base) => ed25519.sign(base, seeds.ed25519),
    'ml-dsa-65': (base) => ml_dsa65.sign(base, dsa.secretKey),
  };
  const digest = request.body === '' ? [] : [['content-digest', contentDigest(request.body)]];
  const unsigned = { ...request, fields: [...request.fields, ...digest] };
  const nonce = randomBytes(16).toString('base64url');
  const signatures = ALGORITHMS.map((algorithm) =>
    createSignatureSync(described(unsigned), {
      label: algorithm,
      components: components(unsigned),
      parameters: change({
        created: now,
        expires: now + LIFE,
        nonce,
        keyid: `${algorithm}:${id}`,
        tag: TAG,
      }),
      signer: { algorithm, sign: sign[algorithm] },
    }),
  );
  const joined = (field) => signatures.map((signature) => signature[field]).join(', ');
  return {
    ...unsigned,
    fields: [
      ...unsigned.fields,
      ['signature-input', joined('signatureInput')],
      ['signature', joined('signature')],
    ],
  };
}

/** Throws unless both signatures verify with these keys, cover all that they must, and are of `now`. */
export async function verifyRequest(request, keys, now) {
  const id = keyId(keys);
  const verify = {
    ed25519: (base, signature) => ed25519.verify(signature, base, keys.ed25519, { zip215: false }),
    'ml-dsa-65': (base, signature) => ml_dsa65.verify(signature, base, keys.mlDsa65),
  };
  const digest = request.fields.find(([field]) => field === 'content-digest');
  if ((digest?.[1] ?? null) !== (request.body === '' ? null : contentDigest(request.body))) {
    throw Error('another body');
  }
  const nonces = [];
  for (const label of ALGORITHMS) {
    const { parameters } = await verifySignature(described(request), {
      label,
      policy: {
        algorithms: [label],
        requiredComponents: components(request),
        requiredParameters: ['created', 'expires', 'nonce', 'keyid', 'tag'],
        maxAge: 300,
        clockSkew: 60,
        now,
      },
      resolveVerifier({ parameters }) {
        if (parameters.keyid !== `${label}:${id}`) throw Error('an unknown key');
        return { algorithm: label, verify: verify[label] };
      },
    });
    if (parameters.tag !== TAG) throw Error('another tag');
    nonces.push(parameters.nonce);
  }
  if (nonces[0] !== nonces[1]) throw Error('the two signatures differ');
}
