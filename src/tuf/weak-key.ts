/**
 * Keys in the metadata of a TUF repository with which anyone can sign, or that are too short. The TUF client takes every key that
 * OpenSSL reads, and OpenSSL 3.0 (Node 20) verifies by Ed25519 keys of small order.
 */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { isRecord } from '../formats/json/json.js';
import { keyProblem } from '../formats/public-key.js';

/**
 * Why nothing may be trusted by a document, as part of a sentence; undefined where its keys are good, and where it has none or is not
 * JSON: the client judges that. Keys of a root stand under `signed.keys`, those of targets under `signed.delegations.keys` (TUF
 * specification, 4.3 and 4.5).
 */
export function weakKey(metadata: string): string | undefined {
  const signed = member(parsed(metadata), 'signed');
  // The client takes a list for an object whose names are numbers.
  for (const keys of [member(signed, 'keys'), member(member(signed, 'delegations'), 'keys')]) {
    for (const [id, key] of Object.entries(keys ?? {})) {
      const problem = problemOf(member(member(key, 'keyval'), 'public'));
      if (problem !== undefined) return `its key ${id.slice(0, SHOWN_ID)} cannot be used: ${problem}`;
    }
  }
  return undefined;
}

/** A key id is a SHA-256 in hex; longer ones are cut off in messages. */
const SHOWN_ID = 64;

/** Read as the client reads it, so that both see the same keys. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function member(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

function problemOf(written: unknown): string | undefined {
  const key = typeof written === 'string' ? keyOf(written) : undefined;
  // The client holds points on other curves to the curve of their scheme; how they are written does not matter here.
  return key && key.asymmetricKeyType !== 'ec' ? keyProblem(key) : undefined;
}

/** PEM, or the 32 bytes of an Ed25519 key in hex. What is neither cannot be read by the client either, or is a point of ECDSA. */
function keyOf(written: string): KeyObject | undefined {
  try {
    if (written.startsWith('-----BEGIN')) return createPublicKey(written);
    const point = Buffer.from(written, 'hex');
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: point.toString('base64url') }, format: 'jwk' });
  } catch {
    return undefined;
  }
}
