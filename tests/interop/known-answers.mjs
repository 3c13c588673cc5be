// Prints the values that crates/referral/tests/keys.rs holds as known answers:
//   npm ci && node known-answers.mjs
import { createHash } from 'node:crypto';
import { identityToRecipient } from 'age-encryption';
import { ed25519 } from '@noble/curves/ed25519.js';
import { ml_dsa65 } from '@noble/post-quantum/ml-dsa.js';
import { keyId } from './referral.mjs';

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

// The identity of the CCTV vectors, and the seeds 00 01 02 … 3f.
const identity = 'AGE-SECRET-KEY-PQ-1HZLGZUPT4ETPKDEV8HSGFDCYZ4E522W0A7PU2LHT8EH9W6YLNC3SW78XKG';
const seeds = Uint8Array.from({ length: 64 }, (_, index) => index);
const keys = {
  ed25519: ed25519.getPublicKey(seeds.subarray(0, 32)),
  mlDsa65: ml_dsa65.keygen(seeds.subarray(32)).publicKey,
};

console.log('RECIPIENT_SHA256       ', sha256(await identityToRecipient(identity)));
console.log('ED25519_PUBLIC         ', Buffer.from(keys.ed25519).toString('hex'));
console.log('ML_DSA_65_PUBLIC_SHA256', sha256(keys.mlDsa65));
console.log('KEY_ID                 ', keyId(keys));
